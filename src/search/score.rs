//! Compares a question with candidate articles. Not for: deciding whether to show one (`confidence`).

use super::{
    Hit, Weights, confidence,
    grammar::Role,
    prepared::Posting,
    query::Group,
    shelf::{ANSWER, Entry, TermId},
};

/// An answer's word counts this much of a phrasing's: it may mention what it does not answer.
const IN_ANSWER: f32 = 0.75;

/// What a hit's confidence is computed from. All but `breadth`, `evidence` and `lead` lie between 0 and 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Features {
    /// Share of the question's worth that the article holds anywhere.
    pub cover: f32,
    /// Likeness to its nearest phrasing, both ways.
    pub likeness: f32,
    /// Likeness to the article's own question.
    pub question: f32,
    /// Mean likeness to its three nearest phrasings.
    pub common: f32,
    /// Share of the question's worth that its answer holds.
    pub answer: f32,
    /// Share of the question's worth that no article knows.
    pub unknown: f32,
    /// How many words the question is made of, in effect: 1 when one word holds all its worth.
    pub breadth: f32,
    /// Share of the question's worth in words of other subjects and places that the article does not hold.
    pub foreign: f32,
    /// The same, where words that its answer alone mentions count too.
    pub in_passing: f32,
    /// What its runs of letters tell for the article, by all its askings together: log-odds over the root of their number; below 0 against it.
    pub evidence: f32,
    /// The same, less that of the article for which they tell most beside this one; less nothing where they tell against all others.
    pub lead: f32,
    /// BM25 score as a share of the best one.
    pub bm25: f32,
    /// The question asks for a year or a kind of answer that the article does not hold.
    pub missed: bool,
}

/// An article that may answer, with what was found of it so far.
pub(super) struct Candidate<'a> {
    /// The article.
    pub(super) entry: &'a Entry,
    /// Its number on the shelf.
    pub(super) number: usize,
    /// Tantivy's score of its best document.
    pub(super) bm25: f32,
    /// What its runs of letters tell.
    pub(super) evidence: f32,
}

/// The best articles, best first. `postings` tell for each term the articles that hold it, with the documents as bits; `wanted` the same for each kind
/// of answer that is asked for.
pub(super) fn rank(
    groups: &[Group],
    candidates: &[Candidate<'_>],
    postings: &[Posting],
    wanted: &[&[(u32, u32)]],
    weights: &Weights,
    most: usize,
) -> Vec<Hit> {
    let mut told: Vec<f32> = candidates.iter().map(|candidate| candidate.evidence).chain([0.0; 2]).collect();
    told.sort_by(|a, b| b.total_cmp(a));
    let top = candidates.iter().map(|candidate| candidate.bm25).fold(f32::MIN_POSITIVE, f32::max);
    let mut ranked: Vec<(f32, &Candidate<'_>, Features)> = candidates
        .iter()
        .zip(features(groups, candidates, postings, weights))
        .map(|(candidate, features)| {
            let features = Features {
                bm25: candidate.bm25 / top,
                evidence: candidate.evidence,
                lead: candidate.evidence - told[usize::from(candidate.evidence >= told[0])],
                missed: features.missed || !wanted.iter().all(|holders| asks(holders, candidate.number)),
                ..features
            };
            (weights.score(&features), candidate, features)
        })
        .collect();
    ranked.sort_by(|(a, one, _), (b, other, _)| b.total_cmp(a).then_with(|| one.entry.id.cmp(&other.entry.id)));
    let hit = |(score, candidate, features): (f32, &Candidate<'_>, Features)| Hit {
        article: candidate.entry.id.clone(),
        score,
        confidence: confidence::estimate(&features),
        features,
    };
    ranked.into_iter().take(most).map(hit).collect()
}

/// Whether an article's question or one of its phrasings is among the documents of `holders`.
fn asks(holders: &[(u32, u32)], article: usize) -> bool {
    let asked = |mask: u32| mask & ((1 << ANSWER) - 1) != 0;
    holders.iter().any(|(owner, mask)| *owner as usize == article && asked(*mask))
}

impl Features {
    /// What the order of articles is made of, in the order of [`Weights::order`].
    pub fn order(&self) -> [f32; 7] {
        [
            self.cover,
            self.likeness,
            self.bm25,
            self.question,
            self.common,
            self.answer,
            self.evidence,
        ]
    }

    /// What the confidence is made of, beside what rules an article out.
    pub fn trust(&self) -> [f32; 6] {
        [
            self.cover,
            self.question,
            self.common,
            self.lead,
            self.breadth.max(1.0).ln(),
            self.unknown,
        ]
    }
}

/// What is summed up over the words of a question for one article.
#[derive(Clone, Default)]
struct Sums {
    cover: f32,
    foreign: f32,
    in_passing: f32,
    missed: bool,
    /// For each of its documents.
    held: [f32; ANSWER + 1],
}

/// Word by word rather than article by article: what holds a word is then read once, in one run.
fn features(groups: &[Group], candidates: &[Candidate<'_>], postings: &[Posting], weights: &Weights) -> Vec<Features> {
    let mut total = 0.0;
    let mut squares = 0.0;
    let mut unknown = 0.0;
    let mut sums = vec![Sums::default(); candidates.len()];
    let mut matches = Matches::new(candidates, postings, weights);
    for group in groups {
        total += group.weight;
        squares += group.weight * group.weight;
        if group.unknown() {
            unknown += group.weight;
        }
        let found = matches.of(group);
        for (place, found) in found.rows() {
            let sums = &mut sums[place];
            let asked = found[..ANSWER].iter().copied().fold(0.0, f32::max);
            sums.cover += group.weight * asked.max(IN_ANSWER * found[ANSWER]);
            for (sum, quality) in sums.held.iter_mut().zip(found) {
                *sum += group.weight * quality;
            }
            if group.role == Role::Foreign && asked == 0.0 {
                sums.in_passing += group.weight;
            }
        }
        if matches!(group.role, Role::Foreign | Role::Number) {
            for (_, sums) in sums.iter_mut().enumerate().filter(|(place, _)| !found.holds(*place)) {
                sums.missed |= group.role == Role::Number;
                if group.role == Role::Foreign {
                    sums.foreign += group.weight;
                    sums.in_passing += group.weight;
                }
            }
        }
    }
    let features = |(sums, candidate): (Sums, &Candidate<'_>)| {
        if total <= 0.0 {
            return Features::default();
        }
        let mut nearest = [0.0_f32; 3];
        let mut question = 0.0;
        for (bit, (held, weight)) in sums.held[..ANSWER].iter().zip(candidate.entry.weights).enumerate() {
            if *held > 0.0 && weight > 0.0 {
                let alike = likeness(held / total, (held / weight).min(1.0));
                if bit == 0 {
                    question = alike;
                }
                keep_three(&mut nearest, alike);
            }
        }
        Features {
            cover: sums.cover / total,
            likeness: nearest[0],
            question,
            common: nearest.iter().sum::<f32>() / 3.0,
            answer: sums.held[ANSWER] / total,
            unknown: unknown / total,
            foreign: sums.foreign / total,
            in_passing: sums.in_passing / total,
            missed: sums.missed,
            breadth: total * total / squares,
            ..Features::default()
        }
    };
    sums.into_iter().zip(candidates).map(features).collect()
}

/// How alike a question and a phrasing are by the share that each holds of the other: what is asked counts three times as much as what the phrasing says
/// beside. By square roots, which every machine computes alike, and fast: `asked^0.75 * said^0.25`.
fn likeness(asked: f32, said: f32) -> f32 {
    (asked * (asked * said).sqrt()).sqrt()
}

/// Puts one more among the three greatest, the greatest first.
fn keep_three(greatest: &mut [f32; 3], one: f32) {
    let mut one = one;
    for kept in greatest {
        if one > *kept {
            std::mem::swap(kept, &mut one);
        }
    }
}

/// How well each document of a candidate matches a word.
type Row = [f32; ANSWER + 1];

/// The candidates that hold a word: of fifty, mostly a few.
#[derive(Default)]
struct Found {
    /// With the place of each among the candidates.
    rows: Vec<(usize, Row)>,
    /// For each candidate its row.
    of: Vec<Option<usize>>,
}

impl Found {
    fn none_of(candidates: usize) -> Self {
        Self {
            rows: Vec::new(),
            of: vec![None; candidates],
        }
    }

    fn clear(&mut self) {
        for (place, _) in self.rows.drain(..) {
            self.of[place] = None;
        }
    }

    fn row(&mut self, place: usize) -> &mut Row {
        let at = *self.of[place].get_or_insert(self.rows.len());
        if at == self.rows.len() {
            self.rows.push((place, [0.0; ANSWER + 1]));
        }
        &mut self.rows[at].1
    }

    fn rows(&self) -> impl Iterator<Item = (usize, &Row)> {
        self.rows.iter().map(|(place, row)| (*place, row))
    }

    fn holds(&self, place: usize) -> bool {
        self.of[place].is_some_and(|at| self.rows[at].1.iter().any(|quality| *quality > 0.0))
    }
}

/// Finds words of the question in the candidates. What it needs for that it keeps from word to word.
struct Matches<'a> {
    postings: &'a [Posting],
    /// How well the parts of a compound may stand for the whole.
    parts: f32,
    /// The place of an article among the candidates, by its number.
    places: Vec<Option<usize>>,
    word: Found,
    part: Found,
    together: Found,
}

impl<'a> Matches<'a> {
    fn new(candidates: &[Candidate<'_>], postings: &'a [Posting], weights: &Weights) -> Self {
        let numbers = candidates.iter().map(|candidate| candidate.number);
        let mut places = vec![None; numbers.clone().max().map_or(0, |most| most + 1)];
        for (place, number) in numbers.enumerate() {
            places[number] = Some(place);
        }
        let found = || Found::none_of(candidates.len());
        Self {
            postings,
            parts: weights.parts,
            places,
            word: found(),
            part: found(),
            together: found(),
        }
    }

    fn of(&mut self, group: &Group) -> &Found {
        let Self { postings, places, .. } = self;
        find(&group.alternatives, postings, places, &mut self.word);
        let worth: f32 = group.parts.iter().map(|part| part.weight).sum();
        if worth > 0.0 {
            self.together.clear();
            for part in &group.parts {
                find(&part.alternatives, postings, places, &mut self.part);
                for (place, found) in self.part.rows() {
                    for (sum, quality) in self.together.row(place).iter_mut().zip(found) {
                        *sum += quality * part.weight / worth;
                    }
                }
            }
            for (place, together) in self.together.rows() {
                for (best, together) in self.word.row(place).iter_mut().zip(together) {
                    *best = best.max(self.parts * together);
                }
            }
        }
        &self.word
    }
}

/// The candidates that hold what may stand for a word.
fn find(alternatives: &[(TermId, f32)], postings: &[Posting], places: &[Option<usize>], found: &mut Found) {
    found.clear();
    for (id, quality) in alternatives {
        for (owner, mask) in &postings[*id as usize] {
            if let Some(Some(place)) = places.get(*owner as usize) {
                raise(found.row(*place), *mask, *quality);
            }
        }
    }
}

fn raise(best: &mut Row, mut mask: u32, quality: f32) {
    while mask != 0 {
        let best = &mut best[mask.trailing_zeros() as usize];
        *best = best.max(quality);
        mask &= mask - 1;
    }
}
