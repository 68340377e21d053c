//! One plain form for texts that are compared: what a reader would take for the same word is the same word.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::decompose::{decomposed, is_mark};

/// English and Welsh words that carry no meaning of their own here: pronouns, auxiliaries, fillers.
const EMPTY_WORDS: &str = "a about actually after again all also always am an and any are arent as at basically be because been before being both \
    but by can cannot cant certainly clearly could couldnt did didnt do does doesnt doing don done dont for from furthermore \
    generally had has hasnt have havent having he her hers herself hes him himself his how however i if im in indeed into is \
    isnt it its itself ive just ll may maybe me might more moreover most must my myself no nor not now obviously of off ok okay \
    on only or other our ours out over own perhaps please quite re really s same she shes should simply so some still such t \
    than that thats the their theirs them themselves then there therefore theres these they theyre theyve this those to too \
    truly up us ve very was wasnt we well were weve what when where which while who why will with wont would wouldnt yes you \
    your youre yours yourself youve \
    yn y yr a ac ar at i o ei eu ein eich fy dy mae roedd oedd bod wedi gan am dros drwy efo gyda mewn na nad nid ni chi hi ef \
    nhw fi ti yw ydy sydd fel os ond neu hefyd dw dwi rwyf rwyn iawn";

/// Past forms that no ending betrays, each before its present.
const IRREGULAR: &str = "ate eat became become began begin bought buy broke break brought bring built build came come caught catch \
    chose choose cried cry cries cry drove drive fell fall felt feel forgot forget fought fight found find gave give given give got \
    get gone go grew grow heard hear held hold kept keep knew know known know left leave lost lose made make meant mean met meet \
    paid pay ran run said say sat sit saw see seen see sent send sold sell spent spend spoke speak spoken speak slept sleep stood \
    stand struck strike taken take taught teach thought think told tell took take understood understand went go wept weep woke \
    wake women woman men man won win wore wear wrote write written write";

static EMPTY: LazyLock<HashSet<&str>> = LazyLock::new(|| EMPTY_WORDS.split_whitespace().collect());

static PRESENT: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let words: Vec<&str> = IRREGULAR.split_whitespace().collect();
    words.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
});

/// The words of a text in one form: compatibility-normalised, lower case, without marks, look-alikes or
/// invisible characters.
pub fn words(text: &str) -> Vec<String> {
    let plain: String = decomposed(text)
        .chars()
        .filter(|letter| !is_mark(*letter) && !is_invisible(*letter))
        .flat_map(char::to_lowercase)
        .map(look_alike)
        .filter(|letter| *letter != '\'')
        .collect();
    plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The words of substance of a text: without empty words, brought to their stem.
pub fn content_words(text: &str) -> Vec<String> {
    words(text).into_iter().filter(|word| !EMPTY.contains(word.as_str())).map(|word| stem(&word)).collect()
}

/// A text without its passages in quotation marks. An opening mark that is never closed quotes nothing.
pub fn without_quotations(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        if let Some(end) = closing(&letters, at) {
            kept.push(' ');
            at = end + 1;
        } else {
            kept.push(letters[at]);
            at += 1;
        }
    }
    kept
}

/// Where the quotation that opens here ends, if one opens here. A single mark inside a word is an apostrophe.
fn closing(letters: &[char], open: usize) -> Option<usize> {
    let close = match letters[open] {
        '"' => '"',
        '\u{201C}' | '\u{201E}' => '\u{201D}',
        '«' => '»',
        '\'' => '\'',
        '\u{2018}' => '\u{2019}',
        _ => return None,
    };
    let single = matches!(close, '\'' | '\u{2019}');
    let in_word = |at: usize| letters.get(at).is_some_and(|letter| letter.is_alphanumeric());
    if single && (open > 0 && in_word(open - 1) || !in_word(open + 1)) {
        return None;
    }
    (open + 1..letters.len()).find(|at| letters[*at] == close && !(single && in_word(at + 1)))
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{00AD}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{E0000}'..='\u{E007F}')
}

/// Letters of other scripts that look like Latin ones, and the typographic apostrophe.
fn look_alike(letter: char) -> char {
    match letter {
        'а' | 'α' | 'ɑ' => 'a',
        'в' | 'β' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ε' => 'e',
        'ɡ' => 'g',
        'н' | 'һ' | 'η' => 'h',
        'і' | 'ι' | 'ı' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' => 'l',
        'м' | 'μ' => 'm',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' | 'ѵ' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        '\u{2019}' | '\u{02BC}' => '\'',
        other => other,
    }
}

/// A rough stem: enough for "visits", "visited" and "visiting" to be one word, and "told" and "tell".
fn stem(word: &str) -> String {
    let word = PRESENT.get(word).copied().unwrap_or(word);
    let long = |stem: &&str| stem.chars().count() >= 3;
    let singular = word.strip_suffix('s').filter(|rest| long(rest) && !rest.ends_with(['s', 'u', 'i'])).unwrap_or(word);
    if let Some(base) = singular.strip_suffix("ied").or_else(|| singular.strip_suffix("ie")).filter(long) {
        return format!("{base}y");
    }
    let ending = |ending| singular.strip_suffix(ending).filter(long);
    let base = match ending("ing").or_else(|| ending("ed").filter(|base| !base.ends_with('e'))) {
        Some(base) => undoubled(base),
        None => singular,
    };
    base.strip_suffix('e').filter(long).unwrap_or(base).to_owned()
}

/// "stopp" is "stop": the consonant doubled before an ending is one again.
fn undoubled(base: &str) -> &str {
    let mut back = base.chars().rev();
    match (back.next(), back.next()) {
        (Some(last), Some(before)) if last == before && "bdgmnprt".contains(last) => &base[..base.len() - 1],
        _ => base,
    }
}
