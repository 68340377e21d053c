//! A way to leave a page at once, for people who may be watched.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join, first_filled};
use crate::button::Button;
use crate::content::Content;
use crate::wording::Wording;

/// What GOV.UK Frontend's script says, where it is not to be English.
#[derive(Clone, Debug, Default)]
pub struct ExitThisPageText {
    /// Said when the page is left.
    pub activated: String,
    /// Said when the keyboard shortcut has timed out.
    pub timed_out: String,
    /// Said after the first press of the shortcut.
    pub press_two_more_times: String,
    /// Said after the second press of the shortcut.
    pub press_one_more_time: String,
}

/// A way to leave a page at once, for people who may be watched. Works without scripts as a link.
#[component]
pub fn ExitThisPage(
    /// Where it leads; a weather page when not given.
    #[prop(into, optional)]
    redirect_url: String,
    /// What the button says; [`Wording::exit_this_page`] when not given.
    #[prop(into, optional)]
    content: Content,
    /// What the script says.
    #[prop(optional)]
    text: ExitThisPageText,
    /// The id.
    #[prop(into, optional)]
    id: String,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let content = if content.is_empty() {
        let (hidden, shown) = Wording::here().exit_this_page;
        let view = view! { <span class="govuk-visually-hidden">{hidden}</span>" "{shown} };
        Content::View(view.into_any())
    } else {
        content
    };
    let attributes = Attributes::new()
        .set_filled("id", id)
        .and(attributes)
        .set_filled("data-i18n.activated", text.activated)
        .set_filled("data-i18n.timed-out", text.timed_out)
        .set_filled("data-i18n.press-two-more-times", text.press_two_more_times)
        .set_filled("data-i18n.press-one-more-time", text.press_one_more_time);
    view! {
        <div
            {..attributes.spread()}
            class=join(["govuk-exit-this-page", &classes])
            data-module="govuk-exit-this-page"
        >
            <Button
                content=content
                classes="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
                href=first_filled([&redirect_url, "https://www.bbc.co.uk/weather"])
                attributes=[("rel", "nofollow noreferrer")]
            />
        </div>
    }
}
