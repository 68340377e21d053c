//! What every page about one request shows at its top.

use domain::draft::SelfReview;
use domain::lifecycle::Stage;
use domain::request::{Flag, Reference};
use domain::triage::Depth;
use govuk::{Tag, WarningText};
use jiff::civil::Date;
use leptos::prelude::*;

use super::answers::Answers;
use super::voices::to_questions;
use crate::page::use_words;
use crate::words::Words;

/// What every page about one request shows at its top.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseHead {
    /// What the citizen quotes.
    pub reference: Reference,
    /// The name of whoever the plan belongs to, as given.
    pub subject: Option<String>,
    /// How far it is.
    pub stage: Stage,
    /// What it raises, most pressing first.
    pub flags: Vec<Flag>,
    /// The priority decided, by its stable name.
    pub priority: Option<&'static str>,
    /// How thorough the review is to be, once accepted.
    pub depth: Option<Depth>,
    /// The council's day on which it was sent.
    pub sent_on: Date,
    /// The day by which the next step is due; none once nothing more is to happen.
    pub due_on: Option<Date>,
    /// Whether that day is past.
    pub overdue: bool,
    /// The day by which the review is to have happened, once accepted.
    pub review_by: Option<Date>,
    /// The reviewer's name, if it is allocated.
    pub owner: Option<String>,
    /// The team's name.
    pub team: String,
    /// What was sent.
    pub review: SelfReview,
}

impl CaseHead {
    /// The address of the request's page, or of one below it.
    pub fn address(&self, below: &str) -> String {
        format!("/staff/requests/{}{below}", self.reference)
    }

    /// The name of whoever the plan belongs to, or that none was given.
    pub fn name(&self, words: &Words) -> String {
        self.subject.clone().unwrap_or_else(|| words.t("staff-no-name"))
    }
}

/// A stage as a tag.
pub fn stage_tag(words: &Words, stage: Stage) -> AnyView {
    let class = match stage {
        Stage::Submitted => "govuk-tag--blue",
        Stage::InTriage | Stage::MoreInformation => "govuk-tag--yellow",
        Stage::Accepted | Stage::Allocated | Stage::InReview => "govuk-tag--purple",
        Stage::Reviewed => "govuk-tag--green",
        Stage::Declined | Stage::Duplicate | Stage::Withdrawn => "govuk-tag--grey",
    };
    view! { <Tag content=words.t(&format!("stage-{}", stage.id())) classes=class /> }.into_any()
}

/// A flag as a tag.
pub fn flag_tag(words: &Words, flag: Flag) -> AnyView {
    let class = match flag {
        Flag::DangerNow | Flag::Safety => "govuk-tag--red",
        Flag::CarerStrain | Flag::NoAgreement | Flag::SafeContact => "govuk-tag--orange",
        Flag::Communication | Flag::WantsToTalk => "govuk-tag--blue",
    };
    view! { <Tag content=words.t(&format!("flag-{}", flag.id())) classes=class /> }.into_any()
}

/// The heading of a page about one request: whose, which, how far, and what must not be missed.
#[component]
pub fn CaseHeading(
    /// The request.
    head: CaseHead,
    /// What is done on this page; the name alone where it is empty.
    #[prop(into, optional)]
    doing: String,
) -> impl IntoView {
    let words = use_words();
    let name = head.name(&words);
    let caption = (!doing.is_empty()).then(|| view! { <span class="govuk-caption-l" dir="auto">{name.clone()}</span> });
    let heading = if doing.is_empty() { name } else { doing };
    let flags = head.flags.iter().map(|flag| view! { <li>{flag_tag(&words, *flag)}</li> }).collect_view();
    let flags =
        (!head.flags.is_empty()).then(|| view! { <ul class="app-tags" aria-label=words.t("staff-flags")>{flags}</ul> });
    view! {
        {caption}
        <h1 class="govuk-heading-l" dir="auto">{heading}</h1>
        {flags}
        <Facts head=head.clone() />
        <Needs review=head.review.clone() />
    }
}

#[component]
fn Facts(head: CaseHead) -> impl IntoView {
    let words = use_words();
    let fact = |id: &str, value: AnyView| view! { <div><dt>{words.t(id)}</dt><dd>{value}</dd></div> }.into_any();
    let day = |day: Date| words.date(day).into_any();
    let mut facts = vec![
        fact("staff-reference", head.reference.to_string().into_any()),
        fact("staff-stage", stage_tag(&words, head.stage)),
        fact("staff-audience", words.t(&format!("staff-audience-{}", head.review.audience.id())).into_any()),
        fact("staff-sent", day(head.sent_on)),
    ];
    if let Some(due) = head.due_on {
        let overdue =
            head.overdue.then(|| view! { " " <Tag content=words.t("staff-overdue") classes="govuk-tag--red" /> });
        facts.push(fact("staff-due", view! { {words.date(due)}{overdue} }.into_any()));
    }
    if let Some(priority) = head.priority {
        facts.push(fact("staff-priority", words.t(&format!("priority-{priority}")).into_any()));
    }
    if let Some(depth) = head.depth {
        facts.push(fact("staff-depth", words.t(&format!("depth-{}", depth.id())).into_any()));
    }
    if let Some(review_by) = head.review_by {
        facts.push(fact("staff-review-by", day(review_by)));
    }
    let owner = head.owner.clone().unwrap_or_else(|| words.t("staff-nobody"));
    facts.push(fact("staff-owner", owner.into_any()));
    facts.push(fact("staff-team", head.team.clone().into_any()));
    view! { <dl class="app-facts">{facts}</dl> }
}

/// What must be known before anybody makes contact: so placed that it cannot be missed.
#[component]
fn Needs(review: SelfReview) -> impl IntoView {
    let words = use_words();
    let danger = review.chose("danger", &["yes", "worried"]).then(|| to_questions(&review, &["danger"]));
    let danger = danger.map(|danger| {
        let told = words.t("staff-danger");
        view! {
            <WarningText>{told}</WarningText>
            <Answers review=review.clone() answers=danger />
        }
    });
    let contact = to_questions(&review, &["communication", "contact-safety", "contact"]);
    let contact = if contact.is_empty() {
        view! { <p class="app-words app-words--none">{words.t("staff-needs-none")}</p> }.into_any()
    } else {
        view! { <Answers review=review.clone() answers=contact /> }.into_any()
    };
    view! {
        <section class="app-needs" aria-labelledby="needs">
            <h2 class="govuk-heading-s" id="needs">{words.t("staff-needs-title")}</h2>
            {danger}
            <div class="app-needs__answers">{contact}</div>
        </section>
    }
}
