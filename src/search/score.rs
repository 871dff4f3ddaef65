//! Compares a question with candidate articles. Not for: deciding whether to show one (`confidence`).

use super::{
    Hit, Weights, confidence,
    grammar::Role,
    query::Group,
    shelf::{ANSWER, Entry, Posting},
};

/// An answer's word counts this much of a phrasing's: it may mention what it does not answer.
const IN_ANSWER: f32 = 0.75;
/// How much a question's share counts beside a phrasing's share in `Features::likeness`.
const ASKED_SHARE: f32 = 0.75;

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
    wanted: &[&[(usize, u32)]],
    weights: &Weights,
    most: usize,
) -> Vec<Hit> {
    let mut told: Vec<f32> = candidates.iter().map(|candidate| candidate.evidence).chain([0.0; 2]).collect();
    told.sort_by(|a, b| b.total_cmp(a));
    let top = candidates.iter().map(|candidate| candidate.bm25).fold(f32::MIN_POSITIVE, f32::max);
    let mut hits: Vec<Hit> = candidates
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
            Hit {
                article: candidate.entry.id.clone(),
                score: weights.score(&features),
                confidence: 0.0,
                features,
            }
        })
        .collect();
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.article.cmp(&b.article)));
    hits.truncate(most);
    for hit in &mut hits {
        hit.confidence = confidence::estimate(&hit.features);
    }
    hits
}

/// Whether an article's question or one of its phrasings is among the documents of `holders`.
fn asks(holders: &[(usize, u32)], article: usize) -> bool {
    let asked = |mask: u32| mask & ((1 << ANSWER) - 1) != 0;
    holders.iter().any(|(owner, mask)| *owner == article && asked(*mask))
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
    let matches = Matches::new(candidates, postings, weights);
    for group in groups {
        total += group.weight;
        squares += group.weight * group.weight;
        if group.unknown() {
            unknown += group.weight;
        }
        for (sums, found) in sums.iter_mut().zip(matches.of(group)) {
            let asked = found[..ANSWER].iter().copied().fold(0.0, f32::max);
            let best = asked.max(IN_ANSWER * found[ANSWER]);
            sums.cover += group.weight * best;
            for (sum, quality) in sums.held.iter_mut().zip(found) {
                *sum += group.weight * quality;
            }
            if group.role == Role::Foreign {
                sums.foreign += if best == 0.0 { group.weight } else { 0.0 };
                sums.in_passing += if asked == 0.0 { group.weight } else { 0.0 };
            }
            sums.missed |= group.role == Role::Number && best == 0.0;
        }
    }
    let features = |(sums, candidate): (Sums, &Candidate<'_>)| {
        if total <= 0.0 {
            return Features::default();
        }
        let mut alike = [0.0; ANSWER];
        let held = sums.held.iter().zip(candidate.entry.weights);
        for (alike, (sum, weight)) in alike.iter_mut().zip(held).filter(|(_, (_, weight))| *weight > 0.0) {
            *alike = (sum / total).powf(ASKED_SHARE) * (sum / weight).min(1.0).powf(1.0 - ASKED_SHARE);
        }
        let question = alike[0];
        alike.sort_by(|a, b| b.total_cmp(a));
        Features {
            cover: sums.cover / total,
            likeness: alike[0],
            question,
            common: (alike[0] + alike[1] + alike[2]) / 3.0,
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

/// How well each document of each candidate matches a word of the question.
struct Matches<'a> {
    postings: &'a [Posting],
    /// How well the parts of a compound may stand for the whole.
    parts: f32,
    /// The place of an article among the candidates, by its number.
    places: Vec<Option<usize>>,
    candidates: usize,
}

impl<'a> Matches<'a> {
    fn new(candidates: &[Candidate<'_>], postings: &'a [Posting], weights: &Weights) -> Self {
        let numbers = candidates.iter().map(|candidate| candidate.number);
        let mut places = vec![None; numbers.clone().max().map_or(0, |most| most + 1)];
        for (place, number) in numbers.enumerate() {
            places[number] = Some(place);
        }
        Self {
            postings,
            parts: weights.parts,
            places,
            candidates: candidates.len(),
        }
    }

    fn of(&self, group: &Group) -> Vec<[f32; ANSWER + 1]> {
        let mut best = vec![[0.0; ANSWER + 1]; self.candidates];
        for (id, quality) in &group.alternatives {
            for (owner, mask) in &self.postings[*id as usize] {
                if let Some(Some(place)) = self.places.get(*owner) {
                    raise(&mut best[*place], *mask, *quality);
                }
            }
        }
        let worth: f32 = group.parts.iter().map(|part| part.weight).sum();
        if worth > 0.0 {
            let mut together = vec![[0.0; ANSWER + 1]; self.candidates];
            for part in &group.parts {
                for (sums, found) in together.iter_mut().zip(self.of(part)) {
                    for (sum, quality) in sums.iter_mut().zip(found) {
                        *sum += quality * part.weight / worth;
                    }
                }
            }
            for (best, together) in best.iter_mut().flatten().zip(together.into_iter().flatten()) {
                *best = best.max(self.parts * together);
            }
        }
        best
    }
}

fn raise(best: &mut [f32; ANSWER + 1], mut mask: u32, quality: f32) {
    while mask != 0 {
        let best = &mut best[mask.trailing_zeros() as usize];
        *best = best.max(quality);
        mask &= mask - 1;
    }
}
