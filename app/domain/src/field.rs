//! Fields: what kind of answer a question takes, and how what was typed becomes a value.
//!
//! One description serves the citizen's questions and the worker's form; the pages draw it, [`read`]
//! validates it, on the server and in the browser alike.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::typed::Typed;

/// One choice among those offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// Stable name; the value that the form sends.
    pub id: &'static str,
    /// When chosen, a text box opens for more.
    pub more: bool,
}

/// A choice with nothing to add.
pub const fn plain(id: &'static str) -> Choice {
    Choice { id, more: false }
}

/// A choice that opens a text box.
pub const fn more(id: &'static str) -> Choice {
    Choice { id, more: true }
}

/// Which days are possible for a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Any day.
    Any,
    /// Today or before.
    PastOrToday,
    /// After today.
    Future,
}

/// What kind of answer a field takes. Lengths are in Unicode characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of several.
    One(&'static [Choice]),
    /// Any number of several.
    Several(&'static [Choice]),
    /// Yes, no or not sure; these open a text box.
    YesNo {
        /// "Yes" opens a text box.
        more_on_yes: bool,
        /// "No" opens a text box.
        more_on_no: bool,
    },
    /// One line.
    Short {
        /// Longest answer.
        max: usize,
    },
    /// Several lines.
    Long {
        /// Longest answer.
        max: usize,
    },
    /// Day, month and year.
    Date(When),
    /// Items that somebody adds and removes.
    List {
        /// What each item is made of: [`Kind::Short`], [`Kind::Long`] or [`Kind::One`] without "more".
        fields: &'static [Field],
        /// Most items.
        max: usize,
    },
}

/// A named field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Stable name, unique on its form; the start of every HTML name it uses.
    pub id: &'static str,
    /// What it takes.
    pub kind: Kind,
}

/// Longest text behind a choice's "more".
pub const MORE_MAX: usize = 2_000;

const YES_NO: [[Choice; 3]; 4] = [
    [plain("yes"), plain("no"), plain("unsure")],
    [more("yes"), plain("no"), plain("unsure")],
    [plain("yes"), more("no"), plain("unsure")],
    [more("yes"), more("no"), plain("unsure")],
];

impl Kind {
    /// The choices offered; none for kinds without choices.
    pub fn choices(&self) -> &'static [Choice] {
        match self {
            Kind::One(choices) | Kind::Several(choices) => choices,
            Kind::YesNo { more_on_yes, more_on_no } => {
                &YES_NO[usize::from(*more_on_yes) + 2 * usize::from(*more_on_no)]
            }
            _ => &[],
        }
    }
}

/// The HTML name of the text box behind a choice.
pub fn more_name(field: &str, choice: &str) -> String {
    format!("{field}-more-{choice}")
}

/// The HTML name of a field of a list's item, counted from 0.
pub fn item_name(list: &str, index: usize, field: &str) -> String {
    format!("{list}-{index}-{field}")
}

/// The HTML names of a date's three boxes.
pub fn date_names(field: &str) -> [String; 3] {
    ["day", "month", "year"].map(|part| format!("{field}-{part}"))
}

/// How many items were typed in a list: one more than the last index that occurs, blank or not.
pub fn item_count(list: &str, fields: &[Field], typed: &Typed) -> usize {
    let index = |name: &str| {
        let rest = name.strip_prefix(list)?.strip_prefix('-')?;
        let (index, field) = rest.split_once('-')?;
        fields.iter().any(|known| known.id == field).then(|| item_index(index))?
    };
    typed.0.keys().filter_map(|name| index(name)).max().map_or(0, |last| last + 1)
}

/// The place that an item's HTML name tells, written as [`item_name`] writes it and below 1000.
pub fn item_index(digits: &str) -> Option<usize> {
    let index = number::<usize>(digits).filter(|index| *index < 1_000)?;
    (index.to_string() == digits).then_some(index)
}

/// A number in ASCII digits only: no sign.
fn number<N: std::str::FromStr>(digits: &str) -> Option<N> {
    if digits.bytes().all(|digit| digit.is_ascii_digit()) { digits.parse().ok() } else { None }
}

/// A valid answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// One choice, and what was added to it.
    One(String, Option<String>),
    /// Choices, each with what was added to it.
    Several(Vec<(String, Option<String>)>),
    /// Text, trimmed.
    Text(String),
    /// A civil day.
    Date(#[serde(with = "crate::civil")] Date),
    /// Items, each with its answered fields by id. Blank items are left out.
    List(Vec<BTreeMap<String, Value>>),
}

impl Value {
    /// The id of the one choice.
    pub fn choice(&self) -> Option<&str> {
        match self {
            Value::One(id, _) => Some(id),
            _ => None,
        }
    }

    /// Every piece of free text in it.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Value::One(_, more) => more.iter().map(String::as_str).collect(),
            Value::Several(chosen) => chosen.iter().filter_map(|(_, more)| more.as_deref()).collect(),
            Value::Text(text) => vec![text],
            Value::Date(_) => Vec::new(),
            Value::List(items) => items.iter().flat_map(BTreeMap::values).flat_map(Value::texts).collect(),
        }
    }
}

/// What is wrong with what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "problem")]
pub enum Problem {
    /// Longer than allowed.
    TooLong {
        /// The most characters.
        max: usize,
        /// How many there are.
        actual: usize,
    },
    /// A choice that was not offered.
    UnknownChoice,
    /// Some of day, month and year are missing.
    DateIncomplete,
    /// Not a day in the calendar, or not numbers.
    NotADate,
    /// A day after today where it must be past.
    DateInFuture,
    /// A day that is not after today where it must be.
    DateNotInFuture,
    /// More items than a list holds.
    TooManyItems {
        /// The most items.
        max: usize,
    },
}

impl Problem {
    /// The stable name used in message ids.
    pub fn id(&self) -> &'static str {
        match self {
            Problem::TooLong { .. } => "too-long",
            Problem::UnknownChoice => "unknown-choice",
            Problem::DateIncomplete => "date-incomplete",
            Problem::NotADate => "not-a-date",
            Problem::DateInFuture => "date-in-future",
            Problem::DateNotInFuture => "date-not-in-future",
            Problem::TooManyItems { .. } => "too-many-items",
        }
    }

    /// Every stable name.
    pub const IDS: [&'static str; 7] = [
        "too-long",
        "unknown-choice",
        "date-incomplete",
        "not-a-date",
        "date-in-future",
        "date-not-in-future",
        "too-many-items",
    ];
}

/// A problem at an HTML name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The HTML name of the box it is in.
    pub name: String,
    /// What is wrong.
    pub problem: Problem,
}

/// Reads a field from what was typed: `None` when it was left blank.
pub fn read(field: &Field, typed: &Typed, today: Date) -> Result<Option<Value>, Vec<FieldError>> {
    read_named(&field.kind, field.id, typed, today)
}

fn read_named(kind: &Kind, name: &str, typed: &Typed, today: Date) -> Result<Option<Value>, Vec<FieldError>> {
    match kind {
        Kind::Short { max } | Kind::Long { max } => text(name, typed, *max).map(|text| text.map(Value::Text)),
        Kind::Date(when) => date(name, typed, *when, today),
        Kind::One(_) | Kind::YesNo { .. } => {
            let chosen = typed.first(name).trim();
            if chosen.is_empty() {
                return Ok(None);
            }
            choice(kind.choices(), name, chosen, typed).map(|(id, more)| Some(Value::One(id, more)))
        }
        Kind::Several(choices) => {
            let mut values = Vec::new();
            let mut errors = Vec::new();
            for chosen in typed.all(name).iter().map(|chosen| chosen.trim()).filter(|chosen| !chosen.is_empty()) {
                match choice(choices, name, chosen, typed) {
                    Ok(value) if values.contains(&value) => {}
                    Ok(value) => values.push(value),
                    Err(found) => errors.extend(found),
                }
            }
            if errors.is_empty() { Ok((!values.is_empty()).then_some(Value::Several(values))) } else { Err(errors) }
        }
        Kind::List { fields, max } => list(name, fields, *max, typed, today),
    }
}

fn fault(name: &str, problem: Problem) -> Vec<FieldError> {
    vec![FieldError { name: name.to_owned(), problem }]
}

fn text(name: &str, typed: &Typed, max: usize) -> Result<Option<String>, Vec<FieldError>> {
    let text = typed.first(name).trim();
    let actual = text.chars().count();
    if actual > max {
        return Err(fault(name, Problem::TooLong { max, actual }));
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}

fn choice(
    choices: &[Choice],
    name: &str,
    chosen: &str,
    typed: &Typed,
) -> Result<(String, Option<String>), Vec<FieldError>> {
    let Some(offered) = choices.iter().find(|choice| choice.id == chosen) else {
        return Err(fault(name, Problem::UnknownChoice));
    };
    let added = if offered.more { text(&more_name(name, chosen), typed, MORE_MAX)? } else { None };
    Ok((chosen.to_owned(), added))
}

fn date(name: &str, typed: &Typed, when: When, today: Date) -> Result<Option<Value>, Vec<FieldError>> {
    let names = date_names(name);
    let parts = [0, 1, 2].map(|part| typed.first(&names[part]).trim());
    if parts.iter().all(|part| part.is_empty()) {
        return Ok(None);
    }
    if let Some(missing) = parts.iter().position(|part| part.is_empty()) {
        return Err(fault(&names[missing], Problem::DateIncomplete));
    }
    let day = match (number::<i8>(parts[0]), number::<i8>(parts[1]), number::<i16>(parts[2])) {
        (Some(day), Some(month), Some(year @ 1850..=2200)) => Date::new(year, month, day).ok(),
        _ => None,
    };
    match day {
        None => Err(fault(&names[0], Problem::NotADate)),
        Some(day) if when == When::PastOrToday && day > today => Err(fault(&names[0], Problem::DateInFuture)),
        Some(day) if when == When::Future && day <= today => Err(fault(&names[0], Problem::DateNotInFuture)),
        Some(day) => Ok(Some(Value::Date(day))),
    }
}

fn list(
    name: &str,
    fields: &[Field],
    max: usize,
    typed: &Typed,
    today: Date,
) -> Result<Option<Value>, Vec<FieldError>> {
    let mut items = Vec::new();
    let mut errors = Vec::new();
    for index in 0..item_count(name, fields, typed) {
        let mut item = BTreeMap::new();
        for field in fields {
            match read_named(&field.kind, &item_name(name, index, field.id), typed, today) {
                Ok(Some(value)) => {
                    item.insert(field.id.to_owned(), value);
                }
                Ok(None) => {}
                Err(found) => errors.extend(found),
            }
        }
        if !item.is_empty() {
            items.push(item);
        }
    }
    if items.len() > max {
        errors.push(FieldError { name: name.to_owned(), problem: Problem::TooManyItems { max } });
    }
    if errors.is_empty() { Ok((!items.is_empty()).then_some(Value::List(items))) } else { Err(errors) }
}

#[cfg(test)]
mod tests;
