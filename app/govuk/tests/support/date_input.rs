//! The fixtures of the date input as components.

use govuk::*;
use leptos::prelude::*;
use serde_json::{Value, json};

use super::options::Options;

/// Nunjucks finds a part's value in one of several places; a [`DateItem`] has one.
fn item(o: Options, standard: &str, item: Options, part: Options) -> DateItem {
    let name = if item.is("name") { item.string("name") } else { standard.to_owned() };
    let prefix = o.string("namePrefix");
    let key = if prefix.is_empty() { name.clone() } else { format!("{prefix}-{name}") };
    let values = o.get("values");
    let value = [item.get("value"), part.get("value"), values.get(&key)]
        .into_iter()
        .find(|value| !value.0.is_null())
        .map(Options::as_string);
    DateItem {
        value: value.unwrap_or_default(),
        label: item.string("label"),
        id: item.string("id"),
        error: item.bool("error"),
        width: (standard == "year").then_some(4),
        inputmode: item.string("inputmode"),
        autocomplete: item.string("autocomplete"),
        pattern: item.string("pattern"),
        classes: item.string("classes"),
        attributes: item.attributes("attributes"),
        name,
    }
}

pub fn date_input(o: Options) -> AnyView {
    let part = |name: &str| {
        if o.has(name) { o.get(name).0.clone() } else { json!({ "name": name, "value": o.get("values").get(name).0 }) }
    };
    let parts: Vec<(&str, Value)> = ["day", "month", "year"].map(|name| (name, part(name))).into();
    let given = o.list("items");
    let items: Vec<DateItem> = if given.is_empty() {
        let parts = parts.iter().filter(|(_, part)| Options(part).is_truthy());
        parts.map(|(name, part)| item(o, name, Options(part), Options(part))).collect()
    } else {
        let find = |name: &str| {
            parts.iter().find(|(standard, part)| *standard == name || Options(part).string("name") == name)
        };
        given
            .into_iter()
            .map(|given| match find(&given.string("name")) {
                Some((name, part)) => item(o, name, given, Options(part)),
                None => item(o, "", given, Options(&Value::Null)),
            })
            .collect()
    };
    view! {
        <DateInput
            id=o.string("id")
            name_prefix=o.string("namePrefix")
            items=items
            fieldset=o.fieldset()
            hint=o.hint()
            error_message=o.error()
            form_group=o.form_group()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}
