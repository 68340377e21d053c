//! `/return`: back to a self-review with its reference and phrase; also when a session ended in mid-answer.

use domain::form::Question;
use domain::typed::Typed;
use govuk::{Button, ErrorSummary, ErrorSummaryItem, Input, InsetText, LabelOptions};
use leptos::prelude::*;

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

impl Carried {
    /// Every text that was typed, to be shown.
    pub fn texts(&self) -> Vec<String> {
        let machinery = ["do", "told", "talk", "confirm", "reference", "phrase", "question"];
        let typed = self.typed.0.iter().filter(|(name, _)| !machinery.contains(&name.as_str()));
        typed.flat_map(|(_, values)| values).filter(|text| !text.trim().is_empty()).cloned().collect()
    }
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
        let texts = carried.texts();
        let kept = carried.question.is_some();
        let shown = (!texts.is_empty()).then(|| {
            let texts =
                texts.into_iter().map(|text| view! { <p class="app-words app-words--quoted" dir="auto">{text}</p> });
            view! {
                <h2 class="govuk-heading-m">{words.t("ended-typed")}</h2>
                {texts.collect_view()}
            }
        });
        view! {
            <p class="govuk-body">{words.t("problem-session-ended")}</p>
            <InsetText content=words.t(if kept { "ended-kept" } else { "ended-copy" }) />
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
