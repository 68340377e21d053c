//! Whether a finding is in the professional's own words (INP-02).
//!
//! Words are brought to one form, and words that carry no meaning of their own (pronouns among them, so that
//! "I" for "she" hides nothing) are left out. [`copied_share`] is the share of a finding's words that
//! stand in runs of two or more in another text: swapped sentences and a changed word here and there still
//! count, shared single words ("daughter", "hoist") do not. Passages in quotation marks are quotations
//! and count neither way.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// From this share on, a finding counts as copied. Tested on near-copies and on honest short findings.
pub const COPIED: f64 = 0.6;

/// Fewest words of substance in a finding.
pub const FEWEST: usize = 4;

const SHORTEST_RUN: usize = 2;

/// English and Welsh words that carry no meaning of their own here.
const EMPTY_WORDS: &str = "a about after again all also always am an and any are as at be because been before being both but by can could did do \
    does doing done don for from had has have having he her hers herself him himself his how i if in into is it its itself \
    just ll me more most my myself no nor not now of off on only or other our ours out over own re s same she should so some \
    such t than that the their theirs them themselves then there these they this those to too up us ve very was we were what \
    when where which while who why will with would you your yours yourself yn y yr a ac ar at i o ei eu ein eich fy dy mae \
    roedd oedd bod wedi gan am dros drwy efo gyda mewn na nad nid ni chi hi ef nhw fi ti yw ydy sydd fel os ond neu hefyd";

/// Phrases that say nothing about this person. Normalised form.
const STOCK: [&str; 34] = [
    "as above",
    "as below",
    "as before",
    "as stated",
    "as per self review",
    "as per plan",
    "as per form",
    "as reported",
    "see above",
    "see below",
    "see self review",
    "see form",
    "see notes",
    "see case notes",
    "no change",
    "no changes",
    "no concerns",
    "no issues",
    "nothing to add",
    "nothing to report",
    "not applicable",
    "all needs met",
    "all outcomes met",
    "needs continue to be met",
    "plan remains appropriate",
    "plan continues to meet needs",
    "care plan to continue",
    "i agree with the person",
    "agree with self review",
    "reviewed and agreed",
    "form reviewed",
    "dim newid",
    "gweler uchod",
    "cytuno",
];

/// The words of a text in one form: compatibility-normalised, lower case, without marks, look-alikes or
/// invisible characters.
pub fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter) && !is_invisible(*letter))
        .flat_map(char::to_lowercase)
        .map(look_alike)
        .filter(|letter| *letter != '\'')
        .collect();
    plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The words of substance of a text: without empty words, brought to their stem.
pub fn content_words(text: &str) -> Vec<String> {
    let empty: HashSet<&str> = EMPTY_WORDS.split_whitespace().collect();
    words(text).into_iter().filter(|word| !empty.contains(word.as_str())).map(stem).collect()
}

/// A text without its passages in quotation marks.
pub fn without_quotations(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['"', '\u{201C}', '«']) {
        let mark = rest[start..].chars().next().unwrap_or('"');
        let close = match mark {
            '\u{201C}' => '\u{201D}',
            '«' => '»',
            same => same,
        };
        let inside = start + mark.len_utf8();
        let Some(length) = rest[inside..].find(close) else { break };
        kept.push_str(&rest[..start]);
        kept.push(' ');
        rest = &rest[inside + length + close.len_utf8()..];
    }
    kept + rest
}

/// The share of a finding's words of substance, 0 to 1, that stand in runs of two or more in another text.
pub fn copied_share(finding: &str, other: &str) -> f64 {
    let finding = content_words(finding);
    if finding.is_empty() {
        return 0.0;
    }
    let other = content_words(other);
    let runs: HashSet<&[String]> = other.windows(SHORTEST_RUN).collect();
    let mut covered = vec![false; finding.len()];
    for (start, run) in finding.windows(SHORTEST_RUN).enumerate() {
        if runs.contains(run) {
            covered[start..start + SHORTEST_RUN].fill(true);
        }
    }
    let covered = covered.into_iter().filter(|covered| *covered).count();
    covered as f64 / finding.len() as f64
}

/// Whether a finding repeats another text rather than adding to it.
pub fn is_copied(finding: &str, other: &str) -> bool {
    copied_share(finding, other) >= COPIED
}

/// Why a text is no finding at all, whatever it is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emptiness {
    /// Too few words of substance.
    TooThin,
    /// Nothing of substance beside stock phrases.
    StockPhrase,
}

/// Whether a text is too thin, or stock phrases only, to be a finding.
pub fn emptiness(text: &str) -> Option<Emptiness> {
    let mut line = format!(" {} ", words(text).join(" "));
    let before = line.len();
    for phrase in STOCK {
        let phrase = format!(" {phrase} ");
        while line.contains(&phrase) {
            line = line.replacen(&phrase, " ", 1);
        }
    }
    if content_words(&line).iter().collect::<HashSet<_>>().len() >= FEWEST {
        None
    } else if line.len() < before {
        Some(Emptiness::StockPhrase)
    } else {
        Some(Emptiness::TooThin)
    }
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Cyrillic and Greek letters that look like Latin ones, and the typographic apostrophe.
fn look_alike(letter: char) -> char {
    match letter {
        'а' | 'α' => 'a',
        'е' | 'ε' => 'e',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'с' => 'c',
        'у' => 'y',
        'х' => 'x',
        'і' | 'ι' => 'i',
        'ѕ' => 's',
        'ј' => 'j',
        '\u{2019}' | '\u{02BC}' => '\'',
        other => other,
    }
}

/// A rough stem: enough for "visits", "visited" and "visiting" to be one word.
fn stem(word: String) -> String {
    for ending in ["ing", "ed", "es", "s"] {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.chars().count() >= 3
        {
            return stem.to_owned();
        }
    }
    word
}
