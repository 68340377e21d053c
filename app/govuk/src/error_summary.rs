//! All errors of a page, at its top.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join};
use crate::content::Content;
use crate::wording::Wording;

/// One error of a summary.
#[derive(Default)]
pub struct ErrorSummaryItem {
    /// What is wrong.
    pub content: Content,
    /// Where it is put right, such as `#name`. Empty: no link.
    pub href: String,
    /// Further attributes of the link.
    pub attributes: Attributes,
}

impl ErrorSummaryItem {
    /// Takes what is wrong and the id of the control where it is put right.
    pub fn new(content: impl Into<Content>, control_id: &str) -> Self {
        Self { content: content.into(), href: format!("#{control_id}"), ..Self::default() }
    }

    fn into_view(self) -> AnyView {
        let content = self.content.into_view();
        if self.href.is_empty() {
            view! { <li>{content}</li> }.into_any()
        } else {
            let attributes = Attributes::new().set("href", self.href).and(self.attributes);
            view! { <li><a {..attributes.spread()}>{content}</a></li> }.into_any()
        }
    }
}

/// All errors of a page, at its top, each with a link to its control.
#[component]
pub fn ErrorSummary(
    /// The errors, in the order of their controls.
    #[prop(optional)]
    errors: Vec<ErrorSummaryItem>,
    /// The heading; [`Wording::error_summary_title`] when not given.
    #[prop(into, optional)]
    title: Content,
    /// A sentence before the list; or give children.
    #[prop(into, optional)]
    description: Content,
    /// For GOV.UK Frontend's script: do not move the focus here.
    #[prop(optional_no_strip, into)]
    disable_auto_focus: Option<bool>,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let title = title.or(Wording::here().error_summary_title).into_view();
    let description =
        Content::of(children, description).into_optional_view().map(|description| view! { <p>{description}</p> });
    let list = (!errors.is_empty()).then(|| {
        let errors: Vec<AnyView> = errors.into_iter().map(ErrorSummaryItem::into_view).collect();
        view! { <ul class="govuk-list govuk-error-summary__list">{errors}</ul> }
    });
    let attributes = Attributes::new().set_bool("data-disable-auto-focus", disable_auto_focus).and(attributes);
    // The alert is a child of its own, so that moving the focus to the parent does not cut short
    // what screen readers say of it.
    view! {
        <div
            {..attributes.spread()}
            class=join(["govuk-error-summary", &classes])
            data-module="govuk-error-summary"
        >
            <div role="alert">
                <h2 class="govuk-error-summary__title">{title}</h2>
                <div class="govuk-error-summary__body">{description}{list}</div>
            </div>
        </div>
    }
}
