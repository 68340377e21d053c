//! A link to the page before.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join, first_filled};
use crate::content::Content;
use crate::wording::Wording;

/// A link to the page before.
#[component]
pub fn BackLink(
    /// Where it leads; `#` when not given.
    #[prop(into, optional)]
    href: String,
    /// What it says; [`Wording::back`] when not given. Or give children.
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
    let content = Content::of(children, content).or(Wording::here().back).into_view();
    view! {
        <a
            {..attributes.spread()}
            href=first_filled([&href, "#"])
            class=join(["govuk-back-link", &classes])
        >{content}</a>
    }
}
