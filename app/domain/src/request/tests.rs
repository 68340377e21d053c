use proptest::prelude::*;

use super::*;
use crate::draft::Draft;
use crate::form::{QUESTIONS, question};
use crate::typed::Typed;

const TODAY: jiff::civil::Date = crate::example::TODAY;

/// The flags of a self-review in which these things, and nothing else, were typed.
fn raised(audience: Audience, typed: &[(&str, &str)], talks: &[&str]) -> Vec<Flag> {
    let mut draft = Draft::new(audience);
    let all = Typed::from_pairs(typed.iter().copied());
    for question in QUESTIONS {
        let mut own = all.clone();
        own.retain(|name| question.owns(name));
        let talk = talks.contains(&question.id());
        if talk || !own.is_blank() {
            draft.save(question, own, talk);
        }
    }
    let review = draft.submit(TODAY).expect("valid");
    assert_eq!(review.answers.len(), draft.answers.len(), "an answer did not arrive");
    flags(&review).into_iter().collect()
}

/// Answers that raise flags, and these flags. No other answer may.
const RAISING: &[(&str, &str, &[Flag])] = &[
    ("danger", "yes", &[Flag::DangerNow, Flag::Safety]),
    ("danger", "worried", &[Flag::Safety]),
    ("safe", "sometimes", &[Flag::Safety]),
    ("safe", "no", &[Flag::Safety]),
    ("harm", "hurting", &[Flag::Safety]),
    ("harm", "frightening", &[Flag::Safety]),
    ("harm", "stopping", &[Flag::Safety]),
    ("harm", "money", &[Flag::Safety]),
    ("harm", "neglect", &[Flag::Safety]),
    ("harm", "self-neglect", &[Flag::Safety]),
    ("harm", "other", &[Flag::Safety]),
    ("able", "no", &[Flag::CarerStrain]),
    ("able", "partly", &[Flag::CarerStrain]),
    ("carer-able", "no", &[Flag::CarerStrain]),
    ("carer-able", "partly", &[Flag::CarerStrain]),
    ("support", "gone", &[Flag::CarerStrain]),
    ("communication", "large-print", &[Flag::Communication]),
    ("communication", "easy-read", &[Flag::Communication]),
    ("communication", "audio", &[Flag::Communication]),
    ("communication", "braille", &[Flag::Communication]),
    ("communication", "bsl", &[Flag::Communication]),
    ("communication", "language", &[Flag::Communication]),
    ("communication", "hearing-loop", &[Flag::Communication]),
    ("communication", "helper", &[Flag::Communication]),
    ("communication", "other", &[Flag::Communication]),
];

/// What a representative's self-review raises before anything is said of the person's agreement.
fn standing(audience: Audience) -> Vec<Flag> {
    if audience == Audience::Representative { vec![Flag::NoAgreement] } else { vec![] }
}

fn sorted(mut flags: Vec<Flag>) -> Vec<Flag> {
    flags.sort();
    flags.dedup();
    flags
}

#[test]
fn each_flag_is_raised_by_its_answers_and_only_by_them() {
    let mut seen = 0;
    for audience in Audience::ALL {
        for question in QUESTIONS.iter().filter(|question| question.audiences.contains(&audience)) {
            for choice in question.field.kind.choices() {
                let expected = RAISING.iter().find(|(id, value, _)| (*id, *value) == (question.id(), choice.id));
                let mut flags = expected.map_or(vec![], |(.., flags)| flags.to_vec());
                if (question.id(), choice.id) != ("agreement", "yes") {
                    flags.extend(standing(audience));
                }
                let found = raised(audience, &[(question.id(), choice.id)], &[]);
                assert_eq!(found, sorted(flags), "{audience:?} {} {}", question.id(), choice.id);
                seen += 1;
            }
        }
    }
    for (id, value, _) in RAISING {
        let known = question(id).expect("a question").field.kind.choices().iter().any(|choice| choice.id == *value);
        assert!(known, "{id} has no choice {value}");
    }
    println!("{seen} choices looked at");
}

#[test]
fn text_raises_a_flag_only_where_the_question_is_about_safety_or_safe_contact() {
    for audience in Audience::ALL {
        for question in QUESTIONS.iter().filter(|question| question.audiences.contains(&audience)) {
            let (typed, raises): (Vec<(&str, &str)>, &[Flag]) = match (question.id(), question.field.kind) {
                ("harm-words", _) => (vec![("harm", "money"), ("harm-words", "My nephew.")], &[Flag::Safety]),
                ("observed-safety", _) => (vec![("observed-safety", "Bruises on both arms.")], &[Flag::Safety]),
                ("contact-safety", _) => (vec![("contact-safety", "Not when he is home.")], &[Flag::SafeContact]),
                ("reason-words", _) => (vec![("reason", "other"), ("reason-words", "danger, no, yes")], &[]),
                (id, crate::field::Kind::Short { .. } | crate::field::Kind::Long { .. }) => {
                    (vec![(id, "danger, no, yes")], &[])
                }
                _ => continue,
            };
            let flags = [raises.to_vec(), standing(audience)].concat();
            assert_eq!(raised(audience, &typed, &[]), sorted(flags), "{}", question.id());
        }
    }
}

#[test]
fn a_wish_to_talk_is_a_flag_of_its_own_and_about_safety_a_sign_too() {
    for audience in Audience::ALL {
        for question in QUESTIONS.iter().filter(|question| question.audiences.contains(&audience)) {
            let mut flags = [vec![Flag::WantsToTalk], standing(audience)].concat();
            match question.id() {
                "danger" | "safe" | "harm" | "observed-safety" => flags.push(Flag::Safety),
                "communication" => flags.push(Flag::Communication),
                "contact-safety" => flags.push(Flag::SafeContact),
                "harm-words" | "reason-words" => continue,
                _ => {}
            }
            assert_eq!(raised(audience, &[], &[question.id()]), sorted(flags), "{}", question.id());
        }
    }
    let found = raised(Audience::Person, &[("harm", "other")], &["harm-words"]);
    assert_eq!(found, [Flag::Safety, Flag::WantsToTalk]);
}

#[test]
fn acc_01_none_beside_a_need_does_not_take_the_need_away() {
    let typed = [("communication", "none"), ("communication", "bsl")];
    assert_eq!(raised(Audience::Person, &typed, &[]), [Flag::Communication]);
    assert_eq!(raised(Audience::Person, &[("communication", "none")], &[]), []);
    let typed = [("harm", "none"), ("harm", "money")];
    assert_eq!(raised(Audience::Person, &typed, &[]), [Flag::Safety]);
}

#[test]
fn inv_05_a_representative_who_says_nothing_of_agreement_is_flagged_as_one_who_has_none() {
    let of = |agreement: &[(&str, &str)]| {
        raised(Audience::Representative, &[agreement, &[("name", ""), ("working", "x")]].concat(), &[])
    };
    assert_eq!(of(&[]), [Flag::NoAgreement]);
    for answer in ["partly", "could-not-say", "no"] {
        assert_eq!(of(&[("agreement", answer)]), [Flag::NoAgreement], "{answer}");
    }
    assert_eq!(of(&[("agreement", "yes")]), []);
}

#[test]
fn names_of_flags_lead_back_to_them() {
    for flag in Flag::ALL {
        assert_eq!(Flag::from_id(flag.id()), Some(flag));
        assert_eq!(serde_json::to_string(&flag).unwrap(), format!("\"{}\"", flag.id()));
    }
    assert_eq!(Flag::ALL[0], Flag::DangerNow);
    assert_eq!(Flag::from_id("safe"), None);
}

#[test]
fn a_reference_that_is_mistyped_is_refused() {
    assert!(Reference::parse("TS-7K3M-QVXA").is_some());
    for wrong in [
        "",
        "TS",
        "TS-",
        "TS-7K3M",
        "TS-7K3M-QVX",
        "TS-7K3M-QVXAA",
        "TS-7K3M-QVX0",
        "TS-7K3M-QVXO",
        "TS-7K3M-QVX1",
        "TS-7K3M-QVXI",
        "TS-7K3M-QVXS",
        "TX-7K3M-QVXA",
        "TSTS7K3MQVXA",
        "TS-7K3M-QVXÀ",
        "TS-7K3M-QVXAé",
        "TS-7K3M-QVXA'; --",
        "TS_7K3M_QVXA",
        "../TS-7K3M-QVXA",
        "ＴＳ-7K3M-QVXA",
    ] {
        assert_eq!(Reference::parse(wrong), None, "{wrong}");
    }
}

proptest! {
    #[test]
    fn a_reference_is_read_back_however_it_is_typed(bytes: [u8; REFERENCE_LENGTH], spaces in "[ \t\u{2013}-]{0,3}", lower: bool, prefix: bool) {
        let reference = Reference::from_random(bytes);
        prop_assert_eq!(Reference::parse(reference.as_str()), Some(reference.clone()));
        prop_assert_eq!(reference.to_string(), reference.as_str());
        prop_assert_eq!(reference.as_str().len(), 12);
        let code = reference.as_str().strip_prefix("TS-").unwrap();
        let mut typed = format!("{}{code}{spaces}", if prefix { "TS" } else { "" }).replace('-', &spaces);
        if lower {
            typed.make_ascii_lowercase();
        }
        prop_assert_eq!(Reference::parse(&typed), Some(reference.clone()));
        let json = serde_json::to_string(&reference).unwrap();
        prop_assert_eq!(serde_json::from_str::<Reference>(&json).unwrap(), reference);
    }

    #[test]
    fn whatever_is_typed_gives_a_well_formed_reference_or_none(typed in "(?s).{0,30}") {
        if let Some(reference) = Reference::parse(&typed) {
            let code: Vec<u8> = reference.as_str().bytes().skip(3).filter(|letter| *letter != b'-').collect();
            prop_assert!(code.len() == REFERENCE_LENGTH && code.iter().all(|letter| REFERENCE_ALPHABET.contains(letter)));
        }
    }

    #[test]
    fn one_wrong_character_gives_another_reference_or_none(bytes: [u8; REFERENCE_LENGTH], place in 0_usize..12, wrong in "[A-Z0-9]") {
        let reference = Reference::from_random(bytes);
        let mut typed: Vec<char> = reference.as_str().chars().collect();
        let wrong = wrong.chars().next().unwrap();
        prop_assume!(typed[place] != wrong);
        typed[place] = wrong;
        prop_assert_ne!(Reference::parse(&typed.iter().collect::<String>()), Some(reference));
    }
}
