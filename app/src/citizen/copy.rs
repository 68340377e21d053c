//! `/copy`: every answer on one page, to print or keep.

use domain::form::Audience;
use govuk::{SummaryList, SummaryRow};
use jiff::civil::Date;
use leptos::prelude::*;

use super::answers::{AnswerText, Shown, by_section, name};
use super::check::voices;
use super::question::is_about_safety;
use crate::document::Document;
use crate::page::use_words;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct CopyModel {
    /// The reference.
    pub reference: String,
    /// Who answered.
    pub audience: Audience,
    /// The answers.
    pub shown: Vec<Shown>,
    /// What was added after sending.
    pub additions: Vec<(Date, String)>,
    /// The day it was sent; `None`: not yet.
    pub sent_on: Option<Date>,
    /// Today.
    pub today: Date,
    /// Whether answers about safety are left out, for a copy that others may see.
    pub without_safety: bool,
}

/// The page.
#[component]
pub fn CopyPage(
    /// What it shows.
    model: CopyModel,
) -> impl IntoView {
    let words = use_words();
    let audience = model.audience;
    let title = words.t("copy-title");
    let when = match model.sent_on {
        Some(day) => words.with("copy-sent", &[("date", words.date(day).into())]),
        None => words.with("copy-not-sent", &[("date", words.date(model.today).into())]),
    };
    let shown: Vec<Shown> = model
        .shown
        .into_iter()
        .filter(|one| one.value.is_some() || one.talk)
        .filter(|one| !model.without_safety || !is_about_safety(one.question))
        .collect();
    let empty = shown.is_empty().then(|| view! { <p class="govuk-body">{words.t("copy-empty")}</p> });
    let sections = by_section(&shown)
        .into_iter()
        .map(|(section, shown)| {
            let heading = words.for_audience(&format!("section-{}", section.id()), audience);
            let list = voices(&words, audience, section, shown, |shown| {
                let rows = shown
                    .into_iter()
                    .map(|one| {
                        let name = name(&words, one.question, audience);
                        let value = view! { <AnswerText shown=one audience=audience /> };
                        SummaryRow::new(name, value.into_any())
                    })
                    .collect();
                view! { <SummaryList rows=rows /> }.into_any()
            });
            view! {
                <h2 class="govuk-heading-m">{heading}</h2>
                {list}
            }
        })
        .collect_view();
    let additions = (!model.additions.is_empty()).then(|| {
        let rows = model
            .additions
            .into_iter()
            .map(|(day, text)| {
                SummaryRow::new(words.date(day), view! { <p class="app-words" dir="auto">{text}</p> }.into_any())
            })
            .collect();
        view! {
            <h2 class="govuk-heading-m">{words.t("copy-added")}</h2>
            <SummaryList rows=rows />
        }
    });
    let (choice, other) =
        if model.without_safety { ("copy-with-safety", "/copy") } else { ("copy-without-safety", "/copy?safety=no") };
    let body = view! {
        <h1 class="govuk-heading-l">{title.clone()}</h1>
        <p class="app-reference" translate="no">{model.reference}</p>
        <p class="govuk-body">{when}</p>
        <p class="govuk-body">{words.t("copy-not-a-review")}</p>
        <p class="govuk-body app-no-print">{words.t("copy-print")}</p>
        <p class="govuk-body app-no-print">
            <a class="govuk-link app-link-target" href=other>{words.t(choice)}</a>
        </p>
        {empty}
        {sections}
        {additions}
        <p class="govuk-body">{words.t("footer-phone")}</p>
    };
    view! { <Document title=title back=if model.sent_on.is_some() { "/progress" } else { "/tasks" }>{body}</Document> }
}
