//! `/left`: everything is saved, and how to come back.

use govuk::Button;
use leptos::prelude::*;

use crate::document::Document;
use crate::page::use_words;

/// The page.
#[component]
pub fn LeftPage() -> impl IntoView {
    let words = use_words();
    let title = words.t("left-title");
    let body = view! {
        <h1 class="govuk-heading-l">{title.clone()}</h1>
        <p class="govuk-body">{words.t("left-saved")}</p>
        <p class="govuk-body">{words.t("left-return")}</p>
        <p class="govuk-body">{words.t("left-lost")}</p>
        <p class="govuk-body">{words.t("left-shared")}</p>
        <Button content=words.t("home-return") href="/return" />
    };
    view! { <Document title=title>{body}</Document> }
}
