//! The page about how well triage does, `docs/triage-evaluation.md`: both halves side by side, as sums. Not for: single messages, none of which it tells of, nor
//! for its sentences, which stand in `data/evaluation.md`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs, io,
    path::Path,
};

use super::{
    Case, Confusion, Figure, Perturbation, Report, Wanted,
    chart::{self, Bar, Row},
    wilson,
};

/// The page with gaps.
static TEMPLATE: &str = include_str!("../data/evaluation.md");

/// Of a smaller group nothing is told: a share of nine says little, and in the frozen half it would say it of single messages.
const FEWEST: usize = 10;

/// One half, measured.
pub(super) struct Measured {
    report: Report,
    messages: usize,
    /// How many messages each language, audience, urgency and slice has, by the names of the figures.
    groups: BTreeMap<String, usize>,
}

impl Measured {
    pub(super) fn new(cases: &[Case], report: Report) -> Self {
        let messages = cases.iter().filter(|case| matches!(case.wanted, Wanted::Triage(_)));
        let mut groups: BTreeMap<String, usize> = BTreeMap::new();
        for case in messages.clone() {
            let slices: BTreeSet<&String> = case.slices.iter().collect();
            let names = slices.into_iter().map(|slice| format!("slice.{slice}"));
            for name in names.chain([format!("language.{}", case.lang)]) {
                *groups.entry(name).or_default() += 1;
            }
        }
        Self {
            messages: messages.count(),
            report,
            groups,
        }
    }

    /// Whether there are enough messages in the group to tell of it.
    fn tells_of(&self, group: &str) -> bool {
        self.groups.get(group).is_some_and(|count| *count >= FEWEST)
    }

    fn share(&self, name: &str) -> Option<(usize, usize)> {
        match self.report.get(name)? {
            Figure::Share { right, of } if of > 0 => Some((right, of)),
            Figure::Share { .. } | Figure::Mean { .. } | Figure::Count(_) => None,
        }
    }

    /// Recall or precision of a group, where it may be told.
    fn of_group(&self, what: &str, group: &str) -> Option<(usize, usize)> {
        self.share(&format!("risk.{what}.{group}")).filter(|_| self.tells_of(group))
    }
}

/// Writes the page, and its figure beside it under the same name.
///
/// # Errors
/// One of them cannot be written.
pub(super) fn write(page: &Path, work: &Measured, frozen: &Measured) -> io::Result<()> {
    let figure = page.with_extension("svg");
    let beside = figure
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let groups = |kind: &str| -> Vec<String> {
        let all: BTreeSet<&String> = work.groups.keys().chain(frozen.groups.keys()).collect();
        let told = |name: &&String| name.starts_with(kind) && (work.tells_of(name) || frozen.tells_of(name));
        all.into_iter().filter(told).cloned().collect()
    };
    let (languages, slices) = (groups("language."), groups("slice."));
    let mut text = TEMPLATE.to_owned();
    for (gap, filling) in [
        ("{figure}", beside),
        ("{all}", all(work, frozen)),
        ("{languages}", table(&languages, work, frozen)),
        ("{slices}", table(&slices, work, frozen)),
        ("{who}", labels(work, frozen)),
        ("{work-audiences}", confusion(work)),
        ("{frozen-audiences}", confusion(frozen)),
        ("{perturbed}", perturbed(work, frozen)),
    ] {
        text = text.replace(gap, filling.trim_end());
    }
    fs::write(page, text)?;
    fs::write(figure, chart::draw(&rows(&languages, &slices, work, frozen)))
}

/// A share with its interval.
fn told(share: Option<(usize, usize)>) -> String {
    share.map_or_else(
        || "–".to_owned(),
        |(right, of)| {
            let (low, high) = wilson(right, of);
            let value = Figure::share(right, of).value().unwrap_or_default();
            format!("{value:.3} ({low:.2} to {high:.2}), {right} of {of}")
        },
    )
}

fn all(work: &Measured, frozen: &Measured) -> String {
    let mut out = format!("| messages | {} | {} |\n", work.messages, frozen.messages);
    for (words, name) in [
        ("recall of risk", "risk.recall"),
        ("precision of risk", "risk.precision"),
        ("of those missed, given the soft line", "risk.missed_with_soft_line"),
        ("112 first where there is danger now", "immediate.112_first"),
        ("right audience, of those heard", "audience.accuracy"),
        ("right urgency, of those heard", "urgency.accuracy"),
        ("services that must be offered and are", "services.must"),
    ] {
        // Writing to a String cannot fail.
        let _always_ok = writeln!(out, "| {words} | {} | {} |", told(work.share(name)), told(frozen.share(name)));
    }
    let count = |half: &Measured| {
        half.report
            .get("services.forbidden")
            .and_then(|figure| figure.value())
            .unwrap_or_default()
    };
    let _always_ok = writeln!(out, "| services offered that must not be | {} | {} |", count(work), count(frozen));
    out
}

fn table(groups: &[String], work: &Measured, frozen: &Measured) -> String {
    let mut out = String::new();
    for group in groups {
        let name = group.split_once('.').map_or(group.as_str(), |(_, name)| name);
        let _always_ok = writeln!(
            out,
            "| {name} | {} | {} | {} | {} |",
            told(work.of_group("recall", group)),
            told(frozen.of_group("recall", group)),
            told(work.of_group("precision", group)),
            told(frozen.of_group("precision", group)),
        );
    }
    out
}

/// Recall by the labels that only messages at risk have, where ten of them have it.
fn labels(work: &Measured, frozen: &Measured) -> String {
    let mut out = String::new();
    for name in [
        "audience.self",
        "audience.other",
        "audience.professional",
        "audience.perpetrator",
        "urgency.immediate",
        "urgency.ongoing",
        "urgency.past",
    ] {
        let recall = |half: &Measured| told(half.share(&format!("risk.recall.{name}")).filter(|(_, of)| *of >= FEWEST));
        let _always_ok = writeln!(out, "| {} | {} | {} |", name.replace('.', ": "), recall(work), recall(frozen));
    }
    out
}

fn confusion(half: &Measured) -> String {
    let found = half.report.confusions.iter().find(|confusion| confusion.name == "audience");
    let Some(Confusion { labels, counts, name: _ }) = found else {
        return String::new();
    };
    let mut out = format!("| | {} |\n|---|{}\n", labels.join(" | "), "---|".repeat(labels.len()));
    for (label, counts) in labels.iter().zip(counts) {
        let counts: Vec<String> = counts.iter().map(ToString::to_string).collect();
        let _always_ok = writeln!(out, "| **{label}** | {} |", counts.join(" | "));
    }
    out
}

fn perturbed(work: &Measured, frozen: &Measured) -> String {
    let mut out = String::new();
    let mean = |half: &Measured, name: &str| half.report.get(name).and_then(|figure| figure.value()).unwrap_or_default();
    for way in Perturbation::ALL.map(Perturbation::name) {
        let cell = |half: &Measured| {
            let (recall, fall) = (format!("perturb.recall.{way}"), format!("perturb.fall.{way}"));
            format!("{:.3}, {:+.3}", mean(half, &recall), 0.0 - mean(half, &fall))
        };
        let _always_ok = writeln!(out, "| {way} | {} | {} |", cell(work), cell(frozen));
    }
    out
}

fn rows(languages: &[String], slices: &[String], work: &Measured, frozen: &Measured) -> Vec<Row> {
    let bar = |share: Option<(usize, usize)>| {
        share.map(|(right, of)| {
            let (low, high) = wilson(right, of);
            let value = Figure::share(right, of).value().unwrap_or_default();
            Bar { value, low, high }
        })
    };
    let mut rows = vec![Row {
        name: "all".to_owned(),
        recall: [work, frozen].map(|half| bar(half.share("risk.recall"))),
        precision: [work, frozen].map(|half| bar(half.share("risk.precision"))),
    }];
    rows.extend(languages.iter().chain(slices).map(|group| Row {
        name: group.replace('.', " "),
        recall: [work, frozen].map(|half| bar(half.of_group("recall", group))),
        precision: [work, frozen].map(|half| bar(half.of_group("precision", group))),
    }));
    rows
}
