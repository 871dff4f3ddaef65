//! What editors read is Swedish: every sentence about a fault has been translated, and ten typical mistakes get the sentence that helps.

#![allow(clippy::needless_raw_string_hashes, reason = "as expect-test writes them")]

use std::fs;

use expect_test::{Expect, expect};
use slussen::{
    knowledge::Fault,
    shell::{
        check::{self, FAULTY, Format},
        editor::Tongue,
        knowledge::How,
        swedish::translate,
    },
};

use super::{ANONYMOUS, Desk};

/// Texts in the sources that are no sentence about a fault.
const OTHERS: [&str; 7] = [
    "four facts that a source states",
    "between 33 and 125",
    "a message has far fewer features than 2^24",
    "a sum of small weights",
    "# Weights of the second opinion",
    "add {}{}/{}, or give this file",
    "{}:{}: {} ({})",
];

/// The literals of a source without comments, each gap as `{}`.
fn literals(source: &str) -> Vec<String> {
    let code: Vec<&str> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let mut found = Vec::new();
    let mut rest = code.as_str();
    while let Some((_, after)) = rest.split_once('"') {
        let mut literal = String::new();
        let mut letters = after.char_indices();
        let mut end = after.len();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' => {
                    end = at + 1;
                    break;
                }
                '\\' => literal.extend(letters.next().map(|(_, letter)| letter)),
                letter => literal.push(letter),
            }
        }
        let mut plain = String::new();
        let mut inside = false;
        for letter in literal.chars() {
            inside = (inside || letter == '{') && letter != '}';
            if !inside || letter == '{' {
                plain.push(letter);
            }
        }
        found.push(plain);
        rest = after.get(end..).unwrap_or_default();
    }
    found
}

#[test]
fn every_sentence_about_a_fault_is_in_swedish_too() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources: Vec<_> = fs::read_dir(root.join("src/knowledge"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    let more = [
        "engine/broken.rs",
        "engine/catalogue.rs",
        "engine/remarks.rs",
        "engine/snapshot.rs",
        "engine/prove.rs",
        "store.rs",
        "triage/mod.rs",
        "triage/model.rs",
        "triage/review.rs",
        "shell/import/mod.rs",
        "shell/import/questions.rs",
        "shell/import/table.rs",
        "shell/import/workbook.rs",
    ];
    sources.extend(more.map(|file| root.join("src").join(file)));
    let mut lacking = Vec::new();
    let mut unmet = Vec::from(OTHERS);
    for source in sources {
        for literal in literals(&fs::read_to_string(&source).unwrap()) {
            let sentence = literal.matches(' ').count() >= 2
                && literal.starts_with(|first: char| first.is_lowercase() || first == '`' || first == '"');
            unmet.retain(|other| !literal.starts_with(other));
            if sentence && !OTHERS.iter().any(|other| literal.starts_with(other)) && translate(&literal).is_none() {
                lacking.push(format!("{}: {literal}", source.display()));
            }
        }
    }
    assert!(
        lacking.is_empty(),
        "write these in src/shell/data/faults.sv.txt:\n{}",
        lacking.join("\n")
    );
    assert!(unmet.is_empty(), "no source says these any more: {unmet:?}");
}

#[test]
fn gaps_keep_what_stood_in_them_and_what_is_said_in_them_is_translated() {
    for (english, swedish) in [
        (
            "the key `sorce` is not known here",
            "raden `sorce` finns inte här; kanske är den felstavad",
        ),
        (
            "`reviewed` is a TOML string, not a date such as 2026-11-21, without quotes",
            "`reviewed` är skriven som en text inom citattecken, inte som ett datum som 2026-11-21, utan citattecken",
        ),
        (
            "the id `a` is not the file's name `b`",
            "id:t `a` är inte samma som filens namn, `b`",
        ),
        (
            "`hur då` is asked in knowledge/faq/sv/x.md:7 as well",
            "`hur då` står också i knowledge/faq/sv/x.md, rad 7",
        ),
    ] {
        assert_eq!(translate(english).as_deref(), Some(swedish));
    }
    assert_eq!(translate("nobody has written this"), None);
}

/// An article as an editor left it, sound; the shipped one may change.
const ARTICLE: &str = r#"+++
id = "origo-anonym"
question = "Kan man vara anonym hos Origo?"
phrasings = [
  "Får Origo veta vem jag är?",
  "Måste en ungdom säga sitt namn till Origo?",
  "anonym kontakt origo",
  "Kan jag prata med Origo utan att berätta vad jag heter?",
  "Hjälper Origo unga som inte vågar uppge sin identitet?",
  "Kan jag ringa Origo utan att någon får veta det?",
  "behöver man legitimera sig hos origo",
  "Är det hemligt om jag pratar med Origo?",
]
topics = ["origo"]
services = ["origo", "ratt_att_valja"]
sources = [
  "Storsthlm: Kvinnofrid",
  "https://marsta.nu/startsidan/allt-fler-soker-sig-till-origo",
]
facts_as_of = 2024-01-01
reviewed = 2026-11-21
+++

Unga kan kontakta Origo och få stöd helt anonymt. Du bestämmer själv om du vill berätta vem du är.

Du kan ta kontakten på egen hand. Ingen annan behöver göra det åt dig. Hur du når Origo står på [origostockholm.se](https://origostockholm.se).

Tänk på att samtal och besökta sidor kan synas i din telefon. Använd gärna en enhet som bara du har tillgång till.
"#;

/// Makes one mistake, and compares what `slussen check` prints of it; a reload refuses the same, with a place and a way out.
#[track_caller]
fn mistake(make: impl FnOnce(&Desk), expected: &Expect) {
    let desk = Desk::new();
    desk.write(ANONYMOUS, ARTICLE);
    let keeper = desk.keeper();
    assert!(keeper.status().stand_in.is_none(), "{:#?}", keeper.status().faults);
    make(&desk);
    let mut out = Vec::new();
    let status = check::run(Some(&desk.knowledge()), None, Format::Text, Tongue::Swedish, &mut out).unwrap();
    assert_eq!(status, FAULTY);
    expected.assert_eq(&String::from_utf8(out).unwrap());
    let faults: Vec<Fault> = keeper.reload("test", How::Command).expect_err("a fault");
    assert!(
        faults
            .iter()
            .all(|fault| translate(&fault.problem).is_some() && translate(&fault.remedy).is_some()),
        "{faults:#?}"
    );
    assert_eq!(keeper.service().snapshot().generation, 1);
}

#[test]
fn ten_mistakes_of_editors() {
    let line = |from: &'static str, to: &'static str| move |desk: &Desk| desk.change(ANONYMOUS, from, to);
    mistake(
        line("reviewed = 2026-11-21", "reviewed = 2026-02-30"),
        &expect![[r#"
            knowledge/faq/sv/origo-anonym.md:21: raden går inte att läsa: datumet finns inte; månaden har 28 dagar
              gör så här: skriv en dag som finns, som år-månad-dag: 2026-11-21, utan citattecken
            1 fel
            Fler kontroller körs när det här är rättat: kör slussen check igen.
        "#]],
    );
    mistake(
        line("\"Får Origo veta vem jag är?\"", "\"Får Origo veta vem jag är?"),
        &expect![[r#"
            knowledge/faq/sv/origo-anonym.md:5: raden går inte att läsa: ett citattecken saknas i slutet av texten
              gör så här: titta på raden och på den före: citattecken, komma och hakparenteser
            1 fel
            Fler kontroller körs när det här är rättat: kör slussen check igen.
        "#]],
    );
    mistake(
        |desk| desk.write("faq/sv/kopia.md", &desk.read(ANONYMOUS)),
        &expect![[r#"
            knowledge/faq/sv/kopia.md:2: id:t `origo-anonym` är inte samma som filens namn, `kopia`
              gör så här: ge fil och id samma namn; ett id hör till en enda artikel
            knowledge/faq/sv/origo-anonym.md:3: `Kan man vara anonym hos Origo?` står också i knowledge/faq/sv/kopia.md, rad 3
              gör så här: behåll den i artikeln som svarar bäst
            2 fel
            Fler kontroller körs när det här är rättat: kör slussen check igen.
        "#]],
    );
    mistake(
        line("(https://origostockholm.se)", "(http://origostockholm.se)"),
        &expect![[r#"
            knowledge/faq/sv/origo-anonym.md:26: länken `http://origostockholm.se` är inte en hel webbadress som börjar med https://
              gör så här: skriv [ord](https://...)
            1 fel
            Fler kontroller körs när det här är rättat: kör slussen check igen.
        "#]],
    );
    mistake(
        line("Unga kan", "Ring 020-50 50 50. Unga kan"),
        &expect![[r#"
            knowledge/faq/sv/origo-anonym.md:24: telefonnumret `020-50 50 50` står i texten
              gör så här: ta bort det och skriv tjänsten i `services`: då visar kortet numret; eller skriv {nr-SERVICE} i stället, med tjänstens id
            1 fel
            Fler kontroller körs när det här är rättat: kör slussen check igen.
        "#]],
    );
    mistake(
        |desk| desk.write(ANONYMOUS, &format!("\u{feff}{}", desk.read(ANONYMOUS).replace('\n', "\r\n"))),
        &expect![[r#"
            knowledge/faq/sv/origo-anonym.md:1: filen börjar med en osynlig märkning (BOM)
              gör så här: spara den som "UTF-8 utan BOM" eller bara "UTF-8"
            knowledge/faq/sv/origo-anonym.md:1: raderna slutar som i Windows (CRLF)
              gör så här: välj radslut LF (Unix) i redigeringsprogrammet och spara igen
            2 fel
            Fler kontroller körs när det här är rättat: kör slussen check igen.
        "#]],
    );
    mistake(
        line(
            "question = \"Kan man vara anonym hos Origo?\"",
            "question = ”Kan man vara anonym hos Origo?”",
        ),
        &expect![[r#"
            knowledge/faq/sv/origo-anonym.md:3: ett krullat citattecken (som Word skriver) står där det ska vara ett rakt
              gör så här: skriv raka citattecken (") runt texten
            1 fel
            Fler kontroller körs när det här är rättat: kör slussen check igen.
        "#]],
    );
    mistake(
        line("topics =", "\ttopics ="),
        &expect![[r#"
            knowledge/faq/sv/origo-anonym.md:14: ett tabbtecken
              gör så här: skriv mellanslag i stället
            1 fel
            Fler kontroller körs när det här är rättat: kör slussen check igen.
        "#]],
    );
    mistake(
        line("\"ratt_att_valja\"", "\"ratt_att_valjaa\""),
        &expect![[r#"
            knowledge/faq/sv/origo-anonym.md:15: tjänsten `ratt_att_valjaa` finns inte i knowledge/services
              gör så här: menar du `ratt_att_valja`? Annars: skriv namnet på en fil där, utan .toml
            1 fel
            Fler kontroller körs när det här är rättat: kör slussen check igen.
        "#]],
    );
    mistake(
        |desk| desk.write(ANONYMOUS, ""),
        &expect![[r#"
            knowledge/faq/sv/origo-anonym.md: filen är tom
              gör så här: skriv artikeln, eller ta bort filen
            1 fel
            Fler kontroller körs när det här är rättat: kör slussen check igen.
        "#]],
    );
}
