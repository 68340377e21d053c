//! The hint of a form control.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join};
use crate::content::{Content, StyledContent};

impl StyledContent {
    /// The hint with this id and these classes before its own.
    pub(crate) fn into_hint(self, id: &str, class: &str) -> AnyView {
        let class = join(["govuk-hint", class, &self.classes]);
        let attributes = Attributes::new().set_filled("id", id).and(self.attributes);
        view! { <div {..attributes.spread()} class=class>{self.content.into_view()}</div> }.into_any()
    }
}

/// A hint by itself. The form controls of this crate bring their own.
#[component]
pub fn Hint(
    /// The id that a control's `aria-describedby` names.
    #[prop(into, optional)]
    id: String,
    /// What the hint says; or give children.
    #[prop(into, optional)]
    content: Content,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    StyledContent { content: Content::of(children, content), classes, attributes }.into_hint(&id, "")
}
