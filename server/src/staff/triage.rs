//! `GET` and `POST …/triage`.

use app::worker::Meanwhile;
use app::worker::refused::Kept;
use app::worker::triage::{TriageModel, TriagePage};
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use domain::checklist::{Unmet, Why};
use domain::lifecycle::{Refused, Stage, Step};
use domain::triage::{self, PARTS, Triage, Verdict};
use domain::typed::Typed;
use leptos::prelude::*;

use super::case::{additions, belonging, head, last_move, last_save, plan, seen_version, unreadable, work_version};
use super::refusal::{Taking, refused, take, to_request};
use super::visit::Visit;
use super::{access, told};
use crate::clock;
use crate::form::{TypedForm, is_autosave};
use crate::page::render;
use crate::problem::Failure;
use crate::store::{MoveDetails, Saved, StoredRequest, WorkForm};

/// The form is saved as one part.
const PART: &str = "triage";

/// Shows the form, as far as it has been filled in.
pub async fn show(visit: Visit, Path(reference): Path<String>) -> Result<Response, Failure> {
    let stored = visit.read(&reference).await?;
    if !access::may_act(visit.worker(), &stored.team) {
        return Err(Failure::Forbidden);
    }
    if stored.request.stage != Stage::InTriage {
        return Ok(refused(&visit, &stored, Refused::WrongStage, None).await);
    }
    let work = visit.state.store.work(&stored.request.reference, WorkForm::Triage).await?;
    let last_saved = last_save(work.parts.get(PART));
    let shown = Shown { version: work.version(PART), last_saved, ..Shown::new(work.typed) };
    page(visit, stored, StatusCode::OK, shown).await
}

/// Saves the form; and records the decision, where that was asked for and nothing is unmet.
pub async fn save(
    visit: Visit,
    Path(reference): Path<String>,
    headers: HeaderMap,
    TypedForm(typed): TypedForm,
) -> Result<Response, Failure> {
    let stored = visit.open(&reference).await?;
    let autosave = is_autosave(&headers);
    let (seen, button) = (seen_version(&typed), typed.first("do").to_owned());
    let own = belonging(&typed, PARTS);
    if stored.request.stage != Stage::InTriage {
        if autosave {
            return Ok(StatusCode::CONFLICT.into_response());
        }
        return Ok(refused(&visit, &stored, Refused::WrongStage, Some(kept(own))).await);
    }
    let store = &visit.state.store;
    let reference = &stored.request.reference;
    let saved = store
        .save_work(reference, WorkForm::Triage, PART, &own, work_version(&typed), &visit.worker().id, visit.now.at)
        .await?;
    let version = match saved {
        Saved::Kept(version) => version,
        Saved::Conflict(_) if autosave => return Ok(StatusCode::CONFLICT.into_response()),
        // The same form twice: it is there already.
        Saved::Conflict(conflict) if conflict.theirs == own => conflict.version,
        Saved::Conflict(conflict) => {
            let meanwhile = Meanwhile { by: Some(conflict.by), at: clock::local(conflict.at) };
            let theirs = Some((meanwhile, conflict.theirs));
            let shown = Shown { version: conflict.version, theirs, ..Shown::new(own) };
            return page(visit, stored, StatusCode::CONFLICT, shown).await;
        }
    };
    if autosave {
        return Ok((StatusCode::NO_CONTENT, [("x-version", version.to_string())]).into_response());
    }
    if button != "decide" {
        let address = format!("/staff/requests/{reference}/triage");
        let readable = unreadable(&own, PARTS, visit.now.today).is_empty();
        return Ok(if readable { to_request(&stored, "saved") } else { Redirect::to(&address).into_response() });
    }
    if seen != stored.request.version {
        let shown = Shown { version, moved: last_move(&stored), ..Shown::new(own) };
        return page(visit, stored, StatusCode::CONFLICT, shown).await;
    }
    match decide(&visit, &stored, &own).await? {
        Ok(triage) => {
            let details = told::decision(MoveDetails::by(visit.actor()), &triage);
            let done = match triage.verdict() {
                Verdict::Accept { .. } => "accepted",
                Verdict::MoreInformation { .. } => "more-information",
                Verdict::Duplicate { .. } => "duplicate",
                Verdict::Decline { .. } => "declined",
            };
            let taking = Taking { step: Step::Decide(triage), seen, details, done, kept: Some(kept(own)) };
            take(&visit, &stored, taking).await
        }
        Err(unmet) => {
            let shown = Shown { version, unmet, ..Shown::new(own) };
            page(visit, stored, StatusCode::UNPROCESSABLE_ENTITY, shown).await
        }
    }
}

/// The decision, or every unmet point. A duplicate is one of another open request that this worker may see.
async fn decide(visit: &Visit, stored: &StoredRequest, own: &Typed) -> Result<Result<Triage, Vec<Unmet>>, Failure> {
    let decided = triage::check(own, &stored.request.reference, visit.now.today);
    if let Ok(triage) = &decided
        && let Verdict::Duplicate { of } = triage.verdict()
    {
        let other = visit.state.store.request(of).await?;
        let fits =
            other.is_some_and(|other| access::may_see(visit.worker(), &other.team) && !other.request.stage.is_closed());
        if !fits {
            return Ok(Err(vec![Unmet {
                part: "duplicate",
                field: "duplicate-of",
                name: "duplicate-of".to_owned(),
                why: Why::NotAReference,
                duties: &["REQ-26"],
            }]));
        }
    }
    Ok(decided)
}

fn kept(typed: Typed) -> Kept {
    Kept { prefix: "t", parts: PARTS.to_vec(), typed }
}

/// What the form shows beside the request.
struct Shown {
    version: i64,
    typed: Typed,
    unmet: Vec<Unmet>,
    theirs: Option<(Meanwhile, Typed)>,
    moved: Option<Meanwhile>,
    last_saved: Option<Meanwhile>,
}

impl Shown {
    fn new(typed: Typed) -> Self {
        Shown { version: 0, typed, unmet: Vec::new(), theirs: None, moved: None, last_saved: None }
    }
}

async fn page(visit: Visit, stored: StoredRequest, status: StatusCode, shown: Shown) -> Result<Response, Failure> {
    let model = TriageModel {
        head: head(&visit, &stored).await?,
        request_version: stored.request.version,
        version: shown.version,
        errors: unreadable(&shown.typed, PARTS, visit.now.today),
        typed: shown.typed,
        unmet: shown.unmet,
        theirs: shown.theirs,
        moved: shown.moved,
        last_saved: shown.last_saved,
        additions: additions(&stored),
        plan: plan(&visit, &stored).await?,
    };
    Ok(render(visit.page, status, move || view! { <TriagePage model=model.clone() /> }).await)
}
