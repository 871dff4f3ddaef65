//! What every command does first: read the configuration, start logging, build the snapshot. Not for: any single command.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::service::{Service, wall_clock};
use crate::{
    config::{self, Config},
    engine::Snapshot,
    knowledge::Fault,
    store, telemetry,
};

/// Largest configuration file that is read, in bytes: far above any real one.
const LARGEST_CONFIG: u64 = 1024 * 1024;

/// Reads and checks the configuration, takes the folder of `--knowledge` over the one it names, and starts logging.
///
/// # Errors
/// Every fault of the configuration at once.
pub fn config(file: Option<&Path>, knowledge: Option<PathBuf>) -> Result<Config, Vec<Fault>> {
    let env = |name: &str| std::env::var(name).ok();
    let mut config = match file {
        None => Config::parse("config.toml (built in)", config::DEFAULT, &env),
        Some(file) => {
            let text = read(file).map_err(|fault| vec![fault])?;
            Config::parse(&file.display().to_string(), &text, &env)
        }
    }?;
    if knowledge.is_some() {
        config.knowledge.dir = knowledge;
    }
    telemetry::start(config.log);
    Ok(config)
}

fn read(file: &Path) -> Result<String, Fault> {
    let name = file.display().to_string();
    let fault = |problem: String, remedy: &str| Fault::new(&name, 0, problem, remedy);
    let unreadable = |error: &io::Error| {
        fault(
            format!("cannot be read: {}", error.kind()),
            "give --config a file that exists and may be read, or leave it out",
        )
    };
    let size = fs::metadata(file).map_err(|error| unreadable(&error))?.len();
    if size > LARGEST_CONFIG {
        return Err(fault(
            format!("is {size} bytes long, and no configuration is longer than {LARGEST_CONFIG}"),
            "give --config the configuration file",
        ));
    }
    let bytes = fs::read(file).map_err(|error| unreadable(&error))?;
    String::from_utf8(bytes).map_err(|_not_utf8| fault("is not UTF-8".to_owned(), "save the file as UTF-8"))
}

/// Loads knowledge and sentences, and builds the service that answers from them.
///
/// # Errors
/// Every fault of every file at once.
pub fn service(config: &Config) -> Result<Service, Vec<Fault>> {
    Ok(Service::new(snapshot(&config.knowledge)?, wall_clock()))
}

/// Builds a snapshot from the embedded files and the folders that take their place.
///
/// # Errors
/// Every fault of every file at once.
pub fn snapshot(folders: &config::Knowledge) -> Result<Snapshot, Vec<Fault>> {
    let files = store::files(folders.dir.as_deref(), folders.locales.as_deref())?;
    Snapshot::build(&files, 1)
}
