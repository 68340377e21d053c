//! The first page of a worker who has no part in cases.

use domain::actor::Role;
use leptos::prelude::*;

use crate::document::Document;
use crate::page::use_words;

/// The page.
#[component]
pub fn HomePage(
    /// The worker's roles.
    roles: Vec<Role>,
) -> impl IntoView {
    let words = use_words();
    let title = words.t("staff-home-title");
    let roles = roles
        .into_iter()
        .map(|role| {
            view! {
                <li>
                    <strong>{words.t(&format!("role-{}", role.id()))}</strong>
                    ": "
                    {words.t(&format!("staff-role-{}", role.id()))}
                </li>
            }
        })
        .collect_view();
    view! {
        <Document title=title.clone()>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{words.t("staff-home-text")}</p>
            <ul class="govuk-list govuk-list--bullet">{roles}</ul>
            <p class="govuk-body">
                <a class="govuk-link" href="/staff/account">{words.t("staff-account-title")}</a>
            </p>
        </Document>
    }
}
