//! What comes in. The types that hold a person's words do not print them (invariant 7).

use std::fmt;

use crate::knowledge::Language;

/// The words that a person wrote. Its `Debug` shows the length alone, so no log can hold what it says.
#[derive(Clone, PartialEq, Eq)]
pub struct Utterance(String);

impl Utterance {
    /// Takes the words in.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// The words, for triage and search alone.
    pub fn words(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Utterance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Utterance({} bytes)", self.0.len())
    }
}

/// Where a message came from. It never changes what is answered (invariant 9); a public channel decides for itself what it may show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// The web chat or the API.
    #[default]
    Web,
    /// A private conversation: the terminal, a direct message, an ephemeral command.
    Direct,
    /// A channel that others read.
    Public,
}

/// One message.
#[derive(Clone, Debug)]
pub struct Inbound {
    /// What was written.
    pub text: Utterance,
    /// The language that the writer chose, before anything else.
    pub chosen: Option<Language>,
    /// The language that the channel suggests (a client's setting).
    pub hint: Option<Language>,
    /// Where it came from.
    pub channel: Channel,
}

/// What a button says to the engine: it carries all that is needed to go on (invariant 8).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Show this article.
    Article(crate::knowledge::ArticleId),
    /// Show the menu.
    Menu,
    /// Show whom one can turn to.
    Help(Helped),
}

/// Who asks for help without telling anything more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Helped {
    /// Somebody who is hurt or afraid.
    Hurt,
    /// Somebody young who may not decide over their own life.
    Honour,
    /// Somebody who worries about another.
    Worried,
    /// Somebody who hurts others, or fears to.
    Hurting,
    /// Somebody who meets this at work.
    AtWork,
}
