//! Compares a question with candidate articles. Not for: deciding whether to show one (`confidence`).

use super::{
    Hit, confidence,
    grammar::Role,
    query::Group,
    shelf::{ANSWER, Entry, TermId},
};

/// An answer's word counts this much of a phrasing's: it may mention what it does not answer.
const IN_ANSWER: f32 = 0.75;
/// How much a question's share counts beside a phrasing's share in `Features::likeness`.
const ASKED_SHARE: f32 = 0.75;

/// What a hit's confidence is computed from. All but `breadth` lie between 0 and 1.
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
    /// Distance in score to the next article.
    pub margin: f32,
    /// Share of the question's worth that no article knows.
    pub unknown: f32,
    /// How many words the question is made of, in effect: 1 when one word holds all its worth.
    pub breadth: f32,
    /// Share of the question's worth in words of other subjects and places that the article does not hold.
    pub foreign: f32,
    /// Likeness of letters, four in a row.
    pub letters: f32,
    /// BM25 score as a share of the best one.
    pub bm25: f32,
    /// A year or number that the question asks for and the article does not hold.
    pub number_missed: bool,
}

/// An article that may answer, with what was found of it so far.
pub(super) struct Candidate<'a> {
    /// The article.
    pub(super) entry: &'a Entry,
    /// Tantivy's score of its best document.
    pub(super) bm25: f32,
    /// Likeness by runs of letters.
    pub(super) letters: f32,
}

/// The best articles, best first.
pub(super) fn rank(groups: &[Group], candidates: &[Candidate<'_>], most: usize) -> Vec<Hit> {
    let top = candidates.iter().map(|candidate| candidate.bm25).fold(f32::MIN_POSITIVE, f32::max);
    let mut hits: Vec<Hit> = candidates
        .iter()
        .map(|Candidate { entry, bm25, letters }| {
            let features = Features {
                bm25: bm25 / top,
                letters: *letters,
                ..features(groups, entry)
            };
            Hit {
                article: entry.id.clone(),
                score: score(&features),
                confidence: 0.0,
                features,
            }
        })
        .collect();
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.article.cmp(&b.article)));
    hits.truncate(most);
    let scores: Vec<f32> = hits.iter().map(|hit| hit.score).collect();
    for (at, hit) in hits.iter_mut().enumerate() {
        let rival = scores
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != at)
            .map(|(_, score)| *score)
            .fold(0.0, f32::max);
        hit.features.margin = (hit.score - rival).clamp(-1.0, 1.0);
        hit.confidence = confidence::estimate(&hit.features);
    }
    hits
}

/// What each feature counts in the order of articles. Fitted (listwise softmax) on phrasings left out of the index one at a time and on
/// `tests/data/faq-work.jsonl`; the weights from the left-out phrasings alone rank the work file almost as well.
fn score(f: &Features) -> f32 {
    0.14 * f.cover + 0.02 * f.likeness + 0.10 * f.bm25 + 0.15 * f.question + 0.20 * f.common + 0.15 * f.answer + 0.24 * f.letters
}

fn features(groups: &[Group], entry: &Entry) -> Features {
    let mut total = 0.0;
    let mut unknown = 0.0;
    let mut cover = 0.0;
    let mut number_missed = false;
    let mut squares = 0.0;
    let mut foreign = 0.0;
    let mut held = [0.0; 16];
    for group in groups {
        let matches = matches(group, entry);
        let asked = matches[..ANSWER].iter().copied().fold(0.0, f32::max);
        let best = asked.max(IN_ANSWER * matches[ANSWER]);
        total += group.weight;
        squares += group.weight * group.weight;
        cover += group.weight * best;
        for (sum, quality) in held.iter_mut().zip(matches) {
            *sum += group.weight * quality;
        }
        if group.role == Role::Foreign && best == 0.0 {
            foreign += group.weight;
        }
        if group.unknown() {
            unknown += group.weight;
        }
        number_missed |= group.role == Role::Number && best == 0.0;
    }
    if total <= 0.0 {
        return Features::default();
    }
    let mut alike = [0.0; ANSWER];
    for ((alike, sum), weight) in alike.iter_mut().zip(held).zip(entry.weights).filter(|(_, weight)| *weight > 0.0) {
        *alike = (sum / total).powf(ASKED_SHARE) * (sum / weight).min(1.0).powf(1.0 - ASKED_SHARE);
    }
    let question = alike[0];
    alike.sort_by(|a, b| b.total_cmp(a));
    Features {
        cover: cover / total,
        likeness: alike[0],
        question,
        common: (alike[0] + alike[1] + alike[2]) / 3.0,
        answer: held[ANSWER] / total,
        unknown: unknown / total,
        foreign: foreign / total,
        number_missed,
        breadth: total * total / squares,
        ..Features::default()
    }
}

/// How well each document of an article matches a word of the question.
fn matches(group: &Group, entry: &Entry) -> [f32; 16] {
    let mut best = [0.0; 16];
    for (id, quality) in &group.alternatives {
        raise(&mut best, mask(entry, *id), *quality);
    }
    let worth: f32 = group.parts.iter().map(|part| part.weight).sum();
    if worth > 0.0 {
        let mut together = [0.0; 16];
        for part in &group.parts {
            for (sum, quality) in together.iter_mut().zip(matches(part, entry)) {
                *sum += quality * part.weight / worth;
            }
        }
        for (best, quality) in best.iter_mut().zip(together) {
            *best = f32::max(*best, Group::PARTS * quality);
        }
    }
    best
}

fn raise(best: &mut [f32; 16], mut mask: u16, quality: f32) {
    while mask != 0 {
        let best = &mut best[mask.trailing_zeros() as usize];
        *best = best.max(quality);
        mask &= mask - 1;
    }
}

fn mask(entry: &Entry, id: TermId) -> u16 {
    entry
        .terms
        .binary_search_by_key(&id, |(term, _)| *term)
        .map_or(0, |at| entry.terms[at].1)
}
