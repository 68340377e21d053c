//! One part of considered professional input: what was said, the boxes beside it, and the gate.

use domain::checklist::{Part, Unmet, Why};
use domain::field::FieldError;
use domain::form::{Element, Section};
use domain::gate::Context;
use domain::input::PARTS;
use domain::typed::Typed;
use govuk::{Button, Details, ErrorSummary, InsetText, NotificationBanner};
use leptos::prelude::*;

use super::Meanwhile;
use super::answers::{Answers, TypedView};
use super::case::{CaseHead, CaseHeading};
use super::points::{gate_words, points};
use super::request::{PlanModel, PlanView};
use super::triage::autosave_words;
use super::voices::{ElementVoices, of_section, to_questions};
use crate::document::{Document, Width};
use crate::fields::Form;
use crate::islands::{Autosave, GateCheck};
use crate::page::use_words;
use crate::values::typed_text;

/// What the page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct InputPartModel {
    /// The request.
    pub head: CaseHead,
    /// The part.
    pub part: Part,
    /// The part's version, as seen; 0 when it was never saved.
    pub version: i64,
    /// What was typed into this part.
    pub typed: Typed,
    /// What is saved of every part, with `typed` in place of this one's.
    pub saved: Typed,
    /// What the gate has to know; without the findings of other cases.
    pub context: Context,
    /// What cannot be read in this part.
    pub errors: Vec<FieldError>,
    /// What the server finds unmet.
    pub unmet: Vec<Unmet>,
    /// Somebody else's save that came first, and what they typed.
    pub theirs: Option<(Meanwhile, Typed)>,
    /// Who saved this part last, and when.
    pub last_saved: Option<Meanwhile>,
    /// What was added after sending.
    pub additions: Vec<String>,
    /// The plan on record.
    pub plan: Option<PlanModel>,
}

/// The citizen's answers that bear on a part, beside the elements.
fn relevant(part: &str) -> &'static [&'static str] {
    match part {
        "reviewer" => &["representative-name", "standing"],
        "conversation" => &["involve", "not-involve", "helper", "reason", "reason-words"],
        "read" => &["evidence", "budget-spent"],
        "capacity" => &["understanding", "views-how", "helper", "agreement"],
        "advocacy" => &["understanding", "standing", "helper", "involve", "views-how"],
        "involvement" => {
            &["involve", "not-involve", "representative-name", "standing", "agreement", "sharing", "cared-for"]
        }
        "wellbeing" => &[
            "risks",
            "contingency",
            "safe",
            "harm",
            "harm-words",
            "observed-safety",
            "budget-needs",
            "budget-outcomes",
            "budget-short",
            "observed-budget-short",
            "carer-able",
            "able",
            "support",
        ],
        "response" => &["satisfied", "observed-satisfied", "should-change"],
        "outcome" => &["should-change", "improvements", "new-outcomes", "managed-change", "prevention"],
        _ => &[],
    }
}

/// The page.
#[component]
pub fn InputPartPage(
    /// What it shows.
    model: InputPartModel,
) -> impl IntoView {
    let words = use_words();
    let part = model.part;
    let place = PARTS.iter().position(|other| other.id == part.id).unwrap_or_default();
    let title = words.t(&format!("i-part-{}", part.id));
    let heading = format!("{}. {title}", place + 1);
    let form = Form {
        words: &words,
        prefix: "i",
        args: vec![],
        typed: &model.typed,
        errors: &model.errors,
        unmet: &[],
        heading: false,
    };
    let errors: Vec<_> = part
        .items
        .iter()
        .flat_map(|item| {
            let own: Vec<FieldError> =
                model.errors.iter().filter(|error| owns(item.field.id, &error.name)).cloned().collect();
            Form { errors: &own, ..form.clone() }.summary(&item.field)
        })
        .collect();
    let error = !errors.is_empty();
    let summary = error.then(|| view! { <ErrorSummary errors=errors /> });
    let meanwhile = model.theirs.clone().map(|(meanwhile, theirs)| {
        let told = meanwhile.told(&words, "staff-conflict");
        let (text, show) = (words.t("staff-conflict-text"), words.t("staff-conflict-theirs"));
        view! {
            <NotificationBanner>
                <p class="govuk-notification-banner__heading">{told}</p>
                <p class="govuk-body">{text}</p>
                <Details summary=show>
                    <TypedView prefix="i" parts=vec![part] typed=theirs.clone() />
                </Details>
            </NotificationBanner>
        }
    });
    let last_saved = model.last_saved.clone().map(|last| {
        view! { <p class="govuk-hint">{last.told(&words, "staff-last-saved")}</p> }
    });
    let fields = if part.id == "elements" {
        elements(&form, &model)
    } else {
        part.items.iter().map(|item| form.field(&item.field)).collect_view().into_any()
    };
    let next = PARTS.get(place + 1).map(|next| {
        let label = words.with("staff-save-and-next", &[("part", words.t(&format!("i-part-{}", next.id)).into())]);
        view! { <Button name="do" value="next" content=label /> }
    });
    let elsewhere = elsewhere(&model.unmet, part.id).then(|| {
        let unmet: Vec<Unmet> = model
            .unmet
            .iter()
            .filter(|unmet| unmet.part == part.id && unmet.why == Why::CopiedFromCase)
            .cloned()
            .collect();
        let items = points(&words, "i", PARTS, &unmet)
            .into_iter()
            .map(|point| view! { <li><a class="govuk-link" href=format!("#{}", point.name)>{point.text}</a></li> })
            .collect_view();
        view! { <InsetText><ul class="govuk-list">{items}</ul></InsetText> }
    });
    let beside = (part.id != "elements").then(|| view! { <Beside model=model.clone() /> });
    let layout = if part.id == "elements" { "app-input app-input--elements" } else { "app-input" };
    let autosave = autosave_words(&words);
    let gate = gate_words(&words, "i", PARTS);
    view! {
        <Document title=title error=error islands=true width=Width::Full back=model.head.address("/input")>
            {summary}
            {meanwhile}
            <CaseHeading head=model.head.clone() doing=heading />
            <div class=layout>
                {beside}
                <form
                    class="app-input__form"
                    method="post"
                    action=model.head.address(&format!("/input/{}", part.id))
                    data-autosave
                    data-gate
                    novalidate
                >
                    <input type="hidden" name="version" value=model.version />
                    {elsewhere}
                    {fields}
                    {last_saved}
                    <Autosave words=autosave />
                    <div class="govuk-button-group">
                        <Button name="do" value="save" classes="govuk-button--secondary" content=words.t("staff-save-and-return") />
                        {next}
                    </div>
                </form>
                <div class="app-input__gate">
                    <GateCheck context=model.context.clone() saved=model.saved.clone() part=part.id.to_owned() words=gate />
                </div>
            </div>
        </Document>
    }
}

fn owns(field: &str, name: &str) -> bool {
    name.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn elsewhere(unmet: &[Unmet], part: &str) -> bool {
    unmet.iter().any(|unmet| unmet.part == part && unmet.why == Why::CopiedFromCase)
}

/// The eleven elements: the voices, with finding and reasoning beside them.
fn elements(form: &Form<'_>, model: &InputPartModel) -> AnyView {
    let words = form.words;
    Element::all()
        .map(|element| {
            let number = usize::from(element.number());
            let items = &model.part.items[2 * number - 2..2 * number];
            let fields = items.iter().map(|item| form.field(&item.field)).collect_view();
            let heading = format!("{number}. {}", words.t(&format!("element-{number}")));
            view! {
                <section class="app-element" id=format!("element-{number}") aria-labelledby=format!("element-{number}-name")>
                    <h3 class="govuk-heading-m" id=format!("element-{number}-name")>{heading}</h3>
                    <div class="app-element__sides">
                        <ElementVoices review=model.head.review.clone() element=element finding=None />
                        <div>{fields}</div>
                    </div>
                </section>
            }
        })
        .collect_view()
        .into_any()
}

/// What bears on the part, beside its boxes.
#[component]
fn Beside(model: InputPartModel) -> impl IntoView {
    let words = use_words();
    let review = model.head.review.clone();
    let part = model.part.id;
    let answers = match part {
        "contradictions" => {
            Element::all().flat_map(|element| of_section(&review, Section::Element(element), None)).collect()
        }
        _ => to_questions(&review, relevant(part)),
    };
    let nothing =
        answers.is_empty().then(|| view! { <p class="app-words app-words--none">{words.t("staff-voice-nothing")}</p> });
    let added = (matches!(part, "conversation" | "contradictions") && !model.additions.is_empty()).then(|| {
        view! {
            <h3 class="govuk-heading-s">{words.t("staff-additions")}</h3>
            {model.additions.iter().map(|text| typed_text(text)).collect_view()}
        }
    });
    let plan = matches!(part, "read" | "outcome" | "reviewer").then(|| view! { <PlanView plan=model.plan.clone() /> });
    view! {
        <aside class="app-input__voices" aria-labelledby="said">
            <h2 class="govuk-heading-s" id="said">{words.t("staff-said")}</h2>
            {nothing}
            <Answers review=review answers=answers />
            {added}
            {plan}
        </aside>
    }
}
