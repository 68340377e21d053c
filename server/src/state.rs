//! What every handler shares.

use std::sync::Arc;

use app::council::Council;
use app::page::Assets;

use crate::store::Store;

/// What every handler shares. Cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// Storage.
    pub store: Store,
    /// The council.
    pub council: Arc<Council>,
    /// Addresses of the built assets.
    pub assets: Arc<Assets>,
    /// Whether people reach it over https.
    pub https: bool,
}
