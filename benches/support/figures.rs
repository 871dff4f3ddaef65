//! Figures: shown as they come, and kept as tables and plots for a document. Not for: measuring.

use std::{fmt::Write as _, fs, path::Path};

use super::svg::{self, Plot};

/// What stands before and after the part of a document that is written anew at each run.
const BEGIN: &str = "<!-- figures: written by make, not by hand -->";
const END: &str = "<!-- end of figures -->";
/// Where plots stand beside a document.
const FOLDER: &str = "performance";

/// All figures of a run.
#[derive(Default)]
pub(crate) struct Figures {
    document: String,
    plots: Vec<(String, String)>,
}

impl Figures {
    pub(crate) fn heading(&mut self, what: &str) {
        println!("\n{what}");
        // Writing to a String cannot fail.
        let _always_ok = writeln!(self.document, "\n### {what}\n\n| | figure | goal |\n|---|---|---|");
    }

    pub(crate) fn row(&mut self, what: &str, figure: &str, goal: &str) {
        println!("{what:<52} {figure:>18}  {goal}");
        let _always_ok = writeln!(self.document, "| {} | {figure} | {goal} |", what.trim());
    }

    /// A table with columns of its own.
    pub(crate) fn table(&mut self, heading: &str, columns: &[&str], rows: &[Vec<String>]) {
        println!("\n{heading}\n{}", columns.join(" | "));
        let line = "---|".repeat(columns.len());
        let _always_ok = writeln!(self.document, "\n### {heading}\n\n| {} |\n|{line}", columns.join(" | "));
        for row in rows {
            println!("{}", row.join(" | "));
            let _always_ok = writeln!(self.document, "| {} |", row.join(" | "));
        }
    }

    pub(crate) fn plot(&mut self, name: &str, plot: &Plot<'_>) {
        let _always_ok = writeln!(self.document, "\n![{}]({FOLDER}/{name}.svg)", plot.title);
        self.plots.push((name.to_owned(), svg::draw(plot)));
    }

    /// Puts everything into a document, between its marks, and the plots beside it.
    pub(crate) fn write(&self, document: &Path) {
        let text = fs::read_to_string(document).expect("the document");
        let (before, rest) = text.split_once(BEGIN).expect("the mark where figures begin");
        let (_, after) = rest.split_once(END).expect("the mark where they end");
        fs::write(document, format!("{before}{BEGIN}\n{}\n{END}{after}", self.document)).expect("written");
        let folder = document.with_file_name(FOLDER);
        fs::create_dir_all(&folder).expect("a folder");
        for (name, plot) in &self.plots {
            fs::write(folder.join(format!("{name}.svg")), plot).expect("written");
        }
    }
}

/// The value below which `percent` of a hundred lie; 0 of none.
pub(crate) fn percentile(mut of: Vec<f64>, percent: f64) -> f64 {
    of.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a place in a list"
    )]
    let place = (of.len() as f64 * percent / 100.0) as usize;
    of.get(place.min(of.len().saturating_sub(1))).copied().unwrap_or(0.0)
}

/// p50 and p99.
pub(crate) fn both(of: &[f64]) -> String {
    format!("{:.0} / {:.0}", percentile(of.to_vec(), 50.0), percentile(of.to_vec(), 99.0))
}

/// A number of things as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "counts")]
pub(crate) fn number(count: usize) -> f64 {
    count as f64
}

/// The slope of a straight line through points, and its standard error, by least squares.
pub(crate) fn slope(points: &[(f64, f64)]) -> (f64, f64) {
    let count = number(points.len());
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (mean_x, mean_y) = (mean(|p| p.0), mean(|p| p.1));
    let spread: f64 = points.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    let slope = points.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum::<f64>() / spread;
    let rest: f64 = points.iter().map(|(x, y)| (y - mean_y - slope * (x - mean_x)).powi(2)).sum();
    (slope, (rest / (count - 2.0).max(1.0) / spread).sqrt())
}
