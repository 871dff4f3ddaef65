//! Text into words: lower case, NFC, stem, folded stem, compound parts, concepts. The same for articles and questions.
//! Not for: typos and what a word is worth (`query`).

use std::{borrow::Cow, ops::Range, sync::Arc};

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::knowledge::Synonyms;

use super::{
    compound::Splitter,
    grammar::{Grammar, Role},
    stem::fold,
    synonym::Concepts,
    table::Words,
};

/// A text is read to this many words: no question, and no answer (160 words), is longer.
const MOST_WORDS: usize = 200;

/// A turn ("undrar") begins the question only when more than this many words follow.
const AFTER_TURN: usize = 3;

/// A word, looked at from every side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Lower case.
    pub(super) text: String,
    /// Its stem.
    pub(super) stem: String,
    /// The stem without diacritics.
    pub(super) folded: String,
    /// Stems of its parts; empty when it is no compound.
    pub(super) parts: Vec<String>,
    /// What part it plays.
    pub(super) role: Role,
    /// It stands before the question proper and tells who asks.
    pub(super) aside: bool,
}

impl Word {
    /// A compound by its parts, the same whatever links them: "handlingplan" and "handlingsplan".
    pub(super) fn whole(&self) -> Option<String> {
        (!self.parts.is_empty()).then(|| self.parts.join("+"))
    }
}

/// A text, analysed.
#[derive(Debug)]
pub(super) struct Analysis {
    /// Its words, in order.
    pub(super) words: Vec<Word>,
    /// Concepts and the words that carry them.
    pub(super) concepts: Vec<(Range<usize>, usize)>,
}

/// The analyser of one language. Cloning it is cheap.
#[derive(Clone)]
pub(super) struct Analyser {
    pub(super) grammar: Arc<Grammar>,
    splitter: Arc<Splitter>,
    concepts: Arc<Concepts>,
    /// For each concept, whether it asks for a kind of answer of its own.
    wanted: Arc<[bool]>,
}

impl Analyser {
    /// `synonyms`: groups of words and phrases that mean the same; `compounds`: words that compounds are made of.
    pub(super) fn new(language: &str, synonyms: &[Synonyms], compounds: &[String]) -> Self {
        let grammar = Grammar::new(language);
        let mut concepts = Concepts::default();
        for (concept, group) in synonyms.iter().enumerate() {
            for phrase in &group.words {
                let stems = tokens(phrase).iter().map(|word| fold(&grammar.stems.stem(word))).collect();
                concepts.add(concept, stems);
            }
        }
        Self {
            splitter: Arc::new(Splitter::new(compounds.iter().map(String::as_str), &grammar.stems)),
            grammar: Arc::new(grammar),
            concepts: Arc::new(concepts),
            wanted: synonyms.iter().map(|group| group.wanted).collect(),
        }
    }

    /// Lets words of the articles, each with its stem where that is known, be parts of compounds, and those that were learnt before no longer.
    pub(super) fn learn<'a>(&mut self, compounds: &[String], words: impl Iterator<Item = (&'a str, Option<&'a str>)>) {
        let stems = &self.grammar.stems;
        let mut splitter = Splitter::new(compounds.iter().map(String::as_str), stems);
        for (word, stem) in words {
            // A compound is no part: "kvinnofridslinje" in front of "n" would hide "linjen".
            if splitter.split(word, stems).is_empty() {
                match stem {
                    Some(stem) => splitter.learn(word, stem),
                    None => splitter.learn(word, &stems.stem(word)),
                }
            }
        }
        self.splitter = Arc::new(splitter);
    }

    /// Whether a concept asks for a kind of answer of its own.
    pub(super) fn is_wanted(&self, concept: usize) -> bool {
        self.wanted.get(concept).is_some_and(|wanted| *wanted)
    }

    /// Whether a word of an article can be a part of compounds.
    pub(super) fn may_be_part(&self, word: &str) -> bool {
        Splitter::takes(word) && self.grammar.role(word) == Role::Informative
    }

    /// Analyses a text of an article, every word of which has been looked at.
    pub(super) fn analyse(&self, text: &str, known: &mut Words) -> Analysis {
        let word = |token: &String| {
            let id = known.number(token);
            known.seen(id).map_or_else(|| self.word(token.clone()), |word| Word::clone(word))
        };
        let words: Vec<Word> = tokens(text).iter().map(word).collect();
        let concepts = self.concepts(&words);
        Analysis { words, concepts }
    }

    /// A word whose compound parts are not what they were, when compounds are made of other words than before.
    pub(super) fn again(&self, word: &Word) -> Option<Word> {
        let parts = self.parts(word.role, &word.text);
        (parts != word.parts).then(|| Word { parts, ..word.clone() })
    }

    /// Analyses one lower-case word.
    pub(super) fn word(&self, text: String) -> Word {
        let role = self.grammar.role(&text);
        let stem = self.grammar.stems.stem(&text);
        let parts = self.parts(role, &text);
        Word {
            folded: fold(&stem),
            text,
            stem,
            parts,
            role,
            aside: false,
        }
    }

    fn parts(&self, role: Role, text: &str) -> Vec<String> {
        match role {
            // A word of another subject is none of ours by its parts: "väntetid" is not about time.
            Role::Empty | Role::Asking | Role::Number | Role::Foreign => Vec::new(),
            Role::Light | Role::Informative => self.splitter.split(text, &self.grammar.stems),
        }
    }

    /// Lower-case words of a question, each with whether it stands aside: in another sentence than the one asked, or before "undrar".
    pub(super) fn asked(&self, text: &str) -> Vec<(String, bool)> {
        let sentences: Vec<&str> = text
            .split_inclusive(['?', '!', '.', '\n'])
            .filter(|s| s.chars().any(char::is_alphanumeric))
            .collect();
        let asks = sentences.len() > 1 && sentences.iter().any(|sentence| sentence.ends_with('?'));
        let mut words = Vec::new();
        for sentence in sentences {
            let from = words.len();
            let aside = asks && !sentence.ends_with('?');
            for token in tokens(sentence) {
                words.push((token, aside));
                if words.len() == MOST_WORDS {
                    break;
                }
            }
            let sentence = &mut words[from..];
            let turn = sentence
                .iter()
                .position(|(word, _)| self.grammar.turns(word))
                .filter(|at| at + AFTER_TURN < sentence.len());
            for word in &mut sentence[..turn.unwrap_or(0)] {
                word.1 = true;
            }
        }
        words.truncate(MOST_WORDS);
        words
    }

    /// The concepts that a row of words holds.
    pub(super) fn concepts(&self, words: &[Word]) -> Vec<(Range<usize>, usize)> {
        let folded: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
        let mut found = self.concepts.find(&folded);
        // "Hur många veckor" asks how long, not how many.
        let wanted: Vec<Range<usize>> = found.iter().filter(|(_, c)| self.is_wanted(*c)).map(|(at, _)| at.clone()).collect();
        let within = |at: &Range<usize>| wanted.iter().any(|o| o.start <= at.start && at.end <= o.end && o.len() > at.len());
        found.retain(|(at, concept)| !self.is_wanted(*concept) || !within(at));
        found
    }
}

/// Lower-case words; `2025:400` is one, `2020–2026` two.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let text: Cow<'_, str> = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(text.nfc().collect()),
    };
    let mut words = Vec::new();
    let mut word = String::new();
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let inside_number = c == ':' && word.ends_with(|c: char| c.is_ascii_digit()) && letters.peek().is_some_and(char::is_ascii_digit);
        if c.is_alphanumeric() || inside_number {
            word.extend(c.to_lowercase());
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
            if words.len() == MOST_WORDS {
                return words;
            }
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Years inside the ranges of a text ("2020–2026"), so that a question for 2023 finds them.
pub(super) fn years_between(text: &str) -> Vec<String> {
    const LONGEST: u32 = 15;
    let mut years = Vec::new();
    for (at, dash) in text.char_indices().filter(|(_, c)| matches!(c, '\u{2013}' | '-')) {
        let before = text[..at].trim_end();
        let after = text[at + dash.len_utf8()..].trim_start();
        let from = before.get(before.len().saturating_sub(4)..).and_then(year);
        let to = after.get(..4).and_then(year);
        if let (Some(from), Some(to)) = (from, to)
            && from < to
            && to - from <= LONGEST
        {
            years.extend((from + 1..to).map(|year| year.to_string()));
        }
    }
    years
}

fn year(text: &str) -> Option<u32> {
    text.parse().ok().filter(|year| (1900..2100).contains(year))
}
