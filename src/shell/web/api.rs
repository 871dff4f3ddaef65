//! The HTTP API: messages and services as JSON, probes, and the description of it all. Not for: pages.

use std::time::Instant;

use axum::{
    Json, Router,
    extract::{Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::{Deserialize, Serialize};
use unic_langid::langid;
use utoipa::{OpenApi, ToSchema};

use super::{
    App,
    limits::Load,
    pad, pages,
    refusal::{self, Problem},
};
use crate::{
    engine::{Block, Card},
    shell::wire::Answer,
};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/messages", post(messages))
        .route("/api/v1/services", get(services))
        .route("/api/openapi.json", get(async || Json(Description::openapi())))
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(ready))
}

/// One message.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Message {
    /// What the person wrote: at most 65,536 bytes of UTF-8, without U+0000.
    #[schema(max_length = 65_536, pattern = r"^[^\x00]*$")]
    text: String,
    /// The language to answer in, as a BCP 47 tag. Without it the words decide.
    #[schema(pattern = r"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-[A-Za-z]{2})?(-[A-Za-z]{5,8})?$", example = "sv")]
    language: Option<String>,
}

/// The answer to one message.
#[derive(Serialize, ToSchema)]
struct Answered {
    #[serde(flatten)]
    answer: Answer,
    /// The reply in pieces, in reading order; `text` holds the same as plain text.
    blocks: Vec<Block>,
}

/// Answers one message. Nothing of it is kept.
#[utoipa::path(post, path = "/api/v1/messages", request_body = Message, responses(
    (status = 200, description = "the answer", body = Answered),
    (status = 400, description = "no valid JSON, or a request for no host or for two", body = Problem, content_type = "application/problem+json"),
    (status = 408, description = "the request came too slowly", body = Problem, content_type = "application/problem+json"),
    (status = 413, description = "the text is too long", body = Problem, content_type = "application/problem+json"),
    (status = 415, description = "no application/json", body = Problem, content_type = "application/problem+json"),
    (status = 421, description = "a host name that this service does not answer to", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "a field is missing, unknown or wrong", body = Problem, content_type = "application/problem+json"),
    (status = 429, description = "too many requests; a message that tells of risk is answered all the same", body = Problem,
        content_type = "application/problem+json"),
    (status = 500, description = "a fault of ours", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "more than can be answered; a message that tells of risk is answered all the same", body = Problem,
        content_type = "application/problem+json"),
))]
async fn messages(State(app): State<App>, load: Load, Json(message): Json<Message>) -> Response {
    let inbound = message
        .language
        .as_deref()
        .map(pages::language)
        .transpose()
        .and_then(|chosen| pages::inbound(message.text, chosen));
    let inbound = match inbound {
        Ok(inbound) => inbound,
        Err(status) => return refusal::bare(status),
    };
    let start = Instant::now();
    let outcome = match load.answer(&app.service, &inbound) {
        Ok(outcome) => outcome,
        Err(status) => return refusal::bare(status),
    };
    let answered = Answered {
        answer: Answer::new(&outcome, start.elapsed()),
        blocks: outcome.reply.blocks,
    };
    let mut body = pad::room();
    match serde_json::to_writer(&mut body, &answered) {
        Ok(()) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        Err(_) => refusal::bare(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// In which language to list.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Listing {
    /// A BCP 47 tag; Swedish where it is left out.
    #[param(
        nullable = false,
        pattern = r"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-[A-Za-z]{2})?(-[A-Za-z]{5,8})?$",
        example = "sv"
    )]
    language: Option<String>,
}

/// The directory of services.
#[derive(Serialize, ToSchema)]
struct Directory {
    /// In the order of their ids.
    services: Vec<Card>,
}

/// Lists the services that this service may show.
#[utoipa::path(get, path = "/api/v1/services", params(Listing), responses(
    (status = 200, description = "the services", body = Directory),
    (status = 400, description = "an unknown parameter, or a request for no host or for two", body = Problem, content_type = "application/problem+json"),
    (status = 408, description = "the request came too slowly", body = Problem, content_type = "application/problem+json"),
    (status = 421, description = "a host name that this service does not answer to", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "no language tag", body = Problem, content_type = "application/problem+json"),
    (status = 429, description = "too many requests", body = Problem, content_type = "application/problem+json"),
    (status = 500, description = "a fault of ours", body = Problem, content_type = "application/problem+json"),
    (status = 503, description = "more than can be answered", body = Problem, content_type = "application/problem+json"),
))]
async fn services(State(app): State<App>, Query(listing): Query<Listing>) -> Response {
    match listing.language.as_deref().map(pages::language).transpose() {
        Ok(language) => Json(Directory {
            services: app.service.directory(&language.unwrap_or(langid!("sv"))),
        })
        .into_response(),
        Err(status) => refusal::bare(status),
    }
}

/// Whether messages can be answered: a snapshot has been built. With another knowledge than was asked for, or without its connection to Discord, the web
/// answers all the same.
async fn ready(State(app): State<App>) -> Response {
    if app.service.snapshot().generation > 0 {
        let parts = [
            ("knowledge", app.service.is_degraded()),
            ("discord", app.settings.health.is_degraded()),
        ];
        let missing: Vec<&str> = parts.iter().filter(|(_, degraded)| *degraded).map(|(part, _)| *part).collect();
        let ready = if missing.is_empty() {
            "ready\n".to_owned()
        } else {
            format!("ready, degraded: {}\n", missing.join(", "))
        };
        ready.into_response()
    } else {
        refusal::bare(StatusCode::SERVICE_UNAVAILABLE)
    }
}

/// The description of the API that programs read.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "slussen",
        description = "Questions and answers about Operation Kvinnofrid, and the way to help"
    ),
    paths(messages, services)
)]
struct Description;
