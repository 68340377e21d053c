//! A link past what every page repeats.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join, first_filled};
use crate::content::Content;

/// A link past what every page repeats, shown when it has the focus.
#[component]
pub fn SkipLink(
    /// Where it leads; `#content` when not given.
    #[prop(into, optional)]
    href: String,
    /// What it says; or give children.
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
    let content = Content::of(children, content).into_view();
    view! {
        <a
            {..attributes.spread()}
            href=first_filled([&href, "#content"])
            class=join(["govuk-skip-link", &classes])
            data-module="govuk-skip-link"
        >{content}</a>
    }
}
