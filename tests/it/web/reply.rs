//! Replies as the page shows them: other ways where one did not help, languages side by side, and no other site that reads along.
//! Not for: what is answered (`flow`).

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use super::{between, call, form, get, length, secure};

/// A question that is answered, with the soft line beneath.
const SOFT: &str = "text=operation+kvinnofrid+grundare+1996";

#[tokio::test]
async fn what_did_not_help_gets_other_ways_and_sends_no_words() {
    let reply = form("/", "text=min+man+sl%C3%A5r+mig").await.body;
    let button = between(&reply, "<form class=\"unhelped\"", "</form>");
    assert!(
        button.contains("name=\"press\" value=\"other\"") && !button.contains("slår"),
        "{button}"
    );
    for language in length::LANGUAGES {
        let answer = form(&format!("/{language}"), &format!("press=other&language={language}")).await;
        assert_eq!(answer.status, StatusCode::OK);
        let article = between(&answer.body, "<article class=\"reply\"", "</article>");
        // The emergency number first, then whoever is hurt, young, worried or hurting, each with a way of their own.
        let places = ["tel:112\"", "tel:020505050", "tel:116111", "origostockholm.se", "020-555 666"].map(|held| article.find(held));
        assert!(
            places.iter().all(Option::is_some) && places[0] < places[1],
            "{language}: {places:?}"
        );
        // Two lines are for professionals alone (promise 11).
        for hidden in ["020-390 000", "010-223 57 60"] {
            assert!(!article.contains(hidden), "{language}: {hidden}");
        }
        assert!(article.contains("value=\"at-work\""), "{language}");
    }
    let at_work = form("/", "press=at-work").await.body;
    assert!(between(&at_work, "<article class=\"reply\"", "</article>").contains("Kvinnofridslinjen"));
}

#[tokio::test]
async fn words_in_another_language_than_the_page_say_so() {
    let page = form("/ar", "text=min+man+sl%C3%A5r+mig").await.body;
    let article = between(&page, "<article class=\"reply\" lang=\"ar\" dir=\"rtl\">", "</article>");
    assert!(article.contains("<h3 lang=\"sv\" dir=\"auto\">Kvinnofridslinjen</h3>"));
    assert!(article.contains("<p class=\"lead\" dir=\"auto\">") && article.contains("<p class=\"lead\" lang=\"sv\" dir=\"auto\">"));
    assert!(article.contains("<a class=\"tel\" dir=\"ltr\" href=\"tel:112\""));
}

#[tokio::test]
async fn wherever_a_number_stands_so_does_the_trace_that_a_call_leaves() {
    const WARNING: &str = "blir kvar i telefonens lista";
    // A referral, an answer with the soft line, the other ways, a refusal, and what is shown where no answer came.
    for (body, start, end) in [
        ("text=min+man+sl%C3%A5r+mig", "<article class=\"reply\"", "</article>"),
        (SOFT, "<article class=\"reply\"", "</article>"),
        ("press=other", "<article class=\"reply\"", "</article>"),
        (
            "press=No+Id",
            "<section class=\"refusal\" lang=\"sv\"",
            "<section class=\"refusal\" lang=\"en\"",
        ),
    ] {
        let page = form("/", body).await.body;
        let piece = between(&page, start, end);
        assert!(piece.contains("href=\"tel:") && piece.contains(WARNING), "{body}: {piece}");
        if body == SOFT {
            assert!(piece.contains("class=\"soft\"") && !piece.contains("class=\"card\""), "{piece}");
        }
    }
    let offline = get("/").await.body;
    let offline = between(&offline, "<template id=\"offline\">", "</template>");
    assert!(offline.contains("href=\"tel:") && offline.contains(WARNING), "{offline}");
    let refused = Request::post("/")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("x-slussen-part", "1");
    let refused = call(refused.body(Body::from("press=No+Id")).expect("a request")).await.body;
    assert!(refused.contains("href=\"tel:") && refused.contains(WARNING), "{refused}");
}

#[tokio::test]
async fn a_refusal_runs_as_its_language_does() {
    let page = form("/ar", "press=No+Id").await.body;
    for section in [
        "<section class=\"refusal\" lang=\"ar\" dir=\"rtl\">",
        "<section class=\"refusal\" lang=\"sv\" dir=\"ltr\">",
    ] {
        assert!(page.contains(section), "{section}");
    }
}

#[tokio::test]
async fn no_other_site_may_read_an_answer() {
    let asked = Request::post("/api/v1/messages")
        .header(header::ORIGIN, "https://elsewhere.example")
        .header(header::CONTENT_TYPE, "application/json");
    let answer = call(asked.body(Body::from(r#"{"text": "hej"}"#)).expect("a request")).await;
    secure(&answer, "another origin");
    let before = Request::options("/api/v1/messages")
        .header(header::ORIGIN, "https://elsewhere.example")
        .header("access-control-request-method", "POST");
    let answer = call(before.body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(!answer.headers.keys().any(|name| name.as_str().starts_with("access-control")));
}
