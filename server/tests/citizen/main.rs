//! The citizen's journey, over the router itself.

mod browser;
mod coming_back;
mod hostile;
mod journey;
mod mistakes;
mod sending;
