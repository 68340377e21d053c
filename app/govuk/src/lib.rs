//! GOV.UK Frontend 6.6's components for Leptos, one file each. See the README for their use.
//!
//! The components give the markup that GOV.UK Frontend's style sheets and scripts expect; tests
//! compare it with the package's own fixtures. They are rendered on the server; none holds a signal.
//!
//! Whatever is passed as a string is escaped. Only [`Content::Html`] is not, and it says so.

mod attributes;
mod back_link;
mod button;
mod character_count;
mod checkboxes;
mod choice_item;
mod content;
mod date_input;
mod error_message;
mod error_summary;
mod fieldset;
mod form_group;
mod heading;
mod hint;
mod input;
mod label;
mod radios;
mod select;
mod summary_list;
mod tag;
mod task_list;
mod textarea;
mod wording;

pub use attributes::Attributes;
pub use back_link::*;
pub use button::*;
pub use character_count::*;
pub use checkboxes::*;
pub use choice_item::ChoiceItem;
pub use content::{Content, StyledContent};
pub use date_input::*;
pub use error_message::*;
pub use error_summary::*;
pub use fieldset::*;
pub use form_group::FormGroup;
pub use hint::*;
pub use input::*;
pub use label::*;
pub use radios::*;
pub use select::*;
pub use summary_list::*;
pub use tag::*;
pub use task_list::*;
pub use textarea::*;
pub use wording::Wording;
