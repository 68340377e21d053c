//! `POST /staff/sign-out`.

use axum::response::Redirect;
use tower_sessions::Session;

use crate::problem::Failure;

/// Ends the session, on the server too.
pub async fn leave(session: Session) -> Result<Redirect, Failure> {
    session.flush().await?;
    Ok(Redirect::to("/staff/sign-in?signed-out=1"))
}
