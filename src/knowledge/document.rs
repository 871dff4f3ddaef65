//! A knowledge file that is read as one typed value: lexicon, rules, routes. Not for: articles and services, whose every key has its own fault (`raw`).

use serde::de::DeserializeOwned;

use super::{Fault, files::line_of};

/// A file's name and text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Document<'a> {
    /// Relative to the folder that holds `knowledge/` and `locales/`.
    pub(super) name: &'a str,
    /// What it says.
    pub(super) text: &'a str,
}

impl Document<'_> {
    /// The line, counted from 1, of a byte offset.
    pub(super) fn line(&self, offset: usize) -> usize {
        line_of(self.text, offset)
    }

    /// A fault at a byte offset.
    pub(super) fn fault(&self, offset: usize, problem: impl Into<String>, remedy: impl Into<String>) -> Fault {
        Fault::new(self.name, self.line(offset), problem, remedy)
    }

    /// Reads the file as TOML; a fault, and `None`, when it is not what it should be.
    pub(super) fn parse<T: DeserializeOwned>(&self, faults: &mut Vec<Fault>) -> Option<T> {
        toml::from_str(self.text)
            .map_err(|e| {
                let at = e.span().map_or(0, |s| s.start);
                faults.push(self.fault(
                    at,
                    e.message().replace('\n', " "),
                    "compare with a file beside it, or with docs/redaktion.md",
                ));
            })
            .ok()
    }
}
