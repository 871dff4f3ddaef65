//! The commands, as Discord is told of them: only when it does not know them as they are now. Not for: answering them (`asked`, `admin`).

use serde_json::{Map, Value, json};
use serenity::{
    all::ApplicationId,
    http::{LightMethod, Route},
};
use tokio::time::{Duration, Instant};
use unic_langid::langid;

use super::rest::{Call, Failed, Rest};
use crate::{knowledge::Language, shell::sentences::Sentences};

/// How long the commands may take to be registered.
const REGISTER_WAIT: Duration = Duration::from_mins(3);

/// Longest text that Discord lets a field hold, in characters.
const LONGEST_TEXT: u16 = 6000;

/// Discord's kinds of commands and fields.
const SLASH: u8 = 1;
const MESSAGE: u8 = 3;
const SUBCOMMAND: u8 = 1;
const STRING: u8 = 3;

/// Clients that see the words of a language of ours.
const LOCALES: [&str; 3] = ["sv-SE", "en-GB", "en-US"];

/// A slash command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Ask,
    Help,
    Topics,
    About,
    Knowledge,
}

/// A command of admins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Admin {
    Status,
    Check,
    Preview,
    Reload,
    Restore,
}

const NAMES: [(&str, Name); 5] = [
    ("fraga", Name::Ask),
    ("hjalp", Name::Help),
    ("amnen", Name::Topics),
    ("om", Name::About),
    ("kunskap", Name::Knowledge),
];

const ADMIN: [(&str, Admin, &str); 5] = [
    ("status", Admin::Status, "discord-admin-status"),
    ("kontrollera", Admin::Check, "discord-admin-check"),
    ("f\u{f6}rhandsgranska", Admin::Preview, "discord-admin-preview"),
    ("ladda-om", Admin::Reload, "discord-admin-reload"),
    ("\u{e5}terst\u{e4}ll", Admin::Restore, "discord-admin-restore"),
];

/// The field of a reload for the routes whose change is wanted.
const CONFIRM: &str = "bekr\u{e4}fta";

impl Name {
    /// The command that a name stands for.
    pub(super) fn read(name: &str) -> Option<Self> {
        NAMES.iter().find(|(known, _)| *known == name).map(|(_, command)| *command)
    }

    fn base(self) -> &'static str {
        NAMES.iter().find(|(_, known)| *known == self).map_or("", |(name, _)| name)
    }

    /// What its sentences begin with.
    fn sentence(self) -> &'static str {
        match self {
            Self::Ask => "discord-ask",
            Self::Help => "discord-help",
            Self::Topics => "discord-topics",
            Self::About => "discord-about",
            Self::Knowledge => "discord-admin",
        }
    }
}

impl Admin {
    /// The command that a name stands for.
    pub(super) fn read(name: &str) -> Option<Self> {
        ADMIN.iter().find(|(known, _, _)| *known == name).map(|(_, command, _)| *command)
    }
}

/// The language of a client's setting: `sv-SE` is `sv`. Others get the default.
pub(super) fn language(locale: &str) -> Option<Language> {
    locale.split(['-', '_']).next().and_then(|language| language.parse().ok())
}

/// All commands in the form that Discord takes. Those for everybody work in servers, in the bot's chat and in other chats, installed by a server or by a
/// user; the one for admins in servers alone, and is hidden until a server's admins give it to somebody.
pub fn all(sentences: &Sentences) -> Vec<Value> {
    let mut text = described(sentences, "discord-ask-option");
    text.extend(localised(sentences, "name", "discord-ask-option-name"));
    text.extend(fields(
        json!({"type": STRING, "name": "text", "required": true, "max_length": LONGEST_TEXT, "autocomplete": true}),
    ));
    let mut ask = slash(sentences, Name::Ask);
    ask.insert("options".to_owned(), json!([text]));

    let subcommands = ADMIN.map(|(name, command, sentence)| {
        let mut sub = described(sentences, sentence);
        sub.extend(localised(sentences, "name", &format!("{sentence}-name")));
        sub.extend(fields(json!({"type": SUBCOMMAND, "name": name})));
        match command {
            Admin::Reload => sub.extend(fields(json!({"options": [confirm(sentences)]}))),
            Admin::Status | Admin::Check | Admin::Preview | Admin::Restore => {}
        }
        Value::Object(sub)
    });
    let mut knowledge = slash(sentences, Name::Knowledge);
    knowledge.extend(fields(json!({
        "options": subcommands, "default_member_permissions": 0, "contexts": [0], "integration_types": [0],
    })));

    let mut find = localised(sentences, "name", "discord-find-name");
    find.insert("type".to_owned(), json!(MESSAGE));
    everywhere(&mut find);

    let plain = [Name::Help, Name::Topics, Name::About].map(|name| slash(sentences, name));
    std::iter::once(ask)
        .chain(plain)
        .chain([find, knowledge])
        .map(Value::Object)
        .collect()
}

/// The field of a reload.
fn confirm(sentences: &Sentences) -> Map<String, Value> {
    let mut field = described(sentences, "discord-admin-confirm-option");
    field.extend(localised(sentences, "name", "discord-admin-confirm-name"));
    field.extend(fields(
        json!({"type": STRING, "name": CONFIRM, "required": false, "max_length": LONGEST_TEXT}),
    ));
    field
}

/// A slash command for everybody, everywhere.
fn slash(sentences: &Sentences, name: Name) -> Map<String, Value> {
    let mut command = described(sentences, &format!("{}-description", name.sentence()));
    command.extend(localised(sentences, "name", &format!("{}-name", name.sentence())));
    command.extend(fields(json!({"type": SLASH, "name": name.base()})));
    everywhere(&mut command);
    command
}

fn everywhere(command: &mut Map<String, Value>) {
    command.extend(fields(json!({"contexts": [0, 1, 2], "integration_types": [0, 1]})));
}

fn described(sentences: &Sentences, sentence: &str) -> Map<String, Value> {
    localised(sentences, "description", sentence)
}

/// A sentence as Discord takes it: in Swedish, and in the language of each client that we know.
fn localised(sentences: &Sentences, field: &str, sentence: &str) -> Map<String, Value> {
    let swedish = langid!("sv");
    let text = |language: &Language| sentences.text(language, sentence).to_owned();
    let by_locale: Map<String, Value> = LOCALES
        .iter()
        .map(|locale| {
            (
                (*locale).to_owned(),
                text(&language(locale).unwrap_or_else(|| swedish.clone())).into(),
            )
        })
        .collect();
    fields(json!({field: text(&swedish), format!("{field}_localizations"): by_locale}))
}

fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Map::new(),
    }
}

/// Tells Discord of the commands, unless it knows them all as they are. Telling it replaces the whole list.
pub(super) async fn register(rest: &Rest, application: u64, sentences: &Sentences) -> Result<(), Failed> {
    let until = Instant::now() + REGISTER_WAIT;
    let route = Route::Commands {
        application_id: ApplicationId::new(application),
    };
    let commands = all(sentences);
    let mut known = Call::get(route);
    known.params = Some(vec![("with_localizations", "true".to_owned())]);
    // Where the list cannot be read, it can still be replaced.
    let known = rest.call(&known, until).await.ok();
    if known.is_some_and(|known| are_known(&commands, &known)) {
        tracing::info!(count = commands.len(), "Discord knows the commands already");
        return Ok(());
    }
    rest.call(&Call::send(LightMethod::Put, route, commands.clone().into()), until)
        .await?;
    tracing::info!(count = commands.len(), "told Discord of the commands");
    Ok(())
}

/// Whether a list that Discord gives holds these commands and no others. It adds fields of its own, and leaves out what is as if it were left out.
pub fn are_known(commands: &[Value], known: &Value) -> bool {
    let Some(known) = known.as_array().filter(|known| known.len() == commands.len()) else {
        return false;
    };
    let kind = |command: &Value| command.get("type").and_then(Value::as_u64).unwrap_or(1);
    commands.iter().all(|ours| {
        let theirs = known
            .iter()
            .find(|theirs| theirs.get("name") == ours.get("name") && kind(theirs) == kind(ours));
        theirs.is_some_and(|theirs| {
            let options = |command: &Value| command.get("options").and_then(Value::as_array).map_or(0, Vec::len);
            options(ours) == options(theirs) && is_same(ours, theirs)
        })
    })
}

fn is_same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => ours
            .iter()
            .all(|(key, ours)| is_same(ours, theirs.get(key).unwrap_or(&Value::Null)) || (key == "type" && !theirs.contains_key(key))),
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| is_same(ours, theirs))
        }
        // Permissions are numbers on the way there, and text on the way back.
        (Value::Number(ours), Value::String(theirs)) => ours.to_string() == *theirs,
        (Value::Bool(false), Value::Null) => true,
        (ours, theirs) => ours == theirs,
    }
}
