//! What an event tells the citizen, read from storage.

use app::citizen::refusal::Refused;
use jiff::civil::Date;
use serde_json::Value as Json;

use crate::store::Event;

/// A text that an event tells, by field id: as it is, or as the form's record holds it.
pub fn text(event: &Event, id: &str) -> Option<String> {
    let found = find(&event.told, id)?;
    let text = found.as_str().or_else(|| found.get("text")?.as_str())?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A day that an event tells, by field id.
pub fn date(event: &Event, id: &str) -> Option<Date> {
    let found = find(&event.told, id)?;
    found.as_str().or_else(|| found.get("date")?.as_str())?.parse().ok()
}

fn find<'a>(told: &'a Json, id: &str) -> Option<&'a Json> {
    told.get(id).or_else(|| told.get("record")?.get(id))
}

/// Everything that a refusal tells.
pub fn refused(event: &Event) -> Refused {
    Refused {
        reasons: event.reasons.clone(),
        evidence: text(event, "evidence"),
        against_view: text(event, "against-view"),
        planned_review: date(event, "planned-review"),
        if_change: text(event, "if-change"),
        complain: text(event, "complain"),
        advice: text(event, "advice"),
        prevention: text(event, "prevention-advice"),
    }
}
