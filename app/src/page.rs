//! What every page knows: its language, its address, the built assets, who is signed in.

use std::sync::Arc;

use leptos::prelude::*;

use crate::words::Words;

/// Addresses of the built assets, with their content in their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assets {
    /// The stylesheet.
    pub css: String,
    /// The script that wakes islands.
    pub loader: String,
    /// The icon.
    pub icon: String,
}

/// Which side of the house a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// For people, carers and representatives.
    Citizen,
    /// For the council's staff, under `/staff`.
    Staff,
}

/// What every page knows. Given to components as Leptos context.
#[derive(Debug, Clone)]
pub struct Page {
    /// The words.
    pub words: Words,
    /// Path and query of the page, to come back to after a change of language.
    pub path: String,
    /// The nonce of this response's content security policy.
    pub nonce: String,
    /// The built assets.
    pub assets: Arc<Assets>,
    /// The name of the worker who is signed in.
    pub worker: Option<String>,
    /// Whether a citizen has a self-review open.
    pub in_self_review: bool,
    /// The reference of that self-review.
    pub reference: Option<String>,
}

impl Page {
    /// Which side the page is on.
    pub fn side(&self) -> Side {
        if self.path == "/staff" || self.path.starts_with("/staff/") || self.path.starts_with("/staff?") {
            Side::Staff
        } else {
            Side::Citizen
        }
    }
}

/// The page that is being rendered.
///
/// # Panics
/// Outside a render by the server, which always provides it.
pub fn use_page() -> Page {
    expect_context::<Page>()
}

/// The words of the page that is being rendered.
pub fn use_words() -> Words {
    use_page().words
}

/// Names, in a form, the self-review that its page was opened for: another one may be open when the form is sent.
#[component]
pub fn OfSelfReview() -> impl IntoView {
    use_page().reference.map(|reference| view! { <input type="hidden" name="of" value=reference /> })
}
