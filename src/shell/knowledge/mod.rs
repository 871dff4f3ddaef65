//! The knowledge that answers, and every change of it: one function reads, builds, proves and swaps, whoever asks and however. A failure leaves the old
//! version answering. Not for: what files mean (`knowledge`), how a snapshot is built (`engine`), nor for channels that ask for a reload.

mod audit;
mod candidate;
mod confirm;
mod preview;
mod start;
mod vault;
mod version;
#[cfg(feature = "async")]
mod watch;

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
};

pub use audit::{Act, Audit, Broken, Entry};
use candidate::{Candidate, guarded, keep, log, prove, steady};
pub use confirm::awaits;
use confirm::unconfirmed;
pub use preview::{Changes, Moved, Preview};
use serde::{Deserialize, Serialize};
pub use vault::Vault;
#[cfg(feature = "web")]
pub(crate) use version::hex;
pub use version::{How, Version, digest, pack, unpack};
#[cfg(feature = "async")]
pub use watch::{on_hangup, watch};

use super::service::Service;
use crate::{
    config,
    knowledge::{Fault, Files},
};

/// What a reload came to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Report {
    /// The version that answers now.
    pub version: Version,
    /// `false` when the files were those that answered already.
    pub changed: bool,
    /// What an editor should know and what forbids nothing.
    pub warnings: Vec<Fault>,
    /// How long it took, in microseconds.
    pub micros: u64,
}

/// What stands in for the folder that the configuration names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StandIn {
    /// The last version that was accepted.
    LastAccepted,
    /// What is built into the program.
    BuiltIn,
}

/// How things are.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Status {
    /// The version that answers.
    pub version: Version,
    /// What stands in for a folder that was refused at start.
    pub stand_in: Option<StandIn>,
    /// The faults of the last attempt, where it was refused.
    pub faults: Vec<Fault>,
    /// The warnings of the version that answers.
    pub warnings: Vec<Fault>,
    /// The versions that can be brought back, newest first; the one that answers among them.
    pub versions: Vec<Version>,
}

/// The one handle by which knowledge is changed. Cloning it is cheap; all clones are one keeper.
#[derive(Clone, Debug)]
pub struct Keeper(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    service: Service,
    folders: config::Knowledge,
    confirm_routes: bool,
    vault: Vault,
    audit: Option<Audit>,
    /// Held through a whole change: those who ask at once wait for each other.
    turn: Mutex<()>,
    state: Mutex<State>,
}

#[derive(Clone, Debug)]
struct State {
    version: Version,
    /// The last generation given out.
    last: u64,
    stand_in: Option<StandIn>,
    faults: Vec<Fault>,
    warnings: Vec<Fault>,
    /// What the version was built from.
    files: Arc<Files>,
    /// How many articles have changed since all were tried; `None` where nobody tried any.
    moved: Option<usize>,
}

impl Keeper {
    /// The service that answers from what is kept here.
    pub fn service(&self) -> &Service {
        &self.0.service
    }

    /// Reads the folders, and lets them answer when they are sound. Blocks for as long as that takes (call it where blocking is allowed), and waits for
    /// other reloads to end. `by` is a role or an account of the operator's.
    ///
    /// # Errors
    /// Every fault; the old version goes on answering. A change of who is sent where is a fault too, until it is confirmed by name
    /// ([`Keeper::reload_confirmed`]).
    pub fn reload(&self, by: &str, how: How) -> Result<Report, Vec<Fault>> {
        self.reload_confirmed(by, how, &[])
    }

    /// The same, with the ids of the routes whose change is wanted.
    ///
    /// # Errors
    /// As [`Keeper::reload`].
    pub fn reload_confirmed(&self, by: &str, how: How, confirmed: &[String]) -> Result<Report, Vec<Fault>> {
        self.reload_after(by, how, confirmed, None)
    }

    /// The same, when the generation that was looked at before asking still answers: of two who ask at once the second learns that the first was faster.
    ///
    /// # Errors
    /// As [`Keeper::reload`]; and another version answers now than `base`.
    pub fn reload_after(&self, by: &str, how: How, confirmed: &[String], base: Option<u64>) -> Result<Report, Vec<Fault>> {
        let began = Instant::now();
        let _turn = lock(&self.0.turn);
        let done = guarded(|| {
            let files = steady(&self.0.folders)?;
            let digest = digest(&files);
            let state = self.state().clone();
            let answers = state.version.generation;
            if let Some(base) = base.filter(|base| *base != answers) {
                let problem = format!("version {answers} answers, not {base}, which was looked at: somebody else was faster");
                let remedy = "look at it anew with slussen preview, then reload";
                return Err(vec![Fault::new("versions", 0, problem, remedy)]);
            }
            // What was mended in reading, such as line ends, leaves the digest as it was and is a fault all the same.
            if digest == state.version.digest && files.faults().is_empty() {
                return Ok(self.unchanged());
            }
            let candidate = self.prove(files, state.last + 1, digest)?;
            self.confirm(&candidate, confirmed)?;
            Ok(self.accept(candidate, by, how, None))
        });
        self.finish(Act::Reload, by, how, began, done)
    }

    /// Brings a version back, after proving it anew: generation `to`, or without it the one before the one that answers. The folder stays as it is, so
    /// mend it before the next reload. Routes need no confirmation: it has answered before.
    ///
    /// # Errors
    /// No such version is kept, its bundle is broken, or it no longer holds; the version that answers goes on.
    pub fn rollback(&self, to: Option<u64>, by: &str, how: How) -> Result<Report, Vec<Fault>> {
        let began = Instant::now();
        let _turn = lock(&self.0.turn);
        let done = guarded(|| {
            let state = self.state().clone();
            let (version, files) = self.kept(to, &state.version)?;
            let candidate = self.prove(files, state.last + 1, version.digest)?;
            Ok(self.accept(candidate, by, how, Some(version.generation)))
        });
        self.finish(Act::Rollback, by, how, began, done)
    }

    /// What a reload would change, without doing it.
    ///
    /// # Errors
    /// Every fault that a reload would meet, but for routes that await confirmation: those are in [`Preview::confirm`].
    pub fn preview(&self) -> Result<Preview, Vec<Fault>> {
        guarded(|| {
            let files = steady(&self.0.folders)?;
            let digest = digest(&files);
            let state = self.state().clone();
            let candidate = self.prove(files, state.last + 1, digest)?;
            let before = self.0.service.snapshot();
            Ok(Preview::between(
                (&before, &state.files),
                (&candidate.snapshot, &candidate.files),
                &self.0.service.now(),
            ))
        })
    }

    /// How things are. Does not wait for a reload under way.
    pub fn status(&self) -> Status {
        let state = self.state().clone();
        Status {
            version: state.version,
            stand_in: state.stand_in,
            faults: state.faults,
            warnings: state.warnings,
            versions: self.0.vault.list(),
        }
    }

    /// A version that is kept, with its files.
    ///
    /// # Errors
    /// No such version is kept, or its bundle is broken.
    pub fn files_of(&self, generation: u64) -> Result<(Version, Files), Vec<Fault>> {
        let current = self.state().version.clone();
        self.kept(Some(generation), &current)
    }

    /// Who did what; `None` where no data folder is configured.
    pub fn audit(&self) -> Option<&Audit> {
        self.0.audit.as_ref()
    }

    /// Writes an act down that changes no knowledge, such as a login. Blocks for as long as the disk takes.
    pub fn note(&self, act: Act, by: &str, how: How) {
        let version = self.state().version.clone();
        self.write_down(act, by, how, &version, "accepted", 0);
    }

    /// The folders that are read.
    pub fn folders(&self) -> &config::Knowledge {
        &self.0.folders
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.0.state)
    }

    fn kept(&self, to: Option<u64>, current: &Version) -> Result<(Version, Files), Vec<Fault>> {
        let wanted = to.or_else(|| {
            let older = self
                .0
                .vault
                .list()
                .into_iter()
                .filter(|version| version.generation < current.generation);
            older.map(|version| version.generation).next()
        });
        let Some(generation) = wanted else {
            let problem = "no earlier version is kept";
            return Err(vec![Fault::new("versions", 0, problem, "mend the files and reload")]);
        };
        self.0.vault.get(generation).map_err(|error| {
            let problem = if error.kind() == std::io::ErrorKind::NotFound {
                format!("version {generation} is not kept")
            } else {
                format!("version {generation} cannot be brought back: {}", error.kind())
            };
            let remedy = "choose another one from the list of versions";
            vec![Fault::new("versions", 0, problem, remedy)]
        })
    }

    fn prove(&self, files: Files, generation: u64, digest: String) -> Result<Candidate, Vec<Fault>> {
        let (snapshot, state) = (self.0.service.snapshot(), self.state().clone());
        // Whoever only looks may come between the two steps of a change.
        let before = (snapshot.generation == state.version.generation).then_some((&*snapshot, &state));
        prove(files, generation, digest, &self.0.service.now(), before)
    }

    /// A change of referrals must be wanted by name.
    fn confirm(&self, candidate: &Candidate, confirmed: &[String]) -> Result<(), Vec<Fault>> {
        let state = self.state().clone();
        // What is built in and stands in for a folder is nothing that somebody chose.
        if !self.0.confirm_routes || state.stand_in == Some(StandIn::BuiltIn) {
            return Ok(());
        }
        let before = self.0.service.snapshot();
        let faults = unconfirmed((&before, &state.files), candidate, &self.0.service.now());
        let faults: Vec<Fault> = faults
            .into_iter()
            .filter(|fault| awaits(fault).is_none_or(|id| !confirmed.iter().any(|known| known == id)))
            .collect();
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    /// Keeps the version, then lets it answer: after a fall in between it is there to start from.
    fn accept(&self, candidate: Candidate, by: &str, how: How, back_to: Option<u64>) -> Report {
        let service = &self.0.service;
        let version = Version {
            generation: candidate.snapshot.generation,
            digest: candidate.digest,
            time: service.now().timestamp(),
            who: by.to_owned(),
            how,
            back_to,
        };
        let mut warnings = candidate.warnings;
        warnings.extend(keep(&self.0.vault, &version, &candidate.files));
        drop(service.replace(candidate.snapshot));
        service.set_degraded(false);
        let mut state = self.state();
        state.last = version.generation;
        state.version = version.clone();
        state.stand_in = None;
        state.warnings.clone_from(&warnings);
        state.files = candidate.files;
        state.moved = candidate.moved;
        Report {
            version,
            changed: true,
            warnings,
            micros: 0,
        }
    }

    /// The folders hold what answers already. Where it only stood in for them, they are sound again.
    fn unchanged(&self) -> Report {
        let mut state = self.state();
        state.stand_in = None;
        self.0.service.set_degraded(false);
        Report {
            version: state.version.clone(),
            changed: false,
            warnings: state.warnings.clone(),
            micros: 0,
        }
    }

    /// Remembers, writes down and logs how it ended.
    fn finish(&self, act: Act, by: &str, how: How, began: Instant, done: Result<Report, Vec<Fault>>) -> Result<Report, Vec<Fault>> {
        let micros = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
        let done = done.map(|report| Report { micros, ..report });
        let faults = done.as_ref().err().cloned().unwrap_or_default();
        let version = {
            let mut state = self.state();
            state.faults.clone_from(&faults);
            state.version.clone()
        };
        let result = match &done {
            Ok(report) if report.changed => "accepted",
            Ok(_) => "unchanged",
            Err(_) => "refused",
        };
        self.0.service.tally().reloaded(result);
        // Nobody did anything when a folder that is watched turned out to be the same.
        if result != "unchanged" || how != How::Watch {
            self.write_down(act, by, how, &version, result, faults.len());
        }
        let (generation, how) = (version.generation, how.name());
        match &done {
            Ok(report) if report.changed => tracing::info!(generation, how, micros, "the knowledge was changed"),
            Ok(_) => tracing::debug!(generation, how, micros, "the knowledge is the same as before"),
            Err(faults) => {
                tracing::error!(
                    generation,
                    how,
                    faults = faults.len(),
                    "the knowledge was refused; the old one goes on answering; slussen status says why, and without a data folder slussen check"
                );
                log(faults);
            }
        }
        done
    }

    fn write_down(&self, act: Act, by: &str, how: How, version: &Version, result: &str, faults: usize) {
        let Some(audit) = &self.0.audit else { return };
        let time = self.0.service.now().timestamp();
        if let Err(error) = audit.add(time, by, act, how.name(), version, result, faults) {
            tracing::error!(cause = %error.kind(), "the audit could not be written; is the disk full?");
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What it guards is set in whole steps, so a panic elsewhere leaves it sound.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
