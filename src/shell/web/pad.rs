//! Makes every reply one of a few lengths, so that whoever watches the encrypted traffic cannot tell a referral from a greeting by its size.
//! Not for: pages that are the same for everybody, nor for what Discord fetches. Why, and what was measured: `docs/web.md`.

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderValue, Method, header},
    middleware::Next,
    response::Response,
};

/// The shortest length of a reply, in bytes; each further one is twice the one before. Of all replies with what is built in, none is longer than this.
pub(super) const SHORTEST: usize = 16 * 1024;

/// What Discord fetches goes to Discord, which knows the words anyway.
const FROM_DISCORD: &str = "/api/discord/";

/// Room for a reply and for what fills it up: bytes that outgrow their room are moved to another, and wiped where they were.
pub(super) fn room() -> Vec<u8> {
    Vec::with_capacity(SHORTEST)
}

/// Fills the body of whatever answers a POST up with blanks: HTML and JSON both allow them at the end.
pub(super) async fn fill(request: Request, next: Next) -> Response {
    let said = request.method() == Method::POST && !request.uri().path().starts_with(FROM_DISCORD);
    let response = next.run(request).await;
    if !said {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    // Every body here lies in memory already; one that broke off has nothing to hide.
    let mut bytes = to_bytes(body, usize::MAX).await.map_or_else(|_| Vec::new(), Vec::from);
    bytes.resize(padded(bytes.len()), b' ');
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    // A proxy that compressed this would undo it, and make the length tell what the page holds.
    parts
        .headers
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store, no-transform"));
    Response::from_parts(parts, Body::from(bytes))
}

fn padded(length: usize) -> usize {
    length.next_power_of_two().max(SHORTEST)
}
