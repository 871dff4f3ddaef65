//! The rules of triage as written in `knowledge/risk/rules/`: patterns over concepts, what they say of a message, and examples that prove them.
//! Not for: matching (`triage::pattern`).
//!
//! A pattern is words in any order within one sentence: `partner hit me`. `a > b` wants the order, `a >> b` also that no other person stands
//! between and at most three words do; `a|b` is either; `'ord'` is the word itself; `!a` must not stand in the same clause; `/6` at the end narrows
//! the window from ten words to six, `/apart` wants nothing else in its sentence, or before its first comma, and `/only` nothing else in the message.

use super::{
    Age, Audience, Fault, Gender, RuleId, Sign, Theme, Urgency,
    lexicon::{ConceptId, Lexicon},
    nearest::or_nearest,
    raw::{Located, Table},
    source::Source,
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

/// What a pattern may hold, for the way out of one that cannot be read.
const WRITE: &str = "write concepts or 'words' with spaces, > or >> between them, and at the end /6, /apart or /only (docs/triage.md)";

/// Reads every rule file.
pub(super) fn load(files: &[Source<'_>], lexicon: &Lexicon, faults: &mut Vec<Fault>) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for file in files {
        let Some(mut table) = file.table(faults) else { continue };
        for inner in table.some_tables("rule", faults) {
            rules.extend(rule(file.file, inner, lexicon, &rules, faults));
        }
        table.finish(faults);
    }
    rules
}

/// Reads one rule; `others` are those before it.
fn rule(file: &str, mut table: Table<'_>, lexicon: &Lexicon, others: &[Rule], faults: &mut Vec<Fault>) -> Option<Rule> {
    let id = table.text("id", faults);
    let means = table.text("means", faults);
    let written = table.free_texts("any", faults);
    let points = table.number("points", faults);
    let (audience, themes) = (table.term("audience", faults), table.terms("themes", faults));
    let (urgency, age, gender) = (
        table.term("urgency", faults),
        table.term("age", faults),
        table.term("gender", faults),
    );
    let (signs, always) = (table.terms("signs", faults), table.flag("always", faults));
    let [missing_must, missing_must_not] = ["must", "must_not"].map(|key| !table.has(key));
    let (must, must_not) = (table.free_texts("must", faults), table.free_texts("must_not", faults));
    let id = id?;
    if let Some(other) = others.iter().find(|other| other.id.0 == id.value) {
        let problem = format!("rule `{}` is also at {}:{}", id.value, other.file, other.line);
        faults.push(table.fault(id.line, problem, "give one of them another id"));
    }
    for (name, messages, told) in [("must", &must, missing_must), ("must_not", &must_not, missing_must_not)] {
        if messages.is_empty() && !told {
            let problem = format!("rule `{}` has no {name} example", id.value);
            let remedy = "write at least one message that it must see and one that it must not";
            faults.push(table.fault(id.line, problem, remedy));
        }
    }
    let mut patterns = Vec::new();
    for one in &written {
        match pattern(&one.value, lexicon) {
            Ok(pattern) => patterns.push(pattern),
            Err((problem, remedy)) => faults.push(table.fault(one.line, problem, remedy)),
        }
    }
    table.finish(faults);
    let values = |texts: Vec<Located<String>>| texts.into_iter().map(|text| text.value).collect();
    Some(Rule {
        id: RuleId(id.value),
        means: means.map(|means| means.value).unwrap_or_default(),
        patterns,
        points: points?,
        audience,
        themes,
        urgency,
        age,
        gender,
        signs,
        always,
        must: values(must),
        must_not: values(must_not),
        file: file.to_owned(),
        line: id.line,
    })
}

const WINDOW: usize = 10;

/// What is wrong, and the way out.
type Slip = (String, String);

/// Reads one pattern.
fn pattern(written: &str, lexicon: &Lexicon) -> Result<Pattern, Slip> {
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
            out.window = narrow.parse().map_err(|_| {
                (
                    format!("`{word}` is no window"),
                    "write /6 for at most six words, /apart or /only".to_owned(),
                )
            })?;
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
        return Err((format!("pattern `{written}` is not whole"), WRITE.to_owned()));
    }
    Ok(out)
}

fn accept(word: &str, lexicon: &Lexicon) -> Result<Vec<Accept>, Slip> {
    word.split('|')
        .map(|one| match one.strip_prefix('\'').and_then(|w| w.strip_suffix('\'')) {
            Some(literal) => Ok(Accept::Word(crate::text::fold(literal))),
            None => lexicon.concept(one).map(Accept::Concept).ok_or_else(|| {
                let remedy =
                    "mend its name, add it to knowledge/risk/lexicon/concepts.toml, or write the word itself in single quotes: 'word'";
                let known = lexicon.concepts.iter().map(|concept| concept.name.as_str());
                (format!("there is no concept `{one}`"), or_nearest(remedy, one, known))
            }),
        })
        .collect()
}
