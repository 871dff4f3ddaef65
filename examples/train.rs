//! Trains the second opinion from the working half of the test messages and prints `knowledge/risk/model.txt`:
//!
//! `cargo run --release --example train > /tmp/model.txt && mv /tmp/model.txt knowledge/risk/model.txt`
//!
//! Reads no frozen line. Deterministic: the same data gives the same bytes. With `--apart` it prints, for each message of the working half of
//! `triage.jsonl`, what a model thinks of it that was trained on all the rest, by other writers: what the thresholds in `src/triage/` were chosen from.
//! With `--without-set` it prints that other model itself, for a copy of `knowledge/`: `slussen eval --knowledge COPY --half work` then measures the whole flow on
//! messages that the model has not seen.

#![allow(
    clippy::expect_used,
    reason = "a tool for developers: what it reads is in the repository, and it may stop with a word"
)]

use slussen::{
    store,
    text::Text,
    triage::{Features, Head, Model, Triage, heads},
};

/// One message: its features, and the answer to each question; `None` where the question is not asked.
struct Case {
    id: String,
    /// It is in the set that is parted in two, and not in what was written for training alone.
    of_the_set: bool,
    features: Features,
    /// Of the rules.
    points: i32,
    /// How many words it has.
    words: usize,
    answers: Vec<Option<bool>>,
}

const ROUNDS: usize = 30;
const RATE: f32 = 2.0;
const DECAY: f32 = 2e-6;
/// A harmless message of this many words or more ...
const LONG: usize = 12;
/// ... counts this many times for whether there is risk: three of five long messages that were written for training are of people at risk, and length is no
/// sign of it. (Of 1, 1.5, 2 and 3, measured on four sets of other writers.)
const LONG_HARMLESS: f32 = 2.0;

fn main() {
    let files = store::files(Some(std::path::Path::new(".")), None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let knowledge = slussen::knowledge::load(&files).unwrap_or_else(|faults| panic!("{faults:?}"));
    let triage = Triage::build(&knowledge.risk, &knowledge.function_words);
    let case = |id: String, of_the_set: bool, words: &str, answers| {
        let text = Text::prepare(words);
        let (features, points) = triage.features(&text);
        Case {
            id,
            of_the_set,
            features,
            points,
            words: words.split_whitespace().count(),
            answers,
        }
    };
    let mut cases = Vec::new();
    let read = |file: &str| std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"));
    let (set, more) = (read("tests/data/triage.jsonl"), read("tests/data/triage-train.jsonl"));
    for line in set.lines().chain(more.lines()) {
        let row: serde_json::Value = serde_json::from_str(line).expect("a labelled message");
        if row["half"] == "frozen" {
            continue;
        }
        let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
        let risk = row["risk"].as_bool().expect("a label");
        let name = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let themes: Vec<&str> = row["themes"].as_array().into_iter().flatten().filter_map(|t| t.as_str()).collect();
        // Labelled by hand where a journey is likely; of honour without a label nobody knows.
        let journey = match (
            row["journey"].as_str(),
            themes.iter().any(|t| matches!(*t, "honour" | "forced_marriage")),
        ) {
            (Some(told), _) => Some(told),
            (None, true) => None,
            (None, false) => Some("none"),
        };
        let answers = heads().into_iter().map(|head| match head {
            Head::Risk => Some(risk),
            Head::Audience(a) => risk.then(|| text("audience") == name(serde_json::to_value(a).expect("a name"))),
            Head::Immediate => risk.then(|| text("urgency") == "immediate"),
            Head::Young => risk.then(|| matches!(text("age").as_str(), "child" | "youth")),
            Head::Theme(t) => {
                let wanted = name(serde_json::to_value(t).expect("a name"));
                risk.then(|| themes.contains(&wanted.as_str()))
            }
            Head::Sign(s) => {
                let wanted = name(serde_json::to_value(s).expect("a name"));
                journey.filter(|_| risk).map(|told| told == wanted)
            }
        });
        cases.push(case(text("id"), !row["half"].is_null(), &text("text"), answers.collect()));
    }
    // Questions about the field use its words and are no risk: the articles' own phrasings, and the working half of the test questions.
    let harmless = || heads().into_iter().map(|h| (h == Head::Risk).then_some(false)).collect::<Vec<_>>();
    for article in knowledge.articles.values().flat_map(|a| a.values()) {
        for (i, words) in std::iter::once(&article.question).chain(&article.phrasings).enumerate() {
            cases.push(case(
                format!("q-{}-{}-{i}", article.language, article.id.0),
                false,
                words,
                harmless(),
            ));
        }
    }
    for line in std::fs::read_to_string("tests/data/faq-work.jsonl")
        .expect("the working questions")
        .lines()
    {
        let row: serde_json::Value = serde_json::from_str(line).expect("a labelled question");
        cases.push(case(
            row["id"].as_str().unwrap_or_default().to_owned(),
            false,
            row["text"].as_str().unwrap_or_default(),
            harmless(),
        ));
    }
    if std::env::args().any(|a| a == "--apart") {
        apart(&cases);
    } else if std::env::args().any(|a| a == "--without-set") {
        let rest: Vec<_> = cases.iter().filter(|c| !c.of_the_set).collect();
        print!("{}", Model::write(&train(&rest)));
    } else {
        print!("{}", Model::write(&train(&cases.iter().collect::<Vec<_>>())));
    }
}

/// Prints `id points opinions` for every message of the set, by a model trained without it.
fn apart(cases: &[Case]) {
    let (own, rest): (Vec<_>, Vec<_>) = cases.iter().partition(|c| c.of_the_set);
    let model = Model::read(&Model::write(&train(&rest))).expect("what was just written");
    for case in own {
        let opinion = model.opinion(&case.features);
        let all: Vec<String> = heads().into_iter().map(|h| format!("{:.3}", opinion.of(h))).collect();
        println!("{} {} {}", case.id, case.points, all.join(" "));
    }
}

/// Logistic regression for each question by stochastic gradient descent with a step for each weight (`AdaGrad`).
fn train(cases: &[&Case]) -> Vec<(f32, Vec<f32>)> {
    heads()
        .into_iter()
        .enumerate()
        .map(|(question, head)| fit(cases, question, Model::width(head)))
        .collect()
}

/// How often a case counts. The first question is whether there is risk.
fn counts(question: usize, case: &Case, yes: bool) -> f32 {
    if question == 0 && !yes && case.words >= LONG {
        LONG_HARMLESS
    } else {
        1.0
    }
}

fn fit(cases: &[&Case], question: usize, width: usize) -> (f32, Vec<f32>) {
    let asked: Vec<(&Case, bool)> = cases.iter().filter_map(|c| c.answers[question].map(|a| (*c, a))).collect();
    let (mut bias, mut bias_seen) = (0.0_f32, 1.0_f32);
    let (mut weights, mut seen) = (vec![0.0_f32; width], vec![1e-2_f32; width]);
    let mut order: Vec<usize> = (0..asked.len()).collect();
    let mut dice = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..ROUNDS {
        for i in (1..order.len()).rev() {
            dice ^= dice << 13;
            dice ^= dice >> 7;
            dice ^= dice << 17;
            order.swap(i, usize::try_from(dice % (i as u64 + 1)).expect("below the length"));
        }
        for at in &order {
            let (case, yes) = asked[*at];
            #[expect(clippy::cast_precision_loss, reason = "a message has far fewer features than 2^24")]
            let value = 1.0 / (case.features.whole.len().max(1) as f32).sqrt();
            let places = || case.features.whole.iter().map(|f| *f as usize & (width - 1));
            let logit = bias + value * places().map(|p| weights[p]).sum::<f32>();
            let error = (1.0 / (1.0 + (-logit).exp()) - f32::from(u8::from(yes))) * counts(question, case, yes);
            let gradient = error * value;
            for p in places() {
                let step = gradient + DECAY * weights[p];
                seen[p] += step * step;
                weights[p] -= RATE * 0.1 * step / seen[p].sqrt();
            }
            bias_seen += error * error;
            bias -= 0.1 * error / bias_seen.sqrt();
        }
    }
    (bias, weights)
}
