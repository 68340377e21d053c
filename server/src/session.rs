//! Sessions: who is signed in, and which self-review a citizen has open.

use axum::extract::{FromRequestParts, OriginalUri, Request, State};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use domain::actor::{Worker, WorkerId};
use domain::moment::Moment;
use serde::{Deserialize, Serialize};
use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, Session, SessionManagerLayer};

use crate::clock;
use crate::problem::Failure;
use crate::state::AppState;
use crate::store::{Store, StoredDraft, StoredWorker};

/// A citizen's session ends after this long without a page. The draft stays.
pub const CITIZEN_IDLE_MINUTES: i64 = 120;
/// A worker's session ends after this long without a page.
pub const STAFF_IDLE_MINUTES: i64 = 60;
/// A worker signs in anew after this long, whatever happens.
pub const STAFF_LONGEST_HOURS: i64 = 10;

/// The layer that keeps citizens' sessions.
pub fn citizen_layer(store: &Store, https: bool) -> SessionManagerLayer<Store> {
    layer(store, https, if https { "__Host-self-review" } else { "self-review" }, CITIZEN_IDLE_MINUTES)
}

/// The layer that keeps workers' sessions.
pub fn staff_layer(store: &Store, https: bool) -> SessionManagerLayer<Store> {
    layer(store, https, if https { "__Host-staff" } else { "staff" }, STAFF_IDLE_MINUTES)
}

fn layer(store: &Store, https: bool, name: &'static str, idle_minutes: i64) -> SessionManagerLayer<Store> {
    SessionManagerLayer::new(store.clone())
        .with_name(name)
        .with_secure(https)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(time::Duration::minutes(idle_minutes)))
}

/// How often a session's end is put off: not at every page, for each time is a durable write.
const SEEN_MINUTES: i64 = 5;

/// Puts a session's end off, as somebody is there.
async fn seen(session: &Session) -> Result<(), Failure> {
    let Moment(now) = clock::now().at;
    let last: i64 = session.get(SEEN).await?.unwrap_or_default();
    if now - last >= SEEN_MINUTES * 60_000 {
        session.insert(SEEN, now).await?;
    }
    Ok(())
}

const SEEN: &str = "seen";
const SELF_REVIEW: &str = "self-review";
const PHRASE: &str = "phrase";
const STAFF: &str = "staff";
const AWAITED_CODE: &str = "awaited-code";
/// How long a one-time code may come after the password.
const CODE_MINUTES: i64 = 5;

/// Opens a self-review in this session, under a new session id.
pub async fn open_self_review(session: &Session, draft_id: &str) -> Result<(), Failure> {
    session.cycle_id().await?;
    session.remove::<String>(PHRASE).await?;
    Ok(session.insert(SELF_REVIEW, draft_id).await?)
}

/// Keeps a new phrase until the page that shows it has been left, so that a reload does not lose it.
pub async fn keep_phrase(session: &Session, phrase: &str) -> Result<(), Failure> {
    Ok(session.insert(PHRASE, phrase).await?)
}

/// The phrase to show, if it is new.
pub async fn kept_phrase(session: &Session) -> Result<Option<String>, Failure> {
    Ok(session.get(PHRASE).await?)
}

/// Forgets the phrase: it has been shown and the page has been left.
pub async fn forget_phrase(session: &Session) -> Result<(), Failure> {
    session.remove::<String>(PHRASE).await?;
    Ok(())
}

/// The self-review that a citizen has open. In the request's extensions where access asks for it.
#[derive(Clone)]
pub struct WithSelfReview(pub StoredDraft);

impl<S: Send + Sync> FromRequestParts<S> for WithSelfReview {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        parts.extensions.get().cloned().ok_or(Failure::SessionEnded)
    }
}

/// Middleware: finds the self-review that the session has open.
pub async fn find_self_review(
    State(state): State<AppState>,
    session: Session,
    mut request: Request,
    next: Next,
) -> Result<Response, Failure> {
    if let Some(id) = session.get::<String>(SELF_REVIEW).await?
        && let Some(draft) = state.store.draft(&id).await?
    {
        seen(&session).await?;
        request.extensions_mut().insert(WithSelfReview(draft));
    }
    Ok(next.run(request).await)
}

/// What a worker's session holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct StaffSession {
    worker: WorkerId,
    began: i64,
    /// A mark of the password that it began with: a new password ends it.
    mark: String,
}

/// Somebody who has given the right password, and still owes a one-time code.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct AwaitedCode {
    worker: WorkerId,
    since: i64,
}

/// A worker who has signed in. In the request's extensions.
#[derive(Debug, Clone)]
pub struct SignedIn(pub std::sync::Arc<WorkerSession>);

/// A signed-in worker.
#[derive(Debug, Clone)]
pub struct WorkerSession {
    /// The worker, as stored now.
    pub worker: Worker,
}

impl<S: Send + Sync> FromRequestParts<S> for SignedIn {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let back = parts.extensions.get::<OriginalUri>().map_or_else(|| parts.uri.to_string(), |uri| uri.to_string());
        parts.extensions.get().cloned().ok_or(Failure::SignIn(back))
    }
}

/// Signs a worker in, under a new session id.
pub async fn sign_in(session: &Session, account: &StoredWorker) -> Result<(), Failure> {
    session.flush().await?;
    session.cycle_id().await?;
    let Moment(began) = clock::now().at;
    let mark = mark(&account.password_hash);
    Ok(session.insert(STAFF, StaffSession { worker: account.worker.id.clone(), began, mark }).await?)
}

/// The end of a password's hash: enough to tell that it has changed.
fn mark(password_hash: &str) -> String {
    let from = password_hash.char_indices().rev().nth(11).map_or(0, |(place, _)| place);
    password_hash[from..].to_owned()
}

/// Notes that somebody has given the right password, and owes a one-time code; under a new session id.
pub async fn await_code(session: &Session, account: &StoredWorker) -> Result<(), Failure> {
    session.flush().await?;
    session.cycle_id().await?;
    let Moment(since) = clock::now().at;
    Ok(session.insert(AWAITED_CODE, AwaitedCode { worker: account.worker.id.clone(), since }).await?)
}

/// Who owes a one-time code, if the password was given a short while ago.
pub async fn awaiting_code(session: &Session) -> Result<Option<WorkerId>, Failure> {
    let Moment(now) = clock::now().at;
    let awaited = session.get::<AwaitedCode>(AWAITED_CODE).await?;
    Ok(awaited.filter(|awaited| now - awaited.since <= CODE_MINUTES * 60_000).map(|awaited| awaited.worker))
}

/// Middleware: finds the worker who has signed in. Roles and teams are read anew each time.
pub async fn find_worker(
    State(state): State<AppState>,
    session: Session,
    mut request: Request,
    next: Next,
) -> Result<Response, Failure> {
    if let Some(StaffSession { worker, began, mark: begun_with }) = session.get(STAFF).await? {
        let Moment(now) = clock::now().at;
        if now - began > STAFF_LONGEST_HOURS * 3_600_000 {
            session.flush().await?;
        } else if let Some(account) = state
            .store
            .worker(&worker)
            .await?
            .filter(|account| account.active && mark(&account.password_hash) == begun_with)
        {
            seen(&session).await?;
            let session = WorkerSession { worker: account.worker };
            request.extensions_mut().insert(SignedIn(std::sync::Arc::new(session)));
        }
    }
    Ok(next.run(request).await)
}
