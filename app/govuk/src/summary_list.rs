//! Keys and values, with links to change them.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join};
use crate::content::{Content, StyledContent};
use crate::heading::heading;

/// A link in a row or card, such as "Change".
#[derive(Default)]
pub struct SummaryAction {
    /// What the link says.
    pub content: Content,
    /// Where it leads.
    pub href: String,
    /// What screen readers say after it, such as the name of what is changed.
    pub visually_hidden_text: String,
    /// Further classes.
    pub classes: String,
    /// Further attributes.
    pub attributes: Attributes,
}

impl SummaryAction {
    /// Takes where the link leads, what it says, and what screen readers say after it.
    pub fn new(href: impl Into<String>, content: impl Into<Content>, visually_hidden_text: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            href: href.into(),
            visually_hidden_text: visually_hidden_text.into(),
            ..Self::default()
        }
    }

    fn into_view(self, card_title: Option<Content>) -> AnyView {
        let class = join(["govuk-link", &self.classes]);
        let attributes = Attributes::new().set("href", self.href).and(self.attributes);
        let text = self.visually_hidden_text;
        let hidden = (!text.is_empty() || card_title.is_some()).then(|| {
            let text = (!text.is_empty()).then(|| format!(" {text}"));
            let title = card_title.map(|title| view! { " ("{title.into_view()}")" });
            view! { <span class="govuk-visually-hidden">{text}{title}</span> }
        });
        view! { <a {..attributes.spread()} class=class>{self.content.into_view()}{hidden}</a> }.into_any()
    }
}

/// The links of a row or card.
#[derive(Default)]
pub struct SummaryActions {
    /// The links.
    pub items: Vec<SummaryAction>,
    /// Further classes of the element around them.
    pub classes: String,
}

impl From<SummaryAction> for SummaryActions {
    fn from(action: SummaryAction) -> Self {
        vec![action].into()
    }
}

impl From<Vec<SummaryAction>> for SummaryActions {
    fn from(items: Vec<SummaryAction>) -> Self {
        Self { items, ..Self::default() }
    }
}

/// A key, its value and its links.
#[derive(Default)]
pub struct SummaryRow {
    /// What the value is.
    pub key: StyledContent,
    /// The value.
    pub value: StyledContent,
    /// The links.
    pub actions: SummaryActions,
    /// Further classes.
    pub classes: String,
}

impl SummaryRow {
    /// Takes a key and its value.
    pub fn new(key: impl Into<StyledContent>, value: impl Into<StyledContent>) -> Self {
        Self { key: key.into(), value: value.into(), ..Self::default() }
    }

    /// Adds one link or several.
    pub fn actions(mut self, actions: impl Into<SummaryActions>) -> Self {
        self.actions = actions.into();
        self
    }

    fn into_view(self, in_columns_with_actions: bool, card_title: &Content) -> AnyView {
        let class = join([
            "govuk-summary-list__row",
            class_if(in_columns_with_actions && self.actions.items.is_empty(), "govuk-summary-list__row--no-actions"),
            &self.classes,
        ]);
        let SummaryActions { items, classes } = self.actions;
        let actions = (!items.is_empty()).then(|| {
            let mut links = links(items, card_title);
            let links = if links.len() == 1 {
                links.remove(0)
            } else {
                let links: Vec<_> = links
                    .into_iter()
                    .map(|link| view! { <li class="govuk-summary-list__actions-list-item">{link}</li> })
                    .collect();
                view! { <ul class="govuk-summary-list__actions-list">{links}</ul> }.into_any()
            };
            view! { <dd class=join(["govuk-summary-list__actions", &classes])>{links}</dd> }
        });
        view! {
            <div class=class>
                <dt {..self.key.attributes.spread()} class=join(["govuk-summary-list__key", &self.key.classes])>
                    {self.key.content.into_view()}
                </dt>
                <dd {..self.value.attributes.spread()} class=join(["govuk-summary-list__value", &self.value.classes])>
                    {self.value.content.into_view()}
                </dd>
                {actions}
            </div>
        }
        .into_any()
    }
}

fn links(actions: Vec<SummaryAction>, card_title: &Content) -> Vec<AnyView> {
    actions
        .into_iter()
        .map(|action| {
            let title = card_title.repeat().filter(|title| !title.is_empty());
            action.into_view(title)
        })
        .collect()
}

/// A card around a summary list.
pub struct SummaryCard {
    /// Its title. Every link in the card says it to screen readers too, unless it is a view.
    pub title: Content,
    /// The level of the title's heading.
    pub heading_level: u8,
    /// Further classes of the title.
    pub title_classes: String,
    /// The links beside the title.
    pub actions: SummaryActions,
    /// Further classes.
    pub classes: String,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Default for SummaryCard {
    fn default() -> Self {
        Self {
            title: Content::default(),
            heading_level: 2,
            title_classes: String::new(),
            actions: SummaryActions::default(),
            classes: String::new(),
            attributes: Attributes::default(),
        }
    }
}

impl SummaryCard {
    /// Takes the title.
    pub fn new(title: impl Into<Content>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    fn into_view(self, list: AnyView) -> AnyView {
        let SummaryActions { items, classes } = self.actions;
        let class = join(["govuk-summary-card__actions", &classes]);
        let mut links = links(items, &self.title);
        let actions = match links.len() {
            0 => None,
            1 => Some(view! { <div class=class>{links.remove(0)}</div> }.into_any()),
            _ => {
                let links: Vec<_> = links
                    .into_iter()
                    .map(|link| view! { <li class="govuk-summary-card__action">{link}</li> })
                    .collect();
                Some(view! { <ul class=class>{links}</ul> }.into_any())
            }
        };
        let title = self.title.into_optional_view().map(|title| {
            let class = join(["govuk-summary-card__title", &self.title_classes]);
            heading(self.heading_level, class, Attributes::new(), title)
        });
        view! {
            <div {..self.attributes.spread()} class=join(["govuk-summary-card", &self.classes])>
                <div class="govuk-summary-card__title-wrapper">{title}{actions}</div>
                <div class="govuk-summary-card__content">{list}</div>
            </div>
        }
        .into_any()
    }
}

/// Keys and values, with links to change them.
#[component]
pub fn SummaryList(
    /// The rows.
    rows: Vec<SummaryRow>,
    /// The card to put the list in.
    #[prop(optional_no_strip, into)]
    card: Option<SummaryCard>,
    /// Further classes, such as `govuk-summary-list--no-border`.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let with_actions = rows.iter().any(|row| !row.actions.items.is_empty());
    let title = card.as_ref().and_then(|card| card.title.repeat()).unwrap_or_default();
    let rows: Vec<AnyView> = rows.into_iter().map(|row| row.into_view(with_actions, &title)).collect();
    let list = view! {
        <dl {..attributes.spread()} class=join(["govuk-summary-list", &classes])>{rows}</dl>
    }
    .into_any();
    match card {
        Some(card) => card.into_view(list),
        None => list,
    }
}
