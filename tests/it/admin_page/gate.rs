//! Tokens: what opens, what each try costs, and who waits after too many.

use std::time::Duration;

use axum::{
    body::Body,
    http::{Method, StatusCode, header},
};
use slussen::{
    config::{Log, LogFormat, Role},
    shell::admin::{Closed, Gate, METRICS, Peer},
    telemetry,
};

use super::{FAR, House, NEAR, Time, accounts, token};
use crate::respond::Shared;

#[tokio::test]
async fn each_try_costs_one_hash_whatever_it_says() {
    let gate = Gate::new(accounts(), Time::new().ticks());
    let right = token(Role::Viewer);
    let long = format!("test-viewer.{}", "a".repeat(10_000));
    let tries = [
        ("test-viewer.00", false),
        ("nobody.00", false),
        ("", false),
        (".", false),
        ("\u{e5}.1", false),
        (long.as_str(), false),
        (right.split_once('.').expect("a name").1, false),
        (right, true),
    ];
    for (number, (token, opens)) in (1..).zip(tries) {
        assert_eq!(gate.open(token, true).await.is_ok(), opens, "{token:.20}");
        assert_eq!(gate.hashed(), number, "{token:.20}");
    }
    assert_eq!(gate.failed(), 7);
    // One that comes with each request is hashed once in a while.
    for _ in 0..3 {
        assert!(gate.open_again(right, true).await.is_ok());
    }
    assert_eq!(gate.hashed(), 9);
}

#[tokio::test]
async fn a_name_waits_longer_and_longer_known_or_not() {
    for name in ["test-admin", "nobody"] {
        let time = Time::new();
        let gate = Gate::new(accounts(), time.ticks());
        let wrong = format!("{name}.00");
        for _ in 0..5 {
            assert_eq!(gate.open(&wrong, false).await, Err(Closed::Wrong));
        }
        let mut pauses = Vec::new();
        for _ in 0..12 {
            let before = gate.hashed();
            let Err(Closed::Wait(pause)) = gate.open(&wrong, false).await else {
                panic!("it waits")
            };
            assert_eq!(gate.hashed(), before, "waiting costs nothing");
            pauses.push(pause.as_secs());
            time.pass(pause);
            assert_eq!(gate.open(&wrong, false).await, Err(Closed::Wrong));
        }
        assert_eq!(pauses, [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900], "{name}");
    }
}

#[tokio::test]
async fn failing_on_purpose_does_not_lock_the_owner_out() {
    let house = House::new();
    let owner = token(Role::Admin);
    for _ in 0..5 {
        assert_eq!(house.sign_in_from(FAR, "test-admin.00").await.status, StatusCode::UNAUTHORIZED);
    }
    let waits = house.sign_in_from(FAR, owner).await;
    assert_eq!(waits.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(waits.header("retry-after"), "2");
    assert!(waits.body.contains("alltid att logga in"), "{}", waits.body);
    // A proxy on this machine is not the machine.
    let passed_on = House::request(Method::GET, METRICS)
        .header("x-forwarded-for", "192.0.2.7")
        .header(header::AUTHORIZATION, format!("Bearer {owner}"));
    let passed_on = house.send(passed_on.body(Body::empty()).expect("a request")).await;
    assert_eq!(passed_on.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(house.sign_in_from(NEAR, owner).await.status, StatusCode::SEE_OTHER);
    // It opened, so the name is trusted again.
    assert_eq!(house.sign_in_from(FAR, owner).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn tries_from_elsewhere_are_few_a_minute_for_all_names_together() {
    let time = Time::new();
    let gate = Gate::new(accounts(), time.ticks());
    let mut looked_at = 0;
    for number in 0..40 {
        match gate.open(&format!("name-{number}.0"), false).await {
            Err(Closed::Wrong) => looked_at += 1,
            Err(Closed::Wait(left)) => assert!(left <= Duration::from_mins(1)),
            Ok(known) => panic!("{known:?}"),
        }
    }
    assert_eq!(looked_at, 30);
    assert!(
        gate.open(token(Role::Viewer), true).await.is_ok(),
        "this machine has tries of its own"
    );
    time.pass(Duration::from_mins(1));
    assert!(gate.open(token(Role::Viewer), false).await.is_ok());
}

#[tokio::test]
async fn wrong_tokens_are_logged_once_a_minute_and_without_a_word_of_theirs() {
    let (log, time) = (Shared::default(), Time::new());
    let level = Some(tracing::Level::WARN);
    let format = LogFormat::Pretty;
    let _logging = tracing::subscriber::set_default(telemetry::subscriber(Log { level, format }, log.clone()));
    let gate = Gate::new(accounts(), time.ticks());
    assert!(gate.open(token(Role::Viewer), true).await.is_ok());
    assert_eq!(log.text(), "", "the right one is no news");
    for said in [1, 1, 1, 2, 2] {
        assert_eq!(gate.open("test-admin.kanariefaagel", true).await, Err(Closed::Wrong));
        assert_eq!(log.text().lines().count(), said, "{}", log.text());
        time.pass(Duration::from_secs(25));
    }
    let text = log.text();
    let counts: Vec<&str> = text
        .lines()
        .filter_map(|line| line.split_once(" count="))
        .map(|(_, count)| count)
        .collect();
    assert_eq!(counts, ["1", "3"], "{text}");
    assert!(!text.contains("test-admin") && !text.contains("kanarie"), "{text}");
}

#[tokio::test]
async fn an_unknown_other_end_counts_as_elsewhere() {
    let house = House::new();
    for _ in 0..5 {
        house.sign_in_from(FAR, "test-admin.00").await;
    }
    let mut request = House::request(Method::GET, METRICS)
        .header(header::AUTHORIZATION, format!("Bearer {}", token(Role::Admin)))
        .body(Body::empty())
        .expect("a request");
    request.extensions_mut().remove::<Peer>();
    assert_eq!(house.send(request).await.status, StatusCode::TOO_MANY_REQUESTS);
}
