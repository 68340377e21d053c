//! `/check`

use app::citizen::answers::of_draft;
use app::citizen::check::{CheckModel, CheckPage};
use axum::http::StatusCode;
use axum::response::Response;
use domain::draft::NotReady;
use leptos::prelude::*;

use super::Open;
use crate::clock;
use crate::page::{RequestPage, render};

/// `GET /check`: every answer with a link to change it.
pub async fn show(RequestPage(page): RequestPage, Open(stored): Open) -> Response {
    let today = clock::now().today;
    let model = CheckModel {
        audience: stored.draft.audience,
        shown: of_draft(&stored.draft, today),
        empty: stored.draft.submit(today) == Err(NotReady::Empty),
    };
    render(page, StatusCode::OK, move || view! { <CheckPage model=model.clone() /> }).await
}
