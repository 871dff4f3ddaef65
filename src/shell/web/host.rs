//! Which host a request is for, where it says so once and in one way. Not for: which hosts are answered (`refusal`, and `admin::guard`).
//!
//! A proxy in front may go by another of two names than we do, so a request that names two is for nobody.

use axum::{
    extract::Request,
    http::{Version, header},
};

/// The host that a request is for, without its port; empty where it may leave that out and does. `None`: it names none though it must, or more than one.
pub(in crate::shell) fn named(request: &Request) -> Option<&str> {
    let mut lines = request.headers().get_all(header::HOST).iter();
    let (line, second) = (lines.next(), lines.next());
    if second.is_some() || (line.is_none() && request.version() == Version::HTTP_11) {
        return None;
    }
    let line = line.map(|line| line.to_str().ok().map(without_port));
    // Of HTTP/2 `:authority`, of HTTP/1.1 a whole address in the first line, as proxies are sent it.
    match (line, request.uri().host()) {
        (None, target) => Some(target.unwrap_or_default()),
        (Some(None), _) => None,
        (Some(Some(host)), None) => Some(host),
        (Some(Some(host)), Some(target)) => host.eq_ignore_ascii_case(target).then_some(host),
    }
}

/// `[::1]:8080`, `localhost:8080`, `localhost`
fn without_port(named: &str) -> &str {
    match named.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        Some(_) | None => named,
    }
}
