//! The few files beside the pages, built into the program. Not for: pages.

use axum::{
    Router,
    http::header::CONTENT_TYPE,
    response::{IntoResponse, Response},
    routing::get,
};

use super::{App, headers};

const STYLE: &str = include_str!("assets/chat.css");
const SCRIPT: &str = include_str!("assets/chat.js");
/// For sites that hold the chat in a frame.
const EMBED: &str = include_str!("assets/embed.js");
const ICON: &str = include_str!("assets/icon.svg");

/// Search engines may list the first page; the rest leads nowhere for them.
const ROBOTS: &str = "User-agent: *\nDisallow: /api/\nDisallow: /lamna\nDisallow: /*/lamna\n";

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/static/chat.css", get(async || file("text/css; charset=utf-8", STYLE)))
        .route("/static/chat.js", get(async || file("text/javascript; charset=utf-8", SCRIPT)))
        .route(
            "/static/embed.js",
            get(async || ([headers::SHARED], file("text/javascript; charset=utf-8", EMBED))),
        )
        .route("/static/icon.svg", get(async || file("image/svg+xml", ICON)))
        .route("/favicon.ico", get(async || file("image/svg+xml", ICON)))
        .route("/robots.txt", get(async || file("text/plain; charset=utf-8", ROBOTS)))
}

fn file(kind: &'static str, content: &'static str) -> Response {
    ([(CONTENT_TYPE, kind)], content).into_response()
}
