//! The words: every language complete and alike, every message used, every message that is asked for there.
#![cfg(feature = "ssr")]

mod demanded;
mod files;
mod locale;
mod named;

use std::collections::BTreeSet;
use std::fs;

use app::words::Language;
use domain::form::Audience;

use crate::demanded::Demanded;
use crate::files::workspace;
use crate::locale::locale;
use crate::named::{Asked, fits, is_pattern, named};

/// What every message may use, because [`app::words::Words`] fills it in.
const COUNCIL: [&str; 7] = ["council", "phone", "safeguarding", "night", "email", "address", "complaints"];

fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_file_parses_and_says_each_thing_once_and_whether_it_was_reviewed() {
    let mut wrong: Vec<String> = Language::ALL.iter().flat_map(|language| locale(language.tag()).1).collect();
    let folders =
        fs::read_dir(workspace().join("locales")).expect("locales").map(|entry| entry.expect("an entry").file_name());
    for folder in folders.filter_map(|name| name.into_string().ok()) {
        if !Language::ALL.iter().any(|language| language.tag() == folder) {
            wrong.push(format!("{folder}: no language of the program"));
        }
    }
    report(&wrong);
}

#[test]
fn every_language_says_the_same_with_the_same_values_in_the_same_file() {
    let (english, _) = locale("en");
    let mut wrong = Vec::new();
    for tag in Language::ALL.iter().map(|language| language.tag()).filter(|tag| *tag != "en") {
        let (other, _) = locale(tag);
        wrong.extend(english.keys().filter(|id| !other.contains_key(*id)).map(|id| format!("{tag} lacks {id}")));
        for (id, text) in &other {
            match english.get(id) {
                None => wrong.push(format!("{tag} has {id}, English has not")),
                Some(same) if same.file != text.file => {
                    wrong.push(format!("{tag} has {id} in {}, English in {}", text.file, same.file))
                }
                Some(same) if same.variables != text.variables => {
                    wrong.push(format!("{tag} uses {:?} in {id}, English {:?}", text.variables, same.variables));
                }
                Some(_) => {}
            }
        }
    }
    report(&wrong);
}

#[test]
fn whatever_the_domain_names_has_words_that_use_only_the_values_they_are_given() {
    let (english, _) = locale("en");
    let demanded = Demanded::all().0;
    assert!(demanded.len() > 500, "only {} demanded", demanded.len());
    let mut wrong = Vec::new();
    for (id, (given, must)) in &demanded {
        match english.get(id) {
            None if *must => wrong.push(format!("no {id}")),
            None => {}
            Some(text) => {
                let known = |name: &&String| given.contains(name.as_str()) || COUNCIL.contains(&name.as_str());
                let unknown: Vec<&String> = text.variables.iter().filter(|name| !known(name)).collect();
                if !unknown.is_empty() {
                    wrong.push(format!("{id} uses {unknown:?}, which it is not given"));
                }
            }
        }
    }
    report(&wrong);
}

#[test]
fn whatever_the_code_asks_for_is_there_and_uses_only_the_values_it_gives() {
    let (english, _) = locale("en");
    let asked = named().asked;
    assert!(!asked.is_empty(), "the code asks for no message: the search for them is broken");
    let mut wrong = Vec::new();
    for Asked { id, file, given } in &asked {
        let found: Vec<_> = english.iter().filter(|(known, _)| fits(id, known)).collect();
        if found.is_empty() {
            wrong.push(format!("{file} asks for {id}"));
        }
        for (known, text) in found {
            let lacks = |name: &&String| {
                !COUNCIL.contains(&name.as_str()) && given.as_ref().is_some_and(|given| !given.contains(*name))
            };
            let lacking: Vec<&String> = text.variables.iter().filter(lacks).collect();
            if !lacking.is_empty() {
                wrong.push(format!("{file} asks for {known} and does not give {lacking:?}"));
            }
        }
    }
    report(&wrong);
}

#[test]
fn nothing_is_worded_that_nobody_says() {
    let (english, _) = locale("en");
    let (demanded, named) = (Demanded::all().0, named());
    let patterns: Vec<&String> = named.strings.iter().filter(|text| is_pattern(text)).collect();
    // A bare word such as "change" also names other things: only asking for it counts.
    let is_named =
        |id: &str| named.asked.iter().any(|asked| asked.id == id) || id.contains('-') && named.strings.contains(id);
    let is_said =
        |id: &str| demanded.contains_key(id) || is_named(id) || patterns.iter().any(|pattern| fits(pattern, id));
    let mut said: BTreeSet<&str> = english.keys().map(String::as_str).filter(|id| is_said(id)).collect();
    let mut waiting: Vec<&str> = said.iter().copied().collect();
    while let Some(id) = waiting.pop() {
        waiting.extend(
            english
                .get(id)
                .iter()
                .flat_map(|text| &text.refers_to)
                .map(String::as_str)
                .filter(|other| said.insert(other)),
        );
    }
    // "{id}.hint": attributes that are looked up for whatever is said.
    let general: BTreeSet<&str> = named
        .strings
        .iter()
        .filter_map(|text| text.strip_prefix('{')?.split_once("}."))
        .map(|(_, attribute)| attribute)
        .collect();
    let wrong: Vec<String> = english
        .iter()
        .filter(|(id, _)| !said.contains(id.as_str()))
        .filter(|(id, _)| {
            !id.split_once('.').is_some_and(|(id, attribute)| said.contains(id) && general.contains(attribute))
        })
        .map(|(id, text)| format!("{}: nobody says {id}", text.file))
        .collect();
    report(&wrong);
}

#[test]
fn what_a_message_refers_to_is_there() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let (texts, _) = locale(language.tag());
        for (id, text) in &texts {
            let missing = text.refers_to.iter().filter(|other| !texts.contains_key(*other));
            wrong.extend(missing.map(|other| format!("{}: {id} refers to {other}", language.tag())));
        }
    }
    report(&wrong);
}

#[test]
fn choices_of_wording_name_real_audiences_or_plurals_and_fall_back_to_the_most_general() {
    const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for language in Language::ALL {
        for (id, text) in locale(language.tag()).0 {
            for select in &text.selects {
                seen += 1;
                let of_audience = select.on == "audience";
                let known = |variant: &str| match of_audience {
                    true => Audience::from_id(variant).is_some(),
                    false => PLURALS.contains(&variant) || variant.parse::<u32>().is_ok(),
                };
                let once: BTreeSet<&String> = select.variants.iter().collect();
                let default = if of_audience { "person" } else { "other" };
                if select.default != default
                    || once.len() != select.variants.len()
                    || !select.variants.iter().all(|variant| known(variant))
                {
                    wrong.push(format!(
                        "{}: {id}: {:?}, falling back to {}",
                        language.tag(),
                        select.variants,
                        select.default
                    ));
                }
            }
        }
    }
    assert!(seen > 0, "no message chooses between wordings: the search for them is broken");
    report(&wrong);
}
