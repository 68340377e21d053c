//! A portal with nothing in it, and somebody with a browser.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::council::Council;
use app::page::Assets;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use domain::field::{Kind, date_names, item_name, more_name};
use domain::form::{Audience, Question};
use scraper::{Html, Selector};
use taking_stock::router::router;
use taking_stock::state::AppState;
use taking_stock::store::Store;
use tower::ServiceExt;

/// A portal on a database of its own, which is removed with it.
pub struct Portal {
    pub router: Router,
    pub store: Store,
    folder: std::path::PathBuf,
}

impl Portal {
    pub async fn new() -> Portal {
        let folder = std::env::temp_dir().join(format!("taking-stock-citizen-{}", uuid::Uuid::now_v7()));
        let store = Store::connect(&format!("sqlite://{}/citizen.db", folder.display())).await.expect("a database");
        store.migrate().await.expect("migrations run");
        let state = AppState {
            store: store.clone(),
            council: Arc::new(Council::default()),
            assets: Arc::new(Assets::default()),
            https: false,
        };
        Portal { router: router(&state), store, folder }
    }

    /// Somebody whom nobody knows.
    pub fn stranger(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: BTreeMap::new() }
    }

    /// Somebody who has begun, with their reference and phrase.
    pub async fn beginner(&self, audience: Audience) -> (Browser, String, String) {
        let mut browser = self.stranger();
        let begun = browser.post("/start", &[("audience", audience.id())]).await;
        assert_eq!(begun.location(), "/keep");
        let kept = browser.get("/keep").await.texts(".app-reference");
        assert_eq!(kept.len(), 2, "reference and phrase");
        (browser, kept[0].clone(), kept[1].clone())
    }

    /// Somebody who has sent one answer, with their reference and phrase.
    pub async fn sender(&self) -> (Browser, String, String) {
        let (mut browser, reference, phrase) = self.beginner(Audience::Person).await;
        browser.post("/question/working", &[("working", "The mornings.")]).await;
        assert_eq!(browser.post("/declaration", &[("confirm", "yes")]).await.location(), "/submitted");
        (browser, reference, phrase)
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Somebody with a browser that keeps cookies.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
}

/// What came back.
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Page {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The texts of the elements that fit a selector.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let selector = Selector::parse(selector).expect("a selector");
        let document = Html::parse_document(&self.body);
        document.select(&selector).map(|element| element.text().collect::<String>().trim().to_owned()).collect()
    }

    /// The values of an attribute of the elements that fit a selector.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let selector = Selector::parse(selector).expect("a selector");
        let document = Html::parse_document(&self.body);
        document.select(&selector).filter_map(|element| element.attr(name)).map(str::to_owned).collect()
    }

    pub fn heading(&self) -> String {
        self.texts("h1").join(" / ")
    }
}

impl Browser {
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Request::get(path), Body::empty()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = serde_urlencoded::to_string(fields).expect("pairs make a form");
        self.send(
            Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded"),
            Body::from(body),
        )
        .await
    }

    /// Posts, and follows where it leads.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self.post(path, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        let to = answer.location().split('#').next().unwrap_or_default().to_owned();
        self.get(&to).await
    }

    pub async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Page {
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
        Page { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&body).into_owned() }
    }
}

/// A whole answer to a question, with this text in every box that takes text.
pub fn filled(question: &Question, text: &str) -> Vec<(String, String)> {
    let mut fields = boxes(&question.field.kind, question.id(), text);
    fields.push(("do".to_owned(), "save".to_owned()));
    // Whoever tells of danger is told what to do, and goes on.
    fields.push(("told".to_owned(), "yes".to_owned()));
    fields
}

fn boxes(kind: &Kind, name: &str, text: &str) -> Vec<(String, String)> {
    match kind {
        Kind::Short { .. } | Kind::Long { .. } => vec![(name.to_owned(), text.to_owned())],
        Kind::Date(_) => date_names(name).into_iter().zip(["3", "2", "1950"].map(str::to_owned)).collect(),
        Kind::One(_) | Kind::YesNo { .. } | Kind::Several(_) => {
            let chosen = kind.choices().iter().find(|choice| choice.more).or(kind.choices().last());
            let chosen = chosen.expect("a choice");
            let more = chosen.more.then(|| (more_name(name, chosen.id), text.to_owned()));
            [(name.to_owned(), chosen.id.to_owned())].into_iter().chain(more).collect()
        }
        Kind::List { fields, .. } => {
            fields.iter().flat_map(|field| boxes(&field.kind, &item_name(name, 0, field.id), text)).collect()
        }
    }
}

/// Pairs as a form takes them.
pub fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Answers every question that is asked, from the first to check answers. Gives how many there were.
pub async fn answer_all(browser: &mut Browser, text: &str) -> usize {
    let (mut path, mut answered) = ("/question/communication".to_owned(), 0);
    while path != "/check" {
        let id = path.strip_prefix("/question/").unwrap_or_else(|| panic!("{path} is no question"));
        let question = domain::form::question(id).expect("a question");
        let saved = browser.post(&path, &pairs(&filled(question, text))).await;
        assert_ne!(saved.location(), path, "{path} was not taken");
        path = saved.location().to_owned();
        answered += 1;
        assert!(answered < 200, "it goes round in circles");
    }
    answered
}
