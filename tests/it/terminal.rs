//! `slussen chat` in a pipe.

use slussen::shell::terminal::piped;

use super::respond::service;

fn talk(input: &str) -> String {
    let mut out = Vec::new();
    piped(&service(), input.as_bytes(), &mut out).expect("written");
    String::from_utf8(out).expect("UTF-8")
}

#[track_caller]
fn check(input: &str, says: &str) {
    let said = talk(input);
    assert!(said.contains(says), "{input:?}: {said}");
}

#[test]
fn commands_are_understood_with_and_without_dots() {
    for help in ["/hjalp", "/hj\u{e4}lp", "/help"] {
        check(help, "/avsluta");
    }
    check("/varfor", &talk("/varf\u{f6}r"));
    check("/amnen", &talk("/\u{e4}mnen"));
    assert!(!talk("/amnen").trim().is_empty());
}

#[test]
fn why_underlines_what_decided_until_the_message_is_let_go() {
    check("min man slår mig\n/varfor", "_min man slår mig_");
    check("min man slår mig\n/varfor", "model 0.");
    check(
        "pannkakor på tisdag. min man slår mig\n/varfor",
        "\u{20}pannkakor på tisdag. _min man slår mig_",
    );
    assert!(!talk("min man slår mig\n/rensa\n/varfor").contains("min man"));
    assert!(!talk("min man slår mig\nhej\n/varfor").contains("min man"));
    assert!(
        !talk("min man \u{1b}[2Jslår mig\n/varfor").contains('\u{1b}'),
        "no control character of a message reaches the screen"
    );
}

#[test]
fn nothing_is_a_command_but_a_whole_line() {
    assert_ne!(talk("/hjalp mig"), talk("/hjalp"));
    assert!(!talk("/unknown").trim().is_empty());
}

#[test]
fn every_line_has_an_answer_until_the_end_is_asked_for() {
    let one = talk("hej");
    assert!(!one.trim().is_empty());
    assert_eq!(talk("hej\nhej\n"), one.repeat(2));
    assert_eq!(talk(""), "");
    assert!(talk("hej\n/avsluta\nhej\n").starts_with(&one));
    assert_eq!(talk("/avsluta\nhej\n"), talk("/avsluta"));
}

#[test]
fn what_is_not_utf8_is_answered() {
    let mut out = Vec::new();
    piped(&service(), &b"\xff\xfe\n"[..], &mut out).expect("written");
    assert!(!out.is_empty());
}

#[test]
fn the_screen_is_not_cleared_in_a_pipe() {
    assert_eq!(talk("/rensa").trim(), "");
}
