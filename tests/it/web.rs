//! The web chat and the API, request by request: routes, headers, refusals, limits. Not for: what a browser makes of them (`browser`).

use std::{
    collections::BTreeSet,
    fs,
    sync::{Arc, LazyLock},
};

use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use serde_json::{Value, json};
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

async fn call_with(service: Service, settings: WebSettings, request: Request<Body>) -> Answer {
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
        ("cache-control", "no-store"),
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
    let permissions = answer.header("permissions-policy");
    assert!(
        permissions.contains("camera=()") && permissions.contains("geolocation=()"),
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
        assert_eq!(links[..2], ["#main", "/lamna"], "{what}");
        assert!(body.contains("class=\"exit\" href=\"/lamna\""), "{what}");
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
    let pages = ["/", "/sakerhet", "/tillganglighet", "/om"];
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
async fn the_first_page_weighs_less_than_30_kib_in_all() {
    let mut weight = 0;
    for path in ["/", "/static/chat.css", "/static/chat.js", "/static/icon.svg"] {
        weight += get(path).await.body.len();
    }
    assert!(weight < 30 * 1024, "{weight} bytes");
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
async fn the_api_answers_with_the_object_and_its_blocks() {
    let answer = message(r#"{"text": "Vad är Operation Kvinnofrid?", "language": "sv"}"#).await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "application/json"));
    secure(&answer, "messages");
    let object = answer.json();
    let keys: BTreeSet<&str> = object.as_object().expect("an object").keys().map(String::as_str).collect();
    let expected = [
        "age",
        "article",
        "audience",
        "blocks",
        "kind",
        "language",
        "micros",
        "risk",
        "services",
        "soft",
        "suggestions",
        "text",
        "themes",
        "urgency",
    ];
    assert_eq!(keys, BTreeSet::from(expected));
    assert!(
        object["blocks"]
            .as_array()
            .is_some_and(|blocks| !blocks.is_empty() && blocks[0]["type"].is_string())
    );
    assert_eq!(object["language"], "sv");
}

#[track_caller]
fn refused_json(answer: &Answer, status: u16, what: &str) {
    assert_eq!(answer.status.as_u16(), status, "{what}: {}", answer.body);
    assert_eq!(answer.header("content-type"), "application/problem+json", "{what}");
    secure(answer, what);
    helps(&answer.body);
    let problem = answer.json();
    assert_eq!(problem["status"], json!(status), "{what}");
    assert_eq!(problem["type"], "about:blank");
    let languages = problem["languages"].as_array().expect("a list");
    let tags: Vec<&Value> = languages.iter().map(|words| &words["language"]).collect();
    assert_eq!(tags, ["sv", "en"], "{what}");
    for words in languages {
        assert!(words["help"].as_array().is_some_and(|cards| !cards.is_empty()), "{what}");
        assert!(words["title"].as_str().is_some_and(|title| !title.starts_with("web-")), "{what}");
    }
}

#[tokio::test]
async fn the_api_refuses_with_the_help_lines_and_repeats_nothing() {
    for (body, status) in [
        ("", 400),
        ("qzxv", 400),
        (r#"{"text": "qzxv""#, 400),
        (r#"{"text": "qzxv \ud800"}"#, 400),
        (r#"{"text": "qzxv \udc00\ud800"}"#, 400),
        (r#"{"text": "qzxv \u0000"}"#, 422),
        (r#"{"text": ["qzxv"]}"#, 422),
        (r#"{"text": null}"#, 422),
        (r#""qzxv""#, 422),
        ("{}", 422),
        (r#"{"text": "hej", "qzxv": 1}"#, 422),
        (r#"{"text": "hej", "text": "qzxv"}"#, 422),
        (r#"{"text": "hej", "language": "qzxvqzxvqzxv"}"#, 422),
        (r#"{"text": "hej", "language": 7}"#, 422),
    ] {
        let answer = message(body).await;
        refused_json(&answer, status, body);
        assert!(!answer.body.contains("qzxv"), "{body}: {}", answer.body);
    }
    let deep = format!("{{\"text\": {}", "[".repeat(100_000));
    refused_json(&message(&deep).await, 422, "deep nesting");
    let binary = post("/api/v1/messages", "application/json", vec![0x7b, 0xff, 0xfe, 0x00]).await;
    refused_json(&binary, 400, "binary");
    let not_utf8 = post("/api/v1/messages", "application/json", b"{\"text\": \"\xe5\"}".to_vec()).await;
    refused_json(&not_utf8, 400, "latin 1");
    for kind in ["", "text/plain", "application/x-www-form-urlencoded", "application/xml"] {
        refused_json(&post("/api/v1/messages", kind, r#"{"text": "hej"}"#).await, 415, kind);
    }
    refused_json(&get("/api/v1/messages").await, 405, "GET");
    refused_json(&get("/api/v2/messages").await, 404, "version 2");
    refused_json(&get("/api/v1/services?qzxv=1").await, 400, "parameter");
    refused_json(&get("/api/v1/services?language=%21").await, 422, "language");
}

#[tokio::test]
async fn a_text_of_64_kib_is_answered_and_one_byte_more_is_refused() {
    for (piece, bytes) in [
        ("a", 1),
        ("å", 2),
        ("€", 3),
        ("😀", 4),
        ("\\u00e5", 2),
        ("\\u202e", 3),
        ("e\\u0301", 3),
    ] {
        let most = 65_536 / bytes;
        let fits = message(&format!("{{\"text\": \"{}\"}}", piece.repeat(most))).await;
        assert_eq!(fits.status, StatusCode::OK, "{piece}");
        let over = message(&format!("{{\"text\": \"{}\"}}", piece.repeat(most + 1))).await;
        refused_json(&over, 413, piece);
    }
    let escaped = form("/", &format!("text={}", "%C3%A5".repeat(32_768))).await;
    assert_eq!(escaped.status, StatusCode::OK);
    refused_json(&message(&format!("{{\"text\": \"{}\"}}", "a".repeat(9 << 20))).await, 413, "9 MiB");
}

#[tokio::test]
async fn odd_text_gets_a_reply() {
    let marks = format!("e{}", "\u{301}".repeat(10_000));
    let emoji = "😀".repeat(5_000);
    for text in [
        "",
        " ",
        "\u{200b}\u{200b}",
        "\u{202e}hej",
        "\u{1}\u{7}\u{1b}[31m",
        "<script>alert(1)</script>",
        "{{ 7*7 }}",
        &marks,
        &emoji,
    ] {
        let answer = message(&json!({ "text": text }).to_string()).await;
        assert_eq!(answer.status, StatusCode::OK, "{text:?}");
        assert!(answer.json()["text"].as_str().is_some_and(|reply| !reply.is_empty()));
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
    for path in ["/om", "/tillganglighet"] {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        let answer = call_with(service(), named.clone(), request).await;
        assert!(answer.body.contains("Kommunen &#60;b&#62;") && answer.body.contains("href=\"https://example.org/kontakt\""));
        assert!(get(path).await.body.contains("ännu inte angett sitt namn"), "{path}");
    }
}

#[tokio::test]
async fn the_description_names_every_path_and_every_reference_resolves() {
    let description = get("/api/openapi.json").await.json();
    assert!(description["openapi"].as_str().is_some_and(|version| version.starts_with("3.1")));
    let paths: Vec<&String> = description["paths"].as_object().expect("paths").keys().collect();
    assert_eq!(paths, ["/api/v1/messages", "/api/v1/services"]);
    let text = description.to_string();
    for reference in text.split("\"$ref\":\"#").skip(1) {
        let pointer = reference.split('"').next().expect("a pointer");
        assert!(description.pointer(pointer).is_some(), "{pointer}");
    }
    let schema = json!({
        "$ref": "#/components/schemas/Answered",
        "components": description["components"],
    });
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let answer = message(r#"{"text": "hej"}"#).await.json();
    let faults: Vec<String> = validator.iter_errors(&answer).map(|fault| fault.to_string()).collect();
    assert!(faults.is_empty(), "{faults:?}");
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
    for status in [400, 404, 405, 408, 413, 415, 421, 422, 500, 503] {
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
