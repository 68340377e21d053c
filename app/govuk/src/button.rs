//! A button, or a link that looks like one.

use leptos::prelude::*;
use leptos::tachys::html::InertElement;

use crate::attributes::{Attributes, class_if, classes as join, first_filled};
use crate::content::Content;

const START_ICON: &str = r#"<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>"#;

/// A button, or a link that looks like one when it has an `href`.
#[component]
pub fn Button(
    /// What the button says; or give children.
    #[prop(into, optional)]
    content: Content,
    /// Where a link leads. Not given: a real button.
    #[prop(into, optional)]
    href: String,
    /// The `type`; `submit` when not given.
    #[prop(into, optional)]
    button_type: String,
    /// The name under which the form says that this button was used.
    #[prop(into, optional)]
    name: String,
    /// The value that goes with the name.
    #[prop(into, optional)]
    value: String,
    /// The id.
    #[prop(into, optional)]
    id: String,
    /// Whether the button is disabled.
    #[prop(optional)]
    disabled: bool,
    /// Whether it starts a service: larger, with an arrow.
    #[prop(optional)]
    is_start_button: bool,
    /// For GOV.UK Frontend's script: ignore a second click.
    #[prop(optional_no_strip, into)]
    prevent_double_click: Option<bool>,
    /// Further classes, such as `govuk-button--secondary`.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let class = join(["govuk-button", &classes, class_if(is_start_button, "govuk-button--start")]);
    let common = Attributes::new().set("data-module", "govuk-button").and(attributes).set_filled("id", id);
    let content = match Content::of(children, content) {
        text @ Content::Text(_) => text.into_view(),
        // Start buttons use flexbox, which would drop the spaces between elements.
        markup if is_start_button => view! { <span>{markup.into_view()}</span> }.into_any(),
        markup => markup.into_view(),
    };
    let icon = is_start_button.then(|| InertElement::new(START_ICON));
    if href.is_empty() {
        let attributes = Attributes::new()
            .set("type", first_filled([&button_type, "submit"]))
            .set_filled("value", value)
            .set_filled("name", name)
            .flag("disabled", disabled)
            .set_filled("aria-disabled", if disabled { "true" } else { "" })
            .set_bool("data-prevent-double-click", prevent_double_click)
            .and(common);
        view! { <button {..attributes.spread()} class=class>{content}{icon}</button> }.into_any()
    } else {
        let attributes =
            Attributes::new().set("href", href).set("role", "button").set("draggable", "false").and(common);
        view! { <a {..attributes.spread()} class=class>{content}{icon}</a> }.into_any()
    }
}
