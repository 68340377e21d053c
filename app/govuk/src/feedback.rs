//! Asks what people think of a service.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join};
use crate::content::Content;
use crate::heading::heading;

/// Asks what people think of a service.
#[component]
pub fn Feedback(
    /// The heading.
    #[prop(into)]
    title: Content,
    /// The level of the heading.
    #[prop(default = 2)]
    heading_level: u8,
    /// What stands below the heading; plain text becomes a paragraph. Or give children.
    #[prop(into, optional)]
    content: Content,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let title = heading(heading_level, "govuk-feedback__title".to_owned(), Attributes::new(), title.into_view());
    let body = Content::of(children, content)
        .into_blocks("govuk-body")
        .map(|body| view! { <div class="govuk-feedback__body">{body}</div> });
    let class = join(["govuk-feedback govuk-width-container", &classes]);
    view! {
        <div {..attributes.spread()} class=class>
            <div class="govuk-grid-row">
                <div class="govuk-grid-column-two-thirds">{title}{body}</div>
            </div>
        </div>
    }
}
