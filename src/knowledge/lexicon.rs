//! The words of triage: concepts, and for each language the word forms that stand for them. Read from `knowledge/risk/lexicon/`.
//! Not for: finding them in a message (`triage::marks`).
//!
//! A form is one or more words. `slå(r|s)` stands for *slår* and *slås*; `bror(n|)` for *brorn* and *bror*; `hot(v1)` takes the endings of the
//! paradigm `v1`; `misshandl*` is a beginning, `*våld` an end; `=får` wants its diacritics (every other form is also found without them).

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{Fault, Language, document::Document};
use crate::text::{Text, fold};

/// The number of a concept within its lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConceptId(pub u16);

/// A thing that messages speak of, whatever the language.
#[derive(Clone, Debug)]
pub struct Concept {
    /// Its name, as rules use it.
    pub name: String,
    /// What it is, for those who read rules.
    pub means: String,
    /// Concepts whose every occurrence is also one of this.
    pub includes: Vec<ConceptId>,
    /// Can be denied: "har aldrig *slagit* mig".
    pub event: bool,
    /// Hides every other concept under its words: an idiom.
    pub masks: bool,
    /// The writer speaks of herself or himself.
    pub first_person: bool,
    /// Told, played or reported: what stands under it did not happen to anyone here.
    pub tale: bool,
}

/// One word of a form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormWord {
    /// The word itself.
    Whole(String),
    /// Words that begin so.
    Start(String),
    /// Words that end so.
    End(String),
}

/// A form of a concept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Form {
    /// What it stands for.
    pub concept: ConceptId,
    /// Its words, in the normal form of [`Text`].
    pub words: Vec<FormWord>,
    /// Wants its diacritics.
    pub marked: bool,
}

/// All concepts with all forms of all languages.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// By number.
    pub concepts: Vec<Concept>,
    /// Sorted; no form twice.
    pub forms: Vec<Form>,
}

impl Lexicon {
    /// The number of a concept.
    pub fn concept(&self, name: &str) -> Option<ConceptId> {
        self.concepts.iter().position(|c| c.name == name).and_then(|i| u16::try_from(i).ok()).map(ConceptId)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawConcept {
    means: String,
    #[serde(default)]
    includes: Vec<Spanned<String>>,
    #[serde(default)]
    event: bool,
    #[serde(default)]
    masks: bool,
    #[serde(default)]
    first_person: bool,
    #[serde(default)]
    tale: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawForms {
    #[expect(dead_code, reason = "checked to be a language tag; triage hears all languages at once")]
    language: Language,
    #[serde(default)]
    paradigms: BTreeMap<String, String>,
    forms: BTreeMap<Spanned<String>, Spanned<String>>,
}

/// Reads `concepts.toml` and every language's files.
pub(super) fn load(concepts: &Document<'_>, files: &[Document<'_>], faults: &mut Vec<Fault>) -> Lexicon {
    let Some(raw) = concepts.parse::<BTreeMap<String, RawConcept>>(faults) else { return Lexicon::default() };
    let number: BTreeMap<&str, ConceptId> = raw.keys().map(String::as_str).zip((0..).map(ConceptId)).collect();
    let mut lexicon = Lexicon::default();
    for (name, concept) in &raw {
        let mut includes = Vec::new();
        for included in &concept.includes {
            match number.get(included.get_ref().as_str()) {
                Some(id) => includes.push(*id),
                None => faults.push(concepts.fault(
                    included.span().start,
                    format!("concept `{name}` includes `{}`, which is not there", included.get_ref()),
                    "name a concept of this file, or add it",
                )),
            }
        }
        lexicon.concepts.push(Concept {
            name: name.clone(),
            means: concept.means.clone(),
            includes,
            event: concept.event,
            masks: concept.masks,
            first_person: concept.first_person,
            tale: concept.tale,
        });
    }
    for file in files {
        let Some(raw) = file.parse::<RawForms>(faults) else { continue };
        let paradigms: BTreeMap<&str, Vec<&str>> =
            raw.paradigms.iter().map(|(name, endings)| (name.as_str(), endings.split(',').map(str::trim).collect())).collect();
        for (concept, forms) in &raw.forms {
            let Some(id) = number.get(concept.get_ref().as_str()) else {
                let problem = format!("there is no concept `{}`", concept.get_ref());
                faults.push(file.fault(concept.span().start, problem, "add it to concepts.toml, or mend its name"));
                continue;
            };
            for written in forms.get_ref().split([',', '\n']).map(str::trim).filter(|f| !f.is_empty()) {
                match expand(written, &paradigms) {
                    Ok(expanded) => lexicon.forms.extend(expanded.iter().filter_map(|f| form(*id, f))),
                    Err(problem) => faults.push(file.fault(forms.span().start, problem, "write alternatives as `(a|b)`")),
                }
            }
        }
    }
    lexicon.forms.sort();
    lexicon.forms.dedup();
    lexicon
}

/// Writes out the alternatives of one form; brackets may stand within brackets.
fn expand(written: &str, paradigms: &BTreeMap<&str, Vec<&str>>) -> Result<Vec<String>, String> {
    let Some(open) = written.find('(') else {
        return if written.contains([')', '|']) { Err(format!("`{written}` closes what it did not open")) } else { Ok(vec![written.to_owned()]) };
    };
    let (mut depth, mut bars, mut close) = (0, Vec::new(), None);
    for (at, c) in written[open..].char_indices().map(|(i, c)| (open + i, c)) {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => {
                close = Some(at);
                break;
            }
            ')' => depth -= 1,
            '|' if depth == 1 => bars.push(at),
            _ => {}
        }
    }
    let Some(close) = close else { return Err(format!("`{written}` has no closing bracket")) };
    let inside = &written[open + 1..close];
    let middles: Vec<String> = if let Some(endings) = paradigms.get(inside) {
        endings.iter().map(|e| (*e).to_owned()).collect()
    } else {
        let (mut from, mut all) = (open + 1, Vec::new());
        for to in bars.into_iter().chain([close]) {
            all.extend(expand(&written[from..to], paradigms)?);
            from = to + 1;
        }
        all
    };
    let rests = expand(&written[close + 1..], paradigms)?;
    Ok(middles.iter().flat_map(|m| rests.iter().map(move |rest| format!("{}{m}{rest}", &written[..open]))).collect())
}

/// One expanded form, cut into words just as a message is; `None` when nothing is left of it.
fn form(concept: ConceptId, expanded: &str) -> Option<Form> {
    let (marked, rest) = expanded.strip_prefix('=').map_or((false, expanded), |rest| (true, rest));
    let mut words = Vec::new();
    for part in rest.split_whitespace() {
        let (end, part) = part.strip_prefix('*').map_or((false, part), |p| (true, p));
        let (start, part) = part.strip_suffix('*').map_or((false, part), |p| (true, p));
        for token in Text::prepare(part).tokens().iter().filter(|t| t.kind != crate::text::Kind::Mark) {
            let word = token.norm.clone();
            words.push(match (end, start) {
                (true, _) => FormWord::End(word),
                (false, true) => FormWord::Start(word),
                (false, false) => FormWord::Whole(word),
            });
        }
    }
    (!words.is_empty()).then_some(Form { concept, words, marked })
}

impl FormWord {
    /// The same without diacritics.
    #[must_use]
    pub fn folded(&self) -> Self {
        match self {
            Self::Whole(w) => Self::Whole(fold(w)),
            Self::Start(w) => Self::Start(fold(w)),
            Self::End(w) => Self::End(fold(w)),
        }
    }
}
