//! What buttons and lists carry: all that is needed to go on, and nothing that tells of the person or of risk. The first part is the form's version;
//! an id of another version or another make is not read, and gets a kind word and the menu. Not for: acting on one (`components`).

use crate::{
    engine::Helped,
    knowledge::{ArticleId, Language},
};

/// Longest id of a button, in characters.
pub(super) const LONGEST: usize = 100;

/// The first part of every id; another number when its form changes.
const VERSION: &str = "1";

/// What was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// "Läs svaret privat", the one button of the one public reply.
    Private,
    /// Open an article in a language.
    Article(Language, ArticleId),
    /// Show an article to everybody in the channel.
    Share(Language, ArticleId),
    /// One of the five buttons of `/hjalp`.
    Help(Language, Helped),
    /// The list of topics.
    Topics(Language),
    /// A list of a topic's questions.
    Questions(Language),
}

impl Pressed {
    /// Reads an id; `None` for one of another version or another make.
    pub fn parse(custom_id: &str) -> Option<Self> {
        let mut parts = custom_id.splitn(4, ':');
        let (version, kind) = (parts.next()?, parts.next()?);
        if version != VERSION {
            return None;
        }
        if kind == "p" {
            return parts.next().is_none().then_some(Self::Private);
        }
        let language = parts.next().filter(|tag| !tag.is_empty())?.parse().ok()?;
        let rest = parts.next().filter(|rest| !rest.is_empty())?;
        match kind {
            "a" => Some(Self::Article(language, ArticleId(rest.to_owned()))),
            "s" => Some(Self::Share(language, ArticleId(rest.to_owned()))),
            "h" => Some(Self::Help(language, HELPED.iter().find(|(number, _)| *number == rest)?.1)),
            "t" => Some(Self::Topics(language)),
            "q" => Some(Self::Questions(language)),
            _other => None,
        }
    }

    /// The id as a button carries it; `None` where it would be too long for one.
    pub fn custom_id(&self) -> Option<String> {
        let id = match self {
            Self::Private => format!("{VERSION}:p"),
            Self::Article(language, article) => format!("{VERSION}:a:{language}:{}", article.0),
            Self::Share(language, article) => format!("{VERSION}:s:{language}:{}", article.0),
            Self::Help(language, whom) => {
                let number = HELPED.iter().find(|(_, known)| known == whom)?.0;
                format!("{VERSION}:h:{language}:{number}")
            }
            Self::Topics(language) => format!("{VERSION}:t:{language}:0"),
            Self::Questions(language) => format!("{VERSION}:q:{language}:0"),
        };
        (id.chars().count() <= LONGEST).then_some(id)
    }

    /// The same for one of several lists in a message, whose ids must differ.
    pub(super) fn questions(language: &Language, number: usize) -> String {
        format!("{VERSION}:q:{language}:{number}")
    }
}

/// The buttons of `/hjalp` by number: a bystander who reads an id learns nothing.
const HELPED: [(&str, Helped); 5] = [
    ("1", Helped::Hurt),
    ("2", Helped::Honour),
    ("3", Helped::Worried),
    ("4", Helped::Hurting),
    ("5", Helped::AtWork),
];
