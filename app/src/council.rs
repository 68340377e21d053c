//! The council whose portal this is: its name and how to reach it. Configuration, never code.

use serde::{Deserialize, Serialize};
use validator::Validate;

/// Name and contacts, shown on every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
pub struct Council {
    /// Its full name.
    #[validate(length(min = 1, max = 200))]
    pub name: String,
    /// Adult social care, daytime.
    #[validate(length(min = 3, max = 40))]
    pub phone: String,
    /// To report abuse or neglect.
    #[validate(length(min = 3, max = 40))]
    pub safeguarding_phone: String,
    /// Out of hours.
    #[validate(length(min = 3, max = 40))]
    pub night_phone: String,
    /// Adult social care.
    #[validate(length(min = 1, max = 200))]
    pub email: String,
    /// Where to write, on one line.
    #[validate(length(min = 1, max = 200))]
    pub address: String,
    /// Where to complain.
    #[validate(length(min = 3, max = 40))]
    pub complaints_phone: String,
}

impl Default for Council {
    /// Brookshire, the fictional council of the demonstration.
    fn default() -> Self {
        Council {
            name: "Brookshire Council".to_owned(),
            phone: "01632 960 100".to_owned(),
            safeguarding_phone: "01632 960 111".to_owned(),
            night_phone: "01632 960 122".to_owned(),
            email: "adult.care@brookshire.example".to_owned(),
            address: "Adult Social Care, Brookshire Council, Mill House, Weir Lane, Brookford BK1 2AB".to_owned(),
            complaints_phone: "01632 960 133".to_owned(),
        }
    }
}
