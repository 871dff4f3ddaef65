//! Takes a request's body in, up to a limit. Not for: reading what it says (the handlers do).

use std::time::Duration;

use axum::{
    body::{Body, Bytes},
    extract::Request,
    http::{Method, StatusCode},
    middleware::Next,
    response::Response,
};
use futures_util::StreamExt;
use tokio::time::timeout;

use super::refusal;

/// Longest text of one message, in bytes of UTF-8.
pub(super) const TEXT_LIMIT: usize = 64 * 1024;

/// Longest body, in bytes: the longest text, each character escaped as JSON (`\u00e5`) or as a form (`%C3%A5`), and the rest.
const BODY_LIMIT: usize = 512 * 1024;

/// How much of a body that is too long is read and thrown away, in bytes. Closing a connection while the sender still writes makes it lose
/// the refusal, and with it the help line.
const DRAIN_LIMIT: usize = 8 * 1024 * 1024;

/// How long throwing away may take.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(5);

/// Reads the body whole before the handler runs; refuses one that is too long or breaks off.
pub(super) async fn bound(request: Request, next: Next) -> Response {
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    match read(body).await {
        Ok(bytes) => next.run(Request::from_parts(parts, Body::from(bytes))).await,
        Err(status) => refusal::bare(status),
    }
}

async fn read(body: Body) -> Result<Bytes, StatusCode> {
    let mut stream = body.into_data_stream();
    let mut read = Vec::new();
    while let Some(piece) = stream.next().await {
        let piece = piece.map_err(|_| StatusCode::BAD_REQUEST)?;
        if read.len() + piece.len() > BODY_LIMIT {
            let mut thrown = piece.len();
            let drain = async {
                while thrown < DRAIN_LIMIT
                    && let Some(Ok(piece)) = stream.next().await
                {
                    thrown += piece.len();
                }
            };
            // Whether it came to its end or not, the refusal is the same.
            let _ = timeout(DRAIN_TIMEOUT, drain).await;
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        read.extend_from_slice(&piece);
    }
    Ok(Bytes::from(read))
}
