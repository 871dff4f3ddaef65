//! Stand-in for `engine::render::plain` until the engine has it: a reply as plain text. Not for: keeping.

use crate::engine::{Block, Prose, Reply, Run};

/// A reply as plain text; choices are numbered from 1 through the whole reply.
pub fn plain(reply: &Reply) -> String {
    let mut number = 0;
    let blocks = reply.blocks.iter().map(|block| match block {
        Block::Lead { text } | Block::Note { text } | Block::Soft { text, .. } => text.clone(),
        Block::Steps { items } => items.join("\n"),
        Block::Service(card) => card.numbers.iter().fold(format!("{}: {}", card.name, card.whom), |text, number| {
            text + "\n" + &number.display
        }),
        Block::Answer { question, paragraphs, .. } => paragraphs
            .iter()
            .fold(question.clone(), |text, prose| text + "\n\n" + &words(prose)),
        Block::Choices { intro, items } => items.iter().fold(intro.clone(), |text, choice| {
            number += 1;
            format!("{text}\n{number}. {}", choice.label)
        }),
        Block::Sources { label, items, as_of } => format!("{label}: {} {as_of}", items.join(", ")),
    });
    blocks.collect::<Vec<_>>().join("\n\n")
}

fn words(prose: &Prose) -> String {
    let line = |runs: &Vec<Run>| runs.iter().map(|run| run.text.as_str()).collect::<String>();
    match prose {
        Prose::Text { runs } => line(runs),
        Prose::List { items } => items.iter().map(|item| format!("- {}", line(item))).collect::<Vec<_>>().join("\n"),
    }
}
