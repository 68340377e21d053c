//! Where a page of the queue begins or ends, as text that may stand in an address.

use domain::request::Reference;
use jiff::civil::Date;

use super::QueueRow;
use super::statement::Statement;

/// In which order the queue is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum QueueSort {
    /// Due first.
    #[default]
    Due,
    /// Longest waiting first.
    Submitted,
    /// Most pressing first: priority or, before triage, flags; then due first.
    Urgency,
}

impl QueueSort {
    /// Every order.
    pub const ALL: [QueueSort; 3] = [QueueSort::Due, QueueSort::Submitted, QueueSort::Urgency];

    /// The stable name used in addresses and message ids.
    pub fn id(self) -> &'static str {
        match self {
            QueueSort::Due => "due",
            QueueSort::Submitted => "submitted",
            QueueSort::Urgency => "urgency",
        }
    }

    /// The order with this stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        QueueSort::ALL.into_iter().find(|sort| sort.id() == id)
    }

    pub(super) fn order(self, backwards: bool) -> &'static str {
        match (self, backwards) {
            (QueueSort::Due, false) => "due_on, reference",
            (QueueSort::Due, true) => "due_on DESC, reference DESC",
            (QueueSort::Submitted, false) => "submitted_at, reference",
            (QueueSort::Submitted, true) => "submitted_at DESC, reference DESC",
            (QueueSort::Urgency, false) => "urgency, due_on, reference",
            (QueueSort::Urgency, true) => "urgency DESC, due_on DESC, reference DESC",
        }
    }
}

/// What a row is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Due(Date),
    Submitted(i64),
    Urgency(i64, Date),
}

impl Key {
    pub(super) fn of(row: &QueueRow, sort: QueueSort) -> Self {
        match sort {
            QueueSort::Due => Key::Due(row.due_on),
            QueueSort::Submitted => Key::Submitted(row.submitted_at.0),
            QueueSort::Urgency => Key::Urgency(row.urgency, row.due_on),
        }
    }
}

/// A row that a page begins after or ends before. Holds nothing that the viewer has not seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueCursor {
    pub(super) backwards: bool,
    pub(super) key: Key,
    pub(super) reference: Reference,
}

impl QueueCursor {
    pub(super) fn sort(&self) -> QueueSort {
        match self.key {
            Key::Due(_) => QueueSort::Due,
            Key::Submitted(_) => QueueSort::Submitted,
            Key::Urgency(..) => QueueSort::Urgency,
        }
    }

    /// From the text that an address held; `None` when it is not of a cursor.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('_');
        let backwards = match parts.next()? {
            "after" => false,
            "before" => true,
            _ => return None,
        };
        let key = match QueueSort::from_id(parts.next()?)? {
            QueueSort::Due => Key::Due(parts.next()?.parse().ok()?),
            QueueSort::Submitted => Key::Submitted(parts.next()?.parse().ok()?),
            QueueSort::Urgency => Key::Urgency(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?),
        };
        let reference = Reference::parse(parts.next()?)?;
        parts.next().is_none().then_some(QueueCursor { backwards, key, reference })
    }

    pub(super) fn condition(&self, statement: &mut Statement) -> String {
        let (columns, mut places) = match self.key {
            Key::Due(day) => ("due_on", vec![statement.bind(day.to_string())]),
            Key::Submitted(at) => ("submitted_at", vec![statement.bind(at)]),
            Key::Urgency(urgency, day) => {
                ("urgency, due_on", vec![statement.bind(urgency), statement.bind(day.to_string())])
            }
        };
        places.push(statement.bind(self.reference.as_str()));
        let compare = if self.backwards { "<" } else { ">" };
        format!("({columns}, reference) {compare} ({})", places.join(", "))
    }
}

impl std::fmt::Display for QueueCursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let direction = if self.backwards { "before" } else { "after" };
        write!(f, "{direction}_{}_", self.sort().id())?;
        match self.key {
            Key::Due(day) => write!(f, "{day}")?,
            Key::Submitted(at) => write!(f, "{at}")?,
            Key::Urgency(urgency, day) => write!(f, "{urgency}_{day}")?,
        }
        write!(f, "_{}", self.reference)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_survives_an_address_and_anything_else_is_none() {
        let reference = Reference::from_random([7; 8]);
        let day = jiff::civil::date(2026, 2, 28);
        for key in [Key::Due(day), Key::Submitted(-5), Key::Urgency(3, day)] {
            for backwards in [false, true] {
                let cursor = QueueCursor { backwards, key, reference: reference.clone() };
                assert_eq!(QueueCursor::parse(&cursor.to_string()), Some(cursor));
            }
        }
        for text in
            ["", "after", "after_due_2026-02-30_TS-JJJJ-JJJJ", "after_due_2026-02-28_x", "past_due_2026-02-28_x"]
        {
            assert_eq!(QueueCursor::parse(text), None, "{text}");
        }
        let longer = format!("after_due_2026-02-28_{reference}_more");
        assert_eq!(QueueCursor::parse(&longer), None);
    }
}
