use jiff::civil::date;

use super::*;
use crate::example::{NEXT_REVIEW, SPOKE_ON, TODAY, reference, triage_form, type_date};
use crate::field::{Problem, date_names, more_name};

const DECISIONS: [&str; 5] = ["accept-full", "accept-light", "more-information", "duplicate", "decline"];

const OTHER: &str = "TS-AAAA-CCCC";

fn form(decision: &str) -> Typed {
    triage_form(decision, OTHER, SPOKE_ON, NEXT_REVIEW)
}

/// What is unmet, as field and reason.
fn unmet(typed: &Typed) -> Vec<(&'static str, Why)> {
    check(typed, &reference(), TODAY)
        .map_or_else(|unmet| unmet.into_iter().map(|unmet| (unmet.field, unmet.why)).collect(), |_| Vec::new())
}

fn without(typed: &Typed, field: &str) -> Typed {
    let mut typed = typed.clone();
    typed.retain(|name| name != field && !date_names(field).iter().any(|known| known == name));
    typed
}

fn items() -> impl Iterator<Item = &'static Item> {
    PARTS.iter().flat_map(|part| part.items)
}

/// What each decision requires, written down apart from the code.
fn required(decision: &str) -> Vec<&'static str> {
    let judged = ["accurate", "changed", "working", "needs-met", "consulted", "consulted-on", "consulted-how", "view"];
    let mut required =
        if matches!(decision, "accept-full" | "accept-light" | "decline") { judged.to_vec() } else { vec![] };
    if !matches!(decision, "duplicate" | "decline") {
        required.push("priority");
    }
    required.push("reasons");
    required.extend(match decision {
        "more-information" => &["ask", "ask-by"][..],
        "duplicate" => &["duplicate-of"],
        "decline" => {
            &["evidence", "against-view", "planned-review", "if-change", "complain", "advice", "prevention-advice"]
        }
        _ => &["review-by"],
    });
    required
}

#[test]
fn req_09_each_decision_is_made_from_its_complete_form_and_keeps_its_reasons() {
    for decision in DECISIONS {
        let triage = check(&form(decision), &reference(), TODAY).expect(decision);
        let expected = match decision {
            "accept-full" => Verdict::Accept { depth: Depth::Full, review_by: NEXT_REVIEW },
            "accept-light" => Verdict::Accept { depth: Depth::LightTouch, review_by: NEXT_REVIEW },
            "more-information" => {
                Verdict::MoreInformation { ask: form(decision).first("ask").to_owned(), by: NEXT_REVIEW }
            }
            "duplicate" => Verdict::Duplicate { of: Reference::parse(OTHER).expect("a reference") },
            _ => Verdict::Decline { planned_review: NEXT_REVIEW },
        };
        assert_eq!(*triage.verdict(), expected);
        assert_eq!(triage.reasons(), form(decision).first("reasons"));
        assert_eq!(*triage.reference(), reference());
        let json = serde_json::to_string(triage.verdict()).unwrap();
        assert_eq!(serde_json::from_str::<Verdict>(&json).unwrap(), expected);
    }
}

#[test]
fn req_05_to_req_24_each_required_field_that_is_left_out_is_reported_and_nothing_else() {
    for decision in DECISIONS {
        for field in required(decision) {
            assert_eq!(unmet(&without(&form(decision), field)), [(field, Why::Missing)], "{decision}");
        }
        let missing: Vec<_> = {
            let mut typed = Typed::new();
            typed.set("decision", decision);
            unmet(&typed)
        };
        let mut expected = required(decision);
        // Whether anybody was consulted decides what else is asked about it.
        expected.retain(|field| !["consulted-on", "consulted-how", "view"].contains(field));
        assert_eq!(missing, expected.into_iter().map(|field| (field, Why::Missing)).collect::<Vec<_>>(), "{decision}");
    }
}

#[test]
fn req_09_no_decision_is_made_for_the_worker() {
    assert_eq!(unmet(&Typed::new()), [("decision", Why::Missing), ("reasons", Why::Missing)]);
    let mut typed = form("accept-full");
    for unknown in ["approve-all", "reviewed", "no-review-needed", "ACCEPT-FULL"] {
        typed.set("decision", unknown);
        let found = unmet(&typed);
        assert!(found.contains(&("decision", Why::Unreadable(Problem::UnknownChoice))), "{unknown}: {found:?}");
    }
}

#[test]
fn req_17_to_req_24_a_refusal_cannot_be_saved_until_its_letter_can_be_written() {
    let letter = [
        ("reasons", "REQ-24"),
        ("evidence", "REQ-18"),
        ("planned-review", "REQ-19"),
        ("if-change", "REQ-20"),
        ("complain", "REQ-21"),
        ("advice", "REQ-22"),
        ("prevention-advice", "REQ-23"),
        ("against-view", "REQ-11"),
    ];
    for (field, duty) in letter {
        let found = check(&without(&form("decline"), field), &reference(), TODAY).expect_err("it is required");
        assert!(found.iter().any(|unmet| unmet.field == field && unmet.duties.contains(&duty)), "{field}");
        for blank in ["", " ", "-", "..."] {
            if field != "planned-review" {
                let mut typed = form("decline");
                typed.set(field, blank);
                assert_eq!(unmet(&typed), [(field, Why::Missing)], "{blank:?}");
            }
        }
    }
    let mut typed = form("decline");
    type_date(&mut typed, "planned-review", TODAY);
    let past = Why::Unreadable(Problem::DateNotInFuture);
    assert_eq!(unmet(&typed), [("planned-review", past)], "a review that is due is not refused for a later one");
}

#[test]
fn req_05_to_req_08_each_factor_says_how_it_is_known() {
    for decision in ["accept-full", "accept-light", "decline"] {
        for factor in PARTS[0].items {
            let id = factor.field.id;
            for choice in factor.field.kind.choices() {
                let mut typed = form(decision);
                typed.set(id, choice.id);
                typed.set(more_name(id, choice.id), "");
                assert_eq!(unmet(&typed), [(id, Why::ReasonMissing)], "{decision} {}", choice.id);
                typed.set(more_name(id, choice.id), "Seen in the visit logs.");
                assert_eq!(unmet(&typed), [], "{decision} {}", choice.id);
            }
        }
    }
}

#[test]
fn req_10_and_req_12_the_person_or_somebody_instead_is_consulted_or_it_is_said_why_nobody_was() {
    for decision in ["accept-full", "accept-light", "decline"] {
        for choice in ["instead", "nobody"] {
            let mut typed = form(decision);
            typed.set("consulted", choice);
            assert_eq!(unmet(&typed), [("consulted", Why::ReasonMissing)], "{decision} {choice}");
            typed.set(more_name("consulted", choice), "Her sister and attorney, as Mrs Haddow was on a ventilator.");
            assert_eq!(unmet(&typed), [], "{decision} {choice}");
            for field in ["consulted-on", "consulted-how", "view"] {
                let expected: &[_] = if choice == "instead" { &[(field, Why::Missing)] } else { &[] };
                assert_eq!(unmet(&without(&typed, field)), expected, "{decision} {choice}");
            }
        }
        let mut typed = form(decision);
        type_date(&mut typed, "consulted-on", TODAY.tomorrow().unwrap());
        assert_eq!(unmet(&typed), [("consulted-on", Why::Unreadable(Problem::DateInFuture))]);
    }
}

#[test]
fn a_duplicate_is_of_another_request_whose_reference_is_rightly_typed() {
    for wrong in [reference().as_str(), "ts 7k3m qvxa", "7K3MQVXA", "TS-AAAA-CCC", "TS-0000-IIII", "the other one"] {
        let mut typed = form("duplicate");
        typed.set("duplicate-of", wrong);
        assert_eq!(unmet(&typed), [("duplicate-of", Why::NotAReference)], "{wrong}");
    }
    let mut typed = form("duplicate");
    typed.set("duplicate-of", "ts aaaa cccc");
    assert_eq!(unmet(&typed), []);
}

#[test]
fn dates_that_are_to_come_are_to_come() {
    for (decision, field) in
        [("accept-full", "review-by"), ("accept-light", "review-by"), ("more-information", "ask-by")]
    {
        let mut typed = form(decision);
        type_date(&mut typed, field, TODAY);
        assert_eq!(unmet(&typed), [(field, Why::Unreadable(Problem::DateNotInFuture))]);
        type_date(&mut typed, field, TODAY.tomorrow().unwrap());
        assert_eq!(unmet(&typed), []);
        typed.set(date_names(field)[1].clone(), "");
        assert_eq!(unmet(&typed), [(field, Why::Unreadable(Problem::DateIncomplete))]);
    }
}

#[test]
fn what_was_typed_for_another_decision_is_neither_in_the_way_nor_on_the_record() {
    for decision in DECISIONS {
        let mut typed = form(decision);
        for other in DECISIONS {
            for (name, values) in form(other).0 {
                typed.0.entry(name).or_insert(values);
            }
        }
        typed.set("decision", decision);
        let own: Vec<&str> = PARTS
            .iter()
            .filter(|part| applies(part.id, Some(decision)))
            .flat_map(|part| part.items)
            .map(|item| item.field.id)
            .collect();
        for item in items().filter(|item| !own.contains(&item.field.id)) {
            let name = if matches!(item.field.kind, Kind::Date(_)) {
                date_names(item.field.id)[0].clone()
            } else {
                item.field.id.to_owned()
            };
            typed.set(name, &"9".repeat(5_000));
        }
        let triage = check(&typed, &reference(), TODAY).expect(decision);
        assert!(triage.record().keys().all(|id| own.contains(&id.as_str())), "{decision}");
    }
}

#[test]
fn every_field_that_the_rules_name_stands_on_the_form_and_each_id_once() {
    let parts: Vec<&str> = PARTS.iter().map(|part| part.id).collect();
    let rules = include_str!("../triage.rs").split("pub fn check(").nth(1).expect("the rules come last");
    let named = crate::register::quoted_ids(rules);
    assert!(named.len() > 20);
    for id in named {
        let choice = items().any(|item| item.field.kind.choices().iter().any(|choice| choice.id == id));
        assert!(choice || parts.contains(&id) || items().any(|item| item.field.id == id), "`{id}` is on no form");
    }
    let mut ids: Vec<&str> = items().map(|item| item.field.id).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn the_day_of_consultation_may_be_today() {
    let typed = triage_form("decline", OTHER, TODAY, date(2026, 7, 15));
    assert_eq!(unmet(&typed), []);
}
