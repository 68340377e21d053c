//! A large box that says that something is done, or interrupts with a question.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join};
use crate::button_or_link::ButtonOrLink;
use crate::content::Content;
use crate::heading::heading;

/// What a person can do next in a panel that interrupts.
#[derive(Default)]
pub struct PanelActions {
    /// Buttons and links.
    pub items: Vec<ButtonOrLink>,
    /// Further classes.
    pub classes: String,
    /// Further attributes.
    pub attributes: Attributes,
}

impl PanelActions {
    fn into_view(self) -> AnyView {
        let group = (!self.items.is_empty()).then(|| {
            let items: Vec<_> = self
                .items
                .into_iter()
                .map(|action| action.into_view("govuk-button--inverse", "govuk-link--inverse"))
                .collect();
            view! { <div class="govuk-button-group">{items}</div> }
        });
        let class = join(["govuk-panel__actions", &self.classes]);
        view! { <div {..self.attributes.spread()} class=class>{group}</div> }.into_any()
    }
}

/// A large box that says that something is done. With the class `govuk-panel--interruption`, one
/// that interrupts with a question.
#[component]
pub fn Panel(
    /// The heading.
    #[prop(into)]
    title: Content,
    /// The level of the heading.
    #[prop(default = 1)]
    heading_level: u8,
    /// What stands below the heading; or give children.
    #[prop(into, optional)]
    content: Content,
    /// What a person can do next. Only in a panel that interrupts.
    #[prop(optional_no_strip, into)]
    actions: Option<PanelActions>,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let interrupts = classes.contains("govuk-panel--interruption");
    let class = join(["govuk-panel", class_if(!interrupts, "govuk-panel--confirmation"), &classes]);
    let title = heading(heading_level, "govuk-panel__title".to_owned(), Attributes::new(), title.into_view());
    let body = Content::of(children, content)
        .into_optional_view()
        .map(|body| view! { <div class="govuk-panel__body">{body}</div> });
    let actions = actions.filter(|_| interrupts).map(PanelActions::into_view);
    view! {
        <div {..attributes.spread()} class=class>
            {title}
            {body}
            {actions}
        </div>
    }
}
