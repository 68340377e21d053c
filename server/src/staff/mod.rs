//! Handlers of the professional side: one page a file.

pub mod access;
mod account;
mod allocate;
mod begin;
mod case;
mod complete;
mod home;
mod input;
mod input_part;
mod queue;
mod refusal;
mod request;
pub mod sign_in;
mod sign_out;
pub mod told;
mod triage;
mod two_step;
mod visit;

use axum::routing::{get, post};

use crate::router::Mounted;

/// The professional side's addresses with their handlers.
pub fn mounted() -> Vec<Mounted> {
    vec![
        ("/staff", get(home::show)),
        ("/staff/sign-in", get(sign_in::show).post(sign_in::enter)),
        ("/staff/sign-out", post(sign_out::leave)),
        ("/staff/account", get(account::show).post(account::change)),
        ("/staff/queue", get(queue::show)),
        ("/staff/requests/{reference}", get(request::show)),
        ("/staff/requests/{reference}/begin-triage", post(begin::triage)),
        ("/staff/requests/{reference}/triage", get(triage::show).post(triage::save)),
        ("/staff/requests/{reference}/allocate", get(allocate::show).post(allocate::give)),
        ("/staff/requests/{reference}/begin-review", post(begin::review)),
        ("/staff/requests/{reference}/input", get(input::show)),
        ("/staff/requests/{reference}/input/{part}", get(input_part::show).post(input_part::save)),
        ("/staff/requests/{reference}/complete", post(complete::complete)),
    ]
}
