//! What is asked within a message: two questions in one ("Vad är Origo och vem leder styrgruppen?"), or one after what leads up to it ("Jag är ny som rektor. Vem
//! leder styrgruppen?"). Not for: finding the answers (`mod`).

use super::{analyse::Analyser, grammar::Role};

/// Words that join two questions.
const JOINING: [&str; 4] = ["och", "samt", "and", "och,"];

/// Number and place make no question by themselves: "... och hur många finns det i länet?" leans on what came before.
const LEANING: [&str; 15] = [
    "county",
    "kommun",
    "kommunen",
    "landet",
    "län",
    "länet",
    "many",
    "much",
    "många",
    "region",
    "regionen",
    "stockholm",
    "stockholms",
    "sverige",
    "sweden",
];

/// The two parts, or nothing when it is one question: each part must ask something of its own.
pub(super) fn split<'a>(text: &'a str, analyser: &Analyser) -> Option<[&'a str; 2]> {
    two_sentences(text).or_else(|| joined(text, analyser))
}

/// Words that ask, and tell as often: "När han dricker slår han mig".
const TELLING: [&str; 4] = ["när", "nar", "when", "var"];

/// Whether something is asked: by its mark, or by a sentence or clause that begins with a word that asks and does not tell.
pub(super) fn asks(text: &str, analyser: &Analyser) -> bool {
    let mut clauses = text.split(['.', '!', ',', ':', ';', '\n']);
    let only_asks = |word: String| !TELLING.contains(&word.as_str());
    text.contains('?') || clauses.any(|clause| first_asking(clause, analyser).is_some_and(only_asks))
}

/// The first word of a clause where it is one that asks.
fn first_asking(clause: &str, analyser: &Analyser) -> Option<String> {
    let first = super::analyse::tokens(clause).into_iter().next();
    first.filter(|word| analyser.grammar.role(word) == Role::Asking)
}

/// The question without what leads up to it; nothing where there is none before it, or more than one is asked.
pub(super) fn question<'a>(text: &'a str, analyser: &Analyser) -> Option<&'a str> {
    let mut asked = text
        .split_inclusive(['?', '!', '.', '\n'])
        .filter(|sentence| sentence.ends_with('?') && sentence.chars().any(char::is_alphanumeric));
    let (Some(sentence), None) = (asked.next(), asked.next()) else {
        return None;
    };
    let sentence = sentence.trim_start();
    let turns = sentence
        .match_indices([',', ':', ';'])
        .map(|(at, mark)| sentence[at + mark.len()..].trim_start());
    let asks = |clause: &&str| first_asking(clause, analyser).is_some() && has_subject(clause, analyser);
    let question = turns.rev().find(asks).unwrap_or(sentence);
    (question.len() < text.trim().len()).then_some(question)
}

/// Two questions, each with its mark; three or more are a letter.
fn two_sentences(text: &str) -> Option<[&str; 2]> {
    let asked: Vec<&str> = text
        .split_inclusive('?')
        .filter(|part| part.ends_with('?') && part.chars().any(char::is_alphanumeric))
        .collect();
    <[&str; 2]>::try_from(asked).ok()
}

/// Two questions with a joining word between them, the second beginning with a word that asks.
fn joined<'a>(text: &'a str, analyser: &Analyser) -> Option<[&'a str; 2]> {
    let words: Vec<(usize, &str)> = text
        .split_whitespace()
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .collect();
    let turn = words.windows(2).position(|pair| {
        let asks = analyser.grammar.role(&pair[1].1.to_lowercase()) == Role::Asking;
        asks && JOINING.contains(&pair[0].1.to_lowercase().as_str())
    })?;
    let (at, second) = (words[turn].0, words[turn + 1].0);
    let second = &text[second..];
    has_subject(second, analyser).then_some([&text[..at], second])
}

/// "... och vem betalar?" leans on what came before: a lone verb asks nothing by itself, nor do number and place. (Both languages end their verbs in -r or -s.)
fn has_subject(part: &str, analyser: &Analyser) -> bool {
    let words = super::analyse::tokens(part);
    let says = |word: &&String| analyser.grammar.role(word) == Role::Informative && !LEANING.contains(&word.as_str());
    let mut informative = words.iter().filter(says);
    match (informative.next(), informative.next()) {
        (Some(only), None) => !only.ends_with(['r', 's']),
        (Some(_), Some(_)) => true,
        (None, _) => false,
    }
}
