//! What logs may say, as far as the source shows it. Not for: what reaches a writer (`telemetry` and `serve` test that).

use super::{literals, none, source};

#[test]
fn logs_name_no_words_and_no_people() {
    const NAMES: [&str; 16] = [
        "text",
        "utterance",
        "content",
        "message",
        "words",
        "user",
        "author",
        "channel",
        "guild",
        "peer",
        "remote",
        "address",
        "agent",
        "body",
        "inbound",
        "reply",
    ];
    let mut broken = Vec::new();
    for source in source() {
        for (number, call) in log_calls(&source.text) {
            let outside: String = call.split('"').step_by(2).collect();
            let names = outside.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            broken.extend(
                names
                    .filter(|name| NAMES.contains(name))
                    .map(|name| source.at(number, &format!("a log with `{name}`"))),
            );
            let message = literals(&call).last().copied().unwrap_or_default();
            if message.contains('{') {
                broken.push(source.at(number, "a log whose message has a placeholder"));
            }
        }
    }
    none(&broken);
}

/// The arguments of every call of a log macro, with the line that it begins on.
fn log_calls(text: &str) -> Vec<(usize, String)> {
    let mut calls = Vec::new();
    for level in ["error!(", "warn!(", "info!(", "debug!(", "trace!("] {
        for (place, _) in text.match_indices(level) {
            let before = text.get(..place).unwrap_or_default();
            let after = text.get(place + level.len()..).unwrap_or_default();
            let mut depth = 1_i32;
            let arguments: String = after
                .chars()
                .take_while(|c| {
                    depth += match c {
                        '(' => 1,
                        ')' => -1,
                        _other => 0,
                    };
                    depth > 0
                })
                .collect();
            calls.push((before.lines().count().max(1), arguments));
        }
    }
    calls
}

#[test]
fn every_log_field_is_on_the_list() {
    let mut broken = Vec::new();
    for source in source().filter(|source| source.path != "src/telemetry.rs") {
        for (number, call) in log_calls(&source.text) {
            let outside: Vec<&str> = call.split('"').step_by(2).collect();
            let fields = outside.iter().flat_map(|part| part.split(',')).filter_map(|field| {
                let name = field.split('=').next().unwrap_or_default().trim();
                let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
                plain.then_some(name)
            });
            let unknown = fields.filter(|name| slussen::telemetry::FIELDS.binary_search(name).is_err());
            broken.extend(unknown.map(|name| source.at(number, &format!("field `{name}` would be dropped"))));
        }
    }
    none(&broken);
}

#[test]
fn nothing_prints_but_through_a_writer() {
    let mut broken = Vec::new();
    for source in source() {
        for (number, line) in source.code() {
            if ["println!", "print!(", "dbg!"].iter().any(|word| line.contains(word)) {
                broken.push(source.at(number, "prints to the process's own output"));
            }
        }
    }
    none(&broken);
}
