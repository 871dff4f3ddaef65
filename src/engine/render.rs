//! A reply as plain text, as the terminal shows it. Not for: other channels' looks (`shell`).

use super::{Block, Card, Prose, Reply, Run};

/// A reply as plain text; blocks are parted by an empty line, choices are numbered from 1 through the whole reply.
pub fn plain(reply: &Reply) -> String {
    let mut number = 0;
    let blocks: Vec<String> = reply
        .blocks
        .iter()
        .map(|block| match block {
            Block::Lead { text } | Block::Note { text } => text.clone(),
            Block::Steps { items } => items.iter().map(|i| format!("- {i}")).collect::<Vec<_>>().join("\n"),
            Block::Service(one) => card(one),
            Block::Answer { question, paragraphs, .. } => {
                let body: Vec<String> = paragraphs.iter().map(prose).collect();
                format!("{question}\n\n{}", body.join("\n\n"))
            }
            Block::Choices { intro, items } => items.iter().fold(intro.clone(), |text, choice| {
                number += 1;
                format!("{text}\n{number}. {}", choice.label)
            }),
            Block::Sources { label, items, as_of } => format!("{label}: {}\n{as_of}", items.join("; ")),
            Block::Soft { text, services } => {
                let lines: Vec<String> = services.iter().map(one_line).collect();
                format!("{text}\n{}", lines.join("\n"))
            }
        })
        .collect();
    blocks.join("\n\n")
}

/// Number first: it is what somebody in a hurry looks for.
fn card(card: &Card) -> String {
    let mut lines = vec![one_line(card), format!("  {}", card.whom)];
    // What is said in a word or two shares a line: the steps below the cards should not be a screen away.
    let (sentences, brief): (Vec<&str>, Vec<&str>) = card
        .hours
        .iter()
        .chain(&card.facts)
        .map(String::as_str)
        .partition(|fact| fact.ends_with(['.', '\u{6d4}', '\u{1362}']));
    if !brief.is_empty() {
        lines.push(format!("  {}", brief.join(" \u{b7} ")));
    }
    lines.extend(sentences.iter().map(|sentence| format!("  {sentence}")));
    if !card.numbers.is_empty() {
        lines.extend(card.web.iter().map(|w| format!("  {w}")));
    }
    lines.join("\n")
}

/// Name and numbers, or the address where no number may be shown.
fn one_line(card: &Card) -> String {
    let numbers: Vec<&str> = card.numbers.iter().map(|n| n.display.as_str()).collect();
    match (numbers.is_empty(), &card.web) {
        (false, _) if card.name == numbers.join(" / ") => card.name.clone(),
        (false, _) => format!("{}: {}", card.name, numbers.join(" / ")),
        (true, Some(web)) => format!("{}: {web}", card.name),
        (true, None) => card.name.clone(),
    }
}

fn prose(prose: &Prose) -> String {
    let line = |runs: &[Run]| -> String {
        runs.iter()
            .map(|r| r.url.as_ref().map_or_else(|| r.text.clone(), |url| format!("{} ({url})", r.text)))
            .collect()
    };
    match prose {
        Prose::Text { runs } => line(runs),
        Prose::List { items } => items.iter().map(|i| format!("- {}", line(i))).collect::<Vec<_>>().join("\n"),
    }
}
