//! The knowledge base: articles, services, opening hours, lexicon and rules; read from text that the store hands in, checked once, never asked again
//! whether it is valid. Not for: reading files (`store`), matching messages (`triage`), finding articles (`search`).

mod article;
mod fault;
mod lexicon;
mod routes;
mod rules;
mod service;
mod source;
mod terms;

pub use article::{Article, ArticleId, Paragraph, Span};
pub use fault::Fault;
pub use lexicon::{Concept, ConceptId, Form, FormWord, Lexicon};
pub use routes::{Route, Routes, When};
pub use rules::{Accept, Element, Link, Pattern, Rule};
pub use service::{Area, Number, Service, ServiceId};

pub use terms::{Age, Audience, Gender, Sign, Theme, Urgency};

/// A language tag.
pub type Language = unic_langid::LanguageIdentifier;

/// The id of a triage rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct RuleId(pub String);

/// The id of a row of `knowledge/routes.toml`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct RouteId(pub String);

/// Opening hours (K replaces this).
#[derive(Clone, Debug)]
pub struct Hours;
