//! Who is at risk, how, and how soon. Runs on every message before anything else and cannot fail (invariants 2 and 3).
//! Not for: choosing services (`engine::route`) or words (`engine::compose`).

mod assess;
mod assessment;
mod join;
mod marks;
mod model;
mod pattern;
mod pieces;
mod review;
mod steps;
mod tongues;
mod why;

use std::collections::HashMap;

pub use assessment::{Assessment, Evidence, Heard};
use join::Length;
pub use model::{Features, Head, Model, Opinion, heads};
use model::{Named, named};
use pieces::covered;
pub use review::Review;
pub use why::{Reason, What, Why};

use crate::{
    knowledge::{ConceptId, Fault, Risk, Rule},
    text::{FunctionWords, Kind, Text},
};

/// Lexicon and rules, arranged for matching. Built once for each snapshot.
#[derive(Debug)]
pub struct Triage {
    marker: marks::Marker,
    grammar: pattern::Grammar,
    rules: Vec<(Rule, Vec<pattern::Ready>)>,
    /// For each concept the rules that need it, or another in its place: by number, in order.
    doors: Vec<Vec<u32>>,
    /// The hashes of the concepts' names, by number.
    names: Vec<u32>,
    model: Model,
    /// Why the weights could not be read, with the line.
    model_fault: Option<(usize, String)>,
    greeting: Option<ConceptId>,
    thanks: Option<ConceptId>,
    /// What tells nothing where nothing else is said: "ja", "är 15", "skojade bara".
    bare: [Option<ConceptId>; 2],
}

/// How a message was assessed.
struct HeardAs {
    assessment: Assessment,
    talk: Option<SmallTalk>,
    /// The message without its greetings, where it has any beside what it says.
    said: Option<Text>,
    /// The part of it that was assessed, where that is not all.
    part: Option<Text>,
}

/// A message that asks nothing and tells nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmallTalk {
    /// Hello.
    Greeting,
    /// Thank you, goodbye.
    Thanks,
    /// No word at all, or a bare answer to a question that was never asked.
    Nothing,
}

impl Triage {
    /// Arranges lexicon and rules; `small` are the small words by which a message's language is known.
    pub fn build(risk: &Risk, small: &FunctionWords) -> Self {
        let Risk { lexicon, rules, model } = risk;
        let model = Model::read(model);
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
        let rules: Vec<(Rule, Vec<pattern::Ready>)> = rules
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
        let marker = marks::Marker::build(lexicon, &literals, small);
        Self {
            marker,
            grammar,
            doors: doors(&rules, first + literals.len()),
            rules,
            names: lexicon.concepts.iter().map(|c| named(&c.name)).collect(),
            model_fault: model.as_ref().err().cloned(),
            model: model.unwrap_or_default(),
            greeting: lexicon.concept("greeting"),
            thanks: lexicon.concept("thanks"),
            bare: [lexicon.concept("bare_answer"), lexicon.concept("joke_retraction")],
        }
    }

    /// Assesses one message. Any text of any length gets an assessment, in time linear in its length.
    pub fn assess(&self, text: &Text) -> Assessment {
        self.hear(text).0
    }

    /// Assesses one message, and says whether every word of it is a greeting or a thank-you.
    ///
    /// Sentences that only greet or thank are left out. Nor must another in which alone nothing is heard hide what the rest says: where the message is no
    /// risk, that rest is assessed without it.
    pub fn hear(&self, text: &Text) -> (Assessment, Option<SmallTalk>) {
        let heard = self.heard(text);
        (heard.assessment, heard.talk)
    }

    fn heard(&self, text: &Text) -> HeardAs {
        let seen = self.marker.mark(text);
        let Some(said) = self.without_greetings(text, &seen) else {
            return self.judged(text, &seen);
        };
        let heard = self.judged(&said, &self.marker.mark(&said));
        HeardAs { said: Some(said), ..heard }
    }

    fn judged(&self, text: &Text, seen: &marks::Marked<'_>) -> HeardAs {
        let hits = self.hits(seen);
        let features = self.features_of(text, seen, &hits);
        let talk = self.small_talk(seen);
        // Nor is a greeting, a thank-you or a bare answer something to have an opinion on.
        let opinion = talk.is_none() || hits.iter().any(|hit| hit.rule.points > 0);
        let none = Features::default();
        let whole = self.assessed(if opinion { &features } else { &none }, seen, &hits);
        let mut heard = HeardAs {
            assessment: whole,
            talk,
            said: None,
            part: None,
        };
        if heard.assessment.risk {
            return heard;
        }
        if let Some(rest) = self.without_the_harmless(text, seen, &hits) {
            let seen = self.marker.mark(&rest);
            let hits = self.hits(&seen);
            let features = features.with_part(self.features_of(&rest, &seen, &hits));
            let others = self.assessed(&features, &seen, &hits);
            if others.risk || (others.doubt && !heard.assessment.doubt) {
                heard.assessment = others;
                heard.part = Some(rest);
            }
        }
        if heard.assessment.risk {
            return heard;
        }
        // "We go on holiday and I long for it, but I do not want to live": what rules hear is not talked away by what stands around it.
        if let Some(clauses) = self.what_rules_hear(text, seen, &hits) {
            let seen = self.marker.mark(&clauses);
            let hits = self.hits(&seen);
            let features = self.features_of(&clauses, &seen, &hits);
            let alone = self.assessed(&features, &seen, &hits);
            if alone.risk && join::is_plain(&self.model.opinion(&features)) {
                heard.assessment = alone;
                heard.part = Some(clauses);
            }
        }
        heard
    }

    fn assessed(&self, features: &Features, seen: &marks::Marked<'_>, hits: &[assess::Hit<'_>]) -> Assessment {
        // Nothing said is nothing to have an opinion on.
        let opinion = (!self.model.is_empty() && !features.whole.is_empty()).then(|| self.model.opinion(features));
        let writing = assess::Writing {
            personal: self.grammar.speaks_of_the_writer(seen),
            length: length(seen),
        };
        assess::assess(hits, opinion.as_ref(), writing)
    }

    /// The rules that see something in a message, with the place of each.
    fn hits(&self, seen: &marks::Marked<'_>) -> Vec<assess::Hit<'_>> {
        let hit = |(rule, patterns): &'_ (Rule, Vec<pattern::Ready>)| {
            self.place(rule, patterns, seen)
                .map(|(start, end)| (seen.words[start].token.start, seen.words[end - 1].token.end))
        };
        // A message holds few concepts, and most rules are about others.
        let mut open = vec![false; self.rules.len()];
        for (concept, _) in seen.places.held() {
            for rule in &self.doors[usize::from(concept.0)] {
                open[*rule as usize] = true;
            }
        }
        let tried = self.rules.iter().zip(open).filter(|(_, open)| *open);
        tried
            .filter_map(|(r, _)| hit(r).map(|(start, end)| assess::Hit { rule: &r.0, start, end }))
            .collect()
    }

    /// The words where a rule sees something first.
    fn place(&self, rule: &Rule, patterns: &[pattern::Ready], seen: &marks::Marked<'_>) -> Option<(usize, usize)> {
        patterns.iter().find_map(|p| p.find(&self.grammar, seen, rule.always))
    }

    /// The concepts found, in the order of their places, without the small words of a bare answer, which stand everywhere.
    fn present(&self, seen: &marks::Marked<'_>) -> Vec<Named> {
        let [bare, _] = self.bare;
        // A word that a pattern spells out is a concept without a name, which the model does not look at.
        let named = seen.places.held().filter(|(concept, _)| Some(*concept) != bare);
        let named = named.filter_map(|(concept, places)| Some((*self.names.get(usize::from(concept.0))?, places)));
        let mut all: Vec<Named> = named
            .flat_map(|(name, places)| {
                places.iter().map(move |mark| Named {
                    start: mark.start,
                    end: mark.end,
                    name,
                })
            })
            .collect();
        all.sort_unstable();
        all
    }

    /// What the model looks at in a message, and the points of the rules: for training.
    pub fn features(&self, text: &Text) -> (Features, i32) {
        let seen = self.marker.mark(text);
        let hits = self.hits(&seen);
        let points = hits.iter().map(|h| i32::from(h.rule.points)).sum();
        (self.features_of(text, &seen, &hits), points)
    }

    fn small_talk(&self, seen: &marks::Marked<'_>) -> Option<SmallTalk> {
        if seen.words.is_empty() {
            return Some(SmallTalk::Nothing);
        }
        let all = |concepts: &[Option<ConceptId>]| covered(seen, concepts).into_iter().all(|word| word);
        if all(&[self.greeting]) {
            Some(SmallTalk::Greeting)
        } else if all(&[self.greeting, self.thanks]) {
            Some(SmallTalk::Thanks)
        } else if self.is_bare(seen) {
            Some(SmallTalk::Nothing)
        } else {
            None
        }
    }

    /// Numbers and words that answer, and no other.
    fn is_bare(&self, seen: &marks::Marked<'_>) -> bool {
        let polite = [self.greeting, self.thanks];
        let covered = covered(seen, &[&self.bare[..], &polite].concat());
        let number = |word: &marks::Word<'_>| word.token.kind == Kind::Number;
        seen.words.iter().zip(covered).all(|(word, covered)| covered || number(word))
    }

    /// Tries every rule on its own examples: a fault for each that it fails.
    pub fn prove(&self) -> Vec<Fault> {
        let weights = |(line, problem): &(usize, String)| {
            Fault::new(
                "knowledge/risk/model.txt",
                *line,
                problem.clone(),
                "put back the file that came with the program, or ask those who look after it to train it again: cargo run --release --example train",
            )
        };
        let mut faults: Vec<Fault> = self.model_fault.iter().map(weights).collect();
        for (rule, patterns) in &self.rules {
            let sees = |words: &String| self.place(rule, patterns, &self.marker.mark(&Text::prepare(words))).is_some();
            for words in rule.must.iter().filter(|w| !sees(w)) {
                let problem = format!("rule `{}` does not see \"{words}\"", rule.id.0);
                faults.push(Fault::new(
                    &rule.file,
                    rule.line,
                    problem,
                    "mend its patterns or the lexicon, or take the example out",
                ));
            }
            for words in rule.must_not.iter().filter(|w| sees(w)) {
                let problem = format!("rule `{}` sees \"{words}\"", rule.id.0);
                faults.push(Fault::new(
                    &rule.file,
                    rule.line,
                    problem,
                    "narrow its patterns, or take the example out",
                ));
            }
        }
        faults
    }
}

/// How much of a message there is to judge by.
fn length(seen: &marks::Marked<'_>) -> Length {
    let latin = |word: &marks::Word<'_>| word.token.norm.chars().all(|letter| letter < '\u{250}');
    match seen.words.len() {
        0..=3 if !seen.words.iter().all(latin) => Length::More,
        0 | 1 => Length::Word,
        2 | 3 => Length::Few,
        4.. => Length::More,
    }
}

/// For each concept the rules with a pattern that cannot match without it, or without another in the same place.
fn doors(rules: &[(Rule, Vec<pattern::Ready>)], concepts: usize) -> Vec<Vec<u32>> {
    let mut doors = vec![Vec::new(); concepts];
    for (number, (_, patterns)) in (0..).zip(rules) {
        for concept in patterns.iter().flat_map(pattern::Ready::rarest) {
            let list: &mut Vec<u32> = &mut doors[usize::from(concept.0)];
            if list.last() != Some(&number) {
                list.push(number);
            }
        }
    }
    doors
}
