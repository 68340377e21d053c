//! A warning, with an exclamation mark.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join, first_filled};
use crate::content::Content;
use crate::wording::Wording;

/// A warning, with an exclamation mark.
#[component]
pub fn WarningText(
    /// What it says; or give children.
    #[prop(into, optional)]
    content: Content,
    /// What screen readers say for the mark; [`Wording::warning`] when not given.
    #[prop(into, optional)]
    icon_fallback_text: String,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let content = Content::of(children, content).into_view();
    let fallback = first_filled([&icon_fallback_text, &Wording::here().warning]);
    view! {
        <div {..attributes.spread()} class=join(["govuk-warning-text", &classes])>
            <span class="govuk-warning-text__icon" aria-hidden="true">"!"</span>
            <strong class="govuk-warning-text__text">
                <span class="govuk-visually-hidden">{fallback}</span>
                " "
                {content}
            </strong>
        </div>
    }
}
