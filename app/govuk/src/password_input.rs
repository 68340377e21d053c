//! An input for a password, with a button to show it.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join, first_filled};
use crate::button::Button;
use crate::content::StyledContent;
use crate::error_message::ErrorOptions;
use crate::form_group::FormGroup;
use crate::input::Input;
use crate::label::LabelOptions;
use crate::wording::Wording;

/// What the button and its script say. What is empty is [`Wording`]'s on the button, and GOV.UK's
/// English in the script.
#[derive(Clone, Debug, Default)]
pub struct PasswordInputText {
    /// The button that shows the password.
    pub show_password: String,
    /// The button that hides the password.
    pub hide_password: String,
    /// The button that shows the password, as screen readers say it.
    pub show_password_aria_label: String,
    /// The button that hides the password, as screen readers say it.
    pub hide_password_aria_label: String,
    /// Said when the password is shown.
    pub password_shown_announcement: String,
    /// Said when the password is hidden.
    pub password_hidden_announcement: String,
}

/// An input for a password. The button to show it is hidden until a script takes it up.
#[component]
pub fn PasswordInput(
    /// The name under which the form sends the password.
    #[prop(into)]
    name: String,
    /// The label: a string, or [`LabelOptions`].
    #[prop(into)]
    label: LabelOptions,
    /// The id; the name when not given.
    #[prop(into, optional)]
    id: String,
    /// The value. Seldom wise: it stands in the page.
    #[prop(into, optional)]
    value: String,
    /// The hint.
    #[prop(into, optional)]
    hint: StyledContent,
    /// What is wrong with the value: a string, an `Option` of one, or [`ErrorOptions`].
    #[prop(into, optional)]
    error_message: ErrorOptions,
    /// The `autocomplete`; `current-password` when not given.
    #[prop(into, optional)]
    autocomplete: String,
    /// Whether the input is disabled.
    #[prop(optional)]
    disabled: bool,
    /// What the button and its script say.
    #[prop(optional)]
    text: PasswordInputText,
    /// Further classes of the button.
    #[prop(into, optional)]
    button_classes: String,
    /// Ids of further elements that describe the input.
    #[prop(into, optional)]
    described_by: String,
    /// The group around it all.
    #[prop(optional)]
    form_group: FormGroup,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let wording = Wording::here();
    let id = first_filled([&id, &name]);
    let button_attributes = Attributes::new()
        .set("aria-controls", &id)
        .set("aria-label", first_filled([&text.show_password_aria_label, &wording.show_password_label]))
        .flag("hidden", true);
    let button = view! {
        <Button
            button_type="button"
            classes=join([
                "govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle",
                &button_classes,
            ])
            content=first_filled([&text.show_password, &wording.show_password])
            attributes=button_attributes
        />
    };
    let after = form_group.after.into_optional_view();
    let form_group = FormGroup {
        classes: join(["govuk-password-input", &form_group.classes]),
        attributes: Attributes::new()
            .set("data-module", "govuk-password-input")
            .set_filled("data-i18n.show-password", text.show_password)
            .set_filled("data-i18n.hide-password", text.hide_password)
            .set_filled("data-i18n.show-password-aria-label", text.show_password_aria_label)
            .set_filled("data-i18n.hide-password-aria-label", text.hide_password_aria_label)
            .set_filled("data-i18n.password-shown-announcement", text.password_shown_announcement)
            .set_filled("data-i18n.password-hidden-announcement", text.password_hidden_announcement)
            .and(form_group.attributes),
        before: form_group.before,
        after: view! { {button}{after} }.into_any().into(),
    };
    view! {
        <Input
            name label id value hint error_message disabled described_by form_group attributes
            input_type="password"
            spellcheck=false
            autocapitalize="none"
            autocomplete=first_filled([&autocomplete, "current-password"])
            input_wrapper=StyledContent::default().classes("govuk-password-input__wrapper")
            classes=join(["govuk-password-input__input govuk-js-password-input-input", &classes])
        />
    }
}
