//! One accepted version of the knowledge: what it is called, and all its files in one compressed bundle. Not for: where bundles are kept (`vault`).

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::{self, Read as _, Write as _},
};

use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::knowledge::Files;

/// The largest bundle that is unpacked, in bytes: far above any real one, far below what would end the process.
const LARGEST: u64 = 512 * 1024 * 1024;

/// How a version came to be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// The program started with it.
    Start,
    /// `slussen reload`.
    Command,
    /// SIGHUP.
    Signal,
    /// The folder changed.
    Watch,
    /// The admin API.
    Api,
    /// The admin page.
    Page,
    /// Discord.
    Discord,
}

impl How {
    /// As logs and lists write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Command => "command",
            Self::Signal => "signal",
            Self::Watch => "watch",
            Self::Api => "api",
            Self::Page => "page",
            Self::Discord => "discord",
        }
    }
}

/// What a version is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Counted from 1; never used twice where versions are kept.
    pub generation: u64,
    /// SHA-256 over every path and text, in hexadecimal.
    pub digest: String,
    /// When it was accepted, UTC.
    pub time: jiff::Timestamp,
    /// Who asked for it: a role or an account of the operator's, never somebody who seeks help.
    pub who: String,
    /// How.
    pub how: How,
    /// The generation that it brings back, where it is a roll-back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back_to: Option<u64>,
}

#[derive(Serialize, Deserialize)]
struct Bundle {
    version: Version,
    files: BTreeMap<String, String>,
}

/// The digest of files: the same files give the same one, on every machine.
pub fn digest(files: &Files) -> String {
    let mut sum = Sha256::new();
    for (path, text) in files.under("") {
        for part in [path, text] {
            sum.update(part.len().to_le_bytes());
            sum.update(part.as_bytes());
        }
    }
    hex(&sum.finalize())
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _always_ok = write!(text, "{byte:02x}");
        text
    })
}

/// A version and its files, compressed.
///
/// # Errors
/// None that can come about today: memory is written to.
pub fn pack(version: &Version, files: &Files) -> io::Result<Vec<u8>> {
    let files = files.under("").map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    let bundle = Bundle {
        version: version.clone(),
        files,
    };
    let mut out = DeflateEncoder::new(Vec::new(), Compression::fast());
    out.write_all(&serde_json::to_vec(&bundle)?)?;
    out.finish()
}

/// The version and the files of a bundle. Their digest is computed anew: a bundle that was altered or cut off is refused.
///
/// # Errors
/// It is no bundle, or not the one that its digest speaks of.
pub fn unpack(bytes: &[u8]) -> io::Result<(Version, Files)> {
    let mut text = Vec::new();
    DeflateDecoder::new(bytes).take(LARGEST).read_to_end(&mut text)?;
    let bundle: Bundle = serde_json::from_slice(&text)?;
    let mut files = Files::new();
    for (path, text) in &bundle.files {
        files.add(path, text.as_bytes());
    }
    if digest(&files) == bundle.version.digest {
        Ok((bundle.version, files))
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidData, "its files are not those of its digest"))
    }
}
