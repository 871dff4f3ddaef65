//! What somebody says is heard whatever harmless sentence stands before or after it. Over the working half of the labelled messages and `tests/data/harmless.txt`.
//! Not for: other ways of typing the same (`slussen eval --perturb`), nor for whether the messages are heard at all (`make eval`).

use std::{fs, path::Path, sync::LazyLock};

use proptest::prelude::*;
use slussen::{
    engine::{Channel, Inbound, Utterance},
    knowledge::Urgency,
    triage::{Assessment, Heard},
};

use super::respond::service;

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(file)).expect(file)
}

pub(super) fn seen(words: &str) -> Assessment {
    let inbound = Inbound {
        text: Utterance::new(words),
        chosen: None,
        hint: None,
        channel: Channel::Direct,
    };
    service().answer(&inbound).seen
}

static HARMLESS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let lines = read("harmless.txt");
    let sentences: Vec<String> = lines.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    assert!(sentences.len() >= 40, "{}", sentences.len());
    sentences
});

/// Messages of the working half that are at risk and heard: the language, the words, what was seen.
static HEARD: LazyLock<Vec<(String, String, Assessment)>> = LazyLock::new(|| {
    let rows = read("triage.jsonl");
    let rows = rows
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("a labelled line"));
    let risky = rows.filter(|row| row["half"] == "work" && row["risk"] == true);
    let heard = risky.filter_map(|row| {
        let text = |key: &str| row[key].as_str().expect("a text").to_owned();
        let seen = seen(&text("text"));
        seen.risk.then(|| (text("lang"), text("text"), seen))
    });
    let heard: Vec<_> = heard.collect();
    assert!(heard.len() > 1_000, "{}", heard.len());
    heard
});

/// Parted by a stop where the first of the two ends without one, and by a line break.
fn joined(first: &str, second: &str, line: bool) -> String {
    let ended = first.trim_end().ends_with(['.', '!', '?', '…', '؟', '۔', '።']);
    let stop = if ended || line { "" } else { "." };
    format!("{first}{stop}{}{second}", if line { "\n" } else { " " })
}

/// The share of messages that are heard beside a harmless sentence too. Not all: a sentence such as "Katten sover i soffan" is not surely harmless to triage by
/// itself, so it stays, and a short message near the edge can be outweighed by it. Leaving out what is less surely harmless took more happy messages for risk.
const KEPT: f64 = 0.993;

#[test]
fn risk_is_hardly_ever_lost_beside_a_harmless_sentence() {
    let (mut all, mut lost) = (0_u32, 0_u32);
    for (number, (_, message, _)) in HEARD.iter().enumerate() {
        // Every sentence meets a fiftieth of the messages on each side.
        for (side, sentence) in [&HARMLESS[number % HARMLESS.len()], &HARMLESS[(number + 17) % HARMLESS.len()]]
            .into_iter()
            .enumerate()
        {
            let text = if side == 0 {
                joined(sentence, message, number % 2 == 0)
            } else {
                joined(message, sentence, number % 2 == 0)
            };
            all += 1;
            lost += u32::from(!seen(&text).risk);
        }
    }
    let kept = 1.0 - f64::from(lost) / f64::from(all);
    println!("kept {kept:.4}: {lost} of {all} are lost");
    assert!(kept >= KEPT, "{kept:.4}: {lost} of {all} are lost");
}

fn heard_plainly() -> Vec<String> {
    let plainly = |seen: &Assessment| seen.heard == Heard::Plainly && seen.urgency == Urgency::Immediate;
    let ours = HEARD
        .iter()
        .filter(|(language, _, seen)| ["sv", "en"].contains(&language.as_str()) && plainly(seen));
    // These are heard because they stand alone: "112. Bussen var sen i morse." is about a bus.
    ours.map(|(_, message, _)| message.clone())
        .filter(|message| !["112", "sos"].contains(&message.as_str()))
        .collect()
}

/// Harmless sentences in which alone nothing is heard.
fn quiet() -> Vec<String> {
    let is_quiet = |words: &&String| {
        let seen = seen(words);
        !seen.risk && !seen.doubt
    };
    let quiet: Vec<String> = HARMLESS.iter().filter(is_quiet).cloned().collect();
    assert!(quiet.len() >= 15, "{}", quiet.len());
    quiet
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    /// Where rules hear danger now, nothing harmless takes it away.
    #[test]
    fn danger_that_rules_hear_is_never_lost(
        message in proptest::sample::select(heard_plainly()),
        sentence in proptest::sample::select(HARMLESS.clone()),
        before: bool,
        line: bool,
    ) {
        let text = if before { joined(&sentence, &message, line) } else { joined(&message, &sentence, line) };
        prop_assert!(seen(&text).risk, "{text:?}");
    }
}

/// The share of pairs of harmless sentences that stay harmless. All pairs are tried: of three thousand a few hundred by chance found one fault in some runs alone.
const HARMLESS_TOGETHER: f64 = 0.998;

/// A sentence that alone is heard as nothing makes no risk of a message that is none.
#[test]
fn harmless_beside_harmless_is_harmless() {
    let quiet = quiet();
    let pairs = quiet.iter().flat_map(|first| quiet.iter().map(move |second| (first, second)));
    let texts: Vec<String> = pairs
        .flat_map(|(first, second)| [false, true].map(|line| joined(first, second, line)))
        .collect();
    let taken: Vec<&String> = texts.iter().filter(|text| seen(text).risk).collect();
    let count = |list: usize| f64::from(u32::try_from(list).expect("a few thousand"));
    let kept = 1.0 - count(taken.len()) / count(texts.len());
    println!("{kept:.4}: {taken:?} of {}", texts.len());
    assert!(kept >= HARMLESS_TOGETHER, "{kept:.4}: {taken:?} of {}", texts.len());
}
