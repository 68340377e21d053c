//! A decision not to review: everything that the person must be told of it.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::page::use_words;

/// What a refusal tells (REQ-17 to REQ-23).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Refused {
    /// Why.
    pub reasons: Option<String>,
    /// What it rests on.
    pub evidence: Option<String>,
    /// How the person's own view was weighed.
    pub against_view: Option<String>,
    /// When the planned review will be.
    pub planned_review: Option<Date>,
    /// What to do if something changes.
    pub if_change: Option<String>,
    /// How to complain.
    pub complain: Option<String>,
    /// Information and advice.
    pub advice: Option<String>,
    /// How needs can be prevented, reduced or delayed.
    pub prevention: Option<String>,
}

/// The refusal, part by part.
#[component]
pub fn RefusalView(
    /// What it tells.
    refused: Refused,
) -> impl IntoView {
    let words = use_words();
    let planned = refused.planned_review.map(|day| words.date(day));
    let parts = [
        ("refusal-reasons", refused.reasons),
        ("refusal-evidence", refused.evidence),
        ("refusal-view", refused.against_view),
        ("refusal-planned", planned),
        ("refusal-change", Some(refused.if_change.unwrap_or_else(|| words.t("refusal-change-ours")))),
        ("refusal-complain", Some(refused.complain.unwrap_or_else(|| words.t("refusal-complain-ours")))),
        ("refusal-advice", refused.advice),
        ("refusal-prevention", refused.prevention),
    ];
    let parts = parts.into_iter().filter_map(|(id, text)| {
        let text = text?;
        Some(view! {
            <h3 class="govuk-heading-s">{words.t(id)}</h3>
            <p class="app-words" dir="auto">{text}</p>
        })
    });
    view! {
        <section class="app-refusal" aria-labelledby="refusal-title">
            <h2 class="govuk-heading-m" id="refusal-title">{words.t("refusal-title")}</h2>
            {parts.collect_view()}
            <p class="govuk-body">{words.t("refusal-complain-time")}</p>
        </section>
    }
}
