//! What every form control stands in: label, hint, error message and the group around them.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes, described_by};
use crate::content::{Content, StyledContent};
use crate::error_message::ErrorOptions;
use crate::fieldset::FieldsetOptions;
use crate::label::LabelOptions;

/// The element around a form control.
#[derive(Default)]
pub struct FormGroup {
    /// Further classes.
    pub classes: String,
    /// Further attributes.
    pub attributes: Attributes,
    /// Shown before the control, or before the first of several.
    pub before: Content,
    /// Shown after the control, or after the last of several.
    pub after: Content,
}

impl FormGroup {
    pub(crate) fn into_view(self, has_error: bool, body: AnyView) -> AnyView {
        let class = classes(["govuk-form-group", class_if(has_error, "govuk-form-group--error"), &self.classes]);
        view! { <div {..self.attributes.spread()} class=class>{body}</div> }.into_any()
    }
}

/// Hint and error message of a control or group, with the ids they get from it.
pub(crate) struct Described {
    /// The ids of everything that describes the control, separated by spaces.
    pub described_by: String,
    /// Whether there is an error.
    pub has_error: bool,
    /// Hint and error message, in that order.
    pub view: AnyView,
}

impl Described {
    /// Takes the control's id and the ids that already describe it.
    pub fn new(id: &str, already: &str, hint: StyledContent, error: ErrorOptions) -> Self {
        let has_error = !error.is_empty();
        let hint_id = (!hint.is_empty()).then(|| format!("{id}-hint"));
        let error_id = has_error.then(|| format!("{id}-error"));
        let described_by =
            described_by([already, hint_id.as_deref().unwrap_or_default(), error_id.as_deref().unwrap_or_default()]);
        let hint = hint_id.map(|id| hint.into_hint(&id, ""));
        let error = error_id.map(|id| error.into_view(&id));
        Self { described_by, has_error, view: view! { {hint}{error} }.into_any() }
    }
}

/// A control with one label: puts label, hint, error message and control into their group.
pub(crate) fn labelled_control(
    id: &str,
    label: LabelOptions,
    described: Described,
    form_group: FormGroup,
    control: AnyView,
) -> AnyView {
    let label = label.into_view(id);
    let Described { has_error, view, .. } = described;
    form_group.into_view(has_error, view! { {label}{view}{control} }.into_any())
}

/// Several controls: puts hint, error message and controls into their group, and into a fieldset
/// when there is one.
pub(crate) fn grouped_controls(
    fieldset: FieldsetOptions,
    described: Described,
    form_group: FormGroup,
    controls: AnyView,
) -> AnyView {
    let Described { described_by, has_error, view } = described;
    let body = view! { {view}{controls} }.into_any();
    let body = if fieldset.is_empty() { body } else { FieldsetOptions { described_by, ..fieldset }.into_view(body) };
    form_group.into_view(has_error, body)
}
