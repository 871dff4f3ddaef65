//! A question as groups of alternatives: each informative word with everything that may stand for it, and what it is worth.
//! Not for: comparing with articles (`score`).

use super::{
    analyse::{Analysis, Word, tokens},
    candidates::Side,
    grammar::Role,
    shelf::{Shelf, TermId},
};

/// How much a match is worth, by how it came about. Ordered; measured by leaving phrasings out (see `confidence`).
mod quality {
    pub(super) const EXACT: f32 = 1.0;
    pub(super) const STEM: f32 = 0.98;
    pub(super) const JOINED: f32 = 0.95;
    pub(super) const CONCEPT: f32 = 0.9;
    pub(super) const FOLDED: f32 = 0.88;
    pub(super) const PARTS: f32 = 0.85;
    pub(super) const ONE_SLIP: f32 = 0.85;
    pub(super) const TWO_SLIPS: f32 = 0.7;
    pub(super) const AS_PART: f32 = 0.6;
}

/// A question has at most this many groups; the rest of a long letter is not read.
const MOST_GROUPS: usize = 40;

/// One word of a question.
#[derive(Debug)]
pub(super) struct Group {
    /// What may stand for it, and how well.
    pub(super) alternatives: Vec<(TermId, f32)>,
    /// Its parts, when it is a compound: together they may stand for it.
    pub(super) parts: Vec<Group>,
    /// What it is worth.
    pub(super) weight: f32,
    /// What part it plays.
    pub(super) role: Role,
}

impl Group {
    /// No article knows it or any part of it.
    pub(super) fn unknown(&self) -> bool {
        self.alternatives.is_empty() && self.parts.iter().all(Group::unknown)
    }

    /// How well the parts may stand for the whole.
    pub(super) const PARTS: f32 = quality::PARTS;
}

/// The groups of a question. Same words count once.
pub(super) fn groups(shelf: &Shelf, text: &str) -> Vec<Group> {
    let mut slips = Vec::new();
    let mut words: Vec<Word> = Vec::new();
    for token in tokens(text) {
        let word = shelf.analyser.word(token);
        let (word, quality) = mended(shelf, word);
        words.push(word);
        slips.push(quality);
    }
    let concepts = shelf.analyser.concepts(&words);
    let analysis = Analysis { words, concepts };
    let mut seen = std::collections::BTreeSet::new();
    let mut groups = Vec::new();
    for (at, word) in analysis.words.iter().enumerate() {
        if word.role == Role::Empty || !seen.insert(word.stem.as_str()) {
            continue;
        }
        groups.push(group(shelf, &analysis, at, slips[at]));
        if groups.len() == MOST_GROUPS {
            break;
        }
    }
    groups
}

/// The word itself, or the known word that it was probably meant to be.
fn mended(shelf: &Shelf, word: Word) -> (Word, f32) {
    let may_slip = matches!(word.role, Role::Informative) && word.parts.is_empty() && !shelf.knows(&word);
    match shelf.speller.mend(&word.text).filter(|_| may_slip) {
        Some((known, slips)) => {
            let quality = if slips == 1 { quality::ONE_SLIP } else { quality::TWO_SLIPS };
            (shelf.analyser.word(known.to_owned()), quality)
        }
        None => (word, 1.0),
    }
}

fn group(shelf: &Shelf, analysis: &Analysis, at: usize, slip: f32) -> Group {
    let word = &analysis.words[at];
    let mut alternatives = Vec::new();
    let mut add = |side: Side, text: &str, quality: f32| {
        if let Some(id) = shelf.term(side, text)
            && !alternatives.iter().any(|(known, _)| *known == id)
        {
            alternatives.push((id, quality * slip));
        }
    };
    add(Side::Exact, &word.text, quality::EXACT);
    add(Side::Stem, &word.stem, quality::STEM);
    for joined in joined(shelf, analysis, at) {
        add(Side::Stem, &joined, quality::JOINED);
    }
    for (range, concept) in &analysis.concepts {
        if range.contains(&at) {
            add(Side::Concept, &concept.to_string(), quality::CONCEPT);
        }
    }
    if word.folded == word.stem {
        add(Side::Folded, &word.folded, quality::FOLDED);
    }
    add(Side::Part, &word.stem, quality::AS_PART);
    let parts: Vec<Group> = word.parts.iter().map(|stem| part(shelf, stem)).collect();
    let weight = weight(shelf, word.role, &alternatives, &parts);
    Group {
        alternatives,
        parts,
        weight,
        role: word.role,
    }
}

/// The stems of what this word makes together with the one before or after it, where the articles know that: "kvinno frid", "oros anmälan".
fn joined(shelf: &Shelf, analysis: &Analysis, at: usize) -> Vec<String> {
    let pairs = [at.checked_sub(1).map(|before| (before, at)), Some((at, at + 1))];
    pairs
        .into_iter()
        .flatten()
        .filter_map(|(a, b)| Some((analysis.words.get(a)?, analysis.words.get(b)?)))
        .filter(|(a, b)| a.text.len() + b.text.len() > 5 && b.text.len() > 2)
        .flat_map(|(a, b)| [format!("{}{}", a.text, b.text), format!("{}s{}", a.text, b.text)])
        .map(|word| shelf.analyser.grammar.stems.stem(&word))
        .collect()
}

fn part(shelf: &Shelf, stem: &str) -> Group {
    let mut alternatives = Vec::new();
    for (side, quality) in [(Side::Stem, quality::STEM), (Side::Part, quality::AS_PART)] {
        if let Some(id) = shelf.term(side, stem) {
            alternatives.push((id, quality));
        }
    }
    let weight = weight(shelf, Role::Informative, &alternatives, &[]);
    Group {
        alternatives,
        parts: Vec::new(),
        weight,
        role: Role::Informative,
    }
}

/// Rare words are worth more than common ones; what no article knows is worth as much as the rarest.
fn weight(shelf: &Shelf, role: Role, alternatives: &[(TermId, f32)], parts: &[Group]) -> f32 {
    let close = alternatives.iter().filter(|(_, quality)| *quality > quality::AS_PART).map(|(id, _)| shelf.uses(*id)).max();
    let rarity = match (close, parts) {
        (Some(uses), _) => shelf.rarity(uses),
        (None, []) => alternatives.iter().map(|(id, _)| shelf.rarity(shelf.uses(*id))).fold(shelf.rarity(0), f32::min),
        (None, parts) => parts.iter().map(|part| part.weight).fold(0.0, f32::max),
    };
    rarity * shelf.factor(role, alternatives.is_empty() && parts.iter().all(Group::unknown))
}

/// Every term of the groups, for tantivy.
pub(super) fn terms(shelf: &Shelf, groups: &[Group]) -> Vec<(Side, String, f32)> {
    let all = groups.iter().flat_map(|group| group.alternatives.iter().chain(group.parts.iter().flat_map(|part| &part.alternatives)));
    all.map(|(id, quality)| {
        let (side, text) = shelf.text(*id);
        (side, text.to_owned(), *quality)
    })
    .collect()
}
