//! Secrets: random values, hashes of passwords and phrases, comparison.

use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use domain::request::{REFERENCE_LENGTH, Reference};

use crate::problem::Failure;

/// Random bytes from the operating system.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// A new reference.
pub fn reference() -> Reference {
    Reference::from_random(random::<REFERENCE_LENGTH>())
}

/// How many words a phrase has.
pub const PHRASE_WORDS: usize = 5;

/// A new phrase: short, plain words, from the EFF's short word list (CC BY 3.0 US) less those that could hurt.
pub fn phrase() -> String {
    let words: Vec<&str> = include_str!("phrase_words.txt").lines().collect();
    let pick = || words[usize::from(u16::from_le_bytes(random())) % words.len()];
    std::iter::repeat_with(pick).take(PHRASE_WORDS).collect::<Vec<_>>().join(" ")
}

/// A phrase as it is compared: case, extra spaces and punctuation do not matter.
pub fn plain_phrase(typed: &str) -> String {
    typed
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The argon2id hash of a secret. Takes tens of milliseconds; runs on a thread of its own.
pub async fn hash(secret: String) -> Result<String, Failure> {
    blocking(move || hash_now(&secret)).await
}

/// The argon2id hash of a secret, on this thread.
pub fn hash_now(secret: &str) -> String {
    let salt = SaltString::encode_b64(&random::<16>()).expect("sixteen bytes are a valid salt");
    Argon2::default().hash_password(secret.as_bytes(), &salt).expect("default parameters are valid").to_string()
}

/// Whether a secret fits a hash. With no hash it takes as long and is never right, so that nobody learns
/// from the time whether there was one.
pub async fn fits(secret: String, hash: Option<String>) -> Result<bool, Failure> {
    blocking(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
        let right = PasswordHash::new(&hash)
            .is_ok_and(|hash| Argon2::default().verify_password(secret.as_bytes(), &hash).is_ok());
        right && known
    })
    .await
}

/// A hash with the default parameters that belongs to nobody.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$3n3rtGV4bpSeDkRYXhCfFMXGnW7p9vHjk9WdpJzQy0U";

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Failure::Internal("a hashing thread broke"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_phrase_fits_its_own_hash_and_no_other() {
        let hash = hash(plain_phrase("Apple  river, STONE")).await.expect("hashing works");
        assert!(fits(plain_phrase("apple river stone"), Some(hash.clone())).await.expect("checking works"));
        assert!(!fits(plain_phrase("apple river"), Some(hash)).await.expect("checking works"));
        assert!(!fits("anything".to_owned(), None).await.expect("checking works"));
    }

    #[test]
    fn the_hash_that_belongs_to_nobody_takes_the_same_work() {
        let nobody = PasswordHash::new(NOBODY).expect("it is a valid hash");
        let somebody = hash_now("x");
        let somebody = PasswordHash::new(&somebody).expect("it is a valid hash");
        assert_eq!((nobody.algorithm, nobody.params), (somebody.algorithm, somebody.params.clone()));
    }

    #[test]
    fn phrases_have_enough_words_to_choose_from() {
        let words: std::collections::BTreeSet<&str> = include_str!("phrase_words.txt").lines().collect();
        assert_eq!(words.len(), include_str!("phrase_words.txt").lines().count(), "no word twice");
        assert!((words.len() as f64).log2() * PHRASE_WORDS as f64 >= 49.0, "{} words", words.len());
        assert_eq!(phrase().split(' ').count(), PHRASE_WORDS);
    }
}
