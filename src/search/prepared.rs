//! One article, read for search and kept as numbers. It holds until the article itself, or what one of its words was found to be, changes.
//! Not for: what needs all articles at once (`shelf`).

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rustc_hash::FxHashMap;

use super::{
    analyse::{Analyser, Analysis, tokens, years_between},
    candidates::Side,
    evidence, query,
    table::{Row, RunId, TermId, Terms, WordId, Words},
    ways::Asked,
};
use crate::knowledge::{Article, ArticleId, Paragraph, Span};

/// Bit of the answer in a term's mask; the question has bit 0, the phrasings follow.
pub(super) const ANSWER: usize = 31;

/// The articles that hold a term, by number, each with its documents as bits.
pub(super) type Posting = Vec<(u32, u32)>;

/// Stems, each with the share of its rarity that it keeps.
pub(super) type Stems = Box<[(TermId, f32)]>;

/// One article.
pub(super) struct Prepared {
    pub(super) id: ArticleId,
    /// Its words, each once, in the order in which they stand.
    pub(super) words: Vec<WordId>,
    /// The words of each question and phrasing that are no fillers.
    pub(super) asked: Vec<Vec<WordId>>,
    /// What its question (`true`) and its phrasings ask, of what.
    pub(super) asks: Vec<(bool, Asked)>,
    /// Its documents, in the order in which tantivy gets them.
    pub(super) rows: Vec<Row>,
    /// Each term that it holds, with the documents as bits.
    pub(super) terms: Vec<(TermId, u32)>,
    /// Its runs of letters, each with what it counts there.
    pub(super) runs: Vec<(RunId, u32)>,
    /// For each document its bit, and its stems with the share of their rarity that they keep.
    pub(super) worth: Vec<(usize, Stems)>,
}

/// The words of an article, each once, in the order in which they stand.
pub(super) fn words(article: &Article, table: &mut Words) -> Vec<WordId> {
    let mut seen = BTreeSet::new();
    let mut words = Vec::new();
    for (_, text) in documents(article) {
        for token in tokens(&text) {
            let id = table.number(&token);
            if seen.insert(id) {
                words.push(id);
            }
        }
    }
    words
}

/// Reads an article of which every word has been analysed.
pub(super) fn prepare(article: &Article, words: Vec<WordId>, table: &mut Words, terms: &mut Terms, analyser: &Analyser) -> Prepared {
    let mut masks: BTreeMap<TermId, u32> = BTreeMap::new();
    let documents = documents(article);
    let mut rows = Vec::with_capacity(documents.len());
    let mut runs: FxHashMap<RunId, u32> = FxHashMap::default();
    let mut worth = Vec::with_capacity(documents.len());
    let mut asks = Vec::new();
    for (bit, text) in documents {
        let analysis = analyser.analyse(&text, table);
        let row = terms.row(&analysis, &years_between(&text));
        for term in row.iter().flatten() {
            *masks.entry(*term).or_default() |= 1 << bit;
        }
        worth.push((bit, stems(&analysis, terms)));
        rows.push(row);
        if bit != ANSWER {
            let words: Vec<&str> = analysis.words.iter().map(|word| word.text.as_str()).collect();
            let all = analyser.grammar.ways.asked(&words, |word| analyser.word(word.to_owned()));
            asks.extend(all.into_iter().map(|asked| (bit == 0, asked)));
        }
        for run in evidence::runs(analysis.words.iter().map(|word| word.text.as_str())) {
            *runs.entry(terms.run_number(run)).or_default() += evidence::share(bit == ANSWER);
        }
    }
    Prepared {
        id: article.id.clone(),
        words,
        asked: asked(article, table, analyser),
        asks,
        rows,
        terms: masks.into_iter().collect(),
        runs: runs.into_iter().collect(),
        worth,
    }
}

fn asked(article: &Article, table: &mut Words, analyser: &Analyser) -> Vec<Vec<WordId>> {
    let asked = std::iter::once(&article.question).chain(&article.phrasings);
    asked
        .map(|text| {
            let words = tokens(text);
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let plain = analyser.grammar.ways.plain(&words);
            plain.into_iter().map(|word| table.number(word)).collect()
        })
        .collect()
}

/// The articles of each of so many terms.
pub(super) fn by_term(articles: &[Arc<Prepared>], terms: usize) -> Vec<Posting> {
    let mut uses = vec![0; terms];
    for (term, _) in articles.iter().flat_map(|article| &article.terms) {
        uses[*term as usize] += 1;
    }
    // Room for just as many: tens of thousands of short lists that grow hold twice what they need.
    let mut postings: Vec<Posting> = uses.into_iter().map(Posting::with_capacity).collect();
    for (owner, article) in (0..).zip(articles) {
        for (term, mask) in &article.terms {
            postings[*term as usize].push((owner, *mask));
        }
    }
    postings
}

/// The stems of a text that are worth something, each once.
fn stems(analysis: &Analysis, terms: &Terms) -> Stems {
    let mut seen = BTreeSet::new();
    let words = analysis.words.iter().filter(|word| seen.insert(word.stem.as_str()));
    words
        .filter_map(|word| {
            let share = query::factor(word.role, false);
            let id = terms.get(Side::Stem, &word.stem).filter(|_| share > 0.0)?;
            Some((id, share))
        })
        .collect()
}

/// The documents of an article: question, phrasings, answer, each with its bit.
fn documents(article: &Article) -> Vec<(usize, String)> {
    let asked = std::iter::once(&article.question).chain(&article.phrasings).take(ANSWER);
    let mut documents: Vec<_> = asked.cloned().enumerate().collect();
    documents.push((ANSWER, plain(&article.answer)));
    documents
}

/// Whether two articles are the same to search.
pub(super) fn same(a: &Article, b: &Article) -> bool {
    a.question == b.question && a.phrasings == b.phrasings && a.answer == b.answer
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
