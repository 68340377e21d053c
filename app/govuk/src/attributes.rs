//! Attributes and classes whose names are known only when a page is rendered.

use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;

/// A list of attributes. Values are escaped when rendered.
///
/// In a view: `attributes=[("data-test", "1"), ("lang", "cy")]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes(Vec<(String, Option<String>)>);

impl Attributes {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an attribute with a value. A name that HTML does not allow is left out, because names
    /// cannot be escaped.
    pub fn set(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.push(name.into(), Some(value.into()));
        self
    }

    /// Adds an attribute unless its value is empty.
    pub fn set_filled(self, name: &'static str, value: impl Into<String>) -> Self {
        let value = value.into();
        if value.is_empty() { self } else { self.set(name, value) }
    }

    /// Adds an attribute that says `true` or `false`, unless the value is not given.
    pub fn set_bool(self, name: &'static str, value: Option<bool>) -> Self {
        match value {
            Some(value) => self.set(name, value.to_string()),
            None => self,
        }
    }

    /// Adds a name without a value, such as `hidden`, when `on`.
    pub fn flag(mut self, name: impl Into<String>, on: bool) -> Self {
        if on {
            self.push(name.into(), None);
        }
        self
    }

    /// Adds all of another list.
    pub fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    fn push(&mut self, name: String, value: Option<String>) {
        if is_attribute_name(&name) {
            self.0.push((name, value));
        }
    }

    /// The list in the shape that a view spreads over an element: `<p {..attributes.spread()}>`.
    pub fn spread(self) -> Vec<AnyAttribute> {
        self.0
            .into_iter()
            .map(|(name, value)| match value {
                Some(value) => custom_attribute(name, value).into_any_attr(),
                None => custom_attribute(name, true).into_any_attr(),
            })
            .collect()
    }
}

impl<N: Into<String>, V: Into<String>, const LENGTH: usize> From<[(N, V); LENGTH]> for Attributes {
    fn from(pairs: [(N, V); LENGTH]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<N: Into<String>, V: Into<String>> From<Vec<(N, V)>> for Attributes {
    fn from(pairs: Vec<(N, V)>) -> Self {
        pairs.into_iter().collect()
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Attributes {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        pairs.into_iter().fold(Self::new(), |list, (name, value)| list.set(name, value))
    }
}

/// HTML's rule for attribute names, for ASCII.
fn is_attribute_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '>' | '<' | '/' | '='))
}

/// Joins class lists with spaces and leaves out the empty ones.
pub(crate) fn classes<const LENGTH: usize>(lists: [&str; LENGTH]) -> String {
    let mut joined = String::new();
    for list in lists.into_iter().filter(|list| !list.is_empty()) {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(list);
    }
    joined
}

/// `class` when `on`, else no class. For use in [`classes`].
pub(crate) fn class_if(on: bool, class: &str) -> &str {
    if on { class } else { "" }
}

/// The first string that is not empty, or the empty one.
pub(crate) fn first_filled<const LENGTH: usize>(choices: [&str; LENGTH]) -> String {
    choices.into_iter().find(|choice| !choice.is_empty()).unwrap_or_default().to_owned()
}

/// Joins the ids of describing elements with spaces; empty ones are left out.
pub(crate) fn described_by<const LENGTH: usize>(ids: [&str; LENGTH]) -> String {
    classes(ids)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_could_end_the_tag_are_left_out() {
        let list = Attributes::from([("a><script", "x"), ("on\"", "x"), ("", "x"), ("data-a", "x")]);
        assert_eq!(list, Attributes::new().set("data-a", "x"));
    }

    #[test]
    fn empty_class_lists_leave_no_gap() {
        assert_eq!(classes(["a", "", "b c"]), "a b c");
    }
}
