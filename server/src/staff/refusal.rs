//! Taking a step, and telling why it was not taken.

use app::worker::refused::{Kept, RefusedModel, RefusedPage};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::lifecycle::{self, EventKind, Refused, Stage, Step};
use leptos::prelude::*;

use super::case::last_move;
use super::visit::Visit;
use crate::page::render;
use crate::problem::Failure;
use crate::store::{MoveDetails, StoreError, StoredRequest};

/// The page for a step that the lifecycle refused.
pub async fn refused(visit: &Visit, stored: &StoredRequest, why: Refused, kept: Option<Kept>) -> Response {
    let status = if why == Refused::WrongStage { StatusCode::CONFLICT } else { StatusCode::FORBIDDEN };
    let meanwhile = (why == Refused::WrongStage).then(|| last_move(stored)).flatten();
    let model = RefusedModel {
        reference: stored.request.reference.clone(),
        refused: Some(why),
        meanwhile,
        stage: stored.request.stage,
        kept,
    };
    page(visit, status, model).await
}

/// The page for a request that has moved on since it was read.
pub async fn moved_on(visit: &Visit, stored: &StoredRequest, kept: Option<Kept>) -> Result<Response, Failure> {
    let reference = &stored.request.reference;
    let now = visit.state.store.request(reference).await?.ok_or(Failure::NotFound)?;
    let model = RefusedModel {
        reference: reference.clone(),
        refused: None,
        meanwhile: last_move(&now),
        stage: now.request.stage,
        kept,
    };
    Ok(page(visit, StatusCode::CONFLICT, model).await)
}

async fn page(visit: &Visit, status: StatusCode, model: RefusedModel) -> Response {
    let mut page = visit.page.clone();
    // A change of language leads to a page that can be read, not to an address that only takes forms.
    page.path = format!("/staff/requests/{}", model.reference);
    render(page, status, move || view! { <RefusedPage model=model.clone() /> }).await
}

/// What a step is to lead to, and what it is stored with.
pub struct Taking<'a> {
    /// The step.
    pub step: Step,
    /// The version of the request that the worker saw.
    pub seen: i64,
    /// What is stored with it.
    pub details: MoveDetails<'a>,
    /// What it is called when it has been done: `staff-done-{id}`.
    pub done: &'static str,
    /// What was typed, to be kept in sight if it is refused.
    pub kept: Option<Kept>,
}

/// Takes a step and goes to the request's page; or tells why not. Sent twice by the same worker, it is done once.
pub async fn take(visit: &Visit, stored: &StoredRequest, taking: Taking<'_>) -> Result<Response, Failure> {
    if let Some(event) = event_of(&taking.step)
        && already(visit, stored, event, taking.seen)
    {
        return Ok(to_request(stored, taking.done));
    }
    let moved = match lifecycle::step(&stored.request, visit.actor(), &taking.step) {
        Ok(moved) => moved,
        Err(why) => return Ok(refused(visit, stored, why, taking.kept).await),
    };
    if taking.seen != stored.request.version {
        return moved_on(visit, stored, taking.kept).await;
    }
    match visit.state.store.apply(&moved, taking.details, visit.now).await {
        Ok(()) => Ok(to_request(stored, taking.done)),
        Err(StoreError::Conflict { .. }) => moved_on(visit, stored, taking.kept).await,
        Err(error) => Err(error.into()),
    }
}

/// To the request's page, which tells what has been done.
pub fn to_request(stored: &StoredRequest, done: &str) -> Response {
    Redirect::to(&format!("/staff/requests/{}?done={done}", stored.request.reference)).into_response()
}

/// Steps that lead to one kind of event, whatever was typed.
fn event_of(step: &Step) -> Option<EventKind> {
    match step {
        Step::BeginTriage => Some(EventKind::TriageBegun),
        Step::BeginReview => Some(EventKind::ReviewBegun),
        _ => None,
    }
}

/// Whether this worker has just done it, from this very page.
pub fn already(visit: &Visit, stored: &StoredRequest, event: EventKind, seen: i64) -> bool {
    stored.request.stage != Stage::Withdrawn
        && stored.history.last().is_some_and(|last| {
            last.kind == event && last.actor_id.as_ref() == Some(&visit.worker().id) && last.version == seen + 1
        })
}
