//! From the start page to the reference, and what comes after.

use axum::http::StatusCode;
use domain::form::Audience;
use domain::request::Reference;

use crate::browser::{Portal, answer_all};

#[tokio::test]
async fn each_of_the_three_ways_in_leads_to_a_request_with_every_answer() {
    for audience in Audience::ALL {
        let portal = Portal::new().await;
        let (mut browser, reference, _) = portal.beginner(audience).await;
        assert_eq!(browser.submit("/keep", &[("do", "continue")]).await.status, StatusCode::OK);
        let answered = answer_all(&mut browser, "Mornings are best.").await;

        let tasks = browser.get("/tasks").await;
        assert_eq!(tasks.texts(".govuk-tag"), Vec::<String>::new(), "nothing is left to do");
        let check = browser.get("/check").await;
        assert_eq!(check.texts(".govuk-summary-list__row").len(), answered);
        assert_eq!(
            check.attributes(".govuk-summary-list__actions a[href^='/question/'][href$='?from=check']", "href").len(),
            answered
        );

        let refused = browser.post("/declaration", &[]).await;
        assert!(refused.texts("title")[0].starts_with("Error:"), "{:?}", refused.texts("title"));
        let sent = browser.submit("/declaration", &[("confirm", "yes")]).await;
        assert!(sent.texts(".govuk-panel")[0].contains(&reference));

        let reference = Reference::parse(&reference).expect("a reference");
        let stored = portal.store.request(&reference).await.expect("storage").expect("the request");
        assert_eq!(stored.self_review.answers.len(), answered, "{}", audience.id());
        assert_eq!(browser.get("/copy").await.texts(".govuk-summary-list__row").len(), answered);
        assert_eq!(browser.get("/progress").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn nobody_is_chosen_before_they_choose_and_changing_it_keeps_the_answers() {
    let portal = Portal::new().await;
    let mut stranger = portal.stranger();
    assert_eq!(stranger.get("/start").await.texts("input[checked]").len(), 0);
    let refused = stranger.post("/start", &[]).await;
    assert_eq!(refused.attributes(".govuk-error-summary a", "href"), ["#audience"]);

    let (mut browser, _, _) = portal.beginner(Audience::Person).await;
    browser.post("/question/working", &[("working", "The garden.")]).await;
    assert_eq!(browser.get("/who").await.attributes("input[checked]", "value"), ["person"]);
    assert_eq!(browser.post("/who", &[("audience", "representative")]).await.location(), "/tasks");
    assert_eq!(browser.get("/question/working").await.texts("textarea"), ["The garden."]);
    assert_eq!(browser.get("/question/observed-working").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_phrase_is_shown_until_one_goes_on_and_a_new_one_takes_its_place() {
    let portal = Portal::new().await;
    let (mut browser, reference, first) = portal.beginner(Audience::Person).await;
    assert_eq!(browser.get("/keep").await.texts(".app-reference"), [reference.clone(), first.clone()]);
    browser.post("/keep", &[("do", "continue")]).await;
    assert_eq!(browser.get("/keep").await.texts(".app-reference"), std::slice::from_ref(&reference));
    let again = browser.submit("/keep", &[("do", "new")]).await.texts(".app-reference");
    assert_eq!(again.len(), 2);
    let mut elsewhere = portal.stranger();
    let old = elsewhere.post("/return", &[("reference", &reference), ("phrase", &first)]).await;
    assert_eq!(old.status, StatusCode::OK, "the first phrase opens nothing any more");
    let new = elsewhere.post("/return", &[("reference", &reference), ("phrase", &again[1])]).await;
    assert_eq!(new.location(), "/tasks");
}

#[tokio::test]
async fn whoever_tells_of_danger_is_told_what_to_do_before_they_go_on() {
    let portal = Portal::new().await;
    for answer in ["yes", "worried"] {
        let (mut browser, _, _) = portal.beginner(Audience::Person).await;
        let told = browser.submit("/question/danger", &[("danger", answer), ("do", "save")]).await;
        assert_eq!(told.attributes(".app-help--urgent a[href='tel:999']", "href").len(), 1, "{answer}");
        assert_eq!(told.attributes(".app-help--urgent .govuk-button", "href"), ["/question/contact"]);
        let on = browser.post("/question/danger", &[("danger", answer), ("told", "yes"), ("do", "save")]).await;
        assert_eq!(on.location(), "/question/contact");
    }
    let (mut browser, _, _) = portal.beginner(Audience::Person).await;
    assert_eq!(browser.post("/question/danger", &[("danger", "no")]).await.location(), "/question/contact");
    assert_eq!(browser.get("/question/harm").await.texts(".govuk-exit-this-page").len(), 1, "there is a way out");
}

#[tokio::test]
async fn a_change_from_check_answers_comes_straight_back_and_lists_grow_and_shrink() {
    let portal = Portal::new().await;
    let (mut browser, _, _) = portal.beginner(Audience::Carer).await;
    assert_eq!(browser.post("/question/days?from=check", &[("days", "Good.")]).await.location(), "/check");
    assert_eq!(browser.post("/question/days", &[("days", "Good."), ("do", "tasks")]).await.location(), "/tasks");
    let added = browser.post("/question/changes", &[("changes-0-what", "one"), ("do", "add")]).await;
    assert_eq!(added.location(), "/question/changes#changes-1-what");
    assert_eq!(browser.get("/question/changes").await.texts("[data-list-item]").len(), 2);
    let two = [("changes-0-what", "one"), ("changes-1-what", "two"), ("do", "remove-0")];
    let removed = browser.submit("/question/changes", &two).await;
    assert_eq!(removed.texts("textarea"), ["two"]);
}

#[tokio::test]
async fn a_script_that_saves_is_not_led_anywhere() {
    let portal = Portal::new().await;
    let (mut browser, _, _) = portal.beginner(Audience::Person).await;
    let request = axum::http::Request::post("/question/days")
        .header("x-autosave", "1")
        .header("content-type", "application/x-www-form-urlencoded");
    let saved = browser.send(request, axum::body::Body::from("days=Quiet.&talk=yes")).await;
    assert_eq!(saved.status, StatusCode::NO_CONTENT);
    let page = browser.get("/question/days").await;
    assert_eq!(page.texts("textarea"), ["Quiet."]);
    assert_eq!(page.attributes("input[name=talk][checked]", "value"), ["yes"]);
}
