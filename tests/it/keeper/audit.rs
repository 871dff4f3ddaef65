//! The audit: what is written down, and that no line can be altered or taken out unseen.

use std::fs;

use slussen::shell::{
    check::FAULTY,
    editor::{Tongue, Words, desk},
    knowledge::{Audit, How},
    swedish::translate,
};

use super::{ANONYMOUS, Desk, accepted, refused};

#[test]
fn acts_are_written_down_and_every_change_of_a_line_is_found() {
    let desk = Desk::with_data();
    let keeper = desk.keeper();
    desk.edit(1);
    accepted(keeper.reload("redaktör", How::Command));
    desk.write(ANONYMOUS, "");
    refused(&keeper, "knowledge/faq/sv/origo-anonym.md", "empty");
    accepted(keeper.rollback(Some(1), "jour", How::Api));

    let path = desk.data().join("audit.jsonl");
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told: Vec<[&str; 4]> = lines
        .iter()
        .map(|line| ["who", "act", "how", "result"].map(|key| line[key].as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            ["slussen", "start", "start", "accepted"],
            ["redaktör", "reload", "command", "accepted"],
            ["test", "reload", "command", "refused"],
            ["jour", "rollback", "api", "accepted"],
        ]
    );
    let audit = Audit::open(&desk.data()).unwrap();
    assert_eq!(audit.verify().unwrap(), Ok(4));

    let without = |left_out: usize| {
        let kept = text.lines().enumerate().filter(|(index, _)| *index != left_out);
        let lines: Vec<&str> = kept.map(|(_, line)| line).collect();
        lines.join("\n") + "\n"
    };
    let cases = [
        (text.replacen("redaktör", "redaktor", 1), 2, "this line was altered"),
        (text.replacen("refused", "accepted", 1), 3, "this line was altered"),
        (without(0), 1, "missing"),
        (without(1), 2, "missing"),
        (without(3), 3, "the last lines are missing"),
        (String::new(), 0, "the last lines are missing"),
        (format!("{text}x\n"), 5, "not a line of the audit"),
    ];
    for (broken, line, problem) in cases {
        fs::write(&path, broken).unwrap();
        let found = audit.verify().unwrap().expect_err(problem);
        assert!(found.line == line && found.problem.contains(problem), "{found}");
        assert!(translate(found.problem).is_some(), "editors read Swedish: {found}");
    }
    fs::write(&path, &text).unwrap();
    let head = desk.data().join("audit.head");
    let far = fs::read(&head).unwrap();
    fs::write(&head, "{").unwrap();
    let found = audit.verify().unwrap().expect_err("no head");
    assert!(found.problem.contains("how far") && translate(found.problem).is_some(), "{found}");
    let mut said = Vec::new();
    let status = desk::audit(&desk.config(), &Words::new(Tongue::Swedish), &mut said).unwrap();
    let said = String::from_utf8(said).unwrap();
    assert!(
        status == FAULTY && said.contains("Loggen är bruten") && said.contains("hur långt loggen går"),
        "{said}"
    );
    fs::write(&head, far).unwrap();

    // A line that a fall left half written is cut off by the next act.
    fs::write(&path, format!("{text}{{\"number\":5,\"ti")).unwrap();
    accepted(keeper.rollback(Some(2), "jour", How::Api));
    assert_eq!(audit.verify().unwrap(), Ok(5));
}
