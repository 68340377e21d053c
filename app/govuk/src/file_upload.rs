//! A choice of files to send.

use leptos::prelude::*;

use crate::attributes::{Attributes, class_if, classes as join, first_filled};
use crate::content::StyledContent;
use crate::error_message::ErrorOptions;
use crate::form_group::{Described, FormGroup, labelled_control};
use crate::label::LabelOptions;

/// The larger upload that GOV.UK Frontend's script makes, and what it says where that is not to be
/// English.
#[derive(Clone, Debug, Default)]
pub struct FileUploadScript {
    /// The button's words.
    pub choose_files_button: String,
    /// Said while no file is chosen.
    pub no_file_chosen: String,
    /// Said when several are chosen, in each plural form; `%{count}` is their number.
    pub multiple_files_chosen: Vec<(String, String)>,
    /// Said beside the button.
    pub drop_instruction: String,
    /// Said when files are held over the area.
    pub entered_drop_zone: String,
    /// Said when files are no longer held over the area.
    pub left_drop_zone: String,
    /// Further classes of the element around the upload.
    pub classes: String,
    /// Further attributes of the element around the upload.
    pub attributes: Attributes,
}

impl FileUploadScript {
    fn into_view(self, input: AnyView) -> AnyView {
        let attributes = Attributes::new()
            .set_filled("data-i18n.choose-files-button", self.choose_files_button)
            .set_filled("data-i18n.no-file-chosen", self.no_file_chosen);
        let attributes = self
            .multiple_files_chosen
            .into_iter()
            .fold(attributes, |list, (rule, text)| list.set(format!("data-i18n.multiple-files-chosen.{rule}"), text));
        let attributes = attributes
            .set_filled("data-i18n.drop-instruction", self.drop_instruction)
            .set_filled("data-i18n.entered-drop-zone", self.entered_drop_zone)
            .set_filled("data-i18n.left-drop-zone", self.left_drop_zone)
            .and(self.attributes);
        let class = join(["govuk-file-upload-wrapper", &self.classes]);
        view! {
            <div {..attributes.spread()} class=class data-module="govuk-file-upload">{input}</div>
        }
        .into_any()
    }
}

/// A choice of files to send.
#[component]
pub fn FileUpload(
    /// The name under which the form sends the files.
    #[prop(into)]
    name: String,
    /// The label: a string, or [`LabelOptions`].
    #[prop(into)]
    label: LabelOptions,
    /// The id; the name when not given.
    #[prop(into, optional)]
    id: String,
    /// The hint.
    #[prop(into, optional)]
    hint: StyledContent,
    /// What is wrong with the files: a string, an `Option` of one, or [`ErrorOptions`].
    #[prop(into, optional)]
    error_message: ErrorOptions,
    /// Whether several files can be chosen.
    #[prop(optional)]
    multiple: bool,
    /// Whether the input is disabled.
    #[prop(optional)]
    disabled: bool,
    /// The larger upload that scripts make.
    #[prop(optional_no_strip, into)]
    script: Option<FileUploadScript>,
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
    let mut form_group = form_group;
    let id = first_filled([&id, &name]);
    let described = Described::new(&id, &described_by, hint, error_message);
    let class = join(["govuk-file-upload", &classes, class_if(described.has_error, "govuk-file-upload--error")]);
    let attributes = Attributes::new()
        .set("id", &id)
        .set("name", name)
        .set("type", "file")
        .flag("disabled", disabled)
        .flag("multiple", multiple)
        .set_filled("aria-describedby", &described.described_by)
        .and(attributes);
    let input = view! { <input {..attributes.spread()} class=class /> }.into_any();
    let input = match script {
        Some(script) => script.into_view(input),
        None => input,
    };
    let before = std::mem::take(&mut form_group.before).into_optional_view();
    let after = std::mem::take(&mut form_group.after).into_optional_view();
    let control = view! { {before}{input}{after} }.into_any();
    labelled_control(&id, label, described, form_group, control)
}
