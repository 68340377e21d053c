//! The questions, in the order in which they are asked.

use super::{
    Audience::{self, Carer, Person, Representative},
    Element, Question,
    Section::{self, About, Closing, Opening},
    Shown, Voice,
};
use crate::field::{Choice, Field, Kind, When, more, plain};

const ALL: &[Audience] = &[Person, Carer, Representative];
const ABOUT_A_PERSON: &[Audience] = &[Person, Representative];
const SELF: &[Audience] = &[Person, Carer];
const CARER: &[Audience] = &[Carer];
const REPRESENTATIVE: &[Audience] = &[Representative];

const SHORT: Kind = Kind::Short { max: 200 };
const LONG: Kind = Kind::Long { max: 4_000 };
const YES_MORE: Kind = Kind::YesNo { more_on_yes: true, more_on_no: false };
const YES_NO_MORE: Kind = Kind::YesNo { more_on_yes: true, more_on_no: true };

const fn ask(
    id: &'static str,
    section: Section,
    audiences: &'static [Audience],
    kind: Kind,
    duties: &'static [&'static str],
) -> Question {
    Question { field: Field { id, kind }, section, voice: None, audiences, shown: Shown::Always, duties }
}

const fn element(
    number: u8,
    id: &'static str,
    audiences: &'static [Audience],
    kind: Kind,
    duties: &'static [&'static str],
) -> Question {
    ask(id, at(number), audiences, kind, duties)
}

const fn at(number: u8) -> Section {
    match Element::new(number) {
        Some(element) => Section::Element(element),
        None => panic!("an element's number is 1 to 11"),
    }
}

/// What a representative observed, kept apart from the person's own words.
const fn observed(number: u8, id: &'static str, duties: &'static [&'static str]) -> Question {
    let mut question = element(number, id, REPRESENTATIVE, LONG, duties);
    question.voice = Some(Voice::Representative);
    question
}

const fn said_by_representative(mut question: Question) -> Question {
    question.voice = Some(Voice::Representative);
    question
}

const fn shown_when(mut question: Question, other: &'static str, choices: &'static [&'static str]) -> Question {
    question.shown = Shown::When { question: other, choices };
    question
}

const COMMUNICATION: &[Choice] = &[
    plain("none"),
    plain("large-print"),
    plain("easy-read"),
    plain("audio"),
    plain("braille"),
    plain("bsl"),
    more("language"),
    plain("hearing-loop"),
    more("helper"),
    more("other"),
];

const CONTACT: &[Choice] = &[more("phone"), more("text"), more("email"), more("post"), more("someone")];

const REASON: &[Choice] = &[
    plain("planned"),
    plain("not-working"),
    plain("needs"),
    plain("circumstances"),
    plain("support"),
    plain("budget"),
    plain("other"),
];

const STANDING: &[Choice] = &[
    plain("asked"),
    plain("attorney-welfare"),
    plain("attorney-property"),
    plain("deputy-welfare"),
    plain("deputy-property"),
    plain("advocate"),
    plain("imca"),
    plain("appropriate-person"),
    more("other"),
];

const CHANGE_FIELDS: &[Field] = &[
    Field { id: "what", kind: Kind::Long { max: 1_000 } },
    Field { id: "since", kind: Kind::Short { max: 100 } },
    Field { id: "direction", kind: Kind::One(&[plain("better"), plain("worse"), plain("mixed")]) },
];

const OUTCOME_FIELDS: &[Field] = &[
    Field { id: "outcome", kind: Kind::Long { max: 500 } },
    Field {
        id: "result",
        kind: Kind::One(&[plain("met"), plain("partly"), plain("not-met"), plain("no-longer-wanted")]),
    },
    Field { id: "words", kind: Kind::Long { max: 1_000 } },
];

const NEW_OUTCOME_FIELDS: &[Field] =
    &[Field { id: "outcome", kind: Kind::Long { max: 500 } }, Field { id: "help", kind: Kind::Long { max: 1_000 } }];

const PEOPLE_FIELDS: &[Field] =
    &[Field { id: "name", kind: SHORT }, Field { id: "relation", kind: SHORT }, Field { id: "contact", kind: SHORT }];

const ENOUGH: &[Choice] = &[plain("yes"), more("partly"), more("no"), plain("unsure")];

const MANAGED: &[Choice] = &[plain("council"), more("someone"), plain("direct-payment"), plain("isf"), plain("unsure")];

const SUPPORT: &[Choice] = &[more("more"), plain("same"), more("less"), more("gone"), plain("unsure")];

const ABLE: &[Choice] = &[plain("yes"), more("partly"), more("no"), plain("unsure"), plain("none")];

const SAFE: &[Choice] = &[plain("yes"), more("sometimes"), more("no")];

const HARM: &[Choice] = &[
    plain("none"),
    plain("hurting"),
    plain("frightening"),
    plain("stopping"),
    plain("money"),
    plain("neglect"),
    plain("self-neglect"),
    plain("other"),
];

const SATISFIED: &[Choice] = &[more("very"), more("mostly"), more("partly"), more("not"), plain("unsure")];

/// Every question of the self-review.
pub const QUESTIONS: &[Question] = &[
    // Asked of everyone first (ACC-01), danger before anything long.
    ask("communication", Opening, ALL, Kind::Several(COMMUNICATION), &["ACC-01"]),
    ask("danger", Opening, ALL, Kind::One(&[plain("yes"), more("worried"), plain("no")]), &["SAF-01", "SAF-03"]),
    ask("contact", Opening, ALL, Kind::Several(CONTACT), &["ACC-05"]),
    ask("contact-safety", Opening, ALL, LONG, &["ACC-05"]),
    ask("helper", Opening, SELF, YES_MORE, &["INV-14"]),
    ask("involve", Opening, ALL, Kind::List { fields: PEOPLE_FIELDS, max: 20 }, &["INV-03"]),
    ask("not-involve", Opening, ALL, LONG, &["INV-03"]),
    ask("reason", Opening, ALL, Kind::Several(REASON), &["REQ-04", "REQ-34", "REQ-35", "REQ-36", "REQ-37"]),
    shown_when(
        ask("reason-words", Opening, ALL, LONG, &["REQ-04"]),
        "reason",
        &["not-working", "needs", "circumstances", "support", "budget", "other"],
    ),
    // Who the answers are about, and with what standing they are sent.
    ask("name", About, SELF, SHORT, &["INP-37"]),
    ask("born", About, SELF, Kind::Date(When::PastOrToday), &["INP-37"]),
    ask("address", About, SELF, Kind::Long { max: 500 }, &["INP-37"]),
    ask("cared-for", About, CARER, SHORT, &["INP-37"]),
    said_by_representative(ask("representative-name", About, REPRESENTATIVE, SHORT, &["INV-05"])),
    ask("person-name", About, REPRESENTATIVE, SHORT, &["INP-37"]),
    ask("person-born", About, REPRESENTATIVE, Kind::Date(When::PastOrToday), &["INP-37"]),
    ask("person-address", About, REPRESENTATIVE, Kind::Long { max: 500 }, &["INP-37"]),
    said_by_representative(ask("standing", About, REPRESENTATIVE, Kind::One(STANDING), &["INV-05"])),
    said_by_representative(ask("evidence", About, REPRESENTATIVE, Kind::Long { max: 1_000 }, &["INV-05"])),
    said_by_representative(ask(
        "agreement",
        About,
        REPRESENTATIVE,
        Kind::One(&[plain("yes"), more("partly"), more("could-not-say"), more("no")]),
        &["INV-05"],
    )),
    said_by_representative(ask("views-how", About, REPRESENTATIVE, LONG, &["INV-05"])),
    said_by_representative(ask("understanding", About, REPRESENTATIVE, LONG, &["INV-05"])),
    // 1. Needs and circumstances.
    element(1, "changes", ALL, Kind::List { fields: CHANGE_FIELDS, max: 30 }, &["ELE-01"]),
    element(1, "hospital", ABOUT_A_PERSON, YES_MORE, &["ELE-01"]),
    element(1, "work", CARER, YES_MORE, &["ELE-01", "REQ-36"]),
    element(1, "cared-for-needs", CARER, YES_MORE, &["ELE-01"]),
    observed(1, "observed-changes", &["ELE-01"]),
    // 2. What works.
    element(2, "working", ALL, LONG, &["ELE-02"]),
    element(2, "not-working", ALL, LONG, &["ELE-02"]),
    element(2, "should-change", ALL, LONG, &["ELE-02"]),
    element(2, "days", ALL, LONG, &["ELE-02", "INP-23"]),
    element(2, "breaks", CARER, YES_NO_MORE, &["ELE-02"]),
    observed(2, "observed-working", &["ELE-02"]),
    // 3. Outcomes in the plan.
    element(3, "outcomes", ALL, Kind::List { fields: OUTCOME_FIELDS, max: 30 }, &["ELE-03"]),
    observed(3, "observed-outcomes", &["ELE-03"]),
    // 4. New outcomes.
    element(4, "new-outcomes", ALL, Kind::List { fields: NEW_OUTCOME_FIELDS, max: 30 }, &["ELE-04", "ELE-13"]),
    observed(4, "observed-new-outcomes", &["ELE-04"]),
    // 5. Improvements.
    element(5, "improvements", ALL, LONG, &["ELE-05"]),
    observed(5, "observed-improvements", &["ELE-05"]),
    // 6. The budget enables needs and outcomes.
    element(6, "budget-needs", ALL, Kind::One(ENOUGH), &["ELE-06"]),
    element(6, "budget-outcomes", ALL, Kind::One(ENOUGH), &["ELE-06"]),
    element(6, "budget-spent", ALL, LONG, &["ELE-06"]),
    observed(6, "observed-budget", &["ELE-06"]),
    // 7. The way of managing it.
    element(7, "managed", ALL, Kind::One(MANAGED), &["ELE-07"]),
    element(7, "managed-change", ALL, YES_MORE, &["ELE-07"]),
    observed(7, "observed-managed", &["ELE-07"]),
    // 8. The budget is sufficient: the test itself is the professional's.
    element(8, "budget-short", ALL, LONG, &["ELE-08"]),
    observed(8, "observed-budget-short", &["ELE-08"]),
    // 9. Support around me.
    element(9, "support", ALL, Kind::One(SUPPORT), &["ELE-09"]),
    element(9, "carer-able", ABOUT_A_PERSON, Kind::One(ABLE), &["ELE-09"]),
    element(9, "able", CARER, Kind::One(&[plain("yes"), more("partly"), more("no"), plain("unsure")]), &["ELE-09"]),
    observed(9, "observed-support", &["ELE-09"]),
    // 10. Safety.
    element(10, "safe", ALL, Kind::One(SAFE), &["ELE-10"]),
    element(10, "harm", ALL, Kind::Several(HARM), &["ELE-10"]),
    shown_when(
        element(10, "harm-words", ALL, LONG, &["ELE-10"]),
        "harm",
        &["hurting", "frightening", "stopping", "money", "neglect", "self-neglect", "other"],
    ),
    observed(10, "observed-safety", &["ELE-10"]),
    // 11. Satisfaction, each party apart.
    element(11, "satisfied", ALL, Kind::One(SATISFIED), &["ELE-11"]),
    said_by_representative(element(11, "observed-satisfied", REPRESENTATIVE, Kind::One(SATISFIED), &["ELE-11"])),
    // And besides.
    ask("risks", Closing, ALL, LONG, &["ELE-18"]),
    ask("contingency", Closing, ALL, LONG, &["ELE-18"]),
    ask("prevention", Closing, ALL, YES_MORE, &["INP-29"]),
    ask("sharing", Closing, ALL, LONG, &["INV-03"]),
];
