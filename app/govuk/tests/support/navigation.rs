//! The fixtures of what leads from page to page, as components.

use govuk::*;
use leptos::prelude::*;

use super::options::Options;

fn pagination_link(o: Options) -> Option<PaginationLink> {
    o.is_truthy().then(|| PaginationLink {
        href: o.string("href"),
        content: o.content(),
        label_text: o.string("labelText"),
        attributes: o.attributes("attributes"),
    })
}

pub fn pagination(o: Options) -> AnyView {
    let items = o.list("items").into_iter();
    let items = items.filter(|item| item.0 != &serde_json::json!({})).map(|item| PaginationItem {
        number: item.string("number"),
        href: item.string("href"),
        current: item.is("current"),
        ellipsis: item.is("ellipsis"),
        visually_hidden_text: item.optional_string("visuallyHiddenText"),
        attributes: item.attributes("attributes"),
    });
    view! {
        <Pagination
            previous=pagination_link(o.get("previous"))
            next=pagination_link(o.get("next"))
            items=items.collect()
            landmark_label=o.string("landmarkLabel")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn skip_link(o: Options) -> AnyView {
    view! {
        <SkipLink
            href=o.string("href")
            content=o.content()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn breadcrumbs(o: Options) -> AnyView {
    let items = o.list("items").into_iter().map(|item| BreadcrumbItem {
        content: item.content(),
        href: item.string("href"),
        attributes: item.attributes("attributes"),
    });
    view! {
        <Breadcrumbs
            items=items.collect()
            collapse_on_mobile=o.is("collapseOnMobile")
            label_text=o.string("labelText")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn tabs(o: Options) -> AnyView {
    let items = o.list("items").into_iter().map(|item| TabItem {
        label: item.string("label"),
        id: item.string("id"),
        panel: item.get("panel").content(),
        panel_attributes: item.get("panel").attributes("attributes"),
        attributes: item.attributes("attributes"),
    });
    view! {
        <Tabs
            items=items.collect()
            title=o.string("title")
            id_prefix=o.string("idPrefix")
            id=o.string("id")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn language_navigation(o: Options) -> AnyView {
    let items = o.list("items").into_iter().map(|item| LanguageItem {
        content: item.content(),
        href: item.string("href"),
        lang: item.string("lang"),
        href_lang: item.string("hrefLang"),
        dir: item.string("dir"),
        current: item.is("current"),
        description: item.string("languageDescriptionText"),
        classes: item.string("classes"),
        attributes: item.attributes("attributes"),
    });
    view! {
        <LanguageNavigation
            items=items.collect()
            aria_label=o.string("ariaLabel")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

/// A slot holds HTML, as a string or as a parameter.
fn slot(o: Options) -> Content {
    let html = if o.0.is_object() { o.string("html") } else { o.as_string() };
    Content::trusted_html(html)
}

pub fn service_navigation(o: Options) -> AnyView {
    let items = o.list("navigation").into_iter().map(|item| NavigationItem {
        content: item.content(),
        href: item.string("href"),
        active: item.is("active"),
        current: item.is("current"),
        attributes: item.attributes("attributes"),
    });
    let slots = o.get("slots");
    let slots = NavigationSlots {
        start: slot(slots.get("start")),
        end: slot(slots.get("end")),
        end_is_inline: slots.get("end").string("align") == "inline",
        navigation_start: slot(slots.get("navigationStart")),
        navigation_end: slot(slots.get("navigationEnd")),
    };
    view! {
        <ServiceNavigation
            service_name=o.string("serviceName")
            service_url=o.string("serviceUrl")
            navigation=items.collect()
            navigation_id=o.string("navigationId")
            navigation_label=o.string("navigationLabel")
            navigation_classes=o.string("navigationClasses")
            collapse_on_mobile=o.bool("collapseNavigationOnMobile")
            menu_button_text=o.string("menuButtonText")
            menu_button_label=o.string("menuButtonLabel")
            aria_label=o.string("ariaLabel")
            slots=slots
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn generic_header(o: Options) -> AnyView {
    view! {
        <GenericHeader
            logo=o.content_of("logoHtml", "logoText")
            url=o.string("url")
            container_classes=o.string("containerClasses")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}
