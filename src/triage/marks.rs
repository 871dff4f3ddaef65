//! Finding concepts in a message. Words are tried as written, without diacritics, and unstretched. Not for: what they mean together (`pattern`).

use std::collections::HashMap;

use crate::{
    knowledge::{Concept, ConceptId, Form, FormWord, Lexicon},
    text::{Kind, Text, Token, fold},
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
    pub(super) sentence: usize,
    pub(super) clause: usize,
}

/// A message with its concepts found.
pub(super) struct Marked<'a> {
    pub(super) words: Vec<Word<'a>>,
    /// For each concept, where it stands, in order.
    pub(super) places: Vec<Vec<Mark>>,
}

/// The lexicon, arranged for finding.
#[derive(Debug, Default)]
pub(super) struct Marker {
    forms: Vec<Form>,
    /// Forms without diacritics, beside `forms`.
    folded: Vec<Vec<FormWord>>,
    squeezed: Vec<Vec<FormWord>>,
    whole: HashMap<String, Vec<usize>>,
    starts: HashMap<String, Vec<usize>>,
    ends: HashMap<String, Vec<usize>>,
    /// For each concept, those that include it, itself not among them.
    wider: Vec<Vec<ConceptId>>,
    masks: Vec<bool>,
    /// Parts one clause from the next.
    breaks: Option<ConceptId>,
}

impl Marker {
    /// Arranges a lexicon; `literals` are words that patterns name themselves, with the concept each was given.
    pub(super) fn build(lexicon: &Lexicon, literals: &[(String, ConceptId)]) -> Self {
        let mut marker = Self { breaks: lexicon.concept("clause_break"), ..Self::default() };
        let literal = |(word, concept): &(String, ConceptId)| Form { concept: *concept, words: vec![FormWord::Whole(word.clone())], marked: false };
        // "hån" without its ring is "han": a twin that is a word of its own does not stand for the marked one.
        let written: std::collections::HashSet<&FormWord> = lexicon.forms.iter().filter(|f| f.words.len() == 1).map(|f| &f.words[0]).collect();
        for mut form in lexicon.forms.iter().cloned().chain(literals.iter().map(literal)) {
            let twin = form.words[0].folded();
            form.marked |= form.words.len() == 1 && twin != form.words[0] && written.contains(&twin);
            let number = marker.forms.len();
            let folded: Vec<FormWord> = form.words.iter().map(FormWord::folded).collect();
            let squeezed = folded.iter().map(squeeze).collect::<Vec<_>>();
            marker.index(number, &form.words[0]);
            if !form.marked {
                marker.index(number, &folded[0]);
                marker.index(number, &squeezed[0]);
            }
            marker.forms.push(form);
            marker.folded.push(folded);
            marker.squeezed.push(squeezed);
        }
        marker.wider = widen(&lexicon.concepts);
        marker.wider.resize(lexicon.concepts.len() + literals.len(), Vec::new());
        marker.masks = lexicon.concepts.iter().map(|c| c.masks).collect();
        marker.masks.resize(marker.wider.len(), false);
        marker
    }

    fn index(&mut self, number: usize, first: &FormWord) {
        let (map, word) = match first {
            FormWord::Whole(w) => (&mut self.whole, w),
            FormWord::Start(w) => (&mut self.starts, w),
            FormWord::End(w) => (&mut self.ends, w),
        };
        let list = map.entry(word.clone()).or_default();
        if list.last() != Some(&number) {
            list.push(number);
        }
    }

    /// Finds every concept.
    pub(super) fn mark<'a>(&self, text: &'a Text) -> Marked<'a> {
        let mut words = self.words(text);
        let mut marks = Vec::new();
        let mut candidates = Vec::new();
        for at in 0..words.len() {
            candidates.clear();
            self.candidates(words[at].token, &mut candidates);
            for number in &candidates {
                let end = at + self.forms[*number].words.len();
                if end <= words.len() && words[end - 1].sentence == words[at].sentence && self.stands(*number, &words[at..end]) {
                    marks.push(Mark { start: at, end, concept: self.forms[*number].concept });
                }
            }
        }
        let marks = self.unmasked(marks);
        self.part_clauses(&mut words, &marks);
        let mut places = vec![Vec::new(); self.wider.len()];
        for mark in marks {
            places[usize::from(mark.concept.0)].push(mark);
            for wider in &self.wider[usize::from(mark.concept.0)] {
                places[usize::from(wider.0)].push(Mark { concept: *wider, ..mark });
            }
        }
        for list in &mut places {
            list.sort_unstable();
            list.dedup();
        }
        Marked { words, places }
    }

    /// Words, numbers and known emoji, with sentences and the clauses that punctuation makes.
    fn words<'a>(&self, text: &'a Text) -> Vec<Word<'a>> {
        let (mut sentence, mut clause) = (0, 0);
        let mut words = Vec::new();
        for token in text.tokens() {
            match token.kind {
                Kind::Word | Kind::Number => words.push(Word { token, sentence, clause }),
                Kind::Emoji => {
                    if self.whole.contains_key(&token.norm) {
                        words.push(Word { token, sentence, clause });
                    }
                }
                Kind::Mark => match token.norm.as_str() {
                    "." | "!" | "?" | "…" | "\n" | "؟" | "۔" => {
                        sentence += 1;
                        clause += 1;
                    }
                    "," | ";" | ":" | "(" | ")" | "/" | "\"" | "”" | "“" | "»" | "،" => clause += 1,
                    "-" if token.spaced => clause += 1,
                    other => debug_assert!(!other.is_empty()),
                },
            }
        }
        words
    }

    fn candidates(&self, token: &Token, out: &mut Vec<usize>) {
        let twins = [Some(token.norm.as_str()), Some(token.fold.as_str()).filter(|f| *f != token.norm), token.squeezed.as_deref()];
        for word in twins.into_iter().flatten() {
            out.extend(self.whole.get(word).into_iter().flatten());
            for (at, _) in word.char_indices().skip(1) {
                out.extend(self.starts.get(&word[..at]).into_iter().flatten());
                out.extend(self.ends.get(&word[at..]).into_iter().flatten());
            }
            out.extend(self.starts.get(word).into_iter().flatten());
            out.extend(self.ends.get(word).into_iter().flatten());
        }
        out.sort_unstable();
        out.dedup();
    }

    fn stands(&self, number: usize, words: &[Word<'_>]) -> bool {
        let form = &self.forms[number];
        words.iter().enumerate().all(|(i, word)| {
            is(&form.words[i], &word.token.norm)
                || (!form.marked
                    && (is(&self.folded[number][i], &word.token.fold)
                        || word.token.squeezed.as_ref().is_some_and(|s| is(&self.squeezed[number][i], s))))
        })
    }

    /// Leaves out what an idiom hides.
    fn unmasked(&self, marks: Vec<Mark>) -> Vec<Mark> {
        let masks: Vec<Mark> = marks.iter().filter(|m| self.masks[usize::from(m.concept.0)]).copied().collect();
        if masks.is_empty() {
            return marks;
        }
        let hidden = |m: &Mark| masks.iter().any(|k| m.start < k.end && k.start < m.end && m.concept != k.concept);
        marks.into_iter().filter(|m| self.masks[usize::from(m.concept.0)] || !hidden(m)).collect()
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

fn is(form: &FormWord, word: &str) -> bool {
    match form {
        FormWord::Whole(w) => w == word,
        FormWord::Start(w) => word.starts_with(w.as_str()),
        FormWord::End(w) => word.ends_with(w.as_str()),
    }
}

fn squeeze(word: &FormWord) -> FormWord {
    match word {
        FormWord::Whole(w) => FormWord::Whole(crate::text::squeeze(&fold(w))),
        FormWord::Start(w) => FormWord::Start(crate::text::squeeze(&fold(w))),
        FormWord::End(w) => FormWord::End(crate::text::squeeze(&fold(w))),
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
