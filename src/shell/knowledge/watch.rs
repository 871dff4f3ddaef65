//! What makes a running program read its knowledge anew by itself: SIGHUP, and a change in the folders. Not for: reading them (`Keeper::reload`).

use std::{
    collections::BTreeSet,
    io,
    path::{Component, Path, PathBuf},
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

/// Reloads when the folders change, until `shutdown`. Also for what replaces a folder, one above it or a link to one: a deployment, a
/// mounted `ConfigMap`.
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
    let ways: Vec<Way> = [&folders.dir, &folders.locales]
        .into_iter()
        .flatten()
        .map(|folder| way(folder))
        .collect();
    let ours = ways.clone();
    let heard = move |event: notify::Result<notify::Event>| {
        // Reading is no change; what happens beside a way is none of ours; an error may hide a change.
        let changed = event.map_or(true, |event| {
            let here = event.paths.is_empty() || event.paths.iter().any(|path| ours.iter().any(|way| way.concerns(path)));
            here && !event.kind.is_access()
        });
        if changed {
            // A full channel has been told already.
            let _told = tell.try_send(());
        }
    };
    let mut watcher = notify::recommended_watcher(heard).ok()?;
    // A folder tells when one of the names in it comes to stand for something else; where it cannot be watched the look of our own finds that.
    let along: BTreeSet<&Path> = ways.iter().flat_map(|way| &way.names).filter_map(|name| name.parent()).collect();
    for folder in along {
        let _perhaps = watcher.watch(folder, RecursiveMode::NonRecursive);
    }
    // After them, as one of those folders may lie within another root.
    let mut any = false;
    for way in ways {
        any |= watcher.watch(&way.end, RecursiveMode::Recursive).is_ok();
    }
    any.then_some(watcher)
}

/// Most links on the way to a folder: as many as Linux follows.
const MOST_LINKS: usize = 40;

/// How a folder is reached from the root of the file system: links are followed, so that each folder on the way has one name.
#[derive(Clone, Default)]
struct Way {
    /// Every name on it, that of the folder itself and of links among them: another thing put in such a place may make the folder another one.
    names: BTreeSet<PathBuf>,
    /// The folder itself.
    end: PathBuf,
}

impl Way {
    fn concerns(&self, path: &Path) -> bool {
        path.starts_with(&self.end) || self.names.contains(path)
    }
}

fn way(folder: &Path) -> Way {
    let mut way = Way::default();
    let mut left = std::path::absolute(folder).unwrap_or_default();
    let mut links = 0;
    loop {
        let mut parts = left.components();
        let Some(part) = parts.next() else { return way };
        let rest = parts.as_path().to_owned();
        left = match part {
            Component::Prefix(_) | Component::RootDir => {
                way.end.push(part);
                rest
            }
            Component::CurDir => rest,
            Component::ParentDir => {
                way.end.pop();
                rest
            }
            Component::Normal(name) => {
                let at = way.end.join(name);
                way.names.insert(at.clone());
                match at.read_link() {
                    Ok(target) if links < MOST_LINKS => {
                        links += 1;
                        target.join(rest)
                    }
                    Ok(_) | Err(_) => {
                        way.end = at;
                        rest
                    }
                }
            }
        };
    }
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
