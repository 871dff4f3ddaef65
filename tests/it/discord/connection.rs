//! The gateway: who the bot says it is, and how it comes back after whatever happens to the connection.

use std::time::{Duration, Instant};

use axum::http::Method;
use serde_json::{Value, json};
use slussen::shell::discord::{DiscordError, INTENTS};

use super::{
    bot::{Bot, settings},
    double::{
        Double, Order, Said, TOKEN,
        payloads::{ask, command, message},
    },
};
use crate::respond::service;

#[test]
fn no_intent_is_privileged() {
    assert!(!INTENTS.is_privileged());
    assert_eq!(INTENTS.bits(), 1 << 9 | 1 << 12, "messages in servers, and direct ones");
}

#[tokio::test]
async fn it_identifies_with_these_intents_and_says_what_it_is_for() {
    let mut bot = Bot::start_on(Double::start().await);
    let identity = bot.double.identified().await;
    assert_eq!(identity.get("intents"), Some(&json!(1 << 9 | 1 << 12)));
    assert_eq!(identity.get("token"), Some(&json!(TOKEN)));
    assert_eq!(identity.get("shard"), Some(&json!([0, 1])));
    assert_eq!(identity.pointer("/presence/status"), Some(&json!("online")));
    let state = identity.pointer("/presence/activities/0/state");
    assert_eq!(state, Some(&json!("Fr\u{e5}gor om Operation Kvinnofrid")));
    assert_eq!(bot.end().await, Ok(()));
}

/// The bot answers, over whatever connection it has now.
async fn answers(bot: &mut Bot, id: u64) {
    bot.answer(&message(id, "hej", 42, false)).await;
}

#[track_caller]
fn assert_resumed(said: &Said) {
    let Said::Resume(data) = said else { panic!("{said:?}") };
    assert_eq!(
        (data.get("session_id"), data.get("token")),
        (Some(&json!("s1")), Some(&json!(TOKEN)))
    );
    assert!(
        data.get("seq").and_then(Value::as_u64).is_some_and(|sequence| sequence > 1),
        "{data}"
    );
}

#[tokio::test]
async fn a_lost_connection_is_resumed_where_it_was() {
    for order in [
        Order::Drop,
        Order::Close(1000),
        Order::Close(1001),
        Order::Close(4000),
        Order::Close(4008),
    ] {
        let mut bot = Bot::ready().await;
        answers(&mut bot, 9).await;
        bot.double.order(order);
        assert_resumed(&bot.double.said().await);
        answers(&mut bot, 10).await;
        assert_eq!(bot.end().await, Ok(()));
    }
}

#[tokio::test]
async fn a_wish_to_reconnect_is_granted_with_the_session_kept() {
    for wish in [json!({"op": 7, "d": null}), json!({"op": 9, "d": true})] {
        let mut bot = Bot::ready().await;
        answers(&mut bot, 9).await;
        bot.double.order(Order::Send(wish));
        assert_eq!(bot.double.said().await, Said::Closed(Some(4000)));
        assert_resumed(&bot.double.said().await);
        answers(&mut bot, 10).await;
        assert_eq!(bot.end().await, Ok(()));
    }
}

#[tokio::test]
async fn a_session_that_is_over_is_begun_anew() {
    for order in [Order::Send(json!({"op": 9, "d": false})), Order::Close(4007), Order::Close(4009)] {
        let mut bot = Bot::ready().await;
        bot.double.order(order);
        bot.double.identified().await;
        answers(&mut bot, 10).await;
        assert_eq!(bot.end().await, Ok(()));
    }
}

#[tokio::test]
async fn an_invalid_session_is_followed_by_a_pause() {
    for keep in [true, false] {
        let mut bot = Bot::ready_with(|settings| settings.timing.invalid_session = Duration::from_secs(2)).await;
        bot.double.order(Order::Send(json!({"op": 9, "d": keep})));
        assert!(matches!(bot.double.said().await, Said::Closed(_)));
        let closed = Instant::now();
        assert!(matches!(bot.double.said().await, Said::Identify(_) | Said::Resume(_)));
        assert!(closed.elapsed() >= Duration::from_millis(350), "{:?}", closed.elapsed());
        assert_eq!(bot.end().await, Ok(()));
    }
}

#[tokio::test]
async fn a_resume_that_is_refused_becomes_a_new_session() {
    let mut bot = Bot::ready().await;
    answers(&mut bot, 9).await;
    bot.double.forget_sessions();
    bot.double.order(Order::Drop);
    assert_resumed(&bot.double.said().await);
    bot.double.identified().await;
    answers(&mut bot, 10).await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_connection_that_answers_no_heartbeat_is_left() {
    let double = Double::start().await;
    double.heartbeat_every(50);
    let mut bot = Bot::start_on(double);
    bot.connected().await;
    bot.double.beat().await;
    bot.double.order(Order::Mute);
    assert_eq!(bot.double.said().await, Said::Closed(Some(4000)));
    assert!(matches!(bot.double.said().await, Said::Resume(_)));
    answers(&mut bot, 10).await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_heartbeat_that_is_asked_for_comes_at_once() {
    let mut bot = Bot::ready().await;
    bot.double.order(Order::Send(json!({"op": 1, "d": null})));
    bot.double.beat().await;
    answers(&mut bot, 9).await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn what_is_told_again_after_a_drop_is_answered_once() {
    let mut bot = Bot::ready().await;
    answers(&mut bot, 9).await;
    bot.double.order(Order::Drop);
    assert_resumed(&bot.double.said().await);
    bot.double.message(&message(9, "hej", 42, false));
    answers(&mut bot, 10).await;
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_gateway_dropped_in_mid_reply_takes_no_reply_with_it() {
    let mut bot = Bot::ready().await;
    bot.double.hold();
    bot.double.interaction(&ask(9, "Min man sl\u{e5}r mig"));
    bot.double.next(Method::POST, "/interactions/9/").await;
    bot.double.order(Order::Drop);
    assert!(matches!(bot.double.said().await, Said::Resume(_)));
    bot.double.release();
    bot.double.next(Method::PATCH, "/webhooks/").await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn what_cannot_be_read_is_passed_over() {
    let mut bot = Bot::ready().await;
    for noise in [
        "",
        "{",
        "5",
        "null",
        "[]",
        "{\"op\": 99}",
        "{\"op\": 0}",
        "{\"op\": 0, \"t\": \"MESSAGE_CREATE\"}",
        "{\"d\": 1}",
    ] {
        bot.double.order(Order::Raw(noise.to_owned()));
    }
    bot.double.tell("A_NEW_EVENT", &json!({"a": 1}));
    answers(&mut bot, 9).await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn half_a_character_is_answered_all_the_same() {
    let mut bot = Bot::ready().await;
    for (id, text) in [
        (9, "\\ud83d hej"),
        (10, "hej \\ude00"),
        (11, "\\ud83d\\ude00 \\ud83d\\ud83d"),
        (12, "\\\\ud83d \\\" \\ud83d"),
    ] {
        let raw = message(id, "TEXT", 42, false).to_string().replace("TEXT", text);
        bot.double.order(Order::Raw(format!(
            "{{\"op\": 0, \"t\": \"MESSAGE_CREATE\", \"s\": {id}, \"d\": {raw}}}"
        )));
        bot.double.next(Method::POST, "/channels/77/messages").await;
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn the_address_of_a_server_may_name_its_interface_and_lack_the_address_for_bots() {
    let double = Double::start().await;
    double.refuse("/gateway/bot", 404);
    let mut settings = settings(&double);
    settings.api_url = Some(format!("{}/api/v10/", double.url));
    let mut bot = Bot::with(double, service(), settings);
    bot.connected().await;
    answers(&mut bot, 9).await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_ready_event_that_lacks_nearly_everything_is_enough() {
    let double = Double::start().await;
    double.ready_without(&["user", "guilds", "shard", "resume_gateway_url", "application", "v"]);
    let mut bot = Bot::start_on(double);
    bot.connected().await;
    answers(&mut bot, 9).await;
    bot.double.message(&super::double::payloads::mention(10, "hej"));
    bot.double.next(Method::POST, "/channels/77/messages").await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_session_without_an_id_begins_anew_after_a_drop() {
    let double = Double::start().await;
    double.ready_without(&["session_id"]);
    let mut bot = Bot::start_on(double);
    bot.connected().await;
    bot.double.order(Order::Drop);
    bot.double.identified().await;
    answers(&mut bot, 9).await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn as_many_connections_stand_as_discord_wants() {
    let double = Double::start().await;
    double.shards(3);
    let mut bot = Bot::start_on(double);
    let mut shards = Vec::new();
    for _ in 0..3 {
        shards.push(bot.double.identified().await["shard"].clone());
    }
    shards.sort_by_key(ToString::to_string);
    assert_eq!(shards, [json!([0, 3]), json!([1, 3]), json!([2, 3])]);
    bot.double.next(Method::PUT, "/applications/").await;
    // Every connection hears of this message; it is answered once.
    answers(&mut bot, 9).await;
    answers(&mut bot, 10).await;
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_bot_that_has_outgrown_its_connections_asks_how_many() {
    let double = Double::start().await;
    double.close_with(&[4011]);
    let mut bot = Bot::start_on(double);
    bot.double.identified().await;
    bot.double.shards(2);
    assert_eq!(bot.double.identified().await["shard"][1], json!(2));
    bot.connected().await;
    answers(&mut bot, 9).await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn what_no_attempt_would_change_ends_discord_and_says_so() {
    let double = Double::start().await;
    double.refuse("/gateway/bot", 401);
    double.refuse("/users/@me", 401);
    let mut bot = Bot::start_on(double);
    assert_eq!(bot.ended().await, Err(DiscordError::Token));

    for (code, error) in [
        (4004, DiscordError::Token),
        (4010, DiscordError::Shard),
        (4012, DiscordError::Version),
        (4013, DiscordError::Intents),
        (4014, DiscordError::Privileged),
    ] {
        let double = Double::start().await;
        double.close_with(&[code]);
        let mut bot = Bot::start_on(double);
        assert_eq!(bot.ended().await, Err(error), "{code}");
        assert!(error.to_string().contains(&code.to_string()), "{error}");
        assert!(bot.health.is_degraded());
    }
}

#[tokio::test]
async fn a_token_revoked_while_running_ends_discord() {
    let mut bot = Bot::ready().await;
    bot.double.refuse("/channels/", 401);
    bot.double.message(&message(9, "hej", 42, false));
    // One refusal may be one route's alone: who the bot is, is told all the same.
    bot.double.next(Method::POST, "/channels/").await;
    bot.double.next(Method::GET, "/users/@me").await;
    bot.says(&command(10, "om")).await;
    bot.double.refuse("/users/@me", 401);
    bot.double.message(&message(11, "hej", 42, false));
    assert_eq!(bot.ended().await, Err(DiscordError::Token));

    let mut bot = Bot::ready().await;
    bot.double.close_with(&[4004]);
    bot.double.forget_sessions();
    bot.double.order(Order::Close(4009));
    assert_eq!(bot.ended().await, Err(DiscordError::Token));
}

#[tokio::test]
async fn an_outage_is_waited_out_and_shows() {
    let double = Double::start().await;
    double.refuse("/gateway/bot", 503);
    let mut bot = Bot::start_on(double);
    bot.double.next(Method::GET, "/gateway/bot").await;
    assert!(bot.health.is_degraded());
    bot.double.allow("/gateway/bot");
    bot.connected().await;
    answers(&mut bot, 9).await;
    assert!(!bot.health.is_degraded());
    let health = bot.health.clone();
    assert_eq!(bot.end().await, Ok(()));
    assert!(health.is_degraded(), "nothing stands after the end");
}

#[tokio::test]
async fn the_end_waits_for_nothing_that_does_not_come() {
    let double = Double::start().await;
    double.refuse("/gateway/bot", 503);
    let mut bot = Bot::start_on(double);
    bot.double.next(Method::GET, "/gateway/bot").await;
    assert_eq!(bot.end().await, Ok(()));

    // A gateway that takes the connection and never says a word.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let double = Double::start().await;
    let url: &'static str = Box::leak(format!("ws://{}", silent.local_addr().expect("bound")).into_boxed_str());
    double.rule(super::double::Rule {
        path: "/gateway/bot",
        status: 200,
        headers: Vec::new(),
        body: json!({"url": url}),
        times: None,
    });
    let settings = settings(&double);
    let bot = Bot::with(double, service(), settings);
    let (_stream, _) = silent.accept().await.expect("a connection");
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn it_says_farewell_at_the_end() {
    let mut bot = Bot::ready().await;
    bot.shutdown.cancel();
    assert_eq!(bot.double.said().await, Said::Closed(Some(1000)));
    assert_eq!(bot.ended().await, Ok(()));
}

#[tokio::test]
async fn a_session_is_resumed_on_no_host_that_is_not_the_servers() {
    // A server of one's own that names Discord's host, as it was copied from there: the token must not go to it.
    let double = Double::start().await;
    let mut bot = Bot::start_on(double);
    bot.connected().await;
    let ready = json!({"session_id": "s1", "resume_gateway_url": "wss://gateway.discord.gg", "user": {"id": "1002"}});
    bot.double.tell("READY", &ready);
    answers(&mut bot, 9).await;
    bot.double.order(Order::Drop);
    assert!(matches!(bot.double.said().await, Said::Resume(_)), "at the double");
    answers(&mut bot, 10).await;
    assert_eq!(bot.end().await, Ok(()));
}
