//! Telephone numbers in prose: what is found, and what is left alone.

use slussen::{
    knowledge::{self, Files, Numbers, find_numbers},
    store,
};

const KNOWN: [&str; 8] = ["112", "11414", "1177", "116016", "020505050", "90101", "116111", "+4684055005"];

#[track_caller]
fn found(text: &str, expected: &str) {
    let numbers: Vec<&str> = find_numbers(text, &KNOWN).into_iter().map(|range| &text[range]).collect();
    assert_eq!(numbers, [expected], "in {text:?}");
}

#[track_caller]
fn free(text: &str) {
    let numbers: Vec<&str> = find_numbers(text, &KNOWN).into_iter().map(|range| &text[range]).collect();
    assert!(numbers.is_empty(), "{numbers:?} in {text:?}");
}

#[test]
fn a_known_number_is_found_in_any_spacing() {
    for written in [
        "020-50 50 50",
        "020505050",
        "020 50 50 50",
        "020 505 050",
        "020–50 50 50",
        "020\u{2011}50\u{a0}50\u{a0}50",
        "020.50.50.50",
        "020/50 50 50",
        "020 - 50 50 50",
        "0 2 0 5 0 5 0 5 0",
        "+46 20 50 50 50",
        "+46 (0)20-50 50 50",
        "+4620505050",
        "0046 20 50 50 50",
        "116 016",
        "116016",
        "116-016",
        "116\u{202f}016",
        "11 60 16",
        "112",
        "114 14",
        "11414",
        "1177",
        "90 101",
        "90101",
        "116 111",
        "08-405 50 05",
        "+46 8-405 50 05",
    ] {
        found(&format!("Ring {written} i dag."), written);
        found(written, written);
        found(&format!("Ring ({written})!"), written);
    }
    found("Ring 112.", "112");
    found("Ring **020**-50 50 50", "020**-50 50 50");
    found("ring 020-50\u{200b}50 50", "020-50\u{200b}50 50");
    found("Sedan 2007 har numret varit 020-50 50 50 för alla.", "020-50 50 50");
    found("Sedan 2007 020-50 50 50", "020-50 50 50");
}

#[test]
fn a_number_that_is_not_in_the_directory_is_found_by_its_shape() {
    found("Ring 08-123 45 67.", "08-123 45 67");
    found("Ring 070 123 45 67 före kl. 16.00", "070 123 45 67");
    found("Ring +358 9 1234 567.", "+358 9 1234 567");
    found("Ring 0771-14 14 14", "0771-14 14 14");
    found("Ring 08-12 34 5", "08-12 34 5");
    found("08.123.610.00", "08.123.610.00");
}

#[test]
fn two_numbers_are_two() {
    let text = "Ring 020-50 50 50 eller 116 016, eller 112.";
    let numbers: Vec<&str> = find_numbers(text, &KNOWN).into_iter().map(|range| &text[range]).collect();
    assert_eq!(numbers, ["020-50 50 50", "116 016", "112"]);
}

#[test]
fn other_figures_are_left_alone() {
    free("Strategin gäller 2020–2026 och följs upp 2027.");
    free("Socialtjänstlagen (2025:400) gäller från 2025-07-01.");
    free("HSLF-FS 2022:39, SFS 2022:310 och lag (1988:688).");
    free("Se 4 kap. 4 e § brottsbalken och 10 kap. 18 c §.");
    free("Proposition 2024/25:123 och 2025/26:12.");
    free("Det var 119 samtal, 45 procent fler, och 135 om dagen.");
    free("Det var 49 354 samtal under 2023.");
    free("För dig mellan 13 och 25 år, eller 0–17 år 2024.");
    free("Öppet 07.00–21.00 alla dagar, 08.30-16.00 på fredagar och 9–12 på lördagar.");
    free("Öppet 08.30 - 16.00. 2026 ändras det.");
    free("Kl. 07:00 till 09:30. Kl. 08–16.30 och 08.30–16 eller 08.30 till 16.");
    free("Den 1 juli 2021, den 21 november 2026 och 2026-11-21 2026-11-22.");
    free("132 åtgärder, 26 kommuner, 8 mål.");
    free("Barn mellan 1–12 månader.");
    free("SMS112 kräver att du har registrerat dig.");
    free("SFS 2022:112 och 112 § samt 112 procent.");
    free("Läs mer på 1177.se om vård.");
    free("1000Mottagningen och 1000 möjligheter.");
    free("");
    free("012");
}

#[test]
fn ranges_lie_on_character_borders() {
    let text = "å020-50 50 50ö +46å 0\u{301}123456 ١٢٣٤٥٦٧ 🙂112🙂";
    for range in find_numbers(text, &KNOWN) {
        assert!(text.is_char_boundary(range.start) && text.is_char_boundary(range.end));
    }
    found("🙂112🙂", "112");
}

#[test]
fn every_number_of_the_directory_is_found_as_it_is_shown() {
    let knowledge = knowledge::load(&store::embedded()).unwrap();
    let dials = Numbers::of(&knowledge.services).dials;
    for number in knowledge
        .services
        .values()
        .flat_map(|service| service.numbers.iter().chain(&service.withheld))
    {
        for written in [&number.display, &number.dial] {
            let text = format!("Ring {written} nu.");
            let numbers: Vec<&str> = find_numbers(&text, &dials).into_iter().map(|range| &text[range]).collect();
            assert_eq!(numbers, [written]);
        }
    }
}

const ARTICLE: &str = "knowledge/faq/sv/polisens-nummer.md";

/// The first fault of [`ARTICLE`] after a change to it.
#[track_caller]
fn fault_of(from: &str, to: &str) -> String {
    let files = store::embedded();
    let mut broken = Files::new();
    for (path, text) in files.under("") {
        broken.add(path, text.as_bytes());
    }
    broken.add(ARTICLE, files.get(ARTICLE).unwrap().replacen(from, to, 1).as_bytes());
    let faults = knowledge::load(&broken).unwrap_err();
    let fault = faults.iter().find(|fault| fault.file == ARTICLE && fault.line > 0);
    fault.unwrap_or_else(|| panic!("{to}: {faults:?}")).problem.clone()
}

/// A number stands in an answer as its place, and comes from the directory.
#[test]
fn a_number_in_an_answer_comes_from_its_service() {
    let knowledge = knowledge::load(&store::embedded()).unwrap();
    let article = knowledge.articles[&knowledge::SWEDISH]
        .values()
        .find(|article| article.id.0 == "polisens-nummer")
        .unwrap();
    let answer = format!("{:?}", article.answer);
    assert!(
        answer.contains("Ring 114 14 när") && answer.contains("Ring 112 när") && !answer.contains("{nr"),
        "{answer}"
    );
}

/// A brace that is no place is never shown to anybody.
#[test]
fn a_broken_place_is_refused() {
    // The second has two numbers, which always stand together.
    for place in ["{nr-nowhere}", "{nr-kvinnofridslinjen}", "{112}", "{ $nr-112 }"] {
        assert_eq!(fault_of("{nr-112}", place), format!("`{place}` is no number's place"));
    }
    for (from, to, problem) in [
        ("{nr-112}", "{nr-112", "brace"),
        ("{nr-112}", "{nr-**112**}", "brace"),
        ("question = \"", "question = \"{nr-112} ", "brace"),
    ] {
        let told = fault_of(from, to);
        assert!(told.contains(problem), "{to}: {told}");
    }
}

/// Whoever is told to call can press the number.
#[test]
fn an_answer_that_names_the_emergency_number_shows_it() {
    let knowledge = knowledge::load(&store::embedded()).unwrap();
    let mut named = 0;
    for language in ["sv", "en"] {
        let language: knowledge::Language = language.parse().unwrap();
        for article in knowledge.articles[&language].values() {
            if !find_numbers(&format!("{:?}", article.answer), &["112"]).is_empty() {
                named += 1;
                assert!(
                    article.services.iter().any(|service| service.0 == "112"),
                    "{language} {}",
                    article.id.0
                );
            }
        }
    }
    assert!(named > 50, "{named}");
}
