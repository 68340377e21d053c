//! Slow-downs after failed attempts, per account and per address. Keys come hashed.

use domain::moment::Moment;
use sqlx::any::AnyRow;

use super::columns::{maybe_moment, moment, number};
use super::{Result, Store};

/// The failure of one account that brings the first wait.
pub const ALLOWED_OF_ACCOUNT: i64 = 5;
/// The failure from one address that brings the first wait: a library or an office has one address for many people.
pub const ALLOWED_OF_ADDRESS: i64 = 50;
/// The first wait; each further failure doubles it.
const FIRST_WAIT: i64 = 60_000;
/// The longest wait.
const LONGEST_WAIT: i64 = 3_600_000;
/// After this long without a failure, counting starts again.
const FORGOTTEN_AFTER: i64 = 24 * 3_600_000;

/// How often something failed of late.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Failures {
    /// How often.
    pub count: i64,
    /// Until when no further attempt is looked at.
    pub locked_until: Option<Moment>,
}

impl Failures {
    /// Whether an attempt is to be turned away unseen.
    pub fn locked(&self, now: Moment) -> bool {
        self.locked_until.is_some_and(|until| now < until)
    }

    /// One failure more.
    pub(super) fn and_one(self, allowed: i64, last: Option<Moment>, now: Moment) -> Failures {
        let earlier = if last.is_none_or(|last| now.0 - last.0 >= FORGOTTEN_AFTER) { 0 } else { self.count };
        let count = earlier + 1;
        let doublings = (count >= allowed).then(|| (count - allowed).min(16));
        let wait = doublings.map(|times| (FIRST_WAIT << times).min(LONGEST_WAIT));
        Failures { count, locked_until: wait.map(|wait| Moment(now.0 + wait)) }
    }
}

pub(super) fn failures(row: &AnyRow) -> Result<Failures> {
    Ok(Failures { count: number(row, "failures")?, locked_until: maybe_moment(row, "locked_until")? })
}

impl Store {
    /// Counts a failed attempt. From the `allowed`th on, each brings a wait, twice as long as the one before.
    pub async fn attempt_failed(&self, key_hash: &str, allowed: i64, now: Moment) -> Result<Failures> {
        let mut writing = self.write().await?;
        // Making the row first holds it, so that attempts at the same moment are all counted.
        sqlx::query(
            "INSERT INTO attempt (key_hash, failures, failed_at) VALUES ($1, 0, $2) \
             ON CONFLICT (key_hash) DO UPDATE SET failures = attempt.failures",
        )
        .bind(key_hash)
        .bind(now.0)
        .execute(&mut *writing.tx)
        .await?;
        let row = sqlx::query("SELECT failures, failed_at, locked_until FROM attempt WHERE key_hash = $1")
            .bind(key_hash)
            .fetch_one(&mut *writing.tx)
            .await?;
        let next = failures(&row)?.and_one(allowed, Some(moment(&row, "failed_at")?), now);
        sqlx::query("UPDATE attempt SET failures = $2, failed_at = $3, locked_until = $4 WHERE key_hash = $1")
            .bind(key_hash)
            .bind(next.count)
            .bind(now.0)
            .bind(next.locked_until.map(|until| until.0))
            .execute(&mut *writing.tx)
            .await?;
        writing.commit().await?;
        Ok(next)
    }

    /// How often something failed of late.
    pub async fn attempts(&self, key_hash: &str) -> Result<Failures> {
        let row = sqlx::query("SELECT failures, locked_until FROM attempt WHERE key_hash = $1")
            .bind(key_hash)
            .fetch_optional(&self.pool)
            .await?;
        row.as_ref().map_or(Ok(Failures::default()), failures)
    }

    /// Takes back one attempt that was counted before it was looked at and was no failure.
    pub async fn attempt_taken_back(&self, key_hash: &str) -> Result<()> {
        let mut writing = self.write().await?;
        sqlx::query(
            "UPDATE attempt SET failures = failures - 1, locked_until = NULL WHERE key_hash = $1 AND failures > 0",
        )
        .bind(key_hash)
        .execute(&mut *writing.tx)
        .await?;
        writing.commit().await
    }

    /// Forgets the failures, after a success.
    pub async fn attempts_cleared(&self, key_hash: &str) -> Result<()> {
        let mut writing = self.write().await?;
        sqlx::query("DELETE FROM attempt WHERE key_hash = $1").bind(key_hash).execute(&mut *writing.tx).await?;
        writing.commit().await
    }

    /// Deletes what no longer counts. Gives how many.
    pub async fn delete_old_attempts(&self, now: Moment) -> Result<u64> {
        let mut writing = self.write().await?;
        let done = sqlx::query("DELETE FROM attempt WHERE failed_at <= $1")
            .bind(now.0 - FORGOTTEN_AFTER)
            .execute(&mut *writing.tx)
            .await?;
        writing.commit().await?;
        Ok(done.rows_affected())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_begin_at_the_fifth_failure_double_and_end_at_an_hour() {
        let mut failures = Failures::default();
        let mut waits = Vec::new();
        for _ in 0..14 {
            failures = failures.and_one(ALLOWED_OF_ACCOUNT, Some(Moment(0)), Moment(0));
            waits.push(failures.locked_until.map_or(0, |until| until.0 / 60_000));
        }
        assert_eq!(waits, [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
        assert!(failures.locked(Moment(3_599_999)) && !failures.locked(Moment(3_600_000)));
        assert_eq!(failures.and_one(ALLOWED_OF_ACCOUNT, Some(Moment(0)), Moment(FORGOTTEN_AFTER)).count, 1);
        let many = Failures { count: i64::from(u32::MAX) * 4, locked_until: None };
        assert!(
            many.and_one(ALLOWED_OF_ACCOUNT, Some(Moment(0)), Moment(0)).locked_until.is_some(),
            "no number of failures is too many"
        );
    }
}
