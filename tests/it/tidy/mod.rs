//! The rules of the house, as far as a program can see them. Not for: what the compiler or clippy sees already.

mod logs;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// One source file of this repository.
struct Source {
    /// From the root, with `/`.
    path: String,
    text: String,
}

impl Source {
    /// The layer that a file of `src/` belongs to: the folder or file right under it.
    fn layer(&self) -> Option<&str> {
        let inside = self.path.strip_prefix("src/")?;
        inside.split('/').next().map(|name| name.trim_end_matches(".rs"))
    }

    /// Lines with their numbers, without comments.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let numbered = self.text.lines().enumerate().map(|(number, line)| (number + 1, line));
        numbered.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    fn at(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.path)
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file with this ending under the given folders.
fn files(folders: &[&str], ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    let mut waiting: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            let inside = fs::read_dir(&path).expect("readable");
            waiting.extend(inside.map(|entry| entry.expect("readable").path()));
        } else if path.to_string_lossy().ends_with(ending) {
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let path = path.strip_prefix(root()).expect("inside").to_string_lossy().replace('\\', "/");
            found.push(Source { path, text });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn rust() -> Vec<Source> {
    let found = files(&["src", "tests", "benches"], ".rs");
    assert!(found.len() > 20, "the sources are found");
    found
}

fn source() -> impl Iterator<Item = Source> {
    rust().into_iter().filter(|source| source.path.starts_with("src/"))
}

#[track_caller]
fn none(broken: &[String]) {
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

const PURE: [&str; 5] = ["text", "knowledge", "triage", "search", "engine"];

/// Every layer and those that it may use besides itself.
const LAYERS: [(&str, &[&str]); 10] = [
    ("text", &[]),
    ("knowledge", &["text"]),
    ("triage", &["text", "knowledge"]),
    ("search", &["text", "knowledge"]),
    ("engine", &["text", "knowledge", "triage", "search"]),
    ("store", &PURE),
    ("config", &PURE),
    ("telemetry", &["text", "knowledge", "triage", "search", "engine", "store", "config"]),
    (
        "shell",
        &["text", "knowledge", "triage", "search", "engine", "store", "config", "telemetry"],
    ),
    (
        "cli",
        &[
            "text",
            "knowledge",
            "triage",
            "search",
            "engine",
            "store",
            "config",
            "telemetry",
            "shell",
        ],
    ),
];

#[test]
fn pure_layers_do_not_act() {
    const ACTS: [&str; 17] = [
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "std::thread",
        "std::io::std",
        "tokio",
        "tracing",
        "Instant::now",
        "SystemTime",
        "Zoned::now",
        "Timestamp::now",
        "rand::",
        "async fn",
        ".await",
        "println!",
        "eprintln!",
    ];
    let mut broken = Vec::new();
    for source in source().filter(|source| source.layer().is_some_and(|layer| PURE.contains(&layer))) {
        for (number, line) in source.code() {
            // Work shared between threads and ended before it returns acts on nothing: `knowledge::beside`.
            let line = line.replace("std::thread::scope", "");
            broken.extend(ACTS.iter().filter(|word| line.contains(**word)).map(|word| source.at(number, word)));
        }
    }
    none(&broken);
}

#[test]
fn a_layer_uses_only_those_to_its_left() {
    let mut broken = Vec::new();
    for source in source() {
        let layer = source.layer().expect("in src");
        if ["lib", "main"].contains(&layer) {
            continue;
        }
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
            broken.push(source.at(1, &format!("`{layer}` is no layer")));
            continue;
        };
        for used in uses(&source.text) {
            let known = LAYERS.iter().any(|(name, _)| *name == used);
            if known && used != layer && !allowed.contains(&used.as_str()) {
                broken.push(source.at(0, &format!("`{layer}` uses `{used}`")));
            }
        }
    }
    none(&broken);
}

/// The modules of this crate that a file names: after `crate::`, alone or in braces.
fn uses(text: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for after in text.split("crate::").skip(1) {
        let name = |part: &str| {
            part.trim_start()
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                .collect::<String>()
        };
        let Some(group) = after.strip_prefix('{') else {
            used.insert(name(after));
            continue;
        };
        let mut depth = 0_i32;
        let mut part = String::new();
        for letter in group.chars() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    used.insert(name(&std::mem::take(&mut part)));
                }
                letter if depth == 0 => part.push(letter),
                _inside => {}
            }
        }
        used.insert(name(&part));
    }
    used
}

#[test]
fn uses_are_found() {
    let text = "use crate::{engine::{self, Plan}, knowledge::Fault, store};\nuse crate::text::Text;\nfn f() { crate::shell::x() }";
    let expected = ["engine", "knowledge", "shell", "store", "text"];
    assert!(uses(text).iter().map(String::as_str).eq(expected), "{:?}", uses(text));
}

#[test]
fn every_file_says_what_it_is_for_and_is_short() {
    let mut broken = Vec::new();
    for source in rust() {
        if !source.text.starts_with("//! ") {
            broken.push(source.at(1, "no module doc"));
        }
        let lines = source.text.lines().count();
        if lines > 400 {
            broken.push(source.at(lines, "longer than 400 lines"));
        }
    }
    none(&broken);
}

/// The texts in quotes of a line of code.
fn literals(line: &str) -> Vec<&str> {
    line.split('"').skip(1).step_by(2).collect()
}

#[test]
fn sentences_stand_in_locales_and_numbers_in_knowledge() {
    // The last resort is built in because nothing that it could be read from may be sound when it is needed (invariant 5).
    let mut broken = Vec::new();
    for source in source().filter(|source| source.path != "src/engine/last_resort.rs") {
        for (number, line) in source.code() {
            for literal in literals(line) {
                if literal.contains(' ') && literal.split(|c: char| !c.is_alphabetic()).any(is_swedish_word) {
                    broken.push(source.at(number, "a Swedish sentence"));
                }
                if is_phone_number(literal) {
                    broken.push(source.at(number, "a telephone number"));
                }
            }
        }
    }
    none(&broken);
}

/// Two letters or more with one of the three: the letters themselves may be spoken about.
fn is_swedish_word(word: &str) -> bool {
    word.chars().count() > 1 && word.to_lowercase().contains(['\u{e5}', '\u{e4}', '\u{f6}'])
}

/// 0 or +46, then at least six more digits with nothing but spaces and hyphens between.
fn is_phone_number(literal: &str) -> bool {
    let digits = literal.chars().filter(char::is_ascii_digit).count();
    let only_number = literal.chars().all(|c| c.is_ascii_digit() || [' ', '-', '+'].contains(&c));
    only_number && digits >= 7 && literal.starts_with(['0', '+'])
}

#[test]
fn phone_numbers_are_known() {
    for (literal, expected) in [
        ("020-50 50 50", true),
        ("+4620505050", true),
        ("2026-11-21", false),
        ("0.25", false),
        ("000", false),
    ] {
        assert_eq!(is_phone_number(literal), expected, "{literal}");
    }
}

#[test]
fn every_language_has_the_same_sentences() {
    let mut languages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in files(&["locales"], ".ftl") {
        let mut parts = source.path.split('/').skip(1);
        let (language, file) = (parts.next().expect("a language"), parts.next().expect("a file"));
        let starts_id = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        let ids = source.text.lines().filter(starts_id).filter_map(|line| line.split_once('='));
        let ids = ids.map(|(id, _)| format!("{file}: {}", id.trim()));
        languages.entry(language.to_owned()).or_default().extend(ids);
    }
    let swedish = languages.get("sv").expect("Swedish").clone();
    assert!(!swedish.is_empty());
    let mut broken = Vec::new();
    for (language, ids) in &languages {
        broken.extend(swedish.difference(ids).map(|id| format!("{language} lacks {id}")));
        broken.extend(ids.difference(&swedish).map(|id| format!("{language} alone has {id}")));
    }
    none(&broken);
}

#[test]
fn lists_that_say_so_are_sorted() {
    let mut broken = Vec::new();
    for source in files(&["knowledge"], ".txt") {
        let says_so = source
            .text
            .lines()
            .take_while(|line| line.starts_with('#'))
            .any(|line| line.to_lowercase().contains("sorted"));
        let entries: Vec<&str> = source
            .text
            .lines()
            .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
            .collect();
        for (first, second) in entries.iter().zip(entries.iter().skip(1)) {
            if says_so && first >= second {
                broken.push(source.at(0, &format!("{second:?} stands after {first:?}")));
            }
        }
    }
    none(&broken);
}

#[test]
fn nothing_depends_on_the_machine_it_was_written_on() {
    // In pieces, so that this file does not find itself.
    let homes = [["/ro", "ot/"], ["/ho", "me/"], ["/wo", "rk/"], ["/Us", "ers/"]].map(|pieces| pieces.concat());
    let mut found = rust();
    for ending in [".toml", ".ftl", ".md", ".js", ".css", ".html"] {
        found.extend(files(
            &["src", "knowledge", "locales", "tests", "config.toml", "Cargo.toml", "Makefile"],
            ending,
        ));
    }
    let mut broken = Vec::new();
    for source in found {
        for (number, line) in source.text.lines().enumerate() {
            if homes.iter().any(|home| line.contains(home.as_str()) && !line.contains("http")) {
                broken.push(source.at(number + 1, "a path of one machine"));
            }
        }
    }
    none(&broken);
}

/// "Får man slå sitt barn?" and "Är det förbjudet?" get the same article: who reads "ja" first may have asked the other way round.
#[test]
fn no_shipped_answer_begins_with_yes_or_no() {
    for (file, text) in slussen::store::embedded().under("knowledge/faq/") {
        let answer = text.rsplit("+++").next().unwrap_or_default().trim_start().trim_start_matches('*');
        let first = answer.split(|c: char| !c.is_alphabetic()).next();
        assert!(!matches!(first, Some("Ja" | "Nej" | "Yes" | "No")), "{file}");
    }
}
