//! `/question/{id}`

use std::collections::HashMap;

use app::citizen::question::{QuestionModel, QuestionPage};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use domain::draft::Draft;
use domain::field::{Kind, item_count, item_name};
use domain::form::{Answer, Question, SavedAnswer, question};
use domain::list;
use domain::typed::Typed;
use leptos::prelude::*;
use tower_sessions::Session;

use super::Open;
use super::ended::OwnForm;
use crate::clock;
use crate::form::is_autosave;
use crate::page::{RequestPage, render};
use crate::problem::Failure;
use crate::state::AppState;
use crate::store::{StoreError, StoredDraft};

/// Whether the way back is to check answers.
fn from_check(query: &HashMap<String, String>) -> bool {
    query.get("from").is_some_and(|from| from == "check")
}

/// The address of a question's page.
fn address(question: &Question, from_check: bool) -> String {
    let from = if from_check { "?from=check" } else { "" };
    format!("/question/{}{from}", question.id())
}

/// Where to go on to after a question.
fn next(draft: &Draft, question: &Question, from_check: bool) -> String {
    match draft.after(question.id()) {
        Some(next) if !from_check => address(next, false),
        _ => "/check".to_owned(),
    }
}

/// Whether what was saved tells of danger: now, or as a worry.
fn danger(question: &Question, typed: &Typed) -> Option<bool> {
    match (question.id(), typed.first("danger").trim()) {
        ("danger", "yes") => Some(true),
        ("danger", "worried") => Some(false),
        _ => None,
    }
}

/// `GET /question/{id}`: the question with what was saved, and what is wrong with that.
pub async fn show(
    RequestPage(page): RequestPage,
    Path(id): Path<String>,
    Query(query): Query<HashMap<String, String>>,
    open: Result<Open, Response>,
) -> Result<Response, Failure> {
    let question = question(&id).ok_or(Failure::NotFound)?;
    let StoredDraft { draft, .. } = match open {
        Ok(Open(draft)) => draft,
        Err(response) => return Ok(response),
    };
    if !draft.shows(question) {
        return Ok(Redirect::to("/tasks").into_response());
    }
    let from_check = from_check(&query);
    let back = match draft.before(question.id()) {
        _ if from_check => "/check".to_owned(),
        Some(before) => address(before, false),
        None => "/tasks".to_owned(),
    };
    let errors = match draft.answer(question, clock::now().today) {
        Answer::Invalid(errors) => errors,
        _ => Vec::new(),
    };
    let saved = draft.answers.get(question.id()).cloned().unwrap_or_default();
    let model = QuestionModel {
        question,
        audience: draft.audience,
        danger: danger(question, &saved.typed),
        typed: saved.typed,
        talk: saved.talk,
        errors,
        back,
        on: next(&draft, question, from_check),
        from_check,
    };
    Ok(render(page, StatusCode::OK, move || view! { <QuestionPage model=model.clone() /> }).await)
}

/// `POST /question/{id}`: saves what was typed, valid or not, and goes on; back here when it cannot be read.
pub async fn save(
    State(state): State<AppState>,
    RequestPage(page): RequestPage,
    (Path(id), Query(query)): (Path<String>, Query<HashMap<String, String>>),
    headers: HeaderMap,
    session: Session,
    open: Result<Open, Response>,
    OwnForm(mut typed): OwnForm,
) -> Result<Response, Failure> {
    let question = question(&id).ok_or(Failure::NotFound)?;
    let mut stored = match open {
        Ok(Open(draft)) => draft,
        Err(response) => return Ok(response),
    };
    if !stored.draft.shows(question) {
        return Ok(Redirect::to("/tasks").into_response());
    }
    let from_check = from_check(&query);
    let button = typed.first("do").to_owned();
    let (talk, told) = (typed.holds("talk", "yes"), typed.holds("told", "yes"));
    let followed = list::follow(&question.field, &button, &mut typed);
    stored.draft.save(question, typed, talk);
    let saved = stored.draft.answers.get(question.id()).cloned().unwrap_or_default();
    let now = clock::now();
    match keep(&state, &stored, question, &saved, page.words.language().tag()).await {
        // Sent from another page meanwhile: nothing can be changed any more.
        Err(StoreError::AlreadySubmitted) => return Ok(Redirect::to("/progress").into_response()),
        kept => kept?,
    }
    if is_autosave(&headers) {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    if button == "leave" {
        session.flush().await?;
        return Ok(Redirect::to("/left").into_response());
    }
    let here = address(question, from_check);
    let on = if followed {
        format!("{here}#{}", changed_item(question, &button, &saved.typed))
    } else if button == "tasks" {
        "/tasks".to_owned()
    } else if matches!(stored.draft.answer(question, now.today), Answer::Invalid(_)) {
        here
    } else if danger(question, &saved.typed).is_some() && !told {
        // The page tells what to do before anything else.
        here
    } else {
        next(&stored.draft, question, from_check)
    };
    Ok(Redirect::to(&on).into_response())
}

async fn keep(
    state: &AppState,
    stored: &StoredDraft,
    question: &Question,
    saved: &SavedAnswer,
    language: &str,
) -> Result<(), StoreError> {
    let now = clock::now().at;
    state.store.save_answer(&stored.id, question.id(), saved, now).await?;
    if stored.language != language {
        state.store.set_language(&stored.id, language, now).await?;
    }
    Ok(())
}

/// The element to go to after an item was added or removed: the new item's first box, or the list.
fn changed_item(question: &Question, button: &str, typed: &Typed) -> String {
    match question.field.kind {
        Kind::List { fields, .. } if button == "add" => {
            let last = item_count(question.id(), fields, typed).saturating_sub(1);
            fields.first().map_or_else(String::new, |first| item_name(question.id(), last, first.id))
        }
        _ => question.id().to_owned(),
    }
}
