//! Wiring and nothing else.

use std::process::ExitCode;

use taking_stock::cli;

#[tokio::main]
async fn main() -> ExitCode {
    match cli::run(std::env::args().skip(1)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
