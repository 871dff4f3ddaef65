//! Takes a request's body in, up to a limit. Not for: reading what it says (the handlers do).

use std::time::Duration;

use axum::{
    body::{Body, BodyDataStream, Bytes, HttpBody as _},
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, Version, header},
    middleware::Next,
    response::Response,
};
use futures_util::StreamExt;
use tokio::time::timeout;

use super::refusal;

/// Longest text of one message, in bytes of UTF-8.
pub(super) const TEXT_LIMIT: usize = 64 * 1024;

/// Longest body, in bytes: the longest text, each character escaped as JSON (`\u00e5`) or as a form (`%C3%A5`), and the rest.
pub(in crate::shell) const BODY_LIMIT: usize = 512 * 1024;

/// How much of a body that is too long is read and thrown away, in bytes. Closing a connection while the sender still writes makes it lose
/// the refusal, and with it the help line.
const DRAIN_LIMIT: usize = 8 * 1024 * 1024;

/// How long throwing away may take, and how long its sender may be silent meanwhile: one that only said how long it would be is done.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(5);
const DRAIN_SILENCE: Duration = Duration::from_secs(1);

/// Reads the body whole before the handler runs; refuses one that is too long or breaks off.
pub(super) async fn bound(request: Request, next: Next) -> Response {
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    match read(&parts.headers, body).await {
        Ok(bytes) => next.run(Request::from_parts(parts, Body::from(bytes))).await,
        Err(status) => {
            let mut refused = refusal::bare(status);
            // HTTP/2 has no such header: there the stream alone ends.
            if parts.version < Version::HTTP_2 {
                refused.headers_mut().insert(header::CONNECTION, CLOSE);
            }
            refused
        }
    }
}

/// Said with a refusal where the body may not have been read to its end: no other request can follow it.
pub(in crate::shell) const CLOSE: HeaderValue = HeaderValue::from_static("close");

/// A body that is whole and not too long. One that says beforehand that it will be is not waited for.
pub(in crate::shell) async fn read(headers: &HeaderMap, body: Body) -> Result<Bytes, StatusCode> {
    let declared = usize::try_from(body.size_hint().lower());
    let mut stream = body.into_data_stream();
    if !declared.is_ok_and(|length| length <= BODY_LIMIT) {
        // Whoever waits to be asked for it has not begun to send.
        if !headers.contains_key(header::EXPECT) {
            tokio::spawn(throw_away(stream));
        }
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let mut read = Vec::new();
    while let Some(piece) = stream.next().await {
        let piece = piece.map_err(|_| StatusCode::BAD_REQUEST)?;
        if read.len() + piece.len() > BODY_LIMIT {
            tokio::spawn(throw_away(stream));
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        read.extend_from_slice(&piece);
    }
    Ok(Bytes::from(read))
}

/// Reads on while the refusal is on its way; the connection ends after it.
async fn throw_away(mut stream: BodyDataStream) {
    let drain = async {
        let mut thrown = 0;
        while thrown < DRAIN_LIMIT
            && let Ok(Some(Ok(piece))) = timeout(DRAIN_SILENCE, stream.next()).await
        {
            thrown += piece.len();
        }
    };
    // Whether it came to its end or not, the refusal is the same.
    let _ = timeout(DRAIN_TIMEOUT, drain).await;
}
