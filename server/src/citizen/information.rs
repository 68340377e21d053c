//! `/contact`, `/accessibility`, `/privacy`, `/cookies`

use app::citizen::information::{Information, InformationPage};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use crate::page::{RequestPage, render};

async fn show(page: RequestPage, information: Information) -> Response {
    render(page.0, StatusCode::OK, move || view! { <InformationPage information=information /> }).await
}

/// `GET /contact`
pub async fn contact(page: RequestPage) -> Response {
    show(page, Information::Contact).await
}

/// `GET /accessibility`
pub async fn accessibility(page: RequestPage) -> Response {
    show(page, Information::Accessibility).await
}

/// `GET /privacy`
pub async fn privacy(page: RequestPage) -> Response {
    show(page, Information::Privacy).await
}

/// `GET /cookies`
pub async fn cookies(page: RequestPage) -> Response {
    show(page, Information::Cookies).await
}
