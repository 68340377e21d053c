//! The professional side over the router: the journey, who may what, two at once, and signing in.

mod hostile;
mod journey;
mod office;
mod sign_in;
mod together;
