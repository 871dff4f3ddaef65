//! Counts over labelled questions: the right article, the right silence. Not for: messages (`triage`).

use std::collections::{BTreeMap, BTreeSet};

use super::{Case, Figure, Harm, Report, Wanted};
use crate::{
    engine::{Outcome, Plan},
    knowledge::ArticleId,
};

/// Counts of one slice, or of all.
#[derive(Default)]
struct Tally {
    /// Questions that an article answers.
    answerable: usize,
    /// The first article shown, as answer or suggestion, is right.
    first: usize,
    /// The very article that the line names first comes first.
    strict: usize,
    /// Sum of 1 / place of the first right article shown.
    reciprocal: f64,
    /// A right article was shown as the answer.
    answered: usize,
    /// Articles shown as the answer to a question that has one.
    shown: usize,
    /// Questions that nothing answers.
    unanswerable: usize,
    /// Of these, how many got no answer.
    refused: usize,
}

/// Adds all figures over questions to the report; none when there are no questions.
pub(super) fn count(answered: &[(&Case, Outcome)], report: &mut Report) {
    let mut all = Tally::default();
    let mut slices: BTreeMap<String, Tally> = BTreeMap::new();
    let mut alarms = 0;
    for (case, outcome) in answered {
        let Wanted::Question(right) = &case.wanted else { continue };
        all.add(right, &outcome.plan);
        let names: BTreeSet<&String> = case.slices.iter().collect();
        for name in names
            .into_iter()
            .map(|slice| format!("slice.{slice}"))
            .chain([format!("language.{}", case.lang)])
        {
            slices.entry(name).or_default().add(right, &outcome.plan);
        }
        if outcome.seen.risk {
            alarms += 1;
            report.miss(case, Harm::Alarm, "risk seen in a question");
        } else {
            blame(case, right, &outcome.plan, report);
        }
    }
    let questions = all.answerable + all.unanswerable;
    if questions == 0 {
        return;
    }
    report.figure("questions", Figure::Count(questions));
    all.figures("", report);
    report.figure("faq.risk_alarms", Figure::share(alarms, questions));
    for (name, tally) in slices {
        tally.figures(&format!(".{name}"), report);
    }
}

impl Tally {
    #[expect(clippy::cast_precision_loss, reason = "a place in a list of four")]
    fn add(&mut self, right: &[String], plan: &Plan) {
        let shown = articles(plan);
        let answer = answer(plan);
        if right.is_empty() {
            self.unanswerable += 1;
            self.refused += usize::from(matches!(plan, Plan::NotFound { .. } | Plan::Menu { .. }));
            return;
        }
        self.answerable += 1;
        self.first += usize::from(shown.first().is_some_and(|id| right.contains(&id.0)));
        self.strict += usize::from(shown.first().is_some_and(|id| right.first() == Some(&id.0)));
        let place = shown.iter().position(|id| right.contains(&id.0));
        self.reciprocal += place.map_or(0.0, |place| 1.0 / (place + 1) as f64);
        self.shown += usize::from(answer.is_some());
        self.answered += usize::from(answer.is_some_and(|id| right.contains(&id.0)));
    }

    #[expect(clippy::cast_precision_loss, reason = "thousands of questions at most")]
    fn figures(&self, suffix: &str, report: &mut Report) {
        if self.answerable > 0 {
            report.figure(format!("faq.p_at_1{suffix}"), Figure::share(self.first, self.answerable));
            report.figure(format!("faq.answered_right{suffix}"), Figure::share(self.answered, self.answerable));
        }
        if suffix.is_empty() {
            let mean = self.reciprocal / self.answerable.max(1) as f64;
            report.figure("faq.p_at_1_strict", Figure::share(self.strict, self.answerable));
            report.figure(
                "faq.mrr",
                Figure::Mean {
                    value: mean,
                    of: self.answerable,
                },
            );
            report.figure("faq.answers_that_are_right", Figure::share(self.answered, self.shown));
        }
        if self.unanswerable > 0 {
            report.figure(format!("faq.refused_right{suffix}"), Figure::share(self.refused, self.unanswerable));
        }
    }
}

fn blame(case: &Case, right: &[String], plan: &Plan, report: &mut Report) {
    let shown: Vec<&str> = articles(plan).into_iter().map(|id| id.0.as_str()).collect();
    let mut miss = |what: String| report.miss(case, Harm::Question, what);
    match (answer(plan), right.first()) {
        (Some(id), None) => miss(format!("answered by {}, nothing is right", id.0)),
        (Some(id), Some(best)) if !right.contains(&id.0) => miss(format!("answered by {}, right is {best}", id.0)),
        (None, Some(best)) => miss(format!("not answered, right is {best}; suggested: {}", shown.join(", "))),
        (Some(_), Some(_)) | (None, None) => {}
    }
}

/// Articles in the order shown.
fn articles(plan: &Plan) -> Vec<&ArticleId> {
    match plan {
        Plan::Answer { articles, suggestions, .. } => articles.iter().chain(suggestions).collect(),
        Plan::NotFound { suggestions, .. } => suggestions.iter().collect(),
        Plan::Refer { .. } | Plan::Menu { .. } => Vec::new(),
    }
}

fn answer(plan: &Plan) -> Option<&ArticleId> {
    match plan {
        Plan::Answer { articles, .. } => articles.first(),
        Plan::NotFound { .. } | Plan::Refer { .. } | Plan::Menu { .. } => None,
    }
}
