//! Tells whether a token opens, and for whom. A token is an account's name, a full stop, and 256 random bits as hexadecimal digits.
//!
//! Each try costs one argon2 hash, whether the name is known or not, so time tells nothing about names. After five failures a name waits, twice as long each
//! time, at most a quarter of an hour. Guessing 256 bits is hopeless with or without that pause; it is there so that a flood costs little and shows in the
//! figures. So it may be, and is, waived for whoever sits at the machine: a try from a loopback address that no proxy passed on is always looked at, and the
//! right token then gets in at once. Nobody can lock the owner out by failing on purpose. Beside that stands the socket in the data folder, which asks for no token.
//!
//! Not for: sessions and forms (`sessions`), nor for what an account may do (`rights`).

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use argon2::{
    Argon2,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash},
};
use sha2::{Digest as _, Sha256};
use tokio::{sync::Semaphore, task::spawn_blocking, time::timeout};

use super::sessions::Ticks;
use crate::{
    config::{Account, Role},
    shell::knowledge::hex,
};

/// Failures on a name before it waits.
const FREE: u32 = 5;

/// The first pause; each further failure doubles it.
const FIRST_PAUSE: Duration = Duration::from_secs(2);

/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_mins(15);

/// Names whose failures are remembered at a time, known ones and others.
const MOST_NAMES: usize = 256;

/// Tries from elsewhere in each minute, for all of them together.
const MOST_A_MINUTE: u32 = 30;

/// How long a try waits for others at the machine to end.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a token that opened is known again without a hash, for programs that send it with each request.
const KEPT: Duration = Duration::from_mins(5);

/// A log that anybody can fill says nothing.
const BETWEEN_WARNINGS: Duration = Duration::from_mins(1);

/// The longest token that is looked at, in bytes.
const LONGEST_TOKEN: usize = 200;

/// Somebody who is let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The account's name.
    pub name: String,
    /// What it may do.
    pub role: Role,
}

/// Why somebody is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// The token is wrong.
    Wrong,
    /// Too many tries: after so long again.
    Wait(Duration),
}

/// Looks at tokens.
pub struct Gate {
    accounts: Vec<Account>,
    /// Of a token that nobody has: what a try on an unknown name is measured against.
    nobody: Option<PasswordHash>,
    hashed: Arc<AtomicU64>,
    failed: AtomicU64,
    state: Mutex<State>,
    /// A hash takes 19 MiB and a core: one at a time from elsewhere and one from this machine, so that neither can crowd the other out.
    far: Semaphore,
    near: Semaphore,
    ticks: Ticks,
}

#[derive(Default)]
struct State {
    names: HashMap<String, Tries>,
    /// Tries from elsewhere since the minute began.
    minute: Option<(Instant, u32)>,
    opened: HashMap<[u8; 32], (Known, Instant)>,
    /// When the log was last told of wrong tokens, and how many there have been since.
    told: Option<Instant>,
    untold: u64,
}

#[derive(Clone, Copy)]
struct Tries {
    failures: u32,
    last: Instant,
}

impl Tries {
    fn pause(self) -> Duration {
        match self.failures.checked_sub(FREE) {
            None => Duration::ZERO,
            Some(over) => FIRST_PAUSE.saturating_mul(2_u32.saturating_pow(over)).min(LONGEST_PAUSE),
        }
    }
}

impl Gate {
    /// A gate for these accounts.
    pub fn new(accounts: Vec<Account>, ticks: Ticks) -> Self {
        let nobody = random().and_then(|secret| Argon2::default().hash_password(&secret).ok());
        Self {
            accounts,
            nobody,
            hashed: Arc::default(),
            failed: AtomicU64::new(0),
            state: Mutex::default(),
            far: Semaphore::new(1),
            near: Semaphore::new(1),
            ticks,
        }
    }

    /// Looks at a token; `near` where it comes from this machine itself.
    ///
    /// # Errors
    /// It does not open, or not yet.
    pub async fn open(&self, token: &str, near: bool) -> Result<Known, Closed> {
        let name = name(token);
        let _turn = if near {
            let turn = timeout(PATIENCE, self.near.acquire()).await;
            turn.ok().and_then(Result::ok).ok_or(Closed::Wait(PATIENCE))?
        } else {
            self.waits(name)?;
            self.far.try_acquire().map_err(|_| Closed::Wait(FIRST_PAUSE))?
        };
        let account = self.accounts.iter().find(|account| account.name == name).cloned();
        let hash = account.as_ref().map(|account| account.token_hash.phc().clone());
        let hash = hash.or_else(|| self.nobody.clone()).ok_or(Closed::Wait(FIRST_PAUSE))?;
        let (token, hashed) = (token.as_bytes().to_vec(), Arc::clone(&self.hashed));
        let right = spawn_blocking(move || {
            hashed.fetch_add(1, Ordering::Relaxed);
            Argon2::default().verify_password(&token, &hash).is_ok()
        });
        let right = right.await.unwrap_or(false);
        if let Some(account) = account.filter(|_| right) {
            self.state().names.remove(name);
            return Ok(Known {
                name: account.name,
                role: account.role,
            });
        }
        self.failed.fetch_add(1, Ordering::Relaxed);
        self.remember(name);
        self.warn();
        Err(Closed::Wrong)
    }

    /// The same for a token that comes with each request: one that opened is known for five minutes.
    ///
    /// # Errors
    /// As [`Gate::open`].
    pub async fn open_again(&self, token: &str, near: bool) -> Result<Known, Closed> {
        let digest: [u8; 32] = Sha256::digest(token).into();
        let now = (self.ticks)();
        {
            let mut state = self.state();
            state.opened.retain(|_, (_, at)| now.duration_since(*at) < KEPT);
            if let Some((known, _)) = state.opened.get(&digest) {
                return Ok(known.clone());
            }
        }
        let known = self.open(token, near).await?;
        self.state().opened.insert(digest, (known.clone(), now));
        Ok(known)
    }

    /// How many hashes have been computed: each try costs one, whatever it says.
    pub fn hashed(&self) -> u64 {
        self.hashed.load(Ordering::Relaxed)
    }

    /// How many tokens were wrong.
    pub fn failed(&self) -> u64 {
        self.failed.load(Ordering::Relaxed)
    }

    fn waits(&self, name: &str) -> Result<(), Closed> {
        let now = (self.ticks)();
        let mut state = self.state();
        if let Some(tries) = state.names.get(name) {
            let passed = now.duration_since(tries.last);
            if let Some(left) = tries.pause().checked_sub(passed).filter(|left| !left.is_zero()) {
                return Err(Closed::Wait(left));
            }
        }
        let minute = Duration::from_mins(1);
        let (began, tries) = state
            .minute
            .filter(|(began, _)| now.duration_since(*began) < minute)
            .unwrap_or((now, 0));
        if tries >= MOST_A_MINUTE {
            return Err(Closed::Wait(minute.saturating_sub(now.duration_since(began))));
        }
        state.minute = Some((began, tries + 1));
        Ok(())
    }

    fn remember(&self, name: &str) {
        let now = (self.ticks)();
        let mut state = self.state();
        if state.names.len() >= MOST_NAMES
            && !state.names.contains_key(name)
            && let Some(oldest) = state.names.iter().min_by_key(|(_, tries)| tries.last).map(|(name, _)| name.clone())
        {
            state.names.remove(&oldest);
        }
        let tries = state.names.entry(name.to_owned()).or_insert(Tries { failures: 0, last: now });
        tries.failures = tries.failures.saturating_add(1);
        tries.last = now;
    }

    /// Tells of wrong tokens, and of nobody who sent them. Where there are many, a line a minute says how many there were since the last one.
    fn warn(&self) {
        let now = (self.ticks)();
        let mut state = self.state();
        state.untold += 1;
        if state.told.is_none_or(|told| now.duration_since(told) >= BETWEEN_WARNINGS) {
            state.told = Some(now);
            let count = std::mem::take(&mut state.untold);
            tracing::warn!(count, "wrong tokens were tried on the admin page");
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Each change is a single one, so a panic elsewhere leaves it sound.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The account that a token names; empty where it cannot be a token at all.
fn name(token: &str) -> &str {
    let name = token.split_once('.').map_or("", |(name, _)| name);
    if token.len() <= LONGEST_TOKEN && crate::config::is_account_name(name) {
        name
    } else {
        ""
    }
}

/// 256 random bits; `None` where the operating system has none.
pub(super) fn random() -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes)
}

/// A new token and its hash; `None` where the operating system has no random numbers.
pub fn issue(name: &str) -> Option<(String, String)> {
    let token = format!("{name}.{}", hex(&random()?));
    let hash = Argon2::default().hash_password(token.as_bytes()).ok()?;
    Some((token, hash.to_string()))
}
