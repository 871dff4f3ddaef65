//! The same messages as people type them in haste, on a strange keyboard or by a program: what recall loses in each way. Not for: the messages as written
//! (`triage`), nor for mending what is lost.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{Case, Figure, Harm, Report, Wanted};

/// A way in which a message may come that leaves its meaning alone. Each is deterministic: the same message gives the same letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Perturbation {
    /// In capitals.
    Upper,
    /// Letters and their marks apart.
    Nfd,
    /// Without the marks.
    Plain,
    /// The last vowel of each longer word stands four times.
    Stretched,
    /// A small picture between any two words.
    Emoji,
    /// Curved quotation marks and apostrophes, and the whole within quotation marks.
    Quotes,
    /// One letter of the longest word dropped, or two changed about.
    Typo,
}

impl Perturbation {
    /// All of them, in the order told.
    pub const ALL: [Self; 7] = [
        Self::Upper,
        Self::Nfd,
        Self::Plain,
        Self::Stretched,
        Self::Emoji,
        Self::Quotes,
        Self::Typo,
    ];

    /// Its name among the figures.
    pub fn name(self) -> &'static str {
        match self {
            Self::Upper => "upper",
            Self::Nfd => "nfd",
            Self::Plain => "plain",
            Self::Stretched => "stretched",
            Self::Emoji => "emoji",
            Self::Quotes => "quotes",
            Self::Typo => "typo",
        }
    }

    /// The message in this way.
    pub fn apply(self, text: &str) -> String {
        match self {
            Self::Upper => text.to_uppercase(),
            Self::Nfd => text.nfd().collect(),
            Self::Plain => text.nfd().filter(|c| !is_combining_mark(*c)).collect(),
            Self::Stretched => words(text)
                .into_iter()
                .map(|(word, is_word)| if is_word { stretched(word) } else { word.to_owned() })
                .collect(),
            Self::Emoji => between(text),
            Self::Quotes => format!("\u{201d}{}\u{201d}", text.replace('\'', "\u{2019}").replace('"', "\u{201d}")),
            Self::Typo => slipped(text),
        }
    }
}

/// Pieces of letters, and pieces of anything else, in their order; `true` for letters.
fn words(text: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let letters = first.is_alphabetic();
        let end = rest.find(|c: char| c.is_alphabetic() != letters).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        pieces.push((piece, letters));
        rest = after;
    }
    pieces
}

/// Shorter words are not stretched, and no slip is made in them.
const LONGER: usize = 4;
/// How often the stretched letter stands.
const STRETCH: usize = 4;
/// Of the scripts that are written here and have vowels.
const VOWELS: &str = "aeiouy\u{e5}\u{e4}\u{f6}\u{e1}\u{e9}\u{ed}\u{f3}\u{fa}\u{fc}\u{131}\u{105}\u{119}\u{430}\u{435}\u{438}\u{456}\u{43e}\u{443}\u{44f}\u{44e}\u{454}\u{457}\u{627}\u{648}\u{64a}\u{649}\u{6cc}\u{6d5}";

/// The last vowel four times; the last letter where there is none.
fn stretched(word: &str) -> String {
    if word.chars().count() < LONGER {
        return word.to_owned();
    }
    let vowel = |c: &char| c.to_lowercase().all(|c| VOWELS.contains(c));
    let at = word.char_indices().rfind(|(_, c)| vowel(c));
    let Some((at, letter)) = at.or_else(|| word.char_indices().next_back()) else {
        return word.to_owned();
    };
    let (before, after) = word.split_at(at);
    format!("{before}{}{after}", letter.to_string().repeat(STRETCH - 1))
}

/// Pictures that tell of nothing: a sad one would say what the words say.
const PICTURES: [&str; 3] = [" \u{2728} ", " \u{1f642} ", " \u{1f33f} "];

fn between(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let mut out = String::new();
    for (number, word) in words.iter().enumerate() {
        if number > 0 {
            out.push_str(PICTURES[number % PICTURES.len()]);
        }
        out.push_str(word);
    }
    out
}

/// One slip of the finger in the longest word, the first of equals, never in its first letter: where and which follows from the message.
fn slipped(text: &str) -> String {
    let pieces = words(text);
    let length = |piece: &(&str, bool)| if piece.1 { piece.0.chars().count() } else { 0 };
    let longest = pieces.iter().map(length).max().unwrap_or(0);
    let Some(place) = pieces
        .iter()
        .position(|piece| length(piece) == longest)
        .filter(|_| longest >= LONGER)
    else {
        return text.to_owned();
    };
    let dice = text
        .bytes()
        .fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)) as usize
        >> 8;
    let mut letters: Vec<char> = pieces[place].0.chars().collect();
    let at = 1 + dice / 2 % (longest - 2);
    if dice.is_multiple_of(2) && letters[at] != letters[at + 1] {
        letters.swap(at, at + 1);
    } else {
        letters.remove(at);
    }
    let slip: String = letters.into_iter().collect();
    let all = pieces.iter().enumerate();
    all.map(|(number, (piece, _))| if number == place { slip.as_str() } else { *piece })
        .collect()
}

/// Adds, for each way, recall, precision and what recall falls by, and the worst fall as `perturb.fall`. `risk` says of a text whether it is heard.
#[expect(clippy::cast_precision_loss, reason = "thousands of cases at most")]
pub(super) fn count(cases: &[Case], risk: &dyn Fn(&Case) -> bool, report: &mut Report) {
    let messages: Vec<(&Case, bool)> = cases
        .iter()
        .filter_map(|case| match &case.wanted {
            Wanted::Triage(labels) => Some((case, labels.risk)),
            Wanted::Question(_) => None,
        })
        .collect();
    let wanted = messages.iter().filter(|(_, wanted)| *wanted).count();
    let as_written: Vec<bool> = messages.iter().map(|(case, _)| risk(case)).collect();
    let both_of = |seen: &[bool]| messages.iter().zip(seen).filter(|((_, wanted), seen)| *wanted && **seen).count();
    let base = both_of(&as_written);
    let mut worst = f64::NEG_INFINITY;
    for way in Perturbation::ALL {
        let name = way.name();
        let mut seen = Vec::with_capacity(messages.len());
        for ((case, wanted), before) in messages.iter().zip(&as_written) {
            let changed = Case {
                text: way.apply(&case.text),
                ..(*case).clone()
            };
            let heard = risk(&changed);
            if *wanted && *before && !heard {
                report.miss(&changed, Harm::Changed, format!("risk not seen in `{name}`"));
            }
            seen.push(heard);
        }
        let both = both_of(&seen);
        let fall = (base as f64 - both as f64) / wanted.max(1) as f64;
        worst = worst.max(fall);
        report.figure(format!("perturb.recall.{name}"), Figure::share(both, wanted));
        let alarms = seen.iter().filter(|seen| **seen).count();
        report.figure(format!("perturb.precision.{name}"), Figure::share(both, alarms));
        report.figure(format!("perturb.fall.{name}"), Figure::Mean { value: fall, of: wanted });
    }
    report.figure("perturb.fall", Figure::Mean { value: worst, of: wanted });
}
