//! A council's database with a few workers, for one test; and the steps that a request takes in it.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering};

use domain::actor::{Actor, Role, Submitter, TeamId, Worker, WorkerId};
use domain::draft::SelfReview;
use domain::example;
use domain::form::{Audience, SavedAnswer};
use domain::gate::{self, Context};
use domain::lifecycle::{self, Completion, Stage, Step};
use domain::moment::{Moment, Now};
use domain::request::{self, Flag, Reference};
use domain::triage;
use domain::typed::Typed;
use jiff::civil::{Date, date};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Executor};
use taking_stock::store::{
    Engine, MoveDetails, NewDraft, NewWorker, Priority, Saved, Store, StoredDraft, StoredRequest, Submission, Team,
    WorkForm,
};

/// The day on which everything is sent.
pub const SENT_ON: Date = date(2026, 6, 22);
/// The day on which triage is to have happened.
pub const DUE_ON: Date = date(2026, 7, 6);
/// The day on which reviews are completed.
pub const COMPLETED_ON: Date = date(2026, 7, 14);

/// Strings that break careless storage.
pub const HOSTILE: [&str; 10] = [
    "<script>alert(1)</script></textarea></title>",
    "'; DROP TABLE request; --",
    "\"quotes\" and 'quotes' and `ticks`",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🧑‍🦽 𐍈",
    "\u{202E}backwards\u{202C} \u{2066}isolated\u{2069}",
    "%_\\ %% __ \\\\",
    "=HYPERLINK(\"http://x\")",
    "one\ntwo\ttabbed",
    "$1 $2 ? :name @name {} %s",
    "Ŵyn â'r môr, İstanbul, ẞ",
];

/// A database of its own for one test.
pub struct Town {
    pub store: Store,
    pub url: String,
    clock: AtomicU64,
}

/// Runs a test in a fresh town, and clears it away afterwards.
pub async fn in_a_town(test: impl AsyncFnOnce(&Town)) {
    let place = Place::make().await;
    let store = Store::connect(&place.url).await.expect("the database opens");
    store.migrate().await.expect("the schema is made");
    say_engine(&store).await;
    let town = Town { store, url: place.url.clone(), clock: AtomicU64::new(0) };
    town.settle().await;
    test(&town).await;
    town.store.close().await;
    place.clear().await;
}

/// Where a test's data is.
pub struct Place {
    pub url: String,
    folder: Option<PathBuf>,
    server: Option<(String, String)>,
}

impl Place {
    pub async fn make() -> Place {
        sqlx::any::install_default_drivers();
        let name = format!("contract_{}", uuid::Uuid::now_v7().simple());
        match std::env::var("TEST_DATABASE_URL") {
            Ok(server) if !server.is_empty() => {
                run(&server, &format!("CREATE SCHEMA {name}")).await.expect("a schema can be made");
                let joint = if server.contains('?') { '&' } else { '?' };
                let url = format!("{server}{joint}options=-c%20search_path%3D{name}");
                Place { url, folder: None, server: Some((server, name)) }
            }
            _ => {
                let folder = std::env::temp_dir().join(name);
                // A folder in the folder: storage has to make it.
                let url = format!("sqlite:{}", folder.join("data").join("town.db").display());
                Place { url, folder: Some(folder), server: None }
            }
        }
    }

    pub async fn clear(self) {
        if let Some(folder) = self.folder {
            std::fs::remove_dir_all(folder).expect("the folder can be removed");
        }
        if let Some((server, schema)) = self.server {
            run(&server, &format!("DROP SCHEMA {schema} CASCADE")).await.expect("the schema can be dropped");
        }
    }
}

async fn say_engine(store: &Store) {
    static SAID: Once = Once::new();
    let version = store.version_text().await.expect("the engine says its version");
    // Straight to standard output: the test harness keeps back what tests print.
    SAID.call_once(|| writeln!(std::io::stdout(), "\nengine: {version}").expect("standard output is open"));
}

/// A statement from outside the program, as an intruder or an operator with a console would send it.
pub async fn run(url: &str, sql: &str) -> Result<u64, sqlx::Error> {
    let mut connection = AnyConnection::connect(url).await?;
    if url.starts_with("sqlite") {
        // A console does not enforce foreign keys unless asked to.
        connection.execute("PRAGMA foreign_keys = OFF").await?;
    }
    let done = sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await;
    let done = done.map(|done| done.rows_affected());
    connection.close().await?;
    done
}

pub fn worker(id: &str, name: &str, roles: &[Role]) -> Worker {
    Worker {
        id: WorkerId(id.to_owned()),
        name: name.to_owned(),
        job_title: format!("{name}'s job"),
        roles: roles.iter().copied().collect(),
        teams: [older()].into(),
        skills: BTreeSet::new(),
    }
}

pub fn older() -> TeamId {
    TeamId("team-older-adults".to_owned())
}

pub fn carers() -> TeamId {
    TeamId("team-carers".to_owned())
}

pub fn triager() -> Worker {
    worker("worker-triage", "Tom Price", &[Role::TriageWorker])
}

pub fn reviewer() -> Worker {
    example::reviewer()
}

pub fn colleague() -> Worker {
    worker("worker-colleague", "Cerys Hughes", &[Role::Reviewer, Role::TriageWorker])
}

pub fn text_answer(question: &str, text: &str) -> SavedAnswer {
    SavedAnswer { typed: Typed::from_pairs([(question, text)]), talk: false }
}

impl Town {
    async fn settle(&self) {
        for (id, name) in [(older(), "Older adults"), (carers(), "Carers")] {
            self.store.create_team(&Team { id, name: name.to_owned() }).await.expect("a team is made");
        }
        for worker in [triager(), reviewer(), colleague()] {
            let username = worker.id.0.trim_start_matches("worker-").to_owned();
            let new = NewWorker {
                worker,
                username,
                password_hash: "$argon2id$hash".to_owned(),
                totp_secret: None,
                now: self.tick(),
            };
            self.store.create_worker(new).await.expect("a worker is made");
        }
    }

    /// A moment later than every one before.
    pub fn tick(&self) -> Moment {
        let tick = self.clock.fetch_add(1, Ordering::Relaxed);
        Moment(1_782_000_000_000 + i64::try_from(tick).expect("few ticks"))
    }

    pub fn now(&self, today: Date) -> Now {
        Now { at: self.tick(), today }
    }

    pub fn engine(&self) -> Engine {
        self.store.engine()
    }

    pub fn fresh_reference() -> Reference {
        let bytes = *uuid::Uuid::now_v7().as_bytes();
        Reference::from_random(bytes[8..].try_into().expect("eight bytes"))
    }

    pub async fn new_draft(&self) -> StoredDraft {
        let reference = Town::fresh_reference();
        let id = format!("draft-{reference}");
        let new = NewDraft {
            id: id.clone(),
            reference,
            phrase_hash: "$phrase".to_owned(),
            audience: Audience::Person,
            language: "en".to_owned(),
            now: self.tick(),
        };
        self.store.create_draft(new).await.expect("a draft is made");
        self.draft(&id).await
    }

    pub async fn draft(&self, id: &str) -> StoredDraft {
        self.store.draft(id).await.expect("drafts can be read").expect("the draft is there")
    }

    pub async fn save(&self, draft: &StoredDraft, question: &str, text: &str) {
        let answer = text_answer(question, text);
        self.store.save_answer(&draft.id, question, &answer, self.tick()).await.expect("the answer is saved");
    }

    /// A draft with a name and an answer.
    pub async fn answered_draft(&self, name: &str) -> StoredDraft {
        let draft = self.new_draft().await;
        self.save(&draft, "name", name).await;
        self.save(&draft, "working", example::CITIZEN_WORDS[1]).await;
        self.draft(&draft.id).await
    }

    pub fn self_review(draft: &StoredDraft) -> (SelfReview, BTreeSet<Flag>) {
        let review = draft.draft.submit(SENT_ON).expect("the draft is ready");
        let flags = request::flags(&review);
        (review, flags)
    }

    pub async fn submit(&self, draft: &StoredDraft) -> taking_stock::store::Result<Reference> {
        self.submit_by(draft, Submitter::Citizen(draft.id.clone())).await
    }

    pub async fn submit_by(&self, draft: &StoredDraft, submitter: Submitter) -> taking_stock::store::Result<Reference> {
        let (review, flags) = Town::self_review(draft);
        let submission = Submission {
            draft,
            review: &review,
            flags: &flags,
            team: &older(),
            due_on: DUE_ON,
            submitter,
            now: self.now(SENT_ON),
        };
        self.store.submit(submission).await
    }

    /// A request that has just been sent.
    pub async fn sent(&self, name: &str) -> Reference {
        let draft = self.answered_draft(name).await;
        self.submit(&draft).await.expect("the draft is sent")
    }

    pub async fn request(&self, reference: &Reference) -> StoredRequest {
        self.store.request(reference).await.expect("requests can be read").expect("the request is there")
    }

    /// Takes a step as this worker.
    pub async fn step(&self, reference: &Reference, worker: &Worker, step: &Step) {
        self.step_with(reference, step, MoveDetails::by(Actor::Worker(worker))).await.expect("the step is stored");
    }

    pub async fn step_with(
        &self,
        reference: &Reference,
        step: &Step,
        details: MoveDetails<'_>,
    ) -> taking_stock::store::Result<()> {
        let request = self.request(reference).await.request;
        let moved = lifecycle::step(&request, details.actor, step).expect("the step is lawful");
        self.store.apply(&moved, details, self.now(SENT_ON)).await
    }

    pub fn accept(reference: &Reference) -> Step {
        let typed = example::triage_form("accept-full", "", SENT_ON, date(2026, 8, 1));
        Step::Decide(triage::check(&typed, reference, SENT_ON).expect("the decision is complete"))
    }

    /// A request at this stage, on the honest path; its reviewer is [`reviewer`].
    pub async fn at(&self, stage: Stage) -> Reference {
        let reference = self.sent("Edith Moss").await;
        let path = [
            (Stage::InTriage, triager(), Step::BeginTriage),
            (Stage::Accepted, triager(), Town::accept(&reference)),
            (Stage::Allocated, triager(), Step::Allocate(reviewer())),
            (Stage::InReview, reviewer(), Step::BeginReview),
        ];
        for (reached, worker, step) in path {
            if reached > stage {
                break;
            }
            self.step(&reference, &worker, &step).await;
        }
        if stage == Stage::Reviewed {
            let completion = self.completion(&reference).await;
            self.store.complete(&completion).await.expect("the review is completed");
        }
        assert_eq!(self.request(&reference).await.request.stage, stage);
        reference
    }

    /// The completion of a request in review, by its owner.
    pub async fn completion(&self, reference: &Reference) -> Completion {
        let stored = self.request(reference).await;
        let context = Context {
            reference: reference.clone(),
            owner: stored.request.owner.clone(),
            submitter: stored.request.submitter.clone(),
            submitted_on: stored.request.submitted.today,
            today: COMPLETED_ON,
            ..example::context()
        };
        let input = gate::check(&example::complete_input(), &context).expect("the example is complete");
        let now = self.now(COMPLETED_ON);
        lifecycle::complete(&stored.request, Actor::Worker(&reviewer()), input, now).expect("the owner may complete")
    }

    pub async fn save_work(
        &self,
        reference: &Reference,
        part: &str,
        typed: &Typed,
        seen: i64,
        worker: &Worker,
    ) -> Saved {
        self.store
            .save_work(reference, WorkForm::Input, part, typed, seen, &worker.id, self.tick())
            .await
            .expect("the work is saved or refused")
    }

    /// Whatever statement it is, the database refuses it and says why.
    pub async fn refuses(&self, sql: &str, because: &str) {
        match run(&self.url, sql).await {
            Ok(rows) => panic!("{rows} rows were changed by {sql}"),
            Err(refused) => assert!(refused.to_string().contains(because), "{sql}\nwas refused because {refused}"),
        }
    }

    pub async fn count(&self, sql: &str) -> i64 {
        let mut connection = AnyConnection::connect(&self.url).await.expect("the database opens");
        let row: AnyRow =
            sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_one(&mut connection).await.expect("the count is given");
        connection.close().await.expect("the connection closes");
        sqlx::Row::try_get(&row, 0).expect("a number")
    }
}

/// Details of a decision to accept.
pub fn accepted_by(worker: &Worker) -> MoveDetails<'_> {
    MoveDetails {
        reasons: Some("The evening visits no longer work.".to_owned()),
        told_to_citizen: serde_json::json!({ "decision": "accept-full" }),
        detail: serde_json::json!({ "factors": 4 }),
        due_on: Some(date(2026, 8, 1)),
        priority: Some(Priority::Urgent),
        depth: Some(triage::Depth::Full),
        review_by: Some(date(2026, 8, 1)),
        ..MoveDetails::by(Actor::Worker(worker))
    }
}

/// Drives futures at the same time.
pub async fn at_once<F: Future>(all: impl Iterator<Item = F>) -> Vec<F::Output> {
    let mut waiting: Vec<_> = all.map(Box::pin).collect();
    let mut done: Vec<Option<F::Output>> = waiting.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (future, slot) in waiting.iter_mut().zip(&mut done) {
            if slot.is_none()
                && let std::task::Poll::Ready(output) = future.as_mut().poll(context)
            {
                *slot = Some(output);
            }
        }
        if done.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    done.into_iter().map(|slot| slot.expect("all are done")).collect()
}
