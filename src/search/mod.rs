//! Full-text search over the articles: which article answers a question, and how sure that is.
//!
//! A question is analysed into words (`analyse`), each word into alternatives (stem, compound parts, synonyms, folded letters, a mended typo: `query`);
//! tantivy brings candidates (`shelf`), `score` weighs them, together with what the letters of all askings tell (`evidence`), and `confidence` decides
//! between an answer, suggestions and silence.
//! Not for: seeing whether somebody is at risk (`triage` has its own analysis) or writing a reply (`engine::compose`).

mod analyse;
mod asking;
mod candidates;
mod compound;
mod confidence;
mod evidence;
mod grammar;
mod parts;
mod prepared;
mod query;
mod score;
mod shelf;
mod stem;
mod synonym;
mod table;
mod typo;
mod ways;
mod weights;

use std::collections::{BTreeMap, BTreeSet};

pub use confidence::Verdict;
pub use query::SeenWord;
pub use score::Features;
pub use weights::Weights;

use crate::knowledge::{Article, ArticleId, Language, Synonyms, beside};
use candidates::Side;
use shelf::{Found, Shelf};

/// An article found in another language than the one asked for is trusted this much less.
const OTHER_LANGUAGE: f32 = 0.9;
/// How many hits a ranking holds at most.
const HITS: usize = 5;

/// The searchable articles of all languages. Built once, never changed.
pub struct Index {
    shelves: BTreeMap<Language, Shelf>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index")
            .field("languages", &self.shelves.len())
            .finish_non_exhaustive()
    }
}

/// The articles of one language.
pub type Articles = BTreeMap<ArticleId, Article>;

/// The shelves of all languages, each built beside the next.
fn shelves(
    articles: &[(&Language, &Articles)],
    build: &(impl Fn(&Language, &Articles) -> (Language, Shelf) + Sync),
) -> Vec<(Language, Shelf)> {
    match articles {
        [] => Vec::new(),
        [(language, articles)] => vec![build(language, articles)],
        [(language, articles), rest @ ..] => {
            let (shelf, mut others) = beside(|| build(language, articles), || shelves(rest, build));
            others.push(shelf);
            others
        }
    }
}

/// An article that may answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The article.
    pub article: ArticleId,
    /// Its rank score: higher is better.
    pub score: f32,
    /// The estimated chance that it answers the question, 0 to 1.
    pub confidence: f32,
    /// What the confidence was computed from.
    pub features: Features,
}

impl Hit {
    /// One that no word was weighed for.
    fn by_name(article: &ArticleId) -> Self {
        Self {
            article: article.clone(),
            score: 1.0,
            confidence: 1.0,
            features: Features::default(),
        }
    }
}

/// What came of a search.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// Best first; at most five where nobody asked for more.
    pub hits: Vec<Hit>,
    /// What to do with them.
    pub verdict: Verdict,
}

impl Index {
    /// Builds the index from checked articles, groups of words that mean the same, and words that compounds are made of.
    pub fn build(articles: &BTreeMap<Language, Articles>, synonyms: &[Synonyms], compounds: &[String]) -> Self {
        Self::build_upon(articles, synonyms, compounds, None)
    }

    /// The same index, built in less time from an earlier one, with the articles that it was built from, where most of them are the same still. Its
    /// groups of words, and the words that its compounds are made of, must be these.
    pub fn build_upon(
        articles: &BTreeMap<Language, Articles>,
        synonyms: &[Synonyms],
        compounds: &[String],
        before: Option<(&Self, &BTreeMap<Language, Articles>)>,
    ) -> Self {
        let articles: Vec<_> = articles.iter().collect();
        let build = |language: &Language, articles: &Articles| {
            let before = before.and_then(|(index, articles)| Some((index.shelves.get(language)?, articles.get(language)?)));
            (language.clone(), Shelf::build(language, articles, synonyms, compounds, before))
        };
        Self {
            shelves: shelves(&articles, &build).into_iter().collect(),
        }
    }

    /// The same index with other weights, for measuring what each is good for.
    #[must_use]
    pub fn weighted(mut self, weights: Weights) -> Self {
        for shelf in self.shelves.values_mut() {
            shelf.weights = weights;
        }
        self
    }

    /// The articles whose own questions and phrasings one of `changed` is likely to answer first now: each of these itself, and those of whose askings one
    /// of these holds a good part, in any language. Likely, not surely: runs of letters and mended slips are left out.
    pub fn touched(&self, changed: &BTreeSet<(Language, ArticleId)>) -> BTreeSet<(Language, ArticleId)> {
        let terms: Vec<BTreeSet<(Side, &str)>> = changed
            .iter()
            .filter_map(|(language, id)| Some(self.shelves.get(language)?.terms_of(id).collect()))
            .collect();
        let mut touched = BTreeSet::new();
        for (language, shelf) in &self.shelves {
            let own: BTreeSet<&ArticleId> = changed.iter().filter(|(other, _)| other == language).map(|(_, id)| id).collect();
            let own = shelf.own(&own).into_iter();
            let near = terms.iter().flat_map(|terms| shelf.held_by(terms));
            touched.extend(own.chain(near).map(|id| (language.clone(), id)));
        }
        touched
    }

    /// Ranks the articles for a question, whatever it holds: user text never reaches a query parser. What an editor wrote as a question or a phrasing is
    /// answered by that article, in whatever language it is asked: "Vem är du?" has no word that a search could go by.
    pub fn search(&self, words: &str, language: &Language) -> Ranking {
        let ranking = self.asked(words, language);
        if matches!(ranking.verdict, Verdict::Answer(_)) {
            return ranking;
        }
        // Who asks, and why, must not drown what is asked; but where the rest is about another place or subject, so is the question.
        let elsewhere = ranking.hits.iter().any(|hit| hit.features.foreign > 0.0);
        let question = self.shelves.get(language).and_then(|shelf| parts::question(words, &shelf.analyser));
        let alone = question.filter(|_| !elsewhere).map(|question| self.asked(question, language));
        alone.filter(|alone| matches!(alone.verdict, Verdict::Answer(_))).unwrap_or(ranking)
    }

    fn asked(&self, words: &str, language: &Language) -> Ranking {
        let mut ranking = self.ranked(words, language, HITS);
        if let Some(article) = self.asked_so(words, language).or_else(|| self.asked_alike(words, language)) {
            // The article asked for by name stands first, whatever else was found.
            let known = ranking.hits.iter().position(|hit| hit.article == *article);
            let hit = known.map_or_else(|| Hit::by_name(article), |at| ranking.hits.remove(at));
            ranking.hits.insert(0, Hit { confidence: 1.0, ..hit });
            ranking.hits.truncate(HITS);
            ranking.verdict = Verdict::Answer(article.clone());
        }
        ranking
    }

    /// Whether something is asked: by its mark, or by a sentence or clause that begins with a word that asks.
    pub fn asks(&self, words: &str, language: &Language) -> bool {
        self.shelves
            .get(language)
            .map_or_else(|| words.contains('?'), |shelf| parts::asks(words, &shelf.analyser))
    }

    /// The article whose question or phrasing is just these words, whatever their case and punctuation.
    pub fn asked_so(&self, words: &str, language: &Language) -> Option<&ArticleId> {
        let words = analyse::tokens(words);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.own_first(language).find_map(|shelf| shelf.asked_so(&words))
    }

    /// The article whose question or phrasing asks the same of the same, in other words: "berätta lite om Origo".
    fn asked_alike(&self, words: &str, language: &Language) -> Option<&ArticleId> {
        let words = analyse::tokens(words);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.own_first(language).find_map(|shelf| shelf.asked_alike(&words))
    }

    fn own_first(&self, language: &Language) -> impl Iterator<Item = &Shelf> {
        let others = self.shelves.iter().filter(move |(other, _)| *other != language);
        self.shelves.get(language).into_iter().chain(others.map(|(_, shelf)| shelf))
    }

    /// The articles that answer a question in two parts, in the order asked: only where each part alone has its own answer, and the whole has none or
    /// one of these.
    pub fn both(&self, words: &str, language: &Language, whole: &Verdict) -> Option<[ArticleId; 2]> {
        let parts = parts::split(words, &self.shelves.get(language)?.analyser)?;
        let answer = |part| match self.search(part, language).verdict {
            Verdict::Answer(article) => Some(article),
            Verdict::Suggest(_) | Verdict::Nothing => None,
        };
        let both = [answer(parts[0])?, answer(parts[1])?];
        let fits = match whole {
            Verdict::Answer(known) => both.contains(known),
            Verdict::Suggest(_) | Verdict::Nothing => true,
        };
        (both[0] != both[1] && fits).then_some(both)
    }

    /// The same with `most` hits, for measuring how deep the right one lies.
    pub fn ranked(&self, words: &str, language: &Language, most: usize) -> Ranking {
        let Found { mut hits, other_may_know } = self.on_shelf(language, words, most, false);
        let sure = hits.first().is_some_and(|hit| confidence::is_answer(hit.confidence));
        // Where its own shelf knows a word for another subject's, a shelf that does not know the word must not answer. Where its own knows every word as it
        // is written, the other is not asked.
        let elsewhere = hits.first().is_some_and(|hit| hit.features.foreign > 0.0);
        if !sure && !elsewhere && other_may_know {
            for other in self.shelves.keys().filter(|other| *other != language) {
                for mut hit in self.on_shelf(other, words, most, true).hits {
                    hit.score *= OTHER_LANGUAGE;
                    hit.confidence *= OTHER_LANGUAGE;
                    match hits.iter_mut().find(|known| known.article == hit.article) {
                        Some(known) if known.confidence < hit.confidence => *known = hit,
                        Some(_) => {}
                        None => hits.push(hit),
                    }
                }
            }
            hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.article.cmp(&b.article)));
            hits.truncate(most);
        }
        let verdict = confidence::verdict(&hits);
        Ranking { hits, verdict }
    }

    /// How search sees each word of a question, for editors: what it was mended to, its stem and parts, and what it is worth there (0 when it says
    /// nothing).
    pub fn explain(&self, words: &str, language: &Language) -> Vec<SeenWord> {
        self.shelves
            .get(language)
            .map(|shelf| query::explain(shelf, words))
            .unwrap_or_default()
    }

    /// Whether a question surely says more than words whose stems are `known`, as [`Index::explain`] would tell them.
    pub fn says_more(&self, words: &str, language: &Language, known: impl Fn(&str) -> bool) -> bool {
        let own = self.shelves.get(language);
        own.is_some_and(|own| query::says_more(own, words, known))
    }

    fn on_shelf(&self, language: &Language, words: &str, most: usize, guest: bool) -> Found {
        self.shelves
            .get(language)
            .map(|shelf| shelf.search(words, most, guest))
            .unwrap_or_default()
    }
}
