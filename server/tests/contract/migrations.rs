//! The schema: the same names on both sides, made once, and never older than the database.

use std::collections::BTreeSet;
use std::path::Path;

use taking_stock::store::{Engine, MIGRATIONS, Store, StoreError};

use crate::town::{Place, in_a_town, run};

fn files(engine: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
    std::fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a plain name"))
        .collect()
}

#[test]
fn both_engines_have_the_same_migrations_and_all_are_in_the_program() {
    let embedded: BTreeSet<String> = MIGRATIONS.iter().map(|change| change.file.to_owned()).collect();
    assert_eq!(files("sqlite"), embedded);
    assert_eq!(files("postgres"), embedded);
    for (place, change) in MIGRATIONS.iter().enumerate() {
        assert_eq!(usize::try_from(change.version), Ok(place + 1), "{}", change.file);
        assert!(change.file.starts_with(&format!("{:04}_", change.version)), "{}", change.file);
    }
}

#[tokio::test]
async fn migrating_again_changes_nothing() {
    in_a_town(async |town| {
        let applied = town.count("SELECT COUNT(*) FROM _sqlx_migrations").await;
        town.store.migrate().await.expect("the schema is there already");
        assert_eq!(town.count("SELECT COUNT(*) FROM _sqlx_migrations").await, applied);
        assert_eq!(usize::try_from(applied), Ok(MIGRATIONS.len()));
    })
    .await;
}

#[tokio::test]
async fn a_newer_schema_is_refused_with_a_sentence() {
    in_a_town(async |town| {
        run(
            &town.url,
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
             SELECT 9000, 'from the future', success, checksum, execution_time FROM _sqlx_migrations WHERE version = 1",
        )
        .await
        .expect("a later program was here");
        let refused = town.store.migrate().await.expect_err("the schema is newer");
        assert!(matches!(refused, StoreError::NewerSchema { found: 9_000, .. }), "{refused:?}");
        assert!(refused.to_string().contains("use the newer program"), "{refused}");
    })
    .await;
}

#[tokio::test]
async fn an_empty_database_is_known_to_be_empty() {
    let place = Place::make().await;
    let store = Store::connect(&place.url).await.expect("the database is made, with its folder");
    store.migrate().await.expect("the schema is made");
    assert!(store.is_empty().await.expect("it answers"));
    store.ping().await.expect("it answers");
    store.close().await;
    place.clear().await;
    in_a_town(async |town| assert!(!town.store.is_empty().await.expect("it answers"))).await;
}

#[tokio::test]
async fn another_kind_of_address_is_refused() {
    for url in ["mysql://localhost/x", "", "town.db"] {
        assert!(matches!(Store::connect(url).await, Err(StoreError::UnknownEngine)), "{url}");
    }
}

#[tokio::test]
async fn the_engine_is_the_one_that_was_asked_for_and_keeps_what_it_acknowledges() {
    in_a_town(async |town| {
        let version = town.store.version_text().await.expect("it answers");
        match town.engine() {
            Engine::Sqlite => {
                assert!(version.starts_with("SQLite 3."), "{version}");
                // WAL is a property of the file; the others belong to our connections and are asked for there.
                assert_eq!(town.count("SELECT COUNT(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'").await, 1);
            }
            Engine::Postgres => assert!(version.starts_with("PostgreSQL "), "{version}"),
        }
    })
    .await;
}
