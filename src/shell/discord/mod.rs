//! The Discord bot: connects, answers direct messages and `/fraga`, and ends with every reply sent. It keeps nothing, writes to nobody first and
//! asks for no privileged intent. Not for: deciding what to answer (`engine`), nor how a reply is laid out (`render`).

mod commands;
mod handler;
pub mod render;

use std::{sync::Arc, time::Duration};

use secrecy::{ExposeSecret as _, SecretString};
use serenity::{
    Client,
    all::{ApplicationId, ClientBuilder, CreateAllowedMentions, GatewayError, GatewayIntents, HttpBuilder, StatusCode},
};
use tokio::time::{sleep, timeout};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::service::Service;
use handler::Handler;

/// All that Discord is asked to send: direct messages, with which the text comes without a privileged intent. Commands and buttons come unasked.
pub const INTENTS: GatewayIntents = GatewayIntents::DIRECT_MESSAGES;

/// Pause before the second attempt to connect; it doubles with each one.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// Longest pause between attempts.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// How long Discord may take to say where its gateway is.
const GATEWAY_WAIT: Duration = Duration::from_secs(10);

/// How long the gateway may take to close; replies need it no more.
const CLOSE_WAIT: Duration = Duration::from_secs(1);

/// How long replies under way may take at the end: with [`CLOSE_WAIT`] below `shutdown::GRACE`.
const REPLY_WAIT: Duration = Duration::from_secs(3);

/// What the configuration says.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The bot's token.
    pub token: SecretString,
    /// The application's id; Discord tells it when it is left out.
    pub application: Option<u64>,
    /// Another server that speaks Discord's protocol.
    pub api_url: Option<String>,
}

/// Why it is no use to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DiscordError {
    /// The token is wrong or was revoked.
    #[error("Discord refuses the token; make a new one in the developer portal and set it in the environment")]
    Token,
    /// The intents are refused.
    #[error("Discord refuses the intents; see the application's settings in the developer portal")]
    Intents,
}

/// How a connection ended.
enum Lost {
    /// Worth another attempt.
    Again,
    /// Not worth one.
    Refused(DiscordError),
}

/// Answers on Discord until `shutdown`. An outage is waited out; a reply under way is sent before the end.
///
/// # Errors
/// When Discord refuses the bot, which no further attempt would change.
pub async fn run(service: Service, settings: Settings, shutdown: CancellationToken) -> Result<(), DiscordError> {
    let replies = TaskTracker::new();
    let mut pause = FIRST_PAUSE;
    let ended = loop {
        let handler = Arc::new(Handler::new(service.clone(), replies.clone()));
        let lost = connect(&settings, Arc::clone(&handler), &shutdown).await;
        match lost {
            _ if shutdown.is_cancelled() => break Ok(()),
            Lost::Refused(error) => break Err(error),
            Lost::Again => {}
        }
        if handler.was_ready() {
            pause = FIRST_PAUSE;
        }
        tracing::warn!(seconds = pause.as_secs(), "no connection to Discord; trying again");
        tokio::select! {
            () = sleep(pause) => {}
            () = shutdown.cancelled() => break Ok(()),
        }
        pause = (pause * 2).min(LONGEST_PAUSE);
    };
    replies.close();
    if timeout(REPLY_WAIT, replies.wait()).await.is_err() {
        tracing::warn!(count = replies.len(), "replies on Discord were cut off");
    }
    ended
}

/// Connects once, and comes back when the connection is lost for good or the end is asked for.
async fn connect(settings: &Settings, handler: Arc<Handler>, shutdown: &CancellationToken) -> Lost {
    let started = tokio::select! {
        started = start(settings, handler) => started,
        () = shutdown.cancelled() => return Lost::Again,
    };
    let (mut client, shards) = match started {
        Ok(started) => started,
        Err(lost) => return lost,
    };
    let manager = Arc::clone(&client.shard_manager);
    tokio::select! {
        ended = client.start_shards(shards) => match ended {
            Ok(()) => Lost::Again,
            Err(error) => lost(&error),
        },
        () = shutdown.cancelled() => {
            // A gateway that does not close in time closes with the process.
            let _late = timeout(CLOSE_WAIT, manager.shutdown_all()).await;
            Lost::Again
        }
    }
}

async fn start(settings: &Settings, handler: Arc<Handler>) -> Result<(Client, u32), Lost> {
    let mut http = HttpBuilder::new(settings.token.expose_secret()).default_allowed_mentions(CreateAllowedMentions::new());
    if let Some(id) = settings.application {
        http = http.application_id(ApplicationId::new(id));
    }
    if let Some(url) = &settings.api_url {
        // serenity's rate limiter sends to Discord's own servers whatever the proxy says, and the token with it.
        http = http.proxy(url).ratelimiter_disabled(true);
    }
    let http = http.build();
    // Asked here and not left to serenity, which connects to Discord's own gateway when it gets no answer.
    let gateway = match timeout(GATEWAY_WAIT, http.get_bot_gateway()).await {
        Ok(answer) => answer.map_err(|error| lost(&error))?,
        Err(_elapsed) => return Err(Lost::Again),
    };
    let client = ClientBuilder::new_with_http(http, INTENTS)
        .event_handler_arc(handler)
        .await
        .map_err(|error| lost(&error))?;
    *client.ws_url.lock().await = gateway.url;
    Ok((client, gateway.shards.max(1)))
}

/// serenity's words are not logged: they hold addresses with the ids of channels in them.
fn lost(error: &serenity::Error) -> Lost {
    if let serenity::Error::Gateway(error) = error {
        if matches!(error, GatewayError::InvalidAuthentication) {
            return Lost::Refused(DiscordError::Token);
        }
        if matches!(error, GatewayError::InvalidGatewayIntents | GatewayError::DisallowedGatewayIntents) {
            return Lost::Refused(DiscordError::Intents);
        }
    }
    if status(error) == StatusCode::UNAUTHORIZED.as_u16() {
        return Lost::Refused(DiscordError::Token);
    }
    Lost::Again
}

/// The status of a refused request; 0 when no answer came.
fn status(error: &serenity::Error) -> u16 {
    let answer = if let serenity::Error::Http(error) = error {
        error.status_code()
    } else {
        None
    };
    answer.map_or(0, |status| status.as_u16())
}
