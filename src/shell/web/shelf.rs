//! Pages that are the same for everybody, rendered once for each version of the knowledge and served as they are. Not for: anything that answers
//! what somebody wrote.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use axum::{
    body::Bytes,
    http::header::CONTENT_TYPE,
    response::{IntoResponse, Response},
};

use super::{App, pages::Tongue};

/// How long a page is served as it is: it may say of a service that it is open now.
const FRESH: Duration = Duration::from_mins(1);

/// The pages of one version, by their addresses: one for each page and language, as an address without a page never comes here.
pub(super) struct Shelf(Mutex<Pages>);

struct Pages {
    generation: u64,
    since: Instant,
    held: HashMap<String, Bytes>,
}

impl Shelf {
    pub(super) fn new() -> Self {
        Self(Mutex::new(Pages::of(0)))
    }

    /// The page at `path` behind the language; rendered where there is none that still holds.
    pub(super) fn page(&self, app: &App, tongue: &Tongue, path: &str, render: impl FnOnce() -> String) -> Response {
        let generation = app.service.snapshot().generation;
        let address = tongue.base() + path;
        let held = self.fresh(generation, |pages| pages.held.get(&address).cloned());
        let page = held.unwrap_or_else(|| {
            // Without the lock: a page that cannot be rendered must not keep the others back.
            let page = Bytes::from(render());
            self.fresh(generation, |pages| pages.held.insert(address, page.clone()));
            page
        });
        ([(CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response()
    }

    fn fresh<T>(&self, generation: u64, with: impl FnOnce(&mut Pages) -> T) -> T {
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.generation != generation || pages.since.elapsed() >= FRESH {
            *pages = Pages::of(generation);
        }
        with(&mut pages)
    }
}

impl Pages {
    fn of(generation: u64) -> Self {
        Self {
            generation,
            since: Instant::now(),
            held: HashMap::new(),
        }
    }
}
