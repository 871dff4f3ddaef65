//! The routing table, `knowledge/routes.toml`: who is sent where. The first route whose conditions hold decides the words and the first services;
//! every row of `beside` that holds adds its own. Not for: putting 112 first in danger, which no table can switch off (`engine::route`).

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Age, ArticleId, Audience, Fault, Files, Gender, RouteId, Service, ServiceId, Sign, Theme, Urgency,
    nearest::or_nearest,
    raw::{Located, Table},
    source::Source,
    validate::service_files,
};

/// Where it lies.
pub const ROUTES: &str = "knowledge/routes.toml";

/// Conditions: each that is given must hold. A list holds with any of its values, but `signs` with all, and `without` and `without_themes` with none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// The line of its words: of `case` or of `note`, else of its id.
    pub line: usize,
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

/// Reads the table. Professional lines outside professional rows, unknown services, a missing last row: each a fault.
pub(super) fn load(files: &Files, services: &BTreeMap<ServiceId, Service>, faults: &mut Vec<Fault>) -> Routes {
    let Some(text) = files.get(ROUTES) else {
        faults.extend(files.missing(ROUTES, "put it back: without routes nobody can be sent to help"));
        return Routes::default();
    };
    let Some(mut table) = Source::whole(ROUTES, text).table(faults) else {
        return Routes::default();
    };
    let known = Known {
        services,
        written: service_files(files).collect(),
    };
    let [soft, soft_youth] = ["soft", "soft_youth"].map(|key| {
        let list = table.some_texts(key, faults);
        known.of(&table, &list, false, faults)
    });
    let routes = Routes {
        soft,
        soft_youth,
        routes: rows(table.some_tables("route", faults), false, &known, faults),
        beside: rows(table.some_tables("beside", faults), true, &known, faults),
    };
    if !routes
        .routes
        .last()
        .is_some_and(|last| last.when == When::default() && !last.services.is_empty())
    {
        let line = routes.routes.last().map_or(table.line, |last| last.line);
        faults.push(table.fault(
            line,
            "the last route has conditions or no services",
            "end the table with a route that always holds",
        ));
    }
    table.finish(faults);
    routes
}

/// The directory, for rows that offer it.
struct Known<'a> {
    services: &'a BTreeMap<ServiceId, Service>,
    /// Those that have a file.
    written: BTreeSet<ServiceId>,
}

impl Known<'_> {
    /// The services of a list that may be offered there.
    fn of(&self, table: &Table<'_>, list: &[Located<String>], professional: bool, faults: &mut Vec<Fault>) -> Vec<ServiceId> {
        let mut out = Vec::new();
        for name in list {
            let id = ServiceId(name.value.clone());
            match self.services.get(&id) {
                // Its file has a fault of its own, which is told there.
                None if self.written.contains(&id) => out.push(id),
                None => faults.push(table.fault(
                    name.line,
                    format!("there is no service `{}`", id.0),
                    or_nearest(
                        "add its file to services/",
                        &id.0,
                        self.written.iter().map(|known| known.0.as_str()),
                    ),
                )),
                Some(service) if service.professional_only && !professional => faults.push(table.fault(
                    name.line,
                    format!("`{}` is for professionals only", id.0),
                    "offer it in rows with audience = [\"professional\"] alone",
                )),
                Some(_) => out.push(id),
            }
        }
        out
    }
}

fn rows(tables: Vec<Table<'_>>, beside: bool, known: &Known<'_>, faults: &mut Vec<Fault>) -> Vec<Route> {
    let mut out: Vec<Route> = Vec::new();
    for table in tables {
        if let Some(row) = row(table, beside, known, faults) {
            if out.iter().any(|other| other.id == row.0.id) {
                let problem = format!("route `{}` stands twice", row.0.id.0);
                faults.push(Fault::new(ROUTES, row.1, problem, "give one another id"));
            }
            out.push(row.0);
        }
    }
    out
}

/// A row, and the line of its id.
fn row(mut table: Table<'_>, beside: bool, known: &Known<'_>, faults: &mut Vec<Fault>) -> Option<(Route, usize)> {
    let id = table.text("id", faults);
    let when = table.table("when", faults).map(|inner| when(inner, faults)).unwrap_or_default();
    let case = if beside {
        table.optional_text("case", faults)
    } else {
        table.text("case", faults)
    };
    let (services, read) = (table.texts("services", faults), table.texts("read", faults));
    let first = table.flag("first", faults);
    let note = table.optional_text("note", faults);
    let id = id?;
    if when.more_themes && when.themes.is_empty() {
        let problem = "`more_themes` wants `themes`";
        faults.push(table.fault(id.line, problem, "name the harm that there must be more than"));
    }
    let misplaced = if beside && case.is_some() {
        Some("`case` belongs to a route, not to a row of `beside`")
    } else if beside && services.is_empty() && read.is_empty() && note.is_none() {
        Some("the row of `beside` adds nothing")
    } else if !beside && services.is_empty() {
        Some("the route has no services")
    } else if !beside && (first || note.is_some()) {
        Some("`first` and `note` belong to a row of `beside`, not to a route")
    } else {
        None
    };
    let words = case.as_ref().or(note.as_ref());
    faults.extend(misplaced.map(|problem| table.fault(id.line, problem, "compare with the rows around it")));
    let services = known.of(&table, &services, when.audience == [Audience::Professional], faults);
    table.finish(faults);
    let route = Route {
        line: words.map_or(id.line, |words| words.line),
        id: RouteId(id.value),
        when,
        case: case.map(|case| case.value).unwrap_or_default(),
        services,
        read: read.into_iter().map(|article| ArticleId(article.value)).collect(),
        first,
        note: note.map(|note| note.value),
    };
    Some((route, id.line))
}

fn when(mut table: Table<'_>, faults: &mut Vec<Fault>) -> When {
    let when = When {
        audience: table.terms("audience", faults),
        themes: table.terms("themes", faults),
        more_themes: table.flag("more_themes", faults),
        age: table.terms("age", faults),
        gender: table.terms("gender", faults),
        urgency: table.terms("urgency", faults),
        signs: table.terms("signs", faults),
        without: table.terms("without", faults),
        without_themes: table.terms("without_themes", faults),
    };
    table.finish(faults);
    when
}
