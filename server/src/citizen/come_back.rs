//! `/return`

use app::citizen::come_back::{Carried, Refusal, ReturnModel, ReturnPage};
use app::page::Page;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::form::question;
use domain::request::Reference;
use domain::typed::Typed;
use leptos::prelude::*;
use tower_sessions::Session;

use crate::form::TypedForm;
use crate::page::{RequestPage, render};
use crate::problem::Failure;
use crate::state::AppState;
use crate::store::{Store, StoreError, StoredDraft};
use crate::throttle::{Attempt, From};
use crate::{clock, secret, session};

/// The page, with this status.
pub async fn page(page: Page, status: StatusCode, model: ReturnModel) -> Response {
    render(page, status, move || view! { <ReturnPage model=model.clone() /> }).await
}

/// `GET /return`: asks for reference and phrase.
pub async fn show(RequestPage(request): RequestPage) -> Response {
    let model = ReturnModel { reference: String::new(), refusal: None, carried: None };
    page(request, StatusCode::OK, model).await
}

/// `POST /return`: opens the self-review that they belong to, and saves what a session's end had interrupted.
///
/// A wrong phrase and an unknown reference get the same answer, after the same work.
pub async fn open(
    State(state): State<AppState>,
    RequestPage(request): RequestPage,
    from: From,
    session: Session,
    TypedForm(typed): TypedForm,
) -> Result<Response, Failure> {
    let (reference, phrase) = (typed.first("reference").trim().to_owned(), secret::plain_phrase(typed.first("phrase")));
    let refuse = |status: StatusCode, refusal: Refusal| {
        let carried = question(typed.first("question"))
            .map(|question| Carried { question: Some(question), typed: typed.clone() });
        page(request.clone(), status, ReturnModel { reference: reference.clone(), refusal: Some(refusal), carried })
    };
    if reference.is_empty() || phrase.is_empty() {
        let blank = Refusal::Blank { reference: reference.is_empty(), phrase: phrase.is_empty() };
        return Ok(refuse(StatusCode::OK, blank).await);
    }
    let parsed = Reference::parse(&reference);
    let attempt = Attempt::new("phrase", parsed.as_ref().map_or(reference.as_str(), Reference::as_str), &from);
    if let Some(minutes) = attempt.wait(&state.store, clock::now().at).await? {
        return Ok(refuse(StatusCode::TOO_MANY_REQUESTS, Refusal::Wait(minutes)).await);
    }
    let found = match &parsed {
        Some(reference) => state.store.draft_by_reference(reference).await?,
        None => None,
    };
    let (draft, hash) = found.map_or((None, None), |(draft, hash)| (Some(draft), Some(hash)));
    let right = secret::fits(phrase, hash).await?;
    match draft.filter(|_| right) {
        Some(draft) => {
            attempt.succeeded(&state.store).await?;
            session::open_self_review(&session, &draft.id).await?;
            Ok(Redirect::to(&resume(&state.store, draft, typed).await?).into_response())
        }
        None => {
            attempt.failed(&state.store, clock::now().at).await?;
            match attempt.wait(&state.store, clock::now().at).await? {
                Some(minutes) => Ok(refuse(StatusCode::TOO_MANY_REQUESTS, Refusal::Wait(minutes)).await),
                None => Ok(refuse(StatusCode::OK, Refusal::Wrong).await),
            }
        }
    }
}

/// Where to go on; with what was typed when the session had ended saved first.
async fn resume(store: &Store, stored: StoredDraft, typed: Typed) -> Result<String, Failure> {
    if stored.submitted.is_some() {
        return Ok("/progress".to_owned());
    }
    let mut draft = stored.draft;
    let Some(question) = question(typed.first("question")).filter(|question| draft.shows(question)) else {
        return Ok("/tasks".to_owned());
    };
    let talk = typed.holds("talk", "yes");
    draft.save(question, typed, talk);
    if let Some(saved) = draft.answers.get(question.id()) {
        match store.save_answer(&stored.id, question.id(), saved, clock::now().at).await {
            Err(StoreError::AlreadySubmitted) => return Ok("/progress".to_owned()),
            saved => saved?,
        }
    }
    Ok(format!("/question/{}", question.id()))
}
