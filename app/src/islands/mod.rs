//! The few interactive pieces. Each page works without them, in a plainer way.
//!
//! An island gets translated words as properties: it knows no language.

mod autosave;
mod characters_left;
#[cfg(feature = "hydrate")]
mod dom;
mod gate_check;
mod list_editor;

pub use autosave::{Autosave, AutosaveWords};
pub use characters_left::CharactersLeft;
pub use gate_check::{GateCheck, GateWords};
pub use list_editor::ListEditor;
