//! A textarea that says how much may still be typed.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join, first_filled};
use crate::content::StyledContent;
use crate::error_message::ErrorOptions;
use crate::form_group::FormGroup;
use crate::label::LabelOptions;
use crate::textarea::Textarea;
use crate::wording::Wording;

/// A message of the counting script in each plural form: (`one`, "You have %{count} …").
pub type PluralText = Vec<(String, String)>;

/// What the counting script says, where it is not to be GOV.UK's English.
#[derive(Clone, Debug, Default)]
pub struct CharacterCountText {
    /// Fewer characters than allowed.
    pub characters_under_limit: PluralText,
    /// As many characters as allowed.
    pub characters_at_limit: String,
    /// More characters than allowed.
    pub characters_over_limit: PluralText,
    /// Fewer words than allowed.
    pub words_under_limit: PluralText,
    /// As many words as allowed.
    pub words_at_limit: String,
    /// More words than allowed.
    pub words_over_limit: PluralText,
}

impl CharacterCountText {
    fn into_attributes(self) -> Attributes {
        let plural = |list: Attributes, key: &str, texts: PluralText| {
            texts.into_iter().fold(list, |list, (rule, text)| list.set(format!("data-i18n.{key}.{rule}"), text))
        };
        let list = plural(Attributes::new(), "characters-under-limit", self.characters_under_limit);
        let list = list.set_filled("data-i18n.characters-at-limit", self.characters_at_limit);
        let list = plural(list, "characters-over-limit", self.characters_over_limit);
        let list = plural(list, "words-under-limit", self.words_under_limit);
        let list = list.set_filled("data-i18n.words-at-limit", self.words_at_limit);
        plural(list, "words-over-limit", self.words_over_limit)
    }
}

/// A textarea that says how much may still be typed. Without scripts it says the limit.
#[component]
pub fn CharacterCount(
    /// The name under which the form sends the value.
    #[prop(into)]
    name: String,
    /// The label: a string, or [`LabelOptions`].
    #[prop(into)]
    label: LabelOptions,
    /// The id; the name when not given.
    #[prop(into, optional)]
    id: String,
    /// The value, as typed. Escaped.
    #[prop(into, optional)]
    value: String,
    /// The most characters allowed.
    #[prop(optional_no_strip, into)]
    max_length: Option<u32>,
    /// The most words allowed. Comes before `max_length`.
    #[prop(optional_no_strip, into)]
    max_words: Option<u32>,
    /// What is counted, where it is not clear from the limit: `words` or `characters`.
    #[prop(into, optional)]
    count_type: String,
    /// The per cent of the limit from which on the count is shown.
    #[prop(optional_no_strip, into)]
    threshold: Option<u32>,
    /// What is said before scripts run, instead of [`Wording`]'s; `%{count}` is the limit.
    #[prop(into, optional)]
    description: String,
    /// What the counting script says.
    #[prop(optional)]
    text: CharacterCountText,
    /// Further classes of the message.
    #[prop(into, optional)]
    message_classes: String,
    /// The hint.
    #[prop(into, optional)]
    hint: StyledContent,
    /// What is wrong with the value: a string, an `Option` of one, or [`ErrorOptions`].
    #[prop(into, optional)]
    error_message: ErrorOptions,
    /// The number of lines shown.
    #[prop(default = 5)]
    rows: u32,
    /// Whether browsers check the spelling; their own rule when not given.
    #[prop(optional_no_strip, into)]
    spellcheck: Option<bool>,
    /// The group around it all.
    #[prop(optional)]
    form_group: FormGroup,
    /// Further classes of the textarea.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes of the textarea.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let id = first_filled([&id, &name]);
    let info_id = format!("{id}-info");
    let limit = max_words.or(max_length);
    let count_type = match max_words {
        _ if !count_type.is_empty() => count_type,
        Some(_) => "words".to_owned(),
        None => String::new(),
    };
    let wording = Wording::here();
    let default_description = if count_type == "words" { wording.words_allowed } else { wording.characters_allowed };
    let message =
        limit.map(|limit| first_filled([&description, &default_description]).replace("%{count}", &limit.to_string()));
    let message =
        StyledContent::new(message).classes(message_classes).into_hint(&info_id, "govuk-character-count__message");

    let number = |number: Option<u32>| number.map(|n| n.to_string()).unwrap_or_default();
    let mut group_attributes = Attributes::new()
        .set("data-module", "govuk-character-count")
        .set_filled("data-maxlength", number(max_length))
        .set_filled("data-maxwords", number(max_words))
        .set_filled("data-threshold", number(threshold))
        .set_filled("data-count-type", count_type);
    if limit.is_none() {
        // Only the script will know the limit, so only it can say the sentence.
        group_attributes = group_attributes.set_filled("data-i18n.textarea-description.other", description);
    }
    let after = form_group.after.into_optional_view();
    let form_group = FormGroup {
        classes: join(["govuk-character-count", &form_group.classes]),
        attributes: group_attributes.and(text.into_attributes()).and(form_group.attributes),
        before: form_group.before,
        after: view! { {message}{after} }.into_any().into(),
    };
    view! {
        <Textarea
            name label id value hint error_message rows spellcheck form_group attributes
            described_by=info_id
            classes=join(["govuk-js-character-count", &classes])
        />
    }
}
