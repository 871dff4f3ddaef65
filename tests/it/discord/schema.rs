//! Every request of the bot's against Discord's published interface. Not for: what a request should say (the scenarios).

use std::{
    collections::BTreeMap,
    env, fs,
    io::Write as _,
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex},
};

use jsonschema::Validator;
use serde_json::{Value, json};

/// Names the file where it lies elsewhere.
const VARIABLE: &str = "SLUSSEN_DISCORD_OPENAPI";

static INTERFACE: LazyLock<Option<Interface>> = LazyLock::new(Interface::load);

struct Interface {
    paths: BTreeMap<String, Value>,
    components: Value,
    validators: Mutex<BTreeMap<String, Validator>>,
}

impl Interface {
    fn load() -> Option<Self> {
        let named = env::var_os(VARIABLE).map(PathBuf::from);
        let Some(file) = named.or_else(beside) else {
            assert!(
                env::var("CI").as_deref() != Ok("true"),
                "shared/discord/openapi.json is not there: name it in {VARIABLE}"
            );
            // Past the capture of the test's own output: nothing may be skipped in silence.
            let line = "SKIPPED: shared/discord/openapi.json is not there, so no request is checked against it\n";
            std::io::stderr().write_all(line.as_bytes()).expect("standard error");
            return None;
        };
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let mut interface: Value = serde_json::from_str(&text).expect("JSON");
        let paths = interface.get_mut("paths").map(Value::take).expect("paths");
        Some(Self {
            paths: serde_json::from_value(paths).expect("paths by name"),
            components: interface.get_mut("components").map(Value::take).expect("components"),
            validators: Mutex::default(),
        })
    }

    fn check(&self, method: &str, path: &str, body: &Value) -> Result<(), String> {
        let method = method.to_lowercase();
        // A path without a gap, such as `@me`, goes before one with a gap there.
        let mut fitting: Vec<&String> = self.paths.keys().filter(|template| fits(template, path)).collect();
        fitting.sort_by_key(|template| template.matches('{').count());
        let template = fitting.first().ok_or_else(|| format!("{path} is no path of Discord's"))?;
        let operation = self.paths[*template]
            .get(&method)
            .ok_or_else(|| format!("{template} takes no {method}"))?;
        let Some(schema) = operation.pointer("/requestBody/content/application~1json/schema") else {
            return if body.is_null() {
                Ok(())
            } else {
                Err(format!("{method} {template} takes no body"))
            };
        };
        let mut validators = self.validators.lock().expect("no panic");
        let validator = validators.entry(format!("{method} {template}")).or_insert_with(|| {
            let whole = json!({"components": self.components, "allOf": [schema]});
            jsonschema::validator_for(&whole).expect("a schema")
        });
        let faults: Vec<String> = validator
            .iter_errors(body)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        if faults.is_empty() {
            Ok(())
        } else {
            Err(format!("{method} {template}: {}\n{body:#}", faults.join("; ")))
        }
    }
}

/// `shared/` beside this repository, or beside a folder that it lies in.
fn beside() -> Option<PathBuf> {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().skip(1);
    let mut files = above.map(|folder| folder.join("shared").join("discord").join("openapi.json"));
    files.find(|file| file.is_file())
}

fn fits(template: &str, path: &str) -> bool {
    let (template, path): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
    let part = |(template, part): (&&str, &&str)| template.starts_with('{') || template == part;
    template.len() == path.len() && template.iter().zip(&path).all(part)
}

/// Whether Discord would take a request, by the letter.
pub(crate) fn check(method: &str, path: &str, body: &Value) -> Result<(), String> {
    INTERFACE.as_ref().map_or(Ok(()), |interface| interface.check(method, path, body))
}

/// Whether requests are checked at all.
pub(crate) fn is_at_hand() -> bool {
    INTERFACE.is_some()
}

#[test]
fn a_request_is_taken_or_refused_as_discord_would() {
    if !is_at_hand() {
        return;
    }
    let message = "/channels/1/messages";
    check("POST", message, &json!({"content": "a", "allowed_mentions": {"parse": []}})).expect("a message");
    for (method, path, body) in [
        ("POST", message, json!({"content": 5})),
        (
            "POST",
            message,
            json!({"components": [{"type": 1, "components": [{"type": 2, "style": 99, "label": "a"}]}]}),
        ),
        ("POST", "/applications/1/nothing", json!({})),
        ("DELETE", "/applications/1/commands", Value::Null),
        (
            "PUT",
            "/applications/1/commands",
            json!([{"name": "a", "default_member_permissions": "0"}]),
        ),
        (
            "POST",
            "/interactions/1/a/callback",
            json!({"type": 8, "data": {"choices": [{"name": "a"}]}}),
        ),
    ] {
        assert!(check(method, path, &body).is_err(), "{method} {path} {body}");
    }
}
