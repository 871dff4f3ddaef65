//! What Discord tells, read field by field: whatever is absent, new or of another shape is passed over, and the rest is used all the same.
//! The types hold what people wrote, so they print nothing. Not for: deciding what to do about it (`handler`).

use std::time::Instant;

use serde_json::Value;

use crate::{engine::Utterance, knowledge::Language};

/// A message that somebody wrote.
pub(super) struct Written {
    pub(super) id: u64,
    pub(super) channel: u64,
    pub(super) author: u64,
    pub(super) text: Utterance,
    /// In the bot's own chat with the author; else others may read it.
    pub(super) direct: bool,
    /// Written by a person's hand: no bot, no webhook, no notice of Discord's.
    pub(super) by_hand: bool,
    /// Users that Discord says it mentions.
    mentions: Vec<u64>,
}

impl Written {
    /// `None` for what lacks even an id, a channel or an author.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let author = value.get("author")?;
        let ours = |kind: u64| kind == 0 || kind == 19;
        let bot = author.get("bot").and_then(Value::as_bool).unwrap_or(false);
        let system = author.get("system").and_then(Value::as_bool).unwrap_or(false);
        // A private chat has the type 1; not every server says so.
        let elsewhere = value.get("channel_type").and_then(Value::as_u64).is_some_and(|kind| kind != 1);
        let guild = present(value, "guild_id") || present(value, "member");
        Some(Self {
            id: id(value, "id")?,
            channel: id(value, "channel_id")?,
            author: id(author, "id")?,
            text: Utterance::new(text(value, "content").unwrap_or_default()),
            direct: !guild && !elsewhere,
            by_hand: !bot && !system && !present(value, "webhook_id") && value.get("type").and_then(Value::as_u64).is_none_or(ours),
            mentions: list(value, "mentions").iter().filter_map(|user| id(user, "id")).collect(),
        })
    }

    /// Whether it speaks to a user: by Discord's own list, or by a mention in the text.
    pub(super) fn mentions(&self, user: u64) -> bool {
        self.mentions.contains(&user)
            || [format!("<@{user}>"), format!("<@!{user}>")]
                .iter()
                .any(|mark| self.text.words().contains(mark))
    }
}

/// What somebody asks for by a command, a button, a list, a form or while typing.
pub(super) struct Interaction {
    pub(super) id: u64,
    pub(super) token: String,
    pub(super) application: Option<u64>,
    pub(super) user: u64,
    pub(super) roles: Vec<u64>,
    pub(super) language: Option<Language>,
    /// Used in a server, where something can be shared with others.
    pub(super) in_server: bool,
    pub(super) received: Instant,
    pub(super) what: What,
}

/// The ways to ask.
pub(super) enum What {
    /// Discord tries whether somebody is there.
    Ping,
    /// A slash command: its name, the subcommand's name, and the text of its field.
    Command {
        name: String,
        sub: Option<String>,
        text: Option<Utterance>,
    },
    /// Somebody types in a command's field.
    Typing { text: Utterance },
    /// "Hitta hjälp" on a message.
    Message { author: u64, text: Utterance },
    /// A button or a list under a message of ours.
    Component {
        custom_id: String,
        values: Vec<String>,
        under: Under,
    },
    /// A form that was sent.
    Form { text: Utterance },
    /// Something newer than this program, or without what it is about.
    Unknown,
}

/// The message that a component stands under, as far as it is needed: which one it is, and what it replies to.
pub(super) struct Under {
    /// Its own id; 0 where the server does not say.
    pub(super) message: u64,
    /// The message replied to, where Discord sends it along.
    pub(super) written: Option<Written>,
    /// Its id and channel.
    pub(super) replied: Option<(u64, u64)>,
}

impl Interaction {
    /// `None` for what cannot be answered at all: no id, no token or nobody who asks.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let data = value.get("data").unwrap_or(&Value::Null);
        let what = match value.get("type").and_then(Value::as_u64)? {
            1 => What::Ping,
            2 if data.get("type").and_then(Value::as_u64) == Some(3) => chosen_message(data).unwrap_or(What::Unknown),
            2 => command(data).unwrap_or(What::Unknown),
            3 => What::Component {
                custom_id: text(data, "custom_id").unwrap_or_default(),
                values: list(data, "values").iter().filter_map(Value::as_str).map(str::to_owned).collect(),
                under: under(value),
            },
            4 => What::Typing {
                text: focused(list(data, "options")),
            },
            5 => What::Form {
                text: form(list(data, "components")),
            },
            _newer => What::Unknown,
        };
        let member = value.get("member").unwrap_or(&Value::Null);
        let user = member.get("user").or_else(|| value.get("user"));
        let user = user.and_then(|user| id(user, "id")).or(matches!(what, What::Ping).then_some(0))?;
        Some(Self {
            id: id(value, "id")?,
            token: text(value, "token").unwrap_or_default(),
            application: id(value, "application_id"),
            user,
            roles: list(member, "roles").iter().filter_map(number).collect(),
            language: text(value, "locale").as_deref().and_then(super::commands::language),
            in_server: present(value, "guild_id"),
            received: Instant::now(),
            what,
        })
    }
}

fn command(data: &Value) -> Option<What> {
    let options = list(data, "options");
    // A subcommand is an option that holds options.
    let sub = options.iter().find(|option| option.get("type").and_then(Value::as_u64) == Some(1));
    let fields = sub.map_or(options, |sub| list(sub, "options"));
    let has_text = fields.iter().any(|option| option.get("value").is_some());
    Some(What::Command {
        name: text(data, "name")?,
        sub: sub.and_then(|sub| text(sub, "name")),
        text: has_text.then(|| field(fields)),
    })
}

/// The text of a command's one field.
fn field(options: &[Value]) -> Utterance {
    let value = options.iter().find_map(|option| text(option, "value"));
    Utterance::new(value.unwrap_or_default())
}

/// The text of the field that somebody types in; of the first one where the server does not say which.
fn focused(options: &[Value]) -> Utterance {
    let here = |option: &&Value| option.get("focused").and_then(Value::as_bool) == Some(true);
    let value = options.iter().find(here).and_then(|option| text(option, "value"));
    value.map_or_else(|| field(options), Utterance::new)
}

fn chosen_message(data: &Value) -> Option<What> {
    let messages = data.get("resolved")?.get("messages")?;
    let target = number(data.get("target_id")?)?;
    let message = messages.get(target.to_string())?;
    Some(What::Message {
        author: message.get("author").and_then(|author| id(author, "id")).unwrap_or(0),
        text: Utterance::new(text(message, "content").unwrap_or_default()),
    })
}

fn under(value: &Value) -> Under {
    let Some(message) = value.get("message") else {
        return Under {
            message: 0,
            written: None,
            replied: None,
        };
    };
    let reference = message.get("message_reference").unwrap_or(&Value::Null);
    let written = message.get("referenced_message").and_then(|replied| {
        let mut replied = replied.clone();
        // A message inside another one may leave out the channel, which is the same.
        if let (Some(map), Some(channel)) = (
            replied.as_object_mut(),
            message.get("channel_id").or_else(|| value.get("channel_id")),
        ) {
            map.entry("channel_id").or_insert_with(|| channel.clone());
        }
        Written::read(&replied)
    });
    let channel = id(reference, "channel_id")
        .or_else(|| id(message, "channel_id"))
        .or_else(|| id(value, "channel_id"));
    Under {
        message: id(message, "id").unwrap_or(0),
        written,
        replied: id(reference, "message_id").zip(channel),
    }
}

/// The first text of a form, however deep its field lies.
fn form(components: &[Value]) -> Utterance {
    fn find(value: &Value) -> Option<String> {
        text(value, "value")
            .or_else(|| list(value, "components").iter().find_map(find))
            .or_else(|| find(value.get("component")?))
    }
    Utterance::new(components.iter().find_map(find).unwrap_or_default())
}

/// Reads JSON. Halves of a character that lost their other half, which some clients let through, become the mark for what cannot be read.
pub(super) fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).or_else(|_| serde_json::from_str(&mended(text))).ok()
}

fn mended(text: &str) -> String {
    /// The number of an escape that a text begins with: `\u` and four hexadecimal digits.
    fn unit(text: &str) -> Option<u16> {
        let digits = text.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    }
    let mut mended = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find('\\') {
        let (before, escape) = rest.split_at(place);
        mended.push_str(before);
        let pair = escape
            .get(6..)
            .and_then(unit)
            .is_some_and(|second| (0xdc00..0xe000).contains(&second));
        let (taken, kept) = match unit(escape) {
            Some(0xd800..0xdc00) if pair => (12, None),
            Some(0xd800..0xe000) => (6, Some("\\ufffd")),
            Some(_) => (6, None),
            // A backslash and the character that it stands before.
            None => (1 + escape.chars().nth(1).map_or(0, char::len_utf8), None),
        };
        let (escape, after) = escape.split_at(taken);
        mended.push_str(kept.unwrap_or(escape));
        rest = after;
    }
    mended.push_str(rest);
    mended
}

/// Whether a field is there and says something.
fn present(value: &Value, key: &str) -> bool {
    value.get(key).is_some_and(|value| !value.is_null())
}

/// An id, written as text or as a number; never 0.
pub(super) fn id(value: &Value, key: &str) -> Option<u64> {
    value.get(key).and_then(number)
}

fn number(value: &Value) -> Option<u64> {
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
    // The greatest is no id either: serenity's ids cannot hold it.
    (number > 0 && number < u64::MAX).then_some(number)
}

pub(super) fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
