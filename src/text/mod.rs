//! The prepared message: what a person wrote, as tokens that triage and search can compare, each with its place in the original.
//! Not for: meaning (that is `triage`) or finding articles (`search`).

mod clean;
mod language;
mod spelling;
mod token;

pub use clean::fold;
pub use language::{FunctionWords, choose};
pub(crate) use spelling::held;
pub(crate) use token::squeeze;
pub use token::{Kind, Token};

use std::fmt;

/// A message, prepared once. Holds a person's words: its `Debug` shows counts alone (invariant 7).
#[derive(Clone)]
pub struct Text {
    /// Words, numbers, emoji and marks in reading order.
    tokens: Vec<Token>,
}

impl Text {
    /// Prepares a message: compatibility-composed, lower-cased, without invisible characters; words that were spaced out are joined again.
    /// Takes any text of any length in linear time.
    pub fn prepare(words: &str) -> Self {
        Self {
            tokens: token::join_spaced_out(&token::tokens(&clean::clean(words))),
        }
    }

    /// Whether preparing a word would give it back as it is, one token without a mark: nearly all that the lexicon holds.
    pub(crate) fn is_settled(word: &str) -> bool {
        !word.is_empty() && word.chars().all(clean::is_settled)
    }

    /// The same message without what lies in these parts of the original.
    #[must_use]
    pub fn without(&self, parts: &[(usize, usize)]) -> Self {
        let left_out = |token: &&Token| parts.iter().any(|(start, end)| *start <= token.start && token.end <= *end);
        Self {
            tokens: self.tokens.iter().filter(|token| !left_out(token)).cloned().collect(),
        }
    }

    /// The tokens in reading order.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// True when nothing in it could be a word, a number or an emoji.
    pub fn is_empty(&self) -> bool {
        self.tokens.iter().all(|t| t.kind == Kind::Mark)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} tokens)", self.tokens.len())
    }
}
