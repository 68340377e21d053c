//! Forms as they arrive.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, header};
use domain::typed::Typed;

use crate::problem::Failure;

/// The most bytes of a form: every box of the longest page filled with four-byte characters, and room to spare.
pub const MOST_BYTES: usize = 512 * 1024;

/// The most fields of a form.
const MOST_FIELDS: usize = 2_000;

/// A form as typed. Refuses what is not a form with 400 and what is too large with 413.
pub struct TypedForm(pub Typed);

impl<S: Send + Sync> FromRequest<S> for TypedForm {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let is_form = request
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
        if !is_form {
            return Err(Failure::NotAForm);
        }
        let body = Bytes::from_request(request, state).await.map_err(|rejection| {
            match axum::response::IntoResponse::into_response(rejection).status() {
                axum::http::StatusCode::PAYLOAD_TOO_LARGE => Failure::TooLarge,
                _ => Failure::NotAForm,
            }
        })?;
        let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(&body).map_err(|_| Failure::NotAForm)?;
        if pairs.len() > MOST_FIELDS {
            return Err(Failure::TooLarge);
        }
        Ok(TypedForm(Typed::from_pairs(pairs)))
    }
}

/// Whether a script saves what is being typed, rather than a person sending the form.
pub fn is_autosave(headers: &HeaderMap) -> bool {
    headers.contains_key("x-autosave")
}
