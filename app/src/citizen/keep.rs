//! `/keep`: the reference and the phrase, to write down or print.

use govuk::{Button, WarningText};
use leptos::prelude::*;

use crate::document::Document;
use crate::page::use_words;

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeepModel {
    /// The reference.
    pub reference: String,
    /// The phrase, while it is new.
    pub phrase: Option<String>,
}

/// The page.
#[component]
pub fn KeepPage(
    /// What it shows.
    model: KeepModel,
) -> impl IntoView {
    let words = use_words();
    let title = words.t(if model.phrase.is_some() { "keep-title" } else { "keep-again-title" });
    let reference = view! { <p class="app-reference" translate="no">{model.reference}</p> };
    let body = match model.phrase {
        Some(phrase) => view! {
            <p class="govuk-body">{words.t("keep-why")}</p>
            <h2 class="govuk-heading-m">{words.t("keep-reference")}</h2>
            {reference}
            <h2 class="govuk-heading-m">{words.t("keep-phrase")}</h2>
            <p class="app-reference" translate="no" lang="en">{phrase}</p>
            <WarningText content=words.t("keep-once") />
            <p class="govuk-body">{words.t("keep-how")}</p>
            <p class="govuk-body">{words.t("keep-safe")}</p>
            <form method="post">
                <Button content=words.t("keep-done") name="do" value="continue" />
            </form>
        }
        .into_any(),
        None => view! {
            {reference}
            <p class="govuk-body">{words.t("keep-gone")}</p>
            <p class="govuk-body">{words.t("keep-new-why")}</p>
            <form method="post" class="govuk-button-group">
                <Button content=words.t("keep-new") name="do" value="new" />
                <Button content=words.t("keep-back") href="/tasks" classes="govuk-button--secondary" />
            </form>
        }
        .into_any(),
    };
    let body = view! {
        <h1 class="govuk-heading-l">{title.clone()}</h1>
        {body}
    };
    view! { <Document title=title>{body}</Document> }
}
