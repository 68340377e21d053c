//! The choice of language.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join, first_filled};
use crate::content::Content;
use crate::wording::Wording;

/// One language.
#[derive(Default)]
pub struct LanguageItem {
    /// Its name in itself.
    pub content: Content,
    /// Where the page is in this language. Empty: it is the language shown.
    pub href: String,
    /// Its tag, such as `cy`.
    pub lang: String,
    /// The tag of the page the link leads to, where it is another.
    pub href_lang: String,
    /// The direction of its writing.
    pub dir: String,
    /// Whether it is the language shown.
    pub current: bool,
    /// What screen readers say after the name.
    pub description: String,
    /// Further classes.
    pub classes: String,
    /// Further attributes.
    pub attributes: Attributes,
}

impl LanguageItem {
    /// Takes the language's tag, its name in itself, and where the page is in it.
    pub fn new(lang: impl Into<String>, content: impl Into<Content>, href: impl Into<String>) -> Self {
        Self { content: content.into(), href: href.into(), lang: lang.into(), ..Self::default() }
    }

    /// Says whether it is the language shown.
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }

    fn into_view(self) -> AnyView {
        let content = self.content.into_view();
        let is_current = self.current || self.href.is_empty();
        let attributes = Attributes::new().set_filled("lang", &self.lang).set_filled("dir", self.dir);
        let item = if is_current {
            let class = join(["govuk-language-navigation__text", &self.classes]);
            let attributes = attributes.set("aria-current", "true").and(self.attributes);
            view! { <span {..attributes.spread()} class=class>{content}</span> }.into_any()
        } else {
            let class = join(["govuk-language-navigation__link", &self.classes]);
            let attributes = attributes
                .set("href", self.href)
                .set("rel", "alternate")
                .set_filled("hreflang", first_filled([&self.href_lang, &self.lang]))
                .and(self.attributes);
            let hidden = (!self.description.is_empty()).then(|| {
                let description = format!(" {}", self.description);
                view! { <span class="govuk-visually-hidden">{description}</span> }
            });
            view! { <a {..attributes.spread()} class=class>{content}{hidden}</a> }.into_any()
        };
        view! { <li class="govuk-language-navigation__list-item">{item}</li> }.into_any()
    }
}

/// The choice of language.
#[component]
pub fn LanguageNavigation(
    /// The languages.
    items: Vec<LanguageItem>,
    /// The name of the landmark; [`Wording::language`] when not given.
    #[prop(into, optional)]
    aria_label: String,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let label = first_filled([&aria_label, &Wording::here().language]);
    let items: Vec<_> = items.into_iter().map(LanguageItem::into_view).collect();
    view! {
        <nav
            {..attributes.spread()}
            class=join(["govuk-language-navigation", &classes])
            aria-label=label
        >
            <ul class="govuk-language-navigation__list">{items}</ul>
        </nav>
    }
}
