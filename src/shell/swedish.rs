//! Faults in Swedish, for the editors who mend them. The program tells faults in English, once; here each English sentence finds its Swedish one, as in
//! gettext, from `data/faults.sv.txt`. A sentence that is not there stays English. Not for: faults of the configuration, which operators read.

use std::sync::LazyLock;

use crate::knowledge::Fault;

static TABLE: &str = include_str!("data/faults.sv.txt");

static PAIRS: LazyLock<Vec<Pair>> = LazyLock::new(|| {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let mut pairs: Vec<Pair> = lines.filter_map(|line| line.split_once(" => ")).map(Pair::read).collect();
    // What says more with its own words is tried first: a sentence that is nearly all gap fits too much.
    pairs.sort_by_key(|pair| std::cmp::Reverse(pair.english.iter().map(|piece| piece.len()).sum::<usize>()));
    pairs
});

struct Pair {
    /// The pieces between gaps.
    english: Vec<&'static str>,
    swedish: Vec<Piece>,
}

enum Piece {
    Words(&'static str),
    /// What stood in a gap, counted from 0; translated too where the flag is set.
    Gap(usize, bool),
}

impl Pair {
    fn read((english, swedish): (&'static str, &'static str)) -> Self {
        let mut pieces = Vec::new();
        let mut rest = swedish;
        let mut next = 0;
        while let Some((words, after)) = rest.split_once('{') {
            let Some((gap, after)) = after.split_once('}') else { break };
            let number = gap.trim_end_matches('!');
            let place = number.parse::<usize>().map_or(next, |number| number.saturating_sub(1));
            next += 1;
            pieces.extend([Piece::Words(words), Piece::Gap(place, gap.ends_with('!'))]);
            rest = after;
        }
        pieces.push(Piece::Words(rest));
        Self {
            english: english.split("{}").collect(),
            swedish: pieces,
        }
    }

    /// What stands in the gaps, where the sentence is this one. A gap ends where the next piece first occurs, the last one at the sentence's end.
    fn gaps<'t>(&self, text: &'t str) -> Option<Vec<&'t str>> {
        let (first, others) = self.english.split_first()?;
        let mut rest = text.strip_prefix(first)?;
        let Some((last, inner)) = others.split_last() else {
            return rest.is_empty().then(Vec::new);
        };
        let mut gaps = Vec::new();
        for piece in inner {
            let (gap, after) = rest.split_once(piece)?;
            gaps.push(gap);
            rest = after;
        }
        gaps.push(rest.strip_suffix(last)?);
        Some(gaps)
    }

    fn say(&self, gaps: &[&str]) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Words(words) => (*words).to_owned(),
            Piece::Gap(place, false) => gaps.get(*place).copied().unwrap_or_default().to_owned(),
            Piece::Gap(place, true) => gaps.get(*place).and_then(|gap| translate(gap)).unwrap_or_else(|| {
                let gap: &&str = gaps.get(*place).unwrap_or(&"");
                (*gap).to_owned()
            }),
        };
        self.swedish.iter().map(piece).collect()
    }
}

/// A fault's sentence in Swedish; `None` where nobody has written it.
pub fn translate(english: &str) -> Option<String> {
    PAIRS.iter().find_map(|pair| pair.gaps(english).map(|gaps| pair.say(&gaps)))
}

/// The fault in Swedish, as far as its sentences are written.
#[must_use]
pub fn fault(fault: &Fault) -> Fault {
    let say = |text: &str| translate(text).unwrap_or_else(|| text.to_owned());
    Fault {
        problem: say(&fault.problem),
        remedy: say(&fault.remedy),
        ..fault.clone()
    }
}
