//! When to answer, when to suggest, when to say nothing. Not for: the order of hits (`score`).

use super::{Features, Hit};
use crate::knowledge::ArticleId;

/// What to do with a ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// This article answers.
    Answer(ArticleId),
    /// One of these may be meant: one to three, best first.
    Suggest(Vec<ArticleId>),
    /// Nothing here answers it.
    Nothing,
}

/// From this confidence on an article is shown as the answer: it is then more likely right than wrong, and of all answers shown so 97 of 100 are right
/// (cross-validated on 700 labelled questions). From 0.9 on nearly all would be, and one question of six that gets its answer now would get suggestions
/// instead: docs/search-evaluation.md shows what each choice costs.
const ANSWER: f32 = 0.6;
/// From this confidence on an article is worth a suggestion.
const SUGGEST: f32 = 0.06;
/// What a word of another subject takes away; set by hand, as too few questions hold one to fit it.
const FOREIGN: f32 = 5.0;
/// A question most of which is another place or subject gets no suggestion that mentions it in passing: "länsstyrelsen i Skåne".
const IN_PASSING: f32 = 0.5;
/// No more suggestions than this.
const SUGGESTIONS: usize = 3;

/// Whether a confidence is enough to answer.
pub(super) fn is_answer(confidence: f32) -> bool {
    confidence >= ANSWER
}

/// What each of [`Features::trust`] counts, and what is always there: a logistic regression by `examples/fit.rs` on 700 labelled questions, 200 of which
/// nothing answers. Cross-validated by article, what it says is the share that is right, give or take some hundredths.
const TRUST: [f32; 6] = [2.11, 2.29, 2.20, 0.36, 2.12, -1.88];
const ALWAYS: f32 = -5.07;

/// The chance that an article answers. A year, or a kind of answer, that the article does not hold rules it out.
pub(super) fn estimate(f: &Features) -> f32 {
    let sum: f32 = TRUST.iter().zip(f.trust()).map(|(weight, value)| weight * value).sum();
    let sure = 1.0 / (1.0 + (FOREIGN * f.foreign - ALWAYS - sum).exp());
    if f.missed { sure.min(SUGGEST) } else { sure }
}

/// The verdict on hits in order.
pub(super) fn verdict(hits: &[Hit]) -> Verdict {
    if let Some(best) = hits.first().filter(|hit| is_answer(hit.confidence)) {
        return Verdict::Answer(best.article.clone());
    }
    let near: Vec<ArticleId> = hits
        .iter()
        .filter(|hit| hit.confidence >= SUGGEST && hit.features.in_passing <= IN_PASSING)
        .take(SUGGESTIONS)
        .map(|hit| hit.article.clone())
        .collect();
    if near.is_empty() {
        Verdict::Nothing
    } else {
        Verdict::Suggest(near)
    }
}
