//! `/start` and `/who`

use app::citizen::who::{WhoModel, WhoPage};
use app::page::Page;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::form::Audience;
use leptos::prelude::*;
use tower_sessions::Session;

use super::Open;
use super::ended::OwnForm;
use crate::form::TypedForm;
use crate::page::{RequestPage, render};
use crate::problem::Failure;
use crate::state::AppState;
use crate::store::{NewDraft, StoreError};
use crate::{clock, secret, session};

/// How often another reference is drawn when one is taken.
const TRIES: usize = 5;

async fn page(page: Page, model: WhoModel) -> Response {
    render(page, StatusCode::OK, move || view! { <WhoPage model=model.clone() /> }).await
}

/// `GET /start`: who is answering.
pub async fn show_start(RequestPage(request): RequestPage) -> Response {
    page(request, WhoModel { chosen: None, error: false, changing: false }).await
}

/// `POST /start`: begins a draft with a reference and a phrase of its own.
pub async fn start(
    State(state): State<AppState>,
    RequestPage(request): RequestPage,
    session: Session,
    TypedForm(typed): TypedForm,
) -> Result<Response, Failure> {
    let Some(audience) = Audience::from_id(typed.first("audience")) else {
        return Ok(page(request, WhoModel { chosen: None, error: true, changing: false }).await);
    };
    let phrase = secret::phrase();
    let phrase_hash = secret::hash(secret::plain_phrase(&phrase)).await?;
    let mut new = NewDraft {
        id: secret::random::<16>().iter().map(|byte| format!("{byte:02x}")).collect(),
        reference: secret::reference(),
        phrase_hash,
        audience,
        language: request.words.language().tag().to_owned(),
        now: clock::now().at,
    };
    let id = new.id.clone();
    for _ in 0..TRIES {
        match state.store.create_draft(new.clone()).await {
            Err(StoreError::Taken) => new.reference = secret::reference(),
            done => {
                done?;
                session::open_self_review(&session, &id).await?;
                session::keep_phrase(&session, &phrase).await?;
                return Ok(Redirect::to("/keep").into_response());
            }
        }
    }
    Err(Failure::Internal("no free reference was found"))
}

/// `GET /who`: who is answering, for a self-review that has begun.
pub async fn show(RequestPage(request): RequestPage, Open(draft): Open) -> Response {
    page(request, WhoModel { chosen: Some(draft.draft.audience), error: false, changing: true }).await
}

/// `POST /who`: changes it. Answers already given are kept.
pub async fn change(
    State(state): State<AppState>,
    RequestPage(request): RequestPage,
    Open(draft): Open,
    OwnForm(typed): OwnForm,
) -> Result<Response, Failure> {
    let Some(audience) = Audience::from_id(typed.first("audience")) else {
        let chosen = Some(draft.draft.audience);
        return Ok(page(request, WhoModel { chosen, error: true, changing: true }).await);
    };
    state.store.set_audience(&draft.id, audience, clock::now().at).await?;
    Ok(Redirect::to("/tasks").into_response())
}
