//! Who did what to the knowledge: JSON Lines that are only added to, each holding the digest of the one before, so that a line that was altered or taken
//! out is found. Beside it stands how far it goes (`audit.head`), so that the last lines cannot go unseen either. Not for: anything that people who seek
//! help write, nor for keeping out somebody who may write to both files: send the lines to another machine where that matters.

use std::{
    fmt,
    fs::{self, File, OpenOptions},
    io::{self, Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::version::{Version, hex};
use crate::shell::safe_file;

const LINES: &str = "audit.jsonl";
const HEAD: &str = "audit.head";

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// The program started.
    Start,
    /// The folders were to be read anew.
    Reload,
    /// An earlier version was to be brought back.
    Rollback,
    /// A service was verified in its file.
    Verify,
    /// Somebody signed in to the admin page.
    Login,
}

/// One line, without its own digest.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// Counted from 1.
    pub number: u64,
    /// When, UTC.
    pub time: Timestamp,
    /// Who asked for it: a role or an account of the operator's.
    pub who: String,
    /// What was done.
    pub act: Act,
    /// How it was asked for, as [`super::How::name`] says it.
    pub how: String,
    /// The version that answered afterwards.
    pub generation: u64,
    /// Its digest.
    pub digest: String,
    /// How it ended.
    pub result: String,
    /// How many faults were found.
    pub faults: usize,
    /// The digest of the line before; empty for the first.
    previous: String,
}

#[derive(Serialize, Deserialize)]
struct Line {
    #[serde(flatten)]
    entry: Entry,
    hash: String,
}

#[derive(Clone, Default, Serialize, Deserialize)]
struct Head {
    number: u64,
    hash: String,
}

/// The file.
#[derive(Debug)]
pub struct Audit {
    folder: PathBuf,
}

/// Where the chain breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: &'static str,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{LINES}:{}: {}", self.line, self.problem)
    }
}

impl Audit {
    /// The audit in the data folder, which is made where it is missing.
    ///
    /// # Errors
    /// The folder can be neither found nor made.
    pub fn open(data: &Path) -> io::Result<Self> {
        fs::create_dir_all(data)?;
        Ok(Self { folder: data.to_owned() })
    }

    /// Adds a line and forces it to the disk. Other processes that add wait. Where there is no room, what was there goes on to hold.
    ///
    /// # Errors
    /// The file cannot be written to.
    #[expect(clippy::too_many_arguments, reason = "the fields of a line, each of another kind")]
    pub fn add(&self, time: Timestamp, who: &str, act: Act, how: &str, version: &Version, result: &str, faults: usize) -> io::Result<()> {
        let mut file = OpenOptions::new()
            .read(true)
            .append(true)
            .create(true)
            .open(self.folder.join(LINES))?;
        file.lock()?;
        let last = mend(&mut file)?;
        let entry = Entry {
            number: last.number + 1,
            time,
            who: who.to_owned(),
            act,
            how: how.to_owned(),
            generation: version.generation,
            digest: version.digest.clone(),
            result: result.to_owned(),
            faults,
            previous: last.hash,
        };
        let line = Line {
            hash: hash(&entry)?,
            entry,
        };
        let mut text = serde_json::to_string(&line)?;
        text.push('\n');
        let head = Head {
            number: line.entry.number,
            hash: line.hash,
        };
        let before = file.metadata()?.len();
        let done = self.write(&mut file, &text, &head);
        // A line that stands without its head is kept where the chain holds all the same; half a line on a full disk would look like somebody's doing.
        if done.is_err() && !matches!(self.verify(), Ok(Ok(_))) {
            file.set_len(before)?;
        }
        // The lock goes with the file.
        done
    }

    fn write(&self, file: &mut File, line: &str, head: &Head) -> io::Result<()> {
        file.write_all(line.as_bytes())?;
        file.sync_all()?;
        safe_file::write(&self.folder.join(HEAD), &serde_json::to_vec(head)?)
    }

    /// Adds that a service was verified in its file.
    ///
    /// # Errors
    /// The file cannot be written to.
    pub fn verified(&self, time: Timestamp, who: &str, service: &str) -> io::Result<()> {
        let version = Version {
            generation: 0,
            digest: String::new(),
            time,
            who: who.to_owned(),
            how: super::How::Command,
            back_to: None,
        };
        self.add(time, who, Act::Verify, super::How::Command.name(), &version, service, 0)
    }

    /// The last lines, newest first. A line that cannot be read is left out: [`Audit::verify`] finds it.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn last(&self, most: usize) -> io::Result<Vec<Entry>> {
        let text = match fs::read_to_string(self.folder.join(LINES)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            text => text?,
        };
        let read = |line: &str| Some(serde_json::from_str::<Line>(line).ok()?.entry);
        Ok(text.lines().rev().take(most).filter_map(read).collect())
    }

    /// Goes along the chain. Gives the number of lines.
    ///
    /// # Errors
    /// The file cannot be read. Inside: the first line that does not hold.
    pub fn verify(&self) -> io::Result<Result<u64, Broken>> {
        let text = match fs::read_to_string(self.folder.join(LINES)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            text => text?,
        };
        let head = match fs::read(self.folder.join(HEAD)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Head::default()),
            bytes => serde_json::from_slice::<Head>(&bytes?),
        };
        Ok(match head {
            Ok(head) => chain(&text, &head),
            // It is renamed into its place, so that no fall leaves it half.
            Err(_altered) => Err(Broken {
                line: text.lines().count(),
                problem: "how far the audit goes was altered",
            }),
        })
    }
}

fn chain(text: &str, head: &Head) -> Result<u64, Broken> {
    let mut last = Head::default();
    let mut met = head.number == 0;
    for (index, line) in text.lines().enumerate() {
        let broken = |problem| Broken { line: index + 1, problem };
        let line: Line = serde_json::from_str(line).map_err(|_| broken("this is not a line of the audit"))?;
        if line.entry.number != last.number + 1 || line.entry.previous != last.hash {
            return Err(broken("a line before this one is missing or was altered"));
        }
        if hash(&line.entry).ok().as_ref() != Some(&line.hash) {
            return Err(broken("this line was altered"));
        }
        last = Head {
            number: line.entry.number,
            hash: line.hash,
        };
        met = met || (last.number == head.number && last.hash == head.hash);
    }
    let end = |problem| Broken {
        line: text.lines().count(),
        problem,
    };
    if !met {
        return Err(end("the last lines are missing or were altered"));
    }
    // The head is written after its line; a fall in between leaves it one behind.
    if last.number > head.number + 1 {
        return Err(end("lines were added past the head"));
    }
    Ok(last.number)
}

/// The last whole line. What a fall left half written is cut off: its act was never reported as done.
fn mend(file: &mut File) -> io::Result<Head> {
    let mut text = String::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_string(&mut text)?;
    let whole = text.rfind('\n').map_or(0, |at| at + 1);
    if whole < text.len() {
        file.set_len(u64::try_from(whole).unwrap_or(0))?;
    }
    let last = text.get(..whole).and_then(|text| text.lines().last());
    last.map_or(Ok(Head::default()), |line| {
        let line: Line = serde_json::from_str(line)?;
        Ok(Head {
            number: line.entry.number,
            hash: line.hash,
        })
    })
}

fn hash(entry: &Entry) -> io::Result<String> {
    Ok(hex(&Sha256::digest(serde_json::to_vec(entry)?)))
}
