//! `/withdraw`: taking the request back.

use govuk::Button;
use leptos::prelude::*;

use crate::document::Document;
use crate::page::{OfSelfReview, use_words};

/// The page.
#[component]
pub fn WithdrawPage() -> impl IntoView {
    let words = use_words();
    let title = words.t("withdraw-title");
    let body = view! {
        <h1 class="govuk-heading-l">{title.clone()}</h1>
        <p class="govuk-body">{words.t("withdraw-what")}</p>
        <p class="govuk-body">{words.t("withdraw-safety")}</p>
        <p class="govuk-body">{words.t("withdraw-again")}</p>
        <form method="post" class="govuk-button-group">
            <OfSelfReview />
            <Button content=words.t("withdraw-yes") classes="govuk-button--warning" />
            <Button content=words.t("withdraw-no") href="/progress" classes="govuk-button--secondary" />
        </form>
    };
    view! { <Document title=title back="/progress">{body}</Document> }
}
