//! Clients that are slow, that do not read, or whose heads have no end. Not for: how many they are (`mod`).

use std::time::Duration;

use tokio::{io::AsyncWriteExt as _, time::timeout};

use super::{Limits, PATIENCE, read, service, settings, start};

#[tokio::test]
async fn whoever_is_slow_is_cut_off() {
    let limits = Limits {
        head_timeout: Duration::from_millis(300),
        request_timeout: Duration::from_millis(600),
        ..Limits::default()
    };
    let server = start(service(), settings(limits)).await;
    let half = "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{\"text\": \"";
    for (sent, says) in [
        ("", ""),
        ("GET / HT", ""),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: ", ""),
        (half, "408 Request Timeout"),
    ] {
        let mut stream = server.connect().await;
        stream.write_all(sent.as_bytes()).await.expect("sent");
        let reply = read(&mut stream).await;
        assert!(reply.contains(says), "{sent}: {reply}");
        assert!(says.is_empty() || reply.contains("112"), "{reply}");
    }
}

#[tokio::test]
async fn whoever_does_not_read_is_cut_off() {
    let limits = Limits {
        head_timeout: Duration::from_mins(2),
        write_timeout: Duration::from_millis(300),
        ..Limits::default()
    };
    let server = start(service(), settings(limits)).await;
    let mut stream = server.connect().await;
    let requests = "GET /om HTTP/1.1\r\nHost: a\r\n\r\n".repeat(100);
    let refused_at_last = async { while stream.write_all(requests.as_bytes()).await.is_ok() {} };
    timeout(PATIENCE, refused_at_last).await.expect("the server hangs up");
}

#[tokio::test]
async fn heads_have_a_size() {
    let server = start(service(), settings(Limits::default())).await;
    let long = format!("X: {}\r\n", "a".repeat(40_000));
    let many: String = (0..100).fold(String::new(), |head, number| head + &format!("X-{number}: a\r\n"));
    let path = "a".repeat(40_000);
    for (path, lines, expected) in [
        ("", "", "200"),
        ("", long.as_str(), "431"),
        ("", many.as_str(), "431"),
        (path.as_str(), "", "4"),
    ] {
        let mut stream = server.connect().await;
        let head = format!("GET /{path} HTTP/1.1\r\nHost: a\r\n{lines}Connection: close\r\n\r\n");
        // It may hang up before it has read all.
        let _reset = stream.write_all(head.as_bytes()).await;
        let reply = read(&mut stream).await;
        assert!(
            (expected != "200" && reply.is_empty()) || reply.starts_with(&format!("HTTP/1.1 {expected}")),
            "{expected}: {reply}"
        );
    }
}
