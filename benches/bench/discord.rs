//! Discord: from an event to the bot's requests at 200 events a second, on the tests' double, and the memory that ten thousand servers take. Not for:
//! Discord's own network.

use std::{collections::HashMap, time::Duration};

use axum::http::Method;
use secrecy::SecretString;
use serde_json::json;
use slussen::{
    config::Config,
    shell::{
        discord::{self, Admins, Bot, Settings, Timing},
        health::Health,
        knowledge::Keeper,
    },
};
use tokio::{
    runtime::{Builder, Runtime},
    time::{Instant, interval},
};
use tokio_util::sync::CancellationToken;

use super::{
    double::{
        Double, Order, TOKEN,
        payloads::{ask, message},
    },
    support::{
        figures::{Figures, percentile},
        program::Program,
    },
};

/// Events told, one after each [`GAP`].
const EVENTS: u64 = 4000;
/// 200 a second.
const GAP: Duration = Duration::from_millis(5);
/// Servers that the bot is told of.
const SERVERS: u64 = 10_000;
/// Told at once, before the bot is asked whether it has read them: the double's queue holds a thousand.
const AT_ONCE: u64 = 200;

pub(super) fn measure(figures: &mut Figures) {
    latency(figures);
    servers(figures);
}

fn settings(double: &Double) -> Settings {
    let config = Config::parse("bench", "", &|_| None).expect("no fault");
    Settings {
        token: SecretString::from(TOKEN),
        application: None,
        api_url: Some(double.url.clone()),
        admins: Admins::default(),
        gateway: true,
        keeper: Keeper::start(&config).expect("no fault"),
        operator: None,
        health: Health::default(),
        timing: Timing::default(),
        events_per_minute: u32::MAX,
    }
}

/// The double on a thread of its own and the bot on its own runtime, as Discord is elsewhere too.
fn latency(figures: &mut Figures) {
    let discord = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a thread");
    let bots = Runtime::new().expect("threads");
    let mut double = discord.block_on(Double::start());
    double.trust();
    let settings = settings(&double);
    let bot = Bot::new(settings.keeper.service().clone(), settings).expect("encryption");
    let shutdown = CancellationToken::new();
    let run = bots.spawn(discord::run(bot, shutdown.clone()));
    let (first, reply, asked) = discord.block_on(async {
        double.identified().await;
        double.next(Method::PUT, "/applications/").await;
        events(&mut double).await
    });
    shutdown.cancel();
    bots.block_on(run).expect("no panic").expect("it ends well");
    figures.heading(&format!(
        "Discord: from an event to a request, ms, p50 / p99, {EVENTS} events, 200 a second, bot and double on the same cores"
    ));
    let millis = |of: &[f64]| format!("{:.2} / {:.2}", percentile(of.to_vec(), 50.0), percentile(of.to_vec(), 99.0));
    figures.row("  a direct message: the first request", &millis(&first), "p99 below 20");
    figures.row("  a direct message: the reply", &millis(&reply), "");
    figures.row("  a command: the first response", &millis(&asked), "p99 below 20");
}

/// Tells of events and gives the milliseconds to each first request of a message, to its reply, and to each first response of a command.
async fn events(double: &mut Double) -> (Vec<f64>, Vec<f64>, Vec<f64>) {
    let texts = ["Vad är Origo?", "min man slår mig", "Hur anmäler jag oro för ett barn?", "hej"];
    let mut told = HashMap::new();
    let mut tick = interval(GAP);
    for number in 0..EVENTS {
        tick.tick().await;
        let id = 10_000 + number;
        let text = texts[usize::try_from(number).expect("few") / 2 % texts.len()];
        told.insert(id, Instant::now());
        if number % 2 == 0 {
            let mut written = message(id, text, 42, false);
            written["channel_id"] = json!(id.to_string());
            double.message(&written);
        } else {
            double.interaction(&ask(id, text));
        }
    }
    let (mut first, mut reply, mut asked) = (HashMap::new(), HashMap::new(), HashMap::new());
    let half = usize::try_from(EVENTS / 2).expect("few");
    while reply.len() < half || asked.len() < half {
        let request = double.next_of(&["/channels/", "/interactions/"]).await;
        let id: u64 = request.path.split('/').nth(2).and_then(|id| id.parse().ok()).expect("an id");
        let after = (request.at - told[&id]).as_secs_f64() * 1000.0;
        if request.path.starts_with("/interactions/") {
            asked.entry(id).or_insert(after);
        } else if request.path.ends_with("/typing") {
            first.entry(id).or_insert(after);
        } else {
            reply.entry(id).or_insert(after);
        }
    }
    [first, reply, asked]
        .map(|times: HashMap<u64, f64>| times.into_values().collect())
        .into()
}

/// Memory of the program itself before and after Discord tells it of servers with their channels, members and presences: more than it is sent for its
/// intents.
fn servers(figures: &mut Figures) {
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a thread");
    let (before, after) = runtime.block_on(async {
        let mut double = Double::start().await;
        double.trust();
        let url = &double.url;
        let program = Program::start(&format!("[discord]\napi_url = \"{url}\"\n"), Some(TOKEN));
        double.identified().await;
        double.next(Method::PUT, "/applications/").await;
        let server = server();
        // Once, so that what the first reading takes is not counted.
        tell(&mut double, &server, 1).await;
        let before = program.memory();
        for lot in 1..=SERVERS / AT_ONCE {
            tell(&mut double, &server, lot * AT_ONCE).await;
        }
        (before, program.memory())
    });
    figures.heading("Discord: memory of the program, MB");
    figures.row("  connected", &format!("{before:.1}"), "");
    let told = format!("after {SERVERS} servers with 30 channels, 50 members and 20 presences each");
    figures.row(&format!("  {told}"), &format!("{after:.1}"), "no cache");
    figures.row("  growth", &format!("{:+.1}", after - before), "about 0");
}

/// Tells of as many servers as fit, and waits until the bot has read them: it answers what comes after.
async fn tell(double: &mut Double, server: &str, from: u64) {
    for id in from..from + AT_ONCE {
        double.order(Order::Raw(server.replace("\"SERVER\"", &format!("\"{id}\""))));
    }
    double.message(&message(1_000_000 + from, "hej", 42, false));
    double.next(Method::POST, "/channels/77/messages").await;
}

fn server() -> String {
    let user = |id: u64| json!({"id": id.to_string(), "username": format!("member{id}"), "discriminator": "0", "avatar": null});
    let channels: Vec<_> = (0..30)
        .map(|id| json!({"id": id.to_string(), "type": 0, "name": format!("channel-{id}"), "permission_overwrites": []}))
        .collect();
    let members: Vec<_> = (0..50)
        .map(|id| json!({"user": user(id), "roles": ["1", "2"], "joined_at": "2020-01-01T00:00:00Z"}))
        .collect();
    let presences: Vec<_> = (0..20)
        .map(|id| json!({"user": {"id": id.to_string()}, "status": "online", "activities": []}))
        .collect();
    let data =
        json!({"id": "SERVER", "name": "a server", "channels": channels, "members": members, "presences": presences, "member_count": 50});
    json!({"op": 0, "t": "GUILD_CREATE", "s": 2, "d": data}).to_string()
}
