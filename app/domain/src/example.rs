//! A self-review of one made-up person, triage of it and honest considered input, as forms would send them; for tests and demonstrations.
//!
//! The dates may be chosen, so that a demonstration stays fresh.

mod light_touch;
mod self_review;
mod thorough;
mod triage;

use jiff::civil::{Date, date};

use crate::actor::{Role, Submitter, TeamId, Worker, WorkerId};
use crate::field::date_names;
use crate::gate::Context;
use crate::request::Reference;
use crate::typed::Typed;

pub use self_review::draft;
pub use triage::triage_form;

/// The day on which the example is judged.
pub const TODAY: Date = date(2026, 7, 14);

/// The day on which the example's self-review was sent.
pub const SUBMITTED_ON: Date = date(2026, 6, 22);

/// The day of the example's conversation.
pub const SPOKE_ON: Date = date(2026, 7, 2);

/// The day of the example's next review.
pub const NEXT_REVIEW: Date = date(2027, 6, 30);

/// What the made-up person wrote, one answer each.
pub const CITIZEN_WORDS: [&str; 8] = [
    "I fell in the bathroom in April and since then I am frightened of getting in and out of the shower on my own.",
    "The girls who come in the morning are lovely but the evening call comes at half past five and puts me to bed far \
     too early. I lie there awake for hours listening to the street.",
    "I wanted to go back to the lunch club at St Peter's. I went twice and then the minibus stopped so I have not been \
     since February.",
    "I would like to learn to use the tablet so that I can see my grandson in Canada.",
    "The money covers the two calls but there is nothing left over for anyone to take me out.",
    "My daughter Elaine does the shopping and the washing. She has her own bad back and I can see she is worn out.",
    "I feel safe at home apart from the stairs. Nobody is unkind to me.",
    "On the whole I am content. If they came later in the evening I would be very happy.",
];

/// The reference of the example's request.
///
/// # Panics
/// Never: it is written as references are.
pub fn reference() -> Reference {
    Reference::parse("TS-7K3M-QVXA").expect("written as references are")
}

/// The reviewer of the example, to whom its request is allocated.
pub fn reviewer() -> Worker {
    Worker {
        id: WorkerId("worker-reviewer".to_owned()),
        name: "Priya Nair".to_owned(),
        job_title: "Social worker".to_owned(),
        roles: [Role::Reviewer].into(),
        teams: [TeamId("team-older-adults".to_owned())].into(),
        skills: ["physical-disability".to_owned()].into(),
    }
}

/// What the gate knows of the example beside its form: sent by a citizen, allocated to [`reviewer`].
pub fn context() -> Context {
    Context {
        reference: reference(),
        reviewer: reviewer(),
        owner: Some(reviewer().id),
        submitter: Submitter::Citizen("citizen".to_owned()),
        submitted_on: SUBMITTED_ON,
        today: TODAY,
        citizen_words: CITIZEN_WORDS.map(str::to_owned).to_vec(),
        elsewhere: Vec::new(),
    }
}

/// A full review: complete, in the professional's own words, with a revised plan as its outcome.
pub fn complete_input() -> Typed {
    complete_input_on(SPOKE_ON, NEXT_REVIEW)
}

/// [`complete_input`] with other dates.
pub fn complete_input_on(spoke_on: Date, next_review: Date) -> Typed {
    with_dates(thorough::ANSWERS, spoke_on, next_review)
}

/// A light-touch review: complete and short, with nothing to change.
pub fn light_touch_input() -> Typed {
    light_touch_input_on(SPOKE_ON, NEXT_REVIEW)
}

/// [`light_touch_input`] with other dates.
pub fn light_touch_input_on(spoke_on: Date, next_review: Date) -> Typed {
    with_dates(light_touch::ANSWERS, spoke_on, next_review)
}

/// Types a date into its three boxes.
pub fn type_date(typed: &mut Typed, field: &str, day: Date) {
    let parts = [i16::from(day.day()), i16::from(day.month()), day.year()];
    for (name, part) in date_names(field).into_iter().zip(parts) {
        typed.set(name, &part.to_string());
    }
}

fn with_dates(answers: &[(&str, &str)], spoke_on: Date, next_review: Date) -> Typed {
    let mut typed = Typed::from_pairs(answers.iter().copied());
    type_date(&mut typed, "spoke-on", spoke_on);
    type_date(&mut typed, "next-review", next_review);
    typed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Audience;

    #[test]
    fn each_example_of_a_self_review_may_be_sent_and_says_what_the_gate_compares_with() {
        for audience in Audience::ALL {
            let sent = draft(audience).submit(SUBMITTED_ON).expect("valid");
            let said = sent.words();
            for words in CITIZEN_WORDS {
                assert!(said.contains(&words), "{audience:?}: {words}");
            }
        }
    }
}
