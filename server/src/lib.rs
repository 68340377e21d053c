//! The self-review portal's server: HTTP, sessions, storage, commands.

pub mod assets;
pub mod citizen;
pub mod cli;
pub mod clock;
pub mod config;
pub mod demo;
pub mod form;
pub mod page;
pub mod problem;
pub mod router;
pub mod secret;
pub mod security;
pub mod session;
pub mod staff;
pub mod state;
pub mod store;
pub mod throttle;
