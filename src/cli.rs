//! The command line: arguments in, exit status out. Not for: what the commands do (`shell`), nor for sentences that people who seek help read.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};

use crate::{
    knowledge::{self, Fault},
    shell::{
        check::{self, Format},
        eval,
        knowledge::Keeper,
        respond, services, start, terminal,
    },
    store,
};

/// Status when something that was named is faulty: arguments (clap's own status), configuration, knowledge, a line of input.
const FAULTY: u8 = 2;

const AFTER: &str = "Exit status:
  0  done; or ended by SIGINT or SIGTERM with every reply sent
  1  could not start or go on (a port in use, standard output gone), or a required figure was not reached
  2  faults in the arguments, the configuration, the knowledge or the input; each is printed with its place and the way out";

/// Answers questions about Operation Kvinnofrid and shows people at risk the way to help.
#[derive(Debug, Parser)]
#[command(name = "slussen", version, after_help = AFTER)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
struct Common {
    /// Reads this configuration instead of the built-in one
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Reads articles, services and rules from this folder instead of the built-in ones
    #[arg(long, global = true, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Answers on the web, and on Discord when a token is set, until SIGINT or SIGTERM
    #[cfg(feature = "async")]
    Serve {
        /// Address and port to listen on, instead of `web.listen`; port 0 takes any free one
        #[arg(long, value_name = "ADDR")]
        listen: Option<std::net::SocketAddr>,
    },
    /// Talks in the terminal; keeps no history
    Chat,
    /// Answers JSON Lines on standard input with JSON Lines on standard output
    Respond {
        /// Adds which rules decided
        #[arg(long)]
        explain: bool,
    },
    /// Prints every fault of the knowledge, with its place and the way out
    Check {
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Print,
    },
    /// Measures triage and search on labelled JSON Lines
    Eval {
        /// Files with labelled messages or questions; texts of a file with "frozen" in its name are never printed
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Print what was missed
        #[arg(long)]
        misses: bool,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Print,
        /// A threshold, such as risk.recall=0.90 or services.forbidden<=0; exit status 1 when it is not met
        #[arg(long, value_name = "FIGURE")]
        require: Vec<String>,
    },
    /// Prints the directory of services, with what awaits verification
    Services {
        /// Only those that wait for something
        #[arg(long)]
        due: bool,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Print,
    },
}

/// How a command prints.
#[derive(Debug, Clone, Copy, Default, clap::ValueEnum)]
enum Print {
    /// Lines for people
    #[default]
    Text,
    /// JSON for programs
    Json,
}

impl From<Print> for Format {
    fn from(print: Print) -> Self {
        match print {
            Print::Text => Self::Text,
            Print::Json => Self::Json,
        }
    }
}

/// Runs the command that the process was started with.
pub fn main() -> ExitCode {
    match Cli::try_parse() {
        Ok(cli) => run(cli),
        Err(error) => {
            // clap prints help and version on standard output and its faults on standard error; a closed pipe is no reason to panic.
            let _closed = error.print();
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(FAULTY))
        }
    }
}

fn run(cli: Cli) -> ExitCode {
    #[cfg(feature = "async")]
    let started = std::time::Instant::now();
    let config = match start::config(cli.common.config.as_deref(), cli.common.knowledge) {
        Ok(config) => config,
        Err(faults) => return refuse(&faults),
    };
    let service = || start::service(&config);
    match cli.command {
        #[cfg(feature = "async")]
        Command::Serve { listen } => match Keeper::start(&config).map(|keeper| crate::shell::serve::run(&config, listen, &keeper, started))
        {
            Ok(Ok(())) => ExitCode::SUCCESS,
            Ok(Err(error)) => {
                say(&error);
                ExitCode::FAILURE
            }
            Err(faults) => refuse(&faults),
        },
        Command::Chat => match service() {
            Ok(service) => terminal::run(&service),
            Err(faults) => refuse(&faults),
        },
        Command::Respond { explain } => match service() {
            Ok(service) => respond::run(respond::Args { explain }, &service, io::stdin().lock(), &mut io::stdout().lock()),
            Err(faults) => refuse(&faults),
        },
        Command::Check { format } => {
            let folders = &config.knowledge;
            let out = &mut io::stdout().lock();
            written(check::run(folders.dir.as_deref(), folders.locales.as_deref(), format.into(), out))
        }
        Command::Eval {
            files,
            misses,
            format,
            require,
        } => match start::snapshot(&config.knowledge) {
            Ok(snapshot) => {
                let args = eval::Args {
                    files,
                    misses,
                    format: format.into(),
                    require,
                };
                written(eval::run(&args, &snapshot, &mut io::stdout().lock()))
            }
            Err(faults) => refuse(&faults),
        },
        Command::Services { due, format } => {
            let folders = &config.knowledge;
            match store::files(folders.dir.as_deref(), folders.locales.as_deref()).and_then(|files| knowledge::load(&files)) {
                Ok(knowledge) => written(services::run(&knowledge, due, format.into(), &mut io::stdout().lock()).map(|()| 0)),
                Err(faults) => refuse(&faults),
            }
        }
    }
}

/// The status of a command that prints: its own, or failure when its output has gone.
fn written(status: io::Result<u8>) -> ExitCode {
    status.map_or(ExitCode::FAILURE, ExitCode::from)
}

/// Prints every fault.
fn refuse(faults: &[Fault]) -> ExitCode {
    for fault in faults {
        say(fault);
    }
    ExitCode::from(FAULTY)
}

/// Prints a line for the operator on standard error, whatever the log's level is.
fn say(line: &dyn std::fmt::Display) {
    // Nobody is left to tell when standard error is gone; the status still says it.
    let _closed = writeln!(io::stderr().lock(), "slussen: {line}");
}
