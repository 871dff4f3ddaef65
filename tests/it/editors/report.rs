//! How `slussen check` reports: what is to look over, in few lines, and whether all was looked at. Not for: single faults.

use slussen::{
    engine::{Snapshot, prove},
    knowledge::Fault,
    shell::{
        check::{self, FAULTY, FINE, Format},
        editor::Tongue,
        swedish,
    },
    store,
};

use super::{ARTICLE, LANGUAGES, ROUTES, changed};

#[test]
fn what_is_to_look_over_is_remarked() {
    let mut files = changed("locales/fi/", |_| None);
    let embedded = store::embedded();
    let article = embedded.get(ARTICLE).unwrap();
    let reviewed = article.lines().find(|line| line.starts_with("reviewed = ")).unwrap();
    files.add(ARTICLE, article.replacen(reviewed, "reviewed = 2098-11-23", 1).as_bytes());
    files.add(
        ROUTES,
        embedded
            .get(ROUTES)
            .unwrap()
            .replacen("\"slussen-spar\"", "\"slussen-spor\"", 1)
            .as_bytes(),
    );
    let snapshot = Snapshot::build(&files, 1).unwrap();
    let now: jiff::Zoned = "2097-11-30T12:00[Europe/Stockholm]".parse().unwrap();
    let remarks: Vec<Fault> = prove(&snapshot, &files, &now).warnings.iter().map(swedish::fault).collect();
    for (file, problem, remedy) in [
        (
            ARTICLE,
            "`reviewed` är 2098-11-23, en dag som inte har varit",
            "dagen då det gjordes",
        ),
        (ROUTES, "`read` nämner artikeln `slussen-spor`", "menar du `slussen-spar`?"),
        (LANGUAGES, "inga meningar på `fi`", "locales/fi"),
    ] {
        let told = |remark: &&Fault| remark.file == file && remark.problem.contains(problem) && remark.remedy.contains(remedy);
        let remark = remarks.iter().find(told).unwrap_or_else(|| panic!("{problem}: {remarks:#?}"));
        assert!(remark.line > 0, "{remark}");
    }
    // Of the shipped files nothing but phrasings is told.
    let shipped = Snapshot::build(&embedded, 1).unwrap();
    let remarks = prove(&shipped, &embedded, &now).warnings;
    assert!(
        remarks.iter().all(|remark| remark.remedy.starts_with("word for word")),
        "{remarks:#?}"
    );
}

#[test]
fn the_report_is_short_until_more_is_asked_for() {
    let run = |verbose: bool| {
        let mut out = Vec::new();
        let status = check::run_with_review(None, None, Format::Text, Tongue::Swedish, verbose, &mut out).unwrap();
        assert_eq!(status, FINE);
        String::from_utf8(out).unwrap()
    };
    let (short, long) = (run(false), run(true));
    assert!(short.lines().count() < 10, "{short}");
    assert!(short.contains("av samma slag: den som frågar nästan som … får … först"), "{short}");
    assert!(short.contains("slussen check --verbose räknar upp var och en"), "{short}");
    assert!(long.lines().count() > 100, "{long}");
}

#[test]
fn a_report_that_could_not_look_at_all_says_so() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("faq/sv")).unwrap();
    std::fs::write(folder.path().join("faq/sv/x.md"), "x").unwrap();
    let mut out = Vec::new();
    let status = check::run(Some(folder.path()), None, Format::Text, Tongue::Swedish, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert_eq!(status, FAULTY);
    let more = "Fler kontroller körs när det här är rättat: kör slussen check igen.\n";
    assert!(text.ends_with(more), "{text}");
}
