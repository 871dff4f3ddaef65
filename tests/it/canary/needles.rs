//! What is looked for: one made-up word, as people's words change on their way (lower case, no diacritics), in every form that bytes may take. Not for:
//! where it is looked for (`mod`).

use std::{
    fs::{self, File},
    io::{Read as _, Seek as _, SeekFrom},
    path::{Path, PathBuf},
};

use aho_corasick::AhoCorasick;

/// In every field of every message. Nothing else in the world says it.
pub(super) const CANARY: &str = "Zq4kanåriefågelX9w";

/// How much of a process is read at a time.
const PIECE: usize = 1 << 22;

/// Finds the canary in any form.
pub(super) struct Needles {
    finder: AhoCorasick,
    names: Vec<String>,
    longest: usize,
}

impl Needles {
    pub(super) fn new() -> Self {
        let mut forms: Vec<(String, Vec<u8>)> = Vec::new();
        let folded = CANARY.to_lowercase().replace('å', "a");
        for (name, word) in [
            ("as written", CANARY.to_owned()),
            ("lower case", CANARY.to_lowercase()),
            ("folded", folded),
        ] {
            forms.extend(encodings(&word).into_iter().map(|(form, bytes)| (format!("{name}, {form}"), bytes)));
        }
        let longest = forms.iter().map(|(_, bytes)| bytes.len()).max().expect("forms");
        let finder = AhoCorasick::new(forms.iter().map(|(_, bytes)| bytes)).expect("few needles");
        Self {
            finder,
            names: forms.into_iter().map(|(name, _)| name).collect(),
            longest,
        }
    }

    /// Every form that bytes hold, and what follows, which tells the field that it came from.
    pub(super) fn in_bytes(&self, bytes: &[u8]) -> Vec<String> {
        let hits = self.finder.find_iter(bytes).map(|hit| {
            let after = &bytes[hit.end()..bytes.len().min(hit.end() + 24)];
            let before = &bytes[hit.start().saturating_sub(24)..hit.start()];
            format!(
                "{} ({}|{})",
                self.names[hit.pattern().as_usize()],
                before.escape_ascii(),
                after.escape_ascii()
            )
        });
        hits.collect()
    }

    /// The same of every file below a folder, and of their names.
    pub(super) fn in_files(&self, folder: &Path) -> Vec<String> {
        let mut found = Vec::new();
        let mut waiting: Vec<PathBuf> = vec![folder.to_owned()];
        while let Some(path) = waiting.pop() {
            let kind = fs::symlink_metadata(&path).expect("there").file_type();
            let mut hits = self.in_bytes(path.to_string_lossy().as_bytes());
            if kind.is_dir() {
                waiting.extend(fs::read_dir(&path).expect("readable").map(|entry| entry.expect("readable").path()));
            } else if kind.is_file() {
                hits.extend(self.in_bytes(&fs::read(&path).expect("readable")));
            }
            found.extend(hits.into_iter().map(|hit| format!("{}: {hit}", path.display())));
        }
        found
    }

    /// The same of all that a running process holds in memory.
    pub(super) fn in_memory(&self, process: u32) -> Vec<String> {
        let maps = fs::read_to_string(format!("/proc/{process}/maps")).expect("a running process");
        let mut memory = File::open(format!("/proc/{process}/mem"))
            .expect("the memory is sealed against others: run this as root or with CAP_SYS_PTRACE");
        let mut found = Vec::new();
        let mut read_in_all = 0;
        for line in maps.lines() {
            let mut parts = line.split_whitespace();
            let (range, rights) = (parts.next().expect("a range"), parts.next().expect("rights"));
            let name = parts.nth(3).unwrap_or_default();
            // Pages of the kernel's own cannot be read; nothing is written to the program's code.
            if !rights.starts_with("rw") || name.starts_with("[v") {
                continue;
            }
            let (start, end) = range.split_once('-').expect("a range");
            let [start, end] = [start, end].map(|place| u64::from_str_radix(place, 16).expect("an address"));
            let mut place = start;
            while place < end {
                let length = usize::try_from(end - place).expect("64 bits").min(PIECE + self.longest);
                let mut bytes = vec![0; length];
                memory.seek(SeekFrom::Start(place)).expect("an address");
                // A guard page that says it can be read and cannot, or a piece that has gone since.
                if memory.read_exact(&mut bytes).is_ok() {
                    read_in_all += length;
                    found.extend(self.in_bytes(&bytes).into_iter().map(|hit| format!("memory {name}: {hit}")));
                }
                place += u64::try_from(PIECE).expect("small");
            }
        }
        assert!(read_in_all > 1 << 16, "the memory was read");
        found
    }
}

/// A word in every encoding that it may be found in.
pub(super) fn encodings(word: &str) -> Vec<(&'static str, Vec<u8>)> {
    let percent = |upper: bool, all: bool| {
        let byte = |byte: &u8| match (byte.is_ascii_alphanumeric() && !all, upper) {
            (true, _) => char::from(*byte).to_string(),
            (false, true) => format!("%{byte:02X}"),
            (false, false) => format!("%{byte:02x}"),
        };
        word.as_bytes().iter().map(byte).collect::<String>().into_bytes()
    };
    let json: String = word
        .chars()
        .map(|letter| {
            if letter.is_ascii() {
                letter.to_string()
            } else {
                format!("\\u{:04x}", u32::from(letter))
            }
        })
        .collect();
    let mut forms = vec![
        ("UTF-8", word.as_bytes().to_vec()),
        ("UTF-16LE", word.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16BE", word.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        ("percent", percent(true, false)),
        ("percent, small", percent(false, false)),
        ("percent, all", percent(true, true)),
        ("percent, all, small", percent(false, true)),
        ("JSON", json.into_bytes()),
        (
            "Latin-1",
            word.chars()
                .map(|letter| u8::try_from(u32::from(letter)).expect("Latin-1"))
                .collect(),
        ),
    ];
    forms.extend((0..3).map(|offset| ("base64", base64(word.as_bytes(), offset))));
    // A folded word has no letters to escape: the same bytes need no second name.
    forms.sort_by(|a, b| a.1.cmp(&b.1));
    forms.dedup_by(|a, b| a.1 == b.1);
    forms
}

/// The part of a word's base64 that does not depend on what stands around it, where `offset` bytes stand before it.
pub(super) fn base64(word: &[u8], offset: usize) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    // Whole groups of three alone; the first and the last may be shared with neighbours.
    let groups = word[(3 - offset) % 3..].chunks_exact(3);
    let letters = groups.flat_map(|group| {
        let bits = group.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        [18, 12, 6, 0].map(|shift| LETTERS[bits >> shift & 63])
    });
    letters.collect()
}
