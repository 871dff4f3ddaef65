//! The web server on a real socket: it starts, keeps its limits, and ends with every reply sent. Not for: what it says (`web`).

use std::time::{Duration, Instant};

use axum::{
    body::Body,
    http::{Request, Version},
};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use slussen::shell::web::{self, WebSettings};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
    time::timeout,
};
use tokio_util::sync::CancellationToken;

use crate::web::service;

/// Longest wait for anything here; only a fault reaches it.
const PATIENCE: Duration = Duration::from_secs(20);

struct Server {
    address: std::net::SocketAddr,
    shutdown: CancellationToken,
    task: JoinHandle<std::io::Result<()>>,
}

async fn start() -> Server {
    start_with(WebSettings::default()).await
}

async fn start_with(settings: WebSettings) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let shutdown = CancellationToken::new();
    let task = tokio::spawn(web::run(listener, service(), settings, shutdown.clone()));
    Server { address, shutdown, task }
}

impl Server {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("a connection")
    }

    /// Ends it, and says how long that took.
    async fn end(self) -> Duration {
        self.shutdown.cancel();
        let start = Instant::now();
        timeout(PATIENCE, self.task)
            .await
            .expect("in time")
            .expect("no panic")
            .expect("no error");
        start.elapsed()
    }
}

async fn read(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    timeout(PATIENCE, stream.read_to_end(&mut bytes))
        .await
        .expect("in time")
        .expect("a reply");
    String::from_utf8(bytes).expect("UTF-8")
}

const HEAD: &str = "POST /api/v1/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";

#[tokio::test]
async fn a_request_under_way_is_answered_at_shutdown() {
    let server = start().await;
    let mut stream = server.connect().await;
    let body = r#"{"text": "hej"}"#;
    let head = format!("{HEAD}Content-Length: {}\r\nExpect: 100-continue\r\n\r\n", body.len());
    stream.write_all(head.as_bytes()).await.expect("sent");
    // "100 Continue" says that the server has begun to read the body, so the request is under way.
    let mut first = [0; 25];
    stream.read_exact(&mut first).await.expect("an interim reply");
    assert_eq!(&first, b"HTTP/1.1 100 Continue\r\n\r\n");
    server.shutdown.cancel();
    stream.write_all(body.as_bytes()).await.expect("sent");
    let reply = read(&mut stream).await;
    assert!(reply.starts_with("HTTP/1.1 200 OK\r\n"), "{reply}");
    assert!(reply.contains("\"blocks\""));
    server.end().await;
}

#[tokio::test]
async fn silent_and_idle_connections_do_not_delay_the_end() {
    let server = start().await;
    let silent = server.connect().await;
    let mut idle = server.connect().await;
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").await.expect("sent");
    let mut first = [0; 15];
    idle.read_exact(&mut first).await.expect("a reply");
    assert_eq!(&first, b"HTTP/1.1 200 OK");
    let address = server.address;
    let took = server.end().await;
    assert!(took < Duration::from_secs(4), "{took:?}");
    assert!(TcpStream::connect(address).await.is_err(), "nobody listens any more");
    drop(silent);
}

#[tokio::test]
async fn a_body_that_is_far_too_long_still_gets_to_read_the_refusal() {
    let server = start().await;
    let stream = server.connect().await;
    let length = 4 << 20;
    let (mut reading, mut writing) = stream.into_split();
    let sending = tokio::spawn(async move {
        let piece = vec![b'a'; 65_536];
        let head = format!("{HEAD}Connection: close\r\nContent-Length: {length}\r\n\r\n");
        writing.write_all(head.as_bytes()).await.expect("sent");
        for _ in 0..length / 65_536 {
            writing.write_all(&piece).await.expect("sent");
        }
        writing
    });
    let mut bytes = Vec::new();
    timeout(PATIENCE, reading.read_to_end(&mut bytes))
        .await
        .expect("in time")
        .expect("a reply");
    let reply = String::from_utf8(bytes).expect("UTF-8");
    assert!(reply.starts_with("HTTP/1.1 413 Payload Too Large\r\n"), "{reply}");
    assert!(reply.contains("112"));
    sending.await.expect("all of it was taken");
    server.end().await;
}

#[tokio::test]
async fn a_body_that_says_it_is_far_too_long_is_not_waited_for() {
    let server = start().await;
    for path in ["/", "/en", "/api/v1/messages", "/lamna", "/finns-inte"] {
        for more in [
            "Content-Length: 1073741824\r\n",
            "Content-Length: 524289\r\nExpect: 100-continue\r\n",
        ] {
            let mut stream = server.connect().await;
            let head = format!("POST {path} HTTP/1.1\r\nHost: a\r\n{more}\r\n");
            let asked = Instant::now();
            stream.write_all(head.as_bytes()).await.expect("sent");
            let reply = read(&mut stream).await;
            assert!(reply.starts_with("HTTP/1.1 413 Payload Too Large\r\n"), "{path} {more}: {reply}");
            assert!(
                reply.contains("connection: close\r\n") && reply.contains("020-50 50 50"),
                "{path} {more}: {reply}"
            );
            // Far from the twenty seconds that a body may take.
            assert!(asked.elapsed() < Duration::from_secs(10), "{path} {more}");
        }
    }
    server.end().await;
}

#[tokio::test]
async fn a_request_for_no_host_or_for_two_is_refused() {
    let settings = WebSettings {
        allowed_hosts: vec!["fraga.example".to_owned()],
        ..WebSettings::default()
    };
    for (server, elsewhere) in [(start().await, "200 "), (start_with(settings).await, "421 ")] {
        for (head, expected) in [
            ("GET /om HTTP/1.1\r\nHost: fraga.example\r\n", "200 "),
            ("GET /om HTTP/1.1\r\nHost: FRAGA.example:80\r\n", "200 "),
            ("GET http://fraga.example/om HTTP/1.1\r\nHost: fraga.example\r\n", "200 "),
            ("GET http://Fraga.example:80/om HTTP/1.1\r\nHost: fraga.example\r\n", "200 "),
            ("GET /om HTTP/1.1\r\nHost: elsewhere.example\r\n", elsewhere),
            ("GET /om HTTP/1.1\r\nHost: fraga.example, elsewhere.example\r\n", elsewhere),
            ("GET /om HTTP/1.1\r\nHost: a@fraga.example\r\n", elsewhere),
            ("GET /om HTTP/1.0\r\n", elsewhere),
            ("GET /om HTTP/1.1\r\n", "400 "),
            ("GET /om HTTP/1.1\r\nHost: fraga.example\r\nHost: elsewhere.example\r\n", "400 "),
            ("GET /om HTTP/1.1\r\nHost: fraga.example\r\nHost: fraga.example\r\n", "400 "),
            ("GET /om HTTP/1.1\r\nHost: fraga.example\u{e5}\r\n", "400 "),
            ("GET http://fraga.example/om HTTP/1.1\r\n", "400 "),
            ("GET http://elsewhere.example/om HTTP/1.1\r\nHost: fraga.example\r\n", "400 "),
            ("GET http://fraga.example/om HTTP/1.1\r\nHost: elsewhere.example\r\n", "400 "),
            ("GET http://fraga.example/om HTTP/1.1\r\nHost:\r\n", "400 "),
            ("GET /healthz HTTP/1.1\r\nHost: 10.0.0.7\r\n", "200 "),
            ("GET /healthz HTTP/1.1\r\nHost: 10.0.0.7\r\nHost: 10.0.0.8\r\n", "400 "),
        ] {
            let mut stream = server.connect().await;
            stream
                .write_all(format!("{head}Connection: close\r\n\r\n").as_bytes())
                .await
                .expect("sent");
            let reply = read(&mut stream).await;
            assert_eq!(reply.get(9..13), Some(expected), "{head}: {reply}");
            assert!(reply.contains("112") || reply.ends_with("ok\n"), "{head}: {reply}");
        }
        server.end().await;
    }
}

#[tokio::test]
async fn http_2_gets_the_same_answer() {
    let server = start().await;
    let client = Client::builder(TokioExecutor::new())
        .http2_only(true)
        .build::<_, Body>(HttpConnector::new());
    let request = Request::post(format!("http://{}/api/v1/messages", server.address))
        .header("content-type", "application/json")
        .body(Body::from(r#"{"text": "hej"}"#))
        .expect("a request");
    let answer = timeout(PATIENCE, client.request(request))
        .await
        .expect("in time")
        .expect("an answer");
    assert_eq!((answer.status().as_u16(), answer.version()), (200, Version::HTTP_2));
    assert_eq!(answer.headers()["content-length"], "16384");
    drop(client);
    server.end().await;
}

#[tokio::test]
async fn a_body_that_never_comes_is_refused_with_the_help_lines() {
    let server = start().await;
    let mut stream = server.connect().await;
    let head = format!("{HEAD}Connection: close\r\nContent-Length: 100\r\n\r\n{{");
    stream.write_all(head.as_bytes()).await.expect("sent");
    // Twenty seconds of the server's own, and some for a machine with much to do.
    let mut bytes = Vec::new();
    timeout(3 * PATIENCE, stream.read_to_end(&mut bytes))
        .await
        .expect("in time")
        .expect("a reply");
    let reply = String::from_utf8(bytes).expect("UTF-8");
    assert!(reply.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{reply}");
    assert!(
        reply.contains("application/problem+json") && reply.contains("020-50 50 50"),
        "{reply}"
    );
    server.end().await;
}

#[tokio::test]
async fn what_is_no_http_is_refused() {
    let server = start().await;
    for garbage in ["\u{16}\u{3}\u{1}hello\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /\r\n\r\n"] {
        let mut stream = server.connect().await;
        stream.write_all(garbage.as_bytes()).await.expect("sent");
        let reply = read(&mut stream).await;
        assert!(reply.starts_with("HTTP/1.1 4") || reply.is_empty(), "{garbage:?}: {reply}");
    }
    server.end().await;
}
