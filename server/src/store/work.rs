//! What workers write while working: part by part, with nothing lost when two write at once.

use std::collections::BTreeMap;

use domain::actor::WorkerId;
use domain::moment::Moment;
use domain::request::Reference;
use domain::typed::Typed;

use super::columns::{document, moment, number, text, to_document};
use super::{Result, Store, Writing, new_id};

/// Which of a worker's forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkForm {
    /// The judgement of whether a request is reasonable.
    Triage,
    /// Considered professional input.
    Input,
}

impl WorkForm {
    /// The stable name used in storage.
    pub fn id(self) -> &'static str {
        match self {
            WorkForm::Triage => "triage",
            WorkForm::Input => "input",
        }
    }
}

/// A part of a form, as last saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkPart {
    /// What was typed.
    pub typed: Typed,
    /// Counts the saves; the next save names it.
    pub version: i64,
    /// Who saved it.
    pub by: String,
    /// When.
    pub at: Moment,
}

/// A form, as far as it has been filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkDraft {
    /// Everything typed, over all parts.
    pub typed: Typed,
    /// Each part that was saved, by its id.
    pub parts: BTreeMap<String, WorkPart>,
}

impl WorkDraft {
    /// The version of a part; 0 when it was never saved.
    pub fn version(&self, part: &str) -> i64 {
        self.parts.get(part).map_or(0, |saved| saved.version)
    }
}

/// Somebody else saved the part since it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkConflict {
    /// Who.
    pub by: String,
    /// When.
    pub at: Moment,
    /// What they typed.
    pub theirs: Typed,
    /// The version to name in order to save over it.
    pub version: i64,
}

/// What became of a save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// It stands, with this version.
    Kept(i64),
    /// Somebody else's stands. What was typed is kept in the history.
    Conflict(WorkConflict),
}

impl Store {
    /// A form, as far as it has been filled in.
    pub async fn work(&self, reference: &Reference, form: WorkForm) -> Result<WorkDraft> {
        let rows = sqlx::query(
            "SELECT part, doc, version, worker.name AS name, updated_at FROM work_draft \
             JOIN worker ON worker.id = work_draft.worker_id WHERE reference = $1 AND form = $2 ORDER BY part",
        )
        .bind(reference.as_str())
        .bind(form.id())
        .fetch_all(&self.pool)
        .await?;
        let mut work = WorkDraft::default();
        for row in &rows {
            let part = WorkPart {
                typed: document(row, "doc")?,
                version: number(row, "version")?,
                by: text(row, "name")?,
                at: moment(row, "updated_at")?,
            };
            work.typed.replace_with(part.typed.clone());
            work.parts.insert(text(row, "part")?, part);
        }
        Ok(work)
    }

    /// Saves one part of a form over the version that was read (0: none). Every save, also one that comes too late,
    /// is kept in the history.
    #[allow(clippy::too_many_arguments)]
    pub async fn save_work(
        &self,
        reference: &Reference,
        form: WorkForm,
        part: &str,
        typed: &Typed,
        expected_version: i64,
        worker: &WorkerId,
        now: Moment,
    ) -> Result<Saved> {
        let save = Save { reference, form, part, doc: to_document(typed), expected_version, worker, now };
        let mut writing = self.write().await?;
        let saved = if save.store(&mut writing).await? {
            Saved::Kept(expected_version + 1)
        } else {
            Saved::Conflict(save.conflict(&mut writing).await?)
        };
        save.remember(&mut writing, matches!(saved, Saved::Kept(_))).await?;
        writing.commit().await?;
        Ok(saved)
    }

    /// Everything that was ever saved for a part, in order, with whether it was kept.
    pub async fn work_history(&self, reference: &Reference, form: WorkForm, part: &str) -> Result<Vec<(Typed, bool)>> {
        let rows = sqlx::query(
            "SELECT doc, kept FROM work_history WHERE reference = $1 AND form = $2 AND part = $3 \
             ORDER BY created_at, id",
        )
        .bind(reference.as_str())
        .bind(form.id())
        .bind(part)
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(|row| Ok((document(row, "doc")?, number(row, "kept")? == 1))).collect()
    }
}

struct Save<'a> {
    reference: &'a Reference,
    form: WorkForm,
    part: &'a str,
    doc: String,
    expected_version: i64,
    worker: &'a WorkerId,
    now: Moment,
}

impl Save<'_> {
    /// Stores it if the version is still the one that was seen.
    async fn store(&self, writing: &mut Writing) -> Result<bool> {
        let statement = if self.expected_version == 0 {
            "INSERT INTO work_draft (reference, form, part, doc, version, worker_id, updated_at) \
             VALUES ($1, $2, $3, $4, $5 + 1, $6, $7) ON CONFLICT (reference, form, part) DO NOTHING"
        } else {
            "UPDATE work_draft SET doc = $4, version = version + 1, worker_id = $6, updated_at = $7 \
             WHERE reference = $1 AND form = $2 AND part = $3 AND version = $5"
        };
        let done = sqlx::query(statement)
            .bind(self.reference.as_str())
            .bind(self.form.id())
            .bind(self.part)
            .bind(self.doc.as_str())
            .bind(self.expected_version)
            .bind(self.worker.0.as_str())
            .bind(self.now.0)
            .execute(&mut *writing.tx)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    async fn conflict(&self, writing: &mut Writing) -> Result<WorkConflict> {
        let theirs = sqlx::query(
            "SELECT doc, version, worker.name AS name, updated_at FROM work_draft \
             JOIN worker ON worker.id = work_draft.worker_id WHERE reference = $1 AND form = $2 AND part = $3",
        )
        .bind(self.reference.as_str())
        .bind(self.form.id())
        .bind(self.part)
        .fetch_optional(&mut *writing.tx)
        .await?;
        match theirs {
            Some(row) => Ok(WorkConflict {
                by: text(&row, "name")?,
                at: moment(&row, "updated_at")?,
                theirs: document(&row, "doc")?,
                version: number(&row, "version")?,
            }),
            // A version was named, and there is none: nothing stands in the way of the next save.
            None => Ok(WorkConflict { by: String::new(), at: self.now, theirs: Typed::new(), version: 0 }),
        }
    }

    async fn remember(&self, writing: &mut Writing, kept: bool) -> Result<()> {
        sqlx::query(
            "INSERT INTO work_history (id, reference, form, part, doc, seen_version, kept, worker_id, created_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(new_id())
        .bind(self.reference.as_str())
        .bind(self.form.id())
        .bind(self.part)
        .bind(self.doc.as_str())
        .bind(self.expected_version)
        .bind(i64::from(kept))
        .bind(self.worker.0.as_str())
        .bind(self.now.0)
        .execute(&mut *writing.tx)
        .await?;
        Ok(())
    }
}
