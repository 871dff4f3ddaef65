//! Long faults of Discord's: a whole minute of them, a session limit that is used up, an interaction whose time is over. Nothing that can still be said is
//! lost, and nothing is tried after its time.

use std::time::Duration;

use axum::http::Method;
use serde_json::json;
use slussen::shell::discord::Timing;
use tokio::time::{Instant, sleep};

use super::{
    bot::{Bot, assert_quiet, content},
    double::{
        Double, Request, Rule,
        payloads::{ask, command, mention, message},
    },
};

/// How long Discord is out of order.
const OUTAGE: Duration = Duration::from_mins(1);

/// The attempts at one thing, in the order they came.
fn attempts<'r>(requests: &'r [Request], path: &str) -> Vec<&'r Request> {
    requests.iter().filter(|request| request.path.starts_with(path)).collect()
}

/// A whole minute by the clock on the wall: time that a test makes up runs on while a socket is waited for.
#[tokio::test]
async fn a_minute_of_faults_loses_no_reply_and_answers_what_came_in_it() {
    let mut bot = Bot::ready().await;
    let faulty = ["/channels/77/messages", "/channels/78/messages", "/webhooks/1001/token11/"];
    for path in faulty {
        bot.double.refuse(path, 500);
    }
    let began = Instant::now();
    bot.double.message(&message(9, "Min man sl\u{e5}r mig", 42, false));
    let mut public = mention(10, "hej");
    public["channel_id"] = json!("78");
    bot.double.message(&public);
    bot.double.interaction(&ask(11, "Vad \u{e4}r Origo?"));
    // Whose first response is refused all the time hears nothing, as Discord takes none after three seconds.
    bot.double.refuse("/interactions/12/", 500);
    bot.double.interaction(&command(12, "om"));
    sleep(OUTAGE).await;
    assert!(
        !bot.run.is_finished() && !bot.health.is_degraded(),
        "the gateway stands all the while"
    );
    let tried = bot.double.rest();
    for path in faulty {
        let tried = attempts(&tried, path);
        assert!(tried.len() >= 7, "{path}: {}", tried.len());
        assert!(tried.iter().all(|request| request.body == tried[0].body), "the same every time");
        let pauses: Vec<Duration> = tried.windows(2).map(|pair| pair[1].at - pair[0].at).collect();
        for (pause, least) in pauses.iter().zip([125, 250, 500, 1000, 2000, 4000, 5000]) {
            assert!(*pause >= Duration::from_millis(least), "{path}: {pauses:?}");
        }
        let longest = pauses.iter().max().expect("several");
        assert!(*longest < Duration::from_secs(20), "{path}: {pauses:?}");
    }
    let late = attempts(&tried, "/interactions/12/");
    assert!(late.iter().all(|request| request.at - began < Duration::from_secs(3)), "{late:?}");

    for path in faulty {
        bot.double.allow(path);
    }
    let (mut direct, mut shown, mut asked) = (false, false, false);
    while !(direct && shown && asked) {
        let next = bot
            .double
            .next_of(&["/channels/77/messages", "/channels/78/messages", "/webhooks/"])
            .await;
        assert_quiet(&next.body);
        direct |= next.path.contains("/77/");
        shown |= next.path.contains("/78/");
        asked |= next.path.contains("token11");
    }
    assert!(Timing::default().reply >= OUTAGE * 2);
    let again = bot.answer(&message(13, "hej", 42, false)).await;
    assert!(!again.is_empty());
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn nothing_is_sent_for_an_interaction_whose_time_is_over() {
    assert!(Timing::default().open < Duration::from_mins(15));
    let open = Duration::from_millis(900);
    let mut bot = Bot::ready_with(|settings| settings.timing.open = open).await;
    bot.double.refuse("/webhooks/", 500);
    bot.double.interaction(&ask(21, "hej"));
    let first = bot.double.next(Method::POST, "/interactions/21/").await;
    // That nothing more comes shows only after the time is over.
    sleep(open * 2).await;
    let tried = bot.double.rest();
    assert!(!tried.is_empty());
    assert!(tried.iter().all(|request| request.at - first.at < open), "{tried:?}");
    bot.double.allow("/webhooks/");
    bot.says(&ask(22, "hej")).await;
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn no_session_begins_before_discord_allows_one() {
    // Two connections want two sessions.
    for (shards, remaining) in [(1, 0), (2, 1)] {
        begins_in_time(shards, remaining).await;
    }
}

async fn begins_in_time(shards: u64, remaining: u64) {
    let double = Double::start().await;
    let gateway = double.gateway_url();
    double.rule(Rule {
        path: "/gateway/bot",
        status: 200,
        headers: Vec::new(),
        body: json!({
            "url": gateway, "shards": shards, "session_start_limit": {"total": 1000, "remaining": remaining, "reset_after": 700, "max_concurrency": 1},
        }),
        times: Some(1),
    });
    let mut bot = Bot::start_on(double);
    let told = bot.double.next(Method::GET, "/gateway/bot").await;
    bot.double.identified().await;
    assert!(told.at.elapsed() >= Duration::from_millis(700), "{:?}", told.at.elapsed());
    assert!(!bot.double.next(Method::PUT, "/applications/").await.path.is_empty());
    bot.answer(&message(9, "hej", 42, false)).await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_message_far_longer_than_discord_allows_is_answered_within_its_limits() {
    let mut bot = Bot::ready().await;
    let long = "Vad \u{e4}r Origo? ".repeat(6000);
    let disclosure = format!("{long} min man sl\u{e5}r mig");
    for (id, text) in [(9, &long), (10, &disclosure)] {
        bot.double.message(&message(id, text, 42, false));
        let reply = bot.double.next(Method::POST, "/channels/77/messages").await;
        assert_quiet(&reply.body);
        assert!(!content(&reply.body).contains("Origo? Vad"), "nothing is repeated");
    }
    // A form and a command hold no more than Discord lets them, and other servers may let them hold more.
    let reply = bot.reply(&ask(11, &disclosure)).await;
    assert_quiet(&reply.body);
    assert_eq!(bot.end().await, Ok(()));
}
