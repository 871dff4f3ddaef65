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
