//! Requests: reading one whole, and storing a move.

use std::collections::BTreeSet;

use domain::actor::{Actor, Submitter, TeamId, WorkerId};
use domain::draft::SelfReview;
use domain::lifecycle::{Move, Stage};
use domain::moment::{Moment, Now};
use domain::request::{Flag, Reference, Request};
use domain::triage::Depth;
use jiff::civil::Date;
use serde_json::Value as Json;
use sqlx::any::AnyRow;

use super::columns::{
    date, document, maybe_date, maybe_named, maybe_text, moment, named, number, reference as read_reference, stage,
    storable, text,
};
use super::events::{self, ActorKind, Event, NewEvent};
use super::{Result, Store, StoreError, Writing, new_id};

/// How soon a request is to be dealt with, as triage decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    /// Danger now.
    Now,
    /// Support breaking down, a provider failed, a carer unable, possible section 42.
    Urgent,
    /// Hospital, sharp deterioration, insufficient budget, overdue with risk.
    Soon,
    /// Planned or overdue, and stable.
    Planned,
    /// A candidate for a light touch.
    Light,
}

impl Priority {
    /// Every priority, most pressing first.
    pub const ALL: [Priority; 5] =
        [Priority::Now, Priority::Urgent, Priority::Soon, Priority::Planned, Priority::Light];

    /// The stable name used in the triage form and in storage.
    pub fn id(self) -> &'static str {
        match self {
            Priority::Now => "now",
            Priority::Urgent => "urgent",
            Priority::Soon => "soon",
            Priority::Planned => "planned",
            Priority::Light => "light",
        }
    }

    /// The priority with this stable name.
    pub fn from_id(id: &str) -> Option<Priority> {
        Priority::ALL.into_iter().find(|priority| priority.id() == id)
    }

    /// The place in the queue, 0 first: as decided or, before that, as the flags ask. A gap in the form never lowers
    /// it: what nobody has judged stands before what was judged stable.
    pub(super) fn urgency(decided: Option<Priority>, flags: &BTreeSet<Flag>) -> i64 {
        match decided {
            Some(priority) => priority as i64,
            None if flags.contains(&Flag::DangerNow) => Priority::Now as i64,
            None if flags.contains(&Flag::Safety) || flags.contains(&Flag::CarerStrain) => Priority::Urgent as i64,
            None => Priority::Soon as i64,
        }
    }
}

/// Words that the citizen added after sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition {
    /// When.
    pub at: Moment,
    /// The words.
    pub text: String,
}

/// A request with everything that belongs to it, but for the review.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredRequest {
    /// As the lifecycle sees it.
    pub request: Request,
    /// What was sent.
    pub self_review: SelfReview,
    /// The language it was sent in.
    pub language: String,
    /// What was added since, in order.
    pub additions: Vec<Addition>,
    /// What it raises.
    pub flags: BTreeSet<Flag>,
    /// The team in whose queue it is.
    pub team: TeamId,
    /// The owner's name, if it is allocated.
    pub owner_name: Option<String>,
    /// The name of whoever the plan belongs to, as given.
    pub subject_name: Option<String>,
    /// How thorough the review is to be, once accepted.
    pub depth: Option<Depth>,
    /// The day by which the review is to have happened, once accepted.
    pub review_by: Option<Date>,
    /// The day by which the council is to have taken the next step.
    pub due_on: Date,
    /// How soon, once triage has decided.
    pub priority: Option<Priority>,
    /// The plan it was linked to, if it was.
    pub plan_id: Option<String>,
    /// Everything that happened, in order.
    pub history: Vec<Event>,
}

/// What is stored together with a move.
#[derive(Debug, Clone)]
pub struct MoveDetails<'a> {
    /// Who moves it.
    pub actor: Actor<'a>,
    /// Why, in the worker's words.
    pub reasons: Option<String>,
    /// What the citizen is told of it.
    pub told_to_citizen: Json,
    /// What colleagues see besides.
    pub detail: Json,
    /// Words that the citizen adds.
    pub addition: Option<String>,
    /// A new due date; `None` leaves it.
    pub due_on: Option<Date>,
    /// The priority decided; `None` leaves it.
    pub priority: Option<Priority>,
    /// The depth decided; `None` leaves it.
    pub depth: Option<Depth>,
    /// The day decided for the review; `None` leaves it.
    pub review_by: Option<Date>,
}

impl<'a> MoveDetails<'a> {
    /// By this actor, with nothing besides.
    pub fn by(actor: Actor<'a>) -> Self {
        MoveDetails {
            actor,
            reasons: None,
            told_to_citizen: Json::Object(Default::default()),
            detail: Json::Object(Default::default()),
            addition: None,
            due_on: None,
            priority: None,
            depth: None,
            review_by: None,
        }
    }
}

/// Flags as they are stored: each between spaces, so that one can be searched for.
pub(super) fn flags_text(flags: &BTreeSet<Flag>) -> String {
    let mut text = String::from(" ");
    for flag in flags {
        text.push_str(flag.id());
        text.push(' ');
    }
    text
}

pub(super) fn flags(row: &AnyRow) -> Result<BTreeSet<Flag>> {
    text(row, "flags")?
        .split_ascii_whitespace()
        .map(|id| Flag::from_id(id).ok_or(StoreError::Unreadable("flags")))
        .collect()
}

pub(super) fn depth_from_id(id: &str) -> Option<Depth> {
    [Depth::LightTouch, Depth::Full].into_iter().find(|depth| depth.id() == id)
}

fn submitter(id: &str) -> Option<Submitter> {
    let (kind, id) = id.split_once(':')?;
    match kind {
        "citizen" => Some(Submitter::Citizen(id.to_owned())),
        "worker" => Some(Submitter::Worker(WorkerId(id.to_owned()))),
        _ => None,
    }
}

pub(super) fn owner(row: &AnyRow) -> Result<Option<WorkerId>> {
    Ok(maybe_text(row, "owner_id")?.map(WorkerId))
}

impl Store {
    /// The request with this reference.
    pub async fn request(&self, reference: &Reference) -> Result<Option<StoredRequest>> {
        // One statement, so that stage, owner and version belong together.
        let row = sqlx::query(
            "SELECT request.reference, submitted_by, submitted_at, submitted_on, language, subject_name, flags, stage, \
             version, team_id, owner_id, priority, depth, review_by, due_on, submission.doc AS doc, \
             worker.name AS owner_name, (SELECT plan_id FROM request_plan WHERE reference = request.reference \
             ORDER BY created_at DESC, id DESC LIMIT 1) AS plan_id \
             FROM request JOIN submission ON submission.reference = request.reference \
             LEFT JOIN worker ON worker.id = request.owner_id WHERE request.reference = $1",
        )
        .bind(reference.as_str())
        .fetch_optional(&self.pool)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let additions = self.additions(reference).await?;
        let history = self.events(reference).await?;
        Ok(Some(StoredRequest {
            request: Request {
                reference: read_reference(&row)?,
                submitter: named(&row, "submitted_by", submitter)?,
                submitted: Now { at: moment(&row, "submitted_at")?, today: date(&row, "submitted_on")? },
                stage: stage(&row)?,
                owner: owner(&row)?,
                version: number(&row, "version")?,
            },
            self_review: document(&row, "doc")?,
            language: text(&row, "language")?,
            additions,
            flags: flags(&row)?,
            team: TeamId(text(&row, "team_id")?),
            owner_name: maybe_text(&row, "owner_name")?,
            subject_name: maybe_text(&row, "subject_name")?,
            depth: maybe_named(&row, "depth", depth_from_id)?,
            review_by: maybe_date(&row, "review_by")?,
            due_on: date(&row, "due_on")?,
            priority: maybe_named(&row, "priority", Priority::from_id)?,
            plan_id: maybe_text(&row, "plan_id")?,
            history,
        }))
    }

    async fn additions(&self, reference: &Reference) -> Result<Vec<Addition>> {
        let rows = sqlx::query("SELECT text, created_at FROM addition WHERE reference = $1 ORDER BY created_at, id")
            .bind(reference.as_str())
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(|row| Ok(Addition { at: moment(row, "created_at")?, text: text(row, "text")? })).collect()
    }

    /// Stores a move, on the version that it was decided on: request, event, outbox entry and added words together.
    ///
    /// Refuses it when the request has moved on ([`StoreError::Conflict`]) or is not there; then nothing is changed.
    pub async fn apply(&self, moved: &Move, details: MoveDetails<'_>, now: Now) -> Result<()> {
        let mut writing = self.write().await?;
        let (actor_kind, actor_id) = match details.actor {
            Actor::Citizen => (ActorKind::Citizen, None),
            Actor::Worker(worker) => (ActorKind::Worker, Some(&worker.id)),
        };
        update(&mut writing, moved, &details, now).await?;
        let event = NewEvent {
            reference: moved.reference(),
            version: moved.from_version() + 1,
            kind: moved.event(),
            at: now.at,
            actor_kind,
            actor_id,
            stage: moved.stage(),
            reasons: details.reasons.as_deref(),
            told: &details.told_to_citizen,
            detail: &details.detail,
        };
        events::record(&mut writing, &event).await?;
        if let Some(words) = &details.addition {
            sqlx::query("INSERT INTO addition (id, reference, text, created_at) VALUES ($1, $2, $3, $4)")
                .bind(new_id())
                .bind(moved.reference().as_str())
                .bind(storable(words))
                .bind(now.at.0)
                .execute(&mut *writing.tx)
                .await?;
        }
        writing.commit().await
    }
}

/// Moves the request's own row: exactly one, on exactly the version that was seen.
pub(super) async fn update(writing: &mut Writing, moved: &Move, details: &MoveDetails<'_>, now: Now) -> Result<()> {
    let done = sqlx::query(
        "UPDATE request SET stage = $3, owner_id = $4, version = version + 1, updated_at = $5, \
         due_on = COALESCE($6, due_on), priority = COALESCE($7, priority), urgency = COALESCE($8, urgency), \
         depth = COALESCE($9, depth), review_by = COALESCE($10, review_by) WHERE reference = $1 AND version = $2",
    )
    .bind(moved.reference().as_str())
    .bind(moved.from_version())
    .bind(moved.stage().id())
    .bind(moved.owner().map(|owner| owner.0.as_str()))
    .bind(now.at.0)
    .bind(details.due_on.map(|day| day.to_string()))
    .bind(details.priority.map(Priority::id))
    .bind(details.priority.map(|priority| priority as i64))
    .bind(details.depth.map(Depth::id))
    .bind(details.review_by.map(|day| day.to_string()))
    .execute(&mut *writing.tx)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(moved_on(writing, moved.reference()).await?) }
}

/// Why a request could not be moved: who moved it last, or that it is not there.
pub(super) async fn moved_on(writing: &mut Writing, reference: &Reference) -> Result<StoreError> {
    let last = sqlx::query(
        "SELECT event.actor_name, event.created_at, request.stage FROM request \
         JOIN event ON event.reference = request.reference AND event.version = request.version \
         WHERE request.reference = $1",
    )
    .bind(reference.as_str())
    .fetch_optional(&mut *writing.tx)
    .await?;
    Ok(match last {
        Some(row) => StoreError::Conflict {
            by: maybe_text(&row, "actor_name")?,
            at: moment(&row, "created_at")?,
            stage: Stage::from_id(&text(&row, "stage")?).ok_or(StoreError::Unreadable("stage"))?,
        },
        None => StoreError::Missing,
    })
}
