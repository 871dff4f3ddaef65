//! A picture of shares with their intervals, a row for each group, recall beside precision, as SVG. Not for: lines over time (`benches/support/svg.rs`).

use std::fmt::Write as _;

/// A share and its interval.
pub(super) struct Bar {
    pub(super) value: f64,
    pub(super) low: f64,
    pub(super) high: f64,
}

/// One group: in the working half and in the frozen one; `None` where nothing is told.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) recall: [Option<Bar>; 2],
    pub(super) precision: [Option<Bar>; 2],
}

const LABELS: f64 = 170.0;
const PANEL: f64 = 250.0;
const GAP: f64 = 30.0;
const TOP: f64 = 60.0;
const ROW: f64 = 20.0;
/// Two colours that people who see no red or no green can tell apart; the halves differ in form too.
const WORK: &str = "#0072b2";
const FROZEN: &str = "#d55e00";

/// Draws it. What it shows stands as a table on the same page, for those who cannot see it.
pub(super) fn draw(rows: &[Row]) -> String {
    let from = scale(rows);
    let (mut number, mut height) = (0.0, TOP + 30.0);
    let width = LABELS + 2.0 * PANEL + 2.0 * GAP;
    height += rows.iter().map(|_| ROW).sum::<f64>();
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"Recall and precision of risk by language and slice\" \
         font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n\
         <g><circle cx=\"{LABELS}\" cy=\"16\" r=\"4\" fill=\"#ffffff\" stroke=\"{WORK}\" stroke-width=\"2\"/><text x=\"{}\" y=\"20\">working half</text>\
         <rect x=\"{}\" y=\"12\" width=\"8\" height=\"8\" fill=\"{FROZEN}\"/><text x=\"{}\" y=\"20\">frozen half</text></g>\n",
        LABELS + 10.0,
        LABELS + 116.0,
        LABELS + 130.0,
    );
    let panels = [(LABELS, "recall"), (LABELS + PANEL + GAP, "precision")];
    for (left, title) in panels {
        // Writing to a String cannot fail.
        let _always_ok = writeln!(out, "<text x=\"{left}\" y=\"{}\" font-size=\"14\">{title}</text>", TOP - 14.0);
        let mut mark = from;
        while mark < 1.0 + 1e-9 {
            let at = place(left, from, mark);
            let _always_ok = writeln!(
                out,
                "<path d=\"M{at:.1} {TOP}V{:.1}\" stroke=\"#dddddd\"/><text x=\"{at:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{mark:.1}</text>",
                height - 28.0,
                height - 12.0
            );
            mark += 0.1;
        }
    }
    for row in rows {
        let middle = TOP + ROW * (number + 0.5);
        number += 1.0;
        let _always_ok = writeln!(
            out,
            "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            LABELS - 8.0,
            middle + 4.0,
            escaped(&row.name)
        );
        for ((left, _), bars) in panels.iter().zip([&row.recall, &row.precision]) {
            bar(&mut out, bars[0].as_ref(), *left, from, middle - 4.0, WORK);
            bar(&mut out, bars[1].as_ref(), *left, from, middle + 4.0, FROZEN);
        }
    }
    out + "</svg>\n"
}

/// Where the axes begin: at the tenth below the lowest end of an interval.
fn scale(rows: &[Row]) -> f64 {
    let bars = rows.iter().flat_map(|row| row.recall.iter().chain(&row.precision)).flatten();
    let lowest = bars.map(|bar| bar.low).fold(1.0, f64::min);
    ((lowest * 10.0).floor() / 10.0).min(0.9)
}

fn place(left: f64, from: f64, value: f64) -> f64 {
    left + (value - from) / (1.0 - from) * PANEL
}

fn bar(out: &mut String, bar: Option<&Bar>, left: f64, from: f64, y: f64, colour: &str) {
    let Some(Bar { value, low, high }) = bar else { return };
    let [at, low, high] = [value, low, high].map(|value| place(left, from, *value));
    let mark = if colour == WORK {
        format!("<circle cx=\"{at:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"#ffffff\" stroke=\"{colour}\" stroke-width=\"2\"/>")
    } else {
        format!(
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"7\" height=\"7\" fill=\"{colour}\"/>",
            at - 3.5,
            y - 3.5
        )
    };
    let _always_ok = writeln!(
        out,
        "<path d=\"M{low:.1} {y:.1}H{high:.1}\" stroke=\"{colour}\" stroke-width=\"1.5\"/>{mark}"
    );
}

/// Names come from a file with labelled lines.
fn escaped(name: &str) -> String {
    name.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
