//! The Discord bot: connects, answers, and ends with every reply sent. It keeps nothing, writes to nobody first and asks for no privileged intent.
//!
//! `gateway` and `rest` speak Discord's two protocols; `incoming` reads what is told; `handler` hands it to `messages`, `commands`' answers in `asked`,
//! `components` and `admin`; `render` and `body` lay replies out. Not for: deciding what to answer (`engine`).

mod admin;
mod asked;
mod body;
pub mod commands;
mod components;
pub mod custom_id;
pub mod endpoint;
pub mod exchange;
mod gateway;
mod handler;
mod incoming;
mod messages;
pub mod preview;
pub mod render;
mod rest;
pub mod setup;
pub mod suggest;

use std::{sync::Arc, time::Duration};

use secrecy::SecretString;
use serde_json::Value;
use serenity::{all::GatewayIntents, http::Route};
use tokio::{
    task::JoinSet,
    time::{Instant, sleep, timeout},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{health::Health, service::Service};
use crate::{config::Operator, shell::knowledge::Keeper};
use endpoint::{Endpoint, PublicKey};
use gateway::{Ended, Gateway, Starts};
use handler::{Core, Me};
use rest::{Call, Failed, Rest};

/// All that Discord is asked to send: direct messages, and messages in servers. The text comes without a privileged intent in the first, and in the second
/// where the bot is mentioned. Commands, buttons and lists come unasked.
pub const INTENTS: GatewayIntents = GatewayIntents::DIRECT_MESSAGES.union(GatewayIntents::GUILD_MESSAGES);

/// How long Discord may take to say where its gateway is, and who the bot is.
const GATEWAY_WAIT: Duration = Duration::from_secs(10);

/// How long replies under way may take at the end: below `shutdown::GRACE`.
const REPLY_WAIT: Duration = Duration::from_millis(3500);

/// What the configuration says.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The bot's token.
    pub token: SecretString,
    /// The application's id; Discord tells it when it is left out.
    pub application: Option<u64>,
    /// Another server that speaks Discord's protocol.
    pub api_url: Option<String>,
    /// Users and roles that may use `/kunskap`.
    pub admins: Admins,
    /// Whether to connect to the gateway; else commands and buttons come by HTTP alone, and messages not at all.
    pub gateway: bool,
    /// Questions a minute that one user gets answers to; a referral comes all the same.
    pub events_per_minute: u32,
    /// What reloads and brings back.
    pub keeper: Keeper,
    /// Who runs the service, for `/om`.
    pub operator: Option<Operator>,
    /// Where the state of the connections is shown.
    pub health: Health,
    /// How long to wait for what.
    pub timing: Timing,
}

/// Who may use `/kunskap`: nobody unless named.
#[derive(Debug, Clone, Default)]
pub struct Admins {
    /// Ids of users.
    pub users: Vec<u64>,
    /// Ids of roles.
    pub roles: Vec<u64>,
}

/// How long to wait for what; parameters, so that tests need not.
#[derive(Debug, Clone, Copy)]
pub struct Timing {
    /// Between two new sessions.
    pub identify_gap: Duration,
    /// Pause after a second lost connection in a row; it doubles with each one.
    pub first_pause: Duration,
    /// Longest pause between attempts.
    pub longest_pause: Duration,
    /// Longest pause after Discord calls a session invalid; a fifth of it is the shortest. Discord asks for one to five seconds.
    pub invalid_session: Duration,
    /// From an interaction to the first response: Discord allows three seconds.
    pub first_response: Duration,
    /// From an event to the last attempt to send its reply.
    pub reply: Duration,
    /// From an interaction to the last attempt to send anything more: Discord allows 15 minutes.
    pub open: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            identify_gap: Duration::from_secs(5),
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_mins(1),
            invalid_session: Duration::from_secs(5),
            first_response: Duration::from_millis(2700),
            reply: Duration::from_mins(3),
            open: Duration::from_secs(14 * 60 + 50),
        }
    }
}

/// Why it is no use to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DiscordError {
    /// The token is wrong or was revoked.
    #[error("Discord refuses the token (4004); make a new one in the developer portal under Bot, and set it in the environment")]
    Token,
    /// The intents are not known to the server.
    #[error("Discord does not know the intents asked for (4013); update slussen, or the server under discord.api_url")]
    Intents,
    /// The intents are refused.
    #[error(
        "Discord refuses the intents asked for (4014); no privileged one is needed: see docs/discord.md, or run `slussen discord setup`"
    )]
    Privileged,
    /// The number of the connection is wrong.
    #[error("Discord refuses the number of the connection (4010); this is a fault in slussen: please report it")]
    Shard,
    /// The protocol's version is too old.
    #[error("Discord no longer speaks version 10 of its protocol (4012); update slussen")]
    Version,
    /// The encryption could not be set up.
    #[error("no encrypted connection can be set up here; see the operating system's certificates and memory")]
    Encryption,
}

/// What Discord says about its gateway.
struct Told {
    url: String,
    shards: u32,
    lanes: u32,
    /// How long no session may begin.
    rest: Duration,
}

/// The bot, before it connects.
pub struct Bot {
    core: Arc<Core>,
    settings: Settings,
    replies: TaskTracker,
    /// Holds a token for everything that may still bring requests of Discord's.
    endpoints: TaskTracker,
    /// Cancelled when Discord refuses the token.
    refused: CancellationToken,
}

impl std::fmt::Debug for Bot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bot").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Bot {
    /// A bot that has asked Discord nothing yet.
    ///
    /// # Errors
    /// When no encrypted connection can be set up.
    pub fn new(service: Service, settings: Settings) -> Result<Self, DiscordError> {
        let refused = CancellationToken::new();
        let server = settings.api_url.as_deref().map(origin);
        let rest = Rest::new(&settings.token, server, refused.clone()).ok_or(DiscordError::Encryption)?;
        let replies = TaskTracker::new();
        let core = Arc::new(Core::new(service, rest, replies.clone(), &settings));
        Ok(Self {
            core,
            settings,
            replies,
            endpoints: TaskTracker::new(),
            refused,
        })
    }

    /// What answers Discord's HTTP requests, signed with this key.
    pub fn endpoint(&self, key: PublicKey) -> Endpoint {
        Endpoint::new(Arc::clone(&self.core), key, self.endpoints.token())
    }

    /// Hears an event as a connection to the gateway tells it: its name, and whatever Discord sent with it.
    pub fn hear(&self, name: &str, data: &Value) {
        handler::hear(&self.core, name, data);
    }
}

/// Answers on Discord until `shutdown`. An outage is waited out; a reply under way is sent before the end, and one to a request of Discord's that the web
/// still takes.
///
/// # Errors
/// When Discord refuses the bot, which no further attempt would change.
pub async fn run(bot: Bot, shutdown: CancellationToken) -> Result<(), DiscordError> {
    let Bot {
        core,
        settings,
        replies,
        endpoints,
        refused,
    } = bot;
    let ended = tokio::select! {
        ended = stay(&core, &settings, &shutdown) => ended,
        () = refused.cancelled() => Err(DiscordError::Token),
    };
    core.ending.cancel();
    endpoints.close();
    replies.close();
    let last = async {
        // Where Discord has ended by itself the web goes on, and nobody waits for it.
        if ended.is_ok() {
            endpoints.wait().await;
        }
        replies.wait().await;
    };
    if timeout(REPLY_WAIT, last).await.is_err() && !replies.is_empty() {
        tracing::warn!(count = replies.len(), "replies on Discord were cut off");
    }
    ended
}

/// Asks where the gateway is and keeps every connection up, again and again until the end.
async fn stay(core: &Arc<Core>, settings: &Settings, shutdown: &CancellationToken) -> Result<(), DiscordError> {
    if !settings.gateway {
        handler::register(core);
        shutdown.cancelled().await;
        return Ok(());
    }
    settings.health.want(1);
    let timing = settings.timing;
    let mut pause = timing.first_pause;
    loop {
        let told = tokio::select! {
            told = ask(core) => told,
            () = shutdown.cancelled() => return Ok(()),
        };
        let since = Instant::now();
        match told {
            Ok(told) => match connect(core, settings, told, shutdown).await {
                Ended::Asked => return Ok(()),
                Ended::Refused(error) => return Err(error),
                Ended::AskAnew => {}
            },
            Err(failed) => tracing::warn!(status = failed.status, "Discord does not say where its gateway is; asking again"),
        }
        if since.elapsed() > timing.longest_pause {
            pause = timing.first_pause;
        }
        tokio::select! {
            () = sleep(pause) => {}
            () = shutdown.cancelled() => return Ok(()),
        }
        pause = (pause * 2).min(timing.longest_pause);
    }
}

/// Asks where the gateway is, and who the bot is where nobody has said so.
async fn ask(core: &Core) -> Result<Told, Failed> {
    let until = Instant::now() + GATEWAY_WAIT;
    let told = match core.rest.call(&Call::get(Route::GatewayBot), until).await {
        // A smaller server may know the plain address alone, and say so in its own way.
        Err(Failed {
            status: 400 | 401 | 403..=405 | 410,
            ..
        }) => core.rest.call(&Call::get(Route::Gateway), until).await?,
        told => told?,
    };
    let number = |place: &str| told.pointer(place).and_then(Value::as_u64);
    let small = |place: &str| number(place).and_then(|number| u32::try_from(number).ok()).unwrap_or(1).max(1);
    let shards = small("/shards");
    let exhausted = number("/session_start_limit/remaining").is_some_and(|remaining| remaining < u64::from(shards));
    let reset = number("/session_start_limit/reset_after").map(Duration::from_millis);
    Ok(Told {
        url: incoming::text(&told, "url").ok_or(Failed::LATE)?,
        shards,
        lanes: small("/session_start_limit/max_concurrency"),
        rest: reset.filter(|_| exhausted).unwrap_or_default(),
    })
}

/// Keeps every connection up; the first that cannot be kept ends them all.
async fn connect(core: &Arc<Core>, settings: &Settings, told: Told, shutdown: &CancellationToken) -> Ended {
    if !told.rest.is_zero() {
        tracing::warn!(
            seconds = told.rest.as_secs(),
            "Discord allows no new session before this time has passed"
        );
        tokio::select! {
            () = sleep(told.rest) => {}
            () = shutdown.cancelled() => return Ended::Asked,
        }
    }
    settings.health.want(told.shards);
    let told_core = Arc::clone(core);
    let round = shutdown.child_token();
    let gateway = Arc::new(Gateway {
        url: told.url,
        anywhere: settings.api_url.is_none(),
        token: settings.token.clone(),
        shards: told.shards,
        presence: core.presence(),
        starts: Starts::new(settings.timing.identify_gap, told.lanes),
        timing: settings.timing,
        sink: Arc::new(move |name, data| handler::hear(&told_core, name, data)),
        health: settings.health.clone(),
        shutdown: round.clone(),
    });
    let mut shards = JoinSet::new();
    for shard in 0..told.shards {
        shards.spawn(gateway::keep(Arc::clone(&gateway), shard));
    }
    // A connection that broke off is one whose number of connections is to be asked for anew.
    let first = shards.join_next().await.and_then(Result::ok).unwrap_or(Ended::AskAnew);
    round.cancel();
    while shards.join_next().await.is_some() {}
    first
}

/// Who the bot is: what the configuration says, else what Discord says.
async fn me(rest: &Rest, application: Option<u64>) -> Result<Me, Failed> {
    let until = Instant::now() + GATEWAY_WAIT;
    let user = rest
        .call(&Call::get(Route::UserMe), until)
        .await
        .ok()
        .and_then(|user| incoming::id(&user, "id"));
    let application = if let Some(application) = application {
        application
    } else {
        let told = rest.call(&Call::get(Route::Oauth2ApplicationCurrent), until).await?;
        incoming::id(&told, "id").ok_or(Failed::LATE)?
    };
    Ok(Me {
        user: user.unwrap_or(application),
        application,
    })
}

/// The server alone: routes bring `/api/v10` with them.
fn origin(url: &str) -> &str {
    let url = url.trim_end_matches('/');
    let url = url.strip_suffix("/v10").unwrap_or(url);
    url.strip_suffix("/api").unwrap_or(url).trim_end_matches('/')
}
