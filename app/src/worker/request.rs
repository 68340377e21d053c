//! Everything about one request on one page, and what may be done with it now.

use domain::checklist::Record;
use domain::form::{Element, Section};
use domain::input::{self, Finding, Outcome};
use domain::lifecycle::{EventKind, Refused};
use domain::triage;
use govuk::{Button, Details, InsetText, NotificationBanner, SummaryList, SummaryRow};
use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use super::answers::{Answers, RecordView};
use super::case::{CaseHead, CaseHeading};
use super::voices::{ElementVoices, of_section};
use super::when;
use crate::document::{Document, Width};
use crate::page::use_words;
use crate::values::typed_text;
use crate::words::Words;

/// Something that may be done now, or not. The message is `staff-action-{id}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// A button that does it.
    Do {
        /// What.
        id: &'static str,
        /// The address that takes it.
        to: String,
    },
    /// A page where it is done.
    Go {
        /// What.
        id: &'static str,
        /// The page.
        to: String,
    },
    /// It would be next, and this worker may not.
    Not {
        /// What.
        id: &'static str,
        /// Why not.
        why: Refused,
    },
}

/// The plan on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanModel {
    /// Whose, as on record.
    pub person: String,
    /// The day of birth on record.
    pub born: Option<Date>,
    /// Which kind, by stable name.
    pub kind: &'static str,
    /// When it started.
    pub started_on: Date,
    /// The personal budget, in words.
    pub budget: String,
    /// How it is managed.
    pub managed: String,
    /// When it was last reviewed.
    pub last_review_on: Option<Date>,
    /// When the planned review is due.
    pub next_review_on: Option<Date>,
    /// What it is for.
    pub outcomes: Vec<String>,
    /// Whether it was linked to the request; else only the name is the same.
    pub linked: bool,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// What.
    pub kind: EventKind,
    /// When.
    pub at: DateTime,
    /// Who; `None`: the citizen.
    pub by: Option<String>,
    /// Why, in the worker's words.
    pub reasons: Option<String>,
    /// What the citizen was told, by name.
    pub told: Vec<(String, String)>,
}

/// A completed statutory review.
#[derive(Debug, Clone, PartialEq)]
pub struct Reviewed {
    /// Who carried it out, with their job title.
    pub reviewer: String,
    /// When it was completed.
    pub completed_on: Date,
    /// When the person was spoken with.
    pub spoke_on: Date,
    /// What follows.
    pub outcome: Outcome,
    /// When the next review is due.
    pub next_review: Date,
    /// The findings.
    pub findings: Vec<(Element, Finding, String)>,
    /// The whole input.
    pub record: Record,
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestModel {
    /// The request.
    pub head: CaseHead,
    /// The request's version.
    pub version: i64,
    /// What may be done now, most likely first.
    pub actions: Vec<Action>,
    /// What was added after sending, with the time.
    pub additions: Vec<(DateTime, String)>,
    /// The plan on record.
    pub plan: Option<PlanModel>,
    /// The triage decision's record.
    pub triage: Option<Record>,
    /// What happened, oldest first.
    pub history: Vec<Happened>,
    /// The statutory review, once there is one.
    pub reviewed: Option<Reviewed>,
    /// What has just been done: the message `staff-done-{id}`.
    pub done: Option<&'static str>,
}

/// The page.
#[component]
pub fn RequestPage(
    /// What it shows.
    model: RequestModel,
) -> impl IntoView {
    let words = use_words();
    let title = words.with("staff-request-title", &[("reference", model.head.reference.to_string().into())]);
    let done = model
        .done
        .map(|done| view! { <NotificationBanner success=true content=words.t(&format!("staff-done-{done}")) /> });
    let head = model.head.clone();
    let review = head.review.clone();
    let answers = |section| of_section(&review, section, None);
    let opening: Vec<_> = answers(Section::Opening)
        .into_iter()
        .filter(|answered| !["communication", "contact", "contact-safety"].contains(&answered.question.as_str()))
        .collect();
    let findings = model.reviewed.as_ref().map(|reviewed| reviewed.findings.clone());
    // Before there are findings, elements on which nobody said anything stand together in one line.
    let is_silent =
        |element: &Element| findings.is_none() && of_section(&review, Section::Element(*element), None).is_empty();
    let name = |element: Element| words.t(&format!("element-{}", element.number()));
    let silent: Vec<String> = Element::all().filter(is_silent).map(name).collect();
    let silent = (!silent.is_empty()).then(|| {
        let told = words.with("staff-silent-elements", &[("elements", silent.join("; ").into())]);
        view! { <p class="govuk-body">{told}</p> }
    });
    let elements = Element::all()
        .filter(|element| !is_silent(element))
        .map(|element| {
            let finding = findings.iter().flatten().find(|(of, ..)| *of == element).cloned();
            let finding = finding.map(|(_, finding, reasoning)| (finding, reasoning));
            let heading = format!("{}. {}", element.number(), words.t(&format!("element-{}", element.number())));
            view! {
                <section class="app-element" id=format!("element-{}", element.number())>
                    <h3 class="govuk-heading-s">{heading}</h3>
                    <ElementVoices review=review.clone() element=element finding=finding />
                </section>
            }
        })
        .collect_view();
    let additions = (!model.additions.is_empty()).then(|| {
        let added = model.additions.iter().map(|(at, text)| {
            view! {
                <div class="app-answer">
                    <p class="app-answer__question">{when(&words, *at)}</p>
                    {typed_text(text)}
                </div>
            }
        });
        let added: Vec<_> = added.collect();
        view! {
            <h2 class="govuk-heading-m" id="additions">{words.t("staff-additions")}</h2>
            {added}
        }
    });
    let not_yet = model.reviewed.is_none().then(|| view! { <InsetText content=words.t("staff-not-a-review") /> });
    let triage = model.triage.clone().map(|record| {
        view! {
            <Details summary=words.t("staff-triage-record")>
                <RecordView prefix="t" parts=triage::PARTS record=record.clone() />
            </Details>
        }
    });
    let section = |id: &'static str, answers: Vec<domain::draft::Answered>| {
        (!answers.is_empty()).then(|| {
            view! {
                <h2 class="govuk-heading-m">{words.t(id)}</h2>
                <Answers review=review.clone() answers=answers />
            }
        })
    };
    let about = section("staff-about", answers(Section::About));
    let why_now = section("staff-opening", opening);
    let closing = section("staff-closing", answers(Section::Closing));
    view! {
        <Document title=title width=Width::Full back="/staff/queue">
            {done}
            <CaseHeading head=head />
            <Actions actions=model.actions version=model.version />
            {not_yet}
            {model.reviewed.map(|reviewed| view! { <StatutoryReview reviewed=reviewed /> })}
            <PlanView plan=model.plan />
            {about}
            {why_now}
            <h2 class="govuk-heading-m" id="voices">{words.t("staff-voices")}</h2>
            {elements}
            {silent}
            {closing}
            {additions}
            {triage}
            <History history=model.history />
        </Document>
    }
}

#[component]
fn Actions(actions: Vec<Action>, version: i64) -> impl IntoView {
    let words = use_words();
    let label = |id: &str| words.t(&format!("staff-action-{id}"));
    let done = actions
        .iter()
        .enumerate()
        .filter_map(|(place, action)| {
            let class = if place == 0 { "" } else { "govuk-button--secondary" };
            match action {
                Action::Do { id, to } => Some(
                    view! {
                        <form method="post" action=to.clone()>
                            <input type="hidden" name="request-version" value=version />
                            <Button classes=class content=label(id) />
                        </form>
                    }
                    .into_any(),
                ),
                Action::Go { id, to } => {
                    Some(view! { <Button href=to.clone() classes=class content=label(id) /> }.into_any())
                }
                Action::Not { .. } => None,
            }
        })
        .collect_view();
    let not = actions
        .iter()
        .filter_map(|action| match action {
            Action::Not { id, why } => {
                let why = words.t(&format!("refused-{}", why.id()));
                Some(view! { <p class="govuk-body app-not-now"><strong>{label(id)}</strong> " – " {why}</p> })
            }
            _ => None,
        })
        .collect_view();
    view! {
        <div class="govuk-button-group app-actions">{done}</div>
        {not}
    }
}

#[component]
fn StatutoryReview(reviewed: Reviewed) -> impl IntoView {
    let words = use_words();
    let rows = vec![
        SummaryRow::new(words.t("staff-reviewed-on"), words.date(reviewed.completed_on)),
        SummaryRow::new(words.t("staff-reviewed-by"), reviewed.reviewer),
        SummaryRow::new(words.t("staff-spoke-on"), words.date(reviewed.spoke_on)),
        SummaryRow::new(words.t("i-outcome.short"), words.t(&format!("outcome-{}", reviewed.outcome.id()))),
        SummaryRow::new(words.t("i-next-review.short"), words.date(reviewed.next_review)),
    ];
    view! {
        <section class="app-reviewed" aria-labelledby="statutory-review">
            <h2 class="govuk-heading-m" id="statutory-review">{words.t("staff-reviewed-title")}</h2>
            <SummaryList rows=rows />
            <Details summary=words.t("staff-reviewed-input")>
                <RecordView prefix="i" parts=input::PARTS record=reviewed.record.clone() />
            </Details>
        </section>
    }
}

/// The plan on record, or that none was found.
#[component]
pub fn PlanView(
    /// The plan.
    #[prop(optional_no_strip)]
    plan: Option<PlanModel>,
) -> impl IntoView {
    let words = use_words();
    let heading = view! { <h2 class="govuk-heading-m" id="plan">{words.t("staff-plan")}</h2> };
    let Some(plan) = plan else {
        return view! { {heading} <p class="govuk-body">{words.t("staff-plan-none")}</p> }.into_any();
    };
    let day = |day: Option<Date>| day.map_or_else(|| words.t("staff-plan-no-date"), |day| words.date(day));
    let outcomes = plan.outcomes.iter().map(|outcome| view! { <li>{outcome.clone()}</li> }).collect_view();
    let outcomes = view! { <ol class="govuk-list govuk-list--number">{outcomes}</ol> }.into_any();
    let mut rows = vec![SummaryRow::new(words.t("staff-plan-person"), plan.person)];
    if plan.born.is_some() {
        rows.push(SummaryRow::new(words.t("staff-plan-born"), day(plan.born)));
    }
    rows.extend([
        SummaryRow::new(words.t("staff-plan-kind"), words.t(&format!("staff-plan-{}", plan.kind))),
        SummaryRow::new(words.t("staff-plan-started"), words.date(plan.started_on)),
        SummaryRow::new(words.t("staff-plan-last-review"), day(plan.last_review_on)),
        SummaryRow::new(words.t("staff-plan-next-review"), day(plan.next_review_on)),
        SummaryRow::new(words.t("staff-plan-budget"), plan.budget),
        SummaryRow::new(words.t("staff-plan-managed"), plan.managed),
        SummaryRow::new(words.t("staff-plan-outcomes"), outcomes),
    ]);
    let unsure = (!plan.linked).then(|| view! { <p class="govuk-body">{words.t("staff-plan-not-linked")}</p> });
    view! { {heading} {unsure} <SummaryList rows=rows /> }.into_any()
}

#[component]
fn History(history: Vec<Happened>) -> impl IntoView {
    let words = use_words();
    let steps = history
        .into_iter()
        .map(|happened| {
            let by = happened.by.clone().unwrap_or_else(|| words.t("staff-the-citizen"));
            let line =
                words.with("staff-history-line", &[("name", by.into()), ("when", when(&words, happened.at).into())]);
            let told: Vec<SummaryRow> = happened
                .told
                .iter()
                .filter(|(key, _)| happened.reasons.is_none() || key != "reasons")
                .filter_map(|(key, text)| Some(SummaryRow::new(told_name(&words, key)?, told_text(&words, key, text))))
                .collect();
            let told = (!told.is_empty()).then(|| {
                view! { <Details summary=words.t("staff-history-told")><SummaryList rows=told /></Details> }
            });
            let reasons = happened.reasons.map(|reasons| typed_text(&reasons));
            view! {
                <li class="app-timeline__step">
                    <h3 class="app-timeline__what">{words.t(&format!("event-{}", happened.kind.id()))}</h3>
                    <p class="app-timeline__when">{line}</p>
                    {reasons}
                    {told}
                </li>
            }
        })
        .collect_view();
    view! {
        <h2 class="govuk-heading-m" id="history">{words.t("staff-history")}</h2>
        <ol class="app-timeline">{steps}</ol>
    }
}

/// The name of something that the citizen was told; what has no name is not shown.
fn told_name(words: &Words, key: &str) -> Option<String> {
    words.find(&format!("staff-told-{key}"), &[]).or_else(|| words.find(&format!("t-{key}.short"), &[]))
}

fn told_text(words: &Words, key: &str, text: &str) -> AnyView {
    match key {
        "outcome" => words.find(&format!("outcome-{text}"), &[]).unwrap_or_else(|| text.to_owned()).into_any(),
        "depth" => words.find(&format!("depth-{text}"), &[]).unwrap_or_else(|| text.to_owned()).into_any(),
        _ => match text.parse::<Date>() {
            Ok(day) => words.date(day).into_any(),
            Err(_) => typed_text(text),
        },
    }
}
