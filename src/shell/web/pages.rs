//! The pages: chat, safety, accessibility, about, and the way out. Not for: JSON (`api`), or how pages look (`templates/`).

use axum::{
    extract::{Form, FromRequestParts, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, request::Parts},
    response::{Html, IntoResponse, Response},
};
use serde::Deserialize;
use unic_langid::langid;

use super::{
    App,
    body::TEXT_LIMIT,
    embed,
    limits::Load,
    refusal,
    view::{AboutPage, AccessPage, ChatPage, Frame, LeavePage, OtherPart, ReplyPart, SafetyPage, TermsPage, Ways, page},
};
use crate::{
    engine::{Block, Channel, Helped, Inbound, Press, Reply, Utterance},
    knowledge::{ArticleId, Language, ServiceId},
};

/// The header by which the script asks for the answer alone, without the page around it.
pub(super) const PART: HeaderName = HeaderName::from_static("x-slussen-part");

/// The value of a button that shows the menu; article ids stand for themselves.
const MENU: &str = "menu";

/// The value of the button under a reply that did not help.
const OTHER: &str = "other";

/// The value of the button for those who meet this at work.
const AT_WORK: &str = "at-work";

/// Who may turn where, in the words of those who ask. What is for work alone is behind a button of its own: two of its lines are never shown to others.
const WAYS: [(Helped, &str); 4] = [
    (Helped::Hurt, "discord-help-hurt"),
    (Helped::Honour, "discord-help-honour"),
    (Helped::Worried, "discord-help-worried"),
    (Helped::Hurting, "discord-help-hurting"),
];

/// The language that an address asks for.
pub(super) struct Tongue {
    /// The page's language.
    pub(super) language: Language,
    /// It stands in the address; else it is the default, and the words decide the reply's language.
    pub(super) chosen: bool,
    /// It is the address for frames on other sites.
    pub(super) framed: bool,
}

impl Tongue {
    /// The language that a path asks for, the default where it asks for none that is held.
    pub(super) fn of_path(app: &App, path: &str) -> Self {
        let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let held = app.texts().language(first);
        Self {
            chosen: held.is_some(),
            framed: app.framed.is_some() && embed::is_at(path),
            language: held.unwrap_or(langid!("sv")),
        }
    }

    /// The path of the chat, without the language: of the page itself, or of the one for frames.
    pub(super) fn path(&self) -> &'static str {
        if self.framed { embed::PATH } else { "" }
    }

    /// What the addresses of pages in this language begin with.
    pub(super) fn base(&self) -> String {
        if self.chosen {
            format!("/{}", self.language)
        } else {
            String::new()
        }
    }
}

impl FromRequestParts<App> for Tongue {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let path = parts.uri.path();
        let tongue = Self::of_path(app, path);
        if embed::is_at(path) && !tongue.framed {
            return Err(refusal::bare(StatusCode::NOT_FOUND));
        }
        // `/{lang}` matches any single word: one that is no language is no page.
        let default = matches!(
            path.trim_end_matches('/'),
            "" | embed::PATH | "/sakerhet" | "/tillganglighet" | "/om" | "/villkor" | "/lamna"
        );
        if tongue.chosen || default {
            Ok(tongue)
        } else {
            Err(refusal::bare(StatusCode::NOT_FOUND))
        }
    }
}

/// What the form sends: words, or a button; words where both are sent. Which language the reply above a button had, the button says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sent {
    text: Option<String>,
    press: Option<String>,
    language: Option<String>,
    /// Nothing: it makes what is sent one of a few lengths.
    #[serde(rename = "pad")]
    _pad: Option<String>,
}

/// `GET /`: what to know first, the menu, and the box to write in.
pub(super) async fn home(State(app): State<App>, tongue: Tongue) -> Response {
    app.shelf.page(&app, &tongue, tongue.path(), || {
        let mut menu = app.service.press(&Press::Menu, &tongue.language);
        // The page itself says what this is and asks for a question. Without choices it is no menu but the last resort, which stays whole.
        if menu.blocks.iter().any(|block| matches!(block, Block::Choices { .. })) {
            menu.blocks
                .retain(|block| !matches!(block, Block::Lead { .. } | Block::Note { .. }));
        }
        let frame = Frame::new(&app, &tongue, tongue.path());
        page(&ChatPage {
            f: &frame,
            reply: "",
            menu: &page(&ReplyPart::menu(&frame, &menu)),
        })
    })
}

/// `POST /`: one message or one button, one answer. The page shows this answer alone; nothing remembers the ones before.
pub(super) async fn answer(State(app): State<App>, tongue: Tongue, load: Load, headers: HeaderMap, Form(sent): Form<Sent>) -> Response {
    let frame = Frame::new(&app, &tongue, tongue.path());
    let part = match said(&app, &tongue, load, sent) {
        Ok(Said::Reply(reply)) => page(&ReplyPart::new(&frame, &reply)),
        Ok(Said::Other(language)) => page(&other(&app, &frame, &language)),
        Err(status) => return refusal::bare(status),
    };
    if headers.contains_key(PART) {
        Html(part).into_response()
    } else {
        Html(page(&ChatPage {
            f: &frame,
            reply: &part,
            menu: "",
        }))
        .into_response()
    }
}

/// What one message or one button gets.
enum Said {
    Reply(Reply),
    /// The other ways to help, in this language.
    Other(Language),
}

fn said(app: &App, tongue: &Tongue, load: Load, sent: Sent) -> Result<Said, StatusCode> {
    let named = sent.language.as_deref().map(language).transpose()?;
    let text = sent.text.unwrap_or_default();
    // Words come before a button: whatever somebody wrote is looked at for risk. Our own pages send one of the two.
    if let Some(pressed) = sent.press.filter(|_| text.trim().is_empty()) {
        let language = named.unwrap_or_else(|| tongue.language.clone());
        let pressed = if pressed == OTHER {
            return Ok(Said::Other(language));
        } else if pressed == MENU {
            Press::Menu
        } else if pressed == AT_WORK {
            Press::Help(Helped::AtWork)
        } else if is_id(&pressed) {
            Press::Article(ArticleId(pressed))
        } else {
            return Err(StatusCode::UNPROCESSABLE_ENTITY);
        };
        // Who asks for help is given it under any load.
        match pressed {
            Press::Help(_) => {}
            Press::Article(_) | Press::Menu => load.afford()?,
        }
        return Ok(Said::Reply(app.service.press(&pressed, &language)));
    }
    let chosen = named.or_else(|| tongue.chosen.then(|| tongue.language.clone()));
    let inbound = inbound(text, chosen)?;
    Ok(Said::Reply(load.answer(&app.service, &inbound)?.reply))
}

/// The ways to help, by who asks. The emergency number stands above them all.
fn other<'a>(app: &App, frame: &'a Frame<'a>, language: &Language) -> OtherPart<'a> {
    let ways = WAYS.map(|(whom, label)| {
        let reply = app.service.press(&Press::Help(whom), language);
        let cards = reply.blocks.into_iter().filter_map(|block| match block {
            Block::Service(card) if card.id != ServiceId::EMERGENCY => Some(card),
            Block::Service(_)
            | Block::Lead { .. }
            | Block::Steps { .. }
            | Block::Answer { .. }
            | Block::Choices { .. }
            | Block::Sources { .. }
            | Block::Soft { .. }
            | Block::Note { .. } => None,
        });
        Ways {
            label: frame.in_language(language, label).to_owned(),
            cards: cards.collect(),
        }
    });
    let help = app.service.help(language).into_iter();
    OtherPart {
        f: frame,
        language: language.clone(),
        emergency: help.filter(|card| card.id == ServiceId::EMERGENCY).collect(),
        ways: ways.into(),
    }
}

/// A message from the web, when it is text and not too long.
pub(super) fn inbound(text: String, chosen: Option<Language>) -> Result<Inbound, StatusCode> {
    if text.len() > TEXT_LIMIT {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    // No keyboard writes a NUL: this is a file, not a message.
    if text.contains('\0') {
        return Err(StatusCode::UNPROCESSABLE_ENTITY);
    }
    Ok(Inbound {
        text: Utterance::new(text),
        chosen,
        hint: None,
        channel: Channel::Web,
    })
}

/// A language tag as callers write it.
pub(super) fn language(tag: &str) -> Result<Language, StatusCode> {
    tag.parse().map_err(|_| StatusCode::UNPROCESSABLE_ENTITY)
}

fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=100).contains(&text.len()) && text.bytes().all(allowed)
}

/// A page that is the same for everybody, in the frame of its own address.
fn kept(app: &App, tongue: &Tongue, path: &str, render: impl FnOnce(&Frame) -> String) -> Response {
    app.shelf.page(app, tongue, path, || render(&Frame::new(app, tongue, path)))
}

/// `GET /sakerhet`: how to stay safe on a watched device.
pub(super) async fn safety(State(app): State<App>, tongue: Tongue) -> Response {
    kept(&app, &tongue, "/sakerhet", |f| page(&SafetyPage { f }))
}

/// `GET /tillganglighet`: the accessibility statement.
pub(super) async fn access(State(app): State<App>, tongue: Tongue) -> Response {
    let operator = app.settings.operator.as_ref();
    kept(&app, &tongue, "/tillganglighet", |f| page(&AccessPage { f, operator }))
}

/// `GET /villkor`: terms of use and privacy.
pub(super) async fn terms(State(app): State<App>, tongue: Tongue) -> Response {
    let operator = app.settings.operator.as_ref();
    kept(&app, &tongue, "/villkor", |f| page(&TermsPage { f, operator }))
}

/// `GET /om`: what this service is, and who runs it.
pub(super) async fn about(State(app): State<App>, tongue: Tongue) -> Response {
    let operator = app.settings.operator.as_ref();
    kept(&app, &tongue, "/om", |f| page(&AboutPage { f, operator }))
}

/// `GET /lamna`: a blank page that clears what the browser holds of this site and goes on to an everyday one.
///
/// A page and not a redirect: a redirect would leave the conversation on the screen while the other site makes the reader wait.
pub(super) async fn leave(State(app): State<App>, tongue: Tongue) -> Response {
    let mut response = kept(&app, &tongue, "/lamna", |f| page(&LeavePage { f }));
    let cleared = HeaderValue::from_static(r#""cache", "cookies", "storage""#);
    response.headers_mut().insert(CLEAR_SITE_DATA, cleared);
    response
}

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");
