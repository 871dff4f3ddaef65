//! Knowledge that changes while the program runs: what is taken in, what is refused, what is kept. Not for: single faults of files (`knowledge`).

#[cfg(all(feature = "web", unix))]
mod admin;
mod audit;
mod editor;
#[cfg(all(feature = "web", unix))]
mod fall;
#[cfg(feature = "import")]
mod import;
mod reload;
mod schema;
mod size;
mod swedish;
mod upon;
mod versions;
#[cfg(feature = "async")]
mod watch;

use std::{fs, path::PathBuf};

use slussen::{
    config::Config,
    knowledge::Fault,
    shell::knowledge::{How, Keeper, Report},
    store,
};
use tempfile::TempDir;

/// Articles of the small base: those that the smoke set asks for, and one to change.
const ARTICLES: [&str; 4] = ["vad-ar-origo", "vilka-kommuner", "skillnad-kvinnofridslinjen", "origo-anonym"];

/// The article that tests change.
pub(super) const ANONYMOUS: &str = "faq/sv/origo-anonym.md";

/// A knowledge folder of an editor's, small enough to be built in no time, and a data folder beside it.
pub(super) struct Desk {
    folder: TempDir,
    data: bool,
}

impl Desk {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in store::embedded().under("knowledge/") {
            let name = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".md");
            if !path.starts_with("knowledge/faq/") || ARTICLES.contains(&name) {
                let path = folder.path().join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
        }
        Self { folder, data: false }
    }

    /// With a data folder in use.
    pub(super) fn with_data() -> Self {
        Self { data: true, ..Self::new() }
    }

    pub(super) fn knowledge(&self) -> PathBuf {
        self.folder.path().join("knowledge")
    }

    pub(super) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    #[cfg(all(feature = "web", unix))]
    pub(super) fn root(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The configuration as text.
    pub(super) fn settings(&self) -> String {
        let data = if self.data {
            format!("[data]\ndir = \"{}\"", self.data().display())
        } else {
            String::new()
        };
        format!("[knowledge]\ndir = \"{}\"\n{data}\n", self.knowledge().display())
    }

    pub(super) fn config(&self) -> Config {
        Config::parse("c.toml", &self.settings(), &|_| None).expect("no fault")
    }

    pub(super) fn keeper(&self) -> Keeper {
        Keeper::start(&self.config()).expect("it starts")
    }

    pub(super) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.knowledge().join(path)).unwrap()
    }

    pub(super) fn write(&self, path: &str, text: &str) {
        fs::write(self.knowledge().join(path), text).unwrap();
    }

    #[track_caller]
    pub(super) fn change(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} holds no {from:?}");
        self.write(path, &text.replace(from, to));
    }

    /// A change that is sound, different for each number.
    pub(super) fn edit(&self, number: usize) {
        self.write(
            "compounds.txt",
            &format!(
                "{}\nprov{}\n",
                store::embedded().get("knowledge/compounds.txt").unwrap(),
                letters(number)
            ),
        );
    }
}

/// A word for a number, without a digit.
fn letters(number: usize) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
}

#[track_caller]
pub(super) fn accepted(result: Result<Report, Vec<Fault>>) -> Report {
    result.unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// The reload must be refused, with a fault in this file that says this.
#[track_caller]
pub(super) fn refused(keeper: &Keeper, file: &str, problem: &str) -> Vec<Fault> {
    let before = keeper.status();
    let faults = keeper.reload("test", How::Command).expect_err("a fault");
    let told = faults.iter().any(|fault| fault.file == file && fault.problem.contains(problem));
    assert!(told, "no {file}: {problem} in {faults:#?}");
    assert!(faults.iter().all(|fault| !fault.remedy.is_empty()));
    let after = keeper.status();
    assert_eq!(after.version, before.version, "the old version goes on");
    assert_eq!(keeper.service().snapshot().generation, before.version.generation);
    assert_eq!(after.faults, faults);
    faults
}
