//! Many articles, made up by changing the letters of the shipped ones, and what they take in memory. Not for: measuring time.

use std::{collections::BTreeMap, fs};

use slussen::knowledge::{Article, ArticleId};

/// So many articles: the shipped ones, then the same with other letters, so that words grow in number as they would.
pub(crate) fn many(shipped: &[&Article], size: usize) -> BTreeMap<ArticleId, Article> {
    let copy = |at: usize| {
        let (article, turn) = (shipped[at % shipped.len()], at / shipped.len());
        let mut article = article.clone();
        if turn > 0 {
            article.id = ArticleId(format!("{}-{turn}", article.id.0));
            article.question = turned(&article.question, turn);
            article.phrasings = article.phrasings.iter().map(|p| turned(p, turn)).collect();
        }
        (article.id.clone(), article)
    };
    (0..size).map(copy).collect()
}

/// Every second word longer than four letters gets other letters, by the turn.
fn turned(words: &str, turn: usize) -> String {
    let other = |(at, word): (usize, &str)| {
        if at % 2 == turn % 2 && word.chars().count() > 4 {
            let shift = u32::try_from(turn % 25).unwrap_or(0) + 1;
            let letters = word.chars().map(|c| match c {
                'a'..='z' => char::from_u32((u32::from(c) - 97 + shift) % 26 + 97).unwrap_or(c),
                c => c,
            });
            format!("{}{}", letters.collect::<String>(), ["", "a", "or", "en", "het"][turn / 25 % 5])
        } else {
            word.to_owned()
        }
    };
    words.split(' ').enumerate().map(other).collect::<Vec<_>>().join(" ")
}

/// Resident memory of this process in MB (10^6 bytes).
pub(crate) fn memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib: Option<f64> = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok());
    kib.unwrap_or(f64::NAN) * 1024.0 / 1e6
}
