//! Text that a person can open.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join};
use crate::content::Content;

/// Text that a person can open.
#[component]
pub fn Details(
    /// What is shown while it is closed.
    #[prop(into)]
    summary: Content,
    /// What is shown when it is open; or give children.
    #[prop(into, optional)]
    content: Content,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
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
    let attributes = Attributes::new().set_filled("id", id).and(attributes).flag("open", open);
    view! {
        <details {..attributes.spread()} class=join(["govuk-details", &classes])>
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{summary.into_view()}</span>
            </summary>
            <div class="govuk-details__text">{Content::of(children, content).into_view()}</div>
        </details>
    }
}
