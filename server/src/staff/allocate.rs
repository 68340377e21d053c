//! `GET` and `POST …/allocate`.

use app::worker::allocate::{AllocateModel, AllocatePage, Candidate};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::actor::{Role, Worker, WorkerId};
use domain::lifecycle::{self, Refused, Step};
use leptos::prelude::*;
use serde_json::json;

use super::access;
use super::case::{head, seen_version};
use super::refusal::{Taking, refused, take};
use super::visit::Visit;
use crate::form::TypedForm;
use crate::page::render;
use crate::problem::Failure;
use crate::store::{MoveDetails, QueueFilter, StoredRequest};

/// Shows who could carry out the review.
pub async fn show(visit: Visit, Path(reference): Path<String>) -> Result<Response, Failure> {
    let stored = visit.read(&reference).await?;
    if !access::may_act(visit.worker(), &stored.team) {
        return Err(Failure::Forbidden);
    }
    page(visit, stored, false).await
}

/// Gives the request to a reviewer of its team.
pub async fn give(
    visit: Visit,
    Path(reference): Path<String>,
    TypedForm(typed): TypedForm,
) -> Result<Response, Failure> {
    let stored = visit.open(&reference).await?;
    let to = WorkerId(typed.first("to").to_owned());
    if to.0.is_empty() {
        return page(visit, stored, true).await;
    }
    let account = visit.state.store.worker(&to).await?.filter(|account| account.active);
    let Some(to) = account.map(|account| account.worker).filter(|to| to.teams.contains(&stored.team)) else {
        return Ok(refused(&visit, &stored, Refused::NotAReviewer, None).await);
    };
    let mut details = MoveDetails::by(visit.actor());
    details.told_to_citizen = json!({ "reviewer": to.name, "job-title": to.job_title });
    details.detail = json!({ "to": to.id });
    let taking =
        Taking { step: Step::Allocate(to), seen: seen_version(&typed), details, done: "allocated", kept: None };
    take(&visit, &stored, taking).await
}

async fn page(visit: Visit, stored: StoredRequest, nobody_chosen: bool) -> Result<Response, Failure> {
    let refusal = |to: &Worker| lifecycle::step(&stored.request, visit.actor(), &Step::Allocate(to.clone())).err();
    let store = &visit.state.store;
    let mut others = Vec::new();
    let mut why_not = None;
    for account in store.workers_in_team(&stored.team).await? {
        let worker = account.worker;
        if worker.id == visit.worker().id || !worker.has(Role::Reviewer) {
            continue;
        }
        if let Some(why) = refusal(&worker) {
            why_not = Some(why);
            continue;
        }
        let theirs = QueueFilter::new(Some(worker.teams.clone()), visit.now.today);
        others.push(Candidate {
            open: store.queue_counts(&theirs, &worker.id).await?.mine,
            current: stored.request.owner.as_ref() == Some(&worker.id),
            id: worker.id.0,
            name: worker.name,
            job_title: worker.job_title,
            skills: worker.skills.into_iter().collect(),
        });
    }
    let own = refusal(visit.worker());
    let myself = own.is_none() && stored.request.owner.as_ref() != Some(&visit.worker().id);
    if !myself && others.is_empty() {
        // Nobody at all: say what the lifecycle says.
        let why = own.or(why_not).unwrap_or(Refused::NotAReviewer);
        return Ok(refused(&visit, &stored, why, None).await);
    }
    let model = AllocateModel {
        head: head(&visit, &stored).await?,
        version: stored.request.version,
        myself: myself.then(|| visit.worker().id.0.clone()),
        others,
        nobody_chosen,
    };
    let status = if nobody_chosen { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(render(visit.page, status, move || view! { <AllocatePage model=model.clone() /> }).await)
}
