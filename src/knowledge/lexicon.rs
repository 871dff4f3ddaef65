//! The words of triage: concepts, and for each language the word forms that stand for them. Read from `knowledge/risk/lexicon/`.
//! Not for: finding them in a message (`triage::marks`).
//!
//! A form is one or more words. `slå(r|s)` stands for *slår* and *slås*; `bror(n|)` for *brorn* and *bror*; `hot(v1)` takes the endings of the
//! paradigm `v1`, written as forms are, so that one may name another; `misshandl*` is a beginning, `*våld` an end; `=får` wants its diacritics (every
//! other form is also found without them).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    Fault, Language, SWEDISH, beside,
    forms::{self, Form},
    nearest::or_nearest,
    raw::{Located, Table},
    source::Source,
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

/// Reads `concepts.toml` and every language's files, each with its name and text.
pub(super) fn load(concepts: Source<'_>, files: &[Source<'_>], faults: &mut Vec<Fault>) -> Lexicon {
    let Some(table) = concepts.table(faults) else {
        return Lexicon::default();
    };
    let raw = table.named_tables(faults);
    let names: Vec<String> = raw.iter().map(|(name, _)| name.value.clone()).collect();
    let number: BTreeMap<&str, ConceptId> = names.iter().map(String::as_str).zip((0..).map(ConceptId)).collect();
    let mut lexicon = Lexicon::default();
    for (name, table) in raw {
        lexicon.concepts.push(concept(&name, table, &number, faults));
    }
    for (spoken, more) in spoken(files, &number) {
        faults.extend(more);
        let Some(Spoken { language, forms }) = spoken else { continue };
        let place = lexicon.languages.len();
        lexicon.languages.push(language);
        let entry = |(concept, form)| Entry {
            concept,
            form,
            language: place,
        };
        lexicon.forms.extend(forms.into_iter().map(entry));
    }
    lexicon
}

/// The words of a language's file.
struct Spoken {
    language: Language,
    forms: Vec<(ConceptId, Form)>,
}

/// What each file holds, with its faults. The second half of all that is written is read beside the first: nothing at a start takes longer.
fn spoken(files: &[Source<'_>], number: &BTreeMap<&str, ConceptId>) -> Vec<(Option<Spoken>, Vec<Fault>)> {
    let half = files.iter().map(|file| file.text.len()).sum::<usize>() / 2;
    let mut length = 0;
    let first = files.iter().take_while(|file| {
        length += file.text.len();
        length <= half
    });
    let (first, second) = files.split_at(first.count());
    let read = |files: &[Source<'_>]| -> Vec<_> {
        let one = |file: &Source<'_>| {
            let mut faults = Vec::new();
            (words(*file, number, &mut faults), faults)
        };
        files.iter().map(one).collect()
    };
    let (mut read, more) = beside(|| read(first), || read(second));
    read.extend(more);
    read
}

fn words(file: Source<'_>, number: &BTreeMap<&str, ConceptId>, faults: &mut Vec<Fault>) -> Option<Spoken> {
    let mut table = file.table(faults)?;
    let language = table.language("language", faults);
    let written = table.table("paradigms", faults).map(|inner| inner.free_entries(faults));
    let mut paradigms = forms::Paradigms::new();
    for (name, written) in written.into_iter().flatten() {
        let endings = || written.value.split(',');
        if let Some(lost) = endings().find(|ending| ending.ends_with(' ') && !ending.trim().is_empty()) {
            let problem = format!("the ending `{}` of `{}` ends in a space, which is lost", lost.trim(), name.value);
            let remedy = format!("leave it out, and write it where the paradigm is used: `(({}) |)`", name.value);
            faults.push(table.fault(name.line, problem, remedy));
        }
        let endings = endings().map(|ending| ending.trim().to_owned()).collect();
        paradigms.insert(name.value, endings);
    }
    let forms = table
        .table("forms", faults)
        .map(|inner| inner.free_entries(faults))
        .unwrap_or_default();
    if forms.is_empty() {
        let remedy = "write [forms] and under it concept = \"word, word\", or remove the file";
        faults.push(table.fault(table.line, "the file holds no words", remedy));
    }
    let mut read = Vec::new();
    for (concept, written) in &forms {
        let Some(id) = number.get(concept.value.as_str()) else {
            let problem = format!("there is no concept `{}`", concept.value);
            let known = number.keys().copied();
            let remedy = or_nearest(
                "mend its name, or add it to knowledge/risk/lexicon/concepts.toml",
                &concept.value,
                known,
            );
            faults.push(table.fault(concept.line, problem, remedy));
            continue;
        };
        for (line, row) in (written.line..).zip(written.value.split('\n')) {
            for one in row.split(',').map(str::trim).filter(|form| !form.is_empty()) {
                match forms::read(one, &paradigms) {
                    Ok(form) => read.push((*id, form)),
                    Err(problem) => faults.push(table.fault(line, problem, "write alternatives as `(a|b)`")),
                }
            }
        }
    }
    table.finish(faults);
    Some(Spoken {
        // A language that cannot be read is a fault already.
        language: language.unwrap_or(SWEDISH),
        forms: read,
    })
}

fn concept(name: &Located<String>, mut table: Table<'_>, number: &BTreeMap<&str, ConceptId>, faults: &mut Vec<Fault>) -> Concept {
    let means = table.text("means", faults).map(|means| means.value).unwrap_or_default();
    let mut includes = Vec::new();
    for included in table.texts("includes", faults) {
        match number.get(included.value.as_str()) {
            Some(id) => includes.push(*id),
            None => faults.push(table.fault(
                included.line,
                format!("concept `{}` includes `{}`, which is not there", name.value, included.value),
                or_nearest("name a concept of this file, or add it", &included.value, number.keys().copied()),
            )),
        }
    }
    let concept = Concept {
        name: name.value.clone(),
        means,
        includes,
        event: table.flag("event", faults),
        masks: table.flag("masks", faults),
        first_person: table.flag("first_person", faults),
        tale: table.term("tale", faults),
        line: name.line,
    };
    table.finish(faults);
    concept
}
