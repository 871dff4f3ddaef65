//! Likeness by runs of letters: what stems, compounds and synonyms miss, four letters in a row often catch. Not for: trust (a likeness of letters says
//! nothing of what a word means).

use rustc_hash::FxHashMap;

use super::{analyse::Analysis, grammar::Role};

/// Letters in a run.
const RUN: usize = 4;

type Run = [char; RUN];

/// The rarity of a run, and the articles that hold it, each with the run's share of the article's length.
type Posting = (f32, Vec<(usize, f32)>);

/// Runs of letters and the articles that hold them.
pub(super) struct Grams {
    postings: FxHashMap<Run, Posting>,
}

impl Grams {
    /// `articles`: the analysed texts of each article.
    #[expect(clippy::cast_precision_loss, reason = "thousands of articles at most")]
    pub(super) fn new(articles: &[Vec<&Analysis>]) -> Self {
        let counted: Vec<Vec<(Run, f32)>> = articles.iter().map(|texts| count(texts.iter().copied())).collect();
        let mut uses: FxHashMap<Run, f32> = FxHashMap::default();
        for run in counted.iter().flatten().map(|(run, _)| run) {
            *uses.entry(*run).or_default() += 1.0;
        }
        let rarity = |run: &Run| (1.0 + articles.len() as f32 / uses[run]).ln();
        let mut postings: FxHashMap<Run, Posting> = FxHashMap::default();
        for (article, runs) in counted.iter().enumerate() {
            let weight = |run: &Run, times: f32| (1.0 + times.ln()) * rarity(run);
            let norm = runs.iter().map(|(run, times)| weight(run, *times).powi(2)).sum::<f32>().sqrt();
            for (run, times) in runs {
                let posting = postings.entry(*run).or_insert_with(|| (rarity(run), Vec::new()));
                posting.1.push((article, weight(run, *times) / norm));
            }
        }
        Self { postings }
    }

    /// The likeness of a question to each of `articles` articles: a cosine, 0 to 1.
    pub(super) fn likeness(&self, question: &Analysis, articles: usize) -> Vec<f32> {
        let mut likeness = vec![0.0; articles];
        let mut norm = 0.0;
        for (run, times) in count(std::iter::once(question)) {
            if let Some((rarity, posting)) = self.postings.get(&run) {
                let weight = (1.0 + times.ln()) * rarity;
                norm += weight * weight;
                for (article, held) in posting {
                    likeness[*article] += weight * held;
                }
            }
        }
        if norm > 0.0 {
            for value in &mut likeness {
                *value /= norm.sqrt();
            }
        }
        likeness
    }
}

/// Each run of letters and how often it stands there, sorted: sums of its weights are then the same in every run of the program.
fn count<'a>(texts: impl Iterator<Item = &'a Analysis>) -> Vec<(Run, f32)> {
    let mut runs: Vec<Run> = Vec::new();
    let mut letters = Vec::new();
    for word in texts.flat_map(|text| &text.words).filter(|word| word.role != Role::Empty) {
        letters.clear();
        letters.push(' ');
        letters.extend(word.text.chars());
        letters.push(' ');
        runs.extend(letters.windows(RUN).filter_map(|run| Run::try_from(run).ok()));
    }
    runs.sort_unstable();
    let mut counted: Vec<(Run, f32)> = Vec::new();
    for run in runs {
        match counted.last_mut() {
            Some((known, times)) if *known == run => *times += 1.0,
            Some(_) | None => counted.push((run, 1.0)),
        }
    }
    counted
}
