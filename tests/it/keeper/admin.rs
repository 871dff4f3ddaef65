//! A running program that is told to reload: by command over its socket, and by SIGHUP.

use std::{fs, os::unix::fs::PermissionsExt as _, process::Output};

use super::{ANONYMOUS, Desk};
use crate::{cli::slussen, serve::Server};

/// A configuration file that leaves watching out, so that nothing but the test makes it reload.
fn settings(desk: &Desk) -> String {
    let path = desk.root().join("c.toml");
    fs::write(&path, format!("{}[reload]\nwatch = false\n", desk.settings())).unwrap();
    path.to_str().unwrap().to_owned()
}

fn run(config: &str, args: &[&str]) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = slussen(&[&["--config", config], args].concat())
        .output()
        .expect("the binary starts");
    (
        status.code(),
        String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr),
    )
}

#[track_caller]
fn check(config: &str, args: &[&str], status: i32, says: &str) {
    let (code, said) = run(config, args);
    assert_eq!(code, Some(status), "{said}");
    assert!(said.contains(says), "{said}");
}

#[test]
fn commands_reach_the_running_program() {
    let desk = Desk::with_data();
    let config = settings(&desk);
    check(&config, &["reload"], 1, "Inget program som kör svarade");
    let mut server = Server::start(slussen(&["--config", &config, "serve", "--listen", "127.0.0.1:0"]));
    let mode = fs::metadata(desk.data().join("run")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700, "the socket is nobody else's");

    check(&config, &["reload"], 0, "Ingenting ändrades");
    let sound = desk.read(ANONYMOUS);
    desk.write(ANONYMOUS, &sound.replace("reviewed = ", "reviewed =  "));
    check(&config, &["preview"], 0, "ändrad artikel: sv/origo-anonym");
    check(&config, &["reload", "--by", "redaktör"], 0, "version 2");
    desk.write(ANONYMOUS, "");
    check(&config, &["reload"], 2, "filen är tom");
    check(&config, &["status"], 0, "* version 2");
    check(&config, &["rollback", "1"], 0, "version 3");
    check(&config, &["rollback", "99"], 2, "version 99 finns inte kvar");
    check(&config, &["status", "--format", "json"], 0, "\"back_to\":1");
    check(&config, &["audit", "verify"], 0, "Loggen är hel. Antal rader: 6");
    let audit = fs::read_to_string(desk.data().join("audit.jsonl")).unwrap();
    assert!(audit.contains("\"who\":\"redaktör (uid "), "{audit}");

    desk.write(ANONYMOUS, &sound.replace("reviewed = ", "reviewed =   "));
    server.signal("HUP");
    server.read_until("how=\"signal\"");
    check(&config, &["status"], 0, "* version 4");
    server.signal("TERM");
    let (status, said) = server.end();
    assert_eq!(status, Some(0), "{said}");
    check(&config, &["reload"], 1, "Inget program som kör svarade");
}

#[test]
fn a_broken_folder_does_not_keep_it_from_starting_and_is_shouted_about() {
    let desk = Desk::new();
    desk.write(ANONYMOUS, "");
    let config = settings(&desk);
    let server = Server::start(slussen(&["--config", &config, "serve", "--listen", "127.0.0.1:0"]));
    server.signal("TERM");
    let (status, said) = server.end();
    assert_eq!(status, Some(0), "{said}");
    assert!(
        said.contains("THE KNOWLEDGE FOLDER WAS REFUSED") && said.contains("origo-anonym.md"),
        "{said}"
    );
    check(&config, &["reload"], 1, "Det finns ingen datamapp");
}
