//! The web: requests a second of the API and of the page, beside those of a bare axum echo in the same run, by the same client, on the same cores.
//! Not for: the network.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use axum::{Router, body::Bytes, routing::post};
use slussen::{
    engine::Snapshot,
    shell::{
        service::{Service, wall_clock},
        web::{self, WebSettings},
    },
};
use tokio::{net::TcpListener, runtime::Runtime, task::JoinSet};
use tokio_util::sync::CancellationToken;

use super::support::{
    client::{self, Client},
    figures::{Figures, number},
};

/// Connections that ask at once.
const CLIENTS: usize = 8;
/// Requests are counted in turns, one kind after the other, so that whatever else the machine does falls on all.
const TURNS: usize = 6;
/// How long one turn lasts.
const TURN: Duration = Duration::from_millis(500);

pub(super) fn measure(figures: &mut Figures, snapshot: Snapshot, risks: &[String], questions: &[String]) {
    let mixed = || risks.iter().step_by(11).chain(questions);
    let kinds: [(&str, Vec<Vec<u8>>); 4] = [
        (
            "a bare axum echo of the same bodies",
            mixed().map(|words| client::message("/echo", words)).collect(),
        ),
        (
            "POST /api/v1/messages",
            mixed().map(|words| client::message("/api/v1/messages", words)).collect(),
        ),
        (
            "POST / (the page with an answer)",
            mixed().map(|words| client::form(words)).collect(),
        ),
        ("GET / (the page alone)", vec![client::get("/"); 2 * CLIENTS]),
    ];
    let mut counts = [0; 4];
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
            for (kind, (count, (_, requests))) in counts.iter_mut().zip(&kinds).enumerate() {
                *count += ask_for_a_turn(if kind == 0 { echo_at } else { at }, requests).await;
            }
        }
    });
    let a_second = |count: usize| number(count) / (TURN.as_secs_f64() * number(TURNS));
    figures.heading(&format!(
        "Requests a second (ratio to the echo), {CLIENTS} connections kept alive, client and server on the same cores"
    ));
    for (number, ((name, _), count)) in kinds.iter().zip(counts).enumerate() {
        let ratio = a_second(count) / a_second(counts[0]);
        let goal = if number == 1 { "ratio above 0.4 (issue 8: 0.6)" } else { "" };
        figures.row(&format!("  {name}"), &format!("{:.0} ({ratio:.2})", a_second(count)), goal);
    }
}

/// Answers got in one turn.
async fn ask_for_a_turn(at: SocketAddr, requests: &[Vec<u8>]) -> usize {
    let end = Instant::now() + TURN;
    let share = requests.len() / CLIENTS;
    let mut clients = JoinSet::new();
    for client in 0..CLIENTS {
        let requests = requests[client * share..(client + 1) * share].to_vec();
        clients.spawn(async move {
            let mut client = Client::connect(at).await.expect("a connection");
            let mut answers = 0;
            for request in requests.iter().cycle() {
                if Instant::now() >= end {
                    break;
                }
                assert_eq!(client.ask(request).await.expect("an answer"), 200);
                answers += 1;
            }
            answers
        });
    }
    clients.join_all().await.into_iter().sum()
}
