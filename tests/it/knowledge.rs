//! Loading the knowledge base: each kind of fault, all of them at once, and the knowledge that is shipped.

use slussen::knowledge::{self, ArticleId, Fault, Files, Knowledge, Language, MAX_BYTES, Paragraph, SWEDISH, Span};
use slussen::shell::check::{self, FAULTY, FINE, Format};
use slussen::shell::editor::Tongue;
use slussen::store;

const PATH: &str = "knowledge/faq/sv/provfraga.md";

/// An article that has no fault, to be broken. The head is 12 lines, the answer begins on line 14.
const SOUND: &str = r#"+++
id = "provfraga"
question = "Vad är en provfråga?"
phrasings = [
  "Förklara provfråga",
  "provfråga betydelse",
  "Vad menar ni med en fråga på prov?",
]
topics = ["om-slussen"]
sources = ["https://example.org/prov"]
facts_as_of = 2024-01-01
reviewed = 2026-11-21
+++

En provfråga är en fråga som bara finns i våra prov. Den visar att läsningen av artiklar fungerar som den ska.

- Den har **två** punkter i en lista.
- Den har en [länk](https://example.org/lank) till en annan sida.
"#;

/// The shipped knowledge without its articles, so that their faults stay out.
fn base() -> Files {
    without(&["knowledge/faq/"])
}

/// The shipped knowledge without what lies under some folders.
fn without(folders: &[&str]) -> Files {
    let mut files = Files::new();
    for (path, text) in store::embedded().under("knowledge/") {
        if !folders.iter().any(|folder| path.starts_with(folder)) {
            files.add(path, text.as_bytes());
        }
    }
    files
}

fn load(articles: &[(&str, &[u8])]) -> Result<Knowledge, Vec<Fault>> {
    let mut files = base();
    for (path, bytes) in articles {
        files.add(path, bytes);
    }
    knowledge::load(&files)
}

/// The faults of articles that must be refused. The lexicon takes the longest to read and has no say here: it is left out, and its absence forgiven.
#[track_caller]
fn faults_of(articles: &[(&str, &[u8])]) -> Vec<Fault> {
    let mut files = without(&["knowledge/faq/", "knowledge/risk/"]);
    for (path, bytes) in articles {
        files.add(path, bytes);
    }
    let mut faults = knowledge::load(&files).err().unwrap_or_default();
    faults.retain(|fault| !fault.file.starts_with("knowledge/risk/"));
    assert!(!faults.is_empty(), "taken without a fault");
    faults
}

#[track_caller]
fn has(faults: &[Fault], file: &str, line: usize, problem: &str) {
    let found: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let there = faults
        .iter()
        .any(|fault| fault.file == file && fault.line == line && fault.problem.contains(problem));
    assert!(there, "no {file}:{line}: {problem} in {found:#?}");
}

/// Breaks the sound article by replacing `from` with `to`; expects the fault at `line`, and no other.
#[track_caller]
fn check(from: &str, to: &str, line: usize, problem: &str) {
    assert!(SOUND.contains(from), "{from}");
    let faults = faults_of(&[(PATH, SOUND.replacen(from, to, 1).as_bytes())]);
    has(&faults, PATH, line, problem);
    assert_eq!(faults.len(), 1, "{faults:#?}");
}

#[test]
fn the_shipped_knowledge_has_no_fault() {
    if let Err(faults) = knowledge::load(&store::embedded()) {
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{}", list.join("\n"));
    }
}

#[test]
fn a_sound_article_is_read_as_written() {
    let knowledge = load(&[(PATH, SOUND.as_bytes())]).unwrap();
    let article = knowledge.article(&SWEDISH, &ArticleId("provfraga".to_owned())).unwrap();
    assert_eq!(article.question, "Vad är en provfråga?");
    assert_eq!(article.phrasings.len(), 3);
    assert_eq!(article.reviewed.to_string(), "2026-11-21");
    let plain = |text: &str| Span::Plain(text.to_owned());
    let items = vec![
        vec![plain("Den har "), Span::Strong("två".to_owned()), plain(" punkter i en lista.")],
        vec![
            plain("Den har en "),
            Span::Link {
                text: "länk".to_owned(),
                url: "https://example.org/lank".to_owned(),
            },
            plain(" till en annan sida."),
        ],
    ];
    assert_eq!(article.answer[1], Paragraph::List(items));
    // Another language falls back to Swedish.
    let english: Language = "en".parse().unwrap();
    assert!(knowledge.article(&english, &article.id).is_some());
}

#[test]
fn a_fault_in_a_head_is_told_with_its_line() {
    check("id = \"provfraga\"", "id = \"annan\"", 2, "not the file's name `provfraga`");
    check("question = \"Vad är en provfråga?\"\n", "", 2, "`question` is missing");
    check(
        "question = \"Vad är en provfråga?\"",
        "question = 3",
        3,
        "`question` is a TOML integer",
    );
    check("question = \"Vad är en provfråga?\"", "question = \"\"", 3, "empty text");
    check(
        "question = \"Vad är en provfråga?\"",
        "question = \"Vad är en provfråga? \"",
        3,
        "a space at its end",
    );
    check(
        "question = \"Vad är en provfråga?\"",
        "question = \"Vad är en provfråga?\"\nauthor = \"x\"",
        4,
        "the key `author` is not known",
    );
    check(
        "question = \"Vad är en provfråga?\"",
        "question = \"Vad är 116 016?\"",
        3,
        "`116 016` is typed",
    );
    check("  \"provfråga betydelse\",\n", "", 5, "there are 2 phrasings");
    check("\"provfråga betydelse\"", "\"förklara, provfråga!\"", 6, "is asked in");
    check("\"provfråga betydelse\"", "\"VAD ÄR EN PROVFRÅGA\"", 6, "is asked in");
    check("\"om-slussen\"", "\"om-slussarna\"", 9, "the topic `om-slussarna` is not known");
    check("[\"om-slussen\"]", "[]", 9, "`topics` is empty");
    check("[\"om-slussen\"]", "[\"om-slussen\", \"om-slussen\"]", 9, "stands twice");
    check("[\"https://example.org/prov\"]", "[]", 10, "`sources` is empty");
    check(
        "https://example.org/prov",
        "http://example.org/prov",
        10,
        "not a whole https address",
    );
    check(
        "https://example.org/prov",
        "https://example.org/…/prov",
        10,
        "not a whole https address",
    );
    check("2024-01-01", "2024-02-30", 11, "not valid TOML");
    check("2024-01-01", "\"2024-01-01\"", 11, "not a date");
    check("2024-01-01", "2027-01-01", 11, "is later than `reviewed`");
    check("2024-01-01", "1024-01-01", 11, "far from today");
    check("reviewed = 2026-11-21\n", "", 2, "`reviewed` is missing");
    check(
        "topics = ",
        "services = [\"brandkaren\"]\ntopics = ",
        9,
        "the service `brandkaren` is not in knowledge/services",
    );
    check(
        "topics = ",
        "services = [\"112\", \"bris\", \"origo\", \"rfsl\", \"mika\"]\ntopics = ",
        9,
        "there are 4 services",
    );
    check("Vad är en provfråga?\"", "Vad är en provfråga?", 3, "not valid TOML");
}

#[test]
fn a_fault_in_an_answer_is_told_with_its_line() {
    check("En provfråga är", "# Rubrik\n\nEn provfråga är", 15, "a heading in an answer");
    check("En provfråga är", "*En* provfråga är", 15, "words in italics");
    check("En provfråga är", "<b>En</b> provfråga är", 15, "HTML");
    check(
        "En provfråga är",
        "![bild](https://example.org/x.png) En provfråga är",
        15,
        "an image",
    );
    check("En provfråga är", "`En` provfråga är", 15, "code");
    check("En provfråga är", "    kod\n\nEn provfråga är", 15, "a code block");
    check("En provfråga är", "> Citat\n\nEn provfråga är", 15, "a quotation block");
    check("En provfråga är", "1. Ett\n2. Två\n\nEn provfråga är", 15, "a numbered list");
    check(
        "En provfråga är",
        "| a | b |\n\nEn provfråga är",
        15,
        "marks that were not understood",
    );
    check("En provfråga är", "**En provfråga är", 15, "marks that were not understood");
    check("En provfråga är", "---\n\nEn provfråga är", 15, "a ruled line");
    check("En provfråga är", "https://example.org En provfråga är", 15, "a bare address");
    check(
        "(https://example.org/lank)",
        "(http://example.org/lank)",
        18,
        "the link `http://example.org/lank`",
    );
    check("(https://example.org/lank)", "(tel:112)", 18, "the link `tel:112`");
    check(
        "(https://example.org/lank)",
        "(javascript:alert)",
        18,
        "the link `javascript:alert`",
    );
    check("- Den har en [", "- Den\n  - har en [", 19, "a list inside a list");
    check("En provfråga är", "En\tprovfråga är", 15, "a tab character");
    check(
        "som bara finns i våra prov. Den visar att läsningen av artiklar fungerar som den ska.",
        "här.",
        15,
        "the answer has 21 words",
    );
    check("En provfråga är", &"ord ".repeat(160), 15, "words");
}

#[test]
fn a_number_typed_in_an_answer_is_found_in_any_spacing() {
    for number in [
        "020-50 50 50",
        "020505050",
        "+46 20 50 50 50",
        "116 016",
        "116016",
        "112",
        "1177",
        "114 14",
        "08-123 45 67",
        "90 101",
    ] {
        check(
            "Den har **två**",
            &format!("Ring {number}. Den har **två**"),
            17,
            &format!("`{number}` is typed"),
        );
    }
    check("[länk]", "[ring 112]", 18, "`112` is typed");
    // In a phrasing a number is what people write.
    load(&[(PATH, SOUND.replace("Förklara provfråga", "vad är 116 016").as_bytes())]).unwrap();
}

#[test]
fn a_broken_frame_is_told() {
    let one = |bytes: &[u8], line: usize, problem: &str| {
        let faults = faults_of(&[(PATH, bytes)]);
        has(&faults, PATH, line, problem);
    };
    one(b"", 0, "the file is empty");
    one(b" \n\n", 0, "the file is empty");
    one(b"id = 3\n", 1, "does not begin with +++");
    one(b"+++\nid = \"provfraga\"\n", 1, "the head has no end");
    one(b"+++\n+++\n", 2, "`question` is missing");
    one(format!("\u{feff}{SOUND}").as_bytes(), 1, "byte order mark");
    one(SOUND.replace('\n', "\r\n").as_bytes(), 1, "do not end as LF");
    one(SOUND.replace("Förklara", "F\0rklara").as_bytes(), 5, "NUL");
    one(b"+++\nid = \"provfr\xe5ga\"\n+++\n", 2, "not UTF-8");
    one(&vec![b'a'; MAX_BYTES + 1], 0, &format!("more than {MAX_BYTES}"));
    // The frame alone was wrong: there is no second fault.
    for text in [format!("\u{feff}{SOUND}"), SOUND.replace('\n', "\r\n")] {
        assert_eq!(faults_of(&[(PATH, text.as_bytes())]).len(), 1);
    }
}

#[test]
fn faults_that_need_several_files() {
    let other = "knowledge/faq/sv/annan.md";
    let english = "knowledge/faq/en/provfraga.md";
    // Two articles with one id.
    let faults = faults_of(&[(PATH, SOUND.as_bytes()), (other, SOUND.as_bytes())]);
    has(&faults, other, 2, "the id `provfraga` is not the file's name `annan`");
    has(&faults, PATH, 3, "is asked in knowledge/faq/sv/annan.md:3");
    // The same words in another language are no fault.
    load(&[(PATH, SOUND.as_bytes()), (english, SOUND.as_bytes())]).unwrap();
    let faults = faults_of(&[(PATH, SOUND.as_bytes()), ("knowledge/faq/en/annan.md", SOUND.as_bytes())]);
    has(&faults, "knowledge/faq/en/annan.md", 0, "no Swedish original");
    let faults = faults_of(&[(PATH, SOUND.as_bytes()), ("knowledge/faq/de/provfraga.md", SOUND.as_bytes())]);
    has(&faults, "knowledge/faq/de/provfraga.md", 0, "does not list the language `de`");
    let faults = faults_of(&[(PATH, SOUND.as_bytes()), ("knowledge/faq/sv/lista.txt", b"x")]);
    has(&faults, "knowledge/faq/sv/lista.txt", 0, "nothing reads this file");
    let faults = faults_of(&[(PATH, SOUND.as_bytes()), ("knowledge/faq/los.md", SOUND.as_bytes())]);
    has(&faults, "knowledge/faq/los.md", 0, "nothing reads this file");
    let faults = faults_of(&[]);
    has(&faults, "knowledge/faq/", 0, "no Swedish article");
}

#[test]
fn many_faults_are_told_at_once() {
    let broken = SOUND
        .replace("question = \"Vad är en provfråga?\"\n", "questoin = \"Vad?\"\n")
        .replace("\"om-slussen\"", "\"fel\"")
        .replace("https://example.org/prov", "http://example.org/prov")
        .replace("2024-01-01", "\"i går\"")
        .replace("En provfråga är", "# Rubrik\n\nRing 112.");
    let other = "knowledge/faq/sv/annan.md";
    let service = "knowledge/services/fel.toml";
    let faults = load(&[
        (PATH, broken.as_bytes()),
        (other, b"\xff"),
        (service, b"id = \"fel\"\ncolour = 1\n"),
    ])
    .unwrap_err();
    has(&faults, PATH, 2, "`question` is missing");
    has(&faults, PATH, 3, "the key `questoin` is not known");
    has(&faults, PATH, 9, "the topic `fel` is not known");
    has(&faults, PATH, 10, "not a whole https address");
    has(&faults, PATH, 11, "not a date");
    has(&faults, PATH, 15, "a heading");
    has(&faults, PATH, 17, "`112` is typed");
    has(&faults, other, 1, "not UTF-8");
    has(&faults, service, 1, "`[name]` is missing");
    has(&faults, service, 2, "the key `colour` is not known");
    assert!(faults.is_sorted());
    assert!(
        faults.iter().all(|fault| !fault.problem.ends_with('.') && !fault.remedy.is_empty()),
        "{faults:#?}"
    );
}

#[test]
fn manifest_synonyms_and_compounds_are_checked() {
    let with = |path: &str, text: &str| {
        let mut files = base();
        files.add(PATH, SOUND.as_bytes());
        files.add(path, text.as_bytes());
        knowledge::load(&files)
    };
    let manifest = "knowledge/manifest.toml";
    let faults = with(
        manifest,
        "version = \"1\"\nlanguages = [\"en\", \"svenska språket\"]\ntopics = [\"om-slussen\"]\napproved_by = \"x\"\n",
    )
    .unwrap_err();
    has(&faults, manifest, 2, "Swedish is not the first language");
    has(&faults, manifest, 2, "`svenska språket` is not a language tag");
    has(&faults, manifest, 1, "are not both there");
    let synonyms = "knowledge/synonyms.toml";
    let faults = with(synonyms, "[[group]]\nwords = [\"opk\"]\n[[grupp]]\nwords = []\n").unwrap_err();
    has(&faults, synonyms, 1, "fewer than two words");
    has(&faults, synonyms, 3, "the key `grupp` is not known");
    let compounds = "knowledge/compounds.txt";
    let faults = with(compounds, "# delar\nvåld\ntvå ord\n").unwrap_err();
    has(&faults, compounds, 3, "`två ord` is not one lower-case word");
    let knowledge = with(synonyms, "[[group]]\nwords = [\"opk\", \"operation kvinnofrid\"]\n").unwrap();
    assert_eq!(knowledge.synonyms[0].words, ["opk", "operation kvinnofrid"]);
    assert!(!knowledge.synonyms[0].wanted);
}

#[test]
fn check_prints_every_fault_and_its_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let faq = folder.path().join("knowledge/faq/sv");
    std::fs::create_dir_all(&faq).unwrap();
    std::fs::write(faq.join("provfraga.md"), SOUND.replace("\"om-slussen\"", "\"fel\"")).unwrap();
    let run = |format| {
        let mut out = Vec::new();
        let status = check::run(Some(folder.path()), None, format, Tongue::English, &mut out).unwrap();
        (status, String::from_utf8(out).unwrap())
    };
    let (status, text) = run(Format::Text);
    assert_eq!(status, FAULTY);
    let told = text.contains("knowledge/manifest.toml: the file is missing\n  way out: add it");
    assert!(told, "{text}");
    let (status, json) = run(Format::Json);
    assert_eq!(status, FAULTY);
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    let faults = read["faults"].as_array().unwrap();
    assert!(faults.iter().any(|fault| fault["file"] == "knowledge/services/112.toml"), "{json}");
    assert_eq!(text.lines().filter(|line| line.starts_with("  way out: ")).count(), faults.len());
}

#[test]
fn check_counts_what_it_found() {
    let mut out = Vec::new();
    let status = check::run(None, None, Format::Text, Tongue::English, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert_eq!(status, FINE, "{text}");
    assert!(
        text.contains("articles in sv") && text.contains("38 services") && text.ends_with("no fault\n"),
        "{text}"
    );
}
