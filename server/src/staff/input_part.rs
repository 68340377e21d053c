//! `GET` and `POST …/input/{part}`.

use app::worker::Meanwhile;
use app::worker::input_part::{InputPartModel, InputPartPage};
use app::worker::refused::Kept;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use domain::checklist::Part;
use domain::gate;
use domain::input::{self, PARTS};
use domain::lifecycle::Refused;
use domain::typed::Typed;
use leptos::prelude::*;

use super::access;
use super::case::{
    additions, belonging, context, full_context, head, last_save, may_write_input, plan, unreadable, work_version,
};
use super::refusal::refused;
use super::visit::Visit;
use crate::clock;
use crate::form::{TypedForm, is_autosave};
use crate::page::render;
use crate::problem::Failure;
use crate::store::{Saved, StoredRequest, WorkForm};

/// Shows a part, as far as it has been filled in.
pub async fn show(visit: Visit, Path((reference, part)): Path<(String, String)>) -> Result<Response, Failure> {
    let part = input::part(&part).ok_or(Failure::NotFound)?;
    let stored = visit.read(&reference).await?;
    if !access::may_act(visit.worker(), &stored.team) {
        return Err(Failure::Forbidden);
    }
    if let Err(why) = may_write_input(&stored.request, visit.worker()) {
        return Ok(refused(&visit, &stored, why, None).await);
    }
    let work = visit.state.store.work(&stored.request.reference, WorkForm::Input).await?;
    let saved = work.parts.get(part.id);
    let shown = Shown {
        version: work.version(part.id),
        typed: saved.map(|saved| saved.typed.clone()).unwrap_or_default(),
        theirs: None,
        last_saved: last_save(saved),
    };
    page(visit, stored, part, StatusCode::OK, shown).await
}

/// Saves a part, whatever is in it.
pub async fn save(
    visit: Visit,
    Path((reference, part)): Path<(String, String)>,
    headers: HeaderMap,
    TypedForm(typed): TypedForm,
) -> Result<Response, Failure> {
    let part = input::part(&part).ok_or(Failure::NotFound)?;
    let stored = visit.open(&reference).await?;
    let autosave = is_autosave(&headers);
    let own = belonging(&typed, std::slice::from_ref(part));
    if let Err(why) = may_write_input(&stored.request, visit.worker()) {
        if autosave {
            let status = if why == Refused::WrongStage { StatusCode::CONFLICT } else { StatusCode::FORBIDDEN };
            return Ok(status.into_response());
        }
        let kept = Kept { prefix: "i", parts: vec![*part], typed: own };
        return Ok(refused(&visit, &stored, why, Some(kept)).await);
    }
    let reference = &stored.request.reference;
    let (version, worker) = (work_version(&typed), &visit.worker().id);
    let saved =
        visit.state.store.save_work(reference, WorkForm::Input, part.id, &own, version, worker, visit.now.at).await?;
    let version = match saved {
        Saved::Kept(version) => version,
        Saved::Conflict(_) if autosave => return Ok(StatusCode::CONFLICT.into_response()),
        // The same form twice: it is there already.
        Saved::Conflict(conflict) if conflict.theirs == own => conflict.version,
        Saved::Conflict(conflict) => {
            let meanwhile = Meanwhile { by: Some(conflict.by), at: clock::local(conflict.at) };
            let theirs = Some((meanwhile, conflict.theirs));
            let shown = Shown { version: conflict.version, typed: own, theirs, last_saved: None };
            return page(visit, stored, part, StatusCode::CONFLICT, shown).await;
        }
    };
    if autosave {
        return Ok((StatusCode::NO_CONTENT, [("x-version", version.to_string())]).into_response());
    }
    let address = format!("/staff/requests/{reference}/input");
    let readable = unreadable(&own, std::slice::from_ref(part), visit.now.today).is_empty();
    let place = PARTS.iter().position(|other| other.id == part.id).unwrap_or_default();
    let to = match PARTS.get(place + 1) {
        // What cannot be read is shown where it was typed.
        _ if !readable => format!("{address}/{}", part.id),
        Some(next) if typed.first("do") == "next" => format!("{address}/{}", next.id),
        _ => format!("{address}?done=saved"),
    };
    Ok(Redirect::to(&to).into_response())
}

struct Shown {
    version: i64,
    typed: Typed,
    theirs: Option<(Meanwhile, Typed)>,
    last_saved: Option<Meanwhile>,
}

async fn page(
    visit: Visit,
    stored: StoredRequest,
    part: &'static Part,
    status: StatusCode,
    shown: Shown,
) -> Result<Response, Failure> {
    let work = visit.state.store.work(&stored.request.reference, WorkForm::Input).await?;
    let mut saved = Typed::new();
    for (id, other) in &work.parts {
        if id != part.id {
            saved.replace_with(other.typed.clone());
        }
    }
    saved.replace_with(shown.typed.clone());
    let unmet = gate::check(&saved, &full_context(&visit, &stored).await?).err().unwrap_or_default();
    let model = InputPartModel {
        head: head(&visit, &stored).await?,
        part: *part,
        version: shown.version,
        errors: unreadable(&shown.typed, std::slice::from_ref(part), visit.now.today),
        typed: shown.typed,
        saved,
        context: context(&visit, &stored),
        unmet,
        theirs: shown.theirs,
        last_saved: shown.last_saved,
        additions: additions(&stored),
        plan: plan(&visit, &stored).await?,
    };
    Ok(render(visit.page, status, move || view! { <InputPartPage model=model.clone() /> }).await)
}
