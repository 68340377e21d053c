//! People, their plans, and which plan a request is about.

use jiff::civil::date;
use taking_stock::store::{NewPlan, PersonKind, PlanKind, StoreError, StoredPerson};

use crate::town::{HOSTILE, Town, in_a_town, reviewer};

fn person(id: &str, name: &str) -> StoredPerson {
    StoredPerson {
        id: id.to_owned(),
        kind: PersonKind::Adult,
        name: name.to_owned(),
        born: Some(date(1941, 3, 9)),
        address: "1 Mill Lane".to_owned(),
        cared_for_id: None,
    }
}

fn plan(id: &str, person_id: &str) -> NewPlan {
    NewPlan {
        id: id.to_owned(),
        person_id: person_id.to_owned(),
        kind: PlanKind::CareAndSupport,
        started_on: date(2025, 6, 1),
        budget: "£212 a week".to_owned(),
        managed: "council".to_owned(),
        last_review_on: None,
        next_review_on: Some(date(2026, 6, 1)),
        outcomes: vec!["Wash in the morning".to_owned(), "Lunch club on Thursdays".to_owned()],
    }
}

#[tokio::test]
async fn people_and_plans_are_read_back_whole() {
    in_a_town(async |town| {
        let edith = person("p1", "Edith Moss");
        let elaine = StoredPerson {
            kind: PersonKind::Carer,
            born: None,
            cared_for_id: Some("p1".to_owned()),
            ..person("p2", "Elaine Moss")
        };
        for someone in [&edith, &elaine] {
            town.store.create_person(someone, town.tick()).await.expect("it is stored");
        }
        assert_eq!(town.store.people().await.expect("it answers"), [edith.clone(), elaine.clone()]);
        let care = plan("plan1", "p1");
        let support = NewPlan { kind: PlanKind::Support, outcomes: Vec::new(), ..plan("plan2", "p2") };
        for one in [&care, &support] {
            town.store.create_plan(one, town.tick()).await.expect("it is stored");
        }
        let stored = town.store.plan("plan1").await.expect("it answers").expect("it is there");
        assert_eq!((stored.plan, stored.person), (care, edith.clone()));
        let stored = town.store.plan("plan2").await.expect("it answers").expect("it is there");
        assert_eq!((stored.plan, stored.person), (support, elaine));
        assert_eq!(town.store.plan("plan3").await.expect("it answers"), None);
        assert!(matches!(town.store.create_person(&edith, town.tick()).await, Err(StoreError::Taken)));
        assert!(matches!(town.store.create_plan(&plan("plan1", "p1"), town.tick()).await, Err(StoreError::Taken)));
        assert!(town.store.create_plan(&plan("plan4", "nobody"), town.tick()).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn plans_are_found_by_any_part_of_a_name_and_wildcards_are_letters() {
    in_a_town(async |town| {
        let names = ["Edith Moss", "Tom Moss", "100% Percent", "under_score", "back\\slash", "İpek Ŵyn"];
        for (place, name) in names.iter().enumerate() {
            let id = format!("p{place}");
            town.store.create_person(&person(&id, name), town.tick()).await.expect("it is stored");
            town.store.create_plan(&plan(&format!("plan{place}"), &id), town.tick()).await.expect("it is stored");
        }
        let found = async |text: &str| {
            let plans = town.store.plans_matching(text, 10).await.expect("it answers");
            plans.into_iter().map(|stored| stored.person.name).collect::<Vec<_>>()
        };
        assert_eq!(found("moss").await, ["Edith Moss", "Tom Moss"]);
        assert_eq!(found(" DITH ").await, ["Edith Moss"]);
        assert_eq!(found("%").await, ["100% Percent"]);
        assert_eq!(found("_").await, ["under_score"]);
        assert_eq!(found("\\").await, ["back\\slash"]);
        assert_eq!(found("ŵYN").await, ["İpek Ŵyn"]);
        for text in ["", "  ", "Mo%s", "E_ith", "'; DROP TABLE plan; --"] {
            assert!(found(text).await.is_empty(), "{text}");
        }
        assert_eq!(town.store.plans_matching("moss", 1).await.expect("it answers").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn names_and_outcomes_come_back_as_they_were_given() {
    in_a_town(async |town| {
        for (place, text) in HOSTILE.iter().enumerate() {
            let (id, plan_id) = (format!("p{place}"), format!("plan{place}"));
            let someone = StoredPerson { address: (*text).to_owned(), ..person(&id, text) };
            town.store.create_person(&someone, town.tick()).await.expect("it is stored");
            let one = NewPlan {
                budget: (*text).to_owned(),
                outcomes: vec![(*text).to_owned(), "x".repeat(4_000)],
                ..plan(&plan_id, &id)
            };
            town.store.create_plan(&one, town.tick()).await.expect("it is stored");
            let found = town.store.plans_matching(text, 50).await.expect("it answers");
            assert!(found.iter().any(|stored| stored.plan == one && stored.person == someone), "{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_request_is_linked_to_a_plan_and_the_last_link_counts() {
    in_a_town(async |town| {
        town.store.create_person(&person("p1", "Edith Moss"), town.tick()).await.expect("it is stored");
        for id in ["plan1", "plan2"] {
            town.store.create_plan(&plan(id, "p1"), town.tick()).await.expect("it is stored");
        }
        let reference = town.sent("Edith Moss").await;
        let before = town.request(&reference).await;
        town.store.link_plan(&reference, "plan1", None, town.tick()).await.expect("it is linked");
        let worker = reviewer().id;
        town.store.link_plan(&reference, "plan2", Some(&worker), town.tick()).await.expect("it is linked");
        let after = town.request(&reference).await;
        assert_eq!(after.plan_id.as_deref(), Some("plan2"));
        assert_eq!(after.request, before.request, "a link is not a move: nobody's form grows stale");
        assert_eq!(town.count("SELECT COUNT(*) FROM request_plan").await, 2);
        let unknown = town.store.link_plan(&reference, "plan9", None, town.tick()).await;
        assert!(matches!(unknown, Err(StoreError::Missing)), "{unknown:?}");
        let unknown = town.store.link_plan(&Town::fresh_reference(), "plan1", None, town.tick()).await;
        assert!(matches!(unknown, Err(StoreError::Missing)), "{unknown:?}");
    })
    .await;
}
