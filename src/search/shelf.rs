//! The articles of one language, ready to be searched. Not for: choosing between languages (`mod`).

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Hit,
    analyse::{Analyser, Analysis, Word, tokens, years_between},
    candidates::{Candidates, SIDES, Side, Terms},
    grammar::Role,
    grams::Grams,
    query, score,
    typo::Speller,
};
use crate::knowledge::{Article, ArticleId, Language, Paragraph, Span, Synonyms};

/// A term's number on its shelf.
pub(super) type TermId = u32;
/// Bit of the answer in a term's mask; the question has bit 0, the phrasings follow.
pub(super) const ANSWER: usize = 15;
/// Documents that tantivy brings for a question.
const CANDIDATES: usize = 40;

/// Articles that are candidates for their letters alone.
const ALIKE: usize = 8;

/// The articles that hold a term, by number, each with its documents as bits.
pub(super) type Posting = Vec<(usize, u16)>;

/// One article as search sees it.
pub(super) struct Entry {
    /// Which article.
    pub(super) id: ArticleId,
    /// The worth of all words of each document.
    pub(super) weights: [f32; 16],
}

/// The articles of one language.
pub(super) struct Shelf {
    pub(super) analyser: Analyser,
    pub(super) speller: Speller,
    numbers: [FxHashMap<String, TermId>; SIDES.len()],
    texts: Vec<(Side, String)>,
    /// Where each term occurs.
    postings: Vec<Posting>,
    entries: Vec<Entry>,
    /// The entry of each tantivy document.
    owners: Vec<usize>,
    candidates: Candidates,
    grams: Grams,
    /// The article of each question and phrasing, by its words; `None` where two articles share them.
    asked: FxHashMap<Vec<String>, Option<usize>>,
}

impl Shelf {
    /// Analyses and indexes all articles of a language.
    #[expect(
        clippy::expect_used,
        reason = "an index in memory has no known way to fail, and without it there is nothing to serve"
    )]
    pub(super) fn build(language: &Language, articles: &BTreeMap<ArticleId, Article>, synonyms: &[Synonyms], compounds: &[String]) -> Self {
        let mut analyser = Analyser::new(language.language.as_str(), synonyms, compounds);
        let documents: Vec<(&ArticleId, Vec<(usize, String)>)> = articles.iter().map(|(id, article)| (id, documents(article))).collect();
        let mut learnt = FxHashSet::default();
        let mut known = FxHashMap::default();
        for (_, text) in documents.iter().flat_map(|(_, documents)| documents) {
            analyser.learn(text, &mut learnt);
        }
        let mut ledger = Ledger::default();
        let mut rows = Vec::new();
        let mut owners = Vec::new();
        let mut entries = Vec::new();
        let mut weighed = Vec::new();
        for (owner, (id, documents)) in documents.iter().enumerate() {
            let mut masks: BTreeMap<TermId, u16> = BTreeMap::new();
            for (bit, text) in documents {
                let analysis = analyser.analyse(text, &mut known);
                let row = terms(&analysis, text);
                for (side, texts) in SIDES.into_iter().zip(&row) {
                    for text in texts {
                        *masks.entry(ledger.number(side, text)).or_default() |= 1 << bit;
                    }
                }
                rows.push(row);
                owners.push(owner);
                weighed.push((owner, *bit, analysis));
            }
            for (id, mask) in masks {
                ledger.postings[id as usize].push((owner, mask));
            }
            entries.push(Entry {
                id: (*id).clone(),
                weights: [0.0; 16],
            });
        }
        let known = analyser.grammar.words().map(|word| (word.to_owned(), 0));
        let speller = Speller::new(ledger.spellings().into_iter().chain(known));
        let mut texts: Vec<Vec<&Analysis>> = vec![Vec::new(); entries.len()];
        for (owner, _, analysis) in &weighed {
            texts[*owner].push(analysis);
        }
        let grams = Grams::new(&texts);
        let mut shelf = Self {
            candidates: Candidates::build(&rows, &ledger.texts).expect("an index in memory"),
            grams,
            asked: asked(&entries, articles),
            analyser,
            speller,
            numbers: ledger.numbers,
            texts: ledger.texts,
            postings: ledger.postings,
            entries,
            owners,
        };
        for (owner, bit, analysis) in weighed {
            shelf.entries[owner].weights[bit] = shelf.worth(&analysis);
        }
        shelf
    }

    /// The best articles for a question, best first. A `guest` is a question in another language, which need not be looked at closely.
    pub(super) fn search(&self, words: &str, most: usize, guest: bool) -> Vec<Hit> {
        let reading = query::read(self, words);
        if guest && reading.is_foreign() {
            return Vec::new();
        }
        let question = reading.mend(self);
        let groups = query::groups(self, &question);
        if groups.iter().all(|group| matches!(group.role, Role::Asking | Role::Light)) {
            return Vec::new();
        }
        let terms = query::terms(self, &groups);
        let found = self.candidates.best(&terms, CANDIDATES);
        let mut best: BTreeMap<usize, f32> = BTreeMap::new();
        for (document, bm25) in found {
            let known = best.entry(self.owners[document]).or_default();
            *known = known.max(bm25);
        }
        let letters = self.grams.likeness(&question.analysis, self.entries.len());
        let mut alike: Vec<usize> = (0..letters.len()).collect();
        if alike.len() > ALIKE {
            alike.select_nth_unstable_by(ALIKE, |a, b| letters[*b].total_cmp(&letters[*a]).then(a.cmp(b)));
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
                letters: letters[owner],
            })
            .collect();
        score::rank(&groups, &candidates, &self.postings, &self.wanted(&question.analysis), most)
    }

    /// The article that an editor gave just these words to.
    pub(super) fn asked_so(&self, words: &str) -> Option<&ArticleId> {
        let number = self.asked.get(&tokens(words)).copied().flatten()?;
        Some(&self.entries[number].id)
    }

    /// For each kind of answer that a question asks for, the articles that hold it.
    fn wanted(&self, asked: &Analysis) -> Vec<&[(usize, u16)]> {
        let wanted = asked.concepts.iter().filter(|(_, concept)| self.analyser.is_wanted(*concept));
        wanted
            .map(|(_, concept)| self.term(Side::Concept, &concept.to_string()))
            .map(|term| term.map_or(&[][..], |id| &self.postings[id as usize]))
            .collect()
    }

    /// The number of a term, when an article holds it.
    pub(super) fn term(&self, side: Side, text: &str) -> Option<TermId> {
        self.numbers[side as usize].get(text).copied()
    }

    /// A term by its number.
    pub(super) fn text(&self, id: TermId) -> (Side, &str) {
        let (side, text) = &self.texts[id as usize];
        (*side, text)
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

    /// What a word is worth by the number of articles that use it (BM25's inverse document frequency).
    #[expect(clippy::cast_precision_loss, reason = "thousands of articles at most")]
    pub(super) fn rarity(&self, uses: usize) -> f32 {
        let all = self.entries.len() as f32;
        let uses = (uses as f32).max(0.5);
        (1.0 + (all - uses + 0.5).max(0.5) / (uses + 0.5)).ln()
    }

    fn worth(&self, analysis: &Analysis) -> f32 {
        let mut seen = BTreeSet::new();
        let words = analysis.words.iter().filter(|word| seen.insert(word.stem.as_str()));
        words
            .map(|word| {
                let uses = self.term(Side::Stem, &word.stem).map_or(0, |id| self.uses(id));
                self.rarity(uses) * query::factor(word.role, false)
            })
            .sum()
    }
}

/// The article of each question and phrasing.
fn asked(entries: &[Entry], articles: &BTreeMap<ArticleId, Article>) -> FxHashMap<Vec<String>, Option<usize>> {
    let mut all: FxHashMap<Vec<String>, Option<usize>> = FxHashMap::default();
    for (number, entry) in entries.iter().enumerate() {
        let texts = articles
            .get(&entry.id)
            .into_iter()
            .flat_map(|a| std::iter::once(&a.question).chain(&a.phrasings));
        for text in texts {
            let owner = all.entry(tokens(text)).or_insert(Some(number));
            if *owner != Some(number) {
                *owner = None;
            }
        }
    }
    all
}

/// Numbers terms and counts their uses.
#[derive(Default)]
struct Ledger {
    numbers: [FxHashMap<String, TermId>; SIDES.len()],
    texts: Vec<(Side, String)>,
    postings: Vec<Posting>,
}

impl Ledger {
    #[expect(clippy::cast_possible_truncation, reason = "four thousand million terms do not fit in memory")]
    fn number(&mut self, side: Side, text: &str) -> TermId {
        if let Some(id) = self.numbers[side as usize].get(text) {
            return *id;
        }
        let id = self.texts.len() as TermId;
        self.numbers[side as usize].insert(text.to_owned(), id);
        self.texts.push((side, text.to_owned()));
        self.postings.push(Posting::new());
        id
    }

    /// Every word as written, with its uses.
    fn spellings(&self) -> Vec<(String, usize)> {
        let words = self.texts.iter().zip(&self.postings);
        words
            .filter(|((side, _), _)| *side == Side::Exact)
            .map(|((_, text), posting)| (text.clone(), posting.len()))
            .collect()
    }
}

/// The documents of an article: question, phrasings, answer, each with its bit.
fn documents(article: &Article) -> Vec<(usize, String)> {
    let asked = std::iter::once(&article.question).chain(&article.phrasings).take(ANSWER);
    let mut documents: Vec<_> = asked.cloned().enumerate().collect();
    documents.push((ANSWER, plain(&article.answer)));
    documents
}

fn plain(answer: &[Paragraph]) -> String {
    let spans = answer.iter().flat_map(|paragraph| match paragraph {
        Paragraph::Text(spans) => std::slice::from_ref(spans),
        Paragraph::List(items) => items.as_slice(),
    });
    let mut text = String::new();
    for item in spans {
        for span in item {
            match span {
                Span::Plain(words) | Span::Strong(words) | Span::Link { text: words, .. } => text.push_str(words),
            }
        }
        text.push('\n');
    }
    text
}

fn terms(analysis: &Analysis, text: &str) -> Terms {
    let mut terms = Terms::default();
    for word in analysis.words.iter().filter(|word| word.role != Role::Empty) {
        terms[Side::Exact as usize].push(word.text.clone());
        terms[Side::Stem as usize].push(word.stem.clone());
        terms[Side::Folded as usize].push(word.folded.clone());
        terms[Side::Part as usize].extend(word.parts.iter().cloned().chain(word.whole()));
    }
    terms[Side::Concept as usize].extend(analysis.concepts.iter().map(|(_, concept)| concept.to_string()));
    for year in years_between(text) {
        terms[Side::Exact as usize].push(year.clone());
        terms[Side::Stem as usize].push(year);
    }
    terms
}
