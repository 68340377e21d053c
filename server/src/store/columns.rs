//! Reading domain values from columns: what cannot be read is named, never guessed.

use domain::form::Audience;
use domain::lifecycle::Stage;
use domain::moment::Moment;
use domain::request::Reference;
use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Result, StoreError};

pub fn text(row: &AnyRow, column: &'static str) -> Result<String> {
    Ok(row.try_get(column)?)
}

pub fn maybe_text(row: &AnyRow, column: &'static str) -> Result<Option<String>> {
    Ok(row.try_get(column)?)
}

pub fn number(row: &AnyRow, column: &'static str) -> Result<i64> {
    Ok(row.try_get(column)?)
}

pub fn moment(row: &AnyRow, column: &'static str) -> Result<Moment> {
    Ok(Moment(row.try_get(column)?))
}

pub fn maybe_moment(row: &AnyRow, column: &'static str) -> Result<Option<Moment>> {
    Ok(row.try_get::<Option<i64>, _>(column)?.map(Moment))
}

/// A value by its stable name.
pub fn named<T>(row: &AnyRow, column: &'static str, from_id: fn(&str) -> Option<T>) -> Result<T> {
    from_id(&text(row, column)?).ok_or(StoreError::Unreadable(column))
}

/// A value by its stable name, if there is one.
pub fn maybe_named<T>(row: &AnyRow, column: &'static str, from_id: fn(&str) -> Option<T>) -> Result<Option<T>> {
    maybe_text(row, column)?.map(|id| from_id(&id).ok_or(StoreError::Unreadable(column))).transpose()
}

pub fn stage(row: &AnyRow) -> Result<Stage> {
    named(row, "stage", Stage::from_id)
}

pub fn audience(row: &AnyRow) -> Result<Audience> {
    named(row, "audience", Audience::from_id)
}

pub fn reference(row: &AnyRow) -> Result<Reference> {
    named(row, "reference", Reference::parse)
}

pub fn date(row: &AnyRow, column: &'static str) -> Result<Date> {
    named(row, column, |day| day.parse().ok())
}

pub fn maybe_date(row: &AnyRow, column: &'static str) -> Result<Option<Date>> {
    maybe_named(row, column, |day| day.parse().ok())
}

/// A JSON document.
pub fn document<T: DeserializeOwned>(row: &AnyRow, column: &'static str) -> Result<T> {
    serde_json::from_str(&text(row, column)?).map_err(|_| StoreError::Unreadable(column))
}

/// A JSON document to be stored.
///
/// # Panics
/// When a map in it has keys that are not strings, which no domain type has.
pub fn to_document<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("domain values can be written as JSON")
}

/// Text as both engines keep it: PostgreSQL refuses NUL.
pub fn storable(text: &str) -> String {
    text.replace('\0', "\u{FFFD}")
}

/// What is searched in: lower case.
pub fn searchable(text: &str) -> String {
    storable(text).to_lowercase()
}

/// A `LIKE` pattern, with `\` as its escape, that finds this text anywhere.
pub fn pattern(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in searchable(text.trim()).chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}
