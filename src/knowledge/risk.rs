//! Lexicon and rules together, as `knowledge/risk/` holds them. Not for: the routing table (`routes`), which needs the services.

use super::{Fault, Lexicon, Rule, lexicon, rules, source::Source};

/// What triage works with.
#[derive(Clone, Debug, Default)]
pub struct Risk {
    /// Concepts and word forms.
    pub lexicon: Lexicon,
    /// Rules in the order of their files.
    pub rules: Vec<Rule>,
}

const CONCEPTS: &str = "knowledge/risk/lexicon/concepts.toml";

/// Reads `knowledge/risk/` from named texts.
pub fn load<'a>(files: impl Iterator<Item = (&'a str, &'a str)> + Clone, faults: &mut Vec<Fault>) -> Risk {
    let within = |folder: &'static str| {
        let files = files
            .clone()
            .filter(move |(name, _)| name.starts_with(folder) && name.ends_with(".toml") && *name != CONCEPTS);
        files.map(|(name, text)| Source { name, text }).collect::<Vec<_>>()
    };
    let Some((name, text)) = files.clone().find(|(name, _)| *name == CONCEPTS) else {
        faults.push(Fault::new(
            CONCEPTS,
            0,
            "the file is missing",
            "put it back: without concepts nothing is recognised",
        ));
        return Risk::default();
    };
    let lexicon = lexicon::load(&Source { name, text }, &within("knowledge/risk/lexicon/"), faults);
    let rules = rules::load(&within("knowledge/risk/rules/"), &lexicon, faults);
    Risk { lexicon, rules }
}
