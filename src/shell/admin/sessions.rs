//! Who is signed in on the page: random secrets that the browser holds as a cookie, kept here as digests, in memory alone. Not for: tokens (`gate`).

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use sha2::{Digest as _, Sha256};

use super::gate::{Known, random};
use crate::shell::knowledge::hex;

/// A session ends after this time without a request.
const IDLE: Duration = Duration::from_mins(30);

/// And after this time in any case.
const LONGEST: Duration = Duration::from_hours(8);

/// Sessions at a time; the one that was used longest ago goes.
const MOST: usize = 32;

/// Tells how time passes; a parameter, so that tests decide.
pub type Ticks = Arc<dyn Fn() -> Instant + Send + Sync>;

/// Whoever is signed in.
pub(super) struct Sessions {
    open: Mutex<HashMap<[u8; 32], Session>>,
    ticks: Ticks,
}

struct Session {
    known: Known,
    began: Instant,
    used: Instant,
}

/// A session that stands.
pub(super) struct Standing {
    pub(super) known: Known,
    /// What each form of this session carries: only pages of this session can know it.
    pub(super) form_token: String,
}

impl Sessions {
    pub(super) fn new(ticks: Ticks) -> Self {
        Self {
            open: Mutex::default(),
            ticks,
        }
    }

    /// Begins one. Gives the secret for the cookie; `None` where the operating system has no random numbers.
    pub(super) fn open(&self, known: Known) -> Option<String> {
        let secret = hex(&random()?);
        let now = (self.ticks)();
        let mut open = self.lock();
        open.retain(|_, session| session.stands(now));
        if open.len() >= MOST
            && let Some(oldest) = open.iter().min_by_key(|(_, session)| session.used).map(|(key, _)| *key)
        {
            open.remove(&oldest);
        }
        let session = Session {
            known,
            began: now,
            used: now,
        };
        open.insert(digest(&secret), session);
        Some(secret)
    }

    /// The session of a secret, which counts as used now.
    pub(super) fn find(&self, secret: &str) -> Option<Standing> {
        let now = (self.ticks)();
        let mut open = self.lock();
        let session = open.get_mut(&digest(secret)).filter(|session| session.stands(now))?;
        session.used = now;
        Some(Standing {
            known: session.known.clone(),
            form_token: form_token(secret),
        })
    }

    /// Ends one.
    pub(super) fn close(&self, secret: &str) {
        self.lock().remove(&digest(secret));
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], Session>> {
        // Each change is a single one, so a panic elsewhere leaves it sound.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Session {
    fn stands(&self, now: Instant) -> bool {
        now.duration_since(self.used) < IDLE && now.duration_since(self.began) < LONGEST
    }
}

/// Looked up by digest: how far a guess agrees with a secret shows nowhere in time.
fn digest(secret: &str) -> [u8; 32] {
    Sha256::digest(secret).into()
}

fn form_token(secret: &str) -> String {
    let mut sum = Sha256::new();
    sum.update("form\0");
    sum.update(secret);
    hex(&sum.finalize())
}

/// Whether a form belongs to the session. Compared by digest, for the same reason.
pub(super) fn same(given: &str, expected: &str) -> bool {
    digest(given) == digest(expected)
}
