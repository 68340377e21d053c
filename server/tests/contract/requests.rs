//! Moves: one at a time, each with its event, and everything that belongs to a request read back.

use domain::actor::{Actor, Role};
use domain::lifecycle::{self, EventKind, Stage, Step};
use domain::triage::Depth;
use jiff::civil::date;
use taking_stock::store::{ActorKind, MoveDetails, Priority, StoreError};

use crate::town::{HOSTILE, SENT_ON, Town, accepted_by, at_once, colleague, in_a_town, reviewer, triager, worker};

#[tokio::test]
async fn an_unknown_request_is_none() {
    in_a_town(async |town| {
        let nobody = Town::fresh_reference();
        assert_eq!(town.store.request(&nobody).await.expect("it answers"), None);
        assert!(town.store.events(&nobody).await.expect("it answers").is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_decision_is_stored_with_everything_that_goes_with_it() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InTriage).await;
        let before = town.request(&reference).await;
        assert_eq!(before.due_on, date(2026, 7, 6));
        town.step_with(&reference, &Town::accept(&reference), accepted_by(&triager())).await.expect("it is stored");
        let stored = town.request(&reference).await;
        assert_eq!((stored.request.stage, stored.request.version), (Stage::Accepted, 3));
        assert_eq!((stored.due_on, stored.review_by), (date(2026, 8, 1), Some(date(2026, 8, 1))));
        assert_eq!((stored.depth, stored.priority), (Some(Depth::Full), Some(Priority::Urgent)));
        let event = stored.history.last().expect("an event");
        assert_eq!((event.kind, event.version, event.stage), (EventKind::Accepted, 3, Stage::Accepted));
        assert_eq!((event.actor_kind, event.actor_id.as_ref()), (ActorKind::Worker, Some(&triager().id)));
        assert_eq!(event.actor_name.as_deref(), Some("Tom Price"));
        assert_eq!(event.reasons.as_deref(), Some("The evening visits no longer work."));
        assert_eq!(event.told, serde_json::json!({ "decision": "accept-full" }));
        assert_eq!(event.detail, serde_json::json!({ "factors": 4 }));
        assert_eq!(stored.history, town.store.events(&reference).await.expect("it answers"));
        let told = town.store.outbox_pending(10).await.expect("it answers");
        assert_eq!(
            told.iter().map(|entry| entry.kind).collect::<Vec<_>>(),
            [EventKind::Submitted, EventKind::TriageBegun, EventKind::Accepted]
        );
        assert_eq!(told[2].doc["told"]["decision"], "accept-full");
    })
    .await;
}

#[tokio::test]
async fn a_move_that_says_nothing_of_dates_and_priority_leaves_them() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InTriage).await;
        town.step_with(&reference, &Town::accept(&reference), accepted_by(&triager())).await.expect("it is stored");
        town.step(&reference, &triager(), &Step::Allocate(reviewer())).await;
        let stored = town.request(&reference).await;
        assert_eq!(stored.request.owner, Some(reviewer().id));
        assert_eq!(stored.owner_name.as_deref(), Some("Priya Nair"));
        assert_eq!((stored.depth, stored.priority), (Some(Depth::Full), Some(Priority::Urgent)));
        assert_eq!(stored.due_on, date(2026, 8, 1));
    })
    .await;
}

#[tokio::test]
async fn a_move_on_an_older_version_says_who_was_first_and_changes_nothing() {
    in_a_town(async |town| {
        let reference = town.sent("Edith Moss").await;
        let seen = town.request(&reference).await.request;
        town.step(&reference, &triager(), &Step::BeginTriage).await;
        let after = town.request(&reference).await;
        let late = lifecycle::step(&seen, Actor::Worker(&colleague()), &Step::BeginTriage).expect("it was lawful");
        let refused = town.store.apply(&late, MoveDetails::by(Actor::Worker(&colleague())), town.now(SENT_ON)).await;
        match refused {
            Err(StoreError::Conflict { by, at, stage }) => {
                assert_eq!((by.as_deref(), stage), (Some("Tom Price"), Stage::InTriage));
                assert_eq!(at, after.history[1].at);
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(town.request(&reference).await, after);
    })
    .await;
}

#[tokio::test]
async fn of_eight_workers_at_once_one_moves_it_and_the_others_are_told() {
    in_a_town(async |town| {
        let reference = town.sent("Edith Moss").await;
        let seen = town.request(&reference).await.request;
        let (first, second) = (triager(), colleague());
        let moves = (0..8).map(|turn| {
            let actor = Actor::Worker(if turn % 2 == 0 { &first } else { &second });
            let moved = lifecycle::step(&seen, actor, &Step::BeginTriage).expect("it is lawful");
            let details = MoveDetails::by(actor);
            async move { town.store.apply(&moved, details, town.now(SENT_ON)).await }
        });
        let done = at_once(moves).await;
        assert_eq!(done.iter().filter(|result| result.is_ok()).count(), 1);
        for refused in done.iter().filter_map(|result| result.as_ref().err()) {
            assert!(matches!(refused, StoreError::Conflict { by: Some(_), stage: Stage::InTriage, .. }), "{refused:?}");
        }
        let stored = town.request(&reference).await;
        assert_eq!((stored.request.version, stored.history.len()), (2, 2));
    })
    .await;
}

#[tokio::test]
async fn a_move_of_a_request_that_is_not_there_is_missing() {
    in_a_town(async |town| {
        let reference = town.sent("Edith Moss").await;
        let mut ghost = town.request(&reference).await.request;
        ghost.reference = Town::fresh_reference();
        let moved = lifecycle::step(&ghost, Actor::Worker(&triager()), &Step::BeginTriage).expect("it is lawful");
        let refused = town.store.apply(&moved, MoveDetails::by(Actor::Worker(&triager())), town.now(SENT_ON)).await;
        assert!(matches!(refused, Err(StoreError::Missing)), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn a_move_by_somebody_unknown_leaves_no_trace() {
    in_a_town(async |town| {
        let reference = town.at(Stage::Accepted).await;
        let before = town.request(&reference).await;
        let stranger = worker("worker-stranger", "Nobody", &[Role::Reviewer]);
        let step = Step::Allocate(stranger.clone());
        let moved = lifecycle::step(&before.request, Actor::Worker(&stranger), &step).expect("it is lawful");
        let refused = town.store.apply(&moved, MoveDetails::by(Actor::Worker(&stranger)), town.now(SENT_ON)).await;
        assert!(matches!(refused, Err(StoreError::Database(_))), "{refused:?}");
        assert_eq!(town.request(&reference).await, before);
    })
    .await;
}

#[tokio::test]
async fn added_words_stand_beside_what_was_sent() {
    in_a_town(async |town| {
        let reference = town.sent("Edith Moss").await;
        let before = town.request(&reference).await;
        for words in HOSTILE.iter().chain([&"a NUL \0 in it"]) {
            let details = MoveDetails { addition: Some((*words).to_owned()), ..MoveDetails::by(Actor::Citizen) };
            town.step_with(&reference, &Step::AddWords, details).await.expect("it is stored");
        }
        let stored = town.request(&reference).await;
        let added: Vec<&str> = stored.additions.iter().map(|addition| addition.text.as_str()).collect();
        assert_eq!(added[..HOSTILE.len()], HOSTILE);
        assert_eq!(added[HOSTILE.len()], "a NUL \u{FFFD} in it");
        assert_eq!(stored.self_review, before.self_review);
        assert_eq!(stored.history.last().map(|event| event.kind), Some(EventKind::WordsAdded));
    })
    .await;
}

#[tokio::test]
async fn reasons_and_names_come_back_as_they_were_given() {
    in_a_town(async |town| {
        let boss = triager();
        for text in HOSTILE {
            let reference = town.sent(text).await;
            let details = MoveDetails {
                reasons: Some(text.to_owned()),
                told_to_citizen: serde_json::json!({ text: text }),
                detail: serde_json::json!([text]),
                ..MoveDetails::by(Actor::Worker(&boss))
            };
            town.step_with(&reference, &Step::BeginTriage, details).await.expect("it is stored");
            let stored = town.request(&reference).await;
            let event = &stored.history[1];
            assert_eq!(event.reasons.as_deref(), Some(text));
            assert_eq!(event.told, serde_json::json!({ text: text }));
            assert_eq!(event.detail, serde_json::json!([text]));
            assert_eq!(stored.self_review.subject_name(), stored.subject_name.as_deref());
            assert_eq!(stored.subject_name.as_deref(), Some(text.trim()));
        }
    })
    .await;
}

#[tokio::test]
async fn opening_a_record_is_on_record() {
    in_a_town(async |town| {
        let reference = town.sent("Edith Moss").await;
        let now = town.tick();
        town.store.record_access(&reviewer().id, &reference, None, now).await.expect("it is noted");
        let reason = Some("Covering for a colleague");
        town.store.record_access(&colleague().id, &reference, reason, town.tick()).await.expect("it is noted");
        let seen = town.store.accesses(&reference).await.expect("it answers");
        assert_eq!(seen.len(), 2);
        assert_eq!((&seen[0].worker, seen[0].reason.as_deref(), seen[0].at), (&reviewer().id, None, now));
        assert_eq!((&seen[1].worker, seen[1].reason.as_deref()), (&colleague().id, reason));
        assert_eq!(town.request(&reference).await.history.len(), 1, "looking is not a step");
    })
    .await;
}

#[tokio::test]
async fn what_was_told_is_ticked_off_once() {
    in_a_town(async |town| {
        let reference = town.at(Stage::Accepted).await;
        let pending = town.store.outbox_pending(2).await.expect("it answers");
        assert_eq!(pending.len(), 2, "no more than asked for");
        assert!(pending.iter().all(|entry| entry.reference == reference));
        town.store.outbox_done(&pending[0].id, town.tick()).await.expect("it is ticked off");
        let again = town.store.outbox_done(&pending[0].id, town.tick()).await;
        assert!(matches!(again, Err(StoreError::Missing)), "{again:?}");
        let left = town.store.outbox_pending(10).await.expect("it answers");
        assert_eq!((left.len(), &left[0]), (2, &pending[1]));
    })
    .await;
}
