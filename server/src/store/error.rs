//! Why storage did not do what was asked.

use domain::lifecycle::Stage;
use domain::moment::Moment;

/// Why storage did not do what was asked. Messages hold no personal data, so they may be logged.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such record.
    #[error("no such record")]
    Missing,
    /// A request has moved on since it was read. Nothing was changed.
    #[error("the request has moved on to {}", stage.id())]
    Conflict {
        /// The name of the worker who moved it; `None`: the citizen.
        by: Option<String>,
        /// When it moved.
        at: Moment,
        /// The stage it is at now.
        stage: Stage,
    },
    /// A draft has been sent, and is not changed any more.
    #[error("the draft has been sent")]
    AlreadySubmitted,
    /// A draft was changed, from another page or device, since it was read: read it again.
    #[error("the draft has changed since it was read")]
    DraftChanged,
    /// Something with this identity is there already.
    #[error("the record exists already")]
    Taken,
    /// Neither an SQLite nor a PostgreSQL address.
    #[error("a database address starts with `sqlite:` or `postgres:`")]
    UnknownEngine,
    /// This SQLite has known faults.
    #[error("SQLite {found} has a fault that can damage the database; at least {needed} is needed")]
    OldSqlite {
        /// The version that is linked.
        found: String,
        /// The first version without the fault.
        needed: &'static str,
    },
    /// The database was made by a newer version of this program.
    #[error("the database has schema {found}, newer than this version knows ({known}): use the newer program")]
    NewerSchema {
        /// The schema of the database.
        found: i64,
        /// The newest schema known here.
        known: i64,
    },
    /// The database could not be brought to the schema that this version needs.
    #[error("the database could not be brought up to date: {0}")]
    Migration(sqlx::migrate::MigrateError),
    /// A stored value cannot be read.
    #[error("the stored value in {0} cannot be read")]
    Unreadable(&'static str),
    /// The database failed, or refused what would break a rule.
    #[error("the database: {0}")]
    Database(#[from] sqlx::Error),
    /// The folder of the database cannot be made.
    #[error("the folder of the database cannot be made: {0}")]
    Folder(std::io::Error),
}

/// What storage gives.
pub type Result<T> = std::result::Result<T, StoreError>;

impl StoreError {
    /// For an insertion: a key that is taken is [`StoreError::Taken`].
    pub(super) fn taken(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(refused) if refused.is_unique_violation() => StoreError::Taken,
            _ => StoreError::Database(error),
        }
    }
}
