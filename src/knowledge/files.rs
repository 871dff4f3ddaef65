//! The texts that a knowledge base is made of, by path, with what was wrong in reading them. Not for: reading a disk (`store`) or saying what a text means.

use std::{borrow::Cow, collections::BTreeMap};

use crate::knowledge::Fault;

/// The largest file that is taken, in bytes. The longest article stays under 3 KiB and a lexicon under 100; the weights of the second opinion
/// are the largest.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Where what people read stands.
const SHOWN: [&str; 3] = ["knowledge/faq/", "knowledge/services/", "locales/"];

/// What is told of a file that is not there.
pub(super) const MISSING: &str = "the file is missing";

/// Texts by path (`knowledge/faq/sv/x.md`, `locales/sv/common.ftl`), with the faults found while they were read.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// What is built into the program is not held a second time.
    texts: BTreeMap<String, Cow<'static, str>>,
    faults: Vec<Fault>,
    /// The length of all texts that were taken in.
    bytes: usize,
}

impl Files {
    /// No files at all.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a file in. What is wrong with its bytes becomes a fault; where the text can still be read it is kept, so that its other faults show at once.
    pub fn add(&mut self, path: &str, bytes: &[u8]) {
        if let Some(text) = self.text_of(path, bytes) {
            self.take_in(path, Cow::Owned(text.to_owned()));
        }
    }

    /// The same for a file that is built into the program.
    pub fn add_built_in(&mut self, path: &str, bytes: &'static [u8]) {
        if let Some(text) = self.text_of(path, bytes) {
            self.take_in(path, Cow::Borrowed(text));
        }
    }

    /// The text of a file, where it has one.
    fn text_of<'a>(&mut self, path: &str, bytes: &'a [u8]) -> Option<&'a str> {
        if bytes.len() > MAX_BYTES {
            self.fault(too_large(path, bytes.len() as u64));
            return None;
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Some(text),
            Err(error) => {
                let line = 1 + bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count();
                self.fault(Fault::new(
                    path,
                    line,
                    "the file is not UTF-8",
                    "choose the encoding UTF-8 in the editor and save it again",
                ));
                None
            }
        }
    }

    fn take_in(&mut self, path: &str, mut text: Cow<'static, str>) {
        if let Some(unmarked) = text.strip_prefix('\u{feff}') {
            text = Cow::Owned(unmarked.to_owned());
            self.fault(Fault::new(
                path,
                1,
                "the file begins with a byte order mark",
                "save it as UTF-8 without one (no BOM)",
            ));
        }
        if let Some(at) = text.find('\r') {
            let line = line_of(&text, at);
            self.fault(Fault::new(
                path,
                line,
                "the lines do not end as LF",
                "save the file with Unix line ends (LF)",
            ));
            text = Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"));
        }
        if let Some(at) = text.find('\0') {
            self.fault(Fault::new(path, line_of(&text, at), "the file holds a NUL character", "remove it"));
            return;
        }
        if SHOWN.iter().any(|folder| path.starts_with(folder)) {
            self.faults.extend(odd_marks(path, &text));
        }
        self.bytes += text.len();
        self.texts.insert(path.to_owned(), text);
    }

    /// How many bytes were taken in.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Takes in a fault that has no text to go with it: a file that could not be read.
    pub fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    /// What was wrong in reading, in the order found.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// One text.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(AsRef::as_ref)
    }

    /// Whether a file is there that could not be read as text: its own fault says so, and what it would hold is not missed.
    pub fn is_unread(&self, path: &str) -> bool {
        self.get(path).is_none() && self.faults.iter().any(|fault| fault.file == path)
    }

    /// The fault of a file that is not there; none where it is there and could not be read.
    pub(super) fn missing(&self, path: &str, remedy: &str) -> Option<Fault> {
        (self.get(path).is_none() && !self.is_unread(path)).then(|| Fault::new(path, 0, MISSING, remedy))
    }

    /// Every text whose path begins with `folder` (`knowledge/faq/`), sorted by path.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> + Clone {
        let from = folder.to_owned();
        self.texts
            .range(from..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .map(|(path, text)| (path.as_str(), text.as_ref()))
    }

    /// Whether both hold the same, and met the same faults.
    pub fn same(&self, other: &Self) -> bool {
        self.texts == other.texts && self.faults == other.faults
    }

    /// Whether `folder` holds the same in both.
    pub fn same_under(&self, folder: &str, other: &Self) -> bool {
        self.under(folder).eq(other.under(folder))
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// `true` when there is no text.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Drops all that lies under `folder` and takes what `other` holds there: a folder on disk replaces the embedded part whole, never file by file,
    /// so that nothing that an operator removed comes back.
    pub fn replace(&mut self, folder: &str, other: &Self) {
        self.texts.retain(|path, _| !path.starts_with(folder));
        self.faults.retain(|fault| !fault.file.starts_with(folder));
        let taken = other.texts.iter().filter(|(path, _)| path.starts_with(folder));
        self.texts.extend(taken.map(|(path, text)| (path.clone(), text.clone())));
        self.faults
            .extend(other.faults.iter().filter(|fault| fault.file.starts_with(folder)).cloned());
    }
}

/// The fault of a file that is larger than any is taken.
pub fn too_large(path: &str, bytes: u64) -> Fault {
    let problem = format!("the file holds {bytes} bytes, more than {MAX_BYTES}");
    Fault::new(path, 0, problem, "split it into smaller files")
}

/// Marks that show something else than what stands there, and digits that no telephone number is known by: once a line.
fn odd_marks<'a>(path: &'a str, text: &'a str) -> impl Iterator<Item = Fault> + 'a {
    let odd = |letter: &char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{ff10}'..='\u{ff19}');
    let fault = move |(at, line): (usize, &str)| {
        let mark = line.chars().find(odd)?;
        let (problem, remedy) = if mark >= '\u{ff10}' {
            (format!("the digit `{mark}` is a full-width one"), "write plain digits: 0 to 9")
        } else {
            let problem = format!("an invisible mark that turns the text round (U+{:04X})", u32::from(mark));
            (problem, "write the line anew without it: what is shown is not what stands there")
        };
        Some(Fault::new(path, at + 1, problem, remedy))
    };
    text.lines().enumerate().filter_map(fault)
}

/// The line, counted from 1, where some words first stand; 0 where they do not.
pub fn line_holding(text: &str, words: &str) -> usize {
    text.lines().position(|line| line.contains(words)).map_or(0, |at| at + 1)
}

/// The line, counted from 1, of a byte offset.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    /// So many line breaks fit into a byte, and blocks of so many bytes are added up sixteen at a time.
    const BLOCK: usize = 240;
    // A file of two thousand words asks two thousand times.
    let bytes = text.as_bytes();
    let breaks = |block: &[u8]| block.iter().map(|byte| u8::from(*byte == b'\n')).sum::<u8>();
    let blocks = bytes.get(..at).unwrap_or(bytes).chunks(BLOCK);
    1 + blocks.map(|block| usize::from(breaks(block))).sum::<usize>()
}
