//! The ids that the crate cites, checked against how the register writes them, and the fields that its rules name.

use crate::form::{Element, QUESTIONS};
use crate::{input, triage};

/// Every lower-case word or kebab-case name in double quotes on lines of code, which is how rules name fields and choices.
pub fn quoted_ids(source: &str) -> Vec<&str> {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let quoted = code.flat_map(|line| line.split('"').skip(1).step_by(2));
    let is_id = |text: &&str| {
        text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
    };
    quoted.filter(is_id).collect()
}

const GROUPS: [&str; 15] =
    ["REV", "REQ", "INV", "ELE", "LTR", "INP", "ACC", "OUT", "PLAN", "END", "REA", "MON", "INF", "SAF", "AGR"];

fn is_duty(id: &str) -> bool {
    id.split_once('-').is_some_and(|(group, number)| {
        GROUPS.contains(&group) && number.len() == 2 && number.bytes().all(|digit| digit.is_ascii_digit())
    })
}

#[test]
fn every_duty_that_data_cites_is_written_as_in_the_register() {
    let questions = QUESTIONS.iter().map(|question| (question.id(), question.duties));
    let items = input::PARTS.iter().chain(triage::PARTS).flat_map(|part| part.items);
    let mut seen = 0;
    for (id, duties) in questions.chain(items.map(|item| (item.field.id, item.duties))) {
        assert!(!duties.is_empty(), "{id} cites no duty");
        for duty in duties {
            assert!(is_duty(duty), "{id} cites {duty}");
            seen += 1;
        }
    }
    assert!(Element::all().all(|element| is_duty(element.duty())));
    println!("{seen} citations of duties");
    assert!(!is_duty("SG-01") && !is_duty("REV-1") && !is_duty("REV-001") && !is_duty("rev-01"));
}

#[test]
fn every_duty_that_comments_and_code_cite_is_written_as_in_the_register() {
    let sources = [
        include_str!("actor.rs"),
        include_str!("checklist.rs"),
        include_str!("civil.rs"),
        include_str!("draft.rs"),
        include_str!("field.rs"),
        include_str!("form/mod.rs"),
        include_str!("form/questions.rs"),
        include_str!("gate.rs"),
        include_str!("input.rs"),
        include_str!("lib.rs"),
        include_str!("lifecycle.rs"),
        include_str!("own_words.rs"),
        include_str!("own_words/decompose.rs"),
        include_str!("own_words/plain.rs"),
        include_str!("request.rs"),
        include_str!("review.rs"),
        include_str!("triage.rs"),
        include_str!("typed.rs"),
    ];
    let mut seen = 0;
    for source in sources {
        for word in source.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-') {
            let looks_cited = word.split_once('-').is_some_and(|(group, number)| {
                group.len() >= 2
                    && group.bytes().all(|letter| letter.is_ascii_uppercase())
                    && !number.is_empty()
                    && number.bytes().all(|digit| digit.is_ascii_digit())
            });
            if looks_cited {
                assert!(is_duty(word), "{word}");
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "only {seen} citations found");
}

#[test]
fn the_ids_in_double_quotes_are_found_and_words_in_comments_are_not() {
    assert_eq!(
        quoted_ids("list.words(\"role\"); // see \"x y\"\n// \"not-this\"\nfor id in [\"a-1\", \"B\"]"),
        ["role", "a-1"]
    );
}
