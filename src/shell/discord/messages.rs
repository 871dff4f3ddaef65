//! Answers to messages: in a direct message to whoever wrote it, in a server to a mention. In public stands an article, where it is asked for beyond
//! doubt and nobody seems to be at risk; all else gets one and the same reply, whose button leads to the answer in private. Both come by the same
//! requests in the same order. Not for: commands and buttons.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::Duration,
};

use serenity::{
    all::{ChannelId, MessageId},
    http::{LightMethod, Route},
};
use tokio::time::Instant;
use unic_langid::langid;

use super::{
    body,
    custom_id::Pressed,
    handler::{Core, inbound},
    incoming::Written,
    render::{self, ChoiceButton, Page},
    rest::{Call, Failed},
};
use crate::{
    engine::{self, Channel, Inbound, Outcome, Plan, Utterance},
    knowledge::{ArticleId, Language},
    shell::sentences::Sentences,
};

/// How long the sign that somebody is typing may hold a reply up.
const TYPING_WAIT: Duration = Duration::from_millis(800);

/// Discord's code where a reply needs the right to read the messages before it.
const NO_HISTORY: u64 = 160_002;

/// Answers a direct message.
pub(super) async fn direct(core: &Core, written: &Written) -> Result<(), Failed> {
    let until = Instant::now() + core.timing.reply;
    let text = spoken(&written.text);
    if core.too_often(written.author) && !core.service.is_risk(&text) {
        return Ok(());
    }
    typing(core, written.channel).await;
    let pages = answered(core, &text, None, "discord-keeps");
    let route = messages(written.channel);
    for (number, page) in pages.iter().enumerate() {
        let call = Call::send(LightMethod::Post, route, body::post(page, written.id, number));
        core.rest.call(&call, until).await?;
    }
    Ok(())
}

/// Answers a mention where others read.
pub(super) async fn mentioned(core: &Core, written: &Written) -> Result<(), Failed> {
    let until = Instant::now() + core.timing.reply;
    typing(core, written.channel).await;
    let text = spoken(&written.text);
    let inbound = Inbound {
        text,
        chosen: None,
        hint: None,
        channel: Channel::Public,
    };
    // Beyond the limit every mention gets the one neutral line, at risk or not: what stands in public must not tell.
    let too_often = core.too_often(written.author);
    let shown = catch_unwind(AssertUnwindSafe(|| {
        if too_often {
            return None;
        }
        let outcome = core.service.answer(&inbound);
        plain_answer(&outcome).map(|_| render::pages(&outcome.reply, &[]))
    }));
    let pages = shown.ok().flatten().unwrap_or_else(|| vec![neutral(&core.sentences())]);
    let route = messages(written.channel);
    for (number, page) in pages.iter().enumerate() {
        let plain = body::post(page, written.id, number);
        let body = if number == 0 {
            body::reply(page, written.id)
        } else {
            plain.clone()
        };
        match core.rest.call(&Call::send(LightMethod::Post, route, body), until).await {
            // Where the bot may not read what was written, it may not reply to it either, but it may speak.
            Err(Failed { code: NO_HISTORY, .. }) => core.rest.call(&Call::send(LightMethod::Post, route, plain), until).await?,
            sent => sent?,
        };
    }
    Ok(())
}

/// The article, where one answers beyond doubt and nothing in the message points to risk: what may stand in public, and be shared.
pub(super) fn plain_answer(outcome: &Outcome) -> Option<&ArticleId> {
    match &outcome.plan {
        Plan::Answer { articles, soft, .. } if !outcome.seen.risk && !outcome.seen.doubt && soft.is_empty() => articles.first(),
        Plan::Answer { .. } | Plan::Refer { .. } | Plan::Menu { .. } | Plan::NotFound { .. } => None,
    }
}

/// The one reply for everything that is not for others to read: always in both languages, as the writer's own would tell something.
pub(super) fn neutral(sentences: &Sentences) -> Page {
    let all = |id: &str, between: &str| {
        [langid!("sv"), langid!("en")]
            .map(|language| sentences.text(&language, id).to_owned())
            .join(between)
    };
    Page {
        content: all("discord-neutral", "\n"),
        actions: Pressed::Private
            .custom_id()
            .map(|custom_id| ChoiceButton {
                label: render::cut(&all("discord-read-private", " \u{b7} "), render::LABEL),
                custom_id,
            })
            .into_iter()
            .collect(),
        ..Page::default()
    }
}

/// A reply to somebody's words in private, as messages. Cannot fail: the built-in reply stands in.
pub(super) fn answered(core: &Core, text: &Utterance, hint: Option<&Language>, keeps: &'static str) -> Vec<Page> {
    let made = catch_unwind(AssertUnwindSafe(|| {
        let outcome = core.service.answer(&inbound(text, hint));
        render::pages(&outcome.reply, &closing(&core.sentences(), &outcome, keeps))
    }));
    made.unwrap_or_else(|_| render::pages(&engine::last_resort(hint.unwrap_or(&langid!("sv"))), &[]))
}

/// The lines under a reply: away from Discord when help is what it is about, and what Discord keeps.
pub(super) fn closing<'s>(sentences: &'s Sentences, outcome: &Outcome, keeps: &'static str) -> Vec<&'s str> {
    let leave = matches!(outcome.plan, Plan::Refer { .. }).then_some("discord-leave");
    leave
        .into_iter()
        .chain([keeps])
        .map(|id| sentences.text(&outcome.language, id))
        .collect()
}

/// A message as it is now, asked of Discord.
pub(super) async fn fetch(core: &Core, message: u64, channel: u64) -> Option<Written> {
    let route = Route::ChannelMessage {
        channel_id: ChannelId::new(channel),
        message_id: MessageId::new(message),
    };
    let until = Instant::now() + FETCH_WAIT;
    let mut found = core.rest.call(&Call::get(route), until).await.ok()?;
    // Some servers leave out what the address says already.
    found
        .as_object_mut()?
        .entry("channel_id")
        .or_insert_with(|| channel.to_string().into());
    Written::read(&found)
}

/// How long a message may take to come.
const FETCH_WAIT: Duration = Duration::from_secs(20);

fn messages(channel: u64) -> Route<'static> {
    Route::ChannelMessages {
        channel_id: ChannelId::new(channel),
    }
}

/// Shows that an answer is on its way. Where that fails the answer comes all the same.
async fn typing(core: &Core, channel: u64) {
    let route = Route::ChannelTyping {
        channel_id: ChannelId::new(channel),
    };
    let mut call = Call::get(route);
    call.method = LightMethod::Post;
    let _unshown = core.rest.call(&call, Instant::now() + TYPING_WAIT).await;
}

/// The words without the marks of mentions, which say nothing.
pub(super) fn spoken(text: &Utterance) -> Utterance {
    let mut rest = text.words();
    let mut words = String::with_capacity(rest.len());
    while let Some(start) = rest.find('<') {
        let (before, mark) = rest.split_at(start);
        words.push_str(before);
        let length = mark_length(mark);
        if length == 0 {
            words.push('<');
        } else {
            words.push(' ');
        }
        rest = mark.get(length.max(1)..).unwrap_or_default();
    }
    words.push_str(rest);
    Utterance::new(words.trim())
}

/// The length of a mention that a text begins with: `<@1>`, `<@!1>`, `<@&1>` or `<#1>`; 0 for anything else.
fn mark_length(text: &str) -> usize {
    let rest = ["<@!", "<@&", "<@", "<#"].iter().find_map(|start| text.strip_prefix(start));
    let Some((id, _)) = rest.and_then(|rest| rest.split_once('>')) else {
        return 0;
    };
    let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    if is_id { text.find('>').map_or(0, |end| end + 1) } else { 0 }
}
