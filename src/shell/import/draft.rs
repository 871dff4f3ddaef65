//! One pair as a file that is marked as a draft. Never over a file that is there. Not for: what a draft lacks (`knowledge`).

use std::{
    io,
    path::{Path, PathBuf},
};

use toml_edit::Value;

use super::Pair;
use crate::{
    knowledge::{Fault, Files},
    shell::{
        editor::{Words, article},
        safe_file,
    },
};

/// How many articles may have ids that differ in their last number alone.
const ALIKE: usize = 99;

/// The head's keys that an import leaves to the editor.
const LEFT_OPEN: [&str; 4] = ["`phrasings`", "`topics`", "`facts_as_of`", "`reviewed`"];

/// A draft that was written: where, its name among the files of the knowledge, and what it says.
pub(super) struct Written {
    pub(super) path: PathBuf,
    pub(super) name: String,
    pub(super) text: String,
}

/// Writes a draft. `None` where the question makes no id.
///
/// # Errors
/// The folder cannot be written to.
pub(super) fn write(
    root: &Path,
    files: &Files,
    pair: &Pair,
    origin: &str,
    file: &str,
    words: &Words,
) -> Result<Option<Written>, Vec<Fault>> {
    let Some(base) = article::id(&pair.question) else {
        return Ok(None);
    };
    let folder = article::folder(root);
    for number in 1..=ALIKE {
        let id = if number == 1 { base.clone() } else { format!("{base}-{number}") };
        let name = format!("knowledge/faq/sv/{id}.md");
        let path = folder.join(format!("{id}.md"));
        // Also where it is only there under another language: an id is one article.
        if files.get(&name).is_some() || files.get(&format!("knowledge/faq/en/{id}.md")).is_some() {
            continue;
        }
        let text = text(&id, pair, origin, file, words);
        match safe_file::write_new(&path, text.as_bytes()) {
            Ok(()) => return Ok(Some(Written { path, name, text })),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => {
                let problem = format!("the file cannot be written: {}", error.kind());
                let shown = path.display().to_string();
                return Err(vec![Fault::new(&shown, 0, problem, "check the path and its permissions")]);
            }
        }
    }
    Ok(None)
}

/// What every draft lacks, and what therefore need not be told of each.
pub(super) fn is_left_open(fault: &Fault) -> bool {
    LEFT_OPEN.iter().any(|key| fault.problem.starts_with(key)) || fault.problem.ends_with(" phrasings")
}

fn text(id: &str, pair: &Pair, origin: &str, file: &str, words: &Words) -> String {
    let quoted = |text: &str| Value::from(text.trim()).to_string();
    let phrasings: Vec<String> = pair.phrasings.iter().map(|phrasing| format!("  {},\n", quoted(phrasing))).collect();
    let phrasings = match phrasings.as_slice() {
        [] => "[]".to_owned(),
        some => format!("[\n{}]", some.concat()),
    };
    let source = pair.source.as_deref().unwrap_or(origin);
    let lines = [
        "+++".to_owned(),
        format!(
            "# {} {}, {} {}",
            words.text("import-head"),
            plain(file),
            words.text("import-place"),
            pair.place
        ),
        format!("# {}", words.text("import-todo")),
        "draft = true".to_owned(),
        format!("id = {}", quoted(id)),
        format!("question = {}", quoted(&pair.question)),
        format!("phrasings = {phrasings}"),
        "topics = []".to_owned(),
        "services = []".to_owned(),
        format!("sources = [{}]", quoted(&plain(source))),
        "# facts_as_of = 2026-01-31".to_owned(),
        "# reviewed = 2026-01-31".to_owned(),
        "+++".to_owned(),
        String::new(),
        pair.answer.trim().to_owned(),
        String::new(),
    ];
    lines.join("\n")
}

/// A name from outside as one line.
fn plain(text: &str) -> String {
    super::questions::line(text)
        .chars()
        .filter(|letter| !letter.is_control())
        .take(300)
        .collect()
}
