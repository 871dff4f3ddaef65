//! Words, terms and runs of letters by number, kept from one build of a shelf to the next: what has a number keeps it, so that an article that did not
//! change need not be read again. Not for: what a term is worth (`shelf`), or which articles hold it.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{
    analyse::{Analysis, Word},
    candidates::{SIDES, Side},
    evidence::Run,
    grammar::Role,
};

/// A word's number in its table.
pub(super) type WordId = u32;
/// A term's number on its shelf.
pub(super) type TermId = u32;
/// A run's number.
pub(super) type RunId = u32;

/// What is numbered, by its text.
#[derive(Clone)]
pub(super) struct Numbering<K> {
    known: FxHashMap<K, u32>,
}

impl<K> Default for Numbering<K> {
    fn default() -> Self {
        Self {
            known: FxHashMap::default(),
        }
    }
}

impl<K: std::hash::Hash + Eq> Numbering<K> {
    /// The number of something known.
    pub(super) fn get<Q: std::hash::Hash + Eq + ?Sized>(&self, key: &Q) -> Option<u32>
    where
        K: std::borrow::Borrow<Q>,
    {
        self.known.get(key).copied()
    }
}

/// Every word of the articles, as analysed.
#[derive(Clone, Default)]
pub(super) struct Words {
    numbers: Numbering<Arc<str>>,
    texts: Vec<Arc<str>>,
    /// `None` for a word that nobody has looked at since the parts of compounds changed.
    seen: Vec<Option<Arc<Word>>>,
}

impl Words {
    /// The number of a word, a new one where it has none.
    #[expect(clippy::cast_possible_truncation, reason = "four thousand million words do not fit in memory")]
    pub(super) fn number(&mut self, text: &str) -> WordId {
        self.numbers.get(text).unwrap_or_else(|| {
            let id = self.texts.len() as WordId;
            let text: Arc<str> = text.into();
            self.numbers.known.insert(Arc::clone(&text), id);
            self.texts.push(text);
            self.seen.push(None);
            id
        })
    }

    /// The number of a known word.
    pub(super) fn get(&self, text: &str) -> Option<WordId> {
        self.numbers.get(text)
    }

    /// The word as written.
    pub(super) fn text(&self, id: WordId) -> &str {
        &self.texts[id as usize]
    }

    /// The word as it was last analysed.
    pub(super) fn seen(&self, id: WordId) -> Option<&Arc<Word>> {
        self.seen[id as usize].as_ref()
    }

    /// Remembers what a word was found to be; `true` where that differs from before.
    pub(super) fn see(&mut self, id: WordId, word: Word) -> bool {
        let known = &mut self.seen[id as usize];
        let differs = known.as_deref() != Some(&word);
        if differs {
            *known = Some(Arc::new(word));
        }
        differs
    }

    /// Forgets what a word was found to be.
    pub(super) fn forget(&mut self, id: WordId) {
        self.seen[id as usize] = None;
    }

    /// How many there are, used or not.
    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }
}

/// Every term, and every run of letters.
#[derive(Clone, Default)]
pub(super) struct Terms {
    numbers: [Numbering<Arc<str>>; SIDES.len()],
    texts: Vec<(Side, Arc<str>)>,
    runs: Numbering<Run>,
}

impl Terms {
    /// The number of a known term.
    pub(super) fn get(&self, side: Side, text: &str) -> Option<TermId> {
        self.numbers[side as usize].get(text)
    }

    /// The number of a known run.
    pub(super) fn run(&self, run: &Run) -> Option<RunId> {
        self.runs.get(run)
    }

    /// A term by its number.
    pub(super) fn text(&self, id: TermId) -> (Side, &str) {
        let (side, text) = &self.texts[id as usize];
        (*side, text)
    }

    /// The side of each term, by number.
    pub(super) fn sides(&self) -> impl Iterator<Item = Side> {
        self.texts.iter().map(|(side, _)| *side)
    }

    /// How many terms there are, used or not.
    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    /// How many runs there are, used or not.
    pub(super) fn runs(&self) -> usize {
        self.runs.known.len()
    }

    #[expect(clippy::cast_possible_truncation, reason = "four thousand million terms do not fit in memory")]
    fn number(&mut self, side: Side, text: &str) -> TermId {
        self.get(side, text).unwrap_or_else(|| {
            let id = self.texts.len() as TermId;
            let text: Arc<str> = text.into();
            self.numbers[side as usize].known.insert(Arc::clone(&text), id);
            self.texts.push((side, text));
            id
        })
    }

    /// The terms of a text by side, each as often as it stands there.
    pub(super) fn row(&mut self, analysis: &Analysis, years: &[String]) -> Row {
        let mut row: [Vec<TermId>; SIDES.len()] = Default::default();
        let mut put = |side: Side, text: &str| {
            let id = self.number(side, text);
            row[side as usize].push(id);
        };
        for word in analysis.words.iter().filter(|word| word.role != Role::Empty) {
            put(Side::Exact, &word.text);
            put(Side::Stem, &word.stem);
            put(Side::Folded, &word.folded);
            for part in word.parts.iter().cloned().chain(word.whole()) {
                put(Side::Part, &part);
            }
        }
        for (_, concept) in &analysis.concepts {
            put(Side::Concept, &concept.to_string());
        }
        for year in years {
            put(Side::Exact, year);
            put(Side::Stem, year);
        }
        // Rows are kept as long as their article: with no room to grow.
        row.map(Vec::into_boxed_slice)
    }

    /// The number of a run, a new one where it has none.
    #[expect(clippy::cast_possible_truncation, reason = "four thousand million runs do not fit in memory")]
    pub(super) fn run_number(&mut self, run: Run) -> RunId {
        let known = &mut self.runs.known;
        let next = known.len() as RunId;
        *known.entry(run).or_insert(next)
    }
}

/// The terms of one document, by side.
pub(super) type Row = [Box<[TermId]>; SIDES.len()];
