//! Self-reviews in the making, and sending them.

use std::collections::{BTreeMap, BTreeSet};

use domain::actor::{Submitter, TeamId};
use domain::draft::{Draft, SelfReview};
use domain::form::{Audience, SavedAnswer};
use domain::lifecycle::{EventKind, Stage};
use domain::moment::{Moment, Now};
use domain::request::{Flag, Reference};
use jiff::civil::Date;
use serde_json::json;
use sqlx::any::AnyRow;

use super::columns::{
    audience, document, maybe_moment, moment, number, reference, searchable, storable, text, to_document,
};
use super::events::{self, ActorKind, NewEvent};
use super::requests::{Priority, flags_text};
use super::{Result, Store, StoreError, Writing};

/// A draft to begin with.
#[derive(Debug, Clone)]
pub struct NewDraft {
    /// Identity: in the citizen's session, never shown.
    pub id: String,
    /// What the citizen quotes, then and once it is sent.
    pub reference: Reference,
    /// The phrase to return with, hashed.
    pub phrase_hash: String,
    /// Who is answering.
    pub audience: Audience,
    /// The language it is written in.
    pub language: String,
    /// When.
    pub now: Moment,
}

/// A draft as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDraft {
    /// Identity.
    pub id: String,
    /// What the citizen quotes.
    pub reference: Reference,
    /// The answers.
    pub draft: Draft,
    /// The language it is written in.
    pub language: String,
    /// Counts every change; [`Store::submit`] sends only the version that was read.
    pub version: i64,
    /// When it was begun.
    pub created_at: Moment,
    /// When it was last changed.
    pub updated_at: Moment,
    /// When it was sent, if it was.
    pub submitted: Option<Moment>,
}

/// What is sent.
#[derive(Debug, Clone)]
pub struct Submission<'a> {
    /// The draft, as read; `review` was made from it.
    pub draft: &'a StoredDraft,
    /// What [`Draft::submit`] gave.
    pub review: &'a SelfReview,
    /// What it raises.
    pub flags: &'a BTreeSet<Flag>,
    /// The team whose queue it goes to.
    pub team: &'a TeamId,
    /// The day by which the council is to have triaged it.
    pub due_on: Date,
    /// Who sends it: `Submitter::Citizen(draft.id)`, or a worker who entered it for somebody.
    pub submitter: Submitter,
    /// When.
    pub now: Now,
}

macro_rules! select_draft {
    ($condition:literal) => {
        concat!(
            "SELECT id, reference, phrase_hash, audience, language, version, created_at, updated_at, submitted_at ",
            "FROM draft WHERE ",
            $condition
        )
    };
}

impl Store {
    /// Begins a draft. Refuses an identity or reference that is taken.
    pub async fn create_draft(&self, new: NewDraft) -> Result<()> {
        let mut writing = self.write().await?;
        let done = sqlx::query(
            "INSERT INTO draft (id, reference, phrase_hash, audience, language, version, created_at, updated_at) \
             SELECT $1, $2, $3, $4, $5, 1, $6, $6 \
             WHERE NOT EXISTS (SELECT 1 FROM draft WHERE id = $1 OR reference = $2)",
        )
        .bind(new.id)
        .bind(new.reference.as_str())
        .bind(new.phrase_hash)
        .bind(new.audience.id())
        .bind(storable(&new.language))
        .bind(new.now.0)
        .execute(&mut *writing.tx)
        .await
        .map_err(StoreError::taken)?;
        if done.rows_affected() != 1 {
            return Err(StoreError::Taken);
        }
        writing.commit().await
    }

    /// The draft with this identity, sent or not.
    pub async fn draft(&self, id: &str) -> Result<Option<StoredDraft>> {
        let row = sqlx::query(select_draft!("id = $1")).bind(id).fetch_optional(&self.pool).await?;
        match row {
            Some(row) => Ok(Some(self.with_answers(&row).await?)),
            None => Ok(None),
        }
    }

    /// The draft that this reference belongs to, with the hash of its phrase.
    pub async fn draft_by_reference(&self, reference: &Reference) -> Result<Option<(StoredDraft, String)>> {
        let row =
            sqlx::query(select_draft!("reference = $1")).bind(reference.as_str()).fetch_optional(&self.pool).await?;
        match row {
            Some(row) => Ok(Some((self.with_answers(&row).await?, text(&row, "phrase_hash")?))),
            None => Ok(None),
        }
    }

    /// Answers are read after the version, so that a version never promises answers that were not read.
    async fn with_answers(&self, row: &AnyRow) -> Result<StoredDraft> {
        let id = text(row, "id")?;
        let mut answers = BTreeMap::new();
        let rows = sqlx::query("SELECT question_id, doc FROM draft_answer WHERE draft_id = $1")
            .bind(id.as_str())
            .fetch_all(&self.pool)
            .await?;
        for answer in &rows {
            answers.insert(text(answer, "question_id")?, document::<SavedAnswer>(answer, "doc")?);
        }
        Ok(StoredDraft {
            id,
            reference: reference(row)?,
            draft: Draft { audience: audience(row)?, answers },
            language: text(row, "language")?,
            version: number(row, "version")?,
            created_at: moment(row, "created_at")?,
            updated_at: moment(row, "updated_at")?,
            submitted: maybe_moment(row, "submitted_at")?,
        })
    }

    /// Keeps what was typed for one question, leaving every other answer as it is: two devices do not undo each
    /// other. Refuses an unknown draft and one that was sent.
    pub async fn save_answer(
        &self,
        draft_id: &str,
        question_id: &str,
        answer: &SavedAnswer,
        now: Moment,
    ) -> Result<()> {
        let mut writing = self.write().await?;
        touch(&mut writing, draft_id, now).await?;
        sqlx::query(
            "INSERT INTO draft_answer (draft_id, question_id, doc, updated_at) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (draft_id, question_id) DO UPDATE SET doc = excluded.doc, updated_at = excluded.updated_at",
        )
        .bind(draft_id)
        .bind(question_id)
        .bind(to_document(answer))
        .bind(now.0)
        .execute(&mut *writing.tx)
        .await?;
        writing.commit().await
    }

    /// Says who is answering. Answers are kept, also those that are not asked of the new audience.
    pub async fn set_audience(&self, draft_id: &str, audience: Audience, now: Moment) -> Result<()> {
        let mut writing = self.write().await?;
        touch(&mut writing, draft_id, now).await?;
        sqlx::query("UPDATE draft SET audience = $2 WHERE id = $1")
            .bind(draft_id)
            .bind(audience.id())
            .execute(&mut *writing.tx)
            .await?;
        writing.commit().await
    }

    /// Says in which language the draft is written.
    pub async fn set_language(&self, draft_id: &str, language: &str, now: Moment) -> Result<()> {
        let mut writing = self.write().await?;
        touch(&mut writing, draft_id, now).await?;
        sqlx::query("UPDATE draft SET language = $2 WHERE id = $1")
            .bind(draft_id)
            .bind(storable(language))
            .execute(&mut *writing.tx)
            .await?;
        writing.commit().await
    }

    /// Changes the phrase to return with, also after sending. Refuses an unknown draft.
    pub async fn set_phrase(&self, draft_id: &str, phrase_hash: &str) -> Result<()> {
        let mut writing = self.write().await?;
        let done = sqlx::query("UPDATE draft SET phrase_hash = $2 WHERE id = $1")
            .bind(draft_id)
            .bind(phrase_hash)
            .execute(&mut *writing.tx)
            .await?;
        if done.rows_affected() != 1 {
            return Err(StoreError::Missing);
        }
        writing.commit().await
    }

    /// Sends a draft, once: request, submission, event and outbox entry together. Sending again, also at the same
    /// moment, gives the same reference and changes nothing.
    ///
    /// Refuses a draft that has changed since it was read ([`StoreError::DraftChanged`]: read it again), so that no
    /// answer from another device is left behind.
    pub async fn submit(&self, sent: Submission<'_>) -> Result<Reference> {
        let draft = sent.draft;
        let mut writing = self.write().await?;
        let done = sqlx::query(
            "UPDATE draft SET submitted_at = $3, updated_at = $3 \
             WHERE id = $1 AND version = $2 AND submitted_at IS NULL",
        )
        .bind(draft.id.as_str())
        .bind(draft.version)
        .bind(sent.now.at.0)
        .execute(&mut *writing.tx)
        .await?;
        if done.rows_affected() != 1 {
            return match sqlx::query("SELECT reference, submitted_at FROM draft WHERE id = $1")
                .bind(draft.id.as_str())
                .fetch_optional(&mut *writing.tx)
                .await?
            {
                Some(row) if maybe_moment(&row, "submitted_at")?.is_some() => reference(&row),
                Some(_) => Err(StoreError::DraftChanged),
                None => Err(StoreError::Missing),
            };
        }
        insert_request(&mut writing, &sent).await?;
        sqlx::query("INSERT INTO submission (reference, doc, created_at) VALUES ($1, $2, $3)")
            .bind(draft.reference.as_str())
            .bind(to_document(sent.review))
            .bind(sent.now.at.0)
            .execute(&mut *writing.tx)
            .await?;
        let (actor_kind, actor_id) = match &sent.submitter {
            Submitter::Citizen(_) => (ActorKind::Citizen, None),
            Submitter::Worker(id) => (ActorKind::Worker, Some(id)),
        };
        let event = NewEvent {
            reference: &draft.reference,
            version: 1,
            kind: EventKind::Submitted,
            at: sent.now.at,
            actor_kind,
            actor_id,
            stage: Stage::Submitted,
            reasons: None,
            told: &json!({ "due-on": sent.due_on.to_string() }),
            detail: &json!({}),
        };
        events::record(&mut writing, &event).await?;
        writing.commit().await?;
        Ok(draft.reference.clone())
    }
}

/// Counts a change of a draft, holding its row until the transaction ends. Refuses one that was sent.
async fn touch(writing: &mut Writing, draft_id: &str, now: Moment) -> Result<()> {
    let done =
        sqlx::query("UPDATE draft SET version = version + 1, updated_at = $2 WHERE id = $1 AND submitted_at IS NULL")
            .bind(draft_id)
            .bind(now.0)
            .execute(&mut *writing.tx)
            .await?;
    if done.rows_affected() == 1 {
        return Ok(());
    }
    let known =
        sqlx::query("SELECT 1 FROM draft WHERE id = $1").bind(draft_id).fetch_optional(&mut *writing.tx).await?;
    Err(if known.is_some() { StoreError::AlreadySubmitted } else { StoreError::Missing })
}

async fn insert_request(writing: &mut Writing, sent: &Submission<'_>) -> Result<()> {
    let reference = sent.draft.reference.as_str();
    let subject = sent.review.subject_name().map(storable);
    let code: String = reference.chars().filter(|letter| *letter != '-').collect();
    let search = searchable(&format!("{reference} {code} {}", subject.as_deref().unwrap_or_default()));
    sqlx::query(
        "INSERT INTO request (reference, draft_id, submitted_by, submitted_at, submitted_on, audience, language, \
         subject_name, search_text, flags, stage, version, team_id, urgency, due_on, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'submitted', 1, $11, $12, $13, $4)",
    )
    .bind(reference)
    .bind(sent.draft.id.as_str())
    .bind(match &sent.submitter {
        Submitter::Citizen(id) => format!("citizen:{id}"),
        Submitter::Worker(id) => format!("worker:{}", id.0),
    })
    .bind(sent.now.at.0)
    .bind(sent.now.today.to_string())
    .bind(sent.review.audience.id())
    .bind(sent.draft.language.as_str())
    .bind(subject)
    .bind(search)
    .bind(flags_text(sent.flags))
    .bind(sent.team.0.as_str())
    .bind(Priority::urgency(None, sent.flags))
    .bind(sent.due_on.to_string())
    .execute(&mut *writing.tx)
    .await?;
    Ok(())
}
