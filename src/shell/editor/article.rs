//! `slussen new article "Question?"`: a file that has everything but the answer. Not for: writing the answer.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use toml_edit::Value;

use super::Words;
use crate::knowledge::{Fault, Files};

/// The longest id that is made.
const LONGEST: usize = 48;

/// An id made of a question: lower-case a-z, digits and hyphens, å and ä as a, ö as o. `None` when nothing is left.
pub fn id(question: &str) -> Option<String> {
    let mut id = String::new();
    for letter in crate::text::fold(question).chars() {
        let plain = match letter {
            letter if letter.is_ascii_alphanumeric() => letter.to_ascii_lowercase(),
            _mark => '-',
        };
        if plain != '-' || !(id.is_empty() || id.ends_with('-')) {
            id.push(plain);
        }
        if id.len() == LONGEST {
            break;
        }
    }
    let id = id.trim_end_matches('-');
    (!id.is_empty()).then(|| id.to_owned())
}

/// The Swedish articles of a knowledge folder.
pub(crate) fn folder(root: &Path) -> PathBuf {
    let inner = root.join("knowledge");
    if inner.is_dir() { inner } else { root.to_owned() }.join("faq/sv")
}

/// Writes `faq/sv/<id>.md` in a knowledge folder; never over a file that is there. Gives its path.
///
/// # Errors
/// The question makes no id, the file is there already, or the folder cannot be written to.
pub fn begin(root: &Path, files: &Files, question: &str, today: Date, words: &Words) -> Result<PathBuf, Fault> {
    let place = root.display().to_string();
    let name = id(question).ok_or_else(|| Fault::new(&place, 0, "the question holds no word", "write it in quotation marks"))?;
    let folder = folder(root);
    let path = folder.join(format!("{name}.md"));
    let shown = path.display().to_string();
    let topic = files.get("knowledge/manifest.toml").and_then(first_topic).unwrap_or_default();
    let write = || -> io::Result<()> {
        fs::create_dir_all(&folder)?;
        let mut file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        file.write_all(text(&name, question, &topic, today, words).as_bytes())?;
        file.sync_all()
    };
    write().map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            return Fault::new(
                &shown,
                0,
                "the file is there already",
                "open it, or ask the question in other words",
            );
        }
        let problem = format!("the file cannot be written: {}", error.kind());
        Fault::new(&shown, 0, problem, "check the path and its permissions")
    })?;
    Ok(path)
}

/// The first topic of the manifest: one that is known, for the editor to change.
fn first_topic(manifest: &str) -> Option<String> {
    let manifest: toml_edit::DocumentMut = manifest.parse().ok()?;
    Some(manifest.get("topics")?.as_array()?.get(0)?.as_str()?.to_owned())
}

fn text(id: &str, question: &str, topic: &str, today: Date, words: &Words) -> String {
    let quoted = |text: &str| Value::from(text.trim()).to_string();
    let bare = question.trim().trim_end_matches('?').to_lowercase();
    let (rewrite, source, hint) = (
        words.text("editor-new-phrasing"),
        words.text("editor-new-source"),
        words.text("editor-new-hint"),
    );
    let phrasings = [1, 2, 3].map(|number| format!("  {},", quoted(&format!("{bare} ({rewrite} {number})"))));
    let lines = [
        "+++".to_owned(),
        format!("id = {}", quoted(id)),
        format!("question = {}", quoted(question)),
        format!("# {hint}"),
        "phrasings = [".to_owned(),
        phrasings.join("\n"),
        "]".to_owned(),
        format!("topics = [{}]", quoted(topic)),
        "services = []".to_owned(),
        format!("sources = [{}]", quoted(source)),
        format!("facts_as_of = {today}"),
        format!("reviewed = {today}"),
        "+++".to_owned(),
        "\n".to_owned(),
    ];
    lines.join("\n")
}
