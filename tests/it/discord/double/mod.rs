//! A Discord double: gateway v10 and the REST interface, as far as the bot uses them. It records and checks every request. Lives in tests only.

mod gateway;
pub(crate) mod payloads;
mod rest;

use std::{
    collections::{BTreeMap, BTreeSet},
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use axum::http::Method;
use serde_json::{Value, json};
use tokio::{
    net::TcpListener,
    sync::{Semaphore, broadcast, mpsc},
    time::{Instant, timeout},
};

pub(crate) const APPLICATION: u64 = 1001;
pub(crate) const BOT: u64 = 1002;
pub(crate) const TOKEN: &str = "MTAwMQ.kanarie.token";

/// Longest wait for anything; only a failing test waits that long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// Permits of an open gate.
const OPEN: usize = 100_000;

/// One request of the bot's.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) body: Value,
    pub(crate) at: Instant,
}

/// What the bot said on the gateway.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Said {
    Identify(Value),
    Resume(Value),
    Beat,
    /// It closed the connection, with this code.
    Closed(Option<u16>),
}

/// What every connection is told to do.
#[derive(Debug, Clone)]
pub(crate) enum Order {
    Send(Value),
    /// A frame as it is, whether it is JSON or not.
    Raw(String),
    /// JSON in a binary frame.
    Binary(Value),
    /// One frame in pieces, with a pause after each: a slow line.
    Pieces(Value),
    /// A ping of the socket's own.
    Ping,
    Close(u16),
    /// Hang up without a word.
    Drop,
    /// Answer no heartbeats from now on.
    Mute,
}

/// How REST answers a request that begins so.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    pub(crate) path: &'static str,
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, &'static str)>,
    pub(crate) body: Value,
    /// How often; `None` until it is lifted.
    pub(crate) times: Option<u32>,
}

/// How the answer to a request gets lost that had its effect.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Loss {
    /// A fault of Discord's own is told in its place.
    Fault,
    /// Nothing is ever told.
    Hang,
}

pub(super) struct Shared {
    gateway: SocketAddr,
    requests: mpsc::UnboundedSender<Request>,
    said: mpsc::UnboundedSender<Said>,
    orders: broadcast::Sender<Order>,
    rules: Mutex<Vec<Rule>>,
    /// The answers to requests that begin so are lost, so many times.
    losses: Mutex<Vec<(&'static str, Loss, u32)>>,
    /// The tokens of interactions that have had a first response.
    acknowledged: Mutex<BTreeSet<String>>,
    /// The nonces of the messages that were made in channels; none for a message without one.
    made: Mutex<Vec<Option<String>>>,
    /// Requests that Discord would not take.
    faults: Mutex<Vec<String>>,
    /// Permits to answer what is written to people; plenty unless a test holds them back.
    gate: Semaphore,
    /// What an identified connection gets: close codes, before all the ready event.
    closes: Mutex<Vec<u16>>,
    /// Fields that the ready event lacks.
    ready_without: Mutex<Vec<&'static str>>,
    /// What every path begins with.
    prefix: Mutex<&'static str>,
    /// The paths that gateway connections asked for.
    addresses: Mutex<Vec<String>>,
    resumes: AtomicBool,
    /// Whether requests are held against the published interface.
    checks: AtomicBool,
    heartbeat: AtomicU64,
    shards: AtomicU64,
    sequence: AtomicU64,
    commands: Mutex<Value>,
    messages: Mutex<BTreeMap<String, Value>>,
}

pub(crate) struct Double {
    pub(crate) url: String,
    pub(super) shared: Arc<Shared>,
    requests: mpsc::UnboundedReceiver<Request>,
    said: mpsc::UnboundedReceiver<Said>,
}

impl Double {
    pub(crate) async fn start() -> Self {
        let gateway = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let rest = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let (requests, received) = mpsc::unbounded_channel();
        let (say, said) = mpsc::unbounded_channel();
        let shared = Arc::new(Shared {
            gateway: gateway.local_addr().expect("bound"),
            requests,
            said: say,
            orders: broadcast::Sender::new(1000),
            rules: Mutex::default(),
            losses: Mutex::default(),
            acknowledged: Mutex::default(),
            made: Mutex::default(),
            faults: Mutex::default(),
            gate: Semaphore::new(OPEN),
            closes: Mutex::default(),
            ready_without: Mutex::default(),
            prefix: Mutex::default(),
            addresses: Mutex::default(),
            resumes: AtomicBool::new(true),
            checks: AtomicBool::new(true),
            heartbeat: AtomicU64::new(41_250),
            shards: AtomicU64::new(1),
            sequence: AtomicU64::new(1),
            commands: Mutex::new(json!([])),
            messages: Mutex::default(),
        });
        let url = format!("http://{}", rest.local_addr().expect("bound"));
        let router = rest::router(Arc::clone(&shared));
        tokio::spawn(async move { axum::serve(rest, router).await });
        tokio::spawn(gateway::serve(gateway, Arc::clone(&shared)));
        Self {
            url,
            shared,
            requests: received,
            said,
        }
    }

    /// Requests that begin so get this status until [`Self::allow`].
    pub(crate) fn refuse(&self, path: &'static str, status: u16) {
        self.rule(Rule {
            path,
            status,
            headers: Vec::new(),
            body: json!({"code": 0, "message": "refused"}),
            times: None,
        });
    }

    /// REST lies under this path from now on.
    pub(crate) fn lie_under(&mut self, prefix: &'static str) {
        *self.shared.prefix.lock().expect("no panic") = prefix;
        self.url.push_str(prefix);
    }

    /// The paths that gateway connections have asked for.
    pub(crate) fn addresses(&self) -> Vec<String> {
        self.shared.addresses.lock().expect("no panic").clone()
    }

    /// Takes every request as it comes: for measuring the bot, and not the check.
    #[allow(dead_code, reason = "the benchmark of Discord uses this double too, and it alone calls this")]
    pub(crate) fn trust(&self) {
        self.shared.checks.store(false, Ordering::Relaxed);
    }

    pub(crate) fn rule(&self, rule: Rule) {
        self.shared.rules.lock().expect("no panic").push(rule);
    }

    pub(crate) fn allow(&self, path: &'static str) {
        self.shared.rules.lock().expect("no panic").retain(|rule| rule.path != path);
    }

    /// The next so many requests that begin so have their effect, and their answers are lost.
    pub(crate) fn lose(&self, path: &'static str, loss: Loss, times: u32) {
        self.shared.losses.lock().expect("no panic").push((path, loss, times));
    }

    /// An interaction has had its first response, by another way than a request of the bot's.
    pub(crate) fn acknowledge(&self, token: &str) {
        self.shared.acknowledged.lock().expect("no panic").insert(token.to_owned());
    }

    /// How many messages stand in channels.
    pub(crate) fn made(&self) -> usize {
        self.shared.made.lock().expect("no panic").len()
    }

    /// The next connections that identify are closed with these codes, the last one first.
    pub(crate) fn close_with(&self, codes: &[u16]) {
        self.shared.closes.lock().expect("no panic").extend(codes);
    }

    pub(crate) fn ready_without(&self, fields: &[&'static str]) {
        self.shared.ready_without.lock().expect("no panic").extend(fields);
    }

    pub(crate) fn forget_sessions(&self) {
        self.shared.resumes.store(false, Ordering::Relaxed);
    }

    pub(crate) fn heartbeat_every(&self, millis: u64) {
        self.shared.heartbeat.store(millis, Ordering::Relaxed);
    }

    pub(crate) fn shards(&self, shards: u64) {
        self.shared.shards.store(shards, Ordering::Relaxed);
    }

    /// The list of commands that Discord holds.
    pub(crate) fn commands(&self) -> Value {
        self.shared.commands.lock().expect("no panic").clone()
    }

    pub(crate) fn set_commands(&self, commands: Value) {
        *self.shared.commands.lock().expect("no panic") = commands;
    }

    /// A message that can be asked for.
    pub(crate) fn keep(&self, message: &Value) {
        let id = message["id"].as_str().expect("an id").to_owned();
        self.shared.messages.lock().expect("no panic").insert(id, message.clone());
    }

    /// From now on what is written to people is recorded at once and answered only after [`Self::release`].
    pub(crate) fn hold(&self) {
        self.shared.gate.forget_permits(OPEN);
    }

    pub(crate) fn release(&self) {
        self.shared.gate.add_permits(OPEN);
    }

    pub(crate) fn order(&self, order: Order) {
        self.shared.orders.send(order).expect("a connected bot");
    }

    /// Tells the bot of something.
    pub(crate) fn tell(&self, name: &str, data: &Value) {
        let sequence = self.shared.sequence.fetch_add(1, Ordering::Relaxed) + 1;
        self.order(Order::Send(json!({"op": 0, "t": name, "s": sequence, "d": data})));
    }

    pub(crate) fn message(&self, message: &Value) {
        self.tell("MESSAGE_CREATE", message);
    }

    pub(crate) fn interaction(&self, interaction: &Value) {
        self.tell("INTERACTION_CREATE", interaction);
    }

    /// What the bot says next on the gateway, heartbeats aside.
    pub(crate) async fn said(&mut self) -> Said {
        let next = async {
            loop {
                match self.said.recv().await.expect("running") {
                    Said::Beat => {}
                    said @ (Said::Identify(_) | Said::Resume(_) | Said::Closed(_)) => return said,
                }
            }
        };
        timeout(PATIENCE, next).await.expect("the bot says something")
    }

    /// The next heartbeat.
    pub(crate) async fn beat(&mut self) {
        let next = async { while self.said.recv().await.expect("running") != Said::Beat {} };
        timeout(PATIENCE, next).await.expect("a heartbeat");
    }

    /// What the bot identifies itself by, whatever it says before.
    pub(crate) async fn identified(&mut self) -> Value {
        loop {
            if let Said::Identify(data) = self.said().await {
                return data;
            }
        }
    }

    /// The next request to a path that begins so; others before it are passed over.
    pub(crate) async fn next(&mut self, method: Method, path: &str) -> Request {
        let mut passed = Vec::new();
        let found = async {
            loop {
                let request = self.requests.recv().await.expect("running");
                if request.method == method && request.path.starts_with(path) {
                    return request;
                }
                passed.push(format!("{} {}", request.method, request.path));
            }
        };
        let found = timeout(PATIENCE, found).await.ok();
        found.unwrap_or_else(|| panic!("no {method} to {path}, but {passed:?}"))
    }

    /// The next request to a path that begins like one of these.
    pub(crate) async fn next_of(&mut self, paths: &[&str]) -> Request {
        let found = async {
            loop {
                let request = self.requests.recv().await.expect("running");
                if paths.iter().any(|path| request.path.starts_with(path)) {
                    return request;
                }
            }
        };
        timeout(PATIENCE, found).await.expect("one of these")
    }

    /// Where the gateway is.
    pub(crate) fn gateway_url(&self) -> String {
        format!("ws://{}", self.shared.gateway)
    }

    /// Every request that has come in and was not looked at.
    pub(crate) fn rest(&mut self) -> Vec<Request> {
        std::iter::from_fn(|| self.requests.try_recv().ok()).collect()
    }

    /// Nothing but typing came, that was not looked at.
    #[track_caller]
    pub(crate) fn assert_silent(&mut self) {
        let rest = self.rest();
        assert!(rest.iter().all(|request| request.path.ends_with("/typing")), "{rest:?}");
    }
}

impl Drop for Double {
    fn drop(&mut self) {
        let faults = self.shared.faults.lock().expect("no panic");
        assert!(
            std::thread::panicking() || faults.is_empty(),
            "Discord would not take: {}",
            faults.join("\n")
        );
    }
}
