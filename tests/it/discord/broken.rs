//! A fault in the program: whoever asked gets the built-in reply, and nobody else sees a line of it. Not for: faults of Discord's (`trouble`).

use std::sync::Arc;

use axum::http::Method;
use serde_json::json;
use slussen::shell::{
    discord::exchange::{StandIn, State, stand_in},
    service::Service,
};

use super::{
    bot::{Bot, content, settings},
    double::{
        Double,
        payloads::{ask, button, command, in_server, mention, message, typing},
    },
};
use crate::respond::service;

#[tokio::test]
async fn a_fault_in_the_program_gets_the_built_in_reply_and_in_public_the_one_reply() {
    let double = Double::start().await;
    let broken: Service = service().with_clock(Arc::new(|| panic!("the clock stands still")));
    let settings = settings(&double);
    let mut bot = Bot::with(double, broken, settings);
    bot.connected().await;
    let said = bot.answer(&message(9, "hej", 42, false)).await;
    assert!(said.contains("112"), "{said}");
    let said = bot.says(&ask(10, "hej")).await;
    assert!(said.contains("112"), "{said}");
    let said = bot.says(&button(11, "1:h:sv:1")).await;
    assert!(said.contains("112"), "{said}");
    let said = bot.says(&command(12, "hjalp")).await;
    assert!(said.contains("112"), "{said}");
    bot.double.message(&mention(13, "Vad \u{e4}r Operation Kvinnofrid?"));
    let reply = bot.double.next(Method::POST, "/channels/77/messages").await;
    assert!(content(&reply.body).starts_with("Jag svarar dig g\u{e4}rna"), "{}", reply.body);
    // What was to be shared stays with the person: no crisis line for all to see.
    let said = bot.says(&in_server(button(15, "1:s:sv:vad-ar-operation-kvinnofrid"))).await;
    assert!(said.contains("112"), "{said}");
    bot.double.interaction(&typing(14, "hej"));
    bot.double.next(Method::POST, "/interactions/14/").await;
    assert_eq!(bot.end().await, Ok(()));
}

#[test]
fn what_takes_the_place_of_an_answer_that_broke_off() {
    // No fault can be made at will in proposals, so how far they had come is given here.
    for (state, typing, expected) in [
        (State::Unheard, true, StandIn::NoProposals),
        (State::Answered, true, StandIn::Nothing),
        (State::Unheard, false, StandIn::AtOnce),
        (State::Open, false, StandIn::PutIn),
        (State::Public, false, StandIn::Nothing),
        (State::Answered, false, StandIn::Nothing),
    ] {
        assert_eq!(stand_in(state, typing), expected, "{state:?} {typing}");
    }
}

#[tokio::test]
async fn a_fault_after_everybody_was_told_to_wait_shows_them_nothing_more() {
    let double = Double::start().await;
    let mut settings = settings(&double);
    // An application without a number, where Discord tells of none either, breaks every reply off that is to be put in; the first response needs none.
    settings.application = Some(0);
    let mut bot = Bot::with(double, service(), settings);
    bot.double.identified().await;
    let mut shared = in_server(button(21, "1:s:sv:vad-ar-operation-kvinnofrid"));
    shared.as_object_mut().expect("an object").remove("application_id");
    bot.double.interaction(&shared);
    let first = bot.double.next(Method::POST, "/interactions/21/").await;
    assert_eq!(first.body, json!({"type": 5}), "deferred before everybody's eyes");
    // The bot goes on, and what it says next is about something else: no crisis line for all to see.
    bot.double.message(&message(22, "hej", 42, false));
    let next = bot.double.next_of(&["/webhooks/", "/interactions/", "/channels/77/messages"]).await;
    assert!(next.path.starts_with("/channels/"), "{}", next.path);
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}
