//! Editors' commands without a running program: verifying a service, its calendar, a new article, a preview of a folder.

use std::fs;

use jiff::civil::date;
use slussen::{
    knowledge,
    shell::{
        check::{FAULTY, FINE, Format},
        editor::{
            Tongue, Words, article, calendar, desk,
            verify::{self, Checked},
        },
        services::{self, Due},
    },
    store,
};

use super::{ANONYMOUS, Desk};

fn words() -> Words {
    Words::new(Tongue::Swedish)
}

/// Status and what was printed of `services verify`.
fn verify(desk: &Desk, id: &str, known: Checked, typed: &str) -> (u8, String) {
    let mut out = Vec::new();
    let status = desk::verify(&desk.config(), id, known, &words(), &mut typed.as_bytes(), &mut out).unwrap();
    (status, String::from_utf8(out).unwrap())
}

#[test]
fn a_verified_service_keeps_its_comments_and_its_order() {
    let desk = Desk::with_data();
    let before = desk.read("services/origo.toml");
    let (status, said) = verify(&desk, "origo", Checked::default(), "ja\nja\nredaktör\nja\nnej\nja\n");
    assert_eq!(status, FINE, "{said}");
    assert!(said.contains("Har du ringt numret"), "{said}");
    let after = desk.read("services/origo.toml");
    let added: Vec<&str> = after.lines().filter(|line| !before.lines().any(|old| old == *line)).collect();
    assert_eq!(added.len(), 2, "{added:?}");
    assert!(
        added[0].starts_with("verified_on = 2") && added[1] == "verified_by = \"redaktör\"",
        "{added:?}"
    );
    let gone: Vec<&str> = before.lines().filter(|line| !after.lines().any(|new| new == *line)).collect();
    assert_eq!(gone.len(), 2, "the two things that were settled: {gone:?}");
    // Again, with what the arguments tell: in the same place.
    let known = Checked {
        called: true,
        read: true,
        role: "samordnare".to_owned(),
        settled: Vec::new(),
    };
    let (status, said) = verify(&desk, "origo", known, "nej\n");
    assert_eq!(status, FINE, "{said}");
    assert_eq!(desk.read("services/origo.toml"), after.replace("redaktör", "samordnare"));
    let audit = fs::read_to_string(desk.data().join("audit.jsonl")).unwrap();
    assert!(
        audit.lines().count() == 2 && audit.contains("\"act\":\"verify\"") && audit.contains("\"origo\""),
        "{audit}"
    );
}

#[test]
fn nothing_is_written_unless_both_were_checked() {
    let desk = Desk::new();
    let before = desk.read("services/bris.toml");
    for typed in ["ja\nnej\nredaktör\n", "nej\nja\nredaktör\n", "ja\nja\n\n", ""] {
        let (status, said) = verify(&desk, "bris", Checked::default(), typed);
        assert_eq!(status, FAULTY, "{said}");
        assert!(said.contains("Inget skrevs"), "{said}");
    }
    let (status, said) = verify(&desk, "briss", Checked::default(), "ja\nja\nredaktör\n");
    assert!(status == FAULTY && said.contains("det finns ingen tjänst `briss`"), "{said}");
    assert_eq!(desk.read("services/bris.toml"), before);
}

#[test]
fn two_who_write_at_once_do_not_lose_each_others_work() {
    let desk = Desk::new();
    let files = store::files(Some(&desk.knowledge()), None).unwrap();
    desk.change("services/bris.toml", "area = ", "area =  ");
    let theirs = desk.read("services/bris.toml");
    let checked = Checked {
        called: true,
        read: true,
        role: "redaktör".to_owned(),
        settled: Vec::new(),
    };
    let faults = verify::write(&desk.knowledge(), &files, "bris", &checked, date(2026, 11, 22)).unwrap_err();
    assert!(faults[0].problem.contains("was changed while"), "{faults:?}");
    assert_eq!(desk.read("services/bris.toml"), theirs);
}

#[test]
fn what_is_due_comes_in_the_order_of_harm_and_lapses() {
    let desk = Desk::new();
    desk.change(
        "services/bris.toml",
        "area = ",
        "verified_on = 2026-06-01\nverified_by = \"redaktör\"\narea = ",
    );
    let mut files = store::files(Some(&desk.knowledge()), None).unwrap();
    let bris = desk.read("services/bris.toml");
    // Without anything that awaits a check.
    let start = bris.find("awaits = [").unwrap();
    let end = start + bris[start..].find(']').unwrap() + 1;
    files.add("knowledge/services/bris.toml", (bris[..start].to_owned() + &bris[end..]).as_bytes());
    let knowledge = knowledge::load(&files).unwrap();
    let due = |today| {
        let listed = services::list(&knowledge, true, Due { today, days: 180 });
        listed.into_iter().map(|service| service.id.0.clone()).collect::<Vec<String>>()
    };
    let early = due(date(2026, 11, 27));
    assert!(!early.contains(&"bris".to_owned()) && due(date(2026, 11, 28)).contains(&"bris".to_owned()));
    assert!(
        early[..3].contains(&"112".to_owned()) && early[..3].contains(&"kvinnofridslinjen".to_owned()),
        "{early:?}"
    );

    let mut out = Vec::new();
    let bris = knowledge.services.values().filter(|service| service.id.0 == "bris");
    calendar::write(bris, 180, date(2026, 11, 22), &words(), &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(
        text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"),
        "{text}"
    );
    assert!(
        text.contains("DTSTART;VALUE=DATE:20261128\r\n") && text.contains("SUMMARY:Verifiera Bris"),
        "{text}"
    );
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
}

#[test]
fn a_new_article_lacks_its_answer_and_nothing_else() {
    let desk = Desk::new();
    let mut out = Vec::new();
    let question = "Får man ta med \"hunden\" på Östermalm?";
    let status = desk::new_article(&desk.config(), question, &words(), &mut out).unwrap();
    assert_eq!(status, FINE);
    let path = desk.knowledge().join("faq/sv/far-man-ta-med-hunden-pa-ostermalm.md");
    assert!(path.exists(), "{}", String::from_utf8_lossy(&out));
    let files = store::files(Some(&desk.knowledge()), None).unwrap();
    let faults = knowledge::load(&files).unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert_eq!(faults[0].problem, "the answer has 0 words");
    // Never over a file that is there.
    let before = fs::read_to_string(&path).unwrap();
    assert_eq!(desk::new_article(&desk.config(), question, &words(), &mut out).unwrap(), FAULTY);
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
    for (question, id) in [
        ("ÅÄÖ?", Some("aao")),
        ("  ", None),
        ("a--b", Some("a-b")),
        ("../../etc", Some("etc")),
        ("💥", None),
    ] {
        assert_eq!(article::id(question).as_deref(), id, "{question}");
    }
}

#[test]
fn a_folder_is_previewed_against_another() {
    let (old, new) = (Desk::new(), Desk::new());
    let run = || {
        let mut out = Vec::new();
        let status = desk::preview(&old.config(), &new.knowledge(), Format::Text, &words(), &mut out).unwrap();
        (status, String::from_utf8(out).unwrap())
    };
    let (status, same) = run();
    assert!(status == FINE && same.ends_with("Ingenting ändras för den som frågar.\n"), "{same}");
    new.change(ANONYMOUS, "reviewed = ", "reviewed =  ");
    let (status, changed) = run();
    assert!(status == FINE && changed.contains("ändrad artikel: sv/origo-anonym"), "{changed}");
    new.write(ANONYMOUS, "");
    let (status, broken) = run();
    assert!(status == FAULTY && broken.contains("filen är tom"), "{broken}");
}
