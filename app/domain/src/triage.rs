//! Triage: is the request reasonable? A human decision on four factors, after consulting the person.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::checklist::{Checklist, Item, Part, Record, Unmet, Why};
use crate::field::{Field, Kind, When, more, plain};
use crate::request::Reference;
use crate::typed::Typed;

const LONG: Kind = Kind::Long { max: 4_000 };

const fn item(id: &'static str, kind: Kind, duties: &'static [&'static str]) -> Item {
    Item { field: Field { id, kind }, duties }
}

/// The triage form. The first part is the four factors of reasonableness (REQ-05 to REQ-08).
pub const PARTS: &[Part] = &[
    Part {
        id: "factors",
        items: &[
            item("accurate", Kind::One(&[more("yes"), more("partly"), more("no")]), &["REQ-05"]),
            item("changed", Kind::One(&[more("yes"), more("no"), more("no-recent-review")]), &["REQ-06"]),
            item("working", Kind::One(&[more("yes"), more("partly"), more("no")]), &["REQ-07"]),
            item("needs-met", Kind::One(&[more("yes"), more("partly"), more("no")]), &["REQ-08"]),
        ],
    },
    Part {
        id: "consultation",
        items: &[
            item("consulted", Kind::One(&[plain("person"), more("instead"), more("nobody")]), &["REQ-10", "REQ-12"]),
            item("consulted-on", Kind::Date(When::PastOrToday), &["REQ-10"]),
            item("consulted-how", Kind::Short { max: 200 }, &["REQ-10"]),
            item("view", LONG, &["REQ-27"]),
        ],
    },
    Part {
        id: "decision",
        items: &[
            item(
                "priority",
                Kind::One(&[plain("now"), plain("urgent"), plain("soon"), plain("planned"), plain("light")]),
                &["REQ-02"],
            ),
            item(
                "decision",
                Kind::One(&[
                    plain("accept-full"),
                    plain("accept-light"),
                    plain("more-information"),
                    plain("duplicate"),
                    plain("decline"),
                ]),
                &["REQ-09"],
            ),
            item("reasons", LONG, &["REQ-09", "REQ-24"]),
        ],
    },
    Part { id: "accept", items: &[item("review-by", Kind::Date(When::Future), &["REQ-02"])] },
    Part {
        id: "more-information",
        items: &[item("ask", LONG, &["REQ-28"]), item("ask-by", Kind::Date(When::Future), &["REQ-29"])],
    },
    Part { id: "duplicate", items: &[item("duplicate-of", Kind::Short { max: 20 }, &["REQ-26"])] },
    Part {
        id: "decline",
        items: &[
            item("evidence", LONG, &["REQ-18"]),
            item("against-view", LONG, &["REQ-11"]),
            item("planned-review", Kind::Date(When::Future), &["REQ-19"]),
            item("if-change", LONG, &["REQ-20"]),
            item("complain", LONG, &["REQ-21"]),
            item("advice", LONG, &["REQ-22"]),
            item("prevention-advice", LONG, &["REQ-23"]),
        ],
    },
];

/// How thorough an accepted review is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Depth {
    /// Proportionate, where nothing has changed.
    LightTouch,
    /// Every element in depth.
    Full,
}

impl Depth {
    /// The stable name used in storage and message ids.
    pub fn id(self) -> &'static str {
        match self {
            Depth::LightTouch => "light-touch",
            Depth::Full => "full",
        }
    }
}

/// What triage decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "decision")]
pub enum Verdict {
    /// The request is reasonable: a review will be carried out.
    Accept {
        /// How thorough.
        depth: Depth,
        /// To have happened by.
        #[serde(with = "crate::civil")]
        review_by: Date,
    },
    /// Something has to be known first.
    MoreInformation {
        /// What is asked, to the citizen.
        ask: String,
        /// By when.
        #[serde(with = "crate::civil")]
        by: Date,
    },
    /// The same as an open request.
    Duplicate {
        /// That request.
        of: Reference,
    },
    /// The request is not reasonable: no review because of it.
    Decline {
        /// When the planned review will be (REQ-19).
        #[serde(with = "crate::civil")]
        planned_review: Date,
    },
}

/// A decision that may be saved: made only by [`check`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Triage {
    reference: Reference,
    verdict: Verdict,
    reasons: String,
    record: Record,
}

impl Triage {
    /// The request it is about: it decides no other (REQ-09).
    pub fn reference(&self) -> &Reference {
        &self.reference
    }

    /// What was decided.
    pub fn verdict(&self) -> &Verdict {
        &self.verdict
    }

    /// The worker's reasons, told to the citizen.
    pub fn reasons(&self) -> &str {
        &self.reasons
    }

    /// Every answer of the form, by field id: the record of the decision (REQ-26 to REQ-28).
    pub fn record(&self) -> &Record {
        &self.record
    }
}

/// Whether a triage form may be saved as a decision: the decision, or every unmet point.
///
/// `this` is the request being triaged: it cannot be a duplicate of itself. What was typed into a part for another
/// decision has no bearing: it is neither checked nor recorded. Unmet points come in the order of the form.
pub fn check(typed: &Typed, this: &Reference, today: Date) -> Result<Triage, Vec<Unmet>> {
    let mut list = Checklist::read(PARTS, typed, today);
    let decision = list.choice("decision");
    let decision = decision.as_deref();
    list.leave_out(|part| !applies(part, decision));
    let reasons = list.words("reasons");
    if matches!(decision, Some("accept-full" | "accept-light" | "decline")) {
        judge(&mut list);
    }
    if !matches!(decision, None | Some("duplicate" | "decline")) {
        list.choice("priority");
    }
    let verdict = match decision {
        Some(accept @ ("accept-full" | "accept-light")) => list.date("review-by").map(|review_by| {
            let depth = if accept == "accept-light" { Depth::LightTouch } else { Depth::Full };
            Verdict::Accept { depth, review_by }
        }),
        Some("more-information") => {
            list.words("ask").zip(list.date("ask-by")).map(|(ask, by)| Verdict::MoreInformation { ask, by })
        }
        Some("duplicate") => list.words("duplicate-of").and_then(|typed| {
            let other = Reference::parse(&typed).filter(|other| other != this);
            if other.is_none() {
                list.say("duplicate-of", Why::NotAReference);
            }
            other.map(|of| Verdict::Duplicate { of })
        }),
        Some("decline") => {
            for id in ["evidence", "against-view", "if-change", "complain", "advice", "prevention-advice"] {
                list.words(id);
            }
            list.date("planned-review").map(|planned_review| Verdict::Decline { planned_review })
        }
        _ => None,
    };
    match (verdict, reasons) {
        (Some(verdict), Some(reasons)) if list.unmet.is_empty() => {
            Ok(Triage { reference: this.clone(), verdict, reasons, record: list.record })
        }
        _ => Err(list.in_order()),
    }
}

/// Whether a part of the form belongs to a decision: the first three belong to each.
fn applies(part: &str, decision: Option<&str>) -> bool {
    match part {
        "accept" => matches!(decision, Some("accept-full" | "accept-light")),
        "more-information" | "duplicate" | "decline" => decision == Some(part),
        _ => true,
    }
}

/// A judgement needs all four factors with how each is known, and the person consulted first (REQ-05 to REQ-12).
fn judge(list: &mut Checklist) {
    for item in PARTS[0].items {
        list.choice_with_reason(item.field.id);
    }
    if matches!(list.choice_with_reason("consulted").as_deref(), Some("person" | "instead")) {
        list.date("consulted-on");
        list.words("consulted-how");
        list.words("view");
    }
}

#[cfg(test)]
mod tests;
