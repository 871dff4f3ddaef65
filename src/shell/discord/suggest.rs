//! Questions for somebody who is still typing: those whose words begin like the ones typed, with a slip of a finger forgiven. Not for: answering
//! (`search` does that, with its own and deeper analysis).

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

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

/// Longest text that is looked at, in words, and longest word, in letters: nobody types a longer one to find a question.
const LONGEST: usize = 20;
const LONGEST_WORD: usize = 40;

/// At most `most` questions for what is typed, the likeliest first; the first of all where nothing is typed yet. Gives ids and the questions as people see
/// them, in `language` where they are translated.
pub fn questions<'s>(snapshot: &'s Snapshot, typed: &str, language: &Language, most: usize) -> Vec<(&'s ArticleId, &'s str)> {
    Table::of(snapshot, language).find(snapshot, language, typed, most)
}

/// The tables of the version that answers, made once for each language: they are looked through at every letter that somebody types.
#[derive(Default)]
pub(super) struct Tables {
    known: Mutex<(u64, BTreeMap<Language, Arc<Table>>)>,
}

impl Tables {
    /// As [`questions`].
    pub(super) fn questions<'s>(
        &self,
        snapshot: &'s Snapshot,
        typed: &str,
        language: &Language,
        most: usize,
    ) -> Vec<(&'s ArticleId, &'s str)> {
        let translated = snapshot.knowledge.articles.contains_key(language);
        let language = if translated { language } else { &SWEDISH };
        self.table(snapshot, language).find(snapshot, language, typed, most)
    }

    fn table(&self, snapshot: &Snapshot, language: &Language) -> Arc<Table> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let (generation, tables) = &mut *known;
        if *generation != snapshot.generation {
            *generation = snapshot.generation;
            tables.clear();
        }
        let table = tables.entry(language.clone());
        Arc::clone(table.or_insert_with(|| Arc::new(Table::of(snapshot, language))))
    }
}

/// The words of every question and of its phrasings, each word once.
struct Table {
    words: Vec<Word>,
    /// The places of each phrasing's words, the question itself first.
    articles: Vec<(ArticleId, Vec<Vec<usize>>)>,
}

struct Word {
    text: String,
    letters: usize,
}

impl Table {
    fn of(snapshot: &Snapshot, language: &Language) -> Self {
        let mut places = HashMap::new();
        let mut table = Self {
            words: Vec::new(),
            articles: Vec::new(),
        };
        let swedish = snapshot.knowledge.articles.get(&SWEDISH).into_iter().flatten();
        for article in swedish.filter_map(|(id, _)| snapshot.knowledge.article(language, id)) {
            let phrasings = phrasings(article).map(|phrasing| words(phrasing).map(|word| table.place(&mut places, word)).collect());
            let phrasings = phrasings.collect();
            table.articles.push((article.id.clone(), phrasings));
        }
        table
    }

    fn place(&mut self, places: &mut HashMap<String, usize>, text: String) -> usize {
        *places.entry(text).or_insert_with_key(|text| {
            self.words.push(Word {
                text: text.clone(),
                letters: text.chars().count(),
            });
            self.words.len() - 1
        })
    }

    fn find<'s>(&self, snapshot: &'s Snapshot, language: &Language, typed: &str, most: usize) -> Vec<(&'s ArticleId, &'s str)> {
        // How well every known word fits each typed one.
        let typed: Vec<Vec<f64>> = words(typed).map(|typed| self.likenesses(&typed)).collect();
        let mut found: Vec<(f64, &ArticleId)> = self
            .articles
            .iter()
            .map(|(id, phrasings)| (score(&typed, phrasings), id))
            .filter(|(score, _)| *score >= FLOOR)
            .collect();
        found.sort_by(|(a, first), (b, second)| b.total_cmp(a).then_with(|| first.cmp(second)));
        found
            .into_iter()
            .take(most)
            .filter_map(|(_, id)| snapshot.knowledge.article(language, id))
            .map(|article| (&article.id, article.question.as_str()))
            .collect()
    }

    fn likenesses(&self, typed: &str) -> Vec<f64> {
        let letters = typed.chars().count();
        self.words.iter().map(|known| likeness(typed, letters, known)).collect()
    }
}

fn phrasings(article: &Article) -> impl Iterator<Item = &str> {
    std::iter::once(&article.question).chain(&article.phrasings).map(String::as_str)
}

/// How well an article's question, or another phrasing of it, fits: 0 to about 1.
fn score(typed: &[Vec<f64>], phrasings: &[Vec<usize>]) -> f64 {
    if typed.is_empty() {
        return 1.0;
    }
    let scores = phrasings.iter().enumerate().map(|(number, phrasing)| {
        let fit = fit(typed, phrasing);
        if number == 0 { fit * OWN } else { fit }
    });
    scores.fold(0.0, f64::max)
}

fn fit(typed: &[Vec<f64>], phrasing: &[usize]) -> f64 {
    let best = |likenesses: &Vec<f64>| {
        phrasing
            .iter()
            .filter_map(|place| likenesses.get(*place))
            .copied()
            .fold(0.0, f64::max)
    };
    let sum: f64 = typed.iter().map(best).sum();
    let found = sum / count(typed);
    let whole = (sum / count(phrasing).max(1.0)).min(1.0);
    found * (1.0 + NEARLY_ALL * whole)
}

/// A question is never so long that precision is lost.
fn count<T>(words: &[T]) -> f64 {
    f64::from(u32::try_from(words.len()).unwrap_or(u32::MAX))
}

fn likeness(typed: &str, letters: usize, known: &Word) -> f64 {
    if typed == known.text {
        return WHOLE;
    }
    if known.text.starts_with(typed) {
        return BEGINNING;
    }
    let slips = match letters {
        0..=3 => return 0.0,
        4..=7 => 1,
        _longer => 2,
    };
    let near = |text: &str| strsim::osa_distance(typed, text) <= slips;
    // Where the lengths differ by more than the slips, nothing needs to be compared.
    let whole = known.letters.abs_diff(letters) <= slips && near(&known.text);
    let beginning = || known.text.chars().take(letters).collect::<String>();
    if whole || (known.letters > letters && near(&beginning())) {
        ALIKE
    } else {
        0.0
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words
        .take(LONGEST)
        .map(|word| word.chars().take(LONGEST_WORD).collect::<String>().to_lowercase())
}
