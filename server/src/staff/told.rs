//! What a decision of triage sets besides the stage, and what the citizen is told of it.

use domain::field::Value;
use domain::triage::{Triage, Verdict};
use serde_json::{Map, Value as Json, json};

use crate::store::{MoveDetails, Priority};

/// Fields of the triage form that the citizen reads, by their ids. Not the reference that this one duplicates: that
/// request may be another person's.
const TOLD: [&str; 11] = [
    "reasons",
    "review-by",
    "ask",
    "ask-by",
    "planned-review",
    "evidence",
    "against-view",
    "if-change",
    "complain",
    "advice",
    "prevention-advice",
];

/// Adds to a move what was decided: what the citizen is told by field id, and `depth`; the whole record for colleagues.
pub fn decision<'a>(details: MoveDetails<'a>, triage: &Triage) -> MoveDetails<'a> {
    let (depth, review_by, due_on) = match triage.verdict() {
        Verdict::Accept { depth, review_by } => (Some(*depth), Some(*review_by), Some(*review_by)),
        Verdict::MoreInformation { by, .. } => (None, None, Some(*by)),
        Verdict::Duplicate { .. } | Verdict::Decline { .. } => (None, None, None),
    };
    let mut told = Map::new();
    for id in TOLD {
        let text = match triage.record().get(id) {
            Some(Value::Text(text)) => text.clone(),
            Some(Value::Date(day)) => day.to_string(),
            _ => continue,
        };
        told.insert(id.to_owned(), Json::String(text));
    }
    if let Some(depth) = depth {
        told.insert("depth".to_owned(), Json::String(depth.id().to_owned()));
    }
    MoveDetails {
        reasons: Some(triage.reasons().to_owned()),
        told_to_citizen: Json::Object(told),
        detail: json!({ "record": triage.record() }),
        due_on,
        priority: triage.record().get("priority").and_then(Value::choice).and_then(Priority::from_id),
        depth,
        review_by,
        ..details
    }
}
