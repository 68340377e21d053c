//! `/declaration`

use app::citizen::declaration::{DeclarationModel, DeclarationPage};
use app::page::Page;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::actor::Submitter;
use domain::request::flags;
use leptos::prelude::*;

use super::Open;
use super::ended::OwnForm;
use super::routing::{receiving_team, triage_due};
use crate::clock;
use crate::page::{RequestPage, render};
use crate::problem::Failure;
use crate::session::WithSelfReview;
use crate::state::AppState;
use crate::store::{StoreError, StoredDraft, Submission};

/// How often a draft is read anew when it has changed on another device while it was being sent.
const TRIES: usize = 5;

async fn page(page: Page, stored: &StoredDraft, error: bool) -> Response {
    let model = DeclarationModel { audience: stored.draft.audience, error };
    render(page, StatusCode::OK, move || view! { <DeclarationPage model=model.clone() /> }).await
}

/// `GET /declaration`: what happens when it is sent. What cannot be sent yet leads back to check answers.
pub async fn show(RequestPage(request): RequestPage, Open(stored): Open) -> Response {
    if stored.draft.submit(clock::now().today).is_err() {
        return Redirect::to("/check").into_response();
    }
    page(request, &stored, false).await
}

/// `POST /declaration`: sends it, once. Sending again leads to the same reference.
pub async fn send(
    State(state): State<AppState>,
    RequestPage(request): RequestPage,
    WithSelfReview(mut stored): WithSelfReview,
    OwnForm(typed): OwnForm,
) -> Result<Response, Failure> {
    let submitted = || Redirect::to("/submitted").into_response();
    if stored.submitted.is_some() {
        return Ok(submitted());
    }
    if !typed.holds("confirm", "yes") {
        return Ok(page(request, &stored, true).await);
    }
    for _ in 0..TRIES {
        let now = clock::now();
        let Ok(review) = stored.draft.submit(now.today) else {
            return Ok(Redirect::to("/check").into_response());
        };
        let team = receiving_team(&state.store, &state.council, stored.draft.audience).await?;
        let submission = Submission {
            draft: &stored,
            review: &review,
            flags: &flags(&review),
            team: &team,
            due_on: triage_due(now.today),
            submitter: Submitter::Citizen(stored.id.clone()),
            now,
        };
        match state.store.submit(submission).await {
            Ok(_) => return Ok(submitted()),
            Err(StoreError::DraftChanged) => {}
            Err(error) => return Err(error.into()),
        }
        stored = state.store.draft(&stored.id).await?.ok_or(Failure::SessionEnded)?;
        if stored.submitted.is_some() {
            return Ok(submitted());
        }
    }
    Err(Failure::Internal("a draft kept changing while it was sent"))
}
