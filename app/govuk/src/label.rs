//! The label of one form control.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes};
use crate::content::{Content, from_content};

/// What the label of a form control says and how.
#[derive(Default)]
pub struct LabelOptions {
    /// What is shown. Empty content leaves the label out.
    pub content: Content,
    /// Further classes, such as `govuk-label--l`.
    pub classes: String,
    /// Further attributes.
    pub attributes: Attributes,
    /// Whether the label is the page's heading, in an `h1`.
    pub is_page_heading: bool,
}

impl LabelOptions {
    /// Takes what the label says.
    pub fn new(content: impl Into<Content>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// Adds classes to the label.
    pub fn classes(mut self, classes: impl Into<String>) -> Self {
        self.classes = classes.into();
        self
    }

    /// Adds attributes to the label.
    pub fn attributes(mut self, attributes: impl Into<Attributes>) -> Self {
        self.attributes = attributes.into();
        self
    }

    /// Makes the label the page's heading.
    pub fn page_heading(mut self) -> Self {
        self.is_page_heading = true;
        self
    }

    /// The label for the control with the id `target`, or nothing when it is empty.
    pub(crate) fn into_view(self, target: &str) -> Option<AnyView> {
        let content = self.content.into_optional_view()?;
        let class = classes(["govuk-label", &self.classes]);
        let attributes = self.attributes.set_filled("for", target);
        let label = view! { <label {..attributes.spread()} class=class>{content}</label> };
        Some(if self.is_page_heading {
            view! { <h1 class="govuk-label-wrapper">{label}</h1> }.into_any()
        } else {
            label.into_any()
        })
    }
}

from_content!(LabelOptions);

/// A label by itself. The form controls of this crate bring their own.
#[component]
pub fn Label(
    /// The id of the control that the label names.
    #[prop(into, optional)]
    target: String,
    /// What the label says; or give children.
    #[prop(into, optional)]
    label: LabelOptions,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let mut label = label;
    label.content = Content::of(children, label.content);
    label.into_view(&target)
}
