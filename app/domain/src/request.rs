//! A review request: what a citizen sent, on its way through the council.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::actor::{Submitter, WorkerId};
use crate::draft::SelfReview;
use crate::field::Value;
use crate::form::Audience;
use crate::lifecycle::Stage;
use crate::moment::Now;

/// What a person quotes, such as `TS-7K3M-QVXA`: short, and of characters that are hard to mistake.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reference(String);

/// Characters that are not mistaken for one another when read aloud or written by hand.
pub const REFERENCE_ALPHABET: &[u8; 24] = b"ACDEFGHJKLMNPQRTUVWXY347";

/// Characters of a reference after its prefix.
pub const REFERENCE_LENGTH: usize = 8;

impl Reference {
    /// From random bytes; only the remainder of each by the alphabet's size counts.
    pub fn from_random(bytes: [u8; REFERENCE_LENGTH]) -> Self {
        let code = bytes.map(|byte| char::from(REFERENCE_ALPHABET[usize::from(byte) % REFERENCE_ALPHABET.len()]));
        Reference(format!("TS-{}-{}", code[..4].iter().collect::<String>(), code[4..].iter().collect::<String>()))
    }

    /// From what somebody typed: case, spaces, hyphens and the prefix do not matter. Anything else is a mistake.
    pub fn parse(typed: &str) -> Option<Self> {
        let between =
            |letter: &char| letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
        let letters: String =
            typed.chars().filter(|letter| !between(letter)).map(|letter| letter.to_ascii_uppercase()).collect();
        let code = letters.strip_prefix("TS").unwrap_or(&letters);
        let known = code.bytes().all(|byte| REFERENCE_ALPHABET.contains(&byte));
        (known && code.len() == REFERENCE_LENGTH).then(|| Reference(format!("TS-{}-{}", &code[..4], &code[4..])))
    }

    /// As shown and stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Something in a request that a worker must not miss. Set from what was sent; a gap in the form never lowers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flag {
    /// Somebody is in danger now.
    DangerNow,
    /// An answer tells of harm, fear, neglect or money taken, or somebody would rather talk than write about safety.
    Safety,
    /// The carer cannot go on, or only partly; or support has gone.
    CarerStrain,
    /// There is a communication need.
    Communication,
    /// There is something to know before making contact.
    SafeContact,
    /// At least one question is to be talked about.
    WantsToTalk,
    /// A representative sent it without saying that the person fully agrees.
    NoAgreement,
}

impl Flag {
    /// Every flag, most pressing first.
    pub const ALL: [Flag; 7] = [
        Flag::DangerNow,
        Flag::Safety,
        Flag::CarerStrain,
        Flag::NoAgreement,
        Flag::SafeContact,
        Flag::Communication,
        Flag::WantsToTalk,
    ];

    /// The stable name used in storage and message ids.
    pub fn id(self) -> &'static str {
        match self {
            Flag::DangerNow => "danger-now",
            Flag::Safety => "safety",
            Flag::CarerStrain => "carer-strain",
            Flag::Communication => "communication",
            Flag::SafeContact => "safe-contact",
            Flag::WantsToTalk => "wants-to-talk",
            Flag::NoAgreement => "no-agreement",
        }
    }

    /// The flag with this stable name.
    pub fn from_id(id: &str) -> Option<Flag> {
        Flag::ALL.into_iter().find(|flag| flag.id() == id)
    }
}

/// The flags that a self-review raises.
pub fn flags(review: &SelfReview) -> BTreeSet<Flag> {
    let talk = |question: &str| review.answered(question).is_some_and(|answered| answered.talk);
    // "None" beside a need does not take the need away.
    let needs = match review.answered("communication").and_then(|answered| answered.value.as_ref()) {
        Some(Value::Several(chosen)) => chosen.iter().any(|(id, _)| id != "none"),
        _ => false,
    };
    let harm = ["hurting", "frightening", "stopping", "money", "neglect", "self-neglect", "other"];
    let raised = [
        (Flag::DangerNow, review.chose("danger", &["yes"])),
        (
            Flag::Safety,
            review.chose("danger", &["yes", "worried"])
                || review.chose("safe", &["sometimes", "no"])
                || review.chose("harm", &harm)
                || review.text("harm-words").is_some()
                || review.text("observed-safety").is_some()
                || ["danger", "safe", "harm", "harm-words", "observed-safety"].into_iter().any(talk),
        ),
        (
            Flag::CarerStrain,
            review.chose("able", &["no", "partly"])
                || review.chose("carer-able", &["no", "partly"])
                || review.chose("support", &["gone"]),
        ),
        (Flag::Communication, needs || talk("communication")),
        (Flag::SafeContact, review.answered("contact-safety").is_some()),
        (Flag::WantsToTalk, review.answers.iter().any(|answered| answered.talk)),
        (Flag::NoAgreement, review.audience == Audience::Representative && !review.chose("agreement", &["yes"])),
    ];
    raised.into_iter().filter_map(|(flag, raised)| raised.then_some(flag)).collect()
}

/// A request as the lifecycle sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What the citizen quotes.
    pub reference: Reference,
    /// Who sent it.
    pub submitter: Submitter,
    /// When it was sent.
    pub submitted: Now,
    /// How far it is.
    pub stage: Stage,
    /// The worker it is allocated to.
    pub owner: Option<WorkerId>,
    /// Counts every move; a move names the version it saw.
    pub version: i64,
}

#[cfg(test)]
mod tests;
