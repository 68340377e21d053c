//! `/`

use app::citizen::home::HomePage;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use crate::page::{RequestPage, render};

/// `GET /`: what this is.
pub async fn show(RequestPage(page): RequestPage) -> Response {
    render(page, StatusCode::OK, || view! { <HomePage /> }).await
}
