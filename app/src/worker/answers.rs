//! Answers in words: what a citizen sent, and what a worker's form recorded.

use domain::checklist::{Part, Record};
use domain::draft::{Answered, SelfReview};
use domain::field::{Choice, Field, Kind};
use domain::form::{Question, question};
use govuk::{SummaryList, SummaryRow};
use leptos::prelude::*;

use crate::fields::{message, short_name};
use crate::page::use_words;
use crate::values::{choice_text, typed_text, value};
use crate::words::{Arg, Words};

/// A question's short name.
pub fn question_name(words: &Words, question: &Question, review: &SelfReview) -> String {
    short_name(words, "q", question.id(), &audience(review))
}

fn audience(review: &SelfReview) -> [(&'static str, Arg); 1] {
    [("audience", review.audience.id().into())]
}

/// A citizen's answer in words, with the wish to talk about it.
pub fn answer(words: &Words, review: &SelfReview, answered: &Answered) -> AnyView {
    let Some(question) = question(&answered.question) else { return ().into_any() };
    let id = format!("q-{}", question.id());
    let given = answered.value.as_ref().map(|given| value(words, &id, &question.field.kind, given, &audience(review)));
    let talk = answered.talk.then(|| {
        view! { <p><strong class="govuk-tag govuk-tag--purple">{words.t("staff-would-rather-talk")}</strong></p> }
    });
    view! { {talk}{given} }.into_any()
}

/// Answers below each other, each under its question's short name.
#[component]
pub fn Answers(
    /// The self-review that they are of.
    review: SelfReview,
    /// The answers.
    answers: Vec<Answered>,
) -> impl IntoView {
    let words = use_words();
    answers
        .into_iter()
        .filter_map(|answered| {
            let name = question_name(&words, question(&answered.question)?, &review);
            let given = answer(&words, &review, &answered);
            Some(view! {
                <div class="app-answer">
                    <p class="app-answer__question">{name}</p>
                    {given}
                </div>
            })
        })
        .collect_view()
}

/// Everything that a worker's form recorded, part by part.
#[component]
pub fn RecordView(
    /// What message ids start with.
    prefix: &'static str,
    /// The form.
    parts: &'static [Part],
    /// What was recorded.
    record: Record,
) -> impl IntoView {
    let words = use_words();
    parts
        .iter()
        .filter_map(|part| {
            let rows: Vec<SummaryRow> = part
                .items
                .iter()
                .filter_map(|item| {
                    let answer = record.get(item.field.id)?;
                    let (id, args) = message(&words, prefix, item.field.id);
                    let name = short_name(&words, prefix, item.field.id, &[]);
                    Some(SummaryRow::new(name, value(&words, &id, &item.field.kind, answer, &args)))
                })
                .collect();
            let heading = format!("{prefix}-part-{}", part.id);
            let heading = words.t(&heading);
            (!rows.is_empty()).then(|| {
                view! {
                    <h3 class="govuk-heading-s">{heading}</h3>
                    <SummaryList rows=rows />
                }
            })
        })
        .collect_view()
}

/// What was typed into a form, as text to read and to copy: each box under its field's name.
#[component]
pub fn TypedView(
    /// What message ids start with.
    prefix: &'static str,
    /// The parts of the form.
    parts: Vec<Part>,
    /// What was typed.
    typed: domain::typed::Typed,
) -> impl IntoView {
    let words = use_words();
    let rows: Vec<SummaryRow> = parts
        .iter()
        .flat_map(|part| part.items)
        .filter_map(|item| {
            let texts = typed_texts(&words, prefix, &item.field, &typed);
            let name = short_name(&words, prefix, item.field.id, &[]);
            (!texts.is_empty()).then(|| {
                let texts: Vec<AnyView> = texts.iter().map(|text| typed_text(text)).collect();
                SummaryRow::new(name, texts.collect_view().into_any())
            })
        })
        .collect();
    view! { <SummaryList rows=rows /> }
}

/// What stands in a field's boxes, choices in words. Blank boxes are left out.
pub fn typed_texts(words: &Words, prefix: &str, field: &Field, typed: &domain::typed::Typed) -> Vec<String> {
    let (id, args) = message(words, prefix, field.id);
    let mut texts = Vec::new();
    match field.kind {
        Kind::Date(_) => {
            let parts = domain::field::date_names(field.id).map(|name| typed.first(&name).trim().to_owned());
            if parts.iter().any(|part| !part.is_empty()) {
                texts.push(parts.join(" "));
            }
        }
        Kind::Short { .. } | Kind::Long { .. } => texts.push(typed.first(field.id).to_owned()),
        _ => {
            let chosen = typed.all(field.id).iter().filter(|chosen| !chosen.is_empty());
            texts.extend(chosen.map(|chosen| choice_text(words, &id, &field.kind, chosen, &args)));
            let more = |choice: &&Choice| choice.more;
            let boxes = field.kind.choices().iter().filter(more);
            texts.extend(boxes.map(|choice| typed.first(&domain::field::more_name(field.id, choice.id)).to_owned()));
        }
    }
    texts.retain(|text| !text.trim().is_empty());
    texts
}
