//! The knowledge base: articles, services, opening hours, lexicon and rules; read from text that the store hands in, checked once, never asked again
//! whether it is valid. Not for: reading files (`store`), matching messages (`triage`), finding articles (`search`).

mod article;
mod beside;
mod fault;
mod files;
mod forms;
mod hours;
mod lexicon;
mod manifest;
mod markdown;
mod nearest;
mod numbers;
mod raw;
mod risk;
mod routes;
mod rules;
mod service;
mod smoke;
mod source;
mod terms;
mod validate;
mod validate_article;
mod validate_service;
mod web;
mod words;

pub(crate) use words::{COMPOUNDS, LANGUAGES, SYNONYMS};

use std::{collections::BTreeMap, sync::Arc};

use crate::text::FunctionWords;

pub(crate) use beside::beside;

pub use article::{Article, ArticleId, Paragraph, Span};
pub use fault::Fault;
pub use files::{Files, MAX_BYTES, line_holding, too_large};
pub use forms::{Form, FormWord, State};
pub use hours::{Hours, OpenState, Opening, OpeningDay};
pub use lexicon::{Concept, ConceptId, Entry, Lexicon, Tale};
pub use manifest::Manifest;
pub(crate) use manifest::PATH as MANIFEST;
pub(crate) use nearest::or_nearest;
pub use numbers::{Numbers, find_numbers};
pub(crate) use risk::CONCEPTS;
pub use risk::Risk;
pub use routes::{ROUTES, Route, Routes, When};
pub use rules::{Accept, Alone, Element, Link, Pattern, Rule};
pub use service::{Area, Number, Served, Service, ServiceId};
pub use smoke::{Kind as SmokeKind, SMOKE, Smoke, smoke};
pub use terms::{Age, Audience, Gender, Sign, Theme, Urgency};
pub use validate::{Collection, bare, collection, drafts, load, load_upon, questions};
pub(crate) use validate::{is_risk_sound, read_upon};
pub use validate_article::Draft;
pub use words::Synonyms;

/// A language tag.
pub type Language = unic_langid::LanguageIdentifier;

/// The language that every article and service is written in.
pub const SWEDISH: Language = unic_langid::langid!("sv");

/// All that the files say, checked.
#[derive(Clone, Debug)]
pub struct Knowledge {
    /// Version, languages, topics.
    pub manifest: Manifest,
    /// Articles by language and id. Swedish holds every id; another language may lack some.
    pub articles: BTreeMap<Language, BTreeMap<ArticleId, Article>>,
    /// The directory of services.
    pub services: BTreeMap<ServiceId, Service>,
    /// Groups of words that mean the same.
    pub synonyms: Vec<Synonyms>,
    /// Parts of compounds.
    pub compounds: Vec<String>,
    /// Articles that somebody has still to look through, sorted by file. Nobody who asks is shown one.
    pub drafts: Vec<Draft>,
    /// Lexicon and rules of triage.
    pub risk: Arc<Risk>,
    /// Who is sent where.
    pub routes: Routes,
    /// Each language's small words, to know it by.
    pub function_words: FunctionWords,
}

impl Knowledge {
    /// An article in a language, or in Swedish where it is not translated.
    pub fn article(&self, language: &Language, id: &ArticleId) -> Option<&Article> {
        let written = |language: &Language| self.articles.get(language).and_then(|articles| articles.get(id));
        written(language).or_else(|| written(&SWEDISH))
    }
}

/// The id of a triage rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct RuleId(pub String);

/// The id of a row of `knowledge/routes.toml`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct RouteId(pub String);
