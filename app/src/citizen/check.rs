//! `/check`: every answer, each with a link to change it that comes straight back.

use domain::form::{Audience, Section, Voice};
use govuk::{Button, ErrorSummary, ErrorSummaryItem, InsetText, SummaryAction, SummaryList, SummaryRow};
use leptos::prelude::*;

use super::answers::{AnswerText, Shown, by_section, in_voice, name};
use crate::document::Document;
use crate::fields::error_text;
use crate::page::use_words;
use crate::words::Words;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct CheckModel {
    /// Who is answering.
    pub audience: Audience,
    /// Every question.
    pub shown: Vec<Shown>,
    /// Whether nothing at all was answered.
    pub empty: bool,
}

fn href(shown: &Shown) -> String {
    format!("/question/{}?from=check", shown.question.id())
}

fn rows(words: &Words, shown: Vec<Shown>, audience: Audience) -> Vec<SummaryRow> {
    shown
        .into_iter()
        .map(|one| {
            let name = name(words, one.question, audience);
            let change = SummaryAction::new(href(&one), words.t("change"), name.clone());
            let errors = one
                .errors
                .iter()
                .map(|error| view! { <p class="govuk-error-message">{error_text(words, error, &name)}</p> })
                .collect_view();
            let wrong = !one.errors.is_empty();
            let value = view! {
                {errors}
                <AnswerText shown=one audience=audience />
            };
            let row = SummaryRow::new(name, value.into_any()).actions(change);
            SummaryRow { classes: if wrong { "app-answer--wrong".to_owned() } else { String::new() }, ..row }
        })
        .collect()
}

/// Answers by section; a representative's own observations apart from the person's words.
#[component]
fn Sections(model: CheckModel) -> impl IntoView {
    let words = use_words();
    let audience = model.audience;
    by_section(&model.shown)
        .into_iter()
        .map(|(section, shown)| {
            let title = words.for_audience(&format!("section-{}", section.id()), audience);
            let lists = voices(&words, audience, section, shown, |shown| {
                view! { <SummaryList rows=rows(&words, shown, audience) /> }.into_any()
            });
            view! {
                <h2 class="govuk-heading-m">{title}</h2>
                {lists}
            }
        })
        .collect_view()
}

/// Answers under the name of whoever's words they are, where there is more than one voice: on the eleven elements.
pub fn voices(
    words: &Words,
    audience: Audience,
    section: Section,
    shown: Vec<Shown>,
    draw: impl Fn(Vec<Shown>) -> AnyView,
) -> AnyView {
    if audience != Audience::Representative || !matches!(section, Section::Element(_)) {
        return draw(shown);
    }
    [(Voice::Person, "answers-person"), (Voice::Representative, "answers-representative")]
        .into_iter()
        .map(|(voice, heading)| (in_voice(&shown, audience, voice), heading))
        .filter(|(shown, _)| !shown.is_empty())
        .map(|(shown, heading)| {
            view! {
                <h3 class="govuk-heading-s">{words.t(heading)}</h3>
                {draw(shown)}
            }
        })
        .collect_view()
        .into_any()
}

/// The page.
#[component]
pub fn CheckPage(
    /// What it shows.
    model: CheckModel,
) -> impl IntoView {
    let words = use_words();
    let title = words.t("check-title");
    let errors: Vec<ErrorSummaryItem> = model
        .shown
        .iter()
        .flat_map(|one| {
            let name = name(&words, one.question, model.audience);
            let words = words.clone();
            one.errors.iter().map(move |error| ErrorSummaryItem {
                href: href(one),
                ..ErrorSummaryItem::new(error_text(&words, error, &name), "")
            })
        })
        .collect();
    let wrong = !errors.is_empty();
    let summary = wrong.then(|| view! { <ErrorSummary errors=errors /> });
    let empty = model.empty.then(|| view! { <InsetText content=words.t("check-empty") /> });
    let go_on = if wrong {
        view! { <p class="govuk-body">{words.t("check-wrong")}</p> }.into_any()
    } else if model.empty {
        ().into_any()
    } else {
        view! {
            <p class="govuk-body">{words.t("check-next")}</p>
            <Button content=words.t("continue") href="/declaration" />
        }
        .into_any()
    };
    let body = view! {
        {summary}
        <h1 class="govuk-heading-l">{title.clone()}</h1>
        <p class="govuk-body">{words.t("check-lead")}</p>
        {empty}
        <Sections model=model />
        {go_on}
    };
    view! { <Document title=title error=wrong back="/tasks">{body}</Document> }
}
