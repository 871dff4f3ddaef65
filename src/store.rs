//! The only reader of `knowledge/` and `locales/`: from the binary, and from folders that take the place of what is in it. Not for: saying what a text
//! means (`knowledge`), or holding a snapshot.

use std::{
    fs,
    io::{self, Read},
    path::Path,
};

use include_dir::{Dir, include_dir};

use crate::knowledge::{Fault, Files, MAX_BYTES, too_large};

static KNOWLEDGE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/knowledge");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// What a knowledge folder holds; one of them is enough to know it by.
const MARKS: [&str; 3] = ["manifest.toml", "faq", "services"];

/// How many files a folder may hold, and how many bytes they may have together: some ten times what a reload is quick with, and little enough to be held
/// twice while one version takes the place of another.
pub const MOST_FILES: usize = 12_000;
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The size from which on a file is not even opened.
const LARGEST: u64 = MAX_BYTES as u64;

/// How deep folders may lie in each other: a loop of symbolic links ends here even where it cannot be seen.
const DEEPEST: usize = 8;

/// The knowledge and the locales that came with the binary.
pub fn embedded() -> Files {
    let mut files = Files::new();
    for (top, dir) in [("knowledge", &KNOWLEDGE), ("locales", &LOCALES)] {
        take(&mut files, top, dir);
    }
    files
}

/// One of the files that came with the binary: `knowledge/...` or `locales/...`.
pub fn shipped(path: &str) -> Option<&'static [u8]> {
    let file = match path.split_once('/')? {
        ("knowledge", inner) => KNOWLEDGE.get_file(inner),
        ("locales", inner) => LOCALES.get_file(inner),
        (_, _) => None,
    };
    file.map(include_dir::File::contents)
}

fn take(files: &mut Files, top: &str, dir: &Dir<'static>) {
    for file in dir.files() {
        let path: Vec<_> = file.path().iter().map(|part| part.to_string_lossy()).collect();
        if !path.iter().any(|part| is_hidden(part)) {
            files.add_built_in(&format!("{top}/{}", path.join("/")), file.contents());
        }
    }
    for inner in dir.dirs() {
        take(files, top, inner);
    }
}

/// The embedded files, with `knowledge` and `locales` (where given) in the place of theirs. A knowledge folder may hold `knowledge/` and `locales/`, or
/// be the knowledge folder itself.
///
/// # Errors
/// A folder that is missing, cannot be read, or holds nothing of the kind. What is wrong inside files stays in the [`Files`], to be told with all else.
pub fn files(knowledge: Option<&Path>, locales: Option<&Path>) -> Result<Files, Vec<Fault>> {
    let mut files = embedded();
    let mut faults = Vec::new();
    if let Some(root) = knowledge {
        match read(root) {
            Ok(found) => replace(&mut files, &found),
            Err(more) => faults.extend(more),
        }
    }
    if let Some(root) = locales {
        match read_locales(root) {
            Ok(found) => replace(&mut files, &found),
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() { Ok(files) } else { Err(faults) }
}

fn replace(files: &mut Files, found: &Files) {
    for top in ["knowledge/", "locales/"] {
        let faulty = found.faults().iter().any(|fault| fault.file.starts_with(top));
        if faulty || found.under(top).next().is_some() {
            files.replace(top, found);
        }
    }
}

/// Reads a folder that holds `knowledge/` and perhaps `locales/`, or is the knowledge folder itself.
///
/// # Errors
/// The folder is missing, is not a folder, cannot be read, holds no knowledge, or far too many files.
pub fn read(root: &Path) -> Result<Files, Vec<Fault>> {
    check_folder(root)?;
    let mut files = Files::new();
    let inner = root.join("knowledge");
    if inner.is_dir() {
        walk(&mut files, &inner, "knowledge", 0)?;
        let locales = root.join("locales");
        if locales.is_dir() {
            walk(&mut files, &locales, "locales", 0)?;
        }
    } else if MARKS.iter().any(|mark| root.join(mark).exists()) {
        walk(&mut files, root, "knowledge", 0)?;
    } else {
        return Err(vec![Fault::new(
            &root.display().to_string(),
            0,
            "the folder holds no knowledge",
            "name a folder that holds knowledge/, or manifest.toml, faq/ and services/",
        )]);
    }
    Ok(files)
}

fn read_locales(root: &Path) -> Result<Files, Vec<Fault>> {
    check_folder(root)?;
    let mut files = Files::new();
    let inner = root.join("locales");
    walk(&mut files, if inner.is_dir() { &inner } else { root }, "locales", 0)?;
    if files.is_empty() && files.faults().is_empty() {
        let problem = "the folder holds no locales";
        let remedy = "name a folder that holds one folder a language (sv/, en/)";
        return Err(vec![Fault::new(&root.display().to_string(), 0, problem, remedy)]);
    }
    Ok(files)
}

fn check_folder(root: &Path) -> Result<(), Vec<Fault>> {
    let (problem, remedy) = match fs::metadata(root) {
        Ok(data) if data.is_dir() => return Ok(()),
        Ok(_) => ("this is not a folder".to_owned(), "name the folder that holds the files"),
        Err(error) if error.kind() == io::ErrorKind::NotFound => (
            "the folder is missing".to_owned(),
            "check the path, or leave it out to use the built-in knowledge",
        ),
        Err(error) => (
            format!("the folder cannot be read: {}", error.kind()),
            "check the path and its permissions",
        ),
    };
    Err(vec![Fault::new(&root.display().to_string(), 0, problem, remedy)])
}

/// Editors' and systems' own files: `.git`, `.DS_Store`, `x.md~`, `#x.md#`.
fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'))
}

/// Takes in all files under `dir` as `at/...`, in the order of their names. Each thing that cannot be read is a fault of its own; where there are far too
/// many, that is the one fault, and nothing more is read or looked at.
fn walk(files: &mut Files, dir: &Path, at: &str, depth: usize) -> Result<(), Vec<Fault>> {
    let entries = match fs::read_dir(dir).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
        Ok(entries) => entries,
        Err(error) => {
            files.fault(unreadable(at, &error));
            return Ok(());
        }
    };
    let mut names: Vec<_> = entries.iter().map(fs::DirEntry::file_name).collect();
    names.sort();
    for name in names {
        let path = dir.join(&name);
        let Some(name) = name.to_str() else {
            let shown = format!("{at}/{}", name.to_string_lossy());
            files.fault(Fault::new(
                &shown,
                0,
                "the file's name is not UTF-8",
                "rename it with a-z, digits and hyphens",
            ));
            continue;
        };
        if is_hidden(name) {
            continue;
        }
        if files.len() >= MOST_FILES || files.bytes() > MOST_BYTES {
            return Err(vec![Fault::new(
                if at.starts_with("locales") { "locales/" } else { "knowledge/" },
                0,
                format!("the folder holds more than {MOST_FILES} files, or more than {MOST_BYTES} bytes"),
                "check that it is the right folder; take out what is no knowledge",
            )]);
        }
        let shown = format!("{at}/{name}");
        match fs::metadata(&path) {
            Ok(data) if data.is_dir() && depth == DEEPEST => {
                let problem = format!("folders lie more than {DEEPEST} deep, or a symbolic link leads in a circle");
                files.fault(Fault::new(&shown, 0, problem, "remove the link or move the files up"));
            }
            Ok(data) if data.is_dir() && leads_back(&path) => {
                files.fault(Fault::new(
                    &shown,
                    0,
                    "a symbolic link leads back to a folder that holds it",
                    "remove the link",
                ));
            }
            Ok(data) if data.is_dir() => walk(files, &path, &shown, depth + 1)?,
            Ok(data) if data.is_file() && data.len() > LARGEST => files.fault(too_large(&shown, data.len())),
            Ok(data) if data.is_file() => match read_file(&path) {
                Ok(bytes) => files.add(&shown, &bytes),
                Err(error) => files.fault(unreadable(&shown, &error)),
            },
            Ok(_) => files.fault(Fault::new(&shown, 0, "this is neither a file nor a folder", "remove it")),
            Err(error) => files.fault(unreadable(&shown, &error)),
        }
    }
    Ok(())
}

/// `true` for a symbolic link to one of the folders that it lies in.
fn leads_back(path: &Path) -> bool {
    let link = fs::symlink_metadata(path).is_ok_and(|data| data.is_symlink());
    let ends = path
        .parent()
        .and_then(|folder| folder.canonicalize().ok())
        .zip(path.canonicalize().ok());
    link && ends.is_some_and(|(folder, target)| folder.starts_with(target))
}

/// The bytes of a file; of one that has grown too large since its size was asked only as many as tell so.
fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(shown: &str, error: &io::Error) -> Fault {
    let remedy = "check that it exists, that its permissions let this program read it, and that no link leads in a circle";
    Fault::new(shown, 0, format!("this cannot be read: {}", error.kind()), remedy)
}
