//! `GET /staff/queue`.

use std::collections::BTreeSet;

use app::document::query_escape;
use app::worker::queue::{Count, QueueChoice, QueueEntry, QueueModel, QueuePage};
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::Response;
use domain::lifecycle::Stage;
use domain::request::Flag;
use domain::typed::Typed;
use jiff::civil::Date;
use leptos::prelude::*;

use super::access;
use super::visit::Visit;
use crate::page::render;
use crate::problem::Failure;
use crate::store::{
    COUNTED_AT_MOST, Due, Owner, Priority, QueueCounts, QueueCursor, QueueFilter, QueueRow, QueueSort, Team,
};

/// Requests on a page.
const PAGE: u32 = 25;
/// Longest text that is searched for.
const LONGEST_TEXT: usize = 100;

/// Shows a page of the queue. What the address says and nobody understands is left out, with a note.
pub async fn show(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Failure> {
    let store = &visit.state.store;
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&query.unwrap_or_default()).unwrap_or_default();
    let mut asked = Asked { typed: Typed::from_pairs(pairs), ignored: false };
    let viewer = access::teams(visit.worker());
    let teams: Vec<Team> = store
        .teams()
        .await?
        .into_iter()
        .filter(|team| viewer.as_ref().is_none_or(|viewer| viewer.contains(&team.id)))
        .collect();
    let mut filter = QueueFilter::new(viewer, visit.now.today);
    asked.fill(&mut filter, &teams, &visit);
    let sort = asked.one_of("sort", QueueSort::from_id).unwrap_or_default();
    let choice = asked.choice(sort);
    let cursor = asked.one_of("page", QueueCursor::parse);
    let page = store.queue(&filter, sort, cursor.as_ref(), PAGE).await?;
    let counts = store.queue_counts(&filter, &visit.worker().id).await?;
    let at = |cursor: Option<QueueCursor>| cursor.map(|cursor| address(&choice, Some(&cursor)));
    let model = QueueModel {
        ignored: asked.ignored,
        teams: teams.into_iter().map(|team| (team.id.0, team.name)).collect(),
        counts: shown_counts(&counts, &choice),
        entries: page.rows.into_iter().map(|row| entry(row, visit.now.today)).collect(),
        previous: at(page.previous),
        next: at(page.next),
        choice,
    };
    Ok(render(visit.page, StatusCode::OK, move || view! { <QueuePage model=model.clone() /> }).await)
}

struct Asked {
    typed: Typed,
    ignored: bool,
}

impl Asked {
    /// What a value means; one that means nothing is ignored.
    fn one_of<T>(&mut self, name: &str, meaning: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = self.typed.first(name).trim().to_owned();
        if value.is_empty() {
            return None;
        }
        let found = meaning(&value);
        if found.is_none() {
            self.ignored = true;
            self.typed.0.remove(name);
        }
        found
    }

    fn fill(&mut self, filter: &mut QueueFilter, teams: &[Team], visit: &Visit) {
        let open: BTreeSet<Stage> = Stage::ALL.into_iter().filter(|stage| !stage.is_closed()).collect();
        filter.stages = self
            .one_of("stage", |id| match id {
                "all" => Some(BTreeSet::new()),
                id => Stage::from_id(id).map(|stage| BTreeSet::from([stage])),
            })
            .unwrap_or(open);
        filter.team = self.one_of("team", |id| teams.iter().map(|team| &team.id).find(|team| team.0 == id).cloned());
        filter.owner = self.one_of("owner", |id| match id {
            "me" => Some(Owner::Worker(visit.worker().id.clone())),
            "nobody" => Some(Owner::Nobody),
            _ => None,
        });
        filter.due = self.one_of("due", |id| match id {
            "overdue" => Some(Due::Overdue),
            "soon" => Some(Due::Soon),
            _ => None,
        });
        filter.flag = self.one_of("flag", Flag::from_id);
        filter.text = self.one_of("text", |text| (text.chars().count() <= LONGEST_TEXT).then(|| text.to_owned()));
    }

    fn choice(&self, sort: QueueSort) -> QueueChoice {
        let value = |name: &str| self.typed.first(name).trim().to_owned();
        QueueChoice {
            stage: value("stage"),
            team: value("team"),
            owner: value("owner"),
            due: value("due"),
            flag: value("flag"),
            text: value("text"),
            sort: sort.id().to_owned(),
        }
    }
}

/// The queue's address with these filters.
fn address(choice: &QueueChoice, cursor: Option<&QueueCursor>) -> String {
    let cursor = cursor.map(ToString::to_string).unwrap_or_default();
    let sort = if choice.sort == QueueSort::default().id() { "" } else { &choice.sort };
    let values = [
        ("stage", choice.stage.as_str()),
        ("team", &choice.team),
        ("owner", &choice.owner),
        ("due", &choice.due),
        ("flag", &choice.flag),
        ("text", &choice.text),
        ("sort", sort),
        ("page", &cursor),
    ];
    let query: Vec<String> = values
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", query_escape(value)))
        .collect();
    if query.is_empty() { "/staff/queue".to_owned() } else { format!("/staff/queue?{}", query.join("&")) }
}

fn shown_counts(counts: &QueueCounts, choice: &QueueChoice) -> Vec<Count> {
    let of = |stage: Stage| counts.by_stage.get(&stage).copied().unwrap_or_default();
    let only = QueueChoice { team: choice.team.clone(), sort: choice.sort.clone(), ..QueueChoice::default() };
    let at = |stage: Stage| QueueChoice { stage: stage.id().to_owned(), ..only.clone() };
    let count = |id: &'static str, n: i64, choice: QueueChoice| Count {
        id,
        n,
        or_more: n > COUNTED_AT_MOST,
        href: address(&choice, None),
    };
    vec![
        count("waiting", of(Stage::Submitted), at(Stage::Submitted)),
        count("in-triage", of(Stage::InTriage), at(Stage::InTriage)),
        count("unallocated", counts.unallocated, QueueChoice { owner: "nobody".to_owned(), ..at(Stage::Accepted) }),
        count("mine", counts.mine, QueueChoice { owner: "me".to_owned(), ..only.clone() }),
        count("overdue", counts.overdue, QueueChoice { due: "overdue".to_owned(), ..only.clone() }),
    ]
}

fn entry(row: QueueRow, today: Date) -> QueueEntry {
    QueueEntry {
        overdue: row.is_overdue(today),
        due_on: (!row.stage.is_closed()).then_some(row.due_on),
        reference: row.reference,
        subject: row.subject_name,
        audience: row.audience,
        stage: row.stage,
        flags: Flag::ALL.into_iter().filter(|flag| row.flags.contains(flag)).collect(),
        priority: row.priority.map(Priority::id),
        owner: row.owner_name,
        sent_on: row.submitted_on,
    }
}
