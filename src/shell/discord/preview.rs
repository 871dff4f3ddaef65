//! What a reload would change, told within one Discord message: every kind with its number, as many names as fit, and a count of the rest. Not for:
//! finding it out (`knowledge::preview`), nor for the sentences around it (`admin`).

use super::render::{BETWEEN, LONGEST, cut, escape, length};
use crate::shell::{
    editor::Words,
    knowledge::{Moved, Preview},
};

/// Longest question or message that is told, in UTF-16 units: enough to know it again.
const SAID: usize = 120;

/// What is left for a count of the rest, in UTF-16 units.
const REST: usize = 12;

/// What would change, in lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The lines; none where nothing would change.
    pub lines: Vec<String>,
    /// Whether all of it is there.
    pub whole: bool,
}

/// Things of one kind.
struct Group {
    head: String,
    between: &'static str,
    items: Vec<String>,
    shown: usize,
}

impl Group {
    fn named(head: &str, names: &[String]) -> Self {
        Self {
            head: format!("{head} ({}): ", names.len()),
            between: ", ",
            items: names.to_vec(),
            shown: 0,
        }
    }

    fn moved(head: &str, none: &str, moved: &[Moved], words: &Words) -> Self {
        let side = |side: &Option<String>| side.clone().unwrap_or_else(|| words.text(none).to_owned());
        let tell = |one: &Moved| format!("{}: {} \u{2192} {}", cut(&one.says, SAID), side(&one.before), side(&one.after));
        Self {
            head: format!("{} {}", words.text(head), moved.len()),
            between: "\n\u{2022} ",
            items: moved.iter().map(tell).collect(),
            shown: 0,
        }
    }

    fn told(&self) -> String {
        let mut parts = self.items[..self.shown].to_vec();
        if self.shown < self.items.len() {
            parts.push(format!("\u{2026} +{}", self.items.len() - self.shown));
        }
        // A list begins on a line of its own, names on the line of their head.
        let first = self.between.trim_start_matches(", ");
        format!("{}{first}{}", self.head, parts.join(self.between))
    }
}

/// Tells a preview beside what takes `taken` UTF-16 units of the message already. Referrals come first: a wrong one does the most harm. Each kind gets one
/// thing told in turn, so that many of one kind leave room for the others.
pub fn shown(preview: &Preview, words: &Words, taken: usize) -> Shown {
    let mut groups = vec![Group::moved(
        "editor-moved-referrals",
        "editor-no-referral",
        &preview.referrals,
        words,
    )];
    for (kind, changes) in [
        ("editor-route", &preview.routes),
        ("editor-service", &preview.services),
        ("editor-article", &preview.articles),
        ("editor-file", &preview.others),
    ] {
        for (what, names) in [
            ("editor-added", &changes.added),
            ("editor-removed", &changes.removed),
            ("editor-changed", &changes.changed),
        ] {
            groups.push(Group::named(&format!("{} {}", words.text(what), words.text(kind)), names));
        }
    }
    groups.push(Group::moved("editor-moved-answers", "editor-nothing", &preview.answers, words));
    groups.retain(|group| !group.items.is_empty());

    let heads: usize = groups
        .iter()
        .map(|group| length(&group.head) + group.between.len() + REST + BETWEEN.len())
        .sum();
    let mut left = LONGEST.saturating_sub(taken + heads);
    let mut more = true;
    while more {
        more = false;
        for group in &mut groups {
            let Some(next) = group.items.get(group.shown) else { continue };
            let cost = length(&escape(next)) + group.between.len();
            if cost <= left {
                left -= cost;
                group.shown += 1;
                more = true;
            }
        }
    }
    Shown {
        whole: groups.iter().all(|group| group.shown == group.items.len()),
        lines: groups.iter().map(Group::told).collect(),
    }
}
