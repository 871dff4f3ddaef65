//! The JSON Schemas that editors' tools read: they take every file that is shipped, and refuse what the program refuses where they can.

use serde_json::Value;
use slussen::store;

/// TOML as JSON, dates as text.
fn json(text: &str) -> Value {
    fn plain(value: toml::Value) -> Value {
        match value {
            toml::Value::String(text) => Value::String(text),
            toml::Value::Integer(number) => number.into(),
            toml::Value::Float(number) => number.into(),
            toml::Value::Boolean(truth) => truth.into(),
            toml::Value::Datetime(date) => Value::String(date.to_string()),
            toml::Value::Array(items) => items.into_iter().map(plain).collect(),
            toml::Value::Table(entries) => entries.into_iter().map(|(key, value)| (key, plain(value))).collect(),
        }
    }
    plain(toml::Value::Table(toml::from_str(text).unwrap()))
}

fn schema(text: &str) -> jsonschema::Validator {
    jsonschema::options()
        .should_validate_formats(true)
        .build(&serde_json::from_str(text).unwrap())
        .unwrap()
}

#[test]
fn the_schemas_take_what_is_shipped_and_refuse_typical_mistakes() {
    let article = schema(include_str!("../../../docs/schemas/article.schema.json"));
    let service = schema(include_str!("../../../docs/schemas/service.schema.json"));
    let files = store::embedded();
    let mut taken = 0;
    for (path, text) in files.under("knowledge/faq/") {
        let head = text.split("+++\n").nth(1).unwrap();
        let found: Vec<String> = article.iter_errors(&json(head)).map(|error| error.to_string()).collect();
        assert!(found.is_empty(), "{path}: {found:#?}");
        taken += 1;
    }
    for (path, text) in files.under("knowledge/services/") {
        let found: Vec<String> = service.iter_errors(&json(text)).map(|error| error.to_string()).collect();
        assert!(found.is_empty(), "{path}: {found:#?}");
        taken += 1;
    }
    assert!(taken > 300);

    let head = files
        .get("knowledge/faq/sv/origo-anonym.md")
        .unwrap()
        .split("+++\n")
        .nth(1)
        .unwrap();
    for (from, to) in [
        ("reviewed = 2026-11-23", "reviewed = \"november\""),
        ("id = \"origo-anonym\"", "id = \"Origo\""),
        ("\"https://marsta.nu", "\"http://marsta.nu"),
        ("question =", "qestion ="),
    ] {
        assert!(head.contains(from), "{from}");
        assert!(!article.is_valid(&json(&head.replace(from, to))), "{to}");
    }
}
