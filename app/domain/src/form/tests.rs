use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::field::{date_names, item_name, more_name};

/// Every HTML name that a question's page may send; of a list, the first, a middle and the last item.
fn names(question: &Question) -> Vec<String> {
    let id = question.id();
    match question.field.kind {
        Kind::Short { .. } | Kind::Long { .. } => vec![id.to_owned()],
        Kind::Date(_) => date_names(id).to_vec(),
        Kind::List { fields, .. } => [0, 7, 999]
            .into_iter()
            .flat_map(|index| fields.iter().map(move |field| item_name(id, index, field.id)))
            .collect(),
        kind => {
            let boxes = kind.choices().iter().filter(|choice| choice.more).map(|choice| more_name(id, choice.id));
            [id.to_owned()].into_iter().chain(boxes).collect()
        }
    }
}

#[test]
fn every_question_has_an_id_of_its_own_that_leads_back_to_it() {
    let mut seen = BTreeSet::new();
    for asked in QUESTIONS {
        assert!(seen.insert(asked.id()), "{} stands twice", asked.id());
        assert_eq!(question(asked.id()), Some(asked));
        assert!(asked.id().bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-'), "{}", asked.id());
        assert!(!asked.audiences.is_empty() && !asked.duties.is_empty(), "{}", asked.id());
    }
    assert_eq!(question("no-such-question"), None);
}

#[test]
fn every_html_name_belongs_to_one_question_only() {
    let mut seen = 0;
    for question in QUESTIONS {
        for name in names(question) {
            let owners: Vec<&str> = QUESTIONS.iter().filter(|other| other.owns(&name)).map(Question::id).collect();
            assert_eq!(owners, [question.id()], "{name}");
            seen += 1;
        }
    }
    assert!(seen > 130, "only {seen} names");
    for foreign in
        ["", "-", "csrf", "name ", "changes-1000-what", "changes-01-what", "changes-0-who", "born", "harm-more-none"]
    {
        assert!(!QUESTIONS.iter().any(|question| question.owns(foreign)), "{foreign}");
    }
}

#[test]
fn the_choices_of_a_question_and_the_fields_of_a_list_have_ids_of_their_own() {
    let check = |place: &str, ids: Vec<&str>| {
        let unique: BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{place}: {ids:?}");
    };
    for question in QUESTIONS {
        check(question.id(), question.field.kind.choices().iter().map(|choice| choice.id).collect());
        if let Kind::List { fields, max } = question.field.kind {
            check(question.id(), fields.iter().map(|field| field.id).collect());
            assert!((1..1_000).contains(&max));
            for field in fields {
                let plain = !field.kind.choices().iter().any(|choice| choice.more);
                let simple = matches!(field.kind, Kind::Short { .. } | Kind::Long { .. } | Kind::One(_));
                assert!(plain && simple, "{} in {}", field.id, question.id());
            }
        }
    }
}

#[test]
fn a_question_that_depends_on_another_comes_after_it_and_for_the_same_people() {
    let mut seen = 0;
    for (place, asked) in QUESTIONS.iter().enumerate() {
        let Shown::When { question: other, choices } = asked.shown else { continue };
        let earlier = QUESTIONS[..place].iter().find(|question| question.id() == other).expect("stands earlier");
        assert_eq!(earlier.audiences, asked.audiences, "{}", asked.id());
        assert_eq!(earlier.section, asked.section, "{}", asked.id());
        for choice in choices {
            assert!(earlier.field.kind.choices().iter().any(|known| known.id == *choice), "{choice} of {other}");
        }
        assert!(!choices.is_empty());
        seen += 1;
    }
    assert!(seen >= 2);
}

#[test]
fn inp_37_every_audience_is_asked_in_every_section_and_the_sections_stand_in_order() {
    for audience in Audience::ALL {
        let asked: Vec<Section> = QUESTIONS
            .iter()
            .filter(|question| question.audiences.contains(&audience))
            .map(|question| question.section)
            .collect();
        let mut sections = asked.clone();
        sections.dedup();
        assert_eq!(sections, Section::all().collect::<Vec<_>>(), "{audience:?}");
        assert!(asked.is_sorted());
    }
    let only = |audience| QUESTIONS.iter().filter(move |question| question.audiences == [audience]).count();
    assert!(only(Audience::Carer) >= 5, "a carer is asked about a carer's own life");
}

#[test]
fn ele_01_to_ele_11_every_element_cites_its_duty_and_is_asked_of_everyone() {
    for element in Element::all() {
        for audience in Audience::ALL {
            let asked: Vec<&Question> = QUESTIONS
                .iter()
                .filter(|question| {
                    question.section == Section::Element(element) && question.audiences.contains(&audience)
                })
                .collect();
            assert!(asked.iter().all(|question| question.duties.contains(&element.duty())), "{element:?} {audience:?}");
            assert!(asked.iter().any(|question| question.shown == Shown::Always), "{element:?} {audience:?}");
        }
    }
    assert_eq!(Element::all().count(), Element::COUNT);
    assert_eq!((Element::new(0), Element::new(12)), (None, None));
}

#[test]
fn inv_07_in_every_element_the_person_and_the_representative_are_two_voices() {
    let mut voices: BTreeMap<(Section, Audience), BTreeSet<Voice>> = BTreeMap::new();
    for question in QUESTIONS {
        for audience in question.audiences {
            voices.entry((question.section, *audience)).or_default().insert(question.voice(*audience));
        }
    }
    for element in Element::all() {
        let of = |audience| voices[&(Section::Element(element), audience)].clone();
        assert_eq!(of(Audience::Person), [Voice::Person].into());
        assert_eq!(of(Audience::Carer), [Voice::Carer].into());
        assert_eq!(of(Audience::Representative), [Voice::Person, Voice::Representative].into());
    }
}

#[test]
fn acc_01_communication_needs_are_the_first_question_and_danger_comes_before_anything_long() {
    for audience in Audience::ALL {
        let mut asked = QUESTIONS.iter().filter(|question| question.audiences.contains(&audience));
        assert_eq!(asked.next().map(Question::id), Some("communication"));
        assert_eq!(asked.next().map(Question::id), Some("danger"));
    }
}

#[test]
fn inv_16_nobody_is_asked_whether_anyone_lacks_capacity() {
    for question in QUESTIONS {
        assert!(!question.id().contains("capacity"), "{}", question.id());
        assert!(question.field.kind.choices().iter().all(|choice| !choice.id.contains("capacity")));
    }
}

#[test]
fn names_of_audiences_and_elements_lead_back_to_them() {
    for audience in Audience::ALL {
        assert_eq!(Audience::from_id(audience.id()), Some(audience));
        assert_eq!(serde_json::to_string(&audience).unwrap(), format!("\"{}\"", audience.id()));
    }
    assert_eq!(Audience::from_id("Person"), None);
    for element in Element::all() {
        let json = serde_json::to_string(&element).unwrap();
        assert_eq!(serde_json::from_str::<Element>(&json).unwrap(), element);
    }
    assert!(serde_json::from_str::<Element>("0").is_err() && serde_json::from_str::<Element>("12").is_err());
    let ids: BTreeSet<String> = Section::all().map(Section::id).collect();
    assert_eq!(ids.len(), Section::all().count());
}
