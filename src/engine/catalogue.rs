//! Every sentence for people, by language and id, read from `locales/<lang>/*.ftl` and proved once at load. Not for: choosing among them (`compose`).
//!
//! Sentences without arguments are formatted at load, with the numbers of the directory in their places (`$nr-112`). Those with arguments (a time, a day, a
//! date; never a person's words) are tried there with samples.

use std::collections::{BTreeMap, BTreeSet};

use fluent::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use rustc_hash::FxHashMap;

use super::broken;
use crate::knowledge::{Fault, Files, Language, Numbers, SWEDISH, find_numbers, or_nearest};

/// The arguments that sentences may use, with a sample of each.
const SAMPLES: [(&str, &str); 3] = [("time", "09.00"), ("day", "måndag"), ("date", "2026-11-21")];

/// The most words of what stands first in a referral: somebody in danger reads little.
const LEAD: usize = 40;

/// How a file begins that no native speaker has read.
const UNREVIEWED: &str = "### reviewed: no";

/// All sentences of all languages.
pub struct Catalogue {
    languages: BTreeMap<Language, Sentences>,
    /// Swedish first.
    order: Vec<Language>,
}

struct Sentences {
    /// By id; an attribute's id is `message.attribute`.
    fixed: FxHashMap<String, String>,
    /// For sentences with arguments.
    bundle: FluentBundle<FluentResource>,
    /// Ids in what could not be read: they are not missed.
    unread: BTreeSet<String>,
    /// A native speaker has read every file.
    reviewed: bool,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue")
            .field("languages", &self.languages.keys())
            .finish_non_exhaustive()
    }
}

impl Catalogue {
    /// Reads every language. Swedish defines the ids. Where the directory itself could not be read (`None`), its numbers are missed nowhere.
    ///
    /// # Errors
    /// All faults: broken syntax, ids that are missing or that Swedish lacks, sentences that do not format, typed telephone numbers.
    pub fn load(files: &Files, numbers: Option<&Numbers>) -> Result<Self, Vec<Fault>> {
        let (catalogue, faults) = Self::read(files, numbers);
        if faults.is_empty() { Ok(catalogue) } else { Err(faults) }
    }

    /// What could be read of every language, with all faults: enough to say what else is wrong, and for nothing else where there is one.
    pub(super) fn read(files: &Files, numbers: Option<&Numbers>) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let mut languages = BTreeMap::new();
        let mut folders: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
        for (path, text) in files.under("locales/") {
            let tag = path.split('/').nth(1).unwrap_or_default();
            folders.entry(tag).or_default().push((path, text));
        }
        for (tag, texts) in folders {
            match tag.parse::<Language>() {
                Ok(language) => {
                    let sentences = sentences(&language, &texts, numbers, &mut faults);
                    languages.insert(language, sentences);
                }
                Err(_) => faults.push(Fault::new(
                    &format!("locales/{tag}"),
                    0,
                    "the folder's name is no language tag",
                    "name it sv, en, ar ...",
                )),
            }
        }
        let mut order: Vec<Language> = languages.keys().cloned().collect();
        order.sort_by_key(|l| (*l != SWEDISH, l.clone()));
        let catalogue = Self { languages, order };
        catalogue.compare(files, &mut faults);
        faults.sort();
        (catalogue, faults)
    }

    /// Every language must hold the ids of Swedish, and no others.
    fn compare(&self, files: &Files, faults: &mut Vec<Fault>) {
        let Some(swedish) = self.languages.get(&SWEDISH) else {
            faults.push(Fault::new("locales/sv", 0, "there are no Swedish sentences", "put the folder back"));
            return;
        };
        // What a file holds that is no text cannot be known.
        let unread = |folder: &str| {
            files
                .faults()
                .iter()
                .any(|fault| fault.file.starts_with(folder) && files.is_unread(&fault.file))
        };
        if unread("locales/sv/") {
            return;
        }
        let ids = swedish.ids();
        let unsure = |sentences: &Sentences, id: &str| sentences.unread.contains(id);
        for (language, sentences) in self
            .languages
            .iter()
            .filter(|(language, _)| !unread(&format!("locales/{language}/")))
        {
            let file = format!("locales/{language}");
            let have = sentences.ids();
            for id in ids.difference(&have).filter(|id| !unsure(sentences, id)) {
                faults.push(Fault::new(
                    &file,
                    0,
                    format!("the sentence `{id}` is missing"),
                    "translate it from locales/sv",
                ));
            }
            for id in have.difference(&ids).filter(|id| !unsure(swedish, id)) {
                faults.push(Fault::new(
                    &file,
                    0,
                    format!("nothing uses the sentence `{id}`"),
                    or_nearest("remove it, or mend its id after locales/sv", id, ids.difference(&have).copied()),
                ));
            }
        }
    }

    /// The languages held, Swedish first.
    pub fn languages(&self) -> &[Language] {
        &self.order
    }

    /// Whether a native speaker has read the sentences of a language. A file that begins with `### reviewed: no` says that nobody has.
    pub fn is_reviewed(&self, language: &Language) -> bool {
        self.languages.get(language).is_none_or(|s| s.reviewed)
    }

    /// Whether Swedish, and so every language, holds a sentence.
    pub fn has(&self, id: &str) -> bool {
        self.languages.get(&SWEDISH).is_some_and(|s| s.fixed.contains_key(id))
    }

    /// A sentence without arguments, in that language or in Swedish; empty when no language has it, which loading has ruled out for every id in use.
    pub fn text(&self, language: &Language, id: &str) -> &str {
        [language, &SWEDISH]
            .into_iter()
            .find_map(|l| self.languages.get(l)?.fixed.get(id))
            .map_or("", String::as_str)
    }

    /// A sentence with arguments, in that language or in Swedish.
    pub(super) fn format(&self, language: &Language, id: &str, values: &[(&str, &str)]) -> String {
        let bundle = [language, &SWEDISH]
            .into_iter()
            .find_map(|l| self.languages.get(l))
            .map(|s| &s.bundle);
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        bundle
            .and_then(|b| Some((b, b.get_message(id)?.value()?)))
            .map_or_else(String::new, |(b, pattern)| {
                b.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
            })
    }
}

impl Sentences {
    fn ids(&self) -> BTreeSet<&str> {
        self.fixed.keys().map(String::as_str).collect()
    }
}

fn sentences(language: &Language, texts: &[(&str, &str)], numbers: Option<&Numbers>, faults: &mut Vec<Fault>) -> Sentences {
    let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
    // Isolation marks round an argument are for mixed directions; arguments here are times and dates.
    bundle.set_use_isolating(false);
    let mut ids: Vec<(String, String, usize)> = Vec::new();
    let mut unread = BTreeSet::new();
    for (path, text) in texts {
        let line = |at: usize| 1 + text.bytes().take(at).filter(|b| *b == b'\n').count();
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| broken::fault(path, text, error)));
            unread.append(&mut broken::ids(&resource));
            resource
        });
        for entry in resource.entries() {
            let fluent_syntax::ast::Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let at = text.find(&format!("\n{id} =")).map_or(1, |i| line(i + 1));
            if message.value.is_some() {
                ids.push((id.to_owned(), (*path).to_owned(), at));
            }
            ids.extend(
                message
                    .attributes
                    .iter()
                    .map(|a| (format!("{id}.{}", a.id.name), (*path).to_owned(), at)),
            );
        }
        if let Err(errors) = bundle.add_resource(resource) {
            for error in errors {
                let FluentError::Overriding { id, .. } = &error else {
                    faults.push(Fault::new(path, 0, error.to_string(), "keep one of the two"));
                    continue;
                };
                let at = text.rfind(&format!("\n{id} =")).map_or(1, |at| line(at + 1));
                faults.push(Fault::new(
                    path,
                    at,
                    format!("the sentence `{id}` stands twice"),
                    "keep one of the two",
                ));
            }
        }
    }
    let places = || numbers.into_iter().flat_map(|numbers| &numbers.places);
    let shown: FluentArgs<'_> = SAMPLES
        .into_iter()
        .chain(places().map(|(place, number)| (place.as_str(), number.as_str())))
        .collect();
    // What is left is what somebody typed.
    let blank: FluentArgs<'_> = shown.iter().map(|(name, _)| (name, FluentValue::from(""))).collect();
    let dials = numbers.map_or(&[][..], |numbers| &numbers.dials);
    let mut fixed = FxHashMap::default();
    for (id, path, at) in ids {
        let (message, attribute) = id.split_once('.').map_or((id.as_str(), None), |(m, a)| (m, Some(a)));
        let found = bundle.get_message(message).and_then(|m| match attribute {
            Some(attribute) => m.get_attribute(attribute).map(|a| a.value()),
            None => m.value(),
        });
        let Some(pattern) = found else { continue };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&shown), &mut errors).into_owned();
        let unread = |error: &str| numbers.is_none() && error.contains(Numbers::PLACE);
        for error in errors.iter().map(ToString::to_string).filter(|error| !unread(error)) {
            faults.push(Fault::new(
                &path,
                at,
                format!("`{id}` does not format: {error}"),
                "use only $time, $day, $date and $nr-SERVICE, for a service with one number within Sweden",
            ));
        }
        let typed = bundle.format_pattern(pattern, Some(&blank), &mut Vec::new());
        if let Some(range) = find_numbers(&typed, dials).first() {
            let problem = format!("`{id}` has the telephone number `{}` typed in", &typed[range.clone()]);
            faults.push(Fault::new(
                &path,
                at,
                problem,
                "write $nr-SERVICE, or name the service: its card shows the number",
            ));
        }
        let words = text
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .count();
        if is_lead(&id) && words > LEAD {
            let problem = format!("`{id}` has {words} words");
            faults.push(Fault::new(
                &path,
                at,
                problem,
                format!("write at most {LEAD}: somebody in danger reads little"),
            ));
        }
        fixed.insert(id, text);
    }
    Sentences {
        fixed,
        bundle,
        unread,
        reviewed: !texts.iter().any(|(_, text)| text.starts_with(UNREVIEWED)),
    }
}

/// Whether a sentence stands first in a referral.
fn is_lead(id: &str) -> bool {
    let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
    let urgent = ["urgent", "danger"].iter().any(|kind| message.starts_with(kind)) && message.ends_with("-lead");
    urgent || (message.starts_with("referral-") && attribute == "lead")
}
