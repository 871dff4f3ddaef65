//! What each way to match a word is worth, and what each kind of likeness counts in the order of articles. Not for: trust (`confidence`).

use super::Features;

/// The numbers that the order of articles depends on. The program uses [`Weights::default`]; measuring tries others (`make bench-search`): a way to match
/// that is worth 0 is switched off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// A word as written.
    pub exact: f32,
    /// The same stem.
    pub stem: f32,
    /// Two words that make one known word, or a compound however it is linked.
    pub joined: f32,
    /// A word or phrase that means the same.
    pub concept: f32,
    /// The same letters without diacritics.
    pub folded: f32,
    /// All parts of a compound.
    pub parts: f32,
    /// A word that is a part of a compound.
    pub as_part: f32,
    /// A mended word with one slip keeps this share.
    pub one_slip: f32,
    /// And with two.
    pub two_slips: f32,
    /// What each likeness counts: [`Features::cover`], `likeness`, `bm25`, `question`, `common`, `answer` and `evidence`.
    pub order: [f32; 7],
}

impl Default for Weights {
    /// `order` is fitted by `examples/fit.rs` (listwise softmax) on phrasings left out of the index and on w-001 to w-250 of `tests/data/faq-work.jsonl`;
    /// the rest was measured by leaving phrasings out.
    fn default() -> Self {
        Self {
            exact: 1.0,
            stem: 0.98,
            joined: 0.95,
            concept: 0.9,
            folded: 0.88,
            parts: 0.85,
            as_part: 0.6,
            one_slip: 0.85,
            two_slips: 0.7,
            order: [0.044, 0.047, 0.134, 0.214, 0.406, 0.155, 0.047],
        }
    }
}

impl Weights {
    /// The rank score.
    pub fn score(&self, features: &Features) -> f32 {
        self.order.iter().zip(features.order()).map(|(weight, value)| weight * value).sum()
    }
}
