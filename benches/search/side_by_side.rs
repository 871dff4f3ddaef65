//! slussen, stock tantivy and `PostgreSQL` side by side: the same Swedish questions, the same Swedish articles (question, phrasings and answer), the same
//! machine in one run. Not for: what is shown to people (`slussen eval`), as neither of the other two says "I don't know".

use std::{collections::BTreeMap, time::Instant};

use slussen::knowledge::{Article, ArticleId, Collection, SWEDISH};

use super::{
    All, Figures, Quality, Question, index,
    postgres::Postgres,
    stock::Stock,
    support::{
        figures::{number, percentile},
        made_up::{many, memory},
        svg::Plot,
    },
};

/// Times that each question is asked; the median counts. Beyond [`LARGE`] articles each is asked once.
const ROUNDS: usize = 5;
const LARGE: usize = 10_000;

/// What one program did with one number of articles.
struct Run {
    program: &'static str,
    articles: usize,
    quality: Quality,
    microseconds: Vec<f64>,
    building: f64,
    megabytes: f64,
}

pub(super) fn measure(figures: &mut Figures, collection: &Collection, questions: &[Question], sizes: &[usize]) {
    let questions: Vec<&Question> = questions.iter().filter(|question| question.language == SWEDISH).collect();
    let answerable = questions.iter().filter(|question| !question.right.is_empty()).count();
    let shipped: Vec<&Article> = collection.articles[&SWEDISH].values().collect();
    let postgres = Postgres::start();
    let mut runs = Vec::new();
    for size in sizes {
        // All of the shipped ones also where the round number is a little lower.
        let articles = many(&shipped, (*size).max(shipped.len()));
        let rounds = if *size < LARGE { ROUNDS } else { 1 };
        runs.push(slussen(collection, &articles, &questions, rounds));
        runs.push(stock(&articles, &questions, rounds));
        runs.push(server(&postgres, &articles, &questions, rounds));
    }
    let rows: Vec<Vec<String>> = runs.iter().map(row).collect();
    figures.table(
        &format!(
            "Side by side: {} Swedish questions, {answerable} of them with an answer",
            questions.len()
        ),
        &[
            "articles",
            "program",
            "P@1",
            "MRR",
            "nDCG@10",
            "p50 µs",
            "p99 µs",
            "indexing s",
            "memory MB",
        ],
        &rows,
    );
    let line = |program: &str, percent: f64| {
        runs.iter()
            .filter(|run| run.program == program)
            .map(|run| (number(run.articles), percentile(run.microseconds.clone(), percent)))
            .collect()
    };
    let mut lines = Vec::new();
    for program in [SLUSSEN, STOCK, SERVER] {
        for (name, percent) in [("p50", 50.0), ("p99", 99.0)] {
            lines.push((format!("{program}, {name}"), line(program, percent)));
        }
    }
    figures.plot(
        "search-side-by-side",
        &Plot {
            title: "Time of a search by the number of articles",
            across: "articles",
            up: "µs",
            logarithmic: true,
            lines,
        },
    );
}

const SLUSSEN: &str = "slussen";
const STOCK: &str = "tantivy, stock";
const SERVER: &str = "PostgreSQL";

fn row(run: &Run) -> Vec<String> {
    let time = |percent: f64| format!("{:.0}", percentile(run.microseconds.clone(), percent));
    let mut row = vec![run.articles.to_string(), run.program.to_owned()];
    row.extend(run.quality.row());
    row.extend([
        time(50.0),
        time(99.0),
        format!("{:.2}", run.building),
        format!("{:.1}", run.megabytes),
    ]);
    row
}

fn slussen(collection: &Collection, articles: &BTreeMap<ArticleId, Article>, questions: &[&Question], rounds: usize) -> Run {
    let all: All = [(SWEDISH, articles.clone())].into();
    built(
        SLUSSEN,
        articles.len(),
        || index(collection, &all),
        |index, words| {
            index
                .ranked(words, &SWEDISH, 10)
                .hits
                .into_iter()
                .map(|hit| hit.article.0)
                .collect()
        },
        questions,
        rounds,
    )
}

fn stock(articles: &BTreeMap<ArticleId, Article>, questions: &[&Question], rounds: usize) -> Run {
    built(
        STOCK,
        articles.len(),
        || Stock::build(articles.iter()),
        Stock::search,
        questions,
        rounds,
    )
}

/// A program that lives in this process: its memory is what the process grew by.
fn built<I>(
    program: &'static str,
    articles: usize,
    build: impl Fn() -> I,
    search: impl Fn(&I, &str) -> Vec<String>,
    questions: &[&Question],
    rounds: usize,
) -> Run {
    let before = memory();
    let start = Instant::now();
    let index = build();
    let building = start.elapsed().as_secs_f64();
    let megabytes = memory() - before;
    let mut quality = Quality::default();
    let mut microseconds = Vec::new();
    for question in questions {
        // The first time fills caches and is not counted.
        let hits = search(&index, &question.text);
        if !question.right.is_empty() {
            quality.add(&question.right, &hits);
        }
        let time = |_| {
            let start = Instant::now();
            std::hint::black_box(search(&index, &question.text));
            start.elapsed().as_secs_f64() * 1e6
        };
        microseconds.push(percentile((0..rounds).map(time).collect(), 50.0));
    }
    Run {
        program,
        articles,
        quality,
        microseconds,
        building,
        megabytes,
    }
}

fn server(postgres: &Postgres, articles: &BTreeMap<ArticleId, Article>, questions: &[&Question], rounds: usize) -> Run {
    postgres.load(articles.iter());
    let start = Instant::now();
    postgres.index();
    let building = start.elapsed().as_secs_f64();
    let texts: Vec<&str> = questions.iter().map(|question| question.text.as_str()).collect();
    let asked = postgres.ask(&texts, rounds);
    assert_eq!(asked.len(), questions.len(), "an answer to each question");
    let mut quality = Quality::default();
    for (question, asked) in questions.iter().zip(&asked).filter(|(question, _)| !question.right.is_empty()) {
        quality.add(&question.right, &asked.hits);
    }
    Run {
        program: SERVER,
        articles: articles.len(),
        quality,
        microseconds: asked.iter().map(|asked| asked.microseconds).collect(),
        building,
        megabytes: postgres.megabytes(),
    }
}
