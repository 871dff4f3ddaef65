//! `knowledge/smoke.toml`: messages that every version of the knowledge is tried on before it answers anybody, with what must come of each.
//! Not for: trying them (`engine::prove`), nor for measuring (`slussen eval`).

use crate::knowledge::{
    ArticleId, Fault, Files, ServiceId,
    files::MISSING,
    raw::{Located, Table},
    source::Source,
};

/// Where it lies.
pub const SMOKE: &str = "knowledge/smoke.toml";

/// What kind of reply must come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Help first.
    Referral,
    /// An article.
    Answer,
    /// Nothing answers this.
    NotFound,
    /// What one can ask.
    Menu,
}

impl Kind {
    const NAMES: [(&str, Self); 4] = [
        ("referral", Self::Referral),
        ("answer", Self::Answer),
        ("not_found", Self::NotFound),
        ("menu", Self::Menu),
    ];

    /// As the file writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Referral => "referral",
            Self::Answer => "answer",
            Self::NotFound => "not_found",
            Self::Menu => "menu",
        }
    }
}

/// One message and what must come of it.
#[derive(Clone, Debug)]
pub struct Smoke {
    /// What is written: made up, never a person's.
    pub says: String,
    /// Where it stands.
    pub line: usize,
    /// The kind of reply.
    pub kind: Kind,
    /// The service that must come first.
    pub first: Option<ServiceId>,
    /// Services that must be offered.
    pub services: Vec<ServiceId>,
    /// Services that must not.
    pub never: Vec<ServiceId>,
    /// The article that must answer.
    pub article: Option<ArticleId>,
}

/// Reads the messages.
///
/// # Errors
/// The file is missing or empty, or a message is not whole: every fault.
pub fn smoke(files: &Files) -> Result<Vec<Smoke>, Vec<Fault>> {
    let mut faults = Vec::new();
    let Some(text) = files.get(SMOKE) else {
        let remedy = "put it back: a version that has not been tried on it is not taken";
        return Err(vec![Fault::new(SMOKE, 0, MISSING, remedy)]);
    };
    let mut found = Vec::new();
    if let Some(mut table) = Source::whole(SMOKE, text).table(&mut faults) {
        for inner in table.tables("message", &mut faults) {
            found.extend(message(inner, &mut faults));
        }
        table.finish(&mut faults);
        if found.is_empty() && faults.is_empty() {
            faults.push(Fault::new(SMOKE, 0, "there is no message", "write at least one [[message]]"));
        }
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

fn message(mut table: Table<'_>, faults: &mut Vec<Fault>) -> Option<Smoke> {
    let ids = |texts: Vec<Located<String>>| texts.into_iter().map(|id| ServiceId(id.value)).collect();
    let line = table.line;
    let says = table.text("says", faults);
    let kind = table.text("kind", faults);
    let first = table.optional_text("first", faults);
    let services = ids(table.texts("services", faults));
    let never = ids(table.texts("never", faults));
    let article = table.optional_text("article", faults);
    let known = kind.and_then(|written| {
        let found = Kind::NAMES.iter().find(|(name, _)| *name == written.value).map(|(_, kind)| *kind);
        if found.is_none() {
            faults.push(table.unknown("kind", &written, &Kind::NAMES.map(|(name, _)| name)));
        }
        found
    });
    table.finish(faults);
    Some(Smoke {
        says: says?.value,
        line,
        kind: known?,
        first: first.map(|id| ServiceId(id.value)),
        services,
        never,
        article: article.map(|id| ArticleId(id.value)),
    })
}
