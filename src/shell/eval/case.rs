//! Labelled lines. Not for: counting.

use clap::ValueEnum;
use serde::Deserialize;

use crate::knowledge::{Audience, Urgency};

/// Which part of a set that is parted in two a line belongs to, by its key `half`.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Half {
    /// For writing rules, training and choosing thresholds.
    Work,
    /// For measuring, and nothing else.
    Frozen,
}

/// One labelled line.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its id.
    pub id: String,
    /// What is written.
    pub text: String,
    /// The language it is in, as a tag.
    pub lang: String,
    /// Free tags.
    pub slices: Vec<String>,
    /// What is right.
    pub wanted: Wanted,
    /// Its half; `None` in a set that is not parted.
    pub half: Option<Half>,
    /// Its text must not be printed.
    pub frozen: bool,
}

/// What is right for a case.
#[derive(Clone, Debug)]
pub enum Wanted {
    /// A message for triage.
    Triage(Labels),
    /// A question that these articles answer, the best one first; none where nothing does.
    Question(Vec<String>),
}

/// The labels of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    /// Somebody is at risk, or puts others at risk.
    pub risk: bool,
    /// Whom it is about.
    pub audience: Audience,
    /// How much of a hurry there is.
    pub urgency: Urgency,
    /// Services that must be offered.
    pub must: Vec<String>,
    /// Services that must not.
    pub must_not: Vec<String>,
}

#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    slices: Vec<String>,
    half: Option<Half>,
    // a message
    risk: Option<bool>,
    #[serde(default)]
    audience: Audience,
    #[serde(default)]
    urgency: Urgency,
    #[serde(default)]
    must: Vec<String>,
    #[serde(default)]
    must_not: Vec<String>,
    // a question
    article: Option<String>,
    #[serde(default)]
    also: Vec<String>,
}

/// Reads labelled lines. A line with `risk` is a message, any other a question. `frozen`: the whole file is, whatever its lines say.
///
/// # Errors
/// Every line that is no such object, as `line: problem`.
pub fn read(text: &str, frozen: bool) -> Result<Vec<Case>, Vec<String>> {
    let mut cases = Vec::new();
    let mut faults = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match serde_json::from_str::<Line>(line) {
            Ok(line) => cases.push(case(line, frozen)),
            Err(error) => faults.push(format!("{}: not a labelled line: {error}", number + 1)),
        }
    }
    if faults.is_empty() { Ok(cases) } else { Err(faults) }
}

fn case(line: Line, frozen: bool) -> Case {
    let wanted = match line.risk {
        Some(risk) => Wanted::Triage(Labels {
            risk,
            audience: line.audience,
            urgency: line.urgency,
            must: line.must,
            must_not: line.must_not,
        }),
        None => Wanted::Question(line.article.into_iter().chain(line.also).collect()),
    };
    Case {
        id: line.id,
        text: line.text,
        lang: line.lang,
        slices: line.slices,
        wanted,
        half: line.half,
        frozen: frozen || line.half == Some(Half::Frozen),
    }
}
