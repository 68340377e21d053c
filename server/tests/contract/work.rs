//! Workers' drafts: part by part, nothing lost.

use domain::lifecycle::Stage;
use domain::typed::Typed;
use taking_stock::store::{Saved, WorkForm};

use crate::town::{HOSTILE, Town, at_once, colleague, in_a_town, reviewer};

fn role(text: &str) -> Typed {
    Typed::from_pairs([("role", text)])
}

#[tokio::test]
async fn parts_are_saved_apart_and_read_together() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        let empty = town.store.work(&reference, WorkForm::Input).await.expect("it answers");
        assert!(empty.parts.is_empty() && empty.typed.is_blank());
        assert_eq!(empty.version("reviewer"), 0);
        assert_eq!(
            town.save_work(&reference, "reviewer", &role("Social worker"), 0, &reviewer()).await,
            Saved::Kept(1)
        );
        let spoke = Typed::from_pairs([("spoke-who", "Edith and her daughter")]);
        assert_eq!(town.save_work(&reference, "conversation", &spoke, 0, &colleague()).await, Saved::Kept(1));
        assert_eq!(town.save_work(&reference, "reviewer", &role("Senior"), 1, &reviewer()).await, Saved::Kept(2));
        let work = town.store.work(&reference, WorkForm::Input).await.expect("it answers");
        assert_eq!(work.typed.first("role"), "Senior");
        assert_eq!(work.typed.first("spoke-who"), "Edith and her daughter");
        assert_eq!((work.version("reviewer"), work.version("conversation")), (2, 1));
        assert_eq!(work.parts["conversation"].by, "Cerys Hughes");
        let triage = town.store.work(&reference, WorkForm::Triage).await.expect("it answers");
        assert!(triage.parts.is_empty(), "the other form is another draft");
    })
    .await;
}

#[tokio::test]
async fn a_save_over_a_newer_one_is_refused_shown_and_kept_in_the_history() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        town.save_work(&reference, "reviewer", &role("first"), 0, &reviewer()).await;
        for seen in [0, 2, -1] {
            match town.save_work(&reference, "reviewer", &role("late"), seen, &colleague()).await {
                Saved::Conflict(conflict) => {
                    assert_eq!((conflict.by.as_str(), conflict.version), ("Priya Nair", 1));
                    assert_eq!(conflict.theirs, role("first"));
                }
                kept => panic!("{kept:?}"),
            }
        }
        assert_eq!(town.save_work(&reference, "reviewer", &role("second"), 1, &colleague()).await, Saved::Kept(2));
        let work = town.store.work(&reference, WorkForm::Input).await.expect("it answers");
        assert_eq!(work.typed, role("second"));
        let history = town.store.work_history(&reference, WorkForm::Input, "reviewer").await.expect("it answers");
        let expected = [("first", true), ("late", false), ("late", false), ("late", false), ("second", true)];
        assert_eq!(history, expected.map(|(text, kept)| (role(text), kept)));
    })
    .await;
}

#[tokio::test]
async fn a_version_of_a_part_that_was_never_saved_is_a_conflict_with_nobody() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        match town.save_work(&reference, "risk", &role("text"), 7, &reviewer()).await {
            Saved::Conflict(conflict) => assert_eq!((conflict.version, conflict.by.as_str()), (0, "")),
            kept => panic!("{kept:?}"),
        }
    })
    .await;
}

#[tokio::test]
async fn of_eight_saves_at_once_one_stands_and_all_are_remembered() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        for seen in [0, 1] {
            let texts: Vec<Typed> = (0..8).map(|turn| role(&format!("{seen}-{turn}"))).collect();
            let (first, second) = (reviewer(), colleague());
            let saves = texts.iter().enumerate().map(|(turn, typed)| {
                let worker = if turn % 2 == 0 { &first } else { &second };
                town.save_work(&reference, "reviewer", typed, seen, worker)
            });
            let done = at_once(saves).await;
            assert_eq!(done.iter().filter(|saved| **saved == Saved::Kept(seen + 1)).count(), 1, "{done:?}");
            let stands = town.store.work(&reference, WorkForm::Input).await.expect("it answers").typed;
            for saved in &done {
                if let Saved::Conflict(conflict) = saved {
                    assert_eq!((&conflict.theirs, conflict.version), (&stands, seen + 1));
                }
            }
        }
        let history = town.store.work_history(&reference, WorkForm::Input, "reviewer").await.expect("it answers");
        assert_eq!(history.len(), 16);
        assert_eq!(history.iter().filter(|(_, kept)| *kept).count(), 2);
    })
    .await;
}

#[tokio::test]
async fn work_comes_back_exactly_as_typed() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        let mut all = Typed::new();
        for text in HOSTILE {
            all.add("risk", text);
            all.add(text, text);
        }
        all.add("risk", &"long ".repeat(800));
        town.save_work(&reference, "wellbeing", &all, 0, &reviewer()).await;
        assert_eq!(town.store.work(&reference, WorkForm::Input).await.expect("it answers").typed, all);
    })
    .await;
}

#[tokio::test]
async fn work_on_a_request_that_is_not_there_is_refused() {
    in_a_town(async |town| {
        let nobody = Town::fresh_reference();
        let refused = town
            .store
            .save_work(&nobody, WorkForm::Triage, "factors", &role("x"), 0, &reviewer().id, town.tick())
            .await;
        assert!(refused.is_err(), "{refused:?}");
    })
    .await;
}
