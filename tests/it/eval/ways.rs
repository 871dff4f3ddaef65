//! Messages typed in other ways, and the page about both halves. Not for: the figures themselves (`eval`).

use std::fs;

use slussen::shell::eval::{self, Args, Perturbation};

use super::{LINES, made_up, run, with_misses};

#[track_caller]
fn changed(way: Perturbation, message: &str, expected: &str) {
    assert_eq!(way.apply(message), expected, "{}", way.name());
    assert_eq!(way.apply(message), way.apply(message), "the same each time");
}

#[test]
fn messages_are_typed_in_other_ways() {
    changed(Perturbation::Upper, "han slår mig", "HAN SLÅR MIG");
    changed(Perturbation::Nfd, "slår", "sla\u{30a}r");
    changed(Perturbation::Plain, "han slår, är rädd", "han slar, ar radd");
    changed(Perturbation::Stretched, "Han slår mig. Rädd!", "Han slåååår mig. Räääädd!");
    changed(Perturbation::Stretched, "brrr", "brrrrrr");
    changed(Perturbation::Emoji, "han slår mig", "han \u{1f642} slår \u{1f33f} mig");
    changed(
        Perturbation::Quotes,
        "I can't \"stop\"",
        "\u{201d}I can\u{2019}t \u{201d}stop\u{201d}\u{201d}",
    );
    changed(Perturbation::Typo, "nej, nu", "nej, nu");
    let message = "han misshandlar mig";
    let slip = Perturbation::Typo.apply(message);
    assert!(slip != message && slip.starts_with("han m") && slip.ends_with(" mig"), "{slip}");
}

#[test]
fn the_fall_of_recall_is_measured_and_can_be_required() {
    // In capitals the made-up answers are not understood: all recall is lost.
    let (status, table) = run("work.jsonl", LINES, |file| Args {
        perturb: true,
        require: vec!["perturb.fall<=0.02".into()],
        ..with_misses(file)
    });
    assert_eq!(status, eval::BELOW, "{table}");
    assert!(table.contains("perturb.fall is 0.6667, required is at most 0.02"), "{table}");
    assert!(table.contains("risk not seen in `upper`  REFER 112+BRIS"), "{table}");
    let (_, frozen) = run("set-frozen.jsonl", LINES, |file| Args {
        perturb: true,
        ..with_misses(file)
    });
    assert!(frozen.contains("risk not seen in `upper`") && !frozen.contains("REFER"), "{frozen}");
}

#[test]
fn a_page_tells_of_both_halves_and_of_no_small_group() {
    let line = |id: usize, half: &str, slice: &str| {
        let text = if id.is_multiple_of(4) { "answer x" } else { "refer 112+bris" };
        format!(
            "{{\"id\": \"{half}{id}\", \"text\": \"{text}\", \"lang\": \"sv\", \"risk\": true, \"audience\": \"self\", \"urgency\": \"ongoing\", \"slices\": [\"{slice}\"], \"half\": \"{half}\"}}\n"
        )
    };
    let half = |half: &str| {
        (0..12)
            .map(|id| line(id, half, if id < 9 { "tiny" } else { "rare" }))
            .collect::<String>()
    };
    let many = |half: &str| (20..40).map(|id| line(id, half, "many<")).collect::<String>();
    let folder = tempfile::tempdir().expect("a folder");
    let (file, page) = (folder.path().join("set.jsonl"), folder.path().join("page.md"));
    fs::write(&file, ["work", "frozen"].map(|name| half(name) + &many(name)).concat()).expect("written");
    let args = Args {
        files: vec![file.clone()],
        ..Args::default()
    };
    let mut out = Vec::new();
    let status = eval::write_page(&args, &page, &made_up, &mut out).expect("memory can be written to");
    assert_eq!(status, eval::MET, "{}", String::from_utf8_lossy(&out));
    let text = fs::read_to_string(&page).expect("a page");
    for part in [
        "| recall of risk | 0.750 (0.58 to 0.87), 24 of 32 | 0.750",
        "| many< | 0.750",
        "](page.svg)",
        "| upper | 0.000, -0.750 |",
    ] {
        assert!(text.contains(part), "{part:?} in {text}");
    }
    assert!(
        !text.contains("tiny") && !text.contains("rare |") && !text.contains("| {"),
        "{text}"
    );
    let figure = fs::read_to_string(page.with_extension("svg")).expect("a figure");
    assert!(
        figure.starts_with("<svg ") && figure.contains("slice many&lt;") && !figure.contains("tiny"),
        "{figure}"
    );

    fs::write(&file, half("work")).expect("written");
    let status = eval::write_page(&args, &page, &made_up, &mut Vec::new()).expect("memory can be written to");
    assert_eq!(status, eval::UNREADABLE, "one half alone");
}
