//! The map of the building: every address, what it is for, and who may come in.
//!
//! The server's router is built from this table and refuses to start with an address that has no row;
//! access is denied unless a row grants it.

use domain::actor::Role;

/// Who may come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Public,
    /// Whoever has a self-review open: has begun one, or come back with its reference and phrase.
    SelfReview,
    /// A worker who has signed in and holds one of these roles. Cases are open to their own teams only.
    Staff(&'static [Role]),
}

/// One address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// As axum writes it.
    pub path: &'static str,
    /// Whether it shows something (`GET`).
    pub get: bool,
    /// Whether it changes something (`POST`).
    pub post: bool,
    /// Who may come in.
    pub access: Access,
}

const fn page(path: &'static str, access: Access) -> Route {
    Route { path, get: true, post: false, access }
}

const fn form(path: &'static str, access: Access) -> Route {
    Route { path, get: true, post: true, access }
}

const fn action(path: &'static str, access: Access) -> Route {
    Route { path, get: false, post: true, access }
}

/// Whoever is a worker.
const ANYONE: Access = Access::Staff(&Role::ALL);
/// Who reads cases.
const READERS: Access = Access::Staff(&[Role::TriageWorker, Role::Reviewer, Role::Authoriser, Role::Auditor]);
const TRIAGE: Access = Access::Staff(&[Role::TriageWorker]);
const ALLOCATORS: Access = Access::Staff(&[Role::TriageWorker, Role::Reviewer, Role::Authoriser]);
const REVIEWERS: Access = Access::Staff(&[Role::Reviewer]);

/// Every address.
pub const ROUTES: &[Route] = &[
    // The way in.
    page("/", Access::Public),
    form("/start", Access::Public),
    form("/return", Access::Public),
    action("/leave", Access::Public),
    page("/left", Access::Public),
    page("/language/{tag}", Access::Public),
    page("/contact", Access::Public),
    page("/accessibility", Access::Public),
    page("/privacy", Access::Public),
    page("/cookies", Access::Public),
    // The self-review.
    form("/keep", Access::SelfReview),
    page("/tasks", Access::SelfReview),
    form("/who", Access::SelfReview),
    form("/question/{id}", Access::SelfReview),
    page("/check", Access::SelfReview),
    form("/declaration", Access::SelfReview),
    page("/submitted", Access::SelfReview),
    page("/copy", Access::SelfReview),
    form("/progress", Access::SelfReview),
    form("/withdraw", Access::SelfReview),
    // The professional side.
    form("/staff/sign-in", Access::Public),
    action("/staff/sign-out", Access::Public),
    page("/staff", ANYONE),
    form("/staff/account", ANYONE),
    page("/staff/queue", READERS),
    page("/staff/requests/{reference}", READERS),
    action("/staff/requests/{reference}/begin-triage", TRIAGE),
    form("/staff/requests/{reference}/triage", TRIAGE),
    form("/staff/requests/{reference}/allocate", ALLOCATORS),
    action("/staff/requests/{reference}/begin-review", REVIEWERS),
    page("/staff/requests/{reference}/input", REVIEWERS),
    form("/staff/requests/{reference}/input/{part}", REVIEWERS),
    action("/staff/requests/{reference}/complete", REVIEWERS),
    // For operators and browsers.
    page("/assets/{*file}", Access::Public),
    page("/healthz", Access::Public),
    page("/readyz", Access::Public),
];

/// The row of an address.
pub fn find(path: &str) -> Option<&'static Route> {
    ROUTES.iter().find(|route| route.path == path)
}
