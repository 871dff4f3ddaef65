//! The rules of triage as written in `knowledge/risk/rules/`: patterns over concepts, what they say of a message, and examples that prove them.
//! Not for: matching (`triage::pattern`).
//!
//! A pattern is words in any order within one sentence: `partner hit me`. `a > b` wants the order, `a >> b` also that no other person stands
//! between and at most three words do; `a|b` is either; `'ord'` is the word itself; `!a` must not stand in the same clause; `/6` at the end narrows
//! the window from ten words to six, `/apart` wants nothing else in its sentence, or before its first comma, and `/only` nothing else in the message.

use serde::Deserialize;
use toml::Spanned;

use super::{
    Age, Audience, Fault, Gender, RuleId, Sign, Theme, Urgency,
    document::Document,
    lexicon::{ConceptId, Lexicon},
};

/// How an element hangs on the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// Anywhere within the window.
    Free,
    /// After it.
    After,
    /// After it, at most three words off, nobody else between.
    Close,
}

/// What an element accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accept {
    /// A concept.
    Concept(ConceptId),
    /// This very word, with or without its diacritics.
    Word(String),
}

/// One place of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Any of these.
    pub accept: Vec<Accept>,
    /// How it hangs on the element before.
    pub link: Link,
}

/// A pattern, ready to be matched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// At least one.
    pub elements: Vec<Element>,
    /// None of these in a clause that the match touches.
    pub without: Vec<Accept>,
    /// The most words from first to last.
    pub window: usize,
    /// Where nothing may stand beside the match; `None` where anything may.
    pub alone: Option<Alone>,
}

/// Where a match wants to be alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alone {
    /// In its sentence.
    Sentence,
    /// In the message.
    Message,
}

/// A rule: what is seen when one of its patterns matches.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name, which evidence cites.
    pub id: RuleId,
    /// What it stands for, for those who read it.
    pub means: String,
    /// Any one is enough.
    pub patterns: Vec<Pattern>,
    /// 3 is enough for risk, 1 or 2 alone is doubt, 0 tells about the person only, below 0 speaks against.
    pub points: i8,
    /// Whom it is about.
    pub audience: Option<Audience>,
    /// What kind of harm.
    pub themes: Vec<Theme>,
    /// How soon.
    pub urgency: Option<Urgency>,
    /// Age it tells.
    pub age: Option<Age>,
    /// Gender of the person at risk.
    pub gender: Option<Gender>,
    /// Circumstances.
    pub signs: Vec<Sign>,
    /// Holds under a negation and within a tale too.
    pub always: bool,
    /// Messages it must see.
    pub must: Vec<String>,
    /// Messages it must not see.
    pub must_not: Vec<String>,
    /// Where it stands.
    pub file: String,
    /// Line of its id.
    pub line: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    rule: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: Spanned<String>,
    means: String,
    any: Vec<Spanned<String>>,
    points: i8,
    audience: Option<Audience>,
    #[serde(default)]
    themes: Vec<Theme>,
    urgency: Option<Urgency>,
    age: Option<Age>,
    gender: Option<Gender>,
    #[serde(default)]
    signs: Vec<Sign>,
    #[serde(default)]
    always: bool,
    must: Vec<String>,
    must_not: Vec<String>,
}

/// Reads every rule file.
pub(super) fn load(files: &[Document<'_>], lexicon: &Lexicon, faults: &mut Vec<Fault>) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for file in files {
        let Some(raw) = file.parse::<RawFile>(faults) else { continue };
        for rule in raw.rule {
            let id = rule.id.get_ref().clone();
            let at = rule.id.span().start;
            if let Some(other) = rules.iter().find(|r| r.id.0 == id) {
                let problem = format!("rule `{id}` is also at {}:{}", other.file, other.line);
                faults.push(file.fault(at, problem, "give one of them another id"));
            }
            if rule.must.is_empty() || rule.must_not.is_empty() {
                let problem = format!(
                    "rule `{id}` has no {} example",
                    if rule.must.is_empty() { "must" } else { "must_not" }
                );
                faults.push(file.fault(at, problem, "write at least one message that it must see and one that it must not"));
            }
            let mut patterns = Vec::new();
            for written in &rule.any {
                match pattern(written.get_ref(), lexicon) {
                    Ok(pattern) => patterns.push(pattern),
                    Err(problem) => faults.push(file.fault(written.span().start, problem, "see the head of src/knowledge/rules.rs")),
                }
            }
            rules.push(Rule {
                id: RuleId(id),
                means: rule.means,
                patterns,
                points: rule.points,
                audience: rule.audience,
                themes: rule.themes,
                urgency: rule.urgency,
                age: rule.age,
                gender: rule.gender,
                signs: rule.signs,
                always: rule.always,
                must: rule.must,
                must_not: rule.must_not,
                file: file.name.to_owned(),
                line: file.line(at),
            });
        }
    }
    rules
}

const WINDOW: usize = 10;

/// Reads one pattern.
fn pattern(written: &str, lexicon: &Lexicon) -> Result<Pattern, String> {
    let mut out = Pattern {
        elements: Vec::new(),
        without: Vec::new(),
        window: WINDOW,
        alone: None,
    };
    let mut link = Link::Free;
    for word in written.split_whitespace() {
        if word == "/only" {
            out.alone = Some(Alone::Message);
        } else if word == "/apart" {
            out.alone = Some(Alone::Sentence);
        } else if let Some(narrow) = word.strip_prefix('/') {
            out.window = narrow.parse().map_err(|_| format!("`{word}` is no window"))?;
        } else if word == ">" {
            link = Link::After;
        } else if word == ">>" {
            link = Link::Close;
        } else if let Some(absent) = word.strip_prefix('!') {
            out.without.extend(accept(absent, lexicon)?);
        } else {
            out.elements.push(Element {
                accept: accept(word, lexicon)?,
                link,
            });
            link = Link::Free;
        }
    }
    if out.elements.is_empty() || link != Link::Free || out.elements[0].link != Link::Free {
        return Err(format!("pattern `{written}` is not whole"));
    }
    Ok(out)
}

fn accept(word: &str, lexicon: &Lexicon) -> Result<Vec<Accept>, String> {
    word.split('|')
        .map(|one| match one.strip_prefix('\'').and_then(|w| w.strip_suffix('\'')) {
            Some(literal) => Ok(Accept::Word(crate::text::fold(literal))),
            None => lexicon
                .concept(one)
                .map(Accept::Concept)
                .ok_or_else(|| format!("there is no concept `{one}`")),
        })
        .collect()
}
