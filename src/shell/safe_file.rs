//! Writing a file so that it is there whole or not at all, whenever the power goes. Not for: what is in it.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Puts `bytes` in the place of what `path` holds: written beside it, forced to the disk, renamed. An existing file keeps its permissions.
///
/// # Errors
/// The folder is missing or read-only, or the disk is full; `path` is then as it was.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = beside(path);
    let done = write_beside(&beside, path, bytes);
    if done.is_err() {
        // What is left of it is hidden by its name and replaced by the next attempt.
        let _gone = fs::remove_file(&beside);
    }
    done
}

/// Puts `bytes` where nothing is yet: there whole or not at all, and never over anything.
///
/// # Errors
/// Something is there already, the folder cannot be made or written to, or the disk is full.
#[cfg(feature = "import")]
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let beside = beside(path);
    let done = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        // Unlike a renaming, this fails where the name is taken.
        fs::hard_link(&beside, path)
    });
    let _gone = fs::remove_file(&beside);
    done
}

fn write_beside(beside: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(beside)?;
    if let Ok(data) = fs::metadata(path) {
        file.set_permissions(data.permissions())?;
    }
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(beside, path)?;
    match path.parent() {
        // The new name itself must reach the disk.
        Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
        Some(_) | None => Ok(()),
    }
}

/// A hidden name in the same folder: on the same disk, and passed over by whoever reads the folder.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.{}.tmp", std::process::id()))
}
