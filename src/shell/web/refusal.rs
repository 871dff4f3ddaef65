//! Refusals: whatever goes wrong, the answer names it in Swedish and in English, and the help lines stand below. Not for: replies to messages.
//!
//! A handler refuses with a bare status; so do axum and the layers. `dress` turns every one of them into a page, a piece of a page or
//! `application/problem+json`, so that none is forgotten.

use axum::{
    Json,
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use serde::Serialize;
use unic_langid::langid;
use utoipa::ToSchema;

use super::{
    App, embed, host,
    pages::{PART, Tongue},
    view::{Frame, RefusalPage, RefusalPart, RefusalWords, direction, page},
};
use crate::{engine::Card, knowledge::Language};

/// A response that says no more than its status; `dress` says the rest.
pub(super) fn bare(status: StatusCode) -> Response<Body> {
    status.into_response()
}

/// What a program gets instead of an answer (RFC 9457, with the words in two languages).
#[derive(Serialize, ToSchema)]
pub(super) struct Problem {
    /// Always `about:blank`: the status says what kind it is.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The HTTP status.
    status: u16,
    /// The refusal in a few words, in Swedish.
    title: String,
    /// What is wrong and the way out, in Swedish.
    detail: String,
    /// The same in Swedish and English.
    languages: Vec<ProblemWords>,
}

/// A refusal in one language.
#[derive(Serialize, ToSchema)]
pub(super) struct ProblemWords {
    /// A BCP 47 tag.
    language: String,
    /// The refusal in a few words.
    title: String,
    /// What is wrong and the way out.
    detail: String,
    /// Where help is to be had.
    help: Vec<Card>,
}

/// Turns refusals into words, in the form that the caller reads.
pub(super) async fn dress(State(app): State<App>, request: Request, next: Next) -> Response {
    let asked = request.uri().clone();
    let part = request.headers().contains_key(PART);
    let response = match for_us(&app, &request) {
        Ok(()) => next.run(request).await,
        Err(status) => bare(status),
    };
    let response = refused_as_read(&app, response, asked.path(), part);
    match app.framed.as_ref().filter(|_| embed::is_at(asked.path())) {
        Some(framed) => framed.admitted(response),
        None => response,
    }
}

fn refused_as_read(app: &App, response: Response, path: &str, part: bool) -> Response {
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let mut dressed = if path.starts_with("/api/") {
        problem(app, status)
    } else {
        for_people(app, &Tongue::of_path(app, path), status, part)
    };
    *dressed.status_mut() = status;
    // A 405 says what is allowed, a 429 and a 503 when to come again, a 413 that the connection ends.
    for name in [header::ALLOW, header::RETRY_AFTER, header::CONNECTION] {
        if let Some(value) = response.headers().get(&name) {
            dressed.headers_mut().insert(name, value.clone());
        }
    }
    dressed
}

/// What probes ask for.
const WATCHED: [&str; 2] = ["/healthz", "/readyz"];

/// Whether a request is for this service; else how it is refused.
fn for_us(app: &App, request: &Request) -> Result<(), StatusCode> {
    let host = host::named(request).ok_or(StatusCode::BAD_REQUEST)?;
    let allowed = &app.settings.allowed_hosts;
    // Whoever watches over the program asks it by its address, and learns nothing that a name would protect.
    let any = allowed.is_empty() || WATCHED.contains(&request.uri().path());
    if any || allowed.iter().any(|name| name.eq_ignore_ascii_case(host)) {
        Ok(())
    } else {
        Err(StatusCode::MISDIRECTED_REQUEST)
    }
}

fn problem(app: &App, status: StatusCode) -> Response {
    let words = |language: Language| ProblemWords {
        title: title(app, &language, status),
        detail: detail(app, &language, status),
        help: app.service.help(&language),
        language: language.to_string(),
    };
    let swedish = langid!("sv");
    let problem = Problem {
        kind: "about:blank",
        status: status.as_u16(),
        title: title(app, &swedish, status),
        detail: detail(app, &swedish, status),
        languages: common(app).map(words).collect(),
    };
    let mut response = Json(problem).into_response();
    let form = HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(header::CONTENT_TYPE, form);
    response
}

/// The languages that a refusal is always told in: all of them would bury the help lines.
fn common(app: &App) -> impl Iterator<Item = Language> {
    let held = app.languages().into_iter();
    held.filter(|language| [langid!("sv"), langid!("en")].contains(language))
}

fn for_people(app: &App, tongue: &Tongue, status: StatusCode, part: bool) -> Response {
    let frame = Frame::new(app, tongue, tongue.path());
    // The reader's language first; the others below it, for whoever came by a link in the wrong one.
    let others = common(app).filter(|language| *language != tongue.language);
    let languages = std::iter::once(tongue.language.clone()).chain(others);
    let words = languages.map(|language| RefusalWords {
        title: title(app, &language, status),
        detail: detail(app, &language, status),
        help_intro: app.texts().text(&language, "web-refusal-help").to_owned(),
        call_list: app.texts().text(&language, "web-call-list").to_owned(),
        help: app.service.help(&language),
        dir: direction(&language),
        language: language.to_string(),
    });
    let words: Vec<_> = words.collect();
    if part {
        Html(page(&RefusalPart { f: &frame, words: &words })).into_response()
    } else {
        Html(page(&RefusalPage { f: &frame, words: &words })).into_response()
    }
}

fn title(app: &App, language: &Language, status: StatusCode) -> String {
    app.texts()
        .text(language, &format!("web-refusal-{}-title", known(status)))
        .to_owned()
}

fn detail(app: &App, language: &Language, status: StatusCode) -> String {
    app.texts().text(language, &format!("web-refusal-{}", known(status))).to_owned()
}

/// The status whose words fit: each that this program refuses with has its own.
fn known(status: StatusCode) -> u16 {
    match status.as_u16() {
        status @ (400 | 404 | 405 | 408 | 413 | 415 | 421 | 422 | 429 | 503) => status,
        400..500 => 400,
        _ => 500,
    }
}
