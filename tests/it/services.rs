//! The directory that is shipped: promises 11, 12 and 13 of safety.md, service by service.

use slussen::{
    knowledge::{self, Fault, Files, Hours, Knowledge, Language, SWEDISH, Service, ServiceId},
    shell::{check::Format, services},
    store,
};

const IDS: [&str; 38] = [
    "112",
    "avk_sodersjukhuset",
    "bris",
    "brottsofferjouren",
    "foraldralinjen",
    "gapf",
    "hjalplinjen",
    "kast",
    "killar_se",
    "kvinnofridslinjen",
    "manscentrum",
    "mika",
    "mind_sjalvmord",
    "nch_professional",
    "nkjt",
    "nmt_professional",
    "novahuset",
    "origo",
    "police_11414",
    "preventell",
    "ratt_att_valja",
    "rfsl",
    "roks_unizon",
    "sms112",
    "socialjour",
    "somaya",
    "stodlinjen_man",
    "stodlinjen_trans",
    "storasyster",
    "terrafem",
    "tjejjouren",
    "tris",
    "tusenmottagningen",
    "ud_jour",
    "ungarelationer",
    "ungdomsmottagning",
    "valj_att_sluta",
    "vardguiden_1177",
];

const DUE: services::Due = services::Due {
    today: jiff::civil::date(2026, 11, 22),
    days: 180,
};

fn shipped() -> Knowledge {
    knowledge::load(&store::embedded()).unwrap()
}

fn service<'a>(knowledge: &'a Knowledge, id: &str) -> &'a Service {
    &knowledge.services[&ServiceId(id.to_owned())]
}

fn shown(service: &Service) -> Vec<&str> {
    service.numbers.iter().map(|number| number.display.as_str()).collect()
}

#[test]
fn every_service_of_the_list_is_there() {
    let knowledge = shipped();
    let ids: Vec<&str> = knowledge.services.keys().map(|id| id.0.as_str()).collect();
    assert_eq!(ids, IDS);
}

#[test]
fn every_service_says_for_whom_it_is_in_both_languages() {
    let english: Language = "en".parse().unwrap();
    for service in shipped().services.values() {
        for texts in [&service.name, &service.whom] {
            assert!(texts.contains_key(&SWEDISH) && texts.contains_key(&english), "{}", service.id.0);
        }
        assert!(!service.sources.is_empty(), "{}", service.id.0);
        let words = service.whom(&SWEDISH).split_whitespace().count();
        assert!((5..=40).contains(&words), "{}: {words} words", service.id.0);
    }
}

#[test]
fn promise_11_two_lines_are_for_professionals_only() {
    let knowledge = shipped();
    let only: Vec<&str> = knowledge
        .services
        .values()
        .filter(|service| service.professional_only)
        .map(|service| service.id.0.as_str())
        .collect();
    assert_eq!(only, ["nch_professional", "nmt_professional"]);
    assert_eq!(shown(service(&knowledge, "nch_professional")), ["010-223 57 60"]);
    assert_eq!(shown(service(&knowledge, "nmt_professional")), ["020-390 000"]);
    // Their numbers stand nowhere else.
    for other in knowledge.services.values().filter(|service| !service.professional_only) {
        assert!(
            other.dials().all(|dial| dial != "0102235760" && dial != "020390000"),
            "{}",
            other.id.0
        );
    }
}

#[test]
fn promise_12_kvinnofridslinjen_has_both_numbers_and_leaves_a_trace() {
    let knowledge = shipped();
    let line = service(&knowledge, "kvinnofridslinjen");
    assert_eq!(shown(line), ["020-50 50 50", "116 016"]);
    assert!(line.free && line.anonymous && line.off_the_bill);
    assert_eq!(line.hours, Some(Hours::Always));
}

#[test]
fn promise_13_only_sure_numbers_are_shown() {
    let knowledge = shipped();
    let expected: [(&str, &[&str]); 19] = [
        ("112", &["112"]),
        ("police_11414", &["114 14", "+46 77 114 14 00"]),
        ("vardguiden_1177", &["1177"]),
        ("kvinnofridslinjen", &["020-50 50 50", "116 016"]),
        ("ratt_att_valja", &["020-57 70 70"]),
        ("bris", &["116 111"]),
        ("stodlinjen_man", &["020-80 80 80"]),
        ("stodlinjen_trans", &["020-55 00 00"]),
        ("valj_att_sluta", &["020-555 666"]),
        ("mind_sjalvmord", &["90101"]),
        ("ud_jour", &["+46 8-405 50 05"]),
        ("brottsofferjouren", &["116 006"]),
        ("nch_professional", &["010-223 57 60"]),
        ("nmt_professional", &["020-390 000"]),
        ("terrafem", &["020-52 10 10"]),
        ("somaya", &["020-81 82 83"]),
        ("origo", &[]),
        ("socialjour", &[]),
        ("avk_sodersjukhuset", &[]),
    ];
    for (id, numbers) in expected {
        assert_eq!(shown(service(&knowledge, id)), numbers, "{id}");
    }
    let with_numbers = knowledge.services.values().filter(|service| !service.numbers.is_empty()).count();
    assert_eq!(with_numbers, expected.iter().filter(|(_, numbers)| !numbers.is_empty()).count());
    // Each of them has its own page beside the number.
    for service in knowledge.services.values().filter(|service| !service.numbers.is_empty()) {
        assert!(service.web.is_some(), "{}", service.id.0);
    }
}

#[test]
fn promise_13_what_is_withheld_or_unverified_is_listed() {
    let knowledge = shipped();
    for service in knowledge.services.values() {
        let sure = service.id.0 == "112" || !service.awaits.is_empty() || service.verified_on.is_some();
        assert!(sure, "{} awaits nothing and nobody has verified it", service.id.0);
        assert!(
            service.withheld.is_empty() || service.awaits.iter().any(|thing| thing.contains("numret")),
            "{}",
            service.id.0
        );
    }
    let mut out = Vec::new();
    services::run(&knowledge, true, DUE, Format::Text, &mut out).unwrap();
    let listed = String::from_utf8(out).unwrap();
    assert!(listed.contains("origo: Origo Stockholm"), "{listed}");
    assert!(listed.contains("telefonnumret är inte bekräftat"), "{listed}");
    assert!(listed.ends_with("38 services, 38 await verification\n"), "{listed}");
}

#[test]
fn promise_13_where_hours_conflict_the_shorter_ones_count() {
    let knowledge = shipped();
    let check = |id: &str, expected: Option<(usize, &str, &str)>| {
        let hours = service(&knowledge, id).hours.as_ref();
        let found = hours.map(|hours| match hours {
            Hours::Always => (7, "00:00".to_owned(), "24:00".to_owned()),
            Hours::Weekly(all) => (
                all.len(),
                all[0].from.strftime("%H:%M").to_string(),
                all[0].to.strftime("%H:%M").to_string(),
            ),
        });
        let expected = expected.map(|(days, from, to)| (days, from.to_owned(), to.to_owned()));
        assert_eq!(found, expected, "{id}");
    };
    check("stodlinjen_man", Some((7, "07:00", "21:00")));
    check("stodlinjen_trans", Some((7, "11:00", "19:00")));
    check("ratt_att_valja", Some((7, "07:00", "21:00")));
    check("nch_professional", Some((3, "09:00", "12:00")));
    check("bris", Some((7, "00:00", "24:00")));
    check("ud_jour", Some((7, "00:00", "24:00")));
    check("valj_att_sluta", None);
    check("brottsofferjouren", None);
    check("mind_sjalvmord", None);
    check("origo", None);
}

#[test]
fn nothing_is_promised_that_no_source_states() {
    let knowledge = shipped();
    let having = |fact: fn(&Service) -> bool| -> Vec<String> {
        let all = knowledge.services.values().filter(|service| fact(service));
        all.map(|service| service.id.0.clone()).collect()
    };
    assert_eq!(having(|service| service.off_the_bill), ["kvinnofridslinjen"]);
    let free = having(|service| service.free);
    for id in ["origo", "terrafem", "somaya", "ud_jour", "mind_sjalvmord", "nch_professional"] {
        assert!(!free.iter().any(|other| other == id), "{id}");
    }
}

#[test]
fn the_adults_lines_are_for_adults() {
    let knowledge = shipped();
    for id in ["stodlinjen_man", "stodlinjen_trans", "hjalplinjen", "valj_att_sluta"] {
        assert_eq!(service(&knowledge, id).ages, (Some(18), None), "{id}");
    }
    assert_eq!(service(&knowledge, "bris").ages, (None, Some(17)));
}

#[test]
fn the_directory_as_json_tells_what_is_due() {
    let mut out = Vec::new();
    services::run(&shipped(), false, DUE, Format::Json, &mut out).unwrap();
    let read: serde_json::Value = serde_json::from_slice(&out).unwrap();
    let services = read["services"].as_array().unwrap();
    let tris = services.iter().find(|service| service["id"] == "tris").unwrap();
    assert_eq!(tris["numbers"], serde_json::json!([]));
    assert_eq!(tris["withheld"][0]["dial"], "0102559191");
    assert_eq!(tris["due"], true);
}

/// A service that has no fault, to be broken.
const SOUND: &str = r#"id = "line"
area = "sweden"
web = "https://line.example/"
sources = ["the operator (2026)"]

[name]
sv = "Linjen"

[whom]
sv = "För dig som behöver någon att prata med."

[[number]]
display = "020-12 34 56"
dial = "020123456"
confidence = "medium"
basis = "operator"
source = "the operator (2026)"

[hours]
confidence = "high"
basis = "operator"
source = "the operator (2026)"

[[hours.span]]
days = ["mon"]
from = "09:00"
to = "12:00"
"#;

fn with(text: &str) -> Result<Knowledge, Vec<Fault>> {
    let mut files = store::embedded();
    files.add("knowledge/services/line.toml", text.as_bytes());
    knowledge::load(&files)
}

/// The faults of a directory that must be refused, read without articles and lexicon, whose absence is forgiven.
#[track_caller]
fn faults_with(path: &str, text: &str) -> Vec<Fault> {
    let mut files = Files::new();
    for (path, text) in store::embedded().under("knowledge/") {
        if !path.starts_with("knowledge/faq/") && !path.starts_with("knowledge/risk/") {
            files.add(path, text.as_bytes());
        }
    }
    files.add(path, text.as_bytes());
    let mut faults = knowledge::load(&files).err().unwrap_or_default();
    faults.retain(|fault| !fault.file.starts_with("knowledge/faq/") && !fault.file.starts_with("knowledge/risk/"));
    assert!(!faults.is_empty(), "taken without a fault");
    faults
}

/// Breaks the sound service by replacing `from` with `to`; expects the fault at `line`, and no other.
#[track_caller]
fn check(from: &str, to: &str, line: usize, expected: &str) {
    assert!(SOUND.contains(from));
    let faults = faults_with("knowledge/services/line.toml", &SOUND.replacen(from, to, 1));
    let found: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(
        faults.iter().any(|fault| fault.line == line && fault.problem.contains(expected)),
        "{found:#?}"
    );
    assert_eq!(faults.len(), 1, "{found:#?}");
}

#[test]
fn a_sound_service_is_taken() {
    let knowledge = with(SOUND).unwrap();
    assert_eq!(shown(service(&knowledge, "line")), ["020-12 34 56"]);
}

#[test]
fn a_service_with_a_fault_is_refused() {
    check("\"line\"", "\"lina\"", 1, "not the file's name `line`");
    check("area = \"sweden\"\n", "", 1, "`area` is missing");
    check("\"sweden\"", "\"norway\"", 2, "unknown word `norway`");
    check("https://line.example/", "http://line.example/", 3, "not a whole https address");
    check("[\"the operator (2026)\"]", "[]", 4, "`sources` is empty");
    check("sv = \"Linjen\"", "en = \"The line\"", 6, "`name` has no Swedish text");
    check(
        "sv = \"Linjen\"",
        "sv = \"Linjen\"\nxx = \"?\"",
        8,
        "a language that the manifest does not list",
    );
    check("prata med.", "prata med på 020 123 456.", 1, "`020 123 456` is typed in `whom`");
    check("\"020123456\"", "\"020-123456\"", 14, "cannot be dialled");
    check("\"020123456\"", "\"020123457\"", 13, "not the same number");
    check("020-12 34 56", "ring 020-12 34 56", 13, "not the same number");
    check("\"medium\"", "\"certain\"", 15, "unknown word `certain`");
    check("area", "colour = 3\narea", 2, "the key `colour` is not known");
    check("[\"mon\"]", "[\"monday\"]", 25, "unknown word `monday`");
    check("\"09:00\"", "\"9\"", 26, "not a time");
    check("\"09:00\"", "\"25:00\"", 26, "not a time");
    check(
        "[[hours.span]]\ndays = [\"mon\"]\nfrom = \"09:00\"\nto = \"12:00\"\n",
        "",
        19,
        "either `always = true` or spans",
    );
    check("[hours]", "[hours]\nalways = true", 19, "either `always = true` or spans");
    check("[\"mon\"]", "[\"mon\", \"mon\"]", 19, "overlap");
    check("area", "verified_on = 2026-11-21\narea", 1, "not both there");
    check("area", "ages = { from = 30, to = 20 }\narea", 2, "ends before it begins");
    check("area", "ages = { from = 300 }\narea", 2, "an age from 0 to 120");
    check("area", "free = \"yes\"\narea", 2, "not true or false");
    check("id = \"line\"", "id = \"line", 1, "not valid TOML");
}

#[test]
fn how_sure_a_number_is_decides_whether_it_is_shown() {
    let numbers = |confidence: &str, basis: &str| -> Vec<String> {
        let text = SOUND.replacen("\"medium\"", confidence, 1).replacen("\"operator\"", basis, 1);
        let knowledge = with(&text).unwrap();
        shown(service(&knowledge, "line")).into_iter().map(str::to_owned).collect()
    };
    assert_eq!(numbers("\"high\"", "\"authority\"").len(), 1);
    assert_eq!(numbers("\"medium\"", "\"authority\"").len(), 1);
    assert_eq!(numbers("\"medium\"", "\"third_party\"").len(), 0);
    assert_eq!(numbers("\"low\"", "\"operator\"").len(), 0);
    check(
        "confidence = \"medium\"\nbasis = \"operator\"",
        "confidence = \"high\"\nbasis = \"third_party\"",
        17,
        "a third party alone",
    );
    check("web = \"https://line.example/\"\n", "", 11, "no web address beside it");
}

#[test]
fn an_id_is_plain() {
    let mut files = store::embedded();
    files.add(
        "knowledge/services/Linjen-å.toml",
        SOUND.replacen("\"line\"", "\"Linjen-å\"", 1).as_bytes(),
    );
    let faults = knowledge::load(&files).unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert!(faults[0].problem.contains("not made of lower-case a-z"), "{faults:#?}");
}

#[test]
fn without_112_nothing_loads() {
    let mut files = Files::new();
    for (path, text) in store::embedded().under("knowledge/") {
        if path != "knowledge/services/112.toml" {
            files.add(path, text.as_bytes());
        }
    }
    let faults = knowledge::load(&files).unwrap_err();
    assert!(
        faults
            .iter()
            .any(|fault| fault.file == "knowledge/services/112.toml" && fault.problem.contains("missing")),
        "{faults:#?}"
    );
}
