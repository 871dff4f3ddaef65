//! From folders to a version that may answer: read until it holds still, built, proved. Not for: letting it answer (`Keeper`).

use std::{
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::Arc,
    thread,
    time::Duration,
};

use jiff::Zoned;

use super::{State, Vault, Version};
use crate::{
    config,
    engine::{self, Proved, Snapshot},
    knowledge::{Fault, Files},
    store,
};

/// How often files that change while they are read are read anew, and the pause before it: an editor's or a deployment's writing takes less.
const ATTEMPTS: usize = 5;
const PAUSE: Duration = Duration::from_millis(100);

/// A version that has been proved and may answer.
pub(super) struct Candidate {
    pub(super) snapshot: Snapshot,
    pub(super) files: Arc<Files>,
    pub(super) digest: String,
    pub(super) warnings: Vec<Fault>,
    /// How many articles have changed since all were tried; `None` where nobody tried any.
    pub(super) moved: Option<usize>,
}

/// Places of faults for the log: where, never the words there.
pub(super) fn log(faults: &[Fault]) {
    for fault in faults.iter().take(20) {
        tracing::error!(file = %fault.file, line = fault.line, "a fault in the knowledge");
    }
}

/// A panic in reading or building is a fault like any other: the old version goes on.
pub(super) fn guarded<T>(work: impl FnOnce() -> Result<T, Vec<Fault>>) -> Result<T, Vec<Fault>> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_panic| {
        let problem = "the program broke off while it read this";
        let remedy = "take the last change back, and tell those who look after the program";
        Err(vec![Fault::new("knowledge", 0, problem, remedy)])
    })
}

/// Reads until two readings agree: a folder that is being written to is not taken half.
pub(super) fn steady(folders: &config::Knowledge) -> Result<Files, Vec<Fault>> {
    let read = || store::files(folders.dir.as_deref(), folders.locales.as_deref());
    let mut files = read()?;
    if folders.dir.is_none() && folders.locales.is_none() {
        return Ok(files);
    }
    for _ in 0..ATTEMPTS {
        let again = read()?;
        if files.same(&again) {
            return Ok(again);
        }
        thread::sleep(PAUSE);
        files = again;
    }
    let place = folders
        .dir
        .as_deref()
        .or(folders.locales.as_deref())
        .unwrap_or(Path::new("knowledge"));
    let problem = "the files go on changing while they are read";
    let remedy = "reload when whatever writes them has ended";
    Err(vec![Fault::new(&place.display().to_string(), 0, problem, remedy)])
}

/// What answers, with all that a next version is built and proved upon.
pub(super) type Before<'a> = (&'a Snapshot, &'a State);

pub(super) fn prove(
    files: Files,
    generation: u64,
    digest: String,
    now: &Zoned,
    before: Option<Before<'_>>,
) -> Result<Candidate, Vec<Fault>> {
    let snapshot = Snapshot::build_upon(&files, generation, before.map(|(snapshot, state)| (snapshot, &*state.files)))?;
    let proved = before.and_then(|(snapshot, state)| {
        Some(Proved {
            snapshot,
            warnings: &state.warnings,
            moved: state.moved?,
        })
    });
    let proof = engine::prove_upon(&snapshot, &files, now, proved);
    if !proof.faults.is_empty() {
        return Err(proof.faults);
    }
    Ok(Candidate {
        snapshot,
        files: Arc::new(files),
        digest,
        warnings: proof.warnings,
        moved: Some(proof.moved),
    })
}

/// Keeps a version; a warning when that could not be done on disk.
pub(super) fn keep(vault: &Vault, version: &Version, files: &Arc<Files>) -> Option<Fault> {
    let error: io::Error = vault.keep(version, files).err()?;
    tracing::error!(cause = %error.kind(), "the version could not be kept on disk; it is kept in memory");
    let problem = format!("version {} could not be kept on disk: {}", version.generation, error.kind());
    Some(Fault::new(
        "versions",
        0,
        problem,
        "make room in the data folder, or mend its permissions",
    ))
}
