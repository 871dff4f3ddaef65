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

/// From this confidence on an article is shown as the answer.
const ANSWER: f32 = 0.5;
/// From this confidence on an article is worth a suggestion.
const SUGGEST: f32 = 0.12;
/// No more suggestions than this.
const SUGGESTIONS: usize = 3;

/// Whether a confidence is enough to answer.
pub(super) fn is_answer(confidence: f32) -> bool {
    confidence >= ANSWER
}

/// The chance that an article answers, by logistic regression.
pub(super) fn estimate(features: &Features) -> f32 {
    let missed = if features.number_missed { 1.0 } else { 0.0 };
    let sum = -6.0 + 5.0 * features.cover + 4.0 * features.likeness + 4.0 * features.margin - 3.0 * features.unknown - 4.0 * missed;
    1.0 / (1.0 + (-sum).exp())
}

/// The verdict on hits in order.
pub(super) fn verdict(hits: &[Hit]) -> Verdict {
    if let Some(best) = hits.first().filter(|hit| is_answer(hit.confidence)) {
        return Verdict::Answer(best.article.clone());
    }
    let near: Vec<ArticleId> = hits
        .iter()
        .filter(|hit| hit.confidence >= SUGGEST)
        .take(SUGGESTIONS)
        .map(|hit| hit.article.clone())
        .collect();
    if near.is_empty() {
        Verdict::Nothing
    } else {
        Verdict::Suggest(near)
    }
}
