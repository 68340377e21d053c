//! A worker's own account: who they are to the portal, password, two-step sign-in.

use domain::actor::Role;
use govuk::{Button, ErrorSummary, ErrorSummaryItem, Input, InsetText, NotificationBanner, SummaryList, SummaryRow};
use leptos::prelude::*;

use crate::document::Document;
use crate::page::use_words;
use crate::words::Words;

/// How far two-step sign-in is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TwoStep {
    /// Not in use.
    Off,
    /// This secret waits for its first code.
    Begun {
        /// The secret, in groups of four.
        secret: String,
        /// The address that an authenticator app opens.
        url: String,
    },
    /// In use.
    On,
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountModel {
    /// Name.
    pub name: String,
    /// The name to sign in with.
    pub username: String,
    /// Job title.
    pub job_title: String,
    /// Roles.
    pub roles: Vec<Role>,
    /// The names of the teams.
    pub teams: Vec<String>,
    /// Skills, by stable name.
    pub skills: Vec<String>,
    /// Two-step sign-in.
    pub two_step: TwoStep,
    /// What is wrong: the box, and the message `staff-account-{id}`.
    pub problems: Vec<(&'static str, &'static str)>,
    /// What has just been done: the message `staff-account-done-{id}`.
    pub done: Option<&'static str>,
}

/// The page.
#[component]
pub fn AccountPage(
    /// What it shows.
    model: AccountModel,
) -> impl IntoView {
    let words = use_words();
    let title = words.t("staff-account-title");
    let problem = |name: &str| {
        let found = model.problems.iter().find(|(wrong, _)| *wrong == name);
        found.map(|(_, id)| words.t(&format!("staff-account-{id}")))
    };
    let error = !model.problems.is_empty();
    let summary = error.then(|| {
        let items = model
            .problems
            .iter()
            .map(|(name, id)| ErrorSummaryItem::new(words.t(&format!("staff-account-{id}")), name))
            .collect();
        view! { <ErrorSummary errors=items /> }
    });
    let done = model.done.map(
        |done| view! { <NotificationBanner success=true content=words.t(&format!("staff-account-done-{done}")) /> },
    );
    let list = |texts: Vec<String>, none: &str| if texts.is_empty() { words.t(none) } else { texts.join(", ") };
    let named = |message: &str, ids: Vec<&str>| -> Vec<String> {
        ids.into_iter().filter_map(|id| words.find(&format!("{message}-{id}"), &[])).collect()
    };
    let roles = named("role", model.roles.iter().map(|role| role.id()).collect());
    let skills = named("skill", model.skills.iter().map(String::as_str).collect());
    let rows = vec![
        SummaryRow::new(words.t("staff-account-name"), model.name.clone()),
        SummaryRow::new(words.t("staff-username"), model.username.clone()),
        SummaryRow::new(words.t("staff-account-job"), model.job_title.clone()),
        SummaryRow::new(words.t("staff-account-roles"), list(roles, "staff-none")),
        SummaryRow::new(words.t("staff-account-teams"), list(model.teams.clone(), "staff-none")),
        SummaryRow::new(words.t("staff-account-skills"), list(skills, "staff-no-skills")),
    ];
    let two_step = two_step(&words, &model.two_step, problem("code"), problem("remove-password"));
    let password = |name: &'static str, label: &str, complete: &'static str, hint: Option<String>| {
        view! {
            <Input
                name=name
                input_type="password"
                label=words.t(label)
                hint=hint
                autocomplete=complete
                error_message=problem(name)
                classes="govuk-input--width-20"
            />
        }
        .into_any()
    };
    let passwords = [
        password("current-password", "staff-password-current", "current-password", None),
        password("new-password", "staff-password-new", "new-password", Some(words.t("staff-password-new.hint"))),
        password("again-password", "staff-password-again", "new-password", None),
    ];
    let (two_step_title, change) = (words.t("staff-two-step"), words.t("staff-password-change"));
    view! {
        <Document title=title.clone() error=error back="/staff">
            {summary}
            {done}
            <h1 class="govuk-heading-l">{title}</h1>
            <SummaryList rows=rows />
            <h2 class="govuk-heading-m">{two_step_title}</h2>
            {two_step}
            <h2 class="govuk-heading-m">{change.clone()}</h2>
            <form method="post" action="/staff/account" novalidate>
                {passwords}
                <Button name="do" value="password" content=change />
            </form>
        </Document>
    }
}

fn two_step(words: &Words, state: &TwoStep, code: Option<String>, remove: Option<String>) -> AnyView {
    match state {
        TwoStep::Off => view! {
            <p class="govuk-body">{words.t("staff-two-step-off")}</p>
            <form method="post" action="/staff/account">
                <Button name="do" value="begin-two-step" classes="govuk-button--secondary" content=words.t("staff-two-step-begin") />
            </form>
        }
        .into_any(),
        TwoStep::Begun { secret, url } => view! {
            <p class="govuk-body">{words.t("staff-two-step-begun")}</p>
            <p class="app-reference">{secret.clone()}</p>
            <p class="govuk-body">
                <a class="govuk-link" href=url.clone()>{words.t("staff-two-step-open")}</a>
            </p>
            <InsetText content=words.t("staff-two-step-keep") />
            <form method="post" action="/staff/account" novalidate>
                <Input
                    name="code"
                    label=words.t("staff-code")
                    hint=words.t("staff-code.hint")
                    autocomplete="one-time-code"
                    inputmode="numeric"
                    error_message=code
                    classes="govuk-input--width-5"
                />
                <div class="govuk-button-group">
                    <Button name="do" value="confirm-two-step" content=words.t("staff-two-step-confirm") />
                    <Button name="do" value="cancel-two-step" classes="govuk-button--secondary" content=words.t("staff-two-step-cancel") />
                </div>
            </form>
        }
        .into_any(),
        TwoStep::On => view! {
            <p class="govuk-body">{words.t("staff-two-step-on")}</p>
            <form method="post" action="/staff/account" novalidate>
                <Input
                    name="remove-password"
                    input_type="password"
                    label=words.t("staff-password-current")
                    autocomplete="current-password"
                    error_message=remove
                    classes="govuk-input--width-20"
                />
                <Button name="do" value="remove-two-step" classes="govuk-button--warning" content=words.t("staff-two-step-remove") />
            </form>
        }
        .into_any(),
    }
}
