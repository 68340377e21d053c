//! Handlers of the professional side: one page a file.

use crate::router::Mounted;

/// The professional side's addresses with their handlers.
pub fn mounted() -> Vec<Mounted> {
    vec![]
}
