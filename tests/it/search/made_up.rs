//! Search over a few made-up articles, where one thing tells them apart. Not for: what is found among the shipped ones.

use std::collections::BTreeMap;

use slussen::{
    knowledge::{Article, ArticleId, Language, Paragraph, Span, Synonyms},
    search::{Index, Weights},
};

use super::language;

fn article(id: &str, question: &str, answer: &str) -> Article {
    let date = "2026-11-21".parse().expect("a date");
    Article {
        id: ArticleId(id.to_owned()),
        language: language("sv"),
        question: question.to_owned(),
        phrasings: Vec::new(),
        topics: Vec::new(),
        services: Vec::new(),
        sources: Vec::new(),
        facts_as_of: date,
        reviewed: date,
        answer: vec![Paragraph::Text(vec![Span::Plain(answer.to_owned())])],
    }
}

/// Articles in Swedish alone, as an index takes them.
fn shelf<const N: usize>(articles: [Article; N]) -> BTreeMap<Language, BTreeMap<ArticleId, Article>> {
    let articles = articles.map(|article| (article.id.clone(), article));
    [(language("sv"), articles.into())].into()
}

#[test]
fn years_inside_a_range_are_found() {
    let articles = shelf([
        article("plan", "Vilka år gäller planen?", "Planen gäller 2024–2027."),
        article("avtal", "Vilka år gäller avtalet?", "Avtalet gäller 2010 – 2012."),
    ]);
    let index = Index::build(&articles, &[], &[]);
    for (words, missed) in [
        ("gäller planen 2025", false),
        ("gäller planen 2027", false),
        ("gäller planen 2028", true),
        ("gäller avtalet 2011", false),
    ] {
        let ranking = index.search(words, &language("sv"));
        assert_eq!(ranking.hits[0].features.missed, missed, "{words}");
    }
}

#[test]
fn what_all_askings_have_in_common_counts_where_no_single_one_fits() {
    let asked = |id: &str, phrasings: [&str; 3]| {
        let phrasings = phrasings.map(str::to_owned).to_vec();
        Article {
            phrasings,
            ..article(id, "Samverkan i länet", "Om samverkan.")
        }
    };
    let who = asked("who", ["vem är det som leder", "vem är det som bestämmer", "vem är det som svarar"]);
    let when = asked(
        "when",
        [
            "när var det som det började",
            "när var det som det beslutades",
            "när var det som det ändrades",
        ],
    );
    let index = Index::build(&shelf([who, when]), &[], &[]);
    // No article holds "ansvarar", and both hold "samverkan": only how it is asked tells them apart.
    let hits = index.search("vem är det som ansvarar för samverkan", &language("sv")).hits;
    assert_eq!(hits[0].article.0, "who");
    let [who, when] = [&hits[0].features, &hits[1].features];
    assert!(who.evidence > 0.0 && when.evidence < 0.0, "{hits:?}");
    // The runs tell against the other one: the lead is that over knowing nothing.
    assert_eq!((who.lead, when.lead), (who.evidence, when.evidence - who.evidence));
}

/// Takes a way to match out.
type Off = fn(&mut Weights);

#[test]
fn a_way_to_match_that_is_worth_nothing_is_switched_off() {
    let articles = shelf([
        article("plan", "Vad är handlingsplanen för äldre?", "Den gäller alla."),
        article("opk", "Vem leder operation kvinnofrid?", "Styrgruppen."),
    ]);
    let same = Synonyms {
        words: ["opk", "operation kvinnofrid"].map(str::to_owned).to_vec(),
        wanted: false,
    };
    let cover = |words: &str, weights: Weights| {
        let index = Index::build(&articles, std::slice::from_ref(&same), &[]).weighted(weights);
        let hits = index.search(words, &language("sv")).hits;
        hits.iter().map(|hit| hit.features.cover).fold(0.0, f32::max)
    };
    let off: [(&str, Off); 4] = [
        ("opk", |weights| weights.concept = 0.0),
        ("hanlingsplanen", |weights| (weights.one_slip, weights.two_slips) = (0.0, 0.0)),
        ("handlings planen", |weights| weights.joined = 0.0),
        ("aldre", |weights| weights.folded = 0.0),
    ];
    for (words, off) in off {
        let mut weights = Weights::default();
        off(&mut weights);
        assert!(
            cover(words, weights) < cover(words, Weights::default()),
            "{words:?} is found as well without it"
        );
    }
}

/// Phrasings are written as people type, slips among them. A slip that one of them makes is no word of its own: whoever makes it too means the word that the
/// other articles use.
#[test]
fn a_slip_in_a_phrasing_is_still_a_slip() {
    let others: [Article; 12] = std::array::from_fn(|at| article(&format!("a{at:02}"), "Vad gör samverkan?", "Om kvinnofrid i länet."));
    let mut articles = shelf(others);
    let typed = Article {
        phrasings: vec!["vad kostar biblan".to_owned(), "när öppnar kvinofrid".to_owned()],
        ..article("typed", "Vad kostar biljetten?", "Den är gratis.")
    };
    articles
        .get_mut(&language("sv"))
        .expect("one language")
        .insert(typed.id.clone(), typed);
    let index = Index::build(&articles, &[], &[]);
    let covers = |words: &str, id: &str| {
        let hits = index.search(words, &language("sv")).hits;
        hits.iter().any(|hit| hit.article.0 == id && hit.features.cover > 0.0)
    };
    assert!(covers("kvinofrid", "a00"), "the articles that were meant");
    // Nothing that many articles use is near it: it stays as it was written.
    assert!(covers("biblan", "typed") && !covers("biblan", "a00"));
}

#[test]
fn who_is_asked_in_so_many_words_comes_before_who_is_asked_in_passing() {
    let asked = |id: &str, question: &str, phrasing: &str| Article {
        phrasings: vec![phrasing.to_owned()],
        ..article(id, question, "Om plattformen.")
    };
    let answer = |articles: [Article; 2]| {
        let ranking = Index::build(&shelf(articles), &[], &[]).search("kan du berätta om plattformen", &language("sv"));
        ranking
            .hits
            .first()
            .filter(|hit| hit.confidence >= 1.0)
            .map(|hit| hit.article.0.clone())
    };
    // A question comes before a phrasing.
    let what = asked("what", "Vad är plattformen?", "plattformens uppgift");
    let who = asked("who", "Vilka är med?", "vad är plattformen och vilka är med");
    let passing = asked("passing", "Vilka är med?", "beskriv plattformen");
    assert_eq!(answer([what.clone(), who.clone()]).as_deref(), Some("what"));
    assert_eq!(answer([what.clone(), passing.clone()]).as_deref(), Some("what"));
    assert_eq!(answer([passing.clone(), who]).as_deref(), Some("passing"));
    // Two that are asked the same are left to the words of all their askings.
    let twin = asked("twin", "Vad innebär plattformen?", "plattformens uppgift");
    assert_eq!(answer([what, twin]), None);
}
