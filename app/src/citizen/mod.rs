//! The citizen's pages, one a file, each from a view model that its handler built.

pub mod answers;
pub mod check;
pub mod come_back;
pub mod copy;
pub mod declaration;
pub mod findings;
pub mod help;
pub mod home;
pub mod information;
pub mod keep;
pub mod left;
pub mod progress;
pub mod question;
pub mod refusal;
pub mod submitted;
pub mod tasks;
pub mod who;
pub mod withdraw;
