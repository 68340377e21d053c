//! `GET` and `POST /staff/sign-in`; and what was typed by somebody whose session had ended.

use app::page::Page;
use app::worker::carried::CarriedPage;
use app::worker::sign_in::{Ask, CARRIED, CARRIED_TO, Carried, SignInModel, SignInPage, SignInProblem};
use axum::Extension;
use axum::extract::{FromRequest, Query, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::typed::Typed;
use leptos::prelude::*;
use serde::Deserialize;
use tower_sessions::Session;

use super::two_step;
use crate::form::TypedForm;
use crate::page::{RequestPage, render, request_page};
use crate::problem::Failure;
use crate::session::{self, SignedIn};
use crate::state::AppState;
use crate::store::StoredWorker;
use crate::throttle::{Attempt, From};
use crate::{clock, secret};

/// What the address may say besides.
#[derive(Debug, Deserialize)]
pub struct Said {
    #[serde(default)]
    next: String,
    #[serde(rename = "signed-out")]
    signed_out: Option<String>,
}

/// Asks for name and password.
pub async fn show(
    RequestPage(page): RequestPage,
    signed_in: Option<Extension<SignedIn>>,
    Query(said): Query<Said>,
) -> Response {
    let next = local(&said.next);
    if signed_in.is_some() {
        return Redirect::to(&next).into_response();
    }
    let model = SignInModel { signed_out: said.signed_out.is_some(), ..asking(Ask::Password, next) };
    answer(page, StatusCode::OK, model).await
}

/// Signs somebody in, in one step or two.
pub async fn enter(
    State(state): State<AppState>,
    RequestPage(page): RequestPage,
    session: Session,
    from: From,
    TypedForm(typed): TypedForm,
) -> Result<Response, Failure> {
    let entry = Entry { carried: carried(&typed), next: local(typed.first("next")), state, page, session, from };
    if typed.0.contains_key("code") {
        entry.code(typed.first("code")).await
    } else {
        entry.password(typed.first("username"), typed.first("password")).await
    }
}

struct Entry {
    state: AppState,
    page: Page,
    session: Session,
    from: From,
    next: String,
    carried: Option<Carried>,
}

impl Entry {
    /// Name and password. An unknown name takes as long, and gets the same answer, as a wrong password.
    async fn password(self, username: &str, password: &str) -> Result<Response, Failure> {
        let (store, now) = (&self.state.store, clock::now().at);
        let attempt = Attempt::new("sign-in", username, &self.from);
        if let Some(minutes) = attempt.wait(store, now).await? {
            return Ok(self.ask(Ask::Password, username, Some(SignInProblem::Wait(minutes))).await);
        }
        // Counted before it is looked at, so that tries at the same moment all count.
        attempt.failed(store, now).await?;
        let account = store.worker_by_username(username).await?.filter(|account| account.active);
        let hash = account.as_ref().map(|account| account.password_hash.clone());
        let right = secret::fits(password.to_owned(), hash).await?;
        let Some(account) = account.filter(|_| right) else {
            return Ok(self.ask(Ask::Password, username, Some(SignInProblem::Wrong)).await);
        };
        attempt.succeeded(store).await?;
        if account.totp_secret.is_some() {
            session::await_code(&self.session, &account).await?;
            return Ok(self.ask(Ask::Code, "", None).await);
        }
        self.let_in(account).await
    }

    /// The one-time code, soon after the password.
    async fn code(self, code: &str) -> Result<Response, Failure> {
        let (store, now) = (&self.state.store, clock::now().at);
        let awaited = match session::awaiting_code(&self.session).await? {
            Some(id) => store.worker(&id).await?.filter(|account| account.active),
            None => None,
        };
        let Some((account, secret)) = awaited.and_then(|account| Some((account.clone(), account.totp_secret?))) else {
            return Ok(self.ask(Ask::Password, "", None).await);
        };
        let attempt = Attempt::new("code", &account.username, &self.from);
        if let Some(minutes) = attempt.wait(store, now).await? {
            return Ok(self.ask(Ask::Code, "", Some(SignInProblem::Wait(minutes))).await);
        }
        attempt.failed(store, now).await?;
        if !two_step::use_code(store, &account.worker.id, &secret, code, now).await? {
            return Ok(self.ask(Ask::Code, "", Some(SignInProblem::WrongCode)).await);
        }
        attempt.succeeded(store).await?;
        self.let_in(account).await
    }

    async fn ask(self, ask: Ask, username: &str, problem: Option<SignInProblem>) -> Response {
        let status = match (ask, problem) {
            (_, Some(SignInProblem::Wait(_))) => StatusCode::TOO_MANY_REQUESTS,
            (Ask::Code, None) => StatusCode::OK,
            _ => StatusCode::UNAUTHORIZED,
        };
        let model =
            SignInModel { username: username.to_owned(), problem, carried: self.carried, ..asking(ask, self.next) };
        answer(self.page, status, model).await
    }

    async fn let_in(self, account: StoredWorker) -> Result<Response, Failure> {
        session::sign_in(&self.session, &account).await?;
        let Some(carried) = self.carried else { return Ok(Redirect::to(&self.next).into_response()) };
        let mut page = self.page;
        page.worker = Some(account.worker.name);
        page.path.clone_from(&carried.to);
        Ok(render(page, StatusCode::OK, move || view! { <CarriedPage model=carried.clone() /> }).await)
    }
}

fn asking(ask: Ask, next: String) -> SignInModel {
    SignInModel { ask, username: String::new(), next, problem: None, signed_out: false, carried: None }
}

async fn answer(mut page: Page, status: StatusCode, model: SignInModel) -> Response {
    // A change of language leads back to where somebody wanted to go.
    page.path = format!("/staff/sign-in?next={}", app::document::query_escape(&model.next));
    render(page, status, move || view! { <SignInPage model=model.clone() /> }).await
}

/// For a form that was sent when nobody was signed in: asks to sign in, and keeps what was typed into work on a
/// request. Other forms, such as a change of password, are not kept.
pub async fn keep(state: &AppState, request: Request) -> Result<Response, Failure> {
    let page = request_page(state, request.headers(), request.uri(), request.extensions());
    let to = request.uri().path().to_owned();
    let TypedForm(mut typed) = TypedForm::from_request(request, &()).await?;
    if typed.0.contains_key("do") {
        // Saved first; a decision is made anew.
        typed.set("do", "save");
    }
    let next = match to.split('/').collect::<Vec<_>>()[..] {
        ["", "staff", "requests", reference, ..] => format!("/staff/requests/{reference}"),
        _ => "/staff".to_owned(),
    };
    let carried = takes_work(&to).then_some(Carried { to, typed });
    let model = SignInModel { carried, ..asking(Ask::Password, local(&next)) };
    Ok(answer(page, StatusCode::UNAUTHORIZED, model).await)
}

/// Whether an address is one where work on a request is saved.
fn takes_work(address: &str) -> bool {
    let parts: Vec<&str> = address.split('/').collect();
    let known =
        |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    match parts[..] {
        ["", "staff", "requests", reference, "triage"] => known(reference),
        ["", "staff", "requests", reference, "input", part] => known(reference) && known(part),
        _ => false,
    }
}

/// What was carried along with the form for signing in.
fn carried(typed: &Typed) -> Option<Carried> {
    let to = typed.first(CARRIED_TO).to_owned();
    if !takes_work(&to) {
        return None;
    }
    let named =
        typed.0.iter().filter_map(|(name, values)| Some((name.strip_prefix(CARRIED)?.to_owned(), values.clone())));
    Some(Carried { to, typed: Typed(named.collect()) })
}

/// An address of the professional side to go to; its first page where it is anything else.
pub fn local(next: &str) -> String {
    let path = next.split(['?', '#']).next().unwrap_or_default();
    let ours = path == "/staff" || path.starts_with("/staff/");
    let plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let loops = path.starts_with("/staff/sign-");
    if ours && plain && !loops && !path.contains("//") && !path.contains("..") {
        next.to_owned()
    } else {
        "/staff".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_the_professional_side_are_gone_to_after_signing_in() {
        for next in ["/staff", "/staff/queue", "/staff/queue?stage=in-triage&page=after_due_2026-01-01_TS-7K3M-QVXA"] {
            assert_eq!(local(next), next);
        }
        for next in [
            "",
            "/",
            "/tasks",
            "//evil.example",
            "https://evil.example/staff",
            "/staffroom",
            "/staff/sign-out",
            "/staff/sign-in?next=/staff",
            "/staff\\@evil.example",
            "/staff/\r\nset-cookie: a",
            "/staff//evil.example",
            "/staff/../leave",
            " /staff",
        ] {
            assert_eq!(local(next), "/staff", "{next:?}");
        }
    }

    #[test]
    fn only_work_on_a_request_is_carried() {
        assert!(takes_work("/staff/requests/TS-7K3M-QVXA/triage"));
        assert!(takes_work("/staff/requests/TS-7K3M-QVXA/input/risk"));
        for to in ["/staff/account", "/staff/requests/TS/complete", "/staff/requests//triage", "//x/requests/a/triage"]
        {
            assert!(!takes_work(to), "{to}");
        }
    }
}
