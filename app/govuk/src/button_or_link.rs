//! What a person can do next: a button, or a link.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes, first_filled};
use crate::button::Button;

/// What a person can do next in a panel or cookie banner: a button, or a link when it has an `href`.
#[derive(Default)]
pub struct ButtonOrLink {
    /// What it says. Escaped.
    pub text: String,
    /// Where a link leads.
    pub href: String,
    /// A button's `type`, `button` when empty. With `button`, a link looks like one.
    pub action_type: String,
    /// A button's name.
    pub name: String,
    /// A button's value.
    pub value: String,
    /// Further classes.
    pub classes: String,
    /// Further attributes.
    pub attributes: Attributes,
}

impl ButtonOrLink {
    /// A link.
    pub fn link(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), text: text.into(), ..Self::default() }
    }

    /// A button that submits the form around it.
    pub fn submit(text: impl Into<String>) -> Self {
        Self { text: text.into(), action_type: "submit".to_owned(), ..Self::default() }
    }

    /// The button or link, with a class for either.
    pub(crate) fn into_view(self, button_class: &str, link_class: &str) -> AnyView {
        if self.href.is_empty() || self.action_type == "button" {
            view! {
                <Button
                    content=self.text
                    href=self.href
                    button_type=first_filled([&self.action_type, "button"])
                    name=self.name
                    value=self.value
                    classes=classes([button_class, &self.classes])
                    attributes=self.attributes
                />
            }
            .into_any()
        } else {
            let class = classes(["govuk-link", link_class, &self.classes]);
            let attributes = Attributes::new().set("href", self.href).and(self.attributes);
            view! { <a {..attributes.spread()} class=class>{self.text}</a> }.into_any()
        }
    }
}
