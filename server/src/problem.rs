//! Failures of handlers, and the pages that tell people of them.

use app::problem::{Problem, ProblemPage};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use crate::page::{render, request_page};
use crate::state::AppState;
use crate::store::StoreError;

/// Why a handler gives no page of its own.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Nothing here, or nothing that this visitor may see.
    #[error("not found")]
    NotFound,
    /// No session, or one that has ended; citizens are told so.
    #[error("session ended")]
    SessionEnded,
    /// A worker has to sign in first, and then comes back to this address.
    #[error("not signed in")]
    SignIn(String),
    /// This worker's roles do not allow it.
    #[error("forbidden")]
    Forbidden,
    /// Not a form.
    #[error("not a form")]
    NotAForm,
    /// Too large.
    #[error("too large")]
    TooLarge,
    /// Too many tries.
    #[error("too many tries")]
    TooManyTries,
    /// Storage failed.
    #[error("storage: {0}")]
    Store(#[from] StoreError),
    /// The session could not be read or kept.
    #[error("session: {0}")]
    Session(#[from] tower_sessions::session::Error),
    /// Something else broke. The text is for the log and holds no personal data.
    #[error("internal: {0}")]
    Internal(&'static str),
}

impl Failure {
    fn problem(&self) -> Problem {
        match self {
            Failure::NotFound | Failure::Store(StoreError::Missing) => Problem::NotFound,
            Failure::SessionEnded | Failure::SignIn(_) => Problem::SessionEnded,
            Failure::Forbidden => Problem::Forbidden,
            Failure::NotAForm => Problem::NotAForm,
            Failure::TooLarge => Problem::TooLarge,
            Failure::TooManyTries => Problem::TooManyTries,
            Failure::Store(_) | Failure::Session(_) | Failure::Internal(_) => Problem::Internal,
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        if let Failure::SignIn(back) = &self {
            let back = app::document::query_escape(back);
            return Redirect::to(&format!("/staff/sign-in?next={back}")).into_response();
        }
        let problem = self.problem();
        if problem == Problem::Internal {
            tracing::error!(error = %self, "request failed");
        }
        response_for(problem)
    }
}

/// A response without a page yet; [`pages`] writes it.
pub fn response_for(problem: Problem) -> Response {
    let mut response =
        StatusCode::from_u16(problem.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR).into_response();
    response.extensions_mut().insert(problem);
    response
}

/// Middleware: gives every error a page in the visitor's language, also those that the framework makes.
pub async fn pages(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let page = request_page(&state, request.headers(), request.uri(), request.extensions());
    let autosave = crate::form::is_autosave(request.headers());
    let response = next.run(request).await;
    let problem = response.extensions().get::<Problem>().copied().or_else(|| of_framework(&response));
    match problem {
        // A script asked: the status is enough.
        Some(_) if autosave => response,
        Some(problem) => {
            let status = StatusCode::from_u16(problem.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let mut told = render(page, status, move || view! { <ProblemPage problem=problem /> }).await;
            if let Some(allowed) = response.headers().get(axum::http::header::ALLOW) {
                told.headers_mut().insert(axum::http::header::ALLOW, allowed.clone());
            }
            told
        }
        None => response,
    }
}

fn of_framework(response: &Response) -> Option<Problem> {
    // A page of ours says what it is; an error without one is the framework's.
    if response
        .headers()
        .get(axum::http::header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
    {
        return None;
    }
    match response.status() {
        StatusCode::NOT_FOUND => Some(Problem::NotFound),
        StatusCode::METHOD_NOT_ALLOWED => Some(Problem::WrongMethod),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Problem::TooLarge),
        StatusCode::FORBIDDEN => Some(Problem::CrossSite),
        StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE | StatusCode::UNPROCESSABLE_ENTITY => {
            Some(Problem::NotAForm)
        }
        status if status.is_server_error() => Some(Problem::Internal),
        _ => None,
    }
}
