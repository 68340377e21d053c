//! The statutory review: what a self-review can only become part of.

use jiff::civil::Date;

use crate::actor::WorkerId;
use crate::input::{ConsideredInput, Outcome};
use crate::moment::Now;

/// A statutory review under section 27 of the Care Act 2014.
///
/// Its one constructor takes a [`ConsideredInput`], which only [`crate::gate::check`] makes (INP-01, INP-02).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatutoryReview {
    input: ConsideredInput,
    completed: Now,
}

impl StatutoryReview {
    /// The review that this input completes.
    pub fn new(input: ConsideredInput, completed: Now) -> Self {
        StatutoryReview { input, completed }
    }

    /// What the professional added.
    pub fn input(&self) -> &ConsideredInput {
        &self.input
    }

    /// When it was completed.
    pub fn completed(&self) -> Now {
        self.completed
    }

    /// Who carried it out.
    pub fn reviewer(&self) -> &WorkerId {
        self.input.reviewer()
    }

    /// What follows from it.
    pub fn outcome(&self) -> Outcome {
        self.input.outcome()
    }

    /// When the next review is due (REV-07, REV-12).
    pub fn next_review(&self) -> Date {
        self.input.next_review()
    }
}
