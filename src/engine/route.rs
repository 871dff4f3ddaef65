//! Who is sent where: the routing table applied to an assessment. Not for: the table itself (`knowledge/routes.toml`) or its words (`compose`).

use crate::{
    knowledge::{Age, ArticleId, Route, Routes, ServiceId, Sign, Urgency, When},
    triage::Assessment,
};

/// Where somebody is sent.
pub(super) struct Referral<'a> {
    /// The first row that holds.
    pub(super) route: &'a Route,
    /// The services to show, in order, each once.
    pub(super) services: Vec<ServiceId>,
    /// Articles to open next, in order, each once.
    pub(super) read: Vec<&'a ArticleId>,
    /// Quiet lines, by the ids of their sentences, each once.
    pub(super) notes: Vec<String>,
}

/// The route that holds, with what other rows add. `None` only for a table without a last row, which loading refuses.
pub(super) fn refer<'a>(routes: &'a Routes, seen: &Assessment) -> Option<Referral<'a>> {
    let route = routes.routes.iter().find(|r| holds(&r.when, seen))?;
    let beside: Vec<&Route> = routes.beside.iter().filter(|r| holds(&r.when, seen)).collect();
    let added = |first: bool| beside.iter().copied().filter(move |row| row.first == first);
    let rows = added(true).chain([route]).chain(added(false));
    let mut services: Vec<ServiceId> = rows.clone().flat_map(|row| &row.services).cloned().collect();
    let read = each_once(rows.flat_map(|row| &row.read));
    let notes = each_once(beside.iter().filter_map(|row| row.note.clone()));
    // It is offered with every referral, and no table can move it from the first place in danger (promise 2).
    let emergency = ServiceId(ServiceId::EMERGENCY.to_owned());
    if seen.urgency == Urgency::Immediate || seen.signs.contains(&Sign::DangerPossible) {
        services.insert(0, emergency);
    } else {
        services.push(emergency);
    }
    Some(Referral {
        route,
        services: each_once(services),
        read,
        notes,
    })
}

/// The first of equal ones, in their order.
fn each_once<T: PartialEq>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}

/// Services of the soft line: both for the young and for adults while the age is not known (promise 4).
pub(super) fn soft(routes: &Routes, seen: &Assessment) -> Vec<ServiceId> {
    match seen.age {
        Age::Child | Age::Youth => routes.soft_youth.clone(),
        Age::Adult => routes.soft.clone(),
        Age::Unknown => {
            let mut both = routes.soft.clone();
            both.extend(routes.soft_youth.iter().filter(|s| !routes.soft.contains(s)).cloned());
            both
        }
    }
}

/// Whether conditions hold.
fn holds(when: &When, seen: &Assessment) -> bool {
    let any = |list: &[crate::knowledge::Theme]| list.iter().any(|t| seen.themes.contains(t));
    (when.audience.is_empty() || when.audience.contains(&seen.audience))
        && (when.themes.is_empty() || any(&when.themes))
        && (!when.more_themes || seen.themes.iter().any(|t| !when.themes.contains(t)))
        && !any(&when.without_themes)
        && (when.age.is_empty() || when.age.contains(&seen.age))
        && (when.gender.is_empty() || when.gender.contains(&seen.gender))
        && (when.urgency.is_empty() || when.urgency.contains(&seen.urgency))
        && when.signs.iter().all(|s| seen.signs.contains(s))
        && !when.without.iter().any(|s| seen.signs.contains(s))
}
