//! `/leave` and `/left`

use app::citizen::left::LeftPage;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use tower_sessions::Session;

use crate::page::{RequestPage, render};
use crate::problem::Failure;

/// `POST /leave`: ends the session. The draft stays.
pub async fn leave(session: Session) -> Result<Response, Failure> {
    session.flush().await?;
    Ok(Redirect::to("/left").into_response())
}

/// `GET /left`: everything is saved, and how to come back.
pub async fn show(RequestPage(page): RequestPage) -> Response {
    render(page, StatusCode::OK, || view! { <LeftPage /> }).await
}
