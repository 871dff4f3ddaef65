//! The binary as a user starts it: statuses, faults, the configuration.

use std::{
    fs,
    io::Write as _,
    process::{Command, Output, Stdio},
};

/// The binary with an environment that names no token.
pub(crate) fn slussen(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_slussen"));
    command.args(args).env_remove("DISCORD_TOKEN").stdin(Stdio::null());
    command
}

fn output(args: &[&str], input: &str) -> Output {
    let mut child = slussen(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    // A command that refuses its arguments closes its input before it is written.
    let _closed_early = child.stdin.take().expect("piped").write_all(input.as_bytes());
    child.wait_with_output().expect("the binary ends")
}

/// Status and what standard error says.
#[track_caller]
fn check(args: &[&str], input: &str, status: i32, says: &str) {
    let output = output(args, input);
    let error = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(status), "{error}");
    assert!(error.contains(says), "{error}");
}

#[test]
fn version_and_help_are_no_faults() {
    let said = output(&["--version"], "");
    assert!(said.status.success());
    assert_eq!(
        String::from_utf8_lossy(&said.stdout).trim(),
        format!("slussen {}", env!("CARGO_PKG_VERSION"))
    );
    assert!(output(&["--help"], "").status.success());
}

#[test]
fn statuses_of_respond() {
    check(&["respond"], "{\"text\": \"hej\"}\n", 0, "");
    check(&["respond"], "x\n", 2, "");
    check(&["respond", "--explain"], "", 0, "");
}

#[test]
fn what_is_wrong_with_the_start_is_said() {
    check(&[], "", 2, "Usage");
    check(&["sing"], "", 2, "sing");
    check(&["respond", "--config", "missing.toml"], "", 2, "missing.toml:0: cannot be read");
    check(&["respond", "--knowledge", "missing-folder"], "", 2, "missing-folder");
}

#[test]
fn a_faulty_configuration_is_refused_with_every_fault() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("c.toml");
    let name = file.to_str().expect("UTF-8");

    fs::write(&file, "[web]\nlisten = 1\n[log]\nlevel = 1\n").expect("written");
    check(&["respond", "--config", name], "", 2, "c.toml:2: `web.listen` is an integer");
    check(&["respond", "--config", name], "", 2, "c.toml:4: `log.level` is an integer");

    fs::write(&file, b"[web]\n# \xff\n").expect("written");
    check(&["respond", "--config", name], "", 2, "is not UTF-8");

    fs::write(&file, "[log]\nlevel = \"off\"\n").expect("written");
    check(&["--config", name, "respond"], "{\"text\": \"hej\"}", 0, "");
}
