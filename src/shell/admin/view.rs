//! What the templates are handed. Not for: gathering it (`pages`, `acts`); sentences stand in the templates, words for ids in `wording`.

use askama::Template;
use jiff::{Timestamp, tz::TimeZone};

use super::{App, compare::Changed, guard::Caller, rights::Right, wording::word};
use crate::{
    knowledge::Fault,
    shell::{
        knowledge::{Changes, Moved, Preview, Report, Version},
        swedish,
        wire::Answer,
    },
};

/// What every page has around it.
pub(super) struct Frame {
    /// Where the page is, to mark it in the menu.
    path: &'static str,
    caller: Caller,
    zone: TimeZone,
}

impl Frame {
    pub(super) fn new(app: &App, caller: Caller, path: &'static str) -> Self {
        let zone = app.keeper.service().now().time_zone().clone();
        Self { path, caller, zone }
    }

    /// Marks the page that is open in the menu.
    pub(super) fn at(&self, path: &str) -> bool {
        self.path == path
    }

    pub(super) fn name(&self) -> &str {
        &self.caller.known.name
    }

    pub(super) fn role(&self) -> String {
        word("role", self.caller.known.role.name())
    }

    /// The token that every form carries.
    pub(super) fn form_token(&self) -> &str {
        &self.caller.form_token
    }

    pub(super) fn may_try(&self) -> bool {
        self.caller.known.role.may(Right::Try)
    }

    pub(super) fn may_change(&self) -> bool {
        self.caller.known.role.may(Right::Change)
    }

    pub(super) fn may_confirm(&self) -> bool {
        self.caller.known.role.may(Right::Confirm)
    }

    pub(super) fn may_roll_back(&self) -> bool {
        self.caller.known.role.may(Right::RollBack)
    }

    pub(super) fn may_audit(&self) -> bool {
        self.caller.known.role.may(Right::Audit)
    }

    /// The word for an id.
    #[expect(clippy::unused_self, reason = "templates reach functions through what they are handed")]
    pub(super) fn word(&self, kind: &str, id: &str) -> String {
        word(kind, id)
    }

    /// A time as it is on clocks in Stockholm.
    pub(super) fn time(&self, time: &Timestamp) -> String {
        time.to_zoned(self.zone.clone()).strftime("%Y-%m-%d %H:%M").to_string()
    }

    /// The beginning of a digest: enough to tell versions apart.
    #[expect(clippy::unused_self, reason = "templates reach functions through what they are handed")]
    pub(super) fn short<'a>(&self, digest: &'a str) -> &'a str {
        digest.get(..12).unwrap_or(digest)
    }
}

/// Faults as editors read them.
pub(super) fn swedish(faults: &[Fault]) -> Vec<Fault> {
    faults.iter().map(swedish::fault).collect()
}

/// Sign in.
#[derive(Template)]
#[template(path = "admin_login.html")]
pub(super) struct LoginPage {
    /// Empty, or why it was refused.
    pub(super) why: &'static str,
}

/// A refusal.
#[derive(Template)]
#[template(path = "admin_refusal.html")]
pub(super) struct RefusalPage {
    pub(super) why: &'static str,
}

/// How things are.
#[derive(Template)]
#[template(path = "admin_status.html")]
pub(super) struct StatusPage {
    pub(super) f: Frame,
    pub(super) version: Version,
    pub(super) content: String,
    /// `none`, `last-accepted` or `built-in`.
    pub(super) stand_in: &'static str,
    pub(super) standing: u32,
    pub(super) wanted: u32,
    pub(super) faults: usize,
    pub(super) warnings: usize,
    /// Articles by language tag.
    pub(super) articles: Vec<(String, usize)>,
    pub(super) services: usize,
    pub(super) due: usize,
    pub(super) wrong_tokens: u64,
}

/// The versions that are kept.
#[derive(Template)]
#[template(path = "admin_versions.html")]
pub(super) struct VersionsPage {
    pub(super) f: Frame,
    pub(super) current: u64,
    pub(super) versions: Vec<Version>,
}

/// What differs between a version and the one that answers.
#[derive(Template)]
#[template(path = "admin_compare.html")]
pub(super) struct ComparePage {
    pub(super) f: Frame,
    pub(super) current: u64,
    pub(super) other: u64,
    pub(super) files: Vec<Changed>,
    /// Files that are not shown.
    pub(super) more: usize,
    pub(super) faults: Vec<Fault>,
}

/// Preview and reload, before anything was asked for.
#[derive(Template)]
#[template(path = "admin_change.html")]
pub(super) struct ChangePage {
    pub(super) f: Frame,
    /// Folders are read; else there is nothing but what is built in.
    pub(super) folders: bool,
}

/// Names that came, went or changed, of one kind.
pub(super) struct Listed {
    pub(super) kind: &'static str,
    pub(super) changes: Changes,
}

/// What a reload would change.
#[derive(Template)]
#[template(path = "admin_preview.html")]
pub(super) struct PreviewPage {
    pub(super) f: Frame,
    pub(super) listed: Vec<Listed>,
    pub(super) answers: Vec<Moved>,
    pub(super) referrals: Vec<Moved>,
    pub(super) confirm: Vec<String>,
    pub(super) nothing: bool,
    /// The version that it is compared with.
    pub(super) base: u64,
}

impl PreviewPage {
    pub(super) fn new(f: Frame, preview: Preview, base: u64) -> Self {
        let listed = |kind, changes: &Changes| Listed {
            kind,
            changes: changes.clone(),
        };
        Self {
            nothing: preview.is_empty(),
            listed: vec![
                listed("articles", &preview.articles),
                listed("services", &preview.services),
                listed("routes", &preview.routes),
                listed("others", &preview.others),
            ],
            answers: preview.answers,
            referrals: preview.referrals,
            confirm: preview.confirm,
            base,
            f,
        }
    }
}

/// How a change ended.
#[derive(Template)]
#[template(path = "admin_done.html")]
pub(super) struct DonePage {
    pub(super) f: Frame,
    /// `None` where it was refused.
    pub(super) report: Option<Report>,
    /// Why it was refused, or what to look over.
    pub(super) faults: Vec<Fault>,
}

/// Faults of the last attempt and warnings of what answers.
#[derive(Template)]
#[template(path = "admin_faults.html")]
pub(super) struct FaultsPage {
    pub(super) f: Frame,
    pub(super) faults: Vec<Fault>,
    pub(super) warnings: Vec<Fault>,
}

/// A service that waits for somebody to check it.
pub(super) struct Waiting {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) verified: Option<String>,
    pub(super) awaits: Vec<String>,
}

/// The services that wait, those that would do most harm first.
#[derive(Template)]
#[template(path = "admin_services.html")]
pub(super) struct ServicesPage {
    pub(super) f: Frame,
    pub(super) services: Vec<Waiting>,
    pub(super) all: usize,
    pub(super) days: u32,
}

/// What came of a message that was tried. It holds none of its words.
pub(super) struct Tried {
    pub(super) answer: Answer,
    pub(super) audience: String,
    pub(super) urgency: String,
    pub(super) age: String,
    pub(super) themes: Vec<String>,
    pub(super) kind: String,
    /// The articles that search found: id and confidence in per cent.
    pub(super) hits: Vec<(String, String)>,
}

/// Try a message.
#[derive(Template)]
#[template(path = "admin_try.html")]
pub(super) struct TryPage {
    pub(super) f: Frame,
    pub(super) tried: Option<Tried>,
}

/// A week's bar in the chart.
pub(super) struct Bar {
    /// `v. 47`
    pub(super) week: String,
    pub(super) sum: u64,
    pub(super) x: u64,
    pub(super) y: u64,
    pub(super) height: u64,
}

/// One week, its sums in the order of the table's columns.
pub(super) struct WeekRow {
    pub(super) label: String,
    pub(super) sums: Vec<Option<u64>>,
}

/// Sums of one kind since the start.
pub(super) struct Sums {
    pub(super) what: &'static str,
    pub(super) rows: Vec<(String, u64)>,
    /// Cells under five.
    pub(super) withheld: usize,
}

/// What people ask, in sums.
#[derive(Template)]
#[template(path = "admin_figures.html")]
pub(super) struct FiguresPage {
    pub(super) f: Frame,
    pub(super) kinds: Vec<String>,
    pub(super) weeks: Vec<WeekRow>,
    pub(super) bars: Vec<Bar>,
    pub(super) sums: Vec<Sums>,
}

/// One act.
pub(super) struct Act {
    pub(super) number: u64,
    pub(super) time: String,
    pub(super) who: String,
    pub(super) what: String,
    pub(super) how: String,
    pub(super) generation: u64,
    pub(super) result: String,
    pub(super) faults: usize,
}

/// Who did what.
#[derive(Template)]
#[template(path = "admin_audit.html")]
pub(super) struct AuditPage {
    pub(super) f: Frame,
    /// `none` where nothing is written down, else `whole`, `broken` or `unread`.
    pub(super) state: &'static str,
    /// The line where the chain breaks.
    pub(super) line: usize,
    pub(super) acts: Vec<Act>,
}

/// Renders a template into memory.
#[expect(
    clippy::expect_used,
    reason = "writing into a String cannot fail, and no template calls code that does"
)]
pub(super) fn page(template: &impl Template) -> String {
    template.render().expect("a template renders into memory")
}
