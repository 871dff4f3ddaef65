//! The directory of services: who answers, for whom, when, and what is known for sure. Not for: choosing one (`engine::route`).

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::knowledge::{Hours, Language};

/// The id of a service, as `respond.md` lists them: lower-case ASCII letters, digits and underscores.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceId(pub String);

/// A service, checked.
#[derive(Clone, Debug)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// Its name, by language; Swedish always.
    pub name: BTreeMap<Language, String>,
    /// For whom it is, in one line, by language; Swedish always.
    pub whom: BTreeMap<Language, String>,
    /// Only for people who meet this in their work (promise 11).
    pub professional_only: bool,
    /// Lowest and highest age in years, where the service states them.
    pub ages: (Option<u8>, Option<u8>),
    /// Where it helps.
    pub area: Area,
    /// Every number it answers at, in the order to show them.
    pub numbers: Vec<Number>,
    /// Its own page: an https address.
    pub web: Option<String>,
    /// When it answers; `None` where no source is sure enough to show.
    pub hours: Option<Hours>,
    /// Stated to be free of charge.
    pub free: bool,
    /// Stated that one may be anonymous.
    pub anonymous: bool,
    /// Stated that the call is not on the phone bill (it stays in the phone's own call list).
    pub off_the_bill: bool,
    /// Where the facts come from.
    pub sources: Vec<String>,
    /// When somebody last checked number and page by hand; `None` until somebody has.
    pub verified_on: Option<Date>,
    /// What waits to be checked before more can be shown.
    pub awaits: Vec<String>,
}

/// Where a service helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// All of Sweden.
    Sweden,
    /// Stockholm county.
    StockholmCounty,
    /// Outside Sweden.
    Abroad,
}

/// A telephone number that may be shown: `knowledge::load` leaves out those that promise 13 withholds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// As people read it: `020-50 50 50`.
    pub display: String,
    /// As a phone dials it: `+46` or digits alone.
    pub dial: String,
}
