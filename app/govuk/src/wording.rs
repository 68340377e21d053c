//! The few words that components say by themselves.

use leptos::prelude::*;

/// The words that components say by themselves, with GOV.UK's English as the default.
///
/// Provide it once per page in the page's language (`provide_context(Wording { … })`), and every
/// component below speaks that language. A property of a component always comes first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Said before an error message by screen readers; a colon follows it.
    pub error: String,
    /// The heading of an error summary.
    pub error_summary_title: String,
    /// The text of a back link.
    pub back: String,
    /// Said before a warning text by screen readers.
    pub warning: String,
    /// The title of a notification banner.
    pub notification: String,
    /// The title of a notification banner about success.
    pub notification_success: String,
    /// The name of the pagination landmark.
    pub pagination: String,
    /// The link to the previous page, and what screen readers hear after it.
    pub previous_page: (String, String),
    /// The link to the next page, and what screen readers hear after it.
    pub next_page: (String, String),
    /// Said before a page's number.
    pub page: String,
    /// The name of the breadcrumbs landmark.
    pub breadcrumb: String,
    /// The button that opens a service's menu on a narrow screen.
    pub menu: String,
    /// The name of the landmark that holds a service's name and menu.
    pub service_information: String,
    /// The name of the landmark that holds the choice of language.
    pub language: String,
    /// The heading of tabs where they are shown as a list.
    pub tabs_title: String,
    /// What a character count says before scripts run; `%{count}` is the limit.
    pub characters_allowed: String,
    /// The same for a word count.
    pub words_allowed: String,
    /// The labels of a date's three parts.
    pub day: String,
    /// See [`Wording::day`].
    pub month: String,
    /// See [`Wording::day`].
    pub year: String,
    /// The button that shows a password.
    pub show_password: String,
    /// The same button as screen readers say it.
    pub show_password_label: String,
    /// The name of the cookie banner landmark.
    pub cookie_banner: String,
    /// The exit button: what screen readers hear first, and what is shown.
    pub exit_this_page: (String, String),
}

impl Default for Wording {
    fn default() -> Self {
        Self {
            error: "Error".into(),
            error_summary_title: "There is a problem".into(),
            back: "Back".into(),
            warning: "Warning".into(),
            notification: "Important".into(),
            notification_success: "Success".into(),
            pagination: "Pagination".into(),
            previous_page: ("Previous".into(), "page".into()),
            next_page: ("Next".into(), "page".into()),
            page: "Page".into(),
            breadcrumb: "Breadcrumb".into(),
            menu: "Menu".into(),
            service_information: "Service information".into(),
            language: "Language".into(),
            tabs_title: "Contents".into(),
            characters_allowed: "You can enter up to %{count} characters".into(),
            words_allowed: "You can enter up to %{count} words".into(),
            day: "Day".into(),
            month: "Month".into(),
            year: "Year".into(),
            show_password: "Show".into(),
            show_password_label: "Show password".into(),
            cookie_banner: "Cookie banner".into(),
            exit_this_page: ("Emergency".into(), "Exit this page".into()),
        }
    }
}

impl Wording {
    /// The words in force here: those that the page provided, else the default.
    pub(crate) fn here() -> Self {
        use_context().unwrap_or_default()
    }
}
