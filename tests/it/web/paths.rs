//! What a page is whatever its address: with a language, with a slash at the end, asked for its head alone; and what the law asks of one of them.
//! Not for: which pages there are (`web`).

use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};

use slussen::{
    engine::Snapshot,
    knowledge::Files,
    shell::{
        service::{Service, wall_clock},
        web::{WebSettings, router},
    },
    store,
};
use tower::ServiceExt;

use super::{call, get, secure};

#[tokio::test]
async fn the_way_out_is_in_the_language_of_the_page() {
    let (swedish, arabic) = (get("/lamna").await, get("/ar/lamna").await);
    assert!(swedish.body.contains("<html lang=\"sv\" dir=\"ltr\">") && swedish.body.contains("<title>Laddar</title>"));
    assert!(arabic.body.contains("<html lang=\"ar\" dir=\"rtl\">") && arabic.body.contains("<title>جارٍ التحميل</title>"));
    assert_eq!(arabic.header("clear-site-data"), swedish.header("clear-site-data"));
    assert_eq!(get("/ar").await.body.matches("href=\"/ar/lamna\"").count(), 2);
}

#[tokio::test]
async fn a_slash_at_the_end_is_the_same_page() {
    for path in ["/en", "/sakerhet", "/en/sakerhet", "/lamna", "/en/lamna", "/om"] {
        let (plain, slashed) = (get(path).await, get(&format!("{path}/")).await);
        assert_eq!(slashed.status, StatusCode::OK, "{path}/");
        assert_eq!(slashed.body, plain.body, "{path}/");
    }
    assert_eq!(get("/xx/").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_head_has_the_headers_and_no_body() {
    for path in [
        "/",
        "/en/om",
        "/lamna",
        "/finns-inte",
        "/static/chat.css",
        "/healthz",
        "/api/v1/services",
    ] {
        let head = call(Request::head(path).body(Body::empty()).expect("a request")).await;
        let whole = get(path).await;
        assert_eq!(head.status, whole.status, "{path}");
        assert_eq!(head.body, "", "{path}");
        secure(&head, path);
        for name in ["content-type", "content-length", "clear-site-data"] {
            assert_eq!(head.header(name), whole.header(name), "{path}: {name}");
        }
    }
}

#[tokio::test]
async fn the_accessibility_statement_says_what_the_law_asks() {
    let page = get("/tillganglighet").await.body;
    for expected in [
        "delvis förenlig med lagen",
        "Brister som vi känner till",
        "bedömde den själva i november 2026",
        "Hittar du ett hinder?",
        "Myndigheten för digital förvaltning",
        "href=\"https://www.digg.se/tdosanmalan\"",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
}

#[tokio::test]
async fn a_page_is_kept_until_there_is_a_new_version() {
    let service = Service::new(Snapshot::build(&store::embedded(), 1).expect("no fault"), wall_clock());
    let router = router(service.clone(), WebSettings::default());
    let pages = async || {
        let mut pages = Vec::new();
        for path in ["/", "/sv", "/en", "/embed", "/sakerhet", "/om", "/lamna"] {
            let request = Request::get(path).header("host", "a").body(Body::empty()).expect("a request");
            let answer = router.clone().oneshot(request).await.expect("infallible");
            let body = to_bytes(answer.into_body(), usize::MAX).await.expect("a body");
            pages.push(String::from_utf8(body.to_vec()).expect("UTF-8"));
        }
        pages
    };
    let first = pages().await;
    assert_eq!(pages().await, first);
    let mut renamed = Files::new();
    for (path, text) in store::embedded().under("") {
        let text = text
            .replace("= Lämna sidan nu", "= Bort härifrån nu")
            .replace("= Laddar", "= Väntar");
        renamed.add(path, text.as_bytes());
    }
    service.replace(Snapshot::build(&renamed, 2).expect("no fault"));
    for (before, after) in first.iter().zip(pages().await) {
        let english = before.contains("<html lang=\"en\"");
        assert_eq!(*before == after, english, "{after}");
        assert_eq!(after.contains("Bort härifrån nu") || after.contains("Väntar"), !english, "{after}");
    }
}
