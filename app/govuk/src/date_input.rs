//! A date in three inputs.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join, first_filled};
use crate::content::StyledContent;
use crate::error_message::ErrorOptions;
use crate::fieldset::FieldsetOptions;
use crate::form_group::{Described, FormGroup, grouped_controls};
use crate::input::Input;
use crate::wording::Wording;

/// One part of a date.
#[derive(Default)]
pub struct DateItem {
    /// Its name, after the date's prefix.
    pub name: String,
    /// Its value, as typed. Escaped.
    pub value: String,
    /// Its label; when empty, [`Wording`]'s for `day`, `month` and `year`, else the name.
    pub label: String,
    /// Its id; made from the date's when empty.
    pub id: String,
    /// Whether it is wrong. When no part says so, an error of the date concerns all of them.
    pub error: Option<bool>,
    /// Its width in characters; 2 when not given, or 4 for a year.
    pub width: Option<u8>,
    /// Its `inputmode`; `numeric` when empty.
    pub inputmode: String,
    /// Its `autocomplete`, such as `bday-day`.
    pub autocomplete: String,
    /// Its `pattern`.
    pub pattern: String,
    /// Further classes.
    pub classes: String,
    /// Further attributes.
    pub attributes: Attributes,
}

impl DateItem {
    /// Takes a part's name and its value as typed.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), ..Self::default() }
    }

    /// The three parts named `day`, `month` and `year`, with their values as typed.
    pub fn parts(day: impl Into<String>, month: impl Into<String>, year: impl Into<String>) -> Vec<Self> {
        vec![Self::new("day", day), Self::new("month", month), Self::new("year", year)]
    }

    /// Says whether this part is wrong.
    pub fn error(mut self, wrong: bool) -> Self {
        self.error = Some(wrong);
        self
    }

    fn is_wrong(&self) -> bool {
        self.error == Some(true) || self.classes.contains("govuk-input--error")
    }

    fn label(&self, wording: &Wording) -> String {
        if !self.label.is_empty() {
            return self.label.clone();
        }
        match self.name.as_str() {
            "day" => wording.day.clone(),
            "month" => wording.month.clone(),
            "year" => wording.year.clone(),
            name => {
                let mut letters = name.chars();
                letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
            }
        }
    }

    fn into_view(self, id: &str, name_prefix: &str, wording: &Wording, wrong: bool) -> AnyView {
        let width = self.width.unwrap_or(if self.name == "year" { 4 } else { 2 });
        let width = format!("govuk-input--width-{width}");
        let classes = join([
            "govuk-date-input__input",
            class_if(wrong, "govuk-input--error"),
            class_if(!self.classes.contains("govuk-input--width-"), &width),
            &self.classes,
        ]);
        let label = crate::LabelOptions::new(self.label(wording)).classes("govuk-date-input__label");
        let id = first_filled([&self.id, &format!("{id}-{}", self.name)]);
        let name = if name_prefix.is_empty() { self.name } else { format!("{name_prefix}-{}", self.name) };
        view! {
            <div class="govuk-date-input__item">
                <Input
                    name label id classes
                    value=self.value
                    inputmode=first_filled([&self.inputmode, "numeric"])
                    autocomplete=self.autocomplete
                    pattern=self.pattern
                    attributes=self.attributes
                />
            </div>
        }
        .into_any()
    }
}

/// A date in three inputs: day, month and year, or the parts given.
#[component]
pub fn DateInput(
    /// The id of the date, and the start of its parts' ids.
    #[prop(into)]
    id: String,
    /// What the parts' names begin with, before a hyphen. Empty: nothing.
    #[prop(into, optional)]
    name_prefix: String,
    /// The parts, such as [`DateItem::parts`]; day, month and year without values when empty.
    #[prop(optional)]
    items: Vec<DateItem>,
    /// The fieldset with the question as its legend: a string is enough.
    #[prop(into, optional)]
    fieldset: FieldsetOptions,
    /// The hint.
    #[prop(into, optional)]
    hint: StyledContent,
    /// What is wrong with the date: a string, an `Option` of one, or [`ErrorOptions`].
    #[prop(into, optional)]
    error_message: ErrorOptions,
    /// The group around it all.
    #[prop(optional)]
    form_group: FormGroup,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let mut form_group = form_group;
    let wording = Wording::here();
    let mut fieldset = fieldset;
    if !fieldset.is_empty() {
        // Without the role, some screen readers do not say what describes a group of text inputs.
        "group".clone_into(&mut fieldset.role);
    }
    let described = Described::new(&id, &fieldset.described_by, hint, error_message);
    let items = if items.is_empty() { DateItem::parts("", "", "") } else { items };
    let some_part_is_wrong = items.iter().any(DateItem::is_wrong);
    let items: Vec<AnyView> = items
        .into_iter()
        .map(|item| {
            let wrong = item.is_wrong() || (described.has_error && !some_part_is_wrong && item.error != Some(false));
            item.into_view(&id, &name_prefix, &wording, wrong)
        })
        .collect();
    let before = std::mem::take(&mut form_group.before).into_optional_view();
    let after = std::mem::take(&mut form_group.after).into_optional_view();
    let attributes = attributes.set_filled("id", id);
    let controls = view! {
        <div {..attributes.spread()} class=join(["govuk-date-input", &classes])>
            {before}
            {items}
            {after}
        </div>
    }
    .into_any();
    grouped_controls(fieldset, described, form_group, controls)
}
