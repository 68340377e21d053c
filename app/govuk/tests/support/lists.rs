//! The fixtures of lists, tables and what else shows answers, as components.

use govuk::*;
use leptos::prelude::*;

use super::options::Options;

pub fn error_summary(o: Options) -> AnyView {
    let errors = o.list("errorList").into_iter().map(|error| ErrorSummaryItem {
        content: error.content(),
        href: error.string("href"),
        attributes: error.attributes("attributes"),
    });
    view! {
        <ErrorSummary
            errors=errors.collect()
            title=o.content_of("titleHtml", "titleText")
            description=o.content_of("descriptionHtml", "descriptionText")
            disable_auto_focus=o.bool("disableAutoFocus")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

fn summary_actions(o: Options) -> SummaryActions {
    let items = o.list("items").into_iter().map(|action| SummaryAction {
        content: action.content(),
        href: action.string("href"),
        visually_hidden_text: action.string("visuallyHiddenText"),
        classes: action.string("classes"),
        attributes: action.attributes("attributes"),
    });
    SummaryActions { items: items.collect(), classes: o.string("classes") }
}

pub fn summary_list(o: Options) -> AnyView {
    let rows = o.list("rows").into_iter().map(|row| SummaryRow {
        key: row.get("key").styled(),
        value: row.get("value").styled(),
        actions: summary_actions(row.get("actions")),
        classes: row.string("classes"),
    });
    let card = o.get("card");
    let title = card.get("title");
    let card = card.is_truthy().then(|| SummaryCard {
        title: title.content(),
        heading_level: title.number("headingLevel").unwrap_or(2),
        title_classes: title.string("classes"),
        actions: summary_actions(card.get("actions")),
        classes: card.string("classes"),
        attributes: card.attributes("attributes"),
    });
    view! {
        <SummaryList
            rows=rows.collect()
            card=card
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

pub fn task_list(o: Options) -> AnyView {
    let items = o.list("items").into_iter().map(|item| {
        let status = item.get("status");
        TaskListItem {
            title: item.get("title").styled(),
            href: item.string("href"),
            hint: item.get("hint").content(),
            status: TaskStatus {
                content: status.content(),
                tag: status.get("tag").styled(),
                classes: status.string("classes"),
            },
            classes: item.string("classes"),
        }
    });
    view! {
        <TaskList
            items=items.collect()
            id_prefix=o.string("idPrefix")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}

fn cells(row: Options) -> Vec<TableCell> {
    let cells = row.0.as_array().into_iter().flatten().map(Options);
    cells
        .map(|cell| TableCell {
            content: cell.content(),
            format: cell.string("format"),
            colspan: cell.number("colspan"),
            rowspan: cell.number("rowspan"),
            classes: cell.string("classes"),
            attributes: cell.attributes("attributes"),
        })
        .collect()
}

pub fn table(o: Options) -> AnyView {
    view! {
        <Table
            rows=o.list("rows").into_iter().map(cells).collect()
            head=cells(o.get("head"))
            caption=o.string("caption")
            caption_classes=o.string("captionClasses")
            first_cell_is_header=o.is("firstCellIsHeader")
            classes=o.string("classes")
            attributes=o.attributes("attributes")
        />
    }
    .into_any()
}
