use super::corpus::{ANSWERS, HONEST, REWORKED};
use super::*;

/// How clear of a threshold every text of the corpus must keep, on its own side.
const MARGIN: f64 = 0.1;

/// Ways to pass off somebody's text as one's own, each made from the text alone.
fn disguises(text: &str) -> Vec<(&'static str, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let sentences: Vec<&str> = text.split_inclusive(". ").map(str::trim).collect();
    let each = |change: &dyn Fn(usize, &str) -> String| {
        words.iter().enumerate().map(|(place, word)| change(place, word)).collect::<Vec<_>>().join(" ")
    };
    let pronouns = |word: &str| match word {
        "I" => "she".to_owned(),
        "my" | "My" => "her".to_owned(),
        "me" => "her".to_owned(),
        "am" => "is".to_owned(),
        "have" => "has".to_owned(),
        other => other.to_owned(),
    };
    let tense = |word: &str| match word.trim_end_matches(['.', ',']) {
        "fell" => "falls".to_owned(),
        "comes" => "came".to_owned(),
        "told" => "telling".to_owned(),
        "left" => "leaves".to_owned(),
        "carers" => "carer".to_owned(),
        "keeps" => "kept".to_owned(),
        "takes" => "took".to_owned(),
        "breaking" => "broke".to_owned(),
        "friends" => "friend".to_owned(),
        "waiting" => "waits".to_owned(),
        "hours" => "hour".to_owned(),
        _ => word.to_owned(),
    };
    let fillers = ["actually", "really", "indeed", "basically", "however", "perhaps"];
    vec![
        ("as it is", text.to_owned()),
        ("with pronouns swapped", each(&|_, word| pronouns(word))),
        ("with the sentences in another order", sentences.iter().rev().copied().collect::<Vec<_>>().join(" ")),
        (
            "with each eighth word changed",
            each(&|place, word| if place % 8 == 7 { "whatever".into() } else { word.into() }),
        ),
        (
            "with each eighth word left out",
            each(&|place, word| if place % 8 == 7 { String::new() } else { word.into() }),
        ),
        (
            "with each eighth word another",
            each(&|place, word| if place % 8 == 3 { format!("w{place}") } else { word.into() }),
        ),
        ("in capitals", text.to_uppercase()),
        ("without punctuation", text.chars().filter(|c| !matches!(c, '.' | ',' | '\'')).collect()),
        ("with dashes between words", words.join(" – ")),
        ("with zero-width spaces", text.chars().flat_map(|c| [c, '\u{200B}']).collect()),
        ("with soft hyphens", text.chars().flat_map(|c| [c, '\u{00AD}']).collect()),
        (
            "with Cyrillic and Greek look-alikes",
            text.chars()
                .map(|c| match c {
                    'a' => 'а',
                    'e' => 'е',
                    'o' => 'ο',
                    'c' => 'с',
                    'p' => 'р',
                    't' => 'т',
                    'h' => 'һ',
                    'M' => 'М',
                    'v' => 'ν',
                    other => other,
                })
                .collect(),
        ),
        (
            "in full-width letters",
            text.chars()
                .map(|c| if c.is_ascii_graphic() { char::from_u32(c as u32 + 0xFEE0).unwrap_or(c) } else { c })
                .collect(),
        ),
        ("with accents on vowels", text.replace('a', "á").replace('e', "ê").replace('o', "ö")),
        ("in another tense and number", each(&|_, word| tense(word))),
        ("trimmed to its first sentence", sentences[0].to_owned()),
        ("trimmed at both ends", words[3..words.len() - 3].join(" ")),
        ("with \"agreed\" after it", format!("{text} Agreed.")),
        ("with a stock phrase around it", format!("As reported: {text} No concerns. I agree with the person.")),
        ("with filler between its words", each(&|place, word| format!("{word} {}", fillers[place % fillers.len()]))),
        ("with one odd word between its words", each(&|_, word| format!("{word} notably"))),
        ("with each word twice", each(&|_, word| format!("{word} {word}"))),
        ("with straight marks that never close", format!("\"{text}")),
    ]
}

#[test]
fn inp_02_near_copies_are_refused_honest_findings_pass_and_the_thresholds_keep_clear_of_both() {
    let mut copies: Vec<(f64, f64, String)> = Vec::new();
    for (number, answer) in ANSWERS.iter().enumerate() {
        for (how, disguised) in disguises(answer) {
            copies.push((
                copied_share(&disguised, answer),
                known_share(&disguised, answer),
                format!("answer {number} {how}: {disguised}"),
            ));
        }
    }
    for (number, reworked) in REWORKED {
        let answer = ANSWERS[number];
        copies.push((copied_share(reworked, answer), known_share(reworked, answer), reworked.to_owned()));
    }
    let mut honest: Vec<(f64, f64, String)> = Vec::new();
    for (number, finding) in HONEST {
        let own = without_quotations(finding);
        assert_eq!(emptiness(&own), None, "thin: {finding}");
        for (other, answer) in ANSWERS.iter().enumerate() {
            if other == number {
                honest.push((copied_share(&own, answer), known_share(&own, answer), finding.to_owned()));
            }
            assert!(!is_copied(&own, answer), "an honest finding was refused: {finding}");
        }
    }
    let least =
        |list: &[(f64, f64, String)], of: fn(&(f64, f64, String)) -> f64| list.iter().map(of).fold(1.0, f64::min);
    let most =
        |list: &[(f64, f64, String)], of: fn(&(f64, f64, String)) -> f64| list.iter().map(of).fold(0.0, f64::max);
    println!("{} near-copies, {} honest findings", copies.len(), honest.len());
    for (name, threshold, list, of) in [
        ("copied", COPIED, &copies, (|m| m.0) as fn(&(f64, f64, String)) -> f64),
        ("copied", COPIED, &honest, |m| m.0),
        ("known", KNOWN, &copies, |m| m.1),
        ("known", KNOWN, &honest, |m| m.1),
    ] {
        let side = if std::ptr::eq(list, &copies) { "near-copies" } else { "honest findings" };
        println!("{name} share of {side}: {:.2} to {:.2}, threshold {threshold}", least(list, of), most(list, of));
    }
    let passed: Vec<_> = copies.iter().filter(|(copied, known, _)| *copied < COPIED && *known < KNOWN).collect();
    assert!(passed.is_empty(), "near-copies that passed: {passed:#?}");
    let clear = |(copied, known, _): &&(f64, f64, String)| *copied >= COPIED + MARGIN || *known >= KNOWN + MARGIN;
    let close: Vec<_> = copies.iter().filter(|copy| !clear(copy)).collect();
    assert!(close.is_empty(), "near-copies that come too close: {close:#?}");
    assert!(most(&honest, |m| m.0) <= COPIED - MARGIN, "honest findings come too close: {:#?}", sorted(&honest).last());
    assert!(most(&honest, |m| m.1) <= KNOWN - MARGIN, "honest findings come too close");
}

fn sorted(list: &[(f64, f64, String)]) -> Vec<&(f64, f64, String)> {
    let mut list: Vec<_> = list.iter().collect();
    list.sort_by(|one, other| one.0.total_cmp(&other.0));
    list
}

#[test]
fn inp_02_honest_findings_pass_beside_one_answer_as_long_as_the_form_takes() {
    let everything = ANSWERS.join(" ") + " " + &crate::example::CITIZEN_WORDS.join(" ");
    let mut most = (0.0_f64, 0.0_f64);
    for (_, finding) in HONEST {
        let own = without_quotations(finding);
        most = (most.0.max(copied_share(&own, &everything)), most.1.max(known_share(&own, &everything)));
        assert!(!is_copied(&own, &everything), "{finding}");
    }
    println!(
        "beside {} characters: copied at most {:.2}, known at most {:.2}",
        everything.chars().count(),
        most.0,
        most.1
    );
    assert!(most.0 <= COPIED - MARGIN && most.1 <= KNOWN - MARGIN, "{most:?}");
}

#[test]
fn inp_02_words_shuffled_within_a_text_are_still_its_words() {
    for answer in ANSWERS {
        let mut words: Vec<&str> = answer.split_whitespace().collect();
        words.sort_by_key(|word| word.chars().rev().collect::<String>());
        assert!(is_copied(&words.join(" "), answer), "{answer}");
    }
}

#[test]
fn inp_02_the_same_sentence_with_one_word_changed_is_the_same_sentence() {
    let templates = [
        "I discussed X with her and am satisfied that the present arrangement works.",
        "Reviewed X today; appropriate support in place, monitoring continues.",
        "X considered with the family, and current provision remains suitable.",
        "Agreed X works well enough.",
    ];
    for template in templates {
        let of = |topic: &str| template.replace('X', topic);
        let topics = ["needs", "outcomes", "safety", "budget", "satisfaction"];
        for (one, other) in topics.iter().flat_map(|one| topics.iter().map(move |other| (one, other))) {
            assert!(is_copied(&of(one), &of(other)), "{} / {}", of(one), of(other));
        }
    }
}

#[test]
fn inp_02_answers_stitched_together_are_seen_through_although_none_is_copied_whole() {
    let said: Vec<Wording> = ANSWERS.iter().map(|answer| Wording::of(answer)).collect();
    let stitched = "Fell in the bathroom in April. Evening call comes at half past five. Payment does not stretch to a \
                    personal assistant. Hoist keeps breaking down. Left the gas on in May.";
    let own = Wording::of(stitched);
    assert!(said.iter().all(|said| !own.repeats(said)), "no single answer shows it");
    assert!(own.copied_share(&said) >= COPIED);
    for (_, finding) in HONEST {
        let own = Wording::of(&without_quotations(finding));
        assert!(own.copied_share(&said) < COPIED, "{finding}");
    }
}

#[test]
fn inp_02_honest_findings_of_one_case_do_not_count_as_copies_of_each_other() {
    let mut most = 0.0_f64;
    for (place, (_, finding)) in HONEST.iter().enumerate() {
        for (_, other) in &HONEST[..place] {
            most = most.max(copied_share(finding, other));
            assert!(!is_copied(finding, other), "{finding} / {other}");
        }
    }
    println!("copied share among honest findings: at most {most:.2}");
}

#[test]
fn inp_02_a_quotation_alone_is_no_finding() {
    for (open, close) in [("\"", "\""), ("“", "”"), ("‘", "’"), ("'", "'"), ("«", "»")] {
        for answer in ANSWERS.iter().filter(|answer| !answer.contains('\'')) {
            let quoted = format!("{open}{answer}{close}");
            assert_eq!(emptiness(&without_quotations(&quoted)), Some(Emptiness::TooThin), "{quoted}");
            let noted = format!("She said {open}{answer}{close} Noted and agreed.");
            assert!(emptiness(&without_quotations(&noted)).is_some(), "{noted}");
        }
    }
}

#[test]
fn an_apostrophe_opens_no_quotation() {
    for text in
        ["The carers' rota and the girls' names", "Mum's bed, Dad's chair", "don't, can't and won't", "mae'r a'r"]
    {
        assert_eq!(without_quotations(text), text);
    }
    assert_eq!(without_quotations("He said 'I can't go on' to me"), "He said   to me");
    assert_eq!(without_quotations("an “open quotation"), "an “open quotation");
}

#[test]
fn inp_02_empty_words_stock_phrases_and_signs_are_no_finding() {
    for text in [
        "",
        " ",
        "...",
        "\u{200B}\u{200B}",
        "and then she was there with them",
        "I do too, as it is.",
        "mae hi wedi bod",
    ] {
        assert_eq!(emptiness(text), Some(Emptiness::TooThin), "{text:?}");
    }
    for text in STOCK {
        assert_eq!(emptiness(text), Some(Emptiness::StockPhrase), "{text:?}");
        let shouted = format!("{}!!! {}.", text.to_uppercase(), STOCK[0]);
        assert_eq!(emptiness(&shouted), Some(Emptiness::StockPhrase), "{shouted:?}");
    }
    assert_eq!(emptiness("No change. Agreed."), Some(Emptiness::StockPhrase));
    assert_eq!(emptiness("No concerns: hoist serviced, straps checked, June."), None);
}

#[test]
fn stock_phrases_are_written_in_the_form_they_are_looked_for_in() {
    for phrase in STOCK {
        assert_eq!(words(phrase).join(" "), phrase);
    }
}

#[test]
fn forms_of_one_word_are_one_word() {
    for forms in [
        &["visit", "visits", "visited", "visiting", "visit's"][..],
        &["make", "makes", "making", "made"],
        &["worry", "worries", "worried", "worrying"],
        &["stop", "stops", "stopped", "stopping"],
        &["watch", "watches", "watched", "watching"],
        &["tell", "tells", "told", "telling"],
        &["carer", "carers", "carer’s", "carers'"],
        &["need", "needs", "needed", "needing"],
    ] {
        let stems: HashSet<Vec<String>> = forms.iter().map(|form| content_words(form)).collect();
        assert_eq!(stems.len(), 1, "{forms:?}: {stems:?}");
    }
    assert_ne!(content_words("bed"), content_words("bath"));
}
