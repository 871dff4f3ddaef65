//! Discord's other way to reach the bot: commands, buttons and lists as HTTP requests, for a host without a lasting connection or for many behind a
//! balancer. The same code answers as over the gateway. Every request must carry Discord's signature. Not for: messages and mentions, which come over
//! the gateway alone.

use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use ed25519_dalek::{Signature, VerifyingKey};
use serde_json::Value;
use tokio::{sync::oneshot, time::timeout};
use tokio_util::task::task_tracker::TaskTrackerToken;

use super::{
    handler::{self, Core},
    incoming::{self, Interaction},
};

/// How far a request's time may lie from ours, in seconds: an older one may be somebody's copy.
pub const WINDOW: u64 = 300;

/// Longest wait for a first response: Discord waits three seconds.
const FIRST_RESPONSE: Duration = Duration::from_millis(2800);

/// The key that Discord signs an application's requests with.
#[derive(Clone, Debug)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// Reads it as the developer portal shows it: 64 hexadecimal digits. `None` for anything else, and for keys that are no keys.
    pub fn parse(hex: &str) -> Option<Self> {
        VerifyingKey::from_bytes(&bytes(hex)?).ok().map(Self)
    }

    /// Whether Discord signed this, and now: `signature` is hexadecimal, `timestamp` seconds since 1970, `now` the same.
    pub fn signed(&self, signature: &str, timestamp: &str, body: &[u8], now: u64) -> bool {
        let fresh = timestamp.parse::<u64>().is_ok_and(|sent| sent.abs_diff(now) <= WINDOW);
        let Some(signature) = bytes(signature) else { return false };
        let signed = [timestamp.as_bytes(), body].concat();
        fresh && self.0.verify_strict(&signed, &Signature::from_bytes(&signature)).is_ok()
    }
}

/// Answers Discord's requests. Cloning it is cheap.
#[derive(Clone)]
pub struct Endpoint {
    core: Arc<Core>,
    key: PublicKey,
    /// The bot does not end before the last of these has gone.
    _held: TaskTrackerToken,
}

impl std::fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Endpoint").finish_non_exhaustive()
    }
}

/// Why a request is not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Discord did not sign it, or not now.
    Unsigned,
    /// It is no interaction, or one that was answered already.
    Unreadable,
    /// No first response came in time.
    Late,
}

impl Endpoint {
    pub(super) fn new(core: Arc<Core>, key: PublicKey, held: TaskTrackerToken) -> Self {
        Self { core, key, _held: held }
    }

    /// The first response to a request, as JSON; whatever more there is to say follows by requests of ours.
    ///
    /// # Errors
    /// When the request is not answered, and why.
    pub async fn answer(&self, signature: &str, timestamp: &str, body: &[u8]) -> Result<Value, Refused> {
        // A clock that stands before 1970 makes every request stale, which is as it should be.
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        if !self.key.signed(signature, timestamp, body, now) {
            return Err(Refused::Unsigned);
        }
        let told = std::str::from_utf8(body).ok().and_then(incoming::json).ok_or(Refused::Unreadable)?;
        if told.get("type").and_then(Value::as_u64) == Some(1) {
            return Ok(handler::pong());
        }
        let asked = Interaction::read(&told).ok_or(Refused::Unreadable)?;
        let (way, first) = oneshot::channel();
        handler::interaction(&self.core, asked, Some(way));
        match timeout(FIRST_RESPONSE, first).await {
            Ok(Ok(first)) => Ok(first),
            Ok(Err(_answered_before)) => Err(Refused::Unreadable),
            Err(_elapsed) => Err(Refused::Late),
        }
    }
}

/// As many bytes, from hexadecimal digits.
fn bytes<const N: usize>(hex: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let hex = hex.as_bytes();
    if hex.len() != 2 * N {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(hex.chunks(2)) {
        let digit = |place: usize| pair.get(place).and_then(|digit| char::from(*digit).to_digit(16));
        *byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
    }
    Some(bytes)
}
