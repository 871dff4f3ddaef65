//! Which language to answer in. Order: chosen by the writer, suggested by the channel, letters, small words,
//! a statistical guess between Swedish and English, Swedish.
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

/// A longer word, in bytes, tells no language, and the guess takes the square of its length: 15 seconds for one of 60,000 letters.
const LONGEST: usize = 80;

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
    // "sv-simple" is held as such; "sv-SE" and "en-GB" by their language alone.
    let spoken = |wanted: &LanguageIdentifier| {
        let whole = known.iter().find(|k| *k == wanted);
        whole.or_else(|| known.iter().find(|k| k.language == wanted.language)).cloned()
    };
    chosen
        .and_then(spoken)
        .or_else(|| hint.and_then(spoken))
        .or_else(|| by_letters(text).and_then(|l| spoken(&l)))
        .or_else(|| by_small_words(text, words).and_then(|l| spoken(&l)))
        .or_else(|| by_dots(text).and_then(|l| spoken(&l)))
        .or_else(|| by_guess(text).and_then(|l| spoken(&l)))
        .unwrap_or(langid!("sv"))
}

/// A test of one letter, and the language that it speaks for.
type Letters = (fn(char) -> bool, LanguageIdentifier);

/// Scripts other than the Latin one. Languages that share a script are told apart by letters that one of them alone writes; the script's commonest
/// language here comes last.
const SCRIPTS: [Letters; 5] = [
    (|c| "ڕڵۆێەڤ".contains(c), langid!("ku")),
    (|c| "پچژگکی".contains(c), langid!("fa")),
    (|c| matches!(c, '\u{600}'..='\u{6ff}'), langid!("ar")),
    (|c| matches!(c, '\u{1200}'..='\u{139f}'), langid!("ti")),
    (|c| matches!(c, '\u{400}'..='\u{52f}'), langid!("uk")),
];

/// Latin letters that one known language alone writes.
const LATIN: [Letters; 4] = [
    (|c| "ğış".contains(c), langid!("tr")),
    (|c| "ąćęłńśźż".contains(c), langid!("pl")),
    (|c| c == 'ñ', langid!("es")),
    (|c| c == 'å', langid!("sv")),
];

/// The language of the letters: of the script that at least half of them belong to.
fn by_letters(text: &Text) -> Option<LanguageIdentifier> {
    let all: usize = words(text).map(|word| word.chars().count()).sum();
    // Letters of plain ASCII speak for no language.
    let telling: Vec<char> = words(text).flat_map(str::chars).filter(|c| !c.is_ascii()).collect();
    let foreign = telling.iter().filter(|c| SCRIPTS.iter().any(|(test, _)| test(**c))).count();
    let tests: &[Letters] = if foreign * 2 >= all.max(1) { &SCRIPTS } else { &LATIN };
    tests
        .iter()
        .find(|(test, _)| telling.iter().any(|c| test(*c)))
        .map(|(_, language)| language.clone())
}

fn words(text: &Text) -> impl Iterator<Item = &str> {
    text.tokens().iter().filter(|t| t.kind == Kind::Word).map(|t| t.norm.as_str())
}

/// The language most of whose small words stand in the text; none when two share the first place.
fn by_small_words(text: &Text, small: &FunctionWords) -> Option<LanguageIdentifier> {
    let mut votes: Vec<(usize, &LanguageIdentifier)> = small
        .iter()
        .map(|(language, small)| (words(text).filter(|word| small.contains(*word)).count(), language))
        .collect();
    votes.sort_by_key(|v| std::cmp::Reverse(v.0));
    match votes.as_slice() {
        [(first, language), rest @ ..] if *first > rest.first().map_or(0, |r| r.0) => Some((*language).clone()),
        [] | [..] => None,
    }
}

/// "ä" and "ö" where no small word says more: Swedish, far oftener than Finnish or Turkish.
fn by_dots(text: &Text) -> Option<LanguageIdentifier> {
    words(text).any(|word| word.contains(['ä', 'ö'])).then_some(langid!("sv"))
}

fn by_guess(text: &Text) -> Option<LanguageIdentifier> {
    let words: Vec<&str> = words(text).filter(|word| word.len() <= LONGEST).take(40).collect();
    if words.len() < WORDS_FOR_A_GUESS {
        return None;
    }
    DETECTOR.detect_language_of(words.join(" ")).map(|guess| match guess {
        Guess::English => langid!("en"),
        Guess::Swedish => langid!("sv"),
    })
}
