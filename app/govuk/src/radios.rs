//! A group of choices of which one can be chosen.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join, first_filled};
use crate::choice_item::{ChoiceGroup, ChoiceItem};
use crate::content::StyledContent;
use crate::error_message::ErrorOptions;
use crate::fieldset::FieldsetOptions;
use crate::form_group::{Described, FormGroup, grouped_controls};

/// A group of choices of which one can be chosen.
#[component]
pub fn Radios(
    /// The name under which the form sends the choice.
    #[prop(into)]
    name: String,
    /// The choices and the dividers between them.
    items: Vec<ChoiceItem>,
    /// The fieldset with the question as its legend: a string is enough.
    #[prop(into, optional)]
    fieldset: FieldsetOptions,
    /// The value of the chosen item, if any.
    #[prop(into, optional)]
    value: String,
    /// The start of every id, and the first item's; the name when not given.
    #[prop(into, optional)]
    id_prefix: String,
    /// The hint.
    #[prop(into, optional)]
    hint: StyledContent,
    /// What is wrong with the choice: a string, an `Option` of one, or [`ErrorOptions`].
    #[prop(into, optional)]
    error_message: ErrorOptions,
    /// The group around it all.
    #[prop(optional)]
    form_group: FormGroup,
    /// Further classes, such as `govuk-radios--inline`.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let mut form_group = form_group;
    let id_prefix = first_filled([&id_prefix, &name]);
    let described = Described::new(&id_prefix, &fieldset.described_by, hint, error_message);
    // An empty value means that nothing is chosen, even when an item's value is empty too.
    let values: Vec<String> = Some(value).filter(|value| !value.is_empty()).into_iter().collect();
    let items = ChoiceGroup {
        kind: "radios",
        input_type: "radio",
        id_prefix: &id_prefix,
        name: &name,
        values: &values,
        described_by: "",
    }
    .items(items);
    let before = std::mem::take(&mut form_group.before).into_optional_view();
    let after = std::mem::take(&mut form_group.after).into_optional_view();
    let controls = view! {
        <div {..attributes.spread()} class=join(["govuk-radios", &classes]) data-module="govuk-radios">
            {before}
            {items}
            {after}
        </div>
    }
    .into_any();
    grouped_controls(fieldset, described, form_group, controls)
}
