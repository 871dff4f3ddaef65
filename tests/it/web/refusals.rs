//! Refusals as people see them: a page with the help lines, whatever went wrong.

use std::sync::Arc;

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use serde_json::json;
use slussen::shell::web::WebSettings;

use super::{Answer, between, call, call_with, clean_page, get, helps, post, secure, service};

#[track_caller]
fn refused_page(answer: &Answer, status: u16, what: &str) {
    assert_eq!(answer.status.as_u16(), status, "{what}");
    secure(answer, what);
    clean_page(answer, what);
    helps(&answer.body);
    assert!(
        answer.body.contains("lang=\"sv\"") && answer.body.contains("lang=\"en\""),
        "{what}: both languages"
    );
    assert_eq!(answer.body.matches("<section class=\"refusal\"").count(), 2, "{what}");
}

#[tokio::test]
async fn refusals_are_pages_with_the_help_lines() {
    const FORM: &str = "application/x-www-form-urlencoded";
    for path in [
        "/finns-inte",
        "/xx",
        "/xx/om",
        "/static/nothing",
        "/en/nothing/more",
        "/lamna/x",
        "/%00",
        "/..%2f",
    ] {
        refused_page(&get(path).await, 404, path);
    }
    let long = format!("text={}", "a".repeat(65_537));
    let huge = format!("text={}", "a".repeat(600 * 1024));
    for (kind, body, status) in [
        ("application/json", "{}", 415),
        ("multipart/form-data; boundary=x", "--x--", 415),
        ("text/plain", "text=hej", 415),
        ("", "text=hej", 415),
        (FORM, "text=a&text=b", 422),
        (FORM, "text=a&unknown=b", 422),
        (FORM, "text=a%00b", 422),
        (FORM, "press=NoSuchId", 422),
        (FORM, "press=", 422),
        (FORM, "text=a&language=%21%21", 422),
        (FORM, long.as_str(), 413),
        (FORM, huge.as_str(), 413),
    ] {
        let what = format!("{kind} {}", &body[..body.len().min(40)]);
        refused_page(&post("/", kind, body.to_owned()).await, status, &what);
    }
    for (method, path, allow) in [
        (Method::DELETE, "/", "GET,HEAD,POST"),
        (Method::POST, "/sakerhet", "GET,HEAD"),
        (Method::PUT, "/static/chat.css", "GET,HEAD"),
    ] {
        let answer = call(Request::builder().method(method).uri(path).body(Body::empty()).expect("a request")).await;
        refused_page(&answer, 405, path);
        assert_eq!(answer.header("allow"), allow, "{path}");
    }
}

#[tokio::test]
async fn a_refusal_comes_in_the_readers_language_first() {
    for (path, first) in [("/en/nothing", "This page does not exist"), ("/nothing/x", "Sidan finns inte")] {
        assert_eq!(between(&get(path).await.body, "<h1>", "</h1>"), first);
    }
}

#[tokio::test]
async fn a_broken_engine_still_shows_112() {
    // A clock that panics breaks every reply off; the panic is expected, and its message says so in the test's output.
    let broken = service().with_clock(Arc::new(|| panic!("a clock that panics, as the test wants")));
    let request = Request::post("/api/v1/messages").header(header::CONTENT_TYPE, "application/json");
    let answer = call_with(
        broken.clone(),
        WebSettings::default(),
        request.body(Body::from(r#"{"text": "hej"}"#)).expect("a request"),
    )
    .await;
    assert_eq!(answer.status, StatusCode::OK);
    let object = answer.json();
    assert_eq!(
        (&object["kind"], &object["risk"], &object["services"]),
        (&json!("referral"), &json!(true), &json!(["112"]))
    );
    let page = call_with(
        broken,
        WebSettings::default(),
        Request::get("/en").body(Body::empty()).expect("a request"),
    )
    .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("call 112"));
    secure(&page, "broken");
}

#[tokio::test]
async fn only_allowed_hosts_are_answered() {
    let settings = WebSettings {
        allowed_hosts: vec!["fraga.example".to_owned(), "[::1]".to_owned()],
        ..WebSettings::default()
    };
    for (host, status) in [
        ("fraga.example", 200),
        ("FRAGA.example:8080", 200),
        ("[::1]:80", 200),
        ("elsewhere.example", 421),
        ("", 421),
    ] {
        let request = Request::get("/").header(header::HOST, host).body(Body::empty()).expect("a request");
        let answer = call_with(service(), settings.clone(), request).await;
        assert_eq!(answer.status.as_u16(), status, "{host}");
        secure(&answer, host);
        helps(&answer.body);
    }
    // A probe asks by address.
    for path in ["/healthz", "/readyz"] {
        let request = Request::get(path)
            .header(header::HOST, "10.0.0.7:8080")
            .body(Body::empty())
            .expect("a request");
        assert_eq!(call_with(service(), settings.clone(), request).await.status.as_u16(), 200, "{path}");
    }
}
