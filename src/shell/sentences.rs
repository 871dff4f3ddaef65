//! The sentences of a channel's own (`locales/<lang>/{discord,terminal}.ftl`), without arguments. Not for: sentences of a reply, which the engine
//! composes.
//!
//! WIRING: stands in for `engine::Catalogue`. When the snapshot has one, [`Sentences::text`] becomes `self.0.catalogue.text(language, id)` and the
//! rest of this file goes.

use std::{collections::BTreeMap, sync::Arc};

use fluent_syntax::{
    ast::{Entry, PatternElement},
    parser,
};
use unic_langid::langid;

use super::service::Service;
use crate::{engine::Snapshot, knowledge::Language};

/// The sentences of the snapshot that answers now.
pub struct Sentences(
    #[expect(dead_code, reason = "WIRING: the catalogue will be in it")] Arc<Snapshot>,
    Texts,
);

type Texts = BTreeMap<Language, BTreeMap<String, String>>;

impl Sentences {
    /// Those of the snapshot that answers now.
    pub fn of(service: &Service) -> Self {
        let sv = [
            include_str!("../../locales/sv/discord.ftl"),
            include_str!("../../locales/sv/terminal.ftl"),
        ];
        let en = [
            include_str!("../../locales/en/discord.ftl"),
            include_str!("../../locales/en/terminal.ftl"),
        ];
        let texts =
            [(langid!("sv"), sv), (langid!("en"), en)].map(|(language, files)| (language, files.into_iter().flat_map(messages).collect()));
        Self(service.snapshot(), texts.into_iter().collect())
    }

    /// The sentence in a language, else in Swedish.
    pub fn text<'a>(&'a self, language: &Language, id: &'a str) -> &'a str {
        [language, &langid!("sv")]
            .into_iter()
            .find_map(|language| self.1.get(language)?.get(id))
            .map_or(id, String::as_str)
    }
}

fn messages(source: &str) -> Vec<(String, String)> {
    let resource = match parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let messages = resource.body.into_iter().filter_map(|entry| {
        let Entry::Message(message) = entry else { return None };
        let words = message.value?.elements.into_iter().filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(value),
            PatternElement::Placeable { .. } => None,
        });
        Some((message.id.name.to_owned(), words.collect::<String>()))
    });
    messages.collect()
}
