//! `/`: what this is, for whom, and the other ways to ask.

use govuk::{Button, InsetText, WarningText};
use leptos::prelude::*;

use crate::document::Document;
use crate::page::use_page;

/// The start page.
#[component]
pub fn HomePage() -> impl IntoView {
    let page = use_page();
    let words = page.words.clone();
    let items = |ids: &[&str]| ids.iter().map(|id| view! { <li>{words.t(id)}</li> }).collect_view();
    let open = page.in_self_review.then(|| {
        let inset = view! {
            <p class="govuk-body">{words.t("home-open")}</p>
            <a class="govuk-link app-link-target" href="/tasks">{words.t("home-open-link")}</a>
        };
        view! { <InsetText content=inset.into_any() /> }
    });
    let inset = view! {
        <p class="govuk-body">{words.t("home-not-a-review")}</p>
        <p class="govuk-body">{words.t("home-worker")}</p>
    };
    let body = view! {
        <h1 class="govuk-heading-xl">{words.t("home-title")}</h1>
        {open}
        <p class="govuk-body-l">{words.t("home-lead")}</p>
        <p class="govuk-body">{words.t("home-for")}</p>
        <ul class="govuk-list govuk-list--bullet">
            {items(&["home-for-person", "home-for-carer", "home-for-representative"])}
        </ul>
        <InsetText content=inset.into_any() />
        <WarningText content=words.t("danger-999") />
        <p class="govuk-body">{words.t("danger-safeguarding")}" "{words.t("danger-night")}</p>
        <h2 class="govuk-heading-m">{words.t("home-when")}</h2>
        <p class="govuk-body">{words.t("home-any-time")}</p>
        <ul class="govuk-list govuk-list--bullet">
            {items(&["home-when-not-working", "home-when-needs", "home-when-circumstances", "home-when-support"])}
        </ul>
        <h2 class="govuk-heading-m">{words.t("home-talk")}</h2>
        <p class="govuk-body">{words.t("home-talk-known")}</p>
        <p class="govuk-body">{words.t("home-talk-unknown")}</p>
        <h2 class="govuk-heading-m">{words.t("home-before")}</h2>
        <ul class="govuk-list govuk-list--bullet">
            {items(&["home-before-time", "home-before-stop", "home-before-blank", "home-before-plan", "home-before-no-account"])}
        </ul>
        <Button content=words.t("home-start") href="/start" is_start_button=true />
        <p class="govuk-body">
            <a class="govuk-link app-link-target" href="/return">{words.t("home-return")}</a>
        </p>
    };
    view! { <Document title=words.t("home-title")>{body}</Document> }
}
