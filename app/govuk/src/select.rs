//! A choice from a list that opens.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join, first_filled};
use crate::content::StyledContent;
use crate::error_message::ErrorOptions;
use crate::form_group::{Described, FormGroup, labelled_control};
use crate::label::LabelOptions;

/// One option of a select.
#[derive(Clone, Debug, Default)]
pub struct SelectItem {
    /// What the form sends; the text when not given.
    pub value: Option<String>,
    /// What the option says. Escaped.
    pub text: String,
    /// Whether it is chosen; when not given, whether its value is the select's.
    pub selected: Option<bool>,
    /// Whether it is disabled.
    pub disabled: bool,
    /// Further attributes.
    pub attributes: Attributes,
}

impl SelectItem {
    /// Takes what the form sends and what the option says.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { value: Some(value.into()), text: text.into(), ..Self::default() }
    }

    /// Says whether it is chosen, whatever the select's value.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = Some(selected);
        self
    }

    fn into_view(self, chosen: &str) -> AnyView {
        let value = self.value.as_deref().unwrap_or(&self.text);
        let selected = self.selected.unwrap_or(!chosen.is_empty() && chosen == value);
        let mut attributes = Attributes::new();
        if let Some(value) = self.value {
            attributes = attributes.set("value", value);
        }
        let attributes = attributes.flag("selected", selected).flag("disabled", self.disabled).and(self.attributes);
        view! { <option {..attributes.spread()}>{self.text}</option> }.into_any()
    }
}

/// A choice from a list that opens.
#[component]
pub fn Select(
    /// The name under which the form sends the choice.
    #[prop(into)]
    name: String,
    /// The label: a string, or [`LabelOptions`].
    #[prop(into)]
    label: LabelOptions,
    /// The options.
    items: Vec<SelectItem>,
    /// The id; the name when not given.
    #[prop(into, optional)]
    id: String,
    /// The value of the chosen option, if any.
    #[prop(into, optional)]
    value: String,
    /// The hint.
    #[prop(into, optional)]
    hint: StyledContent,
    /// What is wrong with the choice: a string, an `Option` of one, or [`ErrorOptions`].
    #[prop(into, optional)]
    error_message: ErrorOptions,
    /// Whether the select is disabled.
    #[prop(optional)]
    disabled: bool,
    /// Ids of further elements that describe the select.
    #[prop(into, optional)]
    described_by: String,
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
    let id = first_filled([&id, &name]);
    let described = Described::new(&id, &described_by, hint, error_message);
    let class = join(["govuk-select", &classes, class_if(described.has_error, "govuk-select--error")]);
    let attributes = Attributes::new()
        .set("id", &id)
        .set("name", name)
        .flag("disabled", disabled)
        .set_filled("aria-describedby", &described.described_by)
        .and(attributes);
    let options: Vec<AnyView> = items.into_iter().map(|item| item.into_view(&value)).collect();
    let before = std::mem::take(&mut form_group.before).into_optional_view();
    let after = std::mem::take(&mut form_group.after).into_optional_view();
    let control = view! {
        {before}
        <select {..attributes.spread()} class=class>{options}</select>
        {after}
    }
    .into_any();
    labelled_control(&id, label, described, form_group, control)
}
