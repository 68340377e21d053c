//! A table.

use leptos::prelude::*;

use crate::attributes::{Attributes, classes as join};
use crate::content::{Content, from_content};

/// One cell of a table.
#[derive(Default)]
pub struct TableCell {
    /// What it holds.
    pub content: Content,
    /// `numeric` for numbers, which are set flush with their units.
    pub format: String,
    /// How many columns it spans.
    pub colspan: Option<u16>,
    /// How many rows it spans.
    pub rowspan: Option<u16>,
    /// Further classes.
    pub classes: String,
    /// Further attributes.
    pub attributes: Attributes,
}

from_content!(TableCell);

impl TableCell {
    /// Takes what the cell holds.
    pub fn new(content: impl Into<Content>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// Takes a number.
    pub fn numeric(content: impl Into<Content>) -> Self {
        Self { format: "numeric".to_owned(), ..Self::new(content) }
    }

    /// Adds classes.
    pub fn classes(mut self, classes: impl Into<String>) -> Self {
        self.classes = classes.into();
        self
    }

    /// Adds attributes.
    pub fn attributes(mut self, attributes: impl Into<Attributes>) -> Self {
        self.attributes = attributes.into();
        self
    }

    fn parts(self, class: &str) -> (String, Attributes, AnyView) {
        let format = if self.format.is_empty() { String::new() } else { format!("{class}--{}", self.format) };
        let number = |number: Option<u16>| number.map(|n| n.to_string()).unwrap_or_default();
        let attributes = Attributes::new()
            .set_filled("colspan", number(self.colspan))
            .set_filled("rowspan", number(self.rowspan))
            .and(self.attributes);
        (join([class, &format, &self.classes]), attributes, self.content.into_view())
    }

    fn into_header(self, scope: &'static str) -> AnyView {
        let (class, attributes, content) = self.parts("govuk-table__header");
        view! { <th {..attributes.spread()} scope=scope class=class>{content}</th> }.into_any()
    }

    fn into_cell(self) -> AnyView {
        let (class, attributes, content) = self.parts("govuk-table__cell");
        view! { <td {..attributes.spread()} class=class>{content}</td> }.into_any()
    }
}

/// A table.
#[component]
pub fn Table(
    /// The rows, from the top.
    rows: Vec<Vec<TableCell>>,
    /// The names of the columns.
    #[prop(optional)]
    head: Vec<TableCell>,
    /// What the table shows.
    #[prop(into, optional)]
    caption: Content,
    /// Further classes of the caption, such as `govuk-table__caption--m`.
    #[prop(into, optional)]
    caption_classes: String,
    /// Whether the first cell of each row names the row.
    #[prop(optional)]
    first_cell_is_header: bool,
    /// Further classes.
    #[prop(into, optional)]
    classes: String,
    /// Further attributes.
    #[prop(into, optional)]
    attributes: Attributes,
) -> impl IntoView {
    let caption = caption.into_optional_view().map(|caption| {
        view! { <caption class=join(["govuk-table__caption", &caption_classes])>{caption}</caption> }
    });
    let head = (!head.is_empty()).then(|| {
        let cells: Vec<_> = head.into_iter().map(|cell| cell.into_header("col")).collect();
        view! {
            <thead class="govuk-table__head">
                <tr class="govuk-table__row">{cells}</tr>
            </thead>
        }
    });
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let cells: Vec<_> = row
                .into_iter()
                .enumerate()
                .map(|(index, cell)| match index {
                    0 if first_cell_is_header => cell.into_header("row"),
                    _ => cell.into_cell(),
                })
                .collect();
            view! { <tr class="govuk-table__row">{cells}</tr> }
        })
        .collect();
    view! {
        <table {..attributes.spread()} class=join(["govuk-table", &classes])>
            {caption}
            {head}
            <tbody class="govuk-table__body">{rows}</tbody>
        </table>
    }
}
