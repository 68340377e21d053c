//! The top of a page, for organisations that are not GOV.UK.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join, first_filled};
use crate::content::Content;

/// The top of a page, for organisations that are not GOV.UK: their name or logo, as a link.
#[component]
pub fn GenericHeader(
    /// The name or logo; or give children.
    #[prop(into, optional)]
    logo: Content,
    /// Where it leads; `/` when not given.
    #[prop(into, optional)]
    url: String,
    /// The class of the element around it; `govuk-width-container` when not given.
    #[prop(into, optional)]
    container_classes: String,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let logo = Content::of(children, logo).into_view();
    let container_classes = first_filled([&container_classes, "govuk-width-container"]);
    view! {
        <div {..attributes.spread()} class=join(["govuk-generic-header", &classes])>
            <div class=join(["govuk-generic-header__container", &container_classes])>
                <div class="govuk-generic-header__logo">
                    <a href=first_filled([&url, "/"]) class="govuk-generic-header__homepage-link">{logo}</a>
                </div>
            </div>
        </div>
    }
}
