//! What the command line takes. Not for: doing it (`cli`).

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

#[cfg(feature = "web")]
use crate::config::Role;
use crate::shell::{check::Format, eval};

const AFTER: &str = "Exit status:
  0  done; or ended by SIGINT or SIGTERM with every reply sent
  1  could not start or go on (a port in use, standard output gone), or a required figure was not reached
  2  faults in the arguments, the configuration, the knowledge or the input; each is printed with its place and the way out";

/// Answers questions about Operation Kvinnofrid and shows people at risk the way to help.
#[derive(Debug, Parser)]
#[command(name = "slussen", version, after_help = AFTER)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(super) struct Common {
    /// Reads this configuration instead of the built-in one
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Reads articles, services and rules from this folder instead of the built-in ones
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) knowledge: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Answers on the web, and on Discord when a token is set, until SIGINT or SIGTERM
    #[cfg(feature = "async")]
    Serve {
        /// Address and port to listen on, instead of `web.listen`; port 0 takes any free one
        #[arg(long, value_name = "ADDR")]
        listen: Option<std::net::SocketAddr>,
    },
    /// What makes the Discord bot ready to run
    #[cfg(feature = "discord")]
    Discord {
        #[command(subcommand)]
        command: DiscordCommand,
    },
    /// Talks in the terminal; keeps no history
    Chat,
    /// Answers JSON Lines on standard input with JSON Lines on standard output
    Respond {
        /// Adds which rules decided, and what weighed most for the second opinion
        #[arg(long)]
        explain: bool,
    },
    /// Prints every fault of the knowledge, with its place and the way out, in Swedish for editors
    Check {
        /// In English
        #[arg(long)]
        english: bool,
        /// Names each remark, each concept that no rule uses and each example that another rule decides, which are else counted
        #[arg(long)]
        verbose: bool,
        /// Checks again whenever a file changes
        #[arg(long, conflicts_with = "verbose")]
        watch: bool,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Print,
    },
    /// Measures triage and search on labelled JSON Lines
    Eval {
        /// Files with labelled messages or questions; texts of a frozen half, or of a file with "frozen" in its name, are never printed
        #[arg(required_unless_present = "questions", value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Only the lines of one half of a set that is parted in two
        #[arg(long, value_enum)]
        half: Option<eval::Half>,
        /// Measures search alone, on these questions ({"id", "text", "article": id or null} a line) and the articles of --knowledge, whosever they are
        #[arg(long, value_name = "FILE", conflicts_with = "files")]
        questions: Option<PathBuf>,
        /// Print all that was missed, not the worst alone
        #[arg(long)]
        misses: bool,
        /// Asks every message again as others might type it (capitals, no diacritics, slips ...): what recall falls by, `perturb.fall` at worst
        #[arg(long)]
        perturb: bool,
        /// Measures both halves in every way and writes the page about it, with its figure (.svg) beside it
        #[arg(long, value_name = "PAGE", conflicts_with_all = ["half", "questions", "misses", "perturb", "require", "format"])]
        report: Option<PathBuf>,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Print,
        /// A threshold, such as risk.recall=0.90 or services.forbidden<=0; exit status 1 when it is not met
        #[arg(long, value_name = "FIGURE")]
        require: Vec<String>,
    },
    /// Prints every topic with its questions
    Topics {
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Print,
    },
    /// Prints the directory of services, with what awaits verification
    #[command(args_conflicts_with_subcommands = true)]
    Services {
        #[command(subcommand)]
        act: Option<ServicesAct>,
        /// Prints a calendar (.ics) of the days on which services are to be verified
        #[arg(long)]
        ics: bool,
        /// Only those that wait for something
        #[arg(long)]
        due: bool,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Print,
    },
    /// Shows what changed knowledge would change for those who ask
    Preview {
        /// The folder with the changed knowledge; left out: what the running program would read
        #[arg(value_name = "DIR")]
        dir: Option<PathBuf>,
        /// In English
        #[arg(long)]
        english: bool,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Print,
    },
    /// Makes the running program read its knowledge anew
    #[cfg(feature = "web")]
    Reload {
        /// A route whose change is wanted, by its id; may be given several times
        #[arg(long, value_name = "ROUTE")]
        confirm: Vec<String>,
        /// The version that was looked at: refused when another one answers by now
        #[arg(long, value_name = "N")]
        base: Option<u64>,
        #[command(flatten)]
        asked: Asked,
    },
    /// Brings an earlier version of the knowledge back in the running program
    #[cfg(feature = "web")]
    Rollback {
        /// Its generation; the one before when left out
        #[arg(value_name = "N")]
        to: Option<u64>,
        #[command(flatten)]
        asked: Asked,
    },
    /// Shows which version answers in the running program, and which can be brought back
    #[cfg(feature = "web")]
    Status {
        #[command(flatten)]
        asked: Asked,
    },
    /// Begins something new in the knowledge folder
    New {
        #[command(subcommand)]
        what: New,
    },
    /// Makes drafts of the questions and answers in a table (.csv, .xlsx) or a saved web page (.html)
    #[cfg(feature = "import")]
    Import {
        /// The file
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Where the answers come from: an https address, or publisher and title; left out: what the file says of itself, else its name
        #[arg(long, value_name = "TEXT")]
        source: Option<String>,
        /// In English
        #[arg(long)]
        english: bool,
    },
    /// What the admin page needs
    #[cfg(feature = "web")]
    Admin {
        #[command(subcommand)]
        act: AdminAct,
    },
    /// What is written down about changes of the knowledge
    Audit {
        #[command(subcommand)]
        act: AuditAct,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum ServicesAct {
    /// Asks what was checked by hand, and writes it into the service's file
    Verify {
        /// The service's id
        id: String,
        /// The number was called, and the right service answered
        #[arg(long)]
        called: bool,
        /// The service's own page was read, and the facts hold
        #[arg(long)]
        read: bool,
        /// In which role; never a name
        #[arg(long = "as", value_name = "ROLE", default_value = "")]
        role: String,
        /// A thing that the file says awaits a check and that was checked; may be given several times
        #[arg(long, value_name = "TEXT")]
        settled: Vec<String>,
        /// In English
        #[arg(long)]
        english: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum New {
    /// An article that has everything but its answer
    Article {
        /// The question that it answers
        question: String,
        /// In English
        #[arg(long)]
        english: bool,
    },
}

#[cfg(feature = "web")]
#[derive(Debug, Subcommand)]
pub(super) enum AdminAct {
    /// Prints a new token for the admin page, once, and the account's line for the configuration
    Token {
        /// The account's name: a task's, never a person's
        #[arg(long)]
        name: String,
        /// What it may do
        #[arg(long, value_name = "ROLE", value_parser = role, help = "What it may do: viewer, editor or admin")]
        role: Role,
    },
}

#[cfg(feature = "web")]
fn role(text: &str) -> Result<Role, &'static str> {
    Role::parse(text).ok_or("write viewer, editor or admin")
}

#[derive(Debug, Subcommand)]
pub(super) enum AuditAct {
    /// Finds a line that was altered or taken out
    Verify {
        /// In English
        #[arg(long)]
        english: bool,
    },
}

/// How the running program is asked.
#[cfg(feature = "web")]
#[derive(Debug, Args)]
pub(super) struct Asked {
    /// Who asks, for the audit: a role, never a name
    #[arg(long, value_name = "ROLE")]
    pub(super) by: Option<String>,
    /// In English
    #[arg(long)]
    pub(super) english: bool,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Print,
}

/// What makes the Discord bot ready to run.
#[cfg(feature = "discord")]
#[derive(Debug, Subcommand)]
pub(super) enum DiscordCommand {
    /// Looks at the token and the application's settings, says what to do, and prints the links that invite the bot
    Setup {
        /// In English
        #[arg(long)]
        english: bool,
    },
}

/// How a command prints.
#[derive(Debug, Clone, Copy, Default, clap::ValueEnum)]
pub(super) enum Print {
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
