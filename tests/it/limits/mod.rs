//! Limits on a real socket: each holds, none keeps a referral back, and nobody can be found in what is counted. Not for: TLS and proxies (`tls`), HTTP/2
//! (`http2`).

mod http2;
mod slow;
mod tls;

use std::{
    net::{IpAddr, SocketAddr},
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use serde_json::Value;
use slussen::{
    config::{Config, Limits},
    shell::{
        rates::{Rates, household},
        service::{Service, wall_clock},
        web::{self, WebSettings, connections::Connections},
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::timeout,
};
use tokio_util::{sync::CancellationToken, task::AbortOnDropHandle};

use crate::web::service;

/// Longest wait for anything here; only a fault reaches it.
const PATIENCE: Duration = Duration::from_secs(30);

const QUESTION: &str = r#"{"text": "Vad är Operation Kvinnofrid?"}"#;
const RISK: &str = r#"{"text": "min man slår mig"}"#;

struct Server {
    address: SocketAddr,
    /// The server ends with the test.
    _task: AbortOnDropHandle<std::io::Result<()>>,
}

/// A server that believes a proxy on this machine.
fn settings(limits: Limits) -> WebSettings {
    WebSettings {
        trusted_proxies: web::networks(&["127.0.0.1".to_owned()]),
        limits,
        ..WebSettings::default()
    }
}

async fn start(service: Service, settings: WebSettings) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let task = tokio::spawn(web::run(listener, service, settings, CancellationToken::new()));
    Server {
        address,
        _task: AbortOnDropHandle::new(task),
    }
}

impl Server {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("a connection")
    }

    /// One request on a connection of its own, from somebody whom the proxy names.
    async fn ask(&self, head: &str, from: &str, body: &str) -> String {
        self.send(head, "application/json", from, body).await
    }

    /// A form, sent to the first page.
    async fn form(&self, from: &str, body: &str) -> String {
        self.send("POST /", "application/x-www-form-urlencoded", from, body).await
    }

    async fn send(&self, head: &str, kind: &str, from: &str, body: &str) -> String {
        let mut stream = self.connect().await;
        let length = body.len();
        let request = format!(
            "{head} HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: {from}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
             Connection: close\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes()).await.expect("sent");
        read(&mut stream).await
    }

    async fn message(&self, from: &str, body: &str) -> String {
        self.ask("POST /api/v1/messages", from, body).await
    }
}

async fn read_bytes(stream: &mut TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    // A connection that is cut off while we still send is reset, which ends the reading as well.
    let _reset = timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.expect("in time");
    bytes
}

async fn read(stream: &mut TcpStream) -> String {
    String::from_utf8(read_bytes(stream).await).expect("UTF-8")
}

#[track_caller]
fn status(reply: &str, expected: u16) {
    assert!(reply.starts_with(&format!("HTTP/1.1 {expected} ")), "{expected}: {reply}");
}

fn json(reply: &str) -> Value {
    let body = reply.split_once("\r\n\r\n").expect("a body").1;
    serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {reply}"))
}

#[track_caller]
fn refused(reply: &str, expected: u16) {
    status(reply, expected);
    assert!(
        reply.contains("retry-after: ") && reply.contains("112") && reply.contains("116 016"),
        "{reply}"
    );
}

#[track_caller]
fn referral(reply: &str) {
    status(reply, 200);
    let answer = json(reply);
    assert_eq!((&answer["kind"], &answer["risk"]), (&"referral".into(), &true.into()), "{reply}");
    assert!(answer["services"].to_string().contains("kvinnofridslinjen"), "{reply}");
}

#[tokio::test]
async fn one_client_too_many_times_gets_referrals_alone() {
    let limits = Limits {
        requests_per_minute: 3,
        ..Limits::default()
    };
    let server = start(service(), settings(limits)).await;
    let (one, other) = ("198.51.100.7", "198.51.100.8");
    for _ in 0..3 {
        status(&server.ask("GET /om", one, "").await, 200);
    }
    for path in ["GET /", "GET /om", "GET /en", "GET /api/v1/services"] {
        refused(&server.ask(path, one, "").await, 429);
    }
    refused(&server.message(one, QUESTION).await, 429);
    let problem = json(&server.message(one, QUESTION).await);
    assert_eq!(problem["title"], "Det kom många frågor på kort tid");
    referral(&server.message(one, RISK).await);
    for path in ["GET /lamna", "GET /healthz", "GET /readyz"] {
        status(&server.ask(path, one, "").await, 200);
    }
    status(&server.ask("GET /om", other, "").await, 200);
    status(&server.message(other, QUESTION).await, 200);
}

#[tokio::test]
async fn a_form_beyond_the_limit_shows_the_referral_or_the_help_lines() {
    let limits = Limits {
        requests_per_minute: 1,
        ..Limits::default()
    };
    let server = start(service(), settings(limits)).await;
    let form = async |body: &str| server.form("192.0.2.1", body).await;
    status(&form("text=hej").await, 200);
    refused(&form("text=hej").await, 429);
    refused(&form("press=menu").await, 429);
    // Who asks for help is given it under any load.
    for press in ["other", "at-work"] {
        let reply = form(&format!("press={press}")).await;
        status(&reply, 200);
        assert!(reply.contains("020-50 50 50"), "{press}: {reply}");
    }
    let reply = form("text=min+man+sl%C3%A5r+mig").await;
    status(&reply, 200);
    assert!(reply.contains("020-50 50 50"), "{reply}");
}

#[tokio::test]
async fn a_proxy_is_believed_where_it_is_named_and_no_further() {
    let limits = Limits {
        requests_per_minute: 1,
        ..Limits::default()
    };
    let server = start(service(), settings(limits)).await;
    // Whatever a client writes before what the proxy adds changes nothing.
    status(&server.ask("GET /om", "203.0.113.9", "").await, 200);
    for forged in ["192.0.2.55, 203.0.113.9", "203.0.113.9, 127.0.0.1", "nonsense, 203.0.113.9:4711"] {
        refused(&server.ask("GET /om", forged, "").await, 429);
    }
    // A home has a /64 network.
    status(&server.ask("GET /om", "2001:db8:1:2::3", "").await, 200);
    refused(&server.ask("GET /om", "[2001:db8:1:2:4::5]:99", "").await, 429);
    status(&server.ask("GET /om", "2001:db8:1:3::3", "").await, 200);
    // Who asks on this machine is not counted.
    for _ in 0..3 {
        status(&server.ask("GET /om", "127.0.0.1", "").await, 200);
    }
    // All whom nobody can read are one client, and never whoever stands before them.
    status(&server.ask("GET /om", "nonsense", "").await, 200);
    for unreadable in ["nonsense", "", "192.0.2.9, unknown", "192.0.2.10,", "192.0.2.11, \u{e5}"] {
        refused(&server.ask("GET /om", unreadable, "").await, 429);
        referral(&server.message(unreadable, RISK).await);
    }
    let nobody = WebSettings {
        trusted_proxies: Vec::new(),
        ..settings(limits)
    };
    let server = start(service(), nobody).await;
    for _ in 0..3 {
        status(&server.ask("GET /om", "203.0.113.9", "").await, 200);
    }
}

/// A clock that stands still for the first who asks, until it is let go.
#[derive(Default)]
struct Jam {
    taken: AtomicBool,
    freed: Mutex<bool>,
    signal: Condvar,
}

impl Jam {
    fn wait(&self) {
        if !self.taken.swap(true, Ordering::SeqCst) {
            let freed = self.freed.lock().expect("no panic");
            let (_freed, waited) = self.signal.wait_timeout_while(freed, PATIENCE, |freed| !*freed).expect("no panic");
            assert!(!waited.timed_out(), "let go in time");
        }
    }

    fn free(&self) {
        *self.freed.lock().expect("no panic") = true;
        self.signal.notify_all();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn overload_sheds_search_and_never_triage() {
    let jam = Arc::new(Jam::default());
    let (held, clock) = (Arc::clone(&jam), wall_clock());
    let slow = service().with_clock(Arc::new(move || {
        held.wait();
        clock()
    }));
    let limits = Limits {
        waiting: 1,
        ..Limits::default()
    };
    let server = Arc::new(start(slow, settings(limits)).await);
    let asking = Arc::clone(&server);
    let first = tokio::spawn(async move { asking.message("192.0.2.1", QUESTION).await });
    let begun = async {
        while !jam.taken.load(Ordering::SeqCst) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(PATIENCE, begun).await.expect("the first is being answered");

    refused(&server.message("192.0.2.2", QUESTION).await, 503);
    refused(&server.ask("GET /om", "192.0.2.2", "").await, 503);
    refused(&server.form("192.0.2.2", "press=menu").await, 503);
    for press in ["press=other", "press=at-work"] {
        let reply = server.form("192.0.2.2", press).await;
        status(&reply, 200);
        assert!(reply.contains("020-50 50 50"), "{press}: {reply}");
    }
    referral(&server.message("192.0.2.2", RISK).await);
    status(&server.ask("GET /lamna", "192.0.2.2", "").await, 200);

    jam.free();
    let reply = timeout(PATIENCE, first).await.expect("in time").expect("no panic");
    assert_eq!(json(&reply)["kind"], "answer", "{reply}");
    status(&server.message("192.0.2.2", QUESTION).await, 200);
}

#[tokio::test]
async fn triage_alone_gives_the_same_services() {
    let service = service();
    for words in [
        "min man slår mig",
        "jag vill inte leva längre",
        "min pappa ska gifta bort mig i sommar",
    ] {
        let inbound = slussen::engine::Inbound {
            text: slussen::engine::Utterance::new(words),
            chosen: None,
            hint: None,
            channel: slussen::engine::Channel::Web,
        };
        let now = service.now();
        let service = service.clone().with_clock(Arc::new(move || now.clone()));
        let (whole, alone) = (service.answer(&inbound), service.answer_risk(&inbound).expect("a referral"));
        assert_eq!(format!("{:?}", whole.reply), format!("{:?}", alone.reply), "{words}");
    }
}

#[tokio::test]
async fn a_broken_engine_refers_under_load_too() {
    let broken = service().with_clock(Arc::new(|| panic!("a clock that panics, as the test wants")));
    let limits = Limits {
        requests_per_minute: 1,
        ..Limits::default()
    };
    let server = start(broken, settings(limits)).await;
    for _ in 0..2 {
        let reply = server.message("192.0.2.1", RISK).await;
        status(&reply, 200);
        assert_eq!(json(&reply)["services"], serde_json::json!(["112"]), "{reply}");
    }
}

#[tokio::test]
async fn where_all_places_are_taken_the_oldest_makes_room() {
    let limits = Limits {
        connections: 2,
        ..Limits::default()
    };
    let server = start(service(), settings(limits)).await;
    let mut idle = Vec::new();
    for _ in 0..4 {
        idle.push(server.connect().await);
    }
    status(&server.ask("GET /healthz", "", "").await, 200);
    assert_eq!(read(idle.first_mut().expect("four")).await, "", "the oldest was ended");
}

#[tokio::test]
async fn a_client_that_takes_more_than_its_share_loses_its_oldest() {
    let limits = Limits {
        connections: 100,
        connections_per_client: 2,
        ..Limits::default()
    };
    let connections = Connections::new(&limits);
    let open = async |client: &str| {
        let slot = timeout(PATIENCE, connections.slot()).await.expect("room").expect("room");
        connections.open(Some(client.parse::<IpAddr>().expect("an address")), slot)
    };
    let neighbour = open("2001:db8::1").await.expect("room");
    let mut theirs = Vec::new();
    for _ in 0..4 {
        theirs.push(open("192.0.2.1").await.expect("room"));
    }
    assert!(open("192.0.2.1").await.is_none(), "twice its share at once");
    let ended: Vec<bool> = theirs.iter().map(|open| open.end.is_cancelled()).collect();
    assert_eq!(ended, [true, true, false, false]);
    assert!(!neighbour.end.is_cancelled());
    theirs.clear();
    assert!(open("192.0.2.1").await.is_some(), "what has ended counts no more");
}

#[test]
fn nobody_can_be_found_in_what_is_counted() {
    let rates = Rates::per_minute(2);
    let one = household("192.0.2.1".parse().expect("an address"));
    assert_eq!([(), (), ()].map(|()| rates.ask(&one).is_ok()), [true, true, false]);
    assert!(rates.ask(&one).expect_err("too many") <= Duration::from_mins(1));
    assert!(rates.ask(&household("192.0.2.2".parse().expect("an address"))).is_ok());
    assert!(!format!("{rates:?}").contains("192"), "{rates:?}");
    // With its salt every count goes.
    let forgetful = Rates::with_salt_age(1, Duration::ZERO);
    assert!([(), (), ()].iter().all(|()| forgetful.ask(&one).is_ok()));
    let mapped = household("::ffff:192.0.2.1".parse().expect("an address"));
    assert_eq!(mapped, one, "the same client by another name");
}

#[test]
fn faulty_limits_and_proxies_are_named() {
    let text =
        "[limits]\nwaiting = 0\nhead_seconds = 601\nrequests = 1\n[web]\ntrusted_proxies = [\"10.0.0.0/8\", \"proxy\"]\ntls_cert = \"a\"\n";
    let faults = Config::parse("c.toml", text, &|_| None).expect_err("faults");
    let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let said = said.join("\n");
    for expected in [
        "c.toml:2: `limits.waiting` is not between 1 and 1000000",
        "c.toml:3: `limits.head_seconds` is not between 1 and 600",
        "c.toml:4: unknown key `limits.requests`",
        "c.toml:6: `web.trusted_proxies` holds something that is no address",
        "c.toml:7: `web.tls_cert` is given and `web.tls_key` is not",
    ] {
        assert!(said.contains(expected), "{expected}\n{said}");
    }
}
