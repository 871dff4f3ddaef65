//! `knowledge/synonyms.toml`, `knowledge/compounds.txt` and `knowledge/languages.toml`: what search and the choice of language need to know about words. Not for: the words of triage (`lexicon`).

use crate::{
    knowledge::{Fault, Files, files::line_of, source::Source},
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
pub(crate) const LANGUAGES: &str = "knowledge/languages.toml";

/// Each language's small words, to know it by. Without them every message would be taken for Swedish, so a file that is missing or empty is a fault.
pub(super) fn function_words(files: &Files, faults: &mut Vec<Fault>) -> FunctionWords {
    let Some(text) = files.get(LANGUAGES) else {
        faults.extend(files.missing(LANGUAGES, "put it back: without it no language is known by its words"));
        return FunctionWords::new();
    };
    let Some(table) = Source::whole(LANGUAGES, text).table(faults) else {
        return FunctionWords::new();
    };
    if table.is_empty() {
        let remedy = "write a line for each language: en = \"about again ...\"";
        faults.push(table.fault(table.line, "the file holds no language", remedy));
    }
    let source = Source::whole(LANGUAGES, text);
    let mut words = FunctionWords::new();
    for (tag, written) in table.free_entries(faults) {
        if let Some(language) = source.tag(&tag, faults) {
            words.insert(language, written.value.split_whitespace().map(str::to_owned).collect());
        }
    }
    words
}
