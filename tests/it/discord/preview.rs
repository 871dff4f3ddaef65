//! `/kunskap förhandsgranska`: what it tells, within one message, and that a changed route is confirmed by name. Not for: who may use it (`admin`).

use serde_json::{Value, json};
use slussen::shell::{
    discord::{
        preview::shown,
        render::{LONGEST, length},
    },
    editor::{Tongue, Words},
    knowledge::{Changes, Moved, Preview},
};

use super::{
    bot::{Bot, content, settings},
    double::{
        Double,
        payloads::{knowledge, user},
    },
};
use crate::keeper::{ANONYMOUS, Desk};

/// An admin's command, with names in the field of a reload or without.
fn asked(id: u64, sub: &str, names: Option<&str>) -> Value {
    let mut asked = knowledge(id, sub);
    asked["member"]["user"] = user(7, false);
    if let Some(names) = names {
        asked["data"]["options"][0]["options"] = json!([{"name": "bekr\u{e4}fta", "type": 3, "value": names}]);
    }
    asked
}

/// The bot before an editor's folder.
async fn bot(desk: &Desk) -> Bot {
    let double = Double::start().await;
    let mut settings = settings(&double);
    settings.keeper = desk.keeper();
    let service = settings.keeper.service().clone();
    let mut bot = Bot::with(double, service, settings);
    bot.connected().await;
    bot
}

/// Takes the last service from the last route, and gives the route's id.
fn fewer_services(desk: &Desk) -> String {
    let table = desk.read("routes.toml");
    let (before, last) = table.rsplit_once("[[route]]").unwrap();
    let (id, _) = last.split_once("id = \"").unwrap().1.split_once('"').unwrap();
    let services = last.split_once("services = [").unwrap().1.split_once(']').unwrap().0;
    let fewer = services.rsplit_once(',').expect("more than one service").0;
    desk.write("routes.toml", &format!("{before}[[route]]{}", last.replace(services, fewer)));
    id.to_owned()
}

#[tokio::test]
async fn it_tells_what_a_reload_would_change_and_changes_nothing() {
    let desk = Desk::new();
    let mut bot = bot(&desk).await;
    let said = bot.says(&asked(1, "f\u{f6}rhandsgranska", None)).await;
    assert!(
        said.contains("Ingenting \u{e4}r \u{e4}ndrat \u{e4}n") && said.contains("Ingenting \u{e4}ndras f\u{f6}r den som fr\u{e5}gar"),
        "{said}"
    );

    desk.change(ANONYMOUS, "Kan man vara anonym hos Origo?", "Kan jag vara helt anonym hos Origo?");
    std::fs::remove_file(desk.knowledge().join("faq/en/origo-anonym.md")).unwrap();
    desk.change("services/bris.toml", "area = ", "# Ring f\u{f6}rst.\narea = ");
    let said = bot.says(&asked(2, "f\u{f6}rhandsgranska", None)).await;
    for expected in [
        "borttagen artikel (1): en/origo-anonym",
        "\u{e4}ndrad artikel (1): sv/origo-anonym",
        "\u{e4}ndrad tj\u{e4}nst (1): bris",
        "Fr\u{e5}gor som f\u{e5}r ett annat svar:",
        "origo-anonym \u{2192} ",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    // What does not fit is named, and only then.
    let all: usize = said
        .split("ett annat svar: ")
        .nth(1)
        .and_then(|rest| rest.lines().next()?.parse().ok())
        .expect("a count");
    assert_eq!(said.matches('\u{2192}').count() < all, said.contains("Adminsidan"), "{said}");
    assert!(!said.contains("bekr\u{e4}fta"), "{said}");
    let mut english = asked(3, "f\u{f6}rhandsgranska", None);
    english["locale"] = json!("en-GB");
    let said = bot.says(&english).await;
    assert!(
        said.contains("Nothing has changed yet") && said.contains("removed article (1): en/origo-anonym"),
        "{said}"
    );

    desk.write(ANONYMOUS, "");
    let said = bot.says(&asked(4, "f\u{f6}rhandsgranska", None)).await;
    assert!(said.contains("Det finns fel") && said.contains("origo-anonym.md"), "{said}");
    let said = bot.says(&asked(5, "status", None)).await;
    assert!(said.contains("Inl\u{e4}sning: 1"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_changed_route_is_taken_in_by_its_name_alone() {
    let desk = Desk::new();
    let mut bot = bot(&desk).await;
    let id = fewer_services(&desk);
    let said = bot.says(&asked(1, "f\u{f6}rhandsgranska", None)).await;
    assert!(
        said.contains(&format!("\u{e4}ndrad v\u{e4}g (1): {}", id.replace('_', "\\_"))),
        "{said}"
    );
    // The names stand on a line of their own, as they are written into the field.
    let (_, names) = said.split_once("i f\u{e4}ltet bekr\u{e4}fta.\n\n").expect("names to confirm");
    let names = names.lines().next().expect("a line").replace('\\', "");
    assert!(names.split(' ').any(|name| name == id), "{names}");

    for (number, tried) in [None, Some("annan"), Some("")].into_iter().enumerate() {
        let said = bot.says(&asked(10 + u64::try_from(number).expect("few"), "ladda-om", tried)).await;
        assert!(
            said.contains("i f\u{e4}ltet bekr\u{e4}fta.") && said.replace('\\', "").contains(&names),
            "{said}"
        );
        assert!(!said.contains("annan"), "what is written is not repeated: {said}");
    }
    let said = bot.says(&asked(20, "status", None)).await;
    assert!(said.contains("Inl\u{e4}sning: 1"), "{said}");
    let said = bot.says(&asked(21, "ladda-om", Some(&names.replace(' ', ", ")))).await;
    assert!(said.contains("inl\u{e4}st") && said.contains("Inl\u{e4}sning: 2"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn a_change_of_everything_fits_into_one_message() {
    let desk = Desk::new();
    let mut bot = bot(&desk).await;
    let article = desk.read(ANONYMOUS);
    for number in 0..40 {
        let name = format!(
            "utkast-med-ett-ganska-langt-namn-{}",
            "abcdefghijklmnopqrstuvwxyz\u{e5}\u{e4}\u{f6}".chars().nth(number % 26).unwrap()
        );
        let name = format!("{name}{}", "x".repeat(number / 26));
        let text = article.replace("id = \"origo-anonym\"", &format!("id = \"{name}\""));
        // Each asks for itself alone, so that all are sound.
        let (head, rest) = text.split_once("question = ").unwrap();
        let (_, rest) = rest.split_once("topics = ").unwrap();
        let word = format!(
            "provord{}{}",
            "abcdefghijklmnopqrstuvwxyz".chars().nth(number % 26).unwrap(),
            "x".repeat(number / 26)
        );
        let asks = format!(
            "question = \"Vad \u{e4}r {word}?\"\nphrasings = [\"ber\u{e4}tta om {word}\", \"{word} betyder\", \"f\u{f6}rklara {word}\"]\ntopics = "
        );
        desk.write(&format!("faq/sv/{name}.md"), &format!("{head}{asks}{rest}"));
    }
    let reply = bot.reply(&asked(1, "f\u{f6}rhandsgranska", None)).await;
    let said = content(&reply.body);
    assert!(
        said.contains("ny artikel (40): ") && said.contains("Adminsidan och slussen preview visar resten"),
        "{said}"
    );
    bot.double.assert_silent();
    assert_eq!(bot.end().await, Ok(()));
}

/// Many names, or many questions, that differ.
fn many(count: usize, length: usize) -> Preview {
    let names = |kind: &str| {
        (0..count)
            .map(|number| format!("{kind}-{number}-{}", "x".repeat(length)))
            .collect::<Vec<_>>()
    };
    let changes = |kind: &str| Changes {
        added: names(&format!("{kind}_n")),
        removed: names(&format!("{kind}_r")),
        changed: names(&format!("{kind}_c")),
    };
    let moved = |kind: &str| {
        let tell = |says: String| Moved {
            before: Some(format!("f\u{f6}re-{says}")),
            after: None,
            says,
        };
        names(kind).into_iter().map(tell).collect::<Vec<_>>()
    };
    Preview {
        numbers: Vec::new(),
        articles: changes("a"),
        services: changes("s"),
        routes: changes("r"),
        others: changes("o"),
        answers: moved("q"),
        referrals: moved("m"),
        confirm: Vec::new(),
    }
}

#[test]
fn what_does_not_fit_is_counted() {
    let words = Words::new(Tongue::Swedish);
    for (count, long) in [(0, 0), (1, 3), (2, 30), (9, 10), (12, 4), (60, 20), (3, 400), (4000, 30)] {
        for taken in [0, 300, 1500, 1990] {
            let shown = shown(&many(count, long), &words, taken);
            assert_eq!(shown.lines.len(), if count == 0 { 0 } else { 14 }, "every kind with its number");
            let text = shown.lines.join("\n\n");
            assert!(
                taken > 300 || taken + length(&text.replace('_', "\\_")) <= LONGEST,
                "{count} {long} {taken}: {text}"
            );
            for line in &shown.lines {
                let rest = line
                    .rsplit_once("\u{2026} +")
                    .map_or(0, |(_, rest)| rest.parse().expect("a number"));
                let items = line
                    .matches('\u{2022}')
                    .count()
                    .max(line.matches("_n-").count() + line.matches("_r-").count() + line.matches("_c-").count());
                let bullets = line.matches("\n\u{2022} \u{2026} +").count();
                assert_eq!(items - bullets + rest, count, "{line}");
            }
            assert_eq!(shown.whole, !text.contains("\u{2026} +"));
        }
    }
    assert!(shown(&many(1, 3), &words, 300).whole && !shown(&many(60, 20), &words, 300).whole);
}
