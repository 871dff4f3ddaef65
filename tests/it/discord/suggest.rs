//! Questions for somebody who is still typing.

use slussen::shell::discord::suggest::questions;
use unic_langid::langid;

use crate::respond::service;

#[track_caller]
fn check(typed: &str, expected: &str) {
    let snapshot = service().snapshot();
    let found = questions(&snapshot, typed, &langid!("sv"), 25);
    let place = found.iter().position(|(id, _)| id.0 == expected);
    assert!(place.is_some_and(|place| place < 5), "{typed}: {found:#?}");
}

#[test]
fn beginnings_and_slips_find_their_question() {
    check("vad \u{e4}r operation kvinnofrid", "vad-ar-operation-kvinnofrid");
    check("vad \u{e4}r operation kvinn", "vad-ar-operation-kvinnofrid");
    check("vad \u{e4}r opration kvinofrid", "vad-ar-operation-kvinnofrid");
    check("VAD \u{c4}R ORIGO?", "vad-ar-origo");
    check("hur gammal origo", "origo-alder");
}

#[test]
fn never_more_than_asked_for_and_none_twice() {
    let snapshot = service().snapshot();
    for typed in ["", "vad", "hur v\u{e5}ld kommun", "   ", "\u{1f600}"] {
        for most in [0, 1, 25] {
            let found = questions(&snapshot, typed, &langid!("sv"), most);
            let mut ids: Vec<_> = found.iter().map(|(id, _)| (*id).clone()).collect();
            assert!(ids.len() <= most, "{typed}");
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), found.len(), "{typed}");
        }
    }
    assert!(questions(&snapshot, &"x".repeat(6000), &langid!("sv"), 25).is_empty());
}

#[test]
fn a_word_counts_by_its_first_letters_and_a_text_by_its_first_words() {
    let snapshot = service().snapshot();
    let found = |typed: &str| questions(&snapshot, typed, &langid!("sv"), 25);
    let long = "a".repeat(40);
    assert_eq!(
        found(&format!("{long}bbb operation kvinnofrid")),
        found(&format!("{long}c operation kvinnofrid"))
    );
    let twenty = "operation kvinnofrid ".repeat(10);
    assert_eq!(found(&twenty), found(&format!("{twenty} {}", "vad är origo ".repeat(400))));
    // Words that are like many others, as long as a field may be.
    let dear = (0..700).map(|number| format!("kvinnof{number} ")).collect::<Vec<_>>().concat();
    let began = std::time::Instant::now();
    found(&dear);
    // Shown, not judged: how fast a machine is proves nothing about the program.
    println!("proposals for the longest text, table and all: {:?}", began.elapsed());
}

#[test]
fn another_language_shows_its_own_questions() {
    let snapshot = service().snapshot();
    let found = questions(&snapshot, "vad \u{e4}r operation kvinnofrid", &langid!("en"), 25);
    let swedish = questions(&snapshot, "what is operation kvinnofrid", &langid!("en"), 25);
    assert!(
        found.is_empty() || swedish.iter().any(|(_, question)| question.starts_with("What")),
        "{found:?} {swedish:?}"
    );
    assert!(swedish.iter().any(|(id, _)| id.0 == "vad-ar-operation-kvinnofrid"), "{swedish:?}");
}
