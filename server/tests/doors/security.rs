//! Headers, origins, sizes and logs, over every route.

use std::io::Write;
use std::sync::{Arc, Mutex};

use crate::visitors::{Town, Visitor};
use app::routes::ROUTES;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};

fn address(path: &str, town: &Town) -> String {
    path.replace("{reference}", town.seeded.citizens[0].reference.as_str())
        .replace("{part}", "reviewer")
        .replace("{tag}", "cy")
        .replace("{id}", "working")
        .replace("{*file}", "nothing.css")
}

#[tokio::test]
async fn every_response_carries_the_headers_that_keep_it_safe() {
    let town = Town::new().await;
    let mut visitors = [town.stranger(), town.beginner("carer").await, town.worker("gareth").await];
    for route in ROUTES.iter().filter(|route| route.get) {
        for visitor in &mut visitors {
            let answer = visitor.get(&address(route.path, &town)).await;
            let told = |name: &str| {
                answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
            };
            let path = route.path;
            let policy = told("content-security-policy");
            assert!(policy.contains("default-src 'none'"), "{path}: {policy}");
            assert!(policy.contains("frame-ancestors 'none'"), "{path}");
            assert!(policy.contains("form-action 'self'"), "{path}");
            assert!(!policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"), "{path}");
            assert_eq!(told("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(told("referrer-policy"), "same-origin", "{path}");
            if !path.starts_with("/assets") {
                assert_eq!(told("cache-control"), "no-store", "{path}");
            }
            if told("content-type").starts_with("text/html") {
                assert!(!answer.body.contains(" style=\""), "{path} has an inline style");
                assert!(answer.body.ends_with("</html>"), "{path} goes on after its end");
                assert!(!answer.body.contains("javascript:"), "{path}");
                let page = scraper::Html::parse_document(&answer.body);
                let scripts = scraper::Selector::parse("script").expect("a selector");
                for script in page.select(&scripts) {
                    let nonce = script.attr("nonce").unwrap_or_default();
                    assert!(policy.contains(&format!("'nonce-{nonce}'")), "{path} has a script without the nonce");
                    assert!(script.text().all(|text| text.trim().is_empty()), "{path} has an inline script");
                }
            }
        }
    }
}

#[tokio::test]
async fn no_other_site_can_change_anything() {
    let town = Town::new().await;
    let mut visitors = [town.stranger(), town.beginner("person").await, town.worker("gareth").await];
    for route in ROUTES.iter().filter(|route| route.post) {
        for visitor in &mut visitors {
            for (name, value) in
                [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site"), ("origin", "null")]
            {
                let request = Request::builder()
                    .method(Method::POST)
                    .uri(address(route.path, &town))
                    .header(name, value)
                    .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
                let answer = visitor.send(request, Body::from("a=b")).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{} with {name}: {value}", route.path);
            }
        }
    }
}

#[tokio::test]
async fn cookies_are_out_of_reach_of_scripts_and_of_other_sites() {
    let town = Town::new().await;
    let mut visitor = town.stranger();
    let begun = visitor.post("/start", &[("audience", "person")]).await;
    let language = visitor.get("/language/cy?back=/").await;
    let mut seen = 0;
    for answer in [&begun, &language] {
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("text").to_ascii_lowercase();
            assert!(cookie.contains("httponly"), "{cookie}");
            assert!(cookie.contains("samesite=lax"), "{cookie}");
            assert!(cookie.contains("path=/"), "{cookie}");
            seen += 1;
        }
    }
    assert!(seen >= 2, "a session's and the language's");
}

#[tokio::test]
async fn what_is_no_form_and_what_is_too_large_is_refused_with_a_page() {
    let town = Town::new().await;
    let mut citizen = town.beginner("person").await;
    let post = |kind: &str| {
        Request::builder().method(Method::POST).uri("/question/working").header(header::CONTENT_TYPE, kind)
    };
    let cases = [
        ("application/json", "{\"working\": 1}".to_owned(), StatusCode::BAD_REQUEST),
        ("text/plain", "working".to_owned(), StatusCode::BAD_REQUEST),
        ("application/x-www-form-urlencoded", "a=".to_owned() + &"x".repeat(50_000_000), StatusCode::PAYLOAD_TOO_LARGE),
    ];
    assert_eq!(citizen.post("/question/working", &[("working", "The hoist.")]).await.status, StatusCode::SEE_OTHER);
    for (kind, body, status) in cases {
        let answer = citizen.send(post(kind), Body::from(body)).await;
        assert_eq!(answer.status, status, "{kind}");
        assert!(answer.body.contains("<h1"), "{kind} gets a page");
    }
    assert!(citizen.get("/question/working").await.body.contains("The hoist."), "what was saved is still there");
}

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("not poisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn logs_hold_nothing_of_what_people_write() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    // One thread, so that everything is seen by this subscriber.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    tracing::subscriber::with_default(subscriber, || {
        tracing::info!("the log is kept");
        runtime.block_on(async {
            let town = Town::new().await;
            let mut citizen = town.beginner("person").await;
            write_canaries(&mut citizen).await;
            let mut worker = town.stranger();
            worker.post("/staff/sign-in", &[("username", "canary-user"), ("password", "canary-password")]).await;
            let back = [("reference", "TS-AAAA-AAAA"), ("phrase", "canary-phrase")];
            worker.post("/return", &back).await;
            worker.get("/nowhere/canary-path?name=canary-query").await;
        });
    });
    let logged = String::from_utf8_lossy(&log.0.lock().expect("not poisoned")).into_owned();
    assert!(logged.contains("the log is kept"));
    let told: Vec<&str> = logged.lines().filter(|line| line.contains("canary")).collect();
    assert!(told.is_empty(), "logged: {told:#?}");
}

async fn write_canaries(citizen: &mut Visitor) {
    let answers = [
        ("/question/name", vec![("name", "canary-name")]),
        ("/question/working", vec![("working", "canary-working")]),
        ("/question/contact", vec![("contact", "phone"), ("contact-more-phone", "canary-phone")]),
        ("/question/harm-words", vec![("harm-words", "canary-harm")]),
        ("/question/born", vec![("born-day", "canary-day"), ("born-month", "1"), ("born-year", "1950")]),
    ];
    for (path, fields) in answers {
        let answer = citizen.post(path, &fields).await;
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
    }
    citizen.post("/question/born", &[("born-day", ""), ("born-month", ""), ("born-year", "")]).await;
    citizen.get("/check").await;
    assert_eq!(citizen.post("/declaration", &[("confirm", "yes")]).await.status, StatusCode::SEE_OTHER);
    citizen.post("/progress", &[("words", "canary-words")]).await;
    citizen.get("/progress").await;
}
