mod model;
mod table;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::*;
use crate::example::{complete_input, context};
use crate::gate;
use crate::moment::{Moment, Now};
use model::{Case, Doing, actors, doings, input_by, other_reference, request};
use table::expected;

/// What happens when an actor does something to a case: the case afterwards, or the refusal.
fn outcome(case: &Case, actor: Actor<'_>, doing: &Doing) -> Result<Move, Refused> {
    let request = request(case);
    match doing {
        Doing::Step(_, taken) => step(&request, actor, taken),
        Doing::Complete { input, .. } => {
            complete(&request, actor, (**input).clone(), now()).map(|done| done.moved().clone())
        }
    }
}

fn now() -> Now {
    Now { at: Moment(1_784_030_400_000), today: crate::example::TODAY }
}

/// A case, the actor's and the act's places in their lists, and what came of it.
type Tried = (Case, usize, usize, Result<Move, Refused>);

/// Every case that can be reached from any way of submitting, by breadth-first search over every actor and act.
fn explore() -> (BTreeSet<Case>, Vec<Tried>) {
    let (actors, doings) = (actors(), doings());
    let mut reached: BTreeSet<Case> = Case::beginnings().collect();
    let mut queue: VecDeque<Case> = reached.iter().cloned().collect();
    let mut tried = Vec::new();
    while let Some(case) = queue.pop_front() {
        for (who, actor) in actors.iter().enumerate() {
            for (what, doing) in doings.iter().enumerate() {
                let result = outcome(&case, actor.as_actor(), doing);
                if let Ok(moved) = &result {
                    let next =
                        Case { stage: moved.stage(), owner: moved.owner().cloned(), submitter: case.submitter.clone() };
                    if reached.insert(next.clone()) {
                        queue.push_back(next);
                    }
                }
                tried.push((case.clone(), who, what, result));
            }
        }
    }
    (reached, tried)
}

#[test]
fn inp_01_no_sequence_of_steps_without_input_reaches_reviewed() {
    let (reached, tried) = explore();
    let (actors, doings) = (actors(), doings());
    let moves = tried.iter().filter(|(.., result)| result.is_ok()).count();
    let refusals = tried.len() - moves;
    println!(
        "model check: {} states reached, {} acts tried ({} actors x {} acts), {moves} transitions, {refusals} refusals",
        reached.len(),
        tried.len(),
        actors.len(),
        doings.len(),
    );
    let stages: BTreeSet<Stage> = reached.iter().map(|case| case.stage).collect();
    assert_eq!(stages, Stage::ALL.into(), "every stage is reached");
    assert!(moves > 1_000 && refusals > 10_000, "the search is too small to show anything");

    let mut completions = 0;
    for (case, who, what, result) in &tried {
        let Ok(moved) = result else { continue };
        match &doings[*what] {
            Doing::Step(..) => assert_ne!(moved.stage(), Stage::Reviewed, "{case:?}"),
            Doing::Complete { reviewer, reference, .. } => {
                completions += 1;
                let worker = actors[*who].worker().expect("only a worker completes a review");
                assert_eq!((moved.stage(), case.stage), (Stage::Reviewed, Stage::InReview));
                assert_eq!(case.owner.as_ref(), Some(&worker.id), "only its owner");
                assert!(worker.has(Role::Reviewer), "only a reviewer");
                assert_ne!(case.submitter, Submitter::Worker(worker.id.clone()), "never the submitter");
                assert_eq!(reviewer, &worker.id, "only with input of their own");
                assert_eq!(*reference, context().reference, "only with input about this request");
            }
        }
    }
    assert!(completions > 0, "an honest review does get through");
}

#[test]
fn every_act_is_allowed_or_refused_as_the_table_says() {
    let (actors, doings) = (actors(), doings());
    // Not only what can be reached: every stage with every owner and every submitter.
    let mut seen: BTreeMap<Result<(), &str>, usize> = BTreeMap::new();
    for case in Case::all() {
        for actor in &actors {
            for doing in &doings {
                let result = outcome(&case, actor.as_actor(), doing);
                let brief = result.as_ref().map(Move::stage).map_err(|refused| *refused);
                assert_eq!(brief, expected(&case, actor, doing), "{case:?}\n{actor:?}\n{}", doing.name());
                *seen.entry(brief.map(|_| ()).map_err(Refused::id)).or_default() += 1;
            }
        }
    }
    println!("table: {seen:?}");
    for id in Refused::IDS {
        assert!(seen.contains_key(&Err(id)), "no case was refused as {id}");
    }
}

#[test]
fn closed_stages_have_no_way_out() {
    let (actors, doings) = (actors(), doings());
    for case in Case::all().filter(|case| case.stage.is_closed()) {
        for (actor, doing) in actors.iter().flat_map(|actor| doings.iter().map(move |doing| (actor, doing))) {
            assert!(outcome(&case, actor.as_actor(), doing).is_err(), "{case:?} {actor:?} {}", doing.name());
        }
    }
}

#[test]
fn every_open_stage_that_is_reached_leads_on_to_a_statutory_review() {
    let (reached, tried) = explore();
    let mut before: BTreeMap<Case, BTreeSet<Case>> = BTreeMap::new();
    for (case, _, _, result) in tried {
        if let Ok(moved) = result {
            let next = Case { stage: moved.stage(), owner: moved.owner().cloned(), submitter: case.submitter.clone() };
            before.entry(next).or_default().insert(case);
        }
    }
    let mut leads: BTreeSet<Case> = reached.iter().filter(|case| case.stage == Stage::Reviewed).cloned().collect();
    let mut queue: VecDeque<Case> = leads.iter().cloned().collect();
    while let Some(case) = queue.pop_front() {
        for earlier in before.get(&case).into_iter().flatten() {
            if leads.insert(earlier.clone()) {
                queue.push_back(earlier.clone());
            }
        }
    }
    let stuck: Vec<_> = reached.iter().filter(|case| !case.stage.is_closed() && !leads.contains(case)).collect();
    assert!(stuck.is_empty(), "{stuck:#?}");
}

#[test]
fn req_29_a_request_whose_citizen_never_answers_is_still_considered_by_a_triage_worker() {
    let case = Case { stage: Stage::MoreInformation, owner: None, submitter: Submitter::Citizen("citizen".into()) };
    for actor in actors() {
        let moved = step(&request(&case), actor.as_actor(), &Step::BeginTriage).map(|moved| moved.stage());
        let allowed = actor.worker().is_some_and(|worker| worker.has(Role::TriageWorker));
        assert_eq!(moved, if allowed { Ok(Stage::InTriage) } else { Err(Refused::NotAllowed) });
    }
}

#[test]
fn auditors_and_administrators_can_do_nothing() {
    let doings = doings();
    for actor in actors() {
        let Some(worker) = actor.worker() else { continue };
        if worker.roles.iter().any(|role| !matches!(role, Role::Auditor | Role::Administrator)) {
            continue;
        }
        for (case, doing) in Case::all().flat_map(|case| doings.iter().map(move |doing| (case.clone(), doing))) {
            assert_eq!(outcome(&case, actor.as_actor(), doing), Err(Refused::NotAllowed), "{case:?} {}", doing.name());
        }
    }
}

#[test]
fn req_02_a_request_judged_reasonable_cannot_be_declined_or_merged_away() {
    let (_, tried) = explore();
    let after = [Stage::Accepted, Stage::Allocated, Stage::InReview];
    for (case, _, _, result) in tried.iter().filter(|(case, ..)| after.contains(&case.stage)) {
        if let Ok(moved) = result {
            assert!(!matches!(moved.stage(), Stage::Declined | Stage::Duplicate), "{case:?}");
        }
    }
}

#[test]
fn req_09_a_decision_about_one_request_decides_no_other() {
    let worker = model::worker("worker-triage", [Role::TriageWorker].into());
    let case = Case { stage: Stage::InTriage, owner: None, submitter: Submitter::Citizen("citizen".into()) };
    for decision in model::DECISIONS {
        let elsewhere = model::triage(decision, &other_reference());
        let refused = step(&request(&case), Actor::Worker(&worker), &Step::Decide(elsewhere));
        assert_eq!(refused, Err(Refused::NotAllowed), "{decision}");
    }
}

#[test]
fn a_move_names_the_request_the_version_it_saw_and_what_happened() {
    let (_, tried) = explore();
    let doings = doings();
    for (case, _, what, result) in tried {
        let Ok(moved) = result else { continue };
        assert_eq!(*moved.reference(), request(&case).reference);
        assert_eq!(moved.from_version(), model::VERSION);
        assert_eq!(moved.event(), doings[what].event());
    }
}

#[test]
fn the_review_that_completion_makes_holds_the_input_and_the_time() {
    let input = gate::check(&complete_input(), &context()).expect("complete");
    let owner = context().reviewer;
    let case =
        Case { stage: Stage::InReview, owner: Some(owner.id.clone()), submitter: Submitter::Citizen("citizen".into()) };
    let done = complete(&request(&case), Actor::Worker(&owner), input.clone(), now()).expect("completed");
    assert_eq!(done.review().input(), &input);
    assert_eq!(done.review().completed(), now());
    assert_eq!(done.review().reviewer(), &owner.id);
    assert_eq!(done.review().outcome(), input.outcome());
    assert_eq!(done.review().next_review(), input.next_review());
    assert_eq!(input_by(&owner.id, &context().reference), input, "the model's input is the example's");
}

#[test]
fn names_of_stages_and_events_lead_back_to_them() {
    for stage in Stage::ALL {
        assert_eq!(Stage::from_id(stage.id()), Some(stage));
        assert_eq!(serde_json::to_string(&stage).unwrap(), format!("\"{}\"", stage.id()));
    }
    for event in EventKind::ALL {
        assert_eq!(EventKind::from_id(event.id()), Some(event));
        assert_eq!(serde_json::to_string(&event).unwrap(), format!("\"{}\"", event.id()));
    }
    assert_eq!((Stage::from_id("statutory"), EventKind::from_id("")), (None, None));
}
