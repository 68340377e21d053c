//! Slow-downs of guessing, per account and per address. What is counted is stored hashed only.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use domain::moment::Moment;
use sha2::{Digest, Sha256};

use crate::problem::Failure;
use crate::store::{ALLOWED_OF_ACCOUNT, ALLOWED_OF_ADDRESS, Store};

/// The address that a request comes from; empty where the server does not know it.
#[derive(Debug, Clone)]
pub struct From(pub String);

impl<S: Send + Sync> FromRequestParts<S> for From {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let address = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        Ok(From(address.map(|ConnectInfo(address)| address.ip().to_string()).unwrap_or_default()))
    }
}

/// What one attempt counts against.
#[derive(Debug, Clone)]
pub struct Attempt {
    account: String,
    address: Option<String>,
}

impl Attempt {
    /// An attempt of this kind at this account from this address. Kinds do not count against one another.
    pub fn new(kind: &str, account: &str, from: &From) -> Self {
        let account = key(&[kind, "account", &account.trim().to_lowercase()]);
        let address = (!from.0.is_empty()).then(|| key(&[kind, "address", &from.0]));
        Attempt { account, address }
    }

    /// How many minutes to wait before the next attempt is looked at; `None`: none.
    pub async fn wait(&self, store: &Store, now: Moment) -> Result<Option<i64>, Failure> {
        let mut until = None;
        for key in std::iter::once(&self.account).chain(&self.address) {
            until = until.max(store.attempts(key).await?.locked_until);
        }
        Ok(until.filter(|until| now < *until).map(|until| (until.0 - now.0 + 59_999) / 60_000))
    }

    /// Counts a failure, before it is known to be one: tries at the same moment all count.
    pub async fn failed(&self, store: &Store, now: Moment) -> Result<(), Failure> {
        store.attempt_failed(&self.account, ALLOWED_OF_ACCOUNT, now).await?;
        if let Some(address) = &self.address {
            store.attempt_failed(address, ALLOWED_OF_ADDRESS, now).await?;
        }
        Ok(())
    }

    /// Forgets the account's failures, after a success. The address keeps its own: one success does not excuse
    /// guesses at other accounts.
    pub async fn succeeded(&self, store: &Store) -> Result<(), Failure> {
        store.attempts_cleared(&self.account).await?;
        if let Some(address) = &self.address {
            store.attempt_taken_back(address).await?;
        }
        Ok(())
    }
}

fn key(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        // With its length, so that no two lists of parts run together into the same.
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_addresses_and_kinds_are_told_apart_and_case_is_not() {
        let from = From("192.0.2.1".to_owned());
        let keys = |kind, account| {
            let attempt = Attempt::new(kind, account, &from);
            [attempt.account, attempt.address.expect("it is known")]
        };
        assert_eq!(keys("sign-in", "Priya "), keys("sign-in", "priya"));
        assert_ne!(keys("sign-in", "priya"), keys("phrase", "priya"));
        assert_ne!(keys("sign-in", "priya")[0], keys("sign-in", "192.0.2.1")[1]);
        assert!(keys("sign-in", "priya").iter().all(|key| key.len() == 64 && !key.contains("priya")));
        assert_eq!(Attempt::new("sign-in", "priya", &From(String::new())).address, None);
    }
}
