//! The program itself with the admin page on: it listens, logs no word of a tried message at any level, and tells systemd how it is doing.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    time::{Duration, Instant},
};

use slussen::config::Role;

use super::{accounts, token};
use crate::{cli::slussen, keeper::Desk, serve::Server};

/// A configuration with the page on, and the path of its file.
fn settings(desk: &Desk) -> String {
    let accounts = accounts().into_iter().map(|account| {
        let (name, role, hash) = (account.name, account.role.name(), account.token_hash.phc().to_string());
        format!("[[admin.accounts]]\nname = \"{name}\"\nrole = \"{role}\"\ntoken_hash = \"{hash}\"\n")
    });
    let text = format!(
        "{}[reload]\nwatch = false\n[log]\nlevel = \"trace\"\nformat = \"json\"\n[admin]\nlisten = \"127.0.0.1:0\"\n{}",
        desk.settings(),
        accounts.collect::<String>()
    );
    let path = desk.root().join("c.toml");
    std::fs::write(&path, text).expect("written");
    path.to_str().expect("UTF-8").to_owned()
}

/// Sends a request and reads the whole answer.
fn ask(address: &str, head: &str, body: &str) -> String {
    let length = body.len();
    exchange(
        address,
        &format!(
            "{head}\r\nHost: {address}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
        ),
    )
}

fn exchange(address: &str, request: &str) -> String {
    let mut client = TcpStream::connect(address).expect("listening");
    client.set_read_timeout(Some(Duration::from_mins(1))).expect("a limit");
    client.write_all(request.as_bytes()).expect("sent");
    let mut answer = String::new();
    client.read_to_string(&mut answer).expect("an answer");
    answer
}

#[test]
fn no_word_of_a_tried_message_and_no_token_is_logged() {
    let desk = Desk::with_data();
    let config = settings(&desk);
    let server = Server::start(slussen(&["serve", "--listen", "127.0.0.1:0", "--config", &config]));
    let line = server.said("the admin page is there");
    let address = line
        .split_once("http://")
        .expect("an address")
        .1
        .split_once('/')
        .expect("its end")
        .0
        .to_owned();

    let token = token(Role::Editor);
    let signed_in = ask(&address, "POST /admin/logga-in HTTP/1.1", &format!("token={token}"));
    assert!(signed_in.starts_with("HTTP/1.1 303"), "{signed_in}");
    let (_, cookie) = signed_in.split_once("__Host-slussen-admin=").expect("a cookie");
    let cookie = format!("Cookie: __Host-slussen-admin={}", &cookie[..64]);
    let page = ask(&address, &format!("GET /admin/prova HTTP/1.1\r\n{cookie}"), "");
    let csrf = &page.split_once("name=\"csrf\" value=\"").expect("a form").1[..64];
    let body = format!("csrf={csrf}&text=kanariefaagel+sl%C3%A5r");
    let tried = ask(&address, &format!("POST /admin/prova HTTP/1.1\r\n{cookie}"), &body);
    assert!(tried.starts_with("HTTP/1.1 200") && tried.contains("Bedömningen"), "{tried}");
    let wrong = ask(&address, "POST /admin/logga-in HTTP/1.1", "token=kanariefaagel.00");
    assert!(wrong.starts_with("HTTP/1.1 401"), "{wrong}");
    let figures = ask(&address, &format!("GET /metrics HTTP/1.1\r\nAuthorization: Bearer {token}"), "");
    assert!(figures.contains("slussen_knowledge_generation 1"), "{figures}");

    let asked = Instant::now();
    for head in [
        format!("POST /admin/logga-in HTTP/1.1\r\nHost: {address}"),
        format!("POST /admin/v1/reload HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}"),
    ] {
        let head = format!("{head}\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 1073741824\r\n\r\n");
        let long = exchange(&address, &head);
        assert!(long.starts_with("HTTP/1.1 413") && long.contains("connection: close"), "{long}");
    }
    // Far from the twenty seconds that a body may take.
    assert!(asked.elapsed() < Duration::from_secs(15));

    server.signal("TERM");
    let (status, said) = server.end();
    assert_eq!(status, Some(0), "{said}");
    assert_eq!(said.matches("wrong tokens were tried on the admin page").count(), 1, "{said}");
    let audit = std::fs::read_to_string(desk.data().join("audit.jsonl")).expect("an audit");
    let secret = token.split_once('.').expect("a name").1;
    for (what, text) in [("log", &said), ("audit", &audit), ("figures", &figures), ("page", &tried)] {
        assert!(!text.contains("kanarie") && !text.contains(secret), "{what}: {text}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn systemd_is_told_of_start_reload_life_and_end() {
    use std::os::unix::net::UnixDatagram;

    let desk = Desk::with_data();
    let config = settings(&desk);
    let path = desk.root().join("notify");
    let socket = UnixDatagram::bind(&path).expect("a socket");
    socket.set_read_timeout(Some(Duration::from_mins(1))).expect("a limit");
    let until = |wanted: &str| {
        let mut told = String::new();
        let mut bytes = [0; 512];
        while !told.contains(wanted) {
            let length = socket
                .recv(&mut bytes)
                .unwrap_or_else(|error| panic!("no {wanted} but {told}: {error}"));
            told.push_str(std::str::from_utf8(&bytes[..length]).expect("UTF-8"));
        }
        told
    };
    let mut command = slussen(&["serve", "--listen", "127.0.0.1:0", "--config", &config]);
    command
        .env("NOTIFY_SOCKET", &path)
        .env("WATCHDOG_USEC", "400000")
        .env_remove("WATCHDOG_PID");
    let server = Server::start(command);
    until("READY=1\n");
    until("WATCHDOG=1\n");
    server.signal("HUP");
    let reloading = until("RELOADING=1\n");
    assert!(reloading.contains("MONOTONIC_USEC="), "{reloading}");
    until("READY=1\n");
    until("WATCHDOG=1\n");
    server.signal("TERM");
    until("STOPPING=1\n");
    let (status, said) = server.end();
    assert_eq!(status, Some(0), "{said}");
}
