//! Whatever is typed, nothing panics, and nothing that was not meant becomes complete.

use proptest::prelude::*;

use crate::checklist::Part;
use crate::example::{TODAY, complete_input, context, reference, triage_form};
use crate::field::{self, Field, Kind, date_names, item_name, more_name};
use crate::form::QUESTIONS;
use crate::typed::Typed;
use crate::{gate, input, own_words, triage};

fn fields() -> Vec<Field> {
    let parts: &[&[Part]] = &[input::PARTS, triage::PARTS];
    let items = parts.iter().flat_map(|parts| parts.iter()).flat_map(|part| part.items).map(|item| item.field);
    QUESTIONS.iter().map(|question| question.field).chain(items).collect()
}

fn names(field: Field, index: usize) -> Vec<String> {
    match field.kind {
        Kind::Date(_) => date_names(field.id).to_vec(),
        Kind::List { fields, .. } => fields.iter().map(|item| item_name(field.id, index, item.id)).collect(),
        kind => {
            let boxes = kind.choices().iter().map(|choice| more_name(field.id, choice.id));
            [field.id.to_owned()].into_iter().chain(boxes).collect()
        }
    }
}

fn values() -> impl Strategy<Value = String> {
    let choices: Vec<&str> = fields().iter().flat_map(|field| field.kind.choices()).map(|choice| choice.id).collect();
    prop_oneof![
        3 => prop::sample::select(choices).prop_map(str::to_owned),
        2 => "-?[0-9]{1,20}",
        3 => "(?s).{0,80}",
        1 => "[\"'“”‘’«» a]{0,20}",
        1 => "\\PC{0,20}",
        1 => (0_usize..5_000).prop_map(|length| "😀".repeat(length)),
    ]
}

/// Pairs under names that the forms know, with list places near and far, and under names that they do not.
fn typed() -> impl Strategy<Value = Typed> {
    let index = prop_oneof![0_usize..4, Just(999), Just(1_000), Just(usize::MAX)];
    let known =
        (prop::sample::select(fields()), index, any::<prop::sample::Index>()).prop_map(|(field, index, pick)| {
            let names = names(field, index);
            names[pick.index(names.len())].clone()
        });
    let name = prop_oneof![9 => known, 1 => "(?s).{0,20}"];
    prop::collection::vec((name, values()), 0..80).prop_map(Typed::from_pairs)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_field_of_any_form_panics_on_anything_typed(typed in typed()) {
        for field in fields() {
            if let Err(errors) = field::read(&field, &typed, TODAY) {
                prop_assert!(!errors.is_empty(), "{} is refused without a reason", field.id);
                prop_assert!(errors.iter().all(|error| error.name.starts_with(field.id)));
            }
        }
    }

    #[test]
    fn inp_01_nothing_typed_at_random_is_complete_input_or_a_panic(typed in typed()) {
        let unmet = gate::check(&typed, &context()).expect_err("random text is no review");
        let places: Vec<(usize, usize)> = unmet.iter().map(|unmet| {
            let part = input::PARTS.iter().position(|part| part.id == unmet.part).unwrap();
            (part, input::PARTS[part].items.iter().position(|item| item.field.id == unmet.field).unwrap())
        }).collect();
        prop_assert!(places.is_sorted(), "unmet points come in the order of the form");
    }

    #[test]
    fn complete_input_with_anything_typed_over_it_is_judged_without_a_panic(over in typed()) {
        let mut typed = complete_input();
        typed.replace_with(over);
        if let Ok(input) = gate::check(&typed, &context()) {
            prop_assert_eq!(input.findings().len(), 11);
        }
    }

    #[test]
    fn triage_is_judged_without_a_panic(over in typed(), decision in "accept-full|accept-light|more-information|duplicate|decline") {
        let _ = triage::check(&over, &reference(), TODAY);
        let mut typed = triage_form(&decision, "TS-AAAA-CCCC", TODAY, TODAY.tomorrow().unwrap());
        typed.replace_with(over);
        if let Ok(triage) = triage::check(&typed, &reference(), TODAY) {
            prop_assert!(!triage.reasons().trim().is_empty());
        }
    }

    #[test]
    fn own_words_takes_any_text_and_its_shares_stay_between_none_and_all(one in "(?s).{0,200}", other in values()) {
        for (finding, text) in [(&one, &other), (&other, &one), (&one, &one)] {
            for share in [own_words::copied_share(finding, text), own_words::known_share(finding, text)] {
                prop_assert!((0.0..=1.0).contains(&share));
            }
        }
        own_words::emptiness(&own_words::without_quotations(&one));
    }

    #[test]
    fn inp_02_a_text_of_some_substance_is_a_copy_of_itself(text in "[a-z]{3,9}( [a-z]{3,9}){4,30}") {
        prop_assume!(own_words::emptiness(&text).is_none());
        prop_assert!(own_words::is_copied(&text, &text));
        prop_assert!(own_words::is_copied(&text.to_uppercase(), &text));
    }

    #[test]
    fn nothing_is_kept_of_a_carriage_return_or_a_nul(value in "[\\r\\n\\x00a]{0,30}") {
        let typed = Typed::from_pairs([("f", &value)]);
        prop_assert!(!typed.first("f").contains(['\r', '\0']));
    }
}
