//! Questions for somebody who is still typing: those whose words begin like the ones typed, with a slip of a finger forgiven. Not for: answering
//! (`search` does that, with its own and deeper analysis).

use crate::{
    engine::Snapshot,
    knowledge::{Article, ArticleId, Language, SWEDISH},
};

/// What a word that was found whole counts, and less where only its beginning or something like it was.
const WHOLE: f64 = 1.0;
const BEGINNING: f64 = 0.9;
const ALIKE: f64 = 0.6;

/// What a question counts whose own words fit, against one of its other phrasings.
const OWN: f64 = 1.1;

/// What it counts besides, that a question holds little more than what is typed.
const NEARLY_ALL: f64 = 0.2;

/// At least this share of the typed words must be found.
const FLOOR: f64 = 0.55;

/// Longest text that is looked at, in words: nobody types a longer one to find a question.
const LONGEST: usize = 20;

/// At most `most` questions for what is typed, the likeliest first; the first of all where nothing is typed yet. Gives ids and the questions as people see
/// them, in `language` where they are translated.
pub fn questions<'s>(snapshot: &'s Snapshot, typed: &str, language: &Language, most: usize) -> Vec<(&'s ArticleId, &'s str)> {
    let typed = words(typed);
    let Some(swedish) = snapshot.knowledge.articles.get(&SWEDISH) else {
        return Vec::new();
    };
    let shown = swedish.keys().filter_map(|id| snapshot.knowledge.article(language, id));
    let mut found: Vec<(f64, &Article)> = shown
        .map(|article| (score(&typed, article), article))
        .filter(|(score, _)| *score >= FLOOR)
        .collect();
    found.sort_by(|(a, first), (b, second)| b.total_cmp(a).then_with(|| first.id.cmp(&second.id)));
    found
        .into_iter()
        .take(most)
        .map(|(_, article)| (&article.id, article.question.as_str()))
        .collect()
}

/// How well an article's question, or another phrasing of it, fits: 0 to about 1.
fn score(typed: &[String], article: &Article) -> f64 {
    if typed.is_empty() {
        return 1.0;
    }
    let own = fit(typed, &article.question) * OWN;
    article.phrasings.iter().map(|phrasing| fit(typed, phrasing)).fold(own, f64::max)
}

fn fit(typed: &[String], phrasing: &str) -> f64 {
    let known = words(phrasing);
    let best = |word: &String| known.iter().map(|known| likeness(word, known)).fold(0.0, f64::max);
    let sum: f64 = typed.iter().map(best).sum();
    let found = sum / count(typed);
    let whole = (sum / count(&known).max(1.0)).min(1.0);
    found * (1.0 + NEARLY_ALL * whole)
}

/// A question is never so long that precision is lost.
fn count(words: &[String]) -> f64 {
    f64::from(u32::try_from(words.len()).unwrap_or(u32::MAX))
}

fn likeness(typed: &str, known: &str) -> f64 {
    if typed == known {
        return WHOLE;
    }
    if known.starts_with(typed) {
        return BEGINNING;
    }
    let letters = typed.chars().count();
    let slips = match letters {
        0..=3 => return 0.0,
        4..=7 => 1,
        _longer => 2,
    };
    let beginning: String = known.chars().take(letters).collect();
    let near = |text: &str| strsim::osa_distance(typed, text) <= slips;
    if near(known) || near(&beginning) { ALIKE } else { 0.0 }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(LONGEST).map(str::to_lowercase).collect()
}
