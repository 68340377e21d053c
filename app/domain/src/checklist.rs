//! What a worker's form still lacks: every unmet point, with its reason and its duty.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::field::{self, Field, Problem, Value, more_name};
use crate::own_words::content_words;
use crate::typed::Typed;

/// The values that could be read from a form, by field id.
pub type Record = BTreeMap<String, Value>;

/// Something that a form must have and has not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmet {
    /// The part of the form it is in.
    pub part: &'static str,
    /// The field it is about.
    pub field: &'static str,
    /// The HTML name of the box to go to.
    pub name: String,
    /// What is wrong.
    pub why: Why,
    /// The duties that ask for it (register ids).
    pub duties: &'static [&'static str],
}

/// Why a point is unmet. The message is `unmet-{id}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Nothing there.
    Missing,
    /// Chosen, but the reason that this choice needs is missing.
    ReasonMissing,
    /// It cannot be read.
    Unreadable(Problem),
    /// Not the reference of another request.
    NotAReference,
    /// Too few words of substance to be a finding.
    TooThin,
    /// Stock phrases only.
    StockPhrase,
    /// It repeats what the citizen wrote.
    CopiedFromCitizen,
    /// It repeats another finding of this review.
    CopiedFromFinding(&'static str),
    /// It repeats a finding of another case.
    CopiedFromCase,
    /// The conversation was before the self-review was sent.
    BeforeSubmission,
    /// The next review would be later than twelve months from now.
    TooLate,
    /// Capacity is lacking or in doubt: the person must be directly involved.
    DirectInvolvement,
    /// Capacity is lacking or in doubt: somebody must be consulted about best interests.
    Consultation,
    /// There is substantial difficulty and nobody appropriate: an advocate is owed.
    AdvocateOwed,
    /// An advocate was referred and has not arrived: nothing may be revised, and where one is owed, nothing completed.
    AdvocateAwaited,
    /// The budget may not be called sufficient and insufficient at once, and so on: the outcome contradicts a finding.
    OutcomeContradicts,
    /// This worker sent the self-review.
    Submitter,
    /// This worker is not the one to whom the request is allocated.
    NotAllocated,
    /// This worker is not a reviewer.
    NotReviewer,
    /// This worker is a relative, or would not say.
    Related,
}

impl Why {
    /// The stable name used in message ids.
    pub fn id(&self) -> &'static str {
        match self {
            Why::Missing => "missing",
            Why::ReasonMissing => "reason-missing",
            Why::Unreadable(_) => "unreadable",
            Why::NotAReference => "not-a-reference",
            Why::TooThin => "too-thin",
            Why::StockPhrase => "stock-phrase",
            Why::CopiedFromCitizen => "copied-from-citizen",
            Why::CopiedFromFinding(_) => "copied-from-finding",
            Why::CopiedFromCase => "copied-from-case",
            Why::BeforeSubmission => "before-submission",
            Why::TooLate => "too-late",
            Why::DirectInvolvement => "direct-involvement",
            Why::Consultation => "consultation",
            Why::AdvocateOwed => "advocate-owed",
            Why::AdvocateAwaited => "advocate-awaited",
            Why::OutcomeContradicts => "outcome-contradicts",
            Why::Submitter => "submitter",
            Why::NotAllocated => "not-allocated",
            Why::NotReviewer => "not-reviewer",
            Why::Related => "related",
        }
    }

    /// Every stable name.
    pub const IDS: [&'static str; 20] = [
        "missing",
        "reason-missing",
        "unreadable",
        "not-a-reference",
        "too-thin",
        "stock-phrase",
        "copied-from-citizen",
        "copied-from-finding",
        "copied-from-case",
        "before-submission",
        "too-late",
        "direct-involvement",
        "consultation",
        "advocate-owed",
        "advocate-awaited",
        "outcome-contradicts",
        "submitter",
        "not-allocated",
        "not-reviewer",
        "related",
    ];
}

/// A field of a worker's form: what it takes, and the duties that ask for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Stable name and kind.
    pub field: Field,
    /// The duties it serves (register ids).
    pub duties: &'static [&'static str],
}

/// A part of a worker's form: one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Stable name, used in addresses and message ids.
    pub id: &'static str,
    /// Its fields in order.
    pub items: &'static [Item],
}

/// Goes through a form and notes what is unmet.
pub struct Checklist {
    parts: &'static [Part],
    /// What could be read.
    pub record: Record,
    /// What is unmet so far.
    pub unmet: Vec<Unmet>,
}

impl Checklist {
    /// Reads every field. What cannot be read is unmet.
    pub fn read(parts: &'static [Part], typed: &Typed, today: Date) -> Self {
        let mut list = Checklist { parts, record: Record::new(), unmet: Vec::new() };
        for part in parts {
            for item in part.items {
                match field::read(&item.field, typed, today) {
                    Ok(Some(value)) => {
                        list.record.insert(item.field.id.to_owned(), value);
                    }
                    Ok(None) => {}
                    Err(errors) => list.unmet.extend(errors.into_iter().map(|error| Unmet {
                        part: part.id,
                        field: item.field.id,
                        name: error.name,
                        why: Why::Unreadable(error.problem),
                        duties: item.duties,
                    })),
                }
            }
        }
        list
    }

    /// Forgets what was typed into these parts, readable or not.
    pub fn leave_out(&mut self, leave: impl Fn(&str) -> bool) {
        for part in self.parts.iter().filter(|part| leave(part.id)) {
            self.record.retain(|id, _| part.items.iter().all(|item| item.field.id != id));
            self.unmet.retain(|unmet| unmet.part != part.id);
        }
    }

    /// What is unmet, in the order of the form.
    pub fn in_order(mut self) -> Vec<Unmet> {
        let parts = self.parts;
        self.unmet.sort_by_key(|unmet| {
            let part = parts.iter().position(|part| part.id == unmet.part);
            let items = part.map_or(&[][..], |part| parts[part].items);
            (part, items.iter().position(|item| item.field.id == unmet.field))
        });
        self.unmet
    }

    fn find(&self, id: &str) -> (&'static Part, &'static Item) {
        self.parts
            .iter()
            .find_map(|part| part.items.iter().find(|item| item.field.id == id).map(|item| (part, item)))
            .unwrap_or_else(|| panic!("no field `{id}` on this form"))
    }

    /// Notes that a field is unmet, unless it has been noted already.
    ///
    /// # Panics
    /// When the form has no such field.
    pub fn say(&mut self, id: &str, why: Why) {
        let name = match self.find(id).1.field.kind {
            field::Kind::Date(_) => field::date_names(id)[0].clone(),
            _ => id.to_owned(),
        };
        self.say_at(id, name, why);
    }

    /// Notes what is wrong with who acts, beside whatever is wrong with the field that it is shown at.
    ///
    /// # Panics
    /// When the form has no such field.
    pub fn say_besides(&mut self, id: &str, why: Why) {
        let (part, item) = self.find(id);
        self.unmet.push(Unmet { part: part.id, field: item.field.id, name: id.to_owned(), why, duties: item.duties });
    }

    fn say_at(&mut self, id: &str, name: String, why: Why) {
        let (part, item) = self.find(id);
        if !self.unmet.iter().any(|unmet| unmet.field == item.field.id) {
            self.unmet.push(Unmet { part: part.id, field: item.field.id, name, why, duties: item.duties });
        }
    }

    /// The choice made, if any.
    pub fn chosen(&self, id: &str) -> Option<&str> {
        self.record.get(id).and_then(Value::choice)
    }

    /// Requires a choice.
    pub fn choice(&mut self, id: &str) -> Option<String> {
        let chosen = self.chosen(id).map(str::to_owned);
        if chosen.is_none() {
            self.say(id, Why::Missing);
        }
        chosen
    }

    /// Requires a choice and, where the choice opens a text box, words in it.
    pub fn choice_with_reason(&mut self, id: &str) -> Option<String> {
        let chosen = self.choice(id)?;
        let opens = self.find(id).1.field.kind.choices().iter().any(|choice| choice.id == chosen && choice.more);
        let given = matches!(self.record.get(id), Some(Value::One(_, Some(text))) if !content_words(text).is_empty());
        if opens && !given {
            self.say_at(id, more_name(id, &chosen), Why::ReasonMissing);
        }
        Some(chosen)
    }

    /// Requires at least one of several choices.
    pub fn some(&mut self, id: &str) {
        if !self.record.contains_key(id) {
            self.say(id, Why::Missing);
        }
    }

    /// The text written, if any.
    pub fn text(&self, id: &str) -> Option<&str> {
        match self.record.get(id) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Requires words.
    pub fn words(&mut self, id: &str) -> Option<String> {
        self.words_or(id, Why::Missing)
    }

    /// Requires words, and says this when there are none.
    pub fn words_or(&mut self, id: &str, why: Why) -> Option<String> {
        let text = self.text(id).filter(|text| text.chars().any(char::is_alphanumeric)).map(str::to_owned);
        if text.is_none() {
            self.say(id, why);
        }
        text
    }

    /// Requires a date.
    pub fn date(&mut self, id: &str) -> Option<Date> {
        match self.record.get(id) {
            Some(Value::Date(date)) => Some(*date),
            _ => {
                self.say(id, Why::Missing);
                None
            }
        }
    }
}
