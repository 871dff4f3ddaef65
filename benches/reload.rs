//! `make bench`: what a reload of a large knowledge base costs, what it costs those who ask meanwhile, and what a thousand of them leave in memory.
//! It judges nothing; run it on an idle machine. Not for: proving that reloads are right (`tests/it/keeper`).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement that cannot go on has nothing to show"
)]

use std::{
    fmt::Write as _,
    fs,
    hint::black_box,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

use slussen::{
    config::Config,
    engine::{self, Catalogue, Channel, Inbound, Snapshot, Utterance},
    knowledge::{self, Numbers},
    search::Index,
    shell::{
        knowledge::{How, Keeper, digest},
        service::wall_clock,
    },
    store,
    triage::Triage,
};

/// Swedish articles of the large knowledge base.
const ARTICLES: usize = 1000;
/// Reloads whose median counts.
const ROUNDS: usize = 7;
/// Reloads in a row while others ask.
const IN_A_ROW: usize = 100;
/// Reloads over which memory is measured.
const MANY: usize = 1000;

fn main() {
    let wanted: usize = std::env::var("SLUSSEN_BENCH_ARTICLES")
        .ok()
        .map_or(ARTICLES, |count| count.parse().expect("a number"));
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("knowledge");
    write(&root, wanted);
    steps(&root, wanted);
    let config = Config::parse("c.toml", &format!("[knowledge]\ndir = \"{}\"\n", root.display()), &|_| None).expect("sound");
    let (keeper, started) = timed(|| Keeper::start(&config).expect("it starts"));
    reloads(&root, &keeper, started);
    beside(&root, &keeper);
    memory(&root, &keeper);
}

fn row(what: &str, figure: &str, goal: &str) {
    println!("{what:<52} {figure:>18}  {goal}");
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let done = black_box(work());
    (done, start.elapsed().as_secs_f64() * 1e3)
}

fn percentile(mut of: Vec<f64>, per_mille: usize) -> f64 {
    of.sort_by(f64::total_cmp);
    of.get((of.len() * per_mille / 1000).min(of.len().saturating_sub(1)))
        .copied()
        .unwrap_or(0.0)
}

/// A word that nothing else holds, for each number.
fn name(number: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "bro", "dal", "fors", "grund", "holm", "kvist", "lid", "mark", "näs", "ryd", "sund", "torp", "udde", "vik", "å", "äng",
    ];
    let mut rest = number + 4096;
    let mut word = String::from("T");
    while rest > 0 {
        word.push_str(SYLLABLES[rest % 16]);
        rest /= 16;
    }
    word
}

/// The shipped knowledge, and as many articles of its kind about made-up places as are wanted.
fn write(root: &Path, wanted: usize) {
    let files = store::embedded();
    for (path, text) in files.under("knowledge/") {
        let path = root.join(path.trim_start_matches("knowledge/"));
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("written");
    }
    // What the smoke set wants answered is tried on the shipped articles alone; here they are a few among many strangers.
    let smoke = root.join("smoke.toml");
    let text = fs::read_to_string(&smoke).expect("text");
    let kept: Vec<&str> = text
        .split("[[message]]")
        .filter(|message| !message.contains("\narticle = "))
        .collect();
    fs::write(smoke, kept.join("[[message]]")).expect("written");
    let shipped = files.under("knowledge/faq/sv/").count();
    for number in shipped..wanted {
        fs::write(root.join(format!("faq/sv/ort-{number}.md")), article(number)).expect("written");
    }
}

fn article(number: usize) -> String {
    let place = name(number);
    let mut text = String::new();
    let subjects = ["samtal", "ansökan", "kurs", "kölista", "öppettider", "avgift", "lokal", "blankett"];
    let subject = subjects[number % subjects.len()];
    write!(
        text,
        "+++\nid = \"ort-{number}\"\nquestion = \"Hur fungerar {subject} i {place}?\"\nphrasings = [\n  \"{subject} i {place}\",\n  \"Vad gäller för {subject} i {place}?\",\n  \
         \"{place} {subject}\",\n  \"Vem kan jag fråga om {subject} i {place}?\",\n  \"Finns det {subject} i {place}?\",\n  \"information om {place}\",\n  \
         \"Jag bor i {place} och undrar över {subject}\",\n  \"Var i {place} får man veta mer om {subject}?\",\n]\ntopics = [\"origo\"]\nsources = [\"påhittad\"]\n\
         facts_as_of = 2026-01-01\nreviewed = 2026-01-01\n+++\n\nI {place} fungerar {subject} som på andra orter. Fråga dem som har hand om {subject} när du är \
         på plats, så får du veta mer.\n\nAllt om {place} är påhittat och finns bara för att mäta med. Det kostar ingenting att fråga, och du behöver inte säga vem du är.\n"
    )
    .expect("memory takes it");
    text
}

/// Where the time of a first building goes.
fn steps(root: &Path, wanted: usize) {
    println!("\nbuilding {wanted} Swedish articles for the first time, ms");
    let (files, read) = timed(|| store::files(Some(root), None).expect("sound"));
    row("  read the files", &format!("{read:.1}"), "");
    let (_, summed) = timed(|| digest(&files));
    row("  digest", &format!("{summed:.1}"), "");
    let (known, load) = timed(|| knowledge::load(&files).expect("sound"));
    row("  read the knowledge", &format!("{load:.1}"), "");
    let numbers = Numbers::of(&known.services);
    let (_, sentences) = timed(|| Catalogue::load(&files, Some(&numbers)).expect("sound"));
    row("  read the sentences", &format!("{sentences:.1}"), "");
    let (triage, arranged) = timed(|| Triage::build(&known.risk, &known.function_words));
    row("  arrange lexicon and rules", &format!("{arranged:.1}"), "");
    let (_, proved) = timed(|| triage.prove());
    row("  prove the rules", &format!("{proved:.1}"), "");
    let (_, indexed) = timed(|| Index::build(&known.articles, &known.synonyms, &known.compounds));
    row("  index the articles", &format!("{indexed:.1}"), "");
    let (snapshot, built) = timed(|| Snapshot::build(&files, 1).expect("sound"));
    row("  all of these but reading, as they are done", &format!("{built:.1}"), "");
    let (proof, tried) = timed(|| engine::prove(&snapshot, &files, &wall_clock()()));
    row("  prove smoke set and phrasings", &format!("{tried:.1}"), "");
    assert!(proof.faults.is_empty(), "{:#?}", proof.faults);
}

/// Changes one article.
fn edit(root: &Path, number: usize) {
    let path = root.join("faq/sv/ort-500.md");
    let text = fs::read_to_string(&path).unwrap_or_else(|_| article(500));
    let base = text.split("\n\nUppdaterat").next().expect("text").trim_end().to_owned();
    fs::write(path, format!("{base}\n\nUppdaterat för gång {number}.\n")).expect("written");
}

fn reload(keeper: &Keeper) -> f64 {
    let (report, millis) = timed(|| keeper.reload("bench", How::Command).expect("sound"));
    assert!(report.changed);
    millis
}

fn reloads(root: &Path, keeper: &Keeper, started: f64) {
    println!("\nreloading, ms: median of {ROUNDS}");
    row("  start", &format!("{started:.0}"), "");
    let same = (0..ROUNDS)
        .map(|_| timed(|| keeper.reload("bench", How::Command).expect("sound")).1)
        .collect();
    row("  nothing changed", &format!("{:.1}", percentile(same, 500)), "");
    let one = (0..ROUNDS)
        .map(|number| {
            edit(root, number);
            reload(keeper)
        })
        .collect();
    row("  one article changed", &format!("{:.1}", percentile(one, 500)), "below 300");
    let compounds = root.join("compounds.txt");
    let before = fs::read_to_string(&compounds).expect("text");
    let all = (0..ROUNDS)
        .map(|number| {
            fs::write(&compounds, format!("{before}\nprov{}\n", name(number).to_lowercase())).expect("written");
            reload(keeper)
        })
        .collect();
    row(
        "  words changed, which concern every article",
        &format!("{:.1}", percentile(all, 500)),
        "",
    );
    fs::write(&compounds, before).expect("written");
    reload(keeper);
}

/// How long people wait for a reply while the knowledge is reloaded again and again, beside how long they wait otherwise.
fn beside(root: &Path, keeper: &Keeper) {
    let path = format!("{}/tests/data/faq-work.jsonl", env!("CARGO_MANIFEST_DIR"));
    let lines = fs::read_to_string(path).expect("the evaluation data");
    let asked: Vec<String> = lines
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).expect("JSON")["text"]
                .as_str()
                .expect("a text")
                .to_owned()
        })
        .collect();
    let asking = |done: &AtomicBool| {
        let mut times = Vec::new();
        for words in asked.iter().cycle() {
            if done.load(Ordering::Relaxed) {
                break;
            }
            let message = Inbound {
                text: Utterance::new(words),
                chosen: None,
                hint: None,
                channel: Channel::Web,
            };
            times.push(timed(|| keeper.service().answer(&message)).1 * 1e3);
            // As people come: not one upon the other.
            thread::sleep(Duration::from_millis(1));
        }
        times
    };
    let run = |work: &mut dyn FnMut()| {
        let done = AtomicBool::new(false);
        thread::scope(|scope| {
            let asking = scope.spawn(|| asking(&done));
            work();
            done.store(true, Ordering::Relaxed);
            asking.join().expect("answers")
        })
    };
    println!("\nengine time a message, µs, p50 / p99 / p99.9, one every millisecond");
    let show = |times: &[f64]| {
        [500, 990, 999]
            .map(|at| format!("{:.0}", percentile(times.to_vec(), at)))
            .join(" / ")
    };
    let usual = run(&mut || thread::sleep(Duration::from_secs(10)));
    row(&format!("  nothing else happens ({} messages)", usual.len()), &show(&usual), "");
    let mut took = Vec::new();
    let busy = run(&mut || {
        for number in 0..IN_A_ROW {
            edit(root, 1000 + number);
            took.push(reload(keeper));
        }
    });
    row(
        &format!("  {IN_A_ROW} reloads in a row ({} messages)", busy.len()),
        &show(&busy),
        "as usual",
    );
    row("  each of these reloads, ms, p50", &format!("{:.0}", percentile(took, 500)), "");
}

fn memory(root: &Path, keeper: &Keeper) {
    println!("\nresident memory over {MANY} reloads, MB");
    for number in 0..=MANY {
        if [0, 10, 100, MANY / 2, MANY].contains(&number) {
            row(
                &format!("  after {number}"),
                &resident().map_or("not known".to_owned(), |mb| format!("{mb:.0}")),
                "",
            );
        }
        edit(root, 10_000 + number);
        reload(keeper);
    }
}

/// Resident memory of this process in MB (10^6 bytes), where the system tells.
fn resident() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kib: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024.0 / 1e6)
}
