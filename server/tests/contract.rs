//! What storage promises, the same on both engines.
//!
//! Runs on the engine that `TEST_DATABASE_URL` names, each test in a PostgreSQL schema of its own; without it, each on
//! an SQLite file of its own.

#[path = "contract/accounts.rs"]
mod accounts;
#[path = "contract/drafts.rs"]
mod drafts;
#[path = "contract/gate.rs"]
mod gate;
#[path = "contract/migrations.rs"]
mod migrations;
#[path = "contract/people_and_plans.rs"]
mod people_and_plans;
#[path = "contract/queue.rs"]
mod queue;
#[path = "contract/requests.rs"]
mod requests;
#[path = "contract/reviews.rs"]
mod reviews;
#[path = "contract/sessions.rs"]
mod sessions;
#[path = "contract/town.rs"]
mod town;
#[path = "contract/work.rs"]
mod work;
