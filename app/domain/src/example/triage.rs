//! Triage forms, one for each decision.

use jiff::civil::Date;

use super::type_date;
use crate::typed::Typed;

const JUDGEMENT: &[(&str, &str)] = &[
    ("accurate", "yes"),
    ("accurate-more-yes", "Checked against the GP letter and the provider's visit logs."),
    ("changed", "no-recent-review"),
    ("changed-more-no-recent-review", "Last reviewed eleven months ago."),
    ("working", "partly"),
    ("working-more-partly", "Mornings yes, evenings not at the agreed time."),
    ("needs-met", "partly"),
    ("needs-met-more-partly", "Nutrition and washing met; social contact not."),
    ("consulted", "person"),
    ("consulted-how", "Telephone, at the time she prefers"),
    ("view", "She wants somebody to look at the evening visits soon."),
    ("priority", "soon"),
    ("reasons", "A fall and late visits suggest that the plan no longer works as intended."),
];

const DECLINE: &[(&str, &str)] = &[
    ("evidence", "Visit logs, the review of last month and the GP letter all show the needs met."),
    (
        "against-view",
        "She would like a review now; the planned one is only five weeks away and covers the same points.",
    ),
    ("if-change", "Ring the duty team if you fall, feel worse, or lose somebody's help."),
    ("complain", "You may complain to the council by telephone, letter or e-mail; help with that is free."),
    ("advice", "The council's directory lists clubs, transport and equipment."),
    ("prevention-advice", "The falls clinic takes people without a referral; a bath board may help meanwhile."),
];

/// A form that holds all that one of `accept-full`, `accept-light`, `more-information`, `duplicate` and `decline` needs.
/// `other` is the reference of the request that this one duplicates.
pub fn triage_form(decision: &str, other: &str, consulted_on: Date, ahead: Date) -> Typed {
    let mut typed = Typed::new();
    let judged = matches!(decision, "accept-full" | "accept-light" | "decline");
    for (name, value) in JUDGEMENT {
        if judged || matches!(*name, "reasons") || (decision == "more-information" && *name == "priority") {
            typed.set(*name, value);
        }
    }
    typed.set("decision", decision);
    if judged {
        type_date(&mut typed, "consulted-on", consulted_on);
    }
    match decision {
        "accept-full" | "accept-light" => type_date(&mut typed, "review-by", ahead),
        "more-information" => {
            typed.set("ask", "Which days did nobody come, and what did you do then?");
            type_date(&mut typed, "ask-by", ahead);
        }
        "duplicate" => typed.set("duplicate-of", other),
        "decline" => {
            typed.0.remove("priority");
            for (name, value) in DECLINE {
                typed.set(*name, value);
            }
            type_date(&mut typed, "planned-review", ahead);
        }
        _ => {}
    }
    typed
}
