//! Lexicon and rules together, as `knowledge/risk/` holds them. Not for: the routing table (`routes`), which needs the services.

use super::{Fault, Files, Lexicon, Rule, SWEDISH, lexicon, rules, source::Source};

/// What triage works with.
#[derive(Clone, Debug, Default)]
pub struct Risk {
    /// Concepts and word forms.
    pub lexicon: Lexicon,
    /// Rules in the order of their files.
    pub rules: Vec<Rule>,
    /// The weights of the second opinion, as written.
    pub model: String,
}

const MODEL: &str = "knowledge/risk/model.txt";
/// The file that names every concept.
pub(crate) const CONCEPTS: &str = "knowledge/risk/lexicon/concepts.toml";

const WORDS: &str = "knowledge/risk/lexicon/";
const RULES: &str = "knowledge/risk/rules/";

/// Reads `knowledge/risk/` from named texts. A part that is there and says nothing is a fault like one that is broken: nothing would show that risk is
/// not heard any more.
pub(super) fn load(files: &Files, faults: &mut Vec<Fault>) -> Risk {
    let within = |folder: &'static str| {
        files
            .under(folder)
            .filter(|(name, _)| *name != CONCEPTS)
            .map(|(name, text)| Source::whole(name, text))
            .collect::<Vec<_>>()
    };
    let Some(text) = files.get(CONCEPTS) else {
        faults.extend(files.missing(CONCEPTS, "put it back: without concepts nothing is recognised"));
        return Risk::default();
    };
    let words = within(WORDS);
    let lexicon = lexicon::load(Source::whole(CONCEPTS, text), &words, faults);
    // Where a file of words could not be read, its language is not missed.
    let whole = lexicon.languages.len() == words.len() && !files.faults().iter().any(|fault| fault.file.starts_with(WORDS));
    if whole && !lexicon.languages.contains(&SWEDISH) {
        faults.push(words_missing("sv"));
    }
    let written = within(RULES);
    let rules = rules::load(&written, &lexicon, faults);
    if written.is_empty() {
        faults.push(Fault::new(
            RULES,
            0,
            "there is no rule",
            "put the files of rules back: without them hardly anybody at risk is referred",
        ));
    }
    let remedy = "put back the file that came with the program: without it few who are at risk are heard";
    let model = files.get(MODEL);
    match model {
        None => faults.extend(files.missing(MODEL, remedy)),
        Some(text) if text.lines().all(|line| line.is_empty() || line.starts_with("# ")) => {
            faults.push(Fault::new(MODEL, 0, "the file holds no weights", remedy));
        }
        Some(_) => {}
    }
    Risk {
        lexicon,
        rules,
        model: model.unwrap_or_default().to_owned(),
    }
}

/// The fault of a language whose words of triage are not there.
pub(super) fn words_missing(language: &str) -> Fault {
    Fault::new(
        WORDS,
        0,
        format!("the words of `{language}` are missing"),
        "put their file back, or mend the tag in knowledge/languages.toml: without them nobody at risk is heard in that language",
    )
}
