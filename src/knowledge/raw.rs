//! TOML as it was written, read key by key with the line of each. Not for: saying what a value means (`validate_*`).
//!
//! Serde stops at the first key that does not fit; an editor wants all of them. So the spanned tree is read instead: each reading method takes its key
//! out, notes a fault where the value does not fit, and [`Table::finish`] reports the keys that nobody asked for.

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use crate::knowledge::{Fault, Language, nearest::or_nearest, source::Source, terms};

/// A value with the line that it stands on.
#[derive(Clone, Debug)]
pub(super) struct Located<T> {
    /// The value.
    pub value: T,
    /// Its line, counted from 1.
    pub line: usize,
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

/// What a text may be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// One line without spaces around it.
    Line,
    /// As people write: messages, and words over several lines.
    Free,
}

impl<'a> Table<'a> {
    /// The entries of a source, or of a part of it that begins at `line`.
    pub(super) fn new(source: Source<'a>, line: usize, entries: DeTable<'a>) -> Self {
        Self {
            source,
            line,
            entries,
            asked: Vec::new(),
        }
    }

    /// A fault in this file.
    pub(super) fn fault(&self, line: usize, problem: impl Into<String>, remedy: impl Into<String>) -> Fault {
        Fault::new(self.source.file, line, problem, remedy)
    }

    /// `true` when nothing is left in it.
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
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

    /// A word that is not in its closed list.
    pub(super) fn unknown(&self, key: &str, word: &Located<String>, names: &[&str]) -> Fault {
        let problem = format!("`{key}` holds the unknown word `{}`", word.value);
        let remedy = format!("write one of: {}", names.join(", "));
        self.fault(word.line, problem, or_nearest(&remedy, &word.value, names.iter().copied()))
    }

    fn missing(&self, key: &str, wanted: &str) -> Fault {
        self.fault(self.line, format!("`{key}` is missing"), format!("add `{key}` with {wanted}"))
    }

    fn checked_text(&self, key: &str, value: &Spanned<DeValue<'a>>, shape: Shape, faults: &mut Vec<Fault>) -> Option<Located<String>> {
        let line = self.line_of(value);
        let DeValue::String(text) = value.get_ref() else {
            faults.push(self.wrong(key, value, "a text in quotes"));
            return None;
        };
        if text.trim().is_empty() {
            faults.push(self.fault(line, format!("`{key}` holds an empty text"), "write it or remove it"));
            return None;
        }
        if shape == Shape::Line && (text.trim() != text.as_ref() || text.chars().any(char::is_control)) {
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
        self.checked_text(key, &value, Shape::Line, faults)
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
        self.listed(key, Shape::Line, faults)
    }

    /// A list of messages or patterns, as people write them, that must be there; it may be empty.
    pub(super) fn free_texts(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Vec<Located<String>> {
        if !self.has(key) {
            faults.push(self.missing(key, "a list of texts"));
        }
        self.listed(key, Shape::Free, faults)
    }

    fn listed(&mut self, key: &'static str, shape: Shape, faults: &mut Vec<Fault>) -> Vec<Located<String>> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            faults.push(self.wrong(key, &value, "a list of texts"));
            return Vec::new();
        };
        items
            .iter()
            .filter_map(|item| self.checked_text(key, item, shape, faults))
            .collect()
    }

    /// A language tag that must be there.
    pub(super) fn language(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<Language> {
        let tag = self.text(key, faults)?;
        self.source.tag(&tag, faults)
    }

    /// A word of the field's terms ([`terms`]) that may be left out.
    pub(super) fn term<T: DeserializeOwned>(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<T> {
        let word = self.optional_text(key, faults)?;
        self.read_term(key, &word, faults)
    }

    /// A list of such words, that may be left out.
    pub(super) fn terms<T: DeserializeOwned>(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Vec<T> {
        let words = self.texts(key, faults);
        words.iter().filter_map(|word| self.read_term(key, word, faults)).collect()
    }

    fn read_term<T: DeserializeOwned>(&self, key: &str, word: &Located<String>, faults: &mut Vec<Fault>) -> Option<T> {
        let read = terms::read(&word.value);
        if read.is_none() {
            faults.push(self.unknown(key, word, &terms::names::<T>()));
        }
        read
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

    /// A whole number from -128 to 127 that must be there.
    pub(super) fn number(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Option<i8> {
        let Some(value) = self.take(key) else {
            faults.push(self.missing(key, "a small whole number"));
            return None;
        };
        let read = value.get_ref().as_integer().and_then(|number| number.as_str().parse().ok());
        if read.is_none() {
            faults.push(self.wrong(key, &value, "a small whole number"));
        }
        read
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

    /// A list of tables that must be there.
    pub(super) fn some_tables(&mut self, key: &'static str, faults: &mut Vec<Fault>) -> Vec<Self> {
        if !self.has(key) {
            faults.push(self.missing(key, "a list of tables: [[...]]"));
        }
        self.tables(key, faults)
    }

    fn inner(&self, key: &str, value: Spanned<DeValue<'a>>, faults: &mut Vec<Fault>) -> Option<Self> {
        let line = self.line_of(&value);
        if !value.get_ref().is_table() {
            faults.push(self.wrong(key, &value, "a table"));
            return None;
        }
        let DeValue::Table(entries) = value.into_inner() else { return None };
        Some(Self::new(self.source, line, entries))
    }

    /// Every entry as a text: a table whose keys are data (languages).
    pub(super) fn entries(self, faults: &mut Vec<Fault>) -> Vec<(Located<String>, Located<String>)> {
        self.named(Shape::Line, faults)
    }

    /// The same with words as people write them, over several lines; the line of each is that of its first word. Sorted by key.
    pub(super) fn free_entries(self, faults: &mut Vec<Fault>) -> Vec<(Located<String>, Located<String>)> {
        let mut entries = self.named(Shape::Free, faults);
        entries.sort_by(|(a, _), (b, _)| a.value.cmp(&b.value));
        entries
    }

    fn named(self, shape: Shape, faults: &mut Vec<Fault>) -> Vec<(Located<String>, Located<String>)> {
        let named = |(key, value): (&Spanned<_>, &Spanned<DeValue<'a>>)| {
            let name = self.name(key);
            let mut text = self.checked_text(&name.value, value, shape, faults)?;
            // A text in three quotation marks begins on the line after them.
            let written = self.source.text.get(value.span().start..).unwrap_or_default();
            text.line += usize::from(written.starts_with("\"\"\"\n") || written.starts_with("'''\n"));
            Some((name, text))
        };
        self.entries.iter().filter_map(named).collect()
    }

    fn name(&self, key: &Spanned<DeString<'_>>) -> Located<String> {
        Located {
            value: key.get_ref().as_ref().to_owned(),
            line: self.source.line(key.span().start),
        }
    }

    /// Every entry as a table with its name: concepts. Sorted by name.
    pub(super) fn named_tables(mut self, faults: &mut Vec<Fault>) -> Vec<(Located<String>, Self)> {
        let entries = std::mem::take(&mut self.entries);
        let mut tables: Vec<_> = entries
            .into_iter()
            .filter_map(|(key, value)| {
                let name = self.name(&key);
                let table = self.inner(&name.value, value, faults)?;
                Some((name, table))
            })
            .collect();
        tables.sort_by(|(a, _), (b, _)| a.value.cmp(&b.value));
        tables
    }

    /// Ends the reading: a key that is still there is one that nothing reads.
    pub(super) fn finish(self, faults: &mut Vec<Fault>) {
        for key in self.entries.keys() {
            let line = self.source.line(key.span().start);
            let remedy = format!("remove it, or write one of: {}", self.asked.join(", "));
            let remedy = or_nearest(&remedy, key.get_ref(), self.asked.iter().copied());
            faults.push(self.fault(line, format!("the key `{}` is not known here", key.get_ref()), remedy));
        }
    }
}
