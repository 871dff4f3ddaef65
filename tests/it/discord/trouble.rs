//! What goes wrong between the bot and Discord: too many requests, faults of Discord's own, expired tokens, the end in
//! mid-reply. Nothing takes another reply with it, and nothing that can still be said is lost.

use std::time::Duration;

use axum::http::Method;
use serde_json::{Value, json};
use slussen::shell::discord::Timing;
use tokio::time::Instant;

use super::{
    bot::{Bot, content},
    double::{
        APPLICATION, Loss, PATIENCE, Rule,
        payloads::{ask, command, mention, message},
    },
};

fn limited(path: &'static str, headers: &[(&'static str, &'static str)], body: Value) -> Rule {
    Rule {
        path,
        status: 429,
        headers: headers.to_vec(),
        body,
        times: Some(1),
    }
}

fn faulty(path: &'static str, status: u16, times: u32) -> Rule {
    Rule {
        path,
        status,
        headers: Vec::new(),
        body: json!({"message": "a fault"}),
        times: Some(times),
    }
}

#[tokio::test]
async fn too_many_requests_are_sent_again_when_discord_says_so() {
    let reset = json!({"message": "You are being rate limited.", "retry_after": 0.4, "global": false});
    for (headers, body, least) in [
        (&[("retry-after", "1")][..], json!({}), 1000),
        (&[][..], reset.clone(), 400),
        (&[("retry-after", "1")][..], reset, 1000),
    ] {
        let mut bot = Bot::ready().await;
        bot.double.rule(limited("/channels/77/messages", headers, body));
        bot.double.message(&message(9, "hej", 42, false));
        let first = bot.double.next(Method::POST, "/channels/77/messages").await;
        let second = bot.double.next(Method::POST, "/channels/77/messages").await;
        assert!(second.at - first.at >= Duration::from_millis(least), "{:?}", second.at - first.at);
        assert_eq!(first.body, second.body);
        assert_eq!(bot.end().await, Ok(()));
    }
}

#[tokio::test]
async fn a_limit_on_one_channel_holds_up_no_other() {
    let mut bot = Bot::ready().await;
    bot.double.rule(limited(
        "/channels/77/messages",
        &[("retry-after", "3600")],
        json!({"retry_after": 3600}),
    ));
    bot.double.message(&message(9, "hej", 42, false));
    bot.double.next(Method::POST, "/channels/77/messages").await;
    let mut elsewhere = message(10, "hej", 43, false);
    elsewhere["channel_id"] = json!("78");
    bot.double.message(&elsewhere);
    bot.double.next(Method::POST, "/channels/78/messages").await;
    // What comes for the limited channel is not even sent.
    bot.double.message(&message(11, "hej", 42, false));
    bot.says(&command(12, "om")).await;
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_limit_on_everything_holds_up_everything() {
    let mut bot = Bot::ready().await;
    bot.double.rule(limited(
        "/channels/77/messages",
        &[("x-ratelimit-global", "true")],
        json!({"retry_after": 2.0, "global": true}),
    ));
    bot.double.message(&message(9, "hej", 42, false));
    let first = bot.double.next(Method::POST, "/channels/77/messages").await;
    let mut elsewhere = message(10, "hej", 43, false);
    elsewhere["channel_id"] = json!("78");
    // What is asked for by a command, and for one person alone, is bound by no limit of the bot's.
    bot.double.interaction(&ask(11, "hej"));
    let asked = bot.double.next(Method::PATCH, "/webhooks/").await;
    assert!(asked.at - first.at < Duration::from_millis(1500), "{:?}", asked.at - first.at);
    // Its typing is asked for first, so the bot has read the answer above long before it would reply.
    bot.double.message(&elsewhere);
    let other = bot.double.next(Method::POST, "/channels/78/messages").await;
    assert!(other.at - first.at >= Duration::from_millis(1900), "{:?}", other.at - first.at);
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_limit_that_is_told_without_json_is_one_on_everything() {
    let mut bot = Bot::ready().await;
    bot.double
        .rule(limited("/channels/77/messages", &[("retry-after", "1")], json!("error code: 1015")));
    bot.double.message(&message(9, "hej", 42, false));
    let first = bot.double.next(Method::POST, "/channels/77/messages").await;
    let mut elsewhere = message(10, "hej", 43, false);
    elsewhere["channel_id"] = json!("78");
    bot.double.message(&elsewhere);
    let other = bot.double.next(Method::POST, "/channels/78/messages").await;
    assert!(other.at - first.at >= Duration::from_millis(900), "{:?}", other.at - first.at);
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn those_who_wait_for_the_same_moment_do_not_come_back_all_at_once() {
    let mut bot = Bot::ready().await;
    bot.double
        .rule(limited("/channels/77/messages", &[("retry-after", "1")], json!({"global": true})));
    bot.double.message(&message(9, "hej", 42, false));
    bot.double.next(Method::POST, "/channels/77/messages").await;
    for id in 10..40 {
        let mut elsewhere = message(id, "hej", id, false);
        elsewhere["channel_id"] = json!(id.to_string());
        bot.double.message(&elsewhere);
    }
    let mut came = Vec::new();
    while came.len() < 30 {
        let request = bot.double.next(Method::POST, "/channels/").await;
        if request.path.ends_with("/messages") && !request.path.contains("/77/") {
            came.push(request.at);
        }
    }
    let (first, last) = (came.iter().min().expect("some"), came.iter().max().expect("some"));
    assert!(*last - *first >= Duration::from_millis(200), "{:?}", *last - *first);
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_first_response_whose_answer_is_lost_is_followed_by_the_reply() {
    let mut bot = Bot::ready_with(|settings| settings.timing.first_response = Duration::from_millis(1900)).await;
    // Lost once: the second attempt hears that the first was taken. Lost for good: the reply is put in all the same.
    for (id, path, loss) in [(21, "/interactions/21/", Loss::Fault), (22, "/interactions/22/", Loss::Hang)] {
        bot.double.lose(path, loss, 1);
        bot.double.interaction(&ask(id, "Min man sl\u{e5}r mig"));
        bot.double.next(Method::POST, path).await;
        bot.double.next(Method::POST, path).await;
        let reply = bot.double.next(Method::PATCH, &format!("/webhooks/{APPLICATION}/token{id}/")).await;
        assert!(content(&reply.body).contains("020-50 50 50"), "{}", reply.body);
    }
    bot.double.refuse("/interactions/23/", 502);
    bot.double.acknowledge("token23");
    bot.double.interaction(&ask(23, "Min man sl\u{e5}r mig"));
    let reply = bot.double.next(Method::PATCH, &format!("/webhooks/{APPLICATION}/token23/")).await;
    assert!(content(&reply.body).contains("020-50 50 50"), "{}", reply.body);
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn an_interaction_that_another_host_has_answered_is_left_to_it() {
    let mut bot = Bot::ready().await;
    bot.double.acknowledge("token21");
    bot.double.interaction(&ask(21, "hej"));
    bot.double.next(Method::POST, "/interactions/21/").await;
    bot.says(&ask(22, "hej")).await;
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_message_whose_answer_is_lost_is_not_made_twice() {
    let mut bot = Bot::ready().await;
    let path = "/channels/77/messages";
    for (number, told) in [message(9, "hej", 42, false), mention(10, "hej")].iter().enumerate() {
        bot.double.lose(path, Loss::Fault, 1);
        bot.double.message(told);
        let first = bot.double.next(Method::POST, path).await;
        let second = bot.double.next(Method::POST, path).await;
        assert_eq!(first.body, second.body);
        assert_eq!(bot.double.made(), number + 1);
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_route_that_is_used_up_is_left_alone_until_it_is_not() {
    let mut bot = Bot::ready().await;
    bot.double.rule(Rule {
        path: "/channels/77/messages",
        status: 200,
        headers: vec![("x-ratelimit-remaining", "0"), ("x-ratelimit-reset-after", "0.6")],
        body: json!({"id": "1"}),
        times: Some(1),
    });
    bot.double.message(&message(9, "hej", 42, false));
    let first = bot.double.next(Method::POST, "/channels/77/messages").await;
    bot.double.message(&message(10, "hej", 42, false));
    let second = bot.double.next(Method::POST, "/channels/77/messages").await;
    assert!(second.at - first.at >= Duration::from_millis(500), "{:?}", second.at - first.at);
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn faults_of_discords_own_are_outlived() {
    for status in [500, 502, 503, 504] {
        let mut bot = Bot::ready().await;
        bot.double.rule(faulty("/channels/77/messages", status, 3));
        bot.double.message(&message(9, "hej", 42, false));
        for _ in 0..4 {
            bot.double.next(Method::POST, "/channels/77/messages").await;
        }
        bot.double.rule(faulty("/webhooks/", status, 2));
        bot.double.interaction(&ask(10, "hej"));
        for _ in 0..3 {
            bot.double.next(Method::PATCH, "/webhooks/").await;
        }
        bot.answer(&message(11, "hej", 42, false)).await;
        bot.double.assert_silent();
        assert_eq!(bot.end().await, Ok(()));
    }
}

#[tokio::test]
async fn a_first_response_is_tried_within_its_time_and_no_longer() {
    assert!(Timing::default().first_response < Duration::from_secs(3));
    let longest = Duration::from_millis(900);
    let mut bot = Bot::ready_with(|settings| settings.timing.first_response = longest).await;
    bot.double.rule(faulty("/interactions/21/", 500, 1));
    bot.double.interaction(&ask(21, "hej"));
    bot.double.next(Method::PATCH, "/webhooks/").await;

    bot.double.refuse("/interactions/22/", 500);
    bot.double.interaction(&ask(22, "hej"));
    let first = bot.double.next(Method::POST, "/interactions/22/").await;
    // That nothing more comes shows only after the time is over.
    tokio::time::sleep(longest * 2).await;
    let mut attempts = bot.double.rest();
    attempts.retain(|request| request.path.starts_with("/interactions/"));
    let late = attempts.iter().map(|request| request.at - first.at).max();
    assert!(!attempts.is_empty() && late.is_none_or(|late| late < longest), "{late:?}");
    bot.says(&ask(23, "hej")).await;
    // Whether the one before was heard is looked for a little longer.
    assert!(bot.double.rest().iter().all(|request| request.path.contains("/token22/")));
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn an_expired_interaction_is_given_up() {
    let mut bot = Bot::ready().await;
    bot.double.rule(Rule {
        path: "/interactions/21/",
        status: 404,
        headers: Vec::new(),
        body: json!({"code": 10062, "message": "Unknown interaction"}),
        times: None,
    });
    bot.double.interaction(&ask(21, "hej"));
    bot.double.next(Method::POST, "/interactions/21/").await;
    bot.double.rule(Rule {
        path: "/webhooks/",
        status: 401,
        headers: Vec::new(),
        body: json!({"code": 50027, "message": "Invalid Webhook Token"}),
        times: Some(1),
    });
    bot.double.interaction(&ask(22, "hej"));
    bot.double.next(Method::PATCH, "/webhooks/").await;
    // It is the interaction's token that has expired, not the bot's.
    bot.says(&ask(23, "hej")).await;
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn an_interaction_told_twice_is_answered_once() {
    let mut bot = Bot::ready().await;
    bot.double.interaction(&ask(21, "hej"));
    bot.double.interaction(&ask(21, "hej"));
    bot.double.next(Method::PATCH, "/webhooks/").await;
    bot.says(&ask(22, "hej")).await;
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_reply_under_way_is_sent_before_the_end() {
    let mut bot = Bot::ready().await;
    bot.double.hold();
    bot.double.interaction(&ask(41, "hej"));
    bot.double.message(&message(42, "hej", 42, false));
    let begun = ["/interactions/41/", "/channels/77/typing"];
    for _ in begun {
        bot.double.next_of(&begun).await;
    }
    bot.shutdown.cancel();
    tokio::task::yield_now().await;
    assert!(!bot.run.is_finished());
    bot.double.release();
    bot.double.next(Method::PATCH, &format!("/webhooks/{APPLICATION}/token41/")).await;
    assert_eq!(bot.ended().await, Ok(()));
    assert_eq!(bot.double.made(), 1, "the message was taken before the end");
}

#[tokio::test]
async fn a_reply_that_hangs_does_not_hold_up_the_end_for_ever() {
    let mut bot = Bot::ready().await;
    bot.double.hold();
    bot.double.interaction(&ask(41, "hej"));
    bot.double.next(Method::POST, "/interactions/41/").await;
    let asked = Instant::now();
    bot.shutdown.cancel();
    assert_eq!(bot.ended().await, Ok(()));
    assert!(asked.elapsed() < Duration::from_millis(4500), "{:?}", asked.elapsed());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_events_in_one_second_are_all_answered() {
    let mut bot = Bot::ready().await;
    let events = 200;
    let mut tick = tokio::time::interval(Duration::from_millis(5));
    let mut told = Vec::new();
    for number in 0..events {
        tick.tick().await;
        let id = 1000 + number;
        let mut asked = message(
            id,
            if number % 2 == 0 {
                "Vad \u{e4}r Origo?"
            } else {
                "min man sl\u{e5}r mig"
            },
            42,
            false,
        );
        asked["channel_id"] = json!(id.to_string());
        told.push(Instant::now());
        bot.double.message(&asked);
    }
    let mut first = vec![None; usize::try_from(events).expect("few")];
    let (mut typing, mut said) = (Vec::new(), Vec::new());
    while said.len() < first.len() {
        let request = tokio::time::timeout(PATIENCE, bot.double.next(Method::POST, "/channels/"))
            .await
            .expect("in time");
        let mut parts = request.path.split('/').skip(2);
        let number: usize = parts.next().and_then(|id| id.parse().ok()).expect("an id");
        let place = number - 1000;
        let after = request.at - told[place];
        if request.path.ends_with("/typing") {
            typing.push(after);
        } else if first[place].replace(()).is_none() {
            said.push(after);
        }
    }
    for (name, mut times) in [("event to first request", typing), ("event to reply", said)] {
        times.sort();
        // Shown, not judged: how fast a machine is proves nothing about the program.
        println!("{name}: p50 {:?}, p99 {:?}", times[times.len() / 2], times[times.len() * 99 / 100]);
    }
    assert_eq!(bot.end().await, Ok(()));
}
