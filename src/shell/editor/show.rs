//! How commands show faults, previews and reports: lines for people. Not for: JSON, which is made of the types themselves.

use std::io::{self, Write};

use super::Words;
use crate::{
    knowledge::{Draft, Fault},
    shell::knowledge::{Changes, Moved, Preview, Report, StandIn, Status, Version},
};

/// Every fault with its way out, and their number.
///
/// # Errors
/// `out` cannot be written to.
pub fn faults(faults: &[Fault], words: &Words, out: &mut dyn Write) -> io::Result<()> {
    for fault in faults {
        one(fault, words, out)?;
    }
    let count = faults.len();
    writeln!(
        out,
        "{count} {}",
        words.text(if count == 1 { "editor-fault" } else { "editor-faults" })
    )
}

fn one(fault: &Fault, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let fault = words.fault(fault);
    match fault.line {
        0 => writeln!(out, "{}: {}", fault.file, fault.problem)?,
        line => writeln!(out, "{}:{line}: {}", fault.file, fault.problem)?,
    }
    writeln!(out, "  {}: {}", words.text("editor-way-out"), fault.remedy)
}

/// What editors should look over, and that forbids nothing.
///
/// # Errors
/// `out` cannot be written to.
pub fn warnings(warnings: &[Fault], words: &Words, out: &mut dyn Write) -> io::Result<()> {
    for warning in warnings {
        write!(out, "({}) ", words.text("editor-warning"))?;
        one(warning, words, out)?;
    }
    Ok(())
}

/// Kinds of remarks with at most so many are shown whole.
const FEW: usize = 3;

/// The same in few lines: what is said of an editor's own files (`is_own`) and of kinds that are rare, and the number of the others by kind.
///
/// # Errors
/// `out` cannot be written to.
pub fn brief(all: &[Fault], is_own: &dyn Fn(&str) -> bool, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut kinds: Vec<(String, Vec<&Fault>)> = Vec::new();
    for warning in all {
        let kind = kind(&words.fault(warning).problem);
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, found)) => found.push(warning),
            None => kinds.push((kind, vec![warning])),
        }
    }
    let mut counted = false;
    for (kind, found) in kinds {
        let shown: Vec<Fault> = found
            .iter()
            .filter(|warning| found.len() <= FEW || is_own(&warning.file))
            .map(|warning| (*warning).clone())
            .collect();
        warnings(&shown, words, out)?;
        let rest = found.len() - shown.len();
        if rest > 0 {
            counted = true;
            writeln!(
                out,
                "({}) {rest} {} {kind}",
                words.text("editor-warning"),
                words.text("editor-alike")
            )?;
        }
    }
    if counted {
        writeln!(out, "  {}", words.text("editor-verbose"))?;
    }
    Ok(())
}

/// A remark without what it is about: the words in quotation marks and the names in backticks.
fn kind(problem: &str) -> String {
    let mut kind = String::new();
    let mut rest = problem;
    while let Some((before, mark, after)) = ['"', '`']
        .into_iter()
        .filter_map(|mark| rest.split_once(mark).map(|(before, after)| (before, mark, after)))
        .min_by_key(|(before, _, _)| before.len())
    {
        // What somebody asks may hold a quotation mark itself: it ends at the last one.
        let Some((_, after)) = (if mark == '"' {
            after.rsplit_once(mark)
        } else {
            after.split_once(mark)
        }) else {
            break;
        };
        kind.push_str(before);
        kind.push('…');
        rest = after;
    }
    kind + rest
}

/// Every draft, with what it lacks before it can be shown.
///
/// # Errors
/// `out` cannot be written to.
pub fn drafts(drafts: &[Draft], words: &Words, out: &mut dyn Write) -> io::Result<()> {
    for draft in drafts {
        writeln!(
            out,
            "({}) {}: {} {}",
            words.text("editor-draft"),
            draft.file,
            draft.lacks.len(),
            words.text("editor-left")
        )?;
        for fault in &draft.lacks {
            let fault = words.fault(fault);
            writeln!(out, "  {}: {}; {}", fault.line, fault.problem, fault.remedy)?;
        }
    }
    Ok(())
}

/// What a version would change.
///
/// # Errors
/// `out` cannot be written to.
pub fn preview(preview: &Preview, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    if preview.is_empty() {
        return writeln!(out, "{}", words.text("editor-nothing-changes"));
    }
    for (kind, listed) in [
        ("editor-article", &preview.articles),
        ("editor-service", &preview.services),
        ("editor-route", &preview.routes),
        ("editor-file", &preview.others),
    ] {
        changes(words.text(kind), listed, words, out)?;
    }
    moved("editor-moved-answers", "editor-nothing", &preview.answers, words, out)?;
    moved("editor-moved-referrals", "editor-no-referral", &preview.referrals, words, out)?;
    if !preview.confirm.is_empty() {
        writeln!(out, "{}", words.text("editor-confirm"))?;
        for route in &preview.confirm {
            writeln!(out, "  --confirm {route}")?;
        }
    }
    Ok(())
}

fn changes(kind: &str, changes: &Changes, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    for (what, names) in [
        ("editor-added", &changes.added),
        ("editor-removed", &changes.removed),
        ("editor-changed", &changes.changed),
    ] {
        for name in names {
            writeln!(out, "{} {kind}: {name}", words.text(what))?;
        }
    }
    Ok(())
}

fn moved(title: &str, none: &str, moved: &[Moved], words: &Words, out: &mut dyn Write) -> io::Result<()> {
    if !moved.is_empty() {
        writeln!(out, "{}", words.text(title))?;
    }
    for one in moved {
        let show = |side: &Option<String>| side.clone().unwrap_or_else(|| words.text(none).to_owned());
        writeln!(out, "  {}\n    {} -> {}", one.says, show(&one.before), show(&one.after))?;
    }
    Ok(())
}

/// How a reload or a roll-back ended well.
///
/// # Errors
/// `out` cannot be written to.
pub fn report(report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    warnings(&report.warnings, words, out)?;
    let ended = if report.changed { "editor-accepted" } else { "editor-unchanged" };
    writeln!(out, "{} {}", words.text(ended), version(&report.version, words))
}

/// How things are.
///
/// # Errors
/// `out` cannot be written to.
pub fn status(status: &Status, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    if let Some(stand_in) = status.stand_in {
        let what = match stand_in {
            StandIn::LastAccepted => "editor-last-accepted",
            StandIn::BuiltIn => "editor-built-in",
        };
        writeln!(out, "{} {}.", words.text("editor-stands-in"), words.text(what))?;
    }
    for kept in &status.versions {
        let mark = if kept.generation == status.version.generation { '*' } else { ' ' };
        writeln!(out, "{mark} {}", version(kept, words))?;
    }
    faults(&status.faults, words, out)
}

fn version(version: &Version, words: &Words) -> String {
    let Version {
        generation,
        digest,
        time,
        who,
        how,
        back_to,
    } = version;
    let back = back_to.map(|to| format!(", = {to}")).unwrap_or_default();
    let digest = digest.get(..12).unwrap_or(digest);
    format!(
        "{} {generation} ({digest}, {time:.0}, {who}, {}{back})",
        words.text("editor-version"),
        how.name()
    )
}
