//! Civil days as text and as years go by, without a date parser: it would be half of what the browser loads.

use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::Serializer;

/// Writes a day as `2026-11-22`; for `#[serde(with = "crate::civil")]`.
pub fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&format(*day))
}

/// Reads what [`serialize`] wrote.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse(&text).ok_or_else(|| D::Error::custom("a day is written as 2026-11-22"))
}

/// A day as `2026-11-22`.
pub fn format(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// The day that [`format`] wrote, if it is one.
pub fn parse(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The same day of the next year; 28 February for a leap day.
pub fn a_year_after(day: Date) -> Date {
    let next = day.year() + 1;
    Date::new(next, day.month(), day.day()).or_else(|_| Date::new(next, 2, 28)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use jiff::civil::date;

    #[test]
    fn a_year_after_agrees_with_the_calendar_for_every_day_of_five_years() {
        let mut day = date(2023, 1, 1);
        while day < date(2028, 3, 2) {
            assert_eq!(a_year_after(day), day.checked_add(1.year()).expect("far from the calendar's end"), "{day}");
            assert_eq!(parse(&format(day)), Some(day));
            assert_eq!(format(day), day.to_string());
            day = day.tomorrow().expect("far from the calendar's end");
        }
    }

    #[test]
    fn what_is_no_day_is_not_read_as_one() {
        for text in ["", "2026", "2026-11", "2026-11-31", "2026-13-01", "2026-11-22-1", "yesterday", "2026-11-22T10:00"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
