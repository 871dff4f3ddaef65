//! The sentences of the pages, by language and id. Not for: sentences with arguments, or sentences of a reply (the engine has those).

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Entry, PatternElement},
    parser,
};
use unic_langid::langid;

use crate::knowledge::Language;

/// Sentences without arguments.
#[derive(Debug)]
pub(super) struct Texts(BTreeMap<Language, BTreeMap<String, String>>);

impl Texts {
    /// What is built into the program.
    pub(super) fn embedded() -> Self {
        Self(BTreeMap::from([
            (langid!("sv"), messages(include_str!("../../../locales/sv/web.ftl"))),
            (langid!("en"), messages(include_str!("../../../locales/en/web.ftl"))),
        ]))
    }

    /// The languages held, Swedish first.
    pub(super) fn languages(&self) -> Vec<Language> {
        let swedish = langid!("sv");
        let others = self.0.keys().filter(|language| **language != swedish).cloned();
        std::iter::once(swedish.clone()).chain(others).collect()
    }

    /// The sentence in that language, else in Swedish, else its id.
    pub(super) fn text<'a>(&'a self, language: &Language, id: &'a str) -> &'a str {
        [language, &langid!("sv")]
            .into_iter()
            .find_map(|language| self.0.get(language)?.get(id))
            .map_or(id, String::as_str)
    }
}

fn messages(source: &str) -> BTreeMap<String, String> {
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
