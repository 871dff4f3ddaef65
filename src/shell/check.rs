//! `slussen check`: every fault of the knowledge files, with the way out. Not for: mending them.

use std::{
    io::{self, Write},
    path::Path,
};

use serde_json::json;

use crate::{
    engine::Snapshot,
    knowledge::{Fault, Files, Knowledge},
    store,
};

/// How a command prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Format {
    /// Lines for people.
    #[default]
    Text,
    /// One JSON object for programs.
    Json,
}

/// Exit status when nothing is wrong.
pub const FINE: u8 = 0;

/// Exit status when the knowledge has faults.
pub const FAULTY: u8 = 2;

/// Checks the knowledge that `store::files` finds with these folders, prints what it found, and gives the exit status: [`FINE`] or [`FAULTY`].
///
/// # Errors
/// `out` cannot be written to.
pub fn run(knowledge: Option<&Path>, locales: Option<&Path>, format: Format, out: &mut dyn Write) -> io::Result<u8> {
    let checked = store::files(knowledge, locales).and_then(|files| Snapshot::build(&files, 1).map(|snapshot| (files, snapshot)));
    report(
        checked
            .as_ref()
            .map(|(files, snapshot)| (files, &snapshot.knowledge))
            .map_err(Vec::as_slice),
        format,
        out,
    )
}

/// Prints the outcome of a check, for a caller that has checked more than the knowledge.
///
/// # Errors
/// `out` cannot be written to.
pub fn report(checked: Result<(&Files, &Knowledge), &[Fault]>, format: Format, out: &mut dyn Write) -> io::Result<u8> {
    match (checked, format) {
        (Ok((files, knowledge)), Format::Text) => {
            let counts: Vec<String> = counts(knowledge)
                .map(|(language, count)| format!("{count} articles in {language}"))
                .collect();
            let services = knowledge.services.len();
            writeln!(out, "{}, {services} services, {} files: no fault", counts.join(", "), files.len())?;
        }
        (Ok((files, knowledge)), Format::Json) => {
            let articles: serde_json::Map<_, _> = counts(knowledge).map(|(language, count)| (language, json!(count))).collect();
            let found = json!({"articles": articles, "services": knowledge.services.len(), "files": files.len(), "faults": []});
            writeln!(out, "{found}")?;
        }
        (Err(faults), Format::Text) => {
            for fault in faults {
                match fault.line {
                    0 => writeln!(out, "{}: {}", fault.file, fault.problem)?,
                    line => writeln!(out, "{}:{line}: {}", fault.file, fault.problem)?,
                }
                writeln!(out, "  way out: {}", fault.remedy)?;
            }
            let count = faults.len();
            writeln!(out, "{count} {}", if count == 1 { "fault" } else { "faults" })?;
        }
        (Err(faults), Format::Json) => writeln!(out, "{}", json!({"faults": faults}))?,
    }
    Ok(if checked.is_ok() { FINE } else { FAULTY })
}

fn counts(knowledge: &Knowledge) -> impl Iterator<Item = (String, usize)> {
    knowledge
        .articles
        .iter()
        .map(|(language, articles)| (language.to_string(), articles.len()))
}
