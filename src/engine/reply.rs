//! What goes out: one reply, made of blocks that every channel can show. Not for: choosing words (they stand in `locales/` and `knowledge/`).

use serde::Serialize;

/// A reply: blocks in reading order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub struct Reply {
    /// The language it is written in, as a BCP 47 tag.
    pub language: String,
    /// `true` for a language that is written from right to left.
    pub rtl: bool,
    /// What it says, in order. Never empty.
    pub blocks: Vec<Block>,
}

/// One piece of a reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub enum Block {
    /// The opening: one short paragraph.
    Lead {
        /// Plain text.
        text: String,
    },
    /// What to do, in order.
    Steps {
        /// Plain text, one step each.
        items: Vec<String>,
    },
    /// A service, with all that is known for sure about it.
    Service(Card),
    /// An article.
    Answer {
        /// The article's id.
        article: String,
        /// The question that it answers.
        question: String,
        /// The answer.
        paragraphs: Vec<Prose>,
    },
    /// Questions that can be opened by a button or a number.
    Choices {
        /// What the choices are.
        intro: String,
        /// The choices, at most three under an answer and five in a menu.
        items: Vec<Choice>,
    },
    /// Where an answer comes from.
    Sources {
        /// "Källor", in the reply's language.
        label: String,
        /// Names or https addresses.
        items: Vec<String>,
        /// "Uppgifterna gällde ...", in the reply's language, with the date.
        as_of: String,
    },
    /// The soft line under an answer: where to turn, should it be about oneself.
    Soft {
        /// Plain text.
        text: String,
        /// The services it names.
        services: Vec<Card>,
    },
    /// A quiet line: what this is, what it leaves behind on the device.
    Note {
        /// Plain text.
        text: String,
    },
}

/// A paragraph of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub enum Prose {
    /// Running text.
    Text {
        /// Its pieces.
        runs: Vec<Run>,
    },
    /// A bulleted list.
    List {
        /// One item each, in pieces.
        items: Vec<Vec<Run>>,
    },
}

/// A run of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub struct Run {
    /// The words.
    pub text: String,
    /// Set in bold.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub strong: bool,
    /// An https address, when the words are a link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A question that can be opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub struct Choice {
    /// The article's id.
    pub article: String,
    /// Its question.
    pub label: String,
}

/// A service as people see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub struct Card {
    /// The service's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// For whom it is.
    pub whom: String,
    /// Numbers that may be shown, in order.
    pub numbers: Vec<CardNumber>,
    /// Its own page: an https address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web: Option<String>,
    /// "Öppet nu", "Öppnar kl. 9" and the hours, where a source is sure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// Cost, anonymity, and the trace that a call leaves: one short line each.
    pub facts: Vec<String>,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub struct CardNumber {
    /// As people read it.
    pub display: String,
    /// As a phone dials it.
    pub dial: String,
}
