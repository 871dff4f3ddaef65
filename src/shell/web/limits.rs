//! Too many requests from one client, or more than can be answered in time. A message is looked at for risk all the same, and a referral is given; the rest
//! is refused with the help lines. Not for: connections (`connections`, `server`), or bodies (`body`).

use std::{
    convert::Infallible,
    sync::atomic::{AtomicU32, Ordering},
};

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse as _, Response},
};

use super::{App, client, refusal};
use crate::{
    engine::{Inbound, Outcome},
    shell::{
        rates::{self, Rates},
        service::Service,
    },
};

/// What is never refused: the way out and what it needs, probes, and what Discord has signed (its users are counted one by one).
const ALWAYS: [&str; 5] = ["/lamna", "/static/", "/healthz", "/readyz", "/api/discord/"];

/// What is counted.
pub(super) struct Gauges {
    rates: Rates,
    waiting: AtomicU32,
    most_waiting: u32,
}

impl Gauges {
    pub(super) fn new(limits: &crate::config::Limits) -> Self {
        Self {
            rates: Rates::per_minute(limits.requests_per_minute),
            waiting: AtomicU32::new(0),
            most_waiting: limits.waiting,
        }
    }

    fn enter(&self) -> Waiting<'_> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        Waiting(&self.waiting)
    }
}

/// A request that waits for its answer.
struct Waiting<'a>(&'a AtomicU32);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// How much may be spent on a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Load {
    /// Whatever it takes.
    Light,
    /// Triage alone; where nobody seems to be at risk, this refusal.
    Heavy(StatusCode),
}

impl<S: Sync> FromRequestParts<S> for Load {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().copied().unwrap_or(Self::Light))
    }
}

impl Load {
    /// Answers a message as far as the load allows. A referral is given under any load.
    pub(super) fn answer(self, service: &Service, inbound: &Inbound) -> Result<Outcome, StatusCode> {
        match self {
            Self::Light => Ok(service.answer(inbound)),
            Self::Heavy(refusal) => service.answer_risk(inbound).ok_or(refusal),
        }
    }

    /// Refuses what carries no message.
    pub(super) fn afford(self) -> Result<(), StatusCode> {
        match self {
            Self::Light => Ok(()),
            Self::Heavy(refusal) => Err(refusal),
        }
    }
}

/// Counts a request that has been read whole, and says how much may be spent on it.
pub(super) async fn weigh(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if ALWAYS.iter().any(|always| path.starts_with(always)) || path.trim_end_matches('/').ends_with("/lamna") {
        return next.run(request).await;
    }
    let place = app.gauges.enter();
    // Whoever has been read by now gets to be counted before the first of them is worked on: the count is how long the queue is.
    tokio::task::yield_now().await;
    let client = client::counted(request.extensions(), request.headers(), &app.settings.trusted_proxies);
    let too_often = client.and_then(|client| app.gauges.rates.ask(&rates::household(client)).err());
    let (load, wait) = if let Some(wait) = too_often {
        (Load::Heavy(StatusCode::TOO_MANY_REQUESTS), wait.as_secs().saturating_add(1))
    } else if app.gauges.waiting.load(Ordering::Relaxed) > app.gauges.most_waiting {
        (Load::Heavy(StatusCode::SERVICE_UNAVAILABLE), 1)
    } else {
        (Load::Light, 0)
    };
    request.extensions_mut().insert(load);
    let mut response = match load.afford() {
        Err(status) if request.method() != Method::POST => refusal::bare(status),
        Ok(()) | Err(_) => next.run(request).await,
    };
    drop(place);
    if load.afford() == Err(response.status()) {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
    }
    response.into_response()
}
