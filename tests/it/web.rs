//! The web chat and the API, request by request: routes, headers, refusals, limits. Not for: what a browser makes of them (`browser`).

mod api;
mod embed;
pub(crate) mod length;
mod paths;
mod refusals;
mod reply;
mod states;

use std::{collections::BTreeSet, fs, sync::LazyLock};

use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, HeaderValue, Request, StatusCode, header},
};
use serde_json::Value;
use slussen::{
    config::{Config, Operator},
    shell::{
        service::Service,
        start,
        web::{WebSettings, router},
    },
};
use tower::ServiceExt;

/// The service with what is built in; read once for all tests.
pub(crate) fn service() -> Service {
    static SERVICE: LazyLock<Service> = LazyLock::new(|| {
        let config = Config::parse("c.toml", "", &|_| None).expect("no fault");
        start::service(&config).expect("no fault")
    });
    SERVICE.clone()
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }
}

async fn call_with(service: Service, settings: WebSettings, mut request: Request<Body>) -> Answer {
    // As every client says it; tests of the name itself say another.
    request
        .headers_mut()
        .entry(header::HOST)
        .or_insert(HeaderValue::from_static("localhost"));
    let (parts, body) = router(service, settings).oneshot(request).await.expect("infallible").into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("a body");
    Answer {
        status: parts.status,
        headers: parts.headers,
        body: String::from_utf8(body.to_vec()).expect("UTF-8"),
    }
}

async fn call(request: Request<Body>) -> Answer {
    call_with(service(), WebSettings::default(), request).await
}

async fn get(path: &str) -> Answer {
    call(Request::get(path).body(Body::empty()).expect("a request")).await
}

async fn post(path: &str, kind: &str, body: impl Into<Body>) -> Answer {
    call(
        Request::post(path)
            .header(header::CONTENT_TYPE, kind)
            .body(body.into())
            .expect("a request"),
    )
    .await
}

async fn form(path: &str, body: &str) -> Answer {
    post(path, "application/x-www-form-urlencoded", body.to_owned()).await
}

async fn message(body: &str) -> Answer {
    post("/api/v1/messages", "application/json", body.to_owned()).await
}

/// Every security header of promise 15, and that nothing sets a cookie or lets anybody keep the response.
#[track_caller]
fn secure(answer: &Answer, what: &str) {
    let policy = answer.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; "), "{what}: {policy}");
    assert!(policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'self'") && policy.contains("base-uri 'none'"));
    assert!(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains('*') && !policy.contains("data:"));
    for (name, expected) in [
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-robots-tag", "noarchive"),
    ] {
        assert_eq!(answer.header(name), expected, "{what}: {name}");
        assert_eq!(answer.headers.get_all(name).iter().count(), 1, "{what}: {name}");
    }
    let kept = answer.header("cache-control");
    assert!(["no-store", "no-store, no-transform"].contains(&kept), "{what}: {kept}");
    let permissions = answer.header("permissions-policy");
    assert!(
        ["camera=()", "geolocation=()", "bluetooth=()", "otp-credentials=()"]
            .iter()
            .all(|off| permissions.contains(off)),
        "{what}"
    );
    assert!(!permissions.contains("self") && !permissions.contains('*'), "{what}");
    for name in [
        "set-cookie",
        "etag",
        "last-modified",
        "access-control-allow-origin",
        "server",
        "refresh",
    ] {
        assert!(!answer.headers.contains_key(name), "{what}: {name}");
    }
}

/// A page in which nothing is inline, nothing comes from elsewhere, and the exit is the second stop of the tab key.
#[track_caller]
fn clean_page(answer: &Answer, what: &str) {
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{what}");
    let body = &answer.body;
    for banned in [
        "<style",
        "style=\"",
        "onclick",
        "onload",
        "javascript:",
        "src=\"http",
        "<iframe",
        "<img",
        "prefetch",
        "preconnect",
    ] {
        assert!(!body.contains(banned), "{what}: {banned}");
    }
    let title = between(body, "<title>", "</title>");
    assert!(
        ["Frågor och svar", "Questions and answers", "Laddar", "Loading"].contains(&title),
        "{what}: {title}"
    );
    assert_eq!(
        body.matches("<script").count(),
        body.matches("<script src=\"/static/chat.js\" defer></script>").count()
    );
    let links: Vec<&str> = body.split("<a ").skip(1).map(|link| between(link, "href=\"", "\"")).collect();
    if title.starts_with('L') {
        assert_eq!(links.len(), 1, "{what}");
    } else {
        assert!(links[0] == "#main" && links[1].ends_with("/lamna"), "{what}: {links:?}");
        assert!(body.contains(&format!("class=\"exit\" href=\"{}\"", links[1])), "{what}");
        assert!(body.contains("href=\"tel:112\""), "{what}");
    }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let rest = text.split_once(start).expect("a start").1;
    rest.split_once(end).expect("an end").0
}

/// What a refusal must hold: the help lines, in Swedish and in English.
#[track_caller]
fn helps(body: &str) {
    for expected in HELP {
        assert!(body.contains(expected), "{expected} is not in {body}");
    }
}

const HELP: [&str; 3] = ["112", "020-50 50 50", "116 016"];

#[tokio::test]
async fn every_page_is_there_and_secure() {
    let pages = ["/", "/sakerhet", "/tillganglighet", "/om", "/villkor"];
    let languages = ["", "/sv", "/en"];
    for page in pages {
        for language in languages {
            let path = if page == "/" && !language.is_empty() {
                language.to_owned()
            } else {
                format!("{language}{page}")
            };
            let answer = get(&path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            secure(&answer, &path);
            clean_page(&answer, &path);
            let tag = if language == "/en" { "en" } else { "sv" };
            assert!(answer.body.contains(&format!("<html lang=\"{tag}\" dir=\"ltr\">")), "{path}");
        }
    }
}

#[tokio::test]
async fn the_first_page_says_what_to_know_before_writing() {
    let answer = get("/").await;
    let text = fs::read_to_string("locales/sv/web.ftl").expect("the locale");
    for id in ["heading", "history", "watching", "device", "leave"] {
        let sentence = between(&text, &format!("web-before-{id} = "), "\n");
        assert!(answer.body.contains(sentence), "{sentence}");
    }
    for expected in [
        "href=\"/sakerhet\"",
        "<label for=\"text\">",
        "autocomplete=\"off\"",
        "spellcheck=\"false\"",
        "writingsuggestions=\"false\"",
        "role=\"log\"",
    ] {
        assert!(answer.body.contains(expected), "{expected}");
    }
    let before = answer.body.find("class=\"before\"");
    assert!(before < answer.body.find("<textarea"), "what to know stands before the box");
}

#[tokio::test]
async fn files_have_their_types() {
    for (path, kind) in [
        ("/static/chat.css", "text/css; charset=utf-8"),
        ("/static/chat.js", "text/javascript; charset=utf-8"),
        ("/static/icon.svg", "image/svg+xml"),
        ("/favicon.ico", "image/svg+xml"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/healthz", "text/plain; charset=utf-8"),
        ("/readyz", "text/plain; charset=utf-8"),
        ("/api/openapi.json", "application/json"),
        ("/api/v1/services", "application/json"),
    ] {
        let answer = get(path).await;
        assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, kind), "{path}");
        secure(&answer, path);
    }
}

#[tokio::test]
async fn leaving_clears_and_goes_on() {
    let settings = WebSettings {
        exit_url: "https://example.org/?a=1&b=\"2\"".to_owned(),
        ..WebSettings::default()
    };
    let answer = call_with(service(), settings, Request::get("/lamna").body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("clear-site-data"), r#""cache", "cookies", "storage""#);
    secure(&answer, "/lamna");
    clean_page(&answer, "/lamna");
    assert!(
        answer
            .body
            .contains("http-equiv=\"refresh\" content=\"0; url=https://example.org/?a=1&#38;b=&#34;2&#34;\"")
    );
}

#[tokio::test]
async fn a_form_gets_a_page_with_the_answer_and_none_of_the_words() {
    let answer = form("/", "text=Kanariefagel+qzxv+hej").await;
    assert_eq!(answer.status, StatusCode::OK);
    secure(&answer, "POST /");
    clean_page(&answer, "POST /");
    assert!(answer.body.contains("<article class=\"reply\""));
    assert!(answer.body.contains("<textarea"), "one can go on writing");
    assert!(!answer.body.contains("qzxv") && !answer.body.contains("anariefagel"));
    assert!(!answer.body.contains("class=\"before\""), "the page shows the answer first");
    assert!(!format!("{:?}", answer.headers).contains("qzxv"));
}

#[tokio::test]
async fn words_come_before_a_button() {
    for (both, alone) in [
        ("press=menu&text=min+man+sl%C3%A5r+mig", "text=min+man+sl%C3%A5r+mig"),
        ("text=min+man+sl%C3%A5r+mig&press=other", "text=min+man+sl%C3%A5r+mig"),
        ("text=min+man+sl%C3%A5r+mig&press=No+Id", "text=min+man+sl%C3%A5r+mig"),
        ("text=&press=other", "press=other"),
        ("text=+%0A&press=at-work", "press=at-work"),
    ] {
        let (both_sent, one_sent) = (form("/sv", both).await, form("/sv", alone).await);
        assert_eq!((both_sent.status, &both_sent.body), (StatusCode::OK, &one_sent.body), "{both}");
    }
}

#[tokio::test]
async fn the_script_gets_the_answer_alone() {
    for (path, body) in [("/", "text=hej"), ("/en", "text=hello"), ("/", "press=menu&language=sv")] {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("x-slussen-part", "1");
        let answer = call(request.body(Body::from(body)).expect("a request")).await;
        assert_eq!(answer.status, StatusCode::OK);
        secure(&answer, path);
        assert!(answer.body.starts_with("<article class=\"reply\""), "{}", answer.body);
        assert!(answer.body.trim_end().ends_with("</article>"));
        assert!(!answer.body.contains("<html") && !answer.body.contains("<textarea"));
    }
    let request = Request::post("/")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("x-slussen-part", "1");
    let answer = call(request.body(Body::from("press=No+Such+Id")).expect("a request")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.starts_with("<article class=\"reply refusal\">"));
    helps(&answer.body);
}

#[tokio::test]
async fn the_address_or_the_button_chooses_the_language() {
    for (path, body, expected) in [
        ("/sv", "text=hello", "sv"),
        ("/en", "text=hej", "en"),
        ("/", "press=menu&language=en", "en"),
        ("/", "press=menu", "sv"),
        ("/en", "press=menu", "en"),
        ("/", "text=", "sv"),
        ("/", "", "sv"),
    ] {
        let answer = form(path, body).await;
        assert_eq!(answer.status, StatusCode::OK, "{path} {body}");
        let article = between(&answer.body, "<article class=\"reply\"", ">");
        assert!(article.contains(&format!("lang=\"{expected}\"")), "{path} {body}: {article}");
    }
}

#[tokio::test]
async fn the_operator_is_named_where_there_is_one() {
    let named = WebSettings {
        operator: Some(Operator {
            name: "Kommunen <b>".to_owned(),
            contact: "https://example.org/kontakt".to_owned(),
        }),
        ..WebSettings::default()
    };
    for path in ["/om", "/tillganglighet", "/villkor"] {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        let answer = call_with(service(), named.clone(), request).await;
        assert!(answer.body.contains("Kommunen &#60;b&#62;") && answer.body.contains("href=\"https://example.org/kontakt\""));
        assert!(get(path).await.body.contains("ännu inte angett sitt namn"), "{path}");
    }
}

/// Every sentence that a page or a refusal names is there in both languages, and none lies about unused.
#[test]
fn sentences_and_pages_fit_each_other() {
    let mut named = BTreeSet::new();
    for folder in ["src/shell/web", "src/shell/web/templates"] {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                continue;
            }
            let source = fs::read_to_string(path).expect("a file");
            let ids = source
                .split("\"web-")
                .skip(1)
                .map(|rest| format!("web-{}", rest.split('"').next().unwrap_or_default()));
            named.extend(ids);
        }
    }
    for status in [400, 404, 405, 408, 413, 415, 421, 422, 429, 500, 503] {
        named.insert(format!("web-refusal-{status}"));
        named.insert(format!("web-refusal-{status}-title"));
    }
    named.retain(|id| !id.contains('{'));
    for language in ["sv", "en"] {
        let source = fs::read_to_string(format!("locales/{language}/web.ftl")).expect("the locale");
        let held: BTreeSet<String> = source
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .map(|(id, _)| id.to_owned())
            .filter(|id| id.starts_with("web-"))
            .collect();
        assert_eq!(named, held, "{language}");
    }
}
