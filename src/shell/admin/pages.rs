//! The pages that show and change nothing. Not for: acts (`acts`), or how pages look (`templates/`).

use axum::{
    Extension,
    extract::{Query, State},
    http::header,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use serde::Deserialize;
use tokio::task::spawn_blocking;

use super::{
    App,
    compare::compare,
    guard::Caller,
    refusal::{Why, refuse},
    view::{
        Act, AuditPage, Bar, ChangePage, ComparePage, FaultsPage, FiguresPage, Frame, LoginPage, ServicesPage, StatusPage, Sums, TryPage,
        VersionsPage, Waiting, WeekRow, page, swedish,
    },
    wording::word,
};
use crate::{
    knowledge::SWEDISH,
    shell::{
        knowledge::StandIn,
        metrics,
        services::{self, Due},
        tally::{Cell, Kind, Week},
    },
};

/// Acts that are shown.
const ACTS: usize = 100;

/// The chart's measures, in its own units.
const CHART_HEIGHT: u64 = 120;
const CHART_STEP: u64 = 56;
const CHART_TOP: u64 = 20;

pub(super) async fn root() -> Redirect {
    Redirect::to("/admin")
}

pub(super) async fn style() -> Response {
    (
        [(header::CONTENT_TYPE, "text/css; charset=utf-8")],
        include_str!("assets/admin.css"),
    )
        .into_response()
}

pub(super) async fn sign_in() -> Html<String> {
    Html(page(&LoginPage { why: "" }))
}

pub(super) async fn metrics(State(app): State<App>) -> Response {
    let text = metrics::text(&app.keeper, &app.settings.health);
    ([(header::CONTENT_TYPE, metrics::MEDIA_TYPE)], text).into_response()
}

/// What the services wait for today.
fn due(app: &App) -> Due {
    Due {
        today: app.keeper.service().now().date(),
        days: app.keeper.folders().verify_days,
    }
}

pub(super) async fn status(State(app): State<App>, Extension(caller): Extension<Caller>) -> Response {
    apart(move || {
        let status = app.keeper.status();
        let snapshot = app.keeper.service().snapshot();
        let knowledge = &snapshot.knowledge;
        let (standing, wanted) = app.settings.health.connections();
        let articles = knowledge
            .articles
            .iter()
            .map(|(language, articles)| (language.to_string(), articles.len()));
        Html(page(&StatusPage {
            content: knowledge.manifest.version.clone(),
            stand_in: match status.stand_in {
                None => "none",
                Some(StandIn::LastAccepted) => "last-accepted",
                Some(StandIn::BuiltIn) => "built-in",
            },
            standing,
            wanted,
            faults: status.faults.len(),
            warnings: status.warnings.len(),
            articles: articles.collect(),
            services: knowledge.services.len(),
            due: services::list(knowledge, true, due(&app)).len(),
            wrong_tokens: app.gate.failed(),
            version: status.version,
            f: Frame::new(&app, caller, "/admin"),
        }))
        .into_response()
    })
    .await
}

pub(super) async fn versions(State(app): State<App>, Extension(caller): Extension<Caller>) -> Response {
    apart(move || {
        let status = app.keeper.status();
        Html(page(&VersionsPage {
            current: status.version.generation,
            versions: status.versions,
            f: Frame::new(&app, caller, "/admin/versioner"),
        }))
        .into_response()
    })
    .await
}

/// Which version to compare with the one that answers.
#[derive(Deserialize)]
pub(super) struct Compared {
    version: u64,
}

pub(super) async fn compared(State(app): State<App>, Extension(caller): Extension<Caller>, Query(wanted): Query<Compared>) -> Response {
    let Ok(_turn) = app.previews.clone().try_acquire_owned() else {
        return refuse("/admin/versioner/jamfor", Why::Busy);
    };
    apart(move || {
        let current = app.keeper.status().version.generation;
        let both = app
            .keeper
            .files_of(current)
            .and_then(|(_, current)| Ok((current, app.keeper.files_of(wanted.version)?.1)));
        let (files, more, faults) = match both {
            Ok((current, other)) => {
                let (files, more) = compare(&current, &other);
                (files, more, Vec::new())
            }
            Err(faults) => (Vec::new(), 0, swedish(&faults)),
        };
        Html(page(&ComparePage {
            f: Frame::new(&app, caller, "/admin/versioner"),
            current,
            other: wanted.version,
            files,
            more,
            faults,
        }))
        .into_response()
    })
    .await
}

pub(super) async fn change(State(app): State<App>, Extension(caller): Extension<Caller>) -> Html<String> {
    let folders = app.keeper.folders();
    Html(page(&ChangePage {
        folders: folders.dir.is_some() || folders.locales.is_some(),
        f: Frame::new(&app, caller, "/admin/ladda-om"),
    }))
}

pub(super) async fn faults(State(app): State<App>, Extension(caller): Extension<Caller>) -> Response {
    apart(move || {
        let status = app.keeper.status();
        Html(page(&FaultsPage {
            faults: swedish(&status.faults),
            warnings: swedish(&status.warnings),
            f: Frame::new(&app, caller, "/admin/fel"),
        }))
        .into_response()
    })
    .await
}

pub(super) async fn services(State(app): State<App>, Extension(caller): Extension<Caller>) -> Html<String> {
    let snapshot = app.keeper.service().snapshot();
    let due = due(&app);
    let waiting = services::list(&snapshot.knowledge, true, due).into_iter().map(|service| Waiting {
        id: service.id.0.clone(),
        name: service.name(&SWEDISH).to_owned(),
        verified: service.verified_on.map(|date| date.to_string()),
        awaits: service.awaits.clone(),
    });
    Html(page(&ServicesPage {
        services: waiting.collect(),
        all: snapshot.knowledge.services.len(),
        days: due.days,
        f: Frame::new(&app, caller, "/admin/tjanster"),
    }))
}

pub(super) async fn trying(State(app): State<App>, Extension(caller): Extension<Caller>) -> Html<String> {
    Html(page(&TryPage {
        f: Frame::new(&app, caller, "/admin/prova"),
        tried: None,
    }))
}

pub(super) async fn figures(State(app): State<App>, Extension(caller): Extension<Caller>) -> Html<String> {
    let tally = app.keeper.service().tally();
    let weekly = tally.weekly(Cell::Kind);
    let sum = |cells: &[(String, u64)]| cells.iter().map(|(_, sum)| sum).sum::<u64>();
    let highest = weekly.iter().map(|(_, cells)| sum(cells)).max().unwrap_or(0).max(1);
    let bars = weekly.iter().zip(0_u64..).map(|((week, cells), place)| {
        let height = sum(cells) * CHART_HEIGHT / highest;
        Bar {
            week: format!("v. {}", week.number),
            sum: sum(cells),
            x: place * CHART_STEP,
            y: CHART_TOP + CHART_HEIGHT - height,
            height,
        }
    });
    let rows = weekly.iter().map(|(week, cells)| WeekRow {
        label: label(*week),
        sums: Kind::ALL
            .iter()
            .map(|kind| cells.iter().find(|(name, _)| name == kind.name()).map(|(_, sum)| *sum))
            .collect(),
    });
    let sums = [
        ("kind", Cell::Kind),
        ("topic", Cell::Topic),
        ("route", Cell::Route),
        ("language", Cell::Language),
    ];
    let sums = sums.map(|(what, cell)| {
        let mut rows = tally.ever(cell);
        rows.sort_by_key(|(_, sum)| std::cmp::Reverse(*sum));
        Sums {
            what,
            rows: rows.into_iter().map(|(id, sum)| (named(&app, what, &id), sum)).collect(),
            withheld: tally.withheld(cell),
        }
    });
    Html(page(&FiguresPage {
        bars: bars.collect(),
        weeks: rows.collect(),
        sums: sums.into(),
        kinds: Kind::ALL.iter().map(|kind| word("kind", kind.name())).collect(),
        f: Frame::new(&app, caller, "/admin/siffror"),
    }))
}

fn label(week: Week) -> String {
    format!("{} v. {}", week.year, week.number)
}

/// Topics have names in the locale; the others have words of our own, or go by their ids.
fn named(app: &App, what: &str, id: &str) -> String {
    if what == "topic" {
        let snapshot = app.keeper.service().snapshot();
        let name = snapshot.catalogue.text(&SWEDISH, &format!("topic-{id}"));
        if !name.is_empty() {
            return name.to_owned();
        }
    }
    word(what, id)
}

pub(super) async fn audit(State(app): State<App>, Extension(caller): Extension<Caller>) -> Response {
    apart(move || {
        let f = Frame::new(&app, caller, "/admin/logg");
        let mut page_of = AuditPage {
            f,
            state: "none",
            line: 0,
            acts: Vec::new(),
        };
        if let Some(audit) = app.keeper.audit() {
            match (audit.verify(), audit.last(ACTS)) {
                (Ok(chain), Ok(entries)) => {
                    page_of.state = if chain.is_ok() { "whole" } else { "broken" };
                    page_of.line = chain.err().map_or(0, |broken| broken.line);
                    let name = |act: &crate::shell::knowledge::Act| serde_json::to_value(act).ok();
                    let acts = entries.into_iter().map(|entry| Act {
                        number: entry.number,
                        time: page_of.f.time(&entry.time),
                        who: entry.who,
                        what: word("act", name(&entry.act).as_ref().and_then(|name| name.as_str()).unwrap_or_default()),
                        how: word("how", &entry.how),
                        generation: entry.generation,
                        result: word("result", &entry.result),
                        faults: entry.faults,
                    });
                    page_of.acts = acts.collect();
                }
                (Err(_), _) | (_, Err(_)) => page_of.state = "unread",
            }
        }
        Html(page(&page_of)).into_response()
    })
    .await
}

/// Does work that reads disks or takes long where it holds up nobody else.
pub(super) async fn apart(work: impl FnOnce() -> Response + Send + 'static) -> Response {
    match spawn_blocking(work).await {
        Ok(response) => response,
        // The layer around every route catches it.
        Err(broken) => std::panic::resume_unwind(broken.into_panic()),
    }
}
