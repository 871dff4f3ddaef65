//! A folder that changes is read anew by itself: saved by an editor, or replaced whole as Kubernetes replaces a mounted `ConfigMap`.

use std::{fs, time::Duration};

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

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_swapped_link_is_taken_in() {
    use std::os::unix::fs::symlink;

    use slussen::config::Config;

    let (first, second) = (Desk::new(), Desk::new());
    second.edit(1);
    // `knowledge` -> `..data` -> a folder with a date, swapped by a rename.
    let mount = tempfile::tempdir().unwrap();
    symlink(first.knowledge(), mount.path().join("..data")).unwrap();
    symlink("..data", mount.path().join("knowledge")).unwrap();
    let text = format!("[knowledge]\ndir = \"{}\"\n", mount.path().join("knowledge").display());
    let keeper = Keeper::start(&Config::parse("c.toml", &text, &|_| None).unwrap()).unwrap();
    let end = CancellationToken::new();
    let watching = tokio::spawn(watch(keeper.clone(), end.clone()));
    sleep(Duration::from_millis(200)).await;
    symlink(second.knowledge(), mount.path().join("..data_tmp")).unwrap();
    fs::rename(mount.path().join("..data_tmp"), mount.path().join("..data")).unwrap();
    reaches(&keeper, 2).await;
    end.cancel();
    timeout(LONG, watching).await.expect("it ends").unwrap();
}
