//! HTML as a tree that two renderings can be compared by.

use std::collections::BTreeMap;
use std::fmt;

use scraper::node::Node as Parsed;
use scraper::{ElementRef, Html};

/// A node without what does not matter: the order of attributes and classes, comments, indentation.
#[derive(Debug, PartialEq, Eq)]
pub enum Node {
    Element { name: String, attributes: BTreeMap<String, String>, children: Vec<Node> },
    Text(Text),
}

/// Text with its inner white space collapsed, and what stood at its two ends. A space there changes
/// what screen readers say (`Change<span> name</span>`); more than a space is indentation, which may
/// be left out.
#[derive(Debug)]
pub struct Text {
    words: String,
    ends: [End; 2],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Nothing,
    Space,
    Indentation,
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        let same_end = |(a, b): (&End, &End)| a == b || *a == End::Indentation || *b == End::Indentation;
        self.words == other.words && self.ends.iter().zip(&other.ends).all(same_end)
    }
}

impl Eq for Text {}

/// Parses a fragment of HTML as a browser would.
pub fn parse(html: &str) -> Vec<Node> {
    children(Html::parse_fragment(html).root_element())
}

fn children(element: ElementRef<'_>) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut text = String::new();
    for child in element.children() {
        match child.value() {
            // Leptos parts neighbouring texts by comments: they are one text to a reader.
            Parsed::Text(part) => text.push_str(part),
            Parsed::Element(value) => {
                end_text(&mut text, &mut nodes);
                let attributes = value.attrs().map(|(name, value)| (name.to_owned(), attribute(name, value))).collect();
                nodes.push(Node::Element {
                    name: value.name().to_owned(),
                    attributes,
                    children: ElementRef::wrap(child).map(children).unwrap_or_default(),
                });
            }
            _ => {}
        }
    }
    end_text(&mut text, &mut nodes);
    nodes
}

fn end_text(text: &mut String, nodes: &mut Vec<Node>) {
    let raw = std::mem::take(text);
    let words = raw.split_whitespace().collect::<Vec<_>>().join(" ");
    if !words.is_empty() {
        let end = |white: &str| match white {
            "" => End::Nothing,
            " " => End::Space,
            _ => End::Indentation,
        };
        let ends = [end(&raw[..raw.len() - raw.trim_start().len()]), end(&raw[raw.trim_end().len()..])];
        nodes.push(Node::Text(Text { words, ends }));
    }
}

fn attribute(name: &str, value: &str) -> String {
    if name == "class" {
        let mut classes: Vec<&str> = value.split_whitespace().collect();
        classes.sort_unstable();
        classes.dedup();
        classes.join(" ")
    } else {
        value.to_owned()
    }
}

/// A tag or text of the tree, with its depth.
#[derive(PartialEq)]
struct Line<'a>(usize, Part<'a>);

#[derive(PartialEq)]
enum Part<'a> {
    Tag(&'a str, &'a BTreeMap<String, String>),
    Text(&'a Text),
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:width$}", "", width = self.0 * 2)?;
        match &self.1 {
            Part::Text(Text { words, ends }) => write!(f, "{words:?} {ends:?}"),
            Part::Tag(name, attributes) => {
                write!(f, "<{name}")?;
                for (name, value) in *attributes {
                    write!(f, " {name}={value:?}")?;
                }
                write!(f, ">")
            }
        }
    }
}

fn flatten<'a>(nodes: &'a [Node], depth: usize, lines: &mut Vec<Line<'a>>) {
    for node in nodes {
        match node {
            Node::Text(text) => lines.push(Line(depth, Part::Text(text))),
            Node::Element { name, attributes, children } => {
                lines.push(Line(depth, Part::Tag(name, attributes)));
                flatten(children, depth + 1, lines);
            }
        }
    }
}

/// Nothing when both trees are the same, else a text that shows where they part: two lines that
/// both have, then what was expected and what came.
pub fn difference(expected: &[Node], actual: &[Node]) -> Option<String> {
    if expected == actual {
        return None;
    }
    let (mut expected_lines, mut actual_lines) = (Vec::new(), Vec::new());
    flatten(expected, 0, &mut expected_lines);
    flatten(actual, 0, &mut actual_lines);
    let pairs = expected_lines.iter().zip(&actual_lines);
    let same = pairs.take_while(|(expected, actual)| expected == actual).count();
    let show = |sign: char, lines: &[Line], from: usize, many: usize| -> String {
        lines.iter().skip(from).take(many).map(|line| format!("  {sign} {line}\n")).collect()
    };
    let start = same.saturating_sub(2);
    Some(
        show(' ', &expected_lines, start, same - start)
            + &show('-', &expected_lines, same, 4)
            + &show('+', &actual_lines, same, 4),
    )
}
