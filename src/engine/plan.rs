//! The decision: what kind of reply, with which services. Words come later (`compose`).

use crate::knowledge::{ArticleId, RouteId, ServiceId};

/// What is to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// Help comes first.
    Refer {
        /// The row of `knowledge/routes.toml` that decided.
        route: RouteId,
        /// Services in the order shown.
        services: Vec<ServiceId>,
        /// Articles to read next.
        suggestions: Vec<ArticleId>,
        /// Quiet lines below the steps, by the ids of their sentences.
        notes: Vec<String>,
    },
    /// The knowledge base answers.
    Answer {
        /// Articles that answer, best first: one, or two for a question in two parts. Never empty.
        articles: Vec<ArticleId>,
        /// Further questions to choose from.
        suggestions: Vec<ArticleId>,
        /// Services of the soft line; empty when triage saw no cause for one.
        soft: Vec<ServiceId>,
    },
    /// A greeting, a thank-you or nothing to go on: what one can ask here.
    Menu {
        /// What called for it.
        cause: MenuCause,
        /// Services of the soft line.
        soft: Vec<ServiceId>,
    },
    /// Nothing in the knowledge base answers this.
    NotFound {
        /// Up to three questions that lie near.
        suggestions: Vec<ArticleId>,
        /// Services of the soft line.
        soft: Vec<ServiceId>,
    },
}

/// Why a menu is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuCause {
    /// Somebody said hello.
    Greeting,
    /// Somebody said thank you or goodbye.
    Thanks,
    /// Nothing was written, or nothing that says anything.
    Unclear,
}
