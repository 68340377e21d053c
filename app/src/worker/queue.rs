//! The queue: requests by filter and order, page by page.

use domain::form::Audience;
use domain::lifecycle::Stage;
use domain::request::{Flag, Reference};
use govuk::{Button, Input, InsetText, Pagination, PaginationLink, Select, SelectItem, Tag};
use jiff::civil::Date;
use leptos::prelude::*;

use super::case::{flag_tag, stage_tag};
use crate::document::{Document, Width};
use crate::page::use_words;
use crate::words::Words;

/// The filters and the order, by their stable names; empty: not filtered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueueChoice {
    /// A stage, or `all`; empty: whatever is open.
    pub stage: String,
    /// A team.
    pub team: String,
    /// `me`, `nobody` or empty.
    pub owner: String,
    /// `overdue`, `soon` or empty.
    pub due: String,
    /// A flag.
    pub flag: String,
    /// A text in the reference or the name.
    pub text: String,
    /// An order.
    pub sort: String,
}

/// A request in the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueEntry {
    /// What the citizen quotes.
    pub reference: Reference,
    /// The name of whoever the plan belongs to, as given.
    pub subject: Option<String>,
    /// Who answered.
    pub audience: Audience,
    /// How far it is.
    pub stage: Stage,
    /// What it raises, most pressing first.
    pub flags: Vec<Flag>,
    /// The priority decided, by its stable name.
    pub priority: Option<&'static str>,
    /// The reviewer's name, if it is allocated.
    pub owner: Option<String>,
    /// The day on which it was sent.
    pub sent_on: Date,
    /// The day by which the next step is due; none once nothing more is to happen.
    pub due_on: Option<Date>,
    /// Whether that day is past.
    pub overdue: bool,
}

/// A count with the filter that shows what it counts. The message is `staff-count-{id}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// What is counted.
    pub id: &'static str,
    /// How many.
    pub n: i64,
    /// Whether there are more than could be counted.
    pub or_more: bool,
    /// The queue with that filter.
    pub href: String,
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueModel {
    /// The filters and the order.
    pub choice: QueueChoice,
    /// Whether something in the address was not understood and left out.
    pub ignored: bool,
    /// The teams to choose from: identity and name.
    pub teams: Vec<(String, String)>,
    /// The counts.
    pub counts: Vec<Count>,
    /// The requests.
    pub entries: Vec<QueueEntry>,
    /// The page before, if there is one.
    pub previous: Option<String>,
    /// The next page, if there is one.
    pub next: Option<String>,
}

/// The page.
#[component]
pub fn QueuePage(
    /// What it shows.
    model: QueueModel,
) -> impl IntoView {
    let words = use_words();
    let title = words.t("staff-queue-title");
    let counts = model
        .counts
        .iter()
        .map(|count| {
            let n = if count.or_more { format!("{}+", count.n - 1) } else { count.n.to_string() };
            view! {
                <li>
                    <a class="govuk-link app-link-target" href=count.href.clone()>
                        {words.t(&format!("staff-count-{}", count.id))} ": " <strong>{n}</strong>
                    </a>
                </li>
            }
        })
        .collect_view();
    let ignored = model.ignored.then(|| view! { <InsetText content=words.t("staff-queue-ignored") /> });
    let entries = if model.entries.is_empty() {
        view! {
            <div class="app-queue__empty">
                <p class="govuk-body-l">{words.t("staff-queue-empty")}</p>
                <p class="govuk-body">
                    {words.t("staff-queue-empty-text")} " "
                    <a class="govuk-link" href="/staff/queue">{words.t("staff-queue-clear")}</a>
                </p>
            </div>
        }
        .into_any()
    } else {
        view! { <Entries entries=model.entries /> }.into_any()
    };
    let page = |href: Option<String>| href.map(PaginationLink::new).unwrap_or_default();
    let pages = (model.previous.is_some() || model.next.is_some()).then(|| {
        view! { <Pagination previous=page(model.previous.clone()) next=page(model.next.clone()) /> }
    });
    view! {
        <Document title=title.clone() width=Width::Full>
            <h1 class="govuk-heading-l">{title}</h1>
            <ul class="app-queue__counts" aria-label=words.t("staff-counts")>{counts}</ul>
            <div class="app-queue">
                <Filters choice=model.choice teams=model.teams />
                <div class="app-queue__results">
                    {ignored}
                    {entries}
                    {pages}
                </div>
            </div>
        </Document>
    }
}

/// Choices with "any" before them.
fn options<const N: usize>(any: String, choices: [(&'static str, String); N]) -> Vec<SelectItem> {
    let choices = choices.into_iter().map(|(id, label)| SelectItem::new(id, label));
    std::iter::once(SelectItem::new("", any)).chain(choices).collect()
}

#[component]
fn Filters(choice: QueueChoice, teams: Vec<(String, String)>) -> impl IntoView {
    let words = use_words();
    let stage = |stage: Stage| (stage.id(), words.t(&format!("stage-{}", stage.id())));
    let mut stages = options(words.t("staff-stage-open"), Stage::ALL.map(stage));
    stages.push(SelectItem::new("all", words.t("staff-stage-all")));
    let team = (teams.len() > 1).then(|| {
        let mut items = vec![SelectItem::new("", words.t("staff-any-team"))];
        items.extend(teams.iter().map(|(id, name)| SelectItem::new(id, name)));
        view! { <Select name="team" label=words.t("staff-team") items=items value=choice.team.clone() /> }
    });
    let owner = |id| (id, words.t(&format!("staff-owner-{id}")));
    let owners = options(words.t("staff-any-owner"), ["me", "nobody"].map(owner));
    let due = |id| (id, words.t(&format!("staff-due-{id}")));
    let dues = options(words.t("staff-any-due"), ["overdue", "soon"].map(due));
    let flag = |flag: Flag| (flag.id(), words.t(&format!("flag-{}", flag.id())));
    let flags = options(words.t("staff-any-flag"), Flag::ALL.map(flag));
    let sorts = ["due", "submitted", "urgency"].map(|id| SelectItem::new(id, words.t(&format!("staff-sort-{id}"))));
    view! {
        <form class="app-queue__filters" method="get" action="/staff/queue" aria-label=words.t("staff-filters")>
            <Input
                name="text"
                label=words.t("staff-filter-text")
                hint=words.t("staff-filter-text.hint")
                value=choice.text
                spellcheck=false
            />
            <Select name="stage" label=words.t("staff-stage") items=stages value=choice.stage />
            {team}
            <Select name="owner" label=words.t("staff-owner") items=owners value=choice.owner />
            <Select name="due" label=words.t("staff-due") items=dues value=choice.due />
            <Select name="flag" label=words.t("staff-flag") items=flags value=choice.flag />
            <Select name="sort" label=words.t("staff-sort") items=sorts.to_vec() value=choice.sort />
            <div class="govuk-button-group">
                <Button content=words.t("staff-filter-apply") />
                <a class="govuk-link" href="/staff/queue">{words.t("staff-queue-clear")}</a>
            </div>
        </form>
    }
}

/// A table of its own, with roles said aloud: where it is stacked, browsers forget that it is one.
#[component]
fn Entries(entries: Vec<QueueEntry>) -> impl IntoView {
    let words = use_words();
    let names = [
        "staff-reference",
        "staff-subject",
        "staff-audience",
        "staff-stage",
        "staff-flags",
        "staff-owner",
        "staff-sent",
        "staff-due",
    ]
    .map(|id| words.t(id));
    let head = names
        .iter()
        .map(|name| view! { <th scope="col" role="columnheader" class="govuk-table__header">{name.clone()}</th> })
        .collect_view();
    let rows = entries.into_iter().map(|entry| row(&words, &names, entry)).collect_view();
    view! {
        <table class="govuk-table app-queue__table" role="table">
            <caption class="govuk-table__caption govuk-table__caption--m">{words.t("staff-queue-caption")}</caption>
            <thead class="govuk-table__head" role="rowgroup">
                <tr class="govuk-table__row" role="row">{head}</tr>
            </thead>
            <tbody class="govuk-table__body" role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn row(words: &Words, names: &[String; 8], entry: QueueEntry) -> AnyView {
    let href = format!("/staff/requests/{}", entry.reference);
    let flags = entry.flags.iter().map(|flag| view! { <li>{flag_tag(words, *flag)}</li> }).collect_view();
    let priority = entry.priority.map(|priority| {
        let priority = words.t(&format!("priority-{priority}"));
        let tag = words.with("staff-priority-tag", &[("priority", priority.into())]);
        view! { <li><Tag content=tag classes="govuk-tag--grey" /></li> }
    });
    let flags = if entry.flags.is_empty() && priority.is_none() {
        words.t("staff-no-flags").into_any()
    } else {
        view! { <ul class="app-tags">{flags}{priority}</ul> }.into_any()
    };
    let due = match entry.due_on {
        Some(day) => {
            let overdue =
                entry.overdue.then(|| view! { " " <Tag content=words.t("staff-overdue") classes="govuk-tag--red" /> });
            view! { {words.date(day)}{overdue} }.into_any()
        }
        None => words.t("staff-not-due").into_any(),
    };
    let cells = [
        entry.subject.unwrap_or_else(|| words.t("staff-no-name")).into_any(),
        words.t(&format!("staff-audience-{}", entry.audience.id())).into_any(),
        stage_tag(words, entry.stage),
        flags,
        entry.owner.unwrap_or_else(|| words.t("staff-nobody")).into_any(),
        words.date(entry.sent_on).into_any(),
        due,
    ];
    let cells = cells
        .into_iter()
        .zip(&names[1..])
        .map(|(cell, name)| {
            view! { <td role="cell" class="govuk-table__cell" data-label=name.clone()><div dir="auto">{cell}</div></td> }
        })
        .collect::<Vec<_>>();
    let class = if entry.overdue { "govuk-table__row app-queue__row--overdue" } else { "govuk-table__row" };
    view! {
        <tr class=class role="row">
            <th scope="row" role="rowheader" class="govuk-table__header">
                <a class="govuk-link app-link-target" href=href>{entry.reference.to_string()}</a>
            </th>
            {cells}
        </tr>
    }
    .into_any()
}
