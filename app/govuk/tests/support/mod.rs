//! What the tests of this crate share: HTML as a tree, and the official fixtures as components.

pub mod banners;
pub mod date_input;
pub mod dom;
pub mod form_controls;
pub mod lists;
pub mod navigation;
pub mod options;
pub mod text;
