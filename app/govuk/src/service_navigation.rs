//! A service's name and menu.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join, first_filled};
use crate::content::Content;
use crate::wording::Wording;

/// One entry of a service's menu.
#[derive(Default)]
pub struct NavigationItem {
    /// What it says.
    pub content: Content,
    /// Where it leads. Empty: no link.
    pub href: String,
    /// Whether the page shown lies below it.
    pub active: bool,
    /// Whether it is the page shown.
    pub current: bool,
    /// Further attributes of the link.
    pub attributes: Attributes,
}

impl NavigationItem {
    /// Takes where the entry leads and what it says.
    pub fn new(href: impl Into<String>, content: impl Into<Content>) -> Self {
        Self { content: content.into(), href: href.into(), ..Self::default() }
    }

    /// Says whether the page shown lies below it.
    pub fn active(mut self, active: bool) -> Self {
        self.active = active;
        self
    }

    /// Says whether it is the page shown.
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }

    fn into_view(self) -> AnyView {
        let active = self.active || self.current;
        let class =
            join(["govuk-service-navigation__item", class_if(active, "govuk-service-navigation__item--active")]);
        let current = class_if(active, if self.current { "page" } else { "true" }).to_owned();
        let attributes = Attributes::new().set_filled("aria-current", current);
        let content = self.content.into_optional_view().map(|content| {
            if active {
                // Strong, for people who put their own colours over ours.
                view! { <strong class="govuk-service-navigation__active-fallback">{content}</strong> }.into_any()
            } else {
                content
            }
        });
        let content = if self.href.is_empty() {
            content.map(|content| {
                view! {
                    <span {..attributes.spread()} class="govuk-service-navigation__text">{content}</span>
                }
                .into_any()
            })
        } else {
            let attributes = attributes.set("href", self.href).and(self.attributes);
            Some(
                view! {
                    <a {..attributes.spread()} class="govuk-service-navigation__link">{content}</a>
                }
                .into_any(),
            )
        };
        view! { <li class=class>{content}</li> }.into_any()
    }
}

/// What a service adds at the four places of its navigation.
#[derive(Default)]
pub struct NavigationSlots {
    /// Before the name.
    pub start: Content,
    /// After the menu.
    pub end: Content,
    /// Whether what is at the end stands beside the menu.
    pub end_is_inline: bool,
    /// Before the menu's first entry.
    pub navigation_start: Content,
    /// After the menu's last entry.
    pub navigation_end: Content,
}

/// A service's name and menu.
#[component]
pub fn ServiceNavigation(
    /// The service's name. Escaped.
    #[prop(into, optional)]
    service_name: String,
    /// Where the name leads.
    #[prop(into, optional)]
    service_url: String,
    /// The menu.
    #[prop(optional)]
    navigation: Vec<NavigationItem>,
    /// The id of the menu's list; `navigation` when not given.
    #[prop(into, optional)]
    navigation_id: String,
    /// The name of the menu's landmark; the button's words when not given.
    #[prop(into, optional)]
    navigation_label: String,
    /// Further classes of the menu.
    #[prop(into, optional)]
    navigation_classes: String,
    /// Whether scripts fold the menu on a narrow screen; when not given, if it has two entries.
    #[prop(optional_no_strip, into)]
    collapse_on_mobile: Option<bool>,
    /// What the button says that opens the menu; [`Wording::menu`] when not given.
    #[prop(into, optional)]
    menu_button_text: String,
    /// What screen readers say instead.
    #[prop(into, optional)]
    menu_button_label: String,
    /// The name of the landmark around all; [`Wording::service_information`] when not given.
    #[prop(into, optional)]
    aria_label: String,
    /// What the service adds.
    #[prop(optional)]
    slots: NavigationSlots,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let wording = Wording::here();
    let is_landmark = !service_name.is_empty() || !slots.start.is_empty() || !slots.end.is_empty();
    let name = service_name_view(service_name, service_url);
    let menu_button_text = first_filled([&menu_button_text, &wording.menu]);
    let has_menu = !navigation.is_empty() || !slots.navigation_start.is_empty() || !slots.navigation_end.is_empty();
    let menu = has_menu.then(|| {
        let id = first_filled([&navigation_id, "navigation"]);
        let label = first_filled([&navigation_label, &menu_button_text]);
        let button = collapse_on_mobile
            .unwrap_or(navigation.len() > 1)
            .then(|| menu_button(&id, menu_button_text, menu_button_label));
        let items: Vec<_> = navigation.into_iter().map(NavigationItem::into_view).collect();
        let class = join(["govuk-service-navigation__wrapper", &navigation_classes]);
        view! {
            <nav aria-label=label class=class>
                {button}
                <ul class="govuk-service-navigation__list" id=id>
                    {slots.navigation_start.into_optional_view()}
                    {items}
                    {slots.navigation_end.into_optional_view()}
                </ul>
            </nav>
        }
    });
    let container_class =
        join(["govuk-width-container", class_if(slots.end_is_inline, "govuk-service-navigation__inlining-container")]);
    let content = view! {
        <div class=container_class>
            {slots.start.into_optional_view()}
            <div class="govuk-service-navigation__container">{name}{menu}</div>
            {slots.end.into_optional_view()}
        </div>
    }
    .into_any();
    let class = join(["govuk-service-navigation", &classes]);
    let attributes = Attributes::new().set("data-module", "govuk-service-navigation").and(attributes);
    if is_landmark {
        let label = first_filled([&aria_label, &wording.service_information]);
        let attributes = attributes.set("aria-label", label);
        view! { <section {..attributes.spread()} class=class>{content}</section> }.into_any()
    } else {
        view! { <div {..attributes.spread()} class=class>{content}</div> }.into_any()
    }
}

fn service_name_view(name: String, url: String) -> Option<AnyView> {
    if name.is_empty() {
        return None;
    }
    let name = if url.is_empty() {
        view! { <span class="govuk-service-navigation__text">{name}</span> }.into_any()
    } else {
        view! { <a href=url class="govuk-service-navigation__link">{name}</a> }.into_any()
    };
    Some(view! { <span class="govuk-service-navigation__service-name">{name}</span> }.into_any())
}

/// The button that opens the menu: hidden until a script takes it up.
fn menu_button(id: &str, text: String, label: String) -> AnyView {
    let label = class_if(label != text, &label).to_owned();
    let attributes = Attributes::new()
        .set("type", "button")
        .set("aria-controls", id)
        .set_filled("aria-label", label)
        .flag("hidden", true)
        .set("aria-hidden", "true");
    let class = "govuk-service-navigation__toggle govuk-js-service-navigation-toggle";
    view! { <button {..attributes.spread()} class=class>{text}</button> }.into_any()
}
