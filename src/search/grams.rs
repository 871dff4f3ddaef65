//! Likeness by runs of letters: what stems, compounds and synonyms miss, four letters in a row often catch. Not for: trust (a likeness of letters says
//! nothing of what a word means).

use std::collections::{BTreeMap, HashMap};

use super::{analyse::Analysis, grammar::Role};

/// Letters in a run.
const RUN: usize = 4;

type Run = [char; RUN];

/// The rarity of a run, and the articles that hold it, each with the run's share of the article's length.
type Posting = (f32, Vec<(usize, f32)>);

/// Runs of letters and the articles that hold them.
pub(super) struct Grams {
    postings: HashMap<Run, Posting>,
}

impl Grams {
    /// `articles`: the analysed texts of each article.
    #[expect(clippy::cast_precision_loss, reason = "thousands of articles at most")]
    pub(super) fn new(articles: &[Vec<&Analysis>]) -> Self {
        let counted: Vec<BTreeMap<Run, f32>> = articles.iter().map(|texts| count(texts.iter().copied())).collect();
        let mut uses: BTreeMap<Run, f32> = BTreeMap::new();
        for run in counted.iter().flat_map(BTreeMap::keys) {
            *uses.entry(*run).or_default() += 1.0;
        }
        let rarity = |run: &Run| (1.0 + articles.len() as f32 / uses[run]).ln();
        let mut postings: HashMap<Run, Posting> = HashMap::new();
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

fn count<'a>(texts: impl Iterator<Item = &'a Analysis>) -> BTreeMap<Run, f32> {
    let mut runs = BTreeMap::new();
    for word in texts.flat_map(|text| &text.words).filter(|word| word.role != Role::Empty) {
        let mut letters = vec![' '];
        letters.extend(word.text.chars());
        letters.push(' ');
        for run in letters.windows(RUN) {
            if let Ok(run) = run.try_into() {
                *runs.entry(run).or_insert(0.0) += 1.0;
            }
        }
    }
    runs
}
