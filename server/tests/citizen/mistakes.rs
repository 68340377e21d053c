//! What cannot be read, what is not there, and what is not a form.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::form::Audience;

use crate::browser::Portal;

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_kept_and_named_everywhere() {
    let portal = Portal::new().await;
    let (mut browser, _, _) = portal.beginner(Audience::Person).await;
    assert_eq!(
        browser.get("/question/born").await.texts(".govuk-error-summary").len(),
        0,
        "no scolding at first sight"
    );
    let wrong = [("born-day", "31"), ("born-month", "2"), ("born-year", "1950")];
    let page = browser.submit("/question/born", &wrong).await;
    assert!(page.texts("title")[0].starts_with("Error:"));
    assert_eq!(page.attributes(".govuk-error-summary a", "href"), ["#born-day"]);
    assert_eq!(page.attributes("#born-day", "value"), ["31"]);

    let long = "a".repeat(4_001);
    let page = browser.submit("/question/days?from=check", &[("days", &long)]).await;
    assert_eq!(page.texts("textarea"), [long]);
    assert_eq!(
        page.texts(".govuk-error-summary li"),
        page.texts(".govuk-error-message")
            .iter()
            .map(|text| text.trim_start_matches("Error:").trim().to_owned())
            .collect::<Vec<_>>()
    );

    assert!(browser.get("/tasks").await.texts(".govuk-tag").contains(&"Needs attention".to_owned()));
    let check = browser.get("/check").await;
    let links = check.attributes(".govuk-error-summary a", "href");
    assert_eq!(links, ["/question/born?from=check", "/question/days?from=check"]);
    assert_eq!(browser.get("/declaration").await.location(), "/check");
    assert_eq!(browser.post("/declaration", &[("confirm", "yes")]).await.location(), "/check");
    browser.post("/question/born", &[("born-day", "3"), ("born-month", "2"), ("born-year", "1950")]).await;
    browser.post("/question/days", &[("days", "short")]).await;
    assert_eq!(browser.post("/declaration", &[("confirm", "yes")]).await.location(), "/submitted");
}

#[tokio::test]
async fn a_self_review_without_any_answer_is_not_sent() {
    let portal = Portal::new().await;
    let (mut browser, _, _) = portal.beginner(Audience::Person).await;
    let check = browser.submit("/declaration", &[("confirm", "yes")]).await;
    assert_eq!(check.texts(".govuk-inset-text").len(), 1);
    assert_eq!(check.attributes("a[href='/declaration']", "href").len(), 0);
}

#[tokio::test]
async fn questions_that_are_not_there_or_not_for_this_audience_are_not_answered() {
    let portal = Portal::new().await;
    let (mut browser, _, _) = portal.beginner(Audience::Person).await;
    for path in ["/question/nothing", "/question/../tasks", "/question/%00"] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(browser.post(path, &[("x", "y")]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["/question/standing", "/question/able", "/question/harm-words"] {
        assert_eq!(browser.get(path).await.location(), "/tasks", "{path}");
        assert_eq!(browser.post(path, &[("able", "yes")]).await.location(), "/tasks", "{path}");
    }
}

#[tokio::test]
async fn what_is_no_form_gets_its_status_and_a_page_in_plain_words() {
    let portal = Portal::new().await;
    let (mut browser, _, _) = portal.beginner(Audience::Person).await;
    browser.post("/question/days", &[("days", "Kept.")]).await;
    let form = "application/x-www-form-urlencoded";
    let cases = [
        ("POST", "application/json", "{}".to_owned(), StatusCode::BAD_REQUEST),
        ("POST", form, format!("days={}", "a".repeat(50 * 1024 * 1024)), StatusCode::PAYLOAD_TOO_LARGE),
        ("PUT", form, String::new(), StatusCode::METHOD_NOT_ALLOWED),
    ];
    for (method, kind, body, status) in cases {
        let request = Request::builder().method(method).uri("/question/days").header("content-type", kind);
        let page = browser.send(request, Body::from(body)).await;
        assert_eq!(page.status, status);
        assert!(!page.heading().is_empty() && page.body.contains("01632 960 100"), "{status}: {}", page.heading());
    }
    assert_eq!(browser.get("/question/days").await.texts("textarea"), ["Kept."]);
}

#[tokio::test]
async fn a_language_is_kept_and_leads_nowhere_else() {
    let portal = Portal::new().await;
    let mut browser = portal.stranger();
    let chosen = browser.get("/language/cy?back=/start").await;
    assert_eq!(chosen.location(), "/start");
    let cookie = chosen.headers.get("set-cookie").and_then(|value| value.to_str().ok()).unwrap_or_default();
    for part in ["language=cy", "Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=31536000"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert_eq!(browser.get("/start").await.attributes("html", "lang"), ["cy"]);
    for evil in ["//evil.example", "https://evil.example", "/%5Cevil.example", "/%09/evil.example", "evil"] {
        assert_eq!(browser.get(&format!("/language/en?back={evil}")).await.location(), "/", "{evil}");
    }
    assert_eq!(browser.get("/language/xx?back=/").await.status, StatusCode::NOT_FOUND);
}
