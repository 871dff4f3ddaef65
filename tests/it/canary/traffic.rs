//! The canary's ways in: each field of each channel, through answers, refusals, time-outs and broken connections. Not for: looking for it.

use std::{net::SocketAddr, time::Duration};

use axum::http::Method;
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpSocket, TcpStream},
    time::timeout,
};

use super::{PATIENCE, needles::CANARY};
use crate::discord::double::{
    Double, Loss,
    payloads::{ask, button, choose, find_help, interaction, mention, message, read_private, typing},
};

/// From an address that can be told from every other on this machine.
async fn connect(to: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket
        .bind("127.83.61.97:0".parse().expect("an address"))
        .expect("all of 127 is ours");
    timeout(PATIENCE, socket.connect(to)).await.expect("in time").expect("listening")
}

/// Sends bytes as they are and reads whatever comes.
async fn exchange(to: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let mut stream = connect(to).await;
    // The other end may hang up before it has read all.
    let _reset = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let _reset = timeout(PATIENCE, stream.read_to_end(&mut answer)).await.expect("in time");
    answer
}

/// A request with the canary in every header that a browser sends.
async fn request(to: SocketAddr, line: &str, kind: &str, body: &[u8]) -> Vec<u8> {
    // A header's name is ASCII, and so is a host that is not refused.
    let name = CANARY.to_lowercase().replace('å', "a");
    let head = format!(
        "{line} HTTP/1.1\r\nHost: {name}-host\r\nUser-Agent: {CANARY}-agent\r\nCookie: a={CANARY}-cookie\r\nReferer: http://a/{CANARY}-referer\r\n\
         Accept-Language: {CANARY}-accept\r\nX-Forwarded-For: {CANARY}-for, 203.0.113.77\r\nX-{name}: 1\r\nOrigin: {CANARY}-origin\r\n\
         Authorization: Bearer {CANARY}-bearer\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    exchange(to, &[head.as_bytes(), body].concat()).await
}

fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |text, byte| text + &format!("%{byte:02X}"))
}

pub(super) async fn on_the_web(to: SocketAddr) {
    const JSON: &str = "application/json";
    const FORM: &str = "application/x-www-form-urlencoded";
    let api = "POST /api/v1/messages";
    let escaped = format!("{:?}", percent(CANARY));
    let bodies = [
        json!({"text": format!("{CANARY}-question vad är det?")}).to_string(),
        json!({"text": format!("min man slår mig {CANARY}-risk")}).to_string(),
        json!({"text": CANARY, "language": format!("{CANARY}-language")}).to_string(),
        json!({"text": CANARY, "language": "zq4kanariefagelx9w"}).to_string(),
        json!({"text": CANARY, format!("{CANARY}-key"): 1}).to_string(),
        json!({"text": [CANARY, "list"]}).to_string(),
        json!({"text": format!("{CANARY}\0nul")}).to_string(),
        format!("{{\"text\": \"{CANARY}-broken"),
        format!("{CANARY}-nothing"),
        format!("{{\"text\": {escaped}}}"),
        "{\"text\": \"Zq4kan\\u00e5rief\\u00e5gelX9w-escaped \\ud800\"}".to_owned(),
        json!({"text": format!("{CANARY}-long ").repeat(2000)}).to_string(),
        json!({"text": format!("{CANARY}-longer ").repeat(4000)}).to_string(),
        json!({"text": format!("{CANARY}-longest ").repeat(30_000)}).to_string(),
    ];
    let mut answered = 0;
    for body in &bodies {
        let answer = request(to, api, JSON, body.as_bytes()).await;
        answered += usize::from(answer.starts_with(b"HTTP/1.1 200"));
        request(to, api, "text/plain", body.as_bytes()).await;
    }
    assert!(answered >= 3, "some are answered and not refused: {answered}");
    let coded = percent(CANARY);
    for body in [
        format!("text={coded}-form"),
        format!("text=min+man+sl%C3%A5r+mig+{coded}"),
        format!("press={coded}"),
        format!("press={}", CANARY.to_lowercase()),
        format!("text={coded}&language={coded}"),
        format!("{coded}=1&text=hej"),
        CANARY.to_owned(),
    ] {
        request(to, "POST /", FORM, body.as_bytes()).await;
        request(to, "POST /en", FORM, body.as_bytes()).await;
        request(to, "POST /", "multipart/form-data; boundary=x", body.as_bytes()).await;
    }
    for path in ["/", "/finns-inte/", "/api/", "/api/discord/interactions/", "/static/", "/metrics/"] {
        for line in [
            format!("GET {path}{coded}?q={coded}"),
            format!("GET {path}{CANARY}"),
            format!("{CANARY} {path}"),
        ] {
            request(to, &line, JSON, b"").await;
        }
    }
    request(to, "POST /api/discord/interactions", JSON, bodies[0].as_bytes()).await;
    slowly(to).await;
}

/// Whoever tries the admin page's door, and what `/metrics` tells.
pub(super) async fn on_the_admin_page(to: SocketAddr) -> Vec<u8> {
    let coded = percent(CANARY);
    for line in ["POST /admin/logga-in", "POST /admin/prova", "GET /admin", "POST /admin/v1/preview"] {
        let body = format!("token={coded}&name={coded}&text={coded}");
        request(
            to,
            &format!("{line}?q={coded}"),
            "application/x-www-form-urlencoded",
            body.as_bytes(),
        )
        .await;
    }
    let figures = exchange(to, b"GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await;
    assert!(figures.starts_with(b"HTTP/1.1 200"), "{}", figures.escape_ascii());
    figures
}

/// Connections that say half of what they meant to.
async fn slowly(to: SocketAddr) {
    let head = "POST /api/v1/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n".to_string();
    let late = exchange(to, format!("{head}{{\"text\": \"min man slår mig {CANARY}-late").as_bytes()).await;
    assert!(late.starts_with(b"HTTP/1.1 408"), "a time-out: {}", late.escape_ascii());
    for half in [
        format!("GET /{CANARY}-half"),
        format!("GET / HTTP/1.1\r\nHost: {CANARY}-head"),
        format!("{head}{{\"text\": \"{CANARY}-half-body"),
        format!("{CANARY}-no-http\r\n\r\n"),
        format!("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n{CANARY}-frame"),
    ] {
        // Cut off by the server's time-out, and by a client that goes.
        exchange(to, half.as_bytes()).await;
        let mut gone = connect(to).await;
        gone.write_all(half.as_bytes()).await.expect("sent");
        tokio::time::sleep(Duration::from_millis(20)).await;
        drop(gone);
    }
}

/// Every way to a reply, where each one breaks off: people get 112 all the same.
pub(super) async fn while_replies_break_off(to: SocketAddr, double: &mut Double) {
    const FORM: &str = "application/x-www-form-urlencoded";
    let body = json!({"text": format!("min man slår mig {CANARY}-broken")}).to_string();
    let answer = request(to, "POST /api/v1/messages", "application/json", body.as_bytes()).await;
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.contains("\"services\":[\"112\"]"), "the reply broke off: {answer}");
    let answer = request(to, "POST /", FORM, format!("text={}", percent(CANARY)).as_bytes()).await;
    assert!(String::from_utf8_lossy(&answer).contains("112"), "a page all the same");

    double.message(&message(50, &format!("{CANARY}-broken vad är det?"), 42, false));
    let said = double.next(Method::POST, "/channels/77/messages").await;
    assert!(said.body.to_string().contains("112"), "{}", said.body);
    double.message(&mention(51, &format!("{CANARY}-broken")));
    double.next(Method::POST, "/channels/77/messages").await;
    let form = json!({"custom_id": "1:f", "components": [{"type": 1, "components": [{"type": 4, "custom_id": "x", "value": format!("{CANARY}-broken")}]}]});
    for told in [
        ask(52, &format!("min man slår mig {CANARY}-broken")),
        find_help(53, &message(54, &format!("{CANARY}-broken"), 43, false)),
        interaction(55, 5, &form),
    ] {
        double.interaction(&told);
        double.next(Method::PATCH, "/webhooks/").await;
    }
    // A first response that Discord takes and never confirms: the request times out, and is sent again.
    double.lose("/interactions/56/", Loss::Hang, 1);
    double.interaction(&ask(56, &format!("{CANARY}-hang")));
    double.next(Method::PATCH, "/webhooks/").await;
    double.message(&message(57, &over_the_buffer(), 42, false));
    double.next(Method::POST, "/channels/77/messages").await;
}

/// The gateway's socket reads into a buffer of its own that lives as long as the connection: a frame stays there until later ones, as long as it or
/// longer, overwrite it. `docs/privacy.md` says so; without this message, longer than any before it and with an answer that fits one Discord message,
/// the search finds the one before.
fn over_the_buffer() -> String {
    "vad är en lägesrapport?   ".repeat(70)
}

pub(super) async fn on_discord(double: &mut Double) {
    let replies = "/channels/77/messages";
    double.message(&message(9, &format!("{CANARY}-direct vad är det?"), 42, false));
    double.next(Method::POST, replies).await;
    double.message(&message(10, &format!("min man slår mig {CANARY}-risk"), 42, false));
    double.next(Method::POST, replies).await;

    let mut told = mention(11, &format!("{CANARY}-mention"));
    told["author"]["username"] = json!(format!("{CANARY}-name"));
    told["author"]["global_name"] = json!(format!("{CANARY}-global"));
    told["embeds"] = json!([{"title": format!("{CANARY}-embed"), "description": CANARY}]);
    told["attachments"] = json!([{"id": "1", "filename": format!("{CANARY}.jpg"), "url": CANARY, "size": 1, "proxy_url": CANARY}]);
    told["member"]["nick"] = json!(format!("{CANARY}-nick"));
    double.message(&told);
    double.next(Method::POST, replies).await;
    // The message that a button stands under is fetched: its words come back by REST.
    double.keep(&told);
    double.interaction(&read_private(12, &told, None, 42));
    double.next(Method::PATCH, "/webhooks/").await;

    let form = json!({"custom_id": "1:f", "components": [{"type": 1, "components": [{"type": 4, "custom_id": CANARY, "value": format!("{CANARY}-modal")}]}]});
    let asked = [
        ask(20, &format!("{CANARY}-ask")),
        ask(21, &format!("min man slår mig {CANARY}-ask")),
        find_help(22, &message(23, &format!("{CANARY}-chosen"), 43, false)),
        button(24, &format!("1:a:sv:{CANARY}")),
        choose(25, "1:q:0:sv", CANARY),
        interaction(26, 5, &form),
    ];
    for told in &asked {
        double.interaction(told);
        double.next(Method::PATCH, "/webhooks/").await;
    }
    double.interaction(&typing(30, &format!("{CANARY}-typing")));
    double.next(Method::POST, "/interactions/30/").await;
    double.tell(&format!("{CANARY}_EVENT"), &json!({"x": CANARY}));
    double.order(crate::discord::double::Order::Raw(format!("{CANARY}-raw")));
    double.order(crate::discord::double::Order::Raw(format!(
        "{{\"op\": 0, \"t\": \"MESSAGE_CREATE\", \"d\": {{\"content\": \"{CANARY}"
    )));

    double.refuse("/channels/", 403);
    double.message(&message(31, &format!("{CANARY}-refused"), 42, false));
    double.next(Method::POST, replies).await;
    double.allow("/channels/");
    double.message(&message(32, &format!("{CANARY}-last ").repeat(60), 42, false));
    double.next(Method::POST, replies).await;
    double.message(&message(33, &over_the_buffer(), 42, false));
    double.next(Method::POST, replies).await;
}
