//! The council whose portal this is: its name and how to reach it. Configuration, never code.

use serde::{Deserialize, Serialize};

/// Name and contacts, shown on every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Council {
    /// Its full name.
    pub name: String,
    /// Adult social care, daytime.
    pub phone: String,
    /// To report abuse or neglect.
    pub safeguarding_phone: String,
    /// Out of hours.
    pub night_phone: String,
    /// Adult social care.
    pub email: String,
    /// Where to write, on one line.
    pub address: String,
    /// Where to complain.
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
