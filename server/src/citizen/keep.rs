//! `/keep`

use app::citizen::keep::{KeepModel, KeepPage};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use tower_sessions::Session;

use crate::form::TypedForm;
use crate::page::{RequestPage, render};
use crate::problem::Failure;
use crate::secret;
use crate::session::{self, WithSelfReview};
use crate::state::AppState;

/// `GET /keep`: the reference and, while it is new, the phrase.
pub async fn show(
    RequestPage(page): RequestPage,
    WithSelfReview(draft): WithSelfReview,
    session: Session,
) -> Result<Response, Failure> {
    let model = KeepModel { reference: draft.reference.to_string(), phrase: session::kept_phrase(&session).await? };
    Ok(render(page, StatusCode::OK, move || view! { <KeepPage model=model.clone() /> }).await)
}

/// `POST /keep`: goes on and forgets the phrase, or makes a new one.
pub async fn go_on(
    State(state): State<AppState>,
    WithSelfReview(draft): WithSelfReview,
    session: Session,
    TypedForm(typed): TypedForm,
) -> Result<Response, Failure> {
    if typed.first("do") == "new" {
        let phrase = secret::phrase();
        let hash = secret::hash(secret::plain_phrase(&phrase)).await?;
        state.store.set_phrase(&draft.id, &hash).await?;
        session::keep_phrase(&session, &phrase).await?;
        return Ok(Redirect::to("/keep").into_response());
    }
    session::forget_phrase(&session).await?;
    let on = if draft.submitted.is_some() { "/progress" } else { "/tasks" };
    Ok(Redirect::to(on).into_response())
}
