//! How often one client or one user may ask. Nobody can be found in it: what is kept is a keyed hash, the key comes from the operating system,
//! lives in memory alone, and is thrown away with everything counted by it every ten minutes. Not for: what is done with those who ask too often
//! (each channel sees to that), nor for any lasting count.

use std::{
    net::IpAddr,
    num::NonZeroU32,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use governor::{Quota, RateLimiter, clock::MonotonicClock, middleware::NoOpMiddleware, state::keyed::HashMapStateStore};
use sha2::{Digest as _, Sha256};

/// How long a salt lives, and with it every count.
const SALT_AGE: Duration = Duration::from_mins(10);

/// Most clients that are counted at a time. Beyond them all is forgotten and begun anew: a flood from so many places is no matter of rates.
const MOST: usize = 100_000;

/// Whoever asks, as no one can read it.
type Key = [u8; 16];

type Counts = RateLimiter<Key, HashMapStateStore<Key>, MonotonicClock, NoOpMiddleware<Instant>>;

/// Counts requests by whom they come from.
pub struct Rates {
    quota: Quota,
    salt_age: Duration,
    era: Mutex<Option<Era>>,
}

/// A salt and what is counted by it.
struct Era {
    salt: [u8; 32],
    counts: Counts,
    began: Instant,
}

impl std::fmt::Debug for Rates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rates").field("quota", &self.quota).finish_non_exhaustive()
    }
}

impl Rates {
    /// So many a minute from each; as many may come at once. 0 counts as 1.
    pub fn per_minute(most: u32) -> Self {
        Self::with_salt_age(most, SALT_AGE)
    }

    /// The same with salts of another age, for tests.
    pub fn with_salt_age(most: u32, salt_age: Duration) -> Self {
        Self {
            quota: Quota::per_minute(NonZeroU32::new(most).unwrap_or(NonZeroU32::MIN)),
            salt_age,
            era: Mutex::new(None),
        }
    }

    /// Counts one request. `whom` is an address or an id; it is hashed here and not kept.
    ///
    /// # Errors
    /// How long to wait, where there have been too many.
    pub fn ask(&self, whom: &[u8]) -> Result<(), Duration> {
        let mut era = self.era.lock().unwrap_or_else(PoisonError::into_inner);
        if era.as_ref().is_none_or(|era| era.began.elapsed() >= self.salt_age || era.is_full()) {
            *era = Era::begin(self.quota);
        }
        // An operating system without randomness gives no salt; better no limit than addresses that could be read.
        era.as_ref().map_or(Ok(()), |era| era.ask(whom))
    }
}

impl Era {
    fn begin(quota: Quota) -> Option<Self> {
        let mut salt = [0; 32];
        getrandom::fill(&mut salt).ok()?;
        Some(Self {
            salt,
            counts: RateLimiter::hashmap_with_clock(quota, MonotonicClock),
            began: Instant::now(),
        })
    }

    fn is_full(&self) -> bool {
        if self.counts.len() < MOST {
            return false;
        }
        self.counts.retain_recent();
        self.counts.len() >= MOST
    }

    fn ask(&self, whom: &[u8]) -> Result<(), Duration> {
        let digest = Sha256::new().chain_update(self.salt).chain_update(whom).finalize();
        let mut key = Key::default();
        key.iter_mut().zip(digest).for_each(|(place, byte)| *place = byte);
        self.counts.check_key(&key).map_err(|until| until.wait_time_from(Instant::now()))
    }
}

/// What stands for a client: its IPv4 address, or the network of its IPv6 address that one household is given.
pub fn household(client: IpAddr) -> [u8; 8] {
    // In full, an IPv4 address stands after ten zeroes and two ones: no household has that as its network.
    let bytes = match client.to_canonical() {
        IpAddr::V4(address) => u128::from(address.to_ipv6_mapped()) << 64,
        IpAddr::V6(address) => u128::from(address) >> 64 << 64,
    };
    u64::try_from(bytes >> 64).unwrap_or_default().to_be_bytes()
}
