//! What goes inside an element: text, trusted HTML, or a Leptos view.

use leptos::children::Children;
use leptos::prelude::*;
use leptos::tachys::html::InertElement;

use crate::attributes::Attributes;

/// What a component shows in one place.
///
/// Strings become [`Content::Text`], so anything a person typed is escaped. The empty text is
/// "nothing here": optional parts that hold it are not rendered.
pub enum Content {
    /// Plain text. Escaped.
    Text(String),
    /// HTML of the program's own, put on the page **as it is**. Never build it from what a person
    /// typed, nor from anything stored or received: use [`Content::View`] for markup around such text.
    Html(String),
    /// Any Leptos view. Its text is escaped by Leptos.
    View(AnyView),
}

impl Content {
    /// Takes HTML that the program itself wrote. See [`Content::Html`] for what it must never hold.
    pub fn trusted_html(html: impl Into<String>) -> Self {
        Self::Html(html.into())
    }

    /// True when there is nothing to show. A view always counts as something.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Html(html) => html.is_empty(),
            Self::View(_) => false,
        }
    }

    /// The content as a view, without any element around it.
    pub fn into_view(self) -> AnyView {
        match self {
            Self::Text(text) => text.into_any(),
            Self::Html(html) => InertElement::new(html).into_any(),
            Self::View(view) => view,
        }
    }

    /// The content as a view, or nothing when it is empty.
    pub(crate) fn into_optional_view(self) -> Option<AnyView> {
        (!self.is_empty()).then(|| self.into_view())
    }

    /// The content a second time. A view can be shown only once, so it gives nothing.
    pub(crate) fn repeat(&self) -> Option<Self> {
        match self {
            Self::Text(text) => Some(Self::Text(text.clone())),
            Self::Html(html) => Some(Self::Html(html.clone())),
            Self::View(_) => None,
        }
    }

    /// This content, or `other` when it is empty.
    pub(crate) fn or(self, other: impl Into<Self>) -> Self {
        if self.is_empty() { other.into() } else { self }
    }

    /// A component's body: its children when it has any, else its `content` property.
    pub(crate) fn of(children: Option<Children>, content: Self) -> Self {
        match children {
            Some(children) => Self::View(children()),
            None => content,
        }
    }

    /// The body as a view in which plain text is a paragraph of its own, as GOV.UK does where
    /// a body is meant to hold blocks.
    pub(crate) fn into_blocks(self, paragraph_class: &'static str) -> Option<AnyView> {
        match self {
            Self::Text(text) if text.is_empty() => None,
            Self::Text(text) => Some(view! { <p class=paragraph_class>{text}</p> }.into_any()),
            other => other.into_optional_view(),
        }
    }
}

impl Default for Content {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<AnyView> for Content {
    fn from(view: AnyView) -> Self {
        Self::View(view)
    }
}

impl<T: Into<Content>> From<Option<T>> for Content {
    fn from(content: Option<T>) -> Self {
        content.map(Into::into).unwrap_or_default()
    }
}

/// Content with classes and attributes of its own: a hint, a prefix, a key, a tag.
#[derive(Default)]
pub struct StyledContent {
    /// What is shown. Empty content leaves the whole part out.
    pub content: Content,
    /// Further classes of the element around the content, separated by spaces.
    pub classes: String,
    /// Further attributes of the element around the content.
    pub attributes: Attributes,
}

impl StyledContent {
    /// Takes what is to be shown.
    pub fn new(content: impl Into<Content>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// Adds classes to the element around the content.
    pub fn classes(mut self, classes: impl Into<String>) -> Self {
        self.classes = classes.into();
        self
    }

    /// Adds attributes to the element around the content.
    pub fn attributes(mut self, attributes: impl Into<Attributes>) -> Self {
        self.attributes = attributes.into();
        self
    }

    /// True when there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.content.is_empty()
    }
}

/// Lets strings, views and `Option`s of them stand for a type that has a `new(content)`.
macro_rules! from_content {
    ($type:ty) => {
        impl From<&str> for $type {
            fn from(content: &str) -> Self {
                Self::new(content)
            }
        }
        impl From<String> for $type {
            fn from(content: String) -> Self {
                Self::new(content)
            }
        }
        impl From<leptos::prelude::AnyView> for $type {
            fn from(content: leptos::prelude::AnyView) -> Self {
                Self::new(content)
            }
        }
        impl From<$crate::Content> for $type {
            fn from(content: $crate::Content) -> Self {
                Self::new(content)
            }
        }
        impl<T: Into<$type>> From<Option<T>> for $type {
            fn from(content: Option<T>) -> Self {
                content.map(Into::into).unwrap_or_default()
            }
        }
    };
}
pub(crate) use from_content;

from_content!(StyledContent);
