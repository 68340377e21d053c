//! The gate, live: what is still unmet while a worker types. The same code as the server's.

use std::collections::BTreeMap;

use domain::gate::Context;
use domain::typed::Typed;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The texts of [`GateCheck`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GateWords {
    /// The heading.
    pub title: String,
    /// Told when nothing is unmet in this part.
    pub part_done: String,
    /// Told when nothing is unmet at all.
    pub all_done: String,
    /// "Unmet in this part: {n}".
    pub in_part: String,
    /// "Unmet in all: {n}".
    pub in_all: String,
    /// Each field's short name, by field id.
    pub fields: BTreeMap<String, String>,
    /// Each reason, by [`domain::checklist::Why`] id, with `{field}` and `{other}`.
    pub reasons: BTreeMap<String, String>,
    /// Each source, by the prefix of its duty ids.
    pub sources: BTreeMap<String, String>,
}

/// Shows what is unmet in the part being written, and how much in all.
#[island]
pub fn GateCheck(
    /// What the gate has to know.
    context: Context,
    /// What is saved of every part.
    saved: Typed,
    /// The part being written.
    part: String,
    /// The texts.
    words: GateWords,
) -> impl IntoView {
    let typed = RwSignal::new(saved.clone());
    #[cfg(feature = "hydrate")]
    let watched = part.clone();
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        let part = watched.clone();
        let Some(form) = super::dom::form("form[data-gate]") else { return };
        let update = {
            let (saved, form) = (saved.clone(), form.clone());
            let part = part.clone();
            move || {
                let mut now = saved.clone();
                // A box that was unticked is not in the form at all: what was saved of it does not count any more.
                let items = domain::input::part(&part).map_or(&[][..], |part| part.items);
                now.retain(|name| !items.iter().any(|item| belongs(name, item.field.id)));
                now.replace_with(super::dom::typed(&form));
                typed.set(now);
            }
        };
        update();
        for event in ["input", "change"] {
            let update = update.clone();
            super::dom::listen(&form, event, move |_| update());
        }
    });
    let unmet = Memo::new(move |_| domain::gate::check(&typed.read(), &context).err().unwrap_or_default());
    let (title, counts) = (words.title.clone(), words.clone());
    let in_part = part.clone();
    let count = move || {
        let unmet = unmet.read();
        let here = unmet.iter().filter(|unmet| unmet.part == in_part).count();
        if unmet.is_empty() {
            counts.all_done.clone()
        } else {
            let here =
                if here == 0 { counts.part_done.clone() } else { counts.in_part.replace("{n}", &here.to_string()) };
            format!("{here} {}", counts.in_all.replace("{n}", &unmet.len().to_string()))
        }
    };
    let points = move || {
        unmet
            .read()
            .iter()
            .filter(|unmet| unmet.part == part)
            .map(|unmet| {
                let (text, source) = words.point(unmet);
                view! {
                    <li class="app-gate__point">
                        <a class="govuk-link" href=format!("#{}", unmet.name)>{text}</a>
                        <span class="app-gate__source">{source}</span>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <div class="app-gate">
            <h2 class="govuk-heading-s app-gate__title">{title}</h2>
            <p class="govuk-body app-gate__count" role="status">{count}</p>
            <ul class="app-gate__points">{points}</ul>
        </div>
    }
}

/// Whether an HTML name is a field's own or one of its further boxes.
#[cfg(feature = "hydrate")]
fn belongs(name: &str, field: &str) -> bool {
    name.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

impl GateWords {
    /// An unmet point in words: what is wrong, and where that is asked.
    pub fn point(&self, unmet: &domain::checklist::Unmet) -> (String, String) {
        use domain::checklist::Why;
        let name = |field: &str| self.fields.get(field).cloned().unwrap_or_default();
        let other = match unmet.why {
            Why::CopiedFromFinding(other) => name(other),
            _ => String::new(),
        };
        let text = self.reasons.get(unmet.why.id()).cloned().unwrap_or_default();
        let text = text.replace("{field}", &name(unmet.field)).replace("{other}", &other);
        // Duties of one source stand together behind its name.
        let mut sources: Vec<(&str, Vec<&str>)> = Vec::new();
        for &duty in unmet.duties {
            let prefix = duty.split('-').next().unwrap_or(duty);
            match sources.last_mut() {
                Some((last, duties)) if *last == prefix => duties.push(duty),
                _ => sources.push((prefix, vec![duty])),
            }
        }
        let source = sources.into_iter().map(|(prefix, duties)| {
            format!("{} ({})", self.sources.get(prefix).map_or("", String::as_str), duties.join(", "))
        });
        (text, source.collect::<Vec<_>>().join("; "))
    }
}
