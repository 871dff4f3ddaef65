//! How much of the program one person, or everybody at once, may use. Not for: keeping count (`shell::rates`, `shell::web`).

use std::time::Duration;

use super::reader::Reader;

/// Bounds on what is taken in. None of them ever keeps a referral back: beyond them a message is still looked at for risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Requests a minute from one client address on the web; as many may come at once.
    pub requests_per_minute: u32,
    /// Questions a minute from one user on Discord; as many may come at once.
    pub events_per_minute: u32,
    /// Connections at a time.
    pub connections: u32,
    /// Connections at a time from one client address.
    pub connections_per_client: u32,
    /// Requests read whole and not yet answered; beyond them search is shed.
    pub waiting: u32,
    /// How long a client may take over the head of a request or over TLS.
    pub head_timeout: Duration,
    /// How long a request may take from its head to its reply.
    pub request_timeout: Duration,
    /// How long a client may take no byte of a reply.
    pub write_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            requests_per_minute: 600,
            events_per_minute: 60,
            connections: 1024,
            connections_per_client: 256,
            waiting: 512,
            head_timeout: Duration::from_secs(10),
            request_timeout: Duration::from_secs(20),
            write_timeout: Duration::from_secs(10),
        }
    }
}

/// Most of anything that is counted.
const MOST: u32 = 1_000_000;

pub(super) fn read(reader: &mut Reader<'_>) -> Limits {
    let given = Limits::default();
    let mut section = reader.section("limits");
    let mut count = |key, default| section.number(key, 1, MOST).unwrap_or(default);
    let mut limits = Limits {
        requests_per_minute: count("requests_per_minute", given.requests_per_minute),
        events_per_minute: count("events_per_minute", given.events_per_minute),
        connections: count("connections", given.connections),
        connections_per_client: count("connections_per_client", given.connections_per_client),
        waiting: count("waiting", given.waiting),
        ..given
    };
    let mut seconds = |key, place: &mut Duration| {
        if let Some(seconds) = section.number(key, 1, 600) {
            *place = Duration::from_secs(seconds.into());
        }
    };
    seconds("head_seconds", &mut limits.head_timeout);
    seconds("request_seconds", &mut limits.request_timeout);
    seconds("write_seconds", &mut limits.write_timeout);
    section.end();
    limits
}
