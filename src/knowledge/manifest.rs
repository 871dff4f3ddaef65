//! `knowledge/manifest.toml`: what this knowledge base is, and who stands behind it. Not for: settings (`config`).

use jiff::civil::Date;

use crate::knowledge::{Fault, Files, Language, SWEDISH, source::Source};

/// Where it lies.
pub(crate) const PATH: &str = "knowledge/manifest.toml";

/// The head of a knowledge base.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// Its version, as editors count.
    pub version: String,
    /// Languages that articles and services may be written in; Swedish first.
    pub languages: Vec<Language>,
    /// Topics that articles may have; the locale names each as `topic-<id>`.
    pub topics: Vec<String>,
    /// Which body approved it, and when; `None` until one has.
    pub approved: Option<(String, Date)>,
}

/// Reads the manifest.
pub(super) fn read(files: &Files, faults: &mut Vec<Fault>) -> Option<Manifest> {
    let Some(text) = files.get(PATH) else {
        faults.extend(files.missing(PATH, "add it with version, languages and topics"));
        return None;
    };
    let source = Source::whole(PATH, text);
    let mut table = source.table(faults)?;
    let version = table.text("version", faults);
    if let Some(version) = version.as_ref().filter(|version| !is_version(&version.value)) {
        let problem = format!("`version` is `{}`, which is no date and no number", version.value);
        faults.push(table.fault(version.line, problem, "write the day of the last change in quotes: \"2026-11-21\""));
    }
    let tags = table.some_texts("languages", faults);
    let topics = table.some_texts("topics", faults);
    let by = table.optional_text("approved_by", faults);
    let on = table.optional_date("approved_on", faults);
    let line = table.line;
    let languages: Vec<Language> = tags.iter().filter_map(|tag| source.tag(tag, faults)).collect();
    if !tags.is_empty() && languages.first() != Some(&SWEDISH) {
        faults.push(Fault::new(
            PATH,
            tags[0].line,
            "Swedish is not the first language",
            "write \"sv\" first in `languages`",
        ));
    }
    if by.is_some() != on.is_some() {
        let remedy = "write both, or neither until somebody has approved it";
        faults.push(Fault::new(PATH, line, "`approved_by` and `approved_on` are not both there", remedy));
    }
    table.finish(faults);
    Some(Manifest {
        version: version?.value,
        languages,
        topics: topics.into_iter().map(|topic| topic.value).collect(),
        approved: by.zip(on).map(|(by, on)| (by.value, on.value)),
    })
}

/// A day that exists, or numbers with dots between them: "2026-11-21", "3", "1.2".
fn is_version(written: &str) -> bool {
    let numbers = written
        .split('.')
        .all(|part| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_digit()));
    numbers || written.parse::<Date>().is_ok_and(|day| day.to_string() == written)
}
