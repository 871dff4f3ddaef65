//! One connection to Discord's gateway, kept up: identify, heartbeats, resume after a drop, a new session where Discord wants one, and an end where no
//! further attempt would help. Frames are read as plain JSON, so a field that is new or absent takes no event with it (serenity's own client drops such
//! events, and waits for itself ten seconds at each new session). Not for: what events mean (`incoming`, `handler`).

use std::{sync::Arc, time::Duration};

use futures_util::{SinkExt as _, StreamExt as _};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use tokio::{
    net::TcpStream,
    sync::Mutex,
    time::{Instant, sleep, sleep_until, timeout},
};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async_with_config,
    tungstenite::{
        Message as Frame,
        protocol::{CloseFrame, frame::coding::CloseCode},
    },
};
use tokio_util::sync::CancellationToken;

use super::{DiscordError, INTENTS, Timing, incoming};
use crate::shell::health::Health;

/// How long a connection, or its first word, may take.
const OPENING: Duration = Duration::from_secs(10);

/// How long a farewell may take.
const CLOSING: Duration = Duration::from_secs(1);

/// A connection that stood for this long was sound: its loss is made good at once.
const SOUND: Duration = Duration::from_secs(30);

/// After so many attempts in a row that came to nothing the gateway's address is asked for anew: some four minutes, in which a session can be resumed.
const ATTEMPTS: u32 = 10;

/// Closes with the session kept, so that it can be resumed.
const KEEP: u16 = 4000;
/// Closes for good: the bot shows as away at once.
const LEAVE: u16 = 1000;

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// Takes an event's name and its data.
pub(super) type Sink = Arc<dyn Fn(&str, &Value) + Send + Sync>;

/// What every connection of the bot shares.
pub(super) struct Gateway {
    pub(super) url: String,
    /// Addresses for resuming may lie on other hosts of the same network only where this is Discord's own.
    pub(super) anywhere: bool,
    pub(super) token: SecretString,
    pub(super) shards: u32,
    pub(super) presence: String,
    pub(super) starts: Starts,
    pub(super) timing: Timing,
    pub(super) sink: Sink,
    pub(super) health: Health,
    pub(super) shutdown: CancellationToken,
}

/// When sessions may begin: Discord allows one at a time in each lane, with a pause between.
pub(super) struct Starts {
    gap: Duration,
    lanes: Vec<Mutex<Option<Instant>>>,
}

impl Starts {
    pub(super) fn new(gap: Duration, lanes: u32) -> Self {
        let lanes = (0..lanes.max(1)).map(|_| Mutex::default()).collect();
        Self { gap, lanes }
    }

    async fn turn(&self, shard: u32) {
        let lane = usize::try_from(shard).unwrap_or_default() % self.lanes.len();
        let Some(lane) = self.lanes.get(lane) else { return };
        let mut last = lane.lock().await;
        if let Some(last) = *last {
            sleep_until(last + self.gap).await;
        }
        *last = Some(Instant::now());
    }
}

/// Why a connection is kept up no longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// It was asked to end.
    Asked,
    /// The gateway's address, or the number of connections, must be asked for anew.
    AskAnew,
    /// No further attempt would help.
    Refused(DiscordError),
}

/// What a connection leaves behind to be resumed by.
struct Session {
    id: String,
    sequence: u64,
    url: Option<String>,
}

/// How one connection was lost.
enum Lost {
    Ended(Ended),
    /// To be made good; whether it had stood.
    Again {
        stood: Option<Duration>,
    },
}

/// Keeps one connection up until it is asked to end or no attempt would help.
pub(super) async fn keep(gateway: Arc<Gateway>, shard: u32) -> Ended {
    let mut session = None;
    let mut pause = Duration::ZERO;
    let mut in_vain = 0;
    loop {
        let lost = tokio::select! {
            lost = connect(&gateway, shard, &mut session) => lost,
            // Whatever waits in there without looking: the gateway may take its time to greet.
            () = after(&gateway.shutdown) => Lost::Ended(Ended::Asked),
        };
        let stood = match lost {
            Lost::Ended(ended) => return ended,
            Lost::Again { stood } => stood,
        };
        if stood.is_some_and(|stood| stood >= SOUND) {
            pause = Duration::ZERO;
        }
        in_vain = if stood.is_some() { 0 } else { in_vain + 1 };
        if in_vain >= ATTEMPTS {
            return Ended::AskAnew;
        }
        tracing::warn!(seconds = pause.as_secs(), "lost a connection to Discord; trying again");
        tokio::select! {
            () = sleep(pause.mul_f64(0.5 + fastrand::f64() / 2.0)) => {}
            () = gateway.shutdown.cancelled() => return Ended::Asked,
        }
        pause = (pause * 2).clamp(gateway.timing.first_pause, gateway.timing.longest_pause);
    }
}

/// A while after the end was asked for: a connection that stands says farewell by itself before that.
async fn after(shutdown: &CancellationToken) {
    shutdown.cancelled().await;
    sleep(CLOSING * 2).await;
}

/// Connects once, and comes back when the connection is lost.
async fn connect(gateway: &Gateway, shard: u32, session: &mut Option<Session>) -> Lost {
    if session.is_none() {
        tokio::select! {
            () = gateway.starts.turn(shard) => {}
            () = gateway.shutdown.cancelled() => return Lost::Ended(Ended::Asked),
        }
    }
    let url = session.as_ref().and_then(|session| session.url.as_deref()).unwrap_or(&gateway.url);
    let url = format!("{}/?v=10&encoding=json", url.split('?').next().unwrap_or(url).trim_end_matches('/'));
    let opening = timeout(OPENING, open(&url));
    let opened = tokio::select! {
        opened = opening => opened.ok().flatten(),
        () = gateway.shutdown.cancelled() => return Lost::Ended(Ended::Asked),
    };
    let Some((mut socket, interval)) = opened else {
        // The host for resuming may be the one that has gone.
        if let Some(session) = session {
            session.url = None;
        }
        return Lost::Again { stood: None };
    };
    let first = match session {
        Some(session) => json!({"op": 6, "d": {
            "token": gateway.token.expose_secret().trim(), "session_id": session.id, "seq": session.sequence,
        }}),
        None => identify(gateway, shard),
    };
    if send(&mut socket, &first).await.is_none() {
        return Lost::Again { stood: None };
    }
    Conversation {
        gateway,
        session,
        stands: None,
        acknowledged: true,
    }
    .hold(socket, interval)
    .await
}

/// Opens a connection and waits for its first word, which tells the pause between heartbeats.
async fn open(url: &str) -> Option<(Socket, Duration)> {
    let (mut socket, _response) = connect_async_with_config(url, None, true).await.ok()?;
    loop {
        let frame = socket.next().await?.ok()?;
        if let Some(frame) = read(&frame).filter(|frame| op(frame) == Some(10)) {
            let interval = frame.pointer("/d/heartbeat_interval").and_then(Value::as_u64).unwrap_or(41_250);
            return Some((socket, Duration::from_millis(interval.max(10))));
        }
    }
}

fn identify(gateway: &Gateway, shard: u32) -> Value {
    json!({"op": 2, "d": {
        "token": gateway.token.expose_secret().trim(),
        "intents": INTENTS.bits(),
        "shard": [shard, gateway.shards],
        "compress": false,
        "properties": {"os": std::env::consts::OS, "browser": "slussen", "device": "slussen"},
        "presence": {
            "since": null, "status": "online", "afk": false,
            "activities": [{"name": "slussen", "type": 4, "state": gateway.presence}],
        },
    }})
}

/// A connection that has been greeted.
struct Conversation<'a> {
    gateway: &'a Gateway,
    session: &'a mut Option<Session>,
    stands: Option<(Instant, crate::shell::health::Standing)>,
    acknowledged: bool,
}

/// What a frame calls for.
enum Next {
    Nothing,
    Beat,
    /// Leave this connection, with the session or without, and pause before the next.
    Again {
        keep: bool,
        pause: Duration,
    },
}

impl Conversation<'_> {
    async fn hold(mut self, mut socket: Socket, interval: Duration) -> Lost {
        // Not at once: after an outage not all bots shall beat at the same time.
        let mut beat = Instant::now() + interval.mul_f64(fastrand::f64());
        let (keep, pause) = loop {
            tokio::select! {
                () = self.gateway.shutdown.cancelled() => {
                    close(&mut socket, LEAVE).await;
                    return Lost::Ended(Ended::Asked);
                }
                () = sleep_until(beat) => {
                    // No answer since the last beat: the line is dead, though it still looks alive.
                    if !self.acknowledged || self.beat(&mut socket).await.is_none() {
                        break (true, Duration::ZERO);
                    }
                    self.acknowledged = false;
                    beat = Instant::now() + interval;
                }
                received = socket.next() => match received {
                    None | Some(Err(_)) => return self.lost(),
                    Some(Ok(Frame::Close(frame))) => return self.closed(frame.map(|frame| u16::from(frame.code))),
                    Some(Ok(frame)) => match read(&frame).map_or(Next::Nothing, |frame| self.hear(&frame)) {
                        Next::Nothing => {}
                        Next::Beat => if self.beat(&mut socket).await.is_none() { return self.lost() },
                        Next::Again { keep, pause } => break (keep, pause),
                    },
                },
            }
        };
        if !keep {
            *self.session = None;
        }
        close(&mut socket, if keep { KEEP } else { LEAVE }).await;
        let shutdown = self.gateway.shutdown.clone();
        let lost = self.lost();
        let _ended = timeout(pause, shutdown.cancelled()).await;
        lost
    }

    async fn beat(&self, socket: &mut Socket) -> Option<()> {
        let sequence = self.session.as_ref().map(|session| session.sequence);
        send(socket, &json!({"op": 1, "d": sequence})).await
    }

    fn hear(&mut self, frame: &Value) -> Next {
        match op(frame) {
            Some(0) => {
                let name = incoming::text(frame, "t").unwrap_or_default();
                self.event(
                    &name,
                    frame.get("d").unwrap_or(&Value::Null),
                    frame.get("s").and_then(Value::as_u64),
                );
                Next::Nothing
            }
            Some(1) => Next::Beat,
            Some(7) => Next::Again {
                keep: true,
                pause: Duration::ZERO,
            },
            Some(9) => Next::Again {
                keep: frame.get("d").and_then(Value::as_bool).unwrap_or(false),
                pause: self.gateway.timing.invalid_session.mul_f64(0.2 + fastrand::f64() * 0.8),
            },
            Some(11) => {
                self.acknowledged = true;
                Next::Nothing
            }
            Some(_) | None => Next::Nothing,
        }
    }

    fn event(&mut self, name: &str, data: &Value, sequence: Option<u64>) {
        match name {
            "READY" => {
                *self.session = incoming::text(data, "session_id").map(|id| Session {
                    id,
                    sequence: 0,
                    url: incoming::text(data, "resume_gateway_url").filter(|url| self.gateway.trusts(url)),
                });
                self.stand();
            }
            "RESUMED" => self.stand(),
            _other => {}
        }
        if let (Some(session), Some(sequence)) = (self.session.as_mut(), sequence) {
            session.sequence = session.sequence.max(sequence);
        }
        (self.gateway.sink)(name, data);
    }

    fn stand(&mut self) {
        if self.stands.is_none() {
            self.stands = Some((Instant::now(), self.gateway.health.stands()));
        }
    }

    fn lost(self) -> Lost {
        Lost::Again {
            stood: self.stands.map(|(since, _)| since.elapsed()),
        }
    }

    fn closed(self, code: Option<u16>) -> Lost {
        let code = code.unwrap_or_default();
        tracing::debug!(code, "Discord closed a connection");
        let refused = |error| Lost::Ended(Ended::Refused(error));
        match code {
            4004 => refused(DiscordError::Token),
            4010 => refused(DiscordError::Shard),
            4011 => Lost::Ended(Ended::AskAnew),
            4012 => refused(DiscordError::Version),
            4013 => refused(DiscordError::Intents),
            4014 => refused(DiscordError::Privileged),
            // A session that is over, or a place in it that Discord does not know.
            4003 | 4007 | 4009 => {
                *self.session = None;
                self.lost()
            }
            _other => self.lost(),
        }
    }
}

impl Gateway {
    /// Whether a session may be resumed there. The token goes along, so on a server of one's own it must be the same host.
    fn trusts(&self, url: &str) -> bool {
        let scheme = url.starts_with("ws://") || url.starts_with("wss://");
        scheme && (self.anywhere && host(url).ends_with(".discord.gg") || host(url) == host(&self.url))
    }
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?']).next().unwrap_or_default()
}

fn op(frame: &Value) -> Option<u64> {
    frame.get("op").and_then(Value::as_u64)
}

/// A frame's JSON; `None` for anything else, which is passed over.
fn read(frame: &Frame) -> Option<Value> {
    match frame {
        Frame::Text(text) => incoming::json(text),
        Frame::Binary(bytes) => serde_json::from_slice(bytes).ok(),
        Frame::Ping(_) | Frame::Pong(_) | Frame::Close(_) | Frame::Frame(_) => None,
    }
}

async fn send(socket: &mut Socket, value: &Value) -> Option<()> {
    let sent = timeout(OPENING, socket.send(Frame::Text(value.to_string()))).await;
    sent.ok()?.ok()
}

/// Says farewell; a gateway that does not answer in time is left all the same.
async fn close(socket: &mut Socket, code: u16) {
    let frame = CloseFrame {
        code: CloseCode::from(code),
        reason: "".into(),
    };
    let _late = timeout(CLOSING, socket.close(Some(frame))).await;
}
