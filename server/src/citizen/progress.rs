//! `/progress`

use app::citizen::answers::of_sent;
use app::citizen::findings::Findings;
use app::citizen::progress::{Happened, ProgressModel, ProgressPage, WORDS_MAX, WordsError};
use app::page::Page;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::actor::Actor;
use domain::checklist::Record;
use domain::field::Value;
use domain::lifecycle::{EventKind, Stage, Step, step};
use domain::request::Reference;
use leptos::prelude::*;

use super::ended::OwnForm;
use super::{Sent, told};
use crate::clock;
use crate::page::{RequestPage, render};
use crate::problem::Failure;
use crate::state::AppState;
use crate::store::{Event, MoveDetails, ReviewRecord, Store, StoreError, StoredRequest};

/// How often a step is tried on a newer version when a worker moved the request at the same moment.
const TRIES: usize = 5;

/// `GET /progress`: where the request is.
pub async fn show(
    State(state): State<AppState>,
    RequestPage(page): RequestPage,
    Sent(draft): Sent,
) -> Result<Response, Failure> {
    let stored = state.store.request(&draft.reference).await?.ok_or(StoreError::Missing)?;
    answer(&state.store, page, stored, String::new(), None).await
}

/// `POST /progress`: adds words to what was sent; the answer, where more was asked.
pub async fn add(
    State(state): State<AppState>,
    RequestPage(page): RequestPage,
    Sent(draft): Sent,
    OwnForm(typed): OwnForm,
) -> Result<Response, Failure> {
    let text = typed.first("words").to_owned();
    let words = text.trim();
    let length = words.chars().count();
    let error = match length {
        0 => Some(WordsError::Blank),
        over if over > WORDS_MAX => Some(WordsError::TooLong(over - WORDS_MAX)),
        _ => None,
    };
    for _ in 0..TRIES {
        let stored = state.store.request(&draft.reference).await?.ok_or(StoreError::Missing)?;
        if error.is_some() {
            return answer(&state.store, page, stored, text, error).await;
        }
        // A double click sends the same words twice.
        if stored.additions.last().is_some_and(|last| last.text == words) {
            break;
        }
        let Ok(moved) = step(&stored.request, Actor::Citizen, &Step::AddWords) else {
            return answer(&state.store, page, stored, text, Some(WordsError::Closed)).await;
        };
        let details = MoveDetails { addition: Some(words.to_owned()), ..MoveDetails::by(Actor::Citizen) };
        match state.store.apply(&moved, details, clock::now()).await {
            Err(StoreError::Conflict { .. }) => {}
            done => {
                done?;
                break;
            }
        }
    }
    Ok(Redirect::to("/progress").into_response())
}

async fn answer(
    store: &Store,
    page: Page,
    stored: StoredRequest,
    typed: String,
    error: Option<WordsError>,
) -> Result<Response, Failure> {
    let reference = stored.request.reference.clone();
    let review = store.review(&reference).await?;
    let model = model(reference, stored, review, typed, error);
    Ok(render(page, StatusCode::OK, move || view! { <ProgressPage model=model.clone() /> }).await)
}

fn model(
    reference: Reference,
    stored: StoredRequest,
    review: Option<ReviewRecord>,
    typed: String,
    error: Option<WordsError>,
) -> ProgressModel {
    let last = |kind: EventKind| stored.history.iter().rfind(|event| event.kind == kind);
    let stage = stored.request.stage;
    let findings = review.map(|review| findings(&stored, review));
    ProgressModel {
        reference: reference.to_string(),
        stage,
        sent_on: stored.request.submitted.today,
        due_on: stored.due_on,
        review_by: stored.review_by,
        today: clock::now().today,
        reviewer: stored.owner_name.clone(),
        asked: (stage == Stage::MoreInformation)
            .then(|| last(EventKind::MoreInformationAsked).and_then(asked))
            .flatten(),
        history: history(&stored),
        refused: (stage == Stage::Declined).then(|| last(EventKind::Declined).map(told::refused)).flatten(),
        findings,
        typed,
        error,
    }
}

fn asked(event: &Event) -> Option<(String, Option<jiff::civil::Date>)> {
    Some((told::text(event, "ask")?, told::date(event, "ask-by")))
}

/// What happened, each with its reasons. What was added stands at its own event: both come in the same order.
fn history(stored: &StoredRequest) -> Vec<Happened> {
    let mut additions = stored.additions.iter();
    stored
        .history
        .iter()
        .map(|event| {
            let declined = event.kind == EventKind::Declined;
            let decides = matches!(
                event.kind,
                EventKind::Accepted
                    | EventKind::Declined
                    | EventKind::MoreInformationAsked
                    | EventKind::MarkedDuplicate
                    | EventKind::Completed
            );
            Happened {
                kind: event.kind,
                on: clock::local(event.at).date(),
                by: event.actor_name.clone().filter(|_| decides),
                // A refusal that stands is told in full above the history.
                reasons: event
                    .reasons
                    .clone()
                    .filter(|_| decides && !(declined && stored.request.stage == Stage::Declined)),
                asked: if event.kind == EventKind::MoreInformationAsked { asked(event) } else { None },
                added: (event.kind == EventKind::WordsAdded)
                    .then(|| additions.next().map(|addition| addition.text.clone()))
                    .flatten(),
            }
        })
        .collect()
}

fn findings(stored: &StoredRequest, review: ReviewRecord) -> Findings {
    let record = &review.record;
    let agrees = match record.get("agrees") {
        Some(Value::One(choice, more)) => Some((choice.clone(), more.clone())),
        _ => None,
    };
    Findings {
        audience: stored.self_review.audience,
        shown: of_sent(&stored.self_review),
        response: text(record, "response"),
        agrees,
        outcome_reasons: text(record, "outcome-reasons"),
        next_review_reasons: text(record, "next-review-reasons"),
        information: text(record, "information-given"),
        reviewer: review.reviewer_name,
        job: review.reviewer_job,
        spoke_on: review.spoke_on,
        completed_on: review.completed_on,
        findings: review.findings,
        outcome: review.outcome,
        next_review: review.next_review,
    }
}

fn text(record: &Record, id: &str) -> Option<String> {
    match record.get(id) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    }
}
