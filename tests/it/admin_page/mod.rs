//! The admin page, request by request: who may do what, what a form must carry, what is told in figures. Not for: what a browser makes of it (`browser`).

mod figures;
mod gate;
mod guard;
mod process;
mod rights;
mod settings;
mod work;

use std::{
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header, request::Builder},
};
use slussen::{
    config::{Account, Role, TokenHash},
    shell::{
        admin::{AdminSettings, Gate, Peer, Ticks, issue, router},
        health::Health,
        knowledge::Keeper,
    },
};
use tower::ServiceExt as _;

use crate::keeper::Desk;

/// Where requests seem to come from.
pub(super) const NEAR: &str = "127.0.0.1:50000";
pub(super) const FAR: &str = "192.0.2.7:50000";

/// Every role with a token and its account, made once: a hash takes its time.
static ACCOUNTS: LazyLock<Vec<(String, Account)>> = LazyLock::new(|| {
    let roles = [Role::Viewer, Role::Editor, Role::Admin];
    let account = |role: Role| {
        let name = format!("test-{}", role.name());
        let (token, hash) = issue(&name).expect("random numbers");
        let token_hash = TokenHash::parse(&hash).expect("a hash of our own");
        (token, Account { name, role, token_hash })
    };
    roles.into_iter().map(account).collect()
});

/// The token of a role.
pub(crate) fn token(role: Role) -> &'static str {
    let found = ACCOUNTS.iter().find(|(_, account)| account.role == role);
    &found.expect("each role has one").0
}

/// Their accounts.
pub(crate) fn accounts() -> Vec<Account> {
    ACCOUNTS.iter().map(|(_, account)| account.clone()).collect()
}

/// A clock that stands until it is moved.
#[derive(Clone)]
pub(super) struct Time {
    began: Instant,
    passed: Arc<AtomicU64>,
}

impl Time {
    pub(super) fn new() -> Self {
        Self {
            began: Instant::now(),
            passed: Arc::default(),
        }
    }

    pub(super) fn pass(&self, time: Duration) {
        self.passed.fetch_add(time.as_secs(), Ordering::Relaxed);
    }

    pub(super) fn ticks(&self) -> Ticks {
        let time = self.clone();
        Arc::new(move || time.began + Duration::from_secs(time.passed.load(Ordering::Relaxed)))
    }
}

/// The page over a small knowledge base.
pub(super) struct House {
    pub(super) desk: Desk,
    pub(super) keeper: Keeper,
    pub(super) gate: Arc<Gate>,
    pub(super) health: Health,
    pub(super) time: Time,
    router: Router,
}

pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

impl Answer {
    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }
}

/// Somebody who is signed in.
#[derive(Clone)]
pub(super) struct Session {
    pub(super) cookie: String,
    pub(super) csrf: String,
}

impl House {
    pub(super) fn new() -> Self {
        Self::with(|settings| settings)
    }

    pub(super) fn with(decide: impl FnOnce(AdminSettings) -> AdminSettings) -> Self {
        let desk = Desk::with_data();
        let keeper = desk.keeper();
        let (time, health) = (Time::new(), Health::default());
        let gate = Arc::new(Gate::new(accounts(), time.ticks()));
        let settings = decide(AdminSettings {
            health: health.clone(),
            ..AdminSettings::default()
        });
        let router = router(keeper.clone(), Arc::clone(&gate), settings, time.ticks());
        Self {
            desk,
            keeper,
            gate,
            health,
            time,
            router,
        }
    }

    /// A request as a browser on this machine would send it, or a program.
    pub(super) fn request(method: Method, path: &str) -> Builder {
        Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "127.0.0.1:8081")
            .header("sec-fetch-site", "same-origin")
            .extension(Peer(NEAR.parse().expect("an address")))
    }

    pub(super) async fn send(&self, request: Request<Body>) -> Answer {
        let (parts, body) = self.router.clone().oneshot(request).await.expect("infallible").into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8(body.to_vec()).expect("UTF-8"),
        }
    }

    /// Sends the sign-in form from somewhere.
    pub(super) async fn sign_in_from(&self, from: &str, token: &str) -> Answer {
        let request = Self::request(Method::POST, "/admin/logga-in")
            .extension(Peer(from.parse().expect("an address")))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(format!("token={token}")));
        self.send(request.expect("a request")).await
    }

    pub(super) async fn sign_in(&self, role: Role) -> Session {
        let answer = self.sign_in_from(NEAR, token(role)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let cookie = answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned();
        let mut session = Session {
            cookie,
            csrf: String::new(),
        };
        let page = self.get(&session, "/admin").await;
        let (_, rest) = page.body.split_once("name=\"csrf\" value=\"").expect("a form");
        rest.split_once('"').expect("its end").0.clone_into(&mut session.csrf);
        session
    }

    pub(super) async fn get(&self, session: &Session, path: &str) -> Answer {
        let request = Self::request(Method::GET, path).header(header::COOKIE, &session.cookie);
        self.send(request.body(Body::empty()).expect("a request")).await
    }

    /// Sends a form of the session; `fields` are encoded already.
    pub(super) async fn post(&self, session: &Session, path: &str, fields: &str) -> Answer {
        let request = Self::request(Method::POST, path)
            .header(header::COOKIE, &session.cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(format!("csrf={}&{fields}", session.csrf)));
        self.send(request.expect("a request")).await
    }

    /// Asks as a program, with a token.
    pub(super) async fn call(&self, role: Role, method: Method, path: &str, body: &str) -> Answer {
        let request = Self::request(method, path)
            .header(header::AUTHORIZATION, format!("Bearer {}", token(role)))
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body.to_owned()));
        self.send(request.expect("a request")).await
    }

    /// The lines of the audit.
    pub(super) fn audit(&self) -> String {
        std::fs::read_to_string(self.desk.data().join("audit.jsonl")).expect("an audit")
    }
}
