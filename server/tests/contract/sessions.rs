//! Sessions: by themselves, and as `tower-sessions` uses them.

use domain::moment::Moment;
use taking_stock::store::StoreError;
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::ExpiredDeletion;

use crate::town::{HOSTILE, in_a_town};

#[tokio::test]
async fn a_session_is_kept_until_it_expires_or_is_deleted() {
    in_a_town(async |town| {
        let store = &town.store;
        store.create_session("one", "{\"a\":1}", Moment(100)).await.expect("it is kept");
        let taken = store.create_session("one", "{}", Moment(200)).await;
        assert!(matches!(taken, Err(StoreError::Taken)), "{taken:?}");
        let at = async |id: &str, now| store.session(id, Moment(now)).await.expect("it answers");
        assert_eq!(at("one", 99).await.as_deref(), Some("{\"a\":1}"));
        assert_eq!(at("one", 100).await, None, "expired");
        store.update_session("one", "{}", Moment(300)).await.expect("it is kept");
        assert_eq!(at("one", 299).await.as_deref(), Some("{}"));
        store.create_session("two", "{}", Moment(50)).await.expect("it is kept");
        assert_eq!(store.delete_expired_sessions(Moment(50)).await.expect("it answers"), 1);
        assert_eq!(at("two", 0).await, None);
        assert!(at("one", 0).await.is_some());
        store.delete_session("one").await.expect("it is deleted");
        store.delete_session("one").await.expect("deleting again is no fault");
        store.update_session("one", "{}", Moment(300)).await.expect("it is no fault");
        assert_eq!(at("one", 0).await, None);
    })
    .await;
}

fn record(seconds: i64) -> Record {
    let expiry_date = time::OffsetDateTime::now_utc() + time::Duration::seconds(seconds);
    let data = HOSTILE.iter().map(|text| ((*text).to_owned(), serde_json::json!(text))).collect();
    Record { id: Id::default(), data, expiry_date }
}

#[tokio::test]
async fn a_record_is_created_saved_loaded_and_deleted() {
    in_a_town(async |town| {
        let mut record = record(60);
        town.store.create(&mut record).await.expect("it is created");
        assert_eq!(town.store.load(&record.id).await.expect("it answers"), Some(record.clone()));
        for text in [record.id.to_string(), record.id.0.to_string()] {
            let found = format!("SELECT COUNT(*) FROM session WHERE id LIKE '%{text}%' OR doc LIKE '%{text}%'");
            assert_eq!(town.count(&found).await, 0, "the database does not tell whose session it is");
        }
        record.data.insert("worker".to_owned(), serde_json::json!("worker-triage"));
        town.store.save(&record).await.expect("it is saved");
        assert_eq!(town.store.load(&record.id).await.expect("it answers"), Some(record.clone()));
        SessionStore::delete(&town.store, &record.id).await.expect("it is deleted");
        assert_eq!(town.store.load(&record.id).await.expect("it answers"), None);
    })
    .await;
}

#[tokio::test]
async fn a_new_session_never_takes_over_anothers_identity() {
    in_a_town(async |town| {
        let mut first = record(60);
        town.store.create(&mut first).await.expect("it is created");
        let mut second = record(60);
        second.id = first.id;
        second.data.clear();
        town.store.create(&mut second).await.expect("it is created, under another identity");
        assert_ne!(second.id, first.id);
        assert_eq!(town.store.load(&first.id).await.expect("it answers"), Some(first));
        assert_eq!(town.store.load(&second.id).await.expect("it answers"), Some(second));
    })
    .await;
}

#[tokio::test]
async fn an_expired_record_is_not_loaded_and_is_swept_away() {
    in_a_town(async |town| {
        let mut old = record(-60);
        let mut new = record(60);
        town.store.create(&mut old).await.expect("it is created");
        town.store.create(&mut new).await.expect("it is created");
        assert_eq!(town.store.load(&old.id).await.expect("it answers"), None);
        assert_eq!(town.count("SELECT COUNT(*) FROM session").await, 2);
        town.store.delete_expired().await.expect("it sweeps");
        assert_eq!(town.count("SELECT COUNT(*) FROM session").await, 1);
        assert_eq!(town.store.load(&new.id).await.expect("it answers"), Some(new));
    })
    .await;
}
