//! The words that decided, underlined in the message: for the terminal of whoever wrote it. Not for: any channel, or any log.

use super::wire::{Explain, Opinion};

/// The parts of the message that spoke for the reply: those of the rules that matched, and what weighed for risk in the second opinion.
pub(super) fn decisive(explain: &Explain) -> Vec<(usize, usize)> {
    let rules = explain.rules.iter().map(|reason| (reason.start, reason.end));
    let features = explain
        .model
        .iter()
        .flat_map(|opinion| &opinion.features)
        .filter(|feature| feature.weight > 0.0);
    let parts = rules.chain(features.map(|feature| (feature.start, feature.end)));
    parts.filter(|(start, end)| start < end).collect()
}

/// The message on one line, with what stands before and after each of the parts. Control characters are left out: it goes to a terminal.
pub(super) fn draw(words: &str, parts: Vec<(usize, usize)>, marks: [&str; 2]) -> String {
    let mut out = String::new();
    let mut next = 0;
    let plain = |out: &mut String, from: usize, to: usize| {
        let letters = words.get(from..to).unwrap_or_default().chars();
        out.extend(letters.map(|c| if c == '\n' { ' ' } else { c }).filter(|c| !c.is_control()));
    };
    for (start, end) in joined(parts) {
        plain(&mut out, next, start);
        out.push_str(marks[0]);
        plain(&mut out, start, end);
        out.push_str(marks[1]);
        next = end;
    }
    plain(&mut out, next, words.len());
    out
}

/// In their order, with those that touch or overlap made one.
fn joined(mut parts: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    parts.sort_unstable();
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (start, end) in parts {
        match out.last_mut() {
            Some((_, last)) if start <= *last => *last = end.max(*last),
            Some(_) | None => out.push((start, end)),
        }
    }
    out
}

/// How sure the second opinion is, and the concepts and rules that weighed for it, by their ids.
pub(super) fn named(opinion: &Opinion) -> String {
    let weighed = opinion
        .features
        .iter()
        .filter(|feature| feature.weight > 0.0 && !feature.names.is_empty());
    let names: Vec<String> = weighed.map(|feature| feature.names.join(" ")).collect();
    let colon = if names.is_empty() { "" } else { ": " };
    format!("model {:.2}{colon}{}", opinion.certainty, names.join(", "))
}
