//! The directory of services: who answers, for whom, when, and what is known for sure. Not for: choosing one (`engine::route`).

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::knowledge::{Hours, Language, SWEDISH};

/// Services whose numbers are shown however sure they are (promises 12 and 13): 112 and Kvinnofridslinjen are never hidden.
pub(super) const ALWAYS_SHOWN: [&str; 2] = [ServiceId::EMERGENCY, "kvinnofridslinjen"];

/// The id of a service, as `respond.md` lists them: lower-case ASCII letters, digits and underscores.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceId(pub String);

impl ServiceId {
    /// The id of the emergency number's service.
    pub const EMERGENCY: &str = "112";
}

/// A service, checked.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four facts that a source states or does not, each shown by itself"
)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// Its name, by language; Swedish always.
    pub name: BTreeMap<Language, String>,
    /// For whom it is, in one line, by language; Swedish always.
    pub whom: BTreeMap<Language, String>,
    /// Only for people who meet this in their work (promise 11).
    pub professional_only: bool,
    /// For whom it is, where it is not for everybody; empty otherwise.
    pub genders: Vec<Served>,
    /// Lowest and highest age in years, where the service states them.
    pub ages: (Option<u8>, Option<u8>),
    /// Where it helps.
    pub area: Area,
    /// Every number that may be shown, in the order to show them.
    pub numbers: Vec<Number>,
    /// Numbers that promise 13 withholds: never shown to people, listed for the one who verifies.
    pub withheld: Vec<Number>,
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
    /// Who did, by role and never by name.
    pub verified_by: Option<String>,
    /// What waits to be checked before more can be shown.
    pub awaits: Vec<String>,
}

impl Service {
    /// Its name in a language, or in Swedish.
    pub fn name(&self, language: &Language) -> &str {
        in_language(&self.name, language)
    }

    /// For whom it is, in a language, or in Swedish.
    pub fn whom(&self, language: &Language) -> &str {
        in_language(&self.whom, language)
    }

    /// Every number it has, shown or not, as dialled: what may not be typed anywhere else.
    pub fn dials(&self) -> impl Iterator<Item = &str> {
        self.numbers.iter().chain(&self.withheld).map(|number| number.dial.as_str())
    }
}

fn in_language<'a>(texts: &'a BTreeMap<Language, String>, language: &Language) -> &'a str {
    texts.get(language).or_else(|| texts.get(&SWEDISH)).map_or("", String::as_str)
}

/// For whom a service is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    /// Women and girls.
    Women,
    /// Men and boys.
    Men,
    /// Trans people, non-binary people among them.
    Trans,
}

impl Served {
    /// As files write them.
    pub(super) const NAMES: [(&str, Self); 3] = [("women", Self::Women), ("men", Self::Men), ("trans", Self::Trans)];
}

/// How sure a fact is. *High*: two independent sources, the operator or an authority among them. *Medium*: one of them alone. *Low*: a third party, a
/// conflict, or too old.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Confidence {
    High,
    Medium,
    Low,
}

impl Confidence {
    pub(super) const NAMES: [(&str, Self); 3] = [("high", Self::High), ("medium", Self::Medium), ("low", Self::Low)];
}

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Basis {
    Operator,
    Authority,
    ThirdParty,
}

impl Basis {
    pub(super) const NAMES: [(&str, Self); 3] = [
        ("operator", Self::Operator),
        ("authority", Self::Authority),
        ("third_party", Self::ThirdParty),
    ];
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

impl Area {
    /// As files write them.
    pub(super) const NAMES: [(&str, Self); 3] = [
        ("sweden", Self::Sweden),
        ("stockholm_county", Self::StockholmCounty),
        ("abroad", Self::Abroad),
    ];
}

/// A telephone number that may be shown: `knowledge::load` leaves out those that promise 13 withholds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// As people read it: `020-50 50 50`.
    pub display: String,
    /// As a phone dials it: `+46` or digits alone.
    pub dial: String,
}
