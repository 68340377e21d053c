//! Sections that scripts let a person open and close.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join};
use crate::content::Content;
use crate::heading::heading;

/// One section of an accordion.
#[derive(Default)]
pub struct AccordionItem {
    /// Its heading.
    pub heading: Content,
    /// A sentence below the heading.
    pub summary: Content,
    /// What it holds; plain text becomes a paragraph.
    pub content: Content,
    /// Whether it is open at first.
    pub expanded: bool,
}

impl AccordionItem {
    /// Takes the heading and what the section holds.
    pub fn new(heading: impl Into<Content>, content: impl Into<Content>) -> Self {
        Self { heading: heading.into(), content: content.into(), ..Self::default() }
    }

    fn into_view(self, id: &str, number: usize, heading_level: u8) -> AnyView {
        let class = join(["govuk-accordion__section", class_if(self.expanded, "govuk-accordion__section--expanded")]);
        let button = view! {
            <span class="govuk-accordion__section-button" id=format!("{id}-heading-{number}")>
                {self.heading.into_view()}
            </span>
        };
        let button =
            heading(heading_level, "govuk-accordion__section-heading".to_owned(), Attributes::new(), button.into_any());
        let summary = self.summary.into_optional_view().map(|summary| {
            let id = format!("{id}-summary-{number}");
            view! { <div class="govuk-accordion__section-summary govuk-body" id=id>{summary}</div> }
        });
        view! {
            <div class=class>
                <div class="govuk-accordion__section-header">{button}{summary}</div>
                <div id=format!("{id}-content-{number}") class="govuk-accordion__section-content">
                    {self.content.into_blocks("govuk-body")}
                </div>
            </div>
        }
        .into_any()
    }
}

/// What GOV.UK Frontend's script says, where it is not to be English.
#[derive(Clone, Debug, Default)]
pub struct AccordionText {
    /// Closes all sections.
    pub hide_all_sections: String,
    /// Closes one section.
    pub hide_section: String,
    /// The same as screen readers say it.
    pub hide_section_aria_label: String,
    /// Opens all sections.
    pub show_all_sections: String,
    /// Opens one section.
    pub show_section: String,
    /// The same as screen readers say it.
    pub show_section_aria_label: String,
}

/// Sections that scripts let a person open and close; without scripts all are open.
#[component]
pub fn Accordion(
    /// The id, and the start of its parts' ids.
    #[prop(into)]
    id: String,
    /// The sections.
    items: Vec<AccordionItem>,
    /// The level of the sections' headings.
    #[prop(default = 2)]
    heading_level: u8,
    /// What the script says.
    #[prop(optional)]
    text: AccordionText,
    /// For GOV.UK Frontend's script: remember what was open.
    #[prop(optional_no_strip, into)]
    remember_expanded: Option<bool>,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let items: Vec<_> =
        items.into_iter().enumerate().map(|(index, item)| item.into_view(&id, index + 1, heading_level)).collect();
    let attributes = Attributes::new()
        .set("data-module", "govuk-accordion")
        .set("id", id)
        .set_filled("data-i18n.hide-all-sections", text.hide_all_sections)
        .set_filled("data-i18n.hide-section", text.hide_section)
        .set_filled("data-i18n.hide-section-aria-label", text.hide_section_aria_label)
        .set_filled("data-i18n.show-all-sections", text.show_all_sections)
        .set_filled("data-i18n.show-section", text.show_section)
        .set_filled("data-i18n.show-section-aria-label", text.show_section_aria_label)
        .set_bool("data-remember-expanded", remember_expanded)
        .and(attributes);
    view! { <div {..attributes.spread()} class=join(["govuk-accordion", &classes])>{items}</div> }
}
