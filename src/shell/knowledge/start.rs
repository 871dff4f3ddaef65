//! What answers first: the folders when they are sound, else the last accepted version, else what is built in, and loudly so. Not for: later changes.

use std::sync::{Arc, Mutex};

use super::{
    Act, Audit, How, Inner, Keeper, StandIn, State, Vault, Version,
    candidate::{Candidate, guarded, keep, log, prove, steady},
    confirm::unconfirmed,
    digest,
    preview::same_referrals,
};
use crate::{
    config::Config,
    engine::Snapshot,
    knowledge::{Fault, Files},
    shell::service::{Service, wall_clock},
    store,
};

/// Who is written down for what the program does by itself.
const PROGRAM: &str = "slussen";

/// What was found to start with.
struct Found {
    candidate: Candidate,
    /// The version, where it was accepted earlier.
    known: Option<Version>,
    stand_in: Option<StandIn>,
    /// Why the folders were refused.
    faults: Vec<Fault>,
}

impl Keeper {
    /// Starts with the knowledge that the configuration names, or with what stands in for it.
    ///
    /// # Errors
    /// The data folder cannot be used, or even what is built into the program has a fault.
    pub fn start(config: &Config) -> Result<Self, Vec<Fault>> {
        let unusable = |error: std::io::Error| {
            let place = config.data.as_deref().map(|data| data.display().to_string()).unwrap_or_default();
            if error.kind() == std::io::ErrorKind::ResourceBusy {
                let remedy = "end it first, or name another folder by `dir` under [data]";
                return vec![Fault::new(&place, 0, "another slussen uses the data folder", remedy)];
            }
            let problem = format!("the data folder cannot be used: {}", error.kind());
            vec![Fault::new(
                &place,
                0,
                problem,
                "make it writable, or name another one by `dir` under [data]",
            )]
        };
        let vault = Vault::open(config.data.as_deref()).map_err(unusable)?;
        let audit = config.data.as_deref().map(Audit::open).transpose().map_err(unusable)?;
        let clock = wall_clock();
        let found = find(config, &vault, &clock())?;
        let fresh = found.known.is_none();
        let version = found.known.unwrap_or_else(|| Version {
            generation: found.candidate.snapshot.generation,
            digest: found.candidate.digest.clone(),
            time: clock().timestamp(),
            who: PROGRAM.to_owned(),
            how: How::Start,
            back_to: None,
        });
        let mut warnings = found.candidate.warnings;
        if fresh {
            warnings.extend(keep(&vault, &version, &found.candidate.files));
        } else {
            vault.remember(&version, &found.candidate.files).map_err(unusable)?;
        }
        let service = Service::new(found.candidate.snapshot, clock);
        service.set_degraded(found.stand_in.is_some());
        let keeper = Self(Arc::new(Inner {
            service,
            folders: config.knowledge.clone(),
            confirm_routes: config.reload.confirm_routes,
            vault,
            audit,
            turn: Mutex::new(()),
            state: Mutex::new(State {
                last: version.generation,
                version: version.clone(),
                stand_in: found.stand_in,
                faults: found.faults.clone(),
                warnings,
                files: found.candidate.files,
                moved: found.candidate.moved,
            }),
        }));
        let result = if found.stand_in.is_some() { "refused" } else { "accepted" };
        keeper.write_down(Act::Start, PROGRAM, How::Start, &version, result, found.faults.len());
        if let Some(stand_in) = found.stand_in {
            match stand_in {
                StandIn::LastAccepted => tracing::error!(
                    generation = version.generation,
                    faults = found.faults.len(),
                    "THE KNOWLEDGE FOLDER WAS REFUSED: the last accepted version answers in its place; slussen status says why, and without a data folder slussen check"
                ),
                StandIn::BuiltIn => tracing::error!(
                    faults = found.faults.len(),
                    "THE KNOWLEDGE FOLDER WAS REFUSED: what is built into the program answers in its place; slussen status says why, and without a data folder slussen check"
                ),
            }
            log(&found.faults);
        }
        Ok(keeper)
    }
}

fn find(config: &Config, vault: &Vault, now: &jiff::Zoned) -> Result<Found, Vec<Fault>> {
    let next = vault.highest() + 1;
    let own = config.knowledge.dir.is_some() || config.knowledge.locales.is_some();
    let found = guarded(|| folders(config, vault, next, own, now)).and_then(|found| {
        // What waited for somebody to confirm it is not confirmed by a restart.
        let wanting = if own && config.reload.confirm_routes {
            moved(vault, &found.candidate, now)
        } else {
            Vec::new()
        };
        if wanting.is_empty() { Ok(found) } else { Err(wanting) }
    });
    let faults = match found {
        Ok(found) => return Ok(found),
        // Nothing stands in for what is built in.
        Err(faults) if !own => return Err(faults),
        Err(faults) => faults,
    };
    for version in vault.list() {
        let kept = vault.get(version.generation).ok();
        let proved = kept.and_then(|(version, files)| {
            let candidate = guarded(|| prove(files, version.generation, version.digest.clone(), now, None)).ok()?;
            Some((version, candidate))
        });
        if let Some((version, candidate)) = proved {
            return Ok(Found {
                candidate,
                known: Some(version),
                stand_in: Some(StandIn::LastAccepted),
                faults,
            });
        }
    }
    let files = store::embedded();
    let digest = digest(&files);
    Ok(Found {
        candidate: built_in(files, next, digest)?,
        known: None,
        stand_in: Some(StandIn::BuiltIn),
        faults,
    })
}

/// A fault for each route that the folders change since the last accepted version; none where there is no such version that this program can read.
fn moved(vault: &Vault, candidate: &Candidate, now: &jiff::Zoned) -> Vec<Fault> {
    let last = vault.list().into_iter().next().filter(|version| version.digest != candidate.digest);
    let Some((version, files)) = last.and_then(|version| vault.get(version.generation).ok()) else {
        return Vec::new();
    };
    if same_referrals(&files, &candidate.files) {
        return Vec::new();
    }
    let before = guarded(|| Snapshot::build(&files, version.generation));
    before.map_or_else(|_| Vec::new(), |before| unconfirmed((&before, &files), candidate, now))
}

fn folders(config: &Config, vault: &Vault, next: u64, own: bool, now: &jiff::Zoned) -> Result<Found, Vec<Fault>> {
    let files = steady(&config.knowledge)?;
    let digest = digest(&files);
    let known = vault.list().into_iter().next().filter(|version| version.digest == digest);
    let generation = known.as_ref().map_or(next, |version| version.generation);
    let candidate = if own {
        prove(files, generation, digest, now, None)?
    } else {
        built_in(files, generation, digest)?
    };
    Ok(Found {
        candidate,
        known,
        stand_in: None,
        faults: Vec::new(),
    })
}

/// What is built in has been proved by the tests of this program; trying it again would only delay each start.
fn built_in(files: Files, generation: u64, digest: String) -> Result<Candidate, Vec<Fault>> {
    let snapshot = Snapshot::build(&files, generation)?;
    Ok(Candidate {
        snapshot,
        files: Arc::new(files),
        digest,
        warnings: Vec::new(),
        moved: None,
    })
}
