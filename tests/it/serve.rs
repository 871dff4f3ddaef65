//! `slussen serve` as a process: it starts, says where it listens, ends cleanly, and says what keeps it from starting.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::{Child, ChildStderr, Command, Stdio},
    time::{Duration, Instant},
};

use super::cli::slussen;

/// A running server and what it has logged.
pub(crate) struct Server {
    child: Child,
    log: BufReader<ChildStderr>,
    said: String,
    address: String,
}

impl Server {
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let log = BufReader::new(child.stderr.take().expect("piped"));
        let mut server = Self {
            child,
            log,
            said: String::new(),
            address: String::new(),
        };
        let line = server.read_until("answering on the web");
        let address = line
            .split_once("http://")
            .and_then(|(_, rest)| rest.split_once('/'))
            .expect("an address")
            .0;
        address.clone_into(&mut server.address);
        server.read_until("ready");
        server
    }

    pub(crate) fn read_until(&mut self, words: &str) -> String {
        loop {
            let mut line = String::new();
            assert_ne!(
                self.log.read_line(&mut line).expect("a log"),
                0,
                "ended before {words:?}: {}",
                self.said
            );
            self.said.push_str(&line);
            if line.contains(words) {
                return line;
            }
        }
    }

    /// A line that was read already.
    #[cfg(all(feature = "web", unix))]
    pub(crate) fn said(&self, words: &str) -> String {
        let line = self.said.lines().find(|line| line.contains(words));
        line.unwrap_or_else(|| panic!("no {words:?} in {}", self.said)).to_owned()
    }

    pub(crate) fn signal(&self, name: &str) {
        let kill = Command::new("sh")
            .args(["-c", &format!("kill -{name} {}", self.child.id())])
            .status();
        assert!(kill.expect("a shell").success());
    }

    /// Status, and all that it wrote anywhere.
    pub(crate) fn end(mut self) -> (Option<i32>, String) {
        let status = self.child.wait().expect("it ends");
        self.log.read_to_string(&mut self.said).expect("UTF-8");
        let mut out = self.child.stdout.take().expect("piped");
        out.read_to_string(&mut self.said).expect("UTF-8");
        (status.code(), self.said)
    }
}

#[test]
fn it_ends_cleanly_on_either_signal() {
    for signal in ["TERM", "INT"] {
        let server = Server::start(slussen(&["serve", "--listen", "127.0.0.1:0"]));
        // A client that says nothing must not hold up the end.
        let idle = TcpStream::connect(&server.address).expect("listening");
        let asked = Instant::now();
        server.signal(signal);
        let (status, said) = server.end();
        drop(idle);
        assert_eq!(status, Some(0), "{said}");
        assert!(asked.elapsed() < Duration::from_secs(5), "{said}");
    }
}

#[test]
fn a_port_in_use_is_named_with_the_way_out() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("bound").to_string();
    let output = slussen(&["serve", "--listen", &address]).output().expect("the binary starts");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains(&format!("cannot listen on {address}")) && said.contains("--listen ADDR"),
        "{said}"
    );
}

#[test]
fn nothing_to_serve_is_no_success() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("c.toml");
    std::fs::write(&file, "[web]\nenabled = false\n").expect("written");
    let output = slussen(&["serve", "--config", file.to_str().expect("UTF-8")])
        .output()
        .expect("the binary starts");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("nothing to serve"), "{said}");
}

#[test]
fn no_word_of_a_request_is_logged_at_any_level() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("c.toml");
    std::fs::write(&file, "[log]\nlevel = \"trace\"\nformat = \"json\"\n").expect("written");
    let server = Server::start(slussen(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--config",
        file.to_str().expect("UTF-8"),
    ]));
    let bodies = [
        "{\"text\": \"kanariefaagel\"}",
        "kanariefaagel",
        "{\"text\": 5, \"kanariefaagel\": 1}",
    ];
    for body in bodies {
        let mut client = TcpStream::connect(&server.address).expect("listening");
        let length = body.len();
        let head = format!(
            "POST /api/v1/messages?kanariefaagel=1 HTTP/1.1\r\nHost: kanariefaagel\r\nUser-Agent: kanariefaagel\r\n\
             Content-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
        );
        client.write_all((head + body).as_bytes()).expect("written");
        let mut answer = String::new();
        client.read_to_string(&mut answer).expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
    }
    server.signal("TERM");
    let (status, said) = server.end();
    assert_eq!(status, Some(0), "{said}");
    assert!(!said.contains("kanarie"), "{said}");
}
