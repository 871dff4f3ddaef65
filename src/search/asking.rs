//! Which article an editor gave just these words to. Not for: words that are like them (`score`).

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{prepared::Prepared, table::WordId};

/// The number of the article of each question and phrasing, by its words; `None` where two share them.
pub(super) fn by_asking(articles: &[Arc<Prepared>]) -> FxHashMap<Vec<WordId>, Option<usize>> {
    let mut all = FxHashMap::default();
    for (number, article) in articles.iter().enumerate() {
        for words in &article.asked {
            let owner = all.entry(words.clone()).or_insert(Some(number));
            if *owner != Some(number) {
                *owner = None;
            }
        }
    }
    all
}
