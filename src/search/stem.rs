//! Word stems. Snowball's Swedish algorithm leaves "våldet", "skolan", "strategin" and "anonymt" as they are and knows no strong verb; what it lacks
//! stands here and in `data/sv.toml` (measured in `tests/it/search.rs`). Not for: triage, which matches whole word forms.

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

/// The stemmer of one language.
pub(super) struct Stems {
    snowball: Option<Stemmer>,
    swedish: bool,
    irregular: FxHashMap<String, String>,
}

impl Stems {
    /// `forms`: lines of word forms that belong together, the first one standing for all.
    pub(super) fn new(language: &str, forms: &[String]) -> Self {
        let algorithm = match language {
            "sv" => Some(Algorithm::Swedish),
            "en" => Some(Algorithm::English),
            _ => None,
        };
        let mut stems = Self {
            snowball: algorithm.map(Stemmer::new),
            swedish: language == "sv",
            irregular: FxHashMap::default(),
        };
        for line in forms {
            let mut words = line.split_whitespace();
            let Some(lemma) = words.next() else { continue };
            let stem = stems.regular(lemma);
            for word in std::iter::once(lemma).chain(words) {
                stems.irregular.insert(word.to_owned(), stem.clone());
                // "slar" for "slår": only where the bare spelling is not taken by another word.
                stems.irregular.entry(fold(word)).or_insert_with(|| stem.clone());
            }
        }
        stems
    }

    /// The stem of a lower-case word.
    pub(super) fn stem(&self, word: &str) -> String {
        if let Some(stem) = self.irregular.get(word) {
            return stem.clone();
        }
        if let Some(stem) = word.strip_suffix('s').and_then(|base| self.irregular.get(base)) {
            return stem.clone();
        }
        self.regular(word)
    }

    /// The stem by the rules of endings alone.
    pub(super) fn regular(&self, word: &str) -> String {
        if word.chars().any(|c| c.is_ascii_digit()) {
            return word.to_owned();
        }
        let base = self
            .snowball
            .as_ref()
            .map_or_else(|| word.to_owned(), |s| s.stem(word).into_owned());
        if self.swedish { supplement(base) } else { base }
    }
}

/// Endings that Snowball's Swedish algorithm leaves, longest first, with the least number of letters that must stay before each.
const ENDINGS: [(&str, usize); 8] = [
    ("itet", 4),
    ("ning", 3),
    ("het", 3),
    ("ing", 4),
    ("lig", 3),
    ("et", 3),
    ("an", 4),
    ("ig", 3),
];

fn supplement(mut stem: String) -> String {
    while let Some((ending, _)) = ENDINGS.iter().find(|(ending, least)| {
        stem.strip_suffix(ending)
            .is_some_and(|rest| rest.chars().count() >= *least && has_vowel(rest))
    }) {
        stem.truncate(stem.len() - ending.len());
    }
    let letters: Vec<char> = stem.chars().rev().take(3).collect();
    match letters[..] {
        // strategi-n, terapi-n
        ['n', 'i', _] if stem.chars().count() > 5 => drop_last(&mut stem),
        // anonym-t, anmäl-t, hjälp-t
        ['t', 'm' | 'l' | 'v' | 'b' | 'p' | 'j', _] if stem.chars().count() > 4 => drop_last(&mut stem),
        // man-nen, led-de
        [last, before, _] if last == before && !is_vowel(last) && stem.chars().count() > 3 => drop_last(&mut stem),
        _ => {}
    }
    stem
}

fn drop_last(stem: &mut String) {
    stem.pop();
}

fn has_vowel(text: &str) -> bool {
    text.chars().any(is_vowel)
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | '\u{e5}' | '\u{e4}' | '\u{f6}' | 'é')
}

/// The same word without diacritics: what a keyboard without å, ä and ö gives.
pub(super) fn fold(word: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    if word.is_ascii() {
        return word.to_owned();
    }
    word.nfd().filter(|c| !is_combining_mark(*c)).collect()
}
