//! Answers to buttons and lists. They carry all that is needed, so they work after a restart and on any host. Not for: reading their ids (`custom_id`).

use super::{
    asked::{self, article_pages, ask, help_menu, language, menu, questions, say},
    custom_id::Pressed,
    exchange::Exchange,
    handler::Core,
    incoming::{Interaction, Under},
    messages, render,
    rest::Failed,
};
use crate::{
    engine::{Block, Press},
    knowledge::{ArticleId, Language},
};

/// Answers a press. One that is not known any more gets a kind word and the menu.
pub(super) async fn press(
    core: &Core,
    exchange: &Exchange,
    asked: &Interaction,
    custom_id: &str,
    values: &[String],
    under: &Under,
) -> Result<(), Failed> {
    match Pressed::parse(custom_id) {
        Some(Pressed::Private) => {
            exchange.open().await?;
            exchange.finish(&private(core, asked, under).await).await
        }
        Some(Pressed::Article(language, article)) => {
            exchange.open().await?;
            exchange.finish(&article_pages(core, &language, article, asked.in_server)).await
        }
        Some(Pressed::Share(language, article)) => share(core, exchange, asked, under, &language, article).await,
        Some(Pressed::Help(language, whom)) => {
            exchange.open().await?;
            let sentences = core.sentences();
            let reply = core.service.press(&Press::Help(whom), &language);
            let closing = ["discord-leave", "discord-private"].map(|id| sentences.text(&language, id));
            exchange.finish(&render::pages(&reply, &closing)).await
        }
        Some(Pressed::Topics(language)) => say(exchange, &questions(core, &language, values.first().map_or("", String::as_str))).await,
        Some(Pressed::Questions(language)) => match values.first() {
            Some(article) => {
                exchange.open().await?;
                exchange
                    .finish(&article_pages(core, &language, ArticleId(article.clone()), asked.in_server))
                    .await
            }
            None => say(exchange, &menu(core, &language, "discord-old-button")).await,
        },
        None => say(exchange, &menu(core, &asked::language(asked), "discord-old-button")).await,
    }
}

/// The answer to a mention, for the person who wrote it and nobody else: anyone else gets the general way to help.
async fn private(core: &Core, asked: &Interaction, under: &Under) -> Vec<render::Page> {
    let sent_along = under.written.as_ref().filter(|written| !written.text.words().is_empty());
    let fetched = match (sent_along, under.replied) {
        (None, Some((message, channel))) => messages::fetch(core, message, channel).await,
        (Some(_), _) | (None, None) => None,
    };
    let found = sent_along.or(fetched.as_ref());
    let author = found.or(under.written.as_ref()).map(|written| written.author);
    match found {
        Some(written) if author == Some(asked.user) => ask(core, asked, &written.text),
        Some(_) | None => {
            // A message that is gone may have been the very person's own: nobody is told that it was not.
            let another = author.is_some_and(|author| author != asked.user);
            let why = if another { "discord-not-yours" } else { "discord-gone" };
            help_menu(core, &language(asked), "discord-help-lead", &[why])
        }
    }
}

/// Shows an article to everybody in the channel. The id names an article and nothing else, so a referral cannot be shared; and it is made before
/// everybody is told to wait, so that whatever else comes of it stays with the person who pressed.
async fn share(
    core: &Core,
    exchange: &Exchange,
    asked: &Interaction,
    under: &Under,
    language: &Language,
    article: ArticleId,
) -> Result<(), Failed> {
    let again = !core.first_share(asked.user, under.message, &article);
    let reply = core.service.press(&Press::Article(article), language);
    let is_article = reply.blocks.iter().any(|block| matches!(block, Block::Answer { .. }));
    if !is_article || !asked.in_server {
        return say(exchange, &menu(core, language, "discord-old-button")).await;
    }
    if again {
        return say(exchange, &menu(core, language, "discord-shared-already")).await;
    }
    let pages = render::pages(&reply, &[]);
    exchange.open_for_all().await?;
    exchange.finish_for_all(&pages).await
}
