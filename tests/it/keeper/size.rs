//! Folders that are too large, lead in circles or do not hold still: refused clearly, and the old version goes on.

use std::{
    fs::{self, File},
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use slussen::{
    knowledge::Fault,
    shell::{knowledge::How, swedish::translate},
    store,
};

use super::{ANONYMOUS, Desk, accepted, refused};

#[test]
fn a_huge_article_is_refused_by_its_size() {
    let desk = Desk::new();
    let keeper = desk.keeper();
    let huge = File::create(desk.knowledge().join("faq/sv/stor.md")).unwrap();
    huge.set_len(1 << 30).unwrap();
    let faults = refused(&keeper, "knowledge/faq/sv/stor.md", "the file holds 1073741824 bytes");
    assert_eq!(faults.len(), 1, "{faults:#?}");
}

#[test]
fn a_folder_of_far_too_many_files_is_one_fault() {
    let desk = Desk::new();
    let keeper = desk.keeper();
    let folder = desk.knowledge().join("faq/sv/a");
    fs::create_dir(&folder).unwrap();
    for number in 0..=store::MOST_FILES {
        File::create(folder.join(number.to_string())).unwrap();
    }
    let faults = refused(&keeper, "knowledge/", "the folder holds more than");
    assert_eq!(faults.len(), 1, "nothing of so many is read: {faults:#?}");
    let in_swedish = |fault: &Fault| translate(&fault.problem).zip(translate(&fault.remedy)).is_some();
    assert!(faults.iter().all(in_swedish), "{faults:#?}");
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_a_circle_end_somewhere() {
    use std::os::unix::fs::symlink;

    let desk = Desk::new();
    let keeper = desk.keeper();
    symlink(desk.knowledge(), desk.knowledge().join("faq/sv/runt")).unwrap();
    refused(&keeper, "knowledge/faq/sv/runt", "leads back");
    fs::remove_file(desk.knowledge().join("faq/sv/runt")).unwrap();
    // Two links that lead to each other, and one to nothing.
    symlink("b.md", desk.knowledge().join("faq/sv/a.md")).unwrap();
    symlink("a.md", desk.knowledge().join("faq/sv/b.md")).unwrap();
    refused(&keeper, "knowledge/faq/sv/a.md", "cannot be read");
}

#[test]
fn a_file_that_changes_while_it_is_read_is_never_taken_half() {
    let desk = Desk::new();
    let keeper = desk.keeper();
    let text = desk.read(ANONYMOUS);
    let done = AtomicBool::new(false);
    // Two whole articles, one after the other; anything else is a piece of one.
    let versions = [
        text.replace("helt anonymt", "alldeles anonymt"),
        text.replace("helt anonymt", "fullt anonymt"),
    ];
    thread::scope(|scope| {
        scope.spawn(|| {
            for version in versions.iter().cycle() {
                if done.load(Ordering::Relaxed) {
                    break;
                }
                desk.write(ANONYMOUS, version);
            }
        });
        for _ in 0..3 {
            match keeper.reload("test", How::Command) {
                Ok(report) => assert!(report.version.generation > 0),
                // Read as it was being written: refused, with a reason.
                Err(faults) => assert!(faults.iter().all(|fault| !fault.remedy.is_empty()), "{faults:#?}"),
            }
            let snapshot = keeper.service().snapshot();
            let answers: Vec<String> = snapshot
                .knowledge
                .articles
                .values()
                .flat_map(|articles| articles.values())
                .map(|article| format!("{:?}", article.answer))
                .collect();
            let known = ["helt anonymt", "alldeles anonymt", "fullt anonymt"];
            assert!(
                answers
                    .iter()
                    .any(|answer| known.iter().any(|words| answer.contains(words)) && answer.contains("en enhet som bara du"))
            );
        }
        done.store(true, Ordering::Relaxed);
    });
    desk.write(ANONYMOUS, &versions[0]);
    let report = accepted(keeper.reload("test", How::Command));
    assert!(report.version.generation > 1);
}

#[test]
fn of_two_admins_at_once_the_second_learns_that_the_first_was_faster() {
    let desk = Desk::new();
    let keeper = desk.keeper();
    let looked_at = keeper.status().version.generation;
    desk.edit(1);
    accepted(keeper.reload_after("första", How::Page, &[], Some(looked_at)));
    desk.edit(2);
    let faults = keeper
        .reload_after("andra", How::Page, &[], Some(looked_at))
        .expect_err("another version answers");
    assert!(faults[0].problem.contains("version 2 answers, not 1"), "{faults:?}");
    assert!(translate(&faults[0].problem).is_some() && translate(&faults[0].remedy).is_some());
    assert_eq!(keeper.status().version.generation, 2);
    accepted(keeper.reload_after("andra", How::Page, &[], Some(2)));
}
