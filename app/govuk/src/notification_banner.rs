//! News that is not about the page's own matter.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join, first_filled};
use crate::content::Content;
use crate::heading::heading;
use crate::wording::Wording;

/// News that is not about the page's own matter.
#[component]
pub fn NotificationBanner(
    /// What it says; plain text becomes its heading. Or give children.
    #[prop(into, optional)]
    content: Content,
    /// The title; [`Wording::notification`] or [`Wording::notification_success`] when not given.
    #[prop(into, optional)]
    title: Content,
    /// Whether it tells of success: green, and said at once by screen readers.
    #[prop(optional)]
    success: bool,
    /// The ARIA role; `region`, or `alert` for success, when not given.
    #[prop(into, optional)]
    role: String,
    /// The level of the title's heading.
    #[prop(default = 2)]
    title_heading_level: u8,
    /// The title's id. Needed when a page has two banners.
    #[prop(into, optional)]
    title_id: String,
    /// For GOV.UK Frontend's script: do not move the focus here.
    #[prop(optional_no_strip, into)]
    disable_auto_focus: Option<bool>,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let wording = Wording::here();
    let (default_title, default_role) =
        if success { (wording.notification_success, "alert") } else { (wording.notification, "region") };
    let title_id = first_filled([&title_id, "govuk-notification-banner-title"]);
    let class = join(["govuk-notification-banner", class_if(success, "govuk-notification-banner--success"), &classes]);
    let attributes = Attributes::new()
        .set("role", first_filled([&role, default_role]))
        .set("aria-labelledby", &title_id)
        .set("data-module", "govuk-notification-banner")
        .set_bool("data-disable-auto-focus", disable_auto_focus)
        .and(attributes);
    let title = heading(
        title_heading_level,
        "govuk-notification-banner__title".to_owned(),
        Attributes::new().set("id", title_id),
        title.or(default_title).into_view(),
    );
    let content = Content::of(children, content).into_blocks("govuk-notification-banner__heading");
    view! {
        <div {..attributes.spread()} class=class>
            <div class="govuk-notification-banner__header">{title}</div>
            <div class="govuk-notification-banner__content">{content}</div>
        </div>
    }
}
