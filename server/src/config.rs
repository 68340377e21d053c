//! Configuration from the environment. Every setting has a default that suits a first look.

use std::net::SocketAddr;

use app::council::Council;
use validator::Validate;

/// What the server needs to know to run.
#[derive(Debug, Clone)]
pub struct Config {
    /// `BIND`: where it listens; 127.0.0.1:3000.
    pub bind: SocketAddr,
    /// `DATABASE_URL`: `sqlite://…` or `postgres://…`; a file in `data/`.
    pub database_url: String,
    /// `PUBLIC_URL`: the address that people see, such as `https://reviews.brookshire.example`. With `https`, cookies
    /// are `Secure` and have the `__Host-` prefix.
    pub public_url: Option<String>,
    /// `COUNCIL`: a JSON file with the council's name and contacts; Brookshire without.
    pub council: Council,
}

/// A setting that cannot be used, and why.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// `BIND` is not an address with a port.
    #[error("BIND is `{0}`, which is not an address with a port, such as 127.0.0.1:3000")]
    Bind(String),
    /// `PUBLIC_URL` is neither http nor https.
    #[error("PUBLIC_URL is `{0}`, which does not start with http:// or https://")]
    PublicUrl(String),
    /// The file named by `COUNCIL` cannot be read.
    #[error("the file `{0}` named by COUNCIL cannot be read: {1}")]
    CouncilFile(String, std::io::Error),
    /// The file named by `COUNCIL` does not hold what it should.
    #[error("the file `{0}` named by COUNCIL is not right: {1}")]
    Council(String, serde_json::Error),
    /// A value in the file named by `COUNCIL` is empty or too long.
    #[error("the file `{0}` named by COUNCIL has values that are empty or too long: {1}")]
    CouncilValue(String, validator::ValidationErrors),
}

impl Config {
    /// From the environment.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_lookup(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
    }

    /// From any source of settings.
    pub fn from_lookup(setting: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let bind = setting("BIND").unwrap_or_else(|| "127.0.0.1:3000".to_owned());
        let bind = bind.parse().map_err(|_| ConfigError::Bind(bind))?;
        let public_url = setting("PUBLIC_URL");
        if let Some(url) = &public_url
            && !url.starts_with("https://")
            && !url.starts_with("http://")
        {
            return Err(ConfigError::PublicUrl(url.clone()));
        }
        let council = match setting("COUNCIL") {
            None => Council::default(),
            Some(file) => {
                let text =
                    std::fs::read_to_string(&file).map_err(|error| ConfigError::CouncilFile(file.clone(), error))?;
                let council: Council =
                    serde_json::from_str(&text).map_err(|error| ConfigError::Council(file.clone(), error))?;
                council.validate().map_err(|errors| ConfigError::CouncilValue(file, errors))?;
                council
            }
        };
        let database_url = setting("DATABASE_URL").unwrap_or_else(|| "sqlite://data/taking-stock.db".to_owned());
        Ok(Config { bind, database_url, public_url, council })
    }

    /// Whether people reach it over https.
    pub fn is_https(&self) -> bool {
        self.public_url.as_ref().is_some_and(|url| url.starts_with("https://"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &'static str, value: &'static str) -> Result<Config, ConfigError> {
        Config::from_lookup(|asked| (asked == name).then(|| value.to_owned()))
    }

    #[test]
    fn a_wrong_setting_is_named_in_the_error() {
        assert!(with("BIND", "here").is_err_and(|error| error.to_string().contains("BIND")));
        assert!(with("PUBLIC_URL", "ftp://x").is_err_and(|error| error.to_string().contains("PUBLIC_URL")));
        assert!(with("COUNCIL", "no-such-file").is_err_and(|error| error.to_string().contains("COUNCIL")));
    }

    #[test]
    fn a_council_without_a_telephone_is_refused_by_the_name_of_the_value() {
        let file = std::env::temp_dir().join(format!("council-{}.json", uuid::Uuid::now_v7()));
        for (text, told) in [(r#"{"phone": ""}"#, "phone"), (r#"{"fone": "1"}"#, "fone"), ("{", "not right")] {
            std::fs::write(&file, text).expect("a file");
            let path = file.display().to_string();
            let read = Config::from_lookup(|asked| (asked == "COUNCIL").then(|| path.clone()));
            assert!(read.is_err_and(|error| error.to_string().contains(told)), "{text}");
        }
        std::fs::remove_file(&file).expect("the file");
    }

    #[test]
    fn without_settings_it_listens_on_this_machine_only() {
        let config = with("", "").expect("defaults are valid");
        assert!(config.bind.ip().is_loopback());
        assert!(!config.is_https());
    }
}
