mod own_words;

use jiff::civil::date;

use super::*;
use crate::checklist::Item;
use crate::example::{
    CITIZEN_WORDS, NEXT_REVIEW, SPOKE_ON, SUBMITTED_ON, TODAY, complete_input, complete_input_on, context,
    light_touch_input, type_date,
};
use crate::field::{Kind, Problem, date_names, more_name};

/// What is unmet, as field and reason, when something is done to the complete input.
fn unmet(change: impl FnOnce(&mut Typed)) -> Vec<(&'static str, Why)> {
    unmet_in(change, &context())
}

fn unmet_in(change: impl FnOnce(&mut Typed), context: &Context) -> Vec<(&'static str, Why)> {
    let mut typed = complete_input();
    change(&mut typed);
    match check(&typed, context) {
        Ok(_) => Vec::new(),
        Err(unmet) => unmet.into_iter().map(|unmet| (unmet.field, unmet.why)).collect(),
    }
}

fn items() -> impl Iterator<Item = &'static Item> {
    PARTS.iter().flat_map(|part| part.items)
}

/// Everything typed into a field, gone.
fn clear(typed: &mut Typed, item: &Item) {
    let id = item.field.id;
    typed.retain(|name| {
        name != id
            && !date_names(id).iter().any(|known| known == name)
            && !item.field.kind.choices().iter().any(|choice| more_name(id, choice.id) == name)
    });
}

/// Fields that only some answers require; the complete input gives none of these answers.
const CONDITIONAL: [&str; 5] =
    ["capacity-decision", "capacity-evidence", "capacity-support", "directly-involved", "best-interests"];

const CAPACITY: [(&str, &str); 5] = [
    ("capacity-decision", "Whether to accept a live-in carer."),
    ("capacity-evidence", "Could not retain the two options for five minutes on either visit."),
    ("capacity-support", "Pictures, mornings, her niece present, two visits."),
    ("directly-involved", "Two visits in the morning; she chose between photographs."),
    ("best-interests", "Her niece and her former neighbour, both on 3 July."),
];

fn lacking(typed: &mut Typed, capacity: &str) {
    typed.set("capacity", capacity);
    for (field, text) in CAPACITY {
        typed.set(field, text);
    }
}

fn owed(typed: &mut Typed, advocate: &str) {
    typed.set("weighing-information", "substantial");
    typed.set("appropriate-person", "no");
    typed.set("advocate", advocate);
    typed.set(more_name("advocate", advocate), "Told to the advocacy service on 3 July.");
}

#[test]
fn complete_honest_input_passes_and_keeps_what_was_found() {
    let input = check(&complete_input(), &context()).expect("complete");
    assert_eq!(input.reference(), &context().reference);
    assert_eq!(input.reviewer(), &context().reviewer.id);
    assert_eq!((input.spoke_on(), input.next_review()), (SPOKE_ON, NEXT_REVIEW));
    assert_eq!(input.outcome(), Outcome::Revise);
    let numbers: Vec<u8> = input.findings().iter().map(|(element, ..)| element.number()).collect();
    assert_eq!(numbers, (1..=11).collect::<Vec<_>>());
    assert_eq!(input.record().len(), items().count() - CONDITIONAL.len());
}

#[test]
fn short_but_honest_input_passes_as_a_light_touch_review() {
    let input = check(&light_touch_input(), &context()).expect("complete");
    assert_eq!(input.outcome(), Outcome::NoChange);
}

#[test]
fn inp_01_nothing_typed_leaves_every_required_field_unmet_with_a_duty_each() {
    let found = check(&Typed::new(), &context()).expect_err("nothing is there");
    let fields: Vec<&str> = found.iter().map(|unmet| unmet.field).collect();
    let required: Vec<&str> = items().map(|item| item.field.id).filter(|id| !CONDITIONAL.contains(id)).collect();
    assert_eq!(fields, required);
    assert!(found.iter().all(|unmet| unmet.why == Why::Missing && !unmet.duties.is_empty()));
}

#[test]
fn inp_02_each_required_field_that_is_left_out_is_reported_and_nothing_else() {
    for item in items().filter(|item| !CONDITIONAL.contains(&item.field.id)) {
        assert_eq!(unmet(|typed| clear(typed, item)), [(item.field.id, Why::Missing)]);
    }
}

#[test]
fn inp_02_a_dash_or_a_space_where_words_are_required_counts_as_nothing() {
    for item in items().filter(|item| matches!(item.field.kind, Kind::Short { .. } | Kind::Long { .. })) {
        for blank in ["", "  \n", "-", "...", "\u{200B}"] {
            let found = unmet(|typed| {
                lacking(typed, "lacks");
                typed.set(item.field.id, blank);
            });
            let why = match item.field.id {
                "directly-involved" => Why::DirectInvolvement,
                "best-interests" => Why::Consultation,
                _ => Why::Missing,
            };
            assert_eq!(found, [(item.field.id, why)], "{blank:?}");
        }
    }
}

#[test]
fn inv_09_each_choice_that_needs_a_reason_is_unmet_without_one_at_the_box_for_it() {
    let mut seen = 0;
    for item in items() {
        for choice in item.field.kind.choices().iter().filter(|choice| choice.more) {
            let name = more_name(item.field.id, choice.id);
            for reason in ["", "-", "and so it is"] {
                let mut typed = complete_input();
                // An outcome that an awaited advocate does not stand in the way of.
                typed.set("outcome", "more-needed");
                typed.set(item.field.id, choice.id);
                typed.set(name.clone(), reason);
                let found = check(&typed, &context()).expect_err("a reason is missing");
                let found: Vec<_> = found.iter().map(|unmet| (unmet.name.as_str(), &unmet.why)).collect();
                assert_eq!(found, [(name.as_str(), &Why::ReasonMissing)], "{reason:?}");
                seen += 1;
            }
        }
    }
    assert!(seen >= 60, "only {seen} cases");
}

#[test]
fn each_choice_with_its_reason_passes_unless_a_rule_speaks_against_it() {
    let refused = [("relation", "related")];
    for item in items().filter(|item| matches!(item.field.kind, Kind::One(_))) {
        let id = item.field.id;
        for choice in item.field.kind.choices() {
            let found = unmet(|typed| {
                lacking(typed, "no-doubt");
                typed.set(id, choice.id);
                typed.set(more_name(id, choice.id), "Explained on the day by her daughter.");
            });
            let awaited = (id, choice.id) == ("advocate", "referred");
            let passes = !refused.contains(&(id, choice.id)) && !awaited;
            assert_eq!(found.is_empty(), passes, "{id} {}: {found:?}", choice.id);
        }
    }
}

#[test]
fn inv_16_when_capacity_is_assessed_the_decision_the_evidence_and_the_support_are_recorded() {
    for capacity in ["has", "lacks", "in-doubt"] {
        assert_eq!(unmet(|typed| lacking(typed, capacity)), []);
        for field in ["capacity-decision", "capacity-evidence", "capacity-support"] {
            let found = unmet(|typed| {
                lacking(typed, capacity);
                typed.set(field, "");
            });
            assert_eq!(found, [(field, Why::Missing)], "{capacity}");
        }
    }
}

#[test]
fn inv_16_lacking_capacity_or_in_doubt_the_person_is_directly_involved_and_somebody_is_consulted() {
    for capacity in ["lacks", "in-doubt"] {
        for (field, why) in [("directly-involved", Why::DirectInvolvement), ("best-interests", Why::Consultation)] {
            let found = unmet(|typed| {
                lacking(typed, capacity);
                typed.set(field, " ");
            });
            assert_eq!(found, [(field, why)], "{capacity}");
        }
        let found = unmet(|typed| {
            lacking(typed, capacity);
            typed.set("involved-person", "no");
            typed.set("involved-person-more-no", "Asleep at each visit.");
        });
        assert_eq!(found, [("involved-person", Why::DirectInvolvement)], "{capacity}");
    }
    assert_eq!(unmet(|typed| typed.set("capacity", "no-doubt")), []);
}

#[test]
fn inv_09_with_substantial_difficulty_and_nobody_appropriate_an_advocate_must_have_arrived() {
    assert_eq!(unmet(|typed| owed(typed, "not-needed")), [("advocate", Why::AdvocateOwed)]);
    for outcome in Outcome::ALL {
        let found = unmet(|typed| {
            owed(typed, "referred");
            typed.set("outcome", outcome.id());
        });
        assert!(found.contains(&("advocate", Why::AdvocateAwaited)), "{outcome:?}: {found:?}");
    }
    assert_eq!(unmet(|typed| owed(typed, "arrived")), []);
    for indicator in
        ["understanding-information", "retaining-information", "weighing-information", "communicating-views"]
    {
        for nobody in ["no", "not-needed"] {
            let found = unmet(|typed| {
                typed.set(indicator, "substantial");
                typed.set("appropriate-person", nobody);
            });
            assert_eq!(found, [("advocate", Why::AdvocateOwed)], "{indicator}, {nobody}");
        }
    }
    assert_eq!(unmet(|typed| typed.set("weighing-information", "substantial")), [], "her daughter is appropriate");
}

#[test]
fn inv_09_while_an_advocate_is_awaited_nothing_may_be_revised() {
    for outcome in Outcome::ALL {
        let found = unmet(|typed| {
            typed.set("advocate", "referred");
            typed.set("advocate-more-referred", "Asked for by Mrs Haddow on the day.");
            typed.set("outcome", outcome.id());
        });
        let revises = matches!(outcome, Outcome::Revise | Outcome::BudgetManagement | Outcome::EndPlan);
        let expected: &[_] = if revises { &[("outcome", Why::AdvocateAwaited)] } else { &[] };
        assert_eq!(found, expected, "{outcome:?}");
    }
}

#[test]
fn inp_02_the_reviewer_is_neither_the_submitter_nor_a_relative_nor_unallocated_nor_another_kind_of_worker() {
    let with = |change: fn(&mut Context)| {
        let mut context = context();
        change(&mut context);
        unmet_in(|_| {}, &context)
    };
    let found = with(|context| context.submitter = Submitter::Worker(context.reviewer.id.clone()));
    assert_eq!(found, [("relation", Why::Submitter)]);
    assert_eq!(with(|context| context.owner = None), [("role", Why::NotAllocated)]);
    let found = with(|context| context.owner = Some(WorkerId("worker-other".to_owned())));
    assert_eq!(found, [("role", Why::NotAllocated)]);
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Reviewer) {
        let mut context = context();
        context.reviewer.roles = [role].into();
        assert_eq!(unmet_in(|_| {}, &context), [("role", Why::NotReviewer)], "{role:?}");
    }
    assert_eq!(with(|context| context.submitter = Submitter::Worker(WorkerId("worker-other".to_owned()))), []);
    assert_eq!(unmet(|typed| typed.set("relation", "related")), [("relation", Why::Related)]);
}

#[test]
fn who_acts_is_reported_beside_what_is_missing() {
    let mut context = context();
    context.owner = None;
    context.reviewer.roles.clear();
    context.submitter = Submitter::Worker(context.reviewer.id.clone());
    let found = unmet_in(
        |typed| {
            typed.set("role", "");
            typed.set("relation", "related");
        },
        &context,
    );
    let expected = [
        ("role", Why::Missing),
        ("role", Why::NotReviewer),
        ("role", Why::NotAllocated),
        ("relation", Why::Related),
        ("relation", Why::Submitter),
    ];
    assert_eq!(found, expected);
}

#[test]
fn inp_14_the_conversation_is_after_the_submission_and_not_in_the_future() {
    let on = |day| {
        let typed = complete_input_on(day, NEXT_REVIEW);
        check(&typed, &context())
            .map(|input| input.spoke_on())
            .map_err(|unmet| unmet.into_iter().map(|unmet| (unmet.name, unmet.why)).collect::<Vec<_>>())
    };
    let at = |why| Err(vec![("spoke-on-day".to_owned(), why)]);
    assert_eq!(on(SUBMITTED_ON), Ok(SUBMITTED_ON));
    assert_eq!(on(TODAY), Ok(TODAY));
    assert_eq!(on(SUBMITTED_ON.yesterday().unwrap()), at(Why::BeforeSubmission));
    assert_eq!(on(TODAY.tomorrow().unwrap()), at(Why::Unreadable(Problem::DateInFuture)));
}

#[test]
fn rev_07_the_next_review_is_at_most_twelve_months_ahead_and_never_in_the_past() {
    let on = |today: Date, day: Date| {
        let mut context = context();
        context.today = today;
        unmet_in(|typed| type_date(typed, "next-review", day), &context)
    };
    assert_eq!(on(TODAY, date(2027, 7, 14)), []);
    assert_eq!(on(TODAY, date(2027, 7, 15)), [("next-review", Why::TooLate)]);
    assert_eq!(on(TODAY, TODAY.tomorrow().unwrap()), []);
    assert_eq!(on(TODAY, TODAY), [("next-review", Why::Unreadable(Problem::DateNotInFuture))]);
    // From a leap day a year leads to the last day of February.
    assert_eq!(on(date(2028, 2, 29), date(2029, 2, 28)), []);
    assert_eq!(on(date(2028, 2, 29), date(2029, 3, 1)), [("next-review", Why::TooLate)]);
}

#[test]
fn an_insufficient_budget_contradicts_an_unchanged_plan() {
    for outcome in Outcome::ALL {
        let found = unmet(|typed| {
            typed.set("sufficiency", "not-sufficient");
            typed.set("sufficiency-more-not-sufficient", "Weekend rates rose above the allocation.");
            typed.set("outcome", outcome.id());
        });
        let expected: &[_] = if outcome == Outcome::NoChange { &[("outcome", Why::OutcomeContradicts)] } else { &[] };
        assert_eq!(found, expected, "{outcome:?}");
    }
}

#[test]
fn what_cannot_be_read_is_reported_once_at_its_own_box() {
    let names = |typed: &Typed| {
        let found = check(typed, &context()).expect_err("unreadable");
        found.into_iter().map(|unmet| (unmet.name, unmet.why)).collect::<Vec<_>>()
    };
    let mut typed = complete_input();
    typed.set("spoke-on-month", "13");
    assert_eq!(names(&typed), [("spoke-on-day".to_owned(), Why::Unreadable(Problem::NotADate))]);
    typed.set("spoke-on-month", "");
    assert_eq!(names(&typed), [("spoke-on-month".to_owned(), Why::Unreadable(Problem::DateIncomplete))]);

    let mut typed = complete_input();
    typed.set("wellbeing", &"word ".repeat(801));
    let problem = Problem::TooLong { max: 4_000, actual: 4_004 };
    assert_eq!(names(&typed), [("wellbeing".to_owned(), Why::Unreadable(problem))]);

    let mut typed = complete_input();
    typed.set("advocate", "perhaps");
    assert_eq!(names(&typed), [("advocate".to_owned(), Why::Unreadable(Problem::UnknownChoice))]);
}

#[test]
fn every_field_that_the_rules_name_stands_on_the_form_and_each_id_once() {
    // `Checklist` panics on a field the form has not: each branch of the rules is taken here.
    for capacity in ["no-doubt", "has", "lacks", "in-doubt"] {
        for advocate in ["not-needed", "referred", "arrived"] {
            unmet(|typed| {
                owed(typed, advocate);
                typed.set("capacity", capacity);
                typed.set("involved-person", "no");
            });
        }
    }
    let source = include_str!("../gate.rs");
    for id in crate::register::quoted_ids(source) {
        let choice = items().any(|item| item.field.kind.choices().iter().any(|choice| choice.id == id));
        assert!(choice || items().any(|item| item.field.id == id), "`{id}` is neither a field nor a choice");
    }
    for id in FINDINGS {
        assert!(items().any(|item| item.field.id == id), "{id}");
    }
    let mut ids: Vec<&str> = items().map(|item| item.field.id).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all);
}
