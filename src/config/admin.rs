//! `[admin]`: where the admin page listens and who may use it. Not for: letting anybody in (`shell::admin`).

use std::{fmt, net::SocketAddr};

use argon2::{Params, password_hash::phc::PasswordHash};

use super::reader::{Reader, Section};

/// The least memory that a token's hash may take, in KiB: what OWASP asks of argon2id, and what `slussen admin token` writes.
const LEAST_MEMORY: u32 = 19 * 1024;

/// The most, in KiB: trying to log in must not exhaust the machine.
const MOST_MEMORY: u32 = 256 * 1024;

/// The most rounds, for the same reason.
const MOST_ROUNDS: u32 = 10;

/// The longest name of an account, in bytes.
const LONGEST_NAME: usize = 32;

/// The admin page.
#[derive(Debug, Clone, Default)]
pub struct Admin {
    /// Where it listens; `None`: there is no such page.
    pub listen: Option<SocketAddr>,
    /// Host names that a request may carry, without port, besides `localhost` and addresses of this machine alone.
    pub allowed_hosts: Vec<String>,
    /// Whether `/metrics` is shown to whoever reaches the listener.
    pub metrics_open: bool,
    /// Who may log in.
    pub accounts: Vec<Account>,
}

/// Somebody who may log in.
#[derive(Debug, Clone)]
pub struct Account {
    /// A role's or a task's name, as the audit writes it: small letters a to z, digits and hyphens.
    pub name: String,
    /// What the account may do.
    pub role: Role,
    /// What its token is checked against.
    pub token_hash: TokenHash,
}

/// What an account may do; each may what those before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Sees.
    Viewer,
    /// Tries messages, previews and reloads.
    Editor,
    /// Confirms routes, brings versions back, reads the audit.
    Admin,
}

impl Role {
    /// As the configuration and the audit write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Viewer => "viewer",
            Self::Editor => "editor",
            Self::Admin => "admin",
        }
    }

    /// The role of that name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Viewer, Self::Editor, Self::Admin]
            .into_iter()
            .find(|role| role.name() == name)
    }
}

/// An argon2id hash as a PHC string, within bounds. It does not print itself.
#[derive(Clone)]
pub struct TokenHash(PasswordHash);

impl TokenHash {
    /// A hash that can be checked against at a bearable price.
    pub fn parse(text: &str) -> Option<Self> {
        let hash = PasswordHash::new(text).ok()?;
        let params = Params::try_from(&hash).ok()?;
        let sound = hash.algorithm.as_str() == "argon2id"
            && hash.salt.is_some()
            && hash.hash.is_some()
            && (LEAST_MEMORY..=MOST_MEMORY).contains(&params.m_cost())
            && params.t_cost() <= MOST_ROUNDS;
        sound.then_some(Self(hash))
    }

    /// The hash itself.
    pub fn phc(&self) -> &PasswordHash {
        &self.0
    }
}

impl fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenHash")
    }
}

/// Whether something can be the name of an account.
pub fn is_account_name(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=LONGEST_NAME).contains(&text.len()) && text.bytes().all(allowed)
}

/// Reads the section.
pub(super) fn read(reader: &mut Reader<'_>) -> Admin {
    let mut section = reader.section("admin");
    let listen: Option<SocketAddr> = section.parsed(
        "listen",
        "no address with a port",
        "write an IP address and a port such as \"127.0.0.1:8081\"",
        |text| text.parse().ok(),
    );
    let remote = section.truth("allow_remote").unwrap_or(false);
    if let Some(address) = listen.filter(|address| !remote && !address.ip().is_loopback()) {
        section.fault(
            "listen",
            format!("`admin.listen` is {address}, which other machines reach"),
            "write a loopback address such as \"127.0.0.1:8081\"; or allow_remote = true, with a TLS proxy in front".to_owned(),
        );
    }
    let allowed_hosts = section.texts("allowed_hosts").unwrap_or_default();
    let metrics_open = section.truth("metrics_open").unwrap_or(false);
    let mut accounts: Vec<Account> = Vec::new();
    section.each("accounts", "admin.accounts", |mut section| {
        if let Some(account) = account(&mut section, &accounts) {
            accounts.push(account);
        }
        section.end();
    });
    if listen.is_some() && accounts.is_empty() && !metrics_open {
        section.fault(
            "listen",
            "`admin.listen` is given and no account may log in".to_owned(),
            "add an account: slussen admin token --name NAME --role editor prints its line".to_owned(),
        );
    }
    section.end();
    Admin {
        listen,
        allowed_hosts,
        metrics_open,
        accounts,
    }
}

fn account(section: &mut Section<'_, '_>, before: &[Account]) -> Option<Account> {
    let name = section.parsed(
        "name",
        "no name of an account",
        "write at most 32 small letters a to z, digits and hyphens: a role's name, not a person's",
        |text| is_account_name(text).then(|| text.to_owned()),
    );
    let role = section.parsed("role", "no role", "write \"viewer\", \"editor\" or \"admin\"", Role::parse);
    let token_hash = section.parsed(
        "token_hash",
        "no argon2id hash",
        "make one by slussen admin token --name NAME --role editor",
        TokenHash::parse,
    );
    section.required(&["name", "role", "token_hash"]);
    if let Some(name) = name.as_ref().filter(|name| before.iter().any(|account| account.name == **name)) {
        let problem = format!("two accounts are called `{name}`");
        section.fault("name", problem, "give each account a name of its own".to_owned());
    }
    Some(Account {
        name: name?,
        role: role?,
        token_hash: token_hash?,
    })
}
