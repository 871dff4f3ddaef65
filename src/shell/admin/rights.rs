//! What each role may do, and which right each route asks for: one table, and what is not in it is not there. Not for: who somebody is (`gate`, `sessions`).

use axum::http::Method;

use crate::config::Role;

/// Something that can be done here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// See how things are: status, versions, faults, services due, figures.
    See,
    /// Try a message and see what decided.
    Try,
    /// Preview what the folders hold, and let it answer.
    Change,
    /// Confirm that routes change.
    Confirm,
    /// Bring an earlier version back.
    RollBack,
    /// Read who did what.
    Audit,
}

impl Role {
    /// Whether the role has a right.
    pub fn may(self, right: Right) -> bool {
        let least = match right {
            Right::See => Self::Viewer,
            Right::Try | Right::Change => Self::Editor,
            // An earlier version answers without routes being confirmed, so both are one person's to decide.
            Right::Confirm | Right::RollBack | Right::Audit => Self::Admin,
        };
        self >= least
    }
}

/// Every route that somebody must be known for, and the right that it asks for.
pub const ROUTES: [(Method, &str, Right); 19] = [
    (Method::GET, "/", Right::See),
    (Method::GET, "/admin", Right::See),
    (Method::POST, "/admin/logga-ut", Right::See),
    (Method::GET, "/admin/versioner", Right::See),
    (Method::GET, "/admin/versioner/jamfor", Right::See),
    (Method::POST, "/admin/versioner/ta-tillbaka", Right::RollBack),
    (Method::GET, "/admin/ladda-om", Right::Change),
    (Method::POST, "/admin/ladda-om/visa", Right::Change),
    (Method::POST, "/admin/ladda-om", Right::Change),
    (Method::GET, "/admin/fel", Right::See),
    (Method::GET, "/admin/tjanster", Right::See),
    (Method::GET, "/admin/prova", Right::Try),
    (Method::POST, "/admin/prova", Right::Try),
    (Method::GET, "/admin/siffror", Right::See),
    (Method::GET, "/admin/logg", Right::Audit),
    (Method::GET, "/admin/v1/status", Right::See),
    (Method::POST, "/admin/v1/preview", Right::Change),
    (Method::POST, "/admin/v1/reload", Right::Change),
    (Method::POST, "/admin/v1/rollback", Right::RollBack),
];

/// Where `/metrics` is; asked for by the right to see, unless it is open.
pub const METRICS: &str = "/metrics";

/// The right that a request needs; `None` where there is nothing.
pub(super) fn needed(method: &Method, path: &str) -> Option<Right> {
    let method = if *method == Method::HEAD { &Method::GET } else { method };
    if path == METRICS {
        return (*method == Method::GET).then_some(Right::See);
    }
    let route = ROUTES.iter().find(|(known, at, _)| known == method && *at == path);
    route.map(|(_, _, right)| *right)
}

/// Whether a path is for programs, which send a token with each request and read no pages.
pub(super) fn for_programs(path: &str) -> bool {
    path == METRICS || path.starts_with("/admin/v1/")
}
