//! Tells systemd how the program is doing, where systemd started it and asked to be told (`Type=notify-reload`, `WatchdogSec=`). Elsewhere it does nothing.
//! Not for: deciding how it is doing.

use std::time::Duration;

use sd_notify::NotifyState;
use tokio::{
    task::spawn_blocking,
    time::{interval, timeout},
};
use tokio_util::sync::CancellationToken;

use super::service::Service;
use crate::engine::{Channel, Inbound, Utterance};

/// It answers.
pub fn ready() {
    tell(&[NotifyState::Ready]);
}

/// It reads its knowledge anew because it was asked to by signal; [`ready`] ends this.
pub fn reloading() {
    // systemd compares this with the time of its signal.
    if let Ok(now) = NotifyState::monotonic_usec_now() {
        tell(&[NotifyState::Reloading, now]);
    }
}

/// It was asked to end and does.
pub fn stopping() {
    tell(&[NotifyState::Stopping]);
}

fn tell(state: &[NotifyState<'_>]) {
    // A datagram to a socket on this machine; without one the crate does nothing.
    if let Err(error) = sd_notify::notify(state) {
        tracing::warn!(cause = %error.kind(), "systemd could not be told");
    }
}

/// Says that the program lives, twice as often as systemd asks, until `shutdown`: each time after a message got its answer. Where answering has stopped,
/// nothing is said, and systemd starts the program anew.
pub async fn watchdog(service: Service, shutdown: CancellationToken) {
    let Some(patience) = sd_notify::watchdog_enabled() else { return };
    let pause = (patience / 2).max(Duration::from_millis(1));
    let mut beat = interval(pause);
    loop {
        tokio::select! {
            () = shutdown.cancelled() => return,
            _ = beat.tick() => {}
        }
        let service = service.clone();
        let answer = spawn_blocking(move || {
            let inbound = Inbound {
                text: Utterance::new(""),
                chosen: None,
                hint: None,
                channel: Channel::Web,
            };
            service.answer_at(&inbound, &service.now())
        });
        if matches!(timeout(patience, answer).await, Ok(Ok(_))) {
            tell(&[NotifyState::Watchdog]);
        }
    }
}
