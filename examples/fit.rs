//! Fits what search weighs by: the order of articles (`Weights::order`) and the confidence (`TRUST` and `ALWAYS` in `src/search/confidence.rs`).
//!
//! `cargo run --release --example fit [-- FILE ...]`
//!
//! Reads labelled questions (`tests/data/faq-work.jsonl` where no file is named; a frozen file is refused) and the shipped articles. Prints the numbers to
//! put into the source, and what they are worth on articles that they were not fitted on: five folds by article, so that no way of asking for an article
//! is in both parts. Writes nothing. Deterministic. Questions of three kinds: labelled ones; phrasings that were left out of the index, a fifth of each
//! article's at a time, in the order in which they stand (what one writer wrote is left out together); phrasings of articles that were left out whole,
//! which nothing answers.

#![allow(
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a tool for developers: what it reads is in the repository, and it may stop with a word"
)]

use std::collections::BTreeMap;

use slussen::{
    knowledge::{self, Article, ArticleId, Collection, Language},
    search::{Index, Weights},
    store,
};

type All = BTreeMap<Language, BTreeMap<ArticleId, Article>>;

/// Parts that data is cut into.
const FOLDS: usize = 5;
/// How many articles of a ranking are looked at.
const DEPTH: usize = 20;
/// A labelled question counts this many left-out phrasings in the order of articles: it is more like what people write, and there are few.
const LABELLED: f64 = 10.0;
/// What keeps weights small.
const RIDGE: f64 = 1e-4;

/// A question with what was found for it.
struct Case {
    labelled: bool,
    /// By the article that answers it, or by its own text.
    fold: usize,
    hits: Vec<Found>,
    /// Something answers it.
    answerable: bool,
}

struct Found {
    right: bool,
    order: Vec<f64>,
    trust: Vec<f64>,
    /// What is no part of the fit: words of other subjects.
    foreign: f64,
    missed: bool,
}

fn main() {
    let named: Vec<String> = std::env::args().skip(1).collect();
    let files = if named.is_empty() {
        vec!["tests/data/faq-work.jsonl".to_owned()]
    } else {
        named
    };
    assert!(
        !files.iter().any(|file| file.contains("frozen")),
        "nothing is fitted on a frozen file"
    );
    let collection = knowledge::collection(&store::embedded()).expect("the shipped knowledge is sound");
    let mut cases = Vec::new();
    labelled(&collection, &files, &mut cases);
    phrasings_left_out(&collection, &mut cases);
    let count = |labelled: bool| cases.iter().filter(|case| case.labelled == labelled).count();
    println!("{} labelled questions, {} left-out phrasings", count(true), count(false));
    let weights = order(&cases);
    articles_left_out(&collection, &mut cases);
    trust(&cases, &weights);
}

fn index(collection: &Collection, articles: &All) -> Index {
    Index::build(articles, &collection.synonyms, &collection.compounds)
}

/// The fold of a text, by FNV-1a.
fn fold(text: &str) -> usize {
    let hash = text
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash >> 8) as usize % FOLDS
}

fn ask(index: &Index, words: &str, language: &Language, right: &[String], labelled: bool) -> Case {
    let hits = index.ranked(words, language, DEPTH).hits.into_iter().map(|hit| Found {
        right: right.contains(&hit.article.0),
        order: hit.features.order().map(f64::from).to_vec(),
        trust: hit.features.trust().map(f64::from).to_vec(),
        foreign: f64::from(hit.features.foreign),
        missed: hit.features.missed,
    });
    Case {
        labelled,
        fold: fold(right.first().map_or(words, String::as_str)),
        hits: hits.collect(),
        answerable: !right.is_empty(),
    }
}

fn labelled(collection: &Collection, files: &[String], cases: &mut Vec<Case>) {
    let index = index(collection, &collection.articles);
    for file in files {
        let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"));
        for line in text.lines() {
            let row: serde_json::Value = serde_json::from_str(line).expect("a labelled question");
            let also = row["also"].as_array().into_iter().flatten();
            let right: Vec<String> = row["article"]
                .as_str()
                .into_iter()
                .chain(also.filter_map(|id| id.as_str()))
                .map(str::to_owned)
                .collect();
            let language = row["lang"].as_str().and_then(|tag| tag.parse().ok()).expect("a language");
            cases.push(ask(&index, row["text"].as_str().expect("a text"), &language, &right, true));
        }
    }
}

/// Asks each phrasing of an index that lacks it.
fn phrasings_left_out(collection: &Collection, cases: &mut Vec<Case>) {
    for part in 0..FOLDS {
        let is_out = |at: usize, of: usize| at * FOLDS / of == part;
        let mut articles = collection.articles.clone();
        for article in articles.values_mut().flat_map(BTreeMap::values_mut) {
            let of = article.phrasings.len();
            let mut at = 0..of;
            article.phrasings.retain(|_| at.next().is_some_and(|at| !is_out(at, of)));
        }
        let index = index(collection, &articles);
        for (language, articles) in &collection.articles {
            for (id, article) in articles {
                let of = article.phrasings.len();
                let out = article.phrasings.iter().enumerate().filter(|(at, _)| is_out(*at, of));
                cases.extend(out.map(|(_, words)| ask(&index, words, language, std::slice::from_ref(&id.0), false)));
            }
        }
    }
}

/// Asks every fifth phrasing of articles that the index lacks.
fn articles_left_out(collection: &Collection, cases: &mut Vec<Case>) {
    for part in 0..FOLDS {
        let mut articles = collection.articles.clone();
        for articles in articles.values_mut() {
            articles.retain(|id, _| fold(&id.0) != part);
        }
        let index = index(collection, &articles);
        for (language, articles) in &collection.articles {
            let out = articles.iter().filter(|(id, _)| fold(&id.0) == part);
            let words = out.flat_map(|(_, article)| article.phrasings.iter().step_by(FOLDS));
            cases.extend(words.map(|words| Case {
                fold: part,
                ..ask(&index, words, language, &[], false)
            }));
        }
    }
}

/// The best hit by some weights.
fn best<'a>(case: &'a Case, weights: &[f64]) -> Option<&'a Found> {
    let score = |found: &Found| dot(weights, &found.order);
    case.hits
        .iter()
        .reduce(|best, found| if score(found) > score(best) { found } else { best })
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The share of questions of a kind, with an answer, whose first hit is right.
fn first<'a>(cases: impl Iterator<Item = (&'a Case, &'a [f64])>, labelled: bool) -> f64 {
    let (mut right, mut all) = (0.0, 0.0);
    for (case, weights) in cases.filter(|(case, _)| case.labelled == labelled && case.answerable) {
        all += 1.0;
        right += f64::from(best(case, weights).is_some_and(|found| found.right));
    }
    right / f64::max(all, 1.0)
}

/// Fits the order of articles, and tells what it is worth.
fn order(cases: &[Case]) -> Vec<f64> {
    let shipped: Vec<f64> = Weights::default().order.map(f64::from).to_vec();
    let whole = listwise(&cases.iter().collect::<Vec<_>>(), shipped.len());
    let folds: Vec<Vec<f64>> = (0..FOLDS)
        .map(|fold| listwise(&cases.iter().filter(|case| case.fold != fold).collect::<Vec<_>>(), shipped.len()))
        .collect();
    println!("\norder: P@1 of labelled questions, of left-out phrasings");
    let tell = |name: &str, weights: &dyn Fn(&Case) -> Vec<f64>| {
        let by: Vec<Vec<f64>> = cases.iter().map(weights).collect();
        let both = [true, false].map(|labelled| first(cases.iter().zip(by.iter().map(Vec::as_slice)), labelled));
        println!("  {name:<34} {:.3}  {:.3}", both[0], both[1]);
    };
    tell("as shipped", &|_| shipped.clone());
    tell("fitted on all", &|_| whole.clone());
    tell("fitted on articles of other folds", &|case| folds[case.fold].clone());
    // What lies between 0 and 1 counts 1 together; `evidence` does not.
    let together: f64 = whole[..shipped.len() - 1].iter().sum();
    let shown: Vec<String> = whole.iter().map(|weight| format!("{:.3}", weight / together)).collect();
    println!("  order: [{}]", shown.join(", "));
    whole
}

/// Weights under which the right article is most likely first (softmax over the hits), by steps along the gradient, each feature by its own spread.
fn listwise(cases: &[&Case], features: usize) -> Vec<f64> {
    const STEPS: usize = 300;
    const RATE: f64 = 0.5;
    const KEEP: f64 = 0.9;
    let cases: Vec<&Case> = cases
        .iter()
        .copied()
        .filter(|case| case.hits.iter().any(|found| found.right) && case.hits.len() > 1)
        .collect();
    let all: f64 = cases.iter().map(|case| if case.labelled { LABELLED } else { 1.0 }).sum();
    let spread: Vec<f64> = (0..features)
        .map(|at| spread(cases.iter().flat_map(|case| case.hits.iter().map(move |found| found.order[at]))))
        .collect();
    let mut weights = vec![0.0; features];
    let mut speed = vec![0.0; features];
    for _ in 0..STEPS {
        let mut slope: Vec<f64> = weights.iter().map(|weight| -2.0 * RIDGE * weight).collect();
        for case in &cases {
            let chances: Vec<f64> = case.hits.iter().map(|found| dot(&weights, &found.order).exp()).collect();
            let whole: f64 = chances.iter().sum();
            let right: f64 = chances
                .iter()
                .zip(&case.hits)
                .filter(|(_, found)| found.right)
                .map(|(chance, _)| chance)
                .sum();
            let share = if case.labelled { LABELLED } else { 1.0 } / all;
            for (found, chance) in case.hits.iter().zip(chances) {
                let pull = share * (if found.right { chance / right } else { 0.0 } - chance / whole);
                for (slope, value) in slope.iter_mut().zip(&found.order) {
                    *slope += pull * value;
                }
            }
        }
        for (((weight, speed), slope), spread) in weights.iter_mut().zip(&mut speed).zip(slope).zip(&spread) {
            *speed = KEEP * *speed + RATE * slope / (spread * spread);
            *weight += *speed;
        }
    }
    weights
}

fn spread(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let count = values.clone().count() as f64;
    let mean = values.clone().sum::<f64>() / count;
    (values.map(|value| (value - mean).powi(2)).sum::<f64>() / count).sqrt()
}

/// One question's first hit, as the confidence sees it.
struct Judged {
    labelled: bool,
    fold: usize,
    /// With 1 at the end, for what is always there.
    row: Vec<f64>,
    foreign: f64,
    /// No chance is higher: a year, or a kind of answer, is missing there.
    most: f64,
    right: bool,
    answerable: bool,
}

/// Set by hand in `src/search/confidence.rs`: too few questions hold such a word to fit it.
const FOREIGN: f64 = 3.0;
/// What the highest confidence is where a year or a kind of answer is missing there.
const MISSED: f64 = 0.06;

impl Judged {
    fn chance(&self, weights: &[f64]) -> f64 {
        let sure = 1.0 / (1.0 + (FOREIGN * self.foreign - dot(weights, &self.row)).exp());
        sure.min(self.most)
    }
}

/// Fits the confidence on labelled questions, and tells what it is worth with and without the others.
fn trust(cases: &[Case], weights: &[f64]) {
    /// What a question of the other two kinds counts beside a labelled one: not at all, little, more.
    const BESIDE: [f64; 3] = [0.0, 0.03, 0.1];
    let judged: Vec<Judged> = cases
        .iter()
        .filter_map(|case| {
            let found = best(case, weights)?;
            Some(Judged {
                labelled: case.labelled,
                fold: case.fold,
                row: found.trust.iter().copied().chain([1.0]).collect(),
                foreign: found.foreign,
                most: if found.missed { MISSED } else { 1.0 },
                right: found.right,
                answerable: case.answerable,
            })
        })
        .collect();
    for beside in BESIDE {
        let of = |fold: Option<usize>| logistic(&judged.iter().filter(|one| Some(one.fold) != fold).collect::<Vec<_>>(), beside);
        let whole = of(None);
        let folds: Vec<Vec<f64>> = (0..FOLDS).map(|fold| of(Some(fold))).collect();
        let told: Vec<(&Judged, f64)> = judged
            .iter()
            .filter(|one| one.labelled)
            .map(|one| (one, one.chance(&folds[one.fold])))
            .collect();
        let loss = |(one, chance): &(&Judged, f64)| -(if one.right { *chance } else { 1.0 - chance }).max(1e-4).ln();
        let mean = told.iter().map(loss).sum::<f64>() / told.len() as f64;
        println!("\nconfidence, other kinds counting {beside}: log loss {mean:.3} on labelled questions for articles of other folds");
        let shown: Vec<String> = whole.iter().map(|weight| format!("{weight:.2}")).collect();
        println!("  TRUST and ALWAYS: {}", shown.join(", "));
        bins(&told);
        thresholds(&told);
    }
}

fn bins(told: &[(&Judged, f64)]) {
    println!("  confidence    questions  right");
    for bin in 0..10 {
        let (from, to) = (f64::from(bin) / 10.0, f64::from(bin + 1) / 10.0);
        let inside: Vec<bool> = told
            .iter()
            .filter(|(_, chance)| (from..to).contains(chance))
            .map(|(one, _)| one.right)
            .collect();
        let right = inside.iter().filter(|right| **right).count();
        println!(
            "  {from:.1} to {to:.1}    {:>9}  {:.2}",
            inside.len(),
            right as f64 / inside.len().max(1) as f64
        );
    }
}

fn thresholds(told: &[(&Judged, f64)]) {
    println!("  shown from  answered and right  shown that are right  refused and right");
    for from in [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9] {
        let share = |of: &dyn Fn(&Judged, bool) -> bool, among: &dyn Fn(&Judged, bool) -> bool| {
            let among: Vec<_> = told
                .iter()
                .map(|(one, chance)| (*one, *chance >= from))
                .filter(|(one, shown)| among(one, *shown))
                .collect();
            among.iter().filter(|(one, shown)| of(one, *shown)).count() as f64 / among.len().max(1) as f64
        };
        println!(
            "  {from:<10}  {:>18.3}  {:>20.3}  {:>17.3}",
            share(&|one, shown| shown && one.right, &|one, _| one.answerable),
            share(&|one, _| one.right, &|_, shown| shown),
            share(&|_, shown| !shown, &|one, _| !one.answerable),
        );
    }
}

/// Logistic regression by Newton's method, with what is known already as a fixed part.
fn logistic(judged: &[&Judged], beside: f64) -> Vec<f64> {
    const STEPS: usize = 30;
    let features = judged.first().map_or(0, |one| one.row.len());
    let mut weights = vec![0.0; features];
    for _ in 0..STEPS {
        // The last weight stands alone: what is always there need not be small.
        let mut slope: Vec<f64> = weights.iter().map(|weight| -weight).collect();
        let mut bend = vec![vec![0.0; features]; features];
        for (at, row) in bend.iter_mut().enumerate() {
            row[at] = 1.0;
        }
        slope[features - 1] = 0.0;
        bend[features - 1][features - 1] = 1e-9;
        for one in judged {
            let counts = if one.labelled { 1.0 } else { beside };
            let chance = 1.0 / (1.0 + (FOREIGN * one.foreign - dot(&weights, &one.row)).exp());
            let off = f64::from(one.right) - chance;
            for (at, value) in one.row.iter().enumerate() {
                slope[at] += counts * off * value;
                for (other, bend) in one.row.iter().zip(&mut bend[at]) {
                    *bend += counts * chance * (1.0 - chance) * value * other;
                }
            }
        }
        for (weight, step) in weights.iter_mut().zip(solve(bend, slope)) {
            *weight += step;
        }
    }
    weights
}

/// Solves a small system of equations that is positive definite, by Gauss.
fn solve(mut rows: Vec<Vec<f64>>, mut right: Vec<f64>) -> Vec<f64> {
    let size = right.len();
    for at in 0..size {
        for below in at + 1..size {
            let share = rows[below][at] / rows[at][at];
            let above = rows[at].clone();
            for (value, above) in rows[below].iter_mut().zip(above) {
                *value -= share * above;
            }
            right[below] -= share * right[at];
        }
    }
    for at in (0..size).rev() {
        let known: f64 = (at + 1..size).map(|other| rows[at][other] * right[other]).sum();
        right[at] = (right[at] - known) / rows[at][at];
    }
    right
}
