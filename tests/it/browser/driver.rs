//! Debian's Chromium, driven: one browser with a profile of its own, one server, one everyday page to leave to. Not for: what is asserted.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    panic::{AssertUnwindSafe, resume_unwind},
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{Router, http::Method, response::Html, routing::get};
use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use futures_util::FutureExt;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use slussen::shell::web::{self, WebSettings};
use tempfile::TempDir;
use tokio::{
    net::TcpListener,
    sync::{Notify, Semaphore},
    time::{sleep, timeout},
};
use tokio_util::sync::{CancellationToken, DropGuard};
use url::{ParseError, Url};

use crate::web::service;

/// Longest wait for anything that a page does.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// Longest life of one browser: a test takes 1 to 15 seconds, on a machine with much else to do some minutes.
const LONGEST: Duration = Duration::from_mins(4);

/// Browsers at a time: each takes about 200 MB and a core while it starts.
static SLOTS: Semaphore = Semaphore::const_new(2);

/// What the everyday page says.
pub(super) const ELSEWHERE: &str = "Väder";

/// How a browser starts.
#[derive(Clone, Copy)]
pub(super) struct Setup {
    /// JavaScript runs.
    pub(super) script: bool,
    /// The everyday page does not answer until the test lets it.
    pub(super) stalled_exit: bool,
    /// The browser opens what was open when the profile was used last.
    pub(super) restores: bool,
}

pub(super) const PLAIN: Setup = Setup {
    script: true,
    stalled_exit: false,
    restores: false,
};

/// An open browser.
pub(super) struct Browser {
    pub(super) client: Client,
    /// Where the chat is, without a slash at the end.
    pub(super) home: String,
    /// Where the exit leads.
    pub(super) elsewhere: String,
    /// Another site, which holds the chat in a frame: `/` with the script that it is offered, `/alone` without.
    pub(super) holder: String,
    /// The everyday page has been asked for.
    pub(super) asked: Arc<Notify>,
    /// Lets a stalled everyday page answer, once for each call.
    pub(super) release: Arc<Semaphore>,
}

/// chromedriver; ends with the test, however that ends.
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Now and then a driver ends at once, when another has taken the port that it chose.
    fn start() -> Self {
        (0..3).find_map(|_| Self::try_start()).expect("chromedriver names its port")
    }

    fn try_start() -> Option<Self> {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is needed: apt-get install chromium chromium-driver");
        let out = process.stdout.take().expect("its output");
        let port = BufReader::new(out).lines().map_while(Result::ok).find_map(|line| {
            line.split_once("started successfully on port ")?
                .1
                .trim_end_matches('.')
                .parse()
                .ok()
        });
        port.map(|port| Self { process, port })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

async fn chat(exit_url: String, holder: String, shutdown: CancellationToken) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let settings = WebSettings {
        exit_url,
        embed_origins: vec![holder],
        ..WebSettings::default()
    };
    tokio::spawn(web::run(listener, service(), settings, shutdown));
    address
}

/// The everyday page; one that is stalled answers when it is let.
async fn elsewhere(stalled: bool, asked: Arc<Notify>, release: Arc<Semaphore>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let page = format!("<!doctype html><title>{ELSEWHERE}</title><h1>{ELSEWHERE}</h1>");
    let answer = move || async move {
        asked.notify_one();
        if stalled {
            release.acquire().await.expect("never closed").forget();
        }
        Html(page)
    };
    let router = Router::new().route("/", get(answer));
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// The site that holds the chat in a frame, by another name than the chat's, so that the browser takes it for another site.
fn hold(listener: TcpListener, chat: &str) {
    let page = |scripts: &str| {
        format!(
            "<!doctype html><html lang=\"sv\"><title>Kommunen</title>{scripts}<h1>Kommunen</h1>\
             <iframe src=\"{chat}/embed\" title=\"Frågor och svar\" width=\"360\" height=\"700\"></iframe>"
        )
    };
    let helped = page(&format!("<script src=\"{chat}/static/embed.js\" defer></script>"));
    let alone = page("");
    let router = Router::new()
        .route("/", get(async move || Html(helped)))
        .route("/alone", get(async move || Html(alone)));
    tokio::spawn(async move { axum::serve(listener, router).await });
}

/// The chat and what lies around it, as long as this is held.
pub(super) struct Sites {
    /// Where the chat is, without a slash at the end.
    pub(super) home: String,
    elsewhere: String,
    holder: String,
    asked: Arc<Notify>,
    release: Arc<Semaphore>,
    _end: DropGuard,
}

impl Sites {
    pub(super) async fn open(setup: Setup) -> Self {
        let shutdown = CancellationToken::new();
        let (asked, release) = (Arc::new(Notify::new()), Arc::new(Semaphore::new(0)));
        let address = elsewhere(setup.stalled_exit, Arc::clone(&asked), Arc::clone(&release)).await;
        let elsewhere = format!("http://{address}/");
        let holding = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let holder = format!("http://localhost:{}", holding.local_addr().expect("an address").port());
        let home = format!("http://{}", chat(elsewhere.clone(), holder.clone(), shutdown.clone()).await);
        hold(holding, &home);
        Self {
            home,
            elsewhere,
            holder,
            asked,
            release,
            _end: shutdown.drop_guard(),
        }
    }
}

/// Runs a test in a browser of its own, and closes it whatever the test does. A browser that hangs fails its test: it never holds the run up.
pub(super) async fn browse(setup: Setup, test: impl AsyncFnOnce(&Browser)) {
    let profile = TempDir::new().expect("a folder");
    browse_as(setup, profile.path(), test).await;
}

/// The same with a profile that outlives the browser.
pub(super) async fn browse_as(setup: Setup, profile: &Path, test: impl AsyncFnOnce(&Browser)) {
    let sites = Sites::open(setup).await;
    browse_at(setup, profile, &sites, test).await;
}

/// The same at sites that outlive the browser too.
pub(super) async fn browse_at(setup: Setup, profile: &Path, sites: &Sites, test: impl AsyncFnOnce(&Browser)) {
    let _slot = SLOTS.acquire().await.expect("never closed");
    let driver = Driver::start();
    let client = in_time("the browser starts", async {
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(setup, profile))
            .connect(&format!("http://127.0.0.1:{}", driver.port))
            .await
            .expect("chromium is needed: apt-get install chromium chromium-driver")
    })
    .await;
    let browser = Browser {
        client: client.clone(),
        home: sites.home.clone(),
        elsewhere: sites.elsewhere.clone(),
        holder: sites.holder.clone(),
        asked: Arc::clone(&sites.asked),
        release: Arc::clone(&sites.release),
    };
    let outcome = AssertUnwindSafe(in_time("the test ends", test(&browser))).catch_unwind().await;
    let closed = timeout(PATIENCE, client.close()).await;
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
    closed.expect("the browser closes in time").expect("the browser closes");
}

/// Waits for something of a browser as long as a slow machine may need, and no longer.
async fn in_time<T>(what: &str, work: impl Future<Output = T>) -> T {
    let Ok(done) = timeout(LONGEST, work).await else {
        panic!("not within {LONGEST:?}: {what}")
    };
    done
}

fn capabilities(setup: Setup, profile: &Path) -> serde_json::Map<String, Value> {
    let mut args: Vec<String> = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=sv",
    ]
    .map(str::to_owned)
    .to_vec();
    if setup.restores {
        args.push("--restore-last-session".to_owned());
    } else {
        args.push("about:blank".to_owned());
    }
    args.push(format!("--user-data-dir={}", profile.display()));
    let scripts = if setup.script { 1 } else { 2 };
    let value = json!({
        // A page that does not answer must not hold the test up; every test waits for what it needs.
        "pageLoadStrategy": if setup.stalled_exit { "none" } else { "normal" },
        "timeouts": { "script": 20_000, "pageLoad": 60_000 },
        "goog:loggingPrefs": { "performance": "ALL" },
        "goog:chromeOptions": {
            "args": args,
            "prefs": { "profile.managed_default_content_settings.javascript": scripts },
        },
    });
    value.as_object().cloned().expect("an object")
}

/// A command of chromedriver's own.
#[derive(Debug)]
struct Own {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

impl Browser {
    /// Opens a path of the chat.
    pub(super) async fn open(&self, path: &str) {
        self.client.goto(&format!("{}{path}", self.home)).await.expect("the page opens");
    }

    /// What a JavaScript expression gives on the page.
    pub(super) async fn eval(&self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        self.client.execute(&script, Vec::new()).await.expect("it runs")
    }

    /// Waits until a JavaScript expression is true on whatever page is open.
    #[track_caller]
    pub(super) fn until(&self, expression: &str) -> impl Future<Output = ()> {
        let caller = std::panic::Location::caller();
        let script = format!("return !!({expression});");
        async move {
            let start = Instant::now();
            // A page on its way out has no document to ask: that is asked again.
            while self.client.execute(&script, Vec::new()).await.ok() != Some(Value::Bool(true)) {
                assert!(start.elapsed() < PATIENCE, "never true, at {caller}: {script}");
                sleep(Duration::from_millis(20)).await;
            }
        }
    }

    /// Waits until the everyday page is open.
    pub(super) async fn until_elsewhere(&self) {
        self.until(&format!("document.title === '{ELSEWHERE}' && document.readyState === 'complete'"))
            .await;
        assert_eq!(self.client.current_url().await.expect("an address").as_str(), self.elsewhere);
    }

    /// Cuts the connection, or mends it.
    pub(super) async fn offline(&self, offline: bool) {
        let fast = if offline { 0 } else { -1 };
        let network = json!({ "offline": offline, "latency": 0, "downloadThroughput": fast, "uploadThroughput": fast });
        self.tell("Network.enable", json!({})).await;
        self.tell("Network.emulateNetworkConditions", network).await;
    }

    /// Lets the chat's own way out stand still, and only that.
    pub(super) async fn stall_the_way_out(&self) {
        self.tell("Fetch.enable", json!({ "patterns": [{ "urlPattern": "*/lamna" }] }))
            .await;
    }

    /// Tells Chromium something by its own protocol.
    pub(super) async fn tell(&self, command: &str, params: Value) -> Value {
        let body = json!({ "cmd": command, "params": params });
        let told = Own {
            path: "goog/cdp/execute",
            body,
        };
        self.client.issue_cmd(told).await.expect("Chromium understands")
    }

    /// The addresses of every request since the last call.
    pub(super) async fn requests(&self) -> Vec<String> {
        let requests = self.events("Network.requestWillBeSent").await;
        requests
            .iter()
            .map(|request| request["request"]["url"].as_str().expect("an address").to_owned())
            // Only what leaves the browser: its own pages have schemes of their own.
            .filter(|address| address.starts_with("http") || address.starts_with("ws"))
            .collect()
    }

    /// What Chromium has told of by this name since the log was read last.
    pub(super) async fn events(&self, name: &str) -> Vec<Value> {
        let log = Own {
            path: "se/log",
            body: json!({ "type": "performance" }),
        };
        let entries = self.client.issue_cmd(log).await.expect("the log");
        let entries = entries.as_array().expect("a list").iter();
        let messages = entries.map(|entry| {
            let text = entry["message"].as_str().expect("a text");
            serde_json::from_str::<Value>(text).expect("JSON")["message"].take()
        });
        messages
            .filter(|message| message["method"] == name)
            .map(|mut message| message["params"].take())
            .collect()
    }

    /// A window of this size in CSS pixels, in the light or the dark.
    pub(super) async fn look(&self, width: u32, height: u32, scale: u32, dark: bool) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
        self.tell("Emulation.setDeviceMetricsOverride", metrics).await;
        let scheme = if dark { "dark" } else { "light" };
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.tell("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// Keeps a picture of what is seen.
    pub(super) async fn picture(&self, file: &str) {
        let path = Path::new(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        let picture = self.client.screenshot().await.expect("a picture");
        fs::write(path, picture).expect("the file");
    }
}
