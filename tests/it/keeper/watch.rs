//! A folder that changes is read anew by itself: saved by an editor, or replaced whole as Kubernetes replaces a mounted `ConfigMap`.

use std::{fs, time::Duration};
#[cfg(unix)]
use std::{os::unix::fs::symlink, path::Path};

use slussen::shell::knowledge::{Keeper, watch};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::Desk;

/// How long a change may take to be seen: debouncing, building and a busy machine. Past it the test fails.
const LONG: Duration = Duration::from_mins(1);

async fn reaches(keeper: &Keeper, generation: u64) {
    let there = async {
        while keeper.status().version.generation < generation {
            sleep(Duration::from_millis(50)).await;
        }
    };
    assert!(
        timeout(LONG, there).await.is_ok(),
        "generation {generation} did not come: {:#?}",
        keeper.status()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_saved_file_is_taken_in_and_a_broken_one_is_not() {
    let desk = Desk::new();
    let keeper = desk.keeper();
    let end = CancellationToken::new();
    let watching = tokio::spawn(watch(keeper.clone(), end.clone()));
    desk.edit(1);
    reaches(&keeper, 2).await;
    // As editors save: written beside, renamed over.
    let beside = desk.knowledge().join(".compounds.txt.swp");
    fs::write(&beside, desk.read("compounds.txt") + "\nprovord\n").unwrap();
    fs::rename(&beside, desk.knowledge().join("compounds.txt")).unwrap();
    reaches(&keeper, 3).await;
    let article = desk.read(super::ANONYMOUS);
    desk.write(super::ANONYMOUS, "");
    let refused = async {
        while keeper.status().faults.is_empty() {
            sleep(Duration::from_millis(50)).await;
        }
    };
    assert!(timeout(LONG, refused).await.is_ok(), "the fault is told");
    assert_eq!(keeper.status().version.generation, 3);
    desk.write(super::ANONYMOUS, &article);
    desk.edit(2);
    reaches(&keeper, 4).await;
    end.cancel();
    timeout(LONG, watching).await.expect("it ends").unwrap();
}

/// Sooner than the folders are looked at though nothing was heard.
#[cfg(unix)]
const HEARD: Duration = Duration::from_secs(25);

/// Lays out a folder for deployments, with the knowledge at `dir` in it, and does something to it that brings the second desk's knowledge there.
#[cfg(unix)]
async fn swapped(dir: &str, lay_out: impl FnOnce(&Path, &Desk, &Desk), swap: impl FnOnce(&Path)) {
    use slussen::config::Config;

    let (first, second) = (Desk::new(), Desk::new());
    second.edit(1);
    let place = tempfile::tempdir().unwrap();
    lay_out(place.path(), &first, &second);
    let text = format!("[knowledge]\ndir = \"{}\"\n", place.path().join(dir).display());
    let keeper = Keeper::start(&Config::parse("c.toml", &text, &|_| None).unwrap()).unwrap();
    let end = CancellationToken::new();
    let watching = tokio::spawn(watch(keeper.clone(), end.clone()));
    // Time to look and to listen: a change before that is found by the look.
    sleep(Duration::from_secs(2)).await;
    swap(place.path());
    assert!(
        timeout(HEARD, reaches(&keeper, 2)).await.is_ok(),
        "{dir}: heard, not found by looking"
    );
    end.cancel();
    timeout(LONG, watching).await.expect("it ends").unwrap();
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_swapped_link_is_taken_in() {
    // `knowledge` -> `..data` -> a folder with a date, swapped by a rename.
    let lay_out = |place: &Path, first: &Desk, second: &Desk| {
        symlink(first.knowledge(), place.join("..data")).unwrap();
        symlink("..data", place.join("knowledge")).unwrap();
        symlink(second.knowledge(), place.join("..data_tmp")).unwrap();
    };
    let swap = |place: &Path| fs::rename(place.join("..data_tmp"), place.join("..data")).unwrap();
    swapped("knowledge", lay_out, swap).await;
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_swapped_link_above_is_taken_in() {
    // `current` -> a release that holds `knowledge`, as `ln -sfn` deploys.
    let lay_out = |place: &Path, first: &Desk, second: &Desk| {
        for (release, desk) in [("one", first), ("two", second)] {
            fs::create_dir(place.join(release)).unwrap();
            symlink(desk.knowledge(), place.join(release).join("knowledge")).unwrap();
        }
        symlink("one", place.join("current")).unwrap();
    };
    let swap = |place: &Path| {
        fs::remove_file(place.join("current")).unwrap();
        symlink("two", place.join("current")).unwrap();
    };
    swapped("current/knowledge", lay_out, swap).await;
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_renamed_folder_above_is_taken_in() {
    let lay_out = |place: &Path, first: &Desk, second: &Desk| {
        for (release, desk) in [("live/deep", first), ("next/deep", second)] {
            fs::create_dir_all(place.join(release)).unwrap();
            fs::rename(desk.knowledge(), place.join(release).join("knowledge")).unwrap();
        }
    };
    let swap = |place: &Path| {
        fs::rename(place.join("live"), place.join("old")).unwrap();
        fs::rename(place.join("next"), place.join("live")).unwrap();
    };
    swapped("live/deep/knowledge", lay_out, swap).await;
}
