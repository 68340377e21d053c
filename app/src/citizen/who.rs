//! `/start` and `/who`: who is answering.

use domain::form::Audience;
use govuk::{Button, ChoiceItem, ErrorSummary, ErrorSummaryItem, FieldsetOptions, InsetText, LegendOptions, Radios};
use leptos::prelude::*;

use crate::document::Document;
use crate::page::{OfSelfReview, use_page};

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhoModel {
    /// Who is answering, as far as it is known.
    pub chosen: Option<Audience>,
    /// Whether the form came without a choice.
    pub error: bool,
    /// Whether a self-review that has begun is changed, rather than a new one begun.
    pub changing: bool,
}

/// The page.
#[component]
pub fn WhoPage(
    /// What it shows.
    model: WhoModel,
) -> impl IntoView {
    let page = use_page();
    let words = page.words.clone();
    let title = words.t("who-title");
    let items = Audience::ALL
        .into_iter()
        .map(|audience| {
            ChoiceItem::new(audience.id(), words.t(&format!("audience-{}", audience.id())))
                .hint(words.t(&format!("audience-{}.hint", audience.id())))
        })
        .collect();
    let error = model.error.then(|| words.t("who-error"));
    let summary = error.clone().map(|error| {
        view! { <ErrorSummary errors=vec![ErrorSummaryItem::new(error, "audience")] /> }
    });
    let note = if model.changing {
        Some(words.t("who-kept"))
    } else if page.in_self_review {
        Some(words.t("who-another"))
    } else {
        None
    };
    let legend = LegendOptions::new(title.clone()).classes("govuk-fieldset__legend--l").page_heading();
    let body = view! {
        {summary}
        <form method="post" novalidate>
            {model.changing.then(|| view! { <OfSelfReview /> })}
            <Radios
                name="audience"
                items=items
                fieldset=FieldsetOptions::new(legend)
                value=model.chosen.map(Audience::id).unwrap_or_default()
                error_message=error
            />
            {note.map(|note| view! { <InsetText content=note /> })}
            <Button content=words.t(if model.changing { "save-and-continue" } else { "continue" }) />
        </form>
    };
    view! { <Document title=title error=model.error back=if model.changing { "/tasks" } else { "/" }>{body}</Document> }
}
