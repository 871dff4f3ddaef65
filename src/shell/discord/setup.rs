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
use crate::shell::editor::Words;

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

/// A finding: in order, worth a change, or in the way.
const SOUND: &str = "[x]";
const ODD: &str = "[!]";
const MISSING: &str = "[ ]";

/// Looks at everything and prints what it finds, with what to do. Gives the exit status: 0 when the bot can run, 1 when something keeps it from it.
///
/// # Errors
/// `out` cannot be written to.
pub fn run(args: &Args<'_>, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    let variable = args.variable;
    let Some(token) = args.token else {
        writeln!(out, "{MISSING} {} {variable}", words.text("setup-token-none"))?;
        writeln!(out, "    {} {PORTAL}", words.text("setup-token-make"))?;
        writeln!(out, "    {} export {variable}=...", words.text("setup-token-set"))?;
        return Ok(1);
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let found = runtime.block_on(ask(token, args.api_url));
    match found {
        Ok((user, application)) => report(&user, &application, words, out),
        Err(Failed { status: 401, .. }) => {
            writeln!(out, "{MISSING} {}", words.text("setup-token-refused"))?;
            writeln!(out, "    {} {PORTAL}", words.text("setup-token-anew"))?;
            writeln!(out, "    {} export {variable}=...", words.text("setup-token-set"))?;
            Ok(1)
        }
        Err(failed) => {
            writeln!(out, "{MISSING} {} {}", words.text("setup-silent"), failed.status)?;
            writeln!(out, "    {}", words.text("setup-silent-do"))?;
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
pub fn report(user: &Value, application: &Value, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    let Some(id) = incoming::id(application, "id").or_else(|| incoming::id(user, "id")) else {
        writeln!(out, "{MISSING} {}", words.text("setup-unknown"))?;
        return Ok(1);
    };
    writeln!(out, "{SOUND} {} {id}", words.text("setup-token-taken"))?;
    let flags = application.get("flags").and_then(Value::as_u64).unwrap_or(0);
    let unneeded: Vec<&str> = PRIVILEGED
        .iter()
        .filter(|(bits, _)| flags & bits != 0)
        .map(|(_, name)| *name)
        .collect();
    if unneeded.is_empty() {
        writeln!(out, "{SOUND} {}", words.text("setup-intents-none"))?;
    } else {
        writeln!(out, "{ODD} {} {}", words.text("setup-intents"), unneeded.join(", "))?;
        writeln!(out, "    {}", words.text("setup-intents-do"))?;
    }
    let granted = application.get("bot_require_code_grant").and_then(Value::as_bool) == Some(true);
    if granted {
        writeln!(out, "{MISSING} {}", words.text("setup-grant"))?;
        writeln!(out, "    {}", words.text("setup-grant-do"))?;
    }
    if incoming::text(application, "interactions_endpoint_url").is_some_and(|url| !url.is_empty()) {
        writeln!(out, "{ODD} {}", words.text("setup-endpoint"))?;
        writeln!(out, "    {}", words.text("setup-endpoint-do"))?;
    }
    for (field, name) in [
        ("terms_of_service_url", "Terms of Service URL"),
        ("privacy_policy_url", "Privacy Policy URL"),
    ] {
        if incoming::text(application, field).is_none_or(|url| url.is_empty()) {
            writeln!(out, "{ODD} {} {name}", words.text("setup-policy"))?;
            writeln!(out, "    {}", words.text("setup-policy-do"))?;
        }
    }
    writeln!(out, "\n{}", words.text("setup-install"))?;
    writeln!(out, "{}\n  {}", words.text("setup-invite"), invitation(id, true))?;
    writeln!(out, "{}\n  {}", words.text("setup-own"), invitation(id, false))?;
    Ok(u8::from(granted))
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
