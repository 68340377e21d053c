//! Headers on every response, and no changes from other sites.

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use tower_http::csrf::{CsrfLayer, DefaultResponseForProtectionError};

use crate::secret;
use crate::state::AppState;

/// The nonce of a response's content security policy. In the request's extensions.
#[derive(Debug, Clone)]
pub struct Nonce(pub String);

/// Middleware: makes a nonce, and sets the headers that every response has.
pub async fn headers(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let nonce: String = secret::random::<16>().iter().map(|byte| format!("{byte:02x}")).collect();
    request.extensions_mut().insert(Nonce(nonce.clone()));
    let is_asset = request.uri().path().starts_with("/assets/");
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    let fixed = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if state.https {
        headers
            .insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains"));
    }
    if !is_asset {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// Refuses changes that come from another site, by `Origin` and `Sec-Fetch-Site`.
pub fn same_site_only() -> CsrfLayer<DefaultResponseForProtectionError> {
    CsrfLayer::new()
}
