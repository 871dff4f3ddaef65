//! A Discord double: the gateway and the REST interface, as far as the bot uses them. It records every request. Lives in tests only.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{Method, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, broadcast, mpsc},
};
use tokio_tungstenite::tungstenite::{
    Message as Frame,
    protocol::{CloseFrame, frame::coding::CloseCode},
};

pub(crate) const APPLICATION: u64 = 1001;
pub(crate) const BOT: u64 = 1001;
pub(crate) const TOKEN: &str = "MTAwMQ.kanarie.token";

/// Longest wait for anything; only a failing test waits that long.
const PATIENCE: Duration = Duration::from_secs(20);

/// One request of the bot's.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) body: Value,
}

#[derive(Clone)]
struct Shared {
    gateway: SocketAddr,
    requests: mpsc::UnboundedSender<Request>,
    /// Beginnings of paths, and the status that they get instead of an answer.
    refused: Arc<Mutex<BTreeMap<&'static str, u16>>>,
    /// Permits to answer what is written to people; plenty unless a test holds them back.
    gate: Arc<Semaphore>,
    events: broadcast::Sender<Value>,
    identified: mpsc::UnboundedSender<Value>,
    /// Close codes with which the next connections end after they have identified.
    closes: Arc<Mutex<Vec<u16>>>,
}

pub(crate) struct Double {
    pub(crate) url: String,
    shared: Shared,
    requests: mpsc::UnboundedReceiver<Request>,
    identified: mpsc::UnboundedReceiver<Value>,
}

impl Double {
    pub(crate) async fn start() -> Self {
        let gateway = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let rest = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let (requests, received) = mpsc::unbounded_channel();
        let (identify, identified) = mpsc::unbounded_channel();
        let shared = Shared {
            gateway: gateway.local_addr().expect("bound"),
            requests,
            refused: Arc::default(),
            gate: Arc::new(Semaphore::new(1000)),
            events: broadcast::Sender::new(1000),
            identified: identify,
            closes: Arc::default(),
        };
        let url = format!("http://{}", rest.local_addr().expect("bound"));
        let router = Router::new().fallback(answer).with_state(shared.clone());
        tokio::spawn(async move { axum::serve(rest, router).await });
        let at_gateway = shared.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = gateway.accept().await {
                tokio::spawn(connection(stream, at_gateway.clone()));
            }
        });
        Self {
            url,
            shared,
            requests: received,
            identified,
        }
    }

    pub(crate) fn refuse(&self, path: &'static str, status: u16) {
        self.shared.refused.lock().expect("no panic").insert(path, status);
    }

    pub(crate) fn allow(&self, path: &'static str) {
        self.shared.refused.lock().expect("no panic").remove(path);
    }

    pub(crate) fn close_with(&self, codes: &[u16]) {
        self.shared.closes.lock().expect("no panic").extend(codes);
    }

    /// From now on what is written to people is recorded at once and answered only after [`Self::release`].
    pub(crate) fn hold(&self) {
        self.shared.gate.forget_permits(1000);
    }

    pub(crate) fn release(&self) {
        self.shared.gate.add_permits(1000);
    }

    /// What the bot sent to identify itself.
    pub(crate) async fn identified(&mut self) -> Value {
        tokio::time::timeout(PATIENCE, self.identified.recv())
            .await
            .expect("in time")
            .expect("running")
    }

    /// Tells the bot of something.
    pub(crate) fn tell(&self, name: &str, data: &Value) {
        self.shared
            .events
            .send(json!({"op": 0, "t": name, "s": 2, "d": data}))
            .expect("a connected bot");
    }

    /// The next request to a path that begins so; others before it are passed over.
    pub(crate) async fn next(&mut self, method: Method, path: &str) -> Request {
        let found = async {
            loop {
                let request = self.requests.recv().await.expect("running");
                if request.method == method && request.path.starts_with(path) {
                    return request;
                }
            }
        };
        tokio::time::timeout(PATIENCE, found)
            .await
            .unwrap_or_else(|_| panic!("no {method} to {path}"))
    }

    /// Every request that has come in and was not looked at.
    pub(crate) fn rest(&mut self) -> Vec<Request> {
        std::iter::from_fn(|| self.requests.try_recv().ok()).collect()
    }
}

async fn answer(State(shared): State<Shared>, method: Method, uri: Uri, body: Bytes) -> Response {
    let path = uri.path().trim_start_matches("/api/v10").to_owned();
    let request = Request {
        method: method.clone(),
        path: path.clone(),
        body: serde_json::from_slice(&body).unwrap_or(Value::Null),
    };
    shared.requests.send(request).expect("the test runs");
    let refused = shared
        .refused
        .lock()
        .expect("no panic")
        .iter()
        .find(|(beginning, _)| path.starts_with(**beginning))
        .map(|(_, status)| *status);
    if let Some(status) = refused {
        let status = StatusCode::from_u16(status).expect("a status");
        return (status, axum::Json(json!({"code": 0, "message": "refused"}))).into_response();
    }
    let gateway = format!("ws://{}", shared.gateway);
    let to_people = ["/channels/", "/interactions/", "/webhooks/"]
        .iter()
        .any(|beginning| path.starts_with(beginning));
    if to_people {
        let _permit = shared.gate.acquire().await.expect("open");
        if path.starts_with("/interactions/") {
            return StatusCode::NO_CONTENT.into_response();
        }
        return axum::Json(message(1, "sent", BOT, true)).into_response();
    }
    let answer = match path.as_str() {
        "/gateway/bot" => {
            let limit = json!({"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1});
            json!({"url": gateway, "shards": 1, "session_start_limit": limit})
        }
        "/gateway" => json!({"url": gateway}),
        commands if commands.ends_with("/commands") => json!([]),
        _unknown => return StatusCode::NOT_FOUND.into_response(),
    };
    axum::Json(answer).into_response()
}

async fn connection(stream: TcpStream, shared: Shared) {
    let mut events = shared.events.subscribe();
    let mut socket = tokio_tungstenite::accept_async(stream).await.expect("a web socket");
    let frame = |value: Value| Frame::Text(value.to_string());
    let hello = frame(json!({"op": 10, "d": {"heartbeat_interval": 41250}}));
    socket.send(hello).await.expect("connected");
    loop {
        tokio::select! {
            event = events.recv() => {
                let event = event.expect("the double runs");
                if socket.send(frame(event)).await.is_err() {
                    return;
                }
            }
            received = socket.next() => {
                let Some(Ok(Frame::Text(text))) = received else { return };
                let value: Value = serde_json::from_str(&text).expect("JSON");
                match value.get("op").and_then(Value::as_u64) {
                    Some(1) => socket.send(frame(json!({"op": 11}))).await.expect("connected"),
                    Some(2) => {
                        let close = shared.closes.lock().expect("no panic").pop();
                        if let Some(code) = close {
                            let close = CloseFrame { code: CloseCode::from(code), reason: "".into() };
                            socket.close(Some(close)).await.expect("connected");
                        } else {
                            let ready = json!({
                                "v": 10, "user": user(BOT, true), "guilds": [], "session_id": "s", "shard": [0, 1],
                                "resume_gateway_url": format!("ws://{}", shared.gateway), "application": {"id": APPLICATION.to_string(), "flags": 0},
                            });
                            socket.send(frame(json!({"op": 0, "t": "READY", "s": 1, "d": ready}))).await.expect("connected");
                        }
                        shared.identified.send(value.get("d").cloned().unwrap_or_default()).expect("the test runs");
                    }
                    _other => {}
                }
            }
        }
    }
}

pub(crate) fn user(id: u64, bot: bool) -> Value {
    json!({"id": id.to_string(), "username": "kanarienamn", "discriminator": "0", "avatar": null, "bot": bot, "a_new_field": 1})
}

pub(crate) fn message(id: u64, content: &str, author: u64, bot: bool) -> Value {
    json!({
        "id": id.to_string(), "channel_id": "77", "author": user(author, bot), "content": content, "type": 0,
        "timestamp": "2026-11-21T20:00:00.000000+00:00", "edited_timestamp": null, "tts": false, "mention_everyone": false,
        "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "a_new_field": {},
    })
}

/// Somebody used `/fraga`.
pub(crate) fn command(id: u64, text: &str) -> Value {
    let option = json!({"name": "text", "type": 3, "value": text});
    interaction(id, 2, &json!({"id": "5", "name": "fraga", "type": 1, "options": [option]}))
}

/// Somebody pressed a button.
pub(crate) fn button(id: u64, custom_id: &str) -> Value {
    let mut pressed = interaction(id, 3, &json!({"custom_id": custom_id, "component_type": 2}));
    let map = pressed.as_object_mut().expect("an object");
    map.insert("message".to_owned(), message(4, "choices", BOT, true));
    pressed
}

fn interaction(id: u64, kind: u8, data: &Value) -> Value {
    json!({
        "id": id.to_string(), "application_id": APPLICATION.to_string(), "type": kind, "data": data, "channel_id": "77",
        "user": user(42, false), "token": format!("token{id}"), "version": 1, "locale": "en-GB", "entitlements": [],
        "authorizing_integration_owners": {}, "context": 1, "attachment_size_limit": 0,
    })
}
