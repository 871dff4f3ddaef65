//! From matched rules to an assessment. Not for: matching (`pattern`).

use std::collections::BTreeMap;

use crate::{
    knowledge::{Age, Audience, Gender, Rule, Sign, Theme, Urgency},
    text::Text,
};

use super::{Assessment, Evidence};

/// Points that make a risk.
const RISK: i32 = 3;

/// A rule that matched, and where in the original.
#[derive(Debug)]
pub(super) struct Hit<'a> {
    pub(super) rule: &'a Rule,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Sums up.
pub(super) fn assess(hits: &[Hit<'_>], _text: &Text) -> Assessment {
    let points: i32 = hits.iter().map(|h| i32::from(h.rule.points)).sum();
    let risk = points >= RISK;
    let signs = signs(hits);
    let age = age(hits);
    let mut seen = Assessment {
        risk,
        doubt: !risk && points > 0,
        audience: if risk { audience(hits) } else { Audience::None },
        urgency: if risk { urgency(hits) } else { Urgency::None },
        themes: if risk { themes(hits) } else { Vec::new() },
        age,
        gender: hits.iter().rev().find_map(|h| h.rule.gender).unwrap_or(Gender::Unknown),
        signs,
        evidence: hits
            .iter()
            .map(|h| Evidence {
                rule: h.rule.id.clone(),
                start: h.start,
                end: h.end,
            })
            .collect(),
    };
    let honour = seen.themes.iter().any(|t| matches!(t, Theme::Honour | Theme::ForcedMarriage));
    if honour && seen.signs.contains(&Sign::YoungAdult) {
        seen.age = Age::Youth;
    }
    seen
}

/// Whom it is about: the audience with the most points. Doubt goes to the one who needs care most.
fn audience(hits: &[Hit<'_>]) -> Audience {
    let mut points: BTreeMap<Audience, i32> = BTreeMap::new();
    for hit in hits {
        if let Some(audience) = hit.rule.audience {
            *points.entry(audience).or_default() += i32::from(hit.rule.points.max(1));
        }
    }
    // `Audience` is ordered from the writer outward, and the first of equals wins.
    let most = points.values().copied().max().unwrap_or(0);
    points.into_iter().find(|(_, p)| *p == most).map_or(Audience::Own, |(a, _)| a)
}

fn urgency(hits: &[Hit<'_>]) -> Urgency {
    let told = hits.iter().filter_map(|h| h.rule.urgency);
    if told.clone().any(|u| u == Urgency::Immediate) {
        Urgency::Immediate
    } else if told.clone().any(|u| u == Urgency::Past) && !told.clone().any(|u| u == Urgency::Ongoing) {
        Urgency::Past
    } else {
        Urgency::Ongoing
    }
}

/// Weightiest first; equals in the order of `Theme`.
fn themes(hits: &[Hit<'_>]) -> Vec<Theme> {
    let mut points: BTreeMap<Theme, i32> = BTreeMap::new();
    for hit in hits {
        for theme in &hit.rule.themes {
            *points.entry(*theme).or_default() += i32::from(hit.rule.points.max(1));
        }
    }
    let mut themes: Vec<(i32, Theme)> = points.into_iter().map(|(t, p)| (-p, t)).collect();
    themes.sort_unstable();
    themes.into_iter().map(|(_, t)| t).collect()
}

/// The youngest age told.
fn age(hits: &[Hit<'_>]) -> Age {
    hits.iter().filter_map(|h| h.rule.age).min().unwrap_or(Age::Unknown)
}

fn signs(hits: &[Hit<'_>]) -> Vec<Sign> {
    let mut signs: Vec<Sign> = hits.iter().flat_map(|h| h.rule.signs.iter().copied()).collect();
    signs.sort_unstable();
    signs.dedup();
    signs
}
