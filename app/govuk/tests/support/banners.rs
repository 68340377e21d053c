//! The fixtures of what stands out from a page, as components.

use govuk::*;
use leptos::prelude::*;

use super::options::Options;

fn actions(items: Vec<Options>) -> Vec<ButtonOrLink> {
    items
        .into_iter()
        .map(|action| ButtonOrLink {
            text: action.string("text"),
            href: action.string("href"),
            action_type: action.string("type"),
            name: action.string("name"),
            value: action.string("value"),
            classes: action.string("classes"),
            attributes: action.attributes("attributes"),
        })
        .collect()
}

pub fn panel(o: Options) -> AnyView {
    let next = o.get("actions");
    let next = next.is_truthy().then(|| PanelActions {
        items: actions(next.list("items")),
        classes: next.string("classes"),
        attributes: next.attributes("attributes"),
    });
    view! {
        <Panel
            title=o.content_of("titleHtml", "titleText")
            heading_level=o.number("headingLevel").unwrap_or(1)
            content=o.content()
            actions=next
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn inset_text(o: Options) -> AnyView {
    view! {
        <InsetText
            content=o.content()
            id=o.string("id")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn warning_text(o: Options) -> AnyView {
    view! {
        <WarningText
            content=o.content()
            icon_fallback_text=o.string("iconFallbackText")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn details(o: Options) -> AnyView {
    view! {
        <Details
            summary=o.content_of("summaryHtml", "summaryText")
            content=o.content()
            open=o.is("open")
            id=o.string("id")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn notification_banner(o: Options) -> AnyView {
    view! {
        <NotificationBanner
            content=o.content()
            title=o.content_of("titleHtml", "titleText")
            success=o.string("type") == "success"
            role=o.string("role")
            title_heading_level=o.number("titleHeadingLevel").unwrap_or(2)
            title_id=o.string("titleId")
            disable_auto_focus=o.bool("disableAutoFocus")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn phase_banner(o: Options) -> AnyView {
    view! {
        <PhaseBanner
            tag=o.get("tag").styled()
            content=o.content()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn feedback(o: Options) -> AnyView {
    view! {
        <Feedback
            title=o.content_of("titleHtml", "titleText")
            heading_level=o.number("headingLevel").unwrap_or(2)
            content=o.content()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn exit_this_page(o: Options) -> AnyView {
    let text = ExitThisPageText {
        activated: o.string("activatedText"),
        timed_out: o.string("timedOutText"),
        press_two_more_times: o.string("pressTwoMoreTimesText"),
        press_one_more_time: o.string("pressOneMoreTimeText"),
    };
    view! {
        <ExitThisPage
            redirect_url=o.string("redirectUrl")
            content=o.content()
            text=text
            id=o.string("id")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn accordion(o: Options) -> AnyView {
    let items = o.list("items").into_iter().map(|item| AccordionItem {
        heading: item.get("heading").content(),
        summary: item.get("summary").content(),
        content: item.get("content").content(),
        expanded: item.is("expanded"),
    });
    let text = AccordionText {
        hide_all_sections: o.string("hideAllSectionsText"),
        hide_section: o.string("hideSectionText"),
        hide_section_aria_label: o.string("hideSectionAriaLabelText"),
        show_all_sections: o.string("showAllSectionsText"),
        show_section: o.string("showSectionText"),
        show_section_aria_label: o.string("showSectionAriaLabelText"),
    };
    view! {
        <Accordion
            id=o.string("id")
            items=items.collect()
            heading_level=o.number("headingLevel").unwrap_or(2)
            text=text
            remember_expanded=o.bool("rememberExpanded")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn cookie_banner(o: Options) -> AnyView {
    let messages = o.list("messages").into_iter().map(|message| CookieBannerMessage {
        heading: message.content_of("headingHtml", "headingText"),
        content: message.content(),
        actions: actions(message.list("actions")),
        role: message.string("role"),
        hidden: message.is("hidden"),
        classes: message.string("classes"),
        attributes: message.attributes("attributes"),
    });
    view! {
        <CookieBanner
            messages=messages.collect()
            aria_label=o.string("ariaLabel")
            hidden=o.is("hidden")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}
