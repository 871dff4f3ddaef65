//! Words and phrases that mean the same ("OPK", "operation kvinnofrid") become one concept, in articles and questions alike.
//! Not for: inflections (`stem`) or parts of words (`compound`).

use std::ops::Range;

use rustc_hash::FxHashMap;

/// Finds concepts in a row of words.
#[derive(Default)]
pub(super) struct Concepts {
    /// First word -> the rest of the phrase and its concept. All as folded stems.
    by_first: FxHashMap<String, Vec<(Vec<String>, usize)>>,
}

impl Concepts {
    /// Adds a phrase, given as folded stems.
    pub(super) fn add(&mut self, concept: usize, phrase: Vec<String>) {
        let mut words = phrase.into_iter();
        if let Some(first) = words.next() {
            let entry = (words.collect(), concept);
            let phrases = self.by_first.entry(first).or_default();
            if !phrases.contains(&entry) {
                phrases.push(entry);
            }
        }
    }

    /// Every concept that the words hold, with the words that carry it.
    pub(super) fn find(&self, words: &[&str]) -> Vec<(Range<usize>, usize)> {
        let mut found = Vec::new();
        for (at, first) in words.iter().enumerate() {
            for (rest, concept) in self.by_first.get(*first).into_iter().flatten() {
                let end = at + 1 + rest.len();
                if words
                    .get(at + 1..end)
                    .is_some_and(|next| next.iter().zip(rest).all(|(a, b)| a == b))
                {
                    found.push((at..end, *concept));
                }
            }
        }
        found
    }
}
