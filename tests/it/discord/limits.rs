//! One user who asks again and again: questions are let go, risk is answered all the same, and nothing in public tells the two apart.

use axum::http::Method;
use serde_json::json;

use super::{
    bot::{Bot, content},
    double::payloads::{ask, button, in_server, mention, message, typing, user},
};

const QUESTION: &str = "Vad är Operation Kvinnofrid?";
const RISK: &str = "min man slår mig";

async fn limited() -> Bot {
    Bot::ready_with(|settings| settings.events_per_minute = 1).await
}

#[tokio::test]
async fn direct_messages_beyond_the_limit_are_answered_at_risk_alone() {
    let mut bot = limited().await;
    bot.answer(&message(1, QUESTION, 42, false)).await;
    bot.double.message(&message(2, QUESTION, 42, false));
    let referral = bot.answer(&message(3, RISK, 42, false)).await;
    assert!(referral.contains("020-50 50 50"), "the next that comes is the referral: {referral}");
    let other = bot.answer(&message(4, QUESTION, 43, false)).await;
    assert!(other.contains("Operation Kvinnofrid"), "{other}");
    bot.end().await.expect("a clean end");
}

#[tokio::test]
async fn commands_beyond_the_limit_get_help_or_the_referral() {
    let mut bot = limited().await;
    bot.says(&ask(1, QUESTION)).await;
    let refused = bot.reply(&ask(2, QUESTION)).await.body.to_string();
    assert!(refused.contains("Vänta en liten stund") && refused.contains("116 016"), "{refused}");
    let referral = bot.reply(&ask(3, RISK)).await.body.to_string();
    assert!(
        referral.contains("020-50 50 50") && !referral.contains("Vänta en liten stund"),
        "{referral}"
    );
    bot.end().await.expect("a clean end");
}

#[tokio::test]
async fn nobody_types_without_end() {
    let mut bot = limited().await;
    let mut proposed = 0;
    for id in 1..1000 {
        bot.double.interaction(&typing(id, ""));
        let answer = bot.double.next(Method::POST, &format!("/interactions/{id}/")).await;
        assert_eq!(answer.body["type"], json!(8));
        if answer.body["data"]["choices"] == json!([]) {
            break;
        }
        proposed += 1;
    }
    assert!((300..900).contains(&proposed), "{proposed}");
    bot.end().await.expect("a clean end");
}

#[tokio::test]
async fn sharing_counts_as_a_question() {
    let mut bot = limited().await;
    bot.says(&ask(1, QUESTION)).await;
    let refused = bot.says(&in_server(button(2, "1:s:sv:vad-ar-operation-kvinnofrid"))).await;
    assert!(refused.contains("Vänta en liten stund"), "{refused}");
    bot.end().await.expect("a clean end");
}

#[tokio::test]
async fn mentions_beyond_the_limit_look_all_the_same() {
    let mut bot = limited().await;
    let mut said = Vec::new();
    for (id, text) in [(1, QUESTION), (2, QUESTION), (3, RISK)] {
        let mut told = mention(id, text);
        told["author"] = user(42, false);
        bot.double.message(&told);
        let mut body = bot.double.next(Method::POST, "/channels/77/messages").await.body;
        body["message_reference"] = json!(null);
        body["nonce"] = json!(null);
        said.push(body);
    }
    assert!(content(&said[0]).contains("Operation Kvinnofrid"));
    assert_eq!(said[1], said[2]);
    bot.end().await.expect("a clean end");
}
