//! The API: its object, its refusals, its limits, its description.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{Answer, form, get, helps, length::LANGUAGES, message, post, secure};

#[tokio::test]
async fn the_api_answers_with_the_object_and_its_blocks() {
    let answer = message(r#"{"text": "Vad är Operation Kvinnofrid?", "language": "sv"}"#).await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "application/json"));
    secure(&answer, "messages");
    let object = answer.json();
    let keys: BTreeSet<&str> = object.as_object().expect("an object").keys().map(String::as_str).collect();
    let expected = [
        "age",
        "article",
        "audience",
        "blocks",
        "kind",
        "language",
        "micros",
        "risk",
        "services",
        "soft",
        "suggestions",
        "text",
        "themes",
        "urgency",
    ];
    assert_eq!(keys, BTreeSet::from(expected));
    assert!(
        object["blocks"]
            .as_array()
            .is_some_and(|blocks| !blocks.is_empty() && blocks[0]["type"].is_string())
    );
    assert_eq!(object["language"], "sv");
}

#[track_caller]
fn refused_json(answer: &Answer, status: u16, what: &str) {
    assert_eq!(answer.status.as_u16(), status, "{what}: {}", answer.body);
    assert_eq!(answer.header("content-type"), "application/problem+json", "{what}");
    secure(answer, what);
    helps(&answer.body);
    let problem = answer.json();
    assert_eq!(problem["status"], json!(status), "{what}");
    assert_eq!(problem["type"], "about:blank");
    let languages = problem["languages"].as_array().expect("a list");
    let tags: Vec<&Value> = languages.iter().map(|words| &words["language"]).collect();
    assert_eq!(tags, ["sv", "en"], "{what}");
    for words in languages {
        assert!(words["help"].as_array().is_some_and(|cards| !cards.is_empty()), "{what}");
        assert!(words["title"].as_str().is_some_and(|title| !title.starts_with("web-")), "{what}");
    }
}

#[tokio::test]
async fn the_api_refuses_with_the_help_lines_and_repeats_nothing() {
    for (body, status) in [
        ("", 400),
        ("qzxv", 400),
        (r#"{"text": "qzxv""#, 400),
        (r#"{"text": "qzxv \ud800"}"#, 400),
        (r#"{"text": "qzxv \udc00\ud800"}"#, 400),
        (r#"{"text": "qzxv \u0000"}"#, 422),
        (r#"{"text": ["qzxv"]}"#, 422),
        (r#"{"text": null}"#, 422),
        (r#""qzxv""#, 422),
        ("{}", 422),
        (r#"{"text": "hej", "qzxv": 1}"#, 422),
        (r#"{"text": "hej", "text": "qzxv"}"#, 422),
        (r#"{"text": "hej", "language": "qzxvqzxvqzxv"}"#, 422),
        (r#"{"text": "hej", "language": 7}"#, 422),
    ] {
        let answer = message(body).await;
        refused_json(&answer, status, body);
        assert!(!answer.body.contains("qzxv"), "{body}: {}", answer.body);
    }
    let deep = format!("{{\"text\": {}", "[".repeat(100_000));
    refused_json(&message(&deep).await, 422, "deep nesting");
    let binary = post("/api/v1/messages", "application/json", vec![0x7b, 0xff, 0xfe, 0x00]).await;
    refused_json(&binary, 400, "binary");
    let not_utf8 = post("/api/v1/messages", "application/json", b"{\"text\": \"\xe5\"}".to_vec()).await;
    refused_json(&not_utf8, 400, "latin 1");
    for kind in ["", "text/plain", "application/x-www-form-urlencoded", "application/xml"] {
        refused_json(&post("/api/v1/messages", kind, r#"{"text": "hej"}"#).await, 415, kind);
    }
    refused_json(&get("/api/v1/messages").await, 405, "GET");
    refused_json(&get("/api/v2/messages").await, 404, "version 2");
    refused_json(&get("/api/v1/services?qzxv=1").await, 400, "parameter");
    refused_json(&get("/api/v1/services?language=%21").await, 422, "language");
}

#[tokio::test]
async fn a_text_of_64_kib_is_answered_and_one_byte_more_is_refused() {
    for (piece, bytes) in [
        ("a", 1),
        ("å", 2),
        ("€", 3),
        ("😀", 4),
        ("\\u00e5", 2),
        ("\\u202e", 3),
        ("e\\u0301", 3),
    ] {
        let most = 65_536 / bytes;
        let fits = message(&format!("{{\"text\": \"{}\"}}", piece.repeat(most))).await;
        assert_eq!(fits.status, StatusCode::OK, "{piece}");
        let over = message(&format!("{{\"text\": \"{}\"}}", piece.repeat(most + 1))).await;
        refused_json(&over, 413, piece);
    }
    let escaped = form("/", &format!("text={}", "%C3%A5".repeat(32_768))).await;
    assert_eq!(escaped.status, StatusCode::OK);
    refused_json(&message(&format!("{{\"text\": \"{}\"}}", "a".repeat(9 << 20))).await, 413, "9 MiB");
}

#[tokio::test]
async fn odd_text_gets_a_reply() {
    let marks = format!("e{}", "\u{301}".repeat(10_000));
    let emoji = "😀".repeat(5_000);
    for text in [
        "",
        " ",
        "\u{200b}\u{200b}",
        "\u{202e}hej",
        "\u{1}\u{7}\u{1b}[31m",
        "<script>alert(1)</script>",
        "{{ 7*7 }}",
        &marks,
        &emoji,
    ] {
        let answer = message(&json!({ "text": text }).to_string()).await;
        assert_eq!(answer.status, StatusCode::OK, "{text:?}");
        assert!(answer.json()["text"].as_str().is_some_and(|reply| !reply.is_empty()));
    }
}

#[tokio::test]
async fn the_description_names_every_path_and_every_reference_resolves() {
    let description = get("/api/openapi.json").await.json();
    assert!(description["openapi"].as_str().is_some_and(|version| version.starts_with("3.1")));
    let paths: Vec<&String> = description["paths"].as_object().expect("paths").keys().collect();
    assert_eq!(paths, ["/api/v1/messages", "/api/v1/services"]);
    let text = description.to_string();
    for reference in text.split("\"$ref\":\"#").skip(1) {
        let pointer = reference.split('"').next().expect("a pointer");
        assert!(description.pointer(pointer).is_some(), "{pointer}");
    }
    // Whatever the layers refuse with, on every path.
    for operation in ["/paths/~1api~1v1~1messages/post", "/paths/~1api~1v1~1services/get"] {
        let responses = &description.pointer(operation).expect("an operation")["responses"];
        for status in ["200", "400", "408", "421", "422", "429", "500", "503"] {
            assert!(responses[status].is_object(), "{operation}: {status}");
        }
    }
    for place in [
        "/components/schemas/Message/properties/language",
        "/paths/~1api~1v1~1services/get/parameters/0/schema",
    ] {
        let language = description.pointer(place).expect("a schema");
        assert!(language["pattern"].is_string(), "{place}: {language}");
        let validator = jsonschema::validator_for(language).expect("a schema");
        for tag in LANGUAGES {
            assert!(validator.is_valid(&json!(tag)), "{place}: {tag}");
        }
    }
    let schema = json!({
        "$ref": "#/components/schemas/Answered",
        "components": description["components"],
    });
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let answer = message(r#"{"text": "hej"}"#).await.json();
    let faults: Vec<String> = validator.iter_errors(&answer).map(|fault| fault.to_string()).collect();
    assert!(faults.is_empty(), "{faults:?}");
}
