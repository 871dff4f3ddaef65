//! `make bench`: one table of figures with their goals beside them. It judges nothing and never fails on a figure; run it on an idle machine.
//! Not for: proving that answers are right (`slussen eval`) or that code works (`tests/it`).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement that cannot go on has nothing to show"
)]

use std::{
    fs,
    hint::black_box,
    io::{BufRead, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpStream as Plain},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use axum::{Router, body::Bytes, routing::post};
use jiff::Zoned;
use slussen::{
    engine::{self, Catalogue, Channel, Inbound, Plan, Snapshot, Utterance},
    knowledge::{self, Audience, Files},
    search::Index,
    shell::{
        service::{Service, wall_clock},
        web::{self, WebSettings},
    },
    store,
    text::{self, Text},
    triage::Triage,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    runtime::Runtime,
};
use tokio_util::sync::CancellationToken;

/// Times that each message is answered; its median counts, so that one interruption by another program does not.
const ROUNDS: usize = 5;
/// Size of the adversarial inputs, in KiB: the longest message, and a quarter of it to compare with.
const LONG: [usize; 2] = [16, 64];
/// Connections that ask at once.
const CLIENTS: usize = 8;
/// Requests are counted in turns, echo and slussen one after the other, so that whatever else the machine does falls on both.
const TURNS: usize = 6;
/// How long one turn lasts.
const TURN: Duration = Duration::from_millis(500);
/// Times that the server is started.
const STARTS: usize = 5;

fn main() {
    let files = store::embedded();
    let snapshot = Snapshot::build(&files, 1).expect("the shipped knowledge is sound");
    let now: Zoned = "2026-11-21T20:00:00+01:00[Europe/Stockholm]".parse().expect("a time");
    let risks = messages("tests/data/triage.jsonl");
    let questions = messages("tests/data/faq-work.jsonl");
    engine_time("triage", &snapshot, &risks, &now);
    engine_time("faq-work", &snapshot, &questions, &now);
    adversarial(&snapshot, &now);
    throughput(snapshot, &risks, &questions);
    building(&files);
    process(&questions);
}

fn row(what: &str, figure: &str, goal: &str) {
    println!("{what:<44} {figure:>16}  {goal}");
}

fn heading(what: &str) {
    println!("\n{what}");
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

fn inbound(words: &str) -> Inbound {
    Inbound {
        text: Utterance::new(words),
        chosen: None,
        hint: None,
        channel: Channel::Web,
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let done = black_box(work());
    (done, start.elapsed().as_secs_f64() * 1e6)
}

/// Microseconds that a piece of work takes: the median of [`ROUNDS`].
fn typical<T>(mut work: impl FnMut() -> T) -> f64 {
    percentile((0..ROUNDS).map(|_| timed(&mut work).1).collect(), 50)
}

fn percentile(mut of: Vec<f64>, percent: usize) -> f64 {
    of.sort_by(f64::total_cmp);
    of.get((of.len() * percent / 100).min(of.len().saturating_sub(1)))
        .copied()
        .unwrap_or(0.0)
}

fn micros(of: &[f64]) -> String {
    format!("{:.0} / {:.0}", percentile(of.to_vec(), 50), percentile(of.to_vec(), 99))
}

/// Each message through the engine, and the parts of that one by one.
fn engine_time(name: &str, snapshot: &Snapshot, messages: &[String], now: &Zoned) {
    let known = snapshot.catalogue.languages();
    let small = &snapshot.knowledge.function_words;
    let mut whole = Vec::new();
    let mut stages: [(&str, Vec<f64>); 5] = [
        "prepare",
        "triage",
        "language",
        "search, where it is asked",
        "the rest (plan, compose)",
    ]
    .map(|n| (n, Vec::new()));
    for words in messages {
        let message = inbound(words);
        // The first time is not counted: it reads the models of the language guess, and fills caches.
        let outcome = engine::respond(snapshot, &message, now);
        let total = typical(|| engine::respond(snapshot, &message, now));
        let text = Text::prepare(words);
        let mut spent = [
            typical(|| Text::prepare(words)),
            typical(|| snapshot.triage().assess(&text)),
            typical(|| text::choose(None, None, &text, small, &known)),
            0.0,
        ];
        let searched = match outcome.plan {
            Plan::Answer { .. } | Plan::NotFound { .. } => true,
            Plan::Refer { .. } => outcome.seen.audience == Audience::Professional,
            Plan::Menu { .. } => false,
        };
        if searched {
            spent[3] = typical(|| snapshot.index().search(words, &outcome.language));
            stages[3].1.push(spent[3]);
        }
        for stage in 0..3 {
            stages[stage].1.push(spent[stage]);
        }
        stages[4].1.push((total - spent.iter().sum::<f64>()).max(0.0));
        whole.push(total);
    }
    heading(&format!(
        "engine time a message, µs, p50 / p99: {name}, {} messages",
        messages.len()
    ));
    row("respond", &micros(&whole), "p99 below 300");
    for (stage, times) in &stages {
        row(&format!("  {stage}"), &micros(times), "");
    }
}

/// The longest messages, made to be slow: time must grow with length alone.
fn adversarial(snapshot: &Snapshot, now: &Zoned) {
    let repeated = |piece: &str, bytes: usize| piece.chars().cycle().take_while(counted(bytes)).collect::<String>();
    let cases: [(&str, &str); 10] = [
        ("one word repeated", "hjälp "),
        ("one word without an end", "slagen"),
        ("emoji", "😭"),
        ("combining marks", "\u{301}"),
        ("one letter spaced out", "h "),
        ("many sentences", "Hur anmäler man oro till socialtjänsten? "),
        ("many denied events", "Han har aldrig slagit mig. "),
        ("many clauses", "min man slår mig inte, men, han hotar ingen, "),
        ("many idioms", "jag dör av skratt "),
        ("unknown words", ""),
    ];
    heading("messages of 64 KiB, µs a KiB (a message of 16 KiB beside it: about the same where time is linear)");
    for (name, piece) in cases {
        let times = LONG.map(|kib| {
            let words = if piece.is_empty() {
                strangers(kib * 1024)
            } else {
                repeated(piece, kib * 1024)
            };
            let message = inbound(&words);
            #[expect(clippy::cast_precision_loss, reason = "two figures")]
            let length = kib as f64;
            percentile((0..3).map(|_| timed(|| engine::respond(snapshot, &message, now)).1).collect(), 50) / length
        });
        row(&format!("  {name}"), &format!("{:.0} ({:.0})", times[1], times[0]), "");
    }
}

/// True while fewer than so many bytes have been seen.
fn counted(most: usize) -> impl FnMut(&char) -> bool {
    let mut bytes = 0;
    move |c| {
        bytes += c.len_utf8();
        bytes <= most
    }
}

/// Words that nobody knows, all different, always the same ones.
fn strangers(bytes: usize) -> String {
    let mut words = String::new();
    let mut seed = 1_u32;
    while words.len() + 8 <= bytes {
        for _ in 0..7 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            words.push(char::from(b'a' + u8::try_from((seed >> 24) % 26).expect("a letter")));
        }
        words.push(' ');
    }
    words
}

/// Requests a second of the API beside those of an echo, on the same runtime, by the same client.
fn throughput(snapshot: Snapshot, risks: &[String], questions: &[String]) {
    let requests = |path: &str| -> Vec<Vec<u8>> {
        let mixed = risks.iter().step_by(11).chain(questions);
        mixed.map(|words| request(path, words)).collect()
    };
    let (echoed, asked) = (requests("/echo"), requests("/api/v1/messages"));
    let (mut echo_count, mut count) = (0, 0);
    Runtime::new().expect("threads").block_on(async {
        let echo = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let echo_at = echo.local_addr().expect("an address");
        let router = Router::new().route("/echo", post(async |body: Bytes| body));
        tokio::spawn(async move { axum::serve(echo, router).await });
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let at = listener.local_addr().expect("an address");
        let service = Service::new(snapshot, wall_clock());
        tokio::spawn(web::run(listener, service, WebSettings::default(), CancellationToken::new()));
        for _ in 0..TURNS {
            echo_count += ask_for_a_turn(echo_at, &echoed).await;
            count += ask_for_a_turn(at, &asked).await;
        }
    });
    #[expect(clippy::cast_precision_loss, reason = "counts of requests")]
    let a_second = |count: usize| count as f64 / (TURN.as_secs_f64() * TURNS as f64);
    heading(&format!(
        "requests a second, {CLIENTS} connections kept alive, client and server on the same cores"
    ));
    row("  a bare axum echo of the same bodies", &format!("{:.0}", a_second(echo_count)), "");
    row("  POST /api/v1/messages", &format!("{:.0}", a_second(count)), "");
    row("ratio", &format!("{:.2}", a_second(count) / a_second(echo_count)), "above 0.4");
}

fn request(path: &str, words: &str) -> Vec<u8> {
    let body = serde_json::json!({ "text": words }).to_string();
    let length = body.len();
    format!("POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}")
        .into_bytes()
}

/// Answers got in one turn.
async fn ask_for_a_turn(at: SocketAddr, requests: &[Vec<u8>]) -> usize {
    let end = Instant::now() + TURN;
    let share = requests.len() / CLIENTS;
    let mut clients = tokio::task::JoinSet::new();
    for client in 0..CLIENTS {
        let requests = requests[client * share..(client + 1) * share].to_vec();
        clients.spawn(async move {
            let mut stream = TcpStream::connect(at).await.expect("a connection");
            stream.set_nodelay(true).expect("a socket");
            let mut buffer = Vec::new();
            let mut answers = 0;
            for request in requests.iter().cycle() {
                if Instant::now() >= end {
                    break;
                }
                stream.write_all(request).await.expect("sent");
                read_answer(&mut stream, &mut buffer).await;
                answers += 1;
            }
            answers
        });
    }
    clients.join_all().await.into_iter().sum()
}

/// Reads one answer: its head, and as many bytes as that announces.
async fn read_answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) {
    buffer.clear();
    loop {
        assert_ne!(stream.read_buf(buffer).await.expect("an answer"), 0, "the server hung up");
        let Some(end) = buffer.windows(4).position(|w| w == b"\r\n\r\n") else {
            continue;
        };
        let head = std::str::from_utf8(&buffer[..end]).expect("a head").to_ascii_lowercase();
        assert!(head.starts_with("http/1.1 200 "), "{head}");
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .expect("a length");
        let whole = end + 4 + length.trim().parse::<usize>().expect("a number");
        while buffer.len() < whole {
            assert_ne!(stream.read_buf(buffer).await.expect("an answer"), 0, "the server hung up");
        }
        return;
    }
}

/// Where the time before the first answer goes.
fn building(files: &Files) {
    let millis = |micros: f64| format!("{:.1}", micros / 1000.0);
    heading("building a snapshot, ms");
    let (_, unpacked) = timed(store::embedded);
    row("  unpack the embedded files", &millis(unpacked), "");
    let (knowledge, read) = timed(|| knowledge::load(files).expect("sound"));
    row("  read the knowledge", &millis(read), "");
    let dials = knowledge.dials();
    let (_, sentences) = timed(|| Catalogue::load(files, &dials).expect("sound"));
    row("  read the sentences", &millis(sentences), "");
    let (triage, arranged) = timed(|| Triage::build(&knowledge.risk, &knowledge.function_words));
    row("  arrange lexicon and rules", &millis(arranged), "");
    let (faults, proved) = timed(|| triage.prove());
    row(&format!("  prove the rules ({} faults)", faults.len()), &millis(proved), "");
    let (_, indexed) = timed(|| Index::build(&knowledge.articles, &knowledge.synonyms, &knowledge.compounds));
    row("  index the articles", &millis(indexed), "");
}

/// The program itself: from its start to its first "ready", and the memory that it then holds.
fn process(questions: &[String]) {
    let (mut ready, mut idle, mut busy) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let start = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_slussen"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut log = BufReader::new(child.stderr.take().expect("piped"));
        let address = address(&mut log);
        while !ask(&address, b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").starts_with("HTTP/1.1 200 ") {}
        ready.push(start.elapsed().as_secs_f64() * 1000.0);
        idle.extend(resident(child.id()));
        for words in questions {
            ask(&address, &closing(request("/api/v1/messages", words)));
        }
        busy.extend(resident(child.id()));
        child.kill().expect("it was running");
        child.wait().expect("it ends");
    }
    heading(&format!("the program, median of {STARTS} starts"));
    row("start to ready, ms", &format!("{:.0}", percentile(ready, 50)), "below 300");
    let memory = |of: Vec<f64>| {
        if of.is_empty() {
            "not known".to_owned()
        } else {
            format!("{:.1}", percentile(of, 50))
        }
    };
    row("resident memory idle, MB", &memory(idle), "below 80");
    row(&format!("  after {} questions", questions.len()), &memory(busy), "");
}

/// The address that a starting server says it listens on.
fn address(log: &mut impl BufRead) -> String {
    loop {
        let mut line = String::new();
        assert_ne!(log.read_line(&mut line).expect("a log"), 0, "the server ended");
        if let Some((_, rest)) = line.split_once("http://") {
            return rest.split('/').next().expect("an address").to_owned();
        }
    }
}

fn closing(request: Vec<u8>) -> Vec<u8> {
    let request = String::from_utf8(request).expect("UTF-8");
    request.replacen("\r\n\r\n", "\r\nConnection: close\r\n\r\n", 1).into_bytes()
}

fn ask(address: &str, request: &[u8]) -> String {
    let mut stream = Plain::connect(address).expect("listening");
    stream.write_all(request).expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

/// Resident memory of a process in MB (10^6 bytes), where the system tells.
fn resident(process: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kib: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024.0 / 1e6)
}
