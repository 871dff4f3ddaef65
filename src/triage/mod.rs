//! Who is at risk, how, and how soon. Runs on every message before anything else and cannot fail (invariants 2 and 3).
//! Not for: choosing services (`engine::route`) or words (`engine::compose`).

mod assess;
mod assessment;
mod marks;
mod pattern;

use std::collections::HashMap;

pub use assessment::{Assessment, Evidence};

use crate::{
    knowledge::{ConceptId, Lexicon, Rule},
    text::Text,
};

/// Lexicon and rules, arranged for matching. Built once for each snapshot.
#[derive(Debug)]
pub struct Triage {
    marker: marks::Marker,
    grammar: pattern::Grammar,
    rules: Vec<(Rule, Vec<pattern::Ready>)>,
}

impl Triage {
    /// Arranges lexicon and rules.
    pub fn build(lexicon: &Lexicon, rules: &[Rule]) -> Self {
        let mut literals: HashMap<String, ConceptId> = HashMap::new();
        let first = lexicon.concepts.len();
        let grammar = pattern::Grammar::of(lexicon, first);
        let mut literal = |word: &str| {
            let next = literals.len();
            // More than 65,535 concepts and words would need a book of rules; the last number then serves them all.
            *literals
                .entry(word.to_owned())
                .or_insert_with(|| ConceptId(u16::try_from(first + next).unwrap_or(u16::MAX)))
        };
        let rules = rules
            .iter()
            .map(|r| {
                (
                    r.clone(),
                    r.patterns.iter().map(|p| pattern::Ready::new(p, &grammar, &mut literal)).collect(),
                )
            })
            .collect();
        let mut literals: Vec<(String, ConceptId)> = literals.into_iter().collect();
        literals.sort_by_key(|l| l.1);
        let grammar = pattern::Grammar::of(lexicon, first + literals.len());
        Self {
            marker: marks::Marker::build(lexicon, &literals),
            grammar,
            rules,
        }
    }

    /// Assesses one message. Any text of any length gets an assessment, in time linear in its length.
    pub fn assess(&self, text: &Text) -> Assessment {
        assess::assess(&self.hits(text), text)
    }

    /// The rules that see something in a message, with the place of each.
    fn hits(&self, text: &Text) -> Vec<assess::Hit<'_>> {
        let seen = self.marker.mark(text);
        let mut hits = Vec::new();
        for (rule, patterns) in &self.rules {
            if let Some((start, end)) = patterns.iter().find_map(|p| p.find(&self.grammar, &seen, rule.always)) {
                hits.push(assess::Hit {
                    rule,
                    start: seen.words[start].token.start,
                    end: seen.words[end - 1].token.end,
                });
            }
        }
        hits
    }

    /// The ids of the rules that see something in a message: what `slussen check` proves examples by.
    pub fn rules_seen(&self, words: &str) -> Vec<&str> {
        self.hits(&Text::prepare(words)).iter().map(|h| h.rule.id.0.as_str()).collect()
    }

    /// The concepts seen in a message, each with its words: for those who write rules.
    pub fn explain(&self, text: &Text, lexicon: &Lexicon) -> String {
        let seen = self.marker.mark(text);
        let mut out = String::new();
        for (concept, places) in lexicon.concepts.iter().zip(&seen.places) {
            for mark in places {
                let words: Vec<&str> = seen.words[mark.start..mark.end].iter().map(|w| w.token.norm.as_str()).collect();
                out.push_str(&format!("{}[{}] ", concept.name, words.join(" ")));
            }
        }
        out
    }
}
