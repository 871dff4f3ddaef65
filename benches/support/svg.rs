//! A small line plot as SVG, with axes that are logarithmic where asked. Not for: anything interactive.

use std::fmt::Write as _;

/// A plot of a few lines.
pub(crate) struct Plot<'a> {
    pub(crate) title: &'a str,
    pub(crate) across: &'a str,
    pub(crate) up: &'a str,
    /// Both axes by powers of ten; else straight ones, the upright one from 0.
    pub(crate) logarithmic: bool,
    pub(crate) lines: Vec<(String, Vec<(f64, f64)>)>,
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 360.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 190.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 50.0;

/// Colours that people who see no red or no green can tell apart.
const COLOURS: [&str; 6] = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];

/// One axis: where a value lies between its ends, 0 to 1, and where its marks stand.
struct Axis {
    from: f64,
    to: f64,
    logarithmic: bool,
}

impl Axis {
    fn of(values: impl Iterator<Item = f64> + Clone, logarithmic: bool) -> Self {
        let least = values.clone().fold(f64::INFINITY, f64::min);
        let most = values.fold(f64::NEG_INFINITY, f64::max);
        if logarithmic {
            let (from, to) = (least.max(1e-9).log10().floor(), most.max(1e-9).log10().ceil());
            let to = if to > from { to } else { from + 1.0 };
            Self { from, to, logarithmic }
        } else {
            let to = if most > 0.0 { most * 1.1 } else { 1.0 };
            Self {
                from: 0.0,
                to,
                logarithmic,
            }
        }
    }

    fn place(&self, value: f64) -> f64 {
        let value = if self.logarithmic { value.max(1e-9).log10() } else { value };
        (value - self.from) / (self.to - self.from)
    }

    fn marks(&self) -> Vec<f64> {
        if self.logarithmic {
            let (mut marks, mut power) = (Vec::new(), self.from);
            while power <= self.to {
                marks.push(10.0_f64.powf(power));
                power += 1.0;
            }
            return marks;
        }
        [0.0, 0.25, 0.5, 0.75, 1.0].map(|part| self.to * part).to_vec()
    }
}

/// Draws it. The title is its text for those who cannot see it.
pub(crate) fn draw(plot: &Plot<'_>) -> String {
    let points = || plot.lines.iter().flat_map(|(_, points)| points);
    let across = Axis::of(points().map(|point| point.0), plot.logarithmic);
    let up = Axis::of(points().map(|point| point.1), plot.logarithmic);
    let x = |value: f64| LEFT + across.place(value) * (WIDTH - LEFT - RIGHT);
    let y = |value: f64| HEIGHT - BOTTOM - up.place(value) * (HEIGHT - TOP - BOTTOM);
    let title = plot.title;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{title}\" \
         font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#ffffff\"/>\n\
         <text x=\"{LEFT}\" y=\"22\" font-size=\"14\">{title}</text>\n"
    );
    // Writing to a String cannot fail.
    for mark in across.marks() {
        let (at, bottom) = (x(mark), HEIGHT - BOTTOM);
        let _always_ok = writeln!(
            out,
            "<path d=\"M{at:.1} {TOP}V{bottom:.1}\" stroke=\"#dddddd\"/><text x=\"{at:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
            bottom + 18.0,
            short(mark)
        );
    }
    for mark in up.marks() {
        let (at, right) = (y(mark), WIDTH - RIGHT);
        let _always_ok = writeln!(
            out,
            "<path d=\"M{LEFT} {at:.1}H{right:.1}\" stroke=\"#dddddd\"/><text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            LEFT - 6.0,
            at + 4.0,
            short(mark)
        );
    }
    let _always_ok = writeln!(
        out,
        "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>\n<text x=\"14\" y=\"{:.1}\" transform=\"rotate(-90 14 {:.1})\" text-anchor=\"middle\">{}</text>",
        f64::midpoint(LEFT, WIDTH - RIGHT),
        HEIGHT - 10.0,
        plot.across,
        f64::midpoint(TOP, HEIGHT - BOTTOM),
        f64::midpoint(TOP, HEIGHT - BOTTOM),
        plot.up
    );
    for (number, (name, points)) in plot.lines.iter().enumerate() {
        let colour = COLOURS[number % COLOURS.len()];
        let path: Vec<String> = points.iter().map(|(a, b)| format!("{:.1},{:.1}", x(*a), y(*b))).collect();
        let height = TOP + 12.0 + 18.0 * crate::support::figures::number(number);
        let _always_ok = writeln!(
            out,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n\
             <path d=\"M{:.1} {height:.1}h20\" stroke=\"{colour}\" stroke-width=\"2\"/><text x=\"{:.1}\" y=\"{:.1}\">{name}</text>",
            path.join(" "),
            WIDTH - RIGHT + 10.0,
            WIDTH - RIGHT + 35.0,
            height + 4.0
        );
    }
    out + "</svg>\n"
}

fn short(value: f64) -> String {
    match value {
        v if v >= 1e6 => format!("{} M", v / 1e6),
        v if v >= 1e3 => format!("{} k", v / 1e3),
        v if v >= 10.0 || v == 0.0 => format!("{v:.0}"),
        v => format!("{v:.2}"),
    }
}
