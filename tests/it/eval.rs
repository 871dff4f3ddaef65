//! `slussen eval`: intervals, counting, thresholds; over answers made up for the purpose.

mod ways;

use std::{collections::BTreeSet, fs, path::PathBuf};

use jiff::Zoned;
use slussen::{
    engine::{Block, Inbound, Outcome, Plan, Reply},
    knowledge::{ArticleId, Audience, RouteId, ServiceId, Urgency},
    shell::{
        check::Format,
        eval::{self, Args, Figure, Requirement, wilson},
    },
    triage::Assessment,
};

#[track_caller]
fn interval(right: usize, of: usize, low: f64, high: f64) {
    let found = wilson(right, of);
    assert!(
        (found.0 - low).abs() < 5e-5 && (found.1 - high).abs() < 5e-5,
        "{right} of {of}: {found:?}"
    );
}

// Reference values: R, binom::binom.confint(method = "wilson"), and by hand from Wilson (1927).
#[test]
fn wilson_intervals() {
    interval(0, 10, 0.0, 0.2775);
    interval(10, 10, 0.7225, 1.0);
    interval(5, 10, 0.2366, 0.7634);
    interval(90, 100, 0.8256, 0.9448);
    interval(1, 1, 0.2065, 1.0);
    interval(0, 0, 0.0, 1.0);
}

fn plan(text: &str) -> (Plan, bool) {
    let ids = |names: &str| names.split('+').map(|name| ServiceId(name.to_owned())).collect();
    let article = |name: &str| ArticleId(name.to_owned());
    match text.split_once(' ').unwrap_or((text, "")) {
        ("refer", services) => {
            let route = RouteId("made-up".into());
            (
                Plan::Refer {
                    route,
                    services: ids(services),
                    suggestions: Vec::new(),
                    notes: Vec::new(),
                },
                true,
            )
        }
        ("answer", name) => {
            let (article, suggestions, soft) = (article(name), vec![article("second")], Vec::new());
            (
                Plan::Answer {
                    articles: vec![article],
                    suggestions,
                    soft,
                },
                false,
            )
        }
        ("soft", services) => {
            let (suggestions, soft) = (Vec::new(), ids(services));
            (Plan::NotFound { suggestions, soft }, false)
        }
        (_, name) => {
            let (suggestions, soft) = (vec![article("first"), article(name)], Vec::new());
            (Plan::NotFound { suggestions, soft }, false)
        }
    }
}

/// Answers with what the message itself says: `refer 112+bris`, `answer freda`, `suggest freda`, `soft bris`.
fn made_up(inbound: &Inbound, _now: &Zoned) -> Outcome {
    let (plan, risk) = plan(inbound.text.words());
    let seen = Assessment {
        risk,
        audience: if risk { Audience::Own } else { Audience::None },
        urgency: if risk { Urgency::Ongoing } else { Urgency::None },
        ..Assessment::default()
    };
    Outcome {
        plan,
        seen,
        language: "sv".parse().expect("a tag"),
        reply: Reply {
            language: "sv".into(),
            rtl: false,
            blocks: vec![Block::Lead { text: "x".into() }],
        },
        generation: 1,
    }
}

const LINES: &str = r#"
{"id":"1","text":"refer 112+bris","lang":"sv","risk":true,"audience":"self","urgency":"immediate","must":["112","bris"],"must_not":["valj_att_sluta"],"slices":["short"]}
{"id":"2","text":"refer bris+112","lang":"sv","risk":true,"audience":"other","urgency":"immediate","must":["112"],"must_not":["bris"],"slices":["short"]}
{"id":"3","text":"soft bris","lang":"en","risk":true,"audience":"self","urgency":"ongoing","must":["bris"],"must_not":[],"slices":[]}
{"id":"4","text":"refer bris","lang":"en","risk":false,"audience":"none","urgency":"none","must":[],"must_not":[],"slices":["idiom"]}
{"id":"5","text":"answer a","lang":"sv","article":"a","slices":["keyword"]}
{"id":"6","text":"answer b","lang":"sv","article":"a","also":["b"],"slices":["keyword"]}
{"id":"7","text":"answer c","lang":"sv","article":"a","slices":[]}
{"id":"8","text":"suggest a","lang":"sv","article":"a","slices":[]}
{"id":"9","text":"answer a","lang":"sv","article":null,"slices":["refuse-far"]}
{"id":"10","text":"suggest a","lang":"sv","article":null,"slices":["refuse-far"]}
"#;

#[track_caller]
fn share(name: &str, right: usize, of: usize) {
    let cases = eval::read(LINES, false).expect("labelled lines");
    let report = eval::measure(&cases, &made_up);
    assert_eq!(report.get(name), Some(Figure::share(right, of)), "{name} in {:#?}", report.figures);
}

#[test]
fn messages_are_counted() {
    share("risk.recall", 2, 3);
    share("risk.precision", 2, 3);
    share("risk.missed_with_soft_line", 1, 1);
    share("risk.recall.language.sv", 2, 2);
    share("risk.recall.language.en", 0, 1);
    share("risk.recall.slice.short", 2, 2);
    share("risk.recall.audience.other", 1, 1);
    share("risk.recall.urgency.immediate", 2, 2);
    share("risk.recall.urgency.ongoing", 0, 1);
    share("audience.accuracy", 1, 2);
    share("urgency.accuracy", 0, 2);
    share("immediate.112_first", 1, 2);
    share("services.must", 3, 4);
    share("services.all_must", 2, 3);
}

#[test]
fn questions_are_counted() {
    share("faq.p_at_1", 2, 4);
    share("faq.p_at_1_strict", 1, 4);
    share("faq.answered_right", 2, 4);
    share("faq.answers_that_are_right", 2, 3);
    share("faq.refused_right", 1, 2);
    share("faq.risk_alarms", 0, 6);
    share("faq.answered_right.slice.keyword", 2, 2);
}

#[test]
fn counts_means_and_confusions() {
    let cases = eval::read(LINES, false).expect("labelled lines");
    let report = eval::measure(&cases, &made_up);
    assert_eq!(report.get("services.forbidden"), Some(Figure::Count(1)));
    assert_eq!(report.get("risk.alarms.slice.idiom"), Some(Figure::Count(1)));
    assert_eq!(
        report.get("faq.mrr").and_then(|figure| figure.value()),
        Some((1.0 + 1.0 + 0.0 + 0.5) / 4.0)
    );
    let audience = report
        .confusions
        .iter()
        .find(|confusion| confusion.name == "audience")
        .expect("counted");
    assert_eq!(audience.counts[1], [1, 0, 0, 0, 0], "one `other` was taken for `self`");
    let missed: Vec<&str> = report.misses.iter().map(|miss| miss.id.as_str()).collect();
    assert_eq!(missed, ["3", "4", "2", "2", "7", "8", "9"]);
}

#[track_caller]
fn require(text: &str, met: bool) {
    let figures = vec![
        ("risk.recall".to_owned(), Figure::share(9, 10)),
        ("services.forbidden".to_owned(), Figure::Count(1)),
    ];
    let unmet = Requirement::parse(text).expect("a requirement").unmet(&figures);
    assert_eq!(unmet.is_none(), met, "{text}: {unmet:?}");
}

#[test]
fn requirements() {
    require("risk.recall=0.90", true);
    require("risk.recall>=0.9", true);
    require("risk.recall=0.91", false);
    require("services.forbidden<=1", true);
    require("services.forbidden<=0", false);
    require("never.measured=0", false);
    for text in ["", "risk.recall", "=0.9", "risk.recall=much", "risk.recall<0.9"] {
        assert!(Requirement::parse(text).is_err(), "{text:?}");
    }
}

fn run(name: &str, lines: &str, args: impl FnOnce(PathBuf) -> Args) -> (u8, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(name);
    fs::write(&file, lines).expect("written");
    let mut out = Vec::new();
    let status = eval::run_with(&args(file), &made_up, &mut out).expect("memory can be written to");
    (status, String::from_utf8(out).expect("UTF-8"))
}

fn with_misses(file: PathBuf) -> Args {
    Args {
        files: vec![file],
        misses: true,
        ..Args::default()
    }
}

#[test]
fn a_table_tells_figures_and_misses() {
    let (status, table) = run("work.jsonl", LINES, with_misses);
    assert_eq!(status, eval::MET);
    for part in ["risk.recall", "2 of 3", "perpetrator", "7 misses", "answer c"] {
        assert!(table.contains(part), "{part:?} in {table}");
    }
}

#[test]
fn the_worst_misses_are_named_first_and_by_their_ids_alone() {
    let (_, table) = run("work.jsonl", LINES, |file| Args {
        misses: false,
        ..with_misses(file)
    });
    let (_, worst) = table.split_once("the worst of 7 misses").expect(&table);
    let lines: Vec<&str> = worst.lines().skip(1).collect();
    let whats = [
        "2  forbidden: bris",
        "2  112 is not first",
        "3  risk not seen",
        "4  risk seen where there is none",
    ];
    assert_eq!(lines.get(..4), Some(&whats[..]), "{table}");
    assert!(!table.contains("answer c"), "{table}");
    let (_, table) = run("faq-frozen.jsonl", LINES, |file| Args {
        misses: false,
        ..with_misses(file)
    });
    assert!(!table.contains("misses"), "{table}");
}

#[test]
fn texts_of_frozen_files_are_not_printed() {
    let (_, table) = run("faq-frozen.jsonl", LINES, with_misses);
    assert!(table.contains("7 misses") && !table.contains("answer c"), "{table}");
}

#[test]
fn json_is_one_object() {
    let (_, json) = run("work.jsonl", LINES, |file| Args {
        format: Format::Json,
        ..with_misses(file)
    });
    let report: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(report["figures"]["risk.recall"]["right"], 2);
    assert_eq!(report["misses"][0]["id"], "3");
}

#[test]
fn exit_status() {
    let with = |wanted: &str| {
        let require = vec![wanted.to_owned()];
        run("work.jsonl", LINES, |file| Args {
            files: vec![file],
            require,
            ..Args::default()
        })
    };
    assert_eq!(with("risk.recall=0.6").0, eval::MET);
    let (status, table) = with("risk.recall=0.7");
    assert_eq!(status, eval::BELOW);
    assert!(table.contains("below: risk.recall is 0.6667, required is at least 0.7"), "{table}");
    assert_eq!(with("nonsense").0, eval::UNREADABLE);
    let (status, problems) = run("work.jsonl", "{\"id\":\"1\"}\nnot json\n", with_misses);
    assert_eq!(status, eval::UNREADABLE);
    assert_eq!(problems.lines().count(), 2, "both lines are told: {problems}");
}

/// A folder with articles alone, and questions about them.
#[test]
fn any_collection_is_measured() {
    let folder = tempfile::tempdir().expect("a folder");
    let faq = folder.path().join("faq/sv");
    fs::create_dir_all(&faq).expect("written");
    for (id, question) in [("lan", "Hur lånar jag en bok?"), ("oppet", "När har biblioteket öppet?")] {
        let head = format!("id = \"{id}\"\nquestion = \"{question}\"\nfacts_as_of = 2026-01-01\nreviewed = 2026-01-01");
        fs::write(faq.join(format!("{id}.md")), format!("+++\n{head}\n+++\n\nSvaret står här.\n")).expect("written");
    }
    let questions = folder.path().join("questions.jsonl");
    let lines = [
        r#"{"id": "1", "text": "Hur lånar man en bok?", "article": "lan"}"#,
        r#"{"id": "2", "text": "När har biblioteket öppet?", "article": "oppet"}"#,
        r#"{"id": "3", "text": "Vad kostar mjölk?", "article": null}"#,
    ];
    fs::write(&questions, lines.join("\n")).expect("written");
    let mut out = Vec::new();
    let args = Args {
        require: vec![
            "search.p_at_1=1".into(),
            "search.ndcg_at_10=1".into(),
            "search.refused_right=1".into(),
        ],
        ..Args::default()
    };
    let status = eval::run_collection(&args, Some(folder.path()), &questions, &mut out).expect("printed");
    assert_eq!(status, eval::MET, "{}", String::from_utf8_lossy(&out));

    let mut out = Vec::new();
    let status = eval::run_collection(&args, Some(&folder.path().join("none")), &questions, &mut out).expect("printed");
    assert_eq!(status, eval::UNREADABLE, "{}", String::from_utf8_lossy(&out));
}

/// FNV-1a, 32 bits: the split that `tests/data/README.md` describes.
fn frozen_by_hash(id: &str) -> bool {
    let sum = id
        .bytes()
        .fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (sum >> 8) & 1 == 1
}

#[test]
fn the_halves_are_parted_by_hash_and_share_no_text() {
    let read = |file: &str| -> Vec<serde_json::Value> {
        let text = fs::read_to_string(file).expect(file);
        text.lines()
            .map(|line| serde_json::from_str(line).expect("a labelled line"))
            .collect()
    };
    // Words alone, where there are any: a message with another comma is the same message.
    let plain = |row: &serde_json::Value| {
        let text = row["text"].as_str().expect("a text").trim().to_lowercase();
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        if words.is_empty() { text } else { words.join(" ") }
    };
    let set = read("tests/data/triage.jsonl");
    let (mut seen, mut frozen) = (BTreeSet::new(), 0);
    for row in set.iter().chain(&read("tests/data/triage-train.jsonl")) {
        let id = row["id"].as_str().expect("an id");
        assert!(seen.insert(id.to_owned()), "{id} stands twice");
    }
    let mut others: BTreeSet<String> = read("tests/data/triage-train.jsonl").iter().map(plain).collect();
    others.extend(set.iter().filter(|row| row["half"] == "work").map(plain));
    for row in &set {
        let id = row["id"].as_str().expect("an id");
        assert_eq!(row["half"] == "frozen", frozen_by_hash(id), "{id}");
        if row["half"] == "frozen" {
            frozen += 1;
            assert!(!others.contains(&plain(row)), "{id} stands among the others");
        }
    }
    assert!(frozen > 1_000, "{frozen}");
}

#[test]
fn a_half_is_taken_alone_and_its_frozen_texts_are_not_printed() {
    let lines = "{\"id\": \"1\", \"text\": \"answer a\", \"risk\": true, \"half\": \"work\"}\n\
        {\"id\": \"2\", \"text\": \"answer b\", \"risk\": true, \"half\": \"frozen\"}\n";
    let (_, both) = run("set.jsonl", lines, with_misses);
    assert!(both.contains("answer a") && !both.contains("answer b"), "{both}");
    let (_, frozen) = run("set.jsonl", lines, |file| Args {
        half: Some(eval::Half::Frozen),
        ..with_misses(file)
    });
    assert!(frozen.contains("0 of 1") && !frozen.contains("answer"), "{frozen}");
}
