//! What anybody typed is text on every page of the professional side.

use domain::draft::Draft;
use domain::field::{Kind, date_names, item_name, more_name};
use domain::form::{Audience, QUESTIONS};
use domain::input::PARTS;
use domain::lifecycle::Stage;
use domain::typed::Typed;
use scraper::{Html, Selector};

use crate::office::{Office, with};

const HOSTILE: &str = "</textarea></title></script><script>hostile()</script><img src=x onerror=hostile()> \u{202E}gnp";

/// No element came of it: no script without a nonce, no picture, no handler; and the text is there to be read.
fn is_text(page: &Html, name: &str) {
    let every = Selector::parse("*").expect("a selector");
    for element in page.select(&every) {
        let tag = element.value().name();
        assert!(tag != "img" && tag != "iframe", "{name}: <{tag}>");
        if tag == "script" {
            assert!(element.attr("nonce").is_some_and(|nonce| !nonce.is_empty()), "{name}: a script without a nonce");
            assert!(!element.text().any(|text| text.contains("hostile")), "{name}: a script of somebody else's");
        }
        for (attribute, _) in element.value().attrs() {
            assert!(!attribute.starts_with("on"), "{name}: {attribute} on <{tag}>");
        }
    }
}

fn hostile_draft(audience: Audience) -> Draft {
    let mut draft = Draft::new(audience);
    // Twice, so that questions which others bring up are answered too.
    for _ in 0..2 {
        for question in QUESTIONS.iter().filter(|question| question.audiences.contains(&audience)) {
            draft.save(question, hostile_answer(question.id(), &question.field.kind), true);
        }
    }
    draft
}

fn hostile_answer(name: &str, kind: &Kind) -> Typed {
    let mut typed = Typed::new();
    match kind {
        // The name is short: the sharp end must fit.
        Kind::Short { max } | Kind::Long { max } => {
            let text: String = HOSTILE.chars().take(*max).collect();
            typed.set(name, &text);
        }
        Kind::Date(_) => {
            for (name, part) in date_names(name).into_iter().zip(["1", "2", "1950"]) {
                typed.set(name, part);
            }
        }
        Kind::List { fields, .. } => {
            for field in *fields {
                typed.replace_with(hostile_answer(&item_name(name, 0, field.id), &field.kind));
            }
        }
        kind => {
            let choices = kind.choices();
            let choice = choices.iter().find(|choice| choice.more).or(choices.first()).expect("a choice");
            typed.set(name, choice.id);
            typed.set(more_name(name, choice.id), HOSTILE);
        }
    }
    typed
}

#[tokio::test]
async fn what_a_citizen_typed_never_becomes_an_element_on_a_workers_page() {
    let office = Office::new().await;
    let (mut tom, mut rina) = (office.signed_in("tom").await, office.signed_in("rina").await);
    for audience in Audience::ALL {
        let reference = office.sent_draft(hostile_draft(audience)).await;
        let at = |below: &str| format!("/staff/requests/{reference}{below}");
        office.bring(&reference, Stage::InTriage).await;
        office.add_words(&reference, HOSTILE).await;
        for path in ["/staff/queue?stage=all".to_owned(), at(""), at("/triage")] {
            let page = tom.get(&path).await;
            assert!(page.text("main").contains("hostile()"), "{path} shows it as text");
            is_text(&page.html(), &path);
        }
        office.bring(&reference, Stage::Accepted).await;
        is_text(&tom.get(&at("/allocate")).await.html(), "allocate");
        office.bring(&reference, Stage::InReview).await;
        for part in PARTS {
            let page = rina.get(&at(&format!("/input/{}", part.id))).await;
            is_text(&page.html(), part.id);
        }
        assert!(rina.get(&at("/input/elements")).await.text("main").contains("hostile()"));
        is_text(&rina.get(&at("/input")).await.html(), "input");
    }
}

#[tokio::test]
async fn what_a_worker_typed_is_text_in_the_form_on_a_refusal_and_in_a_conflict() {
    let office = Office::new().await;
    let mut rina = office.signed_in("rina").await;
    let reference = office.at(Stage::InReview).await;
    for part in PARTS {
        let address = format!("/staff/requests/{reference}/input/{}", part.id);
        let mut typed = Typed::new();
        for item in part.items {
            typed.replace_with(hostile_answer(item.field.id, &item.field.kind));
        }
        rina.post_typed(&address, &with(&typed, &[("version", "0")])).await;
        is_text(&rina.get(&address).await.html(), part.id);
        for name in typed.0.keys().filter(|name| typed.first(name) == HOSTILE) {
            let page = rina.get(&address).await;
            if page.count(&format!("textarea[name='{name}']")) == 1 {
                assert_eq!(page.typed(name), HOSTILE, "{name} comes back as typed");
            }
        }
        let mut other = typed.clone();
        other.set(part.items[0].field.id, "<script>hostile()</script>");
        is_text(&rina.post_typed(&address, &with(&other, &[("version", "0")])).await.html(), "a conflict");
    }
    let mut browser = office.browser();
    is_text(&browser.sign_in(HOSTILE, "x").await.html(), "signing in");
    is_text(
        &rina.get("/staff/queue?text=%3C%2Ftitle%3E%3Cscript%3Ehostile()%3C%2Fscript%3E").await.html(),
        "the queue",
    );
}
