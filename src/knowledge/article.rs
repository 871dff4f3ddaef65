//! One question and its answer, as editors wrote it. Not for: finding it (that is `search`) or laying it out (`engine::compose`).

use std::ops::RangeInclusive;

use jiff::civil::Date;

use crate::knowledge::{Language, ServiceId};

/// How many phrasings an article has.
pub(super) const PHRASINGS: RangeInclusive<usize> = 3..=30;

/// How many words an answer has.
pub(super) const WORDS: RangeInclusive<usize> = 25..=160;

/// How many service cards stand under an answer at most, beside the emergency number's.
pub(super) const MOST_SERVICES: usize = 3;

/// The id of an article: lower-case ASCII letters, digits and hyphens; the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleId(pub String);

/// An article in one language, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Its id, shared by its translations.
    pub id: ArticleId,
    /// The language it is written in.
    pub language: Language,
    /// The question it answers, as people see it.
    pub question: String,
    /// Other ways to ask the same thing.
    pub phrasings: Vec<String>,
    /// Topic ids, each known to the locale as `topic-<id>`.
    pub topics: Vec<String>,
    /// Services shown as cards under the answer.
    pub services: Vec<ServiceId>,
    /// Where the facts come from: a document's name or an address.
    pub sources: Vec<String>,
    /// The date on which the sources held.
    pub facts_as_of: Date,
    /// The date on which an editor last read it through.
    pub reviewed: Date,
    /// The answer.
    pub answer: Vec<Paragraph>,
}

/// A piece of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paragraph {
    /// Running text.
    Text(Vec<Span>),
    /// A bulleted list.
    List(Vec<Vec<Span>>),
}

/// A run of text within a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Plain(String),
    /// Words that carry weight.
    Strong(String),
    /// A link to another site.
    Link {
        /// What it says.
        text: String,
        /// Where it leads: an https address.
        url: String,
    },
}
