//! What the model check is made of: cases, actors and everything that they may try.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::actor::{Actor, Role, Submitter, Worker, WorkerId};
use crate::example::{NEXT_REVIEW, SPOKE_ON, SUBMITTED_ON, TODAY, complete_input, context, triage_form};
use crate::gate;
use crate::input::ConsideredInput;
use crate::lifecycle::{EventKind, Stage, Step};
use crate::moment::{Moment, Now};
use crate::request::{Reference, Request};
use crate::triage::{self, Triage, Verdict};

/// The version of every request of the model.
pub const VERSION: i64 = 7;

/// Every decision of triage.
pub const DECISIONS: [&str; 5] = ["accept-full", "accept-light", "more-information", "duplicate", "decline"];

/// What of a request bears on what may be done to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Case {
    pub stage: Stage,
    pub owner: Option<WorkerId>,
    pub submitter: Submitter,
}

impl Case {
    /// As sent: by a citizen, and entered by each worker.
    pub fn beginnings() -> impl Iterator<Item = Case> {
        submitters().into_iter().map(|submitter| Case { stage: Stage::Submitted, owner: None, submitter })
    }

    /// Every stage with every owner and every submitter, reachable or not.
    pub fn all() -> impl Iterator<Item = Case> {
        Stage::ALL.into_iter().flat_map(|stage| {
            owners().into_iter().flat_map(move |owner| {
                submitters().into_iter().map(move |submitter| Case { stage, owner: owner.clone(), submitter })
            })
        })
    }
}

/// Three workers who may own or have entered a request. The model gives each of them every set of roles in turn.
const PEOPLE: [&str; 3] = ["worker-reviewer", "worker-second", "worker-third"];

fn submitters() -> Vec<Submitter> {
    let workers = PEOPLE[..2].iter().map(|id| Submitter::Worker(WorkerId((*id).to_owned())));
    [Submitter::Citizen("citizen".to_owned())].into_iter().chain(workers).collect()
}

fn owners() -> Vec<Option<WorkerId>> {
    [None].into_iter().chain(PEOPLE[..2].iter().map(|id| Some(WorkerId((*id).to_owned())))).collect()
}

/// Somebody who tries things.
#[derive(Debug, Clone)]
pub enum Somebody {
    Citizen,
    Worker(Worker),
}

impl Somebody {
    pub fn as_actor(&self) -> Actor<'_> {
        match self {
            Somebody::Citizen => Actor::Citizen,
            Somebody::Worker(worker) => Actor::Worker(worker),
        }
    }

    pub fn worker(&self) -> Option<&Worker> {
        match self {
            Somebody::Citizen => None,
            Somebody::Worker(worker) => Some(worker),
        }
    }
}

/// A worker with these roles.
pub fn worker(id: &str, roles: BTreeSet<Role>) -> Worker {
    Worker { id: WorkerId(id.to_owned()), roles, ..context().reviewer }
}

/// The citizen, and each of three workers with each of the 32 sets of roles.
pub fn actors() -> Vec<Somebody> {
    let sets = (0..1_u32 << Role::ALL.len()).map(|bits| {
        Role::ALL.into_iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1).map(|(_, role)| role).collect()
    });
    let sets: Vec<BTreeSet<Role>> = sets.collect();
    let workers =
        PEOPLE.iter().flat_map(|id| sets.iter().map(move |roles| Somebody::Worker(worker(id, roles.clone()))));
    [Somebody::Citizen].into_iter().chain(workers).collect()
}

/// Something that somebody tries.
pub enum Doing {
    Step(&'static str, Step),
    Complete { reviewer: WorkerId, reference: Reference, input: Box<ConsideredInput> },
}

impl Doing {
    pub fn name(&self) -> String {
        match self {
            Doing::Step(name, Step::Allocate(to)) => format!("{name} to {} as {:?}", to.id.0, to.roles),
            Doing::Step(name, _) => (*name).to_owned(),
            Doing::Complete { reviewer, reference, .. } => {
                format!("complete with input of {} on {reference}", reviewer.0)
            }
        }
    }

    /// What goes into the history when it succeeds, written down apart from the code.
    pub fn event(&self) -> EventKind {
        match self {
            Doing::Complete { .. } => EventKind::Completed,
            Doing::Step(_, Step::Decide(triage)) => match triage.verdict() {
                Verdict::Accept { .. } => EventKind::Accepted,
                Verdict::Decline { .. } => EventKind::Declined,
                Verdict::Duplicate { .. } => EventKind::MarkedDuplicate,
                Verdict::MoreInformation { .. } => EventKind::MoreInformationAsked,
            },
            Doing::Step("begin triage", _) => EventKind::TriageBegun,
            Doing::Step("allocate", _) => EventKind::Allocated,
            Doing::Step("begin review", _) => EventKind::ReviewBegun,
            Doing::Step("add words", _) => EventKind::WordsAdded,
            Doing::Step("withdraw", _) => EventKind::Withdrawn,
            Doing::Step(other, _) => panic!("{other} has no event"),
        }
    }
}

/// Everything that can be tried: every step with every decision and every allocation, and completion with input of
/// each worker about this request and about another.
pub fn doings() -> Vec<Doing> {
    let mut doings = vec![
        Doing::Step("begin triage", Step::BeginTriage),
        Doing::Step("begin review", Step::BeginReview),
        Doing::Step("add words", Step::AddWords),
        Doing::Step("withdraw", Step::Withdraw),
    ];
    for decision in DECISIONS {
        doings.push(Doing::Step(decision, Step::Decide(triage(decision, &context().reference))));
    }
    for id in PEOPLE {
        for roles in [vec![], vec![Role::Reviewer], vec![Role::TriageWorker, Role::Authoriser], Role::ALL.to_vec()] {
            doings.push(Doing::Step("allocate", Step::Allocate(worker(id, roles.into_iter().collect()))));
        }
        for reference in [context().reference, other_reference()] {
            let reviewer = WorkerId(id.to_owned());
            let input = Box::new(input_by(&reviewer, &reference));
            doings.push(Doing::Complete { reviewer, reference, input });
        }
    }
    doings
}

/// A reference that is not the model's.
pub fn other_reference() -> Reference {
    Reference::from_random([3; 8])
}

/// A decision about a request, as `triage::check` makes it.
pub fn triage(decision: &str, about: &Reference) -> Triage {
    let form = triage_form(decision, "TS-AAAA-CCCC", SPOKE_ON, NEXT_REVIEW);
    triage::check(&form, about, TODAY).expect("the form is complete")
}

/// Input from the gate, by a worker about a request.
pub fn input_by(reviewer: &WorkerId, reference: &Reference) -> ConsideredInput {
    static FORM: OnceLock<crate::typed::Typed> = OnceLock::new();
    let mut context = context();
    context.reviewer = worker(&reviewer.0, [Role::Reviewer].into());
    context.owner = Some(reviewer.clone());
    context.reference = reference.clone();
    gate::check(FORM.get_or_init(complete_input), &context).expect("the input is complete")
}

/// The request that a case stands for.
pub fn request(case: &Case) -> Request {
    Request {
        reference: context().reference,
        submitter: case.submitter.clone(),
        submitted: Now { at: Moment(1_782_129_600_000), today: SUBMITTED_ON },
        stage: case.stage,
        owner: case.owner.clone(),
        version: VERSION,
    }
}
