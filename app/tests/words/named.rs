//! The messages that the code names.

use std::collections::BTreeSet;
use std::fs;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::files::{files, workspace};

/// What the program's sources name.
#[derive(Default)]
pub struct Named {
    /// Every string in the code.
    pub strings: BTreeSet<String>,
    /// Where messages are asked for.
    pub asked: Vec<Asked>,
}

/// A place in the code that asks for a message.
pub struct Asked {
    /// The message's id, or the pattern that makes it.
    pub id: String,
    /// The file.
    pub file: String,
    /// The values it gives; `None` where they are put together elsewhere.
    pub given: Option<BTreeSet<String>>,
}

impl Named {
    pub fn read(&mut self, tokens: TokenStream, file: &str) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (place, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Literal(_) => self.strings.extend(string(token)),
                TokenTree::Group(group) => {
                    if place >= 2 && group.delimiter() == Delimiter::Parenthesis && asks(&tokens[place - 2..place]) {
                        let arguments: Vec<TokenTree> = group.stream().into_iter().collect();
                        let mut arguments = arguments.split(|token| is_punct(token, ','));
                        let ids = literals(arguments.next().unwrap_or_default().iter().cloned());
                        let given = given(&tokens[place - 1].to_string(), arguments.next().unwrap_or_default());
                        let asked = |id| Asked { id, file: file.to_owned(), given: given.clone() };
                        self.asked.extend(ids.into_iter().map(asked));
                    }
                    self.read(group.stream(), file);
                }
                _ => {}
            }
        }
    }
}

/// Whether these two tokens call for a message that must exist. `find` is for those that need not.
fn asks(before: &[TokenTree]) -> bool {
    let method = before[1].to_string();
    is_punct(&before[0], '.') && ["t", "with", "for_audience"].contains(&method.as_str())
}

/// The names of the values that a call gives, as far as they stand there.
fn given(method: &str, argument: &[TokenTree]) -> Option<BTreeSet<String>> {
    match (method, argument) {
        ("t", _) => Some(BTreeSet::new()),
        ("for_audience", _) => Some(BTreeSet::from(["audience".to_owned()])),
        (_, [and, TokenTree::Group(list)]) if is_punct(and, '&') => {
            let pairs = list.stream().into_iter().filter(|token| matches!(token, TokenTree::Group(_)));
            Some(pairs.filter_map(|pair| literals([pair]).into_iter().next()).collect())
        }
        _ => None,
    }
}

fn is_punct(token: &TokenTree, punct: char) -> bool {
    matches!(token, TokenTree::Punct(found) if found.as_char() == punct)
}

/// The text of a string literal without escapes: message ids have none.
fn string(token: &TokenTree) -> Option<String> {
    let text = token.to_string();
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

/// The strings among tokens and in their groups; of a `format!`, only its pattern.
fn literals(tokens: impl IntoIterator<Item = TokenTree>) -> Vec<String> {
    let (mut found, mut formats) = (Vec::new(), false);
    for token in tokens {
        match &token {
            TokenTree::Literal(_) => found.extend(string(&token)),
            TokenTree::Group(group) => {
                found.extend(literals(group.stream()).into_iter().take(if formats { 1 } else { usize::MAX }))
            }
            _ => {}
        }
        formats = matches!(&token, TokenTree::Ident(name) if name == "format") || formats && is_punct(&token, '!');
    }
    found
}

/// Whether an id fits what `format!` makes of a pattern that begins as an id does.
pub fn fits(pattern: &str, id: &str) -> bool {
    match (pattern.split_once('{'), pattern.split_once('}')) {
        (Some((start, _)), Some((_, rest))) => {
            let Some(after) = id.strip_prefix(start) else { return false };
            (1..=after.len()).any(|end| {
                let inserted = after.as_bytes()[..end].iter();
                inserted.clone().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-') && fits(rest, &after[end..])
            })
        }
        _ => pattern == id,
    }
}

/// Patterns whose start says which messages they mean; `"{}-{}"` might mean any.
pub fn is_pattern(text: &str) -> bool {
    text.split_once('{').is_some_and(|(start, _)| {
        start.ends_with('-')
            && start.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    })
}

pub fn named() -> Named {
    let mut named = Named::default();
    for folder in ["app/src", "server/src"] {
        for path in files(&workspace().join(folder), "rs") {
            let file = path.strip_prefix(workspace()).expect("below the workspace").display().to_string();
            let source = fs::read_to_string(&path).expect("a readable file");
            let tokens = source.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
            named.read(tokens, &file);
        }
    }
    named
}

#[test]
fn the_search_through_the_code_finds_each_way_of_asking() {
    let code = r#"
        fn page() {
            // .t("in-a-comment")
            words.t("plain"); words.with(if staff { "one-way" } else { "another" }, &[("label", "value".into())]);
            words.for_audience(&format!("q-{}", id.get("not-asked")), audience); words.find("perhaps");
            let ids = [("/path", "in-a-table")]; words.with("unknown", &args);
        }
    "#;
    let mut named = Named::default();
    named.read(code.parse().expect("Rust"), "page.rs");
    let ids: Vec<&str> = named.asked.iter().map(|asked| asked.id.as_str()).collect();
    assert_eq!(ids, ["plain", "one-way", "another", "q-{}", "unknown"]);
    let given = |place: usize| named.asked[place].given.as_ref().map(|names| names.iter().cloned().collect::<Vec<_>>());
    assert_eq!([given(0), given(4)], [Some(vec![]), None]);
    assert_eq!([given(1), given(3)], [Some(vec!["label".to_owned()]), Some(vec!["audience".to_owned()])]);
    assert!(["perhaps", "in-a-table"].iter().all(|id| named.strings.contains(*id)));
    assert!(!named.strings.iter().any(|text| text.contains("comment")));
    assert!(fits("q-{}", "q-name") && fits("problem-{id}.title", "problem-not-found.title"));
    assert!(
        !fits("q-{}", "t-name")
            && !fits("problem-{id}.title", "problem-not-found.next")
            && !fits("q-{}", "q-name.hint")
    );
    assert!(is_pattern("q-{}-more") && !is_pattern("{}-{}") && !is_pattern("Hello, {name}") && !is_pattern("q-name"));
}
