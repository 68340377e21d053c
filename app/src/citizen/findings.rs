//! A completed review: what the professional found beside what the person wrote.

use domain::form::{Audience, Element, Section, Voice};
use domain::input::{Finding, Outcome};
use jiff::civil::Date;
use leptos::prelude::*;

use super::answers::{AnswerText, Shown, in_voice, name};
use crate::page::use_words;

/// A completed review, as its subject reads it.
#[derive(Debug, Clone)]
pub struct Findings {
    /// Who answered.
    pub audience: Audience,
    /// What they wrote.
    pub shown: Vec<Shown>,
    /// Who carried the review out.
    pub reviewer: String,
    /// Their job.
    pub job: String,
    /// The day they spoke with the person.
    pub spoke_on: Date,
    /// The day it was completed.
    pub completed_on: Date,
    /// What was found on each element.
    pub findings: Vec<(Element, Finding, String)>,
    /// The person's response to the findings, as recorded.
    pub response: Option<String>,
    /// Whether the person agrees: a choice of the form, with what was added.
    pub agrees: Option<(String, Option<String>)>,
    /// What follows.
    pub outcome: Outcome,
    /// Why.
    pub outcome_reasons: Option<String>,
    /// When the next review is due.
    pub next_review: Date,
    /// Why then.
    pub next_review_reasons: Option<String>,
    /// Information and advice given.
    pub information: Option<String>,
}

fn text(text: String) -> AnyView {
    view! { <p class="app-words" dir="auto">{text}</p> }.into_any()
}

/// The outcome first, then the findings, element by element, each beside the person's own words.
#[component]
pub fn FindingsView(
    /// The review.
    findings: Findings,
) -> impl IntoView {
    let words = use_words();
    let who = [
        ("name", findings.reviewer.clone().into()),
        ("job", findings.job.clone().into()),
        ("date", words.date(findings.completed_on).into()),
        ("spoke", words.date(findings.spoke_on).into()),
    ];
    let next = words.with("findings-next", &[("date", words.date(findings.next_review).into())]);
    let elements = findings
        .findings
        .iter()
        .map(|(element, finding, reasoning)| {
            let section = Section::Element(*element);
            let shown: Vec<Shown> =
                findings.shown.iter().filter(|one| one.question.section == section).cloned().collect();
            view! {
                <section class="app-element">
                    <h3 class="govuk-heading-s">
                        {words.for_audience(&format!("section-{}", section.id()), findings.audience)}
                    </h3>
                    <div class="app-voices">
                        <Voices shown=shown audience=findings.audience />
                        <div class="app-voice app-voice--professional">
                            <h4 class="app-voice__who">{findings.reviewer.clone()}</h4>
                            <p class="app-answer__choice">{words.t(&format!("finding-citizen-{}", finding.id()))}</p>
                            {text(reasoning.clone())}
                        </div>
                    </div>
                </section>
            }
        })
        .collect_view();
    let agrees = findings.agrees.map(|(choice, more)| {
        let label = words.t(&format!("agrees-{choice}"));
        view! {
            <p class="govuk-body">{label}</p>
            {more.map(text)}
        }
    });
    let response = findings.response.map(text);
    let part = |id: &str, body: Option<String>| {
        body.map(|body| {
            view! {
                <h3 class="govuk-heading-s">{words.t(id)}</h3>
                {text(body)}
            }
        })
    };
    let outcome = words.t(&format!("outcome-{}.citizen", findings.outcome.id()));
    view! {
        <h2 class="govuk-heading-m">{words.t("findings-outcome")}</h2>
        <p class="govuk-body-l">{outcome}</p>
        {part("findings-reasons", findings.outcome_reasons)}
        <p class="govuk-body">{next}</p>
        {part("findings-next-reasons", findings.next_review_reasons)}
        {part("findings-information", findings.information)}
        <p class="govuk-body">{words.with("findings-who", &who)}</p>
        <p class="govuk-body">{words.with("findings-spoke", &who)}</p>
        <h2 class="govuk-heading-m">{words.t("findings-title")}</h2>
        <p class="govuk-body">{words.t("findings-lead")}</p>
        {elements}
        <h2 class="govuk-heading-m">{words.t("findings-response")}</h2>
        {agrees}
        {response}
        <p class="govuk-body">{words.t("findings-disagree")}</p>
    }
}

/// What was sent on one element, each voice apart.
#[component]
fn Voices(shown: Vec<Shown>, audience: Audience) -> impl IntoView {
    let words = use_words();
    let voices: &[(Voice, &str)] = match audience {
        Audience::Person | Audience::Carer => {
            &[(Voice::Person, "findings-your-words"), (Voice::Carer, "findings-your-words")]
        }
        Audience::Representative => {
            &[(Voice::Person, "answers-person"), (Voice::Representative, "answers-representative")]
        }
    };
    let own = |voice: Voice| match audience {
        Audience::Person => voice == Voice::Person,
        Audience::Carer => voice == Voice::Carer,
        Audience::Representative => true,
    };
    voices
        .iter()
        .filter(|(voice, _)| own(*voice))
        .map(|(voice, heading)| {
            let said = in_voice(&shown, audience, *voice);
            let nothing = said
                .is_empty()
                .then(|| view! { <p class="app-words app-words--none">{words.t("findings-nothing")}</p> });
            let said = said.into_iter().map(|one| {
                view! {
                    <p class="app-answer__label">{name(&words, one.question, audience)}</p>
                    <AnswerText shown=one audience=audience />
                }
            });
            view! {
                <div class=format!("app-voice app-voice--{}", voice.id())>
                    <h4 class="app-voice__who">{words.t(heading)}</h4>
                    {said.collect_view()}
                    {nothing}
                </div>
            }
        })
        .collect_view()
}
