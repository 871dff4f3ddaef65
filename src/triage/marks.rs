//! Finding concepts in a message. Words are tried as written, without diacritics, and unstretched. Not for: what they mean together (`pattern`).

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    knowledge::{Concept, ConceptId, Entry, Form, FormWord, Lexicon},
    text::{FunctionWords, Kind, Text, Token, fold, held},
};

use super::{
    steps::{Gathered, Later, Next, Numbers, Steps},
    tongues::{HOME, Tongue, Tongues},
};

/// A concept at a place: words `start..end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) concept: ConceptId,
}

/// A word with its place in sentence, clause and original.
#[derive(Clone)]
pub(super) struct Word<'a> {
    pub(super) token: &'a Token,
    /// The same in the one spelling of words that are written in several.
    pub(super) respelled: Option<Token>,
    pub(super) sentence: usize,
    pub(super) clause: usize,
    /// It is the first one after a comma or the like.
    pub(super) after_pause: bool,
}

/// Where concepts stand: in one list, as a message holds few of them.
pub(super) struct Places {
    /// Concept by concept, each in the order of the message.
    marks: Vec<Mark>,
    /// For each concept, where it begins in `marks`; one more than there are concepts.
    begins: Vec<usize>,
}

impl Places {
    fn new(mut marks: Vec<Mark>, concepts: usize) -> Self {
        marks.sort_unstable_by_key(|mark| (mark.concept, mark.start, mark.end));
        marks.dedup();
        let mut begins = Vec::with_capacity(concepts + 1);
        for (at, mark) in marks.iter().enumerate() {
            // The first of a concept's marks, and so where those begin that stand nowhere before it.
            begins.resize(usize::from(mark.concept.0) + 1, at);
        }
        begins.resize(concepts + 1, marks.len());
        Self { marks, begins }
    }

    /// Where a concept stands, in order.
    pub(super) fn of(&self, concept: ConceptId) -> &[Mark] {
        let at = usize::from(concept.0);
        &self.marks[self.begins[at]..self.begins[at + 1]]
    }

    /// Whether a concept stands anywhere.
    pub(super) fn hold(&self, concept: ConceptId) -> bool {
        !self.of(concept).is_empty()
    }

    /// The concepts that stand anywhere, with their places.
    pub(super) fn held(&self) -> impl Iterator<Item = (ConceptId, &[Mark])> {
        let each = self.marks.chunk_by(|a, b| a.concept == b.concept);
        each.map(|places| (places[0].concept, places))
    }
}

/// A message with its concepts found.
pub(super) struct Marked<'a> {
    pub(super) words: Vec<Word<'a>>,
    pub(super) places: Places,
    /// Words of the longest mark.
    pub(super) longest: usize,
}

impl Marked<'_> {
    /// The words of a word's sentence.
    pub(super) fn sentence_of(&self, word: usize) -> Range<usize> {
        let sentence = self.words[word].sentence;
        let from = self.words.partition_point(|word| word.sentence < sentence);
        from..self.words.partition_point(|word| word.sentence <= sentence)
    }
}

/// The lexicon, arranged for finding.
#[derive(Debug, Default)]
pub(super) struct Marker {
    first: Steps,
    /// Words that patterns name themselves, without diacritics.
    literals: FxHashMap<Box<str>, Next>,
    /// Second and later words of phrases.
    later: Later,
    /// For each concept, those that include it, itself not among them.
    wider: Vec<Vec<ConceptId>>,
    masks: Vec<bool>,
    tongues: Tongues,
    /// Parts one clause from the next.
    breaks: Option<ConceptId>,
}

/// The words that are a form of their own.
fn alone(form: &Form) -> impl Iterator<Item = &FormWord> {
    let steps = form.states[0].steps.iter();
    steps.filter(|(_, to)| form.states[*to].ends).map(|(word, _)| word)
}

/// A form's word with its twins: without diacritics, and with every run of a letter reduced to one. The word itself is left out where its twin without
/// diacritics finds it too.
fn spellings(word: &FormWord, folded: FormWord, alone: bool) -> Vec<FormWord> {
    let mut all = vec![folded.map(crate::text::squeeze), folded];
    if alone || !is_found_folded(word) {
        all.push(word.clone());
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// In the one spelling of words that are written in several.
fn respelled(mut word: FormWord) -> FormWord {
    if let Some(letters) = held(word.letters()) {
        *word.letters() = letters;
    }
    word
}

/// Whether every message that holds a word is also looked through for its twin without diacritics: not where å, ä or ö is meant, digits may stand for
/// letters, or the word may go on.
fn is_found_folded(word: &FormWord) -> bool {
    match word {
        FormWord::Whole(word) => word.chars().all(|c| c.is_alphabetic() && !matches!(c, 'å' | 'ä' | 'ö')),
        FormWord::Start(_) | FormWord::End(_) => false,
    }
}

impl Marker {
    /// Arranges a lexicon; `literals` are words that patterns name themselves, with the concept each was given.
    pub(super) fn build(lexicon: &Lexicon, literals: &[(String, ConceptId)], small: &FunctionWords) -> Self {
        let mut marker = Self {
            tongues: Tongues::new(&lexicon.languages, small),
            breaks: lexicon.concept("clause_break"),
            ..Self::default()
        };
        let mut first = Gathered::default();
        // "hån" without its ring is "han": a twin that is a word of its own does not stand for the marked one.
        // Asked within one language: what Finnish writes with its dots is no other word because Swedish has one without.
        let tongues: Vec<Tongue> = lexicon.languages.iter().map(|language| marker.tongues.of(language)).collect();
        let written: FxHashSet<(Tongue, &FormWord)> = lexicon
            .forms
            .iter()
            .flat_map(|entry| alone(&entry.form).map(|word| (tongues[entry.language], word)))
            .collect();
        for Entry { concept, form, language } in &lexicon.forms {
            let tongue = tongues[*language];
            let base = marker.later.len();
            let number = |state: usize| u32::try_from(base + state).unwrap_or(u32::MAX);
            for (at, state) in form.states.iter().enumerate() {
                let mut steps = Vec::new();
                for (word, to) in &state.steps {
                    let target = &form.states[*to];
                    let folded = word.map(fold);
                    let taken = folded != *word && written.contains(&(tongue, &folded));
                    let spellings = if form.marked {
                        vec![word.clone()]
                    } else {
                        spellings(word, folded, taken)
                    };
                    for spelling in spellings {
                        let own = spelling == *word;
                        let spelling = respelled(spelling);
                        if target.ends && !(at == 0 && taken && !own) {
                            steps.push((spelling.clone(), Next::Concept(*concept, tongue)));
                        }
                        if !target.steps.is_empty() {
                            steps.push((spelling, Next::Word(number(*to))));
                        }
                    }
                }
                if at == 0 {
                    for (word, next) in steps.drain(..) {
                        first.add(word, next);
                    }
                }
                marker.later.add(steps);
            }
        }
        marker.first = first.arranged();
        for (word, concept) in literals {
            marker.literals.insert(fold(word).into(), Next::Concept(*concept, HOME));
        }
        marker.wider = widen(&lexicon.concepts);
        marker.wider.resize(lexicon.concepts.len() + literals.len(), Vec::new());
        marker.masks = lexicon.concepts.iter().map(|c| c.masks).collect();
        marker.masks.resize(marker.wider.len(), false);
        marker
    }

    /// Concepts that finding itself asks for: what parts clauses, and what hides others.
    pub(super) fn needs(&self) -> impl Iterator<Item = ConceptId> {
        let hiding = (0..).map(ConceptId).zip(&self.masks).filter(|(_, masks)| **masks).map(|(id, _)| id);
        hiding.chain(self.breaks)
    }

    /// Finds every concept.
    pub(super) fn mark<'a>(&self, text: &'a Text) -> Marked<'a> {
        let mut words = self.words(text);
        let mut marks = Vec::new();
        let (mut open, mut onward) = (Vec::new(), Vec::new());
        // Asked for where a phrase has begun, as few words stand in one.
        let mut numbers: Vec<Option<Numbers>> = vec![None; words.len()];
        for start in 0..words.len() {
            open.clear();
            self.first.find(&words[start], &mut open);
            open.extend(self.literals.get(words[start].token.fold.as_str()));
            let mut at = start;
            while !open.is_empty() {
                at += 1;
                onward.clear();
                for next in &open {
                    match next {
                        Next::Concept(concept, tongue) => marks.push((
                            Mark {
                                start,
                                end: at,
                                concept: *concept,
                            },
                            *tongue,
                        )),
                        Next::Word(state) => {
                            if let Some(word) = words.get(at).filter(|w| w.sentence == words[start].sentence) {
                                let numbers = *numbers[at].get_or_insert_with(|| self.later.numbers(word));
                                self.later.follow(*state, word, numbers, &mut onward);
                            }
                        }
                    }
                }
                onward.sort_unstable();
                onward.dedup();
                std::mem::swap(&mut open, &mut onward);
            }
        }
        let marks = self.unmasked(self.tongues.heard(&words, marks), words.len());
        self.part_clauses(&mut words, &marks);
        let longest = marks.iter().map(|m| m.end - m.start).max().unwrap_or(0);
        let mut all = Vec::with_capacity(2 * marks.len());
        for mark in marks {
            all.push(mark);
            let wider = self.wider[usize::from(mark.concept.0)].iter();
            all.extend(wider.map(|concept| Mark { concept: *concept, ..mark }));
        }
        let places = Places::new(all, self.wider.len());
        Marked { words, places, longest }
    }

    /// Words, numbers and known emoji, with sentences and the clauses that punctuation makes.
    fn words<'a>(&self, text: &'a Text) -> Vec<Word<'a>> {
        let (mut sentence, mut clause) = (0, 0);
        let mut words: Vec<Word<'a>> = Vec::new();
        for token in text.tokens() {
            let after_pause = words
                .last()
                .is_some_and(|before| before.clause < clause && before.sentence == sentence);
            let word = Word {
                token,
                respelled: token.respelled(),
                sentence,
                clause,
                after_pause,
            };
            match token.kind {
                Kind::Word | Kind::Number => words.push(word),
                Kind::Emoji => {
                    if self.first.knows(token.norm.as_str()) {
                        words.push(word);
                    }
                }
                Kind::Mark => match token.norm.as_str() {
                    "." | "!" | "?" | "…" | "\n" | "؟" | "۔" | "።" | "፧" => {
                        sentence += 1;
                        clause += 1;
                    }
                    "," | ";" | ":" | "(" | ")" | "/" | "\"" | "”" | "“" | "»" | "،" | "፣" => clause += 1,
                    "-" if token.spaced => clause += 1,
                    other => debug_assert!(!other.is_empty()),
                },
            }
        }
        words
    }

    /// Leaves out what an idiom hides: all that lies within it. What reaches beyond it says more than the idiom does.
    fn unmasked(&self, marks: Vec<Mark>, words: usize) -> Vec<Mark> {
        let hides = |m: &Mark| self.masks[usize::from(m.concept.0)];
        if !marks.iter().any(hides) {
            return marks;
        }
        // For each word, how far the idioms reach that begin there or before.
        let mut reach = vec![0; words];
        for mask in marks.iter().filter(|m| hides(m)) {
            reach[mask.start] = mask.end.max(reach[mask.start]);
        }
        let mut most = 0;
        for end in &mut reach {
            most = most.max(*end);
            *end = most;
        }
        marks.into_iter().filter(|m| hides(m) || m.end > reach[m.start]).collect()
    }

    /// Conjunctions begin a clause of their own.
    fn part_clauses(&self, words: &mut [Word<'_>], marks: &[Mark]) {
        let Some(breaks) = self.breaks else { return };
        let mut begins = vec![false; words.len()];
        for mark in marks.iter().filter(|m| m.concept == breaks) {
            begins[mark.start] = true;
        }
        let mut more = 0;
        for (word, begins) in words.iter_mut().zip(begins) {
            more += usize::from(begins);
            word.clause += more;
        }
    }
}

/// For each concept all that include it, directly or through another.
fn widen(concepts: &[Concept]) -> Vec<Vec<ConceptId>> {
    let mut wider: Vec<Vec<ConceptId>> = vec![Vec::new(); concepts.len()];
    // As many rounds as there are concepts settle every chain, and a ring ends there too.
    for _ in 0..concepts.len() {
        let mut changed = false;
        for (number, concept) in (0..).map(ConceptId).zip(concepts) {
            for included in &concept.includes {
                let mut gained = wider[usize::from(number.0)].clone();
                gained.push(number);
                let have = &mut wider[usize::from(included.0)];
                let before = have.len();
                have.extend(gained);
                have.sort_unstable();
                have.dedup();
                changed |= have.len() != before;
            }
        }
        if !changed {
            break;
        }
    }
    wider
}
