//! What is wrong with the knowledge files. Loading goes on after a fault, so that an editor sees all of them at once.

use std::fmt;

/// One fault: where it is, what is wrong, and the way out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Fault {
    /// The file, relative to the folder that holds `knowledge/` and `locales/`.
    pub file: String,
    /// The line, counted from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What is wrong: lower case, no full stop, the thing named.
    pub problem: String,
    /// How to mend it.
    pub remedy: String,
}

impl Fault {
    /// A fault at a line of a file.
    pub fn new(file: &str, line: usize, problem: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line,
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {} ({})", self.file, self.line, self.problem, self.remedy)
    }
}
