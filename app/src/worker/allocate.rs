//! Giving an accepted request to a reviewer.

use govuk::{Button, ChoiceItem, ErrorSummary, ErrorSummaryItem, InsetText, LegendOptions, Radios};
use leptos::prelude::*;

use super::case::{CaseHead, CaseHeading};
use crate::document::{Document, Width};
use crate::page::use_words;

/// A reviewer who could take it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
    /// Job title.
    pub job_title: String,
    /// What they are trained for, by stable name.
    pub skills: Vec<String>,
    /// How many open requests they have.
    pub open: i64,
    /// Whether it is theirs now.
    pub current: bool,
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct AllocateModel {
    /// The request.
    pub head: CaseHead,
    /// The request's version, as seen.
    pub version: i64,
    /// The worker's own id, if they could take it.
    pub myself: Option<String>,
    /// The others in the team who could take it; empty where this worker may not hand it out.
    pub others: Vec<Candidate>,
    /// Whether nobody was chosen.
    pub nobody_chosen: bool,
}

/// The page.
#[component]
pub fn AllocatePage(
    /// What it shows.
    model: AllocateModel,
) -> impl IntoView {
    let words = use_words();
    let title = words.t("staff-allocate-title");
    let error = model.nobody_chosen.then(|| words.t("staff-allocate-nobody"));
    let summary = error.clone().map(|error| view! { <ErrorSummary errors=vec![ErrorSummaryItem::new(error, "to")] /> });
    let address = model.head.address("/allocate");
    let myself = model.myself.map(|id| {
        view! {
            <form method="post" action=address.clone()>
                <input type="hidden" name="request-version" value=model.version />
                <Button name="to" value=id content=words.t("staff-allocate-me") />
            </form>
        }
    });
    let items: Vec<ChoiceItem> = model
        .others
        .iter()
        .enumerate()
        .map(|(place, other)| {
            let skills: Vec<String> =
                other.skills.iter().filter_map(|skill| words.find(&format!("skill-{skill}"), &[])).collect();
            let skills = if skills.is_empty() { words.t("staff-no-skills") } else { skills.join(", ") };
            let open = words.with("staff-open-cases", &[("n", other.open.into())]);
            let current = if other.current { format!(" {}", words.t("staff-allocate-current")) } else { String::new() };
            let label = format!("{}, {}{current}", other.name, other.job_title);
            let id = if place == 0 { "to".to_owned() } else { format!("to-{place}") };
            ChoiceItem::new(other.id.clone(), label).id(id).hint(format!("{skills}. {open}"))
        })
        .collect();
    let others = if items.is_empty() {
        view! { <InsetText content=words.t("staff-allocate-no-others") /> }.into_any()
    } else {
        view! {
            <form method="post" action=address novalidate>
                <input type="hidden" name="request-version" value=model.version />
                <Radios
                    name="to"
                    fieldset=LegendOptions::new(words.t("staff-allocate-others")).classes("govuk-fieldset__legend--m")
                    items=items
                    error_message=error.clone()
                />
                <Button classes="govuk-button--secondary" content=words.t("staff-allocate-other") />
            </form>
        }
        .into_any()
    };
    view! {
        <Document title=title.clone() error=error.is_some() width=Width::Full back=model.head.address("")>
            {summary}
            <CaseHeading head=model.head.clone() doing=title />
            {myself}
            {others}
        </Document>
    }
}
