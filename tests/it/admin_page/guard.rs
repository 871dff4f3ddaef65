//! Forms and sessions: a form that another site sends does nothing, a session ends, and every answer carries the same headers.

use std::time::Duration;

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use slussen::{
    config::Role,
    shell::admin::{METRICS, run_page},
};
use tokio::{
    io::AsyncWriteExt as _,
    net::{TcpListener, TcpStream},
    time::timeout,
};
use tokio_util::{sync::CancellationToken, task::AbortOnDropHandle};

use super::{Answer, FAR, House, Session, token};

/// What it is, whose session, with which headers and body, and the status that it gets.
type Case<'a> = (&'a str, Option<&'a Session>, &'a [(&'a str, &'a str)], &'a str, u16);

/// A form to reload, with these headers and this body.
fn form(session: Option<&Session>, headers: &[(&str, &str)], body: &str) -> Request<Body> {
    let mut request = Request::post("/admin/ladda-om")
        .header(header::HOST, "127.0.0.1:8081")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    if let Some(session) = session {
        request = request.header(header::COOKIE, &session.cookie);
    }
    request.body(Body::from(body.to_owned())).expect("a request")
}

#[tokio::test]
async fn a_form_counts_only_from_a_page_of_the_same_session() {
    let house = House::new();
    let (session, other) = (house.sign_in(Role::Admin).await, house.sign_in(Role::Admin).await);
    let right = format!("csrf={}", session.csrf);
    let here = ("sec-fetch-site", "same-origin");
    let before = house.audit();
    let cases: [Case<'_>; 13] = [
        ("no session", None, &[here], &right, 401),
        ("no token", Some(&session), &[here], "", 403),
        ("an empty token", Some(&session), &[here], "csrf=", 403),
        (
            "another session's token",
            Some(&session),
            &[here],
            &format!("csrf={}", other.csrf),
            403,
        ),
        (
            "the cookie as token",
            Some(&session),
            &[here],
            &session.cookie.replace("__Host-slussen-admin", "csrf"),
            403,
        ),
        ("another site", Some(&session), &[("sec-fetch-site", "cross-site")], &right, 403),
        ("a neighbour site", Some(&session), &[("sec-fetch-site", "same-site")], &right, 403),
        ("typed in", Some(&session), &[("sec-fetch-site", "none")], &right, 403),
        ("nothing said", Some(&session), &[], &right, 403),
        ("an origin of nobody", Some(&session), &[("origin", "null")], &right, 403),
        ("another origin", Some(&session), &[("origin", "http://127.0.0.1:9")], &right, 403),
        (
            "two that differ",
            Some(&session),
            &[here, ("origin", "https://example.org")],
            &right,
            403,
        ),
        ("no form", Some(&session), &[here, ("content-type", "text/plain")], &right, 415),
    ];
    for (what, session, headers, body, status) in cases {
        let mut request = form(session, headers, body);
        if what == "no form" {
            request
                .headers_mut()
                .insert(header::CONTENT_TYPE, "text/plain".parse().expect("a value"));
        }
        let answer = house.send(request).await;
        assert_eq!(answer.status.as_u16(), status, "{what}: {}", answer.body);
    }
    assert_eq!(house.audit(), before, "nothing was done");
    for headers in [&[here][..], &[here, ("origin", "null")], &[("origin", "http://127.0.0.1:8081")]] {
        let answer = house.send(form(Some(&session), headers, &right)).await;
        assert_eq!(answer.status, StatusCode::OK, "{headers:?}: {}", answer.body);
    }
    assert_ne!(house.audit(), before);
}

#[tokio::test]
async fn a_cookie_opens_nothing_for_programs_and_a_token_no_page() {
    let house = House::new();
    let session = house.sign_in(Role::Admin).await;
    for path in ["/admin/v1/status", METRICS] {
        assert_eq!(house.get(&session, path).await.status, StatusCode::UNAUTHORIZED, "{path}");
    }
    let page = house.call(Role::Admin, Method::GET, "/admin", "").await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    let other = form(None, &[("sec-fetch-site", "cross-site")], &format!("token={}", token(Role::Admin)));
    let (mut parts, body) = other.into_parts();
    parts.uri = "/admin/logga-in".parse().expect("a path");
    let signed_in = house.send(Request::from_parts(parts, body)).await;
    assert_eq!(signed_in.status, StatusCode::FORBIDDEN, "nobody is signed in from another site");
}

#[tokio::test]
async fn a_session_ends() {
    let house = House::new();
    let minutes = Duration::from_mins;
    let standing = async |session: &Session| house.get(session, "/admin").await.status == StatusCode::OK;

    let idle = house.sign_in(Role::Viewer).await;
    house.time.pass(minutes(29));
    assert!(standing(&idle).await, "each request begins the half hour anew");
    house.time.pass(minutes(29));
    assert!(standing(&idle).await);
    house.time.pass(minutes(30));
    assert!(!standing(&idle).await, "after half an hour without a request");

    let long = house.sign_in(Role::Viewer).await;
    for _ in 0..23 {
        house.time.pass(minutes(20));
        assert!(standing(&long).await);
    }
    house.time.pass(minutes(20));
    assert!(!standing(&long).await, "after eight hours in any case");

    let (left, other) = (house.sign_in(Role::Viewer).await, house.sign_in(Role::Viewer).await);
    let gone = house.post(&left, "/admin/logga-ut", "").await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert!(gone.header("set-cookie").contains("Max-Age=0"));
    assert!(!standing(&left).await, "also for whoever kept the cookie");
    assert!(standing(&other).await);
}

#[track_caller]
fn guarded(answer: &Answer, what: &str) {
    for (name, expected) in [
        ("cache-control", "no-store"),
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("x-robots-tag", "noarchive"),
    ] {
        assert_eq!(answer.header(name), expected, "{what}: {name}");
    }
    let policy = answer.header("content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
        "{what}"
    );
}

#[tokio::test]
async fn every_answer_carries_the_headers_of_the_public_side() {
    let house = House::with(|settings| slussen::shell::admin::AdminSettings {
        metrics_open: true,
        ..settings
    });
    let session = house.sign_in(Role::Admin).await;
    for (path, status) in [
        ("/admin", 200),
        ("/admin/siffror", 200),
        ("/admin/logga-in", 200),
        ("/admin/static/admin.css", 200),
        ("/admin/finns-inte", 404),
        ("/admin/v1/status", 401),
        (METRICS, 200),
        ("/", 303),
        ("/admin/versioner/jamfor", 400),
    ] {
        let answer = house.get(&session, path).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        guarded(&answer, path);
        for without in ["<script", "style=", "http://", " onclick"] {
            assert!(!answer.body.contains(without), "{path} holds {without}");
        }
    }
    let signed_in = house.sign_in_from(FAR, token(Role::Viewer)).await;
    guarded(&signed_in, "sign in");
    let cookie = signed_in.header("set-cookie");
    let (value, attributes) = cookie.split_once("; ").expect("attributes");
    assert_eq!(attributes, "Path=/; Secure; HttpOnly; SameSite=Strict");
    let secret = value.strip_prefix("__Host-slussen-admin=").expect("the name");
    assert!(
        secret.len() == 64 && secret.bytes().all(|byte| byte.is_ascii_hexdigit()),
        "{cookie}"
    );
}

#[tokio::test]
async fn a_request_for_another_host_is_refused() {
    let house = House::with(|settings| slussen::shell::admin::AdminSettings {
        allowed_hosts: vec!["red.example.se".to_owned()],
        ..settings
    });
    for (host, allowed) in [
        ("127.0.0.1:8081", true),
        ("localhost", true),
        ("localhost:1", true),
        ("[::1]:8081", true),
        ("RED.example.se", true),
        ("red.example.se:443", true),
        ("example.org", false),
        ("192.0.2.7:8081", false),
        ("localhost.example.org:8081", false),
        ("", false),
    ] {
        let request = Request::get("/admin/logga-in").header(header::HOST, host);
        let answer = house.send(request.body(Body::empty()).expect("a request")).await;
        let expected = if allowed { StatusCode::OK } else { StatusCode::MISDIRECTED_REQUEST };
        assert_eq!(answer.status, expected, "{host:?}");
    }
    // None, or more than one: whichever of them a proxy went by.
    for (address, hosts) in [
        ("/admin/logga-in", &[][..]),
        ("/admin/logga-in", &["localhost", "example.org"]),
        ("/admin/logga-in", &["localhost", "localhost"]),
        ("http://example.org/admin/logga-in", &["localhost"]),
        ("http://localhost/admin/logga-in", &["example.org"]),
    ] {
        let mut request = Request::get(address);
        for host in hosts {
            request = request.header(header::HOST, *host);
        }
        let answer = house.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{address} {hosts:?}");
    }
}

#[tokio::test]
async fn whoever_reads_no_reply_is_cut_off() {
    let house = House::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let _serving = AbortOnDropHandle::new(tokio::spawn(run_page(listener, house.router.clone(), CancellationToken::new())));
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    let requests = "GET /admin/logga-in HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(100);
    let refused_at_last = async { while stream.write_all(requests.as_bytes()).await.is_ok() {} };
    // Sooner than a connection grows old.
    timeout(Duration::from_mins(1), refused_at_last).await.expect("the server hangs up");
}

#[tokio::test]
async fn a_body_that_is_too_long_is_refused() {
    let house = House::new();
    let session = house.sign_in(Role::Editor).await;
    let long = format!("text={}", "a".repeat(66_000));
    assert_eq!(
        house.post(&session, "/admin/prova", &long).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let longer = format!("text={}", "a".repeat(600_000));
    let answer = house.post(&session, "/admin/prova", &longer).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("64 kB"), "{}", answer.body);
    assert_eq!(answer.header("connection"), "close");
}
