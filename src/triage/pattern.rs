//! Matching one pattern in a marked message: order, distance, who stands between, what is denied, what is only told. Not for: what a match means (`assess`).

use crate::knowledge::{Accept, Alone, ConceptId, Element, Lexicon, Link, Pattern, Tale};

use super::marks::{Mark, Marked};

/// Most words between two places that hang closely together.
const CLOSE: usize = 3;
/// A denial reaches this many words forward and backward within its clause.
const DENIAL: usize = 3;

/// Concepts that matching itself needs, found once in the lexicon.
#[derive(Clone, Debug, Default)]
pub(super) struct Grammar {
    /// "inte", "aldrig", "ingen".
    not: Option<ConceptId>,
    /// Anybody who could be the one who acts.
    person: Option<ConceptId>,
    /// "jag", "han": begins a clause of its own when another verb came before.
    nominative: Option<ConceptId>,
    event: Vec<bool>,
    first_person: Vec<bool>,
    tales: Vec<(ConceptId, Tale)>,
}

impl Grammar {
    pub(super) fn of(lexicon: &Lexicon, concepts: usize) -> Self {
        let flags = |flag: fn(&crate::knowledge::Concept) -> bool| {
            let mut out: Vec<bool> = lexicon.concepts.iter().map(flag).collect();
            out.resize(concepts, false);
            out
        };
        Self {
            not: lexicon.concept("not"),
            person: lexicon.concept("person"),
            nominative: lexicon.concept("nominative"),
            event: flags(|c| c.event),
            first_person: flags(|c| c.first_person),
            tales: (0..)
                .map(ConceptId)
                .zip(&lexicon.concepts)
                .filter_map(|(id, c)| Some((id, c.tale?)))
                .collect(),
        }
    }
}

impl Grammar {
    /// The writer speaks of herself or himself.
    pub(super) fn speaks_of_the_writer(&self, seen: &Marked<'_>) -> bool {
        seen.places.held().any(|(concept, _)| self.first_person[usize::from(concept.0)])
    }

    /// Something in it is told, played or reported.
    pub(super) fn tells_a_tale(&self, seen: &Marked<'_>) -> bool {
        self.tales.iter().any(|(c, _)| seen.places.hold(*c))
    }

    /// Something in the sentence says that it is told, played or reported.
    pub(super) fn tells_a_tale_in(&self, seen: &Marked<'_>, sentence: usize) -> bool {
        let of = |mark: &Mark| seen.words[mark.start].sentence;
        self.tales.iter().any(|(c, _)| holds(seen.places.of(*c), of, sentence))
    }

    /// Concepts that matching itself asks for.
    pub(super) fn needs(&self) -> impl Iterator<Item = ConceptId> {
        let flagged = (0..)
            .map(ConceptId)
            .zip(&self.first_person)
            .filter(|(_, own)| **own)
            .map(|(id, _)| id);
        let named = [self.not, self.person, self.nominative];
        flagged.chain(named.into_iter().flatten()).chain(self.tales.iter().map(|(c, _)| *c))
    }
}

/// A pattern whose words have become concepts.
#[derive(Clone, Debug)]
pub(super) struct Ready {
    elements: Vec<(Vec<ConceptId>, Link)>,
    without: Vec<ConceptId>,
    window: usize,
    alone: Option<Alone>,
    /// Says "not" itself, so a denial does not undo it.
    denies: bool,
    /// Speaks of the writer.
    personal: bool,
}

impl Ready {
    /// `literal` gives a word that the pattern names itself its concept.
    pub(super) fn new(pattern: &Pattern, grammar: &Grammar, mut literal: impl FnMut(&str) -> ConceptId) -> Self {
        let mut concepts = |accept: &[Accept]| -> Vec<ConceptId> {
            accept
                .iter()
                .map(|a| match a {
                    Accept::Concept(c) => *c,
                    Accept::Word(w) => literal(w),
                })
                .collect()
        };
        let elements: Vec<(Vec<ConceptId>, Link)> = pattern
            .elements
            .iter()
            .map(|Element { accept, link }| (concepts(accept), *link))
            .collect();
        let without = concepts(&pattern.without);
        let any = |test: &dyn Fn(ConceptId) -> bool| elements.iter().any(|(list, _)| list.iter().any(|c| test(*c)));
        let denies = any(&|c| Some(c) == grammar.not);
        let personal = any(&|c| grammar.first_person.get(usize::from(c.0)) == Some(&true));
        Self {
            elements,
            without,
            window: pattern.window,
            alone: pattern.alone,
            denies,
            personal,
        }
    }

    /// Every concept that it asks for.
    pub(super) fn needs(&self) -> impl Iterator<Item = ConceptId> {
        self.elements.iter().flat_map(|(list, _)| list).chain(&self.without).copied()
    }

    /// The element that fewest concepts fit: without one of these it holds nowhere.
    pub(super) fn rarest(&self) -> &[ConceptId] {
        let lists = self.elements.iter().map(|(list, _)| list.as_slice());
        lists.min_by_key(|list| list.len()).unwrap_or_default()
    }

    /// Words `start..end` of the first place where it holds. `always`: denials and tales do not undo it.
    pub(super) fn find(&self, grammar: &Grammar, seen: &Marked<'_>, always: bool) -> Option<(usize, usize)> {
        let present = |list: &[ConceptId]| list.iter().any(|c| seen.places.hold(*c));
        if !self.elements.iter().all(|(list, _)| present(list)) {
            return None;
        }
        let mut chosen = Vec::with_capacity(self.elements.len());
        self.extend(grammar, seen, always, &mut chosen)
    }

    /// Tries every place for the next element that keeps the match whole.
    fn extend(&self, grammar: &Grammar, seen: &Marked<'_>, always: bool, chosen: &mut Vec<Mark>) -> Option<(usize, usize)> {
        let Some((accept, link)) = self.elements.get(chosen.len()) else {
            let start = chosen.iter().map(|m| m.start).min()?;
            let end = chosen.iter().map(|m| m.end).max()?;
            return (self.clear(seen, chosen) && (always || (!self.denied(grammar, seen, chosen) && !self.told(grammar, seen, chosen))))
                .then_some((start, end));
        };
        for concept in accept {
            let places = seen.places.of(*concept);
            // Only places within the window of the first one can hold, so a long message costs no more a word than a short one.
            let from = chosen
                .first()
                .map_or(0, |first| places.partition_point(|m| m.start + self.window < first.start));
            for mark in &places[from..] {
                if chosen.first().is_some_and(|first| mark.start > first.start + self.window) {
                    break;
                }
                if self.fits(grammar, seen, chosen, *mark, *link) {
                    chosen.push(*mark);
                    let found = self.extend(grammar, seen, always, chosen);
                    if found.is_some() {
                        return found;
                    }
                    chosen.pop();
                }
            }
        }
        None
    }

    fn fits(&self, grammar: &Grammar, seen: &Marked<'_>, chosen: &[Mark], mark: Mark, link: Link) -> bool {
        let Some(last) = chosen.last() else { return true };
        let apart = chosen.iter().all(|m| mark.end <= m.start || m.end <= mark.start);
        let near = chosen.iter().all(|m| mark.end.max(m.end) - mark.start.min(m.start) <= self.window);
        let together = seen.words[mark.start].sentence == seen.words[last.start].sentence;
        let ordered = match link {
            Link::Free => true,
            Link::After => mark.start >= last.end,
            Link::Close => {
                mark.start >= last.end && mark.start - last.end <= CLOSE && !stands_between(seen, grammar.person, last.end, mark.start)
            }
        };
        apart && near && together && ordered
    }

    /// Nothing that the pattern forbids stands in a clause that it touches; nor anything at all beside it, where it wants to be alone.
    fn clear(&self, seen: &Marked<'_>, chosen: &[Mark]) -> bool {
        let held = chosen.iter().map(|m| m.end - m.start).sum::<usize>();
        let around = match self.alone {
            None => held,
            Some(Alone::Sentence) => {
                let sentence = seen.sentence_of(chosen[0].start);
                let end = sentence.start + held;
                // "16, min kille slår mig": all that stands before the first comma. Nothing is searched for it, so a long sentence costs no more.
                let opens = end < sentence.end && seen.words[end].after_pause && chosen.iter().all(|m| m.end <= end);
                if opens { held } else { sentence.len() }
            }
            Some(Alone::Message) => seen.words.len(),
        };
        if held < around {
            return false;
        }
        let clause = |m: &Mark| seen.words[m.start].clause;
        !self
            .without
            .iter()
            .any(|c| chosen.iter().any(|m| holds(seen.places.of(*c), clause, clause(m))))
    }

    /// The places of what happens in it.
    fn events<'a>(&'a self, grammar: &'a Grammar, chosen: &'a [Mark]) -> impl Iterator<Item = &'a Mark> {
        let events = self.elements.iter().zip(chosen);
        events
            .filter(|((list, _), _)| list.iter().any(|c| grammar.event[usize::from(c.0)]))
            .map(|(_, mark)| mark)
    }

    /// A denial stands by one of its events.
    fn denied(&self, grammar: &Grammar, seen: &Marked<'_>, chosen: &[Mark]) -> bool {
        let Some(not) = grammar.not.filter(|_| !self.denies) else {
            return false;
        };
        self.events(grammar, chosen).any(|event| {
            let from = event.start.saturating_sub(DENIAL + seen.longest);
            between(seen.places.of(not), from, event.end + DENIAL + 1).any(|no| {
                let same = seen.words[no.start].clause == seen.words[event.start].clause;
                let before = no.end <= event.start && event.start - no.end <= DENIAL;
                let after = no.start >= event.end
                    && no.start - event.end <= DENIAL
                    && !stands_between(seen, grammar.nominative, event.end, no.start);
                same && (before || after)
            })
        })
    }

    /// It is part of a tale: within its reach, or anywhere in the message when it does not speak of the writer.
    fn told(&self, grammar: &Grammar, seen: &Marked<'_>, chosen: &[Mark]) -> bool {
        let sentence = |m: &Mark| seen.words[m.start].sentence;
        let clause = |m: &Mark| seen.words[m.start].clause;
        grammar.tales.iter().any(|(concept, tale)| {
            let places = seen.places.of(*concept);
            if !self.personal {
                return !places.is_empty();
            }
            match tale {
                Tale::Told => holds(places, sentence, sentence(&chosen[0])),
                // Where nothing happens in it, all of it stands for what is played.
                Tale::Played if self.events(grammar, chosen).next().is_none() => chosen.iter().any(|m| holds(places, clause, clause(m))),
                Tale::Played => self.events(grammar, chosen).any(|m| holds(places, clause, clause(m))),
            }
        })
    }
}

fn stands_between(seen: &Marked<'_>, concept: Option<ConceptId>, from: usize, to: usize) -> bool {
    concept.is_some_and(|c| between(seen.places.of(c), from, to).any(|m| m.end <= to))
}

/// The places that begin at a word of `from..to`. Places stand in order, so this costs the same in a long message as in a short one.
fn between(places: &[Mark], from: usize, to: usize) -> impl Iterator<Item = &Mark> {
    let first = places.partition_point(|m| m.start < from);
    places[first..].iter().take_while(move |m| m.start < to)
}

/// Whether one of the places lies in a part of the message; `part` numbers clauses or sentences, which never decrease from word to word.
fn holds(places: &[Mark], part: impl Fn(&Mark) -> usize, wanted: usize) -> bool {
    let first = places.partition_point(|m| part(m) < wanted);
    places.get(first).is_some_and(|m| part(m) == wanted)
}
