//! Who may do what when, written down a second time, as a table that shares nothing with the code under test.

use crate::actor::{Role, Submitter, Worker};
use crate::example::context;
use crate::lifecycle::Refused::{self, NotAReviewer, NotAllowed, NotOwner, WrongStage};
use crate::lifecycle::Stage::{self, *};
use crate::lifecycle::Step;

use super::model::{Case, Doing, Somebody};

/// Each act: the roles that may, the stages at which it may be done, and where it leads (`None`: stays).
/// Columns: submitted, in triage, more information, declined, duplicate, accepted, allocated, in review, reviewed, withdrawn.
struct Row {
    act: &'static str,
    may: &'static [Role],
    citizen: bool,
    leads: [Option<Stage>; 10],
}

const X: Option<Stage> = None;

const fn to(stage: Stage) -> Option<Stage> {
    Some(stage)
}

const TRIAGE: &[Role] = &[Role::TriageWorker];
const REVIEWER: &[Role] = &[Role::Reviewer];

const TABLE: [Row; 11] = [
    Row {
        act: "begin triage",
        may: TRIAGE,
        citizen: false,
        leads: [to(InTriage), X, to(InTriage), X, X, X, X, X, X, X],
    },
    Row { act: "accept-full", may: TRIAGE, citizen: false, leads: [X, to(Accepted), X, X, X, X, X, X, X, X] },
    Row { act: "accept-light", may: TRIAGE, citizen: false, leads: [X, to(Accepted), X, X, X, X, X, X, X, X] },
    Row {
        act: "more-information",
        may: TRIAGE,
        citizen: false,
        leads: [X, to(MoreInformation), X, X, X, X, X, X, X, X],
    },
    Row { act: "duplicate", may: TRIAGE, citizen: false, leads: [X, to(Duplicate), X, X, X, X, X, X, X, X] },
    Row { act: "decline", may: TRIAGE, citizen: false, leads: [X, to(Declined), X, X, X, X, X, X, X, X] },
    Row {
        act: "allocate",
        may: &[Role::TriageWorker, Role::Reviewer, Role::Authoriser],
        citizen: false,
        leads: [X, X, X, X, X, to(Allocated), to(Allocated), to(Allocated), X, X],
    },
    Row { act: "begin review", may: REVIEWER, citizen: false, leads: [X, X, X, X, X, X, to(InReview), X, X, X] },
    Row { act: "complete", may: REVIEWER, citizen: false, leads: [X, X, X, X, X, X, X, to(Reviewed), X, X] },
    Row {
        act: "add words",
        may: &[],
        citizen: true,
        leads: [to(Submitted), to(InTriage), to(InTriage), X, X, to(Accepted), to(Allocated), to(InReview), X, X],
    },
    Row {
        act: "withdraw",
        may: &[],
        citizen: true,
        leads: [to(Withdrawn), to(Withdrawn), to(Withdrawn), X, X, to(Withdrawn), to(Withdrawn), to(Withdrawn), X, X],
    },
];

/// Where the act should lead, or how it should be refused: by standing first, then by stage, then by ownership.
pub fn expected(case: &Case, actor: &Somebody, doing: &Doing) -> Result<Stage, Refused> {
    let act = match doing {
        Doing::Step(name, _) => name,
        Doing::Complete { .. } => "complete",
    };
    let row = TABLE.iter().find(|row| row.act == act).expect("every act has a row");
    let worker = match actor {
        Somebody::Citizen if row.citizen => None,
        Somebody::Worker(worker) if row.may.iter().any(|role| worker.roles.contains(role)) => Some(worker),
        _ => return Err(NotAllowed),
    };
    if let (Doing::Step(_, Step::Allocate(receiver)), Some(worker)) = (doing, worker) {
        let hands_out = worker.roles.contains(&Role::TriageWorker) || worker.roles.contains(&Role::Authoriser);
        if !hands_out && receiver.id != worker.id {
            return Err(NotAllowed);
        }
    }
    let column = Stage::ALL.iter().position(|stage| *stage == case.stage).expect("listed");
    let leads = row.leads[column].ok_or(WrongStage)?;
    match (doing, worker) {
        (Doing::Step(_, Step::Allocate(receiver)), _) => fit(case, receiver)?,
        (Doing::Step("begin review", _), Some(worker)) => owner(case, worker)?,
        (Doing::Complete { reviewer, reference, .. }, Some(worker)) => {
            owner(case, worker)?;
            fit(case, worker)?;
            if *reviewer != worker.id || *reference != context().reference {
                return Err(NotOwner);
            }
        }
        _ => {}
    }
    Ok(leads)
}

fn owner(case: &Case, worker: &Worker) -> Result<(), Refused> {
    if case.owner.as_ref() == Some(&worker.id) { Ok(()) } else { Err(NotOwner) }
}

fn fit(case: &Case, worker: &Worker) -> Result<(), Refused> {
    if !worker.roles.contains(&Role::Reviewer) {
        return Err(NotAReviewer);
    }
    match &case.submitter {
        Submitter::Worker(id) if *id == worker.id => Err(Refused::Submitter),
        _ => Ok(()),
    }
}
