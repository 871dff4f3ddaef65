//! The words of triage as they are read from their files: what a form stands for, and in which spellings it is found. Not for: what is made of them
//! (`flow`, `eval`).

use std::{collections::BTreeSet, sync::LazyLock};

use slussen::{
    knowledge::{self, Fault, Files, Form, FormWord, Knowledge},
    store,
    text::Text,
};

use super::steady::seen;

const FILE: &str = "knowledge/risk/lexicon/zz.toml";

/// The shipped knowledge with one more file of words.
fn load(words: &str) -> Result<Knowledge, Vec<Fault>> {
    static SHIPPED: LazyLock<Files> = LazyLock::new(store::embedded);
    let mut files = SHIPPED.clone();
    files.add(FILE, words.as_bytes());
    knowledge::load(&files)
}

/// Every phrase that a form stands for.
fn phrases(form: &Form) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut open = vec![(0, String::new())];
    while let Some((state, said)) = open.pop() {
        let state = &form.states[state];
        if state.ends {
            all.insert(said.trim().to_owned());
        }
        open.extend(state.steps.iter().map(|(word, to)| {
            let word = match word {
                FormWord::Whole(word) => word.clone(),
                FormWord::Start(word) => format!("{word}*"),
                FormWord::End(word) => format!("*{word}"),
            };
            (*to, format!("{said} {word}"))
        }));
    }
    all
}

#[test]
fn a_paradigm_is_written_as_a_form_and_may_name_another() {
    let words = r#"
language = "sv"

[paradigms]
me = "ig,ej"
him = "(|e)honom"
beats = "slå(r|s) m(me), slog (him)"

[forms]
hit = "han (beats), (beats)*, =(|inte )slag(en|na)"
"#;
    let knowledge = load(words).expect("sound");
    let forms: Vec<_> = knowledge.risk.lexicon.forms.iter().rev().take(3).collect();
    let expected: [&[&str]; 3] = [
        &["inte slagen", "inte slagna", "slagen", "slagna"],
        &["slog ehonom*", "slog honom*", "slår mej*", "slår mig*", "slås mej*", "slås mig*"],
        &[
            "han slog ehonom",
            "han slog honom",
            "han slår mej",
            "han slår mig",
            "han slås mej",
            "han slås mig",
        ],
    ];
    for (entry, expected) in forms.iter().zip(expected) {
        assert_eq!(phrases(&entry.form), expected.iter().map(|phrase| (*phrase).to_owned()).collect());
    }
    assert!(forms[0].form.marked && !forms[1].form.marked);
}

#[test]
fn a_paradigm_that_cannot_be_read_is_a_fault_where_it_is_used() {
    for (paradigms, problem) in [
        (
            "ring = \"a(ring)\"",
            "paradigms lie more than 4 deep in each other, or `ring` names itself",
        ),
        (
            "ring = \"a(other)\"\nother = \"b(ring)\"",
            "paradigms lie more than 4 deep in each other, or `",
        ),
        ("ring = \"a(b\"", "`a(b` has no closing bracket"),
        ("ring = \"a)b\"", "`a)b` closes or parts what it did not open"),
    ] {
        let words = format!("language = \"sv\"\n[paradigms]\n{paradigms}\n[forms]\nhit = \"x(ring)\"\n");
        let faults = load(&words).expect_err(paradigms);
        let line = 4 + paradigms.lines().count();
        let told = |fault: &&Fault| fault.file == FILE && fault.line == line && fault.problem.starts_with(problem);
        assert!(faults.iter().any(|fault| told(&fault)), "{paradigms}: {faults:?}");
    }
}

#[test]
fn an_ending_that_ends_in_a_space_is_a_fault() {
    // With the space lost, "taas " and "lasta" would be one word.
    let words = "language = \"sv\"\n[paradigms]\nwhen = \"ofta, ibland ,då\"\n[forms]\nhit = \"x (when)y\"\n";
    let faults = load(words).expect_err("a space is lost");
    let problem = "the ending `ibland` of `when` ends in a space, which is lost";
    assert!(
        faults
            .iter()
            .any(|fault| fault.file == FILE && fault.line == 3 && fault.problem == problem),
        "{faults:?}"
    );
}

/// The rules that hear a message, without what the second opinion adds, which knows words by their letters.
fn heard(words: &str) -> BTreeSet<(String, usize)> {
    let evidence = seen(words).evidence.into_iter();
    let starts = evidence.map(|evidence| (evidence.rule.0, words[..evidence.start].chars().count()));
    starts.filter(|(rule, _)| rule != "model").collect()
}

#[test]
fn a_word_is_heard_in_every_spelling_of_its_writers() {
    for [kept, other] in [
        // Eritrea and Tigray.
        ["ሰብኣየይ ይጸፍዓኒ", "ሰብአየይ ይፀፍዐኒ"],
        ["ሰብኣየይ ይሃርመኒ ኣሎ", "ሰብአየይ ይሀርመኒ አሎ"],
        // A letter with a sign of its own at the beginning, which its twin loses.
        ["ئێستا مێردەکەم لێم دەدات", "ئیستا میردهکهم لیم دهدات"],
        // Sorani with its own letters, with plain ones, and on an Arabic keyboard; two of them mixed.
        ["مێردەکەم لێم دەدات", "میردەکەم لیم دەدات"],
        ["مێردەکەم لێم دەدات", "ميردهكهم ليم دهدات"],
        ["مێردەکەم لێم دەدات", "مێردهکهم لێم دهدات"],
    ] {
        let expected = heard(kept);
        assert!(!expected.is_empty(), "{kept}");
        assert_eq!(heard(other), expected, "{other}");
    }
}

#[test]
fn a_word_is_not_heard_in_a_spelling_of_another_language() {
    // Without their own letters some of these words are Arabic: "my mother went to the market", "when I come from the shop my heart beats fast".
    for words in ["دایکم چوو بۆ بازاڕ و لەوێ نانی کڕی", "کە لە دوکان دێمەوە دڵم خێرا لێ دەدات"]
    {
        assert_eq!(heard(words), BTreeSet::new(), "{words}");
    }
}

#[test]
fn a_letter_is_read_alike_whatever_follows_it() {
    // An invisible mark after a letter makes one cluster of both, which is cleaned with care; alone it is cleaned at once.
    for letter in ('\u{20}'..='\u{FFFF}').filter(|letter| letter.is_alphanumeric()) {
        let norms = |words: String| {
            Text::prepare(&words)
                .tokens()
                .iter()
                .map(|token| token.norm.clone())
                .collect::<Vec<_>>()
        };
        let expected = norms(format!("{letter}\u{34F}{letter}\u{34F}"));
        assert_eq!(norms(format!("{letter}{letter}")), expected, "U+{:04X}", u32::from(letter));
    }
}
