//! What happened, to whom it has to be told, and who looked: append-only.

use domain::actor::WorkerId;
use domain::lifecycle::{EventKind, Stage};
use domain::moment::Moment;
use domain::request::Reference;
use serde_json::{Value as Json, json};
use sqlx::any::AnyRow;

use super::columns::{
    document, maybe_named, maybe_text, moment, named, number, reference as read_reference, stage, storable, text,
    to_document,
};
use super::{Result, Store, StoreError, Writing, new_id};

/// On which side of the desk somebody acted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActorKind {
    /// Who sent the self-review.
    Citizen,
    /// A member of the council's staff.
    Worker,
}

impl ActorKind {
    /// The stable name used in storage.
    pub fn id(self) -> &'static str {
        match self {
            ActorKind::Citizen => "citizen",
            ActorKind::Worker => "worker",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        [ActorKind::Citizen, ActorKind::Worker].into_iter().find(|kind| kind.id() == id)
    }
}

/// Something that happened to a request.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The request's version afterwards.
    pub version: i64,
    /// What happened.
    pub kind: EventKind,
    /// When.
    pub at: Moment,
    /// On which side.
    pub actor_kind: ActorKind,
    /// The worker, if it was one.
    pub actor_id: Option<WorkerId>,
    /// The worker's name at the time, if it was one.
    pub actor_name: Option<String>,
    /// The stage afterwards.
    pub stage: Stage,
    /// Why, in the worker's words.
    pub reasons: Option<String>,
    /// What the citizen is told of it.
    pub told: Json,
    /// What colleagues see besides.
    pub detail: Json,
}

/// A worker opened a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// Who.
    pub worker: WorkerId,
    /// Why, where a reason had to be given.
    pub reason: Option<String>,
    /// When.
    pub at: Moment,
}

/// Something that is still to be told to somebody outside.
#[derive(Debug, Clone, PartialEq)]
pub struct OutboxEntry {
    /// Identity.
    pub id: String,
    /// The request it is about.
    pub reference: Reference,
    /// What happened.
    pub kind: EventKind,
    /// What is told.
    pub doc: Json,
    /// When it happened.
    pub created_at: Moment,
}

/// An event to be recorded together with the change that it tells of.
pub(super) struct NewEvent<'a> {
    pub reference: &'a Reference,
    pub version: i64,
    pub kind: EventKind,
    pub at: Moment,
    pub actor_kind: ActorKind,
    pub actor_id: Option<&'a WorkerId>,
    pub stage: Stage,
    pub reasons: Option<&'a str>,
    pub told: &'a Json,
    pub detail: &'a Json,
}

/// Records an event and its outbox entry in a transaction that is under way.
pub(super) async fn record(writing: &mut Writing, event: &NewEvent<'_>) -> Result<()> {
    let actor_id = event.actor_id.map(|id| id.0.as_str());
    sqlx::query(
        "INSERT INTO event (reference, version, kind, created_at, actor_kind, actor_id, actor_name, stage, reasons, \
         told, detail) \
         VALUES ($1, $2, $3, $4, $5, $6, (SELECT name FROM worker WHERE id = $6), $7, $8, $9, $10)",
    )
    .bind(event.reference.as_str())
    .bind(event.version)
    .bind(event.kind.id())
    .bind(event.at.0)
    .bind(event.actor_kind.id())
    .bind(actor_id)
    .bind(event.stage.id())
    .bind(event.reasons.map(storable))
    .bind(to_document(event.told))
    .bind(to_document(event.detail))
    .execute(&mut *writing.tx)
    .await?;
    sqlx::query("INSERT INTO outbox (id, reference, kind, doc, created_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(new_id())
        .bind(event.reference.as_str())
        .bind(event.kind.id())
        .bind(to_document(&json!({ "version": event.version, "told": event.told })))
        .bind(event.at.0)
        .execute(&mut *writing.tx)
        .await?;
    Ok(())
}

fn event(row: &AnyRow) -> Result<Event> {
    Ok(Event {
        version: number(row, "version")?,
        kind: named(row, "kind", EventKind::from_id)?,
        at: moment(row, "created_at")?,
        actor_kind: named(row, "actor_kind", ActorKind::from_id)?,
        actor_id: maybe_named(row, "actor_id", |id| Some(WorkerId(id.to_owned())))?,
        actor_name: maybe_text(row, "actor_name")?,
        stage: stage(row)?,
        reasons: maybe_text(row, "reasons")?,
        told: document(row, "told")?,
        detail: document(row, "detail")?,
    })
}

impl Store {
    /// Everything that happened to a request, in order. Empty when there is no such request.
    pub async fn events(&self, reference: &Reference) -> Result<Vec<Event>> {
        let rows = sqlx::query(
            "SELECT version, kind, created_at, actor_kind, actor_id, actor_name, stage, reasons, told, detail \
             FROM event WHERE reference = $1 ORDER BY version",
        )
        .bind(reference.as_str())
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(event).collect()
    }

    /// Notes that a worker opened a record; with a reason where one had to be given.
    pub async fn record_access(
        &self,
        worker: &WorkerId,
        reference: &Reference,
        reason: Option<&str>,
        now: Moment,
    ) -> Result<()> {
        let mut writing = self.write().await?;
        sqlx::query(
            "INSERT INTO access_log (id, worker_id, reference, reason, created_at) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(new_id())
        .bind(worker.0.as_str())
        .bind(reference.as_str())
        .bind(reason.map(storable))
        .bind(now.0)
        .execute(&mut *writing.tx)
        .await?;
        writing.commit().await
    }

    /// Who opened a record, in order.
    pub async fn accesses(&self, reference: &Reference) -> Result<Vec<Access>> {
        let rows = sqlx::query(
            "SELECT worker_id, reason, created_at FROM access_log WHERE reference = $1 ORDER BY created_at, id",
        )
        .bind(reference.as_str())
        .fetch_all(&self.pool)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Access {
                    worker: WorkerId(text(row, "worker_id")?),
                    reason: maybe_text(row, "reason")?,
                    at: moment(row, "created_at")?,
                })
            })
            .collect()
    }

    /// What is still to be told, oldest first.
    pub async fn outbox_pending(&self, limit: u32) -> Result<Vec<OutboxEntry>> {
        let rows = sqlx::query(
            "SELECT id, reference, kind, doc, created_at FROM outbox WHERE done_at IS NULL \
             ORDER BY created_at, id LIMIT $1",
        )
        .bind(i64::from(limit))
        .fetch_all(&self.pool)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(OutboxEntry {
                    id: text(row, "id")?,
                    reference: read_reference(row)?,
                    kind: named(row, "kind", EventKind::from_id)?,
                    doc: document(row, "doc")?,
                    created_at: moment(row, "created_at")?,
                })
            })
            .collect()
    }

    /// Ticks off an entry of the outbox, once. Refuses one that is unknown or ticked off.
    pub async fn outbox_done(&self, id: &str, now: Moment) -> Result<()> {
        let mut writing = self.write().await?;
        let done = sqlx::query("UPDATE outbox SET done_at = $2 WHERE id = $1 AND done_at IS NULL")
            .bind(id)
            .bind(now.0)
            .execute(&mut *writing.tx)
            .await?;
        if done.rows_affected() != 1 {
            return Err(StoreError::Missing);
        }
        writing.commit().await
    }
}
