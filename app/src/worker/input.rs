//! Considered professional input at a glance: eleven parts, what is unmet, and completing.

use domain::checklist::Unmet;
use domain::input::PARTS;
use govuk::{Button, ErrorSummary, InsetText, NotificationBanner, TaskList, TaskListItem, TaskStatus};
use leptos::prelude::*;

use super::case::{CaseHead, CaseHeading};
use super::points::{gate_words, points};
use crate::document::{Document, Width};
use crate::page::use_words;

/// How far a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartState {
    /// Nothing has been saved.
    Nothing,
    /// So many points are unmet.
    Unmet(usize),
    /// None is.
    Done,
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct InputModel {
    /// The request.
    pub head: CaseHead,
    /// The request's version.
    pub request_version: i64,
    /// How far each part is, in order.
    pub states: Vec<PartState>,
    /// Everything unmet, in order.
    pub unmet: Vec<Unmet>,
    /// Whether completing was asked for and refused.
    pub refused: bool,
    /// Whether a part has just been saved.
    pub saved: bool,
}

/// The page.
#[component]
pub fn InputPage(
    /// What it shows.
    model: InputModel,
) -> impl IntoView {
    let words = use_words();
    let title = words.t("staff-input-title");
    let address = |part: &str, name: &str| model.head.address(&format!("/input/{part}#{name}"));
    let points = points(&words, "i", PARTS, &model.unmet);
    let summary = model.refused.then(|| {
        let items = points.iter().map(|point| point.summary_item(address(point.part, &point.name))).collect();
        view! { <ErrorSummary errors=items description=words.t("staff-complete-refused") /> }
    });
    let saved = model.saved.then(|| view! { <NotificationBanner success=true content=words.t("staff-done-saved") /> });
    let tasks: Vec<TaskListItem> = PARTS
        .iter()
        .zip(&model.states)
        .enumerate()
        .map(|(place, (part, state))| {
            let name = format!("{}. {}", place + 1, words.t(&format!("i-part-{}", part.id)));
            let status = match state {
                PartState::Nothing => TaskStatus::tag(words.t("staff-part-nothing"), "govuk-tag--blue"),
                PartState::Unmet(n) => {
                    let n = i64::try_from(*n).unwrap_or(i64::MAX);
                    TaskStatus::tag(words.with("staff-part-unmet", &[("n", n.into())]), "govuk-tag--yellow")
                }
                PartState::Done => TaskStatus::new(words.t("staff-part-done")),
            };
            TaskListItem::new(name, model.head.address(&format!("/input/{}", part.id)), status)
        })
        .collect();
    let gate = if model.refused {
        // Every point stands in the summary already.
        ().into_any()
    } else if points.is_empty() {
        view! { <InsetText content=words.t("staff-gate-all-done") /> }.into_any()
    } else {
        let title = gate_words(&words, "i", PARTS).in_all.replace("{n}", &points.len().to_string());
        let items = points
            .iter()
            .map(|point| {
                let part = words.t(&format!("i-part-{}", point.part));
                view! {
                    <li class="app-gate__point">
                        <a class="govuk-link" href=address(point.part, &point.name)>{point.text.clone()}</a>
                        <span class="app-gate__source">{part} ". " {point.source.clone()}</span>
                    </li>
                }
            })
            .collect_view();
        view! {
            <div class="app-gate">
                <h2 class="govuk-heading-s app-gate__title">{words.t("staff-gate-title")}</h2>
                <p class="govuk-body app-gate__count">{title}</p>
                <ul class="app-gate__points">{items}</ul>
            </div>
        }
        .into_any()
    };
    view! {
        <Document title=title.clone() error=model.refused width=Width::Full back=model.head.address("")>
            {summary}
            {saved}
            <CaseHeading head=model.head.clone() doing=title />
            <p class="govuk-body">{words.t("staff-input-text")}</p>
            <div class="app-beside">
                <div>
                    <TaskList items=tasks />
                    <form method="post" action=model.head.address("/complete")>
                        <input type="hidden" name="request-version" value=model.request_version />
                        <p class="govuk-body">{words.t("staff-complete-text")}</p>
                        <Button content=words.t("staff-complete") />
                    </form>
                </div>
                {gate}
            </div>
        </Document>
    }
}
