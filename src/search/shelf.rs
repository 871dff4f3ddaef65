//! The articles of one language, ready to be searched. Not for: choosing between languages (`mod`).

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Articles, Hit, Weights,
    analyse::{Analyser, Analysis, Word, tokens},
    asking,
    candidates::{Candidates, Side},
    evidence::Evidence,
    grammar::Role,
    prepared::{self, Posting, Prepared},
    query, score,
    table::{Terms, WordId, Words},
    typo::Speller,
    ways::{self, Asked},
};
use crate::knowledge::{ArticleId, Language, Synonyms};

pub(super) use super::{prepared::ANSWER, table::TermId};

/// Documents that tantivy brings for a question.
const CANDIDATES: usize = 40;

/// Articles that are candidates for their runs of letters alone.
const ALIKE: usize = 12;

/// Numbers that nothing uses any more are let go when there are as many of them as this share of all.
const STALE: f32 = 0.5;

/// An asking is tried anew where a changed article holds at least this share of its worth. Chosen, not proved: the share enters all that the order is made
/// of but the runs of letters and a mended slip, and the asking's own article holds all of it, so that whoever holds less rarely comes first. Where one
/// does, it is seen when all are tried again (`engine::prove_upon`).
const HELD: f32 = 0.3;

/// The documents of an article that are edited, as bits: its question and its answer. Phrasings are written as people type.
const EDITED: u32 = 1 | 1 << ANSWER;

/// A word that phrasings alone hold is taken for a slip of one that this many times as many articles use.
const MEANT: usize = 10;

/// One article as search sees it.
pub(super) struct Entry {
    /// Which article.
    pub(super) id: ArticleId,
    /// The worth of all words of each document.
    pub(super) weights: [f32; ANSWER + 1],
}

/// The articles of one language.
pub(super) struct Shelf {
    pub(super) analyser: Analyser,
    pub(super) speller: Speller,
    pub(super) weights: Weights,
    words: Words,
    terms: Terms,
    /// The words that may be parts of compounds, in the order in which they were learnt.
    learnt: Vec<WordId>,
    /// Where each term occurs.
    postings: Vec<Posting>,
    prepared: Vec<Arc<Prepared>>,
    entries: Vec<Entry>,
    /// The entry of each tantivy document.
    owners: Vec<usize>,
    candidates: Candidates,
    evidence: Evidence,
    /// The article of each question and phrasing, by its words; `None` where two articles share them.
    asked: FxHashMap<Vec<WordId>, Option<usize>>,
    /// The article of what is asked in one way or another; `None` where two articles share it.
    ways: FxHashMap<Asked, Option<usize>>,
}

/// What a shelf has for a question.
#[derive(Default)]
pub(super) struct Found {
    /// Best first.
    pub(super) hits: Vec<Hit>,
    /// Another language's shelf may know better: one of its words stands in no article, as it is written, and no kind of answer is asked for, which only
    /// its own shelf understands.
    pub(super) other_may_know: bool,
}

/// An earlier shelf with the articles that it was built from; its groups of words and its parts of compounds are the same.
pub(super) type Before<'a> = (&'a Shelf, &'a Articles);

impl Shelf {
    /// Analyses and indexes all articles of a language. With an earlier shelf, what did not change since is taken from there: the outcome is the same.
    #[expect(
        clippy::expect_used,
        reason = "an index in memory has no known way to fail, and without it there is nothing to serve"
    )]
    pub(super) fn build(
        language: &Language,
        articles: &Articles,
        synonyms: &[Synonyms],
        compounds: &[String],
        before: Option<Before<'_>>,
    ) -> Self {
        let before = before.filter(|(shelf, _)| !shelf.is_stale());
        let (mut words, mut terms) = before
            .map(|(shelf, _)| (shelf.words.clone(), shelf.terms.clone()))
            .unwrap_or_default();
        let known: FxHashMap<&ArticleId, &Arc<Prepared>> = before
            .iter()
            .flat_map(|(shelf, articles)| {
                shelf
                    .prepared
                    .iter()
                    .map(|prepared| (&prepared.id, prepared))
                    .filter(|(id, _)| articles.contains_key(*id))
            })
            .collect();
        let rows: Vec<(Vec<WordId>, Option<&Arc<Prepared>>)> = articles
            .iter()
            .map(|(id, article)| {
                let same = before.is_some_and(|(_, articles)| articles.get(id).is_some_and(|old| prepared::same(old, article)));
                match known.get(id).filter(|_| same) {
                    Some(prepared) => (prepared.words.clone(), Some(*prepared)),
                    None => (prepared::words(article, &mut words), None),
                }
            })
            .collect();
        let mut analyser = match before {
            Some((shelf, _)) => shelf.analyser.clone(),
            None => Analyser::new(language.language.as_str(), synonyms, compounds),
        };
        let learnt = learnable(&rows, &words, &analyser);
        let same_parts = before.is_some_and(|(shelf, _)| shelf.learnt == learnt);
        if !same_parts {
            let learn = learnt
                .iter()
                .map(|id| (words.text(*id), words.seen(*id).map(|word| word.stem.as_str())));
            analyser.learn(compounds, learn);
        }
        let changed = look(&rows, &mut words, &analyser, same_parts);
        let prepared: Vec<Arc<Prepared>> = articles
            .values()
            .zip(rows)
            .map(|(article, (own, known))| match known {
                Some(prepared) if !own.iter().any(|id| changed.contains(id)) => Arc::clone(prepared),
                Some(_) | None => Arc::new(prepared::prepare(article, own, &mut words, &mut terms, &analyser)),
            })
            .collect();
        let postings = prepared::by_term(&prepared, terms.len());
        let each = prepared.iter().enumerate();
        let owners = each.flat_map(|(owner, article)| article.rows.iter().map(move |_| owner)).collect();
        let speller = speller(&terms, &postings, &analyser);
        let mut shelf = Self {
            candidates: Candidates::build(&prepared, &terms, before.map(|(shelf, _)| &shelf.candidates)).expect("an index in memory"),
            evidence: Evidence::new(&prepared, terms.runs()),
            asked: asking::by_asking(&prepared),
            ways: ways::by_ways(&prepared),
            analyser,
            speller,
            weights: Weights::default(),
            words,
            terms,
            learnt,
            postings,
            entries: Vec::new(),
            prepared,
            owners,
        };
        shelf.entries = shelf.prepared.iter().map(|article| shelf.entry(article)).collect();
        shelf
    }

    fn entry(&self, article: &Prepared) -> Entry {
        let mut weights = [0.0; ANSWER + 1];
        for (bit, stems) in &article.worth {
            weights[*bit] = stems.iter().map(|(id, share)| self.rarity(self.uses(*id)) * share).sum();
        }
        Entry {
            id: article.id.clone(),
            weights,
        }
    }

    /// Most numbers stand for nothing that is still there.
    #[expect(clippy::cast_precision_loss, reason = "a count of terms")]
    fn is_stale(&self) -> bool {
        let stale = self.postings.iter().filter(|posting| posting.is_empty()).count();
        let words: FxHashSet<WordId> = self.prepared.iter().flat_map(|article| article.words.iter().copied()).collect();
        stale as f32 > self.postings.len() as f32 * STALE || (words.len() as f32) < self.words.len() as f32 * (1.0 - STALE)
    }

    /// The articles of these that are here.
    pub(super) fn own(&self, of: &BTreeSet<&ArticleId>) -> Vec<ArticleId> {
        let ids = self.entries.iter().map(|entry| &entry.id);
        ids.filter(|id| of.contains(id)).cloned().collect()
    }

    /// The articles one of whose askings is held to a good part by an article with these terms.
    pub(super) fn held_by(&self, terms: &BTreeSet<(Side, &str)>) -> BTreeSet<ArticleId> {
        let mut held: FxHashMap<(usize, usize), f32> = FxHashMap::default();
        for (side, text) in terms {
            let share = match side {
                // The same word on two sides would count twice.
                Side::Exact | Side::Stem => continue,
                Side::Folded | Side::Concept => 1.0,
                Side::Part => 0.5,
            };
            let Some(id) = self.term(*side, text) else { continue };
            let worth = share * self.rarity(self.uses(id));
            for (owner, mask) in &self.postings[id as usize] {
                let mut mask = *mask & !(1 << ANSWER);
                while mask != 0 {
                    *held.entry((*owner as usize, mask.trailing_zeros() as usize)).or_default() += worth;
                    mask &= mask - 1;
                }
            }
        }
        let near = held
            .into_iter()
            .filter(|((owner, bit), held)| *held >= HELD * self.entries[*owner].weights[*bit]);
        near.map(|((owner, _), _)| self.entries[owner].id.clone()).collect()
    }

    /// Every term of an article.
    pub(super) fn terms_of(&self, article: &ArticleId) -> impl Iterator<Item = (Side, &str)> {
        let found = self.prepared.binary_search_by(|prepared| prepared.id.cmp(article)).ok();
        let terms = found.map(|at| self.prepared[at].terms.as_slice()).unwrap_or_default();
        terms.iter().map(|(id, _)| self.terms.text(*id))
    }

    /// The best articles for a question, best first. A `guest` is a question in another language, which need not be looked at closely.
    pub(super) fn search(&self, words: &str, most: usize, guest: bool) -> Found {
        let reading = query::read(self, words);
        let nothing = Found {
            hits: Vec::new(),
            other_may_know: true,
        };
        if guest && reading.is_foreign() {
            return nothing;
        }
        let strange = reading.is_strange();
        let question = reading.mend(self);
        let groups = query::groups(self, &question);
        if groups.iter().all(|group| matches!(group.role, Role::Asking | Role::Light)) {
            return nothing;
        }
        let terms = query::terms(self, &groups);
        let found = self.candidates.best(&terms, CANDIDATES);
        let mut best: BTreeMap<usize, f32> = BTreeMap::new();
        for (document, bm25) in found {
            let known = best.entry(self.owners[document]).or_default();
            *known = known.max(bm25);
        }
        let evidence = self.evidence.of(&tokens(words), &self.terms);
        let mut alike: Vec<usize> = (0..evidence.len()).collect();
        if alike.len() > ALIKE {
            alike.select_nth_unstable_by(ALIKE, |a, b| evidence[*b].total_cmp(&evidence[*a]).then(a.cmp(b)));
            alike.truncate(ALIKE);
        }
        for owner in alike {
            best.entry(owner).or_default();
        }
        let candidates: Vec<score::Candidate<'_>> = best
            .into_iter()
            .map(|(owner, bm25)| score::Candidate {
                entry: &self.entries[owner],
                number: owner,
                bm25,
                evidence: evidence[owner],
            })
            .collect();
        let wanted = self.wanted(&question.analysis);
        Found {
            hits: score::rank(&groups, &candidates, &self.postings, &wanted, &self.weights, most),
            other_may_know: strange && wanted.is_empty(),
        }
    }

    /// The article that an editor gave just these words to.
    pub(super) fn asked_so(&self, words: &[&str]) -> Option<&ArticleId> {
        let words = self.analyser.grammar.ways.plain(words);
        let words: Option<Vec<WordId>> = words.iter().map(|word| self.words.get(word)).collect();
        let number = self.asked.get(&words?).copied().flatten()?;
        Some(&self.entries[number].id)
    }

    /// The article of a question that asks what these words ask, of the same, in one way or another.
    pub(super) fn asked_alike(&self, words: &[&str]) -> Option<&ArticleId> {
        let asked = self.analyser.grammar.ways.asked(words, |word| self.word(word.to_owned()));
        let number = asked.iter().find_map(|asked| self.ways.get(asked)).copied().flatten()?;
        Some(&self.entries[number].id)
    }

    /// For each kind of answer that a question asks for, the articles that hold it.
    fn wanted(&self, asked: &Analysis) -> Vec<&[(u32, u32)]> {
        let wanted = asked.concepts.iter().filter(|(_, concept)| self.analyser.is_wanted(*concept));
        wanted
            .map(|(_, concept)| self.term(Side::Concept, &concept.to_string()))
            .map(|term| term.map_or(&[][..], |id| &self.postings[id as usize]))
            .collect()
    }

    /// A lower-case word, analysed: as it was for the articles, where they hold it.
    pub(super) fn word(&self, text: String) -> Word {
        let seen = self.words.get(&text).and_then(|id| self.words.seen(id));
        seen.map_or_else(|| self.analyser.word(text), |word| Word::clone(word))
    }

    /// The number of a term, when an article holds it.
    pub(super) fn term(&self, side: Side, text: &str) -> Option<TermId> {
        self.terms.get(side, text).filter(|id| !self.postings[*id as usize].is_empty())
    }

    /// A term by its number.
    pub(super) fn text(&self, id: TermId) -> (Side, &str) {
        self.terms.text(id)
    }

    /// In how many articles a term occurs.
    pub(super) fn uses(&self, id: TermId) -> usize {
        self.postings[id as usize].len()
    }

    /// Whether an article holds the word in any form.
    pub(super) fn knows(&self, word: &Word) -> bool {
        self.term(Side::Exact, &word.text).is_some()
            || self.term(Side::Stem, &word.stem).is_some()
            || self.term(Side::Folded, &word.folded).is_some()
            || self.term(Side::Part, &word.stem).is_some()
            || !self.analyser.concepts(std::slice::from_ref(word)).is_empty()
    }

    /// Whether a word may be a slip, and how many articles must then use the word that was meant: any, where no article holds it; many, where
    /// phrasings alone hold it, slips among them ("kvinofrid").
    pub(super) fn strange(&self, word: &Word) -> Option<usize> {
        if !self.knows(word) {
            return Some(0);
        }
        let posting = &self.postings[self.term(Side::Exact, &word.text)? as usize];
        let edited = posting.iter().any(|(_, mask)| mask & EDITED != 0) || self.analyser.grammar.lists(&word.text);
        (!edited).then_some(posting.len() * MEANT)
    }

    /// What a word is worth by the number of articles that use it (BM25's inverse document frequency).
    #[expect(clippy::cast_precision_loss, reason = "thousands of articles at most")]
    pub(super) fn rarity(&self, uses: usize) -> f32 {
        let all = self.prepared.len() as f32;
        let uses = (uses as f32).max(0.5);
        (1.0 + (all - uses + 0.5).max(0.5) / (uses + 0.5)).ln()
    }
}

/// The words that may be parts of compounds, each once, in the order in which the articles hold them.
fn learnable(rows: &[(Vec<WordId>, Option<&Arc<Prepared>>)], words: &Words, analyser: &Analyser) -> Vec<WordId> {
    let mut met = vec![false; words.len()];
    let first = |id: &WordId| !std::mem::replace(&mut met[*id as usize], true);
    let all = rows.iter().flat_map(|(words, _)| words.iter().copied());
    let mut learnt: Vec<WordId> = all.filter(first).collect();
    learnt.retain(|id| analyser.may_be_part(words.text(*id)));
    learnt
}

/// Analyses the words that nobody has looked at, and where the parts of compounds changed all others too. Gives those that are not what they were.
fn look(rows: &[(Vec<WordId>, Option<&Arc<Prepared>>)], words: &mut Words, analyser: &Analyser, same_parts: bool) -> FxHashSet<WordId> {
    let mut met = vec![false; words.len()];
    let mut changed = FxHashSet::default();
    for id in rows.iter().flat_map(|(words, _)| words.iter().copied()) {
        if std::mem::replace(&mut met[id as usize], true) {
            continue;
        }
        let word = match words.seen(id) {
            Some(_) if same_parts => continue,
            Some(known) => analyser.again(known),
            None => Some(analyser.word(words.text(id).to_owned())),
        };
        if word.is_some_and(|word| words.see(id, word)) {
            changed.insert(id);
        }
    }
    if !same_parts {
        // What no article holds now was not looked at, and may be held again.
        let unmet = (0_u32..).zip(met).filter(|(_, met)| !met);
        unmet.for_each(|(id, _)| words.forget(id));
    }
    changed
}

/// Every word as written, with its uses, and the words of the language.
fn speller(terms: &Terms, postings: &[Posting], analyser: &Analyser) -> Speller {
    let used = (0_u32..).zip(postings).filter(|(_, posting)| !posting.is_empty());
    let written = used.filter_map(|(id, posting)| {
        let (side, text) = terms.text(id);
        (side == Side::Exact).then(|| (text.to_owned(), posting.len()))
    });
    let known = analyser.grammar.words().map(|word| (word.to_owned(), 0));
    Speller::new(written.chain(known))
}
