//! Lexicon and rules together, as `knowledge/risk/` holds them. Not for: the routing table (`routes`), which needs the services.

use super::{Fault, Files, Lexicon, Rule, document::Document, lexicon, rules};

/// What triage works with.
#[derive(Clone, Debug, Default)]
pub struct Risk {
    /// Concepts and word forms.
    pub lexicon: Lexicon,
    /// Rules in the order of their files.
    pub rules: Vec<Rule>,
    /// The weights of the second opinion, as written; empty without.
    pub model: String,
}

const MODEL: &str = "knowledge/risk/model.txt";
/// The file that names every concept.
pub(crate) const CONCEPTS: &str = "knowledge/risk/lexicon/concepts.toml";

/// Reads `knowledge/risk/` from named texts.
pub(super) fn load(files: &Files, faults: &mut Vec<Fault>) -> Risk {
    let within = |folder: &'static str| {
        files
            .under(folder)
            .filter(|(name, _)| *name != CONCEPTS)
            .map(|(name, text)| Document { name, text })
            .collect::<Vec<_>>()
    };
    let Some(text) = files.get(CONCEPTS) else {
        faults.push(Fault::new(
            CONCEPTS,
            0,
            "the file is missing",
            "put it back: without concepts nothing is recognised",
        ));
        return Risk::default();
    };
    let lexicon = lexicon::load(&Document { name: CONCEPTS, text }, &within("knowledge/risk/lexicon/"), faults);
    let rules = rules::load(&within("knowledge/risk/rules/"), &lexicon, faults);
    let model = files.get(MODEL).unwrap_or_default().to_owned();
    Risk { lexicon, rules, model }
}
