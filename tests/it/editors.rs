//! What an editor breaks, and what is told of it in Swedish: the file, the line, what is wrong, the way out. Not for: each fault of an article or a service
//! (`knowledge`, `services`), nor what a reload does with them (`keeper`).

mod report;

use slussen::{
    engine::Snapshot,
    knowledge::{Fault, Files, line_holding},
    shell::swedish,
    store,
};

const ARTICLE: &str = "knowledge/faq/sv/origo-anonym.md";
const EMERGENCY: &str = "knowledge/services/112.toml";
const LANGUAGES: &str = "knowledge/languages.toml";
const MANIFEST: &str = "knowledge/manifest.toml";
const MODEL: &str = "knowledge/risk/model.txt";
const ROUTES: &str = "knowledge/routes.toml";
const RULES: &str = "knowledge/risk/rules/partner.toml";
const REFERRAL: &str = "locales/sv/referral.ftl";

/// The shipped files where those that begin with `place` are changed, or left out for `None`.
fn changed(place: &str, change: impl Fn(&str) -> Option<Vec<u8>>) -> Files {
    let mut files = Files::new();
    let mut met = false;
    for (path, text) in store::embedded().under("") {
        if path.starts_with(place) {
            met = true;
            if let Some(bytes) = change(text) {
                files.add(path, &bytes);
            }
        } else {
            files.add(path, text.as_bytes());
        }
    }
    assert!(met, "{place}");
    files
}

/// The faults of such files in Swedish; nothing of them is left in English.
#[track_caller]
fn faults(files: &Files) -> Vec<Fault> {
    let faults = Snapshot::build(files, 1).err().unwrap_or_default();
    for fault in &faults {
        for text in [&fault.problem, &fault.remedy] {
            assert!(swedish::translate(text).is_some(), "not in Swedish: {text}");
        }
    }
    faults.iter().map(swedish::fault).collect()
}

/// The fault must be told, at this place, and no other one.
#[track_caller]
fn told(files: &Files, place: (&str, usize), problem: &str, remedy: &str) {
    let faults = faults(files);
    let [fault] = faults.as_slice() else {
        panic!("{problem}: {faults:#?}")
    };
    assert_eq!((fault.file.as_str(), fault.line), place, "{fault}");
    assert!(fault.problem.contains(problem), "{problem}: {fault}");
    assert!(fault.remedy.contains(remedy), "{remedy}: {fault}");
}

/// Replaces `from` by `to` once in a file.
#[track_caller]
fn check(file: &str, from: &str, to: &str, problem: &str, remedy: &str) {
    let text = store::embedded().get(file).unwrap().to_owned();
    let at = text.find(from).unwrap_or_else(|| panic!("{file} holds no {from}"));
    let line = 1 + text[..at].matches('\n').count() + from.len() - from.trim_start_matches('\n').len();
    let files = changed(file, |text| Some(text.replacen(from, to, 1).into_bytes()));
    told(&files, (file, line), problem, remedy);
}

#[test]
fn a_part_that_is_there_and_says_nothing_is_refused() {
    let gone = |place: &str, told_at: &str, problem: &str, remedy: &str| {
        told(&changed(place, |_| None), (told_at, 0), problem, remedy);
    };
    gone(MODEL, MODEL, "filen saknas", "lägg tillbaka filen som följde med programmet");
    gone(
        "knowledge/risk/rules/",
        "knowledge/risk/rules/",
        "det finns ingen regel",
        "lägg tillbaka filerna",
    );
    gone(
        "knowledge/risk/lexicon/sv",
        "knowledge/risk/lexicon/",
        "orden på `sv` saknas",
        "lägg tillbaka filen",
    );
    gone(
        "knowledge/risk/lexicon/es",
        "knowledge/risk/lexicon/",
        "orden på `es` saknas",
        "lägg tillbaka filen",
    );
    gone(LANGUAGES, LANGUAGES, "filen saknas", "lägg tillbaka den");
    let hollow = |file: &str, text: &str, line: usize, problem: &str| {
        told(&changed(file, |_| Some(text.into())), (file, line), problem, "");
    };
    hollow(MODEL, "# Weights\n", 0, "inga vikter");
    hollow(RULES, "", 1, "raden `rule` saknas");
    hollow(
        "knowledge/risk/lexicon/fi.toml",
        "language = \"fi\"\n",
        1,
        "filen innehåller inga ord",
    );
    hollow(LANGUAGES, "", 1, "filen innehåller inget språk");
}

#[test]
fn the_emergency_number_stays_what_it_is() {
    let other = |text: &str| {
        text.replace("display = \"112\"", "display = \"113\"")
            .replace("dial = \"112\"", "dial = \"113\"")
    };
    let files = changed(EMERGENCY, |text| Some(other(text).into_bytes()));
    let line = line_holding(store::embedded().get(EMERGENCY).unwrap(), "dial = ");
    told(&files, (EMERGENCY, line), "rings som `113`", "inget annat nummer");
}

#[test]
fn every_key_of_rules_and_routes_has_its_line_and_its_way_out() {
    check(
        ROUTES,
        "case = \"perpetrator\"\n",
        "case = 3\n",
        "`case` är skriven som ett tal",
        "text inom citattecken",
    );
    check(
        ROUTES,
        "note = \"care-note\"",
        "note = \"ny\"",
        "behöver meningen `ny`",
        "locales/sv/triage.ftl",
    );
    check(
        RULES,
        "\npoints = 3",
        "\npoints = \"3\"",
        "`points` är skriven som en text",
        "ett litet heltal",
    );
    check(
        RULES,
        "\naudience = \"self\"",
        "\naudience = [\"self\"]",
        "`audience` är skriven som en lista",
        "text",
    );
    check(
        RULES,
        "\"close > hits_me\"",
        "\"close > hits_me >\"",
        "mönstret",
        "skriv begrepp eller 'ord'",
    );
    check(RULES, "\"close > hits_me\"", "\"close > hits_me /x\"", "inget fönster", "/6");
    check(
        MANIFEST,
        "version = \"",
        "version = \"ny ",
        "varken är ett datum eller ett nummer",
        "dagen för senaste ändringen",
    );
    check(LANGUAGES, "fi = \"\"\"", "f = \"\"\"", "`f` är ingen språkkod", "sv, en eller ar");
    // Two sentences of one case are missing at the line that names it.
    let files = changed(ROUTES, |text| {
        Some(text.replacen("case = \"perpetrator\"\n", "case = \"ny\"\n", 1).into_bytes())
    });
    let lines: Vec<usize> = faults(&files).iter().map(|fault| fault.line).collect();
    let line = line_holding(store::embedded().get(ROUTES).unwrap(), "case = \"perpetrator\"");
    assert_eq!(lines, [line; 2]);
}

#[test]
fn a_slip_of_writing_is_told_in_swedish_with_a_way_out_that_helps() {
    check(
        ARTICLE,
        "reviewed = 2026-11-23",
        "reviewed = 2026-02-30",
        "månaden har 28 dagar",
        "en dag som finns",
    );
    check(
        ARTICLE,
        "reviewed = 2026-11-23",
        "reviewed = 2026-1-3",
        "datumet",
        "en dag som finns",
    );
    check(ARTICLE, "reviewed = 2026-11-23", "reviewed", "inget värde", "skriv namn = ");
    check(EMERGENCY, "free = false", "free = nej", "citattecken", "citattecken");
    check(ROUTES, "soft = [", "soft = ", "för mycket i slutet", "hakparenteser");
    check(RULES, "\nany = [", "\nany = [,", "ett komma för mycket", "hakparenteser");
    check(RULES, "\npoints = 3", "\npoints = 03", "börja med noll", "");
}

#[test]
fn a_misspelt_name_is_told_with_the_one_that_was_meant() {
    check(
        ROUTES,
        "\"preventell\", \"bris\"",
        "\"preventel\", \"bris\"",
        "ingen tjänst `preventel`",
        "menar du `preventell`?",
    );
    check(
        ROUTES,
        "themes = [\"sexual\"]",
        "themes = [\"sexuall\"]",
        "ordet `sexuall`",
        "menar du `sexual`?",
    );
    check(
        ARTICLE,
        "\"ratt_att_valja\"",
        "\"ratt_att_välja\"",
        "tjänsten `ratt_att_välja`",
        "menar du `ratt_att_valja`?",
    );
    check(
        RULES,
        "\"close > hits_me\"",
        "\"close > hits_mee\"",
        "begrepp `hits_mee`",
        "menar du `hits_me`?",
    );
}

#[test]
fn a_sentence_with_one_brace_is_told_at_its_line_and_nothing_else_is() {
    check(
        REFERRAL,
        "ring { $nr-112 }.",
        "ring { $nr-112.",
        "öppnas men stängs inte",
        "på var sida om namnet",
    );
    check(
        REFERRAL,
        "ring { $nr-112 }.",
        "ring $nr-112 }.",
        "stängs som aldrig har öppnats",
        "på var sida om namnet",
    );
    let english = "locales/en/referral.ftl";
    check(
        english,
        "call { $nr-112 }.",
        "call { $nr-112.",
        "öppnas men stängs inte",
        "på var sida om namnet",
    );
    check(
        "locales/sv/common.ftl",
        "card-free = Gratis",
        "card-free Gratis",
        "tecknet = saknas",
        "skriv `id = mening`",
    );
    check(
        "locales/sv/common.ftl",
        "card-free = Gratis",
        "card-free = { $pris }",
        "platsen $pris finns inte",
        "använd bara $time",
    );
    check(
        "locales/sv/triage.ftl",
        "urgent-lead = ",
        "urgent-lead = ett två tre fyra fem sex sju ",
        "41 ord",
        "högst 40",
    );
}

#[test]
fn a_file_in_another_encoding_is_one_fault() {
    let latin = |text: &str| Some(text.chars().map(|letter| u8::try_from(letter).unwrap_or(b'?')).collect());
    for (file, line) in [
        (ARTICLE, 5),
        ("knowledge/services/bris.toml", 9),
        ("locales/sv/common.ftl", 1),
        (LANGUAGES, 0),
        ("knowledge/risk/lexicon/sv-people.toml", 0),
    ] {
        let faults = faults(&changed(file, latin));
        let [fault] = faults.as_slice() else {
            panic!("{file}: {faults:#?}")
        };
        assert_eq!(fault.file, file);
        assert!(line == 0 || fault.line == line, "{fault}");
        assert!(fault.problem.contains("inte sparad som UTF-8"), "{fault}");
    }
}

#[test]
fn what_looks_like_something_else_is_refused() {
    check(ARTICLE, "Unga", "Ja, \u{202e}unga", "vänder på texten (U+202E)", "skriv om raden");
    check(ARTICLE, "Unga", "\u{ff15} Unga", "en bred siffra", "0 till 9");
    check(
        "locales/en/common.ftl",
        "card-free = ",
        "card-free = \u{2066}",
        "vänder på texten",
        "",
    );
    check(
        ARTICLE,
        "Unga",
        "Ring {nr-112}. Unga",
        "men `services` gör det inte",
        "skriv \"112\" i `services`",
    );
    check(ARTICLE, "Unga", "Ring {nr-1177}. Unga", "ingen plats för ett nummer", "");
}

#[test]
fn faults_of_several_stages_are_told_at_once() {
    let mut files = changed(RULES, |text| Some(text.replacen("Min man slår mig", "hej", 1).into_bytes()));
    let change = |file: &str, from: &str, to: &str| store::embedded().get(file).unwrap().replacen(from, to, 1);
    for (file, from, to) in [
        (ARTICLE, "topics = [\"origo\"]", "topics = [\"origoo\"]"),
        (ROUTES, "note = \"care-note\"", "note = \"ny\""),
        ("knowledge/smoke.toml", "says =", "sager ="),
    ] {
        files.add(file, change(file, from, to).as_bytes());
    }
    let faults = faults(&files);
    for (file, problem) in [
        (RULES, "ser inte \"hej\""),
        (ARTICLE, "ämnet `origoo`"),
        (ROUTES, "meningen `ny`"),
        ("knowledge/smoke.toml", "`says` saknas"),
    ] {
        let there = faults.iter().any(|fault| fault.file == file && fault.problem.contains(problem));
        assert!(there, "{file}: {problem}: {faults:#?}");
    }
    assert!(faults.is_sorted_by_key(|fault| &fault.file));
}
