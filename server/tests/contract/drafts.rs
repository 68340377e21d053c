//! Drafts: every answer kept as typed, sent once.

use domain::actor::{Submitter, WorkerId};
use domain::form::{Audience, SavedAnswer};
use domain::lifecycle::{EventKind, Stage};
use domain::typed::Typed;
use taking_stock::store::{ActorKind, NewDraft, StoreError};

use crate::town::{DUE_ON, HOSTILE, SENT_ON, Town, at_once, in_a_town, older, text_answer};

#[tokio::test]
async fn a_draft_is_found_again_by_identity_and_by_reference() {
    in_a_town(async |town| {
        let draft = town.new_draft().await;
        assert_eq!(draft.language, "en");
        assert_eq!(draft.submitted, None);
        assert!(draft.draft.answers.is_empty());
        let (same, hash) =
            town.store.draft_by_reference(&draft.reference).await.expect("it answers").expect("it is there");
        assert_eq!(same, draft);
        assert_eq!(hash, "$phrase");
        assert_eq!(town.store.draft("another").await.expect("it answers"), None);
        assert_eq!(town.store.draft_by_reference(&Town::fresh_reference()).await.expect("it answers"), None);
    })
    .await;
}

#[tokio::test]
async fn an_identity_or_reference_is_given_once() {
    in_a_town(async |town| {
        let draft = town.new_draft().await;
        let new = |id: &str, reference| NewDraft {
            id: id.to_owned(),
            reference,
            phrase_hash: String::new(),
            audience: Audience::Carer,
            language: "cy".to_owned(),
            now: town.tick(),
        };
        let same_id = town.store.create_draft(new(&draft.id, Town::fresh_reference())).await;
        assert!(matches!(same_id, Err(StoreError::Taken)), "{same_id:?}");
        let same_reference = town.store.create_draft(new("another", draft.reference.clone())).await;
        assert!(matches!(same_reference, Err(StoreError::Taken)), "{same_reference:?}");
        assert_eq!(town.draft(&draft.id).await, draft);
    })
    .await;
}

#[tokio::test]
async fn answers_are_kept_exactly_as_typed() {
    in_a_town(async |town| {
        let draft = town.new_draft().await;
        let long = "wörter ".repeat(600);
        for text in HOSTILE.iter().copied().chain([long.as_str(), "", " "]) {
            let answer = SavedAnswer { typed: Typed::from_pairs([("working", text), (text, "as a name")]), talk: true };
            town.store.save_answer(&draft.id, "working", &answer, town.tick()).await.expect("it is saved");
            assert_eq!(town.draft(&draft.id).await.draft.answers["working"], answer, "{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn two_devices_do_not_undo_each_others_answers() {
    in_a_town(async |town| {
        let draft = town.new_draft().await;
        let questions = ["name", "working", "not-working", "improvements", "days", "risks"];
        let saves = questions.map(|question| {
            let (store, id, now) = (town.store.clone(), draft.id.clone(), town.tick());
            tokio::spawn(async move { store.save_answer(&id, question, &text_answer(question, question), now).await })
        });
        for save in saves {
            save.await.expect("no panic").expect("it is saved");
        }
        let draft = town.draft(&draft.id).await;
        assert_eq!(draft.draft.answers.len(), questions.len());
        for question in questions {
            assert_eq!(draft.draft.answers[question].typed.first(question), question);
        }
        assert_eq!(draft.version, 1 + i64::try_from(questions.len()).expect("few"), "each save is counted");
    })
    .await;
}

#[tokio::test]
async fn who_is_answering_in_which_language_and_the_phrase_may_change() {
    in_a_town(async |town| {
        let draft = town.answered_draft("Edith Moss").await;
        town.store.set_audience(&draft.id, Audience::Representative, town.tick()).await.expect("it is set");
        town.store.set_language(&draft.id, "cy", town.tick()).await.expect("it is set");
        town.store.set_phrase(&draft.id, "$another").await.expect("it is set");
        let (changed, hash) =
            town.store.draft_by_reference(&draft.reference).await.expect("it answers").expect("it is there");
        assert_eq!(changed.draft.audience, Audience::Representative);
        assert_eq!(changed.draft.answers, draft.draft.answers, "answers are kept");
        assert_eq!((changed.language.as_str(), hash.as_str()), ("cy", "$another"));
        assert!(changed.updated_at > draft.updated_at && changed.created_at == draft.created_at);
    })
    .await;
}

#[tokio::test]
async fn an_unknown_draft_is_missing_for_every_change() {
    in_a_town(async |town| {
        let missing = |result| matches!(result, Err(StoreError::Missing));
        let now = town.tick();
        assert!(missing(town.store.save_answer("nobody", "name", &SavedAnswer::default(), now).await));
        assert!(missing(town.store.set_audience("nobody", Audience::Carer, now).await));
        assert!(missing(town.store.set_language("nobody", "cy", now).await));
        assert!(missing(town.store.set_phrase("nobody", "x").await));
        let mut gone = town.answered_draft("Edith Moss").await;
        gone.id = "nobody".to_owned();
        assert!(matches!(town.submit(&gone).await, Err(StoreError::Missing)));
    })
    .await;
}

#[tokio::test]
async fn sending_makes_a_request_with_its_first_event_and_something_to_tell() {
    in_a_town(async |town| {
        let draft = town.answered_draft("Edith Moss").await;
        let reference = town.submit(&draft).await.expect("it is sent");
        assert_eq!(reference, draft.reference);
        let stored = town.request(&reference).await;
        let (review, flags) = Town::self_review(&draft);
        assert_eq!(stored.self_review, review);
        assert_eq!(stored.flags, flags);
        assert_eq!(stored.request.stage, Stage::Submitted);
        assert_eq!(stored.request.submitter, Submitter::Citizen(draft.id.clone()));
        assert_eq!(stored.request.submitted.today, SENT_ON);
        assert_eq!((stored.request.version, stored.request.owner.as_ref()), (1, None));
        assert_eq!((stored.team, stored.due_on, stored.language.as_str()), (older(), DUE_ON, "en"));
        assert_eq!(stored.subject_name.as_deref(), Some("Edith Moss"));
        assert_eq!((stored.depth, stored.review_by, stored.priority, stored.plan_id), (None, None, None, None));
        assert_eq!(stored.history.len(), 1);
        assert_eq!(stored.history[0].kind, EventKind::Submitted);
        assert_eq!((stored.history[0].actor_kind, &stored.history[0].actor_name), (ActorKind::Citizen, &None));
        let outbox = town.store.outbox_pending(10).await.expect("it answers");
        assert_eq!(outbox.len(), 1);
        assert_eq!((&outbox[0].reference, outbox[0].kind), (&reference, EventKind::Submitted));
        assert!(town.draft(&draft.id).await.submitted.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_worker_who_enters_it_for_somebody_is_on_record() {
    in_a_town(async |town| {
        let draft = town.answered_draft("Edith Moss").await;
        let sender = Submitter::Worker(WorkerId("worker-triage".to_owned()));
        let reference = town.submit_by(&draft, sender.clone()).await.expect("it is sent");
        let stored = town.request(&reference).await;
        assert_eq!(stored.request.submitter, sender);
        assert_eq!(stored.history[0].actor_name.as_deref(), Some("Tom Price"));
    })
    .await;
}

#[tokio::test]
async fn sending_twice_gives_the_same_reference_and_one_request() {
    in_a_town(async |town| {
        let draft = town.answered_draft("Edith Moss").await;
        let first = town.submit(&draft).await.expect("it is sent");
        let again = town.submit(&draft).await.expect("it was sent");
        let later = town.submit(&town.draft(&draft.id).await).await.expect("it was sent");
        assert_eq!([&again, &later], [&first, &first]);
        assert_eq!(town.count("SELECT COUNT(*) FROM request").await, 1);
        assert_eq!(town.count("SELECT COUNT(*) FROM event").await, 1);
    })
    .await;
}

#[tokio::test]
async fn sending_eight_times_at_once_makes_one_request() {
    in_a_town(async |town| {
        let draft = town.answered_draft("Edith Moss").await;
        let sends = (0..8).map(|_| town.submit(&draft));
        for sent in at_once(sends).await {
            assert_eq!(sent.expect("it is sent"), draft.reference);
        }
        for table in ["request", "submission", "event", "outbox"] {
            assert_eq!(town.count(&format!("SELECT COUNT(*) FROM {table}")).await, 1, "{table}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_answer_from_another_device_is_not_left_behind() {
    in_a_town(async |town| {
        let seen = town.answered_draft("Edith Moss").await;
        town.save(&seen, "risks", "The stairs, since last night.").await;
        let refused = town.submit(&seen).await;
        assert!(matches!(refused, Err(StoreError::DraftChanged)), "{refused:?}");
        assert_eq!(town.count("SELECT COUNT(*) FROM request").await, 0);
        let reference = town.submit(&town.draft(&seen.id).await).await.expect("it is sent");
        let stored = town.request(&reference).await;
        assert_eq!(stored.self_review.text("risks"), Some("The stairs, since last night."));
    })
    .await;
}

#[tokio::test]
async fn every_acknowledged_answer_is_sent_or_sending_is_refused() {
    in_a_town(async |town| {
        for _ in 0..6 {
            let draft = town.answered_draft("Edith Moss").await;
            let answer = text_answer("risks", "The stairs.");
            let (saved, sent) =
                tokio::join!(town.store.save_answer(&draft.id, "risks", &answer, town.tick()), town.submit(&draft));
            match (saved, sent) {
                (Ok(()), Err(StoreError::DraftChanged)) => {
                    assert_eq!(town.draft(&draft.id).await.draft.answers["risks"], answer);
                }
                (Err(StoreError::AlreadySubmitted), Ok(reference)) => {
                    assert_eq!(town.request(&reference).await.self_review.text("risks"), None);
                }
                other => panic!("{other:?}"),
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_draft_that_was_sent_is_not_changed_but_its_phrase_may_be() {
    in_a_town(async |town| {
        let draft = town.answered_draft("Edith Moss").await;
        town.submit(&draft).await.expect("it is sent");
        let sent = |result| matches!(result, Err(StoreError::AlreadySubmitted));
        let now = town.tick();
        assert!(sent(town.store.save_answer(&draft.id, "working", &text_answer("working", "other"), now).await));
        assert!(sent(town.store.set_audience(&draft.id, Audience::Carer, now).await));
        assert!(sent(town.store.set_language(&draft.id, "cy", now).await));
        assert_eq!(town.draft(&draft.id).await.draft, draft.draft);
        town.store.set_phrase(&draft.id, "$new").await.expect("the way back may change");
    })
    .await;
}
