//! `/contact`, `/accessibility`, `/privacy`, `/cookies`: short pages of plain words.

use leptos::prelude::*;

use super::help::HelpNumbers;
use crate::document::Document;
use crate::page::use_words;

/// Which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Information {
    /// How to reach the council.
    Contact,
    /// How far it works for everybody, and what to do where it does not.
    Accessibility,
    /// What becomes of what is typed.
    Privacy,
    /// What is kept in the browser.
    Cookies,
}

impl Information {
    /// Headings and paragraphs by message id; an id that ends in `-heading` is a heading.
    fn parts(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Information::Contact => (
                "contact-title",
                &[
                    "contact-phone",
                    "contact-email",
                    "contact-post",
                    "contact-relay",
                    "contact-form-heading",
                    "contact-form",
                    "contact-complain-heading",
                    "contact-complain",
                ],
            ),
            Information::Accessibility => (
                "accessibility-title",
                &[
                    "accessibility-lead",
                    "accessibility-can-heading",
                    "accessibility-keyboard",
                    "accessibility-zoom",
                    "accessibility-reader",
                    "accessibility-scripts",
                    "accessibility-time",
                    "accessibility-not-heading",
                    "accessibility-not",
                    "accessibility-tell-heading",
                    "accessibility-tell",
                ],
            ),
            Information::Privacy => (
                "privacy-title",
                &[
                    "privacy-lead",
                    "privacy-who-heading",
                    "privacy-who",
                    "privacy-why-heading",
                    "privacy-why",
                    "privacy-share-heading",
                    "privacy-share",
                    "privacy-safety",
                    "privacy-draft-heading",
                    "privacy-draft",
                    "privacy-rights-heading",
                    "privacy-rights",
                ],
            ),
            Information::Cookies => {
                ("cookies-title", &["cookies-lead", "cookies-session", "cookies-language", "cookies-no-more"])
            }
        }
    }
}

/// The page.
#[component]
pub fn InformationPage(
    /// Which.
    information: Information,
) -> impl IntoView {
    let words = use_words();
    let (title, parts) = information.parts();
    let title = words.t(title);
    let parts = parts
        .iter()
        .map(|id| {
            if id.ends_with("-heading") {
                view! { <h2 class="govuk-heading-m">{words.t(id)}</h2> }.into_any()
            } else {
                view! { <p class="govuk-body">{words.t(id)}</p> }.into_any()
            }
        })
        .collect_view();
    let help = (information == Information::Contact).then(|| {
        view! {
            <section class="app-help" aria-labelledby="help-title">
                <h2 class="govuk-heading-m" id="help-title">{words.t("help-title-quiet")}</h2>
                <HelpNumbers />
            </section>
        }
    });
    let body = view! {
        <h1 class="govuk-heading-l">{title.clone()}</h1>
        {help}
        {parts}
    };
    view! { <Document title=title>{body}</Document> }
}
