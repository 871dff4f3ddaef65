//! Logs: what is written, and that no word of a message is.

use slussen::{
    config::{Log, LogFormat},
    shell::respond::Args,
    telemetry,
};
use tracing::{Level, subscriber::with_default};

use super::respond::{Shared, run, run_with};

fn log(level: Option<Level>, format: LogFormat, work: impl FnOnce()) -> String {
    let sink = Shared::default();
    with_default(telemetry::subscriber(Log { level, format }, sink.clone()), work);
    sink.text()
}

#[test]
fn only_listed_fields_of_our_own_events_are_written() {
    let text = log(Some(Level::TRACE), LogFormat::Pretty, || {
        tracing::info!(target: "slussen::shell", count = 3, listen = %"127.0.0.1:1", utterance = "canary", "ready");
        tracing::error!(target: "serenity::http", cause = "canary", "canary");
        tracing::error!(target: "slussenish", cause = "canary", "canary");
    });
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(
        text.trim_end()
            .ends_with(r#"INFO  slussen::shell: ready count=3 listen="127.0.0.1:1""#),
        "{text}"
    );
    assert!(!text.contains("canary"), "{text}");
}

#[test]
fn json_is_one_object_a_line() {
    let text = log(Some(Level::INFO), LogFormat::Json, || {
        tracing::warn!(target: "slussen", seconds = 2, cause = "a\nb", author = "canary", "trying again");
    });
    assert_eq!(text.lines().count(), 1, "{text}");
    let line: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(line.get("message"), Some(&"trying again".into()));
    assert_eq!(line.get("level"), Some(&"WARN".into()));
    assert_eq!(line.get("fields"), Some(&serde_json::json!({"seconds": 2, "cause": "a\nb"})));
}

#[test]
fn levels_are_kept() {
    let events = || {
        tracing::error!(target: "slussen", "e");
        tracing::info!(target: "slussen", "i");
        tracing::trace!(target: "slussen", "t");
    };
    let count = |level| log(level, LogFormat::Pretty, events).lines().count();
    assert_eq!(
        [None, Some(Level::ERROR), Some(Level::INFO), Some(Level::TRACE)].map(count),
        [0, 1, 2, 3]
    );
}

#[test]
fn the_list_is_sorted_for_the_search_in_it() {
    assert!(telemetry::FIELDS.is_sorted());
}

#[test]
fn no_word_of_a_message_reaches_the_log() {
    let text = log(Some(Level::TRACE), LogFormat::Json, || {
        let (lines, _) =
            run(b"{\"id\": \"kanarieid\", \"text\": \"kanariefaagel sl\xc3\xa5r mig\"}\n{\"text\": 5, \"kanariefaagel\"\nkanariefaagel\n");
        assert_eq!(lines.len(), 3);
        let said: String = lines.iter().map(ToString::to_string).collect();
        assert!(!said.contains("kanariefaagel"), "{said}");
    });
    assert!(!text.contains("kanarie"), "{text}");
}

#[test]
fn what_weighed_for_the_second_opinion_reaches_no_log() {
    let text = log(Some(Level::TRACE), LogFormat::Json, || {
        let (lines, _) = run_with(Args { explain: true }, b"{\"text\": \"kanariefaagel sl\xc3\xa5r mig\"}\n");
        assert!(lines[0]["explain"]["model"]["features"].is_array(), "{lines:?}");
    });
    for word in ["kanarie", "certainty", "weight", "features"] {
        assert!(!text.contains(word), "{text}");
    }
}
