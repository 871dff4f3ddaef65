//! What the templates are handed. Not for: choosing what to say; sentences come from the locales and from the engine's replies.

use askama::Template;

use super::{App, pages::Tongue};
use crate::{
    config::Operator,
    engine::{Block, Card, Prose, Reply},
    knowledge::Language,
    shell::sentences::Sentences,
};

/// What every page has around it.
pub(super) struct Frame<'a> {
    texts: Sentences,
    language: Language,
    /// The page's language as a BCP 47 tag.
    pub(super) tag: String,
    /// `ltr` or `rtl`.
    pub(super) dir: &'static str,
    /// What addresses in this language begin with.
    pub(super) base: String,
    /// The same page in every language.
    pub(super) languages: Vec<LanguageLink>,
    /// Where help is to be had.
    pub(super) help: Vec<Card>,
    /// Where the quick exit leads.
    pub(super) exit_url: &'a str,
    /// It is shown in a frame on another site.
    pub(super) framed: bool,
    /// Where the form of the chat is sent.
    pub(super) home: String,
}

/// The page in another language.
pub(super) struct LanguageLink {
    pub(super) tag: String,
    pub(super) name: String,
    pub(super) href: String,
    pub(super) current: bool,
}

impl<'a> Frame<'a> {
    /// The frame of the page at `path`, which begins with a slash or is empty for the first page.
    pub(super) fn new(app: &'a App, tongue: &Tongue, path: &str) -> Self {
        let texts = app.texts();
        let links = app.languages().into_iter().map(|language| LanguageLink {
            href: format!("/{language}{path}"),
            name: texts.text(&language, "web-language").to_owned(),
            current: language == tongue.language,
            tag: language.to_string(),
        });
        let languages = links.collect();
        Self {
            tag: tongue.language.to_string(),
            dir: direction(&tongue.language),
            base: tongue.base(),
            languages,
            help: app.service.help(&tongue.language),
            exit_url: &app.settings.exit_url,
            framed: tongue.framed,
            home: match (tongue.base(), tongue.path()) {
                (base, "") if base.is_empty() => "/".to_owned(),
                (base, path) => base + path,
            },
            language: tongue.language.clone(),
            texts,
        }
    }

    /// The sentence with that id, in the page's language.
    pub(super) fn text(&self, id: &str) -> &str {
        self.texts.text(&self.language, id)
    }

    /// A few other languages, so that who reads none of the page sees that there are more.
    pub(super) fn others(&self) -> impl Iterator<Item = &LanguageLink> {
        self.languages.iter().filter(|link| !link.current).take(3)
    }

    /// The sentence with that id, in a language of its own.
    pub(super) fn in_language(&self, language: &Language, id: &str) -> &str {
        self.texts.text(language, id)
    }

    /// The language that names, descriptions and articles have on a page or in a reply in this language, as a BCP 47 tag.
    #[expect(clippy::unused_self, reason = "templates reach functions through what they are handed")]
    pub(super) fn described(&self, tag: &str) -> &'static str {
        if tag == "en" { "en" } else { "sv" }
    }

    /// `ltr` or `rtl`.
    #[expect(clippy::unused_self, reason = "templates reach functions through what they are handed")]
    pub(super) fn direction(&self, language: &Language) -> &'static str {
        direction(language)
    }

    /// An address as people read it: `kvinnofridslinjen.se` for `https://www.kvinnofridslinjen.se/`.
    #[expect(clippy::unused_self, reason = "templates reach functions through what they are handed")]
    pub(super) fn bare<'b>(&self, address: &'b str) -> &'b str {
        let bare = address.trim_start_matches("https://").trim_start_matches("www.");
        bare.trim_end_matches('/')
    }

    /// A service that goes by its number, as 112 does: saying both would say the same thing twice.
    #[expect(clippy::unused_self, reason = "templates reach functions through what they are handed")]
    pub(super) fn is_number(&self, card: &Card) -> bool {
        card.numbers.iter().any(|number| number.display == card.name)
    }
}

/// `ltr` or `rtl`.
pub(super) fn direction(language: &Language) -> &'static str {
    match language.character_direction() {
        unic_langid::CharacterDirection::RTL => "rtl",
        unic_langid::CharacterDirection::LTR | unic_langid::CharacterDirection::TTB => "ltr",
    }
}

/// The chat: the first page, or the page of one answer.
#[derive(Template)]
#[template(path = "chat.html")]
pub(super) struct ChatPage<'a> {
    pub(super) f: &'a Frame<'a>,
    /// A rendered [`ReplyPart`]; empty before anything has been written: then what to know first is shown.
    pub(super) reply: &'a str,
    /// The rendered menu; empty where something has been written.
    pub(super) menu: &'a str,
}

/// One reply, without a page around it.
#[derive(Template)]
#[template(path = "reply.html")]
pub(super) struct ReplyPart<'a> {
    f: &'a Frame<'a>,
    reply: &'a Reply,
    /// What follows this block is the Swedish original of a translation.
    original: usize,
    /// Some number can be called.
    calls: bool,
    /// It is the menu of the first page and answers nothing.
    menu: bool,
}

impl<'a> ReplyPart<'a> {
    pub(super) fn new(f: &'a Frame<'a>, reply: &'a Reply) -> Self {
        let note = reply.language.parse().map(|language| f.in_language(&language, "translation-note"));
        let original = reply
            .blocks
            .iter()
            .position(|block| matches!((block, &note), (Block::Note { text }, Ok(note)) if text == note));
        let calls = |block: &Block| match block {
            Block::Service(card) => !card.numbers.is_empty(),
            Block::Soft { services, .. } => services.iter().any(|card| !card.numbers.is_empty()),
            Block::Lead { .. }
            | Block::Steps { .. }
            | Block::Answer { .. }
            | Block::Choices { .. }
            | Block::Sources { .. }
            | Block::Note { .. } => false,
        };
        Self {
            f,
            reply,
            original: original.unwrap_or(usize::MAX),
            calls: reply.blocks.iter().any(calls),
            menu: false,
        }
    }

    /// What one may ask, on the first page.
    pub(super) fn menu(f: &'a Frame<'a>, reply: &'a Reply) -> Self {
        Self {
            menu: true,
            ..Self::new(f, reply)
        }
    }

    /// The sentence with that id, in the reply's language.
    fn text(&self, id: &str) -> &str {
        self.reply
            .language
            .parse()
            .map_or_else(|_| self.f.text(id), |language| self.f.in_language(&language, id))
    }
}

/// The ways to help, without a page around them.
#[derive(Template)]
#[template(path = "other.html")]
pub(super) struct OtherPart<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) language: Language,
    pub(super) emergency: Vec<Card>,
    pub(super) ways: Vec<Ways>,
}

/// Where somebody who says this may turn.
pub(super) struct Ways {
    pub(super) label: String,
    pub(super) cards: Vec<Card>,
}

/// The safety page.
#[derive(Template)]
#[template(path = "safety.html")]
pub(super) struct SafetyPage<'a> {
    pub(super) f: &'a Frame<'a>,
}

/// The accessibility statement.
#[derive(Template)]
#[template(path = "access.html")]
pub(super) struct AccessPage<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) operator: Option<&'a Operator>,
}

/// The page about the service.
#[derive(Template)]
#[template(path = "about.html")]
pub(super) struct AboutPage<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) operator: Option<&'a Operator>,
}

/// Terms of use and privacy, as Discord asks for them.
#[derive(Template)]
#[template(path = "terms.html")]
pub(super) struct TermsPage<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) operator: Option<&'a Operator>,
}

/// The blank page on the way out.
#[derive(Template)]
#[template(path = "leave.html")]
pub(super) struct LeavePage<'a> {
    pub(super) f: &'a Frame<'a>,
}

/// A refusal in one language.
pub(super) struct RefusalWords {
    pub(super) language: String,
    /// `ltr` or `rtl`.
    pub(super) dir: &'static str,
    pub(super) title: String,
    pub(super) detail: String,
    pub(super) help_intro: String,
    pub(super) help: Vec<Card>,
    /// The trace that a call leaves.
    pub(super) call_list: String,
}

/// A refusal as a page.
#[derive(Template)]
#[template(path = "refusal.html")]
pub(super) struct RefusalPage<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) words: &'a [RefusalWords],
}

/// A refusal as a piece of the conversation.
#[derive(Template)]
#[template(path = "refusal_part.html")]
pub(super) struct RefusalPart<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) words: &'a [RefusalWords],
}

/// Renders a template into memory.
#[expect(
    clippy::expect_used,
    reason = "writing into a String cannot fail, and no template calls code that does"
)]
pub(super) fn page(template: &impl Template) -> String {
    template.render().expect("a template renders into memory")
}
