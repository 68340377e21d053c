//! The self-review as data: who answers, what is asked, when it is shown.

mod questions;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::field::{self, Field, FieldError, Kind, Value};
use crate::typed::Typed;

pub use questions::QUESTIONS;

/// Who is answering (REQ-01): each has questions of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// An adult with care and support needs, about their own care and support plan.
    Person,
    /// A carer, about their own support plan.
    Carer,
    /// A representative or advocate, on somebody's behalf.
    Representative,
}

impl Audience {
    /// Every audience, in the order in which they are offered.
    pub const ALL: [Audience; 3] = [Audience::Person, Audience::Carer, Audience::Representative];

    /// The stable name used in forms, storage and message ids.
    pub fn id(self) -> &'static str {
        match self {
            Audience::Person => "person",
            Audience::Carer => "carer",
            Audience::Representative => "representative",
        }
    }

    /// The audience with this stable name.
    pub fn from_id(id: &str) -> Option<Audience> {
        Audience::ALL.into_iter().find(|audience| audience.id() == id)
    }
}

/// Whose words an answer holds. Voices stand side by side; none overwrites another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// The person whose care and support plan it is, in their own words.
    Person,
    /// The carer whose support plan it is.
    Carer,
    /// What a representative observed or thinks.
    Representative,
}

impl Voice {
    /// The stable name used in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Voice::Person => "person",
            Voice::Carer => "carer",
            Voice::Representative => "representative",
        }
    }
}

/// Where a question stands: one task of the task list each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Communication needs, safe contact, who helps, whom to involve, why now, danger now.
    Opening,
    /// Who the answers are about; for a representative, their standing.
    About,
    /// One of the eleven elements of a review (ELE-01 to ELE-11).
    Element(Element),
    /// Risks, what happens if care does not turn up, prevention, sharing.
    Closing,
}

impl Section {
    /// Every section in order.
    pub fn all() -> impl Iterator<Item = Section> {
        [Section::Opening, Section::About]
            .into_iter()
            .chain(Element::all().map(Section::Element))
            .chain([Section::Closing])
    }

    /// The stable name used in message ids and addresses.
    pub fn id(self) -> String {
        match self {
            Section::Opening => "opening".to_owned(),
            Section::About => "about".to_owned(),
            Section::Element(element) => format!("element-{}", element.number()),
            Section::Closing => "closing".to_owned(),
        }
    }
}

/// One of the eleven elements that a review establishes, 1 to 11 (ELE-01 to ELE-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Element(u8);

impl Element {
    /// How many there are.
    pub const COUNT: usize = 11;

    /// The element with this number, 1 to 11.
    pub const fn new(number: u8) -> Option<Element> {
        if number >= 1 && number <= 11 { Some(Element(number)) } else { None }
    }

    /// All eleven in order.
    pub fn all() -> impl Iterator<Item = Element> {
        (1..=11).map(Element)
    }

    /// Its number, 1 to 11.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The duty that asks for it.
    pub fn duty(self) -> &'static str {
        const DUTIES: [&str; 11] = [
            "ELE-01", "ELE-02", "ELE-03", "ELE-04", "ELE-05", "ELE-06", "ELE-07", "ELE-08", "ELE-09", "ELE-10",
            "ELE-11",
        ];
        DUTIES[usize::from(self.0) - 1]
    }
}

impl TryFrom<u8> for Element {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Element::new(number).ok_or("an element's number is 1 to 11")
    }
}

impl From<Element> for u8 {
    fn from(element: Element) -> u8 {
        element.0
    }
}

/// When a question is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Always.
    Always,
    /// When another question holds one of these choices.
    When {
        /// The other question's id.
        question: &'static str,
        /// Any of these choices shows it.
        choices: &'static [&'static str],
    },
}

/// A question of the self-review. Its words are the messages `q-{id}`, each choice's `q-{id}-{choice}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Stable name and kind of answer.
    pub field: Field,
    /// Where it stands.
    pub section: Section,
    /// Whose words it asks for; `None`: those of whoever the plan belongs to.
    pub voice: Option<Voice>,
    /// Who is asked.
    pub audiences: &'static [Audience],
    /// When it is shown.
    pub shown: Shown,
    /// The duties it serves (register ids).
    pub duties: &'static [&'static str],
}

impl Question {
    /// Stable name.
    pub fn id(&self) -> &'static str {
        self.field.id
    }

    /// Whose words an answer to it holds, for this audience.
    pub fn voice(&self, audience: Audience) -> Voice {
        self.voice.unwrap_or(match audience {
            Audience::Person | Audience::Representative => Voice::Person,
            Audience::Carer => Voice::Carer,
        })
    }

    /// Whether an HTML name belongs to it. No name belongs to two questions.
    pub fn owns(&self, name: &str) -> bool {
        let id = self.field.id;
        match self.field.kind {
            Kind::Short { .. } | Kind::Long { .. } => name == id,
            Kind::Date(_) => field::date_names(id).iter().any(|known| known == name),
            Kind::One(_) | Kind::Several(_) | Kind::YesNo { .. } => {
                name == id
                    || self
                        .field
                        .kind
                        .choices()
                        .iter()
                        .any(|choice| choice.more && field::more_name(id, choice.id) == name)
            }
            Kind::List { fields, .. } => name
                .strip_prefix(id)
                .and_then(|rest| rest.strip_prefix('-'))
                .and_then(|rest| rest.split_once('-'))
                .is_some_and(|(index, field)| {
                    field::item_index(index).is_some() && fields.iter().any(|known| known.id == field)
                }),
        }
    }
}

/// The question with this id.
pub fn question(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| question.id() == id)
}

/// What has become of a question in a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Not yet visited.
    Unseen,
    /// Left blank on purpose.
    Skipped,
    /// Marked "I would rather talk about this"; with what was typed besides, if it is valid.
    Talk(Option<Value>),
    /// Answered.
    Given(Value),
    /// Typed, but not valid yet.
    Invalid(Vec<FieldError>),
}

/// Reads what was typed for a question.
pub fn answer(question: &Question, saved: Option<&SavedAnswer>, today: Date) -> Answer {
    let Some(saved) = saved else { return Answer::Unseen };
    match (field::read(&question.field, &saved.typed, today), saved.talk) {
        (Err(errors), _) => Answer::Invalid(errors),
        (Ok(value), true) => Answer::Talk(value),
        (Ok(Some(value)), false) => Answer::Given(value),
        (Ok(None), false) => Answer::Skipped,
    }
}

/// What a draft keeps for a question: as typed, valid or not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedAnswer {
    /// As typed.
    pub typed: Typed,
    /// "I would rather talk about this."
    #[serde(default)]
    pub talk: bool,
}

#[cfg(test)]
mod tests;
