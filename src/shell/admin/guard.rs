//! Stands before every route: is the request for this host, from this site, from somebody known, who may do this? What is not let through is refused here.
//!
//! A page is asked for with the session's cookie (`__Host-`, `Secure`, `HttpOnly`, `SameSite=Strict`), and a form must also come from our own pages: the
//! browser says so (`Sec-Fetch-Site`, else `Origin`), and the form carries the session's token. Programs send `Authorization: Bearer` and no cookie counts
//! for them, so nothing that a browser adds by itself opens the API. The sign-in form has no session to belong to; where it comes from is checked all the same.
//!
//! Not for: doing what is asked (`pages`, `api`).

use std::net::{IpAddr, SocketAddr};

use axum::{
    body::{Body, to_bytes},
    extract::{Form, FromRequest as _, Request, State},
    http::{HeaderMap, HeaderName, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use super::{
    App,
    api::Who,
    gate::{Closed, Known},
    refusal::{self, Why},
    rights::{METRICS, Right, for_programs, needed},
    sessions::same,
};
use crate::shell::{
    knowledge::How,
    web::{body, host},
};

/// The cookie's name. With this prefix a browser keeps it for this host alone, and for secure connections.
pub(super) const COOKIE: &str = "__Host-slussen-admin";

/// Where one signs in, and what the page for it needs.
pub(super) const LOGIN: &str = "/admin/logga-in";
pub(super) const STYLE: &str = "/admin/static/admin.css";

/// How long a body may take.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(20);

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What a proxy adds to a request that it passes on.
const PASSED_ON: [HeaderName; 4] = [
    header::FORWARDED,
    header::VIA,
    HeaderName::from_static("x-forwarded-for"),
    HeaderName::from_static("x-real-ip"),
];

/// The other end of a connection; set by what serves it.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// Whoever asks, known and with the right to.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    pub(super) known: Known,
    /// For the forms of the page; empty for programs.
    pub(super) form_token: String,
}

impl Caller {
    /// As the audit writes it.
    pub(super) fn by(&self) -> String {
        format!("{} ({})", self.known.name, self.known.role.name())
    }
}

#[derive(Deserialize)]
struct FormToken {
    #[serde(default)]
    csrf: String,
}

/// Lets through, with a [`Caller`] and a [`Who`] in the request; or refuses.
pub(super) async fn guard(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    match enter(&app, &path, request).await {
        Ok(request) => refusal::dress(&path, next.run(request).await),
        Err(why) => refusal::refuse(&path, why),
    }
}

async fn enter(app: &App, path: &str, mut request: Request) -> Result<Request, Why> {
    for_us(app, &request)?;
    let posted = *request.method() == Method::POST;
    let open = path == STYLE || path == LOGIN || (path == METRICS && app.settings.metrics_open);
    if open {
        if posted && !from_here(request.headers()) {
            return Err(Why::Elsewhere);
        }
        return if posted { whole(request).await } else { Ok(request) };
    }
    let right = needed(request.method(), path).ok_or(Why::Status(StatusCode::NOT_FOUND))?;
    let caller = if for_programs(path) {
        let sent = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = sent.and_then(|value| value.strip_prefix("Bearer ")).ok_or(Why::Unknown)?;
        let (token, near) = (token.trim().to_owned(), near(&request));
        by_token(app, &token, near).await?
    } else {
        by_session(app, request.headers())?
    };
    if !caller.known.role.may(right) {
        return Err(Why::MayNot);
    }
    if posted {
        request = whole(request).await?;
        if !for_programs(path) {
            if !from_here(request.headers()) {
                return Err(Why::Elsewhere);
            }
            request = belongs(request, &caller).await?;
        }
    }
    request.extensions_mut().insert(Who {
        name: caller.by(),
        how: How::Api,
        may_confirm: caller.known.role.may(Right::Confirm),
    });
    request.extensions_mut().insert(caller);
    Ok(request)
}

/// Whoever sends a token with the request.
async fn by_token(app: &App, token: &str, near: bool) -> Result<Caller, Why> {
    match app.gate.open_again(token, near).await {
        Ok(known) => Ok(Caller {
            known,
            form_token: String::new(),
        }),
        Err(Closed::Wrong) => Err(Why::Unknown),
        Err(Closed::Wait(left)) => Err(Why::Wait(left)),
    }
}

fn by_session(app: &App, headers: &HeaderMap) -> Result<Caller, Why> {
    let standing = secret(headers).and_then(|secret| app.sessions.find(secret)).ok_or(Why::Unknown)?;
    Ok(Caller {
        known: standing.known,
        form_token: standing.form_token,
    })
}

/// The secret in the session's cookie.
pub(super) fn secret(headers: &HeaderMap) -> Option<&str> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(name, value)| (name == COOKIE).then_some(value))
}

/// Whether a request comes from this machine itself, and not by a proxy on it.
pub(super) fn near(request: &Request) -> bool {
    let loopback = request.extensions().get::<Peer>().is_some_and(|peer| peer.0.ip().is_loopback());
    loopback && PASSED_ON.iter().all(|name| !request.headers().contains_key(name))
}

/// Whether a form was sent from a page of ours. Every browser of today says so by `Sec-Fetch-Site`; our pages send no referrer, so `Origin` may be `null`.
fn from_here(headers: &HeaderMap) -> bool {
    let text = |name: &HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let origin = text(&header::ORIGIN).filter(|origin| *origin != "null");
    let same_origin = origin.map(|origin| origin.split_once("://").map(|(_, host)| host) == text(&header::HOST));
    match (text(&SEC_FETCH_SITE), same_origin) {
        (Some(site), same_origin) => site == "same-origin" && same_origin != Some(false),
        (None, same_origin) => same_origin == Some(true),
    }
}

/// A page of another site can be made to stand under an address of this machine; the name that it was asked for by tells.
fn for_us(app: &App, request: &Request) -> Result<(), Why> {
    let host = host::named(request).ok_or(Why::Status(StatusCode::BAD_REQUEST))?;
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    let address = bare.unwrap_or(host).parse::<IpAddr>();
    let here = host == "localhost" || address.as_ref().is_ok_and(IpAddr::is_loopback);
    // An address is written with and without brackets.
    let named = |name: &String| name.eq_ignore_ascii_case(host) || address.as_ref().is_ok_and(|address| *name == address.to_string());
    if here || app.settings.allowed_hosts.iter().any(named) {
        Ok(())
    } else {
        Err(Why::Host)
    }
}

/// Takes the body in, up to a limit.
async fn whole(request: Request) -> Result<Request, Why> {
    let (parts, body) = request.into_parts();
    match tokio::time::timeout(PATIENCE, body::read(&parts.headers, body)).await {
        Err(_too_slow) => Err(Why::Status(StatusCode::REQUEST_TIMEOUT)),
        Ok(Err(status)) => Err(Why::Status(status)),
        Ok(Ok(bytes)) => Ok(Request::from_parts(parts, Body::from(bytes))),
    }
}

/// Whether the form carries the session's token.
async fn belongs(request: Request, caller: &Caller) -> Result<Request, Why> {
    let (parts, body) = request.into_parts();
    let bytes = to_bytes(body, body::BODY_LIMIT)
        .await
        .map_err(|_| Why::Status(StatusCode::PAYLOAD_TOO_LARGE))?;
    let copy = Request::from_parts(parts.clone(), Body::from(bytes.clone()));
    let sent = Form::<FormToken>::from_request(copy, &()).await;
    match sent {
        Ok(Form(sent)) if same(&sent.csrf, &caller.form_token) => Ok(Request::from_parts(parts, Body::from(bytes))),
        Ok(_) => Err(Why::Stale),
        Err(rejected) => Err(Why::Status(rejected.into_response().status())),
    }
}
