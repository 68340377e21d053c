//! What was typed is text, everywhere.

use domain::form::{Audience, QUESTIONS};

use crate::browser::{Browser, Page, Portal, answer_all};

/// Breaks out of a textarea, a title, an attribute and a comment, where it can. Short enough for every box.
const HOSTILE: &str = "</textarea></title>--><script>alert(1)</script>'\"><img src=x>";

fn assert_harmless(page: &Page, what: &str) {
    for made in ["img", "script:not([src])", "main script", "[onerror]"] {
        let found = page.texts(made).len();
        assert_eq!(found, 0, "{what} has {found} × {made}");
    }
    let title = page.texts("title").join(" ");
    assert!(!title.contains("alert") && !title.contains("textarea"), "{what}: {title}");
    assert!(page.texts("main").len() == 1 && page.texts("footer").len() == 1, "{what} is broken");
}

async fn harmless(browser: &mut Browser, path: &str, shows: bool) {
    let page = browser.get(path).await;
    assert_harmless(&page, path);
    if shows {
        let text = page.texts("main").join(" ") + &page.attributes("input", "value").join(" ");
        assert!(text.contains(HOSTILE), "{path} does not show what was typed");
    }
}

#[tokio::test]
async fn hostile_texts_in_every_field_make_no_element_on_any_page() {
    for audience in Audience::ALL {
        let portal = Portal::new().await;
        let (mut browser, _, _) = portal.beginner(audience).await;
        answer_all(&mut browser, HOSTILE).await;
        for question in QUESTIONS.iter().filter(|question| question.audiences.contains(&audience)) {
            let choice = question.field.kind.choices();
            let has_text = choice.is_empty() || choice.iter().any(|choice| choice.more);
            let is_date = matches!(question.field.kind, domain::field::Kind::Date(_));
            harmless(&mut browser, &format!("/question/{}", question.id()), has_text && !is_date).await;
        }
        for (path, shows) in [("/tasks", false), ("/check", true), ("/copy", true), ("/declaration", false)] {
            harmless(&mut browser, path, shows).await;
        }
        browser.post("/declaration", &[("confirm", "yes")]).await;
        browser.post("/progress", &[("words", HOSTILE)]).await;
        for (path, shows) in [("/submitted", false), ("/progress", true), ("/copy", true)] {
            harmless(&mut browser, path, shows).await;
        }
    }
}

#[tokio::test]
async fn hostile_texts_that_cannot_be_saved_are_given_back_as_text() {
    let portal = Portal::new().await;
    let (mut browser, _, _) = portal.beginner(Audience::Person).await;
    let too_long = HOSTILE.repeat(100);
    assert_harmless(&browser.submit("/question/days", &[("days", &too_long)]).await, "an answer over its limit");
    assert_harmless(&browser.get("/check").await, "check answers with an answer over its limit");
    let choice = browser.submit("/question/danger", &[("danger", HOSTILE)]).await;
    assert_harmless(&choice, "a choice that was not offered");
    assert_harmless(&browser.get("/check").await, "check answers with a choice that was not offered");

    let mut stranger = portal.stranger();
    assert_harmless(&stranger.post("/question/days", &[("days", HOSTILE)]).await, "an ended session");
    assert_harmless(&stranger.post("/progress", &[("words", HOSTILE)]).await, "an ended session");
    let wrong = [("reference", HOSTILE), ("phrase", HOSTILE), ("question", "days"), ("days", HOSTILE)];
    assert_harmless(&stranger.post("/return", &wrong).await, "a wrong phrase");
    let path = "/start?%3Cscript%3Ealert(1)%3C/script%3E%22%3E%3Cimg%20src=x%3E";
    assert_harmless(&stranger.get(path).await, "an address");
}
