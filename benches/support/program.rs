//! The program as people run it, on loopback, with what the system tells about it. Not for: looking into it.

use std::{
    env, fs,
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    thread,
};

/// A running `slussen serve`.
pub(crate) struct Program {
    child: Child,
    pub(crate) at: SocketAddr,
    log: Arc<Mutex<Vec<String>>>,
    _folder: tempfile::TempDir,
}

impl Program {
    /// Starts it (or the one that `SLUSSEN_BINARY` names) and waits until it listens. `config` is added to a file that listens on a free port; `token` goes to its environment.
    pub(crate) fn start(config: &str, token: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("c.toml");
        fs::write(&file, format!("[web]\nlisten = \"127.0.0.1:0\"\n{config}")).expect("written");
        let binary = env::var_os("SLUSSEN_BINARY").unwrap_or_else(|| env!("CARGO_BIN_EXE_slussen").into());
        let mut command = Command::new(binary);
        command.arg("serve").arg("--config").arg(&file).env_remove("DISCORD_TOKEN");
        // As `make run`, the unit and the image set it.
        command.env("MIMALLOC_PURGE_DELAY", "0");
        if let Some(token) = token {
            command.env("DISCORD_TOKEN", token);
        }
        let mut child = command.stderr(Stdio::piped()).spawn().expect("the program starts");
        let mut log = BufReader::new(child.stderr.take().expect("piped"));
        let at = loop {
            let mut line = String::new();
            assert_ne!(log.read_line(&mut line).expect("a log"), 0, "the program ended");
            if let Some((_, rest)) = line.split_once("http://") {
                break rest.split('/').next().and_then(|address| address.parse().ok()).expect("an address");
            }
        };
        let lines = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&lines);
        // Whoever does not read the log holds the program up.
        thread::spawn(move || {
            for line in log.lines().map_while(Result::ok) {
                kept.lock().expect("no panic").push(line);
            }
        });
        Self {
            child,
            at,
            log: lines,
            _folder: folder,
        }
    }

    /// How many lines of the log hold this.
    pub(crate) fn said(&self, what: &str) -> usize {
        let log = self.log.lock().expect("no panic");
        log.iter().filter(|line| line.contains(what)).count()
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Resident memory in MB (10^6 bytes).
    pub(crate) fn memory(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib: Option<f64> = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok());
        kib.unwrap_or(f64::NAN) * 1024.0 / 1e6
    }

    /// File descriptors that are open.
    pub(crate) fn open_files(&self) -> usize {
        fs::read_dir(Path::new("/proc").join(self.id().to_string()).join("fd")).map_or(0, Iterator::count)
    }

    /// Sends a signal by its name.
    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([&format!("-{name}"), &self.id().to_string()]).status();
        assert!(sent.is_ok_and(|status| status.success()), "signal {name}");
    }

    /// Whether it still runs.
    pub(crate) fn runs(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|ended| ended.is_none())
    }

    /// Asks it to end, and gives its exit status.
    pub(crate) fn end(&mut self) -> Option<i32> {
        self.signal("TERM");
        self.child.wait().ok().and_then(|status| status.code())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}
