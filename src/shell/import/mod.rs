//! `slussen import FILE`: questions and answers of a table or a saved web page become drafts in the knowledge folder, for an editor to look through.
//! Every pair that the file holds is accounted for. Not for: what may be shown to people (a draft never is), nor for fetching anything.

mod draft;
mod markdown;
mod page;
mod questions;
mod table;
mod workbook;

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{
    check::{FAULTY, FINE},
    editor::{Words, show},
};
use crate::{
    config::Config,
    knowledge::{self, Draft, Fault, Files},
    store,
};

/// The largest file that is read, in bytes: a table of ten thousand answers is smaller.
const LARGEST: u64 = 16 * 1024 * 1024;

/// How many pairs one file may hold.
const MOST_PAIRS: usize = 2000;

/// A question with its answer, as the file has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// Its row in a table, its number on a page; counted from 1.
    pub place: usize,
    /// One line.
    pub question: String,
    /// Markdown that articles allow.
    pub answer: String,
    /// Other ways to ask.
    pub phrasings: Vec<String>,
    /// Where the answer comes from, where the file says so.
    pub source: Option<String>,
}

/// Why something became no draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A row with an answer and no question.
    NoQuestion,
    /// A question and no answer.
    NoAnswer,
    /// The question is made of no letters that an id could be made of.
    NoId,
    /// The same question stands earlier in the file.
    Twice,
    /// An article or a draft asks it already: its file.
    Known(String),
}

impl Why {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::NoQuestion => words.text("import-no-question").to_owned(),
            Self::NoAnswer => words.text("import-no-answer").to_owned(),
            Self::NoId => words.text("import-no-id").to_owned(),
            Self::Twice => words.text("import-twice").to_owned(),
            Self::Known(file) => format!("{} {file}", words.text("import-known")),
        }
    }
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The pairs, in the order of the file.
    pub pairs: Vec<Pair>,
    /// What is no pair, with its place.
    pub skipped: Vec<(usize, Why)>,
    /// Sheets of a workbook that were not read.
    pub sheets: Vec<String>,
    /// The address of a saved page, where it says so.
    pub address: Option<String>,
}

/// What one import came to: `pairs` is the number of drafts and of those left out together.
#[derive(Debug, Default)]
pub struct Account {
    /// What the file held.
    pub pairs: usize,
    /// The drafts that were written, with what each lacks.
    pub drafts: Vec<(PathBuf, Draft)>,
    /// What was left out, with its place and why.
    pub skipped: Vec<(usize, Why)>,
    /// Sheets of a workbook that were not read.
    pub sheets: Vec<String>,
}

/// Reads `file` and tells what came of it; gives the exit status.
///
/// # Errors
/// `out` cannot be written to.
pub fn run(config: &Config, file: &Path, source: Option<&str>, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    let Some(root) = &config.knowledge.dir else {
        let problem = "there is no folder to write to: the knowledge is built in";
        let fault = Fault::new("knowledge", 0, problem, "name the folder by --knowledge DIR");
        show::faults(&[fault], words, out)?;
        return Ok(FAULTY);
    };
    let done = store::files(Some(root), config.knowledge.locales.as_deref()).and_then(|files| import(root, &files, file, source, words));
    match done {
        Ok(account) => {
            tell(file, &account, words, out)?;
            Ok(FINE)
        }
        Err(faults) => {
            show::faults(&faults, words, out)?;
            Ok(FAULTY)
        }
    }
}

/// Writes a draft for each new pair of `file` into the knowledge folder `root`, whose files are `files`. `source` goes before what the file itself says.
///
/// # Errors
/// The file cannot be read, is of no kind that is known, or holds no pair; or a draft cannot be written (those before it stay).
pub fn import(root: &Path, files: &Files, file: &Path, source: Option<&str>, words: &Words) -> Result<Account, Vec<Fault>> {
    let shown = file.display().to_string();
    let found = read(file).map_err(|fault| vec![fault])?;
    let pairs = found.pairs.len() + found.skipped.len();
    let one = |problem: &str, remedy: &str| vec![Fault::new(&shown, 0, problem, remedy)];
    if found.pairs.is_empty() {
        return Err(one(
            "no question with an answer was found",
            "a table needs columns named question and answer; a page needs headings that end with a question mark, details, or FAQPage data",
        ));
    }
    if pairs > MOST_PAIRS {
        return Err(one(
            &format!("the file holds more than {MOST_PAIRS} questions"),
            "split it into smaller files",
        ));
    }
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let origin = source.map(str::to_owned).or(found.address).unwrap_or_else(|| name.clone());
    let mut asked = knowledge::questions(files, &knowledge::SWEDISH);
    let mut account = Account {
        pairs,
        skipped: found.skipped,
        sheets: found.sheets,
        ..Account::default()
    };
    let mut written = Vec::new();
    for pair in found.pairs {
        let bare = knowledge::bare(&pair.question);
        let why = match asked.get(&bare) {
            Some(file) if file.is_empty() => Some(Why::Twice),
            Some(file) => Some(Why::Known(file.clone())),
            None => None,
        };
        if let Some(why) = why {
            account.skipped.push((pair.place, why));
            continue;
        }
        let place = pair.place;
        match draft::write(root, files, &pair, &origin, &name, words)? {
            Some(draft) => {
                // Those of this file are not in a file that an editor knows yet.
                asked.insert(bare, String::new());
                written.push(draft);
            }
            None => account.skipped.push((place, Why::NoId)),
        }
    }
    account.skipped.sort_by_key(|(place, _)| *place);
    let texts: Vec<(&str, &str)> = written.iter().map(|draft| (draft.name.as_str(), draft.text.as_str())).collect();
    let lacks = knowledge::drafts(files, &texts);
    account.drafts = written.into_iter().map(|draft| draft.path).zip(lacks).collect();
    Ok(account)
}

/// What a file holds.
///
/// # Errors
/// It cannot be read, is too large, or is of no kind that is known.
pub fn read(file: &Path) -> Result<Found, Fault> {
    let shown = file.display().to_string();
    let fault = |problem: &str, remedy: &str| Fault::new(&shown, 0, problem, remedy);
    let unreadable = |error: io::Error| {
        fault(
            &format!("the file cannot be read: {}", error.kind()),
            "check the path and its permissions",
        )
    };
    let data = fs::metadata(file).map_err(unreadable)?;
    if !data.is_file() {
        return Err(fault("this is not a file", "name a .csv, .xlsx or .html file"));
    }
    if data.len() > LARGEST {
        let problem = format!("the file holds {} bytes, more than {LARGEST}", data.len());
        return Err(fault(&problem, "split it into smaller files"));
    }
    let bytes = fs::read(file).map_err(unreadable)?;
    let ending = file
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let read = if bytes.starts_with(b"PK\x03\x04") {
        workbook::read(&bytes)
    } else if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        Err(("this is an old Excel file (.xls)", "save it as .xlsx or as CSV"))
    } else {
        match ending.as_str() {
            "html" | "htm" | "xhtml" => table::decode(&bytes, true).map(|text| page::read(&text)),
            "csv" | "tsv" | "txt" => table::decode(&bytes, false).and_then(|text| table::read(&text)),
            "xlsx" | "xlsm" => Err(("this is not a workbook", "open it in Excel or LibreOffice and save it as .xlsx")),
            _other => Err(("this kind of file is not known", "name a .csv, .xlsx or .html file")),
        }
    };
    read.map_err(|(problem, remedy)| fault(problem, remedy))
}

/// Why a file is refused, and the way out.
type Refusal = (&'static str, &'static str);

fn tell(file: &Path, account: &Account, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    for (path, draft) in &account.drafts {
        writeln!(out, "{}: {}", words.text("import-draft"), path.display())?;
        for fault in draft.lacks.iter().filter(|fault| !draft::is_left_open(fault)) {
            let fault = words.fault(fault);
            writeln!(
                out,
                "  {}: {}\n    {}: {}",
                fault.line,
                fault.problem,
                words.text("editor-way-out"),
                fault.remedy
            )?;
        }
    }
    for (place, why) in &account.skipped {
        writeln!(out, "{} {place}: {}", words.text("import-skipped"), why.say(words))?;
    }
    for sheet in &account.sheets {
        writeln!(out, "{}: {sheet}", words.text("import-sheet"))?;
    }
    writeln!(
        out,
        "{}: {} {}, {} {}, {} {}",
        file.display(),
        account.pairs,
        words.text("import-pairs"),
        account.drafts.len(),
        words.text("import-drafts"),
        account.skipped.len(),
        words.text("import-left-out"),
    )?;
    writeln!(out, "{}", words.text("import-next"))
}
