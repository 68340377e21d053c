//! Sessions in the browser, kept for `tower-sessions`. A session's identity is a secret: whoever reads the database
//! finds only its hash.

use async_trait::async_trait;
use domain::moment::Moment;
use sha2::{Digest, Sha256};
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{self, ExpiredDeletion};

use super::columns::text;
use super::{Result, Store, StoreError};

/// How often another identity is tried when one is taken.
const TRIES: usize = 8;

impl Store {
    /// Keeps a session under a new identity. Refuses one that is taken.
    pub async fn create_session(&self, id: &str, doc: &str, expires_at: Moment) -> Result<()> {
        let mut writing = self.write().await?;
        let done =
            sqlx::query("INSERT INTO session (id, doc, expires_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING")
                .bind(id)
                .bind(doc)
                .bind(expires_at.0)
                .execute(&mut *writing.tx)
                .await?;
        if done.rows_affected() != 1 {
            return Err(StoreError::Taken);
        }
        writing.commit().await
    }

    /// Keeps a session, in place of what is kept under this identity. One that has been deleted stays deleted, so that a
    /// page under way does not sign somebody in again who has just signed out.
    pub async fn update_session(&self, id: &str, doc: &str, expires_at: Moment) -> Result<()> {
        let mut writing = self.write().await?;
        sqlx::query("UPDATE session SET doc = $2, expires_at = $3 WHERE id = $1")
            .bind(id)
            .bind(doc)
            .bind(expires_at.0)
            .execute(&mut *writing.tx)
            .await?;
        writing.commit().await
    }

    /// The session with this identity, unless it has expired.
    pub async fn session(&self, id: &str, now: Moment) -> Result<Option<String>> {
        let row = sqlx::query("SELECT doc FROM session WHERE id = $1 AND expires_at > $2")
            .bind(id)
            .bind(now.0)
            .fetch_optional(&self.pool)
            .await?;
        row.map(|row| text(&row, "doc")).transpose()
    }

    /// Forgets a session.
    pub async fn delete_session(&self, id: &str) -> Result<()> {
        let mut writing = self.write().await?;
        sqlx::query("DELETE FROM session WHERE id = $1").bind(id).execute(&mut *writing.tx).await?;
        writing.commit().await
    }

    /// Deletes every session that has expired. Gives how many.
    pub async fn delete_expired_sessions(&self, now: Moment) -> Result<u64> {
        let mut writing = self.write().await?;
        let done =
            sqlx::query("DELETE FROM session WHERE expires_at <= $1").bind(now.0).execute(&mut *writing.tx).await?;
        writing.commit().await?;
        Ok(done.rows_affected())
    }
}

#[async_trait]
impl SessionStore for Store {
    async fn create(&self, record: &mut Record) -> session_store::Result<()> {
        for _ in 0..TRIES {
            match self.create_session(&key(&record.id), &encode(record)?, expiry(record)).await {
                Err(StoreError::Taken) => record.id = Id::default(),
                done => return done.map_err(backend),
            }
        }
        Err(session_store::Error::Backend("no free session identity was found".to_owned()))
    }

    async fn save(&self, record: &Record) -> session_store::Result<()> {
        self.update_session(&key(&record.id), &encode(record)?, expiry(record)).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> session_store::Result<Option<Record>> {
        let found = self.session(&key(id), now()).await.map_err(backend)?;
        found
            .map(|doc| match serde_json::from_str::<Record>(&doc) {
                Ok(record) => Ok(Record { id: *id, ..record }),
                Err(error) => Err(session_store::Error::Decode(error.to_string())),
            })
            .transpose()
    }

    async fn delete(&self, id: &Id) -> session_store::Result<()> {
        self.delete_session(&key(id)).await.map_err(backend)
    }
}

#[async_trait]
impl ExpiredDeletion for Store {
    async fn delete_expired(&self) -> session_store::Result<()> {
        self.delete_expired_sessions(now()).await.map(|_| ()).map_err(backend)
    }
}

fn now() -> Moment {
    Moment(jiff::Timestamp::now().as_millisecond())
}

fn expiry(record: &Record) -> Moment {
    Moment(record.expiry_date.unix_timestamp().saturating_mul(1_000))
}

/// What a session is kept under.
fn key(id: &Id) -> String {
    Sha256::digest(id.to_string()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What is kept: all but the identity.
fn encode(record: &Record) -> session_store::Result<String> {
    serde_json::to_string(&Record { id: Id(0), ..record.clone() })
        .map_err(|error| session_store::Error::Encode(error.to_string()))
}

fn backend(error: StoreError) -> session_store::Error {
    session_store::Error::Backend(error.to_string())
}
