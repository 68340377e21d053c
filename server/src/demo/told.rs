//! What a decision of triage sets besides the stage, and what the citizen is told of it.

use domain::checklist::Record;
use domain::field::Value;
use domain::triage::{Depth, Triage, Verdict};
use jiff::civil::Date;
use serde_json::{Map, Value as Json, json};

use crate::store::{MoveDetails, Priority};

/// Fields of the triage form that are for the citizen to read, beside the reasons. Not the reference of the request that
/// this one is a duplicate of: it may be another person's.
const TOLD: [&str; 9] = [
    "review-by",
    "ask",
    "ask-by",
    "planned-review",
    "evidence",
    "if-change",
    "complain",
    "advice",
    "prevention-advice",
];

/// Adds to a move what was decided.
pub fn decision<'a>(details: MoveDetails<'a>, triage: &Triage) -> MoveDetails<'a> {
    let (depth, review_by, due_on): (Option<Depth>, Option<Date>, Option<Date>) = match triage.verdict() {
        Verdict::Accept { depth, review_by } => (Some(*depth), Some(*review_by), Some(*review_by)),
        Verdict::MoreInformation { by, .. } => (None, None, Some(*by)),
        Verdict::Duplicate { .. } | Verdict::Decline { .. } => (None, None, None),
    };
    MoveDetails {
        reasons: Some(triage.reasons().to_owned()),
        told_to_citizen: told(triage.record(), depth),
        detail: json!({ "record": triage.record() }),
        due_on,
        priority: triage.record().get("priority").and_then(Value::choice).and_then(Priority::from_id),
        depth,
        review_by,
        ..details
    }
}

fn told(record: &Record, depth: Option<Depth>) -> Json {
    let mut told = Map::new();
    if let Some(depth) = depth {
        told.insert("depth".to_owned(), depth.id().into());
    }
    for id in TOLD {
        let text = match record.get(id) {
            Some(Value::Text(text)) => text.clone(),
            Some(Value::Date(day)) => day.to_string(),
            _ => continue,
        };
        told.insert(id.to_owned(), Json::String(text));
    }
    Json::Object(told)
}
