//! The whole flow over the shipped knowledge: routes, promises, tough input, and knowledge that must be refused. Not for: figures (`slussen eval`).

use std::sync::LazyLock;

use jiff::{Zoned, civil::date, tz::TimeZone};
use proptest::prelude::*;
use slussen::{
    engine::{self, Block, Channel, Inbound, Outcome, Plan, Press, Snapshot, Utterance, render},
    knowledge::{ArticleId, Audience, Fault, Files, ServiceId},
    store,
};
use unic_langid::langid;

mod routes;

static SNAPSHOT: LazyLock<Snapshot> = LazyLock::new(|| Snapshot::build(&store::embedded(), 1).unwrap());

fn now() -> Zoned {
    date(2026, 11, 21)
        .at(20, 0, 0, 0)
        .to_zoned(TimeZone::get("Europe/Stockholm").unwrap())
        .unwrap()
}

fn answer_on(channel: Channel, message: &str) -> Outcome {
    let inbound = Inbound {
        text: Utterance::new(message),
        chosen: None,
        hint: None,
        channel,
    };
    engine::respond(&SNAPSHOT, &inbound, &now())
}

fn answer(message: &str) -> Outcome {
    answer_on(Channel::Web, message)
}

fn services(outcome: &Outcome) -> Vec<&str> {
    match &outcome.plan {
        Plan::Refer { services, .. } => services.iter().map(|s| s.0.as_str()).collect(),
        Plan::Answer { .. } | Plan::Menu { .. } | Plan::NotFound { .. } => Vec::new(),
    }
}

/// A referral that offers these services in this order among its own, and none of those.
#[track_caller]
fn refers(message: &str, offered: &[&str], never: &[&str]) {
    let outcome = answer(message);
    let got = services(&outcome);
    let mut rest = got.iter();
    assert!(
        offered.iter().all(|s| rest.any(|g| g == s)),
        "{message:?}: {offered:?} not in this order in {got:?}"
    );
    assert!(never.iter().all(|s| !got.contains(s)), "{message:?}: {never:?} among {got:?}");
}

/// A bare answer to a question that nobody asked is no message to have an opinion on; the help lines stand below all the same.
#[test]
fn a_bare_answer_tells_nothing() {
    for message in [
        "ja",
        "nej",
        "vet inte",
        "är 15",
        "tjej 16",
        "Jag är man.",
        "skojade bara",
        "ok, kille 22 år",
        "maybe",
        "i don't know",
    ] {
        let outcome = answer(message);
        assert!(matches!(outcome.plan, Plan::Menu { .. }), "{message:?}: {:?}", outcome.plan);
        let shown = render::plain(&outcome.reply);
        assert!(shown.contains("116 111") && shown.contains("020-50 50 50"), "{message:?}: {shown}");
    }
    for message in ["är 15 och rädd hemma", "nej han slår mig", "tjej 16, pappa slår mig"] {
        assert!(answer(message).seen.risk, "{message:?}");
    }
}

/// Who asks whether anybody is there is told what this is, in so many words, and not that it reads one message at a time.
#[test]
fn it_says_that_it_is_no_person() {
    for message in ["är du en robot", "är du en människa?", "vem är du", "vad kan du", "are you a bot"] {
        let outcome = answer(message);
        let told = matches!(&outcome.plan, Plan::Answer { articles, .. } if articles[0].0 == "om-slussen");
        assert!(told, "{message:?}: {:?}", outcome.plan);
    }
}

/// A card that says in Swedish for whom it is helps nobody who reads another language; what no native speaker has read stands in Swedish beneath.
#[test]
fn a_card_says_for_whom_in_the_language_of_the_reply() {
    let knowledge = &SNAPSHOT.knowledge;
    for language in SNAPSHOT.catalogue.languages() {
        for (id, service) in &knowledge.services {
            assert!(service.whom.contains_key(language), "{} in {language}", id.0);
        }
    }
    let arabic = render::plain(&answer("زوجي يضربني").reply);
    let line = knowledge.services[&ServiceId("kvinnofridslinjen".to_owned())].whom(&langid!("ar"));
    let swedish = knowledge.services[&ServiceId("kvinnofridslinjen".to_owned())].whom(&langid!("sv"));
    let beneath = format!("Kvinnofridslinjen: {swedish}");
    assert!(arabic.contains(line) && arabic.contains(&beneath), "{arabic}");
}

#[test]
fn each_row_of_the_routing_truth() {
    refers(
        "Min man slår mig när han har druckit. Jag är 34 år och vi har två barn.",
        &["kvinnofridslinjen"],
        &["valj_att_sluta", "origo"],
    );
    refers("Jag är en man, 40 år. Min fru slår mig.", &["stodlinjen_man"], &["valj_att_sluta"]);
    refers(
        "jag är 11 år och pappa slår mig",
        &["bris"],
        &["kvinnofridslinjen", "stodlinjen_man"],
    );
    refers(
        "Jag är 16. De tänker gifta bort mig med min kusin i sommar.",
        &["origo", "ratt_att_valja", "bris"],
        &["valj_att_sluta"],
    );
    refers(
        "jag är 15 och vill inte leva längre",
        &["mind_sjalvmord", "bris"],
        &["stodlinjen_man"],
    );
    refers(
        "jag slog min tjej igår, jag vill sluta",
        &["valj_att_sluta"],
        &["kvinnofridslinjen", "bris"],
    );
    refers(
        "Jag är skolkurator. En elev i åk 8 säger att pappa slår henne hemma.",
        &["socialjour"],
        &["nmt_professional"],
    );
    refers("han står utanför dörren med en kniv nu", &["112"], &["valj_att_sluta"]);
    refers("hjälp", &["112"], &[]);
    assert_eq!(services(&answer("han står utanför dörren med en kniv nu"))[0], "112");
}

#[test]
fn what_only_sounds_like_danger_gets_no_referral() {
    for message in [
        "Vi slog rekord i längdhopp idag!",
        "jag dör av skratt",
        "vad är klockan",
        "Vad är Operation Kvinnofrid?",
        "Ingår könsstympning i strategin?",
        "hej",
        "tack så mycket",
        "",
        "...",
        "🙂",
        "sdlkfj wer",
        "12345",
        "cykelpump",
    ] {
        assert!(!answer(message).seen.risk, "{message:?}");
    }
}

#[test]
fn danger_puts_112_before_any_word_and_every_reply_says_what_it_is() {
    let reply = answer("han står utanför dörren med en kniv nu").reply;
    assert!(
        matches!(&reply.blocks[0], Block::Service(card) if card.id == "112"),
        "{:?}",
        reply.blocks[0]
    );
    assert!(render::plain(&reply).contains("automatisk tjänst"));
}

#[test]
fn professional_lines_reach_professionals_alone() {
    for message in [
        "min man slår mig",
        "de tänker gifta bort mig",
        "jag tvingas sälja sex",
        "min granne blir slagen",
    ] {
        let outcome = answer(message);
        assert_ne!(outcome.seen.audience, Audience::Professional, "{message:?}");
        assert!(!services(&outcome).iter().any(|s| s.ends_with("_professional")), "{message:?}");
    }
}

#[test]
fn the_channel_changes_nothing() {
    for message in ["min man slår mig", "Vad är Origo?", "hej", "qwertyuiop"] {
        let replies = [Channel::Web, Channel::Direct, Channel::Public].map(|channel| answer_on(channel, message).reply);
        assert_eq!(replies[0], replies[1], "{message:?}");
        assert_eq!(replies[1], replies[2], "{message:?}");
    }
}

#[test]
fn typing_changes_nothing_about_plain_danger() {
    for message in [
        "MIN MAN SLÅR MIG",
        "min man sla\u{30a}r mig",
        "min man slar mig",
        "min man slåååår mig",
        "min 😢 man 😢 slår 😢 mig",
        "min man s l å r mig",
    ] {
        assert!(answer(message).seen.risk, "{message:?}");
    }
}

#[test]
fn a_button_opens_its_article_and_an_unknown_one_the_menu() {
    let opened = |id: &str| engine::press(&SNAPSHOT, &Press::Article(ArticleId(id.into())), &langid!("sv"), &now());
    assert!(matches!(&opened("origo-anonym").blocks[0], Block::Answer { article, .. } if article == "origo-anonym"));
    assert_eq!(
        opened("no-such-article"),
        engine::press(&SNAPSHOT, &Press::Menu, &langid!("sv"), &now())
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_gets_the_same_reply_twice_and_never_an_empty_one(message in "\\PC{0,300}") {
        let first = answer(&message);
        prop_assert!(!first.reply.blocks.is_empty());
        prop_assert_eq!(&first.reply, &answer(&message).reply);
    }
}

#[test]
fn tough_input_of_64_kib_gets_a_reply() {
    let fill = |unit: &str| unit.repeat(65_536 / unit.len());
    for message in [
        fill("slår "),
        fill("😭"),
        fill("a\u{301}"),
        fill("h j ä l p "),
        fill("jag. "),
        fill("\u{202e}"),
        fill("min man "),
    ] {
        assert!(!answer(&message).reply.blocks.is_empty(), "{:?}", &message[..8]);
    }
}

/// The faults of the shipped files with one changed.
fn faults(file: &str, change: impl Fn(&str) -> String) -> Vec<Fault> {
    let shipped = store::embedded();
    let mut files = Files::new();
    for (path, text) in shipped.under("") {
        let text = if path == file { change(text) } else { text.to_owned() };
        files.add(path, text.as_bytes());
    }
    assert!(files.get(file).is_some(), "{file}");
    Snapshot::build(&files, 1).err().unwrap_or_default()
}

#[track_caller]
fn refused(file: &str, change: impl Fn(&str) -> String, problem: &str) {
    let faults = faults(file, change);
    assert!(
        faults.iter().any(|f| f.problem.contains(problem)),
        "{problem:?} is not in {faults:#?}"
    );
}

#[test]
fn knowledge_that_would_mislead_is_refused() {
    const LAST: &str = "id = \"unknown\"";
    const FREE: &str = "card-free = Gratis";
    let danger = "knowledge/risk/rules/danger.toml";
    let routes = "knowledge/routes.toml";
    let common = "locales/sv/common.ftl";
    let rule = |must: &str, must_not: &str| {
        format!(
            "\n[[rule]]\nid = \"made-up\"\nmeans = \"made up\"\nany = [\"help\"]\npoints = 3\nmust = [{must}]\nmust_not = [{must_not}]\n"
        )
    };
    refused(danger, |t| t.to_owned() + &rule("", "\"hej\""), "has no must example");
    refused(danger, |t| t.to_owned() + &rule("\"hjälp\"", ""), "has no must_not example");
    refused(danger, |t| t.to_owned() + &rule("\"hej\"", "\"tack\""), "does not see");
    refused(danger, |t| t.to_owned() + &rule("\"hjälp\"", "\"hjälp mig\""), "sees \"hjälp mig\"");
    for (file, from, to, problem) in [
        (danger, "any = [", "any = [\"no_such_concept\", ", "no concept `no_such_concept`"),
        (
            routes,
            "\"valj_att_sluta\"",
            "\"valj_att_fortsatta\"",
            "no service `valj_att_fortsatta`",
        ),
        (routes, "case = \"perpetrator\"", "case = \"made-up\"", "referral-made-up.lead"),
        (routes, "note = \"care-note\"", "note = \"made-up\"", "wants the sentence `made-up`"),
        // A last row with any condition leaves somebody without a route.
        (
            routes,
            LAST,
            "id = \"unknown\"\nwhen = { age = [\"adult\"] }",
            "the last route has conditions",
        ),
        (
            routes,
            LAST,
            "id = \"unknown\"\nwhen = { without = [\"abroad\"] }",
            "the last route has conditions",
        ),
        (routes, LAST, "id = \"unknown\"\nfirst = true", "`first` and `note` belong"),
        (routes, LAST, "id = \"unknown\"\nnote = \"care-note\"", "`first` and `note` belong"),
        (routes, "read = [\"slussen-spar\"]", "", "adds nothing"),
        (
            routes,
            LAST,
            "id = \"unknown\"\nwhen = { more_themes = true }",
            "`more_themes` wants `themes`",
        ),
        (routes, "services = [\"mind_sjalvmord\", \"bris\"]", "", "the route has no services"),
        (
            routes,
            "soft = [\"kvinnofridslinjen\"]",
            "soft = [\"nch_professional\"]",
            "for professionals only",
        ),
        (common, FREE, "card-free = Ring 020-50 50 50", "telephone number"),
        (common, FREE, "card-free = { $price }", "does not format"),
        (common, FREE, "card-free = { $nr-nowhere }", "Unknown variable: $nr-nowhere"),
        // Kvinnofridslinjen has two numbers, which always stand together.
        (
            common,
            FREE,
            "card-free = { $nr-kvinnofridslinjen }",
            "Unknown variable: $nr-kvinnofridslinjen",
        ),
        (common, FREE, "card-gratis = Gratis", "`card-free`"),
        (common, FREE, "card-free Gratis", "not valid Fluent"),
    ] {
        refused(file, |t| t.replacen(from, to, 1), problem);
    }
    refused(
        "knowledge/risk/model.txt",
        |t| t.lines().take(3).collect::<Vec<_>>().join("\n"),
        "lines of weights",
    );
}
