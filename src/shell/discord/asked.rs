//! Answers to commands, to the context menu of a message, to a form and to somebody who types. Only the person who asked sees them. Not for: buttons and
//! lists (`components`), the commands of admins (`admin`), or what Discord is told of commands (`commands`).

use unic_langid::langid;

use super::{
    admin, body,
    commands::Name,
    components,
    custom_id::Pressed,
    exchange::Exchange,
    handler::{Core, inbound, pong},
    incoming::{Interaction, What},
    messages::{closing, plain_answer, spoken},
    render::{self, ChoiceButton, List, Page},
    rest::Failed,
};
use crate::{
    engine::{Block, Card, Helped, Press, Reply, Utterance},
    knowledge::{ArticleId, Language},
    shell::sentences::Sentences,
    text::Text,
};

/// Before an article's id where a proposal was taken, so that the article is opened and the question not searched for.
const PROPOSED: &str = "#";

/// Most entries of a list.
const MOST_OPTIONS: usize = 25;

/// Longest entry of a list or of the proposals.
const OPTION: usize = 100;

/// Most lists in a message, with one row left.
const MOST_LISTS: usize = 4;

/// Answers an interaction.
pub(super) async fn answer(core: &Core, exchange: &Exchange, asked: &Interaction) -> Result<(), Failed> {
    if is_too_much(core, asked) {
        return say(exchange, &help_menu(core, &language(asked), "web-refusal-429", &[])).await;
    }
    match &asked.what {
        What::Ping => exchange.answer_at_once(pong()).await,
        What::Typing { .. } if core.types_too_often(asked.user) => exchange.answer_at_once(body::proposals(&[])).await,
        What::Typing { text } => exchange.answer_at_once(body::proposals(&proposals(core, text, asked))).await,
        What::Command { name, sub, text } => match Name::read(name) {
            Some(Name::Ask) => {
                exchange.open().await?;
                let nothing = Utterance::new("");
                exchange.finish(&ask(core, asked, text.as_ref().unwrap_or(&nothing))).await
            }
            Some(Name::Help) => say(exchange, &help_menu(core, &language(asked), "discord-help-lead", &[])).await,
            Some(Name::Topics) => say(exchange, &topics(core, &language(asked))).await,
            Some(Name::About) => say(exchange, &about(core, &language(asked))).await,
            Some(Name::Knowledge) => admin::answer(core, exchange, asked, sub.as_deref(), text.as_ref()).await,
            None => say(exchange, &menu(core, &language(asked), "discord-old-button")).await,
        },
        What::Message { author, text } => {
            exchange.open().await?;
            exchange.finish(&about_message(core, asked, *author, text)).await
        }
        What::Form { text } => {
            exchange.open().await?;
            exchange.finish(&ask(core, asked, text)).await
        }
        What::Component { custom_id, values, under } => components::press(core, exchange, asked, custom_id, values, under).await,
        What::Unknown => say(exchange, &menu(core, &language(asked), "discord-old-button")).await,
    }
}

/// Whether a question comes beyond its user's limit and tells of no risk. Buttons and lists carry no words and cost little, but what is shared is for
/// everybody to bear.
fn is_too_much(core: &Core, asked: &Interaction) -> bool {
    let text = match &asked.what {
        What::Command { text, .. } => text.as_ref(),
        What::Message { text, .. } | What::Form { text } => Some(text),
        What::Component { custom_id, .. } if matches!(Pressed::parse(custom_id), Some(Pressed::Share(..))) => None,
        What::Ping | What::Typing { .. } | What::Component { .. } | What::Unknown => return false,
    };
    let at_risk = || text.is_some_and(|text| core.service.is_risk(&spoken(text)));
    core.too_often(asked.user) && !at_risk()
}

/// Defers and says, as every other answer comes.
pub(super) async fn say(exchange: &Exchange, pages: &[Page]) -> Result<(), Failed> {
    exchange.open().await?;
    exchange.finish(pages).await
}

/// The language of somebody's client, or Swedish.
pub(super) fn language(asked: &Interaction) -> Language {
    asked.language.clone().unwrap_or(langid!("sv"))
}

/// The answer to a question. An article that answers beyond doubt can be shared where others are.
pub(super) fn ask(core: &Core, asked: &Interaction, text: &Utterance) -> Vec<Page> {
    let language = language(asked);
    if let Some(article) = proposed(core, &language, text.words()) {
        return article_pages(core, &language, article, asked.in_server);
    }
    let outcome = core.service.answer(&inbound(&spoken(text), asked.language.as_ref()));
    let sentences = core.sentences();
    let shared = plain_answer(&outcome).filter(|_| asked.in_server);
    let added = shared
        .map(|article| share(&sentences, &outcome.language, article))
        .unwrap_or_default();
    render::pages_with(&outcome.reply, added, &closing(&sentences, &outcome, "discord-private"))
}

/// An article, opened by its id.
pub(super) fn article_pages(core: &Core, language: &Language, article: ArticleId, in_server: bool) -> Vec<Page> {
    let sentences = core.sentences();
    let added = if in_server {
        share(&sentences, language, &article)
    } else {
        Page::default()
    };
    let reply = core.service.press(&Press::Article(article), language);
    render::pages_with(&reply, added, &[sentences.text(language, "discord-private")])
}

/// The button "Dela i kanalen".
fn share(sentences: &Sentences, language: &Language, article: &ArticleId) -> Page {
    let button = Pressed::Share(language.clone(), article.clone())
        .custom_id()
        .map(|custom_id| ChoiceButton {
            label: render::cut(sentences.text(language, "discord-share"), render::LABEL),
            custom_id,
        });
    Page {
        actions: button.into_iter().collect(),
        ..Page::default()
    }
}

/// The article of a proposal that was taken.
fn proposed(core: &Core, language: &Language, text: &str) -> Option<ArticleId> {
    let id = ArticleId(text.trim().strip_prefix(PROPOSED)?.to_owned());
    core.service
        .snapshot()
        .knowledge
        .article(language, &id)
        .map(|article| article.id.clone())
}

/// Questions for somebody who types. Who seems to be at risk gets none: what they write is answered as it stands.
fn proposals(core: &Core, text: &Utterance, asked: &Interaction) -> Vec<(String, String)> {
    let snapshot = core.service.snapshot();
    let language = language(asked);
    if snapshot.triage().assess(&Text::prepare(text.words())).risk {
        return Vec::new();
    }
    let found = core.proposals.questions(&snapshot, text.words(), &language, MOST_OPTIONS);
    let proposals = found
        .into_iter()
        .map(|(id, question)| (render::cut(question, OPTION), format!("{PROPOSED}{}", id.0)));
    proposals.filter(|(_, value)| value.chars().count() <= OPTION).collect()
}

/// Guidance on a message that somebody chose: an answer for its author, and for anyone else one for a person who worries.
fn about_message(core: &Core, asked: &Interaction, author: u64, text: &Utterance) -> Vec<Page> {
    let inbound = inbound(&spoken(text), asked.language.as_ref());
    let outcome = if author == asked.user {
        core.service.answer(&inbound)
    } else {
        core.service.answer_reader(&inbound)
    };
    render::pages(&outcome.reply, &closing(&core.sentences(), &outcome, "discord-private"))
}

/// Whom one can turn to: the lines that always stand, and five buttons that say who asks.
pub(super) fn help_menu(core: &Core, language: &Language, lead: &str, notes: &[&str]) -> Vec<Page> {
    let sentences = core.sentences();
    let text = |id: &str| sentences.text(language, id).to_owned();
    let mut blocks: Vec<Block> = notes.iter().chain([&lead]).map(|id| Block::Lead { text: text(id) }).collect();
    blocks.extend(help_cards(core, language).into_iter().map(Block::Service));
    blocks.push(Block::Note {
        text: text("automated-note"),
    });
    let actions = HELP.iter().filter_map(|(whom, id)| {
        Some(ChoiceButton {
            label: render::cut(sentences.text(language, id), render::LABEL),
            custom_id: Pressed::Help(language.clone(), *whom).custom_id()?,
        })
    });
    let added = Page {
        content: text("discord-help-choose"),
        actions: actions.collect(),
        ..Page::default()
    };
    render::pages_with(&reply(language, blocks), added, &[sentences.text(language, "discord-private")])
}

const HELP: [(Helped, &str); 5] = [
    (Helped::Hurt, "discord-help-hurt"),
    (Helped::Honour, "discord-help-honour"),
    (Helped::Worried, "discord-help-worried"),
    (Helped::Hurting, "discord-help-hurting"),
    (Helped::AtWork, "discord-help-at-work"),
];

/// The emergency number and the lines for adults and for the young, as nobody's age is known here.
fn help_cards(core: &Core, language: &Language) -> Vec<Card> {
    let mut cards = core.service.help(language);
    let snapshot = core.service.snapshot();
    let young = &snapshot.knowledge.routes.soft_youth;
    let directory = core.service.directory(language);
    cards.extend(directory.into_iter().filter(|card| young.iter().any(|id| id.0 == card.id)));
    cards
}

/// The menu, under a kind word on why it comes.
pub(super) fn menu(core: &Core, language: &Language, why: &str) -> Vec<Page> {
    let sentences = core.sentences();
    let reply = core.service.press(&Press::Menu, language);
    render::pages(
        &reply,
        &[sentences.text(language, why), sentences.text(language, "discord-private")],
    )
}

/// The topics, to choose one from.
fn topics(core: &Core, language: &Language) -> Vec<Page> {
    let sentences = core.sentences();
    let snapshot = core.service.snapshot();
    let topics = snapshot.knowledge.manifest.topics.iter().take(MOST_OPTIONS);
    let options = topics.map(|topic| {
        (
            topic.clone(),
            render::cut(sentences.text(language, &format!("topic-{topic}")), OPTION),
        )
    });
    let list = Pressed::Topics(language.clone()).custom_id().map(|custom_id| List {
        custom_id,
        placeholder: sentences.text(language, "discord-topics-choose").to_owned(),
        options: options.collect(),
    });
    let added = Page {
        lists: list.into_iter().collect(),
        ..Page::default()
    };
    lead_and(&sentences, language, "discord-topics-lead", added)
}

/// The questions of a topic, to choose one from.
pub(super) fn questions(core: &Core, language: &Language, topic: &str) -> Vec<Page> {
    let sentences = core.sentences();
    let snapshot = core.service.snapshot();
    let swedish = snapshot.knowledge.articles.get(&crate::knowledge::SWEDISH);
    let ids = swedish
        .into_iter()
        .flatten()
        .filter(|(_, article)| article.topics.iter().any(|known| known == topic));
    let found = ids.filter_map(|(id, _)| snapshot.knowledge.article(language, id));
    let options: Vec<(String, String)> = found
        .map(|article| (article.id.0.clone(), render::cut(&article.question, OPTION)))
        .collect();
    if options.is_empty() {
        return menu(core, language, "discord-old-button");
    }
    let lists = options
        .chunks(MOST_OPTIONS)
        .take(MOST_LISTS)
        .enumerate()
        .map(|(number, options)| List {
            custom_id: Pressed::questions(language, number),
            placeholder: sentences.text(language, "discord-questions-choose").to_owned(),
            options: options.to_vec(),
        });
    let added = Page {
        lists: lists.collect(),
        ..Page::default()
    };
    lead_and(&sentences, language, "discord-questions-lead", added)
}

/// What this is, what it keeps, who runs it, and where to report a fault.
fn about(core: &Core, language: &Language) -> Vec<Page> {
    let sentences = core.sentences();
    let text = |id: &str| sentences.text(language, id).to_owned();
    let mut leads: Vec<String> = ["discord-about-what", "discord-about-privacy"].map(text).to_vec();
    leads.push(core.operator.as_ref().map_or_else(
        || text("web-about-no-operator"),
        |operator| {
            format!(
                "{} {}. {} {}",
                text("web-about-operator"),
                operator.name,
                text("web-about-contact"),
                operator.contact
            )
        },
    ));
    leads.push(text("discord-about-fault"));
    let mut blocks: Vec<Block> = leads.into_iter().map(|text| Block::Lead { text }).collect();
    blocks.push(Block::Note {
        text: text("automated-note"),
    });
    blocks.push(Block::Note {
        text: format!("slussen {}", env!("CARGO_PKG_VERSION")),
    });
    render::pages(&reply(language, blocks), &[sentences.text(language, "discord-private")])
}

fn lead_and(sentences: &Sentences, language: &Language, lead: &str, added: Page) -> Vec<Page> {
    let blocks = vec![Block::Lead {
        text: sentences.text(language, lead).to_owned(),
    }];
    render::pages_with(&reply(language, blocks), added, &[sentences.text(language, "discord-private")])
}

/// A reply of this channel's own.
pub(super) fn reply(language: &Language, blocks: Vec<Block>) -> Reply {
    Reply {
        language: language.to_string(),
        rtl: language.character_direction() == unic_langid::CharacterDirection::RTL,
        blocks,
    }
}
