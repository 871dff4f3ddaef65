//! `slussen check --watch`: checks again whenever a file has changed. Not for: a running program, which watches by itself (`knowledge::watch`).

use std::{
    io::{self, Write},
    path::Path,
    thread,
    time::Duration,
};

use super::{Tongue, Words};
use crate::{
    shell::{
        check::{self, Format},
        knowledge::digest,
    },
    store,
};

/// How often the files are looked at: as soon as anybody looks up from the editor.
const LOOK: Duration = Duration::from_millis(500);

/// Checks until the process is ended.
///
/// # Errors
/// `out` cannot be written to.
pub fn run(knowledge: Option<&Path>, locales: Option<&Path>, tongue: Tongue, out: &mut dyn Write) -> io::Result<u8> {
    let words = Words::new(tongue);
    let mut seen = None;
    loop {
        let now = match store::files(knowledge, locales) {
            Ok(files) => format!("{} {:?}", digest(&files), files.faults()),
            Err(faults) => format!("{faults:?}"),
        };
        if seen.as_ref() != Some(&now) {
            seen = Some(now);
            check::run(knowledge, locales, Format::Text, tongue, out)?;
            writeln!(out, "{}\n", words.text("editor-watching"))?;
            out.flush()?;
        }
        thread::sleep(LOOK);
    }
}
