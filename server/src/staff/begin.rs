//! `POST …/begin-triage` and `POST …/begin-review`.

use axum::extract::Path;
use axum::response::Response;
use domain::lifecycle::Step;

use super::case::seen_version;
use super::refusal::{Taking, take};
use super::visit::Visit;
use crate::form::TypedForm;
use crate::problem::Failure;
use crate::store::MoveDetails;

/// Opens a request for triage.
pub async fn triage(visit: Visit, Path(reference): Path<String>, form: TypedForm) -> Result<Response, Failure> {
    begin(visit, reference, form, Step::BeginTriage, "triage-begun").await
}

/// Begins the review.
pub async fn review(visit: Visit, Path(reference): Path<String>, form: TypedForm) -> Result<Response, Failure> {
    begin(visit, reference, form, Step::BeginReview, "review-begun").await
}

async fn begin(
    visit: Visit,
    reference: String,
    TypedForm(typed): TypedForm,
    step: Step,
    done: &'static str,
) -> Result<Response, Failure> {
    let stored = visit.open(&reference).await?;
    let details = MoveDetails::by(visit.actor());
    take(&visit, &stored, Taking { step, seen: seen_version(&typed), details, done, kept: None }).await
}
