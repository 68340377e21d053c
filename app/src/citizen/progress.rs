//! `/progress`: where a request is, what happens next, and what was decided and why.

use domain::lifecycle::{EventKind, Stage};
use govuk::{
    Button, CharacterCount, ErrorSummary, ErrorSummaryItem, InsetText, LabelOptions, NotificationBanner, SummaryList,
    SummaryRow,
};
use jiff::civil::Date;
use leptos::prelude::*;

use super::findings::{Findings, FindingsView};
use super::refusal::{RefusalView, Refused};
use crate::document::{Document, Width};
use crate::page::{OfSelfReview, use_words};
use crate::words::Words;

/// The most characters that may be added at once.
pub const WORDS_MAX: usize = 4_000;

/// Something that happened, as the citizen is told of it.
#[derive(Debug, Clone)]
pub struct Happened {
    /// What.
    pub kind: EventKind,
    /// When.
    pub on: Date,
    /// The worker who did it.
    pub by: Option<String>,
    /// Why.
    pub reasons: Option<String>,
    /// What was asked, and by when an answer is wanted.
    pub asked: Option<(String, Option<Date>)>,
    /// What the citizen added.
    pub added: Option<String>,
}

/// What is wrong with the words to be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordsError {
    /// Nothing was written.
    Blank,
    /// So many characters too many.
    TooLong(usize),
    /// The request was closed meanwhile.
    Closed,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct ProgressModel {
    /// The reference.
    pub reference: String,
    /// How far it is.
    pub stage: Stage,
    /// The day it was sent.
    pub sent_on: Date,
    /// The day by which the next step is to be taken.
    pub due_on: Date,
    /// The day by which the review is to have happened.
    pub review_by: Option<Date>,
    /// Today.
    pub today: Date,
    /// Who does the review.
    pub reviewer: Option<String>,
    /// What was asked last, while an answer is awaited.
    pub asked: Option<(String, Option<Date>)>,
    /// Everything that happened, oldest first.
    pub history: Vec<Happened>,
    /// The refusal, if it was declined.
    pub refused: Option<Refused>,
    /// The review, once it is done.
    pub findings: Option<Findings>,
    /// What stands in the box for more words.
    pub typed: String,
    /// What is wrong with it.
    pub error: Option<WordsError>,
}

fn dates(words: &Words, model: &ProgressModel) -> Vec<SummaryRow> {
    let mut rows = vec![
        SummaryRow::new(words.t("progress-reference"), model.reference.clone()),
        SummaryRow::new(words.t("progress-sent"), words.date(model.sent_on)),
    ];
    if matches!(model.stage, Stage::Submitted | Stage::InTriage) {
        rows.push(SummaryRow::new(words.t("progress-decision-by"), words.date(model.due_on)));
    }
    if let Some(day) = model.review_by.filter(|_| !model.stage.is_closed()) {
        rows.push(SummaryRow::new(words.t("progress-review-by"), words.date(day)));
    }
    if let Some(day) = model.refused.as_ref().and_then(|refused| refused.planned_review) {
        rows.push(SummaryRow::new(words.t("refusal-planned"), words.date(day)));
    }
    if let Some(findings) = &model.findings {
        rows.push(SummaryRow::new(words.t("progress-done-on"), words.date(findings.completed_on)));
        rows.push(SummaryRow::new(words.t("progress-next-review"), words.date(findings.next_review)));
    }
    let contact = match &model.reviewer {
        Some(name) => words.with("progress-contact-named", &[("name", name.clone().into())]),
        None => words.t("progress-contact-general"),
    };
    rows.push(SummaryRow::new(words.t("progress-contact"), contact));
    rows
}

#[component]
fn History(history: Vec<Happened>) -> impl IntoView {
    let words = use_words();
    let steps = history.into_iter().map(|step| {
        let when = words.date(step.on);
        let when = match step.by {
            Some(name) => words.with("progress-when-by", &[("date", when.into()), ("name", name.into())]),
            None => when,
        };
        let quoted = |text: String| view! { <p class="app-words" dir="auto">{text}</p> };
        let asked = step.asked.map(|(text, by)| {
            let by = by.map(|day| words.with("progress-answer-by", &[("date", words.date(day).into())]));
            view! { {quoted(text)} {by.map(|by| view! { <p class="govuk-body">{by}</p> })} }
        });
        view! {
            <li class="app-timeline__step">
                <h3 class="app-timeline__what">{words.t(&format!("event-{}.citizen", step.kind.id()))}</h3>
                <p class="app-timeline__when">{when}</p>
                {step.reasons.map(quoted)}
                {asked}
                {step.added.map(quoted)}
            </li>
        }
    });
    view! { <ol class="app-timeline">{steps.collect_view()}</ol> }
}

/// The page.
#[component]
pub fn ProgressPage(
    /// What it shows.
    model: ProgressModel,
) -> impl IntoView {
    let words = use_words();
    let stage = model.stage.id();
    let title = words.t("progress-title");
    let error = model.error.map(|error| match error {
        WordsError::Blank => words.t("progress-add-blank"),
        WordsError::TooLong(over) => words.with(
            "error-too-long",
            &[
                ("label", words.t("progress-add").into()),
                ("max", WORDS_MAX.to_string().into()),
                ("over", over.to_string().into()),
            ],
        ),
        WordsError::Closed => words.t("progress-add-closed"),
    });
    let wrong = error.is_some();
    let summary = error.clone().map(|error| {
        let target = if model.stage.is_closed() { "typed" } else { "words" };
        view! { <ErrorSummary errors=vec![ErrorSummaryItem::new(error, target)] /> }
    });
    let rows = dates(&words, &model);
    let asked = model.asked.clone().map(|(text, by)| {
        let by = by.map(|day| words.with("progress-answer-by", &[("date", words.date(day).into())]));
        let banner = view! {
            <p class="app-words" dir="auto">{text}</p>
            {by.map(|by| view! { <p class="govuk-body">{by}</p> })}
        };
        view! { <NotificationBanner title=words.t("progress-asked") content=banner.into_any() /> }
    });
    let label = if model.asked.is_some() { "progress-answer" } else { "progress-add" };
    let limit = words.with("characters-limit", &[("max", WORDS_MAX.to_string().into())]);
    let open = !model.stage.is_closed();
    let add = open.then(|| {
        view! {
            <form method="post" novalidate class="app-no-print">
                <OfSelfReview />
                <CharacterCount
                    name="words"
                    label=LabelOptions::new(words.t(label)).classes("govuk-label--m")
                    hint=words.t("progress-add.hint")
                    value=model.typed.clone()
                    max_length=u32::try_from(WORDS_MAX).ok()
                    description=limit
                    error_message=error.clone()
                    rows=6
                />
                <Button content=words.t("progress-add-button") />
            </form>
        }
    });
    let left_over = (!open && !model.typed.trim().is_empty()).then(|| {
        view! { <div class="app-words app-words--quoted" id="typed" dir="auto">{model.typed.clone()}</div> }
    });
    let withdraw = open.then(|| {
        view! { <li><a class="govuk-link app-link-target" href="/withdraw">{words.t("progress-withdraw")}</a></li> }
    });
    let not_yet = open.then(|| view! { <InsetText content=words.t("home-not-a-review") /> });
    let promised = match model.stage {
        Stage::Submitted | Stage::InTriage => Some(model.due_on),
        Stage::Accepted | Stage::Allocated | Stage::InReview => model.review_by,
        _ => None,
    };
    let late = promised
        .filter(|day| *day < model.today)
        .map(|_| view! { <govuk::WarningText content=words.t("progress-late") /> });
    let width = if model.findings.is_some() { Width::Full } else { Width::TwoThirds };
    let (refused, findings) = (model.refused, model.findings);
    let body = view! {
        <div class="app-progress">
        {summary}
        <h1 class="govuk-heading-l">{title.clone()}</h1>
        <p class="govuk-body-l"><strong>{words.t(&format!("stage-{stage}.citizen"))}</strong></p>
        <p class="govuk-body">{words.t(&format!("stage-{stage}.citizen-next"))}</p>
        {asked}
        {left_over}
        {late}
        <SummaryList rows=rows />
        {refused.map(|refused| view! { <RefusalView refused=refused /> })}
        {findings.map(|findings| view! { <FindingsView findings=findings /> })}
        {add}
        <h2 class="govuk-heading-m">{words.t("progress-history")}</h2>
        <History history=model.history />
        {not_yet}
        <ul class="govuk-list app-no-print">
            <li><a class="govuk-link app-link-target" href="/copy">{words.t("submitted-copy")}</a></li>
            <li><a class="govuk-link app-link-target" href="/keep">{words.t("tasks-phrase")}</a></li>
            {withdraw}
        </ul>
        <p class="govuk-body">{words.t("progress-complain")}</p>
        </div>
    };
    view! { <Document title=title error=wrong width=width>{body}</Document> }
}
