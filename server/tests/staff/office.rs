//! An office with a worker of every role, and browsers to work in it, over the router itself.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use app::council::Council;
use app::page::Assets;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use domain::actor::{Actor, Role, Submitter, TeamId, Worker, WorkerId};
use domain::draft::Draft;
use domain::example;
use domain::form::Audience;
use domain::lifecycle::{self, Stage, Step};
use domain::request::{self, Reference};
use domain::typed::Typed;
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use scraper::{Html, Selector};
use taking_stock::router::router;
use taking_stock::state::AppState;
use taking_stock::store::{MoveDetails, NewDraft, NewWorker, Store, StoredRequest, Submission, Team};
use taking_stock::{clock, secret};
use tower::ServiceExt;

pub const PASSWORD: &str = "seven quiet harbour lamps";
/// The secret of RFC 6238's test vectors, which `tessa` has in her app.
pub const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

static HASH: LazyLock<String> = LazyLock::new(|| secret::hash_now(PASSWORD));

/// Username, roles, team, whether a one-time code is asked.
const WORKERS: [(&str, &[Role], &str, bool); 9] = [
    ("tom", &[Role::TriageWorker], "north", false),
    ("tara", &[Role::TriageWorker], "north", false),
    ("rina", &[Role::Reviewer], "north", false),
    ("rolf", &[Role::Reviewer], "north", false),
    ("tessa", &[Role::TriageWorker, Role::Reviewer], "north", true),
    ("alma", &[Role::Authoriser], "north", false),
    ("ada", &[Role::Administrator], "north", false),
    ("otto", &[Role::Auditor], "south", false),
    ("sol", &[Role::TriageWorker, Role::Reviewer, Role::Authoriser], "south", false),
];

pub struct Office {
    pub router: Router,
    pub store: Store,
    folder: std::path::PathBuf,
}

impl Office {
    pub async fn new() -> Office {
        let folder = std::env::temp_dir().join(format!("taking-stock-office-{}", uuid::Uuid::now_v7()));
        let store = Store::connect(&format!("sqlite://{}/office.db", folder.display())).await.expect("a new database");
        store.migrate().await.expect("migrations run");
        for team in ["north", "south"] {
            let team = Team { id: TeamId(team.to_owned()), name: format!("Adults {team}") };
            store.create_team(&team).await.expect("a new team");
        }
        for (username, roles, team, codes) in WORKERS {
            let worker = Worker {
                id: id(username),
                name: format!("Worker {username}"),
                job_title: "Social worker".to_owned(),
                roles: roles.iter().copied().collect(),
                teams: [TeamId(team.to_owned())].into(),
                skills: BTreeSet::from(["autism".to_owned()]),
            };
            let account = NewWorker {
                worker,
                username: username.to_owned(),
                password_hash: HASH.clone(),
                totp_secret: codes.then(|| SECRET.to_owned()),
                now: clock::now().at,
            };
            store.create_worker(account).await.expect("a new worker");
        }
        let state = AppState {
            store: store.clone(),
            council: Arc::new(Council::default()),
            assets: Arc::new(Assets::default()),
            https: false,
        };
        Office { router: router(&state), store, folder }
    }

    pub fn browser(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: BTreeMap::new() }
    }

    pub async fn signed_in(&self, username: &str) -> Browser {
        let mut browser = self.browser();
        let answer = browser.sign_in(username, PASSWORD).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{username} signs in");
        browser
    }

    /// A request that a citizen has sent to the team in the north.
    pub async fn sent(&self) -> Reference {
        self.sent_draft(example::draft(Audience::Person)).await
    }

    pub async fn sent_draft(&self, draft: Draft) -> Reference {
        let (reference, now, id) = (secret::reference(), clock::now(), uuid::Uuid::now_v7().to_string());
        let new = NewDraft {
            id: id.clone(),
            reference: reference.clone(),
            phrase_hash: "none".to_owned(),
            audience: draft.audience,
            language: "en".to_owned(),
            now: now.at,
        };
        self.store.create_draft(new).await.expect("a new draft");
        for (question, answer) in &draft.answers {
            self.store.save_answer(&id, question, answer, now.at).await.expect("a saved answer");
        }
        let stored = self.store.draft(&id).await.expect("storage answers").expect("the draft is there");
        let review = draft.submit(now.today).expect("the draft can be sent");
        let submission = Submission {
            draft: &stored,
            review: &review,
            flags: &request::flags(&review),
            team: &TeamId("north".to_owned()),
            due_on: now.today,
            submitter: Submitter::Citizen(id),
            now,
        };
        self.store.submit(submission).await.expect("it is sent")
    }

    /// A request as far as this stage, by tom who triages and rina who reviews.
    pub async fn at(&self, stage: Stage) -> Reference {
        let reference = self.sent().await;
        self.bring(&reference, stage).await;
        reference
    }

    pub async fn bring(&self, reference: &Reference, stage: Stage) {
        let triage = domain::triage::check(&triage("accept-full", ""), reference, today()).expect("a whole triage");
        let rina = self.worker("rina").await;
        let path = [
            (Stage::InTriage, "tom", Step::BeginTriage),
            (Stage::Accepted, "tom", Step::Decide(triage)),
            (Stage::Allocated, "tom", Step::Allocate(rina)),
            (Stage::InReview, "rina", Step::BeginReview),
        ];
        for (reached, by, step) in path {
            if reached <= self.stage(reference).await || reached > stage {
                continue;
            }
            let worker = self.worker(by).await;
            let stored = self.request(reference).await;
            let moved = lifecycle::step(&stored.request, Actor::Worker(&worker), &step).expect("an allowed step");
            let details = MoveDetails::by(Actor::Worker(&worker));
            self.store.apply(&moved, details, clock::now()).await.expect("a stored move");
            assert_eq!(self.request(reference).await.request.stage, reached);
        }
        assert_eq!(self.request(reference).await.request.stage, stage);
    }

    /// The citizen adds something.
    pub async fn add_words(&self, reference: &Reference, words: &str) {
        let stored = self.request(reference).await;
        let moved = lifecycle::step(&stored.request, Actor::Citizen, &Step::AddWords).expect("an allowed step");
        let details = MoveDetails { addition: Some(words.to_owned()), ..MoveDetails::by(Actor::Citizen) };
        self.store.apply(&moved, details, clock::now()).await.expect("a stored move");
    }

    pub async fn request(&self, reference: &Reference) -> StoredRequest {
        self.store.request(reference).await.expect("storage answers").expect("the request is there")
    }

    pub async fn stage(&self, reference: &Reference) -> Stage {
        self.request(reference).await.request.stage
    }

    pub async fn worker(&self, username: &str) -> Worker {
        self.store.worker(&id(username)).await.expect("storage answers").expect("the worker is there").worker
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

pub fn id(username: &str) -> WorkerId {
    WorkerId(format!("id-of-{username}"))
}

pub fn today() -> Date {
    clock::now().today
}

fn later(span: Span) -> Date {
    today().checked_add(span).expect("a day in range")
}

pub fn triage(decision: &str, other: &str) -> Typed {
    example::triage_form(decision, other, today(), later(30.days()))
}

/// Complete, honest input, as one form.
pub fn input() -> Typed {
    example::complete_input_on(today(), later(200.days()))
}

/// What of a form belongs to this part of the input.
pub fn of_part(typed: &Typed, part: &str) -> Typed {
    let part = domain::input::part(part).expect("a part");
    let mut own = typed.clone();
    own.retain(|name| {
        part.items
            .iter()
            .any(|item| name.strip_prefix(item.field.id).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')))
    });
    own
}

/// A browser, with its cookies.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    /// The text of the first element that fits.
    pub fn text(&self, selector: &str) -> String {
        let selector = Selector::parse(selector).expect("a selector");
        self.html().select(&selector).next().map(|found| found.text().collect()).unwrap_or_default()
    }

    pub fn count(&self, selector: &str) -> usize {
        self.html().select(&Selector::parse(selector).expect("a selector")).count()
    }

    /// The value of the first input with this name.
    pub fn value(&self, name: &str) -> String {
        let selector = Selector::parse(&format!("input[name='{name}']")).expect("a selector");
        let html = self.html();
        html.select(&selector).next().and_then(|found| found.attr("value")).unwrap_or_default().to_owned()
    }

    /// What stands in a text box.
    pub fn typed(&self, name: &str) -> String {
        self.text(&format!("textarea[name='{name}']"))
    }
}

impl Browser {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), String::new()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_typed(path, &Typed::from_pairs(fields.iter().copied())).await
    }

    pub async fn post_typed(&mut self, path: &str, typed: &Typed) -> Answer {
        self.send(form(path), encode(typed)).await
    }

    pub async fn autosave(&mut self, path: &str, typed: &Typed) -> Answer {
        self.send(form(path).header("x-autosave", "1"), encode(typed)).await
    }

    pub async fn sign_in(&mut self, username: &str, password: &str) -> Answer {
        self.post("/staff/sign-in", &[("username", username), ("password", password)]).await
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: String) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request
            .header(header::HOST, "127.0.0.1:3000")
            .header(header::COOKIE, cookies.join("; "))
            .body(Body::from(body))
            .expect("a request");
        let (parts, body) = self.router.clone().oneshot(request).await.expect("the router answers").into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let body = to_bytes(body, usize::MAX).await.expect("a whole body");
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&body).into_owned() }
    }
}

fn form(path: &str) -> axum::http::request::Builder {
    Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
}

fn encode(typed: &Typed) -> String {
    let pairs: Vec<(&String, &String)> =
        typed.0.iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value))).collect();
    serde_urlencoded::to_string(pairs).expect("pairs make a form")
}

/// A form with further fields.
pub fn with(typed: &Typed, fields: &[(&str, &str)]) -> Typed {
    let mut typed = typed.clone();
    for (name, value) in fields {
        typed.set(*name, value);
    }
    typed
}
