//! `slussen services verify ID`: what was checked by hand, written into the service's file with its comments and its order kept. Not for: saying what is
//! shown because of it (promise 13, in `knowledge`).

use std::{
    fs,
    io::{self, BufRead, Write},
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use toml_edit::{DocumentMut, Item, value};

use super::Words;
use crate::{
    knowledge::{self, Fault, Files},
    shell::safe_file,
};

/// What somebody has checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// The number was called and the right service answered.
    pub called: bool,
    /// The service's own page was read and the facts hold.
    pub read: bool,
    /// In which role; never a name.
    pub role: String,
    /// What the file says awaits a check, and has been checked.
    pub settled: Vec<String>,
}

/// Asks for what the arguments did not tell.
///
/// # Errors
/// `input` or `out` broke off.
pub fn ask(known: Checked, awaits: &[String], words: &Words, input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<Checked> {
    let yes = |answer: &str| ["ja", "j", "yes", "y"].contains(&answer.to_lowercase().as_str());
    let called = known.called || yes(&question(words.text("editor-ask-number"), input, out)?);
    let read = known.read || yes(&question(words.text("editor-ask-page"), input, out)?);
    let role = if known.role.is_empty() {
        question(words.text("editor-ask-role"), input, out)?
    } else {
        known.role
    };
    let mut settled = known.settled;
    for thing in awaits {
        let text = format!("{thing}: {}", words.text("editor-ask-awaits"));
        if called && read && !settled.contains(thing) && yes(&question(&text, input, out)?) {
            settled.push(thing.clone());
        }
    }
    Ok(Checked {
        called,
        read,
        role,
        settled,
    })
}

fn question(text: &str, input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<String> {
    write!(out, "{text} ")?;
    out.flush()?;
    let mut line = String::new();
    input.read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

/// The file of a service in a knowledge folder.
pub fn file(root: &Path, id: &str) -> PathBuf {
    let inner = root.join("knowledge");
    let folder = if inner.is_dir() { inner } else { root.to_owned() };
    folder.join("services").join(format!("{id}.toml"))
}

/// Writes it, when number and page were both checked. The knowledge must be sound before and after, and the file must be the one that was read.
///
/// # Errors
/// What stands in the way; the file is then as it was.
pub fn write(root: &Path, files: &Files, id: &str, checked: &Checked, today: Date) -> Result<PathBuf, Vec<Fault>> {
    let path = file(root, id);
    let name = format!("knowledge/services/{id}.toml");
    let one = |problem: &str, remedy: &str| vec![Fault::new(&name, 0, problem, remedy)];
    let Some(text) = files.get(&name) else {
        return Err(one("the file is missing", "write the name of a file there, without .toml"));
    };
    let written = edit(text, checked, today)
        .ok_or_else(|| one("this is not a service", "compare with a file beside it, or with docs/redaktion.md"))?;
    let mut after = files.clone();
    after.add(&name, written.as_bytes());
    knowledge::load(&after)?;
    let unwritable = |error: io::Error| {
        one(
            &format!("the file cannot be written: {}", error.kind()),
            "check the path and its permissions",
        )
    };
    if fs::read_to_string(&path).map_err(unwritable)? != text {
        return Err(one(
            "the file was changed while it was verified",
            "look at the change, and verify it again",
        ));
    }
    safe_file::write(&path, written.as_bytes()).map_err(unwritable)?;
    Ok(path)
}

/// The file's text with what was checked; `None` where it is no TOML.
fn edit(text: &str, checked: &Checked, today: Date) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let date: toml_edit::Datetime = today.to_string().parse().ok()?;
    set(&mut document, "verified_on", value(date));
    set(&mut document, "verified_by", value(checked.role.trim()));
    let left = document.get_mut("awaits").and_then(Item::as_array_mut).map(|awaits| {
        awaits.retain(|thing| {
            thing
                .as_str()
                .is_none_or(|thing| !checked.settled.iter().any(|settled| settled == thing))
        });
        awaits.len()
    });
    if left == Some(0) {
        document.remove("awaits");
    }
    Some(document.to_string())
}

/// Sets a key in its place, keeping what stands around it.
fn set(document: &mut DocumentMut, key: &str, mut item: Item) {
    let around = document.get(key).and_then(Item::as_value).map(|old| old.decor().clone());
    if let (Some(around), Some(new)) = (around, item.as_value_mut()) {
        *new.decor_mut() = around;
    }
    document.insert(key, item);
}
