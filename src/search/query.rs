//! A question as groups of alternatives: each informative word with everything that may stand for it, and what it is worth.
//! Not for: comparing with articles (`score`).

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::{
    analyse::{Analysis, Word},
    candidates::Side,
    grammar::Role,
    shelf::{Shelf, TermId},
};

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
    let question = read(shelf, text).mend(shelf);
    let joined = joined(shelf, &question.analysis);
    let seen = question.analysis.words.iter().enumerate().map(|(at, word)| {
        let group = group(shelf, &question, &joined, at);
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

/// Whether a text says something beside words with stems that are `known`. The first word that does so tells, unless it may be a slip: far less work than
/// to look into all of them.
pub(super) fn says_more(shelf: &Shelf, text: &str, known: impl Fn(&str) -> bool) -> bool {
    shelf.analyser.asked(text).into_iter().any(|(token, _)| {
        let word = shelf.word(token);
        word.role == Role::Informative && !known(&word.stem) && slip(shelf, &word).is_none()
    })
}

/// For a word that may be a slip, how many articles must use what is put in its place.
fn slip(shelf: &Shelf, word: &Word) -> Option<usize> {
    let whole = word.role == Role::Informative && word.parts.is_empty();
    if whole { shelf.strange(word) } else { None }
}

/// The words of a question, before slips are mended.
pub(super) struct Reading {
    words: Vec<Word>,
    /// For each word that may be a slip, how many articles must use what is put in its place.
    strange: Vec<Option<usize>>,
    /// For each word, whether an article holds it as it is written.
    held: Vec<bool>,
}

/// A question, analysed.
pub(super) struct Question {
    pub(super) analysis: Analysis,
    /// How much of a match each word keeps: less where it had to be mended.
    slips: Vec<f32>,
}

/// Reads the words of a question.
pub(super) fn read(shelf: &Shelf, text: &str) -> Reading {
    let mut words: Vec<Word> = Vec::new();
    let (mut strange, mut held) = (Vec::new(), Vec::new());
    for (token, aside) in shelf.analyser.asked(text) {
        let mut word = shelf.word(token);
        word.aside = aside;
        strange.push(slip(shelf, &word));
        held.push(shelf.term(Side::Exact, &word.text).is_some());
        words.push(word);
    }
    Reading { words, strange, held }
}

impl Reading {
    /// A long text of whose informative words the shelf knows few: it is in another language. Mending its words would cost most and help least.
    pub(super) fn is_foreign(&self) -> bool {
        const LONG: usize = 8;
        let informative = self.words.iter().filter(|word| word.role == Role::Informative).count();
        let strange = self.strange.iter().filter(|least| **least == Some(0)).count();
        informative >= LONG && strange * 3 > informative * 2
    }

    /// A word stands in no article as it is written: it may be one of another language.
    pub(super) fn is_strange(&self) -> bool {
        self.held.iter().any(|held| !held)
    }

    /// Mends what may be slips.
    pub(super) fn mend(self, on: &Shelf) -> Question {
        let mut slips = Vec::with_capacity(self.words.len());
        let mut words: Vec<Word> = Vec::with_capacity(self.words.len());
        // Mending is the dearest step, and long letters repeat themselves.
        let mut known: FxHashMap<String, Option<(Word, f32)>> = FxHashMap::default();
        for (word, strange) in self.words.into_iter().zip(self.strange) {
            let meant = strange.and_then(|uses| known.entry(word.text.clone()).or_insert_with(|| mended(on, &word, uses)).clone());
            let aside = word.aside;
            let (word, slip) = meant.unwrap_or((word, 1.0));
            words.push(Word { aside, ..word });
            slips.push(slip);
        }
        let concepts = on.analyser.concepts(&words);
        Question {
            analysis: Analysis { words, concepts },
            slips,
        }
    }
}

/// The groups of a question. Same words count once.
pub(super) fn groups(shelf: &Shelf, question: &Question) -> Vec<Group> {
    let analysis = &question.analysis;
    let joined = joined(shelf, analysis);
    let mut seen = BTreeSet::new();
    let mut groups = Vec::new();
    for (at, word) in analysis.words.iter().enumerate() {
        if word.role == Role::Empty || !seen.insert(word.stem.as_str()) {
            continue;
        }
        groups.push(group(shelf, question, &joined, at));
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
    let id = shelf
        .term(Side::Concept, &concept.to_string())
        .filter(|_| shelf.weights.concept > 0.0)?;
    Some(Group {
        alternatives: vec![(id, shelf.weights.concept)],
        parts: Vec::new(),
        weight: PHRASE * shelf.rarity(shelf.uses(id)),
        role: Role::Informative,
    })
}

/// The known word that a strange one was probably meant to be: one that at least so many articles use.
fn mended(shelf: &Shelf, word: &Word, uses: usize) -> Option<(Word, f32)> {
    let (known, slips) = shelf.speller.mend(&word.text, uses)?;
    let weights = &shelf.weights;
    let quality = if slips == 1 { weights.one_slip } else { weights.two_slips };
    (quality > 0.0).then(|| (shelf.word(known.to_owned()), quality))
}

fn group(shelf: &Shelf, question: &Question, joined: &[Vec<TermId>], at: usize) -> Group {
    let analysis = &question.analysis;
    let (word, slip, weights) = (&analysis.words[at], question.slips[at], &shelf.weights);
    let mut alternatives = Vec::new();
    let mut put = |id: TermId, quality: f32| {
        if quality > 0.0 && !alternatives.iter().any(|(known, _)| *known == id) {
            alternatives.push((id, quality * slip));
        }
    };
    for (side, text, quality) in [(Side::Exact, &word.text, weights.exact), (Side::Stem, &word.stem, weights.stem)] {
        if let Some(id) = shelf.term(side, text) {
            put(id, quality);
        }
    }
    for id in joined[at].iter().chain(&joined[at + 1]) {
        put(*id, weights.joined);
    }
    let mut add = |side: Side, text: &str, quality: f32| {
        if let Some(id) = shelf.term(side, text) {
            put(id, quality);
        }
    };
    for (range, concept) in &analysis.concepts {
        if range.contains(&at) {
            add(Side::Concept, &concept.to_string(), weights.concept);
        }
    }
    if word.text.is_ascii() {
        add(Side::Folded, &word.folded, weights.folded);
        // "vald" is a form of its own (of "välja") and may still be a bare "våld".
        add(Side::Folded, &shelf.analyser.grammar.stems.regular(&word.text), weights.folded);
    }
    if let Some(whole) = word.whole() {
        add(Side::Part, &whole, weights.joined);
    }
    add(Side::Part, &word.stem, weights.as_part);
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

/// What each word makes together with the one before it, where the articles know that: "kvinno frid", "oros anmälan". One place more than there are words.
fn joined(shelf: &Shelf, analysis: &Analysis) -> Vec<Vec<TermId>> {
    let mut all = vec![Vec::new(); analysis.words.len() + 1];
    for (pair, found) in analysis.words.windows(2).zip(&mut all[1..]) {
        let (a, b) = (&pair[0].text, &pair[1].text);
        if a.len() + b.len() > 5 && b.len() > 2 {
            let ways = [format!("{a}{b}"), format!("{a}s{b}")];
            let known = ways
                .iter()
                .filter_map(|word| shelf.term(Side::Stem, &shelf.analyser.grammar.stems.stem(word)));
            found.extend(known);
        }
    }
    all
}

fn part(shelf: &Shelf, stem: &str) -> Group {
    let mut alternatives = Vec::new();
    for (side, quality) in [(Side::Stem, shelf.weights.stem), (Side::Part, shelf.weights.as_part)] {
        if let Some(id) = shelf.term(side, stem).filter(|_| quality > 0.0) {
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
        .filter(|(_, quality)| *quality > shelf.weights.as_part)
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
pub(super) fn terms(shelf: &Shelf, groups: &[Group]) -> Vec<(TermId, f32)> {
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
                terms.push((*id, *quality));
            }
        }
    }
    terms
}
