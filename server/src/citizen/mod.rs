//! Handlers of the citizen's pages: one page a file.

use crate::router::Mounted;

/// The citizen's addresses with their handlers.
pub fn mounted() -> Vec<Mounted> {
    vec![]
}
