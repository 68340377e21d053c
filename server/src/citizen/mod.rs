//! Handlers of the citizen's pages: one page a file.

mod check;
mod come_back;
mod copy;
mod declaration;
mod ended;
mod home;
mod information;
mod keep;
mod language;
mod leave;
mod progress;
mod question;
pub mod routing;
mod submitted;
mod tasks;
mod told;
mod who;
mod withdraw;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use crate::problem::Failure;
use crate::router::Mounted;
use crate::session::WithSelfReview;
use crate::store::StoredDraft;

pub use ended::give_back;

/// The citizen's addresses with their handlers.
pub fn mounted() -> Vec<Mounted> {
    vec![
        ("/", get(home::show)),
        ("/start", get(who::show_start).post(who::start)),
        ("/return", get(come_back::show).post(come_back::open)),
        ("/leave", post(leave::leave)),
        ("/left", get(leave::show)),
        ("/language/{tag}", get(language::choose)),
        ("/contact", get(information::contact)),
        ("/accessibility", get(information::accessibility)),
        ("/privacy", get(information::privacy)),
        ("/cookies", get(information::cookies)),
        ("/keep", get(keep::show).post(keep::go_on)),
        ("/tasks", get(tasks::show)),
        ("/who", get(who::show).post(who::change)),
        ("/question/{id}", get(question::show).post(question::save)),
        ("/check", get(check::show)),
        ("/declaration", get(declaration::show).post(declaration::send)),
        ("/submitted", get(submitted::show)),
        ("/copy", get(copy::show)),
        ("/progress", get(progress::show).post(progress::add)),
        ("/withdraw", get(withdraw::show).post(withdraw::withdraw)),
    ]
}

/// A self-review that has not been sent. Whoever has sent theirs is led to its progress.
pub struct Open(pub StoredDraft);

impl<S: Send + Sync> FromRequestParts<S> for Open {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        match parts.extensions.get::<WithSelfReview>() {
            Some(WithSelfReview(draft)) if draft.submitted.is_none() => Ok(Open(draft.clone())),
            Some(_) => Err(Redirect::to("/progress").into_response()),
            None => Err(Failure::SessionEnded.into_response()),
        }
    }
}

/// A self-review that has been sent. Whoever has not is led to the task list.
pub struct Sent(pub StoredDraft);

impl<S: Send + Sync> FromRequestParts<S> for Sent {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        match parts.extensions.get::<WithSelfReview>() {
            Some(WithSelfReview(draft)) if draft.submitted.is_some() => Ok(Sent(draft.clone())),
            Some(_) => Err(Redirect::to("/tasks").into_response()),
            None => Err(Failure::SessionEnded.into_response()),
        }
    }
}
