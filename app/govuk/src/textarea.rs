//! A text input of several lines: the only place of the workspace that writes a `<textarea>`.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join, first_filled};
use crate::content::StyledContent;
use crate::error_message::ErrorOptions;
use crate::form_group::{Described, FormGroup, labelled_control};
use crate::label::LabelOptions;

/// A text input of several lines.
#[component]
pub fn Textarea(
    /// The name under which the form sends the value.
    #[prop(into)]
    name: String,
    /// The label: a string, or [`LabelOptions`].
    #[prop(into)]
    label: LabelOptions,
    /// The id; the name when not given.
    #[prop(into, optional)]
    id: String,
    /// The value, as typed. Escaped; a line break at its start is kept.
    #[prop(into, optional)]
    value: String,
    /// The hint.
    #[prop(into, optional)]
    hint: StyledContent,
    /// What is wrong with the value: a string, an `Option` of one, or [`ErrorOptions`].
    #[prop(into, optional)]
    error_message: ErrorOptions,
    /// The number of lines shown.
    #[prop(default = 5)]
    rows: u32,
    /// The `autocomplete`.
    #[prop(into, optional)]
    autocomplete: String,
    /// Whether browsers check the spelling; their own rule when not given.
    #[prop(optional_no_strip, into)]
    spellcheck: Option<bool>,
    /// Whether the textarea is disabled.
    #[prop(optional)]
    disabled: bool,
    /// Ids of further elements that describe the textarea.
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
    let class = join(["govuk-textarea", class_if(described.has_error, "govuk-textarea--error"), &classes]);
    let attributes = Attributes::new()
        .set("id", &id)
        .set("name", name)
        .set("rows", rows.to_string())
        .set_bool("spellcheck", spellcheck)
        .flag("disabled", disabled)
        .set_filled("aria-describedby", &described.described_by)
        .set_filled("autocomplete", autocomplete)
        .and(attributes);
    let before = std::mem::take(&mut form_group.before).into_optional_view();
    let after = std::mem::take(&mut form_group.after).into_optional_view();
    let control = view! {
        {before}
        <textarea {..attributes.spread()} class=class inner_html=textarea_html(&value)></textarea>
        {after}
    }
    .into_any();
    labelled_control(&id, label, described, form_group, control)
}

/// The value as a textarea's HTML. Leptos renders a textarea's children on the server without
/// escaping them, so this does, and Leptos gets the result as inner HTML.
fn textarea_html(value: &str) -> String {
    let mut html = String::with_capacity(value.len() + 16);
    // HTML drops one line break right after the opening tag.
    if value.starts_with(['\n', '\r']) {
        html.push('\n');
    }
    for character in value.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            // A raw carriage return would be read as a line feed.
            '\r' => html.push_str("&#13;"),
            other => html.push(other),
        }
    }
    html
}
