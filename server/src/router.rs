//! The router, built from the table of routes: an address without a row does not start.

use app::routes::{self, Access, ROUTES, Route};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::Method;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{MethodRouter, get};

use crate::form::{MOST_BYTES, is_autosave};
use crate::problem::{self, Failure};
use crate::session::{self, SignedIn, WithSelfReview};
use crate::state::AppState;
use crate::{assets, citizen, security, staff};

/// An address with its handlers.
pub type Mounted = (&'static str, MethodRouter<AppState>);

/// Every address with its handlers.
fn mounted() -> Vec<Mounted> {
    let mut all =
        vec![("/assets/{*file}", get(assets::asset)), ("/healthz", get(|| async { "ok" })), ("/readyz", get(ready))];
    all.extend(citizen::mounted());
    all.extend(staff::mounted());
    all
}

async fn ready(State(state): State<AppState>) -> Result<&'static str, Failure> {
    state.store.ping().await?;
    Ok("ready")
}

/// The whole application.
///
/// # Panics
/// When the table of routes and the handlers do not name the same addresses.
pub fn router(state: &AppState) -> Router {
    // Leptos spawns while it renders. An error means that an earlier router did this already.
    let _ = any_spawner::Executor::init_tokio();
    let all = mounted();
    for (path, _) in &all {
        assert!(routes::find(path).is_some(), "`{path}` has no row in the table of routes");
    }
    for route in ROUTES {
        assert!(all.iter().any(|(path, _)| *path == route.path), "`{}` has no handler", route.path);
    }
    let (staff, citizen): (Vec<_>, Vec<_>) = all.into_iter().partition(|(path, _)| path.starts_with("/staff"));
    let build = |routes: Vec<Mounted>| {
        routes.into_iter().fold(Router::new(), |router, (path, handlers)| {
            let access = routes::find(path).map(|route: &Route| route.access);
            router.route(
                path,
                handlers.layer(from_fn_with_state(state.clone(), move |State(state), request, next| {
                    admit(access, state, request, next)
                })),
            )
        })
    };
    let staff = build(staff)
        .layer(from_fn_with_state(state.clone(), session::find_worker))
        .layer(session::staff_layer(&state.store, state.https));
    let citizen = build(citizen)
        .layer(from_fn_with_state(state.clone(), session::find_self_review))
        .layer(session::citizen_layer(&state.store, state.https));
    Router::new()
        .merge(staff)
        .merge(citizen)
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(security::same_site_only())
        .layer(tower_http::catch_panic::CatchPanicLayer::new())
        .layer(from_fn_with_state(state.clone(), problem::pages))
        .layer(from_fn_with_state(state.clone(), security::headers))
        .with_state(state.clone())
}

/// Lets in whom the table lets in. Without a rule, nobody.
async fn admit(access: Option<Access>, state: AppState, request: Request, next: Next) -> Result<Response, Failure> {
    match access {
        Some(Access::Public) => {}
        Some(Access::SelfReview) if request.extensions().get::<WithSelfReview>().is_some() => {}
        // What was typed is given back, with a way in that saves it.
        Some(Access::SelfReview) if request.method() == Method::POST => {
            return Ok(citizen::give_back(&state, request).await);
        }
        Some(Access::SelfReview) => return Err(Failure::SessionEnded),
        Some(Access::Staff(roles)) => match request.extensions().get::<SignedIn>() {
            // What was typed is kept for when somebody has signed in; a script that saves gets a status.
            None if request.method() == Method::POST && !is_autosave(request.headers()) => {
                return staff::sign_in::keep(&state, request).await;
            }
            None => {
                let back = request.uri().path_and_query().map(ToString::to_string);
                return Err(Failure::SignIn(back.filter(|_| request.method() == "GET").unwrap_or_default()));
            }
            Some(SignedIn(session)) if !roles.iter().any(|role| session.worker.has(*role)) => {
                return Err(Failure::Forbidden);
            }
            Some(_) => {}
        },
        None => return Err(Failure::NotFound),
    }
    Ok(next.run(request).await)
}
