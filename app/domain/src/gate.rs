//! The gate: when professional input is complete. The server decides with it; the browser shows it live.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::actor::{Role, Submitter, Worker, WorkerId};
use crate::checklist::{Checklist, Unmet, Why};
use crate::civil;
use crate::form::Element;
use crate::input::{self, ConsideredInput, FINDINGS, Finding, Outcome, PARTS};
use crate::own_words::{self, COPIED, Emptiness, Wording};
use crate::request::Reference;
use crate::typed::Typed;

/// What the gate has to know beside the form itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Context {
    /// The request that is reviewed.
    pub reference: Reference,
    /// The worker who would complete it.
    pub reviewer: Worker,
    /// The worker to whom it is allocated.
    pub owner: Option<WorkerId>,
    /// Who sent the self-review.
    pub submitter: Submitter,
    /// The council's day on which it was sent.
    #[serde(with = "crate::civil")]
    pub submitted_on: Date,
    /// The council's day now.
    #[serde(with = "crate::civil")]
    pub today: Date,
    /// Every piece of free text that the citizen sent, additions included.
    pub citizen_words: Vec<String>,
    /// Findings of other cases, to compare with. The browser is not given these.
    pub elsewhere: Vec<String>,
}

/// Whether the form holds complete input: the input, or every unmet point in the order of the form.
///
/// The only maker of [`ConsideredInput`] (INP-01, INP-02, INV-16).
pub fn check(typed: &Typed, context: &Context) -> Result<ConsideredInput, Vec<Unmet>> {
    let mut list = Checklist::read(PARTS, typed, context.today);
    reviewer(&mut list, context);
    let spoke_on = conversation(&mut list, context);
    for item in input::PARTS[2].items {
        list.choice_with_reason(item.field.id);
    }
    capacity(&mut list);
    let advocate_awaited = advocacy(&mut list);
    for item in input::PARTS[5].items {
        list.choice_with_reason(item.field.id);
    }
    let findings = elements(&mut list);
    list.choice_with_reason("contradictions");
    wellbeing(&mut list);
    list.words("response");
    list.choice_with_reason("agrees");
    let outcome = outcome(&mut list, context, advocate_awaited);
    own_words(&mut list, context);

    match (spoke_on, findings, outcome) {
        (Some(spoke_on), Some(findings), Some((outcome, next_review))) if list.unmet.is_empty() => {
            Ok(ConsideredInput {
                reference: context.reference.clone(),
                reviewer: context.reviewer.id.clone(),
                spoke_on,
                findings,
                outcome,
                next_review,
                record: list.record,
            })
        }
        _ => Err(list.in_order()),
    }
}

/// 1. A named, competent reviewer: not the submitter, not a relative (INP-02, INP-04, INP-05).
fn reviewer(list: &mut Checklist, context: &Context) {
    list.words("role");
    list.words("competence");
    if list.choice("relation").is_some_and(|relation| relation != "none") {
        list.say("relation", Why::Related);
    }
    if context.submitter == Submitter::Worker(context.reviewer.id.clone()) {
        list.say_besides("relation", Why::Submitter);
    }
    if !context.reviewer.has(Role::Reviewer) {
        list.say_besides("role", Why::NotReviewer);
    }
    if context.owner.as_ref() != Some(&context.reviewer.id) {
        list.say_besides("role", Why::NotAllocated);
    }
}

/// 2. A conversation after the submission: paper alone is not a review (INP-14 to INP-16).
fn conversation(list: &mut Checklist, context: &Context) -> Option<Date> {
    let spoke_on = list.date("spoke-on");
    if spoke_on.is_some_and(|day| day < context.submitted_on) {
        list.say("spoke-on", Why::BeforeSubmission);
    }
    list.choice_with_reason("spoke-how");
    list.words("spoke-who");
    list.words("spoke-about");
    list.choice_with_reason("seen-alone");
    list.words("communication-met");
    spoke_on
}

/// 4. Capacity, one decision at a time; lacking or in doubt, the person is directly involved (INV-16, INV-06).
fn capacity(list: &mut Checklist) {
    let capacity = list.choice("capacity");
    if matches!(capacity.as_deref(), Some("has" | "lacks" | "in-doubt")) {
        for id in ["capacity-decision", "capacity-evidence", "capacity-support"] {
            list.words(id);
        }
    }
    if matches!(capacity.as_deref(), Some("lacks" | "in-doubt")) {
        for (id, why) in [("directly-involved", Why::DirectInvolvement), ("best-interests", Why::Consultation)] {
            list.words_or(id, why);
        }
        if list.chosen("involved-person").is_some_and(|involved| involved != "yes") {
            list.say("involved-person", Why::DirectInvolvement);
        }
    }
}

/// 5. Advocacy considered afresh; one that is owed is there before completion (INV-08, INV-09). Says whether an advocate has been referred and not arrived.
fn advocacy(list: &mut Checklist) -> bool {
    let mut substantial = false;
    for id in ["understanding-information", "retaining-information", "weighing-information", "communicating-views"] {
        substantial |= list.choice(id).as_deref() == Some("substantial");
    }
    let nobody = list.choice_with_reason("appropriate-person").is_some_and(|person| person != "yes");
    let advocate = list.choice_with_reason("advocate");
    let referred = advocate.as_deref() == Some("referred");
    if substantial && nobody && advocate.as_deref() == Some("not-needed") {
        list.say("advocate", Why::AdvocateOwed);
    }
    // One is owed: until the advocate is there, nothing may be completed, whatever the outcome.
    if substantial && nobody && referred {
        list.say("advocate", Why::AdvocateAwaited);
    }
    referred
}

/// 7. A finding with reasoning on each of the eleven elements (ELE-01 to ELE-11).
fn elements(list: &mut Checklist) -> Option<Vec<(Element, Finding, String)>> {
    let mut findings = Vec::with_capacity(Element::COUNT);
    for element in Element::all() {
        let finding = list.choice(&format!("finding-{}", element.number()));
        let reasoning = list.words(input::reasoning(element));
        if let (Some(finding), Some(reasoning)) = (finding.and_then(|id| Finding::from_id(&id)), reasoning) {
            findings.push((element, finding, reasoning));
        }
    }
    (findings.len() == Element::COUNT).then_some(findings)
}

/// 9. Wellbeing, risk, safeguarding, interim support, contingency, sufficiency, carer's assessment (REV-11).
fn wellbeing(list: &mut Checklist) {
    for id in ["wellbeing", "risk", "contingency-plan"] {
        list.words(id);
    }
    for id in ["safeguarding", "interim-support", "sufficiency", "carers-assessment"] {
        list.choice_with_reason(id);
    }
}

/// 11. The outcome with its reasons, and a next review within twelve months (REV-05, REV-07, REV-12).
fn outcome(list: &mut Checklist, context: &Context, advocate_awaited: bool) -> Option<(Outcome, Date)> {
    let outcome = list.choice("outcome").and_then(|id| Outcome::from_id(&id));
    if advocate_awaited && matches!(outcome, Some(Outcome::Revise | Outcome::BudgetManagement | Outcome::EndPlan)) {
        list.say("outcome", Why::AdvocateAwaited);
    }
    if outcome == Some(Outcome::NoChange) && list.chosen("sufficiency") == Some("not-sufficient") {
        list.say("outcome", Why::OutcomeContradicts);
    }
    list.words("outcome-reasons");
    let next_review = list.date("next-review");
    let latest = civil::a_year_after(context.today);
    if next_review.is_some_and(|day| day > latest) {
        list.say("next-review", Why::TooLate);
    }
    list.words("next-review-reasons");
    list.words("information-given");
    list.choice_with_reason("rights-explained");
    list.some("declaration");
    outcome.zip(next_review)
}

/// Findings are the professional's own: not thin, not stock, not the citizen's, another's or another case's.
fn own_words(list: &mut Checklist, context: &Context) {
    let said: Vec<Wording> = context.citizen_words.iter().map(|said| Wording::of(said)).collect();
    let elsewhere: Vec<Wording> = context.elsewhere.iter().map(|other| Wording::of(other)).collect();
    let mut earlier: Vec<(&'static str, Wording)> = Vec::new();
    for id in FINDINGS {
        let Some(text) = list.text(id).map(own_words::without_quotations) else { continue };
        let own = Wording::of(&text);
        let repeated = earlier.iter().find(|(_, finding)| own.repeats(finding)).map(|(id, _)| *id);
        // Stitched together from several answers, or from answers and findings, and from nothing else.
        let stitched = own.copied_share(said.iter().chain(earlier.iter().map(|(_, finding)| finding)));
        let why = match own_words::emptiness(&text) {
            Some(Emptiness::TooThin) => Some(Why::TooThin),
            Some(Emptiness::StockPhrase) => Some(Why::StockPhrase),
            None if said.iter().any(|said| own.repeats(said)) => Some(Why::CopiedFromCitizen),
            None if repeated.is_some() => repeated.map(Why::CopiedFromFinding),
            None if elsewhere.iter().any(|other| own.repeats(other)) => Some(Why::CopiedFromCase),
            None if stitched >= COPIED => Some(Why::CopiedFromCitizen),
            None => None,
        };
        earlier.push((id, own));
        if let Some(why) = why {
            list.say(id, why);
        }
    }
}

#[cfg(test)]
mod tests;
