//! What those who write rules may want to look over: concepts that nothing asks for, and examples that prove nothing of their own rule. Not for: faults, which
//! keep the rules from being used (`Triage::prove`).

use super::{Triage, join::RISK};
use crate::{
    knowledge::{CONCEPTS, Fault, Lexicon},
    text::Text,
};

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// Concepts that no rule, no other concept and no grammar asks for: the second opinion alone hears them.
    pub unused: Vec<Fault>,
    /// Messages that a rule must see, and that another one makes a risk of alone.
    pub decided: Vec<Fault>,
}

impl Triage {
    /// Looks the rules over. `lexicon` is the one that this was built from.
    pub fn review(&self, lexicon: &Lexicon) -> Review {
        Review {
            unused: self.unused(lexicon),
            decided: self.decided(),
        }
    }

    fn unused(&self, lexicon: &Lexicon) -> Vec<Fault> {
        let mut used = vec![false; lexicon.concepts.len()];
        let rules = self
            .rules
            .iter()
            .flat_map(|(_, patterns)| patterns)
            .flat_map(super::pattern::Ready::needs);
        let asked = rules
            .chain(self.grammar.needs())
            .chain(self.marker.needs())
            .chain(self.greeting)
            .chain(self.thanks)
            .chain(self.bare.into_iter().flatten());
        let mut open: Vec<usize> = asked.map(|concept| usize::from(concept.0)).collect();
        // Whatever a concept in use includes is in use. Numbers beyond are words that patterns name themselves.
        while let Some(number) = open.pop() {
            if let Some(concept) = lexicon.concepts.get(number).filter(|_| !used[number]) {
                used[number] = true;
                open.extend(concept.includes.iter().map(|included| usize::from(included.0)));
            }
        }
        let idle = lexicon.concepts.iter().zip(used).filter(|(_, used)| !used);
        idle.map(|(concept, _)| {
            Fault::new(
                CONCEPTS,
                concept.line,
                format!("no rule and no other concept uses `{}`", concept.name),
                "use it in a rule, or take it and its words out; the second opinion alone hears it",
            )
        })
        .collect()
    }

    /// Rules that tell of the person, or speak against, decide nothing themselves: their examples may well be risk by another rule.
    fn decided(&self) -> Vec<Fault> {
        let mut found = Vec::new();
        for (rule, _) in self.rules.iter().filter(|(rule, _)| rule.points > 0) {
            for words in &rule.must {
                let text = Text::prepare(words);
                let seen = self.marker.mark(&text);
                let hits = self.hits(&seen);
                let other = hits.iter().find(|hit| hit.rule.id != rule.id && i32::from(hit.rule.points) >= RISK);
                if let Some(other) = other {
                    found.push(Fault::new(
                        &rule.file,
                        rule.line,
                        format!(
                            "\"{words}\" is an example of `{}`, but `{}` decides it alone",
                            rule.id.0, other.rule.id.0
                        ),
                        "write an example that no other rule decides, so that it shows what this one is for",
                    ));
                }
            }
        }
        found
    }
}
