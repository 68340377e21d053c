//! A state, in a word.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join};
use crate::content::{Content, StyledContent};

impl StyledContent {
    /// The tag with this class before its own.
    pub(crate) fn into_tag(self, class: &str) -> AnyView {
        let class = join(["govuk-tag", class, &self.classes]);
        view! { <strong {..self.attributes.spread()} class=class>{self.content.into_view()}</strong> }.into_any()
    }
}

/// A state, in a word.
#[component]
pub fn Tag(
    /// What it says; or give children.
    #[prop(into, optional)]
    content: Content,
    /// Further classes, such as `govuk-tag--green`.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    StyledContent { content: Content::of(children, content), classes, attributes }.into_tag("")
}
