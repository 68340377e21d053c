//! Signing in: name and password, then a one-time code where the account has them.

use domain::typed::Typed;
use govuk::{Button, ErrorSummary, ErrorSummaryItem, Input, InsetText, NotificationBanner};
use leptos::prelude::*;

use crate::document::Document;
use crate::page::use_words;

/// What comes before the names of carried fields in the form.
pub const CARRIED: &str = "carried.";
/// The name of the field that says where the carried fields go.
pub const CARRIED_TO: &str = "carried-to";

/// A form that was sent when nobody was signed in: kept, to be sent again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The address it was sent to.
    pub to: String,
    /// What was typed.
    pub typed: Typed,
}

/// Which question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Name and password.
    Password,
    /// The one-time code.
    Code,
}

/// Why somebody is not signed in yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInProblem {
    /// Name and password do not belong together. Never says which is wrong.
    Wrong,
    /// The code does not fit, or was used before.
    WrongCode,
    /// Too many tries: wait this many minutes.
    Wait(i64),
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInModel {
    /// Which question is asked.
    pub ask: Ask,
    /// The name, as typed before.
    pub username: String,
    /// Where to go afterwards: an address under `/staff`.
    pub next: String,
    /// Why it did not work.
    pub problem: Option<SignInProblem>,
    /// Whether somebody has just signed out.
    pub signed_out: bool,
    /// A form that waits for the worker to be signed in.
    pub carried: Option<Carried>,
}

/// The page.
#[component]
pub fn SignInPage(
    /// What it shows.
    model: SignInModel,
) -> impl IntoView {
    let words = use_words();
    let (title, field) = match model.ask {
        Ask::Password => (words.t("staff-sign-in-title"), "username"),
        Ask::Code => (words.t("staff-code-title"), "code"),
    };
    let problem = model.problem.map(|problem| match problem {
        SignInProblem::Wrong => words.t("staff-sign-in-wrong"),
        SignInProblem::WrongCode => words.t("staff-code-wrong"),
        SignInProblem::Wait(minutes) => words.with("staff-sign-in-wait", &[("minutes", minutes.into())]),
    });
    let summary =
        problem.clone().map(|problem| view! { <ErrorSummary errors=vec![ErrorSummaryItem::new(problem, field)] /> });
    let signed_out =
        model.signed_out.then(|| view! { <NotificationBanner success=true content=words.t("staff-signed-out") /> });
    let carried_note = model.carried.is_some().then(|| view! { <InsetText content=words.t("staff-carried-note") /> });
    let fields = match model.ask {
        Ask::Password => view! {
            <Input
                name="username"
                label=words.t("staff-username")
                value=model.username
                autocomplete="username"
                autocapitalize="none"
                spellcheck=false
                classes="govuk-input--width-20"
            />
            <Input
                name="password"
                input_type="password"
                label=words.t("staff-password")
                autocomplete="current-password"
                classes="govuk-input--width-20"
            />
        }
        .into_any(),
        Ask::Code => view! {
            <Input
                name="code"
                label=words.t("staff-code")
                hint=words.t("staff-code.hint")
                autocomplete="one-time-code"
                inputmode="numeric"
                classes="govuk-input--width-5"
            />
        }
        .into_any(),
    };
    let error = problem.is_some();
    view! {
        <Document title=title.clone() error=error>
            {summary}
            {signed_out}
            <h1 class="govuk-heading-l">{title}</h1>
            {carried_note}
            <form method="post" action="/staff/sign-in" novalidate>
                <input type="hidden" name="next" value=model.next />
                <CarriedFields carried=model.carried />
                {fields}
                <Button content=words.t("staff-sign-in") />
            </form>
            <p class="govuk-body">{words.t("staff-sign-in-help")}</p>
        </Document>
    }
}

#[component]
fn CarriedFields(#[prop(optional_no_strip)] carried: Option<Carried>) -> impl IntoView {
    carried.map(|carried| {
        view! {
            <input type="hidden" name=CARRIED_TO value=carried.to />
            {hidden(&carried.typed, CARRIED)}
        }
    })
}

/// What was typed, as hidden fields with this before their names.
pub fn hidden(typed: &Typed, prefix: &str) -> AnyView {
    typed
        .0
        .iter()
        .flat_map(|(name, values)| values.iter().map(move |value| (name, value)))
        .map(|(name, value)| view! { <input type="hidden" name=format!("{prefix}{name}") value=value.clone() /> })
        .collect_view()
        .into_any()
}
