//! The demo: Brookshire, a council that does not exist, with teams, workers, people with plans, and requests at every
//! stage.
//!
//! What it consists of is written in the files under `data`; this module reads them and replays what happened, each
//! step through the functions of `domain` that a page would ask, in the order of time. A rule that changes in a way
//! that the demo breaks is found by its tests. Nothing in it is left to chance: the same `now` gives the same demo.

mod answers;
mod calendar;
mod chance;
mod content;
mod replay;
mod seeded;
mod timeline;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use domain::actor::{TeamId, Worker, WorkerId};
use domain::checklist::Unmet;
use domain::form::Audience;
use domain::lifecycle::Refused;
use domain::moment::{Moment, Now};

use self::chance::Chance;
use self::content::Content;
use crate::store::{NewPerson, NewPlan, NewWorker, PersonKind, PlanKind, Store, StoreError, Team};

pub use seeded::{Seeded, SeededCitizen, SeededWorker};

/// The password of every worker of the demo.
pub const PASSWORD: &str = "three cups of tea";

/// Why the demo could not be made.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// There is something in the database already.
    #[error("the database is not empty: the demo is only put into an empty one")]
    NotEmpty,
    /// The demo's own files are not right.
    #[error("the demo's files: {0}")]
    Content(String),
    /// The lifecycle refuses a step.
    #[error("the demo's request `{key}`: {refused}")]
    Refused {
        /// Which request.
        key: String,
        /// Why.
        refused: Refused,
    },
    /// A form that should be complete is not.
    #[error("the demo's request `{key}` lacks: {}", listed(.unmet))]
    Unmet {
        /// Which request.
        key: String,
        /// What it lacks.
        unmet: Vec<Unmet>,
    },
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn listed(unmet: &[Unmet]) -> String {
    unmet.iter().map(|unmet| format!("{} ({})", unmet.name, unmet.why.id())).collect::<Vec<_>>().join(", ")
}

/// Fills an empty database. Everything in it happened before `now`.
///
/// `hash` hashes passwords and phrases; it is called once for each that differs. Refuses a database with anything in it.
pub async fn seed(store: &Store, now: Now, hash: impl Fn(&str) -> String) -> Result<Seeded, DemoError> {
    if !store.is_empty().await? {
        return Err(DemoError::NotEmpty);
    }
    seed_with(store, &Content::read()?, now, hash).await
}

async fn seed_with(
    store: &Store,
    content: &Content,
    now: Now,
    hash: impl Fn(&str) -> String,
) -> Result<Seeded, DemoError> {
    let workers = make_council(store, content, now, &hash(PASSWORD)).await?;
    make_people(store, content, now).await?;
    let phrases = Audience::ALL.map(|audience| {
        let phrase = Chance::of(&format!("phrase of {}", audience.id())).phrase();
        let hashed = hash(&phrase);
        (audience, (phrase, hashed))
    });
    let phrases = BTreeMap::from(phrases);
    let requests = replay::replay(store, content, &workers, &phrases, now).await?;
    Ok(Seeded::new(content, &requests, &phrases))
}

/// A day of long ago on which accounts and plans were entered.
fn long_ago(now: Now) -> Moment {
    const DAYS: i64 = 400;
    Moment(now.at.0 - DAYS * 24 * 60 * 60 * 1_000)
}

async fn make_council(
    store: &Store,
    content: &Content,
    now: Now,
    password_hash: &str,
) -> Result<BTreeMap<String, Worker>, DemoError> {
    for team in &content.council.teams {
        store.create_team(&Team { id: TeamId(team.id.clone()), name: team.name.clone() }).await?;
    }
    let mut workers = BTreeMap::new();
    for file in &content.council.workers {
        let worker = Worker {
            id: WorkerId(Chance::of(&format!("worker {}", file.username)).id()),
            name: file.name.clone(),
            job_title: file.job_title.clone(),
            roles: file.roles.iter().copied().collect(),
            teams: file.teams.iter().cloned().map(TeamId).collect(),
            skills: file.skills.iter().cloned().collect(),
        };
        let new = NewWorker {
            worker: worker.clone(),
            username: file.username.clone(),
            password_hash: password_hash.to_owned(),
            totp_secret: None,
            now: long_ago(now),
        };
        store.create_worker(new).await?;
        workers.insert(file.username.clone(), worker);
    }
    Ok(workers)
}

async fn make_people(store: &Store, content: &Content, now: Now) -> Result<(), DemoError> {
    for file in &content.people {
        let person = NewPerson {
            id: Chance::of(&format!("person {}", file.id)).id(),
            kind: match PlanKind::from(file.plan.kind) {
                PlanKind::CareAndSupport => PersonKind::Adult,
                PlanKind::Support => PersonKind::Carer,
            },
            name: file.name.clone(),
            born: Some(calendar::born(now.today, file.age, &file.birthday)?),
            address: file.address.clone(),
            cared_for_id: None,
        };
        store.create_person(&person, long_ago(now)).await?;
        let last_review_on = calendar::months_before(now.today, file.plan.last_review_months);
        let plan = NewPlan {
            id: plan_id(&file.id),
            person_id: person.id,
            kind: file.plan.kind.into(),
            started_on: calendar::months_before(now.today, file.plan.months_old),
            budget: format!("£{} a week", file.plan.weekly_pounds),
            managed: managed_in_words(&file.plan.managed).to_owned(),
            last_review_on: Some(last_review_on),
            next_review_on: Some(domain::civil::a_year_after(last_review_on)),
            outcomes: file.plan.outcomes.clone(),
        };
        store.create_plan(&plan, long_ago(now)).await?;
    }
    Ok(())
}

/// How a budget is managed, in words, as a plan says it.
fn managed_in_words(choice: &str) -> &str {
    match choice {
        "council" => "The council arranges and pays for support",
        "someone" => "Somebody else manages it for them",
        "direct-payment" => "Direct payment",
        "isf" => "Individual service fund, held by the provider",
        other => other,
    }
}

fn plan_id(person: &str) -> String {
    Chance::of(&format!("plan of {person}")).id()
}
