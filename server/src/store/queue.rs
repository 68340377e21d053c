//! The queue: a page of requests by filter and order, and how many there are.
//!
//! A page is put together from one ordered walk per stage and team, each along an index that matches it exactly, so
//! that it takes as long with a million requests as with a thousand. Pages begin after a row, not at a number, so that
//! none is shown twice or left out when requests arrive meanwhile.

mod cursor;
mod statement;

use std::collections::{BTreeMap, BTreeSet};

use domain::actor::{TeamId, WorkerId};
use domain::form::Audience;
use domain::lifecycle::Stage;
use domain::moment::Moment;
use domain::request::{Flag, Reference};
use domain::triage::Depth;
use jiff::civil::Date;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::columns::{audience, date, maybe_date, maybe_named, maybe_text, moment, number, reference, stage, text};
use super::requests::{Priority, depth_from_id, flags, owner};
use super::{Engine, Result, Store};
use cursor::Key;
pub use cursor::{QueueCursor, QueueSort};
use statement::Statement;

/// Counting stops here: a count that is greater than this says "or more".
pub const COUNTED_AT_MOST: i64 = 1_000;

/// Days that count as soon.
pub const SOON_DAYS: i64 = 7;

/// Whose requests to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// Allocated to this worker.
    Worker(WorkerId),
    /// Allocated to nobody.
    Nobody,
}

/// Which due dates to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Open, and due before today.
    Overdue,
    /// Open, and due today or within [`SOON_DAYS`].
    Soon,
}

/// Which requests to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueFilter {
    /// The teams that the viewer may see; `None`: all.
    pub viewer: Option<BTreeSet<TeamId>>,
    /// Only this team, if the viewer may see it.
    pub team: Option<TeamId>,
    /// Only these stages; empty: all.
    pub stages: BTreeSet<Stage>,
    /// Only this owner's.
    pub owner: Option<Owner>,
    /// Only due then.
    pub due: Option<Due>,
    /// Only with this flag.
    pub flag: Option<Flag>,
    /// Only with this in the reference or the name of whoever the plan belongs to.
    pub text: Option<String>,
    /// The council's day.
    pub today: Date,
}

impl QueueFilter {
    /// Everything that a viewer of these teams may see.
    pub fn new(viewer: Option<BTreeSet<TeamId>>, today: Date) -> Self {
        QueueFilter {
            viewer,
            team: None,
            stages: BTreeSet::new(),
            owner: None,
            due: None,
            flag: None,
            text: None,
            today,
        }
    }

    /// The teams to walk through: `None` for all of them at once.
    fn teams(&self) -> Option<BTreeSet<&TeamId>> {
        match (&self.viewer, &self.team) {
            (None, None) => None,
            (None, Some(team)) => Some(BTreeSet::from([team])),
            (Some(viewer), None) => Some(viewer.iter().collect()),
            (Some(viewer), Some(team)) => Some(viewer.get(team).into_iter().collect()),
        }
    }

    fn stages(&self) -> Vec<Stage> {
        Stage::ALL
            .into_iter()
            .filter(|stage| self.stages.is_empty() || self.stages.contains(stage))
            .filter(|stage| self.due.is_none() || !stage.is_closed())
            .collect()
    }

    fn soon(&self) -> Date {
        self.today.checked_add(jiff::Span::new().days(SOON_DAYS)).unwrap_or(self.today)
    }
}

/// A request in the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueRow {
    /// What the citizen quotes.
    pub reference: Reference,
    /// The name of whoever the plan belongs to, as given.
    pub subject_name: Option<String>,
    /// Who answered.
    pub audience: Audience,
    /// How far it is.
    pub stage: Stage,
    /// The team in whose queue it is.
    pub team: TeamId,
    /// The worker it is allocated to.
    pub owner: Option<WorkerId>,
    /// That worker's name.
    pub owner_name: Option<String>,
    /// What it raises.
    pub flags: BTreeSet<Flag>,
    /// How soon, once triage has decided.
    pub priority: Option<Priority>,
    /// How thorough, once accepted.
    pub depth: Option<Depth>,
    /// The day by which the review is to have happened, once accepted.
    pub review_by: Option<Date>,
    /// The day by which the next step is due.
    pub due_on: Date,
    /// When it was sent.
    pub submitted_at: Moment,
    /// The council's day on which it was sent.
    pub submitted_on: Date,
    urgency: i64,
}

impl QueueRow {
    /// Whether it is open and was due before today.
    pub fn is_overdue(&self, today: Date) -> bool {
        !self.stage.is_closed() && self.due_on < today
    }
}

/// A page of the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuePage {
    /// The requests in order.
    pub rows: Vec<QueueRow>,
    /// Where the next page begins, if there is more.
    pub next: Option<QueueCursor>,
    /// Where the previous page ends, if this is not the first.
    pub previous: Option<QueueCursor>,
}

/// How many requests there are, over what the viewer may see. See [`COUNTED_AT_MOST`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueueCounts {
    /// At each stage; every stage is there.
    pub by_stage: BTreeMap<Stage, i64>,
    /// Open, and due before today.
    pub overdue: i64,
    /// Accepted, and allocated to nobody.
    pub unallocated: i64,
    /// Open, and allocated to the one who asks.
    pub mine: i64,
}

const COLUMNS: &str = "reference, subject_name, audience, stage, team_id, owner_id, flags, priority, depth, review_by, \
                       due_on, submitted_at, submitted_on, urgency";

fn queue_row(row: &AnyRow) -> Result<QueueRow> {
    Ok(QueueRow {
        reference: reference(row)?,
        subject_name: maybe_text(row, "subject_name")?,
        audience: audience(row)?,
        stage: stage(row)?,
        team: TeamId(text(row, "team_id")?),
        owner: owner(row)?,
        owner_name: maybe_text(row, "owner_name")?,
        flags: flags(row)?,
        priority: maybe_named(row, "priority", Priority::from_id)?,
        depth: maybe_named(row, "depth", depth_from_id)?,
        review_by: maybe_date(row, "review_by")?,
        due_on: date(row, "due_on")?,
        submitted_at: moment(row, "submitted_at")?,
        submitted_on: date(row, "submitted_on")?,
        urgency: number(row, "urgency")?,
    })
}

impl Store {
    /// A page of at most `limit` requests, from a cursor that an earlier page gave. A cursor of another order is the
    /// first page.
    pub async fn queue(
        &self,
        filter: &QueueFilter,
        sort: QueueSort,
        cursor: Option<&QueueCursor>,
        limit: u32,
    ) -> Result<QueuePage> {
        let cursor = cursor.filter(|cursor| cursor.sort() == sort);
        let backwards = cursor.is_some_and(|cursor| cursor.backwards);
        let Some(statement) = page_statement(filter, sort, cursor, limit) else {
            return Ok(QueuePage { rows: Vec::new(), next: None, previous: None });
        };
        let found = statement.query().fetch_all(&self.pool).await?;
        let mut rows = found.iter().map(queue_row).collect::<Result<Vec<_>>>()?;
        let more = rows.len() > limit as usize;
        rows.truncate(limit as usize);
        if backwards {
            rows.reverse();
        }
        let at = |row: Option<&QueueRow>, backwards| {
            row.map(|row| QueueCursor { backwards, key: Key::of(row, sort), reference: row.reference.clone() })
        };
        let (next, previous) = if backwards { (true, more) } else { (more, cursor.is_some()) };
        Ok(QueuePage {
            next: at(rows.last().filter(|_| next), false),
            previous: at(rows.first().filter(|_| previous), true),
            rows,
        })
    }

    /// How the engine would find that page, in its own words: for the test that it walks along an index.
    pub async fn explain_queue(
        &self,
        filter: &QueueFilter,
        sort: QueueSort,
        cursor: Option<&QueueCursor>,
        limit: u32,
    ) -> Result<Vec<String>> {
        let Some(mut statement) = page_statement(filter, sort, cursor, limit) else { return Ok(Vec::new()) };
        let (prefix, column) = match self.engine {
            Engine::Sqlite => ("EXPLAIN QUERY PLAN ", "detail"),
            Engine::Postgres => ("EXPLAIN ", "QUERY PLAN"),
        };
        statement.sql.insert_str(0, prefix);
        let rows = statement.query().fetch_all(&self.pool).await?;
        rows.iter().map(|row| Ok(row.try_get(column)?)).collect()
    }

    /// How many requests there are at each stage, overdue, unallocated and `me`'s. Of the filter, only what the viewer
    /// may see, the team and the day matter.
    pub async fn queue_counts(&self, filter: &QueueFilter, me: &WorkerId) -> Result<QueueCounts> {
        let mut counts = QueueCounts { by_stage: Stage::ALL.map(|stage| (stage, 0)).into(), ..Default::default() };
        let Some(statement) = counts_statement(filter, me) else { return Ok(counts) };
        for row in &statement.query().fetch_all(&self.pool).await? {
            let label = text(row, "label")?;
            let count = match label.as_str() {
                "overdue" => &mut counts.overdue,
                "unallocated" => &mut counts.unallocated,
                "mine" => &mut counts.mine,
                _ => counts.by_stage.entry(stage_named(&label)?).or_default(),
            };
            *count = (*count + number(row, "number")?).min(COUNTED_AT_MOST + 1);
        }
        Ok(counts)
    }
}

fn stage_named(id: &str) -> Result<Stage> {
    Stage::from_id(id).ok_or(super::StoreError::Unreadable("stage"))
}

/// The places of the teams to walk through: `None` once, for all of them.
fn team_places(statement: &mut Statement, filter: &QueueFilter) -> Vec<Option<String>> {
    match filter.teams() {
        None => vec![None],
        Some(teams) => teams.into_iter().map(|team| Some(statement.bind(team.0.as_str()))).collect(),
    }
}

/// The statement for a page and one row more; `None` when the filter lets nothing through.
fn page_statement(
    filter: &QueueFilter,
    sort: QueueSort,
    cursor: Option<&QueueCursor>,
    limit: u32,
) -> Option<Statement> {
    let mut statement = Statement::default();
    let backwards = cursor.is_some_and(|cursor| cursor.backwards);
    let order = sort.order(backwards);
    let limit = statement.bind(i64::from(limit) + 1);
    let conditions = conditions(&mut statement, filter, cursor);
    let mut walks = Vec::new();
    for team in team_places(&mut statement, filter) {
        for stage in filter.stages() {
            let stage = statement.bind(stage.id());
            let team = team.as_ref().map(|team| format!(" AND team_id = {team}")).unwrap_or_default();
            walks.push(format!(
                "SELECT * FROM (SELECT {COLUMNS} FROM request WHERE stage = {stage}{team}{conditions} \
                 ORDER BY {order} LIMIT {limit}) AS walk"
            ));
        }
    }
    if walks.is_empty() {
        return None;
    }
    let walks = walks.join(" UNION ALL ");
    statement.sql = format!(
        "SELECT page.*, worker.name AS owner_name FROM \
         (SELECT * FROM ({walks}) AS walks ORDER BY {order} LIMIT {limit}) AS page \
         LEFT JOIN worker ON worker.id = page.owner_id ORDER BY {order}"
    );
    Some(statement)
}

/// What every walk has to satisfy besides its stage and team.
fn conditions(statement: &mut Statement, filter: &QueueFilter, cursor: Option<&QueueCursor>) -> String {
    let mut conditions = String::new();
    let mut also = |condition: String| {
        conditions.push_str(" AND ");
        conditions.push_str(&condition);
    };
    match &filter.owner {
        Some(Owner::Worker(id)) => also(format!("owner_id = {}", statement.bind(id.0.as_str()))),
        Some(Owner::Nobody) => also("owner_id IS NULL".to_owned()),
        None => {}
    }
    match filter.due {
        Some(Due::Overdue) => also(format!("due_on < {}", statement.bind(filter.today.to_string()))),
        Some(Due::Soon) => {
            also(format!("due_on >= {}", statement.bind(filter.today.to_string())));
            also(format!("due_on <= {}", statement.bind(filter.soon().to_string())));
        }
        None => {}
    }
    if let Some(flag) = filter.flag {
        also(format!("flags LIKE {}", statement.bind(format!("% {} %", flag.id()))));
    }
    if let Some(text) = filter.text.as_deref().filter(|text| !text.trim().is_empty()) {
        also(format!("search_text LIKE {} ESCAPE '\\'", statement.bind(super::columns::pattern(text))));
    }
    if let Some(cursor) = cursor {
        also(cursor.condition(statement));
    }
    conditions
}

/// One row for each count and team; `None` when the filter lets nothing through.
fn counts_statement(filter: &QueueFilter, me: &WorkerId) -> Option<Statement> {
    let mut statement = Statement::default();
    let limit = statement.bind(COUNTED_AT_MOST + 1);
    let today = statement.bind(filter.today.to_string());
    let me = statement.bind(me.0.as_str());
    let mut counts = Vec::new();
    for team in team_places(&mut statement, filter) {
        let team = team.map(|team| format!(" AND team_id = {team}")).unwrap_or_default();
        for stage in Stage::ALL {
            let id = stage.id();
            let mut count = |label: &str, condition: String| {
                counts.push(format!(
                    "SELECT '{label}' AS label, COUNT(*) AS number FROM (SELECT 1 AS one FROM request \
                     WHERE stage = '{id}'{team}{condition} LIMIT {limit}) AS counted"
                ));
            };
            count(id, String::new());
            if !stage.is_closed() {
                count("overdue", format!(" AND due_on < {today}"));
                count("mine", format!(" AND owner_id = {me}"));
            }
            if stage == Stage::Accepted {
                count("unallocated", " AND owner_id IS NULL".to_owned());
            }
        }
    }
    if counts.is_empty() {
        return None;
    }
    statement.sql = counts.join(" UNION ALL ");
    Some(statement)
}
