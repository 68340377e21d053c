//! Two at once, twice the same, and pages that were opened long ago: one outcome, and nothing typed is lost.

use axum::http::StatusCode;
use domain::lifecycle::Stage;

use crate::office::{Office, id, input, of_part, triage, with};

#[tokio::test]
async fn who_saves_triage_second_sees_both_and_can_save_again() {
    let office = Office::new().await;
    let reference = office.at(Stage::InTriage).await;
    let address = format!("/staff/requests/{reference}/triage");
    let (mut tom, mut tara) = (office.signed_in("tom").await, office.signed_in("tara").await);
    let (toms, taras) = (tom.get(&address).await, tara.get(&address).await);
    let form = |reasons: &str, version: &str| {
        let form = with(&triage("accept-full", ""), &[("reasons", reasons), ("version", version), ("do", "save")]);
        with(&form, &[("request-version", &toms.value("request-version"))])
    };
    tom.post_typed(&address, &form("What Tom thinks of it", &toms.value("version"))).await;
    let late = tara.post_typed(&address, &form("What Tara thinks of it", &taras.value("version"))).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.typed("reasons"), "What Tara thinks of it");
    let banner = late.text(".govuk-notification-banner");
    assert!(banner.contains("Worker tom saved this") && banner.contains("What Tom thinks of it"), "{banner}");
    // Also by a script: refused, so that it says so.
    let auto = tara.autosave(&address, &form("What Tara thinks of it", &taras.value("version"))).await;
    assert_eq!(auto.status, StatusCode::CONFLICT);
    let again = tara.post_typed(&address, &form("What Tara thinks of it", &late.value("version"))).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!(tom.get(&address).await.typed("reasons"), "What Tara thinks of it");
}

#[tokio::test]
async fn a_form_from_before_the_decision_keeps_its_text_in_sight() {
    let office = Office::new().await;
    let reference = office.at(Stage::InTriage).await;
    let address = format!("/staff/requests/{reference}/triage");
    let mut tom = office.signed_in("tom").await;
    let page = tom.get(&address).await;
    office.bring(&reference, Stage::Accepted).await;
    let stale = with(&triage("decline", ""), &[("reasons", "Long and careful reasons"), ("do", "decide")]);
    let stale = with(&stale, &[("request-version", &page.value("request-version")), ("version", "0")]);
    let late = tom.post_typed(&address, &stale).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text("main").contains("Long and careful reasons"));
    assert!(late.text("main").contains("Worker tom"), "it says who moved it");
    assert_eq!(tom.autosave(&address, &stale).await.status, StatusCode::CONFLICT);
    assert_eq!(office.stage(&reference).await, Stage::Accepted);
}

#[tokio::test]
async fn a_decision_waits_until_the_worker_has_seen_what_the_citizen_added() {
    let office = Office::new().await;
    let reference = office.at(Stage::InTriage).await;
    let address = format!("/staff/requests/{reference}/triage");
    let mut tom = office.signed_in("tom").await;
    let page = tom.get(&address).await;
    office.add_words(&reference, "Since I wrote, my sister has had to go into hospital.").await;
    let form = with(&triage("decline", ""), &[("do", "decide"), ("version", "0")]);
    let form = with(&form, &[("request-version", &page.value("request-version"))]);
    let late = tom.post_typed(&address, &form).await;
    assert_eq!((late.status, office.stage(&reference).await), (StatusCode::CONFLICT, Stage::InTriage));
    assert!(late.text(".govuk-notification-banner").contains("The citizen changed the request"));
    assert!(late.text("aside").contains("my sister has had to go into hospital"));
    assert_eq!(late.typed("evidence"), triage("decline", "").first("evidence"));
    let versions = [("version", late.value("version")), ("request-version", late.value("request-version"))];
    let versions = versions.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(tom.post_typed(&address, &with(&form, &versions)).await.status, StatusCode::SEE_OTHER);
    assert_eq!(office.stage(&reference).await, Stage::Declined);
}

#[tokio::test]
async fn two_who_allocate_at_once_give_one_outcome() {
    let office = Office::new().await;
    let reference = office.at(Stage::Accepted).await;
    let address = format!("/staff/requests/{reference}/allocate");
    let (mut rina, mut rolf) = (office.signed_in("rina").await, office.signed_in("rolf").await);
    let version = rina.get(&address).await.value("request-version");
    let first = rina.post(&address, &[("to", "id-of-rina"), ("request-version", &version)]).await;
    let second = rolf.post(&address, &[("to", "id-of-rolf"), ("request-version", &version)]).await;
    assert_eq!((first.status, second.status), (StatusCode::SEE_OTHER, StatusCode::CONFLICT));
    assert!(second.text("main").contains("Worker rina"));
    assert_eq!(office.request(&reference).await.request.owner, Some(id("rina")));
}

#[tokio::test]
async fn a_button_pressed_twice_does_its_step_once() {
    let office = Office::new().await;
    let reference = office.sent().await;
    let mut tom = office.signed_in("tom").await;
    let page = tom.get(&format!("/staff/requests/{reference}")).await;
    let address = format!("/staff/requests/{reference}/begin-triage");
    for _ in 0..2 {
        let answer = tom.post(&address, &[("request-version", &page.value("request-version"))]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(office.request(&reference).await.history.len(), 2);
    let mut tara = office.signed_in("tara").await;
    let answer = tara.post(&address, &[("request-version", &page.value("request-version"))]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "for somebody else it was already done");
}

#[tokio::test]
async fn completing_twice_at_the_same_moment_makes_one_review() {
    let office = Office::new().await;
    let reference = office.at(Stage::InReview).await;
    let mut rina = office.signed_in("rina").await;
    for part in domain::input::PARTS {
        let form = with(&of_part(&input(), part.id), &[("version", "0")]);
        rina.post_typed(&format!("/staff/requests/{reference}/input/{}", part.id), &form).await;
    }
    let version = rina.get(&format!("/staff/requests/{reference}/input")).await.value("request-version");
    let (address, fields) = (format!("/staff/requests/{reference}/complete"), [("request-version", version.as_str())]);
    let mut again = rina.clone();
    let (one, other) = tokio::join!(rina.post(&address, &fields), again.post(&address, &fields));
    let reviewed = format!("/staff/requests/{reference}?done=completed");
    assert_eq!((one.location(), other.location()), (reviewed.as_str(), reviewed.as_str()));
    assert_eq!(rina.post(&address, &fields).await.location(), reviewed);
    let history = office.request(&reference).await.history;
    assert_eq!(history.iter().filter(|event| event.stage == Stage::Reviewed).count(), 1);
    // And nothing can be written any more.
    let late = with(&of_part(&input(), "response"), &[("response", "An afterthought"), ("version", "1")]);
    let late = rina.post_typed(&format!("/staff/requests/{reference}/input/response"), &late).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text("main").contains("An afterthought"));
}

#[tokio::test]
async fn completing_waits_until_the_reviewer_has_seen_what_the_citizen_added() {
    let office = Office::new().await;
    let reference = office.at(Stage::InReview).await;
    let mut rina = office.signed_in("rina").await;
    let version = rina.get(&format!("/staff/requests/{reference}/input")).await.value("request-version");
    office.add_words(&reference, "One more thing about the stairs.").await;
    let address = format!("/staff/requests/{reference}/complete");
    let late = rina.post(&address, &[("request-version", &version)]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text("main").contains("The citizen"));
}

#[tokio::test]
async fn input_in_two_windows_is_never_overwritten_unseen() {
    let office = Office::new().await;
    let reference = office.at(Stage::InReview).await;
    let address = format!("/staff/requests/{reference}/input/response");
    let mut rina = office.signed_in("rina").await;
    let form = |text: &str, version: &str| {
        with(&of_part(&input(), "response"), &[("response", text), ("version", version), ("do", "save")])
    };
    let auto = rina.autosave(&address, &form("From the first window", "0")).await;
    assert_eq!((auto.status, auto.headers["x-version"].as_bytes()), (StatusCode::NO_CONTENT, &b"1"[..]));
    let second = rina.post_typed(&address, &form("From the second window", "0")).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert_eq!(second.typed("response"), "From the second window");
    assert!(second.text(".govuk-notification-banner").contains("From the first window"));
    // The same again is no conflict.
    assert_eq!(rina.post_typed(&address, &form("From the first window", "0")).await.status, StatusCode::SEE_OTHER);
    let kept = office.store.work_history(&reference, taking_stock::store::WorkForm::Input, "response").await;
    let kept = kept.expect("storage answers");
    assert!(kept.iter().any(|(typed, kept)| typed.first("response") == "From the second window" && !kept));
}

#[tokio::test]
async fn what_cannot_be_read_is_kept_and_marked_where_it_was_typed() {
    let office = Office::new().await;
    let reference = office.at(Stage::InReview).await;
    let address = format!("/staff/requests/{reference}/input/conversation");
    let mut rina = office.signed_in("rina").await;
    let fields =
        [("spoke-on-day", "31"), ("spoke-on-month", "2"), ("spoke-on-year", "2026"), ("version", "0"), ("do", "next")];
    assert_eq!(rina.post(&address, &fields).await.location(), address, "not on to the next part");
    let page = rina.get(&address).await;
    assert_eq!(page.value("spoke-on-day"), "31");
    assert_eq!(page.count(".govuk-error-summary a[href='#spoke-on-day']"), 1);
    assert!(page.text("title").starts_with("Error:"));
    assert_eq!(page.count(".govuk-input--error"), 3);
}

#[tokio::test]
async fn a_review_given_to_somebody_else_keeps_the_first_reviewers_text_in_sight() {
    let office = Office::new().await;
    let reference = office.at(Stage::InReview).await;
    let mut rina = office.signed_in("rina").await;
    let mut tom = office.signed_in("tom").await;
    let version = tom.get(&format!("/staff/requests/{reference}/allocate")).await.value("request-version");
    let to_rolf = [("to", "id-of-rolf"), ("request-version", version.as_str())];
    let given = tom.post(&format!("/staff/requests/{reference}/allocate"), &to_rolf).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER);
    let form = with(&of_part(&input(), "response"), &[("response", "Typed too late"), ("version", "0")]);
    let late = rina.post_typed(&format!("/staff/requests/{reference}/input/response"), &form).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text("main").contains("Typed too late"));
}
