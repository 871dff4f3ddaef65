//! What Discord tells, as it tells it, with fields of no known name among the others.

use serde_json::{Value, json};

use super::{APPLICATION, BOT};

/// Whoever writes and presses, unless a test says otherwise.
pub(crate) const WRITER: u64 = 42;

pub(crate) fn user(id: u64, bot: bool) -> Value {
    json!({"id": id.to_string(), "username": "kanarienamn", "discriminator": "0", "avatar": null, "bot": bot, "a_new_field": 1})
}

/// A direct message.
pub(crate) fn message(id: u64, content: &str, author: u64, bot: bool) -> Value {
    json!({
        "id": id.to_string(), "channel_id": "77", "author": user(author, bot), "content": content, "type": 0,
        "timestamp": "2026-11-21T20:00:00.000000+00:00", "edited_timestamp": null, "tts": false, "mention_everyone": false,
        "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "a_new_field": {},
    })
}

/// A message that mentions the bot in a server.
pub(crate) fn mention(id: u64, content: &str) -> Value {
    let mut mention = message(id, &format!("<@{BOT}> {content}"), WRITER, false);
    mention["guild_id"] = json!("5");
    mention["member"] = json!({"roles": [], "joined_at": "2020-01-01T00:00:00Z"});
    mention["mentions"] = json!([user(BOT, true)]);
    mention
}

/// Somebody used a slash command without a field.
pub(crate) fn command(id: u64, name: &str) -> Value {
    interaction(id, 2, &json!({"id": "5", "name": name, "type": 1}))
}

/// Somebody used `/fraga`.
pub(crate) fn ask(id: u64, text: &str) -> Value {
    let option = json!({"name": "text", "type": 3, "value": text});
    interaction(id, 2, &json!({"id": "5", "name": "fraga", "type": 1, "options": [option]}))
}

/// Somebody types in the field of `/fraga`.
pub(crate) fn typing(id: u64, text: &str) -> Value {
    let option = json!({"name": "text", "type": 3, "value": text, "focused": true});
    interaction(id, 4, &json!({"id": "5", "name": "fraga", "type": 1, "options": [option]}))
}

/// Somebody chose "Hitta hjälp" on a message.
pub(crate) fn find_help(id: u64, chosen: &Value) -> Value {
    let target = chosen["id"].as_str().expect("an id");
    let data = json!({
        "id": "6", "name": "Hitta hj\u{e4}lp", "type": 3, "target_id": target, "resolved": {"messages": {target: chosen}},
    });
    interaction(id, 2, &data)
}

/// An admin's command.
pub(crate) fn knowledge(id: u64, sub: &str) -> Value {
    in_server(interaction(
        id,
        2,
        &json!({"id": "7", "name": "kunskap", "type": 1, "options": [{"name": sub, "type": 1, "options": []}]}),
    ))
}

/// Somebody pressed a button.
pub(crate) fn button(id: u64, custom_id: &str) -> Value {
    let mut pressed = interaction(id, 3, &json!({"custom_id": custom_id, "component_type": 2}));
    pressed["message"] = message(4, "choices", BOT, true);
    pressed
}

/// Somebody chose from a list.
pub(crate) fn choose(id: u64, custom_id: &str, value: &str) -> Value {
    let mut pressed = button(id, custom_id);
    pressed["data"]["component_type"] = json!(3);
    pressed["data"]["values"] = json!([value]);
    pressed
}

/// Somebody pressed the button under the public reply to `mentioned`; Discord sends that message along, or says that it has gone.
pub(crate) fn read_private(id: u64, mentioned: &Value, sent_along: Option<&Value>, by: u64) -> Value {
    let mut pressed = in_server(button(id, "1:p"));
    pressed["member"]["user"] = user(by, false);
    pressed["message"]["message_reference"] = json!({"message_id": mentioned["id"], "channel_id": "77", "guild_id": "5", "type": 0});
    pressed["message"]["referenced_message"] = sent_along.cloned().unwrap_or_default();
    pressed
}

/// The same in a server, where a member asks.
pub(crate) fn in_server(mut interaction: Value) -> Value {
    let fields = interaction.as_object_mut().expect("an object");
    let user = fields.remove("user").expect("a user");
    fields.insert("guild_id".to_owned(), json!("5"));
    fields.insert("context".to_owned(), json!(0));
    fields.insert(
        "member".to_owned(),
        json!({"user": user, "roles": [], "permissions": "0", "joined_at": "2020-01-01T00:00:00Z"}),
    );
    interaction
}

pub(crate) fn interaction(id: u64, kind: u8, data: &Value) -> Value {
    json!({
        "id": id.to_string(), "application_id": APPLICATION.to_string(), "type": kind, "data": data, "channel_id": "77",
        "user": user(WRITER, false), "token": format!("token{id}"), "version": 1, "locale": "sv-SE", "entitlements": [],
        "authorizing_integration_owners": {}, "context": 1, "attachment_size_limit": 0, "a_new_field": null,
    })
}
