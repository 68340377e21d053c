//! One radio button or checkbox of a group.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes, described_by};
use crate::content::{Content, StyledContent};
use crate::label::LabelOptions;

/// One radio button or checkbox of a group, or a divider between two of them.
#[derive(Default)]
pub struct ChoiceItem {
    /// What the form sends when it is chosen.
    pub value: String,
    /// What its label says.
    pub content: Content,
    /// Its hint.
    pub hint: StyledContent,
    /// Whether it is chosen; when not given, whether its value is among the group's.
    pub checked: Option<bool>,
    /// Shown while it is chosen (and always, without scripts), as with a question that follows from it.
    pub conditional: Content,
    /// Its id; made from the group's when empty.
    pub id: String,
    /// Its name where that is not the group's. Checkboxes only.
    pub name: String,
    /// `exclusive` for a checkbox that unchecks the others. Checkboxes only.
    pub behaviour: String,
    /// Whether it is disabled.
    pub disabled: bool,
    /// Further classes of its label.
    pub label_classes: String,
    /// Further attributes of its label.
    pub label_attributes: Attributes,
    /// Further attributes of its input.
    pub attributes: Attributes,
    /// When not empty, this is no choice but a word between two, such as "or".
    pub divider: String,
}

impl ChoiceItem {
    /// Takes what the form sends and what the label says.
    pub fn new(value: impl Into<String>, content: impl Into<Content>) -> Self {
        Self { value: value.into(), content: content.into(), ..Self::default() }
    }

    /// A word between two choices, such as "or".
    pub fn divider(text: impl Into<String>) -> Self {
        Self { divider: text.into(), ..Self::default() }
    }

    /// Adds a hint.
    pub fn hint(mut self, hint: impl Into<StyledContent>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Says whether it is chosen, whatever the group's value.
    pub fn checked(mut self, checked: bool) -> Self {
        self.checked = Some(checked);
        self
    }

    /// Adds what is shown while it is chosen.
    pub fn conditional(mut self, content: impl Into<Content>) -> Self {
        self.conditional = content.into();
        self
    }

    /// Makes a checkbox uncheck the others.
    pub fn exclusive(mut self) -> Self {
        "exclusive".clone_into(&mut self.behaviour);
        self
    }

    /// Gives it an id of its own.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
}

/// What the items of a group have in common.
pub(crate) struct ChoiceGroup<'a> {
    /// `radios` or `checkboxes`.
    pub kind: &'static str,
    /// `radio` or `checkbox`.
    pub input_type: &'static str,
    pub id_prefix: &'a str,
    pub name: &'a str,
    pub values: &'a [String],
    /// Ids that describe each item, where no fieldset carries them.
    pub described_by: &'a str,
}

impl ChoiceGroup<'_> {
    /// All items, in order.
    pub fn items(&self, items: Vec<ChoiceItem>) -> Vec<AnyView> {
        items.into_iter().enumerate().map(|(index, item)| self.item(index, item)).collect()
    }

    fn class(&self, part: &str) -> String {
        format!("govuk-{}__{part}", self.kind)
    }

    fn item(&self, index: usize, item: ChoiceItem) -> AnyView {
        if !item.divider.is_empty() {
            return view! { <div class=self.class("divider")>{item.divider}</div> }.into_any();
        }
        let id = if !item.id.is_empty() {
            item.id
        } else if index == 0 {
            // No number, so that an error summary can link to the first item by the group's id.
            self.id_prefix.to_owned()
        } else {
            format!("{}-{}", self.id_prefix, index + 1)
        };
        let hint_id = (!item.hint.is_empty()).then(|| format!("{id}-item-hint"));
        let conditional_id = format!("conditional-{id}");
        let conditional = item.conditional.into_optional_view();
        let checked = item.checked.unwrap_or_else(|| self.values.contains(&item.value));
        let name = if item.name.is_empty() { self.name } else { &item.name };
        let attributes = Attributes::new()
            .set("id", &id)
            .set("name", name)
            .set("type", self.input_type)
            .set("value", item.value)
            .flag("checked", checked)
            .flag("disabled", item.disabled)
            .set_filled("data-aria-controls", class_if(conditional.is_some(), &conditional_id))
            .set_filled("data-behaviour", item.behaviour)
            .set_filled("aria-describedby", described_by([self.described_by, hint_id.as_deref().unwrap_or_default()]))
            .and(item.attributes);
        let label = LabelOptions {
            content: item.content,
            classes: classes([&self.class("label"), &item.label_classes]),
            attributes: item.label_attributes,
            is_page_heading: false,
        }
        .into_view(&id);
        let hint = hint_id.map(|id| item.hint.into_hint(&id, &self.class("hint")));
        let conditional = conditional.map(|content| {
            let class = self.class("conditional");
            let hidden = format!("{class}--hidden");
            let class = classes([&class, class_if(!checked, &hidden)]);
            view! { <div class=class id=conditional_id>{content}</div> }
        });
        view! {
            <div class=self.class("item")>
                <input {..attributes.spread()} class=self.class("input") />
                {label}
                {hint}
            </div>
            {conditional}
        }
        .into_any()
    }
}
