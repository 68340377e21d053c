//! The error message of a form control.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join};
use crate::content::{Content, from_content};
use crate::wording::Wording;

/// What is wrong with an answer. Empty content means that nothing is wrong.
///
/// An `Option<String>` becomes one, so a page can pass the error it may or may not have.
#[derive(Default)]
pub struct ErrorOptions {
    /// What is shown.
    pub content: Content,
    /// Further classes.
    pub classes: String,
    /// Further attributes.
    pub attributes: Attributes,
    /// What screen readers say before the message, instead of [`Wording::error`]. Empty: nothing.
    pub visually_hidden_text: Option<String>,
}

impl ErrorOptions {
    /// Takes what the message says.
    pub fn new(content: impl Into<Content>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// True when there is no error.
    pub fn is_empty(&self) -> bool {
        self.content.is_empty()
    }

    pub(crate) fn into_view(self, id: &str) -> AnyView {
        let class = join(["govuk-error-message", &self.classes]);
        let attributes = Attributes::new().set_filled("id", id).and(self.attributes);
        let prefix = self.visually_hidden_text.unwrap_or_else(|| Wording::here().error);
        let prefix = (!prefix.is_empty()).then(|| {
            let prefix = format!("{prefix}:");
            view! { <span class="govuk-visually-hidden">{prefix}</span>" " }
        });
        view! { <p {..attributes.spread()} class=class>{prefix}{self.content.into_view()}</p> }.into_any()
    }
}

from_content!(ErrorOptions);

/// An error message by itself. The form controls of this crate bring their own.
#[component]
pub fn ErrorMessage(
    /// The id that a control's `aria-describedby` names.
    #[prop(into, optional)]
    id: String,
    /// What the message says.
    #[prop(into)]
    error: ErrorOptions,
) -> impl IntoView {
    error.into_view(&id)
}
