//! Points in time, given by whoever calls. The domain has no clock.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment(pub i64);

/// The time of an act, as an instant and as the civil day it fell on where the council is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Now {
    /// The instant.
    pub at: Moment,
    /// The council's own civil day at that instant.
    #[serde(with = "crate::civil")]
    pub today: jiff::civil::Date,
}
