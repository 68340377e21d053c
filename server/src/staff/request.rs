//! `GET /staff/requests/{reference}`.

use app::worker::request::{Action, Happened, RequestModel, RequestPage, Reviewed};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::actor::{Role, Worker};
use domain::checklist::Record;
use domain::lifecycle::{self, Refused, Stage, Step};
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::Value as Json;

use super::access;
use super::case::{by, head, may_write_input, plan};
use super::visit::Visit;
use crate::clock;
use crate::page::render;
use crate::problem::Failure;
use crate::store::{Event, ReviewRecord, StoredRequest};

/// What the address may say besides.
#[derive(Debug, Deserialize)]
pub struct Said {
    done: Option<String>,
}

const DONE: [&str; 9] = [
    "triage-begun",
    "accepted",
    "declined",
    "more-information",
    "duplicate",
    "allocated",
    "review-begun",
    "saved",
    "completed",
];

/// Shows a request.
pub async fn show(visit: Visit, Path(reference): Path<String>, Query(said): Query<Said>) -> Result<Response, Failure> {
    let stored = visit.read(&reference).await?;
    let review = visit.state.store.review(&stored.request.reference).await?;
    let model = RequestModel {
        head: head(&visit, &stored).await?,
        version: stored.request.version,
        actions: actions(&visit, &stored),
        additions: stored.additions.iter().map(|added| (clock::local(added.at), added.text.clone())).collect(),
        plan: plan(&visit, &stored).await?,
        triage: triage_record(&stored.history),
        history: stored.history.iter().map(happened).collect(),
        reviewed: review.map(reviewed),
        done: said.done.and_then(|said| DONE.into_iter().find(|done| *done == said)),
    };
    Ok(render(visit.page, StatusCode::OK, move || view! { <RequestPage model=model.clone() /> }).await)
}

/// What comes next at this stage: what this worker may do, and what not with the reason. The lifecycle is asked.
fn actions(visit: &Visit, stored: &StoredRequest) -> Vec<Action> {
    let (request, worker) = (&stored.request, visit.worker());
    if request.stage.is_closed() {
        return Vec::new();
    }
    let in_team = access::may_act(worker, &stored.team);
    let to = |below: &str| format!("/staff/requests/{}{below}", request.reference);
    let refusal = |step: &Step| match lifecycle::step(request, visit.actor(), step) {
        Ok(_) if in_team => None,
        Ok(_) => Some(Refused::NotAllowed),
        Err(why) => Some(why),
    };
    let button = |id: &'static str, step: &Step, below: &str| match refusal(step) {
        None => Action::Do { id, to: to(below) },
        Some(why) => Action::Not { id, why },
    };
    let link = |id: &'static str, why: Option<Refused>, below: &str| match why {
        None => Action::Go { id, to: to(below) },
        Some(why) => Action::Not { id, why },
    };
    let triages = in_team && worker.has(Role::TriageWorker);
    match request.stage {
        Stage::Submitted => vec![button("begin-triage", &Step::BeginTriage, "/begin-triage")],
        Stage::MoreInformation => vec![button("continue-triage", &Step::BeginTriage, "/begin-triage")],
        Stage::InTriage => vec![link("triage", (!triages).then_some(Refused::NotAllowed), "/triage")],
        Stage::Accepted => vec![link("allocate", allocation(in_team, worker), "/allocate")],
        Stage::Allocated => vec![
            button("begin-review", &Step::BeginReview, "/begin-review"),
            link("reallocate", allocation(in_team, worker), "/allocate"),
        ],
        Stage::InReview => {
            let input = may_write_input(request, worker).err().or((!in_team).then_some(Refused::NotAllowed));
            vec![link("input", input, "/input"), link("reallocate", allocation(in_team, worker), "/allocate")]
        }
        _ => Vec::new(),
    }
}

fn allocation(in_team: bool, worker: &Worker) -> Option<Refused> {
    let may = [Role::TriageWorker, Role::Reviewer, Role::Authoriser].iter().any(|role| worker.has(*role));
    (!may || !in_team).then_some(Refused::NotAllowed)
}

fn triage_record(history: &[Event]) -> Option<Record> {
    let decided = history.iter().rev().find_map(|event| event.detail.get("record"))?;
    serde_json::from_value(decided.clone()).ok()
}

fn happened(event: &Event) -> Happened {
    let told = match &event.told {
        Json::Object(told) => {
            told.iter().filter_map(|(key, text)| Some((key.clone(), text.as_str()?.to_owned()))).collect()
        }
        _ => Vec::new(),
    };
    Happened { kind: event.kind, at: clock::local(event.at), by: by(event), reasons: event.reasons.clone(), told }
}

fn reviewed(review: ReviewRecord) -> Reviewed {
    Reviewed {
        reviewer: format!("{}, {}", review.reviewer_name, review.reviewer_job),
        completed_on: review.completed_on,
        spoke_on: review.spoke_on,
        outcome: review.outcome,
        next_review: review.next_review,
        findings: review.findings,
        record: review.record,
    }
}
