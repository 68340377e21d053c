//! `/return`: back to a self-review with its reference and phrase; also when a session ended in mid-answer.

use domain::form::{Audience, Question};
use domain::typed::Typed;
use govuk::{Button, ErrorSummary, ErrorSummaryItem, Input, InsetText, LabelOptions};
use leptos::prelude::*;

use super::answers::{AnswerText, Shown, as_typed};
use crate::document::Document;
use crate::page::use_words;
use crate::words::Arg;

/// Why the form is shown again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A box was left empty.
    Blank {
        /// The reference.
        reference: bool,
        /// The phrase.
        phrase: bool,
    },
    /// They do not belong together, or there is no such reference: the same answer for both.
    Wrong,
    /// Too many tries: wait so many minutes.
    Wait(i64),
}

/// What was typed when the session had ended.
#[derive(Debug, Clone)]
pub struct Carried {
    /// The question it answers, if it answers one.
    pub question: Option<&'static Question>,
    /// What was typed.
    pub typed: Typed,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct ReturnModel {
    /// The reference, as typed.
    pub reference: String,
    /// Why the form is shown again.
    pub refusal: Option<Refusal>,
    /// What was typed when the session had ended.
    pub carried: Option<Carried>,
}

/// The page.
#[component]
pub fn ReturnPage(
    /// What it shows.
    model: ReturnModel,
) -> impl IntoView {
    let words = use_words();
    let ended = model.carried.is_some();
    let title = words.t(if ended { "problem-session-ended.title" } else { "return-title" });
    let (reference_error, phrase_error, general) = match model.refusal {
        None => (None, None, None),
        Some(Refusal::Blank { reference, phrase }) => {
            (reference.then(|| words.t("return-reference-error")), phrase.then(|| words.t("return-phrase-error")), None)
        }
        Some(Refusal::Wrong) => (None, None, Some(words.t("return-wrong"))),
        Some(Refusal::Wait(minutes)) => {
            (None, None, Some(words.with("return-wait", &[("minutes", Arg::from(minutes))])))
        }
    };
    let errors: Vec<ErrorSummaryItem> = [
        general.clone().map(|text| ErrorSummaryItem::new(text, "reference")),
        reference_error.clone().map(|text| ErrorSummaryItem::new(text, "reference")),
        phrase_error.clone().map(|text| ErrorSummaryItem::new(text, "phrase")),
    ]
    .into_iter()
    .flatten()
    .collect();
    let wrong = !errors.is_empty();
    let summary = wrong.then(|| view! { <ErrorSummary errors=errors /> });
    let carried = model.carried.as_ref().map(|carried| {
        let kept = carried.question.is_some();
        let typed = match carried.question {
            Some(question) => {
                let value = as_typed(&question.field.kind, question.id(), &carried.typed);
                let talk = carried.typed.holds("talk", "yes");
                let shown = Shown { question, value, talk, errors: Vec::new() };
                // Whoever it is has no session: the wording for everybody does.
                Some(view! { <AnswerText shown=shown audience=Audience::Person /> }.into_any())
            }
            None => Some(carried.typed.first("words").to_owned())
                .filter(|words| !words.trim().is_empty())
                .map(|words| view! { <p class="app-words" dir="auto">{words}</p> }.into_any()),
        };
        let inset = typed.is_some().then(|| {
            view! { <InsetText content=words.t(if kept { "ended-kept" } else { "ended-copy" }) /> }
        });
        let shown = typed.map(|typed| {
            view! {
                <h2 class="govuk-heading-m">{words.t("ended-typed")}</h2>
                <div class="app-typed">{typed}</div>
            }
        });
        view! {
            <p class="govuk-body">{words.t("problem-session-ended")}</p>
            {inset}
            {shown}
        }
    });
    let hidden = model.carried.map(|carried| {
        let question = carried.question.map(|question| {
            view! { <input type="hidden" name="question" value=question.id() /> }
        });
        let fields = carried.question.map(|question| {
            let owned = carried.typed.0.into_iter().filter(|(name, _)| question.owns(name) || name == "talk");
            owned
                .flat_map(|(name, values)| values.into_iter().map(move |value| (name.clone(), value)))
                .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                .collect_view()
        });
        view! { {question} {fields} }
    });
    let label = |id: &str| LabelOptions::new(words.t(id)).classes("govuk-label--m");
    let body = view! {
        {summary}
        <h1 class="govuk-heading-l">{title.clone()}</h1>
        {carried}
        <p class="govuk-body">{words.t("return-lead")}</p>
        <form method="post" action="/return" novalidate>
            {hidden}
            <Input
                name="reference"
                label=label("return-reference")
                hint=words.t("return-reference.hint")
                value=model.reference
                error_message=reference_error.or(general)
                autocomplete="off"
                autocapitalize="characters"
                spellcheck=false
                classes="govuk-input--width-20"
            />
            <Input
                name="phrase"
                label=label("return-phrase")
                hint=words.t("return-phrase.hint")
                error_message=phrase_error
                autocomplete="off"
                autocapitalize="none"
                spellcheck=false
            />
            <Button content=words.t("return-button") />
        </form>
        <h2 class="govuk-heading-m">{words.t("return-lost")}</h2>
        <p class="govuk-body">{words.t("return-lost-phone")}</p>
        <p class="govuk-body">
            <a class="govuk-link app-link-target" href="/start">{words.t("return-begin")}</a>
        </p>
    };
    view! { <Document title=title error=wrong back=if ended { "" } else { "/" }>{body}</Document> }
}
