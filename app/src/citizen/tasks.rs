//! `/tasks`: every part of the self-review, with how far it is.

use domain::draft::Progress;
use domain::form::{Audience, Section};
use govuk::{TaskList, TaskListItem, TaskStatus};
use leptos::prelude::*;

use crate::document::Document;
use crate::page::use_words;
use crate::words::Words;

/// A part of the self-review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Which.
    pub section: Section,
    /// The question to go to.
    pub href: String,
    /// How far it is.
    pub progress: Progress,
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TasksModel {
    /// The reference.
    pub reference: String,
    /// Who is answering.
    pub audience: Audience,
    /// Every part, in order.
    pub tasks: Vec<Task>,
}

/// The groups of tasks: message id and the sections in it.
fn group(section: Section) -> &'static str {
    match section {
        Section::Opening | Section::About => "tasks-first",
        Section::Element(element) if element.number() <= 5 => "tasks-plan",
        Section::Element(element) if element.number() <= 8 => "tasks-money",
        Section::Element(_) => "tasks-life",
        Section::Closing => "tasks-last",
    }
}

fn status(words: &Words, progress: Progress) -> TaskStatus {
    match progress {
        Progress::Done => TaskStatus::new(words.t("progress-done")),
        Progress::InProgress => TaskStatus::tag(words.t("progress-in-progress"), "govuk-tag--yellow"),
        Progress::NeedsAttention => TaskStatus::tag(words.t("progress-needs-attention"), "govuk-tag--red"),
        Progress::NotStarted => TaskStatus::tag(words.t("progress-not-started"), "govuk-tag--blue"),
    }
}

/// The page.
#[component]
pub fn TasksPage(
    /// What it shows.
    model: TasksModel,
) -> impl IntoView {
    let words = use_words();
    let title = words.t("tasks-title");
    let done = model.tasks.iter().filter(|task| task.progress == Progress::Done).count();
    let counts = [("done", done.to_string().into()), ("all", model.tasks.len().to_string().into())];
    let groups = ["tasks-first", "tasks-plan", "tasks-money", "tasks-life", "tasks-last"].map(|id| {
        let mut items: Vec<TaskListItem> = model
            .tasks
            .iter()
            .filter(|task| group(task.section) == id)
            .map(|task| {
                let name = words.for_audience(&format!("section-{}", task.section.id()), model.audience);
                TaskListItem::new(name, task.href.clone(), status(&words, task.progress))
            })
            .collect();
        if id == "tasks-last" {
            let ready = TaskStatus::new(words.t("tasks-check-ready"));
            items.push(TaskListItem::new(words.t("tasks-check"), "/check", ready));
        }
        view! {
            <h2 class="govuk-heading-m">{words.t(id)}</h2>
            <TaskList items=items id_prefix=id />
        }
    });
    let body = view! {
        <h1 class="govuk-heading-l">{title.clone()}</h1>
        <p class="govuk-body">{words.with("tasks-count", &counts)}</p>
        <p class="govuk-body">{words.t("tasks-any-order")}</p>
        {groups.collect_view()}
        <h2 class="govuk-heading-m">{words.t("tasks-return")}</h2>
        <p class="govuk-body">{words.t("tasks-reference")}</p>
        <p class="app-reference" translate="no">{model.reference}</p>
        <ul class="govuk-list">
            <li><a class="govuk-link app-link-target" href="/keep">{words.t("tasks-phrase")}</a></li>
            <li><a class="govuk-link app-link-target" href="/who">{words.t("tasks-who")}</a></li>
            <li><a class="govuk-link app-link-target" href="/copy">{words.t("tasks-copy")}</a></li>
        </ul>
    };
    view! { <Document title=title>{body}</Document> }
}
