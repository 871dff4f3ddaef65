//! `slussen respond`: one line out for one line in, whatever comes in.

use std::{
    io::{self, Read, Write},
    process::ExitCode,
    sync::{Arc, LazyLock, Mutex, mpsc},
    thread,
};

use serde_json::{Value, json};
use slussen::{
    config::Config,
    shell::{
        knowledge::Keeper,
        respond::{self, Args, LONGEST},
        service::Service,
    },
};

/// The service with what is built in: built once for all suites, as nothing in it changes.
pub(crate) fn service() -> Service {
    keeper().service().clone()
}

/// What keeps it, for those who are handed that.
pub(crate) fn keeper() -> Keeper {
    static KEEPER: LazyLock<Keeper> = LazyLock::new(|| {
        let config = Config::parse("c.toml", "", &|_| None).expect("no fault");
        Keeper::start(&config).expect("no fault")
    });
    KEEPER.clone()
}

/// The lines that come out, and whether the status was 0.
pub(crate) fn run(input: &[u8]) -> (Vec<Value>, bool) {
    run_with(Args::default(), input)
}

pub(crate) fn run_with(args: Args, input: &[u8]) -> (Vec<Value>, bool) {
    let mut out = Vec::new();
    let status = respond::run(args, &service(), input, &mut out);
    let text = String::from_utf8(out).expect("UTF-8");
    let lines = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    // `ExitCode` has no `PartialEq`; its `Debug` tells the number.
    (lines, format!("{status:?}") == format!("{:?}", ExitCode::SUCCESS))
}

/// One line in, and what its answer says under `key`.
#[track_caller]
fn check(input: &str, key: &str, expected: &Value) {
    let (lines, _) = run(input.as_bytes());
    assert_eq!(lines.len(), 1, "{input}");
    assert_eq!(lines.first().and_then(|line| line.get(key)), Some(expected), "{lines:?}");
}

/// One line in that is refused with this error and no other field.
#[track_caller]
fn refused(input: &[u8], error: &str) {
    let (lines, sound) = run(input);
    assert_eq!(lines, [json!({"error": error, "line": 1})]);
    assert!(!sound);
}

const FORM: &str = "; write one JSON object a line, in UTF-8";

#[test]
fn an_answer_has_the_fields_of_the_interface_in_their_order() {
    let mut out = Vec::new();
    respond::run(Args::default(), &service(), &br#"{"id": "x1", "text": "hej"}"#[..], &mut out);
    let text = String::from_utf8(out).expect("UTF-8");
    let fields = [
        "id",
        "kind",
        "risk",
        "audience",
        "urgency",
        "themes",
        "age",
        "services",
        "soft",
        "article",
        "suggestions",
        "language",
        "text",
        "micros",
    ];
    let places: Vec<_> = fields.iter().map(|field| text.find(&format!("\"{field}\":"))).collect();
    assert!(places.iter().all(Option::is_some), "{text}");
    assert!(places.is_sorted(), "{text}");
    let answer: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(answer.as_object().map(serde_json::Map::len), Some(fields.len()));
}

#[test]
fn ids_come_back_as_they_were() {
    check(r#"{"id": "x1", "text": "hej"}"#, "id", &json!("x1"));
    check(r#"{"id": 7, "text": "hej"}"#, "id", &json!(7));
    check(r#"{"id": null, "text": "hej"}"#, "id", &Value::Null);
    check(r#"{"text": "hej"}"#, "id", &Value::Null);
    check(r#"{"text": "hej", "label": {"risk": true}, "id": "after"}"#, "id", &json!("after"));
}

#[test]
fn what_is_odd_is_answered() {
    for text in [
        r#"{"id": 1, "text": ""}"#,
        r#"{"id": 1, "text": " \n\t "}"#,
        r#"{"id": 1, "text": "a\u0000b"}"#,
        r#"{"id": 1, "text": "half an emoji \ud83d and more"}"#,
        r#"{"id": 1, "text": "\udc00"}"#,
        r#"{"id": 1, "text": "\ud800\ud800"}"#,
        "{\"id\": 1, \"text\": \"\u{202e}hej\u{200b}\u{feff}\"}",
        r#"{"id": 1, "text": "hej", "language": null, "channel": "", "now": null}"#,
        "\u{feff}{\"id\": 1, \"text\": \"hej\"}\r",
    ] {
        let (lines, sound) = run(text.as_bytes());
        assert!(sound, "{text}: {lines:?}");
        let said = lines.first().and_then(|line| line.get("text")).and_then(Value::as_str);
        assert!(said.is_some_and(|said| !said.is_empty()), "{text}: {lines:?}");
    }
    let marks = format!(r#"{{"text": "e{}"}}"#, "\u{301}".repeat(10_000));
    let emoji = format!(r#"{{"text": "{}"}}"#, "\u{1f602}".repeat(10_000));
    assert!(run(marks.as_bytes()).1 && run(emoji.as_bytes()).1);
}

#[test]
fn what_is_no_json_is_refused_and_nothing_of_it_is_repeated() {
    refused(b"canary", &format!("not valid JSON at column 1{FORM}"));
    refused(br#"{"text": "canary"#, &format!("not valid JSON at column 16{FORM}"));
    refused(b"{\"text\": \"\xff\"}", &format!("not valid JSON at column 11{FORM}"));
    refused(b"\n", &format!("not valid JSON at column 0{FORM}"));
}

#[test]
fn fields_of_the_wrong_kind_are_named() {
    let cases = [
        (r#"{"id": "x"}"#, "field `text` must be given, as a text"),
        (r#"{"id": "x", "text": null}"#, "field `text` must be given, as a text"),
        (
            r#"{"id": "x", "text": "hej", "language": "canary canary"}"#,
            "field `language` must be a language tag such as \"sv\"",
        ),
        (
            r#"{"id": "x", "text": "hej", "language": 1}"#,
            "field `language` must be a language tag such as \"sv\"",
        ),
        (
            r#"{"id": "x", "text": "hej", "channel": "canary"}"#,
            "field `channel` must be \"web\", \"direct\" or \"public\"",
        ),
        (
            r#"{"id": "x", "text": "hej", "now": "canary"}"#,
            "field `now` must be a time with its offset such as \"2026-11-21T20:00:00+01:00\"",
        ),
    ];
    for (input, error) in cases {
        let (lines, sound) = run(input.as_bytes());
        assert_eq!(lines, [json!({"id": "x", "error": error, "line": 1})]);
        assert!(!sound);
    }
    for input in [
        &br#"{"id": [1], "text": "hej"}"#[..],
        br#"["canary"]"#,
        br#"{"text": ["canary"]}"#,
        br#"{"text": 5}"#,
        b"5",
        b"null",
    ] {
        let (lines, sound) = run(input);
        assert!(!sound);
        let text = lines.first().map(Value::to_string).unwrap_or_default();
        assert!(text.contains("error") && !text.contains("canary"), "{text}");
    }
}

#[test]
fn a_faulty_line_takes_nothing_with_it() {
    let (lines, sound) = run(
        b"{\"id\":1,\"text\":\"hej\"}\n\nnot json\n{\"id\":2,\"text\":\"\xff\"}\n{\"id\":3,\"text\":\"hej\"}\n{\"id\":4,\"text\":\"last\"}",
    );
    assert!(!sound);
    let ids: Vec<_> = lines.iter().map(|line| line.get("id").cloned()).collect();
    assert_eq!(ids, [Some(json!(1)), None, None, None, Some(json!(3)), Some(json!(4))]);
    let numbers: Vec<_> = lines.iter().filter_map(|line| line.get("line")).cloned().collect();
    assert_eq!(numbers, [json!(2), json!(3), json!(4)]);
}

#[test]
fn nothing_in_is_nothing_out() {
    assert_eq!(run(b""), (Vec::new(), true));
}

#[test]
fn too_long_is_refused_with_the_way_to_help() {
    let fits = format!(r#"{{"text": "{}"}}"#, "a".repeat(LONGEST));
    assert!(run(fits.as_bytes()).1);
    let escaped = format!(r#"{{"text": "{}"}}"#, "\\u0001".repeat(LONGEST));
    assert!(run(escaped.as_bytes()).1);

    let over = format!(r#"{{"id": "x", "text": "{}"}}"#, "a".repeat(LONGEST + 1));
    let far_over = format!(r#"{{"id": "x", "text": "{}"}}"#, "a".repeat(20 * LONGEST));
    for (line, id) in [(over, Some(json!("x"))), (far_over, None)] {
        let (lines, sound) = run(format!("{line}\n{{\"text\": \"hej\"}}\n").as_bytes());
        assert!(!sound);
        let [first, second] = lines.as_slice() else { panic!("two lines") };
        assert_eq!(first.get("id").cloned(), id);
        assert!(first.get("error").is_some());
        assert!(first.get("text").and_then(Value::as_str).is_some_and(|text| text.contains("112")));
        assert!(second.get("kind").is_some());
    }
}

#[test]
fn explain_adds_ids_and_places_only() {
    let (lines, _) = run_with(Args { explain: true }, br#"{"text": "hej"}"#);
    let explain = lines.first().and_then(|line| line.get("explain")).expect("explained");
    assert!(explain.get("rules").is_some_and(Value::is_array));
}

#[test]
fn explain_names_what_weighed_for_the_second_opinion_by_its_place() {
    let words = "Hej. Min kille kallar mig saker och kollar min mobil";
    let (lines, _) = run_with(Args { explain: true }, format!("{{\"text\": \"{words}\"}}").as_bytes());
    let model = &lines.first().expect("a line")["explain"]["model"];
    assert!(
        model["certainty"].as_f64().is_some_and(|sure| (0.0..=1.0).contains(&sure)),
        "{model}"
    );
    let features = model["features"].as_array().expect("features");
    assert!(features.len() > 3, "{model}");
    let weight = |feature: &Value| feature["weight"].as_f64().expect("a number").abs();
    assert!(features.windows(2).all(|pair| weight(&pair[0]) >= weight(&pair[1])), "{model}");
    for feature in features {
        let place = |key: &str| usize::try_from(feature[key].as_u64().expect("a place")).expect("small");
        let part = words.get(place("start")..place("end")).expect("within the message");
        let kind = feature["kind"].as_str().expect("a kind");
        assert_eq!(part.trim(), part, "{model}");
        match kind {
            "word" => assert!(!part.is_empty() && !part.contains(' '), "{part:?} in {model}"),
            "words" => assert_eq!(part.split(' ').count(), 2, "{part:?} in {model}"),
            "concept" | "concepts" | "rule" => assert!(feature["names"].is_array(), "{model}"),
            other => panic!("{other}"),
        }
    }
    // It repeats no word, and where it is not asked for it is not there.
    assert!(!model.to_string().contains("kollar"), "{model}");
    let (lines, _) = run(format!("{{\"text\": \"{words}\"}}").as_bytes());
    assert!(!lines[0].to_string().contains("certainty"));
}

#[test]
fn a_reader_on_a_pipe_gets_each_answer_before_it_asks_again() {
    let (to_filter, input) = mpsc::channel::<Vec<u8>>();
    let (to_test, output) = mpsc::channel::<Vec<u8>>();
    let filter = thread::spawn(move || respond::run(Args::default(), &service(), Pipe(input), &mut Flushed(Vec::new(), to_test)));
    for id in 0..3 {
        to_filter
            .send(format!("{{\"id\":{id},\"text\":\"hej\"}}\n").into_bytes())
            .expect("the filter reads");
        let answer = output
            .recv_timeout(std::time::Duration::from_secs(20))
            .expect("an answer before the next question");
        assert!(String::from_utf8(answer).expect("UTF-8").starts_with(&format!("{{\"id\":{id},")));
    }
    drop(to_filter);
    filter.join().expect("no panic");
}

struct Pipe(mpsc::Receiver<Vec<u8>>);

impl Read for Pipe {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self.0.recv() {
            Ok(bytes) => bytes.as_slice().read(into),
            Err(mpsc::RecvError) => Ok(0),
        }
    }
}

struct Flushed(Vec<u8>, mpsc::Sender<Vec<u8>>);

impl Write for Flushed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        if !self.0.is_empty() {
            self.1.send(std::mem::take(&mut self.0)).map_err(io::Error::other)?;
        }
        Ok(())
    }
}

/// A writer whose content the test reads afterwards.
#[derive(Clone, Default)]
pub(crate) struct Shared(pub(crate) Arc<Mutex<Vec<u8>>>);

impl Shared {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("no panic").clone()).expect("UTF-8")
    }
}

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no panic").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
