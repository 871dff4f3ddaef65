//! A report as a table or as JSON. Not for: counting.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::{Case, Figure};

/// How many misses are named where not all are asked for.
const WORST: usize = 10;

/// What was measured.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Figures by name, in the order shown.
    pub figures: Vec<(String, Figure)>,
    /// What was taken for what.
    pub confusions: Vec<Confusion>,
    /// What went wrong.
    pub misses: Vec<Miss>,
}

/// How often each label was taken for each other.
#[derive(Clone, Debug)]
pub struct Confusion {
    /// What is confused.
    pub name: &'static str,
    /// The labels.
    pub labels: Vec<&'static str>,
    /// `counts[wanted][seen]`.
    pub counts: Vec<Vec<usize>>,
}

/// What a miss may do, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Harm {
    /// Sent where nobody in that place may be sent.
    Forbidden,
    /// Danger now, and 112 is not first.
    Danger,
    /// At risk, and not heard.
    Unheard,
    /// Heard, and a service is lacking that ought to be offered.
    Elsewhere,
    /// Not at risk, and taken for it.
    Alarm,
    /// A question that is not answered, or wrongly.
    Question,
    /// Heard as written, not when typed in another way.
    Changed,
}

/// A case that went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// The case.
    pub id: String,
    /// How bad it is.
    pub harm: Harm,
    /// What went wrong.
    pub what: String,
    /// What was written; `None` for a frozen case.
    pub text: Option<String>,
}

impl Report {
    /// Adds a figure.
    pub(super) fn figure(&mut self, name: impl Into<String>, figure: Figure) {
        self.figures.push((name.into(), figure));
    }

    /// Notes what went wrong with a case.
    pub(super) fn miss(&mut self, case: &Case, harm: Harm, what: impl Into<String>) {
        self.misses.push(Miss {
            id: case.id.clone(),
            harm,
            what: what.into(),
            text: (!case.frozen).then(|| case.text.clone()),
        });
    }

    /// A figure by name.
    pub fn get(&self, name: &str) -> Option<Figure> {
        self.figures.iter().find(|(known, _)| known == name).map(|(_, figure)| *figure)
    }

    pub(super) fn table(&self, misses: bool, below: &[String], out: &mut dyn Write) -> io::Result<()> {
        let width = self.figures.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        for (name, figure) in &self.figures {
            writeln!(out, "{name:width$}  {figure}")?;
        }
        for confusion in &self.confusions {
            confusion.table(out)?;
        }
        self.list(misses, out)?;
        for line in below {
            writeln!(out, "below: {line}")?;
        }
        Ok(())
    }

    /// What went wrong, the worst first: all of it with the texts that may be shown, or the worst of the cases that are not frozen by their ids alone.
    fn list(&self, all: bool, out: &mut dyn Write) -> io::Result<()> {
        let mut listed: Vec<&Miss> = self.misses.iter().filter(|miss| all || miss.text.is_some()).collect();
        listed.sort_by_key(|miss| miss.harm);
        if all {
            writeln!(out, "\n{} misses", listed.len())?;
        } else if !listed.is_empty() {
            writeln!(out, "\nthe worst of {} misses (--misses shows all)", listed.len())?;
            listed.truncate(WORST);
        }
        for Miss { id, what, text, harm: _ } in listed {
            let text = text.as_deref().filter(|_| all).unwrap_or_default().replace('\n', " ");
            writeln!(out, "{}", format!("{id}  {what}  {text}").trim_end())?;
        }
        Ok(())
    }

    pub(super) fn json(&self, misses: bool, below: &[String], out: &mut dyn Write) -> io::Result<()> {
        let figures: Map<String, Value> = self
            .figures
            .iter()
            .map(|(name, figure)| (name.clone(), figure_json(figure)))
            .collect();
        let confusions: Map<String, Value> = self
            .confusions
            .iter()
            .map(|c| (c.name.to_owned(), json!({"labels": c.labels, "counts": c.counts})))
            .collect();
        let mut report = json!({"figures": figures, "confusions": confusions, "below": below});
        if misses {
            report["misses"] = self
                .misses
                .iter()
                .map(|m| json!({"id": m.id, "what": m.what, "text": m.text}))
                .collect();
        }
        writeln!(out, "{report:#}")
    }
}

fn figure_json(figure: &Figure) -> Value {
    match *figure {
        Figure::Share { right, of } => {
            let (low, high) = super::wilson(right, of);
            json!({"value": figure.value(), "low": low, "high": high, "right": right, "of": of})
        }
        Figure::Mean { value, of } => json!({"value": value, "of": of}),
        Figure::Count(count) => json!({"value": count}),
    }
}

impl Confusion {
    /// Nothing counted yet.
    pub(super) fn new(name: &'static str, labels: Vec<&'static str>) -> Self {
        let counts = vec![vec![0; labels.len()]; labels.len()];
        Self { name, labels, counts }
    }

    /// One case: what was wanted and what was seen.
    pub(super) fn add(&mut self, wanted: usize, seen: usize) {
        self.counts[wanted][seen] += 1;
    }

    fn table(&self, out: &mut dyn Write) -> io::Result<()> {
        let width = self.labels.iter().map(|label| label.len()).max().unwrap_or(0).max(5);
        write!(out, "\n{} (rows: wanted, columns: seen)\n{:width$}", self.name, "")?;
        for label in &self.labels {
            write!(out, "  {label:>width$}")?;
        }
        writeln!(out)?;
        for (label, counts) in self.labels.iter().zip(&self.counts) {
            write!(out, "{label:width$}")?;
            for count in counts {
                write!(out, "  {count:>width$}")?;
            }
            writeln!(out)?;
        }
        Ok(())
    }
}
