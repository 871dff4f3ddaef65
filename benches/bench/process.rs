//! The program itself: where the time before its first answer goes, and the memory that it holds. Not for: what it answers.

use std::time::Instant;

use slussen::{
    engine::{Catalogue, Snapshot},
    knowledge::{self, Files, Numbers},
    search::Index,
    shell::service::{Service, wall_clock},
    store,
    triage::Triage,
};
use tokio::runtime::Runtime;

use super::{
    support::{
        client::{self, Client},
        figures::{Figures, percentile},
        program::Program,
    },
    timed, typical,
};

/// Times that the server is started.
const STARTS: usize = 5;

pub(super) fn measure(figures: &mut Figures, files: &Files, questions: &[String]) {
    building(figures, files);
    starts(figures, questions);
}

fn millis(micros: f64) -> String {
    format!("{:.1}", micros / 1000.0)
}

/// Where the time before the first answer goes, and what a reload costs.
fn building(figures: &mut Figures, files: &Files) {
    figures.heading("Building a snapshot, ms");
    let (_, unpacked) = timed(store::embedded);
    figures.row("  unpack the embedded files", &millis(unpacked), "");
    let (knowledge, read) = timed(|| knowledge::load(files).expect("sound"));
    figures.row("  read the knowledge", &millis(read), "");
    let numbers = Numbers::of(&knowledge.services);
    let (_, sentences) = timed(|| Catalogue::load(files, Some(&numbers)).expect("sound"));
    figures.row("  read the sentences", &millis(sentences), "");
    let (triage, arranged) = timed(|| Triage::build(&knowledge.risk, &knowledge.function_words));
    figures.row("  arrange lexicon and rules", &millis(arranged), "");
    let (faults, proved) = timed(|| triage.prove());
    figures.row(&format!("  prove the rules ({} faults)", faults.len()), &millis(proved), "");
    let (_, indexed) = timed(|| Index::build(&knowledge.articles, &knowledge.synonyms, &knowledge.compounds));
    figures.row("  index the articles", &millis(indexed), "");
    let whole = typical(|| Snapshot::build(files, 1).expect("sound"));
    figures.row("a reload: all of it, two things at a time", &millis(whole), "");
    let service = Service::new(Snapshot::build(files, 1).expect("sound"), wall_clock());
    let next = Snapshot::build(files, 2).expect("sound");
    let (_, swapped) = timed(|| service.replace(next));
    figures.row(
        "  and the swap, which is all that a message could wait for, µs",
        &format!("{swapped:.1}"),
        "",
    );
}

/// From start to the first "ready", and the memory that is then held.
fn starts(figures: &mut Figures, questions: &[String]) {
    let runtime = Runtime::new().expect("threads");
    let (mut ready, mut idle, mut busy) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let start = Instant::now();
        let program = Program::start("", None);
        let asked = async {
            let mut client = Client::connect(program.at).await.expect("listening");
            while client.ask(&client::get("/readyz")).await.expect("an answer") != 200 {}
            ready.push(start.elapsed().as_secs_f64() * 1000.0);
            idle.push(program.memory());
            for words in questions {
                let request = client::message("/api/v1/messages", words);
                assert_eq!(client.ask(&request).await.expect("an answer"), 200);
            }
        };
        runtime.block_on(asked);
        busy.push(program.memory());
    }
    figures.heading(&format!("The program, median of {STARTS} starts"));
    figures.row("start to ready, ms", &format!("{:.0}", percentile(ready, 50.0)), "below 300");
    figures.row("resident memory idle, MB", &format!("{:.1}", percentile(idle, 50.0)), "below 80");
    let after = format!("  after {} questions", questions.len());
    figures.row(&after, &format!("{:.1}", percentile(busy, 50.0)), "");
}
