//! `/submitted`: it has been sent. Can be kept as a bookmark and loaded again.

use govuk::{Button, Panel};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::document::Document;
use crate::page::use_words;

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmittedModel {
    /// The reference.
    pub reference: String,
    /// The day by which somebody will have looked at it; `None` once they have.
    pub due_on: Option<Date>,
}

/// The page.
#[component]
pub fn SubmittedPage(
    /// What it shows.
    model: SubmittedModel,
) -> impl IntoView {
    let words = use_words();
    let title = words.t("submitted-title");
    let by = match model.due_on {
        Some(day) => words.with("submitted-by", &[("date", words.date(day).into())]),
        None => words.t("submitted-looked-at"),
    };
    let panel = view! {
        {words.t("submitted-reference")}
        <br />
        <strong translate="no">{model.reference}</strong>
    };
    let body = view! {
        <Panel title=title.clone() content=panel.into_any() />
        <h2 class="govuk-heading-m">{words.t("submitted-next")}</h2>
        <p class="govuk-body">{by}</p>
        <p class="govuk-body">{words.t("submitted-consult")}</p>
        <p class="govuk-body">{words.t("submitted-not-review")}</p>
        <p class="govuk-body">{words.t("submitted-phone")}</p>
        <h2 class="govuk-heading-m">{words.t("submitted-keep")}</h2>
        <p class="govuk-body">{words.t("submitted-return")}</p>
        <div class="govuk-button-group">
            <Button content=words.t("submitted-progress") href="/progress" />
            <Button content=words.t("submitted-copy") href="/copy" classes="govuk-button--secondary" />
        </div>
        <p class="govuk-body">
            <strong>{words.t("danger-999")}</strong>
            " "
            {words.t("danger-not-watched")}
        </p>
    };
    view! { <Document title=title>{body}</Document> }
}
