//! `slussen check`: every fault of the knowledge files, with the way out. Not for: mending them.

use std::{
    io::{self, Write},
    path::Path,
};

use serde_json::json;

use super::{
    editor::{Tongue, Words, show},
    service::wall_clock,
};
use crate::{
    engine::{self, Snapshot},
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
pub fn run(knowledge: Option<&Path>, locales: Option<&Path>, format: Format, tongue: Tongue, out: &mut dyn Write) -> io::Result<u8> {
    let checked = store::files(knowledge, locales).and_then(|files| {
        let snapshot = Snapshot::build(&files, 1)?;
        let proof = engine::prove(&snapshot, &files, &wall_clock()());
        if proof.faults.is_empty() {
            Ok((files, snapshot, proof.warnings))
        } else {
            Err(proof.faults)
        }
    });
    let words = Words::new(tongue);
    report(
        checked
            .as_ref()
            .map(|(files, snapshot, warnings)| (files, &snapshot.knowledge, warnings.as_slice()))
            .map_err(Vec::as_slice),
        format,
        &words,
        out,
    )
}

fn report(checked: Result<(&Files, &Knowledge, &[Fault]), &[Fault]>, format: Format, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    match (checked, format) {
        (Ok((files, knowledge, warnings)), Format::Text) => {
            show::warnings(warnings, words, out)?;
            show::drafts(&knowledge.drafts, words, out)?;
            let in_language = words.text("editor-articles-in");
            let counts: Vec<String> = counts(knowledge)
                .map(|(language, count)| format!("{count} {in_language} {language}"))
                .collect();
            writeln!(
                out,
                "{}, {} {}, {} {}: {}",
                counts.join(", "),
                knowledge.services.len(),
                words.text("editor-services"),
                files.len(),
                words.text("editor-files"),
                words.text("editor-no-fault"),
            )?;
        }
        (Ok((files, knowledge, warnings)), Format::Json) => {
            let articles: serde_json::Map<_, _> = counts(knowledge).map(|(language, count)| (language, json!(count))).collect();
            let services = knowledge.services.len();
            let found = json!({"articles": articles, "services": services, "files": files.len(), "faults": [], "warnings": warnings, "drafts": knowledge.drafts});
            writeln!(out, "{found}")?;
        }
        (Err(faults), Format::Text) => show::faults(faults, words, out)?,
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
