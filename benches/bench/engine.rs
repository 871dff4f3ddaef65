//! The engine: each message, its stages, messages of all lengths, and a reply without a message. Not for: channels.

use jiff::Zoned;
use slussen::{
    engine::{self, Channel, Helped, Inbound, Plan, Press, Snapshot, Utterance},
    knowledge::{ArticleId, Audience, SWEDISH},
    text::{self, Text},
};

use super::{
    support::{
        figures::{Figures, both, number, percentile},
        svg::Plot,
    },
    timed, typical,
};

/// Lengths of messages, in bytes.
const LENGTHS: [usize; 7] = [10, 100, 1_000, 4_096, 16_384, 32_768, 65_536];

pub(super) fn measure(figures: &mut Figures, snapshot: &Snapshot, sets: &[(&str, &[String])]) {
    let now: Zoned = "2026-11-21T20:00:00+01:00[Europe/Stockholm]".parse().expect("a time");
    for (name, messages) in sets {
        stages(figures, name, snapshot, messages, &now);
    }
    compose(figures, snapshot, &now);
    lengths(figures, snapshot, sets[0].1, &now);
}

fn inbound(words: &str) -> Inbound {
    Inbound {
        text: Utterance::new(words),
        chosen: None,
        hint: None,
        channel: Channel::Web,
    }
}

/// Each message through the engine, and the parts of that one by one.
fn stages(figures: &mut Figures, name: &str, snapshot: &Snapshot, messages: &[String], now: &Zoned) {
    let known = snapshot.catalogue.languages();
    let small = &snapshot.knowledge.function_words;
    let mut whole = Vec::new();
    let mut stages: [(&str, Vec<f64>); 5] = [
        "prepare",
        "triage",
        "language",
        "search, where it is asked",
        "the rest (plan, compose)",
    ]
    .map(|n| (n, Vec::new()));
    for words in messages {
        let message = inbound(words);
        // The first time is not counted: it reads the models of the language guess, and fills caches.
        let outcome = engine::respond(snapshot, &message, now);
        let total = typical(|| engine::respond(snapshot, &message, now));
        let text = Text::prepare(words);
        let mut spent = [
            typical(|| Text::prepare(words)),
            typical(|| snapshot.triage().assess(&text)),
            typical(|| text::choose(None, None, &text, small, known)),
            0.0,
        ];
        let searched = match outcome.plan {
            Plan::Answer { .. } | Plan::NotFound { .. } => true,
            Plan::Refer { .. } => outcome.seen.audience == Audience::Professional,
            Plan::Menu { .. } => false,
        };
        if searched {
            spent[3] = typical(|| snapshot.index().search(words, &outcome.language));
            stages[3].1.push(spent[3]);
        }
        for stage in 0..3 {
            stages[stage].1.push(spent[stage]);
        }
        stages[4].1.push((total - spent.iter().sum::<f64>()).max(0.0));
        whole.push(total);
    }
    figures.heading(&format!(
        "Engine time a message, µs, p50 / p99: {name}, {} messages",
        messages.len()
    ));
    figures.row("respond", &both(&whole), "p99 below 300 (issue 8: below 150)");
    for (stage, times) in &stages {
        figures.row(&format!("  {stage}"), &both(times), "");
    }
}

/// Replies that no message is read for: what composing costs alone.
fn compose(figures: &mut Figures, snapshot: &Snapshot, now: &Zoned) {
    figures.heading("Composing alone, µs");
    let article = Press::Article(ArticleId("vad-ar-operation-kvinnofrid".to_owned()));
    for (name, press) in [
        ("an article", article),
        ("a referral", Press::Help(Helped::Hurt)),
        ("the menu", Press::Menu),
    ] {
        let reply = engine::press(snapshot, &press, &SWEDISH, now);
        let blocks = typical(|| engine::press(snapshot, &press, &SWEDISH, now));
        let plain = typical(|| engine::render::plain(&reply));
        figures.row(
            &format!("  {name}: blocks, and plain text of them"),
            &format!("{blocks:.0}, {plain:.0}"),
            "",
        );
    }
}

/// Time by length, for what people write and for what is made to be slow.
fn lengths(figures: &mut Figures, snapshot: &Snapshot, messages: &[String], now: &Zoned) {
    let natural = messages.join(" ");
    let cases: [(&str, String); 14] = [
        ("what people write", natural),
        ("one word repeated", "hjälp ".to_owned()),
        ("one word without an end", "slagen".to_owned()),
        ("one vowel without an end", "a".to_owned()),
        ("endings without a word", "ning".to_owned()),
        ("emoji", "😭".to_owned()),
        ("combining marks", "\u{301}".to_owned()),
        ("one letter spaced out", "h ".to_owned()),
        ("many sentences", "Hur anmäler man oro till socialtjänsten? ".to_owned()),
        ("many denied events", "Han har aldrig slagit mig. ".to_owned()),
        ("many clauses", "min man slår mig inte, men, han hotar ingen, ".to_owned()),
        ("many ages", "16 år ".to_owned()),
        ("many idioms", "jag dör av skratt ".to_owned()),
        ("unknown words", strangers(65_536)),
    ];
    figures.heading("Messages of 10 B to 64 KiB: µs at 1,000 B, at 64 KiB, and µs a KiB there");
    let mut lines = Vec::new();
    for (name, piece) in &cases {
        let points: Vec<(f64, f64)> = LENGTHS
            .iter()
            .map(|bytes| {
                let message = inbound(&cut(piece, *bytes));
                let times = (0..3).map(|_| timed(|| engine::respond(snapshot, &message, now)).1);
                (number(*bytes), percentile(times.collect(), 50.0))
            })
            .collect();
        let (short, long) = (points[2].1, points[LENGTHS.len() - 1].1);
        figures.row(&format!("  {name}"), &format!("{short:.0}, {long:.0}, {:.0}", long / 64.0), "");
        if ["what people write", "one word repeated", "emoji", "many clauses", "unknown words"].contains(name) {
            lines.push(((*name).to_owned(), points));
        }
    }
    figures.plot(
        "length",
        &Plot {
            title: "Time of an answer by length of the message",
            across: "bytes",
            up: "µs",
            logarithmic: true,
            lines,
        },
    );
}

/// A piece over and over, up to a length in bytes.
fn cut(piece: &str, bytes: usize) -> String {
    let mut length = 0;
    let letters = piece.chars().cycle().take_while(|c| {
        length += c.len_utf8();
        length <= bytes
    });
    letters.collect()
}

/// Words that nobody knows, all different, always the same ones.
fn strangers(bytes: usize) -> String {
    let mut words = String::new();
    let mut seed = 1_u32;
    while words.len() + 8 <= bytes {
        for _ in 0..7 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            words.push(char::from(b'a' + u8::try_from((seed >> 24) % 26).expect("a letter")));
        }
        words.push(' ');
    }
    words
}
