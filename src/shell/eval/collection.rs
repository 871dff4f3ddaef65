//! `slussen eval --knowledge DIR --questions FILE`: search alone, on anybody's articles and questions. Not for: whole replies (`questions`), which need
//! triage, routes and services.

use std::{fs, path::Path};

use super::{Case, Figure, Harm, Report, Wanted, is_frozen, read};
use crate::{
    knowledge::{self, ArticleId, Fault, Language, SWEDISH},
    search::{Index, Verdict},
    store,
};

/// How deep the right article is looked for.
const DEPTH: usize = 10;

/// Builds an index of the articles in `folder` (the shipped ones where none is named) and asks it the questions of `file`. A folder with `faq/` alone is
/// enough: synonyms and parts of compounds are then the shipped ones.
///
/// # Errors
/// What cannot be read, a line each.
pub(super) fn measure(folder: Option<&Path>, file: &Path) -> Result<Report, Vec<String>> {
    let told = |faults: Vec<Fault>| faults.iter().map(ToString::to_string).collect::<Vec<_>>();
    let mut files = store::embedded();
    if let Some(folder) = folder {
        let found = store::read(folder).map_err(told)?;
        for part in ["knowledge/faq/", knowledge::SYNONYMS, knowledge::COMPOUNDS] {
            if found.under(part).next().is_some() {
                files.replace(part, &found);
            }
        }
    }
    let collection = knowledge::collection(&files).map_err(told)?;
    let index = Index::build(&collection.articles, &collection.synonyms, &collection.compounds);
    let text = fs::read_to_string(file).map_err(|error| vec![format!("{}: cannot be read: {error}", file.display())])?;
    let named = |faults: Vec<String>| faults.iter().map(|fault| format!("{}:{fault}", file.display())).collect::<Vec<_>>();
    Ok(count(&index, &read(&text, is_frozen(file)).map_err(named)?))
}

/// Places of the right article, and what was shown.
#[derive(Default)]
struct Tally {
    answerable: usize,
    first: usize,
    among_three: usize,
    reciprocal: f64,
    gain: f64,
    shown: usize,
    shown_right: usize,
    unanswerable: usize,
    refused: usize,
}

#[expect(clippy::cast_precision_loss, reason = "places up to ten, and some thousands of questions")]
fn count(index: &Index, cases: &[Case]) -> Report {
    let mut report = Report::default();
    let mut tally = Tally::default();
    for case in cases {
        let Wanted::Question(right) = &case.wanted else { continue };
        let language = case.lang.parse::<Language>().unwrap_or(SWEDISH);
        let is_right = |id: &ArticleId| right.contains(&id.0);
        let answer = match index.search(&case.text, &language).verdict {
            Verdict::Answer(id) => Some(id),
            Verdict::Suggest(_) | Verdict::Nothing => None,
        };
        if right.is_empty() {
            tally.unanswerable += 1;
            tally.refused += usize::from(answer.is_none());
            if let Some(id) = answer {
                report.miss(case, Harm::Question, format!("answered by {}, nothing is right", id.0));
            }
            continue;
        }
        let hits = index.ranked(&case.text, &language, DEPTH).hits;
        let place = hits.iter().position(|hit| is_right(&hit.article));
        tally.answerable += 1;
        tally.shown += usize::from(answer.is_some());
        tally.shown_right += usize::from(answer.as_ref().is_some_and(is_right));
        match place {
            Some(place) => {
                tally.first += usize::from(place == 0);
                tally.among_three += usize::from(place < 3);
                tally.reciprocal += 1.0 / (place + 1) as f64;
                tally.gain += 1.0 / ((place + 2) as f64).log2();
                if place > 0 {
                    report.miss(
                        case,
                        Harm::Question,
                        format!("{} comes first, {} is in place {}", hits[0].article.0, right[0], place + 1),
                    );
                }
            }
            None => report.miss(case, Harm::Question, format!("{} is not among the first {DEPTH}", right[0])),
        }
    }
    let mean = |sum: f64| Figure::Mean {
        value: sum / tally.answerable.max(1) as f64,
        of: tally.answerable,
    };
    report.figure("questions", Figure::Count(tally.answerable + tally.unanswerable));
    report.figure("search.p_at_1", Figure::share(tally.first, tally.answerable));
    report.figure("search.p_at_3", Figure::share(tally.among_three, tally.answerable));
    report.figure("search.mrr", mean(tally.reciprocal));
    report.figure("search.ndcg_at_10", mean(tally.gain));
    report.figure("search.answered_right", Figure::share(tally.shown_right, tally.answerable));
    report.figure("search.answers_that_are_right", Figure::share(tally.shown_right, tally.shown));
    report.figure("search.refused_right", Figure::share(tally.refused, tally.unanswerable));
    report
}
