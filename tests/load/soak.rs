//! `make load`: the program itself under web and Discord traffic at a set rate for minutes, with a reload each minute. It counts every answer, watches
//! memory, and ends with status 1 where anything was lost or refused. Not for: how fast an idle machine is (`make bench`).
//!
//! `LOAD_SECONDS` (600), `LOAD_RATE` (web requests a second, 50), `LOAD_EVENTS` (Discord events a second, 10). `LOAD_WRITE=1` puts the figures into
//! `docs/operations-figures.md`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement that cannot go on has nothing to show"
)]

#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../it/discord/double/mod.rs"]
mod double;
#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../it/discord/schema.rs"]
mod schema;
#[path = "../../benches/support/mod.rs"]
mod support;

use std::{
    collections::{HashMap, HashSet},
    fs,
    net::SocketAddr,
    path::Path,
    process::{Command, ExitCode},
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::http::Method;
use serde_json::json;
use tokio::{
    runtime::Builder,
    task::JoinSet,
    time::{Instant, interval, sleep, timeout},
};

use double::{
    Double, TOKEN,
    payloads::{ask, message},
};
use support::{
    client::{self, Client},
    figures::{Figures, percentile, slope},
    program::Program,
    svg::Plot,
};

/// Connections that share the web requests.
const CLIENTS: u32 = 16;
/// An answer that takes longer has failed.
const PATIENCE: Duration = Duration::from_secs(10);
/// Between two reloads.
const RELOAD: Duration = Duration::from_mins(1);
/// Between two readings of memory.
const READING: Duration = Duration::from_secs(1);
/// Readings at the beginning that the slope leaves out: tables fill, and allocators find their size.
const WARM_SHARE: usize = 5;

/// What came of the web requests.
#[derive(Default)]
struct Counted {
    millis: Vec<f64>,
    faults: Vec<String>,
}

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn main() -> ExitCode {
    let (seconds, rate, events) = (setting("LOAD_SECONDS", 600), setting("LOAD_RATE", 50), setting("LOAD_EVENTS", 10));
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("threads");
    let lost = runtime.block_on(run(Duration::from_secs(seconds), rate, events));
    if lost { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Runs for a while. Gives whether anything was lost.
async fn run(span: Duration, rate: u64, events: u64) -> bool {
    let mut double = Double::start().await;
    double.trust();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let copy = tempfile::tempdir().expect("a folder");
    let copied = Command::new("cp").arg("-r").arg(root.join("knowledge")).arg(copy.path()).status();
    assert!(copied.is_ok_and(|status| status.success()), "the knowledge is copied");
    let knowledge = copy.path().join("knowledge");
    let article = knowledge.join("faq/sv/vad-ar-origo.md");
    let written = fs::read_to_string(&article).expect("an article");
    let folders = format!(
        "[knowledge]\ndir = \"{}\"\n[discord]\napi_url = \"{}\"\n",
        knowledge.display(),
        double.url
    );
    let mut program = Program::start(&folders, Some(TOKEN));
    double.identified().await;
    double.next(Method::PUT, "/applications/").await;
    let until = Instant::now() + span;
    let counted = Arc::new(Mutex::new(Counted::default()));
    let mut clients = JoinSet::new();
    let texts = Arc::new(messages(root));
    for client in 0..CLIENTS {
        clients.spawn(ask_on(program.at, client, rate, until, Arc::clone(&texts), Arc::clone(&counted)));
    }
    let discord = tokio::spawn(tell(double, events, until, Arc::clone(&texts)));
    let (mut readings, mut reloads, mut files) = (Vec::new(), 0, 0);
    let (began, mut reload) = (Instant::now(), Instant::now() + RELOAD / 2);
    while Instant::now() < until {
        sleep(READING).await;
        readings.push((began.elapsed().as_secs_f64() / 60.0, program.memory()));
        files = files.max(program.open_files());
        if Instant::now() >= reload {
            reloads += 1;
            // Another text each time, as what has not changed is not built anew.
            let ending = if reloads % 2 == 1 { "\nFråga gärna.\n" } else { "\n" };
            fs::write(&article, written.trim_end().to_owned() + ending).expect("saved");
            program.signal("HUP");
            reload += RELOAD;
        }
    }
    while clients.join_next().await.is_some() {}
    let (mut discord_millis, discord_lost) = discord.await.expect("no panic");
    let ran = program.runs();
    let changed = program.said("the knowledge was changed");
    let warned = program.said(" WARN ") + program.said(" ERROR ");
    let status = program.end();
    let counted = Arc::into_inner(counted).expect("nobody else").into_inner().expect("no panic");

    let mut figures = Figures::default();
    figures.heading(&format!(
        "Soak: {} s, {rate} web requests and {events} Discord events a second, {reloads} reloads",
        span.as_secs()
    ));
    figures.row("web answers", &counted.millis.len().to_string(), "");
    figures.row("web requests lost or refused", &counted.faults.len().to_string(), "0");
    let web = |percent| format!("{:.2}", percentile(counted.millis.clone(), percent));
    figures.row(
        "web, ms from when it was due: p50, p99, slowest",
        &format!("{}, {}, {}", web(50.0), web(99.0), web(100.0)),
        "",
    );
    discord_millis.sort_by(f64::total_cmp);
    let told = |percent| format!("{:.2}", percentile(discord_millis.clone(), percent));
    figures.row("Discord replies", &discord_millis.len().to_string(), "");
    figures.row("Discord events lost", &discord_lost.to_string(), "0");
    figures.row(
        "Discord, ms to the reply: p50, p99, slowest",
        &format!("{}, {}, {}", told(50.0), told(99.0), told(100.0)),
        "",
    );
    figures.row("reloads taken in", &changed.to_string(), &reloads.to_string());
    figures.row("lines of the log that warn", &warned.to_string(), "0");
    figures.row("most open file descriptors", &files.to_string(), "");
    figures.row(
        "ran to the end; exit status when asked to end",
        &format!("{ran}; {status:?}"),
        "true; Some(0)",
    );
    // Last, as its picture ends the table.
    memory(&mut figures, &readings);
    for fault in counted.faults.iter().take(10) {
        println!("lost: {fault}");
    }
    if std::env::var("LOAD_WRITE").is_ok_and(|write| write == "1") {
        figures.write(&root.join("docs/operations-figures.md"));
    }
    !counted.faults.is_empty() || discord_lost > 0 || changed < reloads || !ran || status != Some(0)
}

/// How memory went, in MB by minutes.
fn memory(figures: &mut Figures, readings: &[(f64, f64)]) {
    let (slope, error) = slope(&readings[readings.len() / WARM_SHARE..]);
    let most = readings.iter().map(|reading| reading.1).fold(0.0, f64::max);
    figures.row(
        "memory at the end, and the most, MB",
        &format!("{:.1}, {most:.1}", readings.last().map_or(0.0, |r| r.1)),
        "",
    );
    figures.row(
        "memory slope after the first fifth, MB a minute (standard error)",
        &format!("{slope:+.3} ({error:.3})"),
        "flat",
    );
    figures.plot(
        "soak-memory",
        &Plot {
            title: "Resident memory during the soak",
            across: "minutes",
            up: "MB",
            logarithmic: false,
            lines: vec![("memory".to_owned(), readings.to_vec())],
        },
    );
}

/// Messages as people write them, of every labelled kind.
fn messages(root: &Path) -> Vec<String> {
    let files = ["tests/data/triage.jsonl", "tests/data/faq-work.jsonl"];
    let lines = files.map(|file| fs::read_to_string(root.join(file)).expect("the evaluation data"));
    let text = |line: &str| {
        serde_json::from_str::<serde_json::Value>(line).ok()?["text"]
            .as_str()
            .map(str::to_owned)
    };
    lines.iter().flat_map(|file| file.lines()).step_by(3).filter_map(text).collect()
}

/// One connection's share of the web requests, each counted from when it was due, not from when there was time to send it.
async fn ask_on(at: SocketAddr, client: u32, rate: u64, until: Instant, texts: Arc<Vec<String>>, counted: Arc<Mutex<Counted>>) {
    let gap = Duration::from_secs(CLIENTS.into()) / u32::try_from(rate.max(1)).unwrap_or(u32::MAX);
    // Not all at once.
    let mut due = Instant::now() + gap * client / CLIENTS;
    let mut connection = None;
    let mut turn = usize::try_from(client).unwrap_or(0);
    while due < until {
        tokio::time::sleep_until(due).await;
        turn += 17;
        let request = match turn % 10 {
            0 => client::get("/"),
            1 => client::form(&texts[turn % texts.len()]),
            _ => client::message("/api/v1/messages", &texts[turn % texts.len()]),
        };
        let answer = timeout(PATIENCE, send(&mut connection, at, &request)).await;
        let mut counted = counted.lock().expect("no panic");
        match answer {
            Ok(Ok(200)) => counted.millis.push(due.elapsed().as_secs_f64() * 1000.0),
            Ok(other) => counted.faults.push(format!("{other:?}")),
            Err(_late) => counted.faults.push("no answer in time".to_owned()),
        }
        drop(counted);
        due += gap;
    }
}

/// Sends on the connection that stands. One that the server has closed for its age, as it says it does, is made anew, once.
async fn send(connection: &mut Option<Client>, at: SocketAddr, request: &[u8]) -> std::io::Result<u16> {
    if let Some(mut client) = connection.take()
        && let Ok(status) = client.ask(request).await
    {
        *connection = Some(client);
        return Ok(status);
    }
    let mut client = Client::connect(at).await?;
    let status = client.ask(request).await?;
    *connection = Some(client);
    Ok(status)
}

/// Tells the bot of messages and commands; gives the milliseconds to each reply, and how many none came for.
async fn tell(mut double: Double, rate: u64, until: Instant, texts: Arc<Vec<String>>) -> (Vec<f64>, usize) {
    let mut told = HashMap::new();
    let (mut millis, mut answered) = (Vec::new(), HashSet::new());
    let mut tick = interval(Duration::from_secs(1) / u32::try_from(rate.max(1)).unwrap_or(u32::MAX));
    let mut id = 1_000_000;
    while Instant::now() < until {
        tick.tick().await;
        id += 1;
        let text = &texts[usize::try_from(id).unwrap_or(0) * 7 % texts.len()];
        told.insert(id, Instant::now());
        if id % 2 == 0 {
            // Each by a person of their own: one alone would meet the limit for one.
            let mut written = message(id, text, id, false);
            written["channel_id"] = json!(id.to_string());
            double.message(&written);
        } else {
            double.interaction(&ask(id, text));
        }
        collect(&mut double, &told, &mut answered, &mut millis);
    }
    // Replies under way.
    sleep(Duration::from_secs(5)).await;
    collect(&mut double, &told, &mut answered, &mut millis);
    (millis, told.len() - answered.len())
}

/// Takes the requests that have come in: a message's reply, or what is put in for a command.
fn collect(double: &mut Double, told: &HashMap<u64, Instant>, answered: &mut HashSet<u64>, millis: &mut Vec<f64>) {
    for request in double.rest() {
        let mut parts = request.path.split('/').skip(1);
        let id: Option<u64> = match (parts.next(), parts.next(), parts.next()) {
            (Some("channels"), Some(id), Some("messages")) => id.parse().ok(),
            (Some("webhooks"), _, Some(token)) => token.strip_prefix("token").and_then(|id| id.parse().ok()),
            _other => None,
        };
        if let Some((id, at)) = id.and_then(|id| Some((id, told.get(&id)?)))
            && answered.insert(id)
        {
            millis.push((request.at - *at).as_secs_f64() * 1000.0);
        }
    }
}
