//! Swedish compounds: "handlingsplanen" is also a plan, "länsstrategi" a strategi. Backtracks over all splits, knows the linking letters, prefers few
//! and long parts. Not for: deciding what a part is worth (`query`).

use rustc_hash::{FxHashMap, FxHashSet};

use super::stem::Stems;

/// No compound is taken into more parts than this.
const MOST_PARTS: usize = 4;
/// A word shorter than this is never taken apart.
const SHORTEST: usize = 6;
/// Longer than any Swedish word that people write: cutting one letter run of 64 KiB at every place would take seconds.
const LONGEST: usize = 60;

/// Splits compounds into the stems of their parts.
pub(super) struct Splitter {
    /// How a word looks at the front of a compound -> its stem.
    front: FxHashMap<String, String>,
    /// Stems that may end a compound.
    heads: FxHashSet<String>,
}

impl Splitter {
    /// `parts` come from `compounds.txt`.
    pub(super) fn new<'a>(parts: impl Iterator<Item = &'a str>, stems: &Stems) -> Self {
        let mut splitter = Self {
            front: FxHashMap::default(),
            heads: FxHashSet::default(),
        };
        for part in parts {
            let stem = stems.stem(part);
            for form in front_forms(part) {
                splitter.front.entry(form).or_insert_with(|| stem.clone());
            }
            splitter.heads.insert(stem);
        }
        splitter
    }

    /// Whether a word of the articles can be learnt: long words only, as short ones are found in everything.
    pub(super) fn takes(word: &str) -> bool {
        word.chars().count() >= SHORTEST && word.chars().all(char::is_alphabetic)
    }

    /// Lets a word of the articles be part of a compound too.
    pub(super) fn learn(&mut self, word: &str, stem: &str) {
        if Self::takes(word) {
            for form in [word.to_owned(), format!("{word}s")] {
                self.front.entry(form).or_insert_with(|| stem.to_owned());
            }
            self.heads.insert(stem.to_owned());
        }
    }

    /// The stems of the parts, first to last; empty when the word is no compound.
    pub(super) fn split(&self, word: &str, stems: &Stems) -> Vec<String> {
        if !(SHORTEST..=LONGEST).contains(&word.chars().count()) || !word.chars().all(char::is_alphabetic) {
            return Vec::new();
        }
        (2..=MOST_PARTS).find_map(|most| self.cut(word, most, stems)).unwrap_or_default()
    }

    fn cut(&self, word: &str, most: usize, stems: &Stems) -> Option<Vec<String>> {
        let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(2).collect();
        for end in ends.into_iter().rev() {
            let (Some(front), rest) = (self.front.get(&word[..end]), &word[end..]) else {
                continue;
            };
            if rest.chars().count() < 3 {
                continue;
            }
            let head = stems.stem(rest);
            if self.heads.contains(&head) {
                return Some(vec![front.clone(), head]);
            }
            if most > 2
                && let Some(mut tail) = self.cut(rest, most - 1, stems)
            {
                tail.insert(0, front.clone());
                return Some(tail);
            }
        }
        None
    }
}

/// How a word may look in front of another: as it is, with a linking letter, or with its last vowel changed (kvinna -> kvinno-, skola -> skol-).
fn front_forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned(), format!("{word}s"), format!("{word}e")];
    if let Some(base) = word.strip_suffix(['a', 'e']) {
        forms.extend([
            base.to_owned(),
            format!("{base}o"),
            format!("{base}u"),
            format!("{base}e"),
            format!("{base}s"),
        ]);
    }
    forms
}
