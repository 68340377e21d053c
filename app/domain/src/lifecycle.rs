//! The lifecycle of a review request: stages, steps, and who may take them.
//!
//! A step is a pure function of the request, the actor and what the step carries. [`step`] can never lead to
//! [`Stage::Reviewed`]: only [`complete`] does, and it takes a [`ConsideredInput`] (INP-01).

use serde::{Deserialize, Serialize};

use crate::actor::{Actor, Role, Submitter, Worker, WorkerId};
use crate::input::ConsideredInput;
use crate::moment::Now;
use crate::request::{Reference, Request};
use crate::review::StatutoryReview;
use crate::triage::{Triage, Verdict};

/// How far a request is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Sent, and nobody has opened it.
    Submitted,
    /// A triage worker is judging whether it is reasonable.
    InTriage,
    /// The citizen has been asked for more information.
    MoreInformation,
    /// Judged not reasonable, with reasons.
    Declined,
    /// The same as another open request.
    Duplicate,
    /// Judged reasonable: a review is owed.
    Accepted,
    /// A reviewer has it.
    Allocated,
    /// The reviewer has begun.
    InReview,
    /// A statutory review.
    Reviewed,
    /// Taken back by the citizen.
    Withdrawn,
}

impl Stage {
    /// Every stage, in the order of the lifecycle.
    pub const ALL: [Stage; 10] = [
        Stage::Submitted,
        Stage::InTriage,
        Stage::MoreInformation,
        Stage::Declined,
        Stage::Duplicate,
        Stage::Accepted,
        Stage::Allocated,
        Stage::InReview,
        Stage::Reviewed,
        Stage::Withdrawn,
    ];

    /// The stable name used in storage and message ids.
    pub fn id(self) -> &'static str {
        match self {
            Stage::Submitted => "submitted",
            Stage::InTriage => "in-triage",
            Stage::MoreInformation => "more-information",
            Stage::Declined => "declined",
            Stage::Duplicate => "duplicate",
            Stage::Accepted => "accepted",
            Stage::Allocated => "allocated",
            Stage::InReview => "in-review",
            Stage::Reviewed => "reviewed",
            Stage::Withdrawn => "withdrawn",
        }
    }

    /// The stage with this stable name.
    pub fn from_id(id: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.id() == id)
    }

    /// Whether nothing more is to happen to it.
    pub fn is_closed(self) -> bool {
        matches!(self, Stage::Declined | Stage::Duplicate | Stage::Reviewed | Stage::Withdrawn)
    }
}

/// Something that may be done to a request, short of completing its review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A triage worker opens it; or goes on with it when the citizen has not answered.
    BeginTriage,
    /// A triage worker decides (REQ-09).
    Decide(Triage),
    /// The citizen adds to what was sent; an answer when more information was asked.
    AddWords,
    /// Gives it to a reviewer (REQ-02).
    Allocate(Worker),
    /// The reviewer begins.
    BeginReview,
    /// The citizen takes the request back.
    Withdraw,
}

/// What happened, for the history. The message is `event-{id}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// The citizen sent it.
    Submitted,
    /// Triage began.
    TriageBegun,
    /// Judged reasonable.
    Accepted,
    /// Judged not reasonable.
    Declined,
    /// More information was asked.
    MoreInformationAsked,
    /// Found to be a duplicate.
    MarkedDuplicate,
    /// The citizen added words.
    WordsAdded,
    /// Given to a reviewer.
    Allocated,
    /// The review began.
    ReviewBegun,
    /// The review was completed.
    Completed,
    /// Taken back.
    Withdrawn,
}

impl EventKind {
    /// Every kind.
    pub const ALL: [EventKind; 11] = [
        EventKind::Submitted,
        EventKind::TriageBegun,
        EventKind::Accepted,
        EventKind::Declined,
        EventKind::MoreInformationAsked,
        EventKind::MarkedDuplicate,
        EventKind::WordsAdded,
        EventKind::Allocated,
        EventKind::ReviewBegun,
        EventKind::Completed,
        EventKind::Withdrawn,
    ];

    /// The stable name used in storage and message ids.
    pub fn id(self) -> &'static str {
        match self {
            EventKind::Submitted => "submitted",
            EventKind::TriageBegun => "triage-begun",
            EventKind::Accepted => "accepted",
            EventKind::Declined => "declined",
            EventKind::MoreInformationAsked => "more-information-asked",
            EventKind::MarkedDuplicate => "marked-duplicate",
            EventKind::WordsAdded => "words-added",
            EventKind::Allocated => "allocated",
            EventKind::ReviewBegun => "review-begun",
            EventKind::Completed => "completed",
            EventKind::Withdrawn => "withdrawn",
        }
    }

    /// The kind with this stable name.
    pub fn from_id(id: &str) -> Option<EventKind> {
        EventKind::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// Why a step is refused. The message is `refused-{id}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The request is not at a stage where this can be done.
    #[error("not at this stage")]
    WrongStage,
    /// This actor may not do it, or not with what was decided about another request.
    #[error("not allowed for this actor")]
    NotAllowed,
    /// The worker it would go to is not a reviewer.
    #[error("the worker is not a reviewer")]
    NotAReviewer,
    /// The worker sent the self-review.
    #[error("the worker sent the self-review")]
    Submitter,
    /// The request is allocated to somebody else, or the input is somebody else's or about another request.
    #[error("allocated to somebody else")]
    NotOwner,
}

impl Refused {
    /// The stable name used in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Refused::WrongStage => "wrong-stage",
            Refused::NotAllowed => "not-allowed",
            Refused::NotAReviewer => "not-a-reviewer",
            Refused::Submitter => "submitter",
            Refused::NotOwner => "not-owner",
        }
    }

    /// Every stable name.
    pub const IDS: [&'static str; 5] = ["wrong-stage", "not-allowed", "not-a-reviewer", "submitter", "not-owner"];
}

/// A step that may be stored: from the version it saw to a new stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    reference: Reference,
    from_version: i64,
    stage: Stage,
    owner: Option<WorkerId>,
    event: EventKind,
}

impl Move {
    /// The request it belongs to.
    pub fn reference(&self) -> &Reference {
        &self.reference
    }

    /// The version that it was decided on; it may only be stored on that version.
    pub fn from_version(&self) -> i64 {
        self.from_version
    }

    /// The stage afterwards.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The worker it is allocated to afterwards.
    pub fn owner(&self) -> Option<&WorkerId> {
        self.owner.as_ref()
    }

    /// What happened.
    pub fn event(&self) -> EventKind {
        self.event
    }
}

/// The move to [`Stage::Reviewed`], with the review that it makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    moved: Move,
    review: StatutoryReview,
}

impl Completion {
    /// The move.
    pub fn moved(&self) -> &Move {
        &self.moved
    }

    /// The review.
    pub fn review(&self) -> &StatutoryReview {
        &self.review
    }
}

/// Takes a step, or refuses it. Never leads to [`Stage::Reviewed`].
pub fn step(request: &Request, actor: Actor<'_>, step: &Step) -> Result<Move, Refused> {
    use Stage::{Accepted, Allocated, InReview, InTriage, MoreInformation, Submitted};
    let (stage, owner, event) = match step {
        Step::BeginTriage => {
            require(actor, &[Role::TriageWorker])?;
            at(request, &[Submitted, MoreInformation])?;
            (InTriage, None, EventKind::TriageBegun)
        }
        Step::Decide(triage) => {
            require(actor, &[Role::TriageWorker])?;
            at(request, &[InTriage])?;
            if *triage.reference() != request.reference {
                return Err(Refused::NotAllowed);
            }
            let (stage, event) = match triage.verdict() {
                Verdict::Accept { .. } => (Accepted, EventKind::Accepted),
                Verdict::MoreInformation { .. } => (MoreInformation, EventKind::MoreInformationAsked),
                Verdict::Duplicate { .. } => (Stage::Duplicate, EventKind::MarkedDuplicate),
                Verdict::Decline { .. } => (Stage::Declined, EventKind::Declined),
            };
            (stage, None, event)
        }
        Step::Allocate(to) => {
            let worker = require(actor, &[Role::TriageWorker, Role::Reviewer, Role::Authoriser])?;
            // A reviewer may take work on, not hand it out.
            if !worker.has(Role::TriageWorker) && !worker.has(Role::Authoriser) && worker.id != to.id {
                return Err(Refused::NotAllowed);
            }
            at(request, &[Accepted, Allocated, InReview])?;
            may_review(request, to)?;
            (Allocated, Some(to.id.clone()), EventKind::Allocated)
        }
        Step::BeginReview => {
            let worker = require(actor, &[Role::Reviewer])?;
            at(request, &[Allocated])?;
            owns(request, worker)?;
            (InReview, request.owner.clone(), EventKind::ReviewBegun)
        }
        Step::AddWords => {
            citizen(actor)?;
            open(request)?;
            let stage = if request.stage == MoreInformation { InTriage } else { request.stage };
            (stage, request.owner.clone(), EventKind::WordsAdded)
        }
        Step::Withdraw => {
            citizen(actor)?;
            open(request)?;
            (Stage::Withdrawn, request.owner.clone(), EventKind::Withdrawn)
        }
    };
    Ok(moved(request, stage, owner, event))
}

/// Completes the review: the only way to [`Stage::Reviewed`] (INP-01, INP-02).
pub fn complete(request: &Request, actor: Actor<'_>, input: ConsideredInput, now: Now) -> Result<Completion, Refused> {
    let worker = require(actor, &[Role::Reviewer])?;
    at(request, &[Stage::InReview])?;
    owns(request, worker)?;
    may_review(request, worker)?;
    if *input.reviewer() != worker.id || *input.reference() != request.reference {
        return Err(Refused::NotOwner);
    }
    let moved = moved(request, Stage::Reviewed, request.owner.clone(), EventKind::Completed);
    Ok(Completion { moved, review: StatutoryReview::new(input, now) })
}

fn moved(request: &Request, stage: Stage, owner: Option<WorkerId>, event: EventKind) -> Move {
    Move { reference: request.reference.clone(), from_version: request.version, stage, owner, event }
}

fn require<'a>(actor: Actor<'a>, roles: &[Role]) -> Result<&'a Worker, Refused> {
    match actor {
        Actor::Worker(worker) if roles.iter().any(|role| worker.has(*role)) => Ok(worker),
        _ => Err(Refused::NotAllowed),
    }
}

fn citizen(actor: Actor<'_>) -> Result<(), Refused> {
    if actor == Actor::Citizen { Ok(()) } else { Err(Refused::NotAllowed) }
}

fn at(request: &Request, stages: &[Stage]) -> Result<(), Refused> {
    if stages.contains(&request.stage) { Ok(()) } else { Err(Refused::WrongStage) }
}

fn open(request: &Request) -> Result<(), Refused> {
    if request.stage.is_closed() { Err(Refused::WrongStage) } else { Ok(()) }
}

fn owns(request: &Request, worker: &Worker) -> Result<(), Refused> {
    if request.owner.as_ref() == Some(&worker.id) { Ok(()) } else { Err(Refused::NotOwner) }
}

fn may_review(request: &Request, worker: &Worker) -> Result<(), Refused> {
    if !worker.has(Role::Reviewer) {
        Err(Refused::NotAReviewer)
    } else if request.submitter == Submitter::Worker(worker.id.clone()) {
        Err(Refused::Submitter)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
