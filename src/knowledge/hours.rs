//! When a service answers. Not for: saying it in words (`engine::compose`).
//!
//! Times are wall-clock times in Sweden: a line that opens at seven opens at seven on the day the clocks change too. Holidays are not assumed.

use std::sync::LazyLock;

use jiff::{
    ToSpan, Zoned,
    civil::{Date, DateTime, Time, Weekday},
    tz::{Offset, TimeZone},
};

/// Opening hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Round the clock, every day.
    Always,
    /// The same spans each week. Never empty; sorted by day and time, without overlap in a day.
    Weekly(Vec<Opening>),
}

/// One span of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The day on which it begins.
    pub day: Weekday,
    /// When it begins.
    pub from: Time,
    /// When it ends; not later than `from` means on the day after, so midnight to midnight is a whole day.
    pub to: Time,
}

/// Whether a service answers now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// Round the clock.
    Always,
    /// Open now.
    Open {
        /// When it closes.
        until: Time,
    },
    /// Closed now.
    Opens {
        /// The day on which it opens next.
        day: OpeningDay,
        /// When it opens.
        at: Time,
    },
}

/// The day of the next opening, as people say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpeningDay {
    /// Later today.
    Today,
    /// Tomorrow.
    Tomorrow,
    /// Two to seven days from today.
    On(Weekday),
}

/// The zone of every opening hour. The time zone data lies in the binary (`tzdb-bundle-always`); Swedish standard time stands in should it ever lack the
/// zone, as an hour's error in summer is better than a reply that fails.
static SWEDEN: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Europe/Stockholm").unwrap_or_else(|_| TimeZone::fixed(Offset::constant(1))));

impl Hours {
    /// Whether a service with these hours answers at `now`, whatever zone `now` is told in.
    pub fn state(&self, now: &Zoned) -> OpenState {
        match self {
            Self::Always => OpenState::Always,
            Self::Weekly(openings) => weekly_state(openings, now.with_time_zone(SWEDEN.clone()).datetime()),
        }
    }
}

impl Opening {
    /// The span that begins on `date`, when this opening does.
    fn on(&self, date: Date) -> Option<(DateTime, DateTime)> {
        if date.weekday() != self.day {
            return None;
        }
        let last = if self.to > self.from {
            date
        } else {
            date.checked_add(1.day()).ok()?
        };
        Some((date.to_datetime(self.from), last.to_datetime(self.to)))
    }
}

fn weekly_state(openings: &[Opening], now: DateTime) -> OpenState {
    let today = now.date();
    // Yesterday's span may reach past midnight; a week and a day ahead holds the next opening, whatever the day.
    let mut spans: Vec<(DateTime, DateTime)> = (-1..=8)
        .filter_map(|ahead| today.checked_add(i64::from(ahead).days()).ok())
        .flat_map(|date| openings.iter().filter_map(move |opening| opening.on(date)))
        .collect();
    spans.sort();
    let Some(&(_, mut until)) = spans.iter().find(|(from, to)| *from <= now && now < *to) else {
        return match spans.iter().find(|(from, _)| *from > now) {
            Some((from, _)) => OpenState::Opens {
                day: day_from(today, from.date()),
                at: from.time(),
            },
            // Not reached with the checked, non-empty list; without any span nothing is known to be closed.
            None => OpenState::Always,
        };
    };
    // Spans that meet are one: open until midnight and again from midnight is open through the night.
    for (from, to) in &spans {
        if *from <= until && *to > until {
            until = *to;
        }
    }
    if until.duration_since(now).as_hours() >= 24 * 7 {
        return OpenState::Always;
    }
    OpenState::Open { until: until.time() }
}

fn day_from(today: Date, date: Date) -> OpeningDay {
    match date.duration_since(today).as_hours() / 24 {
        0 => OpeningDay::Today,
        1 => OpeningDay::Tomorrow,
        _ => OpeningDay::On(date.weekday()),
    }
}
