//! The routing table, `knowledge/routes.toml`: who is sent where. The first route whose conditions hold decides the words and the first services;
//! every row of `beside` that holds adds its own. Not for: putting 112 first in danger, which no table can switch off (`engine::route`).

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use super::{
    Age, ArticleId, Audience, Fault, Files, Gender, RouteId, Service, ServiceId, Sign, Theme, Urgency, document::Document,
    validate::service_files,
};

const PATH: &str = "knowledge/routes.toml";

/// Conditions: each that is given must hold. A list holds with any of its values, but `signs` with all, and `without` and `without_themes` with none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct When {
    /// Whom it is about.
    pub audience: Vec<Audience>,
    /// Kinds of harm.
    pub themes: Vec<Theme>,
    /// A kind of harm that is not in `themes` must be there too.
    pub more_themes: bool,
    /// Ages.
    pub age: Vec<Age>,
    /// Gender of the person at risk.
    pub gender: Vec<Gender>,
    /// How soon.
    pub urgency: Vec<Urgency>,
    /// Circumstances: all of these.
    pub signs: Vec<Sign>,
    /// Circumstances: none of these.
    pub without: Vec<Sign>,
    /// Kinds of harm: none of these.
    pub without_themes: Vec<Theme>,
}

/// A row.
#[derive(Clone, Debug)]
pub struct Route {
    /// Its name.
    pub id: RouteId,
    /// When it holds.
    pub when: When,
    /// The words: the message `referral-<case>` of `referral.ftl`; empty for a row of `beside`.
    pub case: String,
    /// Services in the order shown.
    pub services: Vec<ServiceId>,
    /// Articles that somebody may want to read next; one that no file holds is left out.
    pub read: Vec<ArticleId>,
    /// For a row of `beside`: its services stand before those of the route.
    pub first: bool,
    /// For a row of `beside`: a quiet line below the steps, by the id of its sentence.
    pub note: Option<String>,
}

/// The table.
#[derive(Clone, Debug, Default)]
pub struct Routes {
    /// In order; the last has no conditions.
    pub routes: Vec<Route>,
    /// Rows that add.
    pub beside: Vec<Route>,
    /// Services of the soft line: for adults or unknown age, and for the young.
    pub soft: Vec<ServiceId>,
    /// The same for a child or youth.
    pub soft_youth: Vec<ServiceId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    soft: Vec<Spanned<String>>,
    soft_youth: Vec<Spanned<String>>,
    route: Vec<RawRoute>,
    beside: Vec<RawRoute>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRoute {
    id: Spanned<String>,
    #[serde(default)]
    when: When,
    #[serde(default)]
    case: String,
    #[serde(default)]
    services: Vec<Spanned<String>>,
    #[serde(default)]
    read: Vec<String>,
    #[serde(default)]
    first: bool,
    note: Option<String>,
}

/// Reads the table. Professional lines outside professional rows, unknown services, a missing last row: each a fault.
pub(super) fn load(files: &Files, services: &BTreeMap<ServiceId, Service>, faults: &mut Vec<Fault>) -> Routes {
    let Some(text) = files.get(PATH) else {
        faults.push(Fault::new(
            PATH,
            0,
            "the file is missing",
            "put it back: without routes nobody can be sent to help",
        ));
        return Routes::default();
    };
    let file = Document { name: PATH, text };
    let Some(raw) = file.parse::<RawFile>(faults) else {
        return Routes::default();
    };
    let written: BTreeSet<ServiceId> = service_files(files).collect();
    let known = |list: &[Spanned<String>], professional: bool, faults: &mut Vec<Fault>| -> Vec<ServiceId> {
        let mut out = Vec::new();
        for name in list {
            let id = ServiceId(name.get_ref().clone());
            match services.get(&id) {
                // Its file has a fault of its own, which is told there.
                None if written.contains(&id) => out.push(id),
                None => faults.push(file.fault(
                    name.span().start,
                    format!("there is no service `{}`", id.0),
                    "add its file to services/",
                )),
                Some(s) if s.professional_only && !professional => faults.push(file.fault(
                    name.span().start,
                    format!("`{}` is for professionals only", id.0),
                    "offer it in rows with audience = [\"professional\"] alone",
                )),
                Some(_) => out.push(id),
            }
        }
        out
    };
    let rows = |raw: Vec<RawRoute>, beside: bool, faults: &mut Vec<Fault>| -> Vec<Route> {
        let mut out: Vec<Route> = Vec::new();
        for row in raw {
            let id = RouteId(row.id.get_ref().clone());
            if out.iter().any(|r| r.id == id) {
                faults.push(file.fault(row.id.span().start, format!("route `{}` stands twice", id.0), "give one another id"));
            }
            if row.when.more_themes && row.when.themes.is_empty() {
                let problem = "`more_themes` wants `themes`";
                faults.push(file.fault(row.id.span().start, problem, "name the harm that there must be more than"));
            }
            let misplaced = if beside && !row.case.is_empty() {
                Some("`case` belongs to a route, not to a row of `beside`")
            } else if beside && row.services.is_empty() && row.read.is_empty() && row.note.is_none() {
                Some("the row of `beside` adds nothing")
            } else if !beside && row.services.is_empty() {
                Some("the route has no services")
            } else if !beside && (row.first || row.note.is_some()) {
                Some("`first` and `note` belong to a row of `beside`, not to a route")
            } else {
                None
            };
            faults.extend(misplaced.map(|problem| file.fault(row.id.span().start, problem, "compare with the rows around it")));
            let professional = row.when.audience == [Audience::Professional];
            let services = known(&row.services, professional, faults);
            out.push(Route {
                id,
                when: row.when,
                case: row.case,
                services,
                read: row.read.into_iter().map(ArticleId).collect(),
                first: row.first,
                note: row.note,
            });
        }
        out
    };
    let routes = Routes {
        soft: known(&raw.soft, false, faults),
        soft_youth: known(&raw.soft_youth, false, faults),
        routes: rows(raw.route, false, faults),
        beside: rows(raw.beside, true, faults),
    };
    if !routes
        .routes
        .last()
        .is_some_and(|r| r.when == When::default() && !r.services.is_empty())
    {
        faults.push(file.fault(
            0,
            "the last route has conditions or no services",
            "end the table with a route that always holds",
        ));
    }
    routes
}
