//! From what is stored of a request to what pages show of it.

use app::worker::request::PlanModel;
use app::worker::{CaseHead, Meanwhile};
use domain::actor::{Submitter, Worker};
use domain::checklist::Part;
use domain::field::{self, FieldError};
use domain::gate::Context;
use domain::lifecycle::{Refused, Stage};
use domain::request::{Flag, Request};
use domain::typed::Typed;
use jiff::civil::Date;

use super::visit::Visit;
use crate::clock;
use crate::problem::Failure;
use crate::store::{ActorKind, Event, Priority, StoredPlan, StoredRequest, WorkPart};

/// How many plans of the same name are looked at.
const SAME_NAME: u32 = 3;
/// How many of a worker's own reviews a finding is compared with.
const COMPARED_REVIEWS: u32 = 50;

/// What every page about a request shows at its top.
pub async fn head(visit: &Visit, stored: &StoredRequest) -> Result<CaseHead, Failure> {
    let teams = visit.state.store.teams().await?;
    let team = teams.into_iter().find(|team| team.id == stored.team).map_or_else(String::new, |team| team.name);
    let open = !stored.request.stage.is_closed();
    Ok(CaseHead {
        reference: stored.request.reference.clone(),
        subject: stored.subject_name.clone(),
        stage: stored.request.stage,
        flags: Flag::ALL.into_iter().filter(|flag| stored.flags.contains(flag)).collect(),
        priority: stored.priority.map(Priority::id),
        depth: stored.depth,
        sent_on: stored.request.submitted.today,
        due_on: open.then_some(stored.due_on),
        overdue: open && stored.due_on < visit.now.today,
        review_by: stored.review_by,
        owner: stored.owner_name.clone(),
        team,
        review: stored.self_review.clone(),
    })
}

/// The plan linked to a request; without a link, one of somebody of the same name, if there is exactly one.
pub async fn plan(visit: &Visit, stored: &StoredRequest) -> Result<Option<PlanModel>, Failure> {
    let store = &visit.state.store;
    if let Some(id) = &stored.plan_id {
        return Ok(store.plan(id).await?.map(|plan| plan_model(plan, true)));
    }
    let Some(name) = &stored.subject_name else { return Ok(None) };
    let same = |plan: &StoredPlan| plan.person.name.trim().eq_ignore_ascii_case(name.trim());
    let mut found: Vec<StoredPlan> = store.plans_matching(name, SAME_NAME).await?.into_iter().filter(same).collect();
    Ok(if found.len() == 1 { found.pop().map(|plan| plan_model(plan, false)) } else { None })
}

fn plan_model(stored: StoredPlan, linked: bool) -> PlanModel {
    PlanModel {
        person: stored.person.name,
        born: stored.person.born,
        kind: stored.plan.kind.id(),
        started_on: stored.plan.started_on,
        budget: stored.plan.budget,
        managed: stored.plan.managed,
        last_review_on: stored.plan.last_review_on,
        next_review_on: stored.plan.next_review_on,
        outcomes: stored.plan.outcomes,
        linked,
    }
}

/// What was added after sending.
pub fn additions(stored: &StoredRequest) -> Vec<String> {
    stored.additions.iter().map(|addition| addition.text.clone()).collect()
}

/// Who moved a request last, and when.
pub fn last_move(stored: &StoredRequest) -> Option<Meanwhile> {
    stored.history.last().map(|event| Meanwhile { by: by(event), at: clock::local(event.at) })
}

/// Who made something happen; `None`: the citizen.
pub fn by(event: &Event) -> Option<String> {
    match event.actor_kind {
        ActorKind::Citizen => None,
        ActorKind::Worker => event.actor_name.clone(),
    }
}

/// Who saved a part last, and when.
pub fn last_save(part: Option<&WorkPart>) -> Option<Meanwhile> {
    part.map(|part| Meanwhile { by: Some(part.by.clone()), at: clock::local(part.at) })
}

/// Only what belongs to these parts of a form.
pub fn belonging(typed: &Typed, parts: &[Part]) -> Typed {
    let mut own = typed.clone();
    own.retain(|name| parts.iter().flat_map(|part| part.items).any(|item| owns(item.field.id, name)));
    own
}

fn owns(field: &str, name: &str) -> bool {
    name.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// What cannot be read in these parts.
pub fn unreadable(typed: &Typed, parts: &[Part], today: Date) -> Vec<FieldError> {
    let items = parts.iter().flat_map(|part| part.items);
    items.filter_map(|item| field::read(&item.field, typed, today).err()).flatten().collect()
}

/// Whether a worker may write professional input for a request now: what completing asks for, before the input is there.
pub fn may_write_input(request: &Request, worker: &Worker) -> Result<(), Refused> {
    if request.stage != Stage::InReview {
        Err(Refused::WrongStage)
    } else if request.owner.as_ref() != Some(&worker.id) {
        Err(Refused::NotOwner)
    } else if request.submitter == Submitter::Worker(worker.id.clone()) {
        Err(Refused::Submitter)
    } else {
        Ok(())
    }
}

/// What the gate has to know, without the findings of other cases: those stay on the server.
pub fn context(visit: &Visit, stored: &StoredRequest) -> Context {
    let said = stored.self_review.words().into_iter().map(str::to_owned);
    Context {
        reference: stored.request.reference.clone(),
        reviewer: visit.worker().clone(),
        owner: stored.request.owner.clone(),
        submitter: stored.request.submitter.clone(),
        submitted_on: stored.request.submitted.today,
        today: visit.now.today,
        citizen_words: said.chain(additions(stored)).collect(),
        elsewhere: Vec::new(),
    }
}

/// What the gate has to know in order to decide.
pub async fn full_context(visit: &Visit, stored: &StoredRequest) -> Result<Context, Failure> {
    let (worker, reference) = (&visit.worker().id, &stored.request.reference);
    let elsewhere = visit.state.store.findings_elsewhere(worker, reference, COMPARED_REVIEWS).await?;
    Ok(Context { elsewhere, ..context(visit, stored) })
}

/// The version of the request that a form was made for. A form that names none was made for none.
pub fn seen_version(typed: &Typed) -> i64 {
    typed.first("request-version").parse().unwrap_or(-1)
}

/// The version of the work that a form was made for; 0: it was never saved.
pub fn work_version(typed: &Typed) -> i64 {
    typed.first("version").parse().unwrap_or(0)
}
