//! The whole knowledge base: every file read, every fault gathered, then what needs several files at once. Not for: single articles and services
//! (`validate_article`, `validate_service`).

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::knowledge::{
    Article, ArticleId, Fault, Files, Knowledge, Language, Manifest, Numbers, Risk, SWEDISH, Service, ServiceId, beside, manifest, risk,
    routes,
    service::ALWAYS_SHOWN,
    validate_article::{self, Asked, Context, Draft},
    validate_service, words,
};

const FAQ: &str = "knowledge/faq/";
const SERVICES: &str = "knowledge/services/";
const RISK: &str = "knowledge/risk/";

type Articles = BTreeMap<Language, BTreeMap<ArticleId, Article>>;

/// Reads the knowledge base. A fault anywhere refuses all of it, and every fault of every file is told.
///
/// # Errors
/// All faults, sorted by file and line; those that `files` met in reading are among them.
pub fn load(files: &Files) -> Result<Knowledge, Vec<Fault>> {
    load_upon(files, None)
}

/// The same, in less time where an earlier knowledge base and its files are at hand: what was read from the same text, in the same surroundings, is taken
/// from there.
///
/// # Errors
/// As [`load`].
pub fn load_upon(files: &Files, before: Option<(&Knowledge, &Files)>) -> Result<Knowledge, Vec<Fault>> {
    match read_upon(files, before) {
        (Some(knowledge), faults) if faults.is_empty() => Ok(knowledge),
        (_, faults) => Err(faults),
    }
}

/// The same, with what could be read beside the faults: enough to say what else is wrong, and for nothing else where there is one.
pub(crate) fn read_upon(files: &Files, before: Option<(&Knowledge, &Files)>) -> (Option<Knowledge>, Vec<Fault>) {
    let risk = || {
        if let Some((knowledge, _)) = before.filter(|(_, old)| same_risk(files, old)) {
            return (Arc::clone(&knowledge.risk), Vec::new());
        }
        let mut faults = Vec::new();
        (Arc::new(risk::load(files, &mut faults)), faults)
    };
    // The lexicon takes about as long to read as all else together.
    let ((mut read, mut faults), (risk, more)) = beside(|| all_but_risk(files, before), risk);
    // What was taken over knows no lines. A fault must name its line, so with one everything is read.
    if before.is_some() && !faults.is_empty() {
        (read, faults) = all_but_risk(files, None);
    }
    if more.is_empty() {
        // A language that is known by its words and heard by none.
        let known = read.iter().flat_map(|knowledge| knowledge.function_words.keys());
        let unheard = known.filter(|language| !risk.lexicon.languages.contains(language));
        faults.extend(unheard.map(|language| risk::words_missing(&language.to_string())));
    }
    faults.extend(more);
    faults.sort();
    faults.dedup();
    (read.map(|knowledge| Knowledge { risk, ..knowledge }), faults)
}

/// Whether lexicon and rules were read whole, whatever else is wrong.
pub(crate) fn is_risk_sound(faults: &[Fault]) -> bool {
    !faults
        .iter()
        .any(|fault| fault.file.starts_with(RISK) || fault.file == words::LANGUAGES)
}

/// Whether triage is made of the same. What a snapshot holds of these is not all that they say, so that no other triage can be made of it.
fn same_risk(files: &Files, old: &Files) -> bool {
    files.same_under(RISK, old) && files.get(words::LANGUAGES) == old.get(words::LANGUAGES)
}

/// Everything but lexicon and rules; nothing where there is no manifest.
fn all_but_risk(files: &Files, before: Option<(&Knowledge, &Files)>) -> (Option<Knowledge>, Vec<Fault>) {
    let mut faults = files.faults().to_vec();
    let manifest = manifest::read(files, &mut faults);
    let services = services(files, manifest.as_ref(), &mut faults);
    // An article is judged by these two as well.
    let around = |old: &Files| files.same_under(SERVICES, old) && files.get(manifest::PATH) == old.get(manifest::PATH);
    let before = before.filter(|(_, old)| around(old));
    let (articles, drafts) = articles(files, manifest.as_ref(), &services, before, &mut faults);
    let synonyms = words::synonyms(files, &mut faults);
    let compounds = words::compounds(files, &mut faults);
    let routes = routes::load(files, &services, &mut faults);
    let function_words = words::function_words(files, &mut faults);
    let knowledge = manifest.map(|manifest| Knowledge {
        manifest,
        articles,
        services,
        synonyms,
        compounds,
        drafts,
        risk: Arc::new(Risk::default()),
        routes,
        function_words,
    });
    (knowledge, faults)
}

/// What search is made of.
#[derive(Debug)]
pub struct Collection {
    /// Articles by language and id.
    pub articles: BTreeMap<Language, BTreeMap<ArticleId, Article>>,
    /// Groups of words that mean the same.
    pub synonyms: Vec<words::Synonyms>,
    /// Parts of compounds.
    pub compounds: Vec<String>,
}

/// Reads articles for measuring search on them. Whatever can be read as an article is taken, also where its topics, services, length or number of
/// phrasings are not as they must be in what is shown to people.
///
/// # Errors
/// Every fault, when there is no article at all.
pub fn collection(files: &Files) -> Result<Collection, Vec<Fault>> {
    let mut faults = Vec::new();
    // For their numbers alone: their faults are told by `slussen check`.
    let services = services(files, None, &mut Vec::new());
    let (articles, _) = articles(files, None, &services, None, &mut faults);
    if articles.is_empty() {
        return Err(faults);
    }
    // Faults of these two are told by `slussen check`; a word that cannot be read is a word less.
    let mut ignored = Vec::new();
    Ok(Collection {
        articles,
        synonyms: words::synonyms(files, &mut ignored),
        compounds: words::compounds(files, &mut ignored),
    })
}

fn services(files: &Files, manifest: Option<&Manifest>, faults: &mut Vec<Fault>) -> BTreeMap<ServiceId, Service> {
    let mut services = BTreeMap::new();
    for (file, text) in files.under(SERVICES) {
        let name = &file[SERVICES.len()..];
        if name.contains('/') || name.strip_suffix(".toml").is_none() {
            faults.push(not_read(file, "services are .toml files in knowledge/services"));
        } else if let Some(service) = validate_service::read(file, text, manifest, faults) {
            services.insert(service.id.clone(), service);
        }
    }
    for id in ALWAYS_SHOWN {
        let file = format!("{SERVICES}{id}.toml");
        match services.get(&ServiceId(id.to_owned())) {
            Some(service) if service.numbers.is_empty() => {
                faults.push(Fault::new(
                    &file,
                    0,
                    format!("the service `{id}` has no number"),
                    "it is shown to people at risk: add it",
                ));
            }
            None => faults.extend(files.missing(&file, "add it: this service is offered to people at risk")),
            Some(_) => {}
        }
    }
    services
}

/// The services that have a file: one whose file has a fault of its own is there all the same, so that the slip is told once.
pub(super) fn service_files(files: &Files) -> impl Iterator<Item = ServiceId> {
    let name = |file: &str| Some(ServiceId(file.strip_prefix(SERVICES)?.strip_suffix(".toml")?.to_owned()));
    let unread = files.faults().iter().map(|fault| fault.file.as_str());
    files.under(SERVICES).map(|(file, _)| file).chain(unread).filter_map(name)
}

/// The numbers of the directory. A service that could not be read has an empty one: its fault is told in its own file.
fn numbers(ids: &[ServiceId], services: &BTreeMap<ServiceId, Service>) -> Numbers {
    let mut numbers = Numbers::of(services);
    let unread = ids.iter().filter(|id| !services.contains_key(id));
    numbers.places.extend(unread.map(|id| (Numbers::place(id), String::new())));
    numbers
}

fn articles(
    files: &Files,
    manifest: Option<&Manifest>,
    services: &BTreeMap<ServiceId, Service>,
    before: Option<(&Knowledge, &Files)>,
    faults: &mut Vec<Fault>,
) -> (Articles, Vec<Draft>) {
    let ids: Vec<ServiceId> = service_files(files).collect();
    let numbers = numbers(&ids, services);
    let context = Context {
        manifest,
        services: &ids,
        numbers: &numbers,
    };
    let mut articles = Articles::new();
    let mut drafts = Vec::new();
    let mut asked: BTreeMap<(Language, String), (String, usize)> = BTreeMap::new();
    for (file, text) in files.under(FAQ) {
        let Some((language, name)) = place(file, manifest, faults) else {
            continue;
        };
        if validate_article::is_draft(text) {
            drafts.push(validate_article::draft(file, text, &language, &context));
            continue;
        }
        if language != SWEDISH {
            let original = format!("{FAQ}{SWEDISH}/{name}");
            let (unread, original) = (files.is_unread(&original), files.get(&original));
            if original.is_none() && !unread {
                let remedy = format!("add {FAQ}{SWEDISH}/{name}, or give this file the name of the article it translates");
                faults.push(Fault::new(file, 0, "the article has no Swedish original", remedy));
            } else if original.is_some_and(validate_article::is_draft) {
                let remedy = "finish the Swedish article first, or write draft = true in this one too";
                faults.push(Fault::new(file, 0, "the Swedish original is a draft", remedy));
            }
        }
        let known = before.filter(|(_, old)| old.get(file) == Some(text));
        let known = known.and_then(|(knowledge, _)| {
            knowledge
                .articles
                .get(&language)?
                .get(&ArticleId(name.trim_end_matches(".md").to_owned()))
        });
        let (article, questions) = match known {
            Some(article) => (Some(article.clone()), validate_article::asked(article)),
            None => validate_article::read(file, text, &language, &context, faults),
        };
        let mut told = BTreeSet::new();
        for question in &questions {
            check_asked(file, &language, question, &mut asked, &mut told, faults);
        }
        if let Some(article) = article {
            articles.entry(language).or_default().insert(article.id.clone(), article);
        }
    }
    let finished = |(_, text): (&str, &str)| !validate_article::is_draft(text);
    if !files.under(&format!("{FAQ}{SWEDISH}/")).any(finished) {
        let remedy = "add articles, or name the folder that holds them";
        faults.push(Fault::new(FAQ, 0, "there is no Swedish article", remedy));
    }
    (articles, drafts)
}

/// What drafts (each with the file that it is to be, and its text) lack beside these files.
pub fn drafts(files: &Files, texts: &[(&str, &str)]) -> Vec<Draft> {
    // What is wrong with the files themselves is for `load` to tell.
    let mut ignored = Vec::new();
    let manifest = manifest::read(files, &mut ignored);
    let services = services(files, manifest.as_ref(), &mut ignored);
    let ids: Vec<ServiceId> = service_files(files).collect();
    let numbers = numbers(&ids, &services);
    let context = Context {
        manifest: manifest.as_ref(),
        services: &ids,
        numbers: &numbers,
    };
    let drafts = texts
        .iter()
        .map(|(file, text)| validate_article::draft(file, text, &SWEDISH, &context));
    drafts.collect()
}

/// Every question and phrasing of a language, bare ([`bare`]), with the file that asks it; those of drafts too.
pub fn questions(files: &Files, language: &Language) -> BTreeMap<String, String> {
    let context = Context {
        manifest: None,
        services: &[],
        numbers: &Numbers::default(),
    };
    let mut asked = BTreeMap::new();
    for (file, text) in files.under(&format!("{FAQ}{language}/")) {
        // What is wrong with them is for `load` to tell.
        let (_, questions) = validate_article::read(file, text, language, &context, &mut Vec::new());
        for question in questions {
            asked.entry(bare(&question.value)).or_insert_with(|| file.to_owned());
        }
    }
    asked
}

/// The language and name of an article's file.
fn place<'a>(file: &'a str, manifest: Option<&Manifest>, faults: &mut Vec<Fault>) -> Option<(Language, &'a str)> {
    let (tag, name) = file[FAQ.len()..].split_once('/').unwrap_or_default();
    let Some(language) = tag
        .parse::<Language>()
        .ok()
        .filter(|_| !name.contains('/') && name.strip_suffix(".md").is_some())
    else {
        faults.push(not_read(file, "articles are .md files in knowledge/faq/<language>"));
        return None;
    };
    if manifest.is_some_and(|manifest| !manifest.languages.contains(&language)) {
        let problem = format!("the manifest does not list the language `{tag}`");
        faults.push(Fault::new(file, 0, problem, "add it to `languages` in knowledge/manifest.toml"));
    }
    Some((language, name))
}

fn not_read(file: &str, remedy: &str) -> Fault {
    Fault::new(file, 0, "nothing reads this file", format!("move or remove it: {remedy}"))
}

/// No question is asked twice in one language: two articles would answer it. `told` are the files that this one has been compared with to its loss: a
/// file that was copied is one slip.
fn check_asked(
    file: &str,
    language: &Language,
    question: &Asked,
    asked: &mut BTreeMap<(Language, String), (String, usize)>,
    told: &mut BTreeSet<String>,
    faults: &mut Vec<Fault>,
) {
    let key = (language.clone(), bare(&question.value));
    if let Some((other, line)) = asked.get(&key) {
        if !told.insert(other.clone()) {
            return;
        }
        let problem = format!("`{}` is asked in {other}:{line} as well", question.value);
        faults.push(Fault::new(
            file,
            question.line,
            problem,
            "keep it in the article that answers it best",
        ));
    } else {
        asked.insert(key, (file.to_owned(), question.line));
    }
}

/// A question as it is compared with others: lower case, without punctuation, single spaces.
pub fn bare(text: &str) -> String {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}
