//! Events as Discord never tells them: known ones with fields swapped, cut or of another type. The bot bears them, and answers the next sound one.

use axum::http::Method;
use proptest::{prelude::*, strategy::ValueTree as _, test_runner::TestRunner};
use serde_json::{Value, json};

use super::{
    bot::Bot,
    double::{
        Order,
        payloads::{ask, button, choose, find_help, interaction, mention, message, read_private, typing},
    },
};

/// Events in a run; all of them go over one connection.
const EVENTS: usize = 400;

fn sound() -> Vec<(&'static str, Value)> {
    let told = mention(900, "vad är det");
    vec![
        ("MESSAGE_CREATE", message(901, "hej", 42, false)),
        ("MESSAGE_CREATE", told.clone()),
        ("INTERACTION_CREATE", ask(902, "vad är det")),
        ("INTERACTION_CREATE", typing(903, "vad")),
        ("INTERACTION_CREATE", find_help(904, &told)),
        ("INTERACTION_CREATE", button(905, "1:p")),
        ("INTERACTION_CREATE", choose(906, "1:t:sv", "x")),
        ("INTERACTION_CREATE", read_private(907, &told, Some(&told), 42)),
        (
            "INTERACTION_CREATE",
            interaction(908, 5, &json!({"custom_id": "1:f", "components": []})),
        ),
        ("READY", json!({"user": {"id": "1"}})),
        ("GUILD_CREATE", json!({})),
    ]
}

fn odd() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,40}".prop_map(Value::from),
        Just(json!("18446744073709551616")),
        Just(json!("0")),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..3).prop_map(|map| json!(map)),
        ]
    })
}

/// The places in a value, as pointers.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| places(inner, &format!("{here}/{key}"), found)),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(key, inner)| places(inner, &format!("{here}/{key}"), found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[tokio::test]
async fn odd_events_are_borne() {
    let mut bot = Bot::ready().await;
    // The same events each time, so that a failure comes again.
    let mut runner = TestRunner::deterministic();
    let events = (prop::sample::select(sound()), any::<prop::sample::Index>(), odd());
    for number in 0..EVENTS {
        let tree = events.new_tree(&mut runner).expect("an event");
        let ((name, mut event), place, value) = tree.current();
        let mut found = Vec::new();
        places(&event, "", &mut found);
        let place = &found[place.index(found.len())];
        *event.pointer_mut(place).expect("a place") = value;
        // Each is heard as a new one, where it still has an id.
        if let Some(id) = event.get_mut("id").filter(|id| id.is_string()) {
            *id = json!((10_000 + number).to_string());
        }
        bot.double.tell(name, &event);
    }
    for frame in [
        "",
        "{",
        "null",
        "[]",
        "{\"op\": \"x\"}",
        "{\"op\": 0}",
        "{\"op\": 0, \"t\": 5, \"d\": []}",
        "{\"op\": 99, \"d\": {}}",
    ] {
        bot.double.order(Order::Raw(frame.to_owned()));
    }
    bot.double.message(&message(77_777, "Vad är Operation Kvinnofrid?", 42, false));
    let answered = async {
        loop {
            let reply = bot.double.next(Method::POST, "/channels/77/messages").await;
            if reply.body["content"]
                .as_str()
                .is_some_and(|content| content.contains("Operation Kvinnofrid"))
            {
                return;
            }
        }
    };
    tokio::time::timeout(super::double::PATIENCE * 2, answered)
        .await
        .expect("the sound one is answered");
    bot.end().await.expect("a clean end");
}
