//! What an editor should look over though it forbids nothing: dates that are still to come, links to articles that are not there, languages that nobody is
//! answered in. Not for: phrasings that find another article (`prove`), which takes asking.

use jiff::civil::Date;

use super::Snapshot;
use crate::knowledge::{Fault, Files, LANGUAGES, MANIFEST, ROUTES, SWEDISH, line_holding, or_nearest};

/// All of it, on a day.
pub(super) fn remarks(snapshot: &Snapshot, files: &Files, today: Date) -> Vec<Fault> {
    let mut remarks = days(snapshot, files, today);
    remarks.extend(links(snapshot, files));
    remarks.extend(languages(snapshot, files));
    remarks
}

/// No fault: a clock that is wrong must not keep knowledge from being used.
fn days(snapshot: &Snapshot, files: &Files, today: Date) -> Vec<Fault> {
    let knowledge = &snapshot.knowledge;
    let mut remarks = Vec::new();
    let mut look = |file: String, key: &str, day: Option<Date>| {
        let Some(day) = day.filter(|day| *day > today) else { return };
        let line = line_holding(files.get(&file).unwrap_or_default(), &format!("{key} ="));
        let problem = format!("`{key}` is {day}, which is still to come");
        remarks.push(Fault::new(&file, line, problem, "write the day on which it was done"));
    };
    for (language, articles) in &knowledge.articles {
        for article in articles.values() {
            look(super::prove::place(language, article), "reviewed", Some(article.reviewed));
        }
    }
    for service in knowledge.services.values() {
        look(
            format!("knowledge/services/{}.toml", service.id.0),
            "verified_on",
            service.verified_on,
        );
    }
    look(
        MANIFEST.to_owned(),
        "approved_on",
        knowledge.manifest.approved.as_ref().map(|(_, day)| *day),
    );
    look(MANIFEST.to_owned(), "version", knowledge.manifest.version.parse().ok());
    remarks
}

/// An article that is taken away falls out of the table by itself; one that was misspelt never was there.
fn links(snapshot: &Snapshot, files: &Files) -> Vec<Fault> {
    let routes = &snapshot.knowledge.routes;
    let known = || {
        snapshot
            .knowledge
            .articles
            .get(&SWEDISH)
            .into_iter()
            .flat_map(|articles| articles.keys())
    };
    let text = files.get(ROUTES).unwrap_or_default();
    let mut named: Vec<_> = routes.routes.iter().chain(&routes.beside).flat_map(|row| &row.read).collect();
    named.sort();
    named.dedup();
    let gone = named.into_iter().filter(|id| !known().any(|known| known == *id));
    gone.map(|id| {
        let remedy = or_nearest(
            "take it out of `read`, or write the name of an article",
            &id.0,
            known().map(|known| known.0.as_str()),
        );
        let line = line_holding(text, &format!("\"{}\"", id.0));
        Fault::new(
            ROUTES,
            line,
            format!("`read` names the article `{}`, which is not there", id.0),
            remedy,
        )
    })
    .collect()
}

/// Whoever writes in such a language is answered in Swedish.
fn languages(snapshot: &Snapshot, files: &Files) -> Vec<Fault> {
    let text = files.get(LANGUAGES).unwrap_or_default();
    let spoken = snapshot.catalogue.languages();
    let silent = snapshot
        .knowledge
        .function_words
        .keys()
        .filter(|language| !spoken.contains(language));
    silent
        .map(|language| {
            let line = text
                .lines()
                .position(|line| line.starts_with(&format!("{language} =")))
                .map_or(0, |at| at + 1);
            let problem = format!("no sentences are written in `{language}`");
            Fault::new(
                LANGUAGES,
                line,
                problem,
                format!("write locales/{language} after locales/sv, or take the language out"),
            )
        })
        .collect()
}
