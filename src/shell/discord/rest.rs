//! Requests to Discord's REST interface: every one has a deadline, waits when Discord says so, and is tried again where Discord has a fault of its own.
//! serenity knows the routes; sending is done here, because its limiter sends to Discord's own servers whatever server is set, and drops how long to
//! wait. Not for: what is said (`body`).

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;
use serenity::http::{LightMethod, Request, Route};
use tokio::time::{Instant, sleep, sleep_until, timeout, timeout_at};
use tokio_util::sync::CancellationToken;

/// Longest wait for the answer to one attempt.
const ATTEMPT: Duration = Duration::from_secs(10);

/// The same for a first response to an interaction: as long as two attempts may take of the three seconds that Discord allows.
const FIRST_ATTEMPT: Duration = Duration::from_millis(1200);

/// Pause after a first fault of Discord's; it doubles with each one.
const FIRST_PAUSE: Duration = Duration::from_millis(250);

/// Longest pause after a fault.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// How long to wait where Discord says too many requests and not for how long.
const UNTOLD_WAIT: Duration = Duration::from_secs(1);

/// Those who waited for the same moment come back spread over so long.
const SPREAD: Duration = Duration::from_millis(500);

/// Discord's code for an interaction that has had its first response.
const ACKNOWLEDGED: u64 = 40_060;

/// Routes whose waits are remembered; beyond it those that are over are forgotten.
const MOST_WAITS: usize = 1000;

/// The interface, by one bot's token. Cloning it is cheap.
#[derive(Clone)]
pub(super) struct Rest {
    client: reqwest::Client,
    /// With the word `Bot` before it, as it is sent.
    token: Arc<SecretString>,
    server: Option<String>,
    waits: Arc<Mutex<Waits>>,
    refused: CancellationToken,
}

/// Until when Discord wants no requests.
#[derive(Default)]
struct Waits {
    all: Option<Instant>,
    by_route: HashMap<String, Instant>,
}

/// Why a request came to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Failed {
    /// The status; 0 when no answer came in time.
    pub(super) status: u16,
    /// Discord's own code; 0 when it gave none.
    pub(super) code: u64,
}

impl Failed {
    /// The time was over before anything could be sent.
    pub(super) const LATE: Self = Self { status: 0, code: 0 };

    /// Whether Discord may have done what was asked all the same: no answer came, or a fault of its own.
    pub(super) fn is_unsure(self) -> bool {
        matches!(self.status, 0 | 408 | 500..=599)
    }
}

/// A request.
pub(super) struct Call<'a> {
    pub(super) route: Route<'a>,
    pub(super) method: LightMethod,
    pub(super) body: Option<Value>,
    pub(super) params: Option<Vec<(&'static str, String)>>,
}

impl<'a> Call<'a> {
    pub(super) fn get(route: Route<'a>) -> Self {
        Self {
            route,
            method: LightMethod::Get,
            body: None,
            params: None,
        }
    }

    pub(super) fn send(method: LightMethod, route: Route<'a>, body: Value) -> Self {
        Self {
            route,
            method,
            body: Some(body),
            params: None,
        }
    }

    /// Whether the bot's token opens this route; the others carry a token of their own in the path.
    fn by_bot(&self) -> bool {
        !matches!(
            self.route,
            Route::InteractionResponse { .. } | Route::WebhookOriginalInteractionResponse { .. } | Route::WebhookFollowupMessages { .. }
        )
    }

    /// How long one attempt may take.
    fn attempt(&self) -> Duration {
        if matches!(self.route, Route::InteractionResponse { .. }) {
            FIRST_ATTEMPT
        } else {
            ATTEMPT
        }
    }
}

/// What came of one attempt.
enum Attempt {
    Done(Value),
    /// Discord wants no request for so long.
    Wait(Duration),
    /// A fault of Discord's own, or of the way there.
    Fault(Failed),
    Refused(Failed),
}

impl Rest {
    /// `server` takes the place of Discord's own; `refused` is cancelled when the token is.
    pub(super) fn new(token: &SecretString, server: Option<&str>, refused: CancellationToken) -> Option<Self> {
        let client = reqwest::Client::builder()
            .connect_timeout(ATTEMPT)
            // The token must not follow to another server.
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .ok()?;
        Some(Self {
            client,
            token: Arc::new(SecretString::from(format!("Bot {}", token.expose_secret().trim()))),
            server: server.map(str::to_owned),
            waits: Arc::default(),
            refused,
        })
    }

    /// Sends until it is answered, refused, or `until`. Gives the answer's JSON; null where there is none.
    pub(super) async fn call(&self, call: &Call<'_>, until: Instant) -> Result<Value, Failed> {
        let mut pause = FIRST_PAUSE;
        let mut last = Failed::LATE;
        let mut repeated = false;
        loop {
            // Whoever slept may find that somebody else was told to wait in the meantime.
            while let Some(wait) = self.wait_until(call) {
                if wait >= until {
                    return Err(Failed { status: 429, code: 0 });
                }
                sleep_until(spread(wait, until)).await;
            }
            if Instant::now() >= until {
                return Err(last);
            }
            match timeout_at(until, timeout(call.attempt(), self.attempt(call))).await {
                Ok(Ok(Attempt::Done(answer))) => return Ok(answer),
                // An attempt before this one was taken, and its answer was lost.
                Ok(Ok(Attempt::Refused(failed))) if failed.code == ACKNOWLEDGED && repeated => return Ok(Value::Null),
                Ok(Ok(Attempt::Refused(failed))) => {
                    if failed.status == 401 && call.by_bot() {
                        self.doubt_token().await;
                    }
                    return Err(failed);
                }
                Ok(Ok(Attempt::Wait(wait))) => {
                    last = Failed { status: 429, code: 0 };
                    let wait = Instant::now() + wait;
                    if wait >= until {
                        return Err(last);
                    }
                    sleep_until(spread(wait, until)).await;
                    continue;
                }
                Ok(Ok(Attempt::Fault(failed))) => last = failed,
                Ok(Err(_slow)) => last = Failed::LATE,
                Err(_over) => return Err(last),
            }
            repeated = true;
            // Between half the pause and the whole of it, so that not all who wait come back at once.
            let wait = pause.mul_f64(0.5 + fastrand::f64() / 2.0);
            if Instant::now() + wait >= until {
                return Err(last);
            }
            sleep(wait).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// Asks who the bot is, after a refusal: one route may be closed to it on some servers; where not even that is told, the token is void.
    async fn doubt_token(&self) {
        let me = Call::get(Route::UserMe);
        if let Ok(Attempt::Refused(Failed { status: 401, .. })) = timeout(ATTEMPT, self.attempt(&me)).await {
            self.refused.cancel();
        }
    }

    async fn attempt(&self, call: &Call<'_>) -> Attempt {
        let body = call.body.as_ref().map(|body| body.to_string().into_bytes());
        let request = Request::new(call.route, call.method).body(body).params(call.params.clone());
        let Ok(request) = request.build(&self.client, self.token.expose_secret(), self.server.as_deref()) else {
            return Attempt::Refused(Failed::LATE);
        };
        let Ok(response) = request.send().await else {
            return Attempt::Fault(Failed::LATE);
        };
        let status = response.status();
        let headers = response.headers().clone();
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let seconds = |name: &str| header(name).and_then(|value| value.trim().parse().ok()).and_then(duration);
        let answer: Value = response
            .bytes()
            .await
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        let failed = Failed {
            status: status.as_u16(),
            code: answer.get("code").and_then(Value::as_u64).unwrap_or(0),
        };
        if status.is_success() {
            if header("x-ratelimit-remaining") == Some("0")
                && let Some(wait) = seconds("x-ratelimit-reset-after")
            {
                self.hold(Some(call), wait);
            }
            return Attempt::Done(answer);
        }
        match failed.status {
            429 => {
                let told = answer.get("retry_after").and_then(Value::as_f64).and_then(duration);
                let wait = told.max(seconds("retry-after")).unwrap_or(UNTOLD_WAIT);
                // What stands before Discord answers without JSON, and means whoever asks from here.
                let all = answer.get("global").and_then(Value::as_bool) == Some(true)
                    || header("x-ratelimit-global").is_some()
                    || !answer.is_object();
                self.hold((!all).then_some(call), wait);
                Attempt::Wait(wait)
            }
            500..=599 | 408 => Attempt::Fault(failed),
            _refused => Attempt::Refused(failed),
        }
    }

    /// Until when this request must wait. What Discord allows the bot in all does not bind the answers to interactions.
    fn wait_until(&self, call: &Call<'_>) -> Option<Instant> {
        if !call.by_bot() {
            return None;
        }
        let waits = self.waits.lock().unwrap_or_else(PoisonError::into_inner);
        let latest = waits.all.max(waits.by_route.get(&key(call)).copied());
        latest.filter(|until| *until > Instant::now())
    }

    /// No more requests for so long: to this route, or any.
    fn hold(&self, call: Option<&Call<'_>>, wait: Duration) {
        let now = Instant::now();
        let mut waits = self.waits.lock().unwrap_or_else(PoisonError::into_inner);
        match call {
            None => waits.all = waits.all.max(Some(now + wait)),
            // A route with a token of its own serves one reply: its caller waits already.
            Some(call) if !call.by_bot() => {}
            Some(call) => {
                if waits.by_route.len() >= MOST_WAITS {
                    waits.by_route.retain(|_, until| *until > now);
                }
                waits.by_route.insert(key(call), now + wait);
            }
        }
    }
}

/// A moment soon after this one and before the end, so that not all who wait come back at once.
fn spread(wait: Instant, until: Instant) -> Instant {
    wait + SPREAD.min(until.saturating_duration_since(wait) / 2).mul_f64(fastrand::f64())
}

/// What Discord counts together, near enough: the method and the whole path.
fn key(call: &Call<'_>) -> String {
    format!("{:?} {}", call.method, call.route.path())
}

/// Seconds as Discord writes them, with a fraction or without; none that are negative or beyond a day.
fn duration(seconds: f64) -> Option<Duration> {
    (0.0..=86_400.0).contains(&seconds).then(|| Duration::from_secs_f64(seconds))
}
