//! The configuration: text and environment in, settings or every fault out. Raw once, checked once; after that nothing asks whether it is
//! valid. Not for: reading files or the environment (the caller hands both in), nor for the command line (`cli`).

mod admin;
mod limits;
mod reader;

use std::{net::SocketAddr, path::PathBuf};

pub use admin::{Account, Admin, Role, TokenHash, is_account_name};
pub use limits::Limits;
use reader::{Reader, Section};
use secrecy::SecretString;

use crate::knowledge::Fault;

/// The configuration that is built in: every key, with its comment and its default.
pub const DEFAULT: &str = include_str!("../config.toml");

/// Every setting, checked.
#[derive(Debug)]
pub struct Config {
    /// Where knowledge and sentences are read from.
    pub knowledge: Knowledge,
    /// How changed knowledge is taken in while the program runs.
    pub reload: Reload,
    /// The folder for what outlasts a restart: versions, audit, the socket for commands. `None`: nothing does.
    pub data: Option<PathBuf>,
    /// The web chat and the HTTP API.
    pub web: Web,
    /// How much one person, or everybody at once, may use.
    pub limits: Limits,
    /// The Discord bot.
    pub discord: Discord,
    /// The admin page.
    pub admin: Admin,
    /// What is logged, and how.
    pub log: Log,
}

/// Folders that override what is built in.
#[derive(Debug, Default, Clone)]
pub struct Knowledge {
    /// How many days the verification of a service holds.
    pub verify_days: u32,
    /// Articles, services and rules.
    pub dir: Option<PathBuf>,
    /// Sentences, one folder a language.
    pub locales: Option<PathBuf>,
}

/// How changed knowledge is taken in while the program runs.
#[derive(Debug, Clone, Copy)]
pub struct Reload {
    /// When a folder changes.
    pub watch: bool,
    /// At SIGHUP.
    pub signal: bool,
    /// Whether a change of who is sent where must be confirmed by name.
    pub confirm_routes: bool,
}

/// The web chat and the HTTP API.
#[derive(Debug, Clone)]
pub struct Web {
    /// Whether `serve` answers on the web.
    pub enabled: bool,
    /// Where it listens.
    pub listen: SocketAddr,
    /// Where the quick exit leads: an http or https address.
    pub exit_url: String,
    /// Host names that a request may carry; empty for any.
    pub allowed_hosts: Vec<String>,
    /// The sites that may hold the chat in a frame, as origins; empty for none.
    pub embed_origins: Vec<String>,
    /// Proxies whose word on clients is taken: addresses, or networks such as `10.0.0.0/8`.
    pub trusted_proxies: Vec<String>,
    /// The files of the certificate and of its key, where no proxy sees to encryption.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// Who runs the service.
    pub operator: Option<Operator>,
}

/// Who runs the service.
#[derive(Debug, Clone)]
pub struct Operator {
    /// The name, as the page about the service shows it.
    pub name: String,
    /// An address or an e-mail address, shown beside it.
    pub contact: String,
}

/// The Discord bot.
#[derive(Debug, Clone)]
pub struct Discord {
    /// The token; `None` where Discord is off.
    pub token: Option<SecretString>,
    /// The environment variable that holds the token.
    pub token_env: String,
    /// The application's id, where it is set.
    pub application: Option<u64>,
    /// Another server that speaks Discord's protocol: an http or https address without a slash at its end.
    pub api_url: Option<String>,
    /// Whether to connect to the gateway.
    pub gateway: bool,
    /// The key that Discord signs its HTTP requests with, as hexadecimal digits; those requests are answered where it is set.
    pub public_key: Option<String>,
    /// Ids of the users who may use `/kunskap`.
    pub admin_users: Vec<u64>,
    /// Ids of the roles that may use `/kunskap`.
    pub admin_roles: Vec<u64>,
}

/// What is logged, and how.
#[derive(Debug, Clone, Copy)]
pub struct Log {
    /// The least level that is written; `None` for silence.
    pub level: Option<tracing::Level>,
    /// How a line looks.
    pub format: LogFormat,
}

/// How a log line looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Pretty,
    /// One JSON object a line.
    Json,
}

/// When Discord is on.
#[derive(Clone, Copy)]
enum Switch {
    Auto,
    On,
    Off,
}

impl Config {
    /// Checks a configuration. What the text leaves out is as in [`DEFAULT`]; `env` answers for the environment variables that it names.
    ///
    /// # Errors
    /// Every fault at once, each with its line in `text`; `file` is the name that they carry.
    pub fn parse(file: &str, text: &str, env: &dyn Fn(&str) -> Option<String>) -> Result<Self, Vec<Fault>> {
        let mut reader = Reader::new(file, text);

        let mut section = reader.section("knowledge");
        let knowledge = Knowledge {
            dir: section.text("dir").map(PathBuf::from),
            locales: section.text("locales").map(PathBuf::from),
            verify_days: section.number("verify_days", 1, 3650).unwrap_or(180),
        };
        section.end();

        let reload = reload(&mut reader);
        let mut section = reader.section("data");
        let data = section.text("dir").map(PathBuf::from);
        section.end();

        let mut section = reader.section("web");
        let web = Web {
            enabled: section.truth("enabled").unwrap_or(true),
            listen: section
                .parsed(
                    "listen",
                    "no address with a port",
                    "write an IP address and a port such as \"127.0.0.1:8080\"",
                    |text| text.parse().ok(),
                )
                .unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080))),
            exit_url: section
                .parsed("exit_url", NO_URL, URL_REMEDY, url)
                .unwrap_or_else(|| "https://www.smhi.se/".to_owned()),
            allowed_hosts: section.texts("allowed_hosts").unwrap_or_default(),
            embed_origins: section.origins("embed_origins"),
            trusted_proxies: proxies(&mut section),
            tls: section.both("tls_cert", "tls_key").map(|(cert, key)| (cert.into(), key.into())),
            operator: section
                .both("operator_name", "operator_contact")
                .map(|(name, contact)| Operator { name, contact }),
        };
        section.end();

        let limits = limits::read(&mut reader);
        let mut section = reader.section("discord");
        let discord = discord(&mut section, env);
        section.end();

        let admin = admin::read(&mut reader);
        let log = log(&mut reader);
        reader.end()?;
        Ok(Self {
            knowledge,
            reload,
            data,
            web,
            limits,
            discord,
            admin,
            log,
        })
    }
}

fn reload(reader: &mut Reader<'_>) -> Reload {
    let mut section = reader.section("reload");
    let reload = Reload {
        watch: section.truth("watch").unwrap_or(true),
        signal: section.truth("signal").unwrap_or(true),
        confirm_routes: section.truth("confirm_routes").unwrap_or(true),
    };
    section.end();
    reload
}

fn log(reader: &mut Reader<'_>) -> Log {
    let mut section = reader.section("log");
    let log = Log {
        level: section
            .parsed(
                "level",
                "no level",
                "write \"off\", \"error\", \"warn\", \"info\", \"debug\" or \"trace\"",
                level,
            )
            .unwrap_or(Some(tracing::Level::INFO)),
        format: section
            .parsed("format", "no format", "write \"pretty\" or \"json\"", |text| match text {
                "pretty" => Some(LogFormat::Pretty),
                "json" => Some(LogFormat::Json),
                _other => None,
            })
            .unwrap_or(LogFormat::Pretty),
    };
    section.end();
    log
}

/// The settings of the Discord bot; a fault gives a default in its place.
fn discord(section: &mut Section<'_, '_>, env: &dyn Fn(&str) -> Option<String>) -> Discord {
    let switch = section
        .parsed(
            "enabled",
            "not one of its values",
            "write \"auto\", \"on\" or \"off\"",
            |text| match text {
                "auto" => Some(Switch::Auto),
                "on" => Some(Switch::On),
                "off" => Some(Switch::Off),
                _other => None,
            },
        )
        .unwrap_or(Switch::Auto);
    let variable = section.text("token_env").unwrap_or_else(|| "DISCORD_TOKEN".to_owned());
    let found = env(&variable).filter(|token| !token.trim().is_empty()).map(SecretString::from);
    let token = match (switch, found) {
        (Switch::Off, _) => None,
        (Switch::Auto, found) => found,
        (Switch::On, Some(token)) => Some(token),
        (Switch::On, None) => {
            section.fault(
                "enabled",
                format!("`discord.enabled` is \"on\" and the environment variable {variable} holds no token"),
                format!("set {variable} to the bot's token, or write enabled = \"off\""),
            );
            None
        }
    };
    let gateway = section.truth("gateway").unwrap_or(true);
    if !gateway && token.is_some() && !section.holds("public_key") {
        section.fault(
            "gateway",
            "`discord.gateway` is false and there is no `discord.public_key`, so nothing from Discord would be heard".to_owned(),
            "copy the public key from General Information in Discord's developer portal, or leave `gateway` out".to_owned(),
        );
    }
    Discord {
        token,
        token_env: variable,
        application: section.parsed(
            "application",
            "no application id",
            "copy the number from Discord's developer portal, in quotes",
            |text| text.parse().ok().filter(|id| *id > 0),
        ),
        api_url: section
            .parsed("api_url", NO_URL, URL_REMEDY, url)
            .map(|url| url.trim_end_matches('/').to_owned()),
        gateway,
        public_key: section.parsed(
            "public_key",
            "no public key",
            "copy the 64 digits and letters from General Information in Discord's developer portal",
            |text| (text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| text.to_owned()),
        ),
        admin_users: section.ids("admin_users"),
        admin_roles: section.ids("admin_roles"),
    }
}

/// Addresses and networks.
fn proxies(section: &mut Section<'_, '_>) -> Vec<String> {
    let proxies = section.texts("trusted_proxies").unwrap_or_default();
    if !proxies.iter().all(|proxy| is_network(proxy)) {
        let remedy = "write addresses or networks such as \"192.0.2.1\" or \"10.0.0.0/8\"";
        section.fault(
            "trusted_proxies",
            "`web.trusted_proxies` holds something that is no address".to_owned(),
            remedy.to_owned(),
        );
    }
    proxies
}

/// `192.0.2.1`, `2001:db8::/32`.
fn is_network(text: &str) -> bool {
    let (address, length) = text
        .split_once('/')
        .map_or((text, None), |(address, length)| (address, Some(length)));
    let Ok(address) = address.parse::<std::net::IpAddr>() else {
        return false;
    };
    let most = if address.is_ipv4() { 32 } else { 128 };
    length.is_none_or(|length| length.parse::<u8>().is_ok_and(|length| length <= most))
}

const NO_URL: &str = "no http or https address";
const URL_REMEDY: &str = "write an address such as \"https://www.example.se/\"";

/// An http or https address with a host and nothing in it that could break out of a header or an attribute.
fn url(text: &str) -> Option<String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let sound = host.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '[')
        && text
            .chars()
            .all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '<' | '>' | '\\' | '`'));
    sound.then(|| text.to_owned())
}

#[expect(clippy::option_option, reason = "the outer option is `not a level`, the inner one is `off`")]
fn level(text: &str) -> Option<Option<tracing::Level>> {
    Some(match text {
        "off" => None,
        "error" => Some(tracing::Level::ERROR),
        "warn" => Some(tracing::Level::WARN),
        "info" => Some(tracing::Level::INFO),
        "debug" => Some(tracing::Level::DEBUG),
        "trace" => Some(tracing::Level::TRACE),
        _other => return None,
    })
}
