//! A fixture's parameters, read the way Nunjucks reads them.

use govuk::{
    Attributes, Content, ErrorOptions, FieldsetOptions, FormGroup, LabelOptions, LegendOptions, StyledContent,
};
use serde_json::Value;

/// One value of a fixture's parameters; [`Value::Null`] stands for what is not given.
#[derive(Clone, Copy)]
pub struct Options<'a>(pub &'a Value);

const NOTHING: Value = Value::Null;

impl<'a> Options<'a> {
    pub fn get(self, key: &str) -> Options<'a> {
        Options(self.0.get(key).unwrap_or(&NOTHING))
    }

    /// Whether the key is there at all.
    pub fn has(self, key: &str) -> bool {
        self.0.get(key).is_some()
    }

    /// Whether JavaScript takes the value for true.
    pub fn is_truthy(self) -> bool {
        match self.0 {
            Value::Null => false,
            Value::Bool(on) => *on,
            Value::Number(number) => number.as_f64() != Some(0.0),
            Value::String(text) => !text.is_empty(),
            Value::Array(_) | Value::Object(_) => true,
        }
    }

    pub fn as_string(self) -> String {
        match self.0 {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    pub fn string(self, key: &str) -> String {
        self.get(key).as_string()
    }

    pub fn optional_string(self, key: &str) -> Option<String> {
        self.has(key).then(|| self.string(key))
    }

    pub fn is(self, key: &str) -> bool {
        self.get(key).is_truthy()
    }

    pub fn bool(self, key: &str) -> Option<bool> {
        self.get(key).0.as_bool()
    }

    pub fn number<N: TryFrom<u64>>(self, key: &str) -> Option<N> {
        let value = self.get(key).0;
        let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
        N::try_from(number).ok()
    }

    /// A list's items with their places, without those that JavaScript takes for false.
    pub fn numbered_list(self, key: &str) -> Vec<(usize, Options<'a>)> {
        let items = self.get(key).0.as_array().map(Vec::as_slice).unwrap_or_default();
        let items = items.iter().map(Options).enumerate();
        items.filter(|(_, item)| item.is_truthy()).collect()
    }

    pub fn list(self, key: &str) -> Vec<Options<'a>> {
        self.numbered_list(key).into_iter().map(|(_, item)| item).collect()
    }

    pub fn strings(self, key: &str) -> Vec<String> {
        self.list(key).into_iter().map(Options::as_string).collect()
    }

    /// The two parameters for one content: HTML comes first.
    pub fn content_of(self, html: &str, text: &str) -> Content {
        if self.is(html) { Content::trusted_html(self.string(html)) } else { Content::Text(self.string(text)) }
    }

    pub fn content(self) -> Content {
        self.content_of("html", "text")
    }

    pub fn attributes(self, key: &str) -> Attributes {
        let Some(map) = self.get(key).0.as_object() else {
            return Attributes::new();
        };
        map.iter().fold(Attributes::new(), |list, (name, value)| {
            let options = Options(value);
            match (options.has("value"), options.bool("value"), options.is("optional")) {
                (true, Some(on), true) => list.flag(name, on),
                (true, None, true) if options.get("value").0.is_null() => list,
                (true, ..) => list.set(name, options.string("value")),
                (false, ..) => list.set(name, options.as_string()),
            }
        })
    }

    pub fn styled(self) -> StyledContent {
        StyledContent {
            content: self.content(),
            classes: self.string("classes"),
            attributes: self.attributes("attributes"),
        }
    }

    pub fn hint(self) -> StyledContent {
        self.get("hint").styled()
    }

    pub fn label(self) -> LabelOptions {
        let label = self.get("label");
        LabelOptions {
            content: label.content(),
            classes: label.string("classes"),
            attributes: label.attributes("attributes"),
            is_page_heading: label.is("isPageHeading"),
        }
    }

    pub fn as_error(self) -> ErrorOptions {
        ErrorOptions {
            content: self.content(),
            classes: self.string("classes"),
            attributes: self.attributes("attributes"),
            visually_hidden_text: self.optional_string("visuallyHiddenText"),
        }
    }

    pub fn error(self) -> ErrorOptions {
        self.get("errorMessage").as_error()
    }

    pub fn as_fieldset(self) -> FieldsetOptions {
        let legend = self.get("legend");
        FieldsetOptions {
            legend: LegendOptions {
                content: legend.content(),
                classes: legend.string("classes"),
                is_page_heading: legend.is("isPageHeading"),
            },
            described_by: self.string("describedBy"),
            classes: self.string("classes"),
            role: self.string("role"),
            attributes: self.attributes("attributes"),
        }
    }

    pub fn fieldset(self) -> FieldsetOptions {
        self.get("fieldset").as_fieldset()
    }

    pub fn form_group(self) -> FormGroup {
        let group = self.get("formGroup");
        let place = |one: &str, several: &str| {
            let content = group.get(one).content();
            if content.is_empty() { group.get(several).content() } else { content }
        };
        FormGroup {
            classes: group.string("classes"),
            attributes: group.attributes("attributes"),
            before: place("beforeInput", "beforeInputs"),
            after: place("afterInput", "afterInputs"),
        }
    }
}
