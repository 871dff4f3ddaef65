//! How time and memory grow: with articles, made up from the shipped ones, and with rules, by having each one many times.
//! Not for: whether what is found is right.

use std::collections::BTreeMap;

use slussen::{
    knowledge::{self, Article, ArticleId, Language, RuleId, SWEDISH},
    search::Index,
    store,
    text::Text,
    triage::Triage,
};

use super::{
    support::{
        figures::{Figures, both, number, percentile},
        made_up::{many, memory},
        svg::Plot,
    },
    timed, typical,
};

/// How many times the rules are there.
const RULES: [usize; 3] = [1, 10, 100];
/// Messages that each size is tried with.
const TRIED: usize = 200;

pub(super) fn measure(figures: &mut Figures, risks: &[String], questions: &[String], sizes: &[usize]) {
    articles(figures, questions, sizes);
    rules(figures, risks);
}

fn articles(figures: &mut Figures, questions: &[String], sizes: &[usize]) {
    let knowledge = knowledge::load(&store::embedded()).expect("sound");
    let shipped: Vec<&Article> = knowledge.articles[&SWEDISH].values().collect();
    figures.heading("Growth with articles (Swedish alone): search µs p50 / p99, building s, memory MB");
    let (mut middle, mut slow, mut built) = (Vec::new(), Vec::new(), Vec::new());
    for size in sizes {
        let articles: BTreeMap<Language, BTreeMap<ArticleId, Article>> = [(SWEDISH, many(&shipped, *size))].into();
        let before = memory();
        let (index, building) = timed(|| Index::build(&articles, &knowledge.synonyms, &knowledge.compounds));
        let grown = memory() - before;
        let times: Vec<f64> = questions
            .iter()
            .take(TRIED)
            .map(|words| typical(|| index.search(words, &SWEDISH)))
            .collect();
        figures.row(
            &format!("  {size} articles"),
            &format!("{}; {:.2}; {grown:.0}", both(&times), building / 1e6),
            "",
        );
        middle.push((number(*size), percentile(times.clone(), 50.0)));
        slow.push((number(*size), percentile(times, 99.0)));
        built.push((number(*size), building / 1000.0));
    }
    let lines = vec![
        ("search p50, µs".to_owned(), middle),
        ("search p99, µs".to_owned(), slow),
        ("building, ms".to_owned(), built),
    ];
    figures.plot(
        "articles",
        &Plot {
            title: "Search and building by the number of articles",
            across: "articles",
            up: "µs, ms",
            logarithmic: true,
            lines,
        },
    );
}

fn rules(figures: &mut Figures, risks: &[String]) {
    let knowledge = knowledge::load(&store::embedded()).expect("sound");
    figures.heading("Growth with rules: triage µs p50 / p99, arranging and proving ms");
    let (mut middle, mut slow) = (Vec::new(), Vec::new());
    for times in RULES {
        let mut risk = (*knowledge.risk).clone();
        let copies = (0..times).flat_map(|turn| {
            knowledge.risk.rules.iter().cloned().map(move |mut rule| {
                rule.id = RuleId(format!("{}-{turn}", rule.id.0));
                rule
            })
        });
        risk.rules = copies.collect();
        let (triage, arranging) = timed(|| Triage::build(&risk, &knowledge.function_words));
        let (_, proving) = timed(|| triage.prove());
        let texts: Vec<Text> = risks
            .iter()
            .step_by(risks.len() / TRIED)
            .map(|words| Text::prepare(words))
            .collect();
        let spent: Vec<f64> = texts.iter().map(|text| typical(|| triage.assess(text))).collect();
        let count = risk.rules.len();
        figures.row(
            &format!("  {count} rules (×{times})"),
            &format!("{}; {:.0}; {:.0}", both(&spent), arranging / 1000.0, proving / 1000.0),
            "",
        );
        middle.push((number(count), percentile(spent.clone(), 50.0)));
        slow.push((number(count), percentile(spent, 99.0)));
    }
    figures.plot(
        "rules",
        &Plot {
            title: "Triage by the number of rules",
            across: "rules",
            up: "µs",
            logarithmic: true,
            lines: vec![("p50".to_owned(), middle), ("p99".to_owned(), slow)],
        },
    );
}
