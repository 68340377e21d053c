//! GOV.UK Frontend 6.6's components for Leptos, one file each. See the README for their use.
//!
//! The components give the markup that GOV.UK Frontend's style sheets and scripts expect; tests
//! compare it with the package's own fixtures. They are rendered on the server; none holds a signal.
//!
//! Whatever is passed as a string is escaped. Only [`Content::Html`] is not, and it says so.

mod accordion;
mod attributes;
mod back_link;
mod breadcrumbs;
mod button;
mod button_or_link;
mod character_count;
mod checkboxes;
mod choice_item;
mod content;
mod cookie_banner;
mod date_input;
mod details;
mod error_message;
mod error_summary;
mod exit_this_page;
mod feedback;
mod fieldset;
mod file_upload;
mod form_group;
mod generic_header;
mod heading;
mod hint;
mod input;
mod inset_text;
mod label;
mod language_navigation;
mod notification_banner;
mod pagination;
mod panel;
mod password_input;
mod phase_banner;
mod radios;
mod select;
mod service_navigation;
mod skip_link;
mod summary_list;
mod table;
mod tabs;
mod tag;
mod task_list;
mod textarea;
mod warning_text;
mod wording;

pub use accordion::*;
pub use attributes::Attributes;
pub use back_link::*;
pub use breadcrumbs::*;
pub use button::*;
pub use button_or_link::ButtonOrLink;
pub use character_count::*;
pub use checkboxes::*;
pub use choice_item::ChoiceItem;
pub use content::{Content, StyledContent};
pub use cookie_banner::*;
pub use date_input::*;
pub use details::*;
pub use error_message::*;
pub use error_summary::*;
pub use exit_this_page::*;
pub use feedback::*;
pub use fieldset::*;
pub use file_upload::*;
pub use form_group::FormGroup;
pub use generic_header::*;
pub use hint::*;
pub use input::*;
pub use inset_text::*;
pub use label::*;
pub use language_navigation::*;
pub use notification_banner::*;
pub use pagination::*;
pub use panel::*;
pub use password_input::*;
pub use phase_banner::*;
pub use radios::*;
pub use select::*;
pub use service_navigation::*;
pub use skip_link::*;
pub use summary_list::*;
pub use table::*;
pub use tabs::*;
pub use tag::*;
pub use task_list::*;
pub use textarea::*;
pub use warning_text::*;
pub use wording::Wording;

/// Compiles the README's examples.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
