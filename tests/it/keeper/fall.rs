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
use crate::{cli::slussen, serve::Server};

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
        assert!(Audit::open(&desk.data()).unwrap().verify().unwrap().is_ok());
        let oldest = status.versions.last().expect("the one that answers").generation;
        last = accepted(keeper.rollback(Some(oldest), "test", How::Command)).version.generation;
    }
}

#[test]
fn a_reload_that_is_killed_leaves_whole_versions_and_a_whole_audit() {
    let desk = Desk::with_data();
    let config = settings(&desk);
    let mut last = 0;
    for time in 0..TIMES / 2 {
        let mut server = Server::start(slussen(&["--config", &config, "serve"]));
        desk.edit(usize::try_from(time).unwrap());
        server.signal("HUP");
        if time + 1 == TIMES / 2 {
            // Once to its end, so that the times before are known to lie within it.
            server.read_until("the knowledge was changed");
        } else {
            thread::sleep(Duration::from_millis(120) * time);
        }
        server.signal("KILL");
        server.end();
        let keeper = desk.keeper();
        let status = keeper.status();
        assert!(status.stand_in.is_none() && status.version.generation > last, "{status:#?}");
        last = status.version.generation;
        for version in &status.versions {
            keeper.files_of(version.generation).unwrap_or_else(|faults| panic!("{faults:#?}"));
        }
        let bundles = seen(&desk.data().join("versions"));
        assert_eq!(bundles.len(), status.versions.len(), "{bundles:?} {status:#?}");
        assert!(Audit::open(&desk.data()).unwrap().verify().unwrap().is_ok());
    }
}

/// The same command, in a process whose files may grow to so many blocks of 512 bytes and no further: what a full disk says, for whomever it runs.
fn with_room(blocks: u32, args: &[&str]) -> Command {
    let inner = slussen(args);
    let mut command = Command::new("sh");
    command
        .args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"")])
        .arg(inner.get_program())
        .args(inner.get_args())
        .env_remove("DISCORD_TOKEN")
        .stdin(Stdio::null());
    command
}

fn said_by(mut command: Command) -> (Option<i32>, String) {
    let output = command.output().expect("it starts");
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
    let (status, said) = said_by(with_room(
        1,
        &[
            "--config",
            &config,
            "services",
            "verify",
            id,
            "--called",
            "--read",
            "--as",
            "redaktör",
        ],
    ));
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

/// A server's folder of what it keeps: nothing half written, and an audit that holds.
#[track_caller]
fn whole(desk: &Desk, lines: u64) {
    for entry in fs::read_dir(desk.data().join("versions")).unwrap() {
        let name = entry.unwrap().file_name();
        let name = name.to_string_lossy();
        assert!(!name.starts_with('.'), "{name} is left");
    }
    assert_eq!(Audit::open(&desk.data()).unwrap().verify().unwrap(), Ok(lines));
}

#[test]
fn a_full_disk_keeps_no_version_from_answering_and_no_line_half() {
    let desk = Desk::with_data();
    let config = settings(&desk);
    // Room for one line of the audit and a part of the next, and for no bundle.
    let mut server = Server::start(with_room(1, &["--config", &config, "serve"]));
    server.said("the version could not be kept on disk; it is kept in memory");
    desk.edit(1);
    let ask = |args: &[&str]| said_by(slussen(&[&["--config", &config], args].concat()));
    let (status, said) = ask(&["reload"]);
    assert!(status == Some(0) && said.contains("version 2"), "{said}");
    assert!(said.contains("version 2 gick inte att spara på disk"), "{said}");
    server.read_until("the audit could not be written; is the disk full?");
    let (status, said) = ask(&["rollback", "1"]);
    assert!(
        status == Some(0) && said.contains("version 3"),
        "what is in memory can be brought back: {said}"
    );
    desk.write(ANONYMOUS, "");
    let (status, said) = ask(&["reload"]);
    assert!(status == Some(2) && said.contains("filen är tom"), "{said}");
    server.signal("TERM");
    let (status, said) = server.end();
    assert_eq!(status, Some(0), "{said}");
    whole(&desk, 1);
    assert_eq!(seen(&desk.data().join("versions")), Vec::<String>::new());

    // With room again it goes on from there.
    desk.write(ANONYMOUS, store::embedded().get(&format!("knowledge/{ANONYMOUS}")).unwrap());
    let keeper = desk.keeper();
    assert!(keeper.status().stand_in.is_none());
    desk.edit(2);
    assert!(accepted(keeper.reload("test", How::Command)).changed);
    whole(&desk, 3);
}

#[test]
fn a_data_folder_that_has_become_read_only_holds_up_no_reload() {
    let desk = Desk::with_data();
    let config = settings(&desk);
    drop(desk.keeper());
    let before = fs::read(desk.data().join("audit.jsonl")).unwrap();
    // A mount of this process alone; root needs no namespace of users for it, others do.
    let root = fs::metadata("/proc/self").is_ok_and(|about| std::os::unix::fs::MetadataExt::uid(&about) == 0);
    let inner = slussen(&["--config", &config, "serve"]);
    let mut command = Command::new("unshare");
    command
        .args(if root { ["-m"].as_slice() } else { &["-r", "-m"] })
        .args([
            "sh",
            "-c",
            "d=$0; mount --bind \"$d\" \"$d\" && mount -o remount,bind,ro \"$d\" && exec \"$@\"",
        ])
        .arg(desk.data())
        .arg(inner.get_program())
        .args(inner.get_args())
        .env_remove("DISCORD_TOKEN")
        .stdin(Stdio::null());
    desk.edit(1);
    let mut server = Server::start(command);
    server.said("the version could not be kept on disk; it is kept in memory");
    server.said("the audit could not be written");
    desk.edit(2);
    server.signal("HUP");
    let line = server.read_until("the knowledge was changed");
    assert!(line.contains("generation=3"), "{line}");
    server.signal("TERM");
    let (status, said) = server.end();
    assert_eq!(status, Some(0), "{said}");
    assert_eq!(fs::read(desk.data().join("audit.jsonl")).unwrap(), before);
    whole(&desk, 1);
}

#[test]
fn a_verification_that_the_audit_cannot_take_says_so() {
    let desk = Desk::with_data();
    let config = settings(&desk);
    // A folder stands in its place: no permission stops root, this does.
    fs::create_dir_all(desk.data().join("audit.jsonl")).unwrap();
    let (status, said) = said_by(slussen(&[
        "--config",
        &config,
        "services",
        "verify",
        "origo",
        "--called",
        "--read",
        "--as",
        "redaktör",
    ]));
    assert_eq!(status, Some(2), "{said}");
    assert!(
        said.contains("Skrivet i filen") && said.contains("filen är skriven, men inte raden i loggen"),
        "{said}"
    );
    assert!(desk.read("services/origo.toml").contains("verified_by = \"redaktör\""));
    let (status, said) = said_by(slussen(&["--config", &config, "audit", "verify"]));
    assert!(status == Some(2) && said.contains("loggen går inte att läsa"), "{said}");
}
