//! Texts of which scripts show one at a time.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join};
use crate::content::Content;
use crate::wording::Wording;

/// One tab and its panel.
#[derive(Default)]
pub struct TabItem {
    /// What the tab says. Escaped.
    pub label: String,
    /// The panel's id; made from the tabs' prefix when empty.
    pub id: String,
    /// What the panel holds; plain text becomes a paragraph.
    pub panel: Content,
    /// Further attributes of the panel.
    pub panel_attributes: Attributes,
    /// Further attributes of the tab.
    pub attributes: Attributes,
}

impl TabItem {
    /// Takes the panel's id, what the tab says and what the panel holds.
    pub fn new(id: impl Into<String>, label: impl Into<String>, panel: impl Into<Content>) -> Self {
        Self { label: label.into(), id: id.into(), panel: panel.into(), ..Self::default() }
    }

    fn into_views(self, id_prefix: &str, index: usize) -> (AnyView, AnyView) {
        let id = if self.id.is_empty() { format!("{id_prefix}-{}", index + 1) } else { self.id };
        let class = join(["govuk-tabs__list-item", class_if(index == 0, "govuk-tabs__list-item--selected")]);
        let attributes = Attributes::new().set("href", format!("#{id}")).and(self.attributes);
        let tab = view! {
            <li class=class>
                <a {..attributes.spread()} class="govuk-tabs__tab">{self.label}</a>
            </li>
        };
        let class = join(["govuk-tabs__panel", class_if(index > 0, "govuk-tabs__panel--hidden")]);
        let attributes = Attributes::new().set("id", id).and(self.panel_attributes);
        let content = self.panel.into_blocks("govuk-body");
        let panel = view! { <div {..attributes.spread()} class=class>{content}</div> };
        (tab.into_any(), panel.into_any())
    }
}

/// Texts of which scripts show one at a time; without scripts, all below a list of links.
#[component]
pub fn Tabs(
    /// The tabs and their panels.
    items: Vec<TabItem>,
    /// The heading where they are shown as a list; [`Wording::tabs_title`] when not given.
    #[prop(into, optional)]
    title: Content,
    /// The start of the ids of panels that have none.
    #[prop(into, optional)]
    id_prefix: String,
    /// The id.
    #[prop(into, optional)]
    id: String,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let title = title.or(Wording::here().tabs_title).into_view();
    let attributes = Attributes::new().set_filled("id", id).and(attributes);
    let (tabs, panels): (Vec<_>, Vec<_>) =
        items.into_iter().enumerate().map(|(index, item)| item.into_views(&id_prefix, index)).unzip();
    let list = (!tabs.is_empty()).then(|| view! { <ul class="govuk-tabs__list">{tabs}</ul> });
    view! {
        <div {..attributes.spread()} class=join(["govuk-tabs", &classes]) data-module="govuk-tabs">
            <h2 class="govuk-tabs__title">{title}</h2>
            {list}
            {panels}
        </div>
    }
}
