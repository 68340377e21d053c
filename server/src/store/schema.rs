//! The migrations, inside the program, and bringing a database up to date with them.

use sqlx::SqlSafeStr;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};

use super::{Engine, Result, Store, StoreError};

/// A change of the schema, as each engine says it.
#[derive(Debug, Clone, Copy)]
pub struct Change {
    /// Its number; they are applied in this order.
    pub version: i64,
    /// The name of the file on both sides.
    pub file: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

macro_rules! changes {
    ($($version:literal $file:literal),* $(,)?) => {
        /// Every change of the schema, oldest first. A change that was released is never edited: add another.
        pub const MIGRATIONS: &[Change] = &[$(Change {
            version: $version,
            file: $file,
            sqlite: include_str!(concat!("../../migrations/sqlite/", $file)),
            postgres: include_str!(concat!("../../migrations/postgres/", $file)),
        }),*];
    };
}

changes! {
    1 "0001_workers.sql",
    2 "0002_plans.sql",
    3 "0003_drafts.sql",
    4 "0004_requests.sql",
    5 "0005_professional_input.sql",
    6 "0006_gate.sql",
    7 "0007_sessions.sql",
}

pub(super) async fn migrate(store: &Store) -> Result<()> {
    let migrations = MIGRATIONS.iter().map(|change| {
        let sql = match store.engine {
            Engine::Sqlite => change.sqlite,
            Engine::Postgres => change.postgres,
        };
        Migration::new(change.version, change.file.into(), MigrationType::Simple, sql.into_sql_str(), false)
    });
    let known = MIGRATIONS.last().map_or(0, |change| change.version);
    // SQLite has no lock for migrations: take the writer's turn, at least within this process.
    let _turn = store.turn.lock().await;
    Migrator::with_migrations(migrations.collect()).run(&store.pool).await.map_err(|error| match error {
        MigrateError::VersionMissing(found) if found > known => StoreError::NewerSchema { found, known },
        error => StoreError::Migration(error),
    })
}
