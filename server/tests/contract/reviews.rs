//! Completing a review, once and whole.

use domain::actor::Actor;
use domain::example;
use domain::form::Element;
use domain::lifecycle::{self, EventKind, Stage, Step};
use domain::request::Reference;
use taking_stock::store::{MoveDetails, StoreError};

use crate::town::{COMPLETED_ON, Town, at_once, colleague, in_a_town, reviewer, triager};

#[tokio::test]
async fn a_completed_review_is_read_back_whole() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        assert_eq!(town.store.review(&reference).await.expect("it answers"), None);
        let completion = town.completion(&reference).await;
        town.store.complete(&completion).await.expect("it is completed");
        let review = town.store.review(&reference).await.expect("it answers").expect("it is there");
        let input = completion.review().input();
        assert_eq!((&review.reviewer_id, review.reviewer_name.as_str()), (&reviewer().id, "Priya Nair"));
        assert_eq!(review.reviewer_job, "Social worker");
        assert_eq!((review.completed_on, review.completed_at), (COMPLETED_ON, completion.review().completed().at));
        assert_eq!((review.outcome, review.next_review), (input.outcome(), input.next_review()));
        assert_eq!(review.spoke_on, example::SPOKE_ON);
        assert_eq!(review.findings, input.findings());
        assert_eq!(review.findings.len(), Element::COUNT);
        assert_eq!(&review.record, input.record());
        let stored = town.request(&reference).await;
        assert_eq!((stored.request.stage, &stored.request.owner), (Stage::Reviewed, &Some(reviewer().id)));
        let event = stored.history.last().expect("an event");
        assert_eq!((event.kind, event.actor_name.as_deref()), (EventKind::Completed, Some("Priya Nair")));
        assert_eq!(event.told["outcome"], input.outcome().id());
        let outbox = town.store.outbox_pending(20).await.expect("it answers");
        assert_eq!(outbox.last().map(|entry| entry.kind), Some(EventKind::Completed));
    })
    .await;
}

#[tokio::test]
async fn completing_again_is_a_conflict_and_changes_nothing() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        let completion = town.completion(&reference).await;
        town.store.complete(&completion).await.expect("it is completed");
        let after = town.request(&reference).await;
        let review = town.store.review(&reference).await.expect("it answers");
        let again = town.store.complete(&completion).await;
        assert!(matches!(again, Err(StoreError::Conflict { stage: Stage::Reviewed, .. })), "{again:?}");
        assert_eq!(town.request(&reference).await, after);
        assert_eq!(town.store.review(&reference).await.expect("it answers"), review);
    })
    .await;
}

#[tokio::test]
async fn completing_six_times_at_once_makes_one_review() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        let completion = town.completion(&reference).await;
        let done = at_once((0..6).map(|_| town.store.complete(&completion))).await;
        assert_eq!(done.iter().filter(|result| result.is_ok()).count(), 1, "{done:?}");
        for refused in done.iter().filter_map(|result| result.as_ref().err()) {
            assert!(matches!(refused, StoreError::Conflict { stage: Stage::Reviewed, .. }), "{refused:?}");
        }
        assert_eq!(town.count("SELECT COUNT(*) FROM statutory_review").await, 1);
        assert_eq!(town.count("SELECT COUNT(*) FROM finding").await, 11);
    })
    .await;
}

#[tokio::test]
async fn completing_what_was_given_to_somebody_else_meanwhile_is_a_conflict() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        let completion = town.completion(&reference).await;
        town.step(&reference, &triager(), &Step::Allocate(colleague())).await;
        match town.store.complete(&completion).await {
            Err(StoreError::Conflict { by, stage, .. }) => {
                assert_eq!((by.as_deref(), stage), (Some("Tom Price"), Stage::Allocated));
            }
            other => panic!("{other:?}"),
        }
        for table in ["considered_input", "finding", "statutory_review"] {
            assert_eq!(town.count(&format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
        }
    })
    .await;
}

#[tokio::test]
async fn completing_while_it_is_given_to_somebody_else_ends_in_one_of_the_two() {
    in_a_town(async |town| {
        for _ in 0..4 {
            let reference = town.at(Stage::InReview).await;
            let completion = town.completion(&reference).await;
            let (boss, seen) = (triager(), town.request(&reference).await.request);
            let actor = Actor::Worker(&boss);
            let moved = lifecycle::step(&seen, actor, &Step::Allocate(colleague())).expect("the step is lawful");
            let apply = town.store.apply(&moved, MoveDetails::by(actor), town.now(COMPLETED_ON));
            let (completed, moved) = tokio::join!(town.store.complete(&completion), apply);
            let stage = town.request(&reference).await.request.stage;
            let review = town.store.review(&reference).await.expect("it answers");
            match (completed, moved) {
                (Ok(()), Err(StoreError::Conflict { .. })) => assert!(stage == Stage::Reviewed && review.is_some()),
                (Err(StoreError::Conflict { .. }), Ok(())) => assert!(stage == Stage::Allocated && review.is_none()),
                other => panic!("{other:?}"),
            }
        }
    })
    .await;
}

#[tokio::test]
async fn findings_of_other_cases_are_this_workers_other_reviews_latest_first() {
    in_a_town(async |town| {
        let mut done: Vec<Reference> = Vec::new();
        for _ in 0..3 {
            done.push(town.at(Stage::Reviewed).await);
        }
        let per_review = domain::input::FINDINGS.len();
        let other = Town::fresh_reference();
        let review = town.store.review(&done[2]).await.expect("it answers").expect("it is there");
        let all = town.store.findings_elsewhere(&reviewer().id, &other, 10).await.expect("it answers");
        assert_eq!(all.len(), 3 * per_review);
        assert_eq!(all[0], review.findings[0].2);
        for field in domain::input::FINDINGS {
            let domain::field::Value::Text(text) = &review.record[field] else { panic!("{field} is text") };
            assert!(all[..per_review].contains(text), "{field} is compared with");
        }
        let worker = reviewer().id;
        let without = town.store.findings_elsewhere(&worker, &done[0], 10).await.expect("it answers");
        assert_eq!(without.len(), 2 * per_review);
        let few = town.store.findings_elsewhere(&worker, &other, 1).await.expect("it answers");
        assert_eq!(few.len(), per_review);
        let nobody = town.store.findings_elsewhere(&colleague().id, &other, 10).await.expect("it answers");
        assert!(nobody.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_light_touch_review_is_stored_too() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        let stored = town.request(&reference).await;
        let context = domain::gate::Context {
            reference: reference.clone(),
            submitter: stored.request.submitter.clone(),
            ..example::context()
        };
        let input = domain::gate::check(&example::light_touch_input(), &context).expect("the example is complete");
        let boss = reviewer();
        let actor = Actor::Worker(&boss);
        let completion =
            lifecycle::complete(&stored.request, actor, input, town.now(COMPLETED_ON)).expect("it is lawful");
        town.store.complete(&completion).await.expect("it is completed");
        assert_eq!(town.request(&reference).await.request.stage, Stage::Reviewed);
    })
    .await;
}
