//! What is said when something is refused: a page for people, JSON for programs. Not for: deciding that it is (`guard`).

use std::time::Duration;

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse as _, Response},
};
use serde_json::json;

use super::{
    rights::for_programs,
    view::{LoginPage, RefusalPage, page},
};
use crate::shell::web::body::CLOSE;

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// The request is for another host.
    Host,
    /// A form was sent from another site.
    Elsewhere,
    /// A form was not made for this session.
    Stale,
    /// Nobody is known, or the session has ended.
    Unknown,
    /// The token is wrong.
    WrongToken,
    /// Too many tries.
    Wait(Duration),
    /// The role may not.
    MayNot,
    /// Somebody else is previewing or reloading.
    Busy,
    /// Anything else that HTTP has a word for.
    Status(StatusCode),
}

impl Why {
    fn status(self) -> StatusCode {
        match self {
            Self::Host => StatusCode::MISDIRECTED_REQUEST,
            Self::Elsewhere | Self::Stale | Self::MayNot => StatusCode::FORBIDDEN,
            Self::Unknown | Self::WrongToken => StatusCode::UNAUTHORIZED,
            Self::Wait(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::CONFLICT,
            Self::Status(status) => status,
        }
    }

    /// As templates and programs name it.
    fn name(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Elsewhere => "elsewhere",
            Self::Stale => "stale",
            Self::Unknown => "unknown",
            Self::WrongToken => "wrong-token",
            Self::Wait(_) => "wait",
            Self::MayNot => "may-not",
            Self::Busy => "busy",
            Self::Status(StatusCode::NOT_FOUND) => "not-found",
            Self::Status(StatusCode::PAYLOAD_TOO_LARGE) => "too-long",
            Self::Status(status) if status.is_server_error() => "broken",
            Self::Status(_) => "not-understood",
        }
    }
}

/// The refusal, in the form that the caller reads.
pub(super) fn refuse(path: &str, why: Why) -> Response {
    let mut response = if for_programs(path) {
        Json(json!({ "error": why.name() })).into_response()
    } else if matches!(why, Why::Unknown | Why::WrongToken | Why::Wait(_)) {
        Html(page(&LoginPage { why: why.name() })).into_response()
    } else {
        Html(page(&RefusalPage { why: why.name() })).into_response()
    };
    *response.status_mut() = why.status();
    if let Why::Wait(left) = why {
        let seconds = left.as_secs().max(1).into();
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    if matches!(why, Why::Status(StatusCode::PAYLOAD_TOO_LARGE | StatusCode::REQUEST_TIMEOUT)) {
        response.headers_mut().insert(header::CONNECTION, CLOSE);
    }
    if why == Why::Unknown && for_programs(path) {
        let challenge = HeaderValue::from_static("Bearer realm=\"slussen\"");
        response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
    }
    response
}

/// Turns what axum refuses by itself into words.
pub(super) fn dress(path: &str, response: Response) -> Response {
    let status = response.status();
    let spoken = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| {
        let kind = kind.as_bytes();
        kind.starts_with(b"text/html") || kind.starts_with(b"application/json")
    });
    if spoken || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    refuse(path, Why::Status(status))
}
