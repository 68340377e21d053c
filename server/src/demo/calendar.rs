//! Days and times before today, as a council works.

use domain::moment::Now;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan};

use super::DemoError;
use crate::clock;

/// The working day that lies this many working days before today; 1 is the last one.
pub fn working_days_before(today: Date, days: u32) -> Date {
    let mut day = today;
    let mut left = days;
    while left > 0 {
        day = before(day, 1.days());
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    day
}

/// The Sunday before a day, or the day itself when it is one.
pub fn sunday_before(day: Date) -> Date {
    before(day, i64::from(day.weekday().to_sunday_zero_offset()).days())
}

/// The day that lies this many months before another.
pub fn months_before(day: Date, months: u32) -> Date {
    before(day, i64::from(months).months())
}

/// A day of birth: the last one on which somebody born on this month and day (`MM-DD`) had this age.
pub fn born(today: Date, age: i16, birthday: &str) -> Result<Date, DemoError> {
    let wrong = || DemoError::Content(format!("`{birthday}` is not a birthday: write it as 03-21"));
    let (month, day) = birthday.split_once('-').ok_or_else(wrong)?;
    let (month, day) = (month.parse::<i8>().map_err(|_| wrong())?, day.parse::<i8>().map_err(|_| wrong())?);
    let had_it = (month, day) <= (today.month(), today.day());
    Date::new(today.year() - age - i16::from(!had_it), month, day).map_err(|_| wrong())
}

/// The moment at this time of a day, in England.
pub fn moment(day: Date, time: Time) -> Result<Now, DemoError> {
    let zone = TimeZone::get("Europe/London").map_err(|error| DemoError::Content(error.to_string()))?;
    let zoned = day.to_datetime(time).to_zoned(zone).map_err(|error| DemoError::Content(error.to_string()))?;
    Ok(clock::at(zoned.timestamp()))
}

fn before(day: Date, span: Span) -> Date {
    day.checked_sub(span).unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn working_days_leave_out_weekends() {
        let monday = date(2025, 6, 16);
        assert_eq!(working_days_before(monday, 1), date(2025, 6, 13));
        assert_eq!(working_days_before(monday, 6), date(2025, 6, 6));
        assert_eq!(sunday_before(monday), date(2025, 6, 15));
    }

    #[test]
    fn a_day_of_birth_gives_the_age_today() {
        let today = date(2025, 6, 16);
        assert_eq!(born(today, 84, "06-16").expect("a birthday"), date(1941, 6, 16));
        assert_eq!(born(today, 84, "06-17").expect("a birthday"), date(1940, 6, 17));
        assert!(born(today, 84, "June").is_err());
    }
}
