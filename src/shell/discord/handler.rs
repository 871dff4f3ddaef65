//! What happens when Discord tells of something: a direct message, a command, a button. Replies are tracked, so that the end waits for them.
//! Not for: connecting (`mod.rs`), nor laying a reply out (`render`).

use std::{
    future::Future,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use serenity::{
    all::{
        ButtonStyle, Command, CommandInteraction, ComponentInteraction, Context, CreateActionRow, CreateAllowedMentions, CreateButton,
        CreateInteractionResponse, CreateInteractionResponseFollowup, CreateInteractionResponseMessage, CreateMessage,
        EditInteractionResponse, EventHandler, Http, Interaction, Message, MessageType, Ready,
    },
    async_trait,
};
use tokio::time::timeout;
use tokio_util::task::TaskTracker;
use unic_langid::langid;

use super::{
    commands,
    render::{self, Page, Pressed},
    status,
};
use crate::{
    engine::{Channel, Inbound, Plan, Press, Reply, Utterance},
    knowledge::Language,
    shell::{sentences::Sentences, service::Service},
};

/// How long one reply may take with all its requests. Without it a request that never ends would hold up the end.
const REPLY_WAIT: Duration = Duration::from_secs(30);

/// Answers events.
pub(super) struct Handler {
    service: Service,
    replies: TaskTracker,
    ready: AtomicBool,
}

impl Handler {
    pub(super) fn new(service: Service, replies: TaskTracker) -> Self {
        Self {
            service,
            replies,
            ready: AtomicBool::new(false),
        }
    }

    /// Whether this connection ever stood.
    pub(super) fn was_ready(&self) -> bool {
        self.ready.load(Ordering::Relaxed)
    }

    /// Does a reply's work where the end waits for it. A failure is logged by its status alone.
    fn track(&self, work: impl Future<Output = serenity::Result<()>> + Send + 'static) {
        self.replies.spawn(async move {
            match timeout(REPLY_WAIT, work).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => tracing::warn!(status = status(&error), "a reply on Discord was not taken"),
                Err(_elapsed) => tracing::warn!(seconds = REPLY_WAIT.as_secs(), "a reply on Discord took too long"),
            }
        });
    }
}

#[async_trait]
impl EventHandler for Handler {
    async fn ready(&self, context: Context, ready: Ready) {
        // Every shard tells; the commands are the same for all.
        if self.ready.swap(true, Ordering::Relaxed) {
            return;
        }
        tracing::info!(count = ready.shard.map_or(1, |shard| shard.total), "answering on Discord");
        let commands = commands::all(&Sentences::of(&self.service));
        // Discord replaces the whole list, so registering again changes nothing.
        if let Err(error) = Command::set_global_commands(&context.http, commands).await {
            tracing::error!(
                status = status(&error),
                "Discord did not take the commands; direct messages are answered all the same"
            );
        }
    }

    async fn message(&self, context: Context, message: Message) {
        if !is_asked(&message) {
            return;
        }
        let service = self.service.clone();
        self.track(async move {
            let outcome = service.answer(&inbound(&message.content, None));
            let sentences = Sentences::of(&service);
            let closing = closing(
                &sentences,
                &outcome.language,
                matches!(outcome.plan, Plan::Refer { .. }),
                "discord-keeps",
            );
            for page in render::pages(&outcome.reply, &closing) {
                let reply = CreateMessage::new()
                    .content(&page.content)
                    .allowed_mentions(CreateAllowedMentions::new())
                    .components(rows(&page));
                message.channel_id.send_message(&context.http, reply).await?;
            }
            Ok(())
        });
    }

    async fn interaction_create(&self, context: Context, interaction: Interaction) {
        let service = self.service.clone();
        // Only this command and buttons are offered, so nothing else comes.
        if let Interaction::Command(command) = interaction {
            if command.data.name == commands::ASK {
                self.track(ask(context, service, command));
            }
        } else if let Interaction::Component(component) = interaction {
            self.track(press(context, service, component));
        }
    }
}

/// A direct message that a person wrote: not a bot's, not the line about a call or a pinned message.
fn is_asked(message: &Message) -> bool {
    let written = matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    message.guild_id.is_none() && !message.author.bot && message.webhook_id.is_none() && written
}

fn inbound(text: &str, hint: Option<Language>) -> Inbound {
    Inbound {
        text: Utterance::new(text),
        chosen: None,
        hint,
        channel: Channel::Direct,
    }
}

/// The lines under a reply: away from Discord when help is what it is about, and what Discord keeps.
fn closing<'s>(sentences: &'s Sentences, language: &Language, refers: bool, keeps: &'static str) -> Vec<&'s str> {
    let leave = refers.then_some("discord-leave");
    leave.into_iter().chain([keeps]).map(|id| sentences.text(language, id)).collect()
}

/// Answers `/fraga`. Deferred before anything is thought about, so that the first response is always in time and always looks the same.
async fn ask(context: Context, service: Service, command: CommandInteraction) -> serenity::Result<()> {
    command.create_response(&context.http, defer()).await?;
    let text = command
        .data
        .options
        .iter()
        .find(|option| option.name == commands::TEXT)
        .and_then(|option| option.value.as_str());
    let outcome = service.answer(&inbound(text.unwrap_or_default(), commands::language(&command.locale)));
    let sentences = Sentences::of(&service);
    let closing = closing(
        &sentences,
        &outcome.language,
        matches!(outcome.plan, Plan::Refer { .. }),
        "discord-private",
    );
    finish(&context.http, &command.token, &outcome.reply, &closing).await
}

/// Answers a button. One that is not known any more gets the menu.
async fn press(context: Context, service: Service, component: ComponentInteraction) -> serenity::Result<()> {
    component.create_response(&context.http, defer()).await?;
    let known = Pressed::parse(&component.data.custom_id);
    let sentences = Sentences::of(&service);
    let (pressed, old, language) = known.map_or_else(
        || {
            let language = commands::language(&component.locale).unwrap_or_else(|| langid!("sv"));
            (Press::Menu, Some("discord-old-button"), language)
        },
        |known| (Press::Article(known.article), None, known.language),
    );
    let reply = service.press(&pressed, &language);
    let closing: Vec<&str> = old
        .into_iter()
        .chain(["discord-private"])
        .map(|id| sentences.text(&language, id))
        .collect();
    finish(&context.http, &component.token, &reply, &closing).await
}

/// "Thinking ...", visible to the person alone; what is edited into it later stays so.
fn defer() -> CreateInteractionResponse {
    CreateInteractionResponse::Defer(CreateInteractionResponseMessage::new().ephemeral(true))
}

/// Puts the reply where "Thinking ..." stands, and the rest of a long one below it.
async fn finish(http: &Http, token: &str, reply: &Reply, closing: &[&str]) -> serenity::Result<()> {
    for (number, page) in render::pages(reply, closing).iter().enumerate() {
        if number == 0 {
            let edit = EditInteractionResponse::new()
                .content(&page.content)
                .allowed_mentions(CreateAllowedMentions::new())
                .components(rows(page));
            http.edit_original_interaction_response(token, &edit, Vec::new()).await?;
        } else {
            let more = CreateInteractionResponseFollowup::new()
                .content(&page.content)
                .allowed_mentions(CreateAllowedMentions::new())
                .components(rows(page))
                .ephemeral(true);
            http.create_followup_message(token, &more, Vec::new()).await?;
        }
    }
    Ok(())
}

fn rows(page: &Page) -> Vec<CreateActionRow> {
    let choices = page.choices.iter().map(|choice| {
        let button = CreateButton::new(&choice.custom_id)
            .label(&choice.label)
            .style(ButtonStyle::Secondary);
        vec![button]
    });
    let links: Vec<CreateButton> = page
        .links
        .iter()
        .map(|link| CreateButton::new_link(&link.url).label(&link.label))
        .collect();
    let links = links.chunks(render::ROW).map(<[CreateButton]>::to_vec);
    choices.chain(links).map(CreateActionRow::Buttons).collect()
}
