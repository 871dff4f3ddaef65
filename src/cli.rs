//! The command line: arguments in, exit status out. Not for: what the commands do (`shell`), nor for sentences that people who seek help read.

mod args;

use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

#[cfg(feature = "discord")]
use args::DiscordCommand;
#[cfg(feature = "web")]
use args::{AdminAct, Asked};
use args::{AuditAct, Cli, Command, New, Print, ServicesAct};
use clap::Parser as _;

#[cfg(feature = "web")]
use crate::shell::editor::remote::{self, Wish};
#[cfg(feature = "import")]
use crate::shell::import;
use crate::{
    config::Config,
    engine,
    knowledge::{self, Fault},
    shell::{
        check,
        editor::{Tongue, Words, desk, verify::Checked, watching},
        eval, memory, respond, services, start, terminal, topics,
    },
    store,
};

/// Status when something that was named is faulty: arguments (clap's own status), configuration, knowledge, a line of input.
const FAULTY: u8 = 2;

/// Runs the command that the process was started with.
pub fn main() -> ExitCode {
    memory::seal();
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
        Command::Serve { listen } => match crate::shell::knowledge::Keeper::start(&config)
            .map(|keeper| crate::shell::serve::run(&config, listen, &keeper, started))
        {
            Ok(Ok(())) => ExitCode::SUCCESS,
            Ok(Err(error)) => {
                say(&error);
                ExitCode::FAILURE
            }
            Err(faults) => refuse(&faults),
        },
        #[cfg(feature = "discord")]
        Command::Discord {
            command: DiscordCommand::Setup { english },
        } => set_up(&config, &Words::new(desk::tongue(english))),
        Command::Chat => match service() {
            Ok(service) => terminal::run(&service),
            Err(faults) => refuse(&faults),
        },
        Command::Respond { explain } => match service() {
            Ok(service) => respond::run(respond::Args { explain }, &service, io::stdin().lock(), &mut io::stdout().lock()),
            Err(faults) => refuse(&faults),
        },
        Command::Check {
            english,
            verbose,
            watch,
            format,
        } => look_over(&config, english, verbose, watch, format),
        Command::Eval {
            files,
            half,
            questions,
            misses,
            perturb,
            report,
            format,
            require,
        } => {
            let args = eval::Args {
                files,
                half,
                misses,
                perturb,
                format: format.into(),
                require,
            };
            measure(&config, &args, questions.as_deref(), report.as_deref())
        }
        Command::Topics { format } => list_topics(&config, format),
        Command::Services {
            act: Some(act),
            ics: _,
            due: _,
            format: _,
        } => verify(&config, act),
        Command::Services {
            act: None,
            ics: true,
            due: _,
            format: _,
        } => written(desk::calendar(&config, &Words::new(Tongue::Swedish), &mut io::stdout().lock())),
        Command::Services {
            act: None,
            ics: false,
            due,
            format,
        } => directory(&config, due, format),
        Command::Preview { dir, english, format } => preview(&config, dir.as_deref(), english, format),
        #[cfg(feature = "web")]
        Command::Reload { confirm, base, asked } => reload(&config, confirm, base, asked),
        #[cfg(feature = "web")]
        Command::Rollback { to, asked } => remote(&config, &Wish::Rollback { to, by: asked.by }, asked.english, asked.format),
        #[cfg(feature = "web")]
        Command::Status { asked } => remote(&config, &Wish::Status, asked.english, asked.format),
        Command::New {
            what: New::Article { question, english },
        } => {
            let words = Words::new(desk::tongue(english));
            written(desk::new_article(&config, &question, &words, &mut io::stdout().lock()))
        }
        #[cfg(feature = "import")]
        Command::Import { file, source, english } => make_drafts(&config, &file, source.as_deref(), english),
        #[cfg(feature = "web")]
        Command::Admin { act } => print_token(&act),
        Command::Audit {
            act: AuditAct::Verify { english },
        } => written(desk::audit(&config, &Words::new(desk::tongue(english)), &mut io::stdout().lock())),
    }
}

#[cfg(feature = "discord")]
fn set_up(config: &Config, words: &Words) -> ExitCode {
    let args = crate::shell::discord::setup::Args {
        token: config.discord.token.as_ref(),
        variable: &config.discord.token_env,
        api_url: config.discord.api_url.as_deref(),
    };
    written(crate::shell::discord::setup::run(&args, words, &mut io::stdout().lock()))
}

fn look_over(config: &Config, english: bool, verbose: bool, watch: bool, format: Print) -> ExitCode {
    let folders = (config.knowledge.dir.as_deref(), config.knowledge.locales.as_deref());
    let (tongue, out) = (desk::tongue(english), &mut io::stdout().lock());
    written(if watch {
        watching::run(folders.0, folders.1, tongue, out)
    } else {
        check::run_with_review(folders.0, folders.1, format.into(), tongue, verbose, out)
    })
}

fn list_topics(config: &Config, format: Print) -> ExitCode {
    match start::snapshot(&config.knowledge) {
        Ok(snapshot) => written(topics::run(&snapshot, format.into(), &mut io::stdout().lock()).map(|()| 0)),
        Err(faults) => refuse(&faults),
    }
}

fn measure(config: &Config, args: &eval::Args, questions: Option<&Path>, page: Option<&Path>) -> ExitCode {
    let out = &mut io::stdout().lock();
    if let Some(questions) = questions {
        return written(eval::run_collection(args, config.knowledge.dir.as_deref(), questions, out));
    }
    match start::snapshot(&config.knowledge) {
        Ok(snapshot) => written(match page {
            Some(page) => eval::write_page(args, page, &|inbound, now| engine::respond(&snapshot, inbound, now), out),
            None => eval::run(args, &snapshot, out),
        }),
        Err(faults) => refuse(&faults),
    }
}

fn directory(config: &Config, due: bool, format: Print) -> ExitCode {
    let folders = &config.knowledge;
    match store::files(folders.dir.as_deref(), folders.locales.as_deref()).and_then(|files| knowledge::load(&files)) {
        Ok(knowledge) => {
            let printed = services::run(&knowledge, due, desk::due(config), format.into(), &mut io::stdout().lock());
            written(printed.map(|()| 0))
        }
        Err(faults) => refuse(&faults),
    }
}

fn verify(config: &Config, act: ServicesAct) -> ExitCode {
    let ServicesAct::Verify {
        id,
        called,
        read,
        role,
        settled,
        english,
    } = act;
    let known = Checked {
        called,
        read,
        role,
        settled,
    };
    let words = Words::new(desk::tongue(english));
    let (input, out) = (&mut io::stdin().lock(), &mut io::stdout().lock());
    written(desk::verify(config, &id, known, &words, input, out))
}

fn preview(config: &Config, dir: Option<&Path>, english: bool, format: Print) -> ExitCode {
    match dir {
        Some(dir) => {
            let words = Words::new(desk::tongue(english));
            written(desk::preview(config, dir, format.into(), &words, &mut io::stdout().lock()))
        }
        #[cfg(feature = "web")]
        None => remote(config, &Wish::Preview, english, format),
        #[cfg(not(feature = "web"))]
        None => {
            say(&"this program was built without the web: name a folder");
            ExitCode::from(FAULTY)
        }
    }
}

#[cfg(feature = "import")]
fn make_drafts(config: &Config, file: &Path, source: Option<&str>, english: bool) -> ExitCode {
    let words = Words::new(desk::tongue(english));
    written(import::run(config, file, source, &words, &mut io::stdout().lock()))
}

#[cfg(feature = "web")]
fn reload(config: &Config, confirm: Vec<String>, base: Option<u64>, asked: Asked) -> ExitCode {
    let wish = Wish::Reload {
        confirm,
        base,
        by: asked.by,
    };
    remote(config, &wish, asked.english, asked.format)
}

#[cfg(feature = "web")]
fn print_token(AdminAct::Token { name, role }: &AdminAct) -> ExitCode {
    written(crate::shell::admin::print_token(name, *role, &mut io::stdout().lock()))
}

/// Asks the running program.
#[cfg(feature = "web")]
fn remote(config: &Config, wish: &Wish, english: bool, format: Print) -> ExitCode {
    let words = Words::new(desk::tongue(english));
    written(remote::run(
        config.data.as_deref(),
        wish,
        format.into(),
        &words,
        &mut io::stdout().lock(),
    ))
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
