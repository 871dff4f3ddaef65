//! The end: a first SIGINT or SIGTERM asks for it, a second one forces it. Not for: what is finished before the end (each part sees to its own).

use std::{io, time::Duration};

use tokio_util::sync::CancellationToken;

/// How long replies under way may take after the end has been asked for. Below the five seconds that are promised, so that there is time to leave.
pub const GRACE: Duration = Duration::from_millis(4500);

/// The status when a second signal forces the end, as shells use it for SIGINT.
const FORCED: i32 = 130;

/// A token that the first signal cancels. The second ends the process at once.
///
/// # Errors
/// When the operating system does not let signals be listened to.
pub fn on_signal() -> io::Result<CancellationToken> {
    let token = CancellationToken::new();
    let mut signals = Signals::new()?;
    let asked = token.clone();
    tokio::spawn(async move {
        let signal = signals.next().await;
        tracing::info!(signal, "ending; a second signal ends at once");
        asked.cancel();
        signals.next().await;
        std::process::exit(FORCED);
    });
    Ok(token)
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) -> &'static str {
        tokio::select! {
            _ = self.interrupt.recv() => "SIGINT",
            _ = self.terminate.recv() => "SIGTERM",
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    #[expect(clippy::unnecessary_wraps, reason = "the same shape as on Unix")]
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) -> &'static str {
        if tokio::signal::ctrl_c().await.is_err() {
            // Nothing will come; wait for ever rather than end for no reason.
            std::future::pending::<()>().await;
        }
        "Ctrl-C"
    }
}
