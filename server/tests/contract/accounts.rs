//! Teams and accounts, and slow-downs after failed attempts.

use domain::actor::{Role, TeamId, WorkerId};
use domain::moment::Moment;
use taking_stock::store::{Failures, NewWorker, StoreError, Team};

use crate::town::{HOSTILE, at_once, carers, colleague, in_a_town, older, reviewer, triager, worker};

fn account(id: &str, username: &str) -> NewWorker {
    NewWorker {
        worker: worker(id, "New Person", &[Role::Authoriser, Role::Administrator]),
        username: username.to_owned(),
        password_hash: "$hash".to_owned(),
        totp_secret: Some("SECRET".to_owned()),
        now: Moment(0),
    }
}

#[tokio::test]
async fn accounts_are_found_by_identity_and_by_name_whatever_the_case() {
    in_a_town(async |town| {
        let mut new = account("worker-new", " Åsa.Jones ");
        new.worker.teams.insert(carers());
        new.worker.skills.insert("deafblind".to_owned());
        town.store.create_worker(new.clone()).await.expect("it is made");
        let stored = town.store.worker(&new.worker.id).await.expect("it answers").expect("it is there");
        assert_eq!(stored.worker, new.worker);
        assert_eq!(stored.username, "åsa.jones");
        assert_eq!((stored.password_hash.as_str(), stored.totp_secret.as_deref()), ("$hash", Some("SECRET")));
        assert_eq!((stored.failures, stored.active), (Failures::default(), true));
        for name in ["åsa.jones", "ÅSA.JONES", "  åsa.Jones"] {
            let found = town.store.worker_by_username(name).await.expect("it answers");
            assert_eq!(found.as_ref(), Some(&stored), "{name}");
        }
        for name in HOSTILE.iter().chain([&"", &"%", &"asa.jones", &"_sa.jones"]) {
            assert_eq!(town.store.worker_by_username(name).await.expect("it answers"), None, "{name}");
        }
        assert_eq!(town.store.worker(&WorkerId("nobody".to_owned())).await.expect("it answers"), None);
    })
    .await;
}

#[tokio::test]
async fn identities_and_names_to_sign_in_with_are_given_once() {
    in_a_town(async |town| {
        let same_id = town.store.create_worker(account("worker-triage", "somebody")).await;
        assert!(matches!(same_id, Err(StoreError::Taken)), "{same_id:?}");
        let same_name = town.store.create_worker(account("worker-other", "TRIAGE")).await;
        assert!(matches!(same_name, Err(StoreError::Taken)), "{same_name:?}");
        let team = Team { id: older(), name: "Again".to_owned() };
        assert!(matches!(town.store.create_team(&team).await, Err(StoreError::Taken)));
        let mut lost = account("worker-lost", "lost");
        lost.worker.teams = [TeamId("no-such-team".to_owned())].into();
        assert!(town.store.create_worker(lost).await.is_err(), "a team has to be there");
        assert_eq!(town.store.workers().await.expect("it answers").len(), 3);
    })
    .await;
}

#[tokio::test]
async fn accounts_are_listed_by_name_role_and_team() {
    in_a_town(async |town| {
        let ids = |workers: Vec<taking_stock::store::StoredWorker>| {
            workers.into_iter().map(|stored| stored.worker.id).collect::<Vec<_>>()
        };
        let (tom, priya, cerys) = (triager().id, reviewer().id, colleague().id);
        let all = town.store.workers().await.expect("it answers");
        assert_eq!(ids(all), [cerys.clone(), priya.clone(), tom.clone()]);
        let with = async |role| ids(town.store.workers_with_role(role).await.expect("it answers"));
        assert_eq!(with(Role::Reviewer).await, [cerys.clone(), priya.clone()]);
        assert_eq!(with(Role::TriageWorker).await, [cerys.clone(), tom.clone()]);
        assert!(with(Role::Auditor).await.is_empty());
        let within = async |team| ids(town.store.workers_in_team(&team).await.expect("it answers"));
        assert_eq!(within(older()).await.len(), 3);
        assert!(within(carers()).await.is_empty());
        town.store.set_active(&cerys, false).await.expect("it is closed");
        assert_eq!(with(Role::Reviewer).await, [priya]);
        assert_eq!(within(older()).await.len(), 2);
        let closed = town.store.worker(&cerys).await.expect("it answers").expect("it is there");
        assert!(!closed.active);
        let teams = town.store.teams().await.expect("it answers");
        assert_eq!(teams.iter().map(|team| team.name.as_str()).collect::<Vec<_>>(), ["Carers", "Older adults"]);
    })
    .await;
}

#[tokio::test]
async fn secrets_are_put_in_place_and_a_one_time_code_counts_once() {
    in_a_town(async |town| {
        let id = triager().id;
        town.store.set_password_hash(&id, "$new").await.expect("it is set");
        town.store.set_totp_secret(&id, Some("NEW")).await.expect("it is set");
        let stored = town.store.worker(&id).await.expect("it answers").expect("it is there");
        assert_eq!((stored.password_hash.as_str(), stored.totp_secret.as_deref()), ("$new", Some("NEW")));
        let used = at_once((0..6).map(|_| town.store.use_totp_step(&id, 100))).await;
        assert_eq!(used.into_iter().filter(|used| *used.as_ref().expect("it answers")).count(), 1);
        assert!(!town.store.use_totp_step(&id, 99).await.expect("it answers"), "an earlier one is over");
        assert!(town.store.use_totp_step(&id, 101).await.expect("it answers"));
        town.store.set_totp_secret(&id, None).await.expect("it is set");
        let stored = town.store.worker(&id).await.expect("it answers").expect("it is there");
        assert_eq!(stored.totp_secret, None);
        let nobody = WorkerId("nobody".to_owned());
        assert!(matches!(town.store.set_password_hash(&nobody, "x").await, Err(StoreError::Missing)));
        assert!(matches!(town.store.set_totp_secret(&nobody, None).await, Err(StoreError::Missing)));
        assert!(matches!(town.store.set_active(&nobody, true).await, Err(StoreError::Missing)));
        assert!(matches!(town.store.sign_in_failed(&nobody, town.tick()).await, Err(StoreError::Missing)));
        assert!(!town.store.use_totp_step(&nobody, 1).await.expect("it answers"));
    })
    .await;
}

#[tokio::test]
async fn failed_sign_ins_lock_an_account_for_longer_and_longer() {
    in_a_town(async |town| {
        let id = triager().id;
        let now = Moment(1_000_000);
        let failed = at_once((0..4).map(|_| town.store.sign_in_failed(&id, now))).await;
        assert!(failed.into_iter().all(|failed| !failed.expect("it is counted").locked(now)));
        let fifth = town.store.sign_in_failed(&id, now).await.expect("it is counted");
        assert_eq!((fifth.count, fifth.locked_until), (5, Some(Moment(1_060_000))), "each of the four was counted");
        let stored = town.store.worker(&id).await.expect("it answers").expect("it is there");
        assert_eq!(stored.failures, fifth);
        assert!(stored.failures.locked(Moment(1_059_999)) && !stored.failures.locked(Moment(1_060_000)));
        town.store.sign_in_succeeded(&id).await.expect("it is forgotten");
        let stored = town.store.worker(&id).await.expect("it answers").expect("it is there");
        assert_eq!(stored.failures, Failures::default());
    })
    .await;
}

#[tokio::test]
async fn attempts_are_counted_by_key_and_forgotten_after_a_day_or_a_success() {
    in_a_town(async |town| {
        let day = 24 * 3_600_000;
        let now = Moment(1_000_000);
        assert_eq!(town.store.attempts("address").await.expect("it answers"), Failures::default());
        let all = at_once((0..10).map(|_| town.store.attempt_failed("address", 5, now))).await;
        assert_eq!(all.into_iter().map(|failed| failed.expect("it is counted").count).max(), Some(10));
        let failures = town.store.attempts("address").await.expect("it answers");
        assert_eq!((failures.count, failures.locked(now)), (10, true));
        assert_eq!(town.store.attempts("another").await.expect("it answers").count, 0);
        let next_day = town.store.attempt_failed("address", 5, Moment(now.0 + day)).await.expect("it is counted");
        assert_eq!((next_day.count, next_day.locked_until), (1, None));
        town.store.attempts_cleared("address").await.expect("it is forgotten");
        assert_eq!(town.store.attempts("address").await.expect("it answers"), Failures::default());
        town.store.attempt_failed("address", 5, now).await.expect("it is counted");
        town.store.attempt_failed("another", 5, Moment(now.0 + 1)).await.expect("it is counted");
        assert_eq!(town.store.delete_old_attempts(Moment(now.0 + day)).await.expect("it answers"), 1);
        assert_eq!(town.store.attempts("another").await.expect("it answers").count, 1);
    })
    .await;
}
