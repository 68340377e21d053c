//! A form that arrives when its session has ended.

use app::citizen::come_back::{Carried, ReturnModel};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::form::question;
use domain::typed::Typed;

use super::come_back;
use crate::form::{TypedForm, is_autosave};
use crate::page::request_page;
use crate::problem::Failure;
use crate::session::WithSelfReview;
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

/// A form from a page of the self-review that is open now. One from a page of another self-review, left open in the same
/// browser, changes nothing: it is given back with the way in to that one (401).
pub struct OwnForm(pub Typed);

impl FromRequest<AppState> for OwnForm {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Self::Rejection> {
        let open = request.extensions().get::<WithSelfReview>().map(|open| open.0.reference.to_string());
        let page = request_page(state, request.headers(), request.uri(), request.extensions());
        let question = request.uri().path().strip_prefix("/question/").and_then(question);
        let autosave = is_autosave(request.headers());
        let TypedForm(mut typed) =
            TypedForm::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        let of = typed.first("of").to_owned();
        typed.retain(|name| name != "of");
        if of.is_empty() || Some(&of) == open.as_ref() {
            return Ok(OwnForm(typed));
        }
        if autosave {
            return Err(Failure::SessionEnded.into_response());
        }
        if question.is_none() {
            // Of the other forms only words are worth giving back.
            typed.retain(|name| name == "words");
        }
        let carried = (!typed.is_blank()).then_some(Carried { question, typed });
        let model = ReturnModel { reference: of, refusal: None, carried };
        Err(come_back::page(page, StatusCode::UNAUTHORIZED, model).await)
    }
}
