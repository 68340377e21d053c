//! Fields of forms as GOV.UK components: the citizen's questions and the workers' forms from one place.
//!
//! Message ids follow from the field: `{prefix}-{id}`, its `.hint`, `{prefix}-{id}-{choice}` and
//! `{prefix}-{id}-{choice}-more`; in lists `{prefix}-{list}-{field}`.

use domain::field::{Field, FieldError, Kind, date_names, item_count, item_name, more_name};
use domain::typed::Typed;
use govuk::{
    Button, CharacterCount, Checkboxes, ChoiceItem, Content, DateInput, DateItem, ErrorSummaryItem, FieldsetOptions,
    Input, LabelOptions, LegendOptions, Radios,
};
use leptos::prelude::*;

use crate::islands::{CharactersLeft, ListEditor};
use crate::words::{Arg, Words};

/// How the fields of a form are drawn.
#[derive(Clone)]
pub struct Form<'a> {
    /// The words.
    pub words: &'a Words,
    /// What message ids start with: `q`, `t` or `i`.
    pub prefix: &'static str,
    /// Values for the messages, such as the audience.
    pub args: Vec<(&'static str, Arg)>,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub errors: &'a [FieldError],
    /// What is unmet, in words, by HTML name: shown where nothing worse is wrong.
    pub unmet: &'a [(String, String)],
    /// Whether the one field's label is the page's heading.
    pub heading: bool,
}

/// Longest text for which a small box is enough.
const SMALL: usize = 500;

impl Form<'_> {
    fn text(&self, id: &str) -> String {
        self.words.with(id, &self.args)
    }

    fn find(&self, id: &str) -> Option<String> {
        self.words.find(id, &self.args)
    }

    fn message(&self, field: &Field) -> (String, Vec<(&'static str, Arg)>) {
        let (message, own) = message(self.words, self.prefix, field.id);
        (message, self.args.iter().cloned().chain(own).collect())
    }

    /// A field's label.
    pub fn label(&self, field: &Field) -> String {
        let (id, args) = self.message(field);
        self.words.with(&id, &args)
    }

    fn choice_label(&self, message: &str, kind: &Kind, choice: &str) -> String {
        match kind {
            Kind::YesNo { .. } => self.text(&format!("choice-{choice}")),
            _ if message == "i-finding" => self.text(&format!("finding-{choice}")),
            _ => self.text(&format!("{message}-{choice}")),
        }
    }

    /// The error at an HTML name, in words.
    pub fn error(&self, name: &str, label: &str) -> Option<String> {
        let unmet = || self.unmet.iter().find(|(at, _)| at == name).map(|(_, text)| text.clone());
        let error = self.errors.iter().find(|error| error.name == name);
        error.map(|error| error_text(self.words, error, label)).or_else(unmet)
    }

    /// Every error in words, with the id of the box to go to, for the summary. The same words stand at the box.
    pub fn summary(&self, field: &Field) -> Vec<ErrorSummaryItem> {
        self.errors
            .iter()
            .map(|error| {
                let called = self.called(field, &error.name);
                ErrorSummaryItem::new(error_text(self.words, error, &called), &error.name)
            })
            .collect()
    }

    /// What the box with this HTML name is called in errors.
    fn called(&self, field: &Field, name: &str) -> String {
        let (message, args) = self.message(field);
        let rest = name.strip_prefix(field.id).and_then(|rest| rest.strip_prefix('-')).unwrap_or_default();
        let own = match (&field.kind, rest.split_once('-')) {
            (Kind::List { fields, .. }, Some((_, item))) => {
                fields.iter().find(|field| field.id == item).map(|field| format!("{message}-{}", field.id))
            }
            (_, Some(("more", choice))) => Some(format!("{message}-{choice}-more")),
            _ => None,
        };
        own.and_then(|own| self.words.find(&own, &args))
            .unwrap_or_else(|| short_name(self.words, self.prefix, field.id, &self.args))
    }

    /// A field as its component.
    pub fn field(&self, field: &Field) -> AnyView {
        let (message, args) = self.message(field);
        let label = self.words.with(&message, &args);
        let hint = self.words.find(&format!("{message}.hint"), &args);
        let called = short_name(self.words, self.prefix, field.id, &self.args);
        self.control(&field.kind, field.id.to_owned(), &message, label, &called, hint)
    }

    fn control(
        &self,
        kind: &Kind,
        name: String,
        message: &str,
        label: String,
        called: &str,
        hint: Option<String>,
    ) -> AnyView {
        let error = self.error(&name, called);
        match kind {
            Kind::Short { .. } => {
                let value = self.typed.first(&name).to_owned();
                let label = self.label_options(label);
                view! { <Input name=name label=label value=value hint=hint error_message=error /> }.into_any()
            }
            Kind::Long { max } => self.long(&name, *max, label, hint, error),
            Kind::Date(_) => self.date(&name, label, called, hint),
            Kind::One(_) | Kind::YesNo { .. } => {
                let items = self.choice_items(kind, &name, message);
                let value = self.typed.first(&name).trim().to_owned();
                let fieldset = self.fieldset(label);
                view! { <Radios name=name items=items fieldset=fieldset value=value hint=hint error_message=error /> }
                    .into_any()
            }
            Kind::Several(_) => {
                let items = self.choice_items(kind, &name, message);
                let values = self.typed.all(&name).to_vec();
                let fieldset = self.fieldset(label);
                view! {
                    <Checkboxes name=name items=items fieldset=fieldset values=values hint=hint error_message=error />
                }
                .into_any()
            }
            Kind::List { fields, max } => self.list(&name, fields, *max, message, label, hint, error),
        }
    }

    fn label_options(&self, label: String) -> LabelOptions {
        if self.heading {
            LabelOptions::new(label).classes("govuk-label--l").page_heading()
        } else {
            LabelOptions::new(label).classes("govuk-label--s")
        }
    }

    fn fieldset(&self, legend: String) -> FieldsetOptions {
        FieldsetOptions::new(if self.heading {
            LegendOptions::new(legend).classes("govuk-fieldset__legend--l").page_heading()
        } else {
            LegendOptions::new(legend).classes("govuk-fieldset__legend--s")
        })
    }

    fn long(&self, name: &str, max: usize, label: String, hint: Option<String>, error: Option<String>) -> AnyView {
        let label = self.label_options(label);
        self.counted(name, max, label, hint, error)
    }

    fn counted(
        &self,
        name: &str,
        max: usize,
        label: LabelOptions,
        hint: Option<String>,
        error: Option<String>,
    ) -> AnyView {
        let value = self.typed.first(name).to_owned();
        let limit = self.words.with("characters-limit", &[("max", max.to_string().into())]);
        // What explains a choice is usually short: a phone number, a name.
        let rows = if max <= SMALL || name.contains("-more-") { 3 } else { 6 };
        let left = self.words.with("characters-left", &[("n", "{n}".into())]);
        let over = self.words.with("characters-over", &[("n", "{n}".into())]);
        view! {
            <div class="app-counted">
                <CharacterCount
                    name=name.to_owned()
                    label=label
                    value=value
                    max_length=u32::try_from(max).ok()
                    description=limit
                    hint=hint
                    error_message=error
                    rows=rows
                />
                <CharactersLeft name=name.to_owned() max=max left=left over=over />
            </div>
        }
        .into_any()
    }

    fn date(&self, name: &str, label: String, called: &str, hint: Option<String>) -> AnyView {
        let names = date_names(name);
        let wrong: Vec<bool> = names.iter().map(|part| self.errors.iter().any(|error| error.name == *part)).collect();
        // When the day as a whole is wrong, its error stands at the first box, and all three are marked.
        let whole = self
            .errors
            .iter()
            .any(|error| error.name == names[0] && !matches!(error.problem, domain::field::Problem::DateIncomplete));
        let error = names.iter().find_map(|part| self.error(part, called));
        let labels = ["date-day", "date-month", "date-year"];
        let items = ["day", "month", "year"]
            .into_iter()
            .enumerate()
            .map(|(place, part)| DateItem {
                label: self.words.t(labels[place]),
                ..DateItem::new(part, self.typed.first(&names[place])).error(whole || wrong[place])
            })
            .collect();
        let fieldset = self.fieldset(label);
        view! {
            <DateInput
                id=name.to_owned()
                name_prefix=name.to_owned()
                items=items
                fieldset=fieldset
                hint=hint
                error_message=error
            />
        }
        .into_any()
    }

    fn choice_items(&self, kind: &Kind, name: &str, message: &str) -> Vec<ChoiceItem> {
        kind.choices()
            .iter()
            .enumerate()
            .map(|(place, choice)| {
                let label = self.choice_label(message, kind, choice.id);
                // The first box carries the field's own id, so that the error summary can lead to it.
                let id = if place == 0 { name.to_owned() } else { format!("{name}-{}", choice.id) };
                let mut item = ChoiceItem::new(choice.id, label)
                    .id(id)
                    .hint(self.find(&format!("{message}-{}.hint", choice.id)))
                    .checked(self.typed.holds(name, choice.id));
                if choice.more {
                    let more = more_name(name, choice.id);
                    let label = self.text(&format!("{message}-{}-more", choice.id));
                    let error = self.error(&more, &label);
                    let content = self.counted(&more, domain::field::MORE_MAX, LabelOptions::new(label), None, error);
                    item = item.conditional(Content::from(content));
                }
                if kind_is_several(kind) && choice.id == "none" { item.exclusive() } else { item }
            })
            .collect()
    }

    #[allow(clippy::too_many_arguments, reason = "one call, in `control`")]
    fn list(
        &self,
        name: &str,
        fields: &[Field],
        max: usize,
        message: &str,
        label: String,
        hint: Option<String>,
        error: Option<String>,
    ) -> AnyView {
        let count = item_count(name, fields, self.typed).max(1);
        let plain = Form { heading: false, ..self.clone() };
        let items = (0..count)
            .map(|index| {
                let heading = plain.item_text(&format!("{message}-item"), index);
                let boxes = fields
                    .iter()
                    .map(|field| {
                        let message = format!("{message}-{}", field.id);
                        let hint = plain.find(&format!("{message}.hint"));
                        let label = plain.text(&message);
                        plain.control(
                            &field.kind,
                            item_name(name, index, field.id),
                            &message,
                            label.clone(),
                            &label,
                            hint,
                        )
                    })
                    .collect_view();
                let remove = plain.item_text(&format!("{message}-remove"), index);
                view! {
                    <fieldset class="govuk-fieldset app-list__item" data-list-item=index.to_string()>
                        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{heading}</legend>
                        {boxes}
                        <Button
                            content=remove
                            name="do"
                            value=format!("remove-{index}")
                            classes="govuk-button--secondary app-list__remove"
                        />
                    </fieldset>
                }
                .into_any()
            })
            .collect_view();
        let add = self.text(&format!("{message}-add"));
        // The island numbers items by itself: it gets the texts with a place for the number.
        let mut args = self.args.clone();
        args.push(("n", "{n}".into()));
        let template = |id: &str| self.words.with(id, &args);
        let (item_heading, item_remove) =
            (template(&format!("{message}-item")), template(&format!("{message}-remove")));
        let (added, removed) = (template("list-added"), template("list-removed"));
        let heading = if self.heading {
            view! { <h1 class="govuk-heading-l">{label}</h1> }.into_any()
        } else {
            view! { <h2 class="govuk-heading-m">{label}</h2> }.into_any()
        };
        view! {
            <div class="app-list" id=name.to_owned() data-list=name.to_owned() data-list-max=max.to_string() tabindex="-1">
                {heading}
                {hint.map(|hint| view! { <p class="govuk-body app-list__hint">{hint}</p> })}
                {error.map(|error| view! { <p class="govuk-error-message">{error}</p> })}
                <div class="app-list__items">{items}</div>
                <Button content=add name="do" value="add" classes="govuk-button--secondary app-list__add" />
                <ListEditor
                    list=name.to_owned()
                    max=max
                    heading=item_heading
                    remove=item_remove
                    added=added
                    removed=removed
                />
            </div>
        }
        .into_any()
    }

    /// A text about a list's item, which is counted from 1.
    fn item_text(&self, id: &str, index: usize) -> String {
        let mut args = self.args.clone();
        args.push(("n", (index + 1).to_string().into()));
        self.words.with(id, &args)
    }
}

/// The message id that a field's words start with, and the values that it takes. Findings on elements share theirs.
pub fn message(words: &Words, prefix: &str, field: &str) -> (String, Vec<(&'static str, Arg)>) {
    for shared in ["finding", "reasoning"] {
        if let Some(number) = field.strip_prefix(shared).and_then(|rest| rest.strip_prefix('-')) {
            let element = words.t(&format!("element-{number}"));
            return (format!("{prefix}-{shared}"), vec![("element", element.into())]);
        }
    }
    (format!("{prefix}-{field}"), Vec::new())
}

/// A field's name in lists: its `.short` message, else its label.
pub fn short_name(words: &Words, prefix: &str, field: &str, args: &[(&'static str, Arg)]) -> String {
    let (message, own) = message(words, prefix, field);
    let args: Vec<_> = args.iter().cloned().chain(own).collect();
    words.find(&format!("{message}.short"), &args).unwrap_or_else(|| words.with(&message, &args))
}

fn kind_is_several(kind: &Kind) -> bool {
    matches!(kind, Kind::Several(_))
}

/// What is wrong with a box, and what to do about it, in words.
pub fn error_text(words: &Words, error: &FieldError, label: &str) -> String {
    use domain::field::Problem;
    let mut args: Vec<(&'static str, Arg)> = vec![("label", label.to_owned().into())];
    match &error.problem {
        Problem::TooLong { max, actual } => {
            args.push(("max", max.to_string().into()));
            args.push(("over", (actual - max).to_string().into()));
        }
        Problem::TooManyItems { max } => args.push(("max", max.to_string().into())),
        _ => {}
    }
    words.with(&format!("error-{}", error.problem.id()), &args)
}

/// Whether a field of this kind has an island, so that its page loads WebAssembly.
pub fn has_island(kind: &Kind) -> bool {
    match kind {
        Kind::Long { .. } | Kind::List { .. } => true,
        kind => kind.choices().iter().any(|choice| choice.more),
    }
}
