//! The only clock: instants in UTC, days as they are in England.

use domain::moment::{Moment, Now};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The time now, with the civil day in England.
pub fn now() -> Now {
    at(Timestamp::now())
}

/// An instant with its civil day in England.
pub fn at(instant: Timestamp) -> Now {
    Now { at: Moment(instant.as_millisecond()), today: zone(instant).date() }
}

/// An instant of storage as a civil date and time in England.
pub fn local(moment: Moment) -> jiff::civil::DateTime {
    zone(Timestamp::from_millisecond(moment.0).unwrap_or_default()).datetime()
}

fn zone(instant: Timestamp) -> jiff::Zoned {
    // The time zone database is compiled in.
    instant.to_zoned(TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC))
}
