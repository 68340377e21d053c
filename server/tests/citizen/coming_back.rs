//! Leaving, coming back, and forms that arrive too late.

use axum::http::StatusCode;
use domain::form::Audience;

use crate::browser::Portal;

#[tokio::test]
async fn reference_and_phrase_lead_back_from_another_device() {
    let portal = Portal::new().await;
    let (mut browser, reference, phrase) = portal.beginner(Audience::Person).await;
    browser.post("/question/days", &[("days", "Quiet.")]).await;
    let mut other = portal.stranger();
    let typed = (reference.to_lowercase().replace('-', " "), phrase.to_uppercase());
    let back = other.post("/return", &[("reference", &typed.0), ("phrase", &typed.1)]).await;
    assert_eq!(back.location(), "/tasks");
    assert_eq!(other.get("/question/days").await.texts("textarea"), ["Quiet."]);
    assert_eq!(other.post("/leave", &[]).await.location(), "/left");
    assert_eq!(other.get("/tasks").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_wrong_phrase_and_an_unknown_reference_get_the_same_answer() {
    let portal = Portal::new().await;
    let (_, reference, _) = portal.beginner(Audience::Person).await;
    let mut pages = Vec::new();
    for reference in [reference.as_str(), "TS-AAAA-AAAA", "no reference"] {
        let page = portal.stranger().post("/return", &[("reference", reference), ("phrase", "one two three")]).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.attributes("#reference", "value"), [reference], "what was typed is kept");
        assert_eq!(page.attributes("#phrase", "value"), Vec::<String>::new());
        pages.push((page.texts(".govuk-error-summary"), page.texts(".govuk-error-message")));
    }
    assert_eq!(pages[0], pages[1]);
    assert_eq!(pages[1], pages[2]);
}

#[tokio::test]
async fn guessing_is_slowed_down_also_for_references_that_do_not_exist() {
    let portal = Portal::new().await;
    let (_, reference, phrase) = portal.beginner(Audience::Person).await;
    for reference in [reference.as_str(), "TS-AAAA-AAAA"] {
        let mut guesser = portal.stranger();
        let mut statuses = Vec::new();
        for _ in 0..6 {
            let page = guesser.post("/return", &[("reference", reference), ("phrase", "wrong")]).await;
            statuses.push(page.status);
        }
        let (ok, wait) = (StatusCode::OK, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(statuses, [ok, ok, ok, ok, wait, wait]);
    }
    let page = portal.stranger().post("/return", &[("reference", &reference), ("phrase", &phrase)]).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS, "not even the right phrase is looked at");
    assert!(page.texts(".govuk-error-summary")[0].contains("Wait 1 minute"));
}

#[tokio::test]
async fn what_was_typed_when_the_session_had_ended_is_given_back_and_saved_on_return() {
    let portal = Portal::new().await;
    let (mut browser, reference, phrase) = portal.beginner(Audience::Person).await;
    browser.cookies.clear();
    let typed = [("changes-0-what", "I fell.\nTwice."), ("changes-0-since", "May"), ("talk", "yes"), ("do", "save")];
    let ended = browser.post("/question/changes", &typed).await;
    assert_eq!(ended.status, StatusCode::UNAUTHORIZED);
    assert!(ended.texts(".app-words").contains(&"I fell.\nTwice.".to_owned()), "{:?}", ended.texts(".app-words"));

    let names = ended.attributes("form input[type=hidden]", "name");
    let values = ended.attributes("form input[type=hidden]", "value");
    let hidden: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(values.iter().map(String::as_str)).collect();
    let wrong: Vec<_> =
        [("reference", reference.as_str()), ("phrase", "wrong")].into_iter().chain(hidden.clone()).collect();
    let again = browser.post("/return", &wrong).await;
    assert_eq!(again.attributes("form input[type=hidden]", "value"), values, "a wrong phrase loses nothing either");
    let right: Vec<_> = [("reference", reference.as_str()), ("phrase", &phrase)].into_iter().chain(hidden).collect();
    let page = browser.submit("/return", &right).await;
    assert_eq!(page.texts("textarea"), ["I fell.\nTwice."]);
    assert_eq!(page.attributes("#changes-0-since", "value"), ["May"]);
    assert_eq!(page.attributes("input[name=talk][checked]", "value"), ["yes"]);
}

#[tokio::test]
async fn nobody_gets_at_an_answer_without_a_session_of_its_own() {
    let portal = Portal::new().await;
    let (mut first, _, _) = portal.beginner(Audience::Person).await;
    first.post("/question/days", &[("days", "Mine.")]).await;
    let (mut second, _, _) = portal.beginner(Audience::Person).await;
    assert_eq!(second.get("/question/days").await.texts("textarea"), [""]);
    second.post("/question/days", &[("days", "Another's.")]).await;
    assert_eq!(first.get("/question/days").await.texts("textarea"), ["Mine."]);
    let mut stranger = portal.stranger();
    stranger.cookies.insert("self-review".to_owned(), "AAAAAAAAAAAAAAAAAAAAAA".to_owned());
    for path in ["/tasks", "/question/days", "/check", "/copy", "/progress", "/submitted", "/keep"] {
        assert_eq!(stranger.get(path).await.status, StatusCode::UNAUTHORIZED, "{path}");
    }
}

#[tokio::test]
async fn leaving_from_a_question_saves_it_first_also_when_it_cannot_be_read() {
    let portal = Portal::new().await;
    let (mut browser, reference, phrase) = portal.beginner(Audience::Person).await;
    let question = browser.get("/question/born").await;
    assert_eq!(question.attributes("form[action='/leave']", "action").len(), 0, "only one way to leave, and it saves");
    assert_eq!(browser.post("/question/born", &[("born-day", "3"), ("do", "leave")]).await.location(), "/left");
    assert_eq!(browser.get("/tasks").await.status, StatusCode::UNAUTHORIZED);
    browser.post("/return", &[("reference", &reference), ("phrase", &phrase)]).await;
    assert_eq!(browser.get("/question/born").await.attributes("#born-day", "value"), ["3"]);
}

#[tokio::test]
async fn words_added_when_the_session_had_ended_are_shown_and_mere_choices_are_not() {
    let portal = Portal::new().await;
    let mut stranger = portal.stranger();
    let words = stranger.post("/progress", &[("words", "One thing more.")]).await;
    assert_eq!(words.texts(".app-typed"), ["One thing more."]);
    let choice = stranger.post("/question/danger", &[("danger", "worried"), ("danger-more-worried", "My son.")]).await;
    assert_eq!(choice.texts(".app-typed p"), ["Not now, but I am worried", "My son."]);
    let who = stranger.post("/who", &[("audience", "person")]).await;
    assert_eq!((who.status, who.texts(".app-typed").len()), (StatusCode::UNAUTHORIZED, 0));
}
