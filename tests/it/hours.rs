//! Opening hours: edges, midnight, the change of clocks, and zones.

use jiff::{
    Zoned,
    civil::{Time, Weekday, time},
};
use slussen::knowledge::{Hours, OpenState, Opening, OpeningDay};

const EVERY_DAY: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];
const WEEKDAYS: [Weekday; 5] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
];

fn weekly(days: &[Weekday], from: Time, to: Time) -> Hours {
    Hours::Weekly(days.iter().map(|day| Opening { day: *day, from, to }).collect())
}

fn until(hour: i8, minute: i8) -> OpenState {
    OpenState::Open {
        until: time(hour, minute, 0, 0),
    }
}

fn opens(day: OpeningDay, hour: i8, minute: i8) -> OpenState {
    OpenState::Opens {
        day,
        at: time(hour, minute, 0, 0),
    }
}

#[track_caller]
fn check(hours: &Hours, now: &str, expected: OpenState) {
    let now: Zoned = now.parse().unwrap();
    assert_eq!(hours.state(&now), expected, "at {now}");
}

#[test]
fn always_is_always() {
    check(&Hours::Always, "2026-12-24T03:00[Europe/Stockholm]", OpenState::Always);
}

#[test]
fn a_day_has_two_edges() {
    let hours = weekly(&EVERY_DAY, time(7, 0, 0, 0), time(21, 0, 0, 0));
    check(&hours, "2026-11-21T06:59:59[Europe/Stockholm]", opens(OpeningDay::Today, 7, 0));
    check(&hours, "2026-11-21T07:00:00[Europe/Stockholm]", until(21, 0));
    check(&hours, "2026-11-21T20:59:59[Europe/Stockholm]", until(21, 0));
    check(&hours, "2026-11-21T21:00:00[Europe/Stockholm]", opens(OpeningDay::Tomorrow, 7, 0));
    check(&hours, "2026-11-21T23:59:59[Europe/Stockholm]", opens(OpeningDay::Tomorrow, 7, 0));
    check(&hours, "2026-11-22T00:00:00[Europe/Stockholm]", opens(OpeningDay::Today, 7, 0));
}

#[test]
fn a_weekend_is_skipped() {
    let hours = weekly(&WEEKDAYS, time(9, 0, 0, 0), time(16, 0, 0, 0));
    // 2026-11-20 is a Friday.
    check(
        &hours,
        "2026-11-20T16:00[Europe/Stockholm]",
        opens(OpeningDay::On(Weekday::Monday), 9, 0),
    );
    check(
        &hours,
        "2026-11-21T12:00[Europe/Stockholm]",
        opens(OpeningDay::On(Weekday::Monday), 9, 0),
    );
    check(&hours, "2026-11-22T12:00[Europe/Stockholm]", opens(OpeningDay::Tomorrow, 9, 0));
    check(&hours, "2026-11-23T08:00[Europe/Stockholm]", opens(OpeningDay::Today, 9, 0));
}

#[test]
fn one_day_a_week_comes_again_in_a_week() {
    let hours = weekly(&[Weekday::Monday], time(9, 30, 0, 0), time(13, 0, 0, 0));
    check(
        &hours,
        "2026-11-23T13:00[Europe/Stockholm]",
        opens(OpeningDay::On(Weekday::Monday), 9, 30),
    );
    check(&hours, "2026-11-23T12:59[Europe/Stockholm]", until(13, 0));
}

#[test]
fn spans_with_a_gap_between_them() {
    let open = |from, to| Opening {
        day: Weekday::Monday,
        from: time(from, 0, 0, 0),
        to: time(to, 0, 0, 0),
    };
    let hours = Hours::Weekly(vec![open(9, 12), open(13, 16)]);
    check(&hours, "2026-11-23T11:00[Europe/Stockholm]", until(12, 0));
    check(&hours, "2026-11-23T12:00[Europe/Stockholm]", opens(OpeningDay::Today, 13, 0));
    check(&hours, "2026-11-23T15:00[Europe/Stockholm]", until(16, 0));
}

#[test]
fn a_span_over_midnight() {
    let hours = weekly(&[Weekday::Saturday], time(21, 0, 0, 0), time(6, 0, 0, 0));
    check(&hours, "2026-11-21T20:59[Europe/Stockholm]", opens(OpeningDay::Today, 21, 0));
    check(&hours, "2026-11-21T23:30[Europe/Stockholm]", until(6, 0));
    check(&hours, "2026-11-22T05:59[Europe/Stockholm]", until(6, 0));
    check(
        &hours,
        "2026-11-22T06:00[Europe/Stockholm]",
        opens(OpeningDay::On(Weekday::Saturday), 21, 0),
    );
}

#[test]
fn spans_that_meet_at_midnight_are_one() {
    let hours = Hours::Weekly(vec![
        Opening {
            day: Weekday::Monday,
            from: time(18, 0, 0, 0),
            to: Time::midnight(),
        },
        Opening {
            day: Weekday::Tuesday,
            from: Time::midnight(),
            to: time(8, 0, 0, 0),
        },
    ]);
    check(&hours, "2026-11-23T20:00[Europe/Stockholm]", until(8, 0));
    let whole = weekly(&EVERY_DAY, Time::midnight(), Time::midnight());
    check(&whole, "2026-11-23T20:00[Europe/Stockholm]", OpenState::Always);
}

#[test]
fn swedish_time_counts_whatever_zone_now_is_told_in() {
    let hours = weekly(&EVERY_DAY, time(7, 0, 0, 0), time(21, 0, 0, 0));
    // 05:30 UTC is 06:30 in winter and 07:30 in summer.
    check(&hours, "2026-11-21T05:30[UTC]", opens(OpeningDay::Today, 7, 0));
    check(&hours, "2026-07-21T05:30[UTC]", until(21, 0));
    // Late evening in New York is the next morning in Sweden.
    check(&hours, "2026-11-20T23:30[America/New_York]", opens(OpeningDay::Today, 7, 0));
    check(&hours, "2026-11-21T02:00[America/New_York]", until(21, 0));
}

#[test]
fn the_change_of_clocks_moves_no_opening() {
    let hours = weekly(&EVERY_DAY, time(7, 0, 0, 0), time(21, 0, 0, 0));
    // Summer time begins on 2026-03-29 and ends on 2026-10-25.
    check(&hours, "2026-03-28T22:00[Europe/Stockholm]", opens(OpeningDay::Tomorrow, 7, 0));
    check(&hours, "2026-03-29T04:59[UTC]", opens(OpeningDay::Today, 7, 0));
    check(&hours, "2026-03-29T05:00[UTC]", until(21, 0));
    check(&hours, "2026-10-25T05:59[UTC]", opens(OpeningDay::Today, 7, 0));
    check(&hours, "2026-10-25T06:00[UTC]", until(21, 0));
}

#[test]
fn a_night_with_a_missing_or_a_double_hour() {
    let hours = weekly(&[Weekday::Sunday], time(1, 0, 0, 0), time(2, 30, 0, 0));
    // 02:00 to 03:00 does not exist on 2026-03-29: the clock goes from open to past the end.
    check(&hours, "2026-03-29T00:59:59[UTC]", until(2, 30));
    check(&hours, "2026-03-29T01:00:00[UTC]", opens(OpeningDay::On(Weekday::Sunday), 1, 0));
    // 02:00 to 03:00 comes twice on 2026-10-25.
    check(&hours, "2026-10-25T00:15:00[UTC]", until(2, 30));
    check(&hours, "2026-10-25T01:15:00[UTC]", until(2, 30));
    check(&hours, "2026-10-25T01:30:00[UTC]", opens(OpeningDay::On(Weekday::Sunday), 1, 0));
}

#[test]
fn the_turn_of_a_year() {
    let hours = weekly(&EVERY_DAY, time(7, 0, 0, 0), time(21, 0, 0, 0));
    check(&hours, "2026-12-31T23:00[Europe/Stockholm]", opens(OpeningDay::Tomorrow, 7, 0));
}
