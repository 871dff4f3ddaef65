//! Tables and saved pages become drafts: every pair is accounted for, nothing is overwritten, and nobody is shown a draft.

use std::{
    fs,
    io::{Cursor, Write as _},
    path::PathBuf,
};

use slussen::{
    knowledge,
    shell::{
        check::{self, FAULTY, FINE, Format},
        editor::{Tongue, Words},
        import::{self, Account, Why},
        swedish::translate,
    },
    store,
};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::Desk;

struct Table {
    desk: Desk,
    file: PathBuf,
}

impl Table {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let desk = Desk::new();
        let file = desk.knowledge().parent().unwrap().join(name);
        fs::write(&file, bytes).unwrap();
        Self { desk, file }
    }

    #[track_caller]
    fn import(&self) -> Account {
        let files = store::files(Some(&self.desk.knowledge()), None).unwrap();
        let words = Words::new(Tongue::Swedish);
        let account =
            import::import(&self.desk.knowledge(), &files, &self.file, None, &words).unwrap_or_else(|faults| panic!("{faults:#?}"));
        assert_eq!(account.pairs, account.drafts.len() + account.skipped.len(), "{account:#?}");
        // Drafts are drafts: what answers is as sound as before.
        let files = store::files(Some(&self.desk.knowledge()), None).unwrap();
        let knowledge = knowledge::load(&files).unwrap_or_else(|faults| panic!("{faults:#?}"));
        assert!(knowledge.drafts.len() >= account.drafts.len());
        let ids = knowledge.articles.values().flat_map(|articles| articles.keys());
        for (path, _) in &account.drafts {
            let name = path.file_stem().unwrap().to_string_lossy();
            assert!(ids.clone().all(|id| id.0 != name), "{name} is shown");
        }
        account
    }

    fn draft(&self, id: &str) -> String {
        self.desk.read(&format!("faq/sv/{id}.md"))
    }
}

/// The answer of a draft.
fn answer(text: &str) -> &str {
    text.split("+++\n").nth(2).unwrap().trim()
}

#[track_caller]
fn refused(name: &str, bytes: &[u8], problem: &str) {
    let table = Table::new(name, bytes);
    let fault = import::read(&table.file).map(|found| format!("{found:#?}")).expect_err("refused");
    assert!(fault.problem.contains(problem), "{fault}");
    assert!(translate(&fault.problem).is_some() && translate(&fault.remedy).is_some(), "{fault}");
}

const QUESTION: &str = "Får man ta med hunden till tingsrätten?";
const ID: &str = "far-man-ta-med-hunden-till-tingsratten";

#[test]
fn a_table_is_read_in_every_form_that_excel_saves() {
    let comma = format!("Fråga,Svar\n\"{QUESTION}\",\"Nej, inte i salen. Åk gärna två.\"\n");
    let semicolon = format!("Fråga;Svar\r\n{QUESTION};Nej, inte i salen. Åk gärna två.\r\n");
    let latin: Vec<u8> = semicolon.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let wide: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(semicolon.replace(';', "\t").encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    for (form, bytes) in [
        ("comma", comma.clone().into_bytes()),
        ("semicolon", semicolon.clone().into_bytes()),
        ("byte order mark", [b"\xef\xbb\xbf".as_slice(), semicolon.as_bytes()].concat()),
        ("Windows-1252", latin),
        ("UTF-16", wide),
        ("named mark", format!("sep=;\r\n{semicolon}").into_bytes()),
        ("no names", format!("{QUESTION};Nej, inte i salen. Åk gärna två.\n").into_bytes()),
    ] {
        let table = Table::new("faq.csv", &bytes);
        let account = table.import();
        assert_eq!(account.drafts.len(), 1, "{form}: {account:#?}");
        let draft = table.draft(ID);
        assert!(draft.contains(&format!("question = \"{QUESTION}\"")), "{form}: {draft}");
        assert_eq!(answer(&draft), "Nej, inte i salen. Åk gärna två.", "{form}");
        assert!(
            draft.contains("draft = true") && draft.contains("sources = [\"faq.csv\"]"),
            "{form}: {draft}"
        );
    }
}

#[test]
fn every_row_is_accounted_for_and_nothing_is_written_over() {
    let known = "Kan man vara anonym hos Origo?";
    let rows = [
        "Svar;Källa;Fråga;Formuleringar",
        "Nej.;https://example.se/a;Får man ta med hunden till tingsrätten?;hund tingsrätt|djur i salen",
        "Ett svar utan fråga;;;",
        ";;En fråga utan svar?;",
        "Nej.;;FÅR man ta med hunden till tingsrätten!;",
        &format!("Ja.;;{known};"),
        "Ja.;;💥?;",
        "Ring 08-123 456 78.;;Får man ta med katten?;",
        ";;;",
    ];
    let table = Table::new("faq.csv", rows.join("\n").as_bytes());
    let account = table.import();
    assert_eq!(account.pairs, 7);
    let left: Vec<(usize, Why)> = account.skipped.clone();
    let file = "knowledge/faq/sv/origo-anonym.md".to_owned();
    assert_eq!(
        left,
        [
            (3, Why::NoQuestion),
            (4, Why::NoAnswer),
            (5, Why::Twice),
            (6, Why::Known(file)),
            (7, Why::NoId)
        ]
    );
    let draft = table.draft(ID);
    assert!(
        draft.contains("sources = [\"https://example.se/a\"]") && draft.contains("\"hund tingsrätt\""),
        "{draft}"
    );
    let cat = &account.drafts[1].1;
    let number = cat
        .lacks
        .iter()
        .find(|fault| fault.problem.contains("telephone number"))
        .expect("a typed number is told");
    assert!(number.remedy.contains("services"), "{number}");

    // Once more: all of them are known by now, as drafts.
    let again = table.import();
    assert!(again.drafts.is_empty(), "{again:#?}");
    assert_eq!(table.draft(ID), draft);
    // Another question that makes the same id gets a name of its own.
    fs::write(&table.file, "Fråga;Svar\nFar man ta med hunden till tingsratten?;Ja.\n").unwrap();
    let other = table.import();
    assert!(other.drafts[0].0.ends_with(format!("{ID}-2.md")), "{other:#?}");
    assert_eq!(table.draft(ID), draft);
}

#[test]
fn what_a_command_prints_is_for_editors_and_check_lists_drafts() {
    let table = Table::new(
        "faq.csv",
        format!("Fråga;Svar\n{QUESTION};Ring 08-123 456 78 och fråga.\n;Tomt\n").as_bytes(),
    );
    let mut out = Vec::new();
    let words = Words::new(Tongue::Swedish);
    let status = import::run(&table.desk.config(), &table.file, Some("https://example.se/faq"), &words, &mut out).unwrap();
    let said = String::from_utf8(out).unwrap();
    assert_eq!(status, FINE, "{said}");
    assert!(said.contains("2 frågor i filen, 1 utkast skrivna, 1 hoppades över"), "{said}");
    assert!(said.contains("telefonnumret `08-123 456 78` står i texten"), "{said}");
    assert!(table.draft(ID).contains("sources = [\"https://example.se/faq\"]"));
    let mut out = Vec::new();
    let status = check::run(Some(&table.desk.knowledge()), None, Format::Text, Tongue::Swedish, &mut out).unwrap();
    let said = String::from_utf8(out).unwrap();
    assert_eq!(status, FINE, "{said}");
    assert!(
        said.contains(&format!("(utkast) knowledge/faq/sv/{ID}.md")) && said.contains("inga fel"),
        "{said}"
    );
    // A translation of a draft is refused until it is a draft too.
    let text = table.draft(ID).replace("draft = true\n", "");
    table.desk.write(&format!("faq/en/{ID}.md"), &text);
    let files = store::files(Some(&table.desk.knowledge()), None).unwrap();
    let faults = knowledge::load(&files).unwrap_err();
    assert!(
        faults.iter().any(|fault| fault.problem == "the Swedish original is a draft"),
        "{faults:#?}"
    );
}

#[test]
fn files_that_are_no_table_are_refused_clearly() {
    refused("faq.csv", b"", "the file has one column only");
    refused("faq.csv", b"a;b\n1;2\n", "the first row does not name the columns");
    refused("faq.csv", b"Fr\xe5ga;Svar\n\0\0\0;x\n", "not text in an encoding");
    refused(
        "faq.csv",
        format!("Fråga;Svar\nA?;\"{}", "x;y\n".repeat(40_000)).as_bytes(),
        "a field of the table has no end",
    );
    refused("faq.pdf", b"%PDF-1.7", "this kind of file is not known");
    refused("faq.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "this is an old Excel file");
    refused("faq.xlsx", b"nothing of the kind", "this is not a workbook");
    refused("faq.xlsx", b"PK\x03\x04 and then nothing", "this is not a workbook");
    let desk = Desk::new();
    let large = desk.knowledge().join("stor.csv");
    fs::File::create(&large).unwrap().set_len(100 << 20).unwrap();
    let fault = import::read(&large).unwrap_err();
    assert!(fault.problem.contains("the file holds 104857600 bytes"), "{fault}");
    let gone = import::read(&desk.knowledge().join("borta.csv")).unwrap_err();
    assert!(gone.problem.contains("cannot be read"), "{gone}");
    // No folder to write to: the knowledge is built in.
    let config = slussen::config::Config::parse("c.toml", "", &|_| None).unwrap();
    let mut out = Vec::new();
    assert_eq!(
        import::run(&config, &large, None, &Words::new(Tongue::Swedish), &mut out).unwrap(),
        FAULTY
    );
}

/// A workbook with one sheet of these cells (reference, XML inside `<c>`).
fn workbook(cells: &[(&str, &str)], extra: &[(&str, &[u8])]) -> Vec<u8> {
    let mut rows = String::new();
    for (reference, inner) in cells {
        let row: String = reference.chars().filter(char::is_ascii_digit).collect();
        rows = rows + "<row r=\"" + &row + "\"><c r=\"" + reference + "\" " + inner + "</c></row>";
    }
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A4:A5\"/></mergeCells></worksheet>"
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, bytes: &[u8]| {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    };
    add(
        "[Content_Types].xml",
        b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
    );
    add("_rels/.rels", b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    add("xl/workbook.xml", b"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    add("xl/_rels/workbook.xml.rels", b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    add("xl/worksheets/sheet1.xml", sheet.as_bytes());
    for (name, bytes) in extra {
        add(name, bytes);
    }
    zip.finish().unwrap().into_inner()
}

fn text(words: &str) -> String {
    format!("t=\"inlineStr\"><is><t>{words}</t></is>")
}

#[test]
fn a_workbook_is_read_cell_by_cell() {
    let (asked, answered, first, second) = (text("Fråga"), text("Svar"), text(QUESTION), text("Nej, inte i salen."));
    let (merged, one, two) = (text("Får man ta med katten?"), text("Ja."), text("Fast inte alltid."));
    let formula = "t=\"str\"><f>CONCATENATE(\"a\",\"b\")</f><v>Kan man få ha fågel?</v>";
    let failed = "t=\"e\"><f>1/0</f><v>#DIV/0!</v>";
    let far = text("långt bort");
    let cells = [
        ("A1", asked.as_str()),
        ("B1", &answered),
        ("A2", &first),
        ("B2", &second),
        ("A3", formula),
        ("B3", "><v>42</v>"),
        ("A4", &merged),
        ("B4", &one),
        ("B5", &two),
        ("A6", &first),
        ("B6", failed),
        ("XFD1048576", &far),
    ];
    let table = Table::new("faq.xlsx", &workbook(&cells, &[]));
    let account = table.import();
    assert_eq!(account.drafts.len(), 3, "{account:#?}");
    assert_eq!(account.skipped, [(5, Why::NoQuestion), (6, Why::NoAnswer)]);
    assert_eq!(answer(&table.draft(ID)), "Nej, inte i salen.");
    assert_eq!(answer(&table.draft("kan-man-fa-ha-fagel")), "42");
    // A small file that unpacks to far too much.
    let zeros = vec![0_u8; 140 << 20];
    refused(
        "faq.xlsx",
        &workbook(&cells, &[("xl/media/x.bin", &zeros)]),
        "the workbook is too large",
    );
}

const PAGE: &str = r#"<!DOCTYPE html>
<!-- saved from url=(0026)https://example.se/fragor/ -->
<html><head><meta charset="utf-8"><title>Vanliga frågor</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"FAQPage","mainEntity":[
 {"@type":"Question","name":"Vad kostar &aring;terbesöket?","acceptedAnswer":{"@type":"Answer","text":"<p>Inget. Läs <a href=\"/avgifter\">om avgifter</a>.<\/p>"}},
 {"@type":["Question"],"name":"Finns det parkering?","acceptedAnswer":[{"@type":"Answer","text":"Ja, på <em>baksidan<\/em>."}]}]}]}</script>
<script type="application/ld+json">{ broken</script></head>
<body><nav><details><summary>Meny</summary><a href="/">Hem</a></details></nav>
<main><h1>Vanliga frågor</h1>
<details><summary>Finns det parkering?</summary><p>Ja, på baksidan.</p></details>
<details><summary>Hur bokar jag om?</summary><div><p>Ring <strong>oss</strong> eller <a href="http://example.se/x">skriv</a>.</p>
 <ol><li>Välj tid</li><li>Bekräfta <script>alert(1)</script></li></ol><table><tr><th>Dag</th><td>måndag</td></tr></table></div></details>
<div itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">Kan man avboka?</h3>
 <div itemprop="acceptedAnswer" itemscope><div itemprop="text">Ja, dagen före. *Alltid* 1. gratis</div></div></div>
<div class="accordion"><button aria-controls="p1">Öppettider</button><div id="p1" hidden><p>Se <a href="https://example.se/tider">tiderna</a>.</p></div></div>
<dl><dt>Behövs legitimation?</dt><dd>Ja.</dd><dt>Ord</dt><dd>Inget svar.</dd></dl>
<h2>Får barn följa med?</h2><p>Ja.</p><p># Inte ensamma.</p><h3>Hur många?</h3><p>Två.</p><h2>Kontakt</h2><p>Ingen fråga.</p>
<h2>Har ni hiss?</h2>
</main></body></html>"#;

#[test]
fn a_saved_page_gives_its_questions_once_whatever_form_they_have() {
    let table = Table::new("sida.html", PAGE.as_bytes());
    let found = import::read(&table.file).unwrap();
    let asked: Vec<&str> = found.pairs.iter().map(|pair| pair.question.as_str()).collect();
    assert_eq!(
        asked,
        [
            "Vad kostar återbesöket?",
            "Finns det parkering?",
            "Kan man avboka?",
            "Hur bokar jag om?",
            "Öppettider",
            "Behövs legitimation?",
            "Får barn följa med?",
            "Hur många?",
        ]
    );
    assert_eq!(found.address.as_deref(), Some("https://example.se/fragor/"));
    let of = |question: &str| found.pairs.iter().find(|pair| pair.question == question).unwrap().answer.as_str();
    assert_eq!(
        of("Vad kostar återbesöket?"),
        "Inget. Läs [om avgifter](https://example.se/avgifter)."
    );
    assert_eq!(
        of("Hur bokar jag om?"),
        "Ring **oss** eller skriv.\n\n- Välj tid\n- Bekräfta\n- Dag: måndag"
    );
    assert_eq!(of("Kan man avboka?"), "Ja, dagen före. \\*Alltid\\* 1. gratis");
    assert_eq!(of("Öppettider"), "Se [tiderna](https://example.se/tider).");
    assert_eq!(of("Får barn följa med?"), "Ja.\n\n\\# Inte ensamma.\n\n**Hur många?**\n\nTvå.");
    assert_eq!(found.skipped.len(), 1, "the heading without an answer: {:?}", found.skipped);
    let account = table.import();
    assert_eq!((account.drafts.len(), account.skipped.len()), (8, 1), "{account:#?}");
    for (path, draft) in &account.drafts {
        let text = fs::read_to_string(path).unwrap();
        assert!(text.contains("sources = [\"https://example.se/fragor/\"]"), "{text}");
        // Nothing in any answer is Markdown that an article does not allow.
        let not_allowed = draft
            .lacks
            .iter()
            .find(|fault| fault.problem.ends_with("in an answer") || fault.problem.contains("marks that"));
        assert!(not_allowed.is_none(), "{draft:#?}\n{text}");
    }
}

#[test]
fn pages_made_to_be_hard_are_read_to_their_end() {
    let deep = format!(
        "<details><summary>Djupt?</summary>{}svar{}</details>",
        "<div>".repeat(2_000),
        "</div>".repeat(2_000)
    );
    let table = Table::new("sida.html", deep.as_bytes());
    let found = import::read(&table.file).unwrap();
    assert_eq!(found.pairs[0].answer, "svar");
    let latin: Vec<u8> = "<meta charset=\"iso-8859-1\"><h2>Får jag?</h2><p>Å nej.</p>"
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).unwrap())
        .collect();
    let found = import::read(&Table::new("sida.htm", &latin).file).unwrap();
    assert_eq!(
        (found.pairs[0].question.as_str(), found.pairs[0].answer.as_str()),
        ("Får jag?", "Å nej.")
    );
    let table = Table::new("sida.html", b"<p>Inga fr\xc3\xa5gor.</p>");
    let files = store::files(Some(&table.desk.knowledge()), None).unwrap();
    let words = Words::new(Tongue::Swedish);
    let faults = import::import(&table.desk.knowledge(), &files, &table.file, None, &words).unwrap_err();
    assert!(faults[0].problem.contains("no question with an answer"), "{faults:?}");
}
