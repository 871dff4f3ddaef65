//! A question as groups of alternatives: each informative word with everything that may stand for it, and what it is worth.
//! Not for: comparing with articles (`score`).

use std::collections::{BTreeSet, HashMap};

use super::{
    analyse::{Analysis, Word},
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

/// A phrase of empty words keeps this share of its worth.
const PHRASE: f32 = 0.5;
/// A word that stands aside keeps this share of its worth.
const ASIDE: f32 = 0.35;

/// An unknown word of fewer letters is more likely a slip in "på" than a name.
const SHORT: usize = 4;
/// And keeps this share of its worth.
const SHORT_WORTH: f32 = 0.25;

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

/// A word of a question as search sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct SeenWord {
    /// Lower case; mended where it was misspelt.
    pub text: String,
    /// Its stem.
    pub stem: String,
    /// Stems of its parts; empty when it is no compound.
    pub parts: Vec<String>,
    /// What it is worth: 0 when it says nothing.
    pub weight: f32,
    /// An article knows it, or a part of it.
    pub known: bool,
}

/// The words of a question, for people who look into it.
pub(super) fn explain(shelf: &Shelf, text: &str) -> Vec<SeenWord> {
    let (analysis, slips) = analysed(shelf, text);
    let seen = analysis.words.iter().enumerate().map(|(at, word)| {
        let group = group(shelf, &analysis, at, slips[at]);
        SeenWord {
            text: word.text.clone(),
            stem: word.stem.clone(),
            parts: word.parts.clone(),
            known: !group.unknown(),
            weight: group.weight,
        }
    });
    seen.collect()
}

pub(super) fn analysed(shelf: &Shelf, text: &str) -> (Analysis, Vec<f32>) {
    let mut slips = Vec::new();
    let mut words: Vec<Word> = Vec::new();
    // Mending is the dearest step, and long letters repeat themselves.
    let mut known: HashMap<String, usize> = HashMap::new();
    for (token, aside) in shelf.analyser.asked(text) {
        let (mut word, quality) = match known.get(&token) {
            Some(at) => (words[*at].clone(), slips[*at]),
            None => mended(shelf, shelf.analyser.word(token.clone())),
        };
        known.entry(token).or_insert(words.len());
        word.aside = aside;
        words.push(word);
        slips.push(quality);
    }
    let concepts = shelf.analyser.concepts(&words);
    (Analysis { words, concepts }, slips)
}

/// The groups of a question. Same words count once.
pub(super) fn groups(shelf: &Shelf, (analysis, slips): &(Analysis, Vec<f32>)) -> Vec<Group> {
    let mut seen = BTreeSet::new();
    let mut groups = Vec::new();
    for (at, word) in analysis.words.iter().enumerate() {
        if word.role == Role::Empty || !seen.insert(word.stem.as_str()) {
            continue;
        }
        groups.push(group(shelf, analysis, at, slips[at]));
        if groups.len() == MOST_GROUPS {
            break;
        }
    }
    // "är med", "hur många": every word says nothing, together they do.
    for (range, concept) in &analysis.concepts {
        if groups.len() < MOST_GROUPS && range.len() > 1 && analysis.words[range.clone()].iter().all(|word| said_nothing(word.role)) {
            groups.extend(phrase(shelf, *concept));
        }
    }
    groups
}

fn said_nothing(role: Role) -> bool {
    matches!(role, Role::Empty | Role::Asking)
}

fn phrase(shelf: &Shelf, concept: usize) -> Option<Group> {
    let id = shelf.term(Side::Concept, &concept.to_string())?;
    Some(Group {
        alternatives: vec![(id, quality::CONCEPT)],
        parts: Vec::new(),
        weight: PHRASE * shelf.rarity(shelf.uses(id)),
        role: Role::Informative,
    })
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
    if word.text.is_ascii() {
        add(Side::Folded, &word.folded, quality::FOLDED);
        // "vald" is a form of its own (of "välja") and may still be a bare "våld".
        add(Side::Folded, &shelf.analyser.grammar.stems.regular(&word.text), quality::FOLDED);
    }
    if let Some(whole) = word.whole() {
        add(Side::Part, &whole, quality::JOINED);
    }
    add(Side::Part, &word.stem, quality::AS_PART);
    let parts: Vec<Group> = word.parts.iter().map(|stem| part(shelf, stem)).collect();
    let worth = if word.aside { ASIDE } else { 1.0 };
    let short = alternatives.is_empty() && word.text.chars().count() < SHORT;
    let weight = worth * if short { SHORT_WORTH } else { 1.0 } * weight(shelf, word.role, &alternatives, &parts);
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
    let close = alternatives
        .iter()
        .filter(|(_, quality)| *quality > quality::AS_PART)
        .map(|(id, _)| shelf.uses(*id))
        .max();
    let rarity = match (close, parts) {
        (Some(uses), _) => shelf.rarity(uses),
        (None, []) => alternatives
            .iter()
            .map(|(id, _)| shelf.rarity(shelf.uses(*id)))
            .fold(shelf.rarity(0), f32::min),
        (None, parts) => parts.iter().map(|part| part.weight).fold(0.0, f32::max),
    };
    rarity * factor(role, alternatives.is_empty() && parts.iter().all(Group::unknown))
}

/// How much of its rarity a word keeps, by the part it plays.
pub(super) fn factor(role: Role, unknown: bool) -> f32 {
    match (role, unknown) {
        (Role::Empty, _) | (Role::Asking | Role::Light, true) => 0.0,
        (Role::Asking | Role::Light, false) => 0.25,
        (Role::Informative | Role::Foreign, false) => 1.0,
        (Role::Informative, true) => 0.8,
        (Role::Foreign | Role::Number, _) => 1.3,
    }
}

/// Every term of the groups, for tantivy. A word as written adds nothing where it is its own stem, nor does a bare twin where the stem is known.
pub(super) fn terms(shelf: &Shelf, groups: &[Group]) -> Vec<(Side, String, f32)> {
    let mut terms = Vec::new();
    for group in groups {
        let stem = group
            .alternatives
            .iter()
            .map(|(id, _)| shelf.text(*id))
            .find(|(side, _)| *side == Side::Stem);
        for (id, quality) in group
            .alternatives
            .iter()
            .chain(group.parts.iter().flat_map(|part| &part.alternatives))
        {
            let (side, text) = shelf.text(*id);
            let twin = matches!(side, Side::Exact | Side::Folded) && stem.is_some_and(|(_, stem)| side == Side::Folded || stem == text);
            if !twin {
                terms.push((side, text.to_owned(), *quality));
            }
        }
    }
    terms
}
