//! `/copy`

use std::collections::HashMap;

use app::citizen::answers::{of_draft, of_sent};
use app::citizen::copy::{CopyModel, CopyPage};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use crate::clock;
use crate::page::{RequestPage, render};
use crate::problem::Failure;
use crate::session::WithSelfReview;
use crate::state::AppState;

/// `GET /copy`: every answer on one page; with `?safety=no` without those about safety.
pub async fn show(
    State(state): State<AppState>,
    RequestPage(page): RequestPage,
    WithSelfReview(draft): WithSelfReview,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let today = clock::now().today;
    let sent = match draft.submitted {
        Some(_) => state.store.request(&draft.reference).await?,
        None => None,
    };
    let without_safety = query.get("safety").is_some_and(|safety| safety == "no");
    let reference = draft.reference.to_string();
    let model = match sent {
        Some(sent) => CopyModel {
            reference,
            audience: sent.self_review.audience,
            shown: of_sent(&sent.self_review),
            additions: sent.additions.into_iter().map(|words| (clock::local(words.at).date(), words.text)).collect(),
            sent_on: Some(sent.request.submitted.today),
            today,
            without_safety,
        },
        None => CopyModel {
            reference,
            audience: draft.draft.audience,
            shown: of_draft(&draft.draft, today),
            additions: Vec::new(),
            sent_on: None,
            today,
            without_safety,
        },
    };
    Ok(render(page, StatusCode::OK, move || view! { <CopyPage model=model.clone() /> }).await)
}
