//! Tasks, each with a link and its state.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join, first_filled};
use crate::content::{Content, StyledContent};

/// The state of a task: plain words, or a tag.
#[derive(Default)]
pub struct TaskStatus {
    /// Plain words, as for a task that is done.
    pub content: Content,
    /// A tag, as for a task still to do. Comes before `content`.
    pub tag: StyledContent,
    /// Further classes, such as `govuk-task-list__status--cannot-start-yet`.
    pub classes: String,
}

impl TaskStatus {
    /// Takes plain words.
    pub fn new(content: impl Into<Content>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// Takes a tag's words and its classes, such as `govuk-tag--blue`.
    pub fn tag(content: impl Into<Content>, classes: &str) -> Self {
        Self { tag: StyledContent::new(content).classes(classes), ..Self::default() }
    }

    /// Adds classes.
    pub fn classes(mut self, classes: impl Into<String>) -> Self {
        self.classes = classes.into();
        self
    }
}

/// One task.
#[derive(Default)]
pub struct TaskListItem {
    /// What the task is.
    pub title: StyledContent,
    /// Where it is done. Empty: it cannot be done yet.
    pub href: String,
    /// Its hint.
    pub hint: Content,
    /// Its state.
    pub status: TaskStatus,
    /// Further classes.
    pub classes: String,
}

impl TaskListItem {
    /// Takes what the task is, where it is done (empty: it cannot be done yet) and its state.
    pub fn new(title: impl Into<StyledContent>, href: impl Into<String>, status: TaskStatus) -> Self {
        Self { title: title.into(), href: href.into(), status, ..Self::default() }
    }

    /// Adds a hint.
    pub fn hint(mut self, hint: impl Into<Content>) -> Self {
        self.hint = hint.into();
        self
    }

    fn into_view(self, id_prefix: &str, number: usize) -> AnyView {
        let hint_id = format!("{id_prefix}-{number}-hint");
        let status_id = format!("{id_prefix}-{number}-status");
        let is_link = !self.href.is_empty();
        let class =
            join(["govuk-task-list__item", class_if(is_link, "govuk-task-list__item--with-link"), &self.classes]);
        let described_by = join([class_if(!self.hint.is_empty(), &hint_id), &status_id]);
        let title = self.title.content.into_view();
        let title = if is_link {
            let class = join(["govuk-link govuk-task-list__link", &self.title.classes]);
            let title_attributes = self.title.attributes.spread();
            view! {
                <a {..title_attributes} class=class href=self.href aria-describedby=described_by>{title}</a>
            }
            .into_any()
        } else {
            let title_attributes = self.title.attributes.set_filled("class", self.title.classes).spread();
            view! { <div {..title_attributes}>{title}</div> }.into_any()
        };
        let hint = self.hint.into_optional_view().map(|hint| {
            view! { <div id=hint_id class="govuk-task-list__hint">{hint}</div> }
        });
        let status_class = join(["govuk-task-list__status", &self.status.classes]);
        let status =
            if self.status.tag.is_empty() { self.status.content.into_view() } else { self.status.tag.into_tag("") };
        view! {
            <li class=class>
                <div class="govuk-task-list__name-and-hint">{title}{hint}</div>
                <div class=status_class id=status_id>{status}</div>
            </li>
        }
        .into_any()
    }
}

/// Tasks, each with a link and its state.
#[component]
pub fn TaskList(
    /// The tasks.
    items: Vec<TaskListItem>,
    /// The start of the ids; `task-list` when not given. Needed when a page has two lists.
    #[prop(into, optional)]
    id_prefix: String,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let id_prefix = first_filled([&id_prefix, "task-list"]);
    let items: Vec<AnyView> =
        items.into_iter().enumerate().map(|(index, item)| item.into_view(&id_prefix, index + 1)).collect();
    view! { <ul {..attributes.spread()} class=join(["govuk-task-list", &classes])>{items}</ul> }
}
