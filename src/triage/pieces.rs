//! What the second opinion looks at: a message, its sentences, and what is left of it without those that say nothing. Not for: what it sees in them (`model`).

use super::{
    Features, Triage, assess, join, marks,
    model::{Named, Piece, features},
};
use crate::{
    knowledge::ConceptId,
    text::{Kind, Text, Token},
};

/// A shorter sentence says too little to be judged alone.
const WORDS_OF_A_SENTENCE: usize = 3;

impl Triage {
    /// The message without the sentences that only greet or thank; `None` where there are none, or nothing else.
    pub(super) fn without_greetings(&self, text: &Text, seen: &marks::Marked<'_>) -> Option<Text> {
        let polite = covered(seen, &[self.greeting, self.thanks]);
        let (mut parts, mut at, mut sentences) = (Vec::new(), 0, 0);
        for words in seen.words.chunk_by(|a, b| a.sentence == b.sentence) {
            let end = at + words.len();
            if polite[at..end].iter().all(|word| *word) {
                parts.push(bounds(words));
            }
            (at, sentences) = (end, sentences + 1);
        }
        (!parts.is_empty() && parts.len() < sentences).then(|| text.without(&parts))
    }

    /// The message without the sentences in which, each alone, nothing is heard; `None` where that is all of it or nothing. A sentence that tells of the person, or
    /// that what the others say is only told, is no such one.
    pub(super) fn without_the_harmless(&self, text: &Text, seen: &marks::Marked<'_>, hits: &[assess::Hit<'_>]) -> Option<Text> {
        if self.model.is_empty() {
            return None;
        }
        let concepts = self.present(seen);
        let (mut harmless, mut sentences) = (Vec::new(), 0);
        for (words, own) in sentences_of(seen, &concepts) {
            sentences += 1;
            let (from, to) = bounds(words);
            let within: Vec<&assess::Hit<'_>> = hits.iter().filter(|h| from <= h.start && h.end <= to).collect();
            if within.iter().any(|hit| hit.rule.points >= 0) || self.grammar.tells_a_tale_in(seen, words[0].sentence) {
                continue;
            }
            let whole = features(&piece(words, own, within.iter().copied()));
            let alone = Features {
                whole,
                ..Features::default()
            };
            // Every rule within speaks against: others were passed over above.
            if join::is_harmless(&self.model.opinion(&alone), !within.is_empty()) {
                harmless.push((from, to));
            }
        }
        let some = !harmless.is_empty() && harmless.len() < sentences;
        some.then(|| text.without(&harmless))
    }

    /// The clauses in which rules hear risk, without what stands around them; `None` where that is all of it or too little for a risk, where something is told or
    /// played, or a rule hears something harmless.
    pub(super) fn what_rules_hear(&self, text: &Text, seen: &marks::Marked<'_>, hits: &[assess::Hit<'_>]) -> Option<Text> {
        let points: i32 = hits.iter().map(|hit| i32::from(hit.rule.points)).sum();
        let harmless = hits.iter().any(|hit| hit.rule.points < 0) || self.grammar.tells_a_tale(seen);
        if self.model.is_empty() || points < join::RISK || harmless {
            return None;
        }
        let (mut others, mut clauses) = (Vec::new(), 0);
        for words in seen.words.chunk_by(|a, b| a.clause == b.clause) {
            let (from, to) = bounds(words);
            let heard = |hit: &assess::Hit<'_>| hit.rule.points > 0 && from <= hit.start && hit.end <= to;
            if !hits.iter().any(heard) {
                others.push((from, to));
            }
            clauses += 1;
        }
        (!others.is_empty() && others.len() < clauses).then(|| text.without(&others))
    }

    pub(super) fn features_of(&self, text: &Text, seen: &marks::Marked<'_>, hits: &[assess::Hit<'_>]) -> Features {
        let concepts = self.present(seen);
        let (whole, sentences) = self.pieces(text, seen, hits, &concepts);
        Features {
            whole: features(&whole),
            part: Vec::new(),
            sentences: sentences.iter().map(features).collect(),
        }
    }

    /// What the model looks at: the message, and each of its sentences that says enough; none of them where the message tells a tale or a rule hears
    /// something harmless, as a sentence of a crime novel is harmless by what stands around it.
    pub(super) fn pieces<'a>(
        &self,
        text: &'a Text,
        seen: &marks::Marked<'a>,
        hits: &'a [assess::Hit<'_>],
        concepts: &'a [Named],
    ) -> (Piece<'a>, Vec<Piece<'a>>) {
        let whole = all_of(text, seen, hits, concepts);
        if self.grammar.tells_a_tale(seen) || hits.iter().any(|h| h.rule.points < 0) {
            return (whole, Vec::new());
        }
        let enough = |words: &[marks::Word<'_>]| words.len() >= WORDS_OF_A_SENTENCE && words.len() < seen.words.len();
        let sentences = sentences_of(seen, concepts).filter(|(words, _)| enough(words)).map(|(words, own)| {
            let (from, to) = bounds(words);
            piece(words, own, hits.iter().filter(|h| from <= h.start && h.end <= to))
        });
        (whole, sentences.collect())
    }
}

/// For each word, whether it belongs to one of some concepts.
pub(super) fn covered(seen: &marks::Marked<'_>, concepts: &[Option<ConceptId>]) -> Vec<bool> {
    let mut covered = vec![false; seen.words.len()];
    for mark in concepts.iter().flatten().flat_map(|c| seen.places.of(*c)) {
        covered[mark.start..mark.end].fill(true);
    }
    covered
}

/// A message as the model looks at it.
fn all_of<'a>(text: &'a Text, seen: &marks::Marked<'a>, hits: &'a [assess::Hit<'_>], concepts: &'a [Named]) -> Piece<'a> {
    let said: Vec<&Token> = text.tokens().iter().filter(|t| t.kind != Kind::Mark).collect();
    let is_word = |at: Option<usize>| {
        at.and_then(|at| said.get(at))
            .is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Number))
    };
    let known = |token: &Token| seen.words.binary_search_by_key(&token.start, |word| word.token.start).is_ok();
    // A picture that means nothing here does not part two words.
    let decorates = |at: usize| is_word(at.checked_sub(1)) && is_word(Some(at + 1)) && !known(said[at]);
    Piece {
        tokens: (0..said.len())
            .filter(|at| said[*at].kind != Kind::Emoji || !decorates(*at))
            .map(|at| said[at])
            .collect(),
        concepts,
        rules: hits.iter().map(|h| h.rule.id.0.as_str()).collect(),
    }
}

/// The sentences of a message, each with its concepts.
fn sentences_of<'s, 'a, 'c>(
    seen: &'s marks::Marked<'a>,
    concepts: &'c [Named],
) -> impl Iterator<Item = (&'s [marks::Word<'a>], &'c [Named])> {
    let (mut rest, mut at) = (concepts, 0);
    seen.words.chunk_by(|a, b| a.sentence == b.sentence).map(move |words| {
        at += words.len();
        let (own, later) = rest.split_at(rest.partition_point(|c| c.start < at));
        rest = later;
        (words, own)
    })
}

/// The place of some words in the original.
fn bounds(words: &[marks::Word<'_>]) -> (usize, usize) {
    (words[0].token.start, words[words.len() - 1].token.end)
}

fn piece<'a>(words: &[marks::Word<'a>], concepts: &'a [Named], hits: impl Iterator<Item = &'a assess::Hit<'a>>) -> Piece<'a> {
    Piece {
        tokens: words.iter().map(|w| w.token).collect(),
        concepts,
        rules: hits.map(|h| h.rule.id.0.as_str()).collect(),
    }
}
