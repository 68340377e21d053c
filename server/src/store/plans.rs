//! People with plans, and what each plan is for.

use domain::actor::WorkerId;
use domain::moment::Moment;
use domain::request::Reference;
use jiff::civil::Date;
use sqlx::any::AnyRow;

use super::columns::{date, maybe_date, maybe_text, named, pattern, searchable, storable, text};
use super::{Result, Store, StoreError, new_id};

/// Which part somebody has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonKind {
    /// An adult with care and support needs.
    Adult,
    /// A carer.
    Carer,
}

impl PersonKind {
    /// The stable name used in storage and message ids.
    pub fn id(self) -> &'static str {
        match self {
            PersonKind::Adult => "adult",
            PersonKind::Carer => "carer",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        [PersonKind::Adult, PersonKind::Carer].into_iter().find(|kind| kind.id() == id)
    }
}

/// Which kind of plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanKind {
    /// A person's care and support plan.
    CareAndSupport,
    /// A carer's support plan.
    Support,
}

impl PlanKind {
    /// The stable name used in storage and message ids.
    pub fn id(self) -> &'static str {
        match self {
            PlanKind::CareAndSupport => "care-and-support",
            PlanKind::Support => "support",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        [PlanKind::CareAndSupport, PlanKind::Support].into_iter().find(|kind| kind.id() == id)
    }
}

/// Somebody whose plan the council holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPerson {
    /// Identity.
    pub id: String,
    /// Which part they have.
    pub kind: PersonKind,
    /// Name.
    pub name: String,
    /// Day of birth, if known.
    pub born: Option<Date>,
    /// Where they live.
    pub address: String,
    /// For a carer: the person cared for, if the council knows them.
    pub cared_for_id: Option<String>,
}

/// Somebody to be stored: the same, before it is.
pub type NewPerson = StoredPerson;

/// A plan to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPlan {
    /// Identity.
    pub id: String,
    /// Whose it is.
    pub person_id: String,
    /// Which kind.
    pub kind: PlanKind,
    /// When it started.
    pub started_on: Date,
    /// The personal budget, in words.
    pub budget: String,
    /// How the budget is managed.
    pub managed: String,
    /// When it was last reviewed, if it was.
    pub last_review_on: Option<Date>,
    /// When the planned review is due.
    pub next_review_on: Option<Date>,
    /// What it is for, in order.
    pub outcomes: Vec<String>,
}

/// A plan with whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPlan {
    /// The plan.
    pub plan: NewPlan,
    /// Whose it is.
    pub person: StoredPerson,
}

macro_rules! select_plan {
    ($rest:literal) => {
        concat!(
            "SELECT plan.id AS id, person_id, plan.kind AS kind, started_on, budget, managed, last_review_on, ",
            "next_review_on, person.kind AS person_kind, person.name AS name, born, address, cared_for_id ",
            "FROM plan JOIN person ON person.id = plan.person_id ",
            $rest
        )
    };
}

impl Store {
    /// Stores somebody. Refuses an identity that is taken.
    pub async fn create_person(&self, person: &NewPerson, now: Moment) -> Result<()> {
        let mut writing = self.write().await?;
        sqlx::query(
            "INSERT INTO person (id, kind, name, search_text, born, address, cared_for_id, created_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(person.id.as_str())
        .bind(person.kind.id())
        .bind(storable(&person.name))
        .bind(searchable(&person.name))
        .bind(person.born.map(|day| day.to_string()))
        .bind(storable(&person.address))
        .bind(person.cared_for_id.as_deref())
        .bind(now.0)
        .execute(&mut *writing.tx)
        .await
        .map_err(StoreError::taken)?;
        writing.commit().await
    }

    /// Everybody whose plan the council holds, by name.
    pub async fn people(&self) -> Result<Vec<StoredPerson>> {
        let rows = sqlx::query(
            "SELECT id AS person_id, kind AS person_kind, name, born, address, cared_for_id FROM person \
             ORDER BY search_text, id",
        )
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(person).collect()
    }

    /// Stores a plan with what it is for. Refuses an identity that is taken.
    pub async fn create_plan(&self, plan: &NewPlan, now: Moment) -> Result<()> {
        let mut writing = self.write().await?;
        sqlx::query(
            "INSERT INTO plan (id, person_id, kind, started_on, budget, managed, last_review_on, next_review_on, \
             created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(plan.id.as_str())
        .bind(plan.person_id.as_str())
        .bind(plan.kind.id())
        .bind(plan.started_on.to_string())
        .bind(storable(&plan.budget))
        .bind(storable(&plan.managed))
        .bind(plan.last_review_on.map(|day| day.to_string()))
        .bind(plan.next_review_on.map(|day| day.to_string()))
        .bind(now.0)
        .execute(&mut *writing.tx)
        .await
        .map_err(StoreError::taken)?;
        for (position, outcome) in (0_i64..).zip(&plan.outcomes) {
            sqlx::query("INSERT INTO plan_outcome (plan_id, position, text) VALUES ($1, $2, $3)")
                .bind(plan.id.as_str())
                .bind(position)
                .bind(storable(outcome))
                .execute(&mut *writing.tx)
                .await?;
        }
        writing.commit().await
    }

    /// The plan with this identity.
    pub async fn plan(&self, id: &str) -> Result<Option<StoredPlan>> {
        let row = sqlx::query(select_plan!("WHERE plan.id = $1")).bind(id).fetch_optional(&self.pool).await?;
        match row {
            Some(row) => Ok(Some(self.with_outcomes(&row).await?)),
            None => Ok(None),
        }
    }

    /// Plans of people whose name has this text in it, by name; at most `limit`. None for a blank text.
    pub async fn plans_matching(&self, name: &str, limit: u32) -> Result<Vec<StoredPlan>> {
        if name.trim().is_empty() {
            return Ok(Vec::new());
        }
        let rows = sqlx::query(select_plan!(
            "WHERE person.search_text LIKE $1 ESCAPE '\\' ORDER BY person.search_text, plan.started_on, plan.id LIMIT $2"
        ))
        .bind(pattern(name))
        .bind(i64::from(limit))
        .fetch_all(&self.pool)
        .await?;
        let mut plans = Vec::with_capacity(rows.len());
        for row in &rows {
            plans.push(self.with_outcomes(row).await?);
        }
        Ok(plans)
    }

    /// Says which plan a request is about. A later link takes the place of an earlier one, which is kept.
    pub async fn link_plan(
        &self,
        reference: &Reference,
        plan_id: &str,
        worker: Option<&WorkerId>,
        now: Moment,
    ) -> Result<()> {
        let mut writing = self.write().await?;
        let done = sqlx::query(
            "INSERT INTO request_plan (id, reference, plan_id, worker_id, created_at) \
             SELECT $1, request.reference, plan.id, $4, $5 FROM request, plan WHERE request.reference = $2 \
             AND plan.id = $3",
        )
        .bind(new_id())
        .bind(reference.as_str())
        .bind(plan_id)
        .bind(worker.map(|worker| worker.0.as_str()))
        .bind(now.0)
        .execute(&mut *writing.tx)
        .await?;
        if done.rows_affected() != 1 {
            return Err(StoreError::Missing);
        }
        writing.commit().await
    }

    async fn with_outcomes(&self, row: &AnyRow) -> Result<StoredPlan> {
        let id = text(row, "id")?;
        let outcomes = sqlx::query("SELECT text FROM plan_outcome WHERE plan_id = $1 ORDER BY position")
            .bind(id.as_str())
            .fetch_all(&self.pool)
            .await?;
        Ok(StoredPlan {
            plan: NewPlan {
                id,
                person_id: text(row, "person_id")?,
                kind: named(row, "kind", PlanKind::from_id)?,
                started_on: date(row, "started_on")?,
                budget: text(row, "budget")?,
                managed: text(row, "managed")?,
                last_review_on: maybe_date(row, "last_review_on")?,
                next_review_on: maybe_date(row, "next_review_on")?,
                outcomes: outcomes.iter().map(|row| text(row, "text")).collect::<Result<_>>()?,
            },
            person: person(row)?,
        })
    }
}

fn person(row: &AnyRow) -> Result<StoredPerson> {
    Ok(StoredPerson {
        id: text(row, "person_id")?,
        kind: named(row, "person_kind", PersonKind::from_id)?,
        name: text(row, "name")?,
        born: maybe_date(row, "born")?,
        address: text(row, "address")?,
        cared_for_id: maybe_text(row, "cared_for_id")?,
    })
}
