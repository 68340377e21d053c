//! `GET` and `POST /staff/account`.

use app::worker::account::{AccountModel, AccountPage, TwoStep};
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::typed::Typed;
use leptos::prelude::*;
use serde::Deserialize;
use tower_sessions::Session;

use super::two_step;
use super::visit::Visit;
use crate::form::TypedForm;
use crate::page::render;
use crate::problem::Failure;
use crate::store::StoredWorker;
use crate::throttle::{Attempt, From};
use crate::{secret, session};

/// Where a new secret waits for its first code.
const NEW_SECRET: &str = "new-two-step-secret";
const SHORTEST_PASSWORD: usize = 12;
const LONGEST_PASSWORD: usize = 200;

/// What the address may say besides.
#[derive(Debug, Deserialize)]
pub struct Said {
    done: Option<String>,
}

/// A box and what is wrong with it.
type Problems = Vec<(&'static str, &'static str)>;

/// Shows the account.
pub async fn show(visit: Visit, session: Session, Query(said): Query<Said>) -> Result<Response, Failure> {
    let account = account(&visit).await?;
    let done = ["password", "two-step", "two-step-off"].into_iter().find(|done| said.done.as_deref() == Some(*done));
    page(visit, account, &session, Vec::new(), done).await
}

/// Changes the password or two-step sign-in.
pub async fn change(
    visit: Visit,
    session: Session,
    from: From,
    TypedForm(typed): TypedForm,
) -> Result<Response, Failure> {
    let account = account(&visit).await?;
    let to = |address: &str| Ok(Redirect::to(address).into_response());
    let problems = match typed.first("do") {
        "begin-two-step" if account.totp_secret.is_none() => {
            session.insert(NEW_SECRET, two_step::new_secret()).await?;
            return to("/staff/account");
        }
        "cancel-two-step" => {
            session.remove::<String>(NEW_SECRET).await?;
            return to("/staff/account");
        }
        "confirm-two-step" => confirm(&visit, &account, &session, typed.first("code")).await?,
        "remove-two-step" => remove(&visit, &account, &from, typed.first("remove-password")).await?,
        "password" => password(&visit, &account, &session, &from, &typed).await?,
        _ => return to("/staff/account"),
    };
    if !problems.is_empty() {
        return page(visit, account, &session, problems, None).await;
    }
    match typed.first("do") {
        "confirm-two-step" => to("/staff/account?done=two-step"),
        "remove-two-step" => to("/staff/account?done=two-step-off"),
        _ => to("/staff/account?done=password"),
    }
}

async fn account(visit: &Visit) -> Result<StoredWorker, Failure> {
    visit.state.store.worker(&visit.worker().id).await?.ok_or(Failure::NotFound)
}

/// Turns two-step sign-in on, once the app shows the right code.
async fn confirm(visit: &Visit, account: &StoredWorker, session: &Session, code: &str) -> Result<Problems, Failure> {
    let Some(secret) = session.get::<String>(NEW_SECRET).await? else { return Ok(vec![("code", "wrong-code")]) };
    if account.totp_secret.is_some() || two_step::step_of(&secret, code, visit.now.at)?.is_none() {
        return Ok(vec![("code", "wrong-code")]);
    }
    let store = &visit.state.store;
    store.set_totp_secret(&account.worker.id, Some(&secret)).await?;
    // The code that was shown to set it up is not good for signing in as well.
    two_step::use_code(store, &account.worker.id, &secret, code, visit.now.at).await?;
    session.remove::<String>(NEW_SECRET).await?;
    Ok(Vec::new())
}

/// Turns two-step sign-in off, for who knows the password.
async fn remove(visit: &Visit, account: &StoredWorker, from: &From, typed: &str) -> Result<Problems, Failure> {
    let problems = current(visit, account, from, "remove-password", typed).await?;
    if problems.is_empty() {
        visit.state.store.set_totp_secret(&account.worker.id, None).await?;
    }
    Ok(problems)
}

async fn password(
    visit: &Visit,
    account: &StoredWorker,
    session: &Session,
    from: &From,
    typed: &Typed,
) -> Result<Problems, Failure> {
    let (old, new) = (typed.first("current-password"), typed.first("new-password"));
    let mut problems = current(visit, account, from, "current-password", old).await?;
    match new.chars().count() {
        length if length < SHORTEST_PASSWORD => problems.push(("new-password", "short-password")),
        length if length > LONGEST_PASSWORD => problems.push(("new-password", "long-password")),
        _ if new == old || new.to_lowercase() == account.username => problems.push(("new-password", "same-password")),
        _ if new != typed.first("again-password") => problems.push(("again-password", "other-password")),
        _ => {}
    }
    if problems.is_empty() {
        let hash = secret::hash(new.to_owned()).await?;
        visit.state.store.set_password_hash(&account.worker.id, &hash).await?;
        // Sessions hold a mark of the password they began with: all end but this one, which begins anew.
        session::sign_in(session, &StoredWorker { password_hash: hash, ..account.clone() }).await?;
    }
    Ok(problems)
}

/// Whether the current password is right; tries are slowed down as at the door.
async fn current(
    visit: &Visit,
    account: &StoredWorker,
    from: &From,
    name: &'static str,
    typed: &str,
) -> Result<Problems, Failure> {
    let (store, now) = (&visit.state.store, visit.now.at);
    let attempt = Attempt::new("account", &account.username, from);
    if attempt.wait(store, now).await?.is_some() {
        return Ok(vec![(name, "wait")]);
    }
    attempt.failed(store, now).await?;
    if !secret::fits(typed.to_owned(), Some(account.password_hash.clone())).await? {
        return Ok(vec![(name, "wrong-password")]);
    }
    attempt.succeeded(store).await?;
    Ok(Vec::new())
}

async fn page(
    visit: Visit,
    account: StoredWorker,
    session: &Session,
    problems: Problems,
    done: Option<&'static str>,
) -> Result<Response, Failure> {
    let teams = visit.state.store.teams().await?;
    let two_step = match session.get::<String>(NEW_SECRET).await? {
        _ if account.totp_secret.is_some() => TwoStep::On,
        Some(secret) => TwoStep::Begun {
            url: two_step::url(&secret, &account.username, &visit.state.council.name)?,
            secret: in_fours(&secret),
        },
        None => TwoStep::Off,
    };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = AccountModel {
        username: account.username,
        roles: account.worker.roles.iter().copied().collect(),
        teams: teams.into_iter().filter(|team| account.worker.teams.contains(&team.id)).map(|team| team.name).collect(),
        skills: account.worker.skills.iter().cloned().collect(),
        name: account.worker.name,
        job_title: account.worker.job_title,
        two_step,
        problems,
        done,
    };
    Ok(render(visit.page, status, move || view! { <AccountPage model=model.clone() /> }).await)
}

/// In groups of four, to be typed off a screen.
fn in_fours(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
