//! `slussen discord setup`: the token, the application's settings and the links that invite the bot, each with what to do about it. It asks Discord and
//! changes nothing there. Not for: running the bot.

use std::io::{self, Write};

use secrecy::SecretString;
use serde_json::Value;
use serenity::{all::Permissions, http::Route};
use tokio::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

use super::{
    incoming, origin,
    rest::{Call, Failed, Rest},
};

/// How long Discord may take to answer.
const WAIT: Duration = Duration::from_secs(15);

/// What the bot needs in a server: to see a channel, to answer there and in its threads, and to read again what it is asked to answer in private.
pub const PERMISSIONS: Permissions = Permissions::VIEW_CHANNEL
    .union(Permissions::SEND_MESSAGES)
    .union(Permissions::SEND_MESSAGES_IN_THREADS)
    .union(Permissions::READ_MESSAGE_HISTORY);

/// The flags of an application that has a privileged intent, small or verified: presences, members, contents of messages.
const PRIVILEGED: [(u64, &str); 3] = [
    (1 << 12 | 1 << 13, "Presence Intent"),
    (1 << 14 | 1 << 15, "Server Members Intent"),
    (1 << 18 | 1 << 19, "Message Content Intent"),
];

/// Where an application is set up.
const PORTAL: &str = "https://discord.com/developers/applications";

/// What is looked at.
#[derive(Debug)]
pub struct Args<'a> {
    /// The token, and the environment variable that should hold it.
    pub token: Option<&'a SecretString>,
    /// The name of that variable.
    pub variable: &'a str,
    /// Another server that speaks Discord's protocol.
    pub api_url: Option<&'a str>,
}

/// Looks at everything and prints what it finds, with what to do. Gives the exit status: 0 when the bot can run, 1 when something keeps it from it.
///
/// # Errors
/// `out` cannot be written to.
pub fn run(args: &Args<'_>, out: &mut dyn Write) -> io::Result<u8> {
    let Some(token) = args.token else {
        writeln!(out, "[ ] token: the environment variable {} holds none", args.variable)?;
        writeln!(
            out,
            "    Make an application at {PORTAL}, choose Bot, then Reset Token, and copy the token."
        )?;
        writeln!(
            out,
            "    Then, where slussen is started: export {}=...   (docs/discord.md shows each step)",
            args.variable
        )?;
        return Ok(1);
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let found = runtime.block_on(ask(token, args.api_url));
    match found {
        Ok((user, application)) => report(&user, &application, out),
        Err(Failed { status: 401, .. }) => {
            writeln!(out, "[ ] token: Discord refuses it")?;
            writeln!(
                out,
                "    Choose Bot, then Reset Token at {PORTAL}, and set {} anew. The old one is void from then on.",
                args.variable
            )?;
            Ok(1)
        }
        Err(failed) => {
            writeln!(out, "[ ] Discord: no answer (status {})", failed.status)?;
            writeln!(
                out,
                "    Look at https://discordstatus.com, and at whether this machine may reach discord.com by HTTPS."
            )?;
            Ok(1)
        }
    }
}

async fn ask(token: &SecretString, api_url: Option<&str>) -> Result<(Value, Value), Failed> {
    let rest = Rest::new(token, api_url.map(origin), CancellationToken::new()).ok_or(Failed::LATE)?;
    let until = Instant::now() + WAIT;
    let user = rest.call(&Call::get(Route::UserMe), until).await?;
    let application = rest.call(&Call::get(Route::Oauth2ApplicationCurrent), until).await?;
    Ok((user, application))
}

/// Prints what Discord says of the bot and its application.
///
/// # Errors
/// `out` cannot be written to.
pub fn report(user: &Value, application: &Value, out: &mut dyn Write) -> io::Result<u8> {
    let Some(id) = incoming::id(application, "id").or_else(|| incoming::id(user, "id")) else {
        writeln!(out, "[ ] application: Discord does not say which one the token belongs to")?;
        return Ok(1);
    };
    writeln!(out, "[x] token: Discord takes it; the application's id is {id}")?;
    let flags = application.get("flags").and_then(Value::as_u64).unwrap_or(0);
    let unneeded: Vec<&str> = PRIVILEGED
        .iter()
        .filter(|(bits, _)| flags & bits != 0)
        .map(|(_, name)| *name)
        .collect();
    if unneeded.is_empty() {
        writeln!(out, "[x] intents: no privileged one is on, and none is needed")?;
    } else {
        writeln!(out, "[!] intents: {} on and not needed", unneeded.join(", "))?;
        writeln!(
            out,
            "    Turn it off under Bot, Privileged Gateway Intents: what the bot is not sent, it cannot lose."
        )?;
    }
    let mut runs = 0;
    if application.get("bot_require_code_grant").and_then(Value::as_bool) == Some(true) {
        writeln!(
            out,
            "[ ] invitation: Requires OAuth2 Code Grant is on, so the links below do not work"
        )?;
        writeln!(out, "    Turn it off under Bot.")?;
        runs = 1;
    }
    if incoming::text(application, "interactions_endpoint_url").is_some_and(|url| !url.is_empty()) {
        writeln!(
            out,
            "[!] commands: an Interactions Endpoint URL is set, so Discord sends commands and buttons there"
        )?;
        writeln!(
            out,
            "    Empty it under General Information, unless that address is this service's own."
        )?;
    }
    for (field, name) in [
        ("terms_of_service_url", "Terms of Service URL"),
        ("privacy_policy_url", "Privacy Policy URL"),
    ] {
        if incoming::text(application, field).is_none_or(|url| url.is_empty()) {
            writeln!(out, "[!] policy: {name} is empty")?;
            writeln!(
                out,
                "    Write the address of this service's page /villkor there, under General Information."
            )?;
        }
    }
    writeln!(
        out,
        "\nUnder Installation, tick User Install and Guild Install, and choose the install link None."
    )?;
    writeln!(
        out,
        "Invite the bot to a server (whoever opens this must be allowed to manage the server):"
    )?;
    writeln!(out, "  {}", invitation(id, true))?;
    writeln!(out, "Add its commands to your own account, to use them anywhere:")?;
    writeln!(out, "  {}", invitation(id, false))?;
    Ok(runs)
}

/// The link that invites the bot: to a server with what it needs there, or to one's own account, where it needs nothing.
pub fn invitation(application: u64, server: bool) -> String {
    let kind = if server {
        format!(
            "integration_type=0&scope=bot+applications.commands&permissions={}",
            PERMISSIONS.bits()
        )
    } else {
        "integration_type=1&scope=applications.commands".to_owned()
    };
    format!("https://discord.com/oauth2/authorize?client_id={application}&{kind}")
}
