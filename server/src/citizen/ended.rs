//! A form that arrives when its session has ended.

use app::citizen::come_back::{Carried, ReturnModel};
use app::page::Page;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::form::{Question, question};
use domain::typed::Typed;

use super::come_back;
use crate::form::{TypedForm, is_autosave};
use crate::page::request_page;
use crate::problem::Failure;
use crate::state::AppState;

/// Gives back what was typed, with a way in that saves it (401). A script that saves gets the status alone.
pub async fn give_back(state: &AppState, request: Request) -> Response {
    if is_autosave(request.headers()) {
        return Failure::SessionEnded.into_response();
    }
    let page = request_page(state, request.headers(), request.uri(), request.extensions());
    let question = request.uri().path().strip_prefix("/question/").and_then(question);
    let typed = match TypedForm::from_request(request, state).await {
        Ok(TypedForm(typed)) => typed,
        Err(failure) => return failure.into_response(),
    };
    let model = ReturnModel { reference: String::new(), refusal: None, carried: Some(Carried { question, typed }) };
    come_back::page(page, StatusCode::UNAUTHORIZED, model).await
}

/// The same for an answer to a question of another self-review than the one that is open now.
pub async fn of_another(
    page: Page,
    headers: &HeaderMap,
    question: &'static Question,
    reference: String,
    typed: Typed,
) -> Response {
    if is_autosave(headers) {
        return Failure::SessionEnded.into_response();
    }
    let model = ReturnModel { reference, refusal: None, carried: Some(Carried { question: Some(question), typed }) };
    come_back::page(page, StatusCode::UNAUTHORIZED, model).await
}
