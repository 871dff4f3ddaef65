//! Servers that speak Discord's protocol in their own way: other addresses, fields that are new, absent or of another kind, other kinds of frames. Whatever
//! can be understood is answered; the rest is passed over and takes nothing with it.

use axum::http::Method;
use serde_json::{Value, json};

use super::{
    bot::{Bot, assert_quiet, content, settings},
    double::{
        APPLICATION, BOT, Double, Order,
        payloads::{ask, button, command, find_help, in_server, interaction, mention, message, typing},
    },
};
use crate::respond::service;

#[tokio::test]
async fn the_interface_may_lie_under_a_path() {
    for suffix in ["", "/", "/api", "/api/v10", "/api/v10/"] {
        let mut double = Double::start().await;
        double.lie_under("/discord/here");
        let mut settings = settings(&double);
        settings.api_url = Some(format!("{}{suffix}", double.url));
        let mut bot = Bot::with(double, service(), settings);
        bot.connected().await;
        bot.answer(&message(9, "hej", 42, false)).await;
        bot.says(&ask(10, "hej")).await;
        assert_eq!(bot.end().await, Ok(()), "{suffix}");
    }
}

#[tokio::test]
async fn a_server_without_an_address_for_bots_has_a_plain_one() {
    for status in [400, 401, 403, 404, 405] {
        let double = Double::start().await;
        double.refuse("/gateway/bot", status);
        let mut bot = Bot::start_on(double);
        bot.connected().await;
        bot.answer(&message(9, "hej", 42, false)).await;
        assert_eq!(bot.end().await, Ok(()), "{status}");
    }
}

#[tokio::test]
async fn it_asks_for_plain_json_and_for_no_compression() {
    let mut bot = Bot::start_on(Double::start().await);
    let identity = bot.double.identified().await;
    assert_eq!(identity.get("compress"), Some(&json!(false)));
    assert_eq!(bot.double.addresses(), ["/?v=10&encoding=json"]);
    assert_eq!(bot.end().await, Ok(()));
}

/// A message as an event of the gateway's.
fn event(message: &Value) -> Value {
    json!({"op": 0, "t": "MESSAGE_CREATE", "s": 50, "d": message})
}

#[tokio::test]
async fn binary_frames_slow_lines_and_pings_are_understood() {
    let mut bot = Bot::ready().await;
    bot.double.order(Order::Binary(event(&message(9, "hej", 42, false))));
    bot.double.next(Method::POST, "/channels/77/messages").await;
    bot.double
        .order(Order::Pieces(event(&message(10, "min man sl\u{e5}r mig \u{1f622}", 42, false))));
    let reply = bot.double.next(Method::POST, "/channels/77/messages").await;
    assert!(content(&reply.body).contains("020-50 50 50"), "{}", reply.body);
    bot.double.order(Order::Ping);
    bot.answer(&message(11, "hej", 42, false)).await;
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn no_single_field_of_an_interaction_is_needed_but_those_that_answer_it() {
    let mut bot = Bot::ready().await;
    let mut id = 100;
    let forms = [
        ask(1, "hej"),
        in_server(ask(1, "hej")),
        button(1, "1:a:sv:vad-ar-origo"),
        find_help(1, &message(5, "hej", 42, false)),
    ];
    for form in &forms {
        let needed = ["id", "token", "type", "data", "user", "member"];
        let fields = form
            .as_object()
            .expect("an object")
            .keys()
            .filter(|field| !needed.contains(&field.as_str()));
        for (field, value) in fields.flat_map(|field| [(field, None), (field, Some(json!(null))), (field, Some(json!([{"a": 1}])))]) {
            id += 1;
            let mut changed = form.clone();
            changed["id"] = json!(id.to_string());
            changed["token"] = json!(format!("token{id}"));
            match value {
                None => drop(changed.as_object_mut().expect("an object").remove(field)),
                Some(value) => changed[field] = value,
            }
            bot.says(&changed).await;
        }
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn no_single_field_of_a_message_is_needed_but_those_that_answer_it() {
    let mut bot = Bot::ready().await;
    let whole = message(1, "hej", 42, false);
    let needed = ["id", "channel_id", "author"];
    let fields = whole
        .as_object()
        .expect("an object")
        .keys()
        .filter(|field| !needed.contains(&field.as_str()));
    for (number, field) in fields.enumerate() {
        let mut changed = whole.clone();
        changed["id"] = json!((100 + number).to_string());
        changed.as_object_mut().expect("an object").remove(field);
        bot.answer(&changed).await;
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_mention_in_a_thread_is_answered_there() {
    let mut bot = Bot::ready().await;
    let mut asked = mention(9, "hej");
    asked["channel_id"] = json!("79");
    asked["channel_type"] = json!(11);
    asked["position"] = json!(3);
    asked["thread"] = json!({"id": "79", "type": 11, "parent_id": "77", "guild_id": "5"});
    bot.double.message(&asked);
    let reply = bot.double.next(Method::POST, "/channels/79/messages").await;
    assert_quiet(&reply.body);
    assert_eq!(reply.body.pointer("/message_reference/message_id"), Some(&json!("9")));
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn what_is_edited_deleted_or_reacted_to_is_not_answered() {
    let mut bot = Bot::ready().await;
    let mut edited = mention(9, "min man sl\u{e5}r mig");
    edited["edited_timestamp"] = json!("2026-11-21T20:01:00.000000+00:00");
    bot.double.tell("MESSAGE_UPDATE", &edited);
    bot.double.tell("MESSAGE_DELETE", &json!({"id": "9", "channel_id": "77"}));
    bot.double.tell(
        "MESSAGE_REACTION_ADD",
        &json!({"message_id": "9", "channel_id": "77", "user_id": "42", "emoji": {}}),
    );
    bot.double.tell("CHANNEL_CREATE", &json!({"id": "77", "type": 1}));
    bot.answer(&message(10, "hej", 42, false)).await;
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

/// Discord sends no words where the bot's role is mentioned and not the bot; there is nothing to answer, and silence tells nothing.
#[tokio::test]
async fn a_mention_of_a_role_or_of_everybody_is_left_alone() {
    let mut bot = Bot::ready().await;
    let mut by_role = mention(9, "");
    by_role["content"] = json!("<@&1003> min man sl\u{e5}r mig");
    by_role["mentions"] = json!([]);
    by_role["mention_roles"] = json!(["1003"]);
    let mut everybody = mention(10, "");
    everybody["content"] = json!("@everyone hej");
    everybody["mentions"] = json!([]);
    everybody["mention_everyone"] = json!(true);
    let mut channel = mention(11, "");
    channel["content"] = json!(format!("<#{BOT}> hej"));
    channel["mentions"] = json!([]);
    for left in [by_role, everybody, channel] {
        bot.double.message(&left);
    }
    bot.answer(&message(12, "hej", 42, false)).await;
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

/// The names proposed, as far as Discord lets them be.
async fn proposals(bot: &mut Bot, asked: &Value) -> Vec<String> {
    bot.double.interaction(asked);
    let path = format!("/interactions/{}/", asked["id"].as_str().expect("an id"));
    let answer = bot.double.next(Method::POST, &path).await;
    assert_eq!(answer.body["type"], 8);
    let choices = answer.body.pointer("/data/choices").and_then(Value::as_array).expect("choices");
    let name = |choice: &Value| choice["name"].as_str().expect("a name").to_owned();
    choices.iter().map(name).collect()
}

#[tokio::test]
async fn the_field_that_is_typed_in_is_the_one_that_counts() {
    let mut bot = Bot::ready().await;
    let wanted = "Vad \u{e4}r Operation Kvinnofrid?".to_owned();
    let other = json!({"name": "a_new_field", "type": 3, "value": "qqqqqq wwwwww"});
    let here = json!({"name": "text", "type": 3, "value": "operation kvinn", "focused": true});
    let unsaid = json!({"name": "text", "type": 3, "value": "operation kvinn"});
    for (id, options) in [(21, json!([other, here])), (22, json!([unsaid]))] {
        let data = json!({"id": "5", "name": "fraga", "type": 1, "options": options});
        let found = proposals(&mut bot, &interaction(id, 4, &data)).await;
        assert!(found.contains(&wanted), "{found:#?}");
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn letters_of_many_bytes_are_counted_as_discord_counts_them() {
    let mut bot = Bot::ready().await;
    for (id, typed) in [
        "\u{1f622}\u{1f622}",
        "h\u{e4}lp\u{301}",
        "\u{645}\u{633}\u{627}\u{639}\u{62f}\u{629}",
        "\u{1234}\u{1235}",
        "\u{ff41}",
    ]
    .iter()
    .enumerate()
    {
        let id = 31 + u64::try_from(id).expect("few");
        let found = proposals(&mut bot, &typing(id, typed)).await;
        assert!(found.iter().all(|name| (1..=100).contains(&name.chars().count())), "{found:#?}");
    }
    for (id, text) in [
        (41, "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} hj\u{e4}lp"),
        (42, "\u{632}\u{648}\u{62c}\u{64a} \u{64a}\u{636}\u{631}\u{628}\u{646}\u{64a}"),
    ] {
        let reply = bot.reply(&ask(id, text)).await;
        assert_quiet(&reply.body);
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn an_application_of_another_number_answers_under_its_own() {
    let mut bot = Bot::ready().await;
    // Without the number in the interaction, the one that the gateway told holds.
    let mut bare = command(51, "om");
    bare.as_object_mut().expect("an object").remove("application_id");
    bot.double.interaction(&bare);
    let reply = bot.double.next(Method::PATCH, "/webhooks/").await;
    assert!(reply.path.starts_with(&format!("/webhooks/{APPLICATION}/")), "{}", reply.path);
    let mut other = command(52, "om");
    other["application_id"] = json!(4711);
    bot.double.interaction(&other);
    let reply = bot.double.next(Method::PATCH, "/webhooks/").await;
    assert!(reply.path.starts_with("/webhooks/4711/"), "{}", reply.path);
    assert_eq!(bot.end().await, Ok(()));
}
