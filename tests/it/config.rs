//! The configuration: what is taken, and what is refused with its line.

use secrecy::ExposeSecret as _;
use slussen::config::{Config, DEFAULT, LogFormat};

fn no_env(_name: &str) -> Option<String> {
    None
}

fn parse(text: &str) -> Config {
    Config::parse("c.toml", text, &no_env).expect("no fault")
}

/// Every fault as `line: problem`.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let faults = Config::parse("c.toml", text, &no_env).expect_err("faults");
    let found: Vec<String> = faults.iter().map(|fault| format!("{}: {}", fault.line, fault.problem)).collect();
    assert_eq!(found, expected);
    for fault in &faults {
        assert_eq!(fault.file, "c.toml");
        assert!(!fault.remedy.is_empty(), "a way out: {fault}");
    }
}

#[test]
fn the_shipped_file_is_what_an_empty_one_means() {
    assert_eq!(format!("{:?}", parse(DEFAULT)), format!("{:?}", parse("")));
}

#[test]
fn the_shipped_file_shows_every_key() {
    let shown = DEFAULT.lines().map(|line| line.strip_prefix("# ").unwrap_or(line));
    let lines: Vec<&str> = shown
        .filter(|line| line.starts_with('[') || line.split_once(" = ").is_some_and(|(key, _)| !key.contains(' ')))
        .collect();
    let text = lines.join("\n");
    let config = parse(&text);
    assert!(config.knowledge.dir.is_some() && config.knowledge.locales.is_some());
    assert!(config.web.operator.is_some());
    assert_eq!(config.discord.application, Some(123_456_789_012_345_678));
    assert_eq!(config.discord.api_url.as_deref(), Some("https://discord.example.org"));
    assert_eq!(config.log.format, LogFormat::Pretty);
}

#[test]
fn every_fault_is_told_at_once() {
    check(
        "[web]\nlisten = 8080\nport = 1\noperator_name = \"A\"\n\n[log]\nlevel = \"loud\"\nformat = true\n\n[metrics]\n",
        &[
            "2: `web.listen` is an integer",
            "3: unknown key `web.port`",
            "4: `web.operator_name` is given and `web.operator_contact` is not",
            "7: `log.level` is no level",
            "8: `log.format` is a boolean",
            "10: unknown section or key `metrics`",
        ],
    );
}

#[test]
fn each_kind_of_fault() {
    check("web = 1", &["1: `web` is an integer and not a section"]);
    check("[web]\nlisten = \"localhost\"", &["2: `web.listen` is no address with a port"]);
    check("[web]\nenabled = \"yes\"", &["2: `web.enabled` is a string"]);
    check("[web]\nallowed_hosts = \"a\"", &["2: `web.allowed_hosts` is a string"]);
    check("[web]\nallowed_hosts = [1]", &["2: `web.allowed_hosts` is an array"]);
    check(
        "[web]\nexit_url = \"javascript:alert(1)\"",
        &["2: `web.exit_url` is no http or https address"],
    );
    check(
        "[web]\nexit_url = \"https://a.se/\\\"x\"",
        &["2: `web.exit_url` is no http or https address"],
    );
    check(
        "[web]\nexit_url = \"https:///\"",
        &["2: `web.exit_url` is no http or https address"],
    );
    for origin in [
        "kommunen.se",
        "https://",
        "https://a.se/",
        "https://*.se",
        "https://a.se;",
        "'self'",
        "https://a.se https://b.se",
    ] {
        let text = format!("[web]\nembed_origins = [\"{origin}\"]");
        check(&text, &["2: `web.embed_origins` holds something that is no origin"]);
    }
    let config = parse("[web]\nembed_origins = [\"https://a.se:8443\", \"http://localhost:1\"]");
    assert_eq!(config.web.embed_origins, ["https://a.se:8443", "http://localhost:1"]);
    check(
        "[web]\noperator_contact = \"a\"",
        &["2: `web.operator_contact` is given and `web.operator_name` is not"],
    );
    check("[knowledge]\ndir = \"\"", &["2: `knowledge.dir` is empty"]);
    check("[discord]\nenabled = true", &["2: `discord.enabled` is a boolean"]);
    check("[discord]\nenabled = \"yes\"", &["2: `discord.enabled` is not one of its values"]);
    check("[discord]\napplication = \"x\"", &["2: `discord.application` is no application id"]);
    check(
        "[discord]\napi_url = \"discord.com\"",
        &["2: `discord.api_url` is no http or https address"],
    );
    check(
        "[discord]\nenabled = \"on\"",
        &["2: `discord.enabled` is \"on\" and the environment variable DISCORD_TOKEN holds no token"],
    );
    check("[discord]\ntoken = \"secret\"", &["2: unknown key `discord.token`"]);
}

#[test]
fn a_bot_that_would_hear_nothing_is_refused() {
    let with_token = |name: &str| (name == "DISCORD_TOKEN").then(|| "a.b.c".to_owned());
    let problems = |text: &str| match Config::parse("c.toml", text, &with_token) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(|fault| format!("{}: {}", fault.line, fault.problem)).collect(),
    };
    let deaf = "2: `discord.gateway` is false and there is no `discord.public_key`, so nothing from Discord would be heard";
    assert_eq!(problems("[discord]\ngateway = false"), [deaf]);
    let key = format!("[discord]\ngateway = false\npublic_key = \"{}\"", "a".repeat(64));
    assert_eq!(problems(&key), [""; 0]);
    assert_eq!(problems("[discord]\ngateway = true"), [""; 0]);
    assert_eq!(problems("[discord]\nenabled = \"off\"\ngateway = false"), [""; 0]);
    // A key that is none is one fault, and not two.
    assert_eq!(problems("[discord]\ngateway = false\npublic_key = \"a\"").len(), 1);
}

#[test]
fn a_syntax_fault_has_its_line() {
    let faults = Config::parse("c.toml", "[web]\nlisten = \nenabled = 1\n", &no_env).expect_err("faults");
    let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [2, 3], "{faults:?}");
    assert!(
        faults.first().is_some_and(|fault| fault.problem.starts_with("not TOML: ")),
        "{faults:?}"
    );
}

#[test]
fn a_token_comes_from_the_environment_and_never_prints() {
    let env = |name: &str| (name == "OTHER").then(|| "canary-token".to_owned());
    let config = Config::parse("c.toml", "[discord]\ntoken_env = \"OTHER\"", &env).expect("no fault");
    assert_eq!(
        config.discord.token.as_ref().map(|token| token.expose_secret().to_owned()),
        Some("canary-token".to_owned())
    );
    assert!(!format!("{config:?}").contains("canary"));

    let off = Config::parse("c.toml", "[discord]\nenabled = \"off\"\ntoken_env = \"OTHER\"", &env).expect("no fault");
    assert!(off.discord.token.is_none());
    assert!(parse("").discord.token.is_none());
}
