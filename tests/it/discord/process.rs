//! The program itself with Discord on: what it logs, its exit status, and that the web goes on without Discord.

use std::{
    io::{Read as _, Write as _},
    net::{Shutdown, TcpStream},
    process::{Child, Command, Output, Stdio},
};

use axum::http::Method;

use super::double::{
    Double, TOKEN,
    payloads::{ask, mention, message},
};
use crate::cli::slussen;

/// Starts `serve` on the double.
fn serve(double: &Double, folder: &tempfile::TempDir, web: &str, level: &str) -> Child {
    let file = folder.path().join("c.toml");
    let config = format!(
        "[web]\n{web}\n[discord]\napi_url = \"{}\"\n[log]\nlevel = \"{level}\"\n",
        double.url
    );
    std::fs::write(&file, config).expect("written");
    let mut binary = slussen(&["serve", "--config", file.to_str().expect("UTF-8")]);
    binary
        .env("DISCORD_TOKEN", TOKEN)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts")
}

async fn end(child: Child) -> (Output, String) {
    let output = tokio::task::spawn_blocking(move || child.wait_with_output())
        .await
        .expect("no panic")
        .expect("it ends");
    let said = String::from_utf8([output.stdout.clone(), output.stderr.clone()].concat()).expect("UTF-8");
    (output, said)
}

async fn terminate(child: Child) -> (Output, String) {
    let kill = Command::new("sh").args(["-c", &format!("kill -TERM {}", child.id())]).status();
    assert!(kill.expect("a shell").success());
    end(child).await
}

#[tokio::test]
async fn no_word_name_or_token_is_logged_at_any_level() {
    let mut double = Double::start().await;
    let folder = tempfile::tempdir().expect("a folder");
    let child = serve(&double, &folder, "listen = \"127.0.0.1:0\"", "trace");
    double.identified().await;
    double.next(Method::PUT, "/applications/").await;
    double.message(&message(9, "kanariefaagel", 42, false));
    double.next(Method::POST, "/channels/77/messages").await;
    double.message(&mention(10, "kanariefaagel"));
    double.next(Method::POST, "/channels/77/messages").await;
    double.interaction(&ask(11, "kanariefaagel"));
    double.next(Method::PATCH, "/webhooks/").await;
    double.refuse("/channels/", 403);
    double.message(&message(12, "kanariefaagel", 42, false));
    double.next(Method::POST, "/channels/77/messages").await;
    double.order(super::double::Order::Close(4000));
    double.said().await;

    let (output, said) = terminate(child).await;
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("answering on Discord") && said.contains("status=403"), "{said}");
    assert!(
        !said.contains("kanarie") && !said.contains("/77/") && !said.contains("token11"),
        "{said}"
    );
}

#[tokio::test]
async fn a_refusal_is_said_and_is_no_success() {
    for (code, expected) in [(4004, "refuses the token (4004)"), (4014, "refuses the intents asked for (4014)")] {
        let double = Double::start().await;
        double.close_with(&[code]);
        let folder = tempfile::tempdir().expect("a folder");
        let (output, said) = end(serve(&double, &folder, "enabled = false", "info")).await;
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(expected) && said.contains("Discord ended"), "{said}");
    }
}

#[tokio::test]
async fn the_web_goes_on_without_discord_and_says_so() {
    let mut double = Double::start().await;
    let folder = tempfile::tempdir().expect("a folder");
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|free| free.local_addr())
        .expect("a port");
    let child = serve(&double, &folder, &format!("listen = \"{port}\""), "info");
    double.identified().await;
    double.next(Method::PUT, "/applications/").await;
    assert!(get(port, "/readyz").ends_with("\r\n\r\nready\n"));

    double.forget_sessions();
    double.close_with(&[4014]);
    double.order(super::double::Order::Close(4009));
    double.identified().await;
    let mut ready = get(port, "/readyz");
    for _ in 0..1000 {
        if ready.ends_with("degraded: discord\n") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        ready = get(port, "/readyz");
    }
    assert!(
        ready.starts_with("HTTP/1.1 200") && ready.ends_with("ready, degraded: discord\n"),
        "{ready}"
    );
    assert!(get(port, "/").contains("112"));
    let (output, said) = terminate(child).await;
    assert_eq!(output.status.code(), Some(1), "Discord ended by itself: {said}");
}

fn get(address: std::net::SocketAddr, path: &str) -> String {
    let mut client = TcpStream::connect(address).expect("listening");
    let request = format!("GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    client.write_all(request.as_bytes()).expect("written");
    let mut answer = String::new();
    client.read_to_string(&mut answer).expect("an answer");
    // It may be closed already.
    let _closed = client.shutdown(Shutdown::Both);
    answer
}
