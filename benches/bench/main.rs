//! `make bench`: tables of figures with their goals beside them, and plots. It judges nothing and never fails on a figure; run it on an idle machine.
//! With `growth` it measures how time and memory grow to a hundred thousand articles instead. Not for: proving that answers are right (`slussen eval`)
//! or that code works (`tests/it`).
//!
//! `BENCH_WRITE=1` puts the figures into `docs/performance.md`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement that cannot go on has nothing to show"
)]

mod discord;
mod engine;
mod growth;
mod process;
#[path = "../support/mod.rs"]
mod support;
mod web;

#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../../tests/it/discord/double/mod.rs"]
mod double;
#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../../tests/it/discord/schema.rs"]
mod schema;

use std::{fs, hint::black_box, path::Path, time::Instant};

use slussen::{engine::Snapshot, store};

use support::figures::{Figures, percentile};

/// The program's own, so that the parts measured here run as they do there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Times that a piece of work is done; the median counts, so that one interruption by another program does not.
const ROUNDS: usize = 5;

fn main() {
    let mut figures = Figures::default();
    let wanted = |part: &str| {
        let named: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
        named.iter().any(|name| name == part) || (named.is_empty() && part != "growth")
    };
    let files = store::embedded();
    let snapshot = || Snapshot::build(&files, 1).expect("the shipped knowledge is sound");
    let risks = messages("tests/data/triage.jsonl");
    let questions = messages("tests/data/faq-work.jsonl");
    if wanted("engine") {
        engine::measure(&mut figures, &snapshot(), &[("triage", &risks), ("faq-work", &questions)]);
    }
    if wanted("web") {
        web::measure(&mut figures, snapshot(), &risks, &questions);
    }
    if wanted("process") {
        process::measure(&mut figures, &files, &questions);
    }
    if wanted("discord") {
        discord::measure(&mut figures);
    }
    if wanted("size") {
        growth::measure(&mut figures, &risks, &questions, &[150, 1_000, 10_000]);
    }
    if wanted("growth") {
        growth::measure(&mut figures, &risks, &questions, &[150, 1_000, 10_000, 100_000]);
    }
    if std::env::var("BENCH_WRITE").is_ok_and(|write| write == "1") {
        figures.write(&Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/performance.md"));
    }
}

/// The texts of a file of labelled lines.
fn messages(file: &str) -> Vec<String> {
    let path = format!("{}/{file}", env!("CARGO_MANIFEST_DIR"));
    let lines = fs::read_to_string(path).expect("the evaluation data");
    let text = |line: &str| {
        let case: serde_json::Value = serde_json::from_str(line).expect("JSON");
        case["text"].as_str().expect("a text").to_owned()
    };
    lines.lines().map(text).collect()
}

/// What a piece of work gives, and how many microseconds it took.
fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let done = black_box(work());
    (done, start.elapsed().as_secs_f64() * 1e6)
}

/// Microseconds that a piece of work takes: the median of [`ROUNDS`].
fn typical<T>(mut work: impl FnMut() -> T) -> f64 {
    percentile((0..ROUNDS).map(|_| timed(&mut work).1).collect(), 50.0)
}
