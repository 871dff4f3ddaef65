//! `/kunskap`: the state of the knowledge, its faults, what a reload would change, and a reload. Discord hides the command by default; here it is checked again who asks, against the
//! users and roles of the configuration. Not for: what anybody else may ask.

use std::path::Path;

use super::{
    asked::{language, reply, say},
    commands::Admin,
    exchange::Exchange,
    handler::Core,
    incoming::Interaction,
    preview,
    render::{self, Page},
    rest::Failed,
};
use crate::{
    config::Knowledge,
    engine::{Block, Utterance},
    knowledge::{Fault, Language},
    shell::{
        check,
        editor::{Tongue, Words},
        knowledge::{How, Preview, awaits},
    },
};

/// Faults shown; more would fill the channel, and `slussen check` shows them all.
const MOST_LINES: usize = 30;

/// Who is written down in the audit. Who it was on Discord stays on Discord: no id of anybody's there reaches a disk (promise 21).
const DISCORD: &str = "discord";

/// Most room for the names of routes to confirm, in UTF-16 units. The names of all that are shipped take less.
const NAMES: usize = 1200;

/// Answers a command of an admin's. `text` is what stood in its field.
pub(super) async fn answer(
    core: &Core,
    exchange: &Exchange,
    asked: &Interaction,
    sub: Option<&str>,
    text: Option<&Utterance>,
) -> Result<(), Failed> {
    let language = language(asked);
    if !may(core, asked) {
        return say(exchange, &pages(core, &language, &["discord-admin-refused"], &[])).await;
    }
    let Some(command) = sub.and_then(Admin::read) else {
        return say(exchange, &pages(core, &language, &["discord-admin-unknown"], &[])).await;
    };
    exchange.open().await?;
    let shown = match command {
        Admin::Status => pages(core, &language, &["discord-admin-status-lead"], &status(core, &language)),
        Admin::Check => {
            let (folders, tongue) = (core.keeper.folders().clone(), tongue(&language));
            let (sound, lines) = apart(move || checked(&folders, tongue)).await;
            let lead = if sound { "discord-admin-sound" } else { "discord-admin-faulty" };
            pages(core, &language, &[lead], &lines)
        }
        Admin::Preview => {
            let _turn = core.previewing.lock().await;
            let keeper = core.keeper.clone();
            match apart(move || keeper.preview()).await {
                Ok(preview) => previewed(core, &language, &preview),
                Err(faults) => pages(core, &language, &["discord-admin-faulty"], &told(&faults, &language)),
            }
        }
        Admin::Reload => match core.reloading.try_lock() {
            Err(_under_way) => pages(core, &language, &["discord-admin-reloading"], &[]),
            Ok(_held) => {
                let (keeper, confirmed) = (core.keeper.clone(), names(text));
                match apart(move || keeper.reload_confirmed(DISCORD, How::Discord, &confirmed)).await {
                    Ok(_) => pages(core, &language, &["discord-admin-reloaded"], &status(core, &language)),
                    Err(faults) => match faults.iter().filter_map(awaits).collect::<Vec<_>>().as_slice() {
                        [] => pages(core, &language, &["discord-admin-kept"], &told(&faults, &language)),
                        routes => pages(core, &language, &["discord-admin-confirm"], &[routes.join(" ")]),
                    },
                }
            }
        },
        Admin::Restore => {
            let keeper = core.keeper.clone();
            match apart(move || keeper.rollback(None, DISCORD, How::Discord)).await {
                Ok(_) => pages(core, &language, &["discord-admin-reloaded"], &status(core, &language)),
                Err(faults) => pages(core, &language, &["discord-admin-nothing-kept"], &told(&faults, &language)),
            }
        }
    };
    exchange.finish(&shown).await
}

fn may(core: &Core, asked: &Interaction) -> bool {
    core.admins.users.contains(&asked.user) || asked.roles.iter().any(|role| core.admins.roles.contains(role))
}

/// The names in the field of a reload, however they are set apart.
fn names(text: Option<&Utterance>) -> Vec<String> {
    let words = text.map_or("", Utterance::words);
    let names = words.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';'));
    names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// What a reload would change, in one message: first what must be confirmed, as it is written into the field.
fn previewed(core: &Core, language: &Language, preview: &Preview) -> Vec<Page> {
    let (sentences, words) = (core.sentences(), Words::new(tongue(language)));
    let mut texts = vec![sentences.text(language, "discord-admin-preview-lead").to_owned()];
    if preview.is_empty() {
        texts.push(words.text("editor-nothing-changes").to_owned());
    }
    let names = preview.confirm.join(" ");
    if !names.is_empty() {
        texts.push(sentences.text(language, "discord-admin-confirm").to_owned());
        texts.push(render::cut(&names, NAMES));
    }
    let rest = sentences.text(language, "discord-admin-rest");
    let room = |text: &str| render::length(&render::escape(text)) + render::BETWEEN.len();
    let taken = texts.iter().map(String::as_str).chain([rest]).map(room).sum();
    let shown = preview::shown(preview, &words, taken);
    texts.extend(shown.lines);
    if !shown.whole || render::length(&names) > NAMES {
        texts.push(rest.to_owned());
    }
    let blocks = texts.into_iter().map(|text| Block::Lead { text }).collect();
    render::pages(&reply(language, blocks), &[])
}

fn checked(folders: &Knowledge, tongue: Tongue) -> (bool, Vec<String>) {
    let mut out = Vec::new();
    let (dir, locales): (Option<&Path>, Option<&Path>) = (folders.dir.as_deref(), folders.locales.as_deref());
    // Memory takes every line.
    let status = check::run(dir, locales, check::Format::Text, tongue, &mut out).unwrap_or(check::FAULTY);
    let mut lines: Vec<String> = String::from_utf8_lossy(&out).lines().map(str::to_owned).collect();
    // What it came to stands last, after the way out of the last remark; here the first lines alone may be shown.
    let remarks = lines.iter().rposition(|line| line.starts_with(' ')).map_or(0, |at| at + 1);
    lines.rotate_left(remarks);
    (status == check::FINE, lines)
}

/// Swedish, but for those who speak English alone.
fn tongue(language: &Language) -> Tongue {
    if language.language.as_str() == "en" {
        Tongue::English
    } else {
        Tongue::Swedish
    }
}

fn told(faults: &[Fault], language: &Language) -> Vec<String> {
    let words = Words::new(tongue(language));
    faults.iter().map(|fault| words.fault(fault).to_string()).collect()
}

fn status(core: &Core, language: &Language) -> Vec<String> {
    let sentences = core.sentences();
    let snapshot = core.service.snapshot();
    let knowledge = &snapshot.knowledge;
    let (standing, wanted) = core.health.connections();
    let line = |id: &str, value: String| format!("{}: {value}", sentences.text(language, id));
    let articles = knowledge
        .articles
        .iter()
        .map(|(language, articles)| format!("{} ({language})", articles.len()));
    vec![
        line("discord-admin-version", knowledge.manifest.version.clone()),
        line("discord-admin-generation", snapshot.generation.to_string()),
        line("discord-admin-articles", articles.collect::<Vec<_>>().join(", ")),
        line("discord-admin-services", knowledge.services.len().to_string()),
        line("discord-admin-connections", format!("{standing}/{wanted}")),
    ]
}

fn pages(core: &Core, language: &Language, leads: &[&str], lines: &[String]) -> Vec<Page> {
    let sentences = core.sentences();
    let lead = |id: &&str| Block::Lead {
        text: sentences.text(language, id).to_owned(),
    };
    let mut blocks: Vec<Block> = leads.iter().map(lead).collect();
    let mut shown: Vec<&str> = lines.iter().map(String::as_str).take(MOST_LINES).collect();
    if lines.len() > MOST_LINES {
        shown.push(sentences.text(language, "discord-admin-more"));
    }
    if !shown.is_empty() {
        blocks.push(Block::Lead { text: shown.join("\n") });
    }
    render::pages(&reply(language, blocks), &[])
}

/// Does work that takes long where it holds up no other reply. Work that breaks off does so here too, where the exchange catches it.
async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(broken) => std::panic::resume_unwind(broken.into_panic()),
    }
}
