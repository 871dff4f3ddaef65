//! Likeness by runs of letters: what stems, compounds and synonyms miss, four letters in a row often catch. Not for: trust (a likeness of letters says
//! nothing of what a word means).

use std::sync::Arc;

use super::{analyse::Analysis, grammar::Role, prepared::Prepared, table::Terms};

/// Letters in a run.
const RUN: usize = 4;

pub(super) type Run = [char; RUN];

/// Runs of letters and the articles that hold them.
pub(super) struct Grams {
    /// For each run, by number, its rarity; nothing where no article holds it.
    rarity: Vec<f32>,
    /// For each run the articles that hold it, each with the run's share of the article's length.
    postings: Vec<Vec<(u32, f32)>>,
}

impl Grams {
    /// The likeness to each of `articles`; `runs` is how many numbers runs have.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "thousands of articles at most"
    )]
    pub(super) fn new(articles: &[Arc<Prepared>], runs: usize) -> Self {
        let mut uses = vec![0_u32; runs];
        for (run, _) in articles.iter().flat_map(|article| &article.runs) {
            uses[*run as usize] += 1;
        }
        let all = articles.len() as f32;
        let rarity: Vec<f32> = uses
            .iter()
            .map(|uses| if *uses == 0 { 0.0 } else { (1.0 + all / *uses as f32).ln() })
            .collect();
        let mut postings: Vec<Vec<(u32, f32)>> = uses.iter().map(|uses| Vec::with_capacity(*uses as usize)).collect();
        for (article, Prepared { runs, .. }) in articles.iter().map(AsRef::as_ref).enumerate() {
            let weight = |(run, times): &(u32, f32)| (1.0 + times.ln()) * rarity[*run as usize];
            let norm = runs.iter().map(|run| weight(run).powi(2)).sum::<f32>().sqrt();
            for run in runs {
                postings[run.0 as usize].push((article as u32, weight(run) / norm));
            }
        }
        Self { rarity, postings }
    }

    /// The likeness of a question to each of `articles` articles: a cosine, 0 to 1.
    pub(super) fn likeness(&self, question: &Analysis, numbers: &Terms, articles: usize) -> Vec<f32> {
        let mut likeness = vec![0.0; articles];
        let mut norm = 0.0;
        for (run, times) in count(std::iter::once(question)) {
            let known = numbers.run(&run).map(|id| id as usize).filter(|id| !self.postings[*id].is_empty());
            if let Some(run) = known {
                let weight = (1.0 + times.ln()) * self.rarity[run];
                norm += weight * weight;
                for (article, held) in &self.postings[run] {
                    likeness[*article as usize] += weight * held;
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
pub(super) fn count<'a>(texts: impl Iterator<Item = &'a Analysis>) -> Vec<(Run, f32)> {
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
