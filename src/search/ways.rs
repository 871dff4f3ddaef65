//! Ways to ask the same: "berätta lite om Origo" asks what "Vad är Origo?" asks, and whoever answers one answers the other. The ways stand in
//! `data/<language>.toml`. Not for: words that mean the same (`synonym`), or askings that are only alike (`score`).

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{analyse::Word, grammar::Role, prepared::Prepared};

/// Stands in a way of asking for what is asked about.
const SLOT: &str = "X";

/// What is asked about has at most this many words: more are a sentence that happens to begin like a way of asking.
const NAME: usize = 4;

/// What is asked, by the number of its ways, and about what: the bare stems of its words.
pub(super) type Asked = (usize, Box<str>);

/// The ways of one language.
pub(super) struct Ways {
    /// By their first word, empty where that is the slot.
    by_first: FxHashMap<String, Vec<Way>>,
    fillers: FxHashSet<String>,
    spoken: FxHashMap<String, String>,
}

struct Way {
    asks: usize,
    before: Vec<String>,
    after: Vec<String>,
}

impl Ways {
    /// `ways`: for each thing that may be asked the ways to ask it, where `X` is what it is asked about, `a/b` is either word and `(a)` may be left out;
    /// `fillers`: lines of words that are passed over; `spoken`: lines of spellings of the same word, the first one as the ways have it.
    pub(super) fn new(ways: &[Vec<String>], fillers: &[String], spoken: &[String]) -> Self {
        let mut all: FxHashMap<String, Vec<Way>> = FxHashMap::default();
        for (asks, lines) in ways.iter().enumerate() {
            for way in lines.iter().flat_map(|line| spelt_out(line)) {
                let slot = way.iter().position(|word| word == SLOT).unwrap_or(way.len());
                let first = way.first().filter(|word| *word != SLOT).cloned().unwrap_or_default();
                all.entry(first).or_default().push(Way {
                    asks,
                    before: way[..slot].to_vec(),
                    after: way.get(slot + 1..).unwrap_or_default().to_vec(),
                });
            }
        }
        let words = |lines: &[String]| -> Vec<Vec<String>> {
            lines
                .iter()
                .map(|line| line.split_whitespace().map(str::to_owned).collect())
                .collect()
        };
        let spellings = words(spoken).into_iter().filter_map(|line| {
            let (first, others) = line.split_first()?;
            Some(others.iter().map(|other| (other.clone(), first.clone())).collect::<Vec<_>>())
        });
        Self {
            by_first: all,
            fillers: words(fillers).into_iter().flatten().collect(),
            spoken: spellings.flatten().collect(),
        }
    }

    /// All that a row of lower-case words may ask, that with the most words beside the slot first: "vad har Bris för nummer" asks for a number rather than
    /// what "har Bris för nummer" is. Only what is asked about is looked up.
    pub(super) fn asked(&self, words: &[&str], look: impl Fn(&str) -> Word) -> Vec<Asked> {
        let words: Vec<&str> = self.heard(words).collect();
        let said: Vec<&str> = words.iter().map(|word| self.said(word)).collect();
        let Some(first) = said.first() else { return Vec::new() };
        let ways = [*first, ""].into_iter().filter_map(|first| self.by_first.get(first)).flatten();
        let mut asked: Vec<(usize, Asked)> = ways
            .filter_map(|way| {
                let fixed = way.before.len() + way.after.len();
                let end = said.len().checked_sub(way.after.len())?;
                let about = words.get(way.before.len()..end).filter(|about| about.len() <= NAME)?;
                let fits = said[..way.before.len()] == way.before[..] && said[end..] == way.after[..];
                let about: Vec<Word> = about.iter().filter(|_| fits).map(|word| look(word)).collect();
                let named = about.iter().any(|word| word.role == Role::Informative);
                named.then(|| (fixed, (way.asks, name(&about))))
            })
            .collect();
        asked.sort_by_key(|(fixed, _)| std::cmp::Reverse(*fixed));
        asked.into_iter().map(|(_, asked)| asked).collect()
    }

    /// A row of lower-case words without fillers, each in its first spelling; as it is where it is nothing but fillers.
    pub(super) fn plain<'a>(&'a self, words: &[&'a str]) -> Vec<&'a str> {
        let plain: Vec<&str> = self.heard(words).map(|word| self.said(word)).collect();
        if plain.is_empty() { words.to_vec() } else { plain }
    }

    fn heard<'a>(&self, words: &[&'a str]) -> impl Iterator<Item = &'a str> {
        words.iter().filter(|word| !self.fillers.contains(**word)).copied()
    }

    fn said<'a>(&'a self, word: &'a str) -> &'a str {
        self.spoken.get(word).map_or(word, String::as_str)
    }
}

fn name(about: &[Word]) -> Box<str> {
    let stems: Vec<&str> = about.iter().map(|word| word.folded.as_str()).collect();
    stems.join(" ").into()
}

/// Each way that a line stands for.
fn spelt_out(line: &str) -> Vec<Vec<String>> {
    let mut ways = vec![Vec::new()];
    for word in line.split_whitespace() {
        let inner = word.strip_prefix('(').and_then(|word| word.strip_suffix(')'));
        let mut choices: Vec<Option<&str>> = inner.unwrap_or(word).split('/').map(Some).collect();
        if inner.is_some() {
            choices.push(None);
        }
        ways = ways
            .iter()
            .flat_map(|way| {
                choices.iter().map(|choice| {
                    let mut way: Vec<String> = way.clone();
                    way.extend(choice.map(str::to_owned));
                    way
                })
            })
            .collect();
    }
    ways
}

/// The number of the article of all that is asked by its question, or by its phrasings where no question asks it; `None` where two share it.
pub(super) fn by_ways(articles: &[Arc<Prepared>]) -> FxHashMap<Asked, Option<usize>> {
    let mut all: FxHashMap<Asked, (bool, Option<usize>)> = FxHashMap::default();
    for (number, article) in articles.iter().enumerate() {
        for (is_question, asked) in &article.asks {
            let known = all.entry(asked.clone()).or_insert((*is_question, Some(number)));
            if *is_question && !known.0 {
                *known = (true, Some(number));
            } else if known.0 == *is_question && known.1 != Some(number) {
                known.1 = None;
            }
        }
    }
    all.into_iter().map(|(asked, (_, owner))| (asked, owner)).collect()
}
