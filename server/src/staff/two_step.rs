//! One-time codes: RFC 6238, six digits every thirty seconds, each good once.

use domain::actor::WorkerId;
use domain::moment::Moment;
use totp_rs::{Builder, Secret, Totp};

use crate::problem::Failure;
use crate::secret;
use crate::store::Store;

/// A new secret, as base 32 text.
pub fn new_secret() -> String {
    Secret::new_stack(secret::random::<20>()).to_base32()
}

fn totp(secret: &str, account: &str, issuer: &str) -> Result<Totp, Failure> {
    let secret =
        Secret::try_from_base32(secret).map_err(|_| Failure::Internal("a stored one-time secret is not base 32"))?;
    // A colon would end the name of the issuer.
    let plain = |text: &str| text.replace(':', " ");
    Builder::new()
        .with_secret(secret)
        .with_account_name(plain(account))
        .with_issuer(Some(plain(issuer)))
        .build()
        .map_err(|_| Failure::Internal("a one-time secret cannot be used"))
}

/// The address that an authenticator app opens.
pub fn url(secret: &str, account: &str, issuer: &str) -> Result<String, Failure> {
    totp(secret, account, issuer)?.to_url().map_err(|_| Failure::Internal("a one-time secret has no address"))
}

/// The time step for which a code fits, the one before and the one after included. Compared in constant time.
pub fn step_of(secret: &str, code: &str, now: Moment) -> Result<Option<i64>, Failure> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let seconds = u64::try_from(now.0 / 1_000).unwrap_or_default();
    let step = totp(secret, "account", "issuer")?.check(&digits, seconds);
    Ok(step.and_then(|step| i64::try_from(step).ok()))
}

/// Whether a code is right, and uses it up.
pub async fn use_code(
    store: &Store,
    worker: &WorkerId,
    secret: &str,
    code: &str,
    now: Moment,
) -> Result<bool, Failure> {
    match step_of(secret, code, now)? {
        Some(step) => Ok(store.use_totp_step(worker, step).await?),
        None => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238's test vectors for SHA-1.
    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    #[test]
    fn codes_are_those_of_the_standard_and_fit_one_step_to_either_side() {
        // At 59 seconds the standard gives 94287082; six digits are its last six.
        let at = |seconds: i64| step_of(SECRET, "287 082", Moment(seconds * 1_000)).expect("the secret is good");
        assert_eq!([at(59), at(31), at(89), at(5)], [Some(1), Some(1), Some(1), Some(1)]);
        assert_eq!([at(90), at(1_000)], [None, None]);
        assert_eq!(step_of(SECRET, "", Moment(59_000)).expect("the secret is good"), None);
        assert_eq!(step_of(SECRET, "94287082", Moment(59_000)).expect("the secret is good"), None);
    }

    #[test]
    fn a_new_secret_can_be_used_and_named() {
        let secret = new_secret();
        let url = url(&secret, "priya:nair", "Brookshire Council").expect("the secret is good");
        assert!(url.starts_with("otpauth://totp/Brookshire%20Council:priya%20nair?secret="), "{url}");
        assert_ne!(secret, new_secret());
    }
}
