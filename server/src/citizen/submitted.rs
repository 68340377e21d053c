//! `/submitted`

use app::citizen::submitted::{SubmittedModel, SubmittedPage};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::lifecycle::Stage;
use leptos::prelude::*;

use super::Sent;
use crate::page::{RequestPage, render};
use crate::problem::Failure;
use crate::state::AppState;
use crate::store::StoreError;

/// `GET /submitted`: the reference, what happens next and by when.
pub async fn show(
    State(state): State<AppState>,
    RequestPage(page): RequestPage,
    Sent(draft): Sent,
) -> Result<Response, Failure> {
    let stored = state.store.request(&draft.reference).await?.ok_or(StoreError::Missing)?;
    let waiting = matches!(stored.request.stage, Stage::Submitted | Stage::InTriage);
    let model = SubmittedModel { reference: draft.reference.to_string(), due_on: waiting.then_some(stored.due_on) };
    Ok(render(page, StatusCode::OK, move || view! { <SubmittedPage model=model.clone() /> }).await)
}
