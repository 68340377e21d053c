//! The fixtures of components that hold text, as components.

use govuk::*;
use leptos::prelude::*;

use super::options::Options;

pub fn label(o: Options) -> AnyView {
    let label = LabelOptions {
        content: o.content(),
        classes: o.string("classes"),
        attributes: o.attributes("attributes"),
        is_page_heading: o.is("isPageHeading"),
    };
    view! { <Label target=o.string("for") label=label /> }.into_any()
}

pub fn hint(o: Options) -> AnyView {
    view! {
        <Hint
            id=o.string("id")
            content=o.content()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn error_message(o: Options) -> AnyView {
    view! { <ErrorMessage id=o.string("id") error=o.as_error() /> }.into_any()
}

pub fn fieldset(o: Options) -> AnyView {
    let html = Content::trusted_html(o.string("html")).into_view();
    view! { <Fieldset fieldset=o.as_fieldset()>{html}</Fieldset> }.into_any()
}

pub fn back_link(o: Options) -> AnyView {
    view! {
        <BackLink
            href=o.string("href")
            content=o.content()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn tag(o: Options) -> AnyView {
    view! {
        <Tag content=o.content() classes=o.string("classes") attributes=o.attributes("attributes") />
    }
    .into_any()
}
