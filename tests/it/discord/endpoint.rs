//! Commands and buttons as HTTP requests of Discord's: only what is signed, now and once, and answered as over the gateway.

use std::time::{SystemTime, UNIX_EPOCH};

use axum::{
    body::{Body, to_bytes},
    http::{Method, Request, StatusCode},
};
use ed25519_dalek::{Signer as _, SigningKey};
use serde_json::{Value, json};
use slussen::shell::{
    discord::{
        self,
        endpoint::{Endpoint, PublicKey, WINDOW},
    },
    web::{WebSettings, router},
};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;

use super::{
    bot::{assert_quiet, content, settings},
    double::{
        APPLICATION, Double, PATIENCE, Said,
        payloads::{ask, button, command, interaction, knowledge, typing},
    },
};
use crate::respond::service;

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

fn public_key() -> PublicKey {
    PublicKey::parse(&hex(key().verifying_key().as_bytes())).expect("a key")
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs()
}

fn sign(timestamp: &str, body: &str) -> String {
    hex(&key().sign([timestamp.as_bytes(), body.as_bytes()].concat().as_slice()).to_bytes())
}

/// The bot without a gateway.
struct Host {
    double: Double,
    endpoint: Endpoint,
    shutdown: CancellationToken,
    run: JoinHandle<Result<(), discord::DiscordError>>,
}

impl Host {
    async fn start() -> Self {
        let double = Double::start().await;
        let mut settings = settings(&double);
        settings.gateway = false;
        let bot = discord::Bot::new(service(), settings).expect("encryption");
        let endpoint = bot.endpoint(public_key());
        let shutdown = CancellationToken::new();
        let run = tokio::spawn(discord::run(bot, shutdown.clone()));
        Self {
            double,
            endpoint,
            shutdown,
            run,
        }
    }

    async fn post(&self, signature: &str, timestamp: &str, body: &str) -> (StatusCode, Value) {
        let settings = WebSettings {
            discord: Some(self.endpoint.clone()),
            ..WebSettings::default()
        };
        let request = Request::post("/api/discord/interactions")
            .header("host", "a")
            .header("x-signature-ed25519", signature)
            .header("x-signature-timestamp", timestamp)
            .header("content-type", "application/json")
            .body(Body::from(body.to_owned()))
            .expect("a request");
        let (parts, body) = router(service(), settings).oneshot(request).await.expect("infallible").into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        (parts.status, serde_json::from_slice(&body).unwrap_or_default())
    }

    async fn send(&self, told: &Value) -> (StatusCode, Value) {
        let (timestamp, body) = (now().to_string(), told.to_string());
        let answer = self.post(&sign(&timestamp, &body), &timestamp, &body).await;
        if let (StatusCode::OK, Some(token)) = (answer.0, told["token"].as_str()) {
            self.double.acknowledge(token);
        }
        answer
    }

    async fn end(self) {
        self.shutdown.cancel();
        drop(self.endpoint);
        let ended = tokio::time::timeout(PATIENCE, self.run).await.expect("it ends");
        assert_eq!(ended.expect("no panic"), Ok(()));
    }
}

#[tokio::test]
async fn without_a_gateway_the_commands_are_told_and_nothing_connects() {
    let mut host = Host::start().await;
    host.double
        .next(Method::PUT, &format!("/applications/{APPLICATION}/commands"))
        .await;
    host.double.assert_silent();
    assert!(host.double.rest().iter().all(|request| request.path != "/gateway/bot"));
    let silent = tokio::time::timeout(std::time::Duration::from_millis(50), host.double.said()).await;
    assert!(silent.is_err() || !matches!(silent, Ok(Said::Identify(_))));
    host.end().await;
}

#[tokio::test]
async fn a_ping_gets_its_pong() {
    let host = Host::start().await;
    assert_eq!(
        host.send(&interaction(1, 1, &Value::Null)).await,
        (StatusCode::OK, json!({"type": 1}))
    );
    assert_eq!(host.send(&json!({"type": 1})).await, (StatusCode::OK, json!({"type": 1})));
    host.end().await;
}

#[tokio::test]
async fn commands_and_buttons_are_answered_as_over_the_gateway() {
    let mut host = Host::start().await;
    for (id, told, expected) in [
        (21, ask(21, "Min man sl\u{e5}r mig"), "020-50 50 50"),
        (22, command(22, "hjalp"), "112"),
        (23, button(23, "1:h:sv:4"), "V\u{e4}lj att sluta"),
        (24, knowledge(24, "status"), "bara till f\u{f6}r dem"),
        (25, button(25, "0:old"), "Den knappen"),
    ] {
        let deferred = json!({"type": 5, "data": {"flags": 64}});
        assert_eq!(host.send(&told).await, (StatusCode::OK, deferred));
        let reply = host
            .double
            .next(Method::PATCH, &format!("/webhooks/{APPLICATION}/token{id}/"))
            .await;
        assert_quiet(&reply.body);
        assert!(content(&reply.body).contains(expected), "{}", reply.body);
    }
    let (status, proposals) = host.send(&typing(26, "vad \u{e4}r origo")).await;
    assert_eq!((status, &proposals["type"]), (StatusCode::OK, &json!(8)));
    host.end().await;
}

#[tokio::test]
async fn a_reply_that_comes_before_its_first_response_is_sent_again() {
    let mut host = Host::start().await;
    let (timestamp, body) = (now().to_string(), ask(27, "Min man sl\u{e5}r mig").to_string());
    // Discord has not got the answer to its request yet, and the bot is told so.
    let (status, _) = host.post(&sign(&timestamp, &body), &timestamp, &body).await;
    assert_eq!(status, StatusCode::OK);
    let path = format!("/webhooks/{APPLICATION}/token27/");
    let first = host.double.next(Method::PATCH, &path).await;
    host.double.acknowledge("token27");
    let second = host.double.next(Method::PATCH, &path).await;
    assert_eq!(first.body, second.body);
    assert!(content(&second.body).contains("020-50 50 50"), "{}", second.body);
    host.end().await;
}

#[tokio::test]
async fn what_comes_while_the_web_still_takes_requests_is_answered_to_the_end() {
    let mut host = Host::start().await;
    host.double.next(Method::PUT, "/applications/").await;
    host.shutdown.cancel();
    let early = tokio::time::timeout(std::time::Duration::from_millis(300), &mut host.run).await;
    assert!(early.is_err(), "it waits for the web: {early:?}");
    assert_eq!(host.send(&command(28, "om")).await.0, StatusCode::OK);
    host.double.next(Method::PATCH, &format!("/webhooks/{APPLICATION}/token28/")).await;
    let asked = std::time::Instant::now();
    host.end().await;
    assert!(
        asked.elapsed() < std::time::Duration::from_secs(2),
        "and no longer: {:?}",
        asked.elapsed()
    );
}

#[tokio::test]
async fn what_is_not_signed_now_is_refused() {
    let host = Host::start().await;
    let body = ask(31, "hej").to_string();
    let timestamp = now().to_string();
    let sound = sign(&timestamp, &body);
    let old = (now() - WINDOW - 5).to_string();
    let early = (now() + WINDOW + 60).to_string();
    let mut bent = sound.clone();
    bent.replace_range(0..2, if sound.starts_with("00") { "01" } else { "00" });
    for (signature, timestamp, body) in [
        ("", timestamp.as_str(), body.as_str()),
        (&bent, &timestamp, &body),
        (&sound, &timestamp, &format!("{body} ")),
        (&sound, &(now() + 1).to_string(), &body),
        (&sign(&old, &body), &old, &body),
        (&sign(&early, &body), &early, &body),
        (&sign("", &body), "", &body),
        (&sign("now", &body), "now", &body),
        ("zz", &timestamp, &body),
        (&"0".repeat(128), &timestamp, &body),
    ] {
        assert_eq!(
            host.post(signature, timestamp, body).await.0,
            StatusCode::UNAUTHORIZED,
            "{signature} {timestamp}"
        );
    }
    host.end().await;
}

#[tokio::test]
async fn a_copy_of_a_request_is_not_answered_again() {
    let mut host = Host::start().await;
    let told = ask(41, "hej");
    assert_eq!(host.send(&told).await.0, StatusCode::OK);
    host.double.next(Method::PATCH, "/webhooks/").await;
    assert_eq!(host.send(&told).await.0, StatusCode::BAD_REQUEST);
    host.end().await;
}

#[tokio::test]
async fn what_is_no_interaction_is_refused() {
    let host = Host::start().await;
    for told in [
        json!(null),
        json!([]),
        json!({}),
        json!({"type": 2}),
        json!({"type": 2, "id": "5", "token": "a"}),
    ] {
        assert_eq!(host.send(&told).await.0, StatusCode::BAD_REQUEST, "{told}");
    }
    let timestamp = now().to_string();
    assert_eq!(host.post(&sign(&timestamp, "{"), &timestamp, "{").await.0, StatusCode::BAD_REQUEST);
    host.end().await;
}

#[tokio::test]
async fn the_address_is_not_there_unless_it_is_chosen() {
    let request = Request::post("/api/discord/interactions")
        .header("host", "a")
        .body(Body::empty())
        .expect("a request");
    let answer = router(service(), WebSettings::default())
        .oneshot(request)
        .await
        .expect("infallible");
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
}

#[test]
fn a_key_is_read_or_refused() {
    for wrong in ["", "00", &"g".repeat(64), &"0".repeat(63), &"\u{e5}".repeat(32)] {
        assert!(PublicKey::parse(wrong).is_none(), "{wrong}");
    }
    assert!(PublicKey::parse(&hex(key().verifying_key().as_bytes()).to_uppercase()).is_some());
}
