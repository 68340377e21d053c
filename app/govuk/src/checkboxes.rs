//! A group of choices of which any number can be chosen.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join, first_filled};
use crate::choice_item::{ChoiceGroup, ChoiceItem};
use crate::content::StyledContent;
use crate::error_message::ErrorOptions;
use crate::fieldset::FieldsetOptions;
use crate::form_group::{Described, FormGroup, grouped_controls};

/// A group of choices of which any number can be chosen.
#[component]
pub fn Checkboxes(
    /// The name under which the form sends each choice.
    #[prop(into)]
    name: String,
    /// The choices and the dividers between them.
    items: Vec<ChoiceItem>,
    /// The fieldset with the question as its legend: a string is enough.
    #[prop(into, optional)]
    fieldset: FieldsetOptions,
    /// The values of the chosen items.
    #[prop(into, optional)]
    values: Vec<String>,
    /// The start of every id, and the first item's; the name when not given.
    #[prop(into, optional)]
    id_prefix: String,
    /// The hint.
    #[prop(into, optional)]
    hint: StyledContent,
    /// What is wrong with the choices: a string, an `Option` of one, or [`ErrorOptions`].
    #[prop(into, optional)]
    error_message: ErrorOptions,
    /// Ids of further elements that describe the group. A fieldset's own come first.
    #[prop(into, optional)]
    described_by: String,
    /// The group around it all.
    #[prop(optional)]
    form_group: FormGroup,
    /// Further classes, such as `govuk-checkboxes--small`.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let mut form_group = form_group;
    let id_prefix = first_filled([&id_prefix, &name]);
    let already = first_filled([&fieldset.described_by, &described_by]);
    let described = Described::new(&id_prefix, &already, hint, error_message);
    let items = ChoiceGroup {
        kind: "checkboxes",
        input_type: "checkbox",
        id_prefix: &id_prefix,
        name: &name,
        values: &values,
        described_by: if fieldset.is_empty() { &described.described_by } else { "" },
    }
    .items(items);
    let before = std::mem::take(&mut form_group.before).into_optional_view();
    let after = std::mem::take(&mut form_group.after).into_optional_view();
    let controls = view! {
        <div
            {..attributes.spread()}
            class=join(["govuk-checkboxes", &classes])
            data-module="govuk-checkboxes"
        >
            {before}
            {items}
            {after}
        </div>
    }
    .into_any();
    grouped_controls(fieldset, described, form_group, controls)
}
