//! A one-line text input.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join, first_filled};
use crate::content::StyledContent;
use crate::error_message::ErrorOptions;
use crate::form_group::{Described, FormGroup, labelled_control};
use crate::label::LabelOptions;

/// A one-line text input.
#[component]
pub fn Input(
    /// The name under which the form sends the value.
    #[prop(into)]
    name: String,
    /// The label: a string, or [`LabelOptions`].
    #[prop(into)]
    label: LabelOptions,
    /// The id; the name when not given.
    #[prop(into, optional)]
    id: String,
    /// The value, as typed. Escaped.
    #[prop(into, optional)]
    value: String,
    /// The hint.
    #[prop(into, optional)]
    hint: StyledContent,
    /// What is wrong with the value: a string, an `Option` of one, or [`ErrorOptions`].
    #[prop(into, optional)]
    error_message: ErrorOptions,
    /// Shown before the input, inside its frame.
    #[prop(into, optional)]
    prefix: StyledContent,
    /// Shown after the input, inside its frame.
    #[prop(into, optional)]
    suffix: StyledContent,
    /// The `type`; `text` when not given.
    #[prop(into, optional)]
    input_type: String,
    /// The `inputmode`, such as `numeric`.
    #[prop(into, optional)]
    inputmode: String,
    /// The `autocomplete`, such as `name` or `tel`.
    #[prop(into, optional)]
    autocomplete: String,
    /// The `autocapitalize`.
    #[prop(into, optional)]
    autocapitalize: String,
    /// The `pattern`.
    #[prop(into, optional)]
    pattern: String,
    /// Whether browsers check the spelling; their own rule when not given.
    #[prop(optional_no_strip, into)]
    spellcheck: Option<bool>,
    /// Whether the input is disabled.
    #[prop(optional)]
    disabled: bool,
    /// Ids of further elements that describe the input.
    #[prop(into, optional)]
    described_by: String,
    /// The group around it all.
    #[prop(optional)]
    form_group: FormGroup,
    /// Classes and attributes of the frame around prefix, input and suffix. Its content is not used.
    #[prop(optional)]
    input_wrapper: StyledContent,
    /// Further classes, such as `govuk-input--width-10`.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let mut form_group = form_group;
    let id = first_filled([&id, &name]);
    let described = Described::new(&id, &described_by, hint, error_message);
    let class = join(["govuk-input", &classes, class_if(described.has_error, "govuk-input--error")]);
    let attributes = Attributes::new()
        .set("id", &id)
        .set("name", name)
        .set("type", first_filled([&input_type, "text"]))
        .set_bool("spellcheck", spellcheck)
        .set_filled("value", value)
        .flag("disabled", disabled)
        .set_filled("aria-describedby", &described.described_by)
        .set_filled("autocomplete", autocomplete)
        .set_filled("autocapitalize", autocapitalize)
        .set_filled("pattern", pattern)
        .set_filled("inputmode", inputmode)
        .and(attributes);
    let input = view! { <input {..attributes.spread()} class=class /> }.into_any();

    let before = std::mem::take(&mut form_group.before).into_optional_view();
    let after = std::mem::take(&mut form_group.after).into_optional_view();
    let prefix = affix("govuk-input__prefix", prefix);
    let suffix = affix("govuk-input__suffix", suffix);
    let framed = before.is_some() || after.is_some() || prefix.is_some() || suffix.is_some();
    let control = if framed {
        let class = join(["govuk-input__wrapper", &input_wrapper.classes]);
        view! {
            <div {..input_wrapper.attributes.spread()} class=class>
                {before}{prefix}{input}{suffix}{after}
            </div>
        }
        .into_any()
    } else {
        input
    };
    labelled_control(&id, label, described, form_group, control)
}

fn affix(class: &str, affix: StyledContent) -> Option<AnyView> {
    let content = affix.content.into_optional_view()?;
    let class = join([class, &affix.classes]);
    Some(
        view! {
            <div {..affix.attributes.spread()} class=class aria-hidden="true">{content}</div>
        }
        .into_any(),
    )
}
