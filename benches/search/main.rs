//! `make bench-search`: the same questions of the same articles in slussen, in tantivy with its stock Swedish stemmer, and in `PostgreSQL`; what each
//! part of slussen's search is good for; how true its confidence is. It judges nothing. Not for: speed of the whole program (`make bench`), or whole
//! replies (`slussen eval`).
//!
//! `SEARCH_SIZES="150 1000"` for other sizes than 150 to 100,000 articles, `SEARCH_QUESTIONS=FILE` for other questions than `tests/data/faq-work.jsonl`.
//! `BENCH_WRITE=1` puts the figures into `docs/search-evaluation.md`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement that cannot go on has nothing to show"
)]

mod ablation;
mod postgres;
mod reliability;
mod side_by_side;
mod stock;
#[path = "../support/mod.rs"]
mod support;

use std::{collections::BTreeMap, env, fs, path::Path};

use slussen::{
    knowledge::{self, Article, ArticleId, Collection, Language, Paragraph, Span},
    store,
};

use support::figures::Figures;

/// The program's own, so that the parts measured here run as they do there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// All articles of all languages.
type All = BTreeMap<Language, BTreeMap<ArticleId, Article>>;

/// A labelled question.
struct Question {
    text: String,
    language: Language,
    /// The articles that answer it; none where nothing does.
    right: Vec<String>,
}

fn main() {
    let file = env::var("SEARCH_QUESTIONS").unwrap_or_else(|_| "tests/data/faq-work.jsonl".to_owned());
    let sizes = env::var("SEARCH_SIZES").unwrap_or_else(|_| "150 1000 10000 100000".to_owned());
    let sizes: Vec<usize> = sizes
        .split_whitespace()
        .map(|size| size.parse().expect("a number of articles"))
        .collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let questions = questions(&fs::read_to_string(root.join(file)).expect("labelled questions"));
    let collection = knowledge::collection(&store::embedded()).expect("sound");
    let mut figures = Figures::default();
    ablation::measure(&mut figures, &collection, &questions);
    reliability::measure(&mut figures, &collection, &questions);
    side_by_side::measure(&mut figures, &collection, &questions, &sizes);
    if env::var("BENCH_WRITE").is_ok_and(|write| write == "1") {
        figures.write(&root.join("docs/search-evaluation.md"));
    }
}

fn questions(lines: &str) -> Vec<Question> {
    let question = |line: &str| {
        let row: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let also = row["also"].as_array().into_iter().flatten();
        Question {
            text: row["text"].as_str().expect("a text").to_owned(),
            language: row["lang"].as_str().expect("a language").parse().expect("a tag"),
            right: row["article"]
                .as_str()
                .into_iter()
                .chain(also.filter_map(|id| id.as_str()))
                .map(str::to_owned)
                .collect(),
        }
    };
    lines.lines().map(question).collect()
}

fn index(collection: &Collection, articles: &All) -> slussen::search::Index {
    slussen::search::Index::build(articles, &collection.synonyms, &collection.compounds)
}

/// The words of an answer.
fn plain(answer: &[Paragraph]) -> String {
    let spans = answer.iter().flat_map(|paragraph| match paragraph {
        Paragraph::Text(spans) => std::slice::from_ref(spans),
        Paragraph::List(items) => items.as_slice(),
    });
    let words = spans.flatten().map(|span| match span {
        Span::Plain(words) | Span::Strong(words) | Span::Link { text: words, .. } => words.as_str(),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// How well articles are ordered: shares and means over questions that have an answer.
#[derive(Default)]
struct Quality {
    first: f64,
    reciprocal: f64,
    gain: f64,
    questions: f64,
}

impl Quality {
    /// Ten hits for one question, best first.
    fn add(&mut self, right: &[String], hits: &[String]) {
        self.questions += 1.0;
        let place = hits.iter().take(10).position(|hit| right.contains(hit));
        if let Some(place) = place.map(support::figures::number) {
            self.first += f64::from(u8::from(place < 1.0));
            self.reciprocal += 1.0 / (place + 1.0);
            // One right article is enough: the gain is that of the first one found.
            self.gain += 1.0 / (place + 2.0).log2();
        }
    }

    /// P@1, MRR, nDCG@10.
    fn row(&self) -> Vec<String> {
        let of = self.questions.max(1.0);
        [self.first, self.reciprocal, self.gain]
            .map(|sum| format!("{:.3}", sum / of))
            .to_vec()
    }
}
