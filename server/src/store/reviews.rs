//! Completing a review, and reading a completed one.

use domain::actor::WorkerId;
use domain::checklist::Record;
use domain::field::Value;
use domain::form::Element;
use domain::input::{ConsideredInput, Finding, Outcome};
use domain::lifecycle::Completion;
use domain::moment::Moment;
use domain::request::Reference;
use jiff::civil::Date;
use serde_json::json;
use sqlx::Row;

use super::columns::{date, document, moment, named, number, storable, text, to_document};
use super::events::{self, ActorKind, NewEvent};
use super::requests::{moved_on, update};
use super::{MoveDetails, Result, Store, StoreError, Writing};

/// A completed statutory review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewRecord {
    /// Who carried it out.
    pub reviewer_id: WorkerId,
    /// Their name at the time.
    pub reviewer_name: String,
    /// Their job title at the time.
    pub reviewer_job: String,
    /// When it was completed.
    pub completed_at: Moment,
    /// The council's day on which it was completed.
    pub completed_on: Date,
    /// What follows.
    pub outcome: Outcome,
    /// When the next review is due.
    pub next_review: Date,
    /// The day on which the person was spoken with.
    pub spoke_on: Date,
    /// The finding on each of the eleven elements, with its reasoning, in order.
    pub findings: Vec<(Element, Finding, String)>,
    /// Every answer of the form, by field id.
    pub record: Record,
}

impl Store {
    /// Completes a review: input, findings, statutory review, request, event and outbox entry together.
    ///
    /// Refuses it when the request has moved on ([`StoreError::Conflict`]) or is not there; then nothing is changed.
    pub async fn complete(&self, completion: &Completion) -> Result<()> {
        match self.try_to_complete(completion).await {
            // The gate in the database looks at the request before its version is compared: say what happened.
            Err(StoreError::Database(refused)) => {
                let reference = completion.moved().reference();
                let mut writing = self.write().await?;
                let unchanged = sqlx::query("SELECT 1 FROM request WHERE reference = $1 AND version = $2")
                    .bind(reference.as_str())
                    .bind(completion.moved().from_version())
                    .fetch_optional(&mut *writing.tx)
                    .await?;
                Err(if unchanged.is_some() {
                    StoreError::Database(refused)
                } else {
                    moved_on(&mut writing, reference).await?
                })
            }
            done => done,
        }
    }

    async fn try_to_complete(&self, completion: &Completion) -> Result<()> {
        let (moved, review) = (completion.moved(), completion.review());
        let reference = moved.reference();
        let mut writing = self.write().await?;
        let seen = sqlx::query("SELECT version FROM request WHERE reference = $1")
            .bind(reference.as_str())
            .fetch_optional(&mut *writing.tx)
            .await?;
        if seen.is_none_or(|row| row.try_get::<i64, _>("version").ok() != Some(moved.from_version())) {
            return Err(moved_on(&mut writing, reference).await?);
        }
        insert_input(&mut writing, review.input(), review.completed().at).await?;
        sqlx::query(
            "INSERT INTO statutory_review (reference, reviewer_id, reviewer_name, reviewer_job, completed_at, \
             completed_on, outcome, next_review) SELECT $1, id, name, job_title, $3, $4, $5, $6 FROM worker \
             WHERE id = $2",
        )
        .bind(reference.as_str())
        .bind(review.reviewer().0.as_str())
        .bind(review.completed().at.0)
        .bind(review.completed().today.to_string())
        .bind(review.outcome().id())
        .bind(review.next_review().to_string())
        .execute(&mut *writing.tx)
        .await?;
        update(&mut writing, moved, &no_details(), review.completed()).await?;
        let event = NewEvent {
            reference,
            version: moved.from_version() + 1,
            kind: moved.event(),
            at: review.completed().at,
            actor_kind: ActorKind::Worker,
            actor_id: Some(review.reviewer()),
            stage: moved.stage(),
            reasons: None,
            told: &json!({ "outcome": review.outcome(), "next-review": review.next_review().to_string() }),
            detail: &json!({}),
        };
        events::record(&mut writing, &event).await?;
        writing.commit().await
    }

    /// The completed review of this request, if there is one.
    pub async fn review(&self, reference: &Reference) -> Result<Option<ReviewRecord>> {
        let row = sqlx::query(
            "SELECT review.reviewer_id, reviewer_name, reviewer_job, completed_at, completed_on, review.outcome, \
             review.next_review, spoke_on, record FROM statutory_review AS review \
             JOIN considered_input AS input ON input.reference = review.reference WHERE review.reference = $1",
        )
        .bind(reference.as_str())
        .fetch_optional(&self.pool)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let findings =
            sqlx::query("SELECT element, finding, reasoning FROM finding WHERE reference = $1 ORDER BY element")
                .bind(reference.as_str())
                .fetch_all(&self.pool)
                .await?
                .iter()
                .map(|row| {
                    let element = u8::try_from(number(row, "element")?).ok().and_then(Element::new);
                    Ok((
                        element.ok_or(StoreError::Unreadable("element"))?,
                        named(row, "finding", Finding::from_id)?,
                        text(row, "reasoning")?,
                    ))
                })
                .collect::<Result<Vec<_>>>()?;
        Ok(Some(ReviewRecord {
            reviewer_id: WorkerId(text(&row, "reviewer_id")?),
            reviewer_name: text(&row, "reviewer_name")?,
            reviewer_job: text(&row, "reviewer_job")?,
            completed_at: moment(&row, "completed_at")?,
            completed_on: date(&row, "completed_on")?,
            outcome: named(&row, "outcome", Outcome::from_id)?,
            next_review: date(&row, "next_review")?,
            spoke_on: date(&row, "spoke_on")?,
            findings,
            record: document(&row, "record")?,
        }))
    }

    /// What this worker wrote in their latest other completed reviews, at most `reviews` of them: the texts that a
    /// finding may not repeat (INP-02).
    pub async fn findings_elsewhere(&self, worker: &WorkerId, except: &Reference, reviews: u32) -> Result<Vec<String>> {
        let rows = sqlx::query(
            "SELECT review.reference, spoke_about, wellbeing, risk, outcome_reasons FROM statutory_review AS review \
             JOIN considered_input AS input ON input.reference = review.reference \
             WHERE review.reviewer_id = $1 AND review.reference <> $2 \
             ORDER BY review.completed_at DESC, review.reference DESC LIMIT $3",
        )
        .bind(worker.0.as_str())
        .bind(except.as_str())
        .bind(i64::from(reviews))
        .fetch_all(&self.pool)
        .await?;
        let mut found = Vec::new();
        for row in &rows {
            let reasonings = sqlx::query("SELECT reasoning FROM finding WHERE reference = $1 ORDER BY element")
                .bind(text(row, "reference")?)
                .fetch_all(&self.pool)
                .await?;
            for reasoning in &reasonings {
                found.push(text(reasoning, "reasoning")?);
            }
            for column in ["spoke_about", "wellbeing", "risk", "outcome_reasons"] {
                found.push(text(row, column)?);
            }
        }
        Ok(found)
    }
}

fn no_details() -> MoveDetails<'static> {
    MoveDetails::by(domain::actor::Actor::Citizen)
}

/// The fields that have a column, in the order of the statement below: all but the findings.
pub(super) const INPUT_FIELDS: [&str; 46] = [
    "role",
    "competence",
    "relation",
    "spoke-on",
    "spoke-how",
    "spoke-who",
    "spoke-about",
    "seen-alone",
    "communication-met",
    "read-plan",
    "read-last-review",
    "read-spending",
    "read-others",
    "capacity",
    "capacity-decision",
    "capacity-evidence",
    "capacity-support",
    "directly-involved",
    "best-interests",
    "understanding-information",
    "retaining-information",
    "weighing-information",
    "communicating-views",
    "appropriate-person",
    "advocate",
    "involved-person",
    "involved-carer",
    "involved-others",
    "interpreter",
    "contradictions",
    "wellbeing",
    "risk",
    "safeguarding",
    "interim-support",
    "contingency-plan",
    "sufficiency",
    "carers-assessment",
    "response",
    "agrees",
    "outcome",
    "outcome-reasons",
    "next-review",
    "next-review-reasons",
    "information-given",
    "rights-explained",
    "declaration",
];

async fn insert_input(writing: &mut Writing, input: &ConsideredInput, at: Moment) -> Result<()> {
    let mut insert = sqlx::query(
        "INSERT INTO considered_input (reference, reviewer_id, record, created_at, \
         role, competence, relation, spoke_on, spoke_how, spoke_who, spoke_about, seen_alone, communication_met, \
         read_plan, read_last_review, read_spending, read_others, capacity, capacity_decision, capacity_evidence, \
         capacity_support, directly_involved, best_interests, understanding_information, retaining_information, \
         weighing_information, communicating_views, appropriate_person, advocate, involved_person, involved_carer, \
         involved_others, interpreter, contradictions, wellbeing, risk, safeguarding, interim_support, \
         contingency_plan, sufficiency, carers_assessment, response, agrees, outcome, outcome_reasons, next_review, \
         next_review_reasons, information_given, rights_explained, declaration) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, \
         $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, \
         $43, $44, $45, $46, $47, $48, $49, $50)",
    )
    .bind(input.reference().as_str())
    .bind(input.reviewer().0.as_str())
    .bind(to_document(input.record()))
    .bind(at.0);
    for field in INPUT_FIELDS {
        insert = insert.bind(input.record().get(field).and_then(column));
    }
    insert.execute(&mut *writing.tx).await?;
    for (element, finding, reasoning) in input.findings() {
        sqlx::query("INSERT INTO finding (reference, element, finding, reasoning) VALUES ($1, $2, $3, $4)")
            .bind(input.reference().as_str())
            .bind(i64::from(element.number()))
            .bind(finding.id())
            .bind(storable(reasoning))
            .execute(&mut *writing.tx)
            .await?;
    }
    Ok(())
}

/// What a column holds of an answer: the choice, the day or the words. The whole answer is in the record.
fn column(value: &Value) -> Option<String> {
    match value {
        Value::One(choice, _) => Some(choice.clone()),
        Value::Several(chosen) => Some(chosen.iter().map(|(choice, _)| choice.as_str()).collect::<Vec<_>>().join(" ")),
        Value::Text(text) => Some(storable(text)),
        Value::Date(day) => Some(day.to_string()),
        Value::List(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_the_form_but_the_findings_has_a_column() {
        let fields: Vec<&str> = domain::input::PARTS
            .iter()
            .flat_map(|part| part.items)
            .map(|item| item.field.id)
            .filter(|id| !id.starts_with("finding-") && !id.starts_with("reasoning-"))
            .collect();
        assert_eq!(fields, INPUT_FIELDS);
    }
}
