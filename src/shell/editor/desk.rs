//! The editors' commands that need no running program, from the folders to the exit status. Not for: what each of them does (its own file).

use std::{
    io::{self, BufRead, Write},
    path::Path,
};

use super::{Tongue, Words, article, calendar, show, verify};
use crate::{
    config::Config,
    engine::{self, Snapshot},
    knowledge::{self, Fault, Files, ServiceId},
    shell::{
        check::{FAULTY, FINE, Format},
        knowledge::{Audit, Preview},
        service::wall_clock,
        services::{self, Due},
    },
    store,
};

/// The name under which faults of the audit are told.
const AUDIT: &str = "audit.jsonl";

/// What counts as due today.
pub fn due(config: &Config) -> Due {
    Due {
        today: wall_clock()().date(),
        days: config.knowledge.verify_days,
    }
}

fn files(config: &Config) -> Result<Files, Vec<Fault>> {
    store::files(config.knowledge.dir.as_deref(), config.knowledge.locales.as_deref())
}

/// The folder that a command writes to.
fn own(config: &Config) -> Result<&Path, Vec<Fault>> {
    config.knowledge.dir.as_deref().ok_or_else(|| {
        let problem = "there is no folder to write to: the knowledge is built in";
        vec![Fault::new("knowledge", 0, problem, "name the folder by --knowledge DIR")]
    })
}

fn told(faults: &[Fault], words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    show::faults(faults, words, out)?;
    Ok(FAULTY)
}

/// Shows what the knowledge in `dir` would change, compared with what the configuration names.
///
/// # Errors
/// `out` cannot be written to.
pub fn preview(config: &Config, dir: &Path, format: Format, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    let now = wall_clock()();
    let build = |files: Files| Snapshot::build(&files, 1).map(|snapshot| (snapshot, files));
    let compared = files(config).and_then(build).and_then(|before| {
        let after = store::files(Some(dir), config.knowledge.locales.as_deref()).and_then(build)?;
        let proof = engine::prove(&after.0, &after.1, &now);
        if proof.faults.is_empty() {
            let preview = Preview::between((&before.0, &before.1), (&after.0, &after.1), &now);
            Ok((preview, proof.warnings))
        } else {
            Err(proof.faults)
        }
    });
    match (compared, format) {
        (Ok((preview, _)), Format::Json) => writeln!(out, "{}", serde_json::to_string(&preview)?)?,
        (Ok((preview, warnings)), Format::Text) => {
            show::warnings(&warnings, words, out)?;
            show::preview(&preview, words, out)?;
        }
        (Err(faults), Format::Json) => {
            writeln!(out, "{}", serde_json::json!({ "faults": faults }))?;
            return Ok(FAULTY);
        }
        (Err(faults), Format::Text) => return told(&faults, words, out),
    }
    Ok(FINE)
}

/// Prints the days on which services are to be verified, as a calendar.
///
/// # Errors
/// `out` cannot be written to.
pub fn calendar(config: &Config, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    match files(config).and_then(|files| knowledge::load(&files)) {
        Ok(knowledge) => {
            let due = due(config);
            calendar::write(services::list(&knowledge, false, due).into_iter(), due.days, due.today, words, out)?;
            Ok(FINE)
        }
        Err(faults) => told(&faults, words, out),
    }
}

/// Asks what was checked, and writes it into the service's file.
///
/// # Errors
/// `input` or `out` broke off.
pub fn verify(
    config: &Config,
    id: &str,
    known: verify::Checked,
    words: &Words,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> io::Result<u8> {
    let loaded = own(config).and_then(|root| {
        let files = files(config)?;
        let knowledge = knowledge::load(&files)?;
        let Some(service) = knowledge.services.get(&ServiceId(id.to_owned())) else {
            let problem = format!("there is no service `{id}`");
            return Err(vec![Fault::new(
                "knowledge/services",
                0,
                problem,
                "write the name of a file there, without .toml",
            )]);
        };
        Ok((root, files, service.awaits.clone()))
    });
    let (root, files, awaits) = match loaded {
        Ok(loaded) => loaded,
        Err(faults) => return told(&faults, words, out),
    };
    let checked = verify::ask(known, &awaits, words, input, out)?;
    if !(checked.called && checked.read) || checked.role.trim().is_empty() {
        writeln!(out, "{}", words.text("editor-not-verified"))?;
        return Ok(FAULTY);
    }
    let now = wall_clock()();
    match verify::write(root, &files, id, &checked, now.date()) {
        Ok(path) => {
            writeln!(out, "{} {}", words.text("editor-verified"), path.display())?;
            let noted = config
                .data
                .as_deref()
                .map_or(Ok(()), |data| Audit::open(data)?.verified(now.timestamp(), checked.role.trim(), id));
            let Err(error) = noted else { return Ok(FINE) };
            let problem = format!("the file is written, but not the audit: {}", error.kind());
            let remedy = "make room in the data folder, or mend its permissions, and verify it again";
            told(&[Fault::new(AUDIT, 0, problem, remedy)], words, out)
        }
        Err(faults) => told(&faults, words, out),
    }
}

/// Begins an article.
///
/// # Errors
/// `out` cannot be written to.
pub fn new_article(config: &Config, question: &str, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    let made = own(config).and_then(|root| {
        let today = wall_clock()().date();
        article::begin(root, &files(config)?, question, today, words).map_err(|fault| vec![fault])
    });
    match made {
        Ok(path) => {
            writeln!(out, "{} {}", words.text("editor-made"), path.display())?;
            Ok(FINE)
        }
        Err(faults) => told(&faults, words, out),
    }
}

/// Goes along the audit.
///
/// # Errors
/// The audit cannot be read, or `out` cannot be written to.
pub fn audit(config: &Config, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    let Some(data) = &config.data else {
        writeln!(out, "{}", words.text("editor-no-data"))?;
        return Ok(FAULTY);
    };
    match Audit::open(data).and_then(|audit| audit.verify()) {
        Ok(Ok(lines)) => {
            writeln!(out, "{} {lines}", words.text("editor-audit-whole"))?;
            Ok(FINE)
        }
        Ok(Err(broken)) => {
            writeln!(out, "{}", words.text("editor-audit-broken"))?;
            let remedy = "find out who could write to the data folder, and compare with a copy from before";
            told(&[Fault::new(AUDIT, broken.line, broken.problem, remedy)], words, out)
        }
        Err(error) => {
            let problem = format!("the audit cannot be read: {}", error.kind());
            told(&[Fault::new(AUDIT, 0, problem, "check the path and its permissions")], words, out)
        }
    }
}

/// The tongue for a choice on the command line.
pub fn tongue(english: bool) -> Tongue {
    if english { Tongue::English } else { Tongue::Swedish }
}
