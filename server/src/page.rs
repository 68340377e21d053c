//! Renders pages: one way for all of them.

use app::page::Page;
use app::words::{Language, Words};
use axum::body::Body;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, HeaderValue, Request, StatusCode, Uri, header};
use axum::response::Response;
use leptos::prelude::*;

use crate::security::Nonce;
use crate::session::{SignedIn, WithSelfReview};
use crate::state::AppState;

/// The cookie that keeps the language.
pub const LANGUAGE_COOKIE: &str = "language";

/// The page of the request at hand, for handlers.
pub struct RequestPage(pub Page);

impl FromRequestParts<AppState> for RequestPage {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Self::Rejection> {
        Ok(RequestPage(request_page(state, &parts.headers, &parts.uri, &parts.extensions)))
    }
}

/// What a page knows, from the request.
pub fn request_page(state: &AppState, headers: &HeaderMap, uri: &Uri, extensions: &Extensions) -> Page {
    let path = uri.path_and_query().map_or_else(|| uri.path().to_owned(), ToString::to_string);
    Page {
        words: Words::new(language(headers), state.council.clone()),
        path,
        nonce: extensions.get::<Nonce>().map(|nonce| nonce.0.clone()).unwrap_or_default(),
        assets: state.assets.clone(),
        worker: extensions.get::<SignedIn>().map(|signed_in| signed_in.0.worker.name.clone()),
        in_self_review: extensions.get::<WithSelfReview>().is_some(),
        reference: extensions.get::<WithSelfReview>().map(|open| open.0.reference.to_string()),
    }
}

/// The language of a request: the cookie's, else the best that the browser asks for.
pub fn language(headers: &HeaderMap) -> Language {
    let text = |name| headers.get_all(name).iter().filter_map(|value: &HeaderValue| value.to_str().ok());
    text(header::COOKIE)
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find(|(name, _)| *name == LANGUAGE_COOKIE)
        .and_then(|(_, tag)| Language::from_tag(tag))
        .unwrap_or_else(|| {
            text(header::ACCEPT_LANGUAGE).next().map_or(Language::English, Language::from_accept_language)
        })
}

/// Renders a view as a whole page with this status.
pub async fn render<V: IntoView + 'static>(
    page: Page,
    status: StatusCode,
    view: impl Fn() -> V + Clone + Send + Sync + 'static,
) -> Response {
    let words = page.words.clone();
    let context = move || {
        provide_context(wording(&words));
        provide_context(page.clone());
    };
    let request = Request::builder().uri("/").body(Body::empty()).unwrap_or_default();
    let response = leptos_axum::render_app_async_with_context(context, view)(request).await;
    let (mut parts, body) = response.into_parts();
    parts.status = status;
    // The page is rendered whole before this, so reading it cannot fail; an empty page would be seen at once.
    let html = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    Response::from_parts(parts, Body::from(document_only(html)))
}

/// A page without what Leptos writes after it: scripts for resources, of which no page here has any.
fn document_only(mut html: axum::body::Bytes) -> axum::body::Bytes {
    const END: &[u8] = b"</html>";
    if let Some(start) = html.windows(END.len()).rposition(|window| window == END) {
        html.truncate(start + END.len());
    }
    html
}

/// The words that components say by themselves, in the page's language.
fn wording(words: &Words) -> govuk::Wording {
    govuk::Wording {
        error: words.t("error-prefix"),
        error_summary_title: words.t("error-summary-title"),
        back: words.t("back"),
        warning: words.t("warning"),
        day: words.t("date-day"),
        month: words.t("date-month"),
        year: words.t("date-year"),
        previous_page: (words.t("previous-page"), String::new()),
        next_page: (words.t("next-page"), String::new()),
        ..govuk::Wording::default()
    }
}
