//! What people sound like who ask for an article: for each run of four letters, within words and over their borders, how much more often it stands in the
//! article's question, phrasings and answer than in those of all articles. Summed over a question this is naive Bayes: every way to ask that editors wrote
//! counts together, where `score` compares with one at a time; words that say nothing count too, as "vem" and "hur gör man" tell what kind of
//! answer is wanted. Measured in docs/search-evaluation.md. Not for: what a word means, or whether any article answers at all.

use std::sync::Arc;

use super::{prepared::Prepared, stem::fold, table::Terms};

/// Letters in a run.
const RUN: usize = 4;

/// What a run counts in a question or phrasing, and in an answer: whole numbers, whose sums are the same in any order. Of 1, 3 and 10 in answers this one
/// found most left-out phrasings.
const IN_QUESTION: u32 = 10;
const IN_ANSWER: u32 = 3;

/// How many runs of any article an article is taken to hold beside its own (Dirichlet smoothing). Between 50 and 300 hardly anything changes.
const PRIOR: f32 = 300.0;

pub(super) type Run = [char; RUN];

/// A run is noted for every article where one in so many holds it.
const MANY: usize = 4;

/// Where it lies what a run tells for the articles that hold it (log-odds).
#[derive(Clone, Copy)]
enum Telling {
    /// Each with what that tells for it: a part of `some`.
    Some { from: u32, to: u32 },
    /// For every article, 0 where it does not hold the run: where many do this is less memory, and several are added up at a time. It begins there in `many`.
    Many(u32),
}

/// Runs of letters, and what each tells for the articles that hold it.
pub(super) struct Evidence {
    /// For each run, by number.
    tellings: Vec<Telling>,
    /// In one list each: a hundred thousand short ones would hold more beside their numbers than these.
    some: Vec<(u32, f32)>,
    many: Vec<f32>,
    /// For each article, what any run tells against it (log-odds), before it is found there.
    against: Vec<f32>,
}

impl Evidence {
    /// Weighs the runs of `articles`; `runs` is how many numbers runs have.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "thousands of articles at most"
    )]
    pub(super) fn new(articles: &[Arc<Prepared>], runs: usize) -> Self {
        let mut times = vec![0_u64; runs];
        let mut uses = vec![0_usize; runs];
        let mut lengths = Vec::with_capacity(articles.len());
        for article in articles {
            for (run, count) in &article.runs {
                times[*run as usize] += u64::from(*count);
                uses[*run as usize] += 1;
            }
            lengths.push(article.runs.iter().map(|(_, count)| u64::from(*count)).sum::<u64>());
        }
        let all = lengths.iter().sum::<u64>() as f32;
        let prior = PRIOR * IN_QUESTION as f32;
        let (mut few, mut rows) = (0, 0);
        let telling = |uses: &usize| {
            if uses * MANY >= articles.len() {
                rows += articles.len();
                Telling::Many((rows - articles.len()) as u32)
            } else {
                few += uses;
                // Its end moves on with each article that is written there.
                let from = (few - uses) as u32;
                Telling::Some { from, to: from }
            }
        };
        let mut tellings: Vec<Telling> = uses.iter().map(telling).collect();
        let (mut some, mut many) = (vec![(0, 0.0); few], vec![0.0; rows]);
        for (number, article) in articles.iter().enumerate() {
            for (run, count) in &article.runs {
                let expected = prior * times[*run as usize] as f32 / all;
                let weight = (*count as f32 / expected).ln_1p();
                match &mut tellings[*run as usize] {
                    Telling::Some { to, .. } => {
                        some[*to as usize] = (number as u32, weight);
                        *to += 1;
                    }
                    Telling::Many(row) => many[*row as usize + number] = weight,
                }
            }
        }
        Self {
            tellings,
            some,
            many,
            against: lengths.iter().map(|length| (prior / (*length as f32 + prior)).ln()).collect(),
        }
    }

    /// What the words of a question tell for each article: log-odds over the root of the number of runs, so that long questions are not surer than they
    /// are right (runs that overlap tell the same twice). Runs that no article holds tell nothing.
    #[expect(clippy::cast_precision_loss, reason = "some thousand runs at most")]
    pub(super) fn of(&self, words: &[String], numbers: &Terms) -> Vec<f32> {
        let mut told = vec![0.0; self.against.len()];
        let mut known = 0_usize;
        for run in runs(words.iter().map(String::as_str)) {
            match numbers.run(&run).map(|id| self.tellings[id as usize]) {
                None => continue,
                Some(Telling::Some { from, to }) if from == to => continue,
                Some(Telling::Some { from, to }) => {
                    for (article, weight) in &self.some[from as usize..to as usize] {
                        told[*article as usize] += weight;
                    }
                }
                Some(Telling::Many(row)) => {
                    for (told, weight) in told.iter_mut().zip(&self.many[row as usize..]) {
                        *told += weight;
                    }
                }
            }
            known += 1;
        }
        let known = known.max(1) as f32;
        for (told, against) in told.iter_mut().zip(&self.against) {
            *told = (*told + known * against) / known.sqrt();
        }
        told
    }
}

/// The runs of a text without diacritics, each once, in order: sums over them are then the same in every run of the program.
pub(super) fn runs<'a>(words: impl Iterator<Item = &'a str>) -> Vec<Run> {
    let mut letters = vec![' '];
    for word in words {
        letters.extend(fold(word).chars());
        letters.push(' ');
    }
    let mut runs: Vec<Run> = letters.windows(RUN).filter_map(|run| Run::try_from(run).ok()).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

/// What a run counts in a document.
pub(super) fn share(is_answer: bool) -> u32 {
    if is_answer { IN_ANSWER } else { IN_QUESTION }
}
