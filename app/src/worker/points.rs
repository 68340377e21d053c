//! Unmet points in words: what a form still lacks, why, and where that is asked.

use domain::checklist::{Part, Unmet, Why};
use govuk::{Content, ErrorSummaryItem};
use leptos::prelude::*;

use crate::fields::short_name;
use crate::islands::GateWords;
use crate::words::Words;

/// Where duties come from, by the first letters of their ids.
const SOURCES: [&str; 7] = ["ACC", "ELE", "INP", "INV", "REQ", "REV", "SAF"];

/// The words of a form's unmet points, for the page and for the live gate.
pub fn gate_words(words: &Words, prefix: &str, parts: &[Part]) -> GateWords {
    let fields = parts.iter().flat_map(|part| part.items).map(|item| item.field.id);
    let place = |name: &'static str| (name, format!("{{{name}}}").into());
    let reason = |id: &str| words.with(&format!("unmet-{id}"), &[place("field"), place("other")]);
    GateWords {
        title: words.t("staff-gate-title"),
        part_done: words.t("staff-gate-part-done"),
        all_done: words.t("staff-gate-all-done"),
        in_part: words.with("staff-gate-in-part", &[place("n")]),
        in_all: words.with("staff-gate-in-all", &[place("n")]),
        fields: fields.map(|id| (id.to_owned(), short_name(words, prefix, id, &[]))).collect(),
        reasons: Why::IDS.iter().map(|id| ((*id).to_owned(), reason(id))).collect(),
        sources: SOURCES
            .iter()
            .map(|id| ((*id).to_owned(), words.t(&format!("source-{}", id.to_ascii_lowercase()))))
            .collect(),
    }
}

/// An unmet point in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// The part of the form.
    pub part: &'static str,
    /// The id of the box to go to.
    pub name: String,
    /// What is wrong.
    pub text: String,
    /// Where that is asked.
    pub source: String,
}

impl Point {
    /// As an entry of an error summary, with the box at this address.
    pub fn summary_item(&self, address: String) -> ErrorSummaryItem {
        let (text, source) = (self.text.clone(), self.source.clone());
        let entry = view! {
            <a href=address>{text}</a>
            <span class="app-gate__source">{source}</span>
        };
        ErrorSummaryItem { content: Content::from(entry.into_any()), href: String::new(), ..Default::default() }
    }
}

/// Unmet points in words.
pub fn points(words: &Words, prefix: &str, parts: &[Part], unmet: &[Unmet]) -> Vec<Point> {
    let gate = gate_words(words, prefix, parts);
    unmet
        .iter()
        .map(|unmet| {
            let (text, source) = gate.point(unmet);
            Point { part: unmet.part, name: unmet.name.clone(), text, source }
        })
        .collect()
}
