//! Asks for consent to cookies.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join, first_filled};
use crate::button_or_link::ButtonOrLink;
use crate::content::Content;
use crate::wording::Wording;

/// One message of a cookie banner.
#[derive(Default)]
pub struct CookieBannerMessage {
    /// Its heading.
    pub heading: Content,
    /// What it says; plain text becomes a paragraph.
    pub content: Content,
    /// Buttons and links.
    pub actions: Vec<ButtonOrLink>,
    /// The ARIA role, such as `alert` for a message that scripts show.
    pub role: String,
    /// Whether it is hidden until scripts show it.
    pub hidden: bool,
    /// Further classes.
    pub classes: String,
    /// Further attributes.
    pub attributes: Attributes,
}

impl CookieBannerMessage {
    fn into_view(self) -> AnyView {
        let class = join(["govuk-cookie-banner__message", &self.classes, "govuk-width-container"]);
        let attributes =
            Attributes::new().set_filled("role", self.role).and(self.attributes).flag("hidden", self.hidden);
        let heading = self.heading.into_optional_view().map(|heading| {
            view! { <h2 class="govuk-cookie-banner__heading govuk-heading-m">{heading}</h2> }
        });
        let content = self.content.into_blocks("govuk-body");
        let actions = (!self.actions.is_empty()).then(|| {
            let actions: Vec<_> = self.actions.into_iter().map(|action| action.into_view("", "")).collect();
            view! { <div class="govuk-button-group">{actions}</div> }
        });
        view! {
            <div {..attributes.spread()} class=class>
                <div class="govuk-grid-row">
                    <div class="govuk-grid-column-two-thirds">
                        {heading}
                        <div class="govuk-cookie-banner__content">{content}</div>
                    </div>
                </div>
                {actions}
            </div>
        }
        .into_any()
    }
}

/// Asks for consent to cookies.
#[component]
pub fn CookieBanner(
    /// The messages, of which scripts show one at a time.
    messages: Vec<CookieBannerMessage>,
    /// The name of the landmark; [`Wording::cookie_banner`] when not given.
    #[prop(into, optional)]
    aria_label: String,
    /// Whether it is hidden until scripts show it.
    #[prop(optional)]
    hidden: bool,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let messages: Vec<_> = messages.into_iter().map(CookieBannerMessage::into_view).collect();
    let attributes = Attributes::new()
        .flag("data-nosnippet", true)
        .set("role", "region")
        .set("aria-label", first_filled([&aria_label, &Wording::here().cookie_banner]))
        .flag("hidden", hidden)
        .and(attributes);
    view! { <div {..attributes.spread()} class=join(["govuk-cookie-banner", &classes])>{messages}</div> }
}
