//! What a new version would change for those who ask: articles, services, routes, the answers to known questions, the referrals of known messages.
//! Not for: deciding whether it may (`Keeper`), nor for faults.

use std::collections::BTreeSet;

use jiff::Zoned;
use serde::{Deserialize, Serialize};

use crate::{
    engine::{self, Plan, Snapshot},
    knowledge::{self, Files, Routes, Service},
};

/// The files that decide who is sent where: while they stay the same, so does every referral. A language's small words say whether its lexicon is heard.
const DECIDES: [&str; 3] = ["knowledge/risk/", "knowledge/routes.toml", "knowledge/languages.toml"];

/// The files that have a part of their own in a preview.
const TOLD: [&str; 3] = [ARTICLES, SERVICES, "knowledge/routes.toml"];

const ARTICLES: &str = "knowledge/faq/";
const SERVICES: &str = "knowledge/services/";

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
    /// All other files: sentences, words, rules. What they change for those who ask is told below, as far as known questions and messages show it.
    pub others: Changes,
    /// Questions of either version that another article would answer, with the first article found.
    pub answers: Vec<Moved>,
    /// Messages of the smoke set, those that rules must and must not see, and what changed articles are asked, that would be sent elsewhere.
    pub referrals: Vec<Moved>,
    /// Services whose telephone numbers are others, by id.
    pub numbers: Vec<String>,
    /// Routes, and services with another number, that must be confirmed by name before this version may answer.
    pub confirm: Vec<String>,
}

impl Preview {
    /// Compares two versions.
    pub fn between(before: (&Snapshot, &Files), after: (&Snapshot, &Files), now: &Zoned) -> Self {
        let decided = Self::of_referrals(before, after, now);
        // Where risk is faint a sure article answers, so that an article can change a referral too: what it is asked, and what was seen before. No route
        // has changed by that, so it is shown and not to be confirmed.
        let mut said = asked_anew(before.0, after.0);
        if same_routes(before.1, after.1) {
            said.extend(known(before, after));
        }
        let mut referrals = decided.referrals;
        said.retain(|says| referrals.iter().all(|moved| moved.says != *says));
        referrals.extend(redirected(said, before.0, after.0, now));
        referrals.sort_by(|a, b| a.says.cmp(&b.says));
        Self {
            articles: articles(before, after),
            services: texts(before.1, after.1, SERVICES, ".toml"),
            others: others(before.1, after.1),
            answers: answers(before.0, after.0),
            referrals,
            routes: decided.routes,
            numbers: decided.numbers,
            confirm: decided.confirm,
        }
    }

    /// The part that a reload asks for: who is sent where, and what they dial.
    pub fn of_referrals(before: (&Snapshot, &Files), after: (&Snapshot, &Files), now: &Zoned) -> Self {
        let numbers = numbers(before.0, after.0);
        if same_routes(before.1, after.1) {
            return Self {
                confirm: numbers.clone(),
                numbers,
                ..Self::default()
            };
        }
        let routes = routes(&before.0.knowledge.routes, &after.0.knowledge.routes);
        let referrals = redirected(known(before, after), before.0, after.0, now);
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
        confirm.extend(numbers.iter().cloned());
        Self {
            routes,
            referrals,
            numbers,
            confirm: confirm.into_iter().collect(),
            ..Self::default()
        }
    }

    /// `true` when nobody would notice. A route's file may differ in what it says to editors alone.
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
    let mut changes = texts(before.1, after.1, ARTICLES, ".md");
    let drafts = |snapshot: &Snapshot| -> BTreeSet<String> {
        let drafts = snapshot.knowledge.drafts.iter();
        drafts
            .filter_map(|draft| Some(draft.file.strip_prefix(ARTICLES)?.strip_suffix(".md")?.to_owned()))
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

fn others(before: &Files, after: &Files) -> Changes {
    let mut changes = texts(before, after, "", "");
    for list in [&mut changes.added, &mut changes.removed, &mut changes.changed] {
        list.retain(|path| !TOLD.iter().any(|folder| path.starts_with(folder)));
    }
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
                let adds = (&route.services, route.first, &route.read, &route.note);
                (route.id.0.clone(), format!("{place} {:?} {} {adds:?}", route.when, route.case))
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

/// Whether neither who is sent where nor a service can differ.
pub(super) fn same_referrals(before: &Files, after: &Files) -> bool {
    same_routes(before, after) && before.same_under(SERVICES, after)
}

/// Services of both versions that people reach by other numbers than before. A new service is reached by a route, which must be confirmed itself.
fn numbers(before: &Snapshot, after: &Snapshot) -> Vec<String> {
    let after = &after.knowledge.services;
    let dialled = |service: &Service| -> Vec<String> { service.numbers.iter().map(|number| number.dial.clone()).collect() };
    let before = before.knowledge.services.iter();
    let moved = before.filter(|(id, service)| after.get(*id).is_some_and(|now| dialled(service) != dialled(now)));
    moved.map(|(id, _)| id.0.clone()).collect()
}

/// Whether nothing that decides who is sent where differs.
fn same_routes(before: &Files, after: &Files) -> bool {
    DECIDES.iter().all(|folder| before.same_under(folder, after))
}

/// The smoke set of both versions, and what rules must and must not see.
fn known(before: (&Snapshot, &Files), after: (&Snapshot, &Files)) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    for (snapshot, files) in [before, after] {
        said.extend(knowledge::smoke(files).unwrap_or_default().into_iter().map(|message| message.says));
        let rules = &snapshot.knowledge.risk.rules;
        said.extend(rules.iter().flat_map(|rule| rule.must.iter().chain(&rule.must_not)).cloned());
    }
    said
}

/// What articles are asked that are not the same in both versions.
fn asked_anew(before: &Snapshot, after: &Snapshot) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    for (one, other) in [(before, after), (after, before)] {
        for (language, articles) in &one.knowledge.articles {
            let others = other.knowledge.articles.get(language);
            for (id, article) in articles {
                if others.and_then(|others| others.get(id)) != Some(article) {
                    said.extend(article.phrasings.iter().chain([&article.question]).cloned());
                }
            }
        }
    }
    said
}

fn redirected(said: BTreeSet<String>, before: &Snapshot, after: &Snapshot, now: &Zoned) -> Vec<Moved> {
    let mut moved = Vec::new();
    for says in said {
        let (old, new) = (route(before, &says, now), route(after, &says, now));
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
