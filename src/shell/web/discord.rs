//! The address that Discord sends commands and buttons to, where the operator has chosen so. Not for: answering them (`shell::discord`).

use axum::{
    Json, Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::post,
};

use super::{App, refusal};
use crate::shell::discord::endpoint::{Endpoint, Refused};

/// Nothing where the operator has not chosen so.
pub(super) fn routes(endpoint: Option<Endpoint>) -> Router<App> {
    let Some(endpoint) = endpoint else { return Router::new() };
    // The state of its own is handed to the handler alone: the rest of the web knows nothing of Discord.
    Router::new().route("/api/discord/interactions", post(interaction).with_state(endpoint))
}

async fn interaction(State(endpoint): State<Endpoint>, headers: HeaderMap, body: Bytes) -> Response {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let answered = endpoint
        .answer(header("x-signature-ed25519"), header("x-signature-timestamp"), &body)
        .await;
    match answered {
        Ok(first) => Json(first).into_response(),
        Err(Refused::Unsigned) => refusal::bare(StatusCode::UNAUTHORIZED),
        Err(Refused::Unreadable) => refusal::bare(StatusCode::BAD_REQUEST),
        Err(Refused::Late) => refusal::bare(StatusCode::SERVICE_UNAVAILABLE),
    }
}
