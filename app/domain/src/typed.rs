//! What somebody typed, as typed: valid or not, it is never lost.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Field names with their values, in the order in which a form sends them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(pub BTreeMap<String, Vec<String>>);

impl Typed {
    /// Nothing typed.
    pub fn new() -> Self {
        Self::default()
    }

    /// From pairs as a form sends them. Line ends become `\n`; NUL, which no database keeps, becomes U+FFFD.
    pub fn from_pairs<K: Into<String>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut typed = Self::new();
        for (name, value) in pairs {
            typed.add(name, value.as_ref());
        }
        typed
    }

    /// Adds one more value under a name.
    pub fn add(&mut self, name: impl Into<String>, value: &str) {
        let value = value.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{FFFD}");
        self.0.entry(name.into()).or_default().push(value);
    }

    /// Puts one value in place of all under a name.
    pub fn set(&mut self, name: impl Into<String>, value: &str) {
        let name = name.into();
        self.0.remove(&name);
        self.add(name, value);
    }

    /// The first value under a name, as typed; empty when there is none.
    pub fn first(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// Every value under a name.
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether a value stands under a name.
    pub fn holds(&self, name: &str, value: &str) -> bool {
        self.all(name).iter().any(|held| held == value)
    }

    /// Whether nothing but white space was typed.
    pub fn is_blank(&self) -> bool {
        self.0.values().flatten().all(|value| value.trim().is_empty())
    }

    /// Takes over the names of another, leaving the rest as it was.
    pub fn replace_with(&mut self, other: Typed) {
        self.0.extend(other.0);
    }

    /// Leaves out every name for which `keep` says no.
    pub fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        self.0.retain(|name, _| keep(name));
    }
}
