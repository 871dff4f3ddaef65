//! Which language to answer in. Order: chosen by the writer, suggested by the channel, script, small words, a statistical guess, Swedish.
//! Not for: reading the message (triage hears every language at once).

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use lingua::{Language as Guess, LanguageDetector, LanguageDetectorBuilder};
use unic_langid::{LanguageIdentifier, langid};

use super::{Kind, Text};

/// A language's small words ("och", "inte"; "the", "my"), each in one language alone.
pub type FunctionWords = BTreeMap<LanguageIdentifier, BTreeSet<String>>;

/// Reads the models at first need; deciding by script and small words comes first because this one guesses wildly on a word or two.
static DETECTOR: LazyLock<LanguageDetector> = LazyLock::new(|| {
    LanguageDetectorBuilder::from_languages(&[Guess::Swedish, Guess::English])
        .with_low_accuracy_mode()
        .build()
});

/// Words below this count say too little for a statistical guess.
const WORDS_FOR_A_GUESS: usize = 4;

/// Chooses among `known` languages; Swedish where nothing speaks for another.
pub fn choose(
    chosen: Option<&LanguageIdentifier>,
    hint: Option<&LanguageIdentifier>,
    text: &Text,
    words: &FunctionWords,
    known: &[LanguageIdentifier],
) -> LanguageIdentifier {
    let spoken = |wanted: &LanguageIdentifier| known.iter().find(|k| k.language == wanted.language).cloned();
    chosen
        .and_then(spoken)
        .or_else(|| hint.and_then(spoken))
        .or_else(|| by_letters(text).and_then(|l| spoken(&l)))
        .or_else(|| by_small_words(text, words).and_then(|l| spoken(&l)))
        .or_else(|| by_guess(text).and_then(|l| spoken(&l)))
        .unwrap_or(langid!("sv"))
}

/// Letters that one known language alone writes.
fn by_letters(text: &Text) -> Option<LanguageIdentifier> {
    let letters = text.tokens().iter().filter(|t| t.kind == Kind::Word).flat_map(|t| t.norm.chars());
    letters.into_iter().any(|c| matches!(c, 'å' | 'ä' | 'ö')).then_some(langid!("sv"))
}

/// The language most of whose small words stand in the text; none when two share the first place.
fn by_small_words(text: &Text, words: &FunctionWords) -> Option<LanguageIdentifier> {
    let mut votes: Vec<(usize, &LanguageIdentifier)> = words
        .iter()
        .map(|(language, small)| {
            (
                text.tokens()
                    .iter()
                    .filter(|t| t.kind == Kind::Word && small.contains(&t.norm))
                    .count(),
                language,
            )
        })
        .collect();
    votes.sort_by_key(|v| std::cmp::Reverse(v.0));
    match votes.as_slice() {
        [(first, language), rest @ ..] if *first > rest.first().map_or(0, |r| r.0) => Some((*language).clone()),
        [] | [..] => None,
    }
}

fn by_guess(text: &Text) -> Option<LanguageIdentifier> {
    let words: Vec<&str> = text
        .tokens()
        .iter()
        .filter(|t| t.kind == Kind::Word)
        .map(|t| t.norm.as_str())
        .take(40)
        .collect();
    if words.len() < WORDS_FOR_A_GUESS {
        return None;
    }
    DETECTOR.detect_language_of(words.join(" ")).map(|guess| match guess {
        Guess::English => langid!("en"),
        Guess::Swedish => langid!("sv"),
    })
}
