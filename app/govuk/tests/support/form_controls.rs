//! The fixtures of form controls as components.

use govuk::*;
use leptos::prelude::*;

use super::options::Options;

pub fn button(o: Options) -> AnyView {
    view! {
        <Button
            content=o.content()
            href=o.string("href")
            button_type=o.string("type")
            name=o.string("name")
            value=o.string("value")
            id=o.string("id")
            disabled=o.is("disabled")
            is_start_button=o.is("isStartButton")
            prevent_double_click=o.bool("preventDoubleClick")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn input(o: Options) -> AnyView {
    view! {
        <Input
            name=o.string("name")
            label=o.label()
            id=o.string("id")
            value=o.string("value")
            hint=o.hint()
            error_message=o.error()
            prefix=o.get("prefix").styled()
            suffix=o.get("suffix").styled()
            input_type=o.string("type")
            inputmode=o.string("inputmode")
            autocomplete=o.string("autocomplete")
            autocapitalize=o.string("autocapitalize")
            pattern=o.string("pattern")
            spellcheck=o.bool("spellcheck")
            disabled=o.is("disabled")
            described_by=o.string("describedBy")
            form_group=o.form_group()
            input_wrapper=o.get("inputWrapper").styled()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn textarea(o: Options) -> AnyView {
    view! {
        <Textarea
            name=o.string("name")
            label=o.label()
            id=o.string("id")
            value=o.string("value")
            hint=o.hint()
            error_message=o.error()
            rows=o.number("rows").unwrap_or(5)
            autocomplete=o.string("autocomplete")
            spellcheck=o.bool("spellcheck")
            disabled=o.is("disabled")
            described_by=o.string("describedBy")
            form_group=o.form_group()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

fn plural(o: Options, key: &str) -> PluralText {
    let texts = o.get(key).0.as_object();
    let texts = texts.into_iter().flatten();
    texts.map(|(rule, text)| (rule.clone(), Options(text).as_string())).collect()
}

pub fn character_count(o: Options) -> AnyView {
    let text = CharacterCountText {
        characters_under_limit: plural(o, "charactersUnderLimitText"),
        characters_at_limit: o.string("charactersAtLimitText"),
        characters_over_limit: plural(o, "charactersOverLimitText"),
        words_under_limit: plural(o, "wordsUnderLimitText"),
        words_at_limit: o.string("wordsAtLimitText"),
        words_over_limit: plural(o, "wordsOverLimitText"),
    };
    view! {
        <CharacterCount
            name=o.string("name")
            label=o.label()
            id=o.string("id")
            value=o.string("value")
            max_length=o.number("maxlength")
            max_words=o.number("maxwords")
            count_type=o.string("countType")
            threshold=o.number("threshold")
            description=o.string("textareaDescriptionText")
            text=text
            message_classes=o.get("countMessage").string("classes")
            hint=o.hint()
            error_message=o.error()
            rows=o.number("rows").unwrap_or(5)
            spellcheck=o.bool("spellcheck")
            form_group=o.form_group()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

/// The items of radios and checkboxes. Ids count the places of empty items too, which a typed list
/// does not have: an item after one says its id.
fn choices(o: Options) -> Vec<ChoiceItem> {
    let prefix = if o.is("idPrefix") { o.string("idPrefix") } else { o.string("name") };
    let items = o.numbered_list("items").into_iter().enumerate();
    items
        .map(|(index, (place, item))| ChoiceItem {
            value: item.string("value"),
            content: item.content(),
            hint: item.hint(),
            checked: item.bool("checked"),
            conditional: item.get("conditional").content(),
            id: if index == place || item.is("id") { item.string("id") } else { format!("{prefix}-{}", place + 1) },
            name: item.string("name"),
            behaviour: item.string("behaviour"),
            disabled: item.is("disabled"),
            label_classes: item.get("label").string("classes"),
            label_attributes: item.get("label").attributes("attributes"),
            attributes: item.attributes("attributes"),
            divider: item.string("divider"),
        })
        .collect()
}

pub fn radios(o: Options) -> AnyView {
    view! {
        <Radios
            name=o.string("name")
            items=choices(o)
            fieldset=o.fieldset()
            value=o.string("value")
            id_prefix=o.string("idPrefix")
            hint=o.hint()
            error_message=o.error()
            form_group=o.form_group()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn checkboxes(o: Options) -> AnyView {
    view! {
        <Checkboxes
            name=o.string("name")
            items=choices(o)
            fieldset=o.fieldset()
            values=o.strings("values")
            id_prefix=o.string("idPrefix")
            hint=o.hint()
            error_message=o.error()
            described_by=o.string("describedBy")
            form_group=o.form_group()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn select(o: Options) -> AnyView {
    let items = o.list("items").into_iter().map(|item| SelectItem {
        value: item.optional_string("value"),
        text: item.string("text"),
        selected: item.bool("selected"),
        disabled: item.is("disabled"),
        attributes: item.attributes("attributes"),
    });
    view! {
        <Select
            name=o.string("name")
            label=o.label()
            items=items.collect()
            id=o.string("id")
            value=o.string("value")
            hint=o.hint()
            error_message=o.error()
            disabled=o.is("disabled")
            described_by=o.string("describedBy")
            form_group=o.form_group()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn file_upload(o: Options) -> AnyView {
    let script = o.is("javascript").then(|| FileUploadScript {
        choose_files_button: o.string("chooseFilesButtonText"),
        no_file_chosen: o.string("noFileChosenText"),
        multiple_files_chosen: plural(o, "multipleFilesChosenText"),
        drop_instruction: o.string("dropInstructionText"),
        entered_drop_zone: o.string("enteredDropZoneText"),
        left_drop_zone: o.string("leftDropZoneText"),
        classes: o.string("wrapperClasses"),
        attributes: o.attributes("wrapperAttributes"),
    });
    view! {
        <FileUpload
            name=o.string("name")
            label=o.label()
            id=o.string("id")
            hint=o.hint()
            error_message=o.error()
            multiple=o.is("multiple")
            disabled=o.is("disabled")
            script=script
            described_by=o.string("describedBy")
            form_group=o.form_group()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn password_input(o: Options) -> AnyView {
    let text = PasswordInputText {
        show_password: o.string("showPasswordText"),
        hide_password: o.string("hidePasswordText"),
        show_password_aria_label: o.string("showPasswordAriaLabelText"),
        hide_password_aria_label: o.string("hidePasswordAriaLabelText"),
        password_shown_announcement: o.string("passwordShownAnnouncementText"),
        password_hidden_announcement: o.string("passwordHiddenAnnouncementText"),
    };
    view! {
        <PasswordInput
            name=o.string("name")
            label=o.label()
            id=o.string("id")
            value=o.string("value")
            hint=o.hint()
            error_message=o.error()
            autocomplete=o.string("autocomplete")
            disabled=o.is("disabled")
            text=text
            button_classes=o.get("button").string("classes")
            described_by=o.string("describedBy")
            form_group=o.form_group()
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}
