//! How much is asked, of what kind: sums by week, topic, route, language and channel, in memory alone. A sum under five is never told, and others go out
//! in steps of five, so that no single person shows, not even as a difference between two readings. Not for: words, people, addresses, or moments in time.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use jiff::Zoned;

use crate::{
    engine::{Channel, Outcome, Plan, Press, Snapshot},
    knowledge::ArticleId,
};

/// What is let out at a time: fewer than this is not told.
pub const STEP: u64 = 5;

/// Weeks that are held; the oldest goes.
const WEEKS: usize = 12;

/// Bounds of the histogram, in seconds.
pub const BOUNDS: [f64; 10] = [0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.05, 0.25];

/// What is counted. Cloning it is cheap, and all clones count together.
#[derive(Clone, Debug, Default)]
pub struct Tally(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    weeks: BTreeMap<Week, Cells>,
    ever: Cells,
    times: Times,
    reloads: BTreeMap<&'static str, u64>,
}

/// An ISO week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Week {
    /// The year that the week belongs to.
    pub year: i16,
    /// 1 to 53.
    pub number: i8,
}

/// What kind of reply was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Help comes first.
    Referral,
    /// An article.
    Answer,
    /// Nothing was found.
    NotFound,
    /// A greeting, a thank-you, or nothing to go on.
    Menu,
    /// An article, by a button.
    Opened,
    /// Help, by a button.
    Help,
}

impl Kind {
    /// Each of them.
    pub const ALL: [Self; 6] = [Self::Referral, Self::Answer, Self::NotFound, Self::Menu, Self::Opened, Self::Help];

    /// As figures name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Referral => "referral",
            Self::Answer => "answer",
            Self::NotFound => "not_found",
            Self::Menu => "menu",
            Self::Opened => "opened",
            Self::Help => "help",
        }
    }
}

/// What is summed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// Replies of a kind.
    Kind,
    /// Replies of a kind and by a channel, as `referral/web`.
    KindAndChannel,
    /// Answers on a topic.
    Topic,
    /// Referrals by a row of the routing table.
    Route,
    /// Replies in a language.
    Language,
}

type Cells = BTreeMap<(Cell, String), u64>;

/// How long replies took.
#[derive(Clone, Debug, Default)]
pub struct Times {
    /// Replies within each of [`BOUNDS`] and over the one before; the last are over all of them.
    pub buckets: [u64; BOUNDS.len() + 1],
    /// All of them together, in seconds.
    pub sum: f64,
    /// Those that wait until there are enough to tell of.
    waiting: Vec<f64>,
}

/// A sum as it may be told: `None` under five, else the multiple of five below it.
pub fn told(sum: u64) -> Option<u64> {
    (sum >= STEP).then_some(sum - sum % STEP)
}

impl Tally {
    /// Counts a reply to words.
    pub(super) fn answered(&self, snapshot: &Snapshot, channel: Channel, outcome: &Outcome, took: Duration, now: &Zoned) {
        let (kind, route, article) = match &outcome.plan {
            Plan::Refer { route, .. } => (Kind::Referral, Some(route.0.as_str()), None),
            Plan::Answer { articles, .. } => (Kind::Answer, None, articles.first()),
            Plan::NotFound { .. } => (Kind::NotFound, None, None),
            Plan::Menu { .. } => (Kind::Menu, None, None),
        };
        let channel = match channel {
            Channel::Web => "web",
            Channel::Direct => "direct",
            Channel::Public => "public",
        };
        // Whoever asks names the language: what is not held is one and the same.
        let held = snapshot.catalogue.languages().contains(&outcome.language);
        let language = if held { outcome.language.to_string() } else { "other".to_owned() };
        let mut cells = vec![
            (Cell::Kind, kind.name().to_owned()),
            (Cell::KindAndChannel, format!("{}/{channel}", kind.name())),
            (Cell::Language, language),
        ];
        cells.extend(route.map(|route| (Cell::Route, route.to_owned())));
        cells.extend(topics(snapshot, article));
        self.add(&cells, now, Some(took));
    }

    /// Counts a button. The menu is on every first page, so it says nothing.
    pub(super) fn pressed(&self, snapshot: &Snapshot, pressed: &Press, now: &Zoned) {
        let cells = match pressed {
            Press::Menu => return,
            Press::Article(id) => {
                let topics = topics(snapshot, Some(id));
                // An id that nobody wrote an article for is shown nothing.
                if topics.is_empty() {
                    return;
                }
                [vec![(Cell::Kind, Kind::Opened.name().to_owned())], topics].concat()
            }
            Press::Help(_) => vec![(Cell::Kind, Kind::Help.name().to_owned())],
        };
        self.add(&cells, now, None);
    }

    /// Counts how a change of the knowledge ended.
    pub(super) fn reloaded(&self, result: &'static str) {
        *self.inner().reloads.entry(result).or_default() += 1;
    }

    /// Sums of a kind of cell since the start, as they may be told.
    pub fn ever(&self, cell: Cell) -> Vec<(String, u64)> {
        told_of(&self.inner().ever, cell)
    }

    /// Cells of a kind since the start that may not be told yet.
    pub fn withheld(&self, cell: Cell) -> usize {
        let inner = self.inner();
        inner
            .ever
            .iter()
            .filter(|((of, _), sum)| *of == cell && told(**sum).is_none())
            .count()
    }

    /// Sums of a kind of cell for each week that something was counted in, oldest first, as they may be told.
    pub fn weekly(&self, cell: Cell) -> Vec<(Week, Vec<(String, u64)>)> {
        let inner = self.inner();
        inner.weeks.iter().map(|(week, cells)| (*week, told_of(cells, cell))).collect()
    }

    /// How long replies took: five at a time are let out.
    pub fn times(&self) -> Times {
        self.inner().times.clone()
    }

    /// How changes of the knowledge ended, and how often each.
    pub fn reloads(&self) -> BTreeMap<&'static str, u64> {
        self.inner().reloads.clone()
    }

    fn add(&self, cells: &[(Cell, String)], now: &Zoned, took: Option<Duration>) {
        let week = now.date().iso_week_date();
        let week = Week {
            year: week.year(),
            number: week.week(),
        };
        let mut inner = self.inner();
        let Inner { weeks, ever, times, .. } = &mut *inner;
        for cell in cells {
            *ever.entry(cell.clone()).or_default() += 1;
            *weeks.entry(week).or_default().entry(cell.clone()).or_default() += 1;
        }
        while weeks.len() > WEEKS {
            weeks.pop_first();
        }
        if let Some(took) = took {
            times.add(took.as_secs_f64());
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // Sums are sound after each single addition, so a panic elsewhere leaves them so.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Times {
    fn add(&mut self, seconds: f64) {
        self.waiting.push(seconds);
        if u64::try_from(self.waiting.len()).is_ok_and(|waiting| waiting < STEP) {
            return;
        }
        for seconds in std::mem::take(&mut self.waiting) {
            let place = BOUNDS.iter().position(|bound| seconds <= *bound).unwrap_or(BOUNDS.len());
            if let Some(bucket) = self.buckets.get_mut(place) {
                *bucket += 1;
            }
            self.sum += seconds;
        }
    }
}

fn topics(snapshot: &Snapshot, article: Option<&ArticleId>) -> Vec<(Cell, String)> {
    let article = article.and_then(|id| snapshot.knowledge.article(&crate::knowledge::SWEDISH, id));
    article.map_or_else(Vec::new, |article| {
        article.topics.iter().map(|topic| (Cell::Topic, topic.clone())).collect()
    })
}

fn told_of(cells: &Cells, cell: Cell) -> Vec<(String, u64)> {
    let named = cells.iter().filter(|((of, _), _)| *of == cell);
    named.filter_map(|((_, name), sum)| Some((name.clone(), told(*sum)?))).collect()
}
