//! `slussen eval`: measures the whole flow, as every channel uses it, on labelled lines: who is at risk, where they are sent, which article answers.
//! Not for: serving anyone, or judging a single reply (`respond --explain`).

mod case;
mod chart;
mod collection;
mod figures;
mod page;
mod perturb;
mod questions;
mod report;
mod triage;

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use jiff::Zoned;

pub use case::{Case, Half, Labels, Wanted, read};
pub use figures::{Figure, Requirement, wilson};
pub use perturb::Perturbation;
pub use report::{Confusion, Harm, Miss, Report};

use crate::{
    engine::{self, Channel, Inbound, Outcome, Snapshot, Utterance},
    shell::check::Format,
};

/// Exit status when every requirement is met.
pub const MET: u8 = 0;
/// Exit status when a figure is below what was required.
pub const BELOW: u8 = 1;
/// Exit status when a file or a requirement cannot be read.
pub const UNREADABLE: u8 = 2;

/// What to measure and how to tell.
#[derive(Clone, Debug, Default)]
pub struct Args {
    /// JSON Lines files with labelled messages, labelled questions, or both. Texts of a frozen half, or of a file with `frozen` in its name, are never printed.
    pub files: Vec<PathBuf>,
    /// Only the lines of one half; `None` for all.
    pub half: Option<Half>,
    /// Print all that was missed.
    pub misses: bool,
    /// Ask every message again in each way of [`Perturbation`].
    pub perturb: bool,
    /// Table or JSON.
    pub format: Format,
    /// Thresholds: `risk.recall=0.90` (at least) or `services.forbidden<=0` (at most).
    pub require: Vec<String>,
}

/// Measures, prints, and gives the exit status: [`MET`], [`BELOW`] or [`UNREADABLE`].
///
/// # Errors
/// `out` cannot be written to.
pub fn run(args: &Args, snapshot: &Snapshot, out: &mut dyn Write) -> io::Result<u8> {
    run_with(args, &|inbound, now| engine::respond(snapshot, inbound, now), out)
}

/// The same over any way of answering.
///
/// # Errors
/// `out` cannot be written to.
pub fn run_with(args: &Args, respond: &dyn Fn(&Inbound, &Zoned) -> Outcome, out: &mut dyn Write) -> io::Result<u8> {
    match prepare(args) {
        Ok((cases, requirements)) => {
            let mut report = measure(&cases, respond);
            if args.perturb {
                perturbed(&cases, respond, &mut report);
            }
            print(args, &report, &requirements, out)
        }
        Err(problems) => refuse(&problems, out),
    }
}

/// Measures both halves of a set, in every way of [`Perturbation`] too, and writes the page about it, with its figure beside it. Nothing on it tells of a single
/// message.
///
/// # Errors
/// `out` cannot be written to.
pub fn write_page(args: &Args, page: &Path, respond: &dyn Fn(&Inbound, &Zoned) -> Outcome, out: &mut dyn Write) -> io::Result<u8> {
    let mut cases = match prepare(args) {
        Ok((cases, _)) => cases,
        Err(problems) => return refuse(&problems, out),
    };
    let halves = [Half::Work, Half::Frozen].map(|half| {
        let (own, rest) = std::mem::take(&mut cases).into_iter().partition(|case| case.half == Some(half));
        cases = rest;
        own
    });
    if halves.iter().any(Vec::is_empty) || !cases.is_empty() {
        return refuse(
            &["a page tells of two halves: every line needs its `half`, and both must be there".to_owned()],
            out,
        );
    }
    let [work, frozen] = halves.map(|cases: Vec<Case>| {
        let mut report = measure(&cases, respond);
        perturbed(&cases, respond, &mut report);
        page::Measured::new(&cases, report)
    });
    match page::write(page, &work, &frozen) {
        Ok(()) => Ok(MET),
        Err(error) => refuse(&[format!("{}: cannot be written: {error}", page.display())], out),
    }
}

fn perturbed(cases: &[Case], respond: &dyn Fn(&Inbound, &Zoned) -> Outcome, report: &mut Report) {
    let now = noon();
    perturb::count(cases, &|case| respond(&inbound(case), &now).seen.risk, report);
}

/// Measures search alone, on the articles in `folder` (the shipped ones where none is named) and the questions in `file`.
///
/// # Errors
/// `out` cannot be written to.
pub fn run_collection(args: &Args, folder: Option<&Path>, file: &Path, out: &mut dyn Write) -> io::Result<u8> {
    match prepare(args).and_then(|(_, requirements)| Ok((collection::measure(folder, file)?, requirements))) {
        Ok((report, requirements)) => print(args, &report, &requirements, out),
        Err(problems) => refuse(&problems, out),
    }
}

fn refuse(problems: &[String], out: &mut dyn Write) -> io::Result<u8> {
    for problem in problems {
        writeln!(out, "{problem}")?;
    }
    Ok(UNREADABLE)
}

fn print(args: &Args, report: &Report, requirements: &[Requirement], out: &mut dyn Write) -> io::Result<u8> {
    let below: Vec<String> = requirements.iter().filter_map(|wanted| wanted.unmet(&report.figures)).collect();
    match args.format {
        Format::Text => report.table(args.misses, &below, out)?,
        Format::Json => report.json(args.misses, &below, out)?,
    }
    Ok(if below.is_empty() { MET } else { BELOW })
}

fn prepare(args: &Args) -> Result<(Vec<Case>, Vec<Requirement>), Vec<String>> {
    let mut problems = Vec::new();
    let mut cases = Vec::new();
    let mut requirements = Vec::new();
    for file in &args.files {
        match fs::read_to_string(file) {
            Ok(text) => match read(&text, is_frozen(file)) {
                Ok(more) => cases.extend(more.into_iter().filter(|case| args.half.is_none() || case.half == args.half)),
                Err(faults) => problems.extend(faults.into_iter().map(|fault| format!("{}:{fault}", file.display()))),
            },
            Err(error) => problems.push(format!("{}: cannot be read: {error}", file.display())),
        }
    }
    for text in &args.require {
        match Requirement::parse(text) {
            Ok(requirement) => requirements.push(requirement),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        Ok((cases, requirements))
    } else {
        Err(problems)
    }
}

fn is_frozen(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().contains("frozen"))
}

/// Answers every case and counts. The moment is the same for all, as opening hours must not change a figure.
pub fn measure(cases: &[Case], respond: &dyn Fn(&Inbound, &Zoned) -> Outcome) -> Report {
    let now = noon();
    let answered: Vec<(&Case, Outcome)> = cases.iter().map(|case| (case, respond(&inbound(case), &now))).collect();
    let mut report = Report::default();
    triage::count(&answered, &mut report);
    questions::count(&answered, &mut report);
    report
}

fn inbound(case: &Case) -> Inbound {
    Inbound {
        text: Utterance::new(case.text.clone()),
        chosen: None,
        hint: None,
        channel: Channel::Web,
    }
}

/// A Saturday at noon, as good as any other.
fn noon() -> Zoned {
    const NOON: jiff::civil::DateTime = jiff::civil::date(2026, 11, 21).at(12, 0, 0, 0);
    NOON.to_zoned(jiff::tz::TimeZone::UTC).unwrap_or_default()
}
