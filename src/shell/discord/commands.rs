//! The slash commands, as Discord is told of them. Not for: answering them (`handler`).

use serenity::all::{CommandOptionType, CreateCommand, CreateCommandOption, InstallationContext, InteractionContext};
use unic_langid::langid;

use crate::{knowledge::Language, shell::sentences::Sentences};

/// The command's name, in every client that has no name of its own for it.
pub(super) const ASK: &str = "fraga";

/// The name of its field.
pub(super) const TEXT: &str = "text";

/// Longest text that Discord lets a field hold, in characters.
const LONGEST_TEXT: u16 = 6000;

/// What the command is called in clients of other languages: Discord's locale and the name.
const NAMES: [(&str, &str); 3] = [("sv-SE", "fr\u{e5}ga"), ("en-GB", "ask"), ("en-US", "ask")];

/// All commands, ready to be registered: usable in servers, in the bot's chat and in other chats, installed by a server or by a user.
pub(super) fn all(sentences: &Sentences) -> Vec<CreateCommand> {
    let swedish = langid!("sv");
    let mut text = CreateCommandOption::new(CommandOptionType::String, TEXT, sentences.text(&swedish, "discord-ask-option"))
        .required(true)
        .max_length(LONGEST_TEXT);
    let mut ask = CreateCommand::new(ASK)
        .description(sentences.text(&swedish, "discord-ask-description"))
        .contexts(vec![
            InteractionContext::Guild,
            InteractionContext::BotDm,
            InteractionContext::PrivateChannel,
        ])
        .integration_types(vec![InstallationContext::Guild, InstallationContext::User]);
    for (locale, name) in NAMES {
        let language = language(locale).unwrap_or_else(|| swedish.clone());
        text = text.description_localized(locale, sentences.text(&language, "discord-ask-option"));
        ask = ask
            .name_localized(locale, name)
            .description_localized(locale, sentences.text(&language, "discord-ask-description"));
    }
    vec![ask.add_option(text)]
}

/// The language of a client's setting: `sv-SE` is `sv`.
pub(super) fn language(locale: &str) -> Option<Language> {
    locale.split('-').next().and_then(|language| language.parse().ok())
}
