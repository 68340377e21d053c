//! Answers as text: on check answers, on the copy, beside the professional's findings.

use std::collections::BTreeMap;

use domain::draft::{Draft, SelfReview};
use domain::field::{Choice, Field, FieldError, Kind, Value, date_names, item_count, item_name, more_name};
use domain::form::{self, Answer, Audience, Question, Section, Voice};
use domain::typed::Typed;
use jiff::civil::Date;
use leptos::prelude::*;

use crate::page::use_words;
use crate::values::value;
use crate::words::{Arg, Words};

/// A question with what has become of it.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The question.
    pub question: &'static Question,
    /// What was answered, valid or not; `None`: nothing.
    pub value: Option<Value>,
    /// "I would rather talk about this."
    pub talk: bool,
    /// What is wrong with it.
    pub errors: Vec<FieldError>,
}

/// Every question that a draft shows.
pub fn of_draft(draft: &Draft, today: Date) -> Vec<Shown> {
    draft
        .questions()
        .map(|question| {
            let talk = draft.answers.get(question.id()).is_some_and(|saved| saved.talk);
            let (value, errors) = match draft.answer(question, today) {
                Answer::Unseen | Answer::Skipped => (None, Vec::new()),
                Answer::Talk(value) => (value, Vec::new()),
                Answer::Given(value) => (Some(value), Vec::new()),
                Answer::Invalid(errors) => {
                    let typed = draft.answers.get(question.id()).map(|saved| &saved.typed);
                    (typed.and_then(|typed| as_typed(&question.field.kind, question.id(), typed)), errors)
                }
            };
            Shown { question, value, talk, errors }
        })
        .collect()
}

/// Every answer that was sent. Questions that the form no longer asks are left out.
pub fn of_sent(review: &SelfReview) -> Vec<Shown> {
    review
        .answers
        .iter()
        .filter_map(|answered| {
            let question = form::question(&answered.question)?;
            Some(Shown { question, value: answered.value.clone(), talk: answered.talk, errors: Vec::new() })
        })
        .collect()
}

/// What was typed as a value, whether or not it may be one: nothing is left out of what is shown.
pub fn as_typed(kind: &Kind, name: &str, typed: &Typed) -> Option<Value> {
    let text = |name: &str| Some(typed.first(name)).filter(|text| !text.trim().is_empty()).map(str::to_owned);
    match kind {
        Kind::Short { .. } | Kind::Long { .. } => text(name).map(Value::Text),
        Kind::Date(_) => {
            let parts: Vec<String> = date_names(name).iter().filter_map(|part| text(part)).collect();
            (!parts.is_empty()).then(|| Value::Text(parts.join(" ")))
        }
        Kind::List { fields, .. } => {
            let item = |index: usize| -> BTreeMap<String, Value> {
                let read = |field: &Field| as_typed(&field.kind, &item_name(name, index, field.id), typed);
                fields.iter().filter_map(|field| Some((field.id.to_owned(), read(field)?))).collect()
            };
            let items: Vec<_> =
                (0..item_count(name, fields, typed)).map(item).filter(|item| !item.is_empty()).collect();
            (!items.is_empty()).then_some(Value::List(items))
        }
        Kind::One(choices) => chosen(choices, name, typed),
        Kind::Several(choices) => chosen(choices, name, typed),
        Kind::YesNo { .. } => chosen(kind.choices(), name, typed),
    }
}

fn chosen(choices: &[Choice], name: &str, typed: &Typed) -> Option<Value> {
    let more = |id: &str| {
        let offered = choices.iter().any(|choice| choice.id == id && choice.more);
        Some(typed.first(&more_name(name, id))).filter(|more| offered && !more.is_empty()).map(str::to_owned)
    };
    let all: Vec<_> = typed.all(name).iter().map(|id| id.trim()).filter(|id| !id.is_empty()).collect();
    (!all.is_empty()).then(|| Value::Several(all.into_iter().map(|id| (id.to_owned(), more(id))).collect()))
}

/// The sections that have something to show, each with its answers in order.
pub fn by_section(shown: &[Shown]) -> Vec<(Section, Vec<Shown>)> {
    Section::all()
        .map(|section| (section, shown.iter().filter(|one| one.question.section == section).cloned().collect()))
        .filter(|(_, shown): &(Section, Vec<Shown>)| !shown.is_empty())
        .collect()
}

/// The answers of one voice.
pub fn in_voice(shown: &[Shown], audience: Audience, voice: Voice) -> Vec<Shown> {
    shown.iter().filter(|one| one.question.voice(audience) == voice).cloned().collect()
}

/// A question's name as it stands beside its answer.
pub fn name(words: &Words, question: &Question, audience: Audience) -> String {
    words.for_audience(&format!("q-{}.short", question.id()), audience)
}

/// An answer: as typed, with its line breaks; or that there is none.
#[component]
pub fn AnswerText(
    /// The answer.
    shown: Shown,
    /// Who answered.
    audience: Audience,
) -> impl IntoView {
    let words = use_words();
    let talk = shown.talk.then(|| view! { <p class="app-answer__talk">{words.t("answer-talk")}</p> });
    let none = (shown.value.is_none() && !shown.talk)
        .then(|| view! { <p class="app-words app-words--none">{words.t("answer-none")}</p> });
    let message = format!("q-{}", shown.question.id());
    let args = [("audience", Arg::from(audience.id()))];
    let value = shown.value.map(|given| value(&words, &message, &shown.question.field.kind, &given, &args));
    view! {
        {talk}
        {value}
        {none}
    }
}
