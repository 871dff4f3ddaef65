//! The proof of promises 21 and 22: a word that nobody else says goes in by every channel and field, at every log level, and afterwards it is nowhere: not in
//! the log, not in a file, not in the process's memory. The same search finds what is planted. Not for: what is answered.
//!
//! `slussen chat` and `respond` are searched in all but their memory: standard input is buffered by the standard library for as long as they live, and they
//! end with the conversation.

mod needles;
mod traffic;

use std::{
    fs::{self, File},
    io::{BufRead as _, BufReader, Write as _},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use needles::{CANARY, Needles, encodings};

use crate::{
    cli::slussen,
    discord::double::{Double, TOKEN},
};

/// Longest wait for anything here; only a fault reaches it.
const PATIENCE: Duration = Duration::from_mins(1);

/// A listening socket, as the kernel writes it.
const LISTENS: &str = "0A";

/// The last day that has a date: no time of Stockholm's can be told of it any more, so whatever asks for one breaks off. It is the one fault that can be made in
/// the program as it ships, at will and by nothing in it.
const DOOMSDAY: &str = "@9999-12-31 12:00:00";

/// A running program, and every place that it could write to.
struct Subject {
    child: Child,
    folder: tempfile::TempDir,
    address: SocketAddr,
    /// The admin page's.
    admin: SocketAddr,
    /// What tells the program the time.
    clock: PathBuf,
}

impl Subject {
    fn start(double: &Double, level: &str, format: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let data = folder.path().join("data");
        fs::create_dir(&data).expect("made");
        let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let admin = free.expect("a port");
        let config = format!(
            "[admin]\nlisten = \"{admin}\"\nmetrics_open = true\n[web]\nlisten = \"127.0.0.1:0\"\ntrusted_proxies = [\"127.0.0.1\"]\n[data]\ndir = \"{}\"\n[discord]\napi_url = \"{}\"\n\
             [limits]\nhead_seconds = 1\nrequest_seconds = 1\nrequests_per_minute = 20\n[log]\nlevel = \"{level}\"\nformat = \"{format}\"\n",
            data.display(),
            double.url
        );
        let file = folder.path().join("c.toml");
        fs::write(&file, config).expect("written");
        let mut command = inside(folder.path(), &["serve", "--config", file.to_str().expect("UTF-8")]);
        let clock = folder.path().join("clock");
        fs::write(&clock, "+0").expect("written");
        command.env("DISCORD_TOKEN", TOKEN).env("LD_PRELOAD", faketime());
        command.env("FAKETIME_TIMESTAMP_FILE", &clock).env("FAKETIME_NO_CACHE", "1");
        command.env("DONT_FAKE_MONOTONIC", "1").env("TZ", "UTC");
        let child = command.spawn().expect("the binary starts");
        let address = listens(child.id(), admin.port());
        Self {
            child,
            folder,
            address,
            admin,
            clock,
        }
    }

    /// From now on every reply breaks off, or none any more.
    fn break_off(&self, broken: bool) {
        fs::write(&self.clock, if broken { DOOMSDAY } else { "+0" }).expect("written");
    }

    fn process(&self) -> u32 {
        self.child.id()
    }

    fn signal(&self, name: &str) {
        let kill = Command::new("sh")
            .args(["-c", &format!("kill -{name} {}", self.process())])
            .status();
        assert!(kill.expect("a shell").success());
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("stderr")).expect("a log")
    }

    /// Waits until every connection with a client has ended.
    async fn idle(&self) {
        let begun = Instant::now();
        let ours = [self.address.port(), self.admin.port()];
        let of_clients = |(port, state): &(u16, String)| ours.contains(port) && state != LISTENS;
        while sockets(self.process()).iter().any(of_clients) {
            assert!(begun.elapsed() < PATIENCE, "connections end: {}", self.log());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Everywhere the word could be.
    fn hits(&self, needles: &Needles) -> Vec<String> {
        let mut found = needles.in_files(self.folder.path());
        for about in ["environ", "cmdline", "comm", "maps", "status"] {
            let bytes = fs::read(format!("/proc/{}/{about}", self.process())).expect("running");
            found.extend(needles.in_bytes(&bytes).into_iter().map(|hit| format!("{about}: {hit}")));
        }
        found.extend(needles.in_memory(self.process()));
        found
    }
}

impl Drop for Subject {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _waited = self.child.wait();
    }
}

/// The library that tells a program another time.
fn faketime() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").expect("readable").flatten();
    let mut found = folders.map(|folder| folder.path().join("faketime/libfaketime.so.1"));
    found
        .find(|library| library.exists())
        .expect("Debian's package faketime, which `make test` installs")
}

/// The binary with every file that it may write in one folder.
fn inside(folder: &Path, args: &[&str]) -> Command {
    let home = folder.join("home");
    fs::create_dir_all(&home).expect("made");
    let output = |name: &str| Stdio::from(File::create(folder.join(name)).expect("made"));
    let mut command = slussen(args);
    command.current_dir(&home).env("HOME", &home).env("TMPDIR", &home);
    for variable in ["XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
        command.env(variable, &home);
    }
    command.stdout(output("stdout")).stderr(output("stderr"));
    command
}

/// The port that a process listens on, by the kernel's own word, as the log may be off.
fn listens(process: u32, not: u16) -> SocketAddr {
    let begun = Instant::now();
    loop {
        let found = sockets(process).into_iter().find(|(port, state)| state == LISTENS && *port != not);
        if let Some((port, _)) = found {
            return SocketAddr::from(([127, 0, 0, 1], port));
        }
        assert!(begun.elapsed() < PATIENCE, "it listens");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The local port and the state of every TCP socket of a process.
fn sockets(process: u32) -> Vec<(u16, String)> {
    let ours: Vec<String> = links(process).iter().filter_map(|link| inode(link)).collect();
    let table = fs::read_to_string(format!("/proc/{process}/net/tcp")).expect("a table");
    let sockets = table.lines().skip(1).filter_map(|line| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let port = fields.get(1)?.split_once(':')?.1;
        let inode = fields.get(9)?;
        let ours = ours.iter().any(|our| our == inode);
        ours.then_some((u16::from_str_radix(port, 16).expect("a port"), (*fields.get(3)?).to_owned()))
    });
    sockets.collect()
}

fn links(process: u32) -> Vec<PathBuf> {
    let open = fs::read_dir(format!("/proc/{process}/fd")).expect("running");
    open.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok()).collect()
}

fn inode(link: &Path) -> Option<String> {
    let inside = link.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?;
    Some(inside.to_owned())
}

#[track_caller]
fn nowhere(found: &[String], what: &str) {
    assert!(found.is_empty(), "{what}: {} hits\n{}", found.len(), found.join("\n"));
}

async fn proof(level: &str, format: &str) {
    let needles = Needles::new();
    let mut double = Double::start().await;
    let subject = Subject::start(&double, level, format);
    double.identified().await;
    double.next(axum::http::Method::PUT, "/applications/").await;

    traffic::on_the_web(subject.address).await;
    subject.signal("HUP");
    traffic::on_discord(&mut double).await;
    subject.break_off(true);
    traffic::while_replies_break_off(subject.address, &mut double).await;
    subject.break_off(false);
    traffic::on_the_web(subject.address).await;
    let figures = traffic::on_the_admin_page(subject.admin).await;
    subject.idle().await;
    nowhere(&needles.in_bytes(&figures), "the figures");

    let limits = fs::read_to_string(format!("/proc/{}/limits", subject.process())).expect("running");
    let cores = limits.lines().find(|line| line.starts_with("Max core file size")).expect("a limit");
    assert_eq!(
        cores.split_whitespace().skip(4).take(2).collect::<Vec<_>>(),
        ["0", "0"],
        "no core dumps"
    );

    nowhere(&subject.hits(&needles), &format!("{level} {format}"));
    let told = subject.log().contains("a fault in the program was caught");
    assert_eq!(told, level != "off", "replies broke off: {}", subject.log());
    assert!(
        !subject.log().contains("127.83.61.97") && !subject.log().contains("203.0.113.77"),
        "no address is logged"
    );

    // The search that found nothing finds a leak that is there.
    let planted = subject.folder.path().join("data").join("planted");
    fs::write(&planted, format!("x{CANARY}")).expect("written");
    assert_eq!(subject.hits(&needles).len(), 1, "a planted file");
    fs::remove_file(&planted).expect("removed");
    let mut log = fs::OpenOptions::new()
        .append(true)
        .open(subject.folder.path().join("stderr"))
        .expect("a log");
    writeln!(log, "a planted line: {}", CANARY.to_lowercase()).expect("written");
    assert_eq!(subject.hits(&needles).len(), 1, "a planted line of the log");
}

#[tokio::test]
async fn no_word_is_left_anywhere_with_everything_logged() {
    proof("trace", "json").await;
    proof("debug", "pretty").await;
}

#[tokio::test]
async fn no_word_is_left_anywhere_at_the_other_levels() {
    proof("info", "pretty").await;
    proof("warn", "json").await;
    proof("error", "pretty").await;
    proof("off", "json").await;
}

#[test]
fn chat_and_respond_write_no_word_anywhere() {
    let needles = Needles::new();
    let lines = [
        format!("{CANARY} min man slår mig\n"),
        format!("vad är {CANARY}\n/hjalp\n/{CANARY}\n"),
        format!(
            "{{\"text\": \"{CANARY}\"}}\n{{\"text\": \"x\", \"{CANARY}\": 1}}\n{{\"language\": \"{CANARY}\", \"text\": \"hej\"}}\n{CANARY}\n"
        ),
    ];
    for args in [["chat"].as_slice(), &["respond"], &["respond", "--explain"]] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut child = inside(folder.path(), args).stdin(Stdio::piped()).spawn().expect("it starts");
        child
            .stdin
            .take()
            .expect("piped")
            .write_all(lines.concat().as_bytes())
            .expect("written");
        child.wait().expect("it ends");
        let said = fs::read(folder.path().join("stdout")).expect("an output");
        assert!(!said.is_empty(), "it answered");
        nowhere(&needles.in_files(folder.path()), &args.join(" "));
    }
}

#[test]
fn the_search_finds_every_form() {
    let needles = Needles::new();
    let folder = tempfile::tempdir().expect("a folder");
    for (form, bytes) in encodings(CANARY) {
        let around = [b"a".as_slice(), &bytes, b"z"].concat();
        assert!(!needles.in_bytes(&around).is_empty(), "{form}");
        fs::write(folder.path().join("planted"), &around).expect("written");
        assert!(!needles.in_files(folder.path()).is_empty(), "{form}");
    }
    for before in ["", "a", "ab", "abc"] {
        let whole = needles::base64(format!("{before}{CANARY}yyy").as_bytes(), 0);
        assert!(!needles.in_bytes(&whole).is_empty(), "base64 after {before:?}");
    }
    nowhere(&needles.in_bytes("Zq4kanåriefå".as_bytes()), "half of it");
}

#[test]
fn the_search_finds_what_another_process_holds_in_memory() {
    let mut helper = Command::new("sh")
        .args(["-c", "read -r kept; echo kept; read -r end"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a shell");
    let mut input = helper.stdin.take().expect("piped");
    writeln!(input, "{CANARY}").expect("written");
    let mut said = String::new();
    let mut output = BufReader::new(helper.stdout.take().expect("piped"));
    output.read_line(&mut said).expect("a line");
    assert_eq!(said, "kept\n");
    assert!(!Needles::new().in_memory(helper.id()).is_empty(), "a variable of a shell");
    drop(input);
    helper.wait().expect("it ends");
}
