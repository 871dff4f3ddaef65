//! Where accepted versions are kept: the last two in memory, and the last ten in a folder where there is one. Not for: deciding which one answers.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use super::version::{Version, pack, unpack};
use crate::{knowledge::Files, shell::safe_file};

/// How many stay in the folder.
const KEPT: usize = 10;

/// How many stay in memory: the one that answers, and the one before it.
const KEPT_IN_MEMORY: usize = 2;

const ENDING: &str = ".bundle";

/// Takes a data folder for this program alone, until the file is let go of, by a fall too. One that cannot be written to needs no taking.
fn hold(data: &Path) -> io::Result<Option<File>> {
    let Ok(file) = File::create(data.join("lock")) else {
        return Ok(None);
    };
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(io::ErrorKind::ResourceBusy.into()),
        // A file system that knows no locks is no reason to leave people without answers.
        Err(TryLockError::Error(_)) => Ok(None),
    }
}

/// A version in memory.
#[derive(Debug)]
enum Held {
    /// The last one: the files that answer, which are held in any case.
    Open(Arc<Files>),
    /// An earlier one.
    Packed(Vec<u8>),
}

/// The versions kept.
#[derive(Debug)]
pub struct Vault {
    folder: Option<PathBuf>,
    memory: Mutex<Vec<(Version, Held)>>,
    /// Held as long as the folder is used: two programs would write over each other's versions.
    _held: Option<File>,
}

impl Vault {
    /// Keeps versions under `data`, or in memory.
    ///
    /// # Errors
    /// The folder can be neither found nor made, or another program uses it ([`io::ErrorKind::ResourceBusy`]).
    pub fn open(data: Option<&Path>) -> io::Result<Self> {
        let folder = data.map(|data| data.join("versions"));
        if let Some(folder) = &folder {
            fs::create_dir_all(folder)?;
        }
        Ok(Self {
            folder,
            memory: Mutex::default(),
            _held: data.map(hold).transpose()?.flatten(),
        })
    }

    /// Keeps a version, and lets the oldest go. In memory it is kept in any case.
    ///
    /// # Errors
    /// The folder cannot be written to; what it held is as it was.
    pub fn keep(&self, version: &Version, files: &Arc<Files>) -> io::Result<()> {
        self.remember(version, files)?;
        let Some(folder) = &self.folder else { return Ok(()) };
        safe_file::write(&folder.join(name(version.generation)), &pack(version, files)?)?;
        let kept = generations(folder)?;
        for old in kept.iter().rev().skip(KEPT) {
            fs::remove_file(folder.join(name(*old)))?;
        }
        Ok(())
    }

    /// Keeps a version in memory alone: what answers must be at hand to compare with, whatever happens to the folder. The one before it is packed now, as
    /// nobody waits for a reload as for a start.
    ///
    /// # Errors
    /// None that can come about today.
    pub fn remember(&self, version: &Version, files: &Arc<Files>) -> io::Result<()> {
        let mut memory = self.memory();
        memory.push((version.clone(), Held::Open(Arc::clone(files))));
        let excess = memory.len().saturating_sub(KEPT_IN_MEMORY);
        memory.drain(..excess);
        let earlier = memory.len() - 1;
        for (version, held) in &mut memory[..earlier] {
            if let Held::Open(files) = held {
                *held = Held::Packed(pack(version, files)?);
            }
        }
        Ok(())
    }

    /// The versions that can be brought back, newest first. A bundle that cannot be read is left out.
    pub fn list(&self) -> Vec<Version> {
        let mut found: Vec<Version> = self.memory().iter().map(|(version, _)| version.clone()).collect();
        if let Some(folder) = &self.folder {
            let generations = generations(folder).unwrap_or_default();
            found.extend(generations.iter().filter_map(|generation| Some(read(folder, *generation).ok()?.0)));
        }
        found.sort_by_key(|version| std::cmp::Reverse(version.generation));
        found.dedup_by_key(|version| version.generation);
        found
    }

    /// A version with its files.
    ///
    /// # Errors
    /// It is not kept, or its bundle is broken.
    pub fn get(&self, generation: u64) -> io::Result<(Version, Files)> {
        let in_memory = self
            .memory()
            .iter()
            .find(|(version, _)| version.generation == generation)
            .map(|(version, held)| match held {
                Held::Open(files) => Ok((version.clone(), Files::clone(files))),
                Held::Packed(bytes) => unpack(bytes),
            });
        match (in_memory, &self.folder) {
            (Some(found), _) => found,
            (None, Some(folder)) => read(folder, generation),
            (None, None) => Err(io::ErrorKind::NotFound.into()),
        }
    }

    /// The highest generation that was ever kept here and can still be seen.
    pub fn highest(&self) -> u64 {
        let on_disk = self.folder.as_ref().and_then(|folder| generations(folder).ok()?.last().copied());
        let in_memory = self.memory().iter().map(|(version, _)| version.generation).max();
        on_disk.max(in_memory).unwrap_or(0)
    }

    fn memory(&self) -> std::sync::MutexGuard<'_, Vec<(Version, Held)>> {
        // What it guards is whole after each single change, so a panic elsewhere leaves it sound.
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn name(generation: u64) -> String {
    format!("{generation:010}{ENDING}")
}

fn read(folder: &Path, generation: u64) -> io::Result<(Version, Files)> {
    let (version, files) = unpack(&fs::read(folder.join(name(generation)))?)?;
    if version.generation == generation {
        Ok((version, files))
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidData, "its name and its generation differ"))
    }
}

/// The generations that have a file, lowest first.
fn generations(folder: &Path) -> io::Result<Vec<u64>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        found.extend(
            name.to_str()
                .and_then(|name| name.strip_suffix(ENDING))
                .and_then(|number| number.parse::<u64>().ok()),
        );
    }
    found.sort_unstable();
    Ok(found)
}
