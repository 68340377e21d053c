//! Pages for when something goes wrong: what happened, what became of the answers, what to do.

use leptos::prelude::*;

use crate::document::Document;
use crate::page::use_words;

/// What went wrong. The messages are `problem-{id}.title`, `problem-{id}` and `problem-{id}.next`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Nothing here, or nothing that this visitor may see: the same answer for both.
    NotFound,
    /// The session has ended, or there was none.
    SessionEnded,
    /// The body was not a form, or not one that this page sends.
    NotAForm,
    /// The body was too large.
    TooLarge,
    /// The page does not take this method.
    WrongMethod,
    /// The form came from another site.
    CrossSite,
    /// This worker's roles do not allow it.
    Forbidden,
    /// Too many tries; wait.
    TooManyTries,
    /// Something broke.
    Internal,
}

impl Problem {
    /// Every problem.
    pub const ALL: [Problem; 9] = [
        Problem::NotFound,
        Problem::SessionEnded,
        Problem::NotAForm,
        Problem::TooLarge,
        Problem::WrongMethod,
        Problem::CrossSite,
        Problem::Forbidden,
        Problem::TooManyTries,
        Problem::Internal,
    ];

    /// The stable name used in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Problem::NotFound => "not-found",
            Problem::SessionEnded => "session-ended",
            Problem::NotAForm => "not-a-form",
            Problem::TooLarge => "too-large",
            Problem::WrongMethod => "wrong-method",
            Problem::CrossSite => "cross-site",
            Problem::Forbidden => "forbidden",
            Problem::TooManyTries => "too-many-tries",
            Problem::Internal => "internal",
        }
    }

    /// The HTTP status.
    pub fn status(self) -> u16 {
        match self {
            Problem::NotFound => 404,
            Problem::SessionEnded => 401,
            Problem::NotAForm => 400,
            Problem::TooLarge => 413,
            Problem::WrongMethod => 405,
            Problem::CrossSite | Problem::Forbidden => 403,
            Problem::TooManyTries => 429,
            Problem::Internal => 500,
        }
    }
}

/// The page for a problem.
#[component]
pub fn ProblemPage(
    /// What went wrong.
    problem: Problem,
) -> impl IntoView {
    let words = use_words();
    let id = problem.id();
    let title = words.t(&format!("problem-{id}.title"));
    let link = (problem == Problem::SessionEnded).then(|| {
        view! {
            <p class="govuk-body">
                <a class="govuk-link app-link-target" href="/return">{words.t("problem-session-ended.link")}</a>
            </p>
        }
    });
    view! {
        <Document title=title.clone()>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{words.t(&format!("problem-{id}"))}</p>
            <p class="govuk-body">{words.t(&format!("problem-{id}.next"))}</p>
            {link}
        </Document>
    }
}
