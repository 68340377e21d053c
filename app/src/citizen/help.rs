//! What to do when somebody is not safe: numbers to call, for people who are frightened or in a hurry.

use leptos::prelude::*;

use crate::page::use_words;

/// A number as a link that a phone can call.
#[component]
fn Call(
    /// The number.
    number: String,
    /// What the link says.
    text: String,
) -> impl IntoView {
    let digits: String = number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    view! { <a class="govuk-link app-link-target" href=format!("tel:{digits}")>{text}</a> }
}

/// The numbers to call, the most urgent first.
#[component]
pub fn HelpNumbers() -> impl IntoView {
    let words = use_words();
    let council = words.council().clone();
    view! {
        <ul class="app-help__numbers">
            <li>
                <strong><Call number="999".to_owned() text=words.t("help-999") /></strong>
                <span class="app-help__when">{words.t("help-999-when")}</span>
            </li>
            <li>
                <Call number=council.safeguarding_phone text=words.t("help-safeguarding") />
                <span class="app-help__when">{words.t("help-safeguarding-when")}</span>
            </li>
            <li>
                <Call number=council.night_phone text=words.t("help-night") />
                <span class="app-help__when">{words.t("help-night-when")}</span>
            </li>
        </ul>
    }
}

/// Shown once an answer says that somebody is in danger: what to do before anything else.
#[component]
pub fn DangerHelp(
    /// Whether somebody is in danger now, rather than feared for.
    now: bool,
    /// Where to go on, once it has been read.
    on: String,
) -> impl IntoView {
    let words = use_words();
    let title = words.t(if now { "help-title-now" } else { "help-title-worried" });
    view! {
        <section class="app-help app-help--urgent" aria-labelledby="help-title">
            <h2 class="govuk-heading-m" id="help-title">{title}</h2>
            <HelpNumbers />
            <p class="govuk-body">{words.t("danger-not-watched")}</p>
            <p class="govuk-body">{words.t("help-saved")}</p>
            <govuk::Button content=words.t("help-go-on") href=on classes="govuk-button--secondary" />
        </section>
    }
}

/// Shown quietly where safety is asked about.
#[component]
pub fn SafetyHelp() -> impl IntoView {
    let words = use_words();
    view! {
        <section class="app-help" aria-labelledby="help-title">
            <h2 class="govuk-heading-s" id="help-title">{words.t("help-title-quiet")}</h2>
            <HelpNumbers />
        </section>
    }
}

/// The way to leave at once. It works without scripts: it is a link to a page about the weather.
#[component]
pub fn Exit() -> impl IntoView {
    let words = use_words();
    view! { <govuk::ExitThisPage content=words.t("exit-this-page") /> }
}
