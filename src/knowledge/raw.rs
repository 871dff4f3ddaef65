//! TOML as it was written, read key by key with the line of each. Not for: saying what a value means (`validate_*`).
//!
//! Serde stops at the first key that does not fit; an editor wants all of them. So the spanned tree is read instead: each reading method takes its key
//! out, notes a fault where the value does not fit, and [`Table::finish`] reports the keys that nobody asked for.

use jiff::civil::Date;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::knowledge::{Fault, files::line_of};

/// A value with the line that it stands on.
#[derive(Clone, Debug)]
pub(super) struct Located<T> {
    /// The value.
    pub value: T,
    /// Its line, counted from 1.
    pub line: usize,
}

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
        errors.is_empty().then(|| Table {
            source: self,
            line: self.line(0),
            entries: tree.into_inner(),
            asked: Vec::new(),
        })
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
        let remedy = "check quotes, commas and brackets on this line and the one before";
        Fault::new(self.file, line, problem, remedy)
    }

    fn line(self, at: usize) -> usize {
        self.lines_before + line_of(self.text, at)
    }
}

/// A table that is being read.
#[derive(Debug)]
pub(super) struct Table<'a> {
    source: Source<'a>,
    /// Where the table begins.
    pub line: usize,
    entries: DeTable<'a>,
    asked: Vec<&'static str>,
}

impl<'a> Table<'a> {
    /// A fault in this file.
    pub(super) fn fault(&self, line: usize, problem: impl Into<String>, remedy: impl Into<String>) -> Fault {
        Fault::new(self.source.file, line, problem, remedy)
    }

    /// `true` while `key` is there and has not been read.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.get(key).is_some()
    }

    fn take(&mut self, key: &'static str) -> Option<Spanned<DeValue<'a>>> {
        self.asked.push(key);
        self.entries.remove(key)
    }

    fn line_of(&self, value: &Spanned<DeValue<'a>>) -> usize {
        self.source.line(value.span().start)
    }

    fn wrong(&self, key: &str, value: &Spanned<DeValue<'a>>, wanted: &str) -> Fault {
        let problem = format!("`{key}` is a TOML {}, not {wanted}", value.get_ref().type_str());
        self.fault(self.line_of(value), problem, format!("write {wanted}"))
    }

    fn missing(&self, key: &str, wanted: &str) -> Fault {
        self.fault(self.line, format!("`{key}` is missing"), format!("add `{key}` with {wanted}"))
    }

    fn checked_text(&self, key: &str, value: &Spanned<DeValue<'a>>, faults: &mut Vec<Fault>) -> Option<Located<String>> {
        let line = self.line_of(value);
        let DeValue::String(text) = value.get_ref() else {
            faults.push(self.wrong(key, value, "a text in quotes"));
            return None;
        };
        if text.trim().is_empty() {
            faults.push(self.fault(line, format!("`{key}` holds an empty text"), "write it or remove it"));
            return None;
        }
        if text.trim() != text.as_ref() || text.chars().any(char::is_control) {
            let problem = format!("`{key}` has a space at its end, a line break or a control character");
            faults.push(self.fault(line, problem, "write it as one line without spaces around it"));
        }
        Some(Located {
            value: text.as_ref().to_owned(),
            line,
        })
    }

    /// A text that may be left out.
    pub(super) fn optional_text(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<Located<String>> {
        let value = self.take(key)?;
        self.checked_text(key, &value, faults)
    }

    /// A text that must be there.
    pub(super) fn text(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<Located<String>> {
        if !self.has(key) {
            faults.push(self.missing(key, "a text in quotes"));
        }
        self.optional_text(key, faults)
    }

    /// A list of texts that may be left out.
    pub(super) fn texts(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Vec<Located<String>> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            faults.push(self.wrong(key, &value, "a list of texts"));
            return Vec::new();
        };
        items.iter().filter_map(|item| self.checked_text(key, item, faults)).collect()
    }

    /// A list of texts that must be there and hold at least one.
    pub(super) fn some_texts(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Vec<Located<String>> {
        match self.entries.get(key) {
            None => faults.push(self.missing(key, "a list of texts")),
            Some(value) => {
                if value.get_ref().as_array().is_some_and(|items| items.is_empty()) {
                    faults.push(self.fault(self.line_of(value), format!("`{key}` is empty"), "write at least one"));
                }
            }
        }
        self.texts(key, faults)
    }

    /// `true` or `false`; `false` when left out.
    pub(super) fn flag(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> bool {
        let Some(value) = self.take(key) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            faults.push(self.wrong(key, &value, "true or false"));
            false
        })
    }

    /// A whole number of years from 0 to 120 that may be left out.
    pub(super) fn age(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<Located<u8>> {
        let value = self.take(key)?;
        let line = self.line_of(&value);
        let read = value.get_ref().as_integer().and_then(|number| number.as_str().parse().ok());
        let Some(years) = read.filter(|years: &u8| *years <= 120) else {
            faults.push(self.wrong(key, &value, "an age from 0 to 120"));
            return None;
        };
        Some(Located { value: years, line })
    }

    /// A date that may be left out.
    pub(super) fn optional_date(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<Located<Date>> {
        let value = self.take(key)?;
        let line = self.line_of(&value);
        let read = match value.get_ref().as_datetime() {
            Some(written) if written.time.is_none() => written.date,
            Some(_) | None => None,
        };
        let date = read.and_then(|date| {
            let (month, day) = (i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?);
            Date::new(i16::try_from(date.year).ok()?, month, day).ok()
        });
        let Some(date) = date else {
            faults.push(self.wrong(key, &value, "a date such as 2026-11-21, without quotes"));
            return None;
        };
        if !(1990..2100).contains(&date.year()) {
            faults.push(self.fault(line, format!("`{key}` is {date}, far from today"), "write the right year"));
        }
        Some(Located { value: date, line })
    }

    /// A date that must be there.
    pub(super) fn date(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<Located<Date>> {
        if !self.has(key) {
            faults.push(self.missing(key, "a date such as 2026-11-21"));
        }
        self.optional_date(key, faults)
    }

    /// A table inside this one, that may be left out.
    pub(super) fn table(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<Self> {
        let value = self.take(key)?;
        self.inner(key, value, faults)
    }

    /// A list of tables (`[[key]]`), that may be left out.
    pub(super) fn tables(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Vec<Self> {
        let Some(value) = self.take(key) else { return Vec::new() };
        if !value.get_ref().is_array() {
            faults.push(self.wrong(key, &value, "a list of tables: [[...]]"));
            return Vec::new();
        }
        let DeValue::Array(items) = value.into_inner() else {
            return Vec::new();
        };
        items.into_iter().filter_map(|item| self.inner(key, item, faults)).collect()
    }

    fn inner(&self, key: &str, value: Spanned<DeValue<'a>>, faults: &mut Vec<Fault>) -> Option<Self> {
        let line = self.line_of(&value);
        if !value.get_ref().is_table() {
            faults.push(self.wrong(key, &value, "a table"));
            return None;
        }
        let DeValue::Table(entries) = value.into_inner() else { return None };
        Some(Self {
            source: self.source,
            line,
            entries,
            asked: Vec::new(),
        })
    }

    /// Every entry as a text: a table whose keys are data (languages).
    pub(super) fn entries(self, faults: &mut Vec<Fault>) -> Vec<(Located<String>, Located<String>)> {
        self.entries
            .iter()
            .filter_map(|(key, value)| {
                let name = Located {
                    value: key.get_ref().as_ref().to_owned(),
                    line: self.source.line(key.span().start),
                };
                let text = self.checked_text(&name.value, value, faults)?;
                Some((name, text))
            })
            .collect()
    }

    /// Ends the reading: a key that is still there is one that nothing reads.
    pub(super) fn finish(self, faults: &mut Vec<Fault>) {
        for key in self.entries.keys() {
            let line = self.source.line(key.span().start);
            let remedy = format!("remove it, or write one of: {}", self.asked.join(", "));
            faults.push(self.fault(line, format!("the key `{}` is not known here", key.get_ref()), remedy));
        }
    }
}
