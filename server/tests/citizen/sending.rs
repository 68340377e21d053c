//! What happens once it has been sent.

use axum::http::StatusCode;
use domain::form::Audience;
use domain::lifecycle::Stage;
use domain::request::Reference;

use crate::browser::Portal;

#[tokio::test]
async fn sending_twice_makes_one_request() {
    let portal = Portal::new().await;
    let (mut browser, reference, _) = portal.beginner(Audience::Person).await;
    browser.post("/question/days", &[("days", "Quiet.")]).await;
    let (mut one, mut other) = (browser.clone(), browser.clone());
    let (first, second) = tokio::join!(
        one.post("/declaration", &[("confirm", "yes")]),
        other.post("/declaration", &[("confirm", "yes")])
    );
    assert_eq!((first.location(), second.location()), ("/submitted", "/submitted"));
    assert_eq!(browser.post("/declaration", &[("confirm", "yes")]).await.location(), "/submitted");
    let reference = Reference::parse(&reference).expect("a reference");
    let stored = portal.store.request(&reference).await.expect("storage").expect("the request");
    assert_eq!(stored.history.len(), 1);
}

#[tokio::test]
async fn nothing_that_was_sent_can_be_changed() {
    let portal = Portal::new().await;
    let (mut browser, _, _) = portal.sender().await;
    for path in ["/tasks", "/check", "/declaration", "/who", "/question/working"] {
        assert_eq!(browser.get(path).await.location(), "/progress", "{path}");
    }
    assert_eq!(browser.post("/question/working", &[("working", "Changed.")]).await.location(), "/progress");
    assert_eq!(browser.post("/who", &[("audience", "carer")]).await.location(), "/progress");
    let copy = browser.get("/copy").await;
    assert!(copy.texts(".app-words").contains(&"The mornings.".to_owned()), "{:?}", copy.texts(".app-words"));
}

#[tokio::test]
async fn words_can_be_added_until_the_request_is_taken_back() {
    let portal = Portal::new().await;
    let (mut browser, reference, _) = portal.sender().await;
    let long = "a".repeat(4_001);
    for (typed, kept) in [("", ""), ("  \n ", "  \n "), (long.as_str(), long.as_str())] {
        let page = browser.post("/progress", &[("words", typed)]).await;
        assert_eq!(page.texts(".govuk-error-summary").len(), 1);
        assert_eq!(page.texts("textarea")[0], kept.trim());
    }
    for _ in 0..2 {
        assert_eq!(browser.post("/progress", &[("words", "One thing more.")]).await.location(), "/progress");
    }
    let reference = Reference::parse(&reference).expect("a reference");
    let stored = portal.store.request(&reference).await.expect("storage").expect("the request");
    assert_eq!(stored.additions.len(), 1, "a double click adds once");
    assert!(browser.get("/progress").await.texts(".app-timeline .app-words").contains(&"One thing more.".to_owned()));

    assert_eq!(browser.get("/withdraw").await.status, StatusCode::OK);
    for _ in 0..2 {
        assert_eq!(browser.post("/withdraw", &[]).await.location(), "/progress");
    }
    let stored = portal.store.request(&reference).await.expect("storage").expect("the request");
    assert_eq!(stored.request.stage, Stage::Withdrawn);
    let late = browser.post("/progress", &[("words", "Too late.")]).await;
    assert_eq!(late.texts("#typed"), ["Too late."], "what was typed is given back");
}
