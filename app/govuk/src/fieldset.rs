//! A group of form controls under one legend.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes};
use crate::content::{Content, from_content};

/// What the legend of a fieldset says and how.
#[derive(Default)]
pub struct LegendOptions {
    /// What is shown. Empty content leaves the legend out.
    pub content: Content,
    /// Further classes, such as `govuk-fieldset__legend--l`.
    pub classes: String,
    /// Whether the legend is the page's heading, in an `h1`.
    pub is_page_heading: bool,
}

impl LegendOptions {
    /// Takes what the legend says.
    pub fn new(content: impl Into<Content>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// Adds classes to the legend.
    pub fn classes(mut self, classes: impl Into<String>) -> Self {
        self.classes = classes.into();
        self
    }

    /// Makes the legend the page's heading.
    pub fn page_heading(mut self) -> Self {
        self.is_page_heading = true;
        self
    }

    fn into_view(self) -> Option<AnyView> {
        let content = self.content.into_optional_view()?;
        let class = classes(["govuk-fieldset__legend", &self.classes]);
        let content = if self.is_page_heading {
            view! { <h1 class="govuk-fieldset__heading">{content}</h1> }.into_any()
        } else {
            content
        };
        Some(view! { <legend class=class>{content}</legend> }.into_any())
    }
}

from_content!(LegendOptions);

/// A fieldset: its legend and what else the element carries. When all of it is empty, radios,
/// checkboxes and date inputs stand in no fieldset.
#[derive(Default)]
pub struct FieldsetOptions {
    /// The legend.
    pub legend: LegendOptions,
    /// Ids of elements that describe the group, separated by spaces.
    pub described_by: String,
    /// Further classes.
    pub classes: String,
    /// The ARIA role, such as `group`.
    pub role: String,
    /// Further attributes.
    pub attributes: Attributes,
}

impl FieldsetOptions {
    /// Takes the legend.
    pub fn new(legend: impl Into<LegendOptions>) -> Self {
        Self { legend: legend.into(), ..Self::default() }
    }

    /// Adds classes to the fieldset.
    pub fn classes(mut self, classes: impl Into<String>) -> Self {
        self.classes = classes.into();
        self
    }

    /// Names elements that describe the group, by their ids.
    pub fn described_by(mut self, ids: impl Into<String>) -> Self {
        self.described_by = ids.into();
        self
    }

    /// True when nothing of it is given.
    pub fn is_empty(&self) -> bool {
        self.legend.content.is_empty()
            && self.described_by.is_empty()
            && self.classes.is_empty()
            && self.role.is_empty()
            && self.attributes == Attributes::default()
    }

    pub(crate) fn into_view(self, body: AnyView) -> AnyView {
        let class = classes(["govuk-fieldset", &self.classes]);
        let attributes = Attributes::new()
            .set_filled("role", self.role)
            .set_filled("aria-describedby", self.described_by)
            .and(self.attributes);
        view! {
            <fieldset {..attributes.spread()} class=class>
                {self.legend.into_view()}
                {body}
            </fieldset>
        }
        .into_any()
    }
}

impl<T: Into<LegendOptions>> From<T> for FieldsetOptions {
    fn from(legend: T) -> Self {
        Self::new(legend)
    }
}

/// A group of form controls under one legend.
#[component]
pub fn Fieldset(
    /// The legend and the rest: a string is enough.
    #[prop(into, optional)]
    fieldset: FieldsetOptions,
    /// The controls.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let body = children.map(|children| children()).into_any();
    fieldset.into_view(body)
}
