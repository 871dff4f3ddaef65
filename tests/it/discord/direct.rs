//! Direct messages: who is answered, where, and what stands under a reply.

use axum::http::Method;
use serde_json::json;

use super::{
    bot::{Bot, assert_quiet, content},
    double::{
        BOT,
        payloads::{message, user},
    },
};

#[tokio::test]
async fn a_direct_message_is_answered_where_it_was_written() {
    let mut bot = Bot::ready().await;
    bot.double.message(&message(9, "hej", 42, false));
    let typing = bot.double.next(Method::POST, "/channels/77").await;
    assert_eq!(typing.path, "/channels/77/typing", "it shows that it is at work, first");
    let reply = bot.double.next(Method::POST, "/channels/77/messages").await;
    assert_quiet(&reply.body);
    assert!(reply.body.get("message_reference").is_none());
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn every_reply_says_that_discord_keeps_it_and_a_referral_leads_away() {
    let mut bot = Bot::ready().await;
    let plain = bot.answer(&message(9, "hej", 42, false)).await;
    assert!(plain.contains("Discord sparar den h\u{e4}r chatten"), "{plain}");
    assert!(!plain.contains("Skriv helst inte mer"), "{plain}");
    bot.double.message(&message(10, "Min man sl\u{e5}r mig", 42, false));
    let mut said = String::new();
    while !said.contains("Discord sparar den h\u{e4}r chatten") {
        let page = bot.double.next(Method::POST, "/channels/77/messages").await;
        assert_quiet(&page.body);
        said += &content(&page.body);
    }
    assert!(said.contains("020-50 50 50") && said.contains("Skriv helst inte mer"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn bots_notices_webhooks_and_itself_are_not_answered() {
    let mut bot = Bot::ready().await;
    let mut notice = message(11, "", 42, false);
    notice["type"] = json!(6);
    let mut webhook = message(12, "hej", 42, false);
    webhook["webhook_id"] = json!("3");
    let mut own = message(13, "hej", BOT, false);
    own["author"].as_object_mut().expect("an author").remove("bot");
    let mut official = message(14, "hej", 42, false);
    official["author"]["system"] = json!(true);
    for unasked in [message(9, "hej", 43, true), notice, webhook, own, official] {
        bot.double.message(&unasked);
    }
    bot.answer(&message(15, "hej", 42, false)).await;
    let mut left = bot.double;
    bot.shutdown.cancel();
    assert_eq!(bot.run.await.expect("no panic"), Ok(()));
    left.assert_silent();
}

#[tokio::test]
async fn a_server_is_no_private_chat_however_it_is_told() {
    let mut bot = Bot::ready().await;
    let changes = [
        ("guild_id", json!("5")),
        ("member", json!({"roles": []})),
        ("channel_type", json!(0)),
        ("channel_type", json!(11)),
    ];
    for (number, (field, value)) in changes.into_iter().enumerate() {
        let mut elsewhere = message(20 + u64::try_from(number).expect("few"), "Min man sl\u{e5}r mig", 42, false);
        elsewhere[field] = value;
        bot.double.message(&elsewhere);
    }
    bot.answer(&message(30, "hej", 42, false)).await;
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn absent_fields_take_no_message_with_them() {
    let mut bot = Bot::ready().await;
    bot.answer(&json!({"id": "9", "channel_id": "77", "author": {"id": "42"}, "content": "hej"}))
        .await;
    bot.answer(&json!({"id": 10, "channel_id": 77, "author": {"id": 42}, "content": "hej", "type": 0, "guild_id": null}))
        .await;
    bot.answer(&json!({"id": "11", "channel_id": "77", "author": user(42, false), "channel_type": 1, "mentions": 5}))
        .await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn what_lacks_an_id_or_an_author_is_passed_over() {
    let mut bot = Bot::ready().await;
    for broken in [
        json!({}),
        json!(null),
        json!({"id": "0", "channel_id": "77", "author": {"id": "42"}, "content": "a"}),
        json!({"id": "18446744073709551615", "channel_id": "77", "author": {"id": "42"}, "content": "a"}),
        json!({"id": "9", "channel_id": "x", "author": {"id": "42"}, "content": "a"}),
        json!({"id": "9", "channel_id": "77", "content": "a"}),
    ] {
        bot.double.message(&broken);
    }
    bot.answer(&message(10, "hej", 42, false)).await;
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_message_told_twice_is_answered_once() {
    let mut bot = Bot::ready().await;
    for _ in 0..3 {
        bot.double.message(&message(9, "hej", 42, false));
    }
    bot.double.next(Method::POST, "/channels/77/messages").await;
    bot.answer(&message(10, "hej", 42, false)).await;
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn any_text_gets_a_reply_that_fits() {
    let mut bot = Bot::ready().await;
    let texts = [
        String::new(),
        "\u{200b}\u{202e}".to_owned(),
        "a".repeat(4000),
        "\u{1f600}".repeat(2000),
        "@everyone <@&1> ```".to_owned(),
        "e\u{301}".repeat(1000),
        "Vad \u{e4}r Operation Kvinnofrid?".to_owned(),
    ];
    for (number, text) in texts.into_iter().enumerate() {
        let said = bot
            .answer(&message(100 + u64::try_from(number).expect("few"), &text, 42, false))
            .await;
        assert!(!said.contains("@everyone") && !said.contains("aaaa"), "nothing is repeated: {said}");
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn typing_that_is_refused_holds_no_reply_up() {
    let mut bot = Bot::ready().await;
    bot.double.refuse("/channels/77/typing", 403);
    bot.answer(&message(9, "hej", 42, false)).await;
    bot.double.allow("/channels/77/typing");
    bot.double.refuse("/channels/77/typing", 500);
    bot.answer(&message(10, "hej", 42, false)).await;
    assert_eq!(bot.end().await, Ok(()));
}
