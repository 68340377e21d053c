//! Triage: is the request reasonable? One form, beside what was sent.

use domain::form::{Element, Section};
use domain::triage::PARTS;
use domain::typed::Typed;
use govuk::{Button, Details, ErrorSummary, NotificationBanner};
use leptos::prelude::*;

use super::Meanwhile;
use super::answers::{Answers, TypedView};
use super::case::{CaseHead, CaseHeading};
use super::points::points;
use super::request::{PlanModel, PlanView};
use super::voices::{ElementVoices, of_section};
use crate::document::{Document, Width};
use crate::fields::Form;
use crate::islands::{Autosave, AutosaveWords};
use crate::page::use_words;
use crate::values::typed_text;
use crate::words::Words;

/// What the page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct TriageModel {
    /// The request.
    pub head: CaseHead,
    /// The request's version, as seen.
    pub request_version: i64,
    /// The form's version, as seen; 0 when it was never saved.
    pub version: i64,
    /// What was typed.
    pub typed: Typed,
    /// What cannot be read.
    pub errors: Vec<domain::field::FieldError>,
    /// What is still unmet, where a decision was asked for.
    pub unmet: Vec<domain::checklist::Unmet>,
    /// Somebody else's save that came first, and what they typed.
    pub theirs: Option<(Meanwhile, Typed)>,
    /// The request was moved or added to meanwhile, and is still in triage.
    pub moved: Option<Meanwhile>,
    /// Who saved it last, and when.
    pub last_saved: Option<Meanwhile>,
    /// What was added after sending.
    pub additions: Vec<String>,
    /// The plan on record.
    pub plan: Option<PlanModel>,
}

/// The texts of the autosave island.
pub fn autosave_words(words: &Words) -> AutosaveWords {
    AutosaveWords {
        saving: words.t("autosave-saving"),
        saved: words.t("autosave-saved"),
        offline: words.t("autosave-offline"),
        refused: words.t("autosave-refused"),
    }
}

/// The page.
#[component]
pub fn TriagePage(
    /// What it shows.
    model: TriageModel,
) -> impl IntoView {
    let words = use_words();
    let title = words.t("staff-triage-title");
    let error = !model.unmet.is_empty();
    let unmet = points(&words, "t", PARTS, &model.unmet);
    let at_boxes: Vec<(String, String)> = unmet.iter().map(|point| (point.name.clone(), point.text.clone())).collect();
    let summary = error.then(|| {
        let items = unmet.iter().map(|point| point.summary_item(format!("#{}", point.name))).collect();
        view! { <ErrorSummary errors=items description=words.t("staff-triage-refused") /> }
    });
    let meanwhile = model.theirs.clone().map(|(meanwhile, theirs)| {
        let told = meanwhile.told(&words, "staff-conflict");
        let (text, show) = (words.t("staff-conflict-text"), words.t("staff-conflict-theirs"));
        view! {
            <NotificationBanner>
                <p class="govuk-notification-banner__heading">{told}</p>
                <p class="govuk-body">{text}</p>
                <Details summary=show>
                    <TypedView prefix="t" parts=PARTS.to_vec() typed=theirs.clone() />
                </Details>
            </NotificationBanner>
        }
    });
    let moved = model.moved.clone().map(|meanwhile| {
        let (told, text) = (meanwhile.told(&words, "staff-moved"), words.t("staff-moved-text"));
        view! {
            <NotificationBanner>
                <p class="govuk-notification-banner__heading">{told}</p>
                <p class="govuk-body">{text}</p>
            </NotificationBanner>
        }
    });
    let last_saved = model.last_saved.clone().map(|last| {
        view! { <p class="govuk-hint">{last.told(&words, "staff-last-saved")}</p> }
    });
    let form = Form {
        words: &words,
        prefix: "t",
        args: vec![],
        typed: &model.typed,
        errors: &model.errors,
        unmet: &at_boxes,
        heading: false,
    };
    let parts = PARTS
        .iter()
        .map(|part| {
            let fields = part.items.iter().map(|item| form.field(&item.field)).collect_view();
            let heading = words.t(&format!("t-part-{}", part.id));
            view! {
                <section class=format!("app-triage__part app-triage__part--{}", part.id)>
                    <h2 class="govuk-heading-m">{heading}</h2>
                    {fields}
                </section>
            }
        })
        .collect_view();
    let autosave = autosave_words(&words);
    let back = model.head.address("");
    let to_sent = words.t("staff-to-sent");
    view! {
        <Document title=title.clone() error=error islands=true width=Width::Full back=back>
            {summary}
            {meanwhile}
            {moved}
            <CaseHeading head=model.head.clone() doing=title />
            <p class="govuk-body">
                <a class="govuk-link" href="#sent">{to_sent}</a>
            </p>
            <div class="app-beside">
                <form class="app-triage" method="post" action=model.head.address("/triage") data-autosave novalidate>
                    <input type="hidden" name="version" value=model.version />
                    <input type="hidden" name="request-version" value=model.request_version />
                    {parts}
                    {last_saved}
                    <Autosave words=autosave />
                    <div class="govuk-button-group">
                        <Button name="do" value="save" classes="govuk-button--secondary" content=words.t("staff-save-and-return") />
                        <Button name="do" value="decide" content=words.t("staff-record-decision") />
                    </div>
                </form>
                <Sent head=model.head.clone() additions=model.additions.clone() plan=model.plan.clone() />
            </div>
        </Document>
    }
}

/// What was sent, and what is on record, beside the form.
#[component]
fn Sent(head: CaseHead, additions: Vec<String>, #[prop(optional_no_strip)] plan: Option<PlanModel>) -> impl IntoView {
    let words = use_words();
    let review = head.review;
    let opening = [Section::Opening, Section::About]
        .into_iter()
        .flat_map(|section| of_section(&review, section, None))
        .filter(|answered| !["communication", "contact", "contact-safety"].contains(&answered.question.as_str()))
        .collect();
    let elements = Element::all()
        .filter(|element| !of_section(&review, Section::Element(*element), None).is_empty())
        .map(|element| {
            let name = words.t(&format!("element-{}", element.number()));
            let voices = view! { <ElementVoices review=review.clone() element=element finding=None /> };
            view! { <Details summary=format!("{}. {name}", element.number())>{voices}</Details> }
        })
        .collect_view();
    let closing = of_section(&review, Section::Closing, None);
    let added = (!additions.is_empty()).then(|| {
        view! {
            <h3 class="govuk-heading-s">{words.t("staff-additions")}</h3>
            {additions.iter().map(|text| typed_text(text)).collect_view()}
        }
    });
    view! {
        <aside class="app-aside" aria-labelledby="sent">
            <h2 class="govuk-heading-m" id="sent">{words.t("staff-sent-title")}</h2>
            <Answers review=review.clone() answers=opening />
            {added}
            <h3 class="govuk-heading-s">{words.t("staff-voices")}</h3>
            {elements}
            <Answers review=review.clone() answers=closing />
            <PlanView plan=plan />
        </aside>
    }
}
