//! The chat in a frame on another site, by its headers: off unless the operator names the site, and then for that one page alone.
//! Not for: what a browser makes of it (`browser::frame`).

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use slussen::shell::web::WebSettings;

use super::{Answer, between, call_with, get, helps, secure, service};

const SITES: [&str; 2] = ["https://kommunen.example", "https://skolan.example:8443"];

fn open() -> WebSettings {
    WebSettings {
        embed_origins: SITES.map(str::to_owned).to_vec(),
        ..WebSettings::default()
    }
}

async fn ask(path: &str, body: Option<&'static str>) -> Answer {
    let request = match body {
        None => Request::get(path).body(Body::empty()),
        Some(body) => Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body)),
    };
    call_with(service(), open(), request.expect("a request")).await
}

/// Where each link of a page leads, and its tag.
fn links(page: &str) -> impl Iterator<Item = (&str, &str)> {
    let tags = page.split("<a ").skip(1).map(|rest| rest.split('>').next().expect("a tag"));
    tags.map(|tag| (between(tag, "href=\"", "\""), tag))
}

#[tokio::test]
async fn it_is_not_there_unless_a_site_is_named() {
    for path in ["/embed", "/sv/embed", "/en/embed"] {
        let answer = get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        secure(&answer, path);
        helps(&answer.body);
        assert!(
            !answer.body.contains("<base") && !answer.body.contains("/embed"),
            "{path}: a page of its own, whose links lead on"
        );
    }
}

#[tokio::test]
async fn only_the_named_sites_may_hold_it_and_that_page_alone() {
    for (path, body, status) in [
        ("/embed", None, 200),
        ("/ar/embed", None, 200),
        ("/embed", Some("text=hej"), 200),
        ("/en/embed", Some("press=other"), 200),
        ("/embed", Some("press=No+Id"), 422),
        ("/xx/embed", None, 404),
    ] {
        let answer = ask(path, body).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(
            policy.ends_with("; frame-ancestors https://kommunen.example https://skolan.example:8443"),
            "{policy}"
        );
        assert!(!answer.headers.contains_key("x-frame-options"), "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin");
        for name in ["set-cookie", "access-control-allow-origin"] {
            assert!(!answer.headers.contains_key(name), "{path}: {name}");
        }
        // Links leave the frame, forms and the choice of language stay in it, and the exit takes the whole window.
        assert!(answer.body.contains("<base target=\"_top\">"), "{path}");
        for form in answer.body.split("<form ").skip(1) {
            let tag = form.split('>').next().expect("a tag");
            assert!(tag.contains("target=\"_self\"") && tag.contains("/embed\""), "{path}: {tag}");
        }
        for (link, tag) in links(&answer.body) {
            let stays = tag.contains("target=\"_self\"") && !link.starts_with('#');
            assert_eq!(stays, link.ends_with("/embed"), "{path}: {tag}");
        }
        assert!(
            links(&answer.body).any(|(link, _)| link == "/en/embed" || link == "/sv/embed"),
            "{path}"
        );
        let exit = between(&answer.body, "<a class=\"exit\" href=\"", "\" rel=");
        assert!(exit.ends_with("/lamna"), "{path}: {exit}");
        helps(&answer.body);
    }
    for path in [
        "/",
        "/en",
        "/sakerhet",
        "/lamna",
        "/api/v1/services",
        "/static/chat.js",
        "/finns-inte",
        "/a/b/embed",
    ] {
        let answer = ask(path, None).await;
        assert!(!answer.body.contains("<base"), "{path}");
        secure(&answer, path);
    }
}

#[tokio::test]
async fn the_script_for_other_sites_may_be_loaded_by_them() {
    let answer = get("/static/embed.js").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin");
    assert!(!answer.headers.contains_key("access-control-allow-origin"));
    for unwanted in ["fetch", "XMLHttp", "Storage", "cookie", "innerHTML", "eval"] {
        assert!(!answer.body.contains(unwanted), "{unwanted}");
    }
}
