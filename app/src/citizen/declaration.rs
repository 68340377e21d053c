//! `/declaration`: what happens when it is sent, and the way to send it.

use domain::form::Audience;
use govuk::{Button, Checkboxes, ChoiceItem, ErrorSummary, ErrorSummaryItem, FieldsetOptions, LegendOptions};
use leptos::prelude::*;

use crate::document::Document;
use crate::page::{OfSelfReview, use_words};

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclarationModel {
    /// Who is answering.
    pub audience: Audience,
    /// Whether the form came without the tick.
    pub error: bool,
}

/// The page.
#[component]
pub fn DeclarationPage(
    /// What it shows.
    model: DeclarationModel,
) -> impl IntoView {
    let words = use_words();
    let title = words.t("declaration-title");
    let error = model.error.then(|| words.t("declaration-error"));
    let summary = error.clone().map(|error| {
        view! { <ErrorSummary errors=vec![ErrorSummaryItem::new(error, "confirm")] /> }
    });
    let confirm = ChoiceItem::new("yes", words.for_audience("declaration-confirm", model.audience));
    let legend = LegendOptions::new(words.t("declaration-legend")).classes("govuk-fieldset__legend--m");
    let facts = [
        "declaration-worker",
        "declaration-not-review",
        "declaration-contact",
        "declaration-safety",
        "declaration-add",
    ]
    .map(|id| view! { <li>{words.t(id)}</li> });
    let body = view! {
        {summary}
        <h1 class="govuk-heading-l">{title.clone()}</h1>
        <p class="govuk-body">{words.t("declaration-lead")}</p>
        <ul class="govuk-list govuk-list--bullet">{facts.collect_view()}</ul>
        <form method="post" novalidate>
            <OfSelfReview />
            <Checkboxes
                name="confirm"
                items=vec![confirm]
                fieldset=FieldsetOptions::new(legend)
                error_message=error
            />
            <Button content=words.t("declaration-send") prevent_double_click=true />
        </form>
    };
    view! { <Document title=title error=model.error back="/check">{body}</Document> }
}
