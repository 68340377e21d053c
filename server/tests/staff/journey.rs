//! From a sent self-review to a statutory review, and every way in which it is refused.

use axum::http::StatusCode;
use domain::input::PARTS;
use domain::lifecycle::Stage;
use domain::request::Reference;

use crate::office::{Browser, Office, id, input, of_part, triage, with};

fn at(reference: &Reference, below: &str) -> String {
    format!("/staff/requests/{reference}{below}")
}

/// Presses a button of the request's page.
async fn press(browser: &mut Browser, reference: &Reference, below: &str) -> StatusCode {
    let page = browser.get(&at(reference, "")).await;
    browser.post(&at(reference, below), &[("request-version", &page.value("request-version"))]).await.status
}

/// Saves parts of the input as the pages would.
async fn write(browser: &mut Browser, reference: &Reference, except: &str) {
    for part in PARTS.iter().filter(|part| part.id != except) {
        let address = at(reference, &format!("/input/{}", part.id));
        let page = browser.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{}", part.id);
        let form = with(&of_part(&input(), part.id), &[("version", &page.value("version")), ("do", "save")]);
        let saved = browser.post_typed(&address, &form).await;
        assert_eq!(saved.location(), at(reference, "/input?done=saved"), "{}", part.id);
    }
}

#[tokio::test]
async fn a_request_becomes_a_statutory_review_only_step_by_step() {
    let office = Office::new().await;
    let reference = office.sent().await;
    let mut tom = office.signed_in("tom").await;
    let queue = tom.get("/staff/queue").await;
    assert_eq!(queue.text("tbody th a"), reference.to_string());
    assert!(queue.text(".app-queue__row--overdue").is_empty(), "due today is not overdue");

    assert_eq!(press(&mut tom, &reference, "/begin-triage").await, StatusCode::SEE_OTHER);
    let page = tom.get(&at(&reference, "/triage")).await;
    let versions = [
        ("version", page.value("version")),
        ("request-version", page.value("request-version")),
        ("do", "decide".into()),
    ];
    let versions = versions.each_ref().map(|(name, value)| (*name, value.as_str()));
    let decided = tom.post_typed(&at(&reference, "/triage"), &with(&triage("accept-full", ""), &versions)).await;
    assert_eq!(decided.location(), at(&reference, "?done=accepted"));
    let told = office.request(&reference).await.history.last().expect("an event").told.clone();
    assert_eq!(told["depth"], "full");
    assert!(told["review-by"].as_str().is_some_and(|day| day.starts_with("20")), "{told}");
    assert!(told["reasons"].as_str().is_some_and(|reasons| reasons.contains("late visits")), "{told}");

    let mut rina = office.signed_in("rina").await;
    let page = rina.get(&at(&reference, "/allocate")).await;
    assert_eq!(page.count("input[type=radio]"), 0, "a reviewer hands nothing out");
    let taken = [("to", id("rina").0), ("request-version", page.value("request-version"))];
    let taken = taken.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(rina.post(&at(&reference, "/allocate"), &taken).await.location(), at(&reference, "?done=allocated"));
    assert_eq!(press(&mut rina, &reference, "/begin-review").await, StatusCode::SEE_OTHER);

    assert_eq!(complete(&mut rina, &reference).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    write(&mut rina, &reference, "").await;
    let overview = rina.get(&at(&reference, "/input")).await;
    assert_eq!(overview.count(".app-gate__point"), 0, "{}", overview.text(".app-gate"));
    assert_eq!(complete(&mut rina, &reference).await.location(), at(&reference, "?done=completed"));

    let page = rina.get(&at(&reference, "")).await;
    assert_eq!(office.stage(&reference).await, Stage::Reviewed);
    assert_eq!(page.text("#statutory-review"), "Statutory review");
    assert!(page.text(".app-reviewed").contains("Worker rina, Social worker"));
    assert_eq!(page.count(".app-voice--professional"), 11, "a finding beside every voice");
    assert_eq!(page.count("main form"), 0, "nothing more to do");
}

async fn complete(browser: &mut Browser, reference: &Reference) -> crate::office::Answer {
    let page = browser.get(&at(reference, "/input")).await;
    browser.post(&at(reference, "/complete"), &[("request-version", &page.value("request-version"))]).await
}

#[tokio::test]
async fn completing_without_a_part_lists_what_is_unmet_with_a_way_to_each_box() {
    let office = Office::new().await;
    let mut rina = office.signed_in("rina").await;
    for part in PARTS {
        let reference = office.at(Stage::InReview).await;
        write(&mut rina, &reference, part.id).await;
        let refused = complete(&mut rina, &reference).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", part.id);
        let address = at(&reference, &format!("/input/{}#", part.id));
        let ways = refused.count(&format!(".govuk-error-summary a[href^='{address}']"));
        assert!(ways > 0 && ways == refused.count(".govuk-error-summary li"), "{}", part.id);
        assert_eq!(ways, refused.count(".govuk-error-summary .app-gate__source"), "each with its source");
        let page = rina.get(address.trim_end_matches('#')).await;
        let link = scraper::Selector::parse(".govuk-error-summary a").expect("a selector");
        for way in refused.html().select(&link) {
            let name = way.attr("href").and_then(|href| href.split('#').nth(1)).unwrap_or_default().to_owned();
            assert_eq!(page.count(&format!("main form [id='{name}']")), 1, "{name} is on its page");
        }
        assert_eq!(office.stage(&reference).await, Stage::InReview);
    }
}

#[tokio::test]
async fn a_finding_copied_from_the_citizen_or_from_another_case_is_refused() {
    let office = Office::new().await;
    let mut rina = office.signed_in("rina").await;
    let first = office.at(Stage::InReview).await;
    write(&mut rina, &first, "").await;
    assert_eq!(complete(&mut rina, &first).await.status, StatusCode::SEE_OTHER);
    // The very same findings, about somebody else.
    let second = office.at(Stage::InReview).await;
    write(&mut rina, &second, "").await;
    let refused = complete(&mut rina, &second).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text(".govuk-error-summary").contains("repeats a finding from another case"));
    let page = rina.get(&at(&second, "/input/elements")).await;
    assert!(page.text(".govuk-inset-text").contains("another case"), "the page of the part says so too");
    // The citizen's own words.
    office.add_words(&second, "They come at half past four and by then the soup is stone cold on the tray.").await;
    let address = at(&second, "/input/wellbeing");
    let page = rina.get(&address).await;
    let copied = "They come at half past four, and by then the soup is stone cold on the tray";
    let form = with(&of_part(&input(), "wellbeing"), &[("risk", copied), ("version", &page.value("version"))]);
    rina.post_typed(&address, &form).await;
    let refused = complete(&mut rina, &second).await;
    assert!(refused.text(".govuk-error-summary").contains("Risk: repeats the self-review"));
}

#[tokio::test]
async fn a_decision_with_gaps_is_refused_and_nothing_typed_is_lost() {
    let office = Office::new().await;
    let mut tom = office.signed_in("tom").await;
    for decision in ["accept-full", "accept-light", "more-information", "duplicate", "decline"] {
        let reference = office.at(Stage::InTriage).await;
        let other = office.sent().await;
        let whole = triage(decision, other.as_str());
        let page = tom.get(&at(&reference, "/triage")).await;
        let request_version = page.value("request-version");
        let mut version = page.value("version");
        for name in whole.0.keys().filter(|name| *name != "decision" && !name.ends_with("-day")) {
            let mut gap =
                with(&whole, &[("do", "decide"), ("request-version", &request_version), ("version", &version)]);
            gap.0.remove(name);
            if name.ends_with("-month") || name.ends_with("-year") {
                continue;
            }
            let refused = tom.post_typed(&at(&reference, "/triage"), &gap).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{decision} without {name}");
            assert!(refused.count(".govuk-error-summary li a") > 0);
            assert!(refused.count("form .govuk-error-message") > 0, "{decision} without {name} is marked at its box");
            for kept in ["reasons", "evidence", "ask", "accurate-more-yes"] {
                let expected = if kept == name { "" } else { whole.first(kept) };
                assert_eq!(refused.typed(kept), expected, "{decision} without {name} keeps {kept}");
            }
            version = refused.value("version");
        }
        assert_eq!(office.stage(&reference).await, Stage::InTriage);
        let form = with(&whole, &[("do", "decide"), ("request-version", &request_version), ("version", &version)]);
        assert_eq!(tom.post_typed(&at(&reference, "/triage"), &form).await.status, StatusCode::SEE_OTHER, "{decision}");
        let event = office.request(&reference).await.history.last().expect("an event").clone();
        assert_eq!(event.reasons.as_deref(), Some(whole.first("reasons")));
        if decision == "decline" {
            for key in ["evidence", "planned-review", "if-change", "complain", "advice", "prevention-advice"] {
                assert!(event.told[key].as_str().is_some_and(|text| !text.is_empty()), "a decline tells {key}");
            }
        }
        assert!(!event.told.to_string().contains(other.as_str()), "nobody is told another's reference");
    }
}

#[tokio::test]
async fn a_duplicate_is_one_of_an_open_request_that_the_worker_may_see() {
    let office = Office::new().await;
    let mut tom = office.signed_in("tom").await;
    let reference = office.at(Stage::InTriage).await;
    let page = tom.get(&at(&reference, "/triage")).await;
    let form = with(
        &triage("duplicate", "TS-AAAA-AAAA"),
        &[("do", "decide"), ("request-version", &page.value("request-version")), ("version", "0")],
    );
    let refused = tom.post_typed(&at(&reference, "/triage"), &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.count(".govuk-error-summary a[href='#duplicate-of']"), 1);
}

#[tokio::test]
async fn a_worker_sees_their_own_teams_requests_and_others_are_as_unknown_ones() {
    let office = Office::new().await;
    let reference = office.at(Stage::InReview).await;
    let mut sol = office.signed_in("sol").await;
    for below in ["", "/triage", "/allocate", "/input", "/input/risk", "/input/outcome"] {
        let others = sol.get(&at(&reference, below)).await;
        let unknown = sol.get(&format!("/staff/requests/TS-AAAA-AAAA{below}")).await;
        assert_eq!((others.status, unknown.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{below}");
        let plain = |answer: &crate::office::Answer| answer.text("main");
        assert_eq!(plain(&others), plain(&unknown), "{below}");
    }
    for below in ["/begin-triage", "/triage", "/allocate", "/begin-review", "/input/outcome", "/complete"] {
        let refused = sol.post(&at(&reference, below), &[("request-version", "5")]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{below}");
    }
    assert_eq!(sol.get("/staff/queue?stage=all").await.count("tbody tr"), 0);
    assert!(office.store.accesses(&reference).await.expect("storage answers").is_empty(), "nobody has read it");
}

#[tokio::test]
async fn an_auditor_reads_every_case_and_changes_none_and_reading_is_noted() {
    let office = Office::new().await;
    let reference = office.at(Stage::Accepted).await;
    let mut otto = office.signed_in("otto").await;
    assert_eq!(otto.get("/staff/queue").await.count("tbody tr"), 1);
    let page = otto.get(&at(&reference, "")).await;
    assert_eq!((page.status, page.count("main form")), (StatusCode::OK, 0));
    assert!(page.text(".app-not-now").contains("Your role does not allow this step"));
    for below in ["/begin-triage", "/triage", "/allocate", "/begin-review", "/complete"] {
        assert_eq!(otto.post(&at(&reference, below), &[]).await.status, StatusCode::FORBIDDEN, "{below}");
    }
    let read = office.store.accesses(&reference).await.expect("storage answers");
    assert_eq!(read.iter().map(|access| &access.worker).collect::<Vec<_>>(), [&id("otto")]);
}

#[tokio::test]
async fn an_administrator_is_told_what_the_account_is_for_and_sees_no_case() {
    let office = Office::new().await;
    let reference = office.sent().await;
    let mut ada = office.signed_in("ada").await;
    assert!(ada.get("/staff").await.text("main").contains("Administrator"));
    for path in ["/staff/queue".to_owned(), at(&reference, "")] {
        assert_eq!(ada.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(office.signed_in("alma").await.get("/staff").await.location(), "/staff/queue");
}

#[tokio::test]
async fn steps_out_of_turn_are_refused_in_words_and_change_nothing() {
    let office = Office::new().await;
    let mut tessa_like = office.signed_in("rolf").await;
    for stage in [Stage::Submitted, Stage::InTriage, Stage::Accepted, Stage::Allocated, Stage::InReview] {
        let reference = office.at(stage).await;
        for below in ["/begin-review", "/complete", "/input/outcome"] {
            let answer = tessa_like.post(&at(&reference, below), &[("outcome-reasons", "typed here")]).await;
            assert!(
                matches!(answer.status, StatusCode::CONFLICT | StatusCode::FORBIDDEN),
                "{below} at {stage:?}: {}",
                answer.status
            );
            assert_eq!(answer.text("h1"), "That could not be done");
            if below == "/input/outcome" {
                assert!(answer.text("main").contains("typed here"), "what was typed stays in sight");
            }
        }
        assert_eq!(office.stage(&reference).await, stage);
    }
}

#[tokio::test]
async fn only_reviewers_of_the_team_can_be_given_a_request() {
    let office = Office::new().await;
    let reference = office.at(Stage::Accepted).await;
    let mut tom = office.signed_in("tom").await;
    let page = tom.get(&at(&reference, "/allocate")).await;
    let offered = scraper::Selector::parse("input[name=to]").expect("a selector");
    let html = page.html();
    let mut offered: Vec<&str> = html.select(&offered).filter_map(|radio| radio.attr("value")).collect();
    offered.sort_unstable();
    assert_eq!(offered, ["id-of-rina", "id-of-rolf", "id-of-tessa"]);
    let version = page.value("request-version");
    assert_eq!(tom.post(&at(&reference, "/allocate"), &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    for to in ["id-of-tom", "id-of-sol", "id-of-nobody"] {
        let refused = tom.post(&at(&reference, "/allocate"), &[("to", to), ("request-version", &version)]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{to}");
    }
    let mut rolf = office.signed_in("rolf").await;
    let to_rina = [("to", "id-of-rina"), ("request-version", version.as_str())];
    assert_eq!(rolf.post(&at(&reference, "/allocate"), &to_rina).await.status, StatusCode::FORBIDDEN);
    assert_eq!(office.stage(&reference).await, Stage::Accepted);
}

#[tokio::test]
async fn the_queue_filters_sorts_and_pages_and_leaves_nonsense_out_with_a_note() {
    let office = Office::new().await;
    let mut sent = Vec::new();
    for _ in 0..27 {
        sent.push(office.sent().await.to_string());
    }
    let allocated = office.at(Stage::Allocated).await.to_string();
    let mut rina = office.signed_in("rina").await;
    let references = |page: &crate::office::Answer| -> Vec<String> {
        let links = scraper::Selector::parse("tbody th a").expect("a selector");
        page.html().select(&links).map(|link| link.text().collect()).collect()
    };
    let first = rina.get("/staff/queue?stage=submitted&sort=submitted").await;
    let link = scraper::Selector::parse("a[rel=next]").expect("a selector");
    let next = first.html().select(&link).next().and_then(|link| link.attr("href")).unwrap_or_default().to_owned();
    let second = rina.get(&next).await;
    assert_eq!([references(&first), references(&second)].concat(), sent, "each once, longest waiting first");
    assert_eq!(second.count("a[rel=prev]"), 1);
    assert_eq!(references(&rina.get("/staff/queue?owner=me").await), [allocated.as_str()]);
    assert_eq!(references(&rina.get(&format!("/staff/queue?text={}", &allocated[3..])).await), [allocated]);
    let nonsense =
        rina.get("/staff/queue?stage=lost&team=south&owner=everybody&due=never&flag=red&sort=odd&page=x").await;
    assert_eq!((nonsense.status, nonsense.count("tbody tr")), (StatusCode::OK, 25));
    assert!(nonsense.text(".govuk-inset-text").contains("left out"));
    assert_eq!(rina.get("/staff/queue").await.count(".govuk-inset-text"), 0);
    assert!(rina.get("/staff/queue?text=zzzz").await.text("main").contains("No requests fit"));
}
