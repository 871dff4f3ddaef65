//! `slussen reload`, `rollback`, `status` and `preview` without a folder: asked of the running program, shown to editors. Not for: the asking itself
//! (`admin::client`).

use std::{
    io::{self, Write},
    path::Path,
};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{Words, show};
use crate::{
    knowledge::Fault,
    shell::{
        admin,
        check::{FAULTY, FINE, Format},
    },
};

/// Exit status when no running program could be asked.
pub const UNREACHED: u8 = 1;

/// What is asked.
#[derive(Clone, Debug)]
pub enum Wish {
    /// Read the folders anew.
    Reload {
        /// Routes whose change is wanted.
        confirm: Vec<String>,
        /// The version that was looked at.
        base: Option<u64>,
        /// Who asks: a role.
        by: Option<String>,
    },
    /// Bring a version back.
    Rollback {
        /// Its generation; the one before when left out.
        to: Option<u64>,
        /// Who asks: a role.
        by: Option<String>,
    },
    /// Show what a reload would change.
    Preview,
    /// Show how things are.
    Status,
}

/// Asks, shows the answer, and gives the exit status: fine, faulty or unreached.
///
/// # Errors
/// `out` cannot be written to.
pub fn run(data: Option<&Path>, wish: &Wish, format: Format, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    let Some(data) = data else {
        writeln!(out, "{}", words.text("editor-no-data"))?;
        return Ok(UNREACHED);
    };
    let (method, path, body) = match wish {
        Wish::Reload { confirm, base, by } => ("POST", "/admin/v1/reload", json!({"confirm": confirm, "base": base, "by": by})),
        Wish::Rollback { to, by } => ("POST", "/admin/v1/rollback", json!({"to": to, "by": by})),
        Wish::Preview => ("POST", "/admin/v1/preview", Value::Null),
        Wish::Status => ("GET", "/admin/v1/status", Value::Null),
    };
    let (status, answer) = match admin::ask(data, method, path, &body) {
        Ok(answer) => answer,
        Err(error) => {
            writeln!(out, "{} ({})", words.text("editor-not-running"), error.kind())?;
            return Ok(UNREACHED);
        }
    };
    let code = match status {
        200 => FINE,
        422 => FAULTY,
        _other => UNREACHED,
    };
    if format == Format::Json {
        writeln!(out, "{answer}")?;
        return Ok(code);
    }
    if code == FAULTY {
        let faults: Vec<Fault> = read(answer.get("faults").cloned().unwrap_or_default())?;
        show::faults(&faults, words, out)?;
        if matches!(wish, Wish::Reload { .. } | Wish::Rollback { .. }) {
            writeln!(out, "{}", words.text("editor-refused"))?;
        }
    } else if code == UNREACHED {
        writeln!(out, "{} ({status})", words.text("editor-not-running"))?;
    } else {
        match wish {
            Wish::Reload { .. } | Wish::Rollback { .. } => show::report(&read(answer)?, words, out)?,
            Wish::Preview => show::preview(&read(answer)?, words, out)?,
            Wish::Status => show::status(&read(answer)?, words, out)?,
        }
    }
    Ok(code)
}

fn read<T: DeserializeOwned>(answer: Value) -> io::Result<T> {
    Ok(serde_json::from_value(answer)?)
}
