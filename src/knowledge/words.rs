//! `knowledge/synonyms.toml`, `knowledge/compounds.txt` and `knowledge/languages.toml`: what search and the choice of language need to know about words. Not for: the words of triage (`lexicon`).

use std::collections::BTreeMap;

use crate::{
    knowledge::{Fault, Files, Language, document::Document, files::line_of, raw::Source},
    text::FunctionWords,
};

/// Where groups of words that mean the same lie: `[[group]]` tables with a list `words`.
pub(crate) const SYNONYMS: &str = "knowledge/synonyms.toml";

/// Where parts of compounds lie: one word a line; a line that begins with `#` is a comment.
pub(crate) const COMPOUNDS: &str = "knowledge/compounds.txt";

/// Words that mean the same to somebody who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synonyms {
    /// Words and phrases, at least two.
    pub words: Vec<String>,
    /// They ask for a kind of answer of its own, such as a number: an article answers only where its question or a phrasing asks for it too.
    pub wanted: bool,
}

/// Groups of words that mean the same, each of at least two. None when the file is not there.
pub(super) fn synonyms(files: &Files, faults: &mut Vec<Fault>) -> Vec<Synonyms> {
    let Some(text) = files.get(SYNONYMS) else { return Vec::new() };
    let Some(mut table) = Source::whole(SYNONYMS, text).table(faults) else {
        return Vec::new();
    };
    let mut groups = Vec::new();
    for mut group in table.tables("group", faults) {
        let words = group.some_texts("words", faults);
        if words.len() < 2 {
            faults.push(group.fault(group.line, "a group of fewer than two words", "add a word or remove the group"));
        }
        let wanted = group.has("wanted") && group.flag("wanted", faults);
        group.finish(faults);
        groups.push(Synonyms {
            words: words.into_iter().map(|word| word.value).collect(),
            wanted,
        });
    }
    table.finish(faults);
    groups
}

/// Parts of compounds, in the order written. None when the file is not there.
pub(super) fn compounds(files: &Files, faults: &mut Vec<Fault>) -> Vec<String> {
    let Some(text) = files.get(COMPOUNDS) else { return Vec::new() };
    let mut words: Vec<String> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let word = line.trim();
        if !word.is_empty() && !word.starts_with('#') {
            if word.chars().all(char::is_alphabetic) && word.to_lowercase() == word {
                words.push(word.to_owned());
            } else {
                let problem = format!("`{word}` is not one lower-case word");
                faults.push(Fault::new(COMPOUNDS, line_of(text, at), problem, "write one word a line"));
            }
        }
        at += line.len();
    }
    words
}

/// Where each language's small words lie.
pub(super) const LANGUAGES: &str = "knowledge/languages.toml";

/// Each language's small words, to know it by. None when the file is not there.
pub(super) fn function_words(files: &Files, faults: &mut Vec<Fault>) -> FunctionWords {
    let Some(text) = files.get(LANGUAGES) else {
        return FunctionWords::new();
    };
    let raw = Document { name: LANGUAGES, text }
        .parse::<BTreeMap<Language, String>>(faults)
        .unwrap_or_default();
    raw.into_iter()
        .map(|(language, words)| (language, words.split_whitespace().map(str::to_owned).collect()))
        .collect()
}
