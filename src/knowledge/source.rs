//! A text that is TOML, and what is told where its syntax is broken. Not for: reading its values (`raw`).

use toml::de::DeTable;

use crate::knowledge::{
    Fault, Language,
    files::line_of,
    raw::{Located, Table},
};

/// The way out of a slip, by how the parser's message begins. What is not here is most often a mark that is missing.
const WAYS: [(&str, &str); 9] = [
    (
        "invalid date",
        "write a day that exists as year-month-day, such as 2026-11-21, without quotes",
    ),
    (
        "invalid time",
        "write a day that exists as year-month-day, such as 2026-11-21, without quotes",
    ),
    ("duplicate key", "remove one of the two lines"),
    ("cannot extend", "remove one of the two lines"),
    ("key with no value", "write name = \"text\" on the line, or remove it"),
    ("missing value", "write a value after the equals sign, or remove the line"),
    ("missing escaped value", "leave the backslash out, or write it twice"),
    (
        "invalid unquoted key",
        "write the name with a-z, digits, hyphens and underscores alone",
    ),
    ("string values must be quoted", "write quotation marks (\") around the text"),
];

/// A part of a file that is TOML.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'a> {
    /// The file's path.
    pub file: &'a str,
    /// The TOML.
    pub text: &'a str,
    /// Lines of the file that come before it.
    pub lines_before: usize,
}

impl<'a> Source<'a> {
    /// A file that is TOML from its first byte.
    pub(super) fn whole(file: &'a str, text: &'a str) -> Self {
        Self {
            file,
            text,
            lines_before: 0,
        }
    }

    /// Reads it. `None` when the syntax is broken; then each broken line has its fault.
    pub(super) fn table(self, faults: &mut Vec<Fault>) -> Option<Table<'a>> {
        let (tree, errors) = DeTable::parse_recoverable(self.text);
        let mut last = 0;
        let at = |error: &toml::de::Error| error.span().map_or(0, |span| span.start);
        let mut sorted: Vec<&toml::de::Error> = errors.iter().collect();
        sorted.sort_by_key(|error| at(error));
        for error in sorted {
            let line = self.line(at(error));
            // What follows on the same line or the next follows from the same slip: a quotation mark that is missing opens what comes after.
            if line > last + 1 || last == 0 {
                faults.push(self.syntax(line, error.message()));
            }
            last = line;
        }
        errors.is_empty().then(|| Table::new(self, self.line(0), tree.into_inner()))
    }

    fn syntax(self, line: usize, message: &str) -> Fault {
        let written = self
            .text
            .lines()
            .nth(line.saturating_sub(self.lines_before + 1))
            .unwrap_or_default();
        let value = written.split_once('=').map_or(written, |(_, value)| value).trim_start();
        if value.starts_with(['\u{201d}', '\u{201c}', '\u{201e}', '\u{2019}', '\u{2018}', '\u{bb}', '\u{ab}']) {
            let problem = "a typographic quotation mark stands where a straight one belongs";
            return Fault::new(self.file, line, problem, "write straight quotation marks (\") around the text");
        }
        let problem = format!("this is not valid TOML: {}", message.replace('\n', ", "));
        let way = WAYS.iter().find(|(begins, _)| message.starts_with(begins));
        let remedy = way.map_or("check quotes, commas and brackets on this line and the one before", |(_, way)| *way);
        Fault::new(self.file, line, problem, remedy)
    }

    /// A text as a language tag.
    pub(super) fn tag(self, tag: &Located<String>, faults: &mut Vec<Fault>) -> Option<Language> {
        let read = tag.value.parse::<Language>().ok().filter(|read| read.to_string() == tag.value);
        if read.is_none() {
            let problem = format!("`{}` is not a language tag", tag.value);
            faults.push(Fault::new(self.file, tag.line, problem, "write a tag such as sv, en or ar"));
        }
        read
    }

    /// The line of the file, counted from 1, of a byte offset in this part.
    pub(super) fn line(self, at: usize) -> usize {
        self.lines_before + line_of(self.text, at)
    }
}
