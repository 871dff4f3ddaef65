//! What is shipped for operators fits the program: configurations parse, the unit starts a command that exists, documents name tests that exist. Not for:
//! running any of it (`make deb`, `make exposure`).

use std::{collections::BTreeSet, fs, path::Path};

use slussen::config::Config;

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[track_caller]
fn sound(name: &str, text: &str) -> Config {
    Config::parse(name, text, &|_| None).unwrap_or_else(|faults| panic!("{faults:?}"))
}

#[test]
fn the_shipped_configurations_are_sound() {
    let debian = sound("deploy/debian/config.toml", &file("deploy/debian/config.toml"));
    assert!(debian.web.listen.ip().is_loopback() && !debian.web.trusted_proxies.is_empty());
    assert_eq!(debian.data.as_deref(), Some(Path::new("/var/lib/slussen")));
    let compose = sound("deploy/compose.toml", &file("deploy/compose.toml"));
    assert!(
        file("deploy/compose.yaml").contains(&compose.web.trusted_proxies[0]),
        "the network that is made is the one that is trusted"
    );
    let manifests = file("deploy/kubernetes/slussen.yaml");
    let (_, after) = manifests.split_once("config.toml: |\n").expect("a ConfigMap");
    let lines = after.lines().take_while(|line| line.starts_with("    "));
    let cluster = sound("ConfigMap", &lines.map(str::trim).collect::<Vec<_>>().join("\n"));
    assert!(!cluster.web.listen.ip().is_loopback() && !cluster.web.trusted_proxies.is_empty());
}

#[test]
fn the_unit_gives_up_every_right_that_it_does_not_need() {
    let unit = file("deploy/slussen.service");
    let lines: BTreeSet<&str> = unit.lines().collect();
    for needed in [
        "ExecStart=/usr/bin/slussen serve --config /etc/slussen/config.toml",
        "DynamicUser=yes",
        "NoNewPrivileges=yes",
        "CapabilityBoundingSet=",
        "ProtectSystem=strict",
        "LimitCORE=0",
        "MemoryDenyWriteExecute=yes",
        "SystemCallFilter=~@privileged @resources",
    ] {
        assert!(lines.contains(needed), "{needed}");
    }
}

#[test]
fn documents_name_tests_that_exist() {
    let mut broken = Vec::new();
    for name in ["docs/operations.md", "docs/privacy.md", "docs/threat-model.md"] {
        for named in file(name)
            .split('`')
            .filter(|part| part.contains("::") && !part.contains(['.', ' ', '[']))
        {
            let mut parts = named.split("::");
            let suite = parts.next().expect("a suite");
            let last = named.rsplit("::").next().expect("a test");
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
            let sources = sources(&root, suite);
            let known = sources
                .iter()
                .any(|(path, text)| text.contains(&format!("fn {last}(")) || path.ends_with(&format!("{last}.rs")));
            if !known {
                broken.push(format!("{name}: {named}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The files of a suite.
fn sources(root: &Path, suite: &str) -> Vec<(String, String)> {
    let mut waiting = vec![root.join(format!("{suite}.rs")), root.join(suite)];
    let mut found = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(fs::read_dir(&path).expect("readable").map(|entry| entry.expect("readable").path()));
        } else if let Ok(text) = fs::read_to_string(&path) {
            found.push((path.to_string_lossy().into_owned(), text));
        }
    }
    found
}
