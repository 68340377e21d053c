//! `/question/{id}`: one question.

use domain::field::{FieldError, Kind};
use domain::form::{Audience, Element, Question, Section};
use domain::typed::Typed;
use govuk::{Button, Checkboxes, ChoiceItem, ErrorSummary};
use leptos::prelude::*;

use super::help::{DangerHelp, Exit, SafetyHelp};
use crate::document::Document;
use crate::fields::Form;
use crate::islands::{Autosave, AutosaveWords};
use crate::page::{OfSelfReview, use_words};
use crate::words::Words;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct QuestionModel {
    /// The question.
    pub question: &'static Question,
    /// Who is answering.
    pub audience: Audience,
    /// What was typed.
    pub typed: Typed,
    /// "I would rather talk about this."
    pub talk: bool,
    /// What is wrong with what was typed.
    pub errors: Vec<FieldError>,
    /// Where the back link leads.
    pub back: String,
    /// Where to go on to without saving again.
    pub on: String,
    /// Whether the way back is to check answers.
    pub from_check: bool,
    /// Whether what was saved tells of danger: now (`true`), or as a worry.
    pub danger: Option<bool>,
}

/// Whether a question is about safety: its page has a way out, and a title that tells nothing.
pub fn is_about_safety(question: &Question) -> bool {
    question.id() == "danger" || question.section == Section::Element(SAFETY)
}

const SAFETY: Element = match Element::new(10) {
    Some(element) => element,
    None => panic!("an element's number is 1 to 11"),
};

/// The texts of the island that saves by itself.
pub fn autosave_words(words: &Words) -> AutosaveWords {
    AutosaveWords {
        saving: words.t("autosave-saving"),
        saved: words.t("autosave-saved"),
        offline: words.t("autosave-offline"),
        refused: words.t("autosave-refused"),
    }
}

/// The page.
#[component]
pub fn QuestionPage(
    /// What it shows.
    model: QuestionModel,
) -> impl IntoView {
    let words = use_words();
    let question = model.question;
    let args = vec![("audience", model.audience.id().into())];
    let form = Form {
        words: &words,
        prefix: "q",
        args,
        typed: &model.typed,
        errors: &model.errors,
        unmet: &[],
        heading: true,
    };
    let section = words.for_audience(&format!("section-{}", question.section.id()), model.audience);
    let safety = is_about_safety(question);
    let title = if safety { section.clone() } else { form.label(&question.field) };
    let errors = form.summary(&question.field);
    let wrong = !errors.is_empty();
    let summary = wrong.then(|| view! { <ErrorSummary errors=errors /> });
    let field = form.field(&question.field);
    let talk = ChoiceItem::new("yes", words.t("rather-talk")).hint(words.t("rather-talk.hint")).checked(model.talk);
    // Enter in a text box presses the form's first button: it must not be one that removes an item.
    let first_button = matches!(question.field.kind, Kind::List { .. }).then(|| {
        view! {
            <button type="submit" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">
                {words.t("save-and-continue")}
            </button>
        }
    });
    let on = model.on.clone();
    let danger = model.danger.map(|now| view! { <DangerHelp now=now on=on /> });
    let told = model.danger.map(|_| view! { <input type="hidden" name="told" value="yes" /> });
    let quiet = (safety && model.danger.is_none()).then(|| view! { <SafetyHelp /> });
    let later = (!model.from_check).then(|| {
        view! { <Button content=words.t("question-to-tasks") name="do" value="tasks" classes="govuk-button--secondary" /> }
    });
    let body = view! {
        {safety.then(|| view! { <Exit /> })}
        {summary}
        {danger}
        <form method="post" data-autosave novalidate>
            {first_button}
            <OfSelfReview />
            {told}
            <p class="govuk-caption-l">{section}</p>
            {field}
            <div class="app-talk">
                <Checkboxes name="talk" items=vec![talk] />
            </div>
            <p class="govuk-body app-skip-note">{words.t("skip-note")}</p>
            <Autosave words=autosave_words(&words) />
            <div class="govuk-button-group">
                <Button content=words.t("save-and-continue") name="do" value="save" />
                {later}
                // The header's own would leave behind what was typed.
                <button class="app-button-link" type="submit" name="do" value="leave">
                    {words.t("save-and-leave")}
                </button>
            </div>
        </form>
        {quiet}
    };
    view! { <Document title=title error=wrong islands=true own_leave=true back=model.back>{body}</Document> }
}
