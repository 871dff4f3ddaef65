//! Messages in the form that Discord's REST interface takes them. No body can mention anyone. Not for: what stands in a message (`render`).

use serde_json::{Value, json};

use super::render::{ChoiceButton, LinkButton, List, Page, ROW};

/// The flag of a message that only one person sees.
const EPHEMERAL: u64 = 1 << 6;

/// Grey, and a link's own look.
const SECONDARY: u8 = 2;
const LINK: u8 = 5;

/// A message.
pub(super) fn message(page: &Page) -> Value {
    json!({
        "content": page.content,
        "components": rows(page),
        "allowed_mentions": {"parse": [], "replied_user": false},
    })
}

/// A message in a channel: page `number` of the answer to `event`. By the nonce Discord takes it once, however often it is sent.
pub(super) fn post(page: &Page, event: u64, number: usize) -> Value {
    let mut body = message(page);
    body["nonce"] = json!(format!("{event}-{number}"));
    body["enforce_nonce"] = json!(true);
    body
}

/// The first page as a reply to that message, should it still be there.
pub(super) fn reply(page: &Page, to: u64) -> Value {
    let mut body = post(page, to, 0);
    body["message_reference"] = json!({"message_id": to.to_string(), "fail_if_not_exists": false});
    body
}

/// A message that only the person who asked sees.
pub(super) fn ephemeral(page: &Page) -> Value {
    let mut body = message(page);
    body["flags"] = json!(EPHEMERAL);
    body
}

/// "Thinking ...": visible to the person alone, unless it is for everybody. What is edited into it later is as visible.
pub(super) fn defer(everybody: bool) -> Value {
    if everybody {
        json!({"type": 5})
    } else {
        json!({"type": 5, "data": {"flags": EPHEMERAL}})
    }
}

/// A first response with words at once, for the person alone.
pub(super) fn at_once(page: &Page) -> Value {
    json!({"type": 4, "data": ephemeral(page)})
}

/// Proposals for a field: what is shown, and what is put in.
pub(super) fn proposals(proposals: &[(String, String)]) -> Value {
    let choices: Vec<Value> = proposals
        .iter()
        .map(|(name, value)| json!({"name": name, "value": value}))
        .collect();
    json!({"type": 8, "data": {"choices": choices}})
}

fn rows(page: &Page) -> Vec<Value> {
    let lists = page.lists.iter().map(|list| row(&[select(list)]));
    let choices = page.choices.iter().map(|choice| row(&[button(choice)]));
    let actions: Vec<Value> = page.actions.iter().map(button).collect();
    let links: Vec<Value> = page.links.iter().map(link).collect();
    let many = [actions, links];
    let many = many.iter().flat_map(|buttons| buttons.chunks(ROW).map(row));
    lists.chain(choices).chain(many).collect()
}

fn row(components: &[Value]) -> Value {
    json!({"type": 1, "components": components})
}

fn button(button: &ChoiceButton) -> Value {
    json!({"type": 2, "style": SECONDARY, "label": button.label, "custom_id": button.custom_id})
}

fn link(link: &LinkButton) -> Value {
    json!({"type": 2, "style": LINK, "label": link.label, "url": link.url})
}

fn select(list: &List) -> Value {
    let options: Vec<Value> = list
        .options
        .iter()
        .map(|(value, label)| json!({"label": label, "value": value}))
        .collect();
    json!({"type": 3, "custom_id": list.custom_id, "placeholder": list.placeholder, "options": options})
}
