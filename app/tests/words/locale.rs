//! The files of words: what they say, with which values.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::files::{files, workspace};

/// A text of a message: its value, or one of its attributes.
#[derive(Debug, Default)]
pub struct Text {
    pub file: String,
    pub variables: BTreeSet<String>,
    pub refers_to: BTreeSet<String>,
    pub selects: Vec<Select>,
}

#[derive(Debug)]
pub struct Select {
    pub on: String,
    pub variants: Vec<String>,
    pub default: String,
}

impl Text {
    fn read(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let key = |key: &VariantKey<String>| match key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                };
                if let InlineExpression::VariableReference { id } = selector {
                    self.selects.push(Select {
                        on: id.name.clone(),
                        variants: variants.iter().map(|variant| key(&variant.key)).collect(),
                        default: variants.iter().filter(|variant| variant.default).map(|one| key(&one.key)).collect(),
                    });
                }
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
                self.refers_to.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

/// Every text of a language by `id` or `id.attribute`, and what is wrong with its files.
pub fn locale(tag: &str) -> (BTreeMap<String, Text>, Vec<String>) {
    let folder = workspace().join("locales").join(tag);
    let (mut texts, mut wrong) = (BTreeMap::new(), Vec::new());
    for path in files(&folder, "ftl") {
        let file = path.strip_prefix(&folder).expect("below the folder").display().to_string();
        let source = fs::read_to_string(&path).expect("a readable file");
        if tag != "en" && !source.starts_with("# DRAFT: ") && !source.starts_with("# Reviewed by ") {
            wrong.push(format!("{tag}/{file}: the first line says neither that it is a draft nor who reviewed it"));
        }
        let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
            wrong.extend(errors.iter().map(|error| format!("{tag}/{file}: {error:?}")));
            resource
        });
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Term(term) => {
                    wrong.push(format!("{tag}/{file}: the term -{} escapes these tests; use a message", term.id.name));
                    continue;
                }
                _ => continue,
            };
            let attributes = message.attributes.iter().map(|one| (format!(".{}", one.id.name), &one.value));
            let value = message.value.iter().map(|value| (String::new(), value));
            for (attribute, pattern) in value.chain(attributes) {
                let mut text = Text { file: file.clone(), ..Text::default() };
                text.read(pattern);
                let id = format!("{}{attribute}", message.id.name);
                if let Some(other) = texts.insert(id.clone(), text) {
                    wrong.push(format!("{tag}/{file}: {id} is also in {}", other.file));
                }
            }
        }
    }
    (texts, wrong)
}
