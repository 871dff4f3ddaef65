//! Figures by name, their intervals, and what may be required of them. Not for: counting cases.

use std::fmt;

/// A figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure {
    /// So many right of so many.
    Share {
        /// Right.
        right: usize,
        /// Of all.
        of: usize,
    },
    /// A mean over so many: 0 to 1, or a difference of two such.
    Mean {
        /// The mean.
        value: f64,
        /// Over so many.
        of: usize,
    },
    /// A number of cases.
    Count(usize),
}

impl Figure {
    /// A share of `of`.
    pub fn share(right: usize, of: usize) -> Self {
        Self::Share { right, of }
    }

    /// The figure as one number; `None` for a share of nothing.
    #[expect(clippy::cast_precision_loss, reason = "thousands of cases at most")]
    pub fn value(&self) -> Option<f64> {
        match *self {
            Self::Share { of: 0, .. } | Self::Mean { of: 0, .. } => None,
            Self::Share { right, of } => Some(right as f64 / of as f64),
            Self::Mean { value, .. } => Some(value),
            Self::Count(count) => Some(count as f64),
        }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Share { of: 0, .. } | Self::Mean { of: 0, .. } => write!(f, "     -"),
            Self::Share { right, of } => {
                let (low, high) = wilson(right, of);
                write!(
                    f,
                    "{:6.3}  [{low:.3}, {high:.3}]  {right} of {of}",
                    self.value().unwrap_or_default()
                )
            }
            Self::Mean { value, of } => write!(f, "{value:6.3}  over {of}"),
            Self::Count(count) => write!(f, "{count:6}"),
        }
    }
}

/// The 95 % Wilson score interval of a share.
#[expect(clippy::cast_precision_loss, reason = "thousands of cases at most")]
pub fn wilson(right: usize, of: usize) -> (f64, f64) {
    const Z: f64 = 1.959_963_984_540_054;
    if of == 0 {
        return (0.0, 1.0);
    }
    let n = of as f64;
    let p = right as f64 / n;
    let denominator = 1.0 + Z * Z / n;
    let middle = p + Z * Z / (2.0 * n);
    let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    (
        ((middle - spread) / denominator).max(0.0),
        ((middle + spread) / denominator).min(1.0),
    )
}

/// What a figure must be: `risk.recall=0.90` (or `>=`) at least, `services.forbidden<=0` at most.
#[derive(Clone, Debug, PartialEq)]
pub struct Requirement {
    name: String,
    bound: f64,
    at_most: bool,
}

impl Requirement {
    /// # Errors
    /// The text has another form; says which.
    pub fn parse(text: &str) -> Result<Self, String> {
        let parts = [("<=", true), (">=", false), ("=", false)].into_iter().find_map(|(sign, at_most)| {
            let (name, bound) = text.split_once(sign)?;
            Some((name.trim(), bound.trim().parse().ok()?, at_most))
        });
        match parts {
            Some((name, bound, at_most)) if !name.is_empty() => Ok(Self {
                name: name.to_owned(),
                bound,
                at_most,
            }),
            Some(_) | None => Err(format!(
                "requirement `{text}` is not of the form risk.recall=0.90 or services.forbidden<=0"
            )),
        }
    }

    /// Why it is not met: too low, too high, or a figure that was not measured.
    pub fn unmet(&self, figures: &[(String, Figure)]) -> Option<String> {
        let Self { name, bound, at_most } = self;
        let Some(value) = figures
            .iter()
            .find(|(known, _)| known == name)
            .and_then(|(_, figure)| figure.value())
        else {
            return Some(format!("{name} was not measured; the table shows what was"));
        };
        match at_most {
            true if value > *bound => Some(format!("{name} is {value:.4}, required is at most {bound}")),
            false if value < *bound => Some(format!("{name} is {value:.4}, required is at least {bound}")),
            true | false => None,
        }
    }
}
