//! Takes a TOML text apart key by key and gathers every fault with its line. Not for: knowing any setting.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::knowledge::Fault;

/// A configuration text under inspection.
pub(super) struct Reader<'t> {
    file: &'t str,
    text: &'t str,
    table: DeTable<'t>,
    sections: Vec<&'static str>,
    faults: Vec<Fault>,
}

impl<'t> Reader<'t> {
    /// Parses the text; syntax faults are kept for the end, and what could be read is looked at all the same.
    pub(super) fn new(file: &'t str, text: &'t str) -> Self {
        let (table, errors) = DeTable::parse_recoverable(text);
        let faults = errors
            .iter()
            .map(|error| {
                let line = error.span().map_or(0, |span| line(text, &span));
                Fault::new(
                    file,
                    line,
                    format!("{SYNTAX}{}", one_line(error.message())),
                    "mend the line; see https://toml.io",
                )
            })
            .collect();
        Self {
            file,
            text,
            table: table.into_inner(),
            sections: Vec::new(),
            faults,
        }
    }

    /// Takes a section out; an absent one is empty.
    pub(super) fn section<'r>(&'r mut self, name: &'static str) -> Section<'r, 't> {
        self.sections.push(name);
        let (span, table) = match self.table.remove(name) {
            None => (None, DeTable::new()),
            Some(value) => {
                let span = value.span();
                match value.into_inner() {
                    DeValue::Table(table) => (Some(span), table),
                    other @ (DeValue::String(_)
                    | DeValue::Integer(_)
                    | DeValue::Float(_)
                    | DeValue::Boolean(_)
                    | DeValue::Datetime(_)
                    | DeValue::Array(_)) => {
                        let problem = format!("`{name}` is {} and not a section", article(other.type_str()));
                        self.fault(Some(&span), problem, format!("write [{name}] on a line of its own"));
                        (Some(span), DeTable::new())
                    }
                }
            }
        };
        Section {
            name,
            span,
            table,
            keys: Vec::new(),
            spans: Vec::new(),
            reader: self,
        }
    }

    /// Refuses what no section took.
    pub(super) fn end(mut self) -> Result<(), Vec<Fault>> {
        let left: Vec<_> = std::mem::take(&mut self.table)
            .into_iter()
            .map(|(key, _value)| (key.span(), key.into_inner().into_owned()))
            .collect();
        for (span, key) in left {
            let problem = format!("unknown section or key `{key}`");
            let remedy = format!("the sections are {}", list(&self.sections));
            self.fault(Some(&span), problem, remedy);
        }
        if self.faults.is_empty() {
            return Ok(());
        }
        // Where a line cannot be read, what its remains would mean is no fault of its own.
        let unread: Vec<usize> = self
            .faults
            .iter()
            .filter(|fault| is_syntax(fault))
            .map(|fault| fault.line)
            .collect();
        self.faults.retain(|fault| is_syntax(fault) || !unread.contains(&fault.line));
        self.faults.sort();
        self.faults.dedup();
        Err(self.faults)
    }

    fn fault(&mut self, span: Option<&Range<usize>>, problem: String, remedy: String) {
        let line = span.map_or(0, |span| line(self.text, span));
        self.faults.push(Fault::new(self.file, line, problem, remedy));
    }
}

/// One section of the text; each key is asked for once, and [`Section::end`] refuses the rest.
pub(super) struct Section<'r, 't> {
    name: &'static str,
    span: Option<Range<usize>>,
    table: DeTable<'t>,
    keys: Vec<&'static str>,
    spans: Vec<(&'static str, Range<usize>)>,
    reader: &'r mut Reader<'t>,
}

impl<'t> Section<'_, 't> {
    /// A text that is not empty.
    pub(super) fn text(&mut self, key: &'static str) -> Option<String> {
        self.parsed(key, "empty", "write a value, or leave the key out", |text| {
            (!text.trim().is_empty()).then(|| text.to_owned())
        })
    }

    /// A text that `parse` accepts; `problem` says what it is not.
    pub(super) fn parsed<T>(&mut self, key: &'static str, problem: &str, remedy: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let value = self.take(key)?;
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(key, &value, "a text in quotes");
            return None;
        };
        let parsed = parse(text);
        if parsed.is_none() {
            self.fault(key, format!("`{}.{key}` is {problem}", self.name), remedy.to_owned());
        }
        parsed
    }

    /// true or false.
    pub(super) fn truth(&mut self, key: &'static str) -> Option<bool> {
        let value = self.take(key)?;
        let truth = value.get_ref().as_bool();
        if truth.is_none() {
            self.wrong_type(key, &value, "true or false, without quotes");
        }
        truth
    }

    /// A whole number within bounds.
    pub(super) fn number(&mut self, key: &'static str, least: u32, most: u32) -> Option<u32> {
        let value = self.take(key)?;
        let Some(written) = value.get_ref().as_integer() else {
            self.wrong_type(key, &value, "a whole number, without quotes");
            return None;
        };
        let number = written.as_str().parse().ok().filter(|number| (least..=most).contains(number));
        if number.is_none() {
            let problem = format!("`{}.{key}` is not between {least} and {most}", self.name);
            self.fault(key, problem, format!("write a whole number from {least} to {most}"));
        }
        number
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, key: &'static str) -> Option<Vec<String>> {
        let value = self.take(key)?;
        let texts = value.get_ref().as_array().and_then(|items| {
            items
                .iter()
                .map(|item| item.get_ref().as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned))
                .collect()
        });
        if texts.is_none() {
            self.wrong_type(key, &value, "a list of texts such as [\"a\", \"b\"]");
        }
        texts
    }

    /// A list of ids: whole numbers in quotes, as Discord writes them.
    pub(super) fn ids(&mut self, key: &'static str) -> Vec<u64> {
        let texts = self.texts(key).unwrap_or_default();
        let ids: Vec<u64> = texts
            .iter()
            .filter_map(|text| text.trim().parse().ok().filter(|id| *id > 0))
            .collect();
        if ids.len() < texts.len() {
            let remedy = "copy the numbers from Discord (with developer mode on, press and hold a user or a role), in quotes";
            self.fault(
                key,
                format!("`{}.{key}` holds something that is no id", self.name),
                remedy.to_owned(),
            );
        }
        ids
    }

    /// A list of origins: scheme and host, perhaps a port, and nothing after it.
    pub(super) fn origins(&mut self, key: &'static str) -> Vec<String> {
        let texts = self.texts(key).unwrap_or_default();
        let is_origin = |text: &String| {
            let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
            host.is_some_and(|host| !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || "-.:[]".contains(c)))
        };
        if !texts.iter().all(is_origin) {
            let remedy = "write each as \"https://www.example.se\", without a slash or anything else after the host";
            self.fault(
                key,
                format!("`{}.{key}` holds something that is no origin", self.name),
                remedy.to_owned(),
            );
        }
        texts
    }

    /// Two texts that are given together or not at all.
    pub(super) fn both(&mut self, first: &'static str, second: &'static str) -> Option<(String, String)> {
        let given = [first, second].map(|key| self.table.contains_key(key));
        let pair = (self.text(first), self.text(second));
        match given {
            [true, false] => self.half(first, second),
            [false, true] => self.half(second, first),
            [true, true] | [false, false] => {}
        }
        pair.0.zip(pair.1)
    }

    /// Hands each table of a list to `read`, as a section that is called `name` in faults.
    pub(super) fn each(&mut self, key: &'static str, name: &'static str, mut read: impl FnMut(Section<'_, 't>)) {
        const WANTED: &str = "a list of tables such as [{ ... }, { ... }]";
        let Some(value) = self.take(key) else { return };
        if value
            .get_ref()
            .as_array()
            .is_none_or(|items| items.iter().any(|item| !item.get_ref().is_table()))
        {
            self.wrong_type(key, &value, WANTED);
            return;
        }
        let DeValue::Array(items) = value.into_inner() else { return };
        for item in items {
            let span = item.span();
            let DeValue::Table(table) = item.into_inner() else { continue };
            read(Section {
                name,
                span: Some(span),
                table,
                keys: Vec::new(),
                spans: Vec::new(),
                reader: self.reader,
            });
        }
    }

    /// A fault for each key that is not there. Asked for after the keys themselves.
    pub(super) fn required(&mut self, keys: &[&'static str]) {
        for key in keys {
            if !self.spans.iter().any(|(known, _)| known == key) {
                let problem = format!("`{}.{key}` is missing", self.name);
                self.fault(key, problem, format!("add {key}"));
            }
        }
    }

    fn half(&mut self, given: &'static str, missing: &'static str) {
        let problem = format!("`{}.{given}` is given and `{}.{missing}` is not", self.name, self.name);
        self.fault(given, problem, format!("give {missing} too, or leave both out"));
    }

    /// A fault at a key's line; at the section's when the key is absent.
    pub(super) fn fault(&mut self, key: &str, problem: String, remedy: String) {
        let span = self.spans.iter().find(|(known, _)| *known == key).map(|(_, span)| span.clone());
        self.reader.fault(span.or_else(|| self.span.clone()).as_ref(), problem, remedy);
    }

    /// Refuses what nobody asked for.
    pub(super) fn end(mut self) {
        for (key, _value) in std::mem::take(&mut self.table) {
            let problem = format!("unknown key `{}.{}`", self.name, key.get_ref());
            let remedy = format!("the keys of [{}] are {}", self.name, list(&self.keys));
            self.reader.fault(Some(&key.span()), problem, remedy);
        }
    }

    /// Whether a key that has not been asked for yet stands there.
    pub(super) fn holds(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    fn take(&mut self, key: &'static str) -> Option<Spanned<DeValue<'t>>> {
        self.keys.push(key);
        let (name, value) = self.table.remove_entry(key)?;
        self.spans.push((key, name.span()));
        Some(value)
    }

    fn wrong_type(&mut self, key: &'static str, value: &Spanned<DeValue<'_>>, wanted: &str) {
        let found = article(value.get_ref().type_str());
        self.fault(key, format!("`{}.{key}` is {found}", self.name), format!("write {wanted}"));
    }
}

/// How a syntax fault's problem begins.
const SYNTAX: &str = "not TOML: ";

fn is_syntax(fault: &Fault) -> bool {
    fault.problem.starts_with(SYNTAX)
}

/// The line that a span begins on, counted from 1.
fn line(text: &str, span: &Range<usize>) -> usize {
    text.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn article(noun: &str) -> String {
    let an = noun.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{} {noun}", if an { "an" } else { "a" })
}

fn list(names: &[&str]) -> String {
    names.join(", ")
}
