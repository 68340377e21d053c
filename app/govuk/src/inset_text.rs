//! Text set apart from what is around it.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join};
use crate::content::Content;

/// Text set apart from what is around it.
#[component]
pub fn InsetText(
    /// What it says; or give children.
    #[prop(into, optional)]
    content: Content,
    /// The id.
    #[prop(into, optional)]
    id: String,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let attributes = Attributes::new().set_filled("id", id).and(attributes);
    let content = Content::of(children, content).into_view();
    view! { <div {..attributes.spread()} class=join(["govuk-inset-text", &classes])>{content}</div> }
}
