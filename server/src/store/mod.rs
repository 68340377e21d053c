//! Storage: every statement of SQL is in this module, written once for SQLite and PostgreSQL.
//!
//! [`Store`] is a cheap handle; each file adds the methods of one aggregate. To add a table: a migration with the same
//! name for each engine, an entry in [`schema`], a file here, and tests in `tests/contract`.

mod attempts;
mod columns;
mod drafts;
mod error;
mod events;
mod plans;
mod queue;
mod requests;
mod reviews;
mod schema;
mod sessions;
mod work;
mod workers;

use std::path::Path;
use std::sync::Arc;

use sqlx::any::AnyPoolOptions;
use sqlx::{Any, AnyPool, Row, Transaction};
use tokio::sync::{Mutex, OwnedMutexGuard};

pub use attempts::{ALLOWED_OF_ACCOUNT, ALLOWED_OF_ADDRESS, Failures};
pub use drafts::{NewDraft, StoredDraft, Submission};
pub use error::{Result, StoreError};
pub use events::{Access, ActorKind, Event, OutboxEntry};
pub use plans::{NewPerson, NewPlan, PersonKind, PlanKind, StoredPerson, StoredPlan};
pub use queue::{
    COUNTED_AT_MOST, Due, Owner, QueueCounts, QueueCursor, QueueFilter, QueuePage, QueueRow, QueueSort, SOON_DAYS,
};
pub use requests::{Addition, MoveDetails, Priority, StoredRequest};
pub use reviews::ReviewRecord;
pub use schema::MIGRATIONS;
pub use work::{Saved, WorkConflict, WorkDraft, WorkForm, WorkPart};
pub use workers::{NewWorker, StoredWorker, Team};

/// The first SQLite without the fault in its write-ahead log.
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);

/// Which database it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file, in this process.
    Sqlite,
    /// A server.
    Postgres,
}

/// Storage. Cloning it gives another handle to the same database.
#[derive(Debug, Clone)]
pub struct Store {
    pool: AnyPool,
    engine: Engine,
    /// SQLite has one writer at a time: queueing for it here is fairer and faster than its busy handler.
    turn: Arc<Mutex<()>>,
}

/// A transaction that writes. Dropping it without [`Writing::commit`] undoes it.
struct Writing {
    tx: Transaction<'static, Any>,
    _turn: Option<OwnedMutexGuard<()>>,
}

impl Writing {
    async fn commit(self) -> Result<()> {
        Ok(self.tx.commit().await?)
    }
}

impl Store {
    /// Opens `sqlite:<path>` (made, with its folder, when it is not there) or `postgres://…`.
    ///
    /// Refuses other addresses and an SQLite with known faults. Does not [`Store::migrate`].
    pub async fn connect(url: &str) -> Result<Store> {
        sqlx::any::install_default_drivers();
        let engine = match url.split(':').next() {
            Some("sqlite") => Engine::Sqlite,
            Some("postgres" | "postgresql") => Engine::Postgres,
            _ => return Err(StoreError::UnknownEngine),
        };
        let mut url = url.to_owned();
        if engine == Engine::Sqlite {
            make_folder(&url)?;
            if !url.contains("mode=") {
                url.push_str(if url.contains('?') { "&mode=rwc" } else { "?mode=rwc" });
            }
        }
        let pool = AnyPoolOptions::new()
            .max_connections(if engine == Engine::Sqlite { 8 } else { 16 })
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    if engine == Engine::Sqlite {
                        // `recursive_triggers` makes the deletions inside a REPLACE ask the triggers too.
                        sqlx::raw_sql(
                            "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                             PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;",
                        )
                        .execute(&mut *connection)
                        .await?;
                    }
                    Ok(())
                })
            })
            .connect(&url)
            .await?;
        let store = Store { pool, engine, turn: Arc::default() };
        if engine == Engine::Sqlite {
            refuse_old_sqlite(&store.version().await?)?;
        }
        Ok(store)
    }

    /// Brings the database to the schema that this version needs. Refuses one that is newer.
    pub async fn migrate(&self) -> Result<()> {
        schema::migrate(self).await
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        sqlx::query("SELECT 1").execute(&self.pool).await?;
        Ok(())
    }

    /// Which database it is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Name and version, such as `SQLite 3.51.3`.
    pub async fn version_text(&self) -> Result<String> {
        let name = match self.engine {
            Engine::Sqlite => "SQLite",
            Engine::Postgres => "PostgreSQL",
        };
        Ok(format!("{name} {}", self.version().await?))
    }

    async fn version(&self) -> Result<String> {
        let asked = match self.engine {
            Engine::Sqlite => "SELECT sqlite_version()",
            Engine::Postgres => "SELECT current_setting('server_version')",
        };
        Ok(sqlx::query(asked).fetch_one(&self.pool).await?.try_get(0)?)
    }

    /// Whether nothing has been stored yet: no worker, no plan, no draft.
    pub async fn is_empty(&self) -> Result<bool> {
        let found = sqlx::query(
            "SELECT 1 FROM worker UNION ALL SELECT 1 FROM team UNION ALL SELECT 1 FROM person \
             UNION ALL SELECT 1 FROM draft LIMIT 1",
        )
        .fetch_optional(&self.pool)
        .await?;
        Ok(found.is_none())
    }

    /// Closes every connection, after what is under way.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    /// Begins a transaction that writes.
    async fn write(&self) -> Result<Writing> {
        let (turn, begin) = match self.engine {
            Engine::Sqlite => (Some(self.turn.clone().lock_owned().await), "BEGIN IMMEDIATE"),
            Engine::Postgres => (None, "BEGIN"),
        };
        Ok(Writing { tx: self.pool.begin_with(begin).await?, _turn: turn })
    }
}

/// A new identity, in the order of time.
fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

fn make_folder(url: &str) -> Result<()> {
    let path = url.trim_start_matches("sqlite://").trim_start_matches("sqlite:");
    let path = path.split('?').next().unwrap_or_default();
    match Path::new(path).parent() {
        Some(folder) if !folder.as_os_str().is_empty() && path != ":memory:" => {
            std::fs::create_dir_all(folder).map_err(StoreError::Folder)
        }
        _ => Ok(()),
    }
}

fn refuse_old_sqlite(found: &str) -> Result<()> {
    let mut parts = found.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    if (next(), next(), next()) < OLDEST_SQLITE {
        return Err(StoreError::OldSqlite { found: found.to_owned(), needed: "3.51.3" });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_sqlite_with_the_log_fault_is_refused() {
        assert!(matches!(refuse_old_sqlite("3.51.2"), Err(StoreError::OldSqlite { .. })));
        assert!(matches!(refuse_old_sqlite("3.7"), Err(StoreError::OldSqlite { .. })));
        assert!(refuse_old_sqlite("3.51.3").is_ok());
        assert!(refuse_old_sqlite("3.52.0").is_ok());
    }
}
