//! Self-reviews of the made-up person, her daughter and an advocate, as typed.

use super::CITIZEN_WORDS;
use crate::draft::Draft;
use crate::form::{Audience, QUESTIONS};
use crate::typed::Typed;

const PERSON: &[(&str, &str)] = &[
    ("name", "Doreen Haddow"),
    ("born-day", "3"),
    ("born-month", "11"),
    ("born-year", "1944"),
    ("address", "14 Tannery Row, Brookshire"),
    ("carer-able", "partly"),
    ("carer-able-more-partly", CITIZEN_WORDS[5]),
];

const CARER: &[(&str, &str)] = &[
    ("name", "Elaine Haddow-Price"),
    ("cared-for", "My mother, Doreen Haddow"),
    ("able", "partly"),
    ("able-more-partly", CITIZEN_WORDS[5]),
    ("breaks", "no"),
    ("breaks-more-no", "Not one weekend since Christmas."),
];

const REPRESENTATIVE: &[(&str, &str)] = &[
    ("representative-name", "Samira Okafor"),
    ("person-name", "Doreen Haddow"),
    ("standing", "advocate"),
    ("agreement", "yes"),
    ("views-how", "Read each question aloud over two mornings and wrote down what she answered."),
    ("carer-able", "partly"),
    ("carer-able-more-partly", CITIZEN_WORDS[5]),
    ("observed-changes", "She held on to the furniture all the way to the door."),
    ("observed-satisfied", "partly"),
];

const EVERYONE: &[(&str, &str)] = &[
    ("communication", "large-print"),
    ("danger", "no"),
    ("contact", "phone"),
    ("contact-more-phone", "Mornings after ten; the number that you have."),
    ("reason", "not-working"),
    ("changes-0-what", CITIZEN_WORDS[0]),
    ("changes-0-since", "April"),
    ("changes-0-direction", "worse"),
    ("not-working", CITIZEN_WORDS[1]),
    ("outcomes-0-outcome", "To go to the lunch club"),
    ("outcomes-0-result", "not-met"),
    ("outcomes-0-words", CITIZEN_WORDS[2]),
    ("new-outcomes-0-outcome", CITIZEN_WORDS[3]),
    ("budget-short", CITIZEN_WORDS[4]),
    ("safe", "yes"),
    ("risks", CITIZEN_WORDS[6]),
    ("satisfied", "mostly"),
    ("satisfied-more-mostly", CITIZEN_WORDS[7]),
];

/// A self-review in the making that may be sent as it is.
pub fn draft(audience: Audience) -> Draft {
    let own = match audience {
        Audience::Person => PERSON,
        Audience::Carer => CARER,
        Audience::Representative => REPRESENTATIVE,
    };
    let typed = Typed::from_pairs(EVERYONE.iter().chain(own).copied());
    let mut draft = Draft::new(audience);
    for question in QUESTIONS {
        let mut answer = typed.clone();
        answer.retain(|name| question.owns(name));
        if !answer.is_blank() {
            draft.save(question, answer, false);
        }
    }
    draft
}
