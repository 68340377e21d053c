//! `/withdraw`

use app::citizen::withdraw::WithdrawPage;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::actor::Actor;
use domain::lifecycle::{Step, step};
use leptos::prelude::*;

use super::Sent;
use super::ended::OwnForm;
use crate::clock;
use crate::page::{RequestPage, render};
use crate::problem::Failure;
use crate::state::AppState;
use crate::store::{MoveDetails, StoreError};

/// How often a step is tried on a newer version when a worker moved the request at the same moment.
const TRIES: usize = 5;

fn progress() -> Response {
    Redirect::to("/progress").into_response()
}

/// `GET /withdraw`: asks whether the request is really to be taken back.
pub async fn show(
    State(state): State<AppState>,
    RequestPage(page): RequestPage,
    Sent(draft): Sent,
) -> Result<Response, Failure> {
    let stored = state.store.request(&draft.reference).await?.ok_or(StoreError::Missing)?;
    if stored.request.stage.is_closed() {
        return Ok(progress());
    }
    Ok(render(page, StatusCode::OK, || view! { <WithdrawPage /> }).await)
}

/// `POST /withdraw`: takes it back. One that is closed already stays as it is.
pub async fn withdraw(
    State(state): State<AppState>,
    Sent(draft): Sent,
    OwnForm(_): OwnForm,
) -> Result<Response, Failure> {
    for _ in 0..TRIES {
        let stored = state.store.request(&draft.reference).await?.ok_or(StoreError::Missing)?;
        let Ok(moved) = step(&stored.request, Actor::Citizen, &Step::Withdraw) else { return Ok(progress()) };
        match state.store.apply(&moved, MoveDetails::by(Actor::Citizen), clock::now()).await {
            Err(StoreError::Conflict { .. }) => {}
            done => {
                done?;
                return Ok(progress());
            }
        }
    }
    Err(Failure::Internal("a request kept moving while it was withdrawn"))
}
