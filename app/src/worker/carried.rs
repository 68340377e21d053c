//! After signing in again in the middle of a form: what was typed, to be sent once more.

use domain::{input, triage};
use govuk::{Button, Details, NotificationBanner};
use leptos::prelude::*;

use super::answers::TypedView;
use super::sign_in::{Carried, hidden};
use crate::document::Document;
use crate::page::use_words;

/// The page.
#[component]
pub fn CarriedPage(
    /// What was typed, and where it goes.
    model: Carried,
) -> impl IntoView {
    let words = use_words();
    let title = words.t("staff-carried-title");
    let (prefix, parts) = if model.to.contains("/input/") { ("i", input::PARTS) } else { ("t", triage::PARTS) };
    let fields = hidden(&model.typed, "");
    let shown = view! {
        <Details summary=words.t("staff-carried-show")>
            <TypedView prefix=prefix parts=parts.to_vec() typed=model.typed />
        </Details>
    };
    view! {
        <Document title=title.clone()>
            <NotificationBanner content=words.t("staff-carried-banner") />
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{words.t("staff-carried-text")}</p>
            <form method="post" action=model.to novalidate>
                {fields}
                <Button content=words.t("staff-carried-send") />
            </form>
            {shown}
        </Document>
    }
}
