//! `GET …/input`: considered professional input at a glance.

use app::worker::input::{InputModel, InputPage, PartState};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::checklist::Unmet;
use domain::gate;
use domain::input::PARTS;
use leptos::prelude::*;
use serde::Deserialize;

use super::access;
use super::case::{full_context, head, may_write_input};
use super::refusal::refused;
use super::visit::Visit;
use crate::page::render;
use crate::problem::Failure;
use crate::store::{StoredRequest, WorkDraft, WorkForm};

/// What the address may say besides.
#[derive(Debug, Deserialize)]
pub struct Said {
    done: Option<String>,
}

/// Shows the parts with what is unmet.
pub async fn show(visit: Visit, Path(reference): Path<String>, Query(said): Query<Said>) -> Result<Response, Failure> {
    let stored = visit.read(&reference).await?;
    if !access::may_act(visit.worker(), &stored.team) {
        return Err(Failure::Forbidden);
    }
    if let Err(why) = may_write_input(&stored.request, visit.worker()) {
        return Ok(refused(&visit, &stored, why, None).await);
    }
    let work = visit.state.store.work(&stored.request.reference, WorkForm::Input).await?;
    let unmet = gate::check(&work.typed, &full_context(&visit, &stored).await?).err().unwrap_or_default();
    let shown = Shown { unmet, refused: false, saved: said.done.is_some_and(|done| done == "saved") };
    page(visit, stored, work, StatusCode::OK, shown).await
}

/// What the page shows beside the request and the work.
pub struct Shown {
    /// Everything unmet.
    pub unmet: Vec<Unmet>,
    /// Whether completing was asked for and refused.
    pub refused: bool,
    /// Whether a part has just been saved.
    pub saved: bool,
}

/// The page.
pub async fn page(
    visit: Visit,
    stored: StoredRequest,
    work: WorkDraft,
    status: StatusCode,
    shown: Shown,
) -> Result<Response, Failure> {
    let states = PARTS.iter().map(|part| {
        let unmet = shown.unmet.iter().filter(|unmet| unmet.part == part.id).count();
        match work.parts.get(part.id) {
            _ if unmet == 0 => PartState::Done,
            Some(saved) if !saved.typed.is_blank() => PartState::Unmet(unmet),
            _ => PartState::Nothing,
        }
    });
    let model = InputModel {
        head: head(&visit, &stored).await?,
        request_version: stored.request.version,
        states: states.collect(),
        unmet: shown.unmet,
        refused: shown.refused,
        saved: shown.saved,
    };
    let mut page = visit.page.clone();
    page.path = model.head.address("/input");
    Ok(render(page, status, move || view! { <InputPage model=model.clone() /> }).await)
}
