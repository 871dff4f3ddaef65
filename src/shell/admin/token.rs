//! `slussen admin token`: prints a new token, once, and the line for the configuration. Not for: keeping it; the program only ever holds its hash.

use std::io::{self, Write};

use super::gate::issue;
use crate::config::{Role, is_account_name};

/// Status when something that was named is faulty.
const FAULTY: u8 = 2;

/// Prints both, and gives the exit status.
///
/// # Errors
/// `out` cannot be written to.
pub fn run(name: &str, role: Role, out: &mut dyn Write) -> io::Result<u8> {
    if !is_account_name(name) {
        writeln!(
            out,
            "slussen: `{name}` is no name of an account (at most 32 small letters a to z, digits and hyphens; a task's name, never a person's)"
        )?;
        return Ok(FAULTY);
    }
    let Some((token, hash)) = issue(name) else {
        writeln!(out, "slussen: the operating system gave no random numbers")?;
        return Ok(1);
    };
    let role = role.name();
    writeln!(out, "token (shown once; keep it where passwords are kept):\n\n  {token}\n")?;
    writeln!(out, "line for `accounts` under [admin] in the configuration (holds no secret):\n")?;
    writeln!(out, "  {{ name = \"{name}\", role = \"{role}\", token_hash = \"{hash}\" }},")?;
    Ok(0)
}
