//! Who may come in where, and what every response carries.

mod access;
mod security;
mod visitors;
