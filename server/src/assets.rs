//! The built assets, inside the binary. In debug builds they are read from disk.

use app::page::Assets;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

use crate::problem::Failure;

#[derive(RustEmbed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Site;

/// The assets' addresses from the build's manifest; `None` when the browser side has not been built.
pub fn manifest() -> Option<Assets> {
    let file = Site::get("manifest.json")?;
    let names: std::collections::HashMap<String, String> = serde_json::from_slice(&file.data).ok()?;
    let address = |name: &str| names.get(name).map(|file| format!("/assets/{file}"));
    Some(Assets { css: address("css")?, loader: address("js")?, icon: address("icon")? })
}

/// `GET /assets/{*file}`: a built asset. Names tell contents, so browsers may keep them for good.
pub async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let brotli = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|accepted| accepted.to_str().ok())
        .is_some_and(|accepted| accepted.split(',').any(|encoding| encoding.trim().starts_with("br")));
    let compressed = brotli.then(|| Site::get(&format!("{name}.br"))).flatten();
    let is_compressed = compressed.is_some();
    let file = compressed.or_else(|| Site::get(&name)).ok_or(Failure::NotFound)?;
    let kind = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => return Err(Failure::NotFound),
    };
    let mut response = (StatusCode::OK, file.data.into_owned()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if is_compressed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    Ok(response)
}
