//! A step that could not be taken: why, and what was typed.

use domain::checklist::Part;
use domain::lifecycle::{Refused, Stage};
use domain::request::Reference;
use domain::typed::Typed;
use leptos::prelude::*;

use super::Meanwhile;
use super::answers::TypedView;
use super::case::stage_tag;
use crate::document::Document;
use crate::page::use_words;

/// What was typed, to be kept in sight.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// What message ids start with.
    pub prefix: &'static str,
    /// The form, or the part of it.
    pub parts: Vec<Part>,
    /// What was typed.
    pub typed: Typed,
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct RefusedModel {
    /// The request.
    pub reference: Reference,
    /// Why the lifecycle refused, if it did.
    pub refused: Option<Refused>,
    /// Who moved the request last, and when.
    pub meanwhile: Option<Meanwhile>,
    /// The stage it has reached.
    pub stage: Stage,
    /// What was typed, if anything.
    pub kept: Option<Kept>,
}

/// The page.
#[component]
pub fn RefusedPage(
    /// What it shows.
    model: RefusedModel,
) -> impl IntoView {
    let words = use_words();
    let title = words.t("staff-refused-title");
    let why = model.refused.map(|refused| words.t(&format!("refused-{}", refused.id())));
    let meanwhile = model.meanwhile.map(|meanwhile| meanwhile.told(&words, "staff-refused-meanwhile"));
    let kept = model.kept.filter(|kept| !kept.typed.is_blank()).map(|kept| {
        view! {
            <h2 class="govuk-heading-m">{words.t("staff-refused-kept")}</h2>
            <p class="govuk-body">{words.t("staff-refused-kept-text")}</p>
            <TypedView prefix=kept.prefix parts=kept.parts typed=kept.typed />
        }
    });
    let back = format!("/staff/requests/{}", model.reference);
    view! {
        <Document title=title.clone() back=back.clone()>
            <h1 class="govuk-heading-l">{title}</h1>
            {why.map(|why| view! { <p class="govuk-body">{why}</p> })}
            {meanwhile.map(|meanwhile| view! { <p class="govuk-body">{meanwhile}</p> })}
            <p class="govuk-body">{words.t("staff-refused-stage")} " " {stage_tag(&words, model.stage)}</p>
            <p class="govuk-body">{words.t("staff-refused-nothing")}</p>
            <p class="govuk-body">
                <a class="govuk-link" href=back>{words.t("staff-to-request")}</a>
            </p>
            {kept}
        </Document>
    }
}
