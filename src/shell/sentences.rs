//! The sentences of a channel's own, from the snapshot that answers now. Not for: sentences of a reply, which the engine composes.

use std::sync::Arc;

use super::service::Service;
use crate::{engine::Snapshot, knowledge::Language};

/// The sentences of one snapshot: whoever says two things says both from the same one (invariant 4).
#[derive(Clone, Debug)]
pub struct Sentences(Arc<Snapshot>);

impl Sentences {
    /// Those of the snapshot that answers now.
    pub fn of(service: &Service) -> Self {
        Self(service.snapshot())
    }

    /// The languages held, Swedish first.
    pub fn languages(&self) -> Vec<Language> {
        self.0.catalogue.languages().to_vec()
    }

    /// The held language with just this tag.
    pub fn language(&self, tag: &str) -> Option<Language> {
        let language: Language = tag.parse().ok()?;
        (self.0.catalogue.languages().contains(&language) && language == tag).then_some(language)
    }

    /// The sentence in a language, else in Swedish.
    pub fn text(&self, language: &Language, id: &str) -> &str {
        self.0.catalogue.text(language, id)
    }
}
