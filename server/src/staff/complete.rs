//! `POST …/complete`: the only way to a statutory review.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::lifecycle::{self, Stage};
use domain::{gate, input::ConsideredInput};

use super::case::{full_context, may_write_input, seen_version};
use super::input::{Shown, page};
use super::refusal::{moved_on, refused, to_request};
use super::visit::Visit;
use crate::form::TypedForm;
use crate::problem::Failure;
use crate::store::{StoreError, StoredRequest, WorkForm};

/// Completes the review if the gate holds; else shows every unmet point.
pub async fn complete(
    visit: Visit,
    Path(reference): Path<String>,
    TypedForm(typed): TypedForm,
) -> Result<Response, Failure> {
    let stored = visit.open(&reference).await?;
    if completed_by_me(&visit, &stored) {
        return Ok(to_request(&stored, "completed"));
    }
    if let Err(why) = may_write_input(&stored.request, visit.worker()) {
        return Ok(refused(&visit, &stored, why, None).await);
    }
    // The citizen may have added words that this worker has not seen.
    if seen_version(&typed) != stored.request.version {
        return moved_on(&visit, &stored, None).await;
    }
    let work = visit.state.store.work(&stored.request.reference, WorkForm::Input).await?;
    match gate::check(&work.typed, &full_context(&visit, &stored).await?) {
        Ok(input) => store(&visit, &stored, input).await,
        Err(unmet) => {
            let shown = Shown { unmet, refused: true, saved: false };
            page(visit, stored, work, StatusCode::UNPROCESSABLE_ENTITY, shown).await
        }
    }
}

async fn store(visit: &Visit, stored: &StoredRequest, input: ConsideredInput) -> Result<Response, Failure> {
    let completion = match lifecycle::complete(&stored.request, visit.actor(), input, visit.now) {
        Ok(completion) => completion,
        Err(why) => return Ok(refused(visit, stored, why, None).await),
    };
    match visit.state.store.complete(&completion).await {
        Ok(()) => Ok(to_request(stored, "completed")),
        Err(StoreError::Conflict { .. }) => {
            // A double click: the other one did it.
            let now = visit.state.store.request(&stored.request.reference).await?.ok_or(Failure::NotFound)?;
            if completed_by_me(visit, &now) {
                Ok(to_request(&now, "completed"))
            } else {
                moved_on(visit, &now, None).await
            }
        }
        Err(error) => Err(error.into()),
    }
}

fn completed_by_me(visit: &Visit, stored: &StoredRequest) -> bool {
    stored.request.stage == Stage::Reviewed && stored.request.owner.as_ref() == Some(&visit.worker().id)
}
