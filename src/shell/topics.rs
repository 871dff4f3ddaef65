//! `slussen topics`: what one can ask about, topic by topic. Not for: the answers (`chat`, `respond`).

use std::io::{self, Write};

use serde_json::json;

use crate::{
    engine::{self, Snapshot},
    knowledge::SWEDISH,
    shell::check::Format,
};

/// Prints every topic with its questions, in Swedish.
///
/// # Errors
/// `out` cannot be written to.
pub fn run(snapshot: &Snapshot, format: Format, out: &mut dyn Write) -> io::Result<()> {
    let topics = engine::topics(snapshot, &SWEDISH);
    match format {
        Format::Text => {
            for topic in &topics {
                writeln!(out, "{} ({})", topic.name, topic.id)?;
                for question in &topic.questions {
                    writeln!(out, "  {} ({})", question.label, question.article)?;
                }
            }
            Ok(())
        }
        Format::Json => writeln!(out, "{}", json!({ "topics": topics })),
    }
}
