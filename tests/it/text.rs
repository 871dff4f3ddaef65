//! The prepared message: what counts as the same word however it is typed, and where it stood in the original. Not for: what words mean (`triage`).

use proptest::prelude::*;
use slussen::text::{FunctionWords, Kind, Text, choose};
use unic_langid::langid;

/// Words, numbers and emoji of a message, as cleaned.
#[track_caller]
fn check(message: &str, expected: &[&str]) {
    let text = Text::prepare(message);
    let words: Vec<&str> = text
        .tokens()
        .iter()
        .filter(|t| t.kind != Kind::Mark)
        .map(|t| t.norm.as_str())
        .collect();
    assert_eq!(words, expected, "{message:?}");
}

#[test]
fn the_same_word_however_it_is_typed() {
    check("Han SLÅR mig", &["han", "slår", "mig"]);
    check("han sla\u{30a}r mig", &["han", "slår", "mig"]);
    check("han sl\u{200b}år m\u{ad}ig", &["han", "slår", "mig"]);
    check("\u{202e}han slår\u{202c} mig", &["han", "slår", "mig"]);
    check("can’t", &["can't"]);
    check("h j ä l p", &["hjälp"]);
    check("h j ä l p  h a n", &["hjälp", "han"]);
    check("s.l.å.r", &["slår"]);
    check("𝐡𝐣ä𝐥𝐩", &["hjälp"]);
    check("Vad är killar.se?", &["vad", "är", "killar.se"]);
    check("rädd.sen kom han", &["rädd", "sen", "kom", "han"]);
    check("hjälp😭mig", &["hjälp", "😭", "mig"]);
    check("jag är 15, snart 16", &["jag", "är", "15", "snart", "16"]);
    check(" \u{0} \n\t ", &[]);
}

#[test]
fn a_twin_without_diacritics_and_one_unstretched() {
    let text = Text::prepare("slåååår sj4lvmord");
    let tokens = text.tokens();
    assert_eq!(tokens[0].fold, "slaaaar");
    assert_eq!(tokens[0].squeezed.as_deref(), Some("slar"));
    assert_eq!(tokens[1].fold, "sjalvmord");
    assert_eq!(Text::prepare("natt").tokens()[0].squeezed, None, "Swedish doubles consonants");
}

#[test]
fn thousands_of_combining_marks_are_one_letter() {
    let message = format!("a{}", "\u{301}".repeat(10_000));
    let text = Text::prepare(&message);
    assert_eq!(text.tokens().len(), 1);
    assert!(text.tokens()[0].norm.len() < 20);
}

#[test]
fn debug_shows_no_word() {
    assert_eq!(format!("{:?}", Text::prepare("min hemlighet")), "Text(2 tokens)");
}

#[test]
fn the_language_is_chosen_in_order() {
    let words = FunctionWords::from([
        (langid!("en"), ["the", "my", "is"].map(str::to_owned).into()),
        (langid!("sv"), ["och", "min", "jag"].map(str::to_owned).into()),
    ]);
    let known = [langid!("sv"), langid!("en")];
    let check = |chosen: Option<&str>, hint: Option<&str>, message: &str, expected: &str| {
        let tag = |tag: Option<&str>| tag.map(|t| t.parse().unwrap());
        let language = choose(tag(chosen).as_ref(), tag(hint).as_ref(), &Text::prepare(message), &words, &known);
        assert_eq!(language.to_string(), expected, "{chosen:?} {hint:?} {message:?}");
    };
    check(Some("en"), Some("sv"), "jag är rädd", "en");
    check(Some("fr"), None, "my house is red", "en");
    check(None, Some("en-GB"), "jag", "en");
    check(None, None, "rädd", "sv");
    check(None, None, "my husband is angry", "en");
    check(None, None, "min man", "sv");
    check(None, None, "xyzzy", "sv");
    check(None, None, "", "sv");
}

proptest! {
    #[test]
    fn every_token_lies_within_the_original(message in "\\PC{0,200}") {
        let text = Text::prepare(&message);
        let mut last = 0;
        for token in text.tokens() {
            prop_assert!(message.get(token.start..token.end).is_some_and(|part| !part.is_empty()));
            prop_assert!(token.start >= last);
            last = token.start;
        }
    }
}
