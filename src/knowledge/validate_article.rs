//! One article: from its file to an [`Article`], with every fault. Not for: what needs all articles at once (`validate`).

use std::ops::Range;

use crate::knowledge::{
    Article, ArticleId, Fault, Language, Manifest, Numbers, ServiceId,
    article::{MOST_SERVICES, PHRASINGS, WORDS},
    files::line_of,
    markdown,
    nearest::or_nearest,
    numbers::find_numbers,
    raw::{Located, Table},
    source::Source,
    web::is_https,
};

/// What the checks of an article need to know.
pub(super) struct Context<'a> {
    /// The manifest, when it could be read.
    pub manifest: Option<&'a Manifest>,
    /// Every service that has a file.
    pub services: &'a [ServiceId],
    /// The numbers of the directory.
    pub numbers: &'a Numbers,
}

impl Context<'_> {
    /// Where a telephone number is typed.
    fn typed_in(&self, text: &str) -> Vec<Range<usize>> {
        find_numbers(text, &self.numbers.dials)
    }
}

/// A sentence that people ask, with its line; for the check that none is asked twice.
pub(super) type Asked = Located<String>;

/// An article that somebody has still to look through.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Draft {
    /// Its file.
    pub file: String,
    /// What it lacks before it can be shown, besides being looked through.
    pub lacks: Vec<Fault>,
}

/// Whether an article's head says `draft = true`. Seen without reading the head, so that a draft with a broken one is still a draft.
pub(super) fn is_draft(text: &str) -> bool {
    let head = text
        .strip_prefix("+++\n")
        .unwrap_or_default()
        .lines()
        .take_while(|line| *line != "+++");
    let mut settings = head.map(|line| line.split('#').next().unwrap_or_default().split('='));
    settings.any(|mut line| line.next().map(str::trim) == Some("draft") && line.next().map(str::trim) == Some("true"))
}

/// What a draft lacks.
pub(super) fn draft(file: &str, text: &str, language: &Language, context: &Context<'_>) -> Draft {
    let mut lacks = Vec::new();
    read(file, text, language, context, &mut lacks);
    lacks.sort();
    lacks.dedup();
    Draft {
        file: file.to_owned(),
        lacks,
    }
}

/// What an article that was read earlier asks; the lines are not known any more.
pub(super) fn asked(article: &Article) -> Vec<Asked> {
    let located = |text: &String| Asked {
        value: text.clone(),
        line: 0,
    };
    std::iter::once(&article.question).chain(&article.phrasings).map(located).collect()
}

/// Reads an article. `None` when a fault leaves nothing to build; the questions are handed out whenever they could be read.
pub(super) fn read(
    file: &str,
    text: &str,
    language: &Language,
    context: &Context<'_>,
    faults: &mut Vec<Fault>,
) -> (Option<Article>, Vec<Asked>) {
    if let Some(at) = text.find('\t') {
        faults.push(Fault::new(file, line_of(text, at), "a tab character", "write spaces instead"));
    }
    let Some((head, body, body_line)) = fences(file, text, faults) else {
        return (None, Vec::new());
    };
    let answer = markdown::read(file, body, body_line - 1, context.numbers, faults);
    check_answer(file, body_line, &answer, context, faults);
    let source = Source {
        file,
        text: head,
        lines_before: 1,
    };
    let Some(mut table) = source.table(faults) else {
        return (None, Vec::new());
    };
    table.flag("draft", faults);
    let id = table.text("id", faults);
    let question = table.text("question", faults);
    let phrasings = table.some_texts("phrasings", faults);
    let topics = table.some_texts("topics", faults);
    let services = table.texts("services", faults);
    let sources = table.some_texts("sources", faults);
    let facts_as_of = table.date("facts_as_of", faults);
    let reviewed = table.date("reviewed", faults);
    check_id(file, &table, id.as_ref(), faults);
    check_question(file, question.as_ref(), context, faults);
    check_phrasings(&table, &phrasings, faults);
    check_lists(&table, &topics, &services, &sources, context, faults);
    check_emergency(file, (body, body_line), &services, faults);
    if let (Some(facts), Some(reviewed)) = (&facts_as_of, &reviewed)
        && facts.value > reviewed.value
    {
        let problem = format!("`facts_as_of` {} is later than `reviewed` {}", facts.value, reviewed.value);
        faults.push(table.fault(
            facts.line,
            problem,
            "the review cannot come before the facts: mend one of the dates",
        ));
    }
    table.finish(faults);
    let asked: Vec<Asked> = question.iter().chain(&phrasings).cloned().collect();
    let article = (|| {
        Some(Article {
            id: ArticleId(id?.value),
            language: language.clone(),
            question: question?.value,
            phrasings: values(phrasings),
            topics: values(topics),
            services: services.into_iter().map(|service| ServiceId(service.value)).collect(),
            sources: values(sources),
            facts_as_of: facts_as_of?.value,
            reviewed: reviewed?.value,
            answer: answer.paragraphs,
        })
    })();
    (article, asked)
}

fn values(texts: Vec<Located<String>>) -> Vec<String> {
    texts.into_iter().map(|text| text.value).collect()
}

/// Head and body, and the line on which the body begins.
fn fences<'a>(file: &str, text: &'a str, faults: &mut Vec<Fault>) -> Option<(&'a str, &'a str, usize)> {
    if text.trim().is_empty() {
        faults.push(Fault::new(file, 0, "the file is empty", "write the article or remove the file"));
        return None;
    }
    let Some(rest) = text.strip_prefix("+++\n") else {
        faults.push(Fault::new(
            file,
            1,
            "the head does not begin with +++",
            "write +++ alone on the first line",
        ));
        return None;
    };
    let found = if rest.starts_with("+++\n") {
        Some(0)
    } else {
        rest.find("\n+++\n").map(|at| at + 1)
    };
    let Some(end) = found else {
        let problem = "the head has no end, or nothing follows it";
        faults.push(Fault::new(file, 1, problem, "write +++ alone on a line between head and answer"));
        return None;
    };
    let body = &rest[end + 4..];
    Some((&rest[..end], body, line_of(text, text.len() - body.len())))
}

fn check_id(file: &str, table: &Table<'_>, id: Option<&Located<String>>, faults: &mut Vec<Fault>) {
    let Some(id) = id else { return };
    let name = file
        .rsplit('/')
        .next()
        .and_then(|name| name.strip_suffix(".md"))
        .unwrap_or_default();
    let plain = id
        .value
        .chars()
        .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
    if !plain || id.value.starts_with('-') || id.value.ends_with('-') || id.value.len() > 64 {
        let problem = format!(
            "the id `{}` is not made of lower-case a-z, digits and inner hyphens, at most 64",
            id.value
        );
        faults.push(table.fault(id.line, problem, "write å and ä as a, ö as o, a space as a hyphen"));
    }
    if id.value != name {
        let problem = format!("the id `{}` is not the file's name `{name}`", id.value);
        faults.push(table.fault(
            id.line,
            problem,
            "give the file and the id the same name; an id belongs to one article",
        ));
    }
}

fn check_question(file: &str, question: Option<&Located<String>>, context: &Context<'_>, faults: &mut Vec<Fault>) {
    let Some(question) = question else { return };
    for range in context.typed_in(&question.value) {
        faults.push(typed_number(file, question.line, &question.value[range]));
    }
    if question.value.contains(['{', '}']) {
        let remedy = "leave it out: a number's place stands in the answer alone";
        faults.push(Fault::new(file, question.line, "a brace in the question", remedy));
    }
}

fn typed_number(file: &str, line: usize, number: &str) -> Fault {
    let remedy = "remove it and list the service in `services`: its card shows the number; or write {nr-SERVICE} in its place";
    Fault::new(file, line, format!("the telephone number `{number}` is typed here"), remedy)
}

fn check_phrasings(table: &Table<'_>, phrasings: &[Located<String>], faults: &mut Vec<Fault>) {
    if let Some(first) = phrasings.first()
        && !PHRASINGS.contains(&phrasings.len())
    {
        let problem = format!("there are {} phrasings", phrasings.len());
        let remedy = format!("write {} to {}", PHRASINGS.start(), PHRASINGS.end());
        faults.push(table.fault(first.line, problem, remedy));
    }
}

fn check_lists(
    table: &Table<'_>,
    topics: &[Located<String>],
    services: &[Located<String>],
    sources: &[Located<String>],
    context: &Context<'_>,
    faults: &mut Vec<Fault>,
) {
    for topic in topics {
        if let Some(manifest) = context.manifest
            && !manifest.topics.contains(&topic.value)
        {
            let remedy = format!("write one of: {}", manifest.topics.join(", "));
            let remedy = or_nearest(&remedy, &topic.value, manifest.topics.iter().map(String::as_str));
            faults.push(table.fault(topic.line, format!("the topic `{}` is not known", topic.value), remedy));
        }
    }
    for service in services {
        if !context.services.iter().any(|known| known.0 == service.value) {
            let problem = format!("the service `{}` is not in knowledge/services", service.value);
            let known = context.services.iter().map(|known| known.0.as_str());
            let remedy = or_nearest("write the name of a file there, without .toml", &service.value, known);
            faults.push(table.fault(service.line, problem, remedy));
        }
    }
    for list in [topics, services, sources] {
        for (index, item) in list.iter().enumerate() {
            if list[..index].iter().any(|other| other.value == item.value) {
                faults.push(table.fault(item.line, format!("`{}` stands twice in its list", item.value), "remove one"));
            }
        }
    }
    // The emergency number's card is one line, and a word for that number without it is a riddle.
    let counted: Vec<_> = services.iter().filter(|service| service.value != ServiceId::EMERGENCY).collect();
    if let Some(excess) = counted.get(MOST_SERVICES) {
        let problem = format!("there are {} services", counted.len());
        faults.push(table.fault(excess.line, problem, format!("keep the {MOST_SERVICES} that help most")));
    }
    for source in sources {
        let address = source.value.contains("://") || source.value.starts_with("www.");
        if address && !is_https(&source.value) {
            let problem = format!("the source `{}` is not a whole https address", source.value);
            faults.push(table.fault(source.line, problem, "write https://..., or the publisher and title in words"));
        }
    }
}

/// Whoever is told to call the emergency number must be able to press it.
fn check_emergency(file: &str, (body, line): (&str, usize), services: &[Located<String>], faults: &mut Vec<Fault>) {
    let emergency = ServiceId::EMERGENCY;
    let place = format!("{{{}}}", Numbers::place(&ServiceId(emergency.to_owned())));
    let named = body
        .find(&place)
        .filter(|_| services.iter().all(|service| service.value != emergency));
    if let Some(at) = named {
        let problem = format!("the answer names `{place}`, and `services` does not");
        let remedy = format!("write \"{emergency}\" in `services` as well: its card has the number to press");
        faults.push(Fault::new(file, line + line_of(body, at) - 1, problem, remedy));
    }
}

fn check_answer(file: &str, body_line: usize, answer: &markdown::Answer, context: &Context<'_>, faults: &mut Vec<Fault>) {
    let words = answer
        .plain
        .iter()
        .flat_map(|(_, text)| text.split_whitespace())
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count();
    let first = answer.plain.first().map_or(body_line, |(line, _)| *line);
    if !WORDS.contains(&words) {
        let problem = format!("the answer has {words} words");
        let remedy = format!("write {} to {} words; one question an article", WORDS.start(), WORDS.end());
        faults.push(Fault::new(file, first, problem, remedy));
    }
    for (line, text) in &answer.plain {
        for range in context.typed_in(text) {
            faults.push(typed_number(file, *line, &text[range]));
        }
    }
}
