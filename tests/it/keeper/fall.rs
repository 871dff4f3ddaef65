//! A process that is killed at any moment, and a disk that takes no more: whatever is on it is whole.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use slussen::{
    knowledge,
    shell::knowledge::{Audit, How},
    store,
};

use super::{ANONYMOUS, Desk, accepted};
use crate::cli::slussen;

/// How often a process is killed, each time a little later.
const TIMES: u32 = 8;

fn settings(desk: &Desk) -> String {
    let path = desk.root().join("c.toml");
    fs::write(
        &path,
        format!("{}[reload]\nwatch = false\n[web]\nlisten = \"127.0.0.1:0\"\n", desk.settings()),
    )
    .unwrap();
    path.to_str().unwrap().to_owned()
}

/// Runs to its end or for so long, whichever comes first.
fn killed_after(mut command: Command, after: Duration) -> Duration {
    let began = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary starts");
    while began.elapsed() < after {
        if child.try_wait().unwrap().is_some() {
            return began.elapsed();
        }
        thread::sleep(Duration::from_millis(1));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    began.elapsed()
}

/// Files that are seen by whoever reads the folder.
fn seen(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
    names.sort();
    names
}

#[test]
fn a_verification_that_is_killed_leaves_the_file_as_it_was_or_as_it_was_to_be() {
    let desk = Desk::with_data();
    let config = settings(&desk);
    let before = desk.read("services/origo.toml");
    let files = seen(&desk.knowledge().join("services"));
    let command = || {
        let mut command = slussen(&[
            "--config",
            &config,
            "services",
            "verify",
            "origo",
            "--called",
            "--read",
            "--as",
            "redaktör",
        ]);
        command.stdin(Stdio::null());
        command
    };
    let whole = killed_after(command(), Duration::from_mins(2));
    let after = desk.read("services/origo.toml");
    assert!(after != before && after.contains("verified_by = \"redaktör\""), "{after}");
    for time in 1..=TIMES {
        desk.write("services/origo.toml", &before);
        killed_after(command(), whole * time / TIMES);
        let now = desk.read("services/origo.toml");
        assert!(now == before || now == after, "{now}");
        assert_eq!(seen(&desk.knowledge().join("services")), files);
        knowledge::load(&store::files(Some(&desk.knowledge()), None).unwrap()).unwrap();
        assert!(Audit::open(&desk.data()).unwrap().verify().unwrap().is_ok());
    }
}

#[test]
fn a_program_that_is_killed_while_it_takes_versions_in_starts_with_a_whole_one() {
    let desk = Desk::with_data();
    let config = settings(&desk);
    let mut last = 0;
    for time in 1..=TIMES / 2 {
        // Each start takes a version in, writes a bundle and a line of the audit.
        desk.edit(usize::try_from(time).unwrap());
        killed_after(slussen(&["--config", &config, "serve"]), Duration::from_millis(400) * time);
        let keeper = desk.keeper();
        let status = keeper.status();
        assert!(status.stand_in.is_none(), "{status:#?}");
        assert!(status.version.generation > last, "no generation twice: {status:#?}");
        last = status.version.generation;
        assert!(Audit::open(&desk.data()).unwrap().verify().unwrap().is_ok());
        let oldest = status.versions.last().expect("the one that answers").generation;
        last = accepted(keeper.rollback(Some(oldest), "test", How::Command)).version.generation;
    }
}

/// The same command, in a process whose files may grow to 512 bytes and no further: what a full disk says, for whomever it runs.
fn on_a_full_disk(args: &[&str]) -> (Option<i32>, String) {
    let inner = slussen(args);
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\""])
        .arg(inner.get_program())
        .args(inner.get_args())
        .stdin(Stdio::null())
        .output()
        .expect("sh starts");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code(), said)
}

#[test]
fn a_full_disk_leaves_every_file_as_it_was() {
    let desk = Desk::new();
    let config = settings(&desk);
    // The longest of them, which needs more room than there is.
    let longest = seen(&desk.knowledge().join("services"))
        .into_iter()
        .max_by_key(|name| desk.read(&format!("services/{name}")).len())
        .unwrap();
    let path = format!("services/{longest}");
    let text = desk.read(&path);
    assert!(text.len() > 1024);
    desk.write(&path, &text);
    let before = desk.read(&path);
    let id = longest.trim_end_matches(".toml");
    let (status, said) = on_a_full_disk(&[
        "--config",
        &config,
        "services",
        "verify",
        id,
        "--called",
        "--read",
        "--as",
        "redaktör",
    ]);
    assert!(status == Some(2) && said.contains("filen går inte att skriva"), "{said}");
    assert_eq!(desk.read(&path), before);
    let left = fs::read_dir(desk.knowledge().join("services")).unwrap().filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_string_lossy().starts_with('.')
    });
    assert_eq!(left.count(), 0, "nothing half written is left");
}

#[test]
fn a_place_that_cannot_be_written_to_is_told_and_nothing_is_lost() {
    use jiff::civil::date;
    use slussen::shell::editor::verify::{self, Checked};

    let desk = Desk::new();
    let before = desk.read("services/bris.toml");
    // Where the new text would be written first, something stands in the way: also for root, whom no permission stops.
    let way = desk.knowledge().join(format!("services/.bris.toml.{}.tmp", std::process::id()));
    fs::create_dir(&way).unwrap();
    let files = store::files(Some(&desk.knowledge()), None).unwrap();
    let checked = Checked {
        called: true,
        read: true,
        role: "redaktör".to_owned(),
        settled: Vec::new(),
    };
    let faults = verify::write(&desk.knowledge(), &files, "bris", &checked, date(2026, 11, 22)).unwrap_err();
    assert!(faults[0].problem.contains("cannot be written"), "{faults:?}");
    assert_eq!(desk.read("services/bris.toml"), before);
    assert!(desk.read(ANONYMOUS).contains("Origo"));
}
