//! What to tell whoever started the demo: how to sign in, and as whom to come back.

use std::fmt;

use domain::actor::Role;
use domain::form::Audience;
use domain::lifecycle::Stage;
use domain::request::Reference;

use super::PASSWORD;
use super::content::Content;
use super::replay::{Phrases, Replayed};

/// What was put into the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seeded {
    /// The password of every worker.
    pub password: &'static str,
    /// The workers.
    pub workers: Vec<SeededWorker>,
    /// A few citizens to come back as.
    pub citizens: Vec<SeededCitizen>,
    /// How many people have plans.
    pub people: usize,
    /// Every request's reference with how far it is.
    pub requests: Vec<(Reference, Stage)>,
}

/// Somebody to sign in as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeededWorker {
    /// The name to sign in with.
    pub username: String,
    /// Name.
    pub name: String,
    /// Job title.
    pub job_title: String,
    /// Roles.
    pub roles: Vec<Role>,
}

/// Somebody to come back as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeededCitizen {
    /// Whose plan it is.
    pub subject: String,
    /// Who sent it.
    pub audience: Audience,
    /// How far it is.
    pub stage: Stage,
    /// What they quote.
    pub reference: Reference,
    /// The phrase that goes with it.
    pub phrase: String,
}

/// Requests worth coming back to, by key.
const EXAMPLES: [&str; 7] = [
    "doreen-review",
    "maureen-review",
    "stanislaw-review",
    "ivy-declined",
    "reuben-more-information",
    "emrys-allocated",
    "kathleen-neighbour",
];

impl Seeded {
    pub(super) fn new(content: &Content, requests: &[Replayed], phrases: &Phrases) -> Self {
        let workers = content.council.workers.iter().map(|worker| SeededWorker {
            username: worker.username.clone(),
            name: worker.name.clone(),
            job_title: worker.job_title.clone(),
            roles: worker.roles.clone(),
        });
        let citizens = EXAMPLES.iter().filter_map(|key| {
            let replayed = requests.iter().find(|replayed| replayed.key == *key)?;
            let file = content.requests.iter().find(|file| file.key == *key)?;
            Some(SeededCitizen {
                subject: content.person(&file.subject).ok()?.name.clone(),
                audience: file.audience,
                stage: replayed.stage,
                reference: replayed.reference.clone(),
                phrase: phrases.get(&file.audience)?.0.clone(),
            })
        });
        Seeded {
            password: PASSWORD,
            workers: workers.collect(),
            citizens: citizens.collect(),
            people: content.people.len(),
            requests: requests.iter().map(|replayed| (replayed.reference.clone(), replayed.stage)).collect(),
        }
    }
}

impl fmt::Display for Seeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  {} people and carers with plans, {} requests.\n", self.people, self.requests.len())?;
        writeln!(f, "  Sign in as staff with the password: {}", self.password)?;
        for worker in &self.workers {
            let roles: Vec<&str> = worker.roles.iter().map(|role| role.id()).collect();
            writeln!(f, "    {:<9} {:<22} {}", worker.username, worker.name, roles.join(", "))?;
        }
        writeln!(f, "\n  Come back as a citizen with a reference and its phrase:")?;
        for citizen in &self.citizens {
            writeln!(
                f,
                "    {}  {}  ({}, {}: {})",
                citizen.reference,
                citizen.phrase,
                citizen.subject,
                citizen.audience.id(),
                citizen.stage.id()
            )?;
        }
        Ok(())
    }
}
