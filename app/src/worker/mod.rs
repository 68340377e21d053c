//! The professional side: one page a file, each from a view model that its handler built.

mod answers;
mod case;
mod points;
mod voices;

pub mod account;
pub mod allocate;
pub mod carried;
pub mod home;
pub mod input;
pub mod input_part;
pub mod queue;
pub mod refused;
pub mod request;
pub mod sign_in;
pub mod triage;

pub use case::CaseHead;
pub use points::{Point, gate_words, points};

use jiff::civil::DateTime;

use crate::words::Words;

/// A day and a time in words.
pub fn when(words: &Words, at: DateTime) -> String {
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    words.with("staff-moment", &[("date", words.date(at.date()).into()), ("time", time.into())])
}

/// Somebody else's save or move that came first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meanwhile {
    /// Who; `None`: the citizen.
    pub by: Option<String>,
    /// When.
    pub at: DateTime,
}

impl Meanwhile {
    /// Who and when, with this message: `$name` and `$when`.
    fn told(&self, words: &Words, message: &str) -> String {
        let name = self.by.clone().unwrap_or_else(|| words.t("staff-the-citizen"));
        words.with(message, &[("name", name.into()), ("when", when(words, self.at).into())])
    }
}
