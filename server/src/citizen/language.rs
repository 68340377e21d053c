//! `/language/{tag}`

use std::collections::HashMap;

use app::words::Language;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};

use crate::page::LANGUAGE_COOKIE;
use crate::problem::Failure;
use crate::state::AppState;

/// One year.
const SECONDS: u32 = 365 * 24 * 60 * 60;

/// `GET /language/{tag}?back=`: keeps the language in a cookie and goes back to where one was.
pub async fn choose(
    State(state): State<AppState>,
    Path(tag): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let language = Language::ALL.into_iter().find(|language| language.tag() == tag).ok_or(Failure::NotFound)?;
    let secure = if state.https { "; Secure" } else { "" };
    let cookie =
        format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age={SECONDS}; HttpOnly; SameSite=Lax{secure}", language.tag());
    let back = query.get("back").map(String::as_str).filter(|back| is_local(back)).unwrap_or("/");
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(back)).into_response())
}

/// Whether an address leads nowhere but to a page of this site.
fn is_local(address: &str) -> bool {
    let mut bytes = address.bytes();
    bytes.next() == Some(b'/')
        && !address.starts_with("//")
        && address.len() <= 2_000
        // Browsers read `\` as `/` and skip tabs and line ends.
        && address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

#[cfg(test)]
mod tests {
    use super::is_local;

    #[test]
    fn only_paths_of_this_site_are_gone_back_to() {
        for local in ["/", "/tasks", "/question/danger?from=check", "/staff/queue?text=a%20b"] {
            assert!(is_local(local), "{local}");
        }
        for foreign in
            ["", "tasks", "//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example", "/\n", "/é"]
        {
            assert!(!is_local(foreign), "{foreign:?}");
        }
    }
}
