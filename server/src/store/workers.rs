//! Who works for the council.

use domain::actor::{Role, TeamId, Worker, WorkerId};
use domain::moment::Moment;
use sqlx::any::AnyRow;

use super::attempts::{ALLOWED_OF_ACCOUNT, Failures, failures};
use super::columns::{document, maybe_moment, maybe_text, number, storable, text, to_document};
use super::{Result, Store, StoreError};

/// A team of workers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// Identity.
    pub id: TeamId,
    /// Name.
    pub name: String,
}

/// An account to be made.
#[derive(Debug, Clone)]
pub struct NewWorker {
    /// Who it is; every team in it must be there already.
    pub worker: Worker,
    /// The name to sign in with; case does not matter.
    pub username: String,
    /// The password, hashed.
    pub password_hash: String,
    /// The secret for one-time codes, if the account uses them.
    pub totp_secret: Option<String>,
    /// When.
    pub now: Moment,
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredWorker {
    /// Who it is.
    pub worker: Worker,
    /// The name to sign in with.
    pub username: String,
    /// The password, hashed.
    pub password_hash: String,
    /// The secret for one-time codes, if the account uses them.
    pub totp_secret: Option<String>,
    /// Failed sign-ins of late.
    pub failures: Failures,
    /// Whether the account may be used.
    pub active: bool,
}

macro_rules! select_worker {
    ($rest:literal) => {
        concat!(
            "SELECT worker.id, username, name, job_title, skills, password_hash, totp_secret, failures, locked_until, ",
            "active FROM worker ",
            $rest
        )
    };
}

fn folded(username: &str) -> String {
    storable(username.trim()).to_lowercase()
}

impl Store {
    /// Makes a team. Refuses an identity that is taken.
    pub async fn create_team(&self, team: &Team) -> Result<()> {
        let mut writing = self.write().await?;
        sqlx::query("INSERT INTO team (id, name) VALUES ($1, $2)")
            .bind(team.id.0.as_str())
            .bind(storable(&team.name))
            .execute(&mut *writing.tx)
            .await
            .map_err(StoreError::taken)?;
        writing.commit().await
    }

    /// Every team, by name.
    pub async fn teams(&self) -> Result<Vec<Team>> {
        let rows = sqlx::query("SELECT id, name FROM team ORDER BY name, id").fetch_all(&self.pool).await?;
        rows.iter().map(|row| Ok(Team { id: TeamId(text(row, "id")?), name: text(row, "name")? })).collect()
    }

    /// Makes an account. Refuses an identity or a name to sign in with that is taken.
    pub async fn create_worker(&self, new: NewWorker) -> Result<()> {
        let mut writing = self.write().await?;
        let id = new.worker.id.0.as_str();
        sqlx::query(
            "INSERT INTO worker (id, username, name, job_title, skills, password_hash, totp_secret, created_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(id)
        .bind(folded(&new.username))
        .bind(storable(&new.worker.name))
        .bind(storable(&new.worker.job_title))
        .bind(to_document(&new.worker.skills))
        .bind(new.password_hash)
        .bind(new.totp_secret)
        .bind(new.now.0)
        .execute(&mut *writing.tx)
        .await
        .map_err(StoreError::taken)?;
        for role in &new.worker.roles {
            sqlx::query("INSERT INTO worker_role (worker_id, role) VALUES ($1, $2)")
                .bind(id)
                .bind(role.id())
                .execute(&mut *writing.tx)
                .await?;
        }
        for team in &new.worker.teams {
            sqlx::query("INSERT INTO worker_team (worker_id, team_id) VALUES ($1, $2)")
                .bind(id)
                .bind(team.0.as_str())
                .execute(&mut *writing.tx)
                .await?;
        }
        writing.commit().await
    }

    /// The account with this identity.
    pub async fn worker(&self, id: &WorkerId) -> Result<Option<StoredWorker>> {
        let row = sqlx::query(select_worker!("WHERE id = $1")).bind(id.0.as_str()).fetch_optional(&self.pool).await?;
        self.account(row).await
    }

    /// The account with this name to sign in with; case does not matter.
    pub async fn worker_by_username(&self, username: &str) -> Result<Option<StoredWorker>> {
        let row = sqlx::query(select_worker!("WHERE username = $1"))
            .bind(folded(username))
            .fetch_optional(&self.pool)
            .await?;
        self.account(row).await
    }

    /// Every account, by name.
    pub async fn workers(&self) -> Result<Vec<StoredWorker>> {
        let rows = sqlx::query(select_worker!("ORDER BY name, id")).fetch_all(&self.pool).await?;
        self.accounts(&rows).await
    }

    /// The accounts that may be used and hold this role, by name.
    pub async fn workers_with_role(&self, role: Role) -> Result<Vec<StoredWorker>> {
        let rows = sqlx::query(select_worker!(
            "JOIN worker_role ON worker_id = worker.id WHERE role = $1 AND active = 1 ORDER BY name, worker.id"
        ))
        .bind(role.id())
        .fetch_all(&self.pool)
        .await?;
        self.accounts(&rows).await
    }

    /// The accounts that may be used and belong to this team, by name.
    pub async fn workers_in_team(&self, team: &TeamId) -> Result<Vec<StoredWorker>> {
        let rows = sqlx::query(select_worker!(
            "JOIN worker_team ON worker_id = worker.id WHERE team_id = $1 AND active = 1 ORDER BY name, worker.id"
        ))
        .bind(team.0.as_str())
        .fetch_all(&self.pool)
        .await?;
        self.accounts(&rows).await
    }

    async fn accounts(&self, rows: &[AnyRow]) -> Result<Vec<StoredWorker>> {
        let mut accounts = Vec::with_capacity(rows.len());
        for row in rows {
            accounts.push(self.with_roles(row).await?);
        }
        Ok(accounts)
    }

    async fn account(&self, row: Option<AnyRow>) -> Result<Option<StoredWorker>> {
        match row {
            Some(row) => Ok(Some(self.with_roles(&row).await?)),
            None => Ok(None),
        }
    }

    async fn with_roles(&self, row: &AnyRow) -> Result<StoredWorker> {
        let id = text(row, "id")?;
        // One statement for both; a role's name and a team's identity are told apart by their kind.
        let belongs = sqlx::query(
            "SELECT 'role' AS kind, role AS name FROM worker_role WHERE worker_id = $1 \
             UNION ALL SELECT 'team', team_id FROM worker_team WHERE worker_id = $1",
        )
        .bind(id.as_str())
        .fetch_all(&self.pool)
        .await?;
        let mut worker = Worker {
            id: WorkerId(id),
            name: text(row, "name")?,
            job_title: text(row, "job_title")?,
            roles: Default::default(),
            teams: Default::default(),
            skills: document(row, "skills")?,
        };
        for entry in &belongs {
            let name = text(entry, "name")?;
            if text(entry, "kind")? == "role" {
                worker.roles.insert(Role::from_id(&name).ok_or(StoreError::Unreadable("role"))?);
            } else {
                worker.teams.insert(TeamId(name));
            }
        }
        Ok(StoredWorker {
            worker,
            username: text(row, "username")?,
            password_hash: text(row, "password_hash")?,
            totp_secret: maybe_text(row, "totp_secret")?,
            failures: failures(row)?,
            active: number(row, "active")? == 1,
        })
    }

    /// Puts another password hash in place.
    pub async fn set_password_hash(&self, id: &WorkerId, password_hash: &str) -> Result<()> {
        let mut writing = self.write().await?;
        let done = sqlx::query("UPDATE worker SET password_hash = $2 WHERE id = $1")
            .bind(id.0.as_str())
            .bind(password_hash)
            .execute(&mut *writing.tx)
            .await?;
        if done.rows_affected() != 1 {
            return Err(StoreError::Missing);
        }
        writing.commit().await
    }

    /// Puts another secret for one-time codes in place, or none.
    pub async fn set_totp_secret(&self, id: &WorkerId, totp_secret: Option<&str>) -> Result<()> {
        let mut writing = self.write().await?;
        let done = sqlx::query("UPDATE worker SET totp_secret = $2, totp_last_step = 0 WHERE id = $1")
            .bind(id.0.as_str())
            .bind(totp_secret)
            .execute(&mut *writing.tx)
            .await?;
        if done.rows_affected() != 1 {
            return Err(StoreError::Missing);
        }
        writing.commit().await
    }

    /// Uses up the one-time code of this time step. Says whether it was still unused, and later than any used before.
    pub async fn use_totp_step(&self, id: &WorkerId, step: i64) -> Result<bool> {
        let mut writing = self.write().await?;
        let done = sqlx::query("UPDATE worker SET totp_last_step = $2 WHERE id = $1 AND totp_last_step < $2")
            .bind(id.0.as_str())
            .bind(step)
            .execute(&mut *writing.tx)
            .await?;
        writing.commit().await?;
        Ok(done.rows_affected() == 1)
    }

    /// Opens or closes an account.
    pub async fn set_active(&self, id: &WorkerId, active: bool) -> Result<()> {
        let mut writing = self.write().await?;
        let done = sqlx::query("UPDATE worker SET active = $2 WHERE id = $1")
            .bind(id.0.as_str())
            .bind(i64::from(active))
            .execute(&mut *writing.tx)
            .await?;
        if done.rows_affected() != 1 {
            return Err(StoreError::Missing);
        }
        writing.commit().await
    }

    /// Counts a failed sign-in. From the fifth on, each brings a wait, twice as long as the one before.
    pub async fn sign_in_failed(&self, id: &WorkerId, now: Moment) -> Result<Failures> {
        let mut writing = self.write().await?;
        // Holds the row, so that failures at the same moment are all counted.
        sqlx::query("UPDATE worker SET failures = failures WHERE id = $1")
            .bind(id.0.as_str())
            .execute(&mut *writing.tx)
            .await?;
        let row = sqlx::query("SELECT failures, failed_at, locked_until FROM worker WHERE id = $1")
            .bind(id.0.as_str())
            .fetch_optional(&mut *writing.tx)
            .await?
            .ok_or(StoreError::Missing)?;
        let next = failures(&row)?.and_one(ALLOWED_OF_ACCOUNT, maybe_moment(&row, "failed_at")?, now);
        sqlx::query("UPDATE worker SET failures = $2, failed_at = $3, locked_until = $4 WHERE id = $1")
            .bind(id.0.as_str())
            .bind(next.count)
            .bind(now.0)
            .bind(next.locked_until.map(|until| until.0))
            .execute(&mut *writing.tx)
            .await?;
        writing.commit().await?;
        Ok(next)
    }

    /// Forgets failed sign-ins, after one that succeeded.
    pub async fn sign_in_succeeded(&self, id: &WorkerId) -> Result<()> {
        let mut writing = self.write().await?;
        sqlx::query("UPDATE worker SET failures = 0, failed_at = NULL, locked_until = NULL WHERE id = $1")
            .bind(id.0.as_str())
            .execute(&mut *writing.tx)
            .await?;
        writing.commit().await
    }
}
