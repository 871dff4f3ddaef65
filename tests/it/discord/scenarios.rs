//! What the bot does on the double: answers in private alone, loses no reply, and lets nothing that goes wrong take the rest with it.

use std::process::{Command, Stdio};

use axum::http::Method;
use secrecy::SecretString;
use serde_json::{Value, json};
use slussen::shell::discord::{self, DiscordError, INTENTS, Settings};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::double::{APPLICATION, Double, TOKEN, button, command, message};
use crate::{cli::slussen, respond::service};

struct Bot {
    double: Double,
    shutdown: CancellationToken,
    run: JoinHandle<Result<(), DiscordError>>,
}

impl Bot {
    async fn start() -> Self {
        Self::start_on(Double::start().await)
    }

    fn start_on(double: Double) -> Self {
        let shutdown = CancellationToken::new();
        let settings = Settings {
            token: SecretString::from(TOKEN),
            application: None,
            api_url: Some(double.url.clone()),
        };
        let run = tokio::spawn(discord::run(service(), settings, shutdown.clone()));
        Self { double, shutdown, run }
    }

    /// Connected, with the commands registered.
    async fn ready() -> Self {
        let mut bot = Self::start().await;
        bot.double.identified().await;
        bot.double.next(Method::PUT, "/applications/").await;
        bot
    }

    async fn end(self) -> Result<(), DiscordError> {
        self.shutdown.cancel();
        self.run.await.expect("no panic")
    }
}

/// What every message must hold.
#[track_caller]
fn assert_quiet(body: &Value) {
    assert_eq!(body.pointer("/allowed_mentions/parse"), Some(&json!([])), "{body}");
    assert_ne!(body.pointer("/allowed_mentions/replied_user"), Some(&json!(true)), "{body}");
    let content = body.get("content").and_then(Value::as_str).unwrap_or_default();
    assert!(
        !content.is_empty() && discord::render::length(content) <= discord::render::LONGEST,
        "{body}"
    );
}

#[test]
fn no_intent_is_privileged() {
    assert!(!INTENTS.is_privileged());
    assert_eq!(INTENTS.bits(), 1 << 12, "direct messages alone");
}

#[tokio::test]
async fn it_identifies_with_direct_messages_only_and_registers_its_commands() {
    let mut bot = Bot::start().await;
    let identity = bot.double.identified().await;
    assert_eq!(identity.get("intents"), Some(&json!(1 << 12)));
    let put = bot.double.next(Method::PUT, "/applications/").await;
    assert_eq!(put.path, format!("/applications/{APPLICATION}/commands"));
    assert_eq!(put.body.pointer("/0/name"), Some(&json!("fraga")));
    assert_eq!(put.body.pointer("/0/contexts"), Some(&json!([0, 1, 2])));
    assert_eq!(put.body.pointer("/0/integration_types"), Some(&json!([0, 1])));
    assert_eq!(put.body.pointer("/0/name_localizations/en-GB"), Some(&json!("ask")));
    for place in ["/0/description", "/0/description_localizations/en-US", "/0/options/0/description"] {
        let text = put.body.pointer(place).and_then(Value::as_str).unwrap_or_default();
        assert!(
            !text.starts_with("discord-") && (1..=100).contains(&text.chars().count()),
            "{place}: {text}"
        );
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_direct_message_is_answered_where_it_was_written() {
    let mut bot = Bot::ready().await;
    bot.double.tell("MESSAGE_CREATE", &message(9, "hej", 42, false));
    let reply = bot.double.next(Method::POST, "/channels/77/messages").await;
    assert_quiet(&reply.body);
    assert!(reply.body.get("message_reference").is_none());
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn bots_servers_and_notices_are_not_answered() {
    let mut bot = Bot::ready().await;
    let mut in_server = message(10, "hej", 42, false);
    in_server["guild_id"] = json!("5");
    let mut notice = message(11, "", 42, false);
    notice["type"] = json!(6);
    for unasked in [message(9, "hej", 43, true), in_server, notice] {
        bot.double.tell("MESSAGE_CREATE", &unasked);
    }
    bot.double.tell("MESSAGE_CREATE", &message(12, "hej", 42, false));
    bot.double.next(Method::POST, "/channels/77/messages").await;
    let mut left = bot.double;
    bot.shutdown.cancel();
    assert_eq!(bot.run.await.expect("no panic"), Ok(()));
    assert!(left.rest().is_empty());
}

#[tokio::test]
async fn a_command_is_deferred_at_once_and_answered_for_its_writer_alone() {
    let mut bot = Bot::ready().await;
    bot.double.tell("INTERACTION_CREATE", &command(21, "hej"));
    let first = bot.double.next(Method::POST, "/interactions/21/token21/callback").await;
    assert_eq!(first.body.get("type"), Some(&json!(5)), "deferred");
    assert_eq!(first.body.pointer("/data/flags"), Some(&json!(64)), "ephemeral");
    let path = format!("/webhooks/{APPLICATION}/token21/messages/@original");
    let reply = bot.double.next(Method::PATCH, &path).await;
    assert_quiet(&reply.body);
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_button_opens_its_article_and_an_old_one_the_menu() {
    let mut bot = Bot::ready().await;
    for (id, custom_id) in [(31, "1:a:sv:vad-ar-operation-kvinnofrid"), (32, "0:old"), (33, "")] {
        bot.double.tell("INTERACTION_CREATE", &button(id, custom_id));
        let first = bot.double.next(Method::POST, &format!("/interactions/{id}/")).await;
        assert_eq!(first.body.pointer("/data/flags"), Some(&json!(64)));
        let reply = bot.double.next(Method::PATCH, &format!("/webhooks/{APPLICATION}/token{id}/")).await;
        assert_quiet(&reply.body);
        let content = reply.body.get("content").and_then(Value::as_str).unwrap_or_default();
        assert_eq!(content.contains("too old"), id != 31, "{content}");
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_reply_under_way_is_sent_before_the_end() {
    let mut bot = Bot::ready().await;
    bot.double.hold();
    bot.double.tell("INTERACTION_CREATE", &command(41, "hej"));
    bot.double.next(Method::POST, "/interactions/41/").await;
    bot.shutdown.cancel();
    tokio::task::yield_now().await;
    assert!(!bot.run.is_finished());
    bot.double.release();
    bot.double.next(Method::PATCH, &format!("/webhooks/{APPLICATION}/token41/")).await;
    assert_eq!(bot.run.await.expect("no panic"), Ok(()));
}

#[tokio::test]
async fn refused_commands_do_not_stop_direct_messages() {
    let double = Double::start().await;
    double.refuse("/applications/", 400);
    let mut bot = Bot::start_on(double);
    bot.double.identified().await;
    bot.double.next(Method::PUT, "/applications/").await;
    bot.double.tell("MESSAGE_CREATE", &message(9, "hej", 42, false));
    bot.double.next(Method::POST, "/channels/77/messages").await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_refused_token_ends_discord_and_says_so() {
    let double = Double::start().await;
    double.refuse("/gateway/bot", 401);
    let bot = Bot::start_on(double);
    assert_eq!(bot.run.await.expect("no panic"), Err(DiscordError::Token));

    for (code, error) in [
        (4004, DiscordError::Token),
        (4013, DiscordError::Intents),
        (4014, DiscordError::Intents),
    ] {
        let double = Double::start().await;
        double.close_with(&[code]);
        let bot = Bot::start_on(double);
        assert_eq!(bot.run.await.expect("no panic"), Err(error), "{code}");
    }
}

#[tokio::test]
async fn an_outage_is_waited_out() {
    let double = Double::start().await;
    double.refuse("/gateway/bot", 503);
    let mut bot = Bot::start_on(double);
    bot.double.next(Method::GET, "/gateway/bot").await;
    bot.double.allow("/gateway/bot");
    bot.double.identified().await;
    bot.double.next(Method::PUT, "/applications/").await;
    bot.double.tell("MESSAGE_CREATE", &message(9, "hej", 42, false));
    bot.double.next(Method::POST, "/channels/77/messages").await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn the_end_does_not_wait_for_discord_to_come_back() {
    let double = Double::start().await;
    double.refuse("/gateway/bot", 503);
    let mut bot = Bot::start_on(double);
    bot.double.next(Method::GET, "/gateway/bot").await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_reply_that_is_refused_takes_no_other_with_it() {
    let mut bot = Bot::ready().await;
    bot.double.refuse("/channels/", 403);
    bot.double.tell("MESSAGE_CREATE", &message(9, "hej", 42, false));
    bot.double.next(Method::POST, "/channels/77/messages").await;
    bot.double.allow("/channels/");
    bot.double.tell("MESSAGE_CREATE", &message(10, "hej", 42, false));
    bot.double.next(Method::POST, "/channels/77/messages").await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn no_word_name_or_token_is_logged_at_any_level() {
    let mut double = Double::start().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("c.toml");
    let config = format!(
        "[web]\nlisten = \"127.0.0.1:0\"\n[discord]\napi_url = \"{}\"\n[log]\nlevel = \"trace\"\n",
        double.url
    );
    std::fs::write(&file, config).expect("written");
    let mut binary = slussen(&["serve", "--config", file.to_str().expect("UTF-8")]);
    let child = binary
        .env("DISCORD_TOKEN", TOKEN)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    double.identified().await;
    double.next(Method::PUT, "/applications/").await;
    double.tell("MESSAGE_CREATE", &message(9, "kanariefaagel", 42, false));
    double.next(Method::POST, "/channels/77/messages").await;
    double.refuse("/channels/", 403);
    double.tell("MESSAGE_CREATE", &message(10, "kanariefaagel", 42, false));
    double.next(Method::POST, "/channels/77/messages").await;

    let kill = Command::new("sh").args(["-c", &format!("kill -TERM {}", child.id())]).status();
    assert!(kill.expect("a shell").success());
    let output = tokio::task::spawn_blocking(move || child.wait_with_output())
        .await
        .expect("no panic")
        .expect("it ends");
    let said = String::from_utf8([output.stdout, output.stderr].concat()).expect("UTF-8");
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("answering on Discord") && said.contains("status=403"), "{said}");
    assert!(!said.contains("kanarie") && !said.contains("/77/"), "{said}");
}
