//! What a new version would change for those who ask: articles, services, routes, the answers to known questions, the referrals of known messages.
//! Not for: deciding whether it may (`Keeper`), nor for faults.

use std::collections::BTreeSet;

use jiff::Zoned;
use serde::{Deserialize, Serialize};

use crate::{
    engine::{self, Plan, Snapshot},
    knowledge::{self, Files, Routes},
};

/// The files that decide who is sent where: while they stay the same, so does every referral.
const DECIDES: [&str; 2] = ["knowledge/risk/", "knowledge/routes.toml"];

/// Names that appeared, went, or stand for something else than before. Sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Only in the new version.
    pub added: Vec<String>,
    /// Only in the old version.
    pub removed: Vec<String>,
    /// In both, not the same.
    pub changed: Vec<String>,
}

impl Changes {
    /// `true` when nothing differs.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}

/// A known question or message whose answer differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// What is asked: from the knowledge files, never a person's words.
    pub says: String,
    /// The article or route before; `None` for no answer.
    pub before: Option<String>,
    /// The same after.
    pub after: Option<String>,
}

/// What would change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// Articles, as `sv/origo-anonym`.
    pub articles: Changes,
    /// Services, by id.
    pub services: Changes,
    /// Rows of the routing table, by id.
    pub routes: Changes,
    /// Questions of either version that another article would answer, with the first article found.
    pub answers: Vec<Moved>,
    /// Messages of the smoke set, and those that rules must see, that would be sent elsewhere.
    pub referrals: Vec<Moved>,
    /// Routes that must be confirmed by name before this version may answer.
    pub confirm: Vec<String>,
}

impl Preview {
    /// Compares two versions.
    pub fn between(before: (&Snapshot, &Files), after: (&Snapshot, &Files), now: &Zoned) -> Self {
        Self {
            articles: articles(before, after),
            services: texts(before.1, after.1, "knowledge/services/", ".toml"),
            answers: answers(before.0, after.0),
            ..Self::of_routes(before, after, now)
        }
    }

    /// The part that a reload asks for: what concerns referrals alone.
    pub fn of_routes(before: (&Snapshot, &Files), after: (&Snapshot, &Files), now: &Zoned) -> Self {
        if DECIDES.iter().all(|folder| before.1.under(folder).eq(after.1.under(folder))) {
            return Self::default();
        }
        let routes = routes(&before.0.knowledge.routes, &after.0.knowledge.routes);
        let referrals = referrals(before, after, now);
        let mut confirm: BTreeSet<String> = [&routes.added, &routes.removed, &routes.changed]
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        confirm.extend(
            referrals
                .iter()
                .flat_map(|moved| [&moved.before, &moved.after])
                .flatten()
                .map(|shown| id(shown)),
        );
        Self {
            routes,
            referrals,
            confirm: confirm.into_iter().collect(),
            ..Self::default()
        }
    }

    /// `true` when nobody would notice.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The route's id alone.
fn id(shown: &str) -> String {
    shown.split(':').next().unwrap_or_default().to_owned()
}

/// Articles that people are shown: a draft is none.
fn articles(before: (&Snapshot, &Files), after: (&Snapshot, &Files)) -> Changes {
    let mut changes = texts(before.1, after.1, "knowledge/faq/", ".md");
    let drafts = |snapshot: &Snapshot| -> BTreeSet<String> {
        let drafts = snapshot.knowledge.drafts.iter();
        drafts
            .filter_map(|draft| Some(draft.file.strip_prefix("knowledge/faq/")?.strip_suffix(".md")?.to_owned()))
            .collect()
    };
    let (old, new) = (drafts(before.0), drafts(after.0));
    changes.added.retain(|name| !new.contains(name));
    changes.removed.retain(|name| !old.contains(name));
    for name in std::mem::take(&mut changes.changed) {
        match (old.contains(&name), new.contains(&name)) {
            (true, true) => {}
            (true, false) => changes.added.push(name),
            (false, true) => changes.removed.push(name),
            (false, false) => changes.changed.push(name),
        }
    }
    changes.added.sort();
    changes.removed.sort();
    changes
}

fn texts(before: &Files, after: &Files, folder: &str, ending: &str) -> Changes {
    let name = |path: &str| path[folder.len()..].trim_end_matches(ending).to_owned();
    let mut changes = Changes::default();
    for (path, text) in after.under(folder) {
        match before.get(path) {
            None => changes.added.push(name(path)),
            Some(old) if old != text => changes.changed.push(name(path)),
            Some(_) => {}
        }
    }
    changes.removed.extend(
        before
            .under(folder)
            .filter(|(path, _)| after.get(path).is_none())
            .map(|(path, _)| name(path)),
    );
    changes
}

/// Rows compared by what they say; the soft lines count as rows too.
fn routes(before: &Routes, after: &Routes) -> Changes {
    let rows = |routes: &Routes| {
        let named = routes.routes.iter().chain(&routes.beside).enumerate();
        let mut rows: Vec<(String, String)> = named
            .map(|(place, route)| {
                (
                    route.id.0.clone(),
                    format!("{place} {:?} {} {:?}", route.when, route.case, route.services),
                )
            })
            .collect();
        rows.push(("soft".to_owned(), format!("{:?}", routes.soft)));
        rows.push(("soft_youth".to_owned(), format!("{:?}", routes.soft_youth)));
        rows
    };
    let (old, new) = (rows(before), rows(after));
    let find = |rows: &[(String, String)], id: &str| rows.iter().find(|(known, _)| known == id).map(|(_, row)| row.clone());
    let mut changes = Changes::default();
    for (id, row) in &new {
        match find(&old, id) {
            None => changes.added.push(id.clone()),
            // A row that only moved because another one came or went decides as before, unless a known message says otherwise.
            Some(known) if without_place(&known) != without_place(row) => changes.changed.push(id.clone()),
            Some(_) => {}
        }
    }
    changes
        .removed
        .extend(old.iter().map(|(id, _)| id.clone()).filter(|id| find(&new, id).is_none()));
    let order = |rows: &[(String, String)], other: &[(String, String)]| {
        let common = rows.iter().map(|(id, _)| id.clone()).filter(|id| find(other, id).is_some());
        common.collect::<Vec<_>>()
    };
    let (first, second) = (order(&old, &new), order(&new, &old));
    changes
        .changed
        .extend(first.into_iter().zip(second).filter(|(a, b)| a != b).map(|(_, moved)| moved));
    for list in [&mut changes.added, &mut changes.removed, &mut changes.changed] {
        list.sort();
        list.dedup();
    }
    changes
}

fn without_place(row: &str) -> &str {
    row.split_once(' ').map_or(row, |(_, rest)| rest)
}

fn answers(before: &Snapshot, after: &Snapshot) -> Vec<Moved> {
    let mut asked = BTreeSet::new();
    for snapshot in [before, after] {
        for (language, articles) in &snapshot.knowledge.articles {
            let questions = articles
                .values()
                .flat_map(|article| article.phrasings.iter().chain([&article.question]));
            asked.extend(questions.map(|question| (language.clone(), question.clone())));
        }
    }
    let mut moved = Vec::new();
    for (language, says) in asked {
        let first = |snapshot: &Snapshot| {
            snapshot
                .index()
                .search(&says, &language)
                .hits
                .into_iter()
                .next()
                .map(|hit| hit.article.0)
        };
        let (old, new) = (first(before), first(after));
        if old != new {
            moved.push(Moved {
                says,
                before: old,
                after: new,
            });
        }
    }
    moved
}

fn referrals(before: (&Snapshot, &Files), after: (&Snapshot, &Files), now: &Zoned) -> Vec<Moved> {
    let mut said = BTreeSet::new();
    for (snapshot, files) in [before, after] {
        said.extend(knowledge::smoke(files).unwrap_or_default().into_iter().map(|message| message.says));
        let rules = &snapshot.knowledge.risk.rules;
        said.extend(rules.iter().flat_map(|rule| rule.must.iter().chain(&rule.must_not)).cloned());
    }
    let mut moved = Vec::new();
    for says in said {
        let (old, new) = (route(before.0, &says, now), route(after.0, &says, now));
        if old != new {
            moved.push(Moved {
                says,
                before: old,
                after: new,
            });
        }
    }
    moved
}

/// The row that decides and the services it offers; `None` for no referral.
fn route(snapshot: &Snapshot, says: &str, now: &Zoned) -> Option<String> {
    match engine::ask(snapshot, says, now) {
        Plan::Refer { route, services, .. } => {
            let names: Vec<&str> = services.iter().map(|service| service.0.as_str()).collect();
            Some(format!("{}: {}", route.0, names.join(", ")))
        }
        Plan::Answer { .. } | Plan::Menu { .. } | Plan::NotFound { .. } => None,
    }
}
