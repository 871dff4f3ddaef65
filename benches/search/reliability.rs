//! How true the confidence is: of the questions whose first hit has a confidence of about 0.7, are seven of ten right?
//! Not for: choosing the numbers (`examples/fit.rs`).

use slussen::knowledge::Collection;

use super::{
    Figures, Question, index,
    support::{figures::number, svg::Plot},
};

/// Ranges of confidence in the table.
const BINS: u8 = 10;

/// A first hit.
struct Told {
    confidence: f64,
    right: bool,
    answerable: bool,
}

pub(super) fn measure(figures: &mut Figures, collection: &Collection, questions: &[Question]) {
    let index = index(collection, &collection.articles);
    let told = |question: &Question| {
        let hit = index.ranked(&question.text, &question.language, 1).hits.into_iter().next();
        Told {
            confidence: hit.as_ref().map_or(0.0, |hit| f64::from(hit.confidence)),
            right: hit.is_some_and(|hit| question.right.contains(&hit.article.0)),
            answerable: !question.right.is_empty(),
        }
    };
    let told: Vec<Told> = questions.iter().map(told).collect();
    let mut rows = Vec::new();
    let mut line = Vec::new();
    for bin in 0..BINS {
        let (from, to) = (f64::from(bin) / f64::from(BINS), f64::from(bin + 1) / f64::from(BINS));
        let inside: Vec<&Told> = told.iter().filter(|one| (from..to).contains(&one.confidence)).collect();
        let share = |of: f64| {
            if inside.is_empty() {
                "-".to_owned()
            } else {
                format!("{:.2}", of / number(inside.len()))
            }
        };
        let mean: f64 = inside.iter().map(|one| one.confidence).sum();
        let right = number(inside.iter().filter(|one| one.right).count());
        rows.push(vec![
            format!("{from:.1} to {to:.1}"),
            inside.len().to_string(),
            share(mean),
            share(right),
        ]);
        if !inside.is_empty() {
            line.push((mean / number(inside.len()), right / number(inside.len())));
        }
    }
    figures.table(
        &format!(
            "Confidence of the first hit: {} questions, those among them that nothing answers",
            told.len()
        ),
        &["confidence", "questions", "mean confidence", "share right"],
        &rows,
    );
    figures.plot(
        "reliability",
        &Plot {
            title: "How often the first hit is right, by its confidence",
            across: "confidence",
            up: "share right",
            logarithmic: false,
            lines: vec![
                ("measured".to_owned(), line),
                ("as it should be".to_owned(), vec![(0.0, 0.0), (1.0, 1.0)]),
            ],
        },
    );
    let rows: Vec<Vec<String>> = (3..=9_u8).map(|tenth| threshold(&told, f64::from(tenth) / 10.0)).collect();
    figures.table(
        "What it would mean to show answers from another confidence",
        &[
            "shown from",
            "questions with an answer that get a right one",
            "shown answers that are right",
            "refused of those that nothing answers",
        ],
        &rows,
    );
}

fn threshold(told: &[Told], from: f64) -> Vec<String> {
    let count = |of: &dyn Fn(&Told) -> bool| number(told.iter().filter(|one| of(one)).count());
    let shown = |one: &Told| one.confidence >= from;
    let shares = [
        count(&|one| shown(one) && one.right) / count(&|one| one.answerable).max(1.0),
        count(&|one| shown(one) && one.right) / count(&shown).max(1.0),
        count(&|one| !shown(one) && !one.answerable) / count(&|one| !one.answerable).max(1.0),
    ];
    std::iter::once(format!("{from:.1}"))
        .chain(shares.map(|share| format!("{share:.3}")))
        .collect()
}
