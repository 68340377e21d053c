//! `GET /staff`: the queue, or what an account without cases is for.

use app::worker::home::HomePage;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::actor::Role;
use leptos::prelude::*;

use super::access;
use super::visit::Visit;
use crate::page::render;

/// Shows the way.
pub async fn show(visit: Visit) -> Response {
    if access::has_cases(visit.worker()) {
        return Redirect::to("/staff/queue").into_response();
    }
    let roles: Vec<Role> = visit.worker().roles.iter().copied().collect();
    render(visit.page, StatusCode::OK, move || view! { <HomePage roles=roles.clone() /> }).await
}
