//! Sums: nothing under five comes out anywhere, and the dashboards name only what is there.

use std::{collections::BTreeSet, fs};

use axum::http::Method;
use slussen::{
    config::Role,
    engine::{Channel, Helped, Inbound, Press, Utterance},
    knowledge::ArticleId,
    shell::{
        admin::METRICS,
        metrics,
        tally::{Cell, told},
    },
};

use super::House;

/// A question that the small base answers, and a message that is referred.
const QUESTION: &str = "Kan man vara anonym hos Origo?";
const RISK: &str = "min man slår mig";

fn say(house: &House, words: &str, times: usize) {
    for _ in 0..times {
        house.keeper.service().answer(&Inbound {
            text: Utterance::new(words),
            chosen: None,
            hint: None,
            channel: Channel::Direct,
        });
    }
}

fn figures(house: &House) -> String {
    metrics::text(&house.keeper, &house.health)
}

/// The value of a line of `/metrics`.
fn value(text: &str, line: &str) -> Option<u64> {
    let found = text.lines().find_map(|known| known.strip_prefix(line)?.strip_prefix(' '))?;
    Some(found.parse().expect("a number"))
}

#[test]
fn a_sum_is_told_in_steps_of_five() {
    for (sum, expected) in [
        (0, None),
        (1, None),
        (4, None),
        (5, Some(5)),
        (6, Some(5)),
        (9, Some(5)),
        (10, Some(10)),
        (1234, Some(1230)),
    ] {
        assert_eq!(told(sum), expected, "{sum}");
    }
}

#[tokio::test]
async fn fewer_than_five_are_withheld_wherever_figures_come_out() {
    let house = House::new();
    let session = house.sign_in(Role::Viewer).await;
    let answers = "slussen_replies_total{kind=\"answer\",channel=\"direct\"}";
    let count = "slussen_reply_seconds_count";
    for (more, expected) in [(4, None), (1, Some(5)), (4, Some(5)), (1, Some(10))] {
        say(&house, QUESTION, more);
        let text = house.call(Role::Viewer, Method::GET, METRICS, "").await.body;
        assert_eq!(value(&text, answers), expected, "{text}");
        assert_eq!(value(&text, count), Some(expected.unwrap_or(0)), "times too: {text}");
        assert_eq!(value(&text, "slussen_topics_total{topic=\"origo\"}"), expected, "{text}");
        assert_eq!(value(&text, "slussen_languages_total{language=\"sv\"}"), expected, "{text}");
        let page = house.get(&session, "/admin/siffror").await.body;
        match expected {
            None => assert!(page.contains("under 5") && page.contains("under fem: 1"), "{page}"),
            Some(sum) => assert!(page.contains(&format!("<td class=\"number\">{sum}</td>")), "{page}"),
        }
        for hidden in [">1<", ">4<", ">6<", ">9<"] {
            assert!(!page.contains(hidden), "{hidden} in {page}");
        }
    }
    // A second kind stands beside the first and is withheld by itself.
    say(&house, RISK, 4);
    let text = figures(&house);
    assert!(
        !text.contains("slussen_referrals_total") && !text.contains("kind=\"referral\""),
        "{text}"
    );
    let page = house.get(&session, "/admin/siffror").await.body;
    assert!(page.contains("under fem: 1"), "{page}");
    say(&house, RISK, 1);
    assert!(figures(&house).contains("slussen_referrals_total{route="), "{}", figures(&house));
}

#[test]
fn buttons_are_counted_and_the_menu_is_not() {
    let house = House::new();
    let (service, swedish) = (house.keeper.service(), "sv".parse().expect("a tag"));
    for _ in 0..5 {
        service.press(&Press::Menu, &swedish);
        service.press(&Press::Help(Helped::Worried), &swedish);
        service.press(&Press::Article(ArticleId("origo-anonym".to_owned())), &swedish);
        service.press(&Press::Article(ArticleId("kanariefaagel".to_owned())), &swedish);
    }
    let expected = [("help".to_owned(), 5), ("opened".to_owned(), 5)];
    assert_eq!(service.tally().ever(Cell::Kind), expected);
    assert_eq!(service.tally().ever(Cell::Topic), [("origo".to_owned(), 5)]);
    assert_eq!(service.tally().withheld(Cell::Kind), 0);
}

#[test]
fn what_somebody_names_as_a_language_is_no_cell() {
    let house = House::new();
    for number in 0..5_u8 {
        house.keeper.service().answer(&Inbound {
            text: Utterance::new("hej"),
            chosen: Some(format!("qa{}", char::from(b'a' + number)).parse().expect("a tag")),
            hint: None,
            channel: Channel::Web,
        });
    }
    let languages = house.keeper.service().tally().ever(Cell::Language);
    let snapshot = house.keeper.service().snapshot();
    let held = snapshot.catalogue.languages();
    for (language, _) in &languages {
        assert!(
            language == "other" || held.iter().any(|known| known.to_string() == *language),
            "{languages:?}"
        );
    }
    assert_eq!(languages.iter().map(|(_, sum)| sum).sum::<u64>(), 5, "{languages:?}");
}

#[tokio::test]
async fn the_figures_tell_how_the_program_is_doing() {
    let house = House::new();
    let text = figures(&house);
    assert_eq!(value(&text, "slussen_knowledge_generation"), Some(1), "{text}");
    assert_eq!(value(&text, "slussen_knowledge_degraded"), Some(0));
    assert!(value(&text, "slussen_services_due").is_some_and(|due| due > 0), "{text}");
    assert_eq!(value(&text, "slussen_discord_state{state=\"off\"}"), Some(1));
    assert_eq!(value(&text, "slussen_reloads_total{result=\"refused\"}"), Some(0));
    #[cfg(target_os = "linux")]
    assert!(
        value(&text, "process_resident_memory_bytes").is_some_and(|bytes| bytes > 1 << 20),
        "{text}"
    );
    assert!(text.ends_with("# EOF\n"), "{text}");

    house.health.want(2);
    let _standing = house.health.stands();
    house.desk.write(crate::keeper::ANONYMOUS, "");
    let refused = house.call(Role::Editor, Method::POST, "/admin/v1/reload", "{}").await;
    assert_eq!(refused.status.as_u16(), 422, "{}", refused.body);
    let text = figures(&house);
    assert_eq!(value(&text, "slussen_reloads_total{result=\"refused\"}"), Some(1));
    assert_eq!(value(&text, "slussen_discord_state{state=\"degraded\"}"), Some(1));
    assert_eq!(value(&text, "slussen_discord_state{state=\"off\"}"), Some(0));
}

/// Names of metrics in a text: ours, and those of the process.
fn names(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let ours = words.filter(|word| word.starts_with("slussen_") || word.starts_with("process_"));
    ours.map(str::to_owned).collect()
}

#[test]
fn dashboard_and_alerts_name_only_figures_that_exist() {
    let house = House::new();
    say(&house, QUESTION, 5);
    say(&house, RISK, 5);
    let text = figures(&house);
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let there = names(&lines.collect::<Vec<_>>().join("\n"));
    for file in ["deploy/grafana.json", "deploy/alerts.yaml"] {
        let text = fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect("the file");
        let named = names(&text);
        assert!(named.len() > 3, "{file} names figures: {named:?}");
        let unknown: Vec<_> = named.difference(&there).collect();
        assert!(unknown.is_empty(), "{file} names {unknown:?}; there are {there:?}");
    }
    let dashboard = concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/grafana.json");
    let dashboard: serde_json::Value = serde_json::from_slice(&fs::read(dashboard).expect("the file")).expect("JSON");
    assert!(dashboard["panels"].as_array().is_some_and(|panels| panels.len() > 5));
}
