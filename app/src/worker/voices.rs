//! The voices side by side: who said what, element by element. None covers another.

use domain::draft::{Answered, SelfReview};
use domain::form::{Audience, Element, Section, Voice, question};
use domain::input::Finding;
use leptos::prelude::*;

use super::answers::Answers;
use crate::page::use_words;
use crate::values::typed_text;

/// The voices that a self-review of this audience holds, in the order of the columns.
fn voices(audience: Audience) -> &'static [Voice] {
    match audience {
        Audience::Person => &[Voice::Person],
        Audience::Carer => &[Voice::Carer],
        Audience::Representative => &[Voice::Person, Voice::Representative],
    }
}

/// The answers of a section, in one voice or in all.
pub fn of_section(review: &SelfReview, section: Section, voice: Option<Voice>) -> Vec<Answered> {
    review
        .answers
        .iter()
        .filter(|answered| voice.is_none_or(|voice| answered.voice == voice))
        .filter(|answered| question(&answered.question).is_some_and(|question| question.section == section))
        .cloned()
        .collect()
}

/// The answers to these questions, in this order.
pub fn to_questions(review: &SelfReview, questions: &[&str]) -> Vec<Answered> {
    questions.iter().filter_map(|id| review.answered(id).cloned()).collect()
}

/// The voices on one element; with the professional's finding, once there is one.
#[component]
pub fn ElementVoices(
    /// The self-review.
    review: SelfReview,
    /// The element.
    element: Element,
    /// What the professional found, with the reasoning.
    #[prop(optional_no_strip)]
    finding: Option<(Finding, String)>,
) -> impl IntoView {
    let words = use_words();
    let columns = voices(review.audience)
        .iter()
        .map(|voice| {
            let answers = of_section(&review, Section::Element(element), Some(*voice));
            let body = if answers.is_empty() {
                view! { <p class="app-words app-words--none">{words.t("staff-voice-nothing")}</p> }.into_any()
            } else {
                view! { <Answers review=review.clone() answers=answers /> }.into_any()
            };
            view! {
                <div class=format!("app-voice app-voice--{}", voice.id())>
                    <h4 class="app-voice__who">{words.t(&format!("voice-{}", voice.id()))}</h4>
                    {body}
                </div>
            }
        })
        .collect_view();
    let professional = finding.map(|(finding, reasoning)| {
        view! {
            <div class="app-voice app-voice--professional">
                <h4 class="app-voice__who">{words.t("staff-voice-professional")}</h4>
                <p class="app-answer__choice">{words.t(&format!("finding-{}", finding.id()))}</p>
                {typed_text(&reasoning)}
            </div>
        }
    });
    view! { <div class="app-voices">{columns}{professional}</div> }
}
