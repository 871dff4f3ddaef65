//! Mentions in a server: what stands in public, that nothing there tells whether risk was seen, and the way to the answer in private.

use axum::http::Method;
use serde_json::{Value, json};

use super::{
    bot::{Bot, assert_quiet, content, custom_ids},
    double::{
        BOT, Request,
        payloads::{WRITER, mention, message, read_private, user},
    },
};

const QUESTION: &str = "Vad \u{e4}r Operation Kvinnofrid?";
const DISCLOSURE: &str = "min man sl\u{e5}r mig varje kv\u{e4}ll";

/// Tells of a mention and gives what comes in public: the sign of typing, then the first message.
async fn public(bot: &mut Bot, mention: &Value) -> (Request, Request) {
    bot.double.message(mention);
    let typing = bot.double.next(Method::POST, "/channels/77/").await;
    let message = bot.double.next(Method::POST, "/channels/77/").await;
    assert_eq!(typing.path, "/channels/77/typing");
    assert_quiet(&message.body);
    (typing, message)
}

/// A body without the one thing that must differ: which message it replies to.
fn bytes(request: &Request) -> String {
    let mut body = request.body.clone();
    let reference = body
        .as_object_mut()
        .expect("an object")
        .remove("message_reference")
        .expect("a reference");
    assert_eq!(reference.get("fail_if_not_exists"), Some(&json!(false)));
    // Discord shows the nonce to nobody else; it is made of the same id.
    let nonce = body.as_object_mut().expect("an object").remove("nonce").expect("a nonce");
    assert_eq!(nonce, json!(format!("{}-0", reference["message_id"].as_str().expect("an id"))));
    body.to_string()
}

#[tokio::test]
async fn a_sure_answer_stands_in_public() {
    let mut bot = Bot::ready().await;
    let (_, reply) = public(&mut bot, &mention(9, QUESTION)).await;
    assert!(
        content(&reply.body).contains("**Vad \u{e4}r Operation Kvinnofrid?**"),
        "{}",
        reply.body
    );
    assert_eq!(reply.body.pointer("/message_reference/message_id"), Some(&json!("9")));
    assert!(!custom_ids(&reply.body).contains(&"1:p".to_owned()));
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn everything_else_gets_one_reply_byte_for_byte() {
    let mut bot = Bot::ready().await;
    let texts = [
        "hej",
        "tack!",
        "",
        "hur bakar man en sockerkaka",
        "what is the weather like in Lisbon",
        DISCLOSURE,
        "HJ\u{c4}LP han d\u{f6}dar mig nu",
        "my husband beats me",
        "jag vill inte leva l\u{e4}ngre",
        "jag slog min fru i g\u{e5}r",
        "jag \u{e4}r 14 och ska bli bortgift i sommar",
        "pappa sl\u{e5}r mamma och ja \u{e4}r 9",
        "\u{1f600}\u{1f600}\u{1f600}",
    ];
    let mut log = Vec::new();
    for (number, text) in texts.iter().enumerate() {
        let (_, reply) = public(&mut bot, &mention(10 + u64::try_from(number).expect("few"), text)).await;
        let body = bytes(&reply);
        log.push((*text, body));
    }
    let first = log[0].1.clone();
    let same = |body: &str| if body == first { "the same" } else { "DIFFERENT" };
    let lines: Vec<String> = log
        .iter()
        .map(|(text, body)| format!("{:4} bytes  {:9}  {text:?}\n", body.len(), same(body)))
        .collect();
    let report = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("discord-public-replies.log");
    std::fs::write(&report, lines.concat() + "\nthe bytes of each:\n" + &first + "\n").expect("written");
    assert!(log.iter().all(|(_, body)| *body == first), "{log:#?}");
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn the_one_reply_carries_one_button_that_tells_nothing() {
    let mut bot = Bot::ready().await;
    let (_, reply) = public(&mut bot, &mention(9, DISCLOSURE)).await;
    assert_eq!(custom_ids(&reply.body), ["1:p"]);
    assert_eq!(reply.body["components"].as_array().map(Vec::len), Some(1));
    let label = reply.body.pointer("/components/0/components/0/label").and_then(Value::as_str);
    assert_eq!(label, Some("L\u{e4}s svaret privat \u{b7} Read privately"));
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_question_that_leaves_doubt_is_not_answered_in_public() {
    let mut bot = Bot::ready().await;
    // An article answers it, and a soft line would stand under it.
    for (number, text) in ["Hur g\u{f6}r jag en orosanm\u{e4}lan anonymt?", QUESTION].iter().enumerate() {
        let id = 9 + u64::try_from(number).expect("few");
        let (_, reply) = public(&mut bot, &mention(id, text)).await;
        let said = content(&reply.body);
        assert!(!said.contains("020-50 50 50") || said.contains("**"), "{said}");
        assert!(
            !said.contains("dig eller n\u{e5}gon du k\u{e4}nner"),
            "no soft line in public: {said}"
        );
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_mention_is_seen_however_it_is_told() {
    let mut bot = Bot::ready().await;
    let mut by_list = mention(9, "hej");
    by_list["content"] = json!("hej");
    let mut by_text = mention(10, "hej");
    by_text.as_object_mut().expect("an object").remove("mentions");
    let mut by_old_mark = mention(11, "hej");
    by_old_mark["content"] = json!(format!("hej <@!{BOT}>"));
    by_old_mark["mentions"] = json!([]);
    let mut bare = mention(12, "hej");
    bare.as_object_mut().expect("an object").remove("member");
    for asked in [by_list, by_text, by_old_mark, bare] {
        let (_, reply) = public(&mut bot, &asked).await;
        assert_eq!(reply.body.pointer("/message_reference/message_id"), asked.get("id"));
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_busy_channel_is_left_alone() {
    let mut bot = Bot::ready().await;
    for id in 100..200 {
        let mut other = mention(id, DISCLOSURE);
        other["content"] = json!(format!("{DISCLOSURE} <@4711> @everyone"));
        other["mentions"] = json!([user(4711, false)]);
        other["mention_everyone"] = json!(true);
        bot.double.message(&other);
        if id == 150 {
            bot.double.message(&mention(9, DISCLOSURE));
        }
    }
    let reply = bot.double.next(Method::POST, "/channels/77/messages").await;
    assert_eq!(reply.body.pointer("/message_reference/message_id"), Some(&json!("9")));
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn the_button_answers_whoever_wrote_the_message() {
    let mut bot = Bot::ready().await;
    let mentioned = mention(9, DISCLOSURE);
    let said = bot.says(&read_private(21, &mentioned, Some(&mentioned), WRITER)).await;
    assert!(said.contains("020-50 50 50"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn the_button_gives_anyone_else_the_menu_of_help_alone() {
    let mut bot = Bot::ready().await;
    let mut seen = Vec::new();
    for (id, text) in [(21, DISCLOSURE), (22, "hej"), (23, QUESTION)] {
        let mentioned = mention(9, text);
        let reply = bot.reply(&read_private(id, &mentioned, Some(&mentioned), 43)).await;
        assert_eq!(
            custom_ids(&reply.body),
            ["1:h:sv:1", "1:h:sv:2", "1:h:sv:3", "1:h:sv:4", "1:h:sv:5"]
        );
        seen.push(reply.body.to_string());
    }
    assert!(seen.iter().all(|body| *body == seen[0]), "the same whatever was written: {seen:#?}");
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn two_people_press_the_same_button_at_once() {
    let mut bot = Bot::ready().await;
    let mentioned = mention(9, DISCLOSURE);
    bot.double.hold();
    bot.double.interaction(&read_private(21, &mentioned, Some(&mentioned), WRITER));
    bot.double.interaction(&read_private(22, &mentioned, Some(&mentioned), 43));
    bot.double.next(Method::POST, "/interactions/").await;
    bot.double.next(Method::POST, "/interactions/").await;
    bot.double.release();
    let mut answers = Vec::new();
    for _ in 0..2 {
        let reply = bot.double.next(Method::PATCH, "/webhooks/").await;
        answers.push((reply.path, content(&reply.body)));
    }
    answers.sort();
    assert!(
        answers[0].0.contains("token21") && !answers[0].1.contains("Bara den som skrev"),
        "{answers:?}"
    );
    assert!(
        answers[1].0.contains("token22") && answers[1].1.contains("Bara den som skrev"),
        "{answers:?}"
    );
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_message_that_is_not_sent_along_is_asked_for() {
    let mut bot = Bot::ready().await;
    let mentioned = mention(9, DISCLOSURE);
    bot.double.keep(&mentioned);
    let mut emptied = mentioned.clone();
    emptied["content"] = json!("");
    for (id, sent) in [(21, None), (22, Some(&emptied))] {
        bot.double.interaction(&read_private(id, &mentioned, sent, WRITER));
        bot.double.next(Method::GET, "/channels/77/messages/9").await;
        let reply = bot.double.next(Method::PATCH, "/webhooks/").await;
        assert!(content(&reply.body).contains("020-50 50 50"), "{}", reply.body);
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_message_edited_since_is_read_as_it_is_now() {
    let mut bot = Bot::ready().await;
    let mentioned = mention(9, "hej");
    let mut edited = mentioned.clone();
    edited["content"] = json!(format!("<@{BOT}> {DISCLOSURE}"));
    let said = bot.says(&read_private(21, &mentioned, Some(&edited), WRITER)).await;
    assert!(said.contains("020-50 50 50"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_message_deleted_since_gives_the_menu_of_help() {
    let mut bot = Bot::ready().await;
    let mentioned = mention(9, DISCLOSURE);
    let mut said = Vec::new();
    // Whoever presses, and whatever stood there: nobody knows who wrote it, so nobody is told that it was another.
    for (id, presser) in [(21, WRITER), (22, 43)] {
        said.push(bot.says(&read_private(id, &mentioned, None, presser)).await);
    }
    let mut bare = read_private(23, &mentioned, None, WRITER);
    bare["message"] = message(4, "", BOT, true);
    said.push(bot.says(&bare).await);
    assert!(said[0].contains("borta eller gick inte") && said[0].contains("112"), "{}", said[0]);
    assert!(said.iter().all(|other| *other == said[0]), "{said:#?}");
    // Its author is known and its words are not.
    let mut emptied = mentioned.clone();
    emptied["content"] = json!("");
    let said = bot.says(&read_private(24, &mentioned, Some(&emptied), 43)).await;
    assert!(said.contains("Bara den som skrev"), "{said}");
    let said = bot.says(&read_private(25, &mentioned, Some(&emptied), WRITER)).await;
    assert!(said.contains("borta eller gick inte"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn where_a_reply_is_refused_the_same_is_said_without_one() {
    let mut bot = Bot::ready().await;
    bot.double.rule(super::double::Rule {
        path: "/channels/77/messages",
        status: 400,
        headers: Vec::new(),
        body: json!({"code": 160_002, "message": "Cannot reply without permission to read message history"}),
        times: Some(1),
    });
    let (_, refused) = public(&mut bot, &mention(9, DISCLOSURE)).await;
    let said = bot.double.next(Method::POST, "/channels/77/messages").await;
    let mut expected = refused.body.clone();
    expected.as_object_mut().expect("an object").remove("message_reference");
    assert_eq!(said.body, expected);
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_channel_that_may_not_be_written_in_takes_no_other_with_it() {
    let mut bot = Bot::ready().await;
    bot.double.refuse("/channels/77/", 403);
    bot.double.message(&mention(9, "hej"));
    bot.double.next(Method::POST, "/channels/77/messages").await;
    let mut elsewhere = mention(10, "hej");
    elsewhere["channel_id"] = json!("78");
    bot.double.message(&elsewhere);
    bot.double.next(Method::POST, "/channels/78/messages").await;
    assert_eq!(bot.end().await, Ok(()));
}
