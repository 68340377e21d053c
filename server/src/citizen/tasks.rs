//! `/tasks`

use app::citizen::tasks::{Task, TasksModel, TasksPage};
use axum::http::StatusCode;
use axum::response::Response;
use domain::draft::Draft;
use domain::form::{Answer, Section};
use jiff::civil::Date;
use leptos::prelude::*;

use super::Open;
use crate::clock;
use crate::page::{RequestPage, render};

/// `GET /tasks`: every part with how far it is.
pub async fn show(RequestPage(page): RequestPage, Open(draft): Open) -> Response {
    let today = clock::now().today;
    let tasks = Section::all().filter_map(|section| task(&draft.draft, section, today)).collect();
    let model = TasksModel { reference: draft.reference.to_string(), audience: draft.draft.audience, tasks };
    render(page, StatusCode::OK, move || view! { <TasksPage model=model.clone() /> }).await
}

/// A part leads to what is wrong in it, else to where one left off, else to its beginning.
fn task(draft: &Draft, section: Section, today: Date) -> Option<Task> {
    let find =
        |wanted: fn(&Answer) -> bool| draft.section(section).find(|question| wanted(&draft.answer(question, today)));
    let question = find(|answer| matches!(answer, Answer::Invalid(_)))
        .or_else(|| find(|answer| *answer == Answer::Unseen))
        .or_else(|| draft.section(section).next())?;
    let href = format!("/question/{}", question.id());
    Some(Task { section, href, progress: draft.progress(section, today) })
}
