//! What each part of search is good for: the same questions with one part switched off at a time. Not for: other programs (`side_by_side`).

use slussen::{
    knowledge::Collection,
    search::{Index, Weights},
};

use super::{All, Figures, Quality, Question, index};

/// A part of search by its name, and how it is switched off.
type Part = (&'static str, fn(&mut Weights));

const PARTS: [Part; 15] = [
    ("word as written", |w| w.exact = 0.0),
    ("stem", |w| w.stem = 0.0),
    ("word as written and stem", |w| (w.exact, w.stem) = (0.0, 0.0)),
    ("words joined and split (\"tvångs gifte\")", |w| w.joined = 0.0),
    ("synonyms and abbreviations", |w| w.concept = 0.0),
    ("letters without diacritics", |w| w.folded = 0.0),
    ("parts of compounds", |w| (w.parts, w.as_part) = (0.0, 0.0)),
    ("mended slips", |w| (w.one_slip, w.two_slips) = (0.0, 0.0)),
    ("coverage", |w| w.order[0] = 0.0),
    ("likeness to the nearest phrasing", |w| w.order[1] = 0.0),
    ("BM25", |w| w.order[2] = 0.0),
    ("likeness to the article's question", |w| w.order[3] = 0.0),
    ("likeness to the three nearest phrasings", |w| w.order[4] = 0.0),
    ("share held by the answer", |w| w.order[5] = 0.0),
    ("letters of all askings (naive Bayes)", |w| w.order[6] = 0.0),
];

pub(super) fn measure(figures: &mut Figures, collection: &Collection, questions: &[Question]) {
    let mut rows = vec![row("nothing", &index(collection, &collection.articles), questions)];
    for (name, off) in PARTS {
        let mut weights = Weights::default();
        off(&mut weights);
        rows.push(row(name, &index(collection, &collection.articles).weighted(weights), questions));
    }
    let mut alone = Weights::default();
    alone.order[..6].fill(0.0);
    rows.push(row(
        "all but the letters of all askings",
        &index(collection, &collection.articles).weighted(alone),
        questions,
    ));
    rows.push(row(
        "`compounds.txt`",
        &Index::build(&collection.articles, &collection.synonyms, &[]),
        questions,
    ));
    rows.push(row(
        "phrasings after the 12th",
        &index(collection, &cut(&collection.articles, 12)),
        questions,
    ));
    rows.push(row("all phrasings", &index(collection, &cut(&collection.articles, 0)), questions));
    let mut silent = collection.articles.clone();
    silent
        .values_mut()
        .flat_map(std::collections::BTreeMap::values_mut)
        .for_each(|article| article.answer.clear());
    rows.push(row("answers", &index(collection, &silent), questions));
    let count = questions.iter().filter(|question| !question.right.is_empty()).count();
    figures.table(
        &format!("Each part switched off: {count} questions that have an answer, the shipped articles in both languages"),
        &["switched off", "P@1", "MRR", "nDCG@10"],
        &rows,
    );
}

/// The same articles with so many phrasings each.
fn cut(articles: &All, most: usize) -> All {
    let mut articles = articles.clone();
    for article in articles.values_mut().flat_map(std::collections::BTreeMap::values_mut) {
        article.phrasings.truncate(most);
    }
    articles
}

fn row(name: &str, index: &Index, questions: &[Question]) -> Vec<String> {
    let mut quality = Quality::default();
    for question in questions.iter().filter(|question| !question.right.is_empty()) {
        let hits = index.ranked(&question.text, &question.language, 10).hits;
        quality.add(&question.right, &hits.into_iter().map(|hit| hit.article.0).collect::<Vec<_>>());
    }
    std::iter::once(name.to_owned()).chain(quality.row()).collect()
}
