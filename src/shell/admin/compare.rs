//! Which files and lines differ between two versions that are kept. Not for: what that means for those who ask (`Preview`).

use similar::{ChangeTag, TextDiff};

use crate::knowledge::Files;

/// Files shown; more would be no page that anybody reads.
const MOST_FILES: usize = 60;

/// Lines shown of each file.
const MOST_LINES: usize = 200;

/// The longest text that is compared line by line, in bytes.
const LONGEST: usize = 512 * 1024;

/// Lines around a change.
const AROUND: usize = 2;

/// A file that differs.
pub(super) struct Changed {
    pub(super) path: String,
    /// `added`, `removed` or `changed`.
    pub(super) what: &'static str,
    pub(super) lines: Vec<Line>,
    /// Not all lines are shown.
    pub(super) cut: bool,
}

/// A line of a file.
pub(super) struct Line {
    /// `old`, `new`, `same`, or `gap` where lines are left out.
    pub(super) kind: &'static str,
    pub(super) text: String,
}

/// What differs, by path, and how many files that are not shown.
pub(super) fn compare(before: &Files, after: &Files) -> (Vec<Changed>, usize) {
    let mut changed = Vec::new();
    let mut more = 0;
    let mut add = |path: &str, what, old: &str, new: &str| {
        if changed.len() == MOST_FILES {
            more += 1;
        } else {
            changed.push(file(path, what, old, new));
        }
    };
    for (path, new) in after.under("") {
        match before.get(path) {
            None => add(path, "added", "", new),
            Some(old) if old != new => add(path, "changed", old, new),
            Some(_) => {}
        }
    }
    for (path, old) in before.under("") {
        if after.get(path).is_none() {
            add(path, "removed", old, "");
        }
    }
    (changed, more)
}

fn file(path: &str, what: &'static str, old: &str, new: &str) -> Changed {
    let mut lines = Vec::new();
    let mut cut = old.len() > LONGEST || new.len() > LONGEST;
    if !cut {
        let diff = TextDiff::from_lines(old, new);
        for (place, group) in diff.grouped_ops(AROUND).iter().enumerate() {
            if place > 0 {
                lines.push(Line {
                    kind: "gap",
                    text: String::new(),
                });
            }
            for change in group.iter().flat_map(|part| diff.iter_changes(part)) {
                let kind = match change.tag() {
                    ChangeTag::Equal => "same",
                    ChangeTag::Delete => "old",
                    ChangeTag::Insert => "new",
                };
                lines.push(Line {
                    kind,
                    text: change.value().trim_end_matches('\n').to_owned(),
                });
            }
        }
        cut = lines.len() > MOST_LINES;
        lines.truncate(MOST_LINES);
    }
    Changed {
        path: path.to_owned(),
        what,
        lines,
        cut,
    }
}
