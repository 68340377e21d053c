//! A request for a page by a worker who has signed in, with what every handler of cases needs.

use std::sync::Arc;

use app::page::Page;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use domain::actor::{Actor, Worker};
use domain::moment::Now;
use domain::request::Reference;

use super::access;
use crate::clock;
use crate::page::RequestPage;
use crate::problem::Failure;
use crate::session::{SignedIn, WorkerSession};
use crate::state::AppState;
use crate::store::StoredRequest;

/// A request for a page by a worker who has signed in.
pub struct Visit {
    /// What every handler shares.
    pub state: AppState,
    /// The page.
    pub page: Page,
    /// The time.
    pub now: Now,
    session: Arc<WorkerSession>,
}

impl FromRequestParts<AppState> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Self::Rejection> {
        let SignedIn(session) = SignedIn::from_request_parts(parts, state).await?;
        let Ok(RequestPage(page)) = RequestPage::from_request_parts(parts, state).await;
        Ok(Visit { state: state.clone(), page, now: clock::now(), session })
    }
}

impl Visit {
    /// The worker.
    pub fn worker(&self) -> &Worker {
        &self.session.worker
    }

    /// The worker, as who takes a step.
    pub fn actor(&self) -> Actor<'_> {
        Actor::Worker(self.worker())
    }

    /// A request that this worker may see, noted as read. One of another team is as unknown as one that does not exist.
    pub async fn read(&self, reference: &str) -> Result<StoredRequest, Failure> {
        let stored = self.find(reference).await?;
        self.state.store.record_access(&self.worker().id, &stored.request.reference, None, self.now.at).await?;
        Ok(stored)
    }

    /// A request with which this worker may take steps.
    pub async fn open(&self, reference: &str) -> Result<StoredRequest, Failure> {
        let stored = self.find(reference).await?;
        if access::may_act(self.worker(), &stored.team) { Ok(stored) } else { Err(Failure::Forbidden) }
    }

    async fn find(&self, reference: &str) -> Result<StoredRequest, Failure> {
        let reference = Reference::parse(reference).ok_or(Failure::NotFound)?;
        let stored = self.state.store.request(&reference).await?.ok_or(Failure::NotFound)?;
        if access::may_see(self.worker(), &stored.team) { Ok(stored) } else { Err(Failure::NotFound) }
    }
}
