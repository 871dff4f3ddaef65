//! What the page's forms do: sign in and out, preview, reload, roll back, try a message. Whatever changes something is written down with who and how.
//! Not for: whether it may be done (`guard`).

use std::time::Instant;

use axum::{
    Extension,
    extract::{Form, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use serde::{Deserialize, Serialize};
use tokio::task::spawn_blocking;

use super::{
    App,
    gate::Closed,
    guard::{COOKIE, Caller, LOGIN, near, secret},
    pages::apart,
    refusal::{Why, refuse},
    rights::Right,
    view::{DonePage, FaultsPage, Frame, PreviewPage, Tried, TryPage, page, swedish},
    wording::word,
};
use crate::{
    engine::{Channel, Inbound, Utterance},
    knowledge::Fault,
    shell::{
        knowledge::{Act, How, Report},
        wire::{Answer, Explain},
    },
};

/// The longest message that can be tried, in bytes: as on the public side.
const LONGEST: usize = 64 * 1024;

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

#[derive(Deserialize)]
struct Token {
    token: String,
}

pub(super) async fn sign_in(State(app): State<App>, request: Request) -> Response {
    use axum::extract::FromRequest as _;

    let near = near(&request);
    let Ok(Form(sent)) = Form::<Token>::from_request(request, &()).await else {
        return refuse(LOGIN, Why::Status(StatusCode::BAD_REQUEST));
    };
    let known = match app.gate.open(sent.token.trim(), near).await {
        Ok(known) => known,
        Err(Closed::Wrong) => return refuse(LOGIN, Why::WrongToken),
        Err(Closed::Wait(left)) => return refuse(LOGIN, Why::Wait(left)),
    };
    let by = format!("{} ({})", known.name, known.role.name());
    let Some(secret) = app.sessions.open(known) else {
        return refuse(LOGIN, Why::Status(StatusCode::INTERNAL_SERVER_ERROR));
    };
    let keeper = app.keeper.clone();
    // Where it cannot be written down, the keeper says so in the log.
    let _logged = spawn_blocking(move || keeper.note(Act::Login, &by, How::Page)).await;
    with_cookie(&format!("{COOKIE}={secret}; Path=/; Secure; HttpOnly; SameSite=Strict"))
}

pub(super) async fn sign_out(State(app): State<App>, headers: HeaderMap) -> Response {
    if let Some(secret) = secret(&headers) {
        app.sessions.close(secret);
    }
    let mut response = with_cookie(&format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"));
    let cleared = HeaderValue::from_static(r#""cache", "storage""#);
    response.headers_mut().insert(CLEAR_SITE_DATA, cleared);
    response
}

fn with_cookie(cookie: &str) -> Response {
    let mut response = Redirect::to("/admin").into_response();
    // Digits, letters and what is written above: always a header's value.
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}

pub(super) async fn preview(State(app): State<App>, Extension(caller): Extension<Caller>) -> Response {
    let Ok(_turn) = app.previews.clone().try_acquire_owned() else {
        return refuse("/admin/ladda-om", Why::Busy);
    };
    apart(move || {
        // Asked before it is looked at: a change in between is then one that was not seen.
        let base = app.keeper.service().snapshot().generation;
        let seen = app.keeper.preview();
        let f = Frame::new(&app, caller, "/admin/ladda-om");
        match seen {
            Ok(preview) => Html(page(&PreviewPage::new(f, preview, base))).into_response(),
            Err(faults) => with_faults(page(&FaultsPage {
                f,
                faults: swedish(&faults),
                warnings: Vec::new(),
            })),
        }
    })
    .await
}

/// A form as it was sent, key by key: a list of boxes sends its key several times.
type Sent = Form<Vec<(String, String)>>;

pub(super) async fn reload(State(app): State<App>, Extension(caller): Extension<Caller>, Form(sent): Sent) -> Response {
    // From a preview; a form without it takes whatever is in the folder now. What is no number is no version that answers.
    let base = sent
        .iter()
        .find(|(key, _)| key == "base")
        .map(|(_, value)| value.parse().unwrap_or_default());
    let confirmed: Vec<String> = sent
        .into_iter()
        .filter_map(|(key, value)| (key == "confirm").then_some(value))
        .collect();
    if !confirmed.is_empty() && !caller.known.role.may(Right::Confirm) {
        return refuse("/admin/ladda-om", Why::MayNot);
    }
    apart(move || {
        let done = app.keeper.reload_after(&caller.by(), How::Page, &confirmed, base);
        done_page(Frame::new(&app, caller, "/admin/ladda-om"), done)
    })
    .await
}

/// Which version to bring back.
#[derive(Deserialize)]
pub(super) struct Back {
    version: u64,
}

pub(super) async fn roll_back(State(app): State<App>, Extension(caller): Extension<Caller>, Form(back): Form<Back>) -> Response {
    apart(move || {
        let done = app.keeper.rollback(Some(back.version), &caller.by(), How::Page);
        done_page(Frame::new(&app, caller, "/admin/versioner"), done)
    })
    .await
}

fn done_page(f: Frame, done: Result<Report, Vec<Fault>>) -> Response {
    match done {
        Ok(report) => Html(page(&DonePage {
            faults: swedish(&report.warnings),
            report: Some(report),
            f,
        }))
        .into_response(),
        Err(faults) => with_faults(page(&DonePage {
            report: None,
            faults: swedish(&faults),
            f,
        })),
    }
}

fn with_faults(body: String) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Html(body)).into_response()
}

/// A message to try.
#[derive(Deserialize)]
pub(super) struct Message {
    text: String,
}

/// Answers a message and shows what decided. It is not counted, not kept, and none of its words are on the page.
pub(super) async fn try_out(State(app): State<App>, Extension(caller): Extension<Caller>, Form(message): Form<Message>) -> Response {
    if message.text.len() > LONGEST {
        return refuse("/admin/prova", Why::Status(StatusCode::PAYLOAD_TOO_LARGE));
    }
    apart(move || {
        let service = app.keeper.service();
        let inbound = Inbound {
            text: Utterance::new(message.text),
            chosen: None,
            hint: None,
            channel: Channel::Web,
        };
        let began = Instant::now();
        let outcome = service.answer_at(&inbound, &service.now());
        let answer = Answer::new(&outcome, began.elapsed()).explained(Explain::new(&outcome));
        let found = service.snapshot().index().search(inbound.text.words(), &outcome.language);
        let hits = found
            .hits
            .iter()
            .map(|hit| (hit.article.0.clone(), format!("{:.0}", hit.confidence * 100.0)));
        let tried = Tried {
            audience: word("audience", &id(&answer.audience)),
            urgency: word("urgency", &id(&answer.urgency)),
            age: word("age", &id(&answer.age)),
            themes: answer.themes.iter().map(|theme| word("theme", &id(theme))).collect(),
            kind: word("kind", &id(&answer.kind)),
            hits: hits.collect(),
            answer,
        };
        Html(page(&TryPage {
            f: Frame::new(&app, caller, "/admin/prova"),
            tried: Some(tried),
        }))
        .into_response()
    })
    .await
}

/// The name by which JSON knows a value.
fn id(value: &impl Serialize) -> String {
    let name = serde_json::to_value(value).ok();
    name.as_ref().and_then(|name| name.as_str()).unwrap_or_default().to_owned()
}
