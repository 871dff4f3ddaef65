//! Lengths: every reply has one of a few, so that its size tells nothing of what was written; and what the pages weigh. Not for: time.

use std::fs;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use serde_json::{Value, json};

use super::{Answer, call, form, get, message};

/// All that there is to say with what is built in fits into the shortest length.
const SHORTEST: usize = 16 * 1024;

pub(crate) const LANGUAGES: [&str; 13] = ["sv", "en", "ar", "fa", "so", "tr", "es", "uk", "pl", "fi", "ku", "ti", "sv-simple"];

/// A greeting, a question that nothing answers, two answers, and referrals of every kind.
const SAID: [&str; 8] = [
    "hej",
    "vad kostar en bil",
    "Vad är Operation Kvinnofrid?",
    "När måste jag som lärare göra en orosanmälan?",
    "min man slår mig",
    "Grannen skriker att han ska döda henne, jag hör det genom väggen just nu",
    "Jag är 16. Mamma har köpt enkelbiljett. Jag får inte ha mitt pass.",
    "jag vill inte leva längre",
];

async fn part(path: &str, body: String) -> Answer {
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("x-slussen-part", "1");
    call(request.body(Body::from(body)).expect("a request")).await
}

#[track_caller]
fn filled(answer: &Answer, what: &str) {
    assert_eq!(
        answer.body.len(),
        SHORTEST,
        "{what}: {} bytes of it said",
        answer.body.trim_end().len()
    );
    assert_eq!(answer.header("content-length"), SHORTEST.to_string(), "{what}");
    assert_eq!(answer.header("cache-control"), "no-store, no-transform", "{what}");
    assert!(!answer.headers.contains_key("content-encoding"), "{what}");
}

#[tokio::test]
async fn a_greeting_a_question_and_a_referral_have_one_length() {
    for language in LANGUAGES {
        for (number, words) in SAID.iter().enumerate() {
            let what = format!("{language}, {number}");
            let body = format!("text={}", words.replace(' ', "+"));
            filled(&form(&format!("/{language}"), &body).await, &what);
            filled(&part(&format!("/{language}"), body).await, &what);
            filled(&message(&json!({ "text": words, "language": language }).to_string()).await, &what);
        }
        for press in ["menu", "other", "at-work", "no-such-article"] {
            filled(&part(&format!("/{language}"), format!("press={press}")).await, press);
        }
        // A refusal too: whoever watches need not know that something was refused.
        let refused = part(&format!("/{language}"), "press=No+Id".to_owned()).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        filled(&refused, language);
    }
    filled(&message("{").await, "refused JSON");
    // Longer than the shortest, and yet a power of two: nothing but a refusal of many languages or a knowledge of one's own comes here.
    assert_eq!(
        get("/").await.header("cache-control"),
        "no-store",
        "what is the same for everybody is not filled up"
    );
}

#[tokio::test]
async fn every_article_in_every_language_has_that_length() {
    let mut articles = 0;
    for entry in fs::read_dir("knowledge/faq/sv").expect("the articles") {
        let path = entry.expect("an entry").path();
        let id = path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        for language in ["sv", "en", "ar", "ku", "ti"] {
            filled(&form(&format!("/{language}"), &format!("press={id}")).await, &id);
        }
        articles += 1;
    }
    assert!(articles > 100, "{articles}");
}

#[tokio::test]
async fn what_people_write_gets_that_length_whatever_it_is() {
    let lines = fs::read_to_string("tests/data/triage-train.jsonl").expect("the messages");
    let mut count = 0;
    for line in lines.lines().step_by(40) {
        let labelled: Value = serde_json::from_str(line).expect("JSON");
        let answer = message(&json!({ "text": labelled["text"] }).to_string()).await;
        assert_eq!(answer.status, StatusCode::OK);
        filled(&answer, "a message of the training set");
        count += 1;
    }
    assert!(count > 300, "{count}");
}

#[tokio::test]
async fn the_first_page_and_an_answer_weigh_less_than_30_kib_in_all() {
    let mut files = 0;
    for path in ["/static/chat.css", "/static/chat.js", "/static/icon.svg"] {
        files += get(path).await.body.len();
    }
    for language in LANGUAGES {
        let first = get(&format!("/{language}")).await.body.len();
        assert!(first + files < 30 * 1024, "{language}: {first} and {files} bytes");
    }
    // Without script: one request, and the answer is there.
    let style = get("/static/chat.css").await.body.len() + get("/static/icon.svg").await.body.len();
    let answer = form("/", "text=min+man+sl%C3%A5r+mig").await;
    assert!(answer.body.contains("href=\"tel:112\"") && answer.body.contains("<article class=\"reply\""));
    assert!(answer.body.len() + style < 30 * 1024, "{} and {style} bytes", answer.body.len());
}
