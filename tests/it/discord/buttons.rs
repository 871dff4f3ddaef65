//! Buttons and lists: what each one opens, and that one of another make gets a kind word and the menu.

use axum::http::Method;
use serde_json::json;
use slussen::shell::discord::custom_id::Pressed;

use super::{
    bot::{Bot, assert_quiet, content, custom_ids},
    double::{
        APPLICATION,
        payloads::{ask, button, choose, command, in_server},
    },
};

const ARTICLE: &str = "1:a:sv:vad-ar-operation-kvinnofrid";

#[tokio::test]
async fn a_button_opens_its_article() {
    let mut bot = Bot::ready().await;
    let said = bot.says(&button(31, ARTICLE)).await;
    assert!(said.starts_with("**Vad \u{e4}r Operation Kvinnofrid?**"), "{said}");
    assert!(said.contains("Bara du ser det h\u{e4}r svaret"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_button_of_another_make_gets_a_kind_word_and_the_menu() {
    let mut bot = Bot::ready().await;
    for (id, custom_id) in [
        "0:old",
        "",
        "2:p",
        "1:p:x",
        "1:z:sv:a",
        "1:h:sv:9",
        "1:a::x",
        "1:a:sv:",
        "kanarie",
        &"x".repeat(100),
    ]
    .iter()
    .enumerate()
    {
        let said = bot.says(&button(40 + u64::try_from(id).expect("few"), custom_id)).await;
        assert!(said.contains("Den knappen \u{e4}r f\u{f6}r gammal"), "{custom_id}: {said}");
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn the_menu_of_help_leads_each_to_their_own() {
    let mut bot = Bot::ready().await;
    let menu = bot.reply(&command(50, "hjalp")).await;
    assert!(
        content(&menu.body).contains("112") && content(&menu.body).contains("116 111"),
        "{}",
        menu.body
    );
    let expected = ["020-50 50 50", "Origo", "020-50 50 50", "V\u{e4}lj att sluta", "020-50 50 50"];
    for (id, (custom_id, expected)) in custom_ids(&menu.body).iter().zip(expected).enumerate() {
        let said = bot.says(&button(51 + u64::try_from(id).expect("few"), custom_id)).await;
        assert!(said.contains(expected) && said.contains("112"), "{custom_id}: {said}");
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn whoever_hurts_somebody_sees_no_line_for_victims() {
    let mut bot = Bot::ready().await;
    let said = bot.says(&button(51, "1:h:sv:4")).await;
    assert!(!said.contains("Kvinnofridslinjen") && !said.contains("020-50 50 50"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn topics_lead_to_questions_and_questions_to_answers() {
    let mut bot = Bot::ready().await;
    let topics = bot.reply(&command(60, "amnen")).await;
    assert_eq!(custom_ids(&topics.body), ["1:t:sv:0"]);
    let offered = topics
        .body
        .pointer("/components/0/components/0/options")
        .expect("options")
        .as_array()
        .expect("a list")
        .clone();
    assert!((1..=25).contains(&offered.len()));
    for (id, topic) in offered.iter().enumerate() {
        let id = 61 + u64::try_from(id).expect("few");
        let questions = bot.reply(&choose(id, "1:t:sv:0", topic["value"].as_str().expect("an id"))).await;
        let first = questions.body.pointer("/components/0/components/0/options/0").expect("a question");
        assert!(content(&questions.body).contains("Vilken fr\u{e5}ga"), "{}", questions.body);
        let (value, label) = (first["value"].as_str().expect("an id"), first["label"].as_str().expect("a label"));
        let said = bot.says(&choose(id + 100, "1:q:sv:0", value)).await;
        let head: String = label.trim_end_matches('\u{2026}').chars().take(20).collect();
        assert!(said.contains(&head), "{value}: {said}");
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_choice_that_is_gone_gets_the_menu() {
    let mut bot = Bot::ready().await;
    let said = bot.says(&choose(70, "1:t:sv:0", "no-such-topic")).await;
    assert!(said.contains("Den knappen"), "{said}");
    let said = bot.says(&button(71, "1:q:sv:0")).await;
    assert!(said.contains("Den knappen"), "{said}");
    let said = bot.says(&choose(72, "1:q:sv:0", "no-such-article")).await;
    assert!(said.contains("du undrar"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn an_article_is_shared_with_the_channel_and_a_referral_never() {
    let mut bot = Bot::ready().await;
    let answer = bot.reply(&in_server(ask(80, "Vad \u{e4}r Operation Kvinnofrid?"))).await;
    let share = "1:s:sv:vad-ar-operation-kvinnofrid";
    assert!(custom_ids(&answer.body).contains(&share.to_owned()), "{}", answer.body);

    bot.double.interaction(&in_server(button(81, share)));
    let first = bot.double.next(Method::POST, "/interactions/81/").await;
    assert_eq!(first.body, json!({"type": 5}), "for everybody");
    let shared = bot.double.next(Method::PATCH, &format!("/webhooks/{APPLICATION}/token81/")).await;
    assert_quiet(&shared.body);
    assert!(
        content(&shared.body).starts_with("**Vad \u{e4}r Operation Kvinnofrid?**"),
        "{}",
        shared.body
    );
    assert!(!content(&shared.body).contains("Bara du ser"), "{}", shared.body);

    // Pressed twice it is shown once; from another message, or by another person, again.
    let said = bot.says(&in_server(button(85, share))).await;
    assert!(said.contains("redan delat"), "{said}");
    let mut another = in_server(button(86, share));
    another["message"]["id"] = json!("5");
    let mut other = in_server(button(87, share));
    other["member"]["user"]["id"] = json!("43");
    for shown in [another, other] {
        bot.double.interaction(&shown);
        assert_eq!(bot.double.next(Method::POST, "/interactions/").await.body, json!({"type": 5}));
        bot.double.next(Method::PATCH, "/webhooks/").await;
    }

    for (id, text) in [(82, "Min man sl\u{e5}r mig"), (83, "hej"), (84, "hur bakar man br\u{f6}d")] {
        let reply = bot.reply(&in_server(ask(id, text))).await;
        assert!(
            !custom_ids(&reply.body).iter().any(|id| id.starts_with("1:s:")),
            "{text}: {}",
            reply.body
        );
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn nothing_is_shared_where_nobody_else_is_and_nothing_that_is_no_article() {
    let mut bot = Bot::ready().await;
    let answer = bot.reply(&ask(90, "Vad \u{e4}r Operation Kvinnofrid?")).await;
    assert!(!custom_ids(&answer.body).iter().any(|id| id.starts_with("1:s:")));
    let said = bot.says(&button(91, "1:s:sv:vad-ar-operation-kvinnofrid")).await;
    assert!(said.contains("Den knappen"), "{said}");
    let said = bot.says(&in_server(button(92, "1:s:sv:no-such-article"))).await;
    assert!(said.contains("Den knappen"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}

#[test]
fn an_id_is_read_back_or_refused() {
    for id in [
        "1:p",
        "1:a:sv:what-is-it",
        "1:a:en:a:b",
        "1:s:sv:x",
        "1:h:en:3",
        "1:t:sv:0",
        "1:q:sv:0",
    ] {
        let pressed = Pressed::parse(id).unwrap_or_else(|| panic!("{id}"));
        assert_eq!(pressed.custom_id().as_deref(), Some(id));
    }
    for id in [
        "",
        "1",
        "1:",
        "0:a:sv:x",
        "2:p",
        "1:p:",
        "1:b:sv:x",
        "1:a::x",
        "1:a:sv:",
        "1:a:sv",
        "1:h:sv:0",
        "1:h:sv:risk",
    ] {
        assert_eq!(Pressed::parse(id), None, "{id}");
    }
}
