//! Links between the pages of a long list.

use leptos::prelude::*;
use leptos::tachys::html::InertElement;

use crate::attributes::{Attributes, class_if, classes as join, first_filled};
use crate::content::Content;
use crate::wording::Wording;

const PREVIOUS_ARROW: &str = r#"<svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path></svg>"#;
const NEXT_ARROW: &str = r#"<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path></svg>"#;

/// The link to the previous or next page.
#[derive(Default)]
pub struct PaginationLink {
    /// Where it leads. Empty: no link.
    pub href: String,
    /// What it says; [`Wording`]'s when empty.
    pub content: Content,
    /// What that page is about. Only where there are no page numbers.
    pub label_text: String,
    /// Further attributes.
    pub attributes: Attributes,
}

impl PaginationLink {
    /// Takes where the link leads.
    pub fn new(href: impl Into<String>) -> Self {
        Self { href: href.into(), ..Self::default() }
    }

    fn into_view(self, is_previous: bool, block_level: bool) -> Option<AnyView> {
        if self.href.is_empty() {
            return None;
        }
        let wording = Wording::here();
        let (rel, class, arrow, words) = if is_previous {
            ("prev", "govuk-pagination__prev", PREVIOUS_ARROW, wording.previous_page)
        } else {
            ("next", "govuk-pagination__next", NEXT_ARROW, wording.next_page)
        };
        let title = self.content.into_optional_view().unwrap_or_else(|| {
            let (shown, hidden) = words;
            let hidden = format!(" {hidden}");
            view! { {shown}<span class="govuk-visually-hidden">{hidden}</span> }.into_any()
        });
        let title_class = join([
            "govuk-pagination__link-title",
            class_if(block_level && self.label_text.is_empty(), "govuk-pagination__link-title--decorated"),
        ]);
        let label = (block_level && !self.label_text.is_empty()).then(|| {
            view! {
                <span class="govuk-visually-hidden">":"</span>
                " "
                <span class="govuk-pagination__link-label">{self.label_text}</span>
            }
        });
        let arrow_first = block_level || is_previous;
        let arrow = |shown: bool| shown.then(|| InertElement::new(arrow));
        let attributes = Attributes::new().set("href", self.href).set("rel", rel).and(self.attributes);
        Some(
            view! {
                <div class=class>
                    <a {..attributes.spread()} class="govuk-link govuk-pagination__link">
                        {arrow(arrow_first)}
                        <span class=title_class>{title}</span>
                        {label}
                        {arrow(!arrow_first)}
                    </a>
                </div>
            }
            .into_any(),
        )
    }
}

/// The link to one page by its number, or the mark for pages that are left out.
#[derive(Clone, Debug, Default)]
pub struct PaginationItem {
    /// The page's number.
    pub number: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is the page shown.
    pub current: bool,
    /// Whether it stands for pages that are left out.
    pub ellipsis: bool,
    /// What screen readers say; [`Wording::page`] with the number when not given.
    pub visually_hidden_text: Option<String>,
    /// Further attributes.
    pub attributes: Attributes,
}

impl PaginationItem {
    /// Takes a page's number and where it leads.
    pub fn new(number: impl ToString, href: impl Into<String>) -> Self {
        Self { number: number.to_string(), href: href.into(), ..Self::default() }
    }

    /// The mark for pages that are left out.
    pub fn ellipsis() -> Self {
        Self { ellipsis: true, ..Self::default() }
    }

    /// Says whether it is the page shown.
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }

    fn into_view(self) -> AnyView {
        let class = join([
            "govuk-pagination__item",
            class_if(self.current, "govuk-pagination__item--current"),
            class_if(self.ellipsis, "govuk-pagination__item--ellipsis"),
        ]);
        if self.ellipsis {
            return view! { <li class=class>"⋯"</li> }.into_any();
        }
        let label = self.visually_hidden_text.unwrap_or_else(|| format!("{} {}", Wording::here().page, self.number));
        let attributes = Attributes::new()
            .set("href", self.href)
            .set("aria-label", label)
            .set_filled("aria-current", class_if(self.current, "page"))
            .and(self.attributes);
        view! {
            <li class=class>
                <a {..attributes.spread()} class="govuk-link govuk-pagination__link">{self.number}</a>
            </li>
        }
        .into_any()
    }
}

/// Links between the pages of a long list.
#[component]
pub fn Pagination(
    /// The link to the previous page.
    #[prop(optional_no_strip, into)]
    previous: Option<PaginationLink>,
    /// The link to the next page.
    #[prop(optional_no_strip, into)]
    next: Option<PaginationLink>,
    /// The links by number. Empty: only previous and next, below each other.
    #[prop(optional)]
    items: Vec<PaginationItem>,
    /// The name of the landmark; [`Wording::pagination`] when not given.
    #[prop(into, optional)]
    landmark_label: String,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let block_level = items.is_empty() && (next.is_some() || previous.is_some());
    let class = join(["govuk-pagination", class_if(block_level, "govuk-pagination--block"), &classes]);
    let list = (!items.is_empty()).then(|| {
        let items: Vec<_> = items.into_iter().map(PaginationItem::into_view).collect();
        view! { <ul class="govuk-pagination__list">{items}</ul> }
    });
    let attributes = Attributes::new()
        .set("aria-label", first_filled([&landmark_label, &Wording::here().pagination]))
        .and(attributes);
    view! {
        <nav {..attributes.spread()} class=class>
            {previous.and_then(|link| link.into_view(true, block_level))}
            {list}
            {next.and_then(|link| link.into_view(false, block_level))}
        </nav>
    }
}
