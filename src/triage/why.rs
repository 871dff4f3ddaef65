//! What weighed most for the second opinion, for those who ask why: in which words, concepts and rules, and where. Worked out on demand and never kept; no reply
//! is made of it. Not for: deciding (`join`, `assess`).

use std::collections::{BTreeMap, HashSet};

use super::{
    Head, Triage,
    model::{Named, Part, Piece, look},
};
use crate::{
    knowledge::{Lexicon, RuleId},
    text::Text,
};

/// How many reasons are given.
const MOST: usize = 8;

/// How sure the second opinion is of risk, and why. Holds no word of the message.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// 0 to 1.
    pub certainty: f32,
    /// First byte, in the message as written, of the part that decided: all of it or one sentence.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// What weighed most, for or against, the heaviest first.
    pub reasons: Vec<Reason>,
}

/// One thing that weighed.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// What it is.
    pub what: What,
    /// First byte in the message as written.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What it adds to the certainty, in log-odds; below 0 it speaks against risk.
    pub weight: f32,
}

/// What can weigh.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A word, with the runs of letters within it.
    Word,
    /// Two words beside each other, with the letters across the gap.
    Words,
    /// A concept of the lexicon.
    Concept(String),
    /// Two concepts in their order.
    Concepts(String, String),
    /// A rule that matched.
    Rule(RuleId),
}

impl Triage {
    /// Why the second opinion thinks what it thinks of a message; `None` where it has none. `lexicon` is the one that this was built from.
    pub fn why(&self, text: &Text, lexicon: &Lexicon) -> Option<Why> {
        let heard = self.heard(text);
        let (text, part) = (heard.said.as_ref().unwrap_or(text), heard.part);
        let looked = |text: &Text| {
            let seen = self.marker.mark(text);
            self.features_of(text, &seen, &self.hits(&seen))
        };
        let features = match &part {
            Some(part) => looked(text).with_part(looked(part)),
            None => looked(text),
        };
        if self.model.is_empty() || features.whole.is_empty() {
            return None;
        }
        let opinion = self.model.opinion(&features);
        let text = part.as_ref().unwrap_or(text);
        let seen = self.marker.mark(text);
        let hits = self.hits(&seen);
        let concepts = self.present(&seen);
        let (whole, sentences) = self.pieces(text, &seen, &hits, &concepts);
        let piece = opinion.decided_by().and_then(|place| sentences.get(place)).unwrap_or(&whole);
        let of = super::model::features(piece).len();
        let mut weights: BTreeMap<Part, f32> = BTreeMap::new();
        let mut counted = HashSet::new();
        look(piece, |feature, part| {
            if counted.insert(feature) {
                *weights.entry(part).or_default() += self.model.adds(feature, of);
            }
        });
        let name = |named: &Named| {
            let number = self.names.iter().position(|name| *name == named.name);
            number
                .and_then(|number| lexicon.concepts.get(number))
                .map(|concept| concept.name.clone())
                .unwrap_or_default()
        };
        let place = |named: &Named| (seen.words[named.start].token.start, seen.words[named.end - 1].token.end);
        let mut reasons: Vec<Reason> = weights
            .into_iter()
            .map(|(part, weight)| {
                let (what, (start, end)) = match part {
                    Part::Word(at) => (What::Word, words(piece, at, at)),
                    Part::Words(at) => (What::Words, words(piece, at, at + 1)),
                    Part::Concept(at) => (What::Concept(name(&piece.concepts[at])), place(&piece.concepts[at])),
                    Part::Concepts(first, second) => {
                        let (first, second) = (&piece.concepts[first], &piece.concepts[second]);
                        (What::Concepts(name(first), name(second)), (place(first).0, place(second).1))
                    }
                    Part::Rule(at) => {
                        let id = piece.rules[at];
                        let hit = hits.iter().find(|hit| hit.rule.id.0 == id);
                        (What::Rule(RuleId(id.to_owned())), hit.map_or((0, 0), |hit| (hit.start, hit.end)))
                    }
                };
                Reason { what, start, end, weight }
            })
            .collect();
        // Stable, so equals stay in the order of the message.
        reasons.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
        reasons.truncate(MOST);
        let (start, end) = words(piece, 0, piece.tokens.len().saturating_sub(1));
        Some(Why {
            certainty: opinion.of(Head::Risk),
            start,
            end,
            reasons,
        })
    }
}

/// The place of the words from one to another.
fn words(piece: &Piece<'_>, first: usize, last: usize) -> (usize, usize) {
    let start = piece.tokens.get(first).map_or(0, |token| token.start);
    (start, piece.tokens.get(last).map_or(start, |token| token.end))
}
