//! Versions that are kept and brought back, and what a program starts with when its folder is broken.

use std::fs;

use slussen::shell::knowledge::{How, Keeper, StandIn, awaits};

use super::{ANONYMOUS, Desk, accepted};

#[test]
fn the_last_ten_are_kept_and_brought_back_after_a_restart() {
    let desk = Desk::with_data();
    let keeper = desk.keeper();
    for number in 1..=11 {
        desk.edit(number);
        accepted(keeper.reload("test", How::Command));
    }
    let kept: Vec<u64> = keeper.status().versions.iter().map(|version| version.generation).collect();
    assert_eq!(kept, (3..=12).rev().collect::<Vec<u64>>());
    let third = keeper.status().versions.last().unwrap().clone();
    let report = accepted(keeper.rollback(Some(3), "redaktör", How::Command));
    assert_eq!((report.version.generation, report.version.back_to), (13, Some(3)));
    assert_eq!(report.version.digest, third.digest);

    // The folder still holds the twelfth; a restart with it is a version of its own.
    drop(keeper);
    let keeper = desk.keeper();
    assert_eq!(keeper.status().version.generation, 14);
    assert_eq!(keeper.status().version.how, How::Start);
    // Nothing new: no new version.
    drop(keeper);
    assert_eq!(desk.keeper().status().version.generation, 14);
}

#[test]
fn without_a_data_folder_the_version_before_is_in_memory() {
    let desk = Desk::new();
    let keeper = desk.keeper();
    let none = keeper.rollback(None, "test", How::Command).expect_err("nothing before the first");
    assert!(none[0].problem.contains("no earlier version"), "{none:?}");
    for number in 1..=2 {
        desk.edit(number);
        accepted(keeper.reload("test", How::Command));
    }
    assert_eq!(keeper.status().versions.len(), 2);
    let report = accepted(keeper.rollback(None, "test", How::Command));
    assert_eq!((report.version.generation, report.version.back_to), (4, Some(2)));
    assert!(!desk.data().exists());
    let gone = keeper.rollback(Some(1), "test", How::Command).expect_err("let go");
    assert!(gone[0].problem.contains("version 1 is not kept"), "{gone:?}");
}

#[test]
fn a_broken_folder_at_start_falls_back_and_says_so() {
    let desk = Desk::with_data();
    let digest = desk.keeper().status().version.digest;
    let sound = desk.read(ANONYMOUS);
    desk.write(ANONYMOUS, "");
    let keeper = desk.keeper();
    let status = keeper.status();
    assert_eq!((status.stand_in, &status.version.digest), (Some(StandIn::LastAccepted), &digest));
    assert_eq!(status.faults.len(), 1, "{status:#?}");
    assert!(keeper.service().is_degraded());

    // Its bundle is damaged too: what is built in answers.
    drop(keeper);
    let bundle = fs::read_dir(desk.data().join("versions")).unwrap().next().unwrap().unwrap().path();
    let bytes = fs::read(&bundle).unwrap();
    fs::write(&bundle, &bytes[..bytes.len() / 2]).unwrap();
    let keeper = desk.keeper();
    assert_eq!(keeper.status().stand_in, Some(StandIn::BuiltIn));
    assert!(
        keeper
            .service()
            .snapshot()
            .knowledge
            .articles
            .values()
            .any(|articles| articles.len() > 100)
    );

    // Mended, it is taken in while running.
    desk.write(ANONYMOUS, &sound);
    assert!(accepted(keeper.reload("test", How::Command)).changed);
    assert!(keeper.status().stand_in.is_none() && !keeper.service().is_degraded());
}

#[test]
fn two_programs_do_not_share_a_data_folder() {
    let desk = Desk::with_data();
    let first = desk.keeper();
    let config = desk.config();
    let faults = Keeper::start(&config).expect_err("the folder is taken");
    assert_eq!(faults[0].problem, "another slussen uses the data folder");
    drop(first);
    drop(Keeper::start(&config).expect("it is free again"));
}

#[test]
fn another_number_is_taken_in_by_name_alone() {
    let desk = Desk::with_data();
    let keeper = desk.keeper();
    let file = "services/bris.toml";
    let sound = desk.read(file);
    desk.write(file, &sound.replace("116 111", "116 112").replace("116111", "116112"));
    let faults = keeper.reload("test", How::Command).expect_err("nobody has confirmed it");
    assert_eq!(faults.iter().filter_map(awaits).collect::<Vec<_>>(), ["bris"], "{faults:#?}");
    assert_eq!(faults[0].file, "knowledge/services/bris.toml");
    keeper
        .reload_confirmed("test", How::Command, &["bris".to_owned()])
        .expect("confirmed");
}

#[test]
fn a_restart_confirms_no_route() {
    let desk = Desk::with_data();
    let digest = desk.keeper().status().version.digest;
    let routes = desk.read("routes.toml");
    desk.write(
        "routes.toml",
        &routes.replacen("services = [\"mind_sjalvmord\"]", "services = [\"bris\"]", 1),
    );
    let keeper = desk.keeper();
    let status = keeper.status();
    assert_eq!((status.stand_in, &status.version.digest), (Some(StandIn::LastAccepted), &digest));
    assert!(keeper.service().is_degraded() && !status.faults.is_empty());
    let wanted: Vec<String> = status.faults.iter().filter_map(|fault| awaits(fault).map(str::to_owned)).collect();
    assert_eq!(wanted.len(), status.faults.len(), "{status:#?}");

    // By name it is taken in, and the next start asks no more.
    keeper.reload_confirmed("test", How::Command, &wanted).expect("confirmed");
    drop(keeper);
    let status = desk.keeper().status();
    assert!(status.stand_in.is_none() && status.version.digest != digest, "{status:#?}");
}

#[test]
fn a_version_that_cannot_be_written_is_a_warning_and_stays_in_memory() {
    let desk = Desk::with_data();
    let keeper = desk.keeper();
    fs::remove_dir_all(desk.data().join("versions")).unwrap();
    fs::write(desk.data().join("versions"), "in the way").unwrap();
    desk.edit(1);
    let report = accepted(keeper.reload("test", How::Command));
    assert!(report.warnings.iter().any(|warning| warning.file == "versions"), "{report:#?}");
    assert_eq!(keeper.status().versions.len(), 2);
    assert_eq!(keeper.service().snapshot().generation, 2);
}

#[test]
fn a_fall_while_writing_leaves_nothing_half() {
    let desk = Desk::with_data();
    let keeper = desk.keeper();
    // What a fall between writing and renaming leaves behind.
    fs::write(desk.data().join("versions/.0000000002.bundle.1.tmp"), "half").unwrap();
    desk.edit(1);
    accepted(keeper.reload("test", How::Command));
    let kept: Vec<u64> = keeper.status().versions.iter().map(|version| version.generation).collect();
    assert_eq!(kept, [2, 1]);
    accepted(keeper.rollback(Some(1), "test", How::Command));
}

#[cfg(feature = "web")]
#[tokio::test]
async fn readiness_tells_that_something_stands_in() {
    use slussen::shell::web::{WebSettings, router};
    use tower::ServiceExt as _;

    let desk = Desk::new();
    desk.write(ANONYMOUS, "");
    let keeper = desk.keeper();
    for (expected, mended) in [("ready, degraded: knowledge\n", false), ("ready\n", true)] {
        if mended {
            fs::remove_file(desk.knowledge().join("faq/en/origo-anonym.md")).unwrap();
            fs::remove_file(desk.knowledge().join(ANONYMOUS)).unwrap();
            accepted(keeper.reload("test", How::Command));
        }
        let request = axum::http::Request::get("/readyz")
            .header("host", "a")
            .body(axum::body::Body::empty())
            .unwrap();
        let response = router(keeper.service().clone(), WebSettings::default())
            .oneshot(request)
            .await
            .unwrap();
        assert_eq!(response.status(), 200);
        let body = axum::body::to_bytes(response.into_body(), 1024).await.unwrap();
        assert_eq!(body, expected);
    }
}
