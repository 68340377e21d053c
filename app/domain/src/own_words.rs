//! Whether a finding is in the professional's own words (INP-02).
//!
//! Words are brought to one form, and words that carry no meaning of their own (pronouns among them, so that
//! "I" for "she" hides nothing) are left out. Two measures then compare a finding with another text:
//!
//! - [`copied_share`]: how much of it stands in runs of words of the other text. A run may miss or gain a word, so
//!   that swapped sentences, a changed word here and there, and padding between the words still count, while
//!   shared single words ("daughter", "hoist") do not. Padding counts once, however often it comes.
//! - [`known_share`]: how many of its words the other text has anywhere. A finding with no new word adds nothing,
//!   whatever their order.
//!
//! Passages in quotation marks are quotations and count neither way. The thresholds are proved on near-copies and on
//! honest short findings; the tests print how far each side keeps from them.

mod decompose;
mod plain;

#[cfg(not(feature = "unicode"))]
pub use decompose::decompose_with;

#[cfg(test)]
mod corpus;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

pub use plain::{content_words, without_quotations, words};

/// From this [`copied_share`] on, a finding counts as copied.
pub const COPIED: f64 = 0.6;

/// From this [`known_share`] on, a finding counts as copied.
pub const KNOWN: f64 = 0.8;

/// Fewest words of substance in a finding.
pub const FEWEST: usize = 4;

/// How far apart two words of a run may stand: 2 lets one word between them be other, missing or added.
const REACH: usize = 2;

/// Phrases that say nothing about this person. Normalised form.
const STOCK: [&str; 34] = [
    "as above",
    "as below",
    "as before",
    "as stated",
    "as per self review",
    "as per plan",
    "as per form",
    "as reported",
    "see above",
    "see below",
    "see self review",
    "see form",
    "see notes",
    "see case notes",
    "no change",
    "no changes",
    "no concerns",
    "no issues",
    "nothing to add",
    "nothing to report",
    "not applicable",
    "all needs met",
    "all outcomes met",
    "needs continue to be met",
    "plan remains appropriate",
    "plan continues to meet needs",
    "care plan to continue",
    "i agree with the person",
    "agree with self review",
    "reviewed and agreed",
    "form reviewed",
    "dim newid",
    "gweler uchod",
    "cytuno",
];

/// A text made ready for comparison, once, however many others it is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    words: Vec<String>,
    known: HashSet<String>,
    followers: HashMap<String, HashSet<String>>,
}

impl Wording {
    /// The wording of a text, quotations included.
    pub fn of(text: &str) -> Self {
        let words = content_words(text);
        let mut followers: HashMap<String, HashSet<String>> = HashMap::new();
        for (one, next) in pairs(&words) {
            followers.entry(words[one].clone()).or_default().insert(words[next].clone());
        }
        Wording { known: words.iter().cloned().collect(), followers, words }
    }

    /// The share of this text, 0 to 1, that stands in runs of the words of any of these sources. Several sources show
    /// up a finding that is stitched together from them. See [`copied_share`].
    pub fn copied_share<'a>(&self, sources: impl IntoIterator<Item = &'a Wording>) -> f64 {
        let sources: Vec<&Wording> = sources.into_iter().collect();
        let mut copied = vec![false; self.words.len()];
        for (one, next) in pairs(&self.words) {
            if sources.iter().any(|source| source.runs(&self.words[one], &self.words[next])) {
                copied[one] = true;
                copied[next] = true;
            }
        }
        let own: HashSet<&String> =
            self.words.iter().zip(&copied).filter(|(_, copied)| !**copied).map(|(word, _)| word).collect();
        let copied = copied.iter().filter(|copied| **copied).count();
        share(copied, copied + own.len())
    }

    /// The share of this text's different words, 0 to 1, that the other text has too. See [`known_share`].
    pub fn known_share(&self, other: &Wording) -> f64 {
        share(self.known.intersection(&other.known).count(), self.known.len())
    }

    fn runs(&self, one: &str, next: &str) -> bool {
        self.followers.get(one).is_some_and(|followers| followers.contains(next))
    }

    /// Whether this text repeats the other rather than adding to it.
    pub fn repeats(&self, other: &Wording) -> bool {
        self.copied_share([other]) >= COPIED || self.known_share(other) >= KNOWN
    }
}

/// Places of words that stand together, or with another between them.
fn pairs(words: &[String]) -> impl Iterator<Item = (usize, usize)> + '_ {
    (0..words.len())
        .flat_map(move |one| (one + 1..=one + REACH).map(move |next| (one, next)))
        .filter(|(_, next)| *next < words.len())
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// The share of a finding's words of substance, 0 to 1, that stand in runs of another text's words.
pub fn copied_share(finding: &str, other: &str) -> f64 {
    Wording::of(finding).copied_share([&Wording::of(other)])
}

/// The share of a finding's different words of substance, 0 to 1, that another text has too, in any order.
pub fn known_share(finding: &str, other: &str) -> f64 {
    Wording::of(finding).known_share(&Wording::of(other))
}

/// Whether a finding repeats another text rather than adding to it.
pub fn is_copied(finding: &str, other: &str) -> bool {
    Wording::of(finding).repeats(&Wording::of(other))
}

/// Why a text is no finding at all, whatever it is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emptiness {
    /// Too few words of substance.
    TooThin,
    /// Nothing of substance beside stock phrases.
    StockPhrase,
}

/// Whether a text is too thin, or stock phrases only, to be a finding.
pub fn emptiness(text: &str) -> Option<Emptiness> {
    let mut line = format!(" {} ", words(text).join(" "));
    let before = line.len();
    for phrase in STOCK {
        let phrase = format!(" {phrase} ");
        while line.contains(&phrase) {
            line = line.replacen(&phrase, " ", 1);
        }
    }
    if content_words(&line).iter().collect::<HashSet<_>>().len() >= FEWEST {
        None
    } else if line.len() < before {
        Some(Emptiness::StockPhrase)
    } else {
        Some(Emptiness::TooThin)
    }
}
