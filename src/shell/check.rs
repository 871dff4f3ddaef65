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
    triage::Review,
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
    check(knowledge, locales, format, tongue, None, out)
}

/// The same, and looks the rules over: counts the concepts that none uses and the examples that another rule decides, or names each where `verbose`.
///
/// # Errors
/// `out` cannot be written to.
pub fn run_with_review(
    knowledge: Option<&Path>,
    locales: Option<&Path>,
    format: Format,
    tongue: Tongue,
    verbose: bool,
    out: &mut dyn Write,
) -> io::Result<u8> {
    let detail = if verbose { Detail::Each } else { Detail::Count };
    check(knowledge, locales, format, tongue, Some(detail), out)
}

/// How much is told of what was found in the rules.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    Count,
    Each,
}

fn check(
    knowledge: Option<&Path>,
    locales: Option<&Path>,
    format: Format,
    tongue: Tongue,
    review: Option<Detail>,
    out: &mut dyn Write,
) -> io::Result<u8> {
    let mut proved = false;
    let checked = store::files(knowledge, locales).and_then(|files| {
        let snapshot = Snapshot::build(&files, 1)?;
        proved = true;
        let proof = engine::prove(&snapshot, &files, &wall_clock()());
        if proof.faults.is_empty() {
            let review = review.map(|detail| (detail, snapshot.triage().review(&snapshot.knowledge.risk.lexicon)));
            Ok((files, snapshot, proof.warnings, review))
        } else {
            Err(proof.faults)
        }
    });
    let words = Words::new(tongue);
    let status = report(
        checked
            .as_ref()
            .map(|(files, snapshot, warnings, review)| Sound {
                files,
                knowledge: &snapshot.knowledge,
                warnings,
                review: review.as_ref(),
                built_in: knowledge.is_none() && locales.is_none(),
            })
            .map_err(Vec::as_slice),
        format,
        &words,
        out,
    )?;
    if status == FAULTY && !proved && format == Format::Text {
        writeln!(out, "{}", words.text("editor-not-all"))?;
    }
    Ok(status)
}

/// Knowledge without a fault.
#[derive(Clone, Copy)]
struct Sound<'a> {
    files: &'a Files,
    knowledge: &'a Knowledge,
    warnings: &'a [Fault],
    review: Option<&'a (Detail, Review)>,
    /// What is built into the program was looked at, and no folder.
    built_in: bool,
}

fn report(checked: Result<Sound<'_>, &[Fault]>, format: Format, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    match (checked, format) {
        (
            Ok(Sound {
                files,
                knowledge,
                warnings,
                review,
                built_in,
            }),
            Format::Text,
        ) => {
            if review.is_some_and(|(detail, _)| *detail == Detail::Each) {
                show::warnings(warnings, words, out)?;
            } else {
                show::brief(warnings, &|file| is_own(files, file), words, out)?;
            }
            show::drafts(&knowledge.drafts, words, out)?;
            let in_language = words.text("editor-articles-in");
            let counts: Vec<String> = counts(knowledge)
                .map(|(language, count)| format!("{count} {in_language} {language}"))
                .collect();
            if built_in {
                writeln!(out, "{}", words.text("editor-checked-built-in"))?;
            }
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
            if let Some((detail, review)) = review {
                if *detail == Detail::Each {
                    show::warnings(&review.unused, words, out)?;
                    show::warnings(&review.decided, words, out)?;
                }
                let (unused, decided) = (words.text("editor-unused"), words.text("editor-decided"));
                writeln!(out, "{} {unused}, {} {decided}", review.unused.len(), review.decided.len())?;
            }
        }
        (
            Ok(Sound {
                files,
                knowledge,
                warnings,
                review,
                built_in: _,
            }),
            Format::Json,
        ) => {
            let articles: serde_json::Map<_, _> = counts(knowledge).map(|(language, count)| (language, json!(count))).collect();
            let services = knowledge.services.len();
            let mut found = json!({"articles": articles, "services": services, "files": files.len(), "faults": [], "warnings": warnings, "drafts": knowledge.drafts});
            if let Some((_, review)) = review {
                found["unused_concepts"] = json!(review.unused);
                found["examples_decided_elsewhere"] = json!(review.decided);
            }
            writeln!(out, "{found}")?;
        }
        (Err(faults), Format::Text) => show::faults(faults, words, out)?,
        (Err(faults), Format::Json) => writeln!(out, "{}", json!({"faults": faults}))?,
    }
    Ok(if checked.is_ok() { FINE } else { FAULTY })
}

/// Whether a file is not as it came with the program: what is told of it may be news.
fn is_own(files: &Files, file: &str) -> bool {
    store::shipped(file).is_none_or(|shipped| files.get(file).map(str::as_bytes) != Some(shipped))
}

fn counts(knowledge: &Knowledge) -> impl Iterator<Item = (String, usize)> {
    knowledge
        .articles
        .iter()
        .map(|(language, articles)| (language.to_string(), articles.len()))
}
