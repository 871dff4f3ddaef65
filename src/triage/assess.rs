//! From matched rules and the second opinion to an assessment. Not for: matching (`pattern`) or judging whether there is a risk at all (`join`).

use std::collections::BTreeMap;

use crate::knowledge::{Age, Audience, Gender, Rule, RuleId, Sign, Theme, Urgency};

use super::{
    Assessment, Evidence, Heard,
    join::{Judgement, Length, MANY, RISK, judge},
    model::{Head, Opinion, SIGNS, THEMES},
};

// Figures in these comments are of the day on which each was chosen.

/// What the model must think of a kind of harm to name it where no rule does. With this and the next one 1,387 of 1,600 services that had to be
/// offered were, not 1,351 (working half, a model trained on other writers alone).
const LIKELY: f32 = 0.4;
/// The same beside one that a rule names: the route follows the weightiest of all, and honour would take the place of a father who hits.
const BESIDE: f32 = 0.7;
/// Below this a kind of harm that a rule names is taken for a mistake, where there is another.
const UNLIKELY: f32 = 0.1;
/// The same for suicide, whose words and line then come first.
const SUICIDE: f32 = 0.4;
/// From here on its line stands beside the others: one more costs less than one too few. Of the working half's messages from 0.2 to 0.4 every sixth was of suicide
/// (a model trained on other writers), and the words for it are no answer to the other five.
const SUICIDE_BESIDE: f32 = 0.12;
/// From here on the model hears danger now.
const DANGER: f32 = 0.12;
/// From here on danger cannot be ruled out, and the emergency number is the first of the services. Chosen low: of a hundred immediate messages by writers
/// it had not seen the model finds 98 by it, at the price of 25 of a hundred others; at 0.01 it was once 99 and 38, and who is told of danger that is
/// none may turn away.
const POSSIBLE: f32 = 0.02;
/// From here on the model alone hears risk plainly, whoever it is about.
const PLAIN: f32 = 0.8;
/// The same where somebody speaks of herself or himself, and not for work.
const PLAIN_OF_ONESELF: f32 = 0.55;
/// From here on the model takes the writer for one under 18. High: where the age is unknown both the youth's and the adult's lines are shown, and a guess takes one of them away.
const YOUNG: f32 = 0.92;
/// From here on the model hears a journey abroad, gone already or still to go, where no rule hears one. At 0.3 it was right in 6 of 7 (working half, a model
/// trained on other writers); what it takes for neither is mostly neither.
const JOURNEY: f32 = 0.3;
/// What the model's opinion on an audience weighs, in points of rules. With these and [`TOLD`] most were right of 2,619 messages by writers that the model had
/// not seen, among those choices by which no more were wrongly taken for one who uses violence than before: 23 of 2,053; 387 of 566 who do use it were met as
/// such (362 before). Who asks for help must not be told to stop.
const WEIGHT: [(Audience, f32); 4] = [
    (Audience::Own, 16.0),
    (Audience::Other, 18.0),
    (Audience::Professional, 32.0),
    (Audience::Perpetrator, 10.0),
];
/// Rules tell at most so much about whom it is about, however many matched: the model knows which they were, and only what it has seldom read is left to them.
const TOLD: f32 = 4.0;
/// Names the model in evidence.
const MODEL: &str = "model";

/// A rule that matched, and where in the original.
#[derive(Debug)]
pub(super) struct Hit<'a> {
    pub(super) rule: &'a Rule,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// How a message is written, where that changes what is made of it.
#[derive(Clone, Copy)]
pub(super) struct Writing {
    /// The writer speaks of herself or himself.
    pub(super) personal: bool,
    /// How long it is.
    pub(super) length: Length,
}

/// Sums up. `opinion` is the model's, `None` without weights.
pub(super) fn assess(hits: &[Hit<'_>], opinion: Option<&Opinion<'_>>, writing: Writing) -> Assessment {
    let points: i32 = hits.iter().map(|h| i32::from(h.rule.points)).sum();
    let danger = hits.iter().any(|h| h.rule.urgency == Some(Urgency::Immediate));
    let many = hits.iter().map(|h| i32::from(h.rule.points).min(RISK)).sum::<i32>() >= MANY;
    let judgement = judge(points, danger || many, opinion, writing.length);
    let mut evidence: Vec<Evidence> = hits
        .iter()
        .map(|h| Evidence {
            rule: h.rule.id.clone(),
            start: h.start,
            end: h.end,
        })
        .collect();
    let mut seen = Assessment {
        risk: judgement == Judgement::Risk,
        doubt: judgement == Judgement::Doubt,
        age: hits.iter().filter_map(|h| h.rule.age).min().unwrap_or(Age::Unknown),
        gender: hits.iter().rev().find_map(|h| h.rule.gender).unwrap_or(Gender::Unknown),
        signs: signs(hits),
        ..Assessment::default()
    };
    if seen.risk {
        if !hits.iter().any(|h| h.rule.points > 0) {
            evidence.push(Evidence {
                rule: RuleId(MODEL.to_owned()),
                start: 0,
                end: 0,
            });
        }
        seen.audience = audience(hits, opinion);
        // Who asks for her work says "jag" too: "Jag är lärare och undrar ...".
        let own = writing.personal && seen.audience != Audience::Professional;
        let plain = if own { PLAIN_OF_ONESELF } else { PLAIN };
        let plainly = opinion.is_none_or(|o| o.of(Head::Risk) >= plain);
        seen.heard = match danger || points >= RISK {
            true => Heard::Plainly,
            false if plainly => Heard::Faintly,
            false => Heard::InGeneral,
        };
        seen.urgency = urgency(hits, opinion);
        seen.themes = themes(hits, opinion);
        let suspected = opinion.map(|opinion| suspected(hits, &seen, opinion));
        seen.signs.extend(suspected.into_iter().flatten());
        seen.age = age(&seen, opinion);
    }
    seen.evidence = evidence;
    seen
}

/// Whom it is about: the audience with the most points and the model's favour. Of equals, the one nearest the writer.
fn audience(hits: &[Hit<'_>], opinion: Option<&Opinion<'_>>) -> Audience {
    let mut best = (Audience::Own, 0.0);
    for (audience, weight) in WEIGHT {
        let told = hits
            .iter()
            .filter(|h| h.rule.audience == Some(audience))
            .map(|h| f32::from(h.rule.points.max(1)));
        let score = told.sum::<f32>().min(TOLD) + weight * opinion.map_or(0.0, |o| o.of(Head::Audience(audience)));
        if score > best.1 {
            best = (audience, score);
        }
    }
    best.0
}

fn urgency(hits: &[Hit<'_>], opinion: Option<&Opinion<'_>>) -> Urgency {
    let told = |urgency| hits.iter().any(|h| h.rule.urgency == Some(urgency));
    if told(Urgency::Immediate) || opinion.is_some_and(|o| o.of(Head::Immediate) >= DANGER) {
        Urgency::Immediate
    } else if told(Urgency::Past) && !told(Urgency::Ongoing) {
        Urgency::Past
    } else {
        Urgency::Ongoing
    }
}

/// Kinds of harm that rules name and the model does not rule out, weightiest first, then others that it finds likely; its best guess where neither names any.
fn themes(hits: &[Hit<'_>], opinion: Option<&Opinion<'_>>) -> Vec<Theme> {
    let mut points: BTreeMap<Theme, i32> = BTreeMap::new();
    for hit in hits {
        for theme in &hit.rule.themes {
            *points.entry(*theme).or_default() += i32::from(hit.rule.points.max(1));
        }
    }
    // What one faint rule hints at does not steer a message that others speak of plainly; suicide is heard however faint.
    let most = points.values().copied().max().unwrap_or(0);
    points.retain(|theme, points| *points * 2 >= most || *theme == Theme::Suicide);
    let mut named: Vec<(i32, Theme)> = points.into_iter().map(|(theme, points)| (-points, theme)).collect();
    named.sort_unstable();
    let mut themes: Vec<Theme> = named.into_iter().map(|(_, theme)| theme).collect();
    let Some(opinion) = opinion else { return themes };
    let sure = |theme: Theme| opinion.of(Head::Theme(theme));
    let enough = if themes.is_empty() { LIKELY } else { BESIDE };
    let likely = |theme: Theme| sure(theme) >= if theme == Theme::Suicide { SUICIDE } else { enough };
    let mut also: Vec<Theme> = THEMES.into_iter().filter(|t| likely(*t) && !themes.contains(t)).collect();
    also.sort_by(|a, b| sure(*b).total_cmp(&sure(*a)));
    if !also.is_empty() || themes.iter().any(|t| sure(*t) >= UNLIKELY) {
        themes.retain(|t| sure(*t) >= UNLIKELY);
    }
    themes.extend(also);
    if themes.is_empty() {
        themes.extend(THEMES.into_iter().max_by(|a, b| sure(*a).total_cmp(&sure(*b))));
    }
    themes
}

/// The age that rules tell; with honour, an adult of up to 26 counts as young. The model speaks where the message tells nothing.
fn age(seen: &Assessment, opinion: Option<&Opinion<'_>>) -> Age {
    let honour = seen.themes.iter().any(|t| matches!(t, Theme::Honour | Theme::ForcedMarriage));
    let young = opinion.is_some_and(|o| o.of(Head::Young) >= YOUNG);
    match seen.age {
        Age::Adult if honour && seen.signs.contains(&Sign::YoungAdult) => Age::Youth,
        Age::Unknown if young && seen.audience != Audience::Professional => Age::Youth,
        told @ (Age::Child | Age::Youth | Age::Adult | Age::Unknown) => told,
    }
}

/// What rules and the model cannot rule out. Of a journey the likelier: gone already, or still to go. People say it in too many ways for rules: "the
/// house of my uncle, I can see the sea".
fn suspected(hits: &[Hit<'_>], seen: &Assessment, opinion: &Opinion<'_>) -> Vec<Sign> {
    let sure = |head: Head, from: f32| opinion.of(head) >= from;
    let danger = sure(Head::Immediate, POSSIBLE).then_some(Sign::DangerPossible);
    // What a rule hears and the model does not is not dropped: "he hits me and I do not want to live".
    let by_a_rule = hits
        .iter()
        .any(|h| i32::from(h.rule.points) >= RISK && h.rule.themes.contains(&Theme::Suicide));
    let suicide = !seen.themes.contains(&Theme::Suicide) && (by_a_rule || sure(Head::Theme(Theme::Suicide), SUICIDE_BESIDE));
    let told = SIGNS.iter().any(|sign| seen.signs.contains(sign));
    let of = |sign: &Sign| opinion.of(Head::Sign(*sign));
    let journey = SIGNS.into_iter().max_by(|a, b| of(a).total_cmp(&of(b)));
    let journey = journey.filter(|sign| !told && of(sign) >= JOURNEY);
    let suicide = suicide.then_some(Sign::SuicidePossible);
    [danger, journey, suicide].into_iter().flatten().collect()
}

fn signs(hits: &[Hit<'_>]) -> Vec<Sign> {
    let mut signs: Vec<Sign> = hits.iter().flat_map(|h| h.rule.signs.iter().copied()).collect();
    signs.sort_unstable();
    signs.dedup();
    signs
}
