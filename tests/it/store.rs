//! Reading folders: what takes the place of the embedded files, and each way in which a folder can be wrong.

use std::{fs, path::Path};

use slussen::{
    knowledge::{Fault, Files, MAX_BYTES},
    store,
};
use tempfile::TempDir;

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn paths(files: &Files) -> Vec<&str> {
    files.under("").map(|(path, _)| path).collect()
}

#[track_caller]
fn refused(result: Result<Files, Vec<Fault>>, problem: &str) {
    let faults = result.unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert!(faults[0].problem.contains(problem), "{faults:#?}");
}

#[test]
fn both_shapes_of_a_folder_are_read() {
    let outer = folder(&[
        ("knowledge/manifest.toml", "a"),
        ("locales/sv/common.ftl", "b"),
        ("knowledge/.git/x", "c"),
        ("notes.txt", "d"),
    ]);
    let files = store::read(outer.path()).unwrap();
    assert_eq!(paths(&files), ["knowledge/manifest.toml", "locales/sv/common.ftl"]);
    let inner = store::read(&outer.path().join("knowledge")).unwrap();
    assert_eq!(paths(&inner), ["knowledge/manifest.toml"]);
}

#[test]
fn a_folder_takes_the_place_of_the_part_that_it_holds() {
    let own = folder(&[("faq/sv/x.md", "a"), ("faq/sv/.x.md.swp", "b"), ("faq/sv/x.md~", "c")]);
    let files = store::files(Some(own.path()), None).unwrap();
    let knowledge: Vec<&str> = files.under("knowledge/").map(|(path, _)| path).collect();
    assert_eq!(knowledge, ["knowledge/faq/sv/x.md"]);
    let embedded = store::embedded();
    assert_eq!(files.under("locales/").count(), embedded.under("locales/").count());
    let words = folder(&[("sv/common.ftl", "hello = hej")]);
    let files = store::files(None, Some(words.path())).unwrap();
    let locales: Vec<&str> = files.under("locales/").map(|(path, _)| path).collect();
    assert_eq!(locales, ["locales/sv/common.ftl"]);
    assert_eq!(files.under("knowledge/").count(), embedded.under("knowledge/").count());
}

#[test]
fn a_wrong_folder_is_refused() {
    let empty = folder(&[]);
    refused(store::read(empty.path()), "holds no knowledge");
    refused(store::read(Path::new("/no/such/folder")), "the folder is missing");
    refused(store::files(Some(Path::new("/no/such/folder")), None), "the folder is missing");
    refused(store::files(None, Some(empty.path())), "holds no locales");
    let file = folder(&[("manifest.toml", "")]);
    refused(store::read(&file.path().join("manifest.toml")), "not a folder");
    let faults = store::files(Some(Path::new("/no/such/one")), Some(Path::new("/no/such/two"))).unwrap_err();
    assert_eq!(faults.len(), 2);
}

#[test]
fn a_large_file_is_a_fault_and_hides_no_other() {
    let own = folder(&[("manifest.toml", "a"), ("faq/sv/x.md", &"x".repeat(MAX_BYTES + 1))]);
    fs::write(own.path().join("faq/sv/y.md"), b"\xff\xfe").unwrap();
    let files = store::read(own.path()).unwrap();
    assert_eq!(paths(&files), ["knowledge/manifest.toml"]);
    let faults: Vec<&str> = files.faults().iter().map(|fault| fault.file.as_str()).collect();
    assert_eq!(faults, ["knowledge/faq/sv/x.md", "knowledge/faq/sv/y.md"]);
    // They reach whoever loads, also when the folder stands in for the embedded part.
    assert_eq!(store::files(Some(own.path()), None).unwrap().faults().len(), 2);
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_a_circle_or_nowhere_are_faults() {
    use std::os::unix::fs::symlink;
    let own = folder(&[("manifest.toml", "a"), ("faq/sv/x.md", "b")]);
    symlink(own.path(), own.path().join("faq/circle")).unwrap();
    symlink(own.path().join("gone"), own.path().join("faq/gone.md")).unwrap();
    symlink(own.path().join("faq/itself"), own.path().join("faq/itself")).unwrap();
    let files = store::read(own.path()).unwrap();
    assert_eq!(paths(&files), ["knowledge/faq/sv/x.md", "knowledge/manifest.toml"]);
    let faults: Vec<(&str, &str)> = files
        .faults()
        .iter()
        .map(|fault| (fault.file.as_str(), fault.problem.as_str()))
        .collect();
    assert_eq!(faults.len(), 3, "{faults:#?}");
    assert_eq!(
        faults[0],
        ("knowledge/faq/circle", "a symbolic link leads back to a folder that holds it")
    );
    assert!(
        faults[1].0 == "knowledge/faq/gone.md" && faults[1].1.contains("cannot be read"),
        "{faults:#?}"
    );
    assert!(
        faults[2].0 == "knowledge/faq/itself" && faults[2].1.contains("cannot be read"),
        "{faults:#?}"
    );
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_elsewhere_is_followed() {
    use std::os::unix::fs::symlink;
    let real = folder(&[("sv/x.md", "a")]);
    let own = folder(&[("manifest.toml", "b")]);
    symlink(real.path(), own.path().join("faq")).unwrap();
    assert_eq!(
        paths(&store::read(own.path()).unwrap()),
        ["knowledge/faq/sv/x.md", "knowledge/manifest.toml"]
    );
}

#[cfg(unix)]
#[test]
fn a_pipe_among_the_files_is_a_fault_and_is_not_waited_for() {
    let own = folder(&[("manifest.toml", "a")]);
    let made = std::process::Command::new("mkfifo").arg(own.path().join("pipe")).status().unwrap();
    assert!(made.success());
    let files = store::read(own.path()).unwrap();
    assert_eq!(files.faults()[0].problem, "this is neither a file nor a folder");
}
