use super::*;

#[test]
fn inp_02_no_finding_may_repeat_the_citizen_another_finding_or_another_case() {
    let other_case = "Kettle tipper supplied and demonstrated; scald risk now low, neighbour holds spare key.";
    let mut context = context();
    context.elsewhere = vec!["Something unrelated about gardens and trains.".to_owned(), other_case.to_owned()];
    for (place, id) in FINDINGS.into_iter().enumerate() {
        for said in CITIZEN_WORDS.iter().filter(|said| said.len() > 80) {
            assert_eq!(unmet(|typed| typed.set(id, said)), [(id, Why::CopiedFromCitizen)], "{said}");
        }
        let all = CITIZEN_WORDS.join(" ");
        assert_eq!(unmet(|typed| typed.set(id, &all)), [(id, Why::CopiedFromCitizen)]);
        assert_eq!(unmet_in(|typed| typed.set(id, other_case), &context), [(id, Why::CopiedFromCase)]);
        if let Some(earlier) = place.checked_sub(1).map(|before| FINDINGS[before]) {
            let text = complete_input().first(earlier).to_owned();
            assert_eq!(unmet(|typed| typed.set(id, &text)), [(id, Why::CopiedFromFinding(earlier))]);
        }
    }
}

#[test]
fn inp_02_a_finding_half_from_the_citizen_and_half_from_another_finding_is_no_finding() {
    let earlier = complete_input().first("reasoning-1").to_owned();
    let stitched = format!("{} {earlier}", CITIZEN_WORDS[0]);
    let found = unmet(|typed| typed.set("reasoning-2", &stitched));
    assert!(matches!(found[..], [("reasoning-2", Why::CopiedFromCitizen | Why::CopiedFromFinding(_))]), "{found:?}");
    let thirds = format!(
        "I fell in the bathroom in April. {} The minibus stopped so I have not been since February.",
        "Timed up-and-go took nineteen seconds, much as last year."
    );
    let found = unmet(|typed| typed.set("reasoning-2", &thirds));
    assert_eq!(found, [("reasoning-2", Why::CopiedFromCitizen)]);
}

#[test]
fn inp_02_one_sentence_for_every_element_is_refused_from_the_second_on() {
    let topics =
        ["needs", "working", "outcomes", "goals", "ideas", "money", "management", "rates", "family", "safety", "views"];
    let found = unmet(|typed| {
        for (id, topic) in FINDINGS.iter().zip(topics) {
            typed.set(*id, &format!("I discussed {topic} with her and am satisfied the arrangement works for now."));
        }
    });
    let expected: Vec<_> = FINDINGS[1..11].iter().map(|id| (*id, Why::CopiedFromFinding("reasoning-1"))).collect();
    assert_eq!(found, expected);
}

#[test]
fn inp_02_quoting_the_person_and_then_reasoning_passes_and_quoting_alone_does_not() {
    let quoted = format!("“{}”", CITIZEN_WORDS[1]);
    assert_eq!(unmet(|typed| typed.set("reasoning-2", &quoted)), [("reasoning-2", Why::TooThin)]);
    let reasoned = format!("{quoted} Visit logs bear this out for forty evenings of fifty-six.");
    assert_eq!(unmet(|typed| typed.set("reasoning-2", &reasoned)), []);
}

#[test]
fn inp_02_thin_findings_and_stock_phrases_are_refused() {
    for id in FINDINGS {
        assert_eq!(unmet(|typed| typed.set(id, "I agree with her.")), [(id, Why::TooThin)]);
        assert_eq!(unmet(|typed| typed.set(id, "No concerns. All needs met.")), [(id, Why::StockPhrase)]);
    }
}
