//! Headings whose level is known only when a page is rendered.

use leptos::prelude::*;

use crate::attributes::Attributes;

/// A heading of level 1 to 6; other levels become the nearest of these.
pub(crate) fn heading(level: u8, class: String, attributes: Attributes, content: AnyView) -> AnyView {
    let attributes = attributes.spread();
    match level {
        0 | 1 => view! { <h1 {..attributes} class=class>{content}</h1> }.into_any(),
        2 => view! { <h2 {..attributes} class=class>{content}</h2> }.into_any(),
        3 => view! { <h3 {..attributes} class=class>{content}</h3> }.into_any(),
        4 => view! { <h4 {..attributes} class=class>{content}</h4> }.into_any(),
        5 => view! { <h5 {..attributes} class=class>{content}</h5> }.into_any(),
        _ => view! { <h6 {..attributes} class=class>{content}</h6> }.into_any(),
    }
}
