//! The command line.

use std::sync::Arc;

use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use crate::config::{Config, ConfigError};
use crate::demo;
use crate::router::router;
use crate::state::AppState;
use crate::store::{Store, StoreError};
use crate::{assets, clock, secret};

const HELP: &str = "\
Taking Stock: a self-review portal for councils.

Usage: taking-stock <command>

Commands:
  serve          Serve the portal. Brings the database up to date first.
  serve --demo   The same, and fills an empty database with a fictional council.
  migrate        Bring the database up to date, and stop.
  demo           Fill an empty database with a fictional council, and stop.
  help           Show this text.

Settings (environment):
  BIND           Address and port to listen on             [127.0.0.1:3000]
  DATABASE_URL   sqlite://<path> or postgres://…           [sqlite://data/taking-stock.db]
  PUBLIC_URL     The address that people see; https makes cookies Secure
  COUNCIL        A JSON file with the council's name and contacts
  RUST_LOG       What to log                               [info]
";

/// Why a command stopped.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// Not a command.
    #[error("`{0}` is not a command. `taking-stock help` lists them.")]
    Unknown(String),
    /// A setting is wrong.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The demonstration could not be set up.
    #[error(transparent)]
    Demo(#[from] demo::DemoError),
    /// The browser side is missing.
    #[error("the browser side has not been built: run `make run`, or `.ci/site` once")]
    NoSite,
    /// The address cannot be listened on.
    #[error("cannot listen on {0}: {1}")]
    Listen(std::net::SocketAddr, std::io::Error),
    /// Serving failed.
    #[error("serving stopped: {0}")]
    Serve(std::io::Error),
}

/// Runs the command that the arguments name.
pub async fn run(args: impl Iterator<Item = String>) -> Result<(), CliError> {
    let args: Vec<String> = args.collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["serve"] => serve(false).await,
        ["serve", "--demo"] => serve(true).await,
        ["migrate"] => {
            open(&Config::from_env()?).await?;
            Ok(())
        }
        ["demo"] => {
            let store = open(&Config::from_env()?).await?;
            print_demo(&demo::seed(&store, clock::now(), secret::hash_now).await?, None);
            Ok(())
        }
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => Err(CliError::Unknown(args.join(" "))),
    }
}

async fn open(config: &Config) -> Result<Store, StoreError> {
    let store = Store::connect(&config.database_url).await?;
    store.migrate().await?;
    Ok(store)
}

async fn serve(with_demo: bool) -> Result<(), CliError> {
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(
            EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,tower_sessions_core=error")),
        )
        .with_writer(std::io::stderr)
        .init();
    let config = Config::from_env()?;
    let assets = assets::manifest().ok_or(CliError::NoSite)?;
    let store = open(&config).await?;
    let seeded = if with_demo && store.is_empty().await? {
        Some(demo::seed(&store, clock::now(), secret::hash_now).await?)
    } else {
        None
    };
    let state = AppState {
        store: store.clone(),
        council: Arc::new(config.council.clone()),
        assets: Arc::new(assets),
        https: config.is_https(),
    };
    let listener = TcpListener::bind(config.bind).await.map_err(|error| CliError::Listen(config.bind, error))?;
    let address = format!("http://{}", config.bind);
    match &seeded {
        Some(seeded) => print_demo(seeded, Some(&address)),
        None if with_demo => println!("Taking Stock is at {address} with the data it already had."),
        None => println!("Taking Stock is at {address}"),
    }
    let service = axum::ServiceExt::<axum::extract::Request>::into_make_service_with_connect_info::<std::net::SocketAddr>(
        router(&state),
    );
    axum::serve(listener, service).with_graceful_shutdown(stopped()).await.map_err(CliError::Serve)?;
    store.close().await;
    Ok(())
}

/// Waits for Ctrl+C or a polite kill.
async fn stopped() {
    let mut terminate =
        tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).expect("signals can be listened for");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

fn print_demo(seeded: &demo::Seeded, address: Option<&str>) {
    println!("Brookshire, a council that does not exist, is ready.\n");
    if let Some(address) = address {
        println!("  People, carers and advocates:  {address}");
        println!("  The council's staff:           {address}/staff\n");
    }
    println!("{seeded}");
}
