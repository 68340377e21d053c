//! Visitors of the demo council, over the router itself: each keeps cookies, as a browser does.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use app::council::Council;
use app::page::Assets;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use domain::actor::{Role, TeamId, Worker, WorkerId};
use taking_stock::demo::{self, Seeded};
use taking_stock::router::router;
use taking_stock::state::AppState;
use taking_stock::store::{NewWorker, Store};
use taking_stock::{clock, secret};
use tower::ServiceExt;

/// The demo council on a database of its own, which is removed with it.
pub struct Town {
    pub router: Router,
    pub store: Store,
    pub seeded: Seeded,
    folder: std::path::PathBuf,
}

impl Town {
    pub async fn new() -> Town {
        let folder = std::env::temp_dir().join(format!("taking-stock-town-{}", uuid::Uuid::now_v7()));
        let store = Store::connect(&format!("sqlite://{}/town.db", folder.display())).await.expect("a new database");
        store.migrate().await.expect("migrations run");
        let seeded = demo::seed(&store, clock::now(), secret::hash_now).await.expect("the demo fits the rules");
        let state = AppState {
            store: store.clone(),
            council: Arc::new(Council::default()),
            assets: Arc::new(Assets::default()),
            https: false,
        };
        Town { router: router(&state), store, seeded, folder }
    }

    /// Somebody whom nobody knows.
    pub fn stranger(&self) -> Visitor {
        Visitor { router: self.router.clone(), cookies: BTreeMap::new() }
    }

    /// A worker of the demo, signed in.
    pub async fn worker(&self, username: &str) -> Visitor {
        let mut visitor = self.stranger();
        let entered = [("username", username), ("password", self.seeded.password)];
        let answer = visitor.post("/staff/sign-in", &entered).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{username} signs in");
        visitor
    }

    /// A new worker of one team, who has not signed in yet.
    pub async fn add_worker(&self, username: &str, roles: Vec<Role>, team: TeamId) {
        let worker = Worker {
            id: WorkerId(format!("id-of-{username}")),
            name: format!("Visitor {username}"),
            job_title: "Visitor".to_owned(),
            roles: roles.into_iter().collect(),
            teams: [team].into(),
            skills: BTreeSet::new(),
        };
        let account = NewWorker {
            worker,
            username: username.to_owned(),
            password_hash: secret::hash_now(self.seeded.password),
            totp_secret: None,
            now: clock::now().at,
        };
        self.store.create_worker(account).await.expect("a new worker");
    }

    /// Somebody who has just begun a self-review.
    pub async fn beginner(&self, audience: &str) -> Visitor {
        let mut visitor = self.stranger();
        let answer = visitor.post("/start", &[("audience", audience)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{audience} begins");
        visitor
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Somebody with a browser.
#[derive(Clone)]
pub struct Visitor {
    router: Router,
    pub cookies: BTreeMap<String, String>,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl Visitor {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::builder().method(Method::GET).uri(path), Body::empty()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let body = serde_urlencoded::to_string(fields).expect("pairs make a form");
        self.send(request, Body::from(body)).await
    }

    pub async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request
            .header(header::HOST, "127.0.0.1:3000")
            .header(header::COOKIE, cookies.join("; "))
            .body(body)
            .expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("the router answers");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap_or_default();
            let (name, value) = cookie.split(';').next().and_then(|pair| pair.split_once('=')).unwrap_or_default();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let body = to_bytes(body, usize::MAX).await.expect("a whole body");
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&body).into_owned() }
    }
}
