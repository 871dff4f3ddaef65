//! What makes a running program read its knowledge anew by itself: SIGHUP, and a change in the folders. Not for: reading them (`Keeper::reload`).

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use notify::{RecursiveMode, Watcher as _};
use tokio::{
    sync::mpsc,
    task::spawn_blocking,
    time::{Instant, sleep_until, timeout},
};
use tokio_util::sync::CancellationToken;

use super::{How, Keeper, digest};
use crate::{config, shell::systemd, store};

/// How long nothing may change before the folders are read: an editor's saving, an unpacking or a pull is over by then.
const QUIET: Duration = Duration::from_millis(500);

/// How long changes that never end put it off.
const LONGEST: Duration = Duration::from_secs(10);

/// The folders are looked at this often though nothing was heard: network disks tell nothing, and a watch can lose events.
const LOOK: Duration = Duration::from_secs(30);

/// Who is written down for what nobody asked for by hand.
const WATCH: &str = "watch";
const SIGNAL: &str = "signal";

/// Reloads at each SIGHUP until `shutdown`.
///
/// # Errors
/// The operating system does not let signals be listened to.
pub async fn on_hangup(keeper: Keeper, shutdown: CancellationToken) -> io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};

        let mut hangups = signal(SignalKind::hangup())?;
        loop {
            tokio::select! {
                () = shutdown.cancelled() => return Ok(()),
                _ = hangups.recv() => {
                    systemd::reloading();
                    reload(&keeper, SIGNAL, How::Signal).await;
                    systemd::ready();
                }
            }
        }
    }
    #[cfg(not(unix))]
    {
        let _ = keeper;
        shutdown.cancelled().await;
        Ok(())
    }
}

/// Reloads when the folders change, until `shutdown`. Also for what replaces a folder or a link to one: a deployment, a mounted `ConfigMap`.
pub async fn watch(keeper: Keeper, shutdown: CancellationToken) {
    let folders = keeper.folders().clone();
    // What answers is what was read, so a change since then is found at the first look. A folder that was refused is not tried again as it is.
    let status = keeper.status();
    let mut seen = match status.stand_in {
        Some(_) => look(&folders).await,
        None => status.version.digest,
    };
    loop {
        let (tell, mut told) = mpsc::channel(1);
        // Made anew each time round: what was watched may have been replaced.
        let watcher = watcher(&folders, tell);
        if watcher.is_none() {
            tracing::warn!(
                seconds = LOOK.as_secs_f64(),
                "the operating system does not tell of changes; the folders are looked at instead"
            );
        }
        // A change between the last look and this watch has not been heard.
        let now = look(&folders).await;
        if now == seen {
            tokio::select! {
                () = shutdown.cancelled() => return,
                () = quiet(&mut told) => {}
            }
        }
        drop(watcher);
        let now = look(&folders).await;
        if now != seen {
            seen = now;
            reload(&keeper, WATCH, How::Watch).await;
        }
    }
}

/// Returns when something changed and then nothing for a while; or after the time for a look of our own.
async fn quiet(told: &mut mpsc::Receiver<()>) {
    // Whether it was told or the time had come: both end the waiting. Without a watcher nothing is ever told.
    let first = timeout(LOOK, async {
        if told.recv().await.is_none() {
            std::future::pending::<()>().await;
        }
    });
    if first.await.is_err() {
        return;
    }
    let end = Instant::now() + LONGEST;
    loop {
        tokio::select! {
            () = sleep_until(end) => return,
            more = timeout(QUIET, told.recv()) => if more.is_err() { return },
        }
    }
}

fn watcher(folders: &config::Knowledge, tell: mpsc::Sender<()>) -> Option<notify::RecommendedWatcher> {
    let roots: Vec<PathBuf> = [&folders.dir, &folders.locales]
        .into_iter()
        .flatten()
        .flat_map(|root| names(root))
        .collect();
    let ours = roots.clone();
    let heard = move |event: notify::Result<notify::Event>| {
        // Reading is no change; what happens beside a root is none of ours; an error may hide a change.
        let changed = event.map_or(true, |event| {
            let here = event.paths.is_empty() || event.paths.iter().any(|path| ours.iter().any(|root| path.starts_with(root)));
            here && !event.kind.is_access()
        });
        if changed {
            // A full channel has been told already.
            let _told = tell.try_send(());
        }
    };
    let mut watcher = notify::recommended_watcher(heard).ok()?;
    let mut any = false;
    for root in roots {
        any |= watcher.watch(&root, RecursiveMode::Recursive).is_ok();
        // The folder that holds it tells when the root itself is replaced; where it cannot be watched the look of our own finds that.
        let _perhaps = root.parent().map(|folder| watcher.watch(folder, RecursiveMode::NonRecursive));
    }
    any.then_some(watcher)
}

/// A root as it is named and, where links lead to it, as it is.
fn names(root: &Path) -> BTreeSet<PathBuf> {
    [std::path::absolute(root).ok(), root.canonicalize().ok()]
        .into_iter()
        .flatten()
        .collect()
}

/// The digest of what the folders hold, or what keeps them from being read.
async fn look(folders: &config::Knowledge) -> String {
    let folders = folders.clone();
    let look = move || match store::files(folders.dir.as_deref(), folders.locales.as_deref()) {
        Ok(files) if files.faults().is_empty() => digest(&files),
        Ok(files) => format!("{} {:?}", digest(&files), files.faults()),
        Err(faults) => format!("{faults:?}"),
    };
    spawn_blocking(look).await.unwrap_or_default()
}

async fn reload(keeper: &Keeper, by: &'static str, how: How) {
    let keeper = keeper.clone();
    // The keeper logs how it ended, and a panic inside it is one of its faults.
    let _logged = spawn_blocking(move || keeper.reload(by, how)).await;
}
