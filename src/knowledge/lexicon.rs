//! The words of triage: concepts, and for each language the word forms that stand for them. Read from `knowledge/risk/lexicon/`.
//! Not for: finding them in a message (`triage::marks`).
//!
//! A form is one or more words. `slå(r|s)` stands for *slår* and *slås*; `bror(n|)` for *brorn* and *bror*; `hot(v1)` takes the endings of the
//! paradigm `v1`; `misshandl*` is a beginning, `*våld` an end; `=får` wants its diacritics (every other form is also found without them).

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{
    Fault, Language,
    document::Document,
    forms::{self, Form},
};

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
    /// What stands under it did not happen to anyone here.
    pub tale: Option<Tale>,
    /// Line of its name in `concepts.toml`.
    pub line: usize,
}

/// Words of something that did not happen to anyone here, and how far they reach where the writer speaks of herself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tale {
    /// A film, a novel, the news: the whole sentence.
    Told,
    /// A game: its own part of the sentence. "Han slår mig i schack" is chess; "vi spelade schack och när jag vann slog han mig" is not.
    Played,
}

/// All concepts with all forms of all languages.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// By number.
    pub concepts: Vec<Concept>,
    /// In the order of the files.
    pub forms: Vec<Entry>,
    /// Of each file, in their order.
    pub languages: Vec<Language>,
}

/// A form, and what it stands for.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it stands for.
    pub concept: ConceptId,
    /// As written.
    pub form: Form,
    /// Its place in [`Lexicon::languages`].
    pub language: usize,
}

impl Lexicon {
    /// The number of a concept.
    pub fn concept(&self, name: &str) -> Option<ConceptId> {
        self.concepts
            .iter()
            .position(|c| c.name == name)
            .and_then(|i| u16::try_from(i).ok())
            .map(ConceptId)
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
    tale: Option<Tale>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawForms {
    language: Language,
    #[serde(default)]
    paradigms: BTreeMap<String, String>,
    forms: BTreeMap<Spanned<String>, Spanned<String>>,
}

/// Reads `concepts.toml` and every language's files.
pub(super) fn load(concepts: &Document<'_>, files: &[Document<'_>], faults: &mut Vec<Fault>) -> Lexicon {
    let Some(raw) = concepts.parse::<BTreeMap<Spanned<String>, RawConcept>>(faults) else {
        return Lexicon::default();
    };
    let number: BTreeMap<&str, ConceptId> = raw.keys().map(|name| name.get_ref().as_str()).zip((0..).map(ConceptId)).collect();
    let mut lexicon = Lexicon::default();
    for (name, concept) in &raw {
        let mut includes = Vec::new();
        for included in &concept.includes {
            match number.get(included.get_ref().as_str()) {
                Some(id) => includes.push(*id),
                None => faults.push(concepts.fault(
                    included.span().start,
                    format!("concept `{}` includes `{}`, which is not there", name.get_ref(), included.get_ref()),
                    "name a concept of this file, or add it",
                )),
            }
        }
        lexicon.concepts.push(Concept {
            name: name.get_ref().clone(),
            means: concept.means.clone(),
            includes,
            event: concept.event,
            masks: concept.masks,
            first_person: concept.first_person,
            tale: concept.tale,
            line: concepts.line(name.span().start),
        });
    }
    for file in files {
        let Some(raw) = file.parse::<RawForms>(faults) else { continue };
        let language = lexicon.languages.len();
        lexicon.languages.push(raw.language);
        let endings = |written: &String| written.split(',').map(|e| e.trim().to_owned()).collect();
        let paradigms: BTreeMap<String, Vec<String>> = raw
            .paradigms
            .iter()
            .map(|(name, written)| (name.clone(), endings(written)))
            .collect();
        for (concept, written) in &raw.forms {
            let Some(id) = number.get(concept.get_ref().as_str()) else {
                let problem = format!("there is no concept `{}`", concept.get_ref());
                faults.push(file.fault(concept.span().start, problem, "add it to concepts.toml, or mend its name"));
                continue;
            };
            for one in written.get_ref().split([',', '\n']).map(str::trim).filter(|f| !f.is_empty()) {
                match forms::read(one, &paradigms) {
                    Ok(form) => lexicon.forms.push(Entry {
                        concept: *id,
                        form,
                        language,
                    }),
                    Err(problem) => faults.push(file.fault(written.span().start, problem, "write alternatives as `(a|b)`")),
                }
            }
        }
    }
    lexicon
}
