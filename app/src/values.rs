//! Values in words, for every page that shows an answer.

use std::collections::BTreeMap;

use domain::field::{Field, Kind, Value};
use leptos::prelude::*;

use crate::words::{Arg, Words};

/// What somebody typed, as they typed it.
pub fn typed_text(text: &str) -> AnyView {
    view! { <p class="app-words" dir="auto">{text.to_owned()}</p> }.into_any()
}

/// A choice's label. `id` is the message id that the field's words start with.
pub fn choice_text(words: &Words, id: &str, kind: &Kind, choice: &str, args: &[(&'static str, Arg)]) -> String {
    let found = match kind {
        Kind::YesNo { .. } => words.find(&format!("choice-{choice}"), args),
        _ if id == "i-finding" => words.find(&format!("finding-{choice}"), args),
        _ => words.find(&format!("{id}-{choice}"), args),
    };
    // A choice of an older form: its stable name is better than nothing.
    found.unwrap_or_else(|| choice.to_owned())
}

fn chosen(
    words: &Words,
    id: &str,
    kind: &Kind,
    choice: &str,
    more: Option<&String>,
    args: &[(&'static str, Arg)],
) -> AnyView {
    let label = choice_text(words, id, kind, choice, args);
    let more = more.map(|text| typed_text(text));
    view! { <p class="app-answer__choice">{label}</p>{more} }.into_any()
}

/// A value in words. `id` is the message id that the field's words start with.
pub fn value(words: &Words, id: &str, kind: &Kind, value: &Value, args: &[(&'static str, Arg)]) -> AnyView {
    match value {
        Value::Text(text) => typed_text(text),
        Value::Date(day) => view! { <p class="app-answer__choice">{words.date(*day)}</p> }.into_any(),
        Value::One(choice, more) => chosen(words, id, kind, choice, more.as_ref(), args),
        Value::Several(all) => all
            .iter()
            .map(|(choice, more)| chosen(words, id, kind, choice, more.as_ref(), args))
            .collect_view()
            .into_any(),
        Value::List(items) => {
            let fields = if let Kind::List { fields, .. } = kind { *fields } else { &[] };
            let items =
                items.iter().map(|entry| view! { <li>{list_item(words, id, fields, entry, args)}</li> }).collect_view();
            view! { <ol class="govuk-list govuk-list--number app-answer__items">{items}</ol> }.into_any()
        }
    }
}

/// An item of a list: what it is mainly about first, what belongs to it below.
fn list_item(
    words: &Words,
    id: &str,
    fields: &[Field],
    entry: &BTreeMap<String, Value>,
    args: &[(&'static str, Arg)],
) -> AnyView {
    fields
        .iter()
        .enumerate()
        .filter_map(|(place, field)| {
            let answer = entry.get(field.id)?;
            let id = format!("{id}-{}", field.id);
            let label = (place > 0).then(|| {
                let label = words.with(&id, args);
                view! { <p class="app-answer__label">{label}</p> }
            });
            let answer = value(words, &id, &field.kind, answer, args);
            Some(view! { {label}{answer} })
        })
        .collect_view()
        .into_any()
}
