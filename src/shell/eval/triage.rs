//! Counts over labelled messages: risk, audience, urgency, services. Not for: questions (`questions`).

use std::collections::{BTreeMap, BTreeSet};

use super::{Case, Confusion, Figure, Harm, Labels, Report, Wanted};
use crate::{
    engine::{Outcome, Plan},
    knowledge::{Audience, ServiceId, Urgency},
};

/// Of the messages that were labelled or seen as risk, how many were both.
#[derive(Default)]
struct Risk {
    wanted: usize,
    seen: usize,
    both: usize,
}

impl Risk {
    fn add(&mut self, wanted: bool, seen: bool) {
        self.wanted += usize::from(wanted);
        self.seen += usize::from(seen);
        self.both += usize::from(wanted && seen);
    }
}

/// Adds all figures over messages to the report; none when there are no messages.
pub(super) fn count(answered: &[(&Case, Outcome)], report: &mut Report) {
    let messages: Vec<(&Case, &Labels, &Outcome)> = answered
        .iter()
        .filter_map(|(case, outcome)| match &case.wanted {
            Wanted::Triage(labels) => Some((*case, labels, outcome)),
            Wanted::Question(_) => None,
        })
        .collect();
    if messages.is_empty() {
        return;
    }
    report.figure("messages", Figure::Count(messages.len()));
    risk(&messages, report);
    labels(&messages, report);
    services(&messages, report);
}

fn risk(messages: &[(&Case, &Labels, &Outcome)], report: &mut Report) {
    let mut groups: BTreeMap<String, Risk> = BTreeMap::new();
    let mut all = Risk::default();
    let mut soft = (0, 0);
    for (case, labels, outcome) in messages {
        let (wanted, seen) = (labels.risk, outcome.seen.risk);
        all.add(wanted, seen);
        let slices: BTreeSet<&String> = case.slices.iter().collect();
        let names = slices.into_iter().map(|slice| format!("slice.{slice}"));
        let label = [
            format!("language.{}", case.lang),
            format!("audience.{}", audience(labels.audience)),
            format!("urgency.{}", urgency(labels.urgency)),
        ];
        for name in names.chain(label) {
            groups.entry(name).or_default().add(wanted, seen);
        }
        if wanted != seen {
            if wanted {
                report.miss(case, Harm::Unheard, "risk not seen");
            } else {
                report.miss(case, Harm::Alarm, "risk seen where there is none");
            }
        }
        if wanted && !seen {
            soft.1 += 1;
            soft.0 += usize::from(!soft_services(&outcome.plan).is_empty());
        }
    }
    report.figure("risk.recall", Figure::share(all.both, all.wanted));
    report.figure("risk.precision", Figure::share(all.both, all.seen));
    report.figure("risk.missed_with_soft_line", Figure::share(soft.0, soft.1));
    for (name, group) in groups {
        if group.wanted > 0 {
            report.figure(format!("risk.recall.{name}"), Figure::share(group.both, group.wanted));
        }
        // Where no message is at risk, precision is 0 by definition; what can be said is how many were alarms.
        if group.wanted == 0 {
            report.figure(format!("risk.alarms.{name}"), Figure::Count(group.seen));
        } else if !name.starts_with("audience.") && !name.starts_with("urgency.") {
            report.figure(format!("risk.precision.{name}"), Figure::share(group.both, group.seen));
        }
    }
}

fn labels(messages: &[(&Case, &Labels, &Outcome)], report: &mut Report) {
    let mut audiences = Confusion::new("audience", AUDIENCES.map(audience).to_vec());
    let mut urgencies = Confusion::new("urgency", URGENCIES.map(urgency).to_vec());
    let mut right = (0, 0);
    let mut both = 0;
    for (_, labels, outcome) in messages {
        let seen = &outcome.seen;
        audiences.add(place(&AUDIENCES, &labels.audience), place(&AUDIENCES, &seen.audience));
        urgencies.add(place(&URGENCIES, &labels.urgency), place(&URGENCIES, &seen.urgency));
        if labels.risk && seen.risk {
            both += 1;
            right.0 += usize::from(labels.audience == seen.audience);
            right.1 += usize::from(labels.urgency == seen.urgency);
        }
    }
    report.figure("audience.accuracy", Figure::share(right.0, both));
    report.figure("urgency.accuracy", Figure::share(right.1, both));
    report.confusions.extend([audiences, urgencies]);
}

fn services(messages: &[(&Case, &Labels, &Outcome)], report: &mut Report) {
    let (mut immediate, mut first) = (0, 0);
    let (mut must, mut offered) = (0, 0);
    let (mut wholly, mut cases) = (0, 0);
    let mut forbidden = 0;
    for (case, labels, outcome) in messages {
        let services = referred(&outcome.plan);
        let has = |id: &String| services.iter().any(|service| service.0 == *id);
        if labels.urgency == Urgency::Immediate {
            immediate += 1;
            if services.first().is_some_and(|service| service.0 == ServiceId::EMERGENCY) {
                first += 1;
            } else {
                report.miss(case, Harm::Danger, "112 is not first");
            }
        }
        if !labels.must.is_empty() {
            let missing: Vec<&str> = labels.must.iter().filter(|id| !has(id)).map(String::as_str).collect();
            must += labels.must.len();
            offered += labels.must.len() - missing.len();
            cases += 1;
            wholly += usize::from(missing.is_empty());
            if !missing.is_empty() && outcome.seen.risk {
                report.miss(case, Harm::Elsewhere, format!("not offered: {}", missing.join(", ")));
            }
        }
        let soft = soft_services(&outcome.plan);
        for id in labels
            .must_not
            .iter()
            .filter(|id| services.iter().chain(soft).any(|service| service.0 == **id))
        {
            forbidden += 1;
            report.miss(case, Harm::Forbidden, format!("forbidden: {id}"));
        }
    }
    report.figure("immediate.112_first", Figure::share(first, immediate));
    report.figure("services.must", Figure::share(offered, must));
    report.figure("services.all_must", Figure::share(wholly, cases));
    report.figure("services.forbidden", Figure::Count(forbidden));
}

fn referred(plan: &Plan) -> &[ServiceId] {
    match plan {
        Plan::Refer { services, .. } => services,
        Plan::Answer { .. } | Plan::Menu { .. } | Plan::NotFound { .. } => &[],
    }
}

fn soft_services(plan: &Plan) -> &[ServiceId] {
    match plan {
        Plan::Refer { .. } => &[],
        Plan::Answer { soft, .. } | Plan::Menu { soft, .. } | Plan::NotFound { soft, .. } => soft,
    }
}

const AUDIENCES: [Audience; 5] = [
    Audience::Own,
    Audience::Other,
    Audience::Professional,
    Audience::Perpetrator,
    Audience::None,
];

const URGENCIES: [Urgency; 4] = [Urgency::Immediate, Urgency::Ongoing, Urgency::Past, Urgency::None];

fn place<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter().position(|other| other == one).unwrap_or(0)
}

fn audience(audience: Audience) -> &'static str {
    match audience {
        Audience::Own => "self",
        Audience::Other => "other",
        Audience::Professional => "professional",
        Audience::Perpetrator => "perpetrator",
        Audience::None => "none",
    }
}

fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Immediate => "immediate",
        Urgency::Ongoing => "ongoing",
        Urgency::Past => "past",
        Urgency::None => "none",
    }
}
