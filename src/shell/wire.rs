//! The answer as programs read it: the object of `slussen respond`, of the HTTP API and of no other place. Not for: reading what comes in
//! (`respond` and the API each have their own form of that), nor for what people see (`engine::Reply`).

use std::time::Duration;

use serde::Serialize;

use crate::{
    engine::{Outcome, Plan},
    knowledge::{Age, ArticleId, Audience, ServiceId, Theme, Urgency},
    triage::{self, What, Why},
};

/// What came of one message.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub struct Answer {
    /// The id that the question carried; absent where questions carry none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<serde_json::Value>,
    /// What kind of reply it is.
    pub kind: Kind,
    /// Somebody is judged to be at risk, or to put others at risk.
    pub risk: bool,
    /// Whom it is about: `self`, `other`, `professional`, `perpetrator` or `none`.
    #[cfg_attr(feature = "web", schema(value_type = String))]
    pub audience: Audience,
    /// How much of a hurry there is: `immediate`, `ongoing`, `past` or `none`.
    #[cfg_attr(feature = "web", schema(value_type = String))]
    pub urgency: Urgency,
    /// Kinds of harm, weightiest first.
    #[cfg_attr(feature = "web", schema(value_type = Vec<String>))]
    pub themes: Vec<Theme>,
    /// The age of the person: `child`, `youth`, `adult` or `unknown`.
    #[cfg_attr(feature = "web", schema(value_type = String))]
    pub age: Age,
    /// Ids of the services offered as referral, in the order shown.
    pub services: Vec<String>,
    /// Ids of the services offered in the soft line under an answer.
    pub soft: Vec<String>,
    /// The article that answers.
    pub article: Option<String>,
    /// Articles to choose from, best first.
    pub suggestions: Vec<String>,
    /// The language of the reply, as a BCP 47 tag.
    pub language: String,
    /// The reply as plain text, as the terminal shows it.
    pub text: String,
    /// Time inside the engine, in microseconds.
    pub micros: u64,
    /// What decided; only where it is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explain: Option<Explain>,
}

/// What kind of reply it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub enum Kind {
    /// Help comes first.
    Referral,
    /// An article.
    Answer,
    /// It says that nothing was found.
    NotFound,
    /// A greeting, a thank-you, or nothing to go on.
    Menu,
}

/// What decided, by id. It repeats no word of the message.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub struct Explain {
    /// Triage saw too little for `risk` and too much for silence.
    pub doubt: bool,
    /// The row of the routing table, in a referral.
    pub route: Option<String>,
    /// Rules, and where in the message each one lies.
    pub rules: Vec<Reason>,
    /// What weighed most for the second opinion. `slussen respond --explain` and the terminal alone tell it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", schema(ignore))]
    pub model: Option<Opinion>,
}

/// How sure the second opinion is of risk, and what weighed most for it.
#[derive(Clone, Debug, Serialize)]
pub struct Opinion {
    /// 0 to 1.
    pub certainty: f64,
    /// First byte of the part of the message that decided: all of it or one sentence.
    pub start: usize,
    /// The byte after its last one.
    pub end: usize,
    /// The heaviest first.
    pub features: Vec<Feature>,
}

/// Something that weighed. It repeats no word of the message.
#[derive(Clone, Debug, Serialize)]
pub struct Feature {
    /// `word` (with the runs of letters within it), `words` (two beside each other), `concept`, `concepts` (two in their order) or `rule`.
    pub kind: &'static str,
    /// Ids: of the concept, of both, or of the rule; none for words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// First byte in the message as it was written.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
    /// What it adds, in log-odds; below 0 it speaks against risk.
    pub weight: f64,
}

/// A rule, and the part of the message that it lies in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub struct Reason {
    /// The rule's id, or `model` for the second opinion.
    pub rule: String,
    /// First byte in the message as it was written, counted from 0.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Answer {
    /// The answer that an outcome stands for; `taken` is the time inside the engine.
    pub fn new(outcome: &Outcome, taken: Duration) -> Self {
        let seen = &outcome.seen;
        let mut answer = Self {
            id: None,
            kind: Kind::Menu,
            risk: seen.risk,
            audience: seen.audience,
            urgency: seen.urgency,
            themes: seen.themes.clone(),
            age: seen.age,
            services: Vec::new(),
            soft: Vec::new(),
            article: None,
            suggestions: Vec::new(),
            language: outcome.reply.language.clone(),
            text: crate::engine::render::plain(&outcome.reply),
            micros: u64::try_from(taken.as_micros()).unwrap_or(u64::MAX),
            explain: None,
        };
        match &outcome.plan {
            Plan::Refer {
                route: _,
                services,
                suggestions,
                notes: _,
            } => {
                answer.kind = Kind::Referral;
                answer.services = service_ids(services);
                answer.suggestions = article_ids(suggestions);
            }
            Plan::Answer {
                articles,
                suggestions,
                soft,
            } => {
                answer.kind = Kind::Answer;
                answer.article = articles.first().map(|article| article.0.clone());
                // The second half of a question in two parts stands in `text` and `blocks`; here it comes first of what else to read.
                answer.suggestions = article_ids(articles.get(1..).unwrap_or_default());
                answer.suggestions.extend(article_ids(suggestions));
                answer.soft = service_ids(soft);
            }
            Plan::Menu { cause: _, soft } => answer.soft = service_ids(soft),
            Plan::NotFound { suggestions, soft } => {
                answer.kind = Kind::NotFound;
                answer.suggestions = article_ids(suggestions);
                answer.soft = service_ids(soft);
            }
        }
        answer
    }

    /// Adds what decided.
    #[must_use]
    pub fn explained(mut self, explain: Explain) -> Self {
        self.explain = Some(explain);
        self
    }
}

impl Explain {
    /// What decided an outcome.
    pub fn new(outcome: &Outcome) -> Self {
        let route = match &outcome.plan {
            Plan::Refer { route, .. } => Some(route.0.clone()),
            Plan::Answer { .. } | Plan::Menu { .. } | Plan::NotFound { .. } => None,
        };
        let rules = outcome.seen.evidence.iter().map(|evidence| Reason {
            rule: evidence.rule.0.clone(),
            start: evidence.start,
            end: evidence.end,
        });
        Self {
            doubt: outcome.seen.doubt,
            route,
            rules: rules.collect(),
            model: None,
        }
    }

    /// Adds what weighed most for the second opinion.
    #[must_use]
    pub fn with(mut self, why: Option<&Why>) -> Self {
        self.model = why.map(|why| Opinion {
            certainty: round(why.certainty),
            start: why.start,
            end: why.end,
            features: why.reasons.iter().map(feature).collect(),
        });
        self
    }
}

fn feature(reason: &triage::Reason) -> Feature {
    let (kind, names) = match &reason.what {
        What::Word => ("word", Vec::new()),
        What::Words => ("words", Vec::new()),
        What::Concept(name) => ("concept", vec![name.clone()]),
        What::Concepts(first, second) => ("concepts", vec![first.clone(), second.clone()]),
        What::Rule(id) => ("rule", vec![id.0.clone()]),
    };
    Feature {
        kind,
        names,
        start: reason.start,
        end: reason.end,
        weight: round(reason.weight),
    }
}

/// Three decimals: more would claim more than is known.
fn round(value: f32) -> f64 {
    (f64::from(value) * 1000.0).round() / 1000.0
}

fn service_ids(ids: &[ServiceId]) -> Vec<String> {
    ids.iter().map(|id| id.0.clone()).collect()
}

fn article_ids(ids: &[ArticleId]) -> Vec<String> {
    ids.iter().map(|id| id.0.clone()).collect()
}
