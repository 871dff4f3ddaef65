//! The proof of promise 24, in a network namespace of its own: neither `serve` nor `chat` opens a connection, looks up a name or sends a packet by itself;
//! with Discord on, nothing but the configured host is tried. The kernel counts. Not for: what is served.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead as _, BufReader, Write as _},
    process::{Child, Command, Stdio},
    sync::mpsc,
    time::Duration,
};

/// Longest wait for anything here; only a fault reaches it.
const PATIENCE: Duration = Duration::from_mins(1);

/// A program in a namespace that holds nothing but a loopback.
struct Alone {
    child: Child,
    lines: mpsc::Receiver<String>,
}

impl Alone {
    fn start(script: &str) -> Self {
        let root = fs::metadata("/proc/self").is_ok_and(|about| std::os::unix::fs::MetadataExt::uid(&about) == 0);
        let script = format!("ip link set lo up && {script}");
        let mut command = Command::new("unshare");
        command.args(if root { ["-n"].as_slice() } else { &["-r", "-n"] });
        let mut child = command
            .args(["sh", "-c", &script])
            .env("SLUSSEN", env!("CARGO_BIN_EXE_slussen"))
            .env_remove("DISCORD_TOKEN")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("unshare is part of util-linux");
        let (say, lines) = mpsc::channel();
        for stream in [
            Box::new(child.stdout.take().expect("piped")) as Box<dyn std::io::Read + Send>,
            Box::new(child.stderr.take().expect("piped")),
        ] {
            let say = say.clone();
            std::thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    // The test may have ended.
                    let _ended = say.send(line);
                }
            });
        }
        Self { child, lines }
    }

    /// The next line that holds these words.
    fn says(&self, words: &str) -> String {
        let mut said = Vec::new();
        loop {
            let line = self.lines.recv_timeout(PATIENCE);
            let line = line.unwrap_or_else(|_| panic!("no {words:?}; a namespace needs root or user namespaces, and `ip`: {said:?}"));
            if line.contains(words) {
                return line;
            }
            said.push(line);
        }
    }

    /// What the kernel counted in the program's namespace.
    fn counted(&self) -> BTreeMap<String, u64> {
        let read = |name: &str| fs::read_to_string(format!("/proc/{}/net/{name}", self.child.id())).expect("running");
        let mut counts = BTreeMap::new();
        let table = read("snmp");
        let lines: Vec<&str> = table.lines().collect();
        for pair in lines.chunks_exact(2) {
            let (names, values) = (pair[0].split_whitespace(), pair[1].split_whitespace());
            let kind = pair[0].split(':').next().expect("a kind");
            for (name, value) in names.zip(values).skip(1) {
                counts.insert(format!("{kind}{name}"), value.parse().unwrap_or_default());
            }
        }
        for line in read("snmp6").lines() {
            let (name, value) = line.split_once(char::is_whitespace).expect("a pair");
            counts.insert(name.to_owned(), value.trim().parse().expect("a number"));
        }
        counts
    }

    #[track_caller]
    fn assert_opened(&self, connections: u64) {
        let counts = self.counted();
        let count = |name: &str| *counts.get(name).unwrap_or_else(|| panic!("the kernel counts {name}"));
        assert_eq!(count("TcpActiveOpens"), connections, "connections opened: {counts:?}");
        for name in ["UdpOutDatagrams", "IpOutNoRoutes", "Udp6OutDatagrams", "Ip6OutNoRoutes"] {
            assert_eq!(count(name), 0, "{name}: {counts:?}");
        }
    }

    /// Runs a script in the same namespace.
    fn inside(&self, script: &str) -> String {
        let output = Command::new("nsenter")
            .args([&format!("--net=/proc/{}/ns/net", self.child.id()), "bash", "-c", script])
            .output()
            .expect("nsenter and bash");
        String::from_utf8(output.stdout).expect("UTF-8")
    }
}

impl Drop for Alone {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _waited = self.child.wait();
    }
}

#[test]
fn the_web_answers_and_opens_nothing() {
    let alone = Alone::start("exec \"$SLUSSEN\" serve --listen 127.0.0.1:8080");
    alone.says("ready");
    alone.assert_opened(0);
    let ask = |request: &str| alone.inside(&format!("exec 3<>/dev/tcp/127.0.0.1/8080; printf '{request}' >&3; cat <&3"));
    let page = ask("GET / HTTP/1.1\\r\\nHost: a\\r\\nConnection: close\\r\\n\\r\\n");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("112"), "{page}");
    let body = "text=min+man+sl%%C3%%A5r+mig+https://www.example.se/";
    let length = body.len() - 2;
    let reply = ask(&format!(
        "POST / HTTP/1.1\\r\\nHost: www.example.se\\r\\nContent-Type: application/x-www-form-urlencoded\\r\\nContent-Length: {length}\\r\\n\
         Connection: close\\r\\n\\r\\n{body}"
    ));
    assert!(reply.contains("020-50 50 50"), "{reply}");
    // The two of our own, and none besides.
    alone.assert_opened(2);

    // The counters see what they are there to see.
    alone.inside("exec 3<>/dev/tcp/192.0.2.1/80");
    assert_eq!(alone.counted().get("IpOutNoRoutes"), Some(&1), "a planted attempt");
}

#[test]
fn the_terminal_opens_nothing() {
    let mut alone = Alone::start("exec \"$SLUSSEN\" chat");
    let mut input = alone.child.stdin.take().expect("piped");
    writeln!(input, "min man slår mig").expect("written");
    alone.says("020-50 50 50");
    alone.assert_opened(0);
}

#[test]
fn with_discord_nothing_but_the_named_host_is_tried() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("c.toml");
    fs::write(
        &file,
        "[web]\nlisten = \"127.0.0.1:0\"\n[discord]\napi_url = \"http://127.0.0.1:9\"\n",
    )
    .expect("written");
    let alone = Alone::start(&format!("DISCORD_TOKEN=a.b.c exec \"$SLUSSEN\" serve --config {}", file.display()));
    alone.says("ready");
    for _ in 0..600 {
        if alone.counted().get("TcpActiveOpens") > Some(&0) {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let tried = *alone.counted().get("TcpActiveOpens").expect("counted");
    assert!(tried > 0, "Discord's stand-in is tried");
    let counts = alone.counted();
    for name in ["UdpOutDatagrams", "IpOutNoRoutes", "Udp6OutDatagrams", "Ip6OutNoRoutes"] {
        assert_eq!(counts.get(name), Some(&0), "{name}");
    }
}
