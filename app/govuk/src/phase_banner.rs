//! Says that a service is still being worked on.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join};
use crate::content::{Content, StyledContent};

/// Says that a service is still being worked on.
#[component]
pub fn PhaseBanner(
    /// The phase, in a word.
    #[prop(into)]
    tag: StyledContent,
    /// What it means, and where to say what one thinks; or give children.
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
    let class = join(["govuk-phase-banner govuk-width-container", &classes]);
    let tag = tag.into_tag("govuk-phase-banner__content__tag");
    let content = Content::of(children, content).into_view();
    view! {
        <div {..attributes.spread()} class=class>
            <p class="govuk-phase-banner__content">
                {tag}
                " "
                <span class="govuk-phase-banner__text">{content}</span>
            </p>
        </div>
    }
}
