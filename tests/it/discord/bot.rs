//! The bot on the double, ready for a scenario.

use std::time::Duration;

use axum::http::Method;
use secrecy::SecretString;
use serde_json::{Value, json};
use slussen::shell::{
    discord::{self, Admins, DiscordError, Settings, Timing},
    health::Health,
    service::Service,
};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::double::{APPLICATION, Double, PATIENCE, Request, TOKEN};
use crate::respond::{keeper, service};

pub(crate) struct Bot {
    pub(crate) double: Double,
    pub(crate) shutdown: CancellationToken,
    pub(crate) run: JoinHandle<Result<(), DiscordError>>,
    pub(crate) health: Health,
}

pub(crate) fn settings(double: &Double) -> Settings {
    Settings {
        token: SecretString::from(TOKEN),
        application: None,
        api_url: Some(double.url.clone()),
        admins: Admins {
            users: vec![7],
            roles: vec![70],
        },
        gateway: true,
        events_per_minute: 10_000,
        keeper: keeper(),
        operator: None,
        health: Health::default(),
        timing: Timing {
            identify_gap: Duration::from_millis(20),
            first_pause: Duration::from_millis(20),
            longest_pause: Duration::from_millis(200),
            invalid_session: Duration::from_millis(20),
            ..Timing::default()
        },
    }
}

impl Bot {
    pub(crate) fn with(double: Double, service: Service, settings: Settings) -> Self {
        let shutdown = CancellationToken::new();
        let health = settings.health.clone();
        let bot = discord::Bot::new(service, settings).expect("encryption");
        let run = tokio::spawn(discord::run(bot, shutdown.clone()));
        Self {
            double,
            shutdown,
            run,
            health,
        }
    }

    pub(crate) fn start_on(double: Double) -> Self {
        let settings = settings(&double);
        Self::with(double, service(), settings)
    }

    /// Connected, with the commands registered.
    pub(crate) async fn ready() -> Self {
        Self::ready_with(|_| {}).await
    }

    pub(crate) async fn ready_with(change: impl FnOnce(&mut Settings)) -> Self {
        let double = Double::start().await;
        let mut settings = settings(&double);
        change(&mut settings);
        let mut bot = Self::with(double, service(), settings);
        bot.connected().await;
        bot
    }

    pub(crate) async fn connected(&mut self) {
        self.double.identified().await;
        self.double.next(Method::PUT, "/applications/").await;
    }

    pub(crate) async fn end(mut self) -> Result<(), DiscordError> {
        self.shutdown.cancel();
        self.ended().await
    }

    /// How the bot ends by itself.
    pub(crate) async fn ended(&mut self) -> Result<(), DiscordError> {
        tokio::time::timeout(PATIENCE, &mut self.run)
            .await
            .expect("it ends")
            .expect("no panic")
    }

    /// Tells of an interaction, checks that it is deferred for one person alone, and gives the reply that is put in.
    pub(crate) async fn reply(&mut self, interaction: &Value) -> Request {
        let id = interaction["id"].as_str().expect("an id").to_owned();
        self.double.interaction(interaction);
        let first = self
            .double
            .next(Method::POST, &format!("/interactions/{id}/token{id}/callback"))
            .await;
        assert_eq!(first.body, json!({"type": 5, "data": {"flags": 64}}), "deferred for one person");
        let path = format!("/webhooks/{APPLICATION}/token{id}/messages/@original");
        let reply = self.double.next(Method::PATCH, &path).await;
        assert_quiet(&reply.body);
        reply
    }

    /// The same, and what the reply says.
    pub(crate) async fn says(&mut self, interaction: &Value) -> String {
        content(&self.reply(interaction).await.body)
    }

    /// Tells of a direct message and gives the first reply.
    pub(crate) async fn answer(&mut self, message: &Value) -> String {
        self.double.message(message);
        let reply = self.double.next(Method::POST, "/channels/77/messages").await;
        assert_quiet(&reply.body);
        content(&reply.body)
    }
}

pub(crate) fn content(body: &Value) -> String {
    body.get("content").and_then(Value::as_str).expect("content").to_owned()
}

/// Every id that a body's buttons and lists carry.
pub(crate) fn custom_ids(body: &Value) -> Vec<String> {
    let rows = body["components"].as_array().expect("rows").iter();
    let components = rows.flat_map(|row| row["components"].as_array().expect("components"));
    components
        .filter_map(|component| component["custom_id"].as_str())
        .map(str::to_owned)
        .collect()
}

/// What every message must hold.
#[track_caller]
pub(crate) fn assert_quiet(body: &Value) {
    assert_eq!(
        body.pointer("/allowed_mentions"),
        Some(&json!({"parse": [], "replied_user": false})),
        "{body}"
    );
    let content = body.get("content").and_then(Value::as_str).unwrap_or_default();
    let fits = (1..=discord::render::LONGEST).contains(&discord::render::length(content));
    assert!(fits && !content.contains("discord-"), "{body}");
    assert!(body["components"].as_array().is_some_and(|rows| rows.len() <= 5), "{body}");
    assert!(custom_ids(body).iter().all(|id| (1..=100).contains(&id.len())), "{body}");
}
