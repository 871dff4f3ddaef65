//! `slussen serve`: the web and Discord side by side, each without the other's troubles, ended together. Not for: what either of them does.

use std::{
    io,
    net::SocketAddr,
    time::{Duration, Instant},
};

use tokio::{runtime::Runtime, task::JoinSet};
use tokio_util::sync::CancellationToken;

#[cfg(feature = "web")]
use super::web::{self, WebSettings};
use super::{
    health::Health,
    knowledge::{self, Keeper},
    service::Service,
    shutdown, systemd,
};
use crate::config::Config;

/// How long a thread may take to end after everything that matters has ended.
const LAST_WAIT: Duration = Duration::from_millis(100);

/// Why it could not start or go on.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Web and Discord are both off.
    #[error("nothing to serve: the web is off and Discord has no token; write `enabled = true` under [web], or set the token")]
    Nothing,
    /// The address is in use, not ours, or not allowed.
    #[error("cannot listen on {address}: {}; {remedy}", .cause.kind())]
    Listen {
        /// Where it was to listen.
        address: SocketAddr,
        /// What the operating system says.
        cause: io::Error,
        /// The way out.
        remedy: &'static str,
    },
    /// No threads, no signals.
    #[error("the operating system gave no {what}: {}; raise the limits of this process", .cause.kind())]
    System {
        /// What was asked for.
        what: &'static str,
        /// What the operating system says.
        cause: io::Error,
    },
    /// The certificate cannot be used.
    #[cfg(feature = "web")]
    #[error("{0}")]
    Tls(#[from] web::tls::TlsError),
    /// Discord cannot be set up.
    #[cfg(feature = "discord")]
    #[error("{0}")]
    Discord(#[from] super::discord::DiscordError),
    /// The public key is none.
    #[error("`discord.public_key` is 64 digits and letters and yet no key; copy it anew from General Information in the developer portal")]
    PublicKey,
    /// A part ended by itself; the log says why.
    #[error("{0} ended; see the line above")]
    Ended(&'static str),
}

/// Serves until a signal. `started` is when the process began, for the log.
///
/// # Errors
/// When it could not start, or when a part ended by itself.
pub fn run(config: &Config, listen: Option<SocketAddr>, keeper: &Keeper, started: Instant) -> Result<(), ServeError> {
    let runtime = Runtime::new().map_err(|cause| ServeError::System { what: "threads", cause })?;
    let ended = runtime.block_on(serve(config, listen, keeper, started));
    runtime.shutdown_timeout(LAST_WAIT);
    ended
}

async fn serve(config: &Config, listen: Option<SocketAddr>, keeper: &Keeper, started: Instant) -> Result<(), ServeError> {
    let service = keeper.service();
    let shutdown = shutdown::on_signal().map_err(|cause| ServeError::System { what: "signals", cause })?;
    let mut parts = JoinSet::new();
    let health = Health::default();
    let discord = Discord::prepare(config, keeper, &health)?;
    start_web(config, listen, service, (&discord, &health, &shutdown), &mut parts).await?;
    discord.start(&shutdown, &mut parts);
    if parts.is_empty() {
        return Err(ServeError::Nothing);
    }
    let mut reloads = start_reloads(config, keeper, &shutdown);
    start_admin(config, keeper, &shutdown, &mut reloads);
    start_page(config, keeper, &health, &shutdown, &mut reloads).await?;
    reloads.spawn(systemd::watchdog(service.clone(), shutdown.clone()));
    reloads.spawn(give_back());
    let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    tracing::info!(
        version = env!("CARGO_PKG_VERSION"),
        generation = service.snapshot().generation,
        micros,
        "ready"
    );
    systemd::ready();

    let mut ended = Ok(());
    loop {
        let part = tokio::select! {
            // In this order: a part that ends because it was asked to has not failed.
            biased;
            () = shutdown.cancelled() => break,
            part = parts.join_next() => part,
        };
        match part {
            None => return ended,
            // A part that ends before it is asked to has failed; the others go on.
            Some(Ok((name, _))) => ended = Err(ServeError::Ended(name)),
            Some(Err(_panicked)) => ended = Err(ServeError::Ended("a part")),
        }
    }
    systemd::stopping();
    // A reload under way that nobody will see the end of is let go: what it writes is whole or not there.
    drop(reloads);
    let everything = async { while parts.join_next().await.is_some() {} };
    if tokio::time::timeout(shutdown::GRACE, everything).await.is_err() {
        tracing::warn!(seconds = shutdown::GRACE.as_secs_f64(), "cut off what was still under way");
    }
    ended
}

/// Lets go of the memory that building a snapshot needed. The allocator returns pages only when it is asked for others, and a server that waits asks for
/// none: half of what it held after the start was free. Ends when it is dropped.
async fn give_back() {
    const EVERY: Duration = Duration::from_secs(5);
    const ASKED_FOR: usize = 1024 * 1024;
    loop {
        tokio::time::sleep(EVERY).await;
        std::hint::black_box(vec![0_u8; ASKED_FOR]);
    }
}

/// Whatever makes the program read its knowledge anew by itself. None of it is a part: without it people are answered as before.
fn start_reloads(config: &Config, keeper: &Keeper, shutdown: &CancellationToken) -> JoinSet<()> {
    let mut reloads = JoinSet::new();
    let folders = config.knowledge.dir.is_some() || config.knowledge.locales.is_some();
    if config.reload.watch && folders {
        reloads.spawn(knowledge::watch(keeper.clone(), shutdown.clone()));
    }
    if config.reload.signal {
        let hangups = knowledge::on_hangup(keeper.clone(), shutdown.clone());
        reloads.spawn(async move {
            if let Err(error) = hangups.await {
                tracing::error!(cause = %error.kind(), "SIGHUP cannot be listened to");
            }
        });
    }
    reloads
}

/// The socket for `slussen reload` and its kin.
#[cfg(feature = "web")]
fn start_admin(config: &Config, keeper: &Keeper, shutdown: &CancellationToken, parts: &mut JoinSet<()>) {
    let Some(data) = &config.data else { return };
    let socket = match super::admin::bind(data) {
        Ok(socket) => socket,
        Err(error) => {
            tracing::error!(cause = %error.kind(), "no socket for slussen reload; does another slussen run with this data folder?");
            return;
        }
    };
    let served = super::admin::run(socket, keeper.clone(), shutdown.clone());
    parts.spawn(async move {
        if let Err(error) = served.await {
            tracing::error!(cause = %error.kind(), "the socket for slussen reload ended; the rest goes on");
        }
    });
}

#[cfg(not(feature = "web"))]
fn start_admin(_: &Config, _: &Keeper, _: &CancellationToken, _: &mut JoinSet<()>) {}

/// The admin page, where it is configured.
#[cfg(feature = "web")]
async fn start_page(
    config: &Config,
    keeper: &Keeper,
    health: &Health,
    shutdown: &CancellationToken,
    parts: &mut JoinSet<()>,
) -> Result<(), ServeError> {
    let Some(address) = config.admin.listen else { return Ok(()) };
    let listener = tokio::net::TcpListener::bind(address).await.map_err(|cause| ServeError::Listen {
        address,
        cause,
        remedy: "end the program that uses it, or choose another address by `listen` under [admin]",
    })?;
    let bound = listener.local_addr().unwrap_or(address);
    let ticks: super::admin::Ticks = std::sync::Arc::new(Instant::now);
    let gate = super::admin::Gate::new(config.admin.accounts.clone(), ticks.clone());
    let settings = super::admin::AdminSettings {
        allowed_hosts: config.admin.allowed_hosts.clone(),
        metrics_open: config.admin.metrics_open,
        health: health.clone(),
    };
    let router = super::admin::router(keeper.clone(), gate.into(), settings, ticks);
    parts.spawn(super::admin::run_page(listener, router, shutdown.clone()));
    tracing::info!(listen = %format_args!("http://{bound}/admin"), "the admin page is there");
    Ok(())
}

#[cfg(not(feature = "web"))]
#[expect(clippy::unused_async, reason = "the same shape as with the web")]
async fn start_page(_: &Config, _: &Keeper, _: &Health, _: &CancellationToken, _: &mut JoinSet<()>) -> Result<(), ServeError> {
    Ok(())
}

/// What a part hands back: its name, and whether it ended well.
type Parts = JoinSet<(&'static str, bool)>;

/// What the web shares with the other parts: what Discord sends by HTTP, how they are doing, and when to end.
type Common<'a> = (&'a Discord, &'a Health, &'a CancellationToken);

#[cfg(feature = "web")]
async fn start_web(
    config: &Config,
    listen: Option<SocketAddr>,
    service: &Service,
    (discord, health, shutdown): Common<'_>,
    parts: &mut Parts,
) -> Result<(), ServeError> {
    if !config.web.enabled {
        return Ok(());
    }
    let tls = config
        .web
        .tls
        .clone()
        .map(|(cert, key)| web::tls::Tls::load(cert, key))
        .transpose()?;
    let scheme = if tls.is_some() { "https" } else { "http" };
    let address = listen.unwrap_or(config.web.listen);
    let listener = tokio::net::TcpListener::bind(address).await.map_err(|cause| ServeError::Listen {
        address,
        remedy: remedy(&cause),
        cause,
    })?;
    let bound = listener.local_addr().unwrap_or(address);
    let settings = WebSettings {
        exit_url: config.web.exit_url.clone(),
        allowed_hosts: config.web.allowed_hosts.clone(),
        embed_origins: config.web.embed_origins.clone(),
        trusted_proxies: web::networks(&config.web.trusted_proxies),
        limits: config.limits,
        tls,
        operator: config.web.operator.clone(),
        health: health.clone(),
        #[cfg(feature = "discord")]
        discord: discord.endpoint.clone(),
    };
    #[cfg(not(feature = "discord"))]
    let Discord = discord;
    let (service, shutdown) = (service.clone(), shutdown.clone());
    parts.spawn(async move {
        let ended = web::run(listener, service, settings, shutdown).await;
        if let Err(error) = &ended {
            tracing::error!(cause = %error.kind(), "the web ended; the rest goes on");
        }
        ("the web", ended.is_ok())
    });
    tracing::info!(listen = %format_args!("{scheme}://{bound}/"), "answering on the web");
    Ok(())
}

#[cfg(not(feature = "web"))]
#[expect(clippy::unused_async, reason = "the same shape as with the web")]
async fn start_web(_: &Config, _: Option<SocketAddr>, _: &Service, _: Common<'_>, _: &mut Parts) -> Result<(), ServeError> {
    Ok(())
}

#[cfg(feature = "web")]
fn remedy(cause: &io::Error) -> &'static str {
    if cause.kind() == io::ErrorKind::AddrInUse {
        "end the program that uses it, or choose another address by `serve --listen ADDR` or `listen` under [web]"
    } else {
        "choose an address of this machine and a port above 1023 by `serve --listen ADDR` or `listen` under [web]"
    }
}

/// The bot, ready to start: absent where Discord is off.
#[cfg(feature = "discord")]
struct Discord {
    bot: Option<super::discord::Bot>,
    #[cfg(feature = "web")]
    endpoint: Option<super::discord::endpoint::Endpoint>,
}

#[cfg(feature = "discord")]
impl Discord {
    fn prepare(config: &Config, keeper: &Keeper, health: &Health) -> Result<Self, ServeError> {
        let Some(token) = config.discord.token.clone() else {
            return Ok(Self {
                bot: None,
                #[cfg(feature = "web")]
                endpoint: None,
            });
        };
        let settings = super::discord::Settings {
            token,
            application: config.discord.application,
            api_url: config.discord.api_url.clone(),
            admins: super::discord::Admins {
                users: config.discord.admin_users.clone(),
                roles: config.discord.admin_roles.clone(),
            },
            gateway: config.discord.gateway,
            events_per_minute: config.limits.events_per_minute,
            keeper: keeper.clone(),
            operator: config.web.operator.clone(),
            health: health.clone(),
            timing: super::discord::Timing::default(),
        };
        let bot = super::discord::Bot::new(keeper.service().clone(), settings)?;
        Ok(Self {
            #[cfg(feature = "web")]
            endpoint: endpoint(config, &bot)?,
            bot: Some(bot),
        })
    }

    fn start(self, shutdown: &CancellationToken, parts: &mut Parts) {
        let Some(bot) = self.bot else { return };
        let shutdown = shutdown.clone();
        parts.spawn(async move {
            let ended = super::discord::run(bot, shutdown).await;
            if let Err(error) = &ended {
                tracing::error!(cause = %error, "Discord ended; the rest goes on");
            }
            ("Discord", ended.is_ok())
        });
    }
}

/// What answers Discord's HTTP requests, where a key for them is set.
#[cfg(all(feature = "discord", feature = "web"))]
fn endpoint(config: &Config, bot: &super::discord::Bot) -> Result<Option<super::discord::endpoint::Endpoint>, ServeError> {
    let key = config.discord.public_key.as_deref();
    let key = key.map(|key| super::discord::endpoint::PublicKey::parse(key).ok_or(ServeError::PublicKey));
    Ok(key.transpose()?.map(|key| bot.endpoint(key)))
}

#[cfg(not(feature = "discord"))]
struct Discord;

#[cfg(not(feature = "discord"))]
impl Discord {
    #[expect(clippy::unnecessary_wraps, reason = "the same shape as with Discord")]
    fn prepare(_: &Config, _: &Keeper, _: &Health) -> Result<Self, ServeError> {
        Ok(Self)
    }

    #[expect(clippy::unused_self, reason = "the same shape as with Discord")]
    fn start(self, _: &CancellationToken, _: &mut Parts) {}
}
