//! Who acts: a citizen who sent a self-review, or a worker with roles.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// What a worker may do. A worker may hold several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Works the queue: reasonableness, allocation.
    TriageWorker,
    /// Carries out reviews: social worker, occupational therapist, review officer.
    Reviewer,
    /// Signs off what a reviewer proposes: team manager, panel.
    Authoriser,
    /// Manages users and settings; has no part in cases.
    Administrator,
    /// Reads everything, changes nothing.
    Auditor,
}

impl Role {
    /// Every role, in the order in which they are listed to people.
    pub const ALL: [Role; 5] =
        [Role::TriageWorker, Role::Reviewer, Role::Authoriser, Role::Administrator, Role::Auditor];

    /// The stable name used in storage and message ids.
    pub fn id(self) -> &'static str {
        match self {
            Role::TriageWorker => "triage-worker",
            Role::Reviewer => "reviewer",
            Role::Authoriser => "authoriser",
            Role::Administrator => "administrator",
            Role::Auditor => "auditor",
        }
    }

    /// The role with this stable name.
    pub fn from_id(id: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.id() == id)
    }
}

/// A worker's identity, as stored.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WorkerId(pub String);

/// A team's identity, as stored.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TeamId(pub String);

/// A member of the council's staff who has signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worker {
    /// Identity.
    pub id: WorkerId,
    /// Name, as shown to colleagues and to the person whose plan it is.
    pub name: String,
    /// Job title, as shown beside the name.
    pub job_title: String,
    /// What they may do.
    pub roles: BTreeSet<Role>,
    /// The teams they belong to.
    pub teams: BTreeSet<TeamId>,
    /// What they are trained for ([`crate::input::SKILLS`] ids).
    pub skills: BTreeSet<String>,
}

impl Worker {
    /// Whether they hold this role.
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

/// Who sent a self-review or a request: never the one who may review it (INP-02).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum Submitter {
    /// The holder of a draft: a person, a carer or a representative.
    Citizen(String),
    /// A worker who entered it for somebody who rang or wrote.
    Worker(WorkerId),
}

/// Who takes a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor<'a> {
    /// The citizen who holds the request's reference and phrase.
    Citizen,
    /// A worker who has signed in.
    Worker(&'a Worker),
}
