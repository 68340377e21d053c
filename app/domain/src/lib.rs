//! The Care Act 2014's rules for reviewing care and support plans and carers' support plans.
//!
//! Pure: no input or output, no framework, no clock, no language. The server decides with it and the
//! browser, compiled to WebAssembly, explains with it. Words are message ids; times come as arguments.
//!
//! A self-review is information. It becomes part of a [`review::StatutoryReview`] only through
//! [`gate::check`], which asks for a complete [`input::ConsideredInput`] by somebody who did not send it.

pub mod actor;
pub mod checklist;
pub mod civil;
pub mod draft;
#[cfg(any(test, feature = "example"))]
pub mod example;
pub mod field;
pub mod form;
pub mod gate;
pub mod input;
pub mod lifecycle;
pub mod list;
pub mod moment;
pub mod own_words;
pub mod request;
pub mod review;
pub mod triage;
pub mod typed;

#[cfg(test)]
mod register;
#[cfg(test)]
mod robustness;
