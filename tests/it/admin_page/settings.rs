//! `[admin]`: what is taken, and what is refused with its line and the way out. And the command that makes a token.

use slussen::{
    config::{Config, Role, TokenHash},
    shell::admin::{Gate, issue},
};

use super::Time;
use crate::cli::slussen;

/// Of a token that nobody has.
const HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$x+w6aomrd3LCdVPW9YyPOA$R74imI+WA+IQoP5ljL6oCOR5LCCuXhFHqTtiYU2KUvM";

fn account(name: &str, role: &str, hash: &str) -> String {
    format!("{{ name = \"{name}\", role = \"{role}\", token_hash = \"{hash}\" }}")
}

/// Every fault as `line: problem`.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let faults = Config::parse("c.toml", text, &|_| None).expect_err("faults");
    let found: Vec<String> = faults.iter().map(|fault| format!("{}: {}", fault.line, fault.problem)).collect();
    assert_eq!(found, expected);
    assert!(faults.iter().all(|fault| !fault.remedy.is_empty()), "{faults:#?}");
}

#[test]
fn accounts_are_read_and_their_hashes_not_printed() {
    let text = format!(
        "[admin]\nlisten = \"[::1]:8081\"\naccounts = [{}, {}]\n",
        account("drift", "viewer", HASH),
        account("redaktion-2", "admin", HASH)
    );
    let config = Config::parse("c.toml", &text, &|_| None).expect("no fault");
    let roles: Vec<(&str, Role)> = config.admin.accounts.iter().map(|a| (a.name.as_str(), a.role)).collect();
    assert_eq!(roles, [("drift", Role::Viewer), ("redaktion-2", Role::Admin)]);
    assert!(!format!("{config:?}").contains("argon2id"), "{config:?}");
    let tables =
        format!("[admin]\nlisten = \"127.0.0.1:1\"\n[[admin.accounts]]\nname = \"a\"\nrole = \"editor\"\ntoken_hash = \"{HASH}\"\n");
    let config = Config::parse("c.toml", &tables, &|_| None).expect("no fault");
    assert_eq!(config.admin.accounts.len(), 1);
    let none = Config::parse("c.toml", "", &|_| None).expect("no fault");
    assert!(none.admin.listen.is_none(), "no page unless it is asked for");
}

#[test]
fn every_fault_is_told_at_once_with_its_line() {
    let weak = HASH.replace("m=19456", "m=4096");
    let heavy = HASH.replace("m=19456", "m=4194304");
    let other = HASH.replace("argon2id", "argon2i");
    let lines = [
        account("Anna Andersson", "viewer", HASH),
        account("a", "root", HASH),
        account("b", "viewer", "secret"),
        account("c", "viewer", &weak),
        account("d", "viewer", &heavy),
        account("e", "viewer", &other),
        account("f", "viewer", HASH),
        account("f", "viewer", HASH),
        "{ name = \"g\", pass = \"1\" }".to_owned(),
    ];
    let text = format!("[admin]\nlisten = \"0.0.0.0:8081\"\naccounts = [\n{}\n]\n", lines.join(",\n"));
    check(
        &text,
        &[
            "2: `admin.listen` is 0.0.0.0:8081, which other machines reach",
            "4: `admin.accounts.name` is no name of an account",
            "5: `admin.accounts.role` is no role",
            "6: `admin.accounts.token_hash` is no argon2id hash",
            "7: `admin.accounts.token_hash` is no argon2id hash",
            "8: `admin.accounts.token_hash` is no argon2id hash",
            "9: `admin.accounts.token_hash` is no argon2id hash",
            "11: two accounts are called `f`",
            "12: `admin.accounts.role` is missing",
            "12: `admin.accounts.token_hash` is missing",
            "12: unknown key `admin.accounts.pass`",
        ],
    );
    check(
        "[admin]\nlisten = \"127.0.0.1:1\"\n",
        &["2: `admin.listen` is given and no account may log in"],
    );
    check("[admin]\naccounts = [\"a\"]\n", &["2: `admin.accounts` is an array"]);
    check("[admin]\nallow_remote = 1\n", &["2: `admin.allow_remote` is an integer"]);
    let remote = "[admin]\nlisten = \"0.0.0.0:8081\"\nallow_remote = true\nmetrics_open = true\n";
    assert!(Config::parse("c.toml", remote, &|_| None).is_ok());
}

#[tokio::test]
async fn the_command_prints_a_token_that_opens_and_a_line_that_is_read() {
    let output = slussen(&["admin", "token", "--name", "redaktion", "--role", "editor"])
        .output()
        .expect("it starts");
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    let token = said
        .lines()
        .map(str::trim)
        .find(|line| line.starts_with("redaktion."))
        .expect("a token");
    let line = said.lines().map(str::trim).find(|line| line.starts_with('{')).expect("a line");
    assert!(!line.contains(token), "the configuration holds no secret");
    let text = format!("[admin]\nlisten = \"127.0.0.1:1\"\naccounts = [\n{line}\n]\n");
    let config = Config::parse("c.toml", &text, &|_| None).expect("no fault");
    let gate = Gate::new(config.admin.accounts, Time::new().ticks());
    let known = gate.open(token, true).await.expect("it opens");
    assert_eq!((known.name.as_str(), known.role), ("redaktion", Role::Editor));

    let refused = slussen(&["admin", "token", "--name", "Anna Andersson", "--role", "editor"]).output();
    assert_eq!(refused.expect("it starts").status.code(), Some(2));
    let refused = slussen(&["admin", "token", "--name", "a", "--role", "root"]).output();
    assert_eq!(refused.expect("it starts").status.code(), Some(2));
}

#[test]
fn no_two_tokens_are_alike() {
    let (first, second) = (issue("a").expect("random numbers"), issue("a").expect("random numbers"));
    assert_ne!(first, second);
    assert_eq!(first.0.len(), "a.".len() + 64);
    assert!(TokenHash::parse(&first.1).is_some());
}
