//! Where a page stands, as links to what is above it.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join, first_filled};
use crate::content::Content;
use crate::wording::Wording;

/// One step of breadcrumbs.
#[derive(Default)]
pub struct BreadcrumbItem {
    /// What it says.
    pub content: Content,
    /// Where it leads. Empty: the page shown.
    pub href: String,
    /// Further attributes of the link.
    pub attributes: Attributes,
}

impl BreadcrumbItem {
    /// Takes where the link leads (empty: the page shown) and what it says.
    pub fn new(href: impl Into<String>, content: impl Into<Content>) -> Self {
        Self { content: content.into(), href: href.into(), ..Self::default() }
    }

    fn into_view(self) -> AnyView {
        let content = self.content.into_view();
        if self.href.is_empty() {
            return view! {
                <li class="govuk-breadcrumbs__list-item" aria-current="page">{content}</li>
            }
            .into_any();
        }
        let attributes = Attributes::new().set("href", self.href).and(self.attributes);
        view! {
            <li class="govuk-breadcrumbs__list-item">
                <a {..attributes.spread()} class="govuk-breadcrumbs__link">{content}</a>
            </li>
        }
        .into_any()
    }
}

/// Where a page stands, as links to what is above it.
#[component]
pub fn Breadcrumbs(
    /// The steps, from the top.
    items: Vec<BreadcrumbItem>,
    /// Whether a narrow screen shows only the first and the last but one.
    #[prop(optional)]
    collapse_on_mobile: bool,
    /// The name of the landmark; [`Wording::breadcrumb`] when not given.
    #[prop(into, optional)]
    label_text: String,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let class =
        join(["govuk-breadcrumbs", &classes, class_if(collapse_on_mobile, "govuk-breadcrumbs--collapse-on-mobile")]);
    let label = first_filled([&label_text, &Wording::here().breadcrumb]);
    let items: Vec<_> = items.into_iter().map(BreadcrumbItem::into_view).collect();
    view! {
        <nav {..attributes.spread()} class=class aria-label=label>
            <ol class="govuk-breadcrumbs__list">{items}</ol>
        </nav>
    }
}
