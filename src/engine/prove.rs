//! The last trial of a snapshot before it answers anybody: the smoke set, and whether each article is found by its own words. Rules, sentences, numbers
//! and routes were proved when it was built (`snapshot`). Not for: deciding what to do with a snapshot that fails (`shell::knowledge`).

use std::collections::{BTreeMap, BTreeSet};

use jiff::Zoned;

use super::{Channel, Inbound, Plan, Snapshot, Utterance, remarks::remarks, respond};
use crate::knowledge::{self, Article, ArticleId, Fault, Files, Language, SMOKE, Smoke, SmokeKind, line_holding};

/// What a trial showed.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    /// What forbids its use.
    pub faults: Vec<Fault>,
    /// What an editor should know.
    pub warnings: Vec<Fault>,
    /// How many articles have changed since all of them were tried.
    pub moved: usize,
}

/// A version that was proved, to prove the next one upon.
#[derive(Clone, Copy, Debug)]
pub struct Proved<'a> {
    /// The snapshot.
    pub snapshot: &'a Snapshot,
    /// The warnings of its proof.
    pub warnings: &'a [Fault],
    /// Its [`Proof::moved`].
    pub moved: usize,
}

/// The way out where a phrasing finds another article.
const NEARLY: &str = "word for word it is answered; make it plainer, or give this article more ways to ask";

/// When one article in so many has changed, all are tried anew: how rare a word is, and so what it weighs, has shifted for every question by then.
const DRIFT: usize = 20;

/// Tries a snapshot that was built from these files. An article that most of its own words do not find is a fault; a single phrasing that finds another
/// article first is a warning.
pub fn prove(snapshot: &Snapshot, files: &Files, now: &Zoned) -> Proof {
    prove_upon(snapshot, files, now, None)
}

/// The same, where a version that was proved is at hand. The smoke set is asked in full. Of the articles those are tried that changed, those whose
/// questions a changed one may answer now (it holds a good part of the words: [`crate::search::Index::touched`]), and those that another one was seen to
/// answer for that changed. For the others little that their ranking is made of is new: the weights of words, which few changes hardly move, and what runs
/// of letters or a mended slip may do. A phrasing that is lost by that alone keeps its old verdict until all are tried: after many changes, when words
/// themselves changed, at a start, and by `slussen check`.
pub fn prove_upon(snapshot: &Snapshot, files: &Files, now: &Zoned, before: Option<Proved<'_>>) -> Proof {
    let known = before.and_then(|before| Some((before, trials(snapshot, before)?)));
    let mut proof = Proof::default();
    let mut anew = Vec::new();
    for (language, articles) in &snapshot.knowledge.articles {
        for article in articles.values() {
            match &known {
                Some((before, (_, again))) if !again.contains(&(language.clone(), article.id.clone())) => {
                    let file = place(language, article);
                    let tried = before
                        .warnings
                        .iter()
                        .filter(|warning| warning.file == file && warning.remedy == NEARLY);
                    proof.warnings.extend(tried.cloned());
                }
                Some(_) | None => anew.push((language, article)),
            }
        }
    }
    // Asking is nearly all of a reload's work, and one question knows nothing of another: half of them are asked on the other core.
    let (here, there) = anew.split_at(anew.len() / 2);
    let work = || (try_smoke(snapshot, files, now), try_articles(snapshot, here, files));
    let ((failed, first), second) = knowledge::beside(work, || try_articles(snapshot, there, files));
    proof.faults.extend(failed);
    for tried in [first, second] {
        proof.faults.extend(tried.faults);
        proof.warnings.extend(tried.warnings);
    }
    proof.warnings.extend(remarks(snapshot, files, now.date()));
    // What was kept and what was found anew, as an editor reads: file by file.
    proof.warnings.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    proof.moved = known.map_or(0, |(_, (moved, _))| moved);
    proof
}

fn try_smoke(snapshot: &Snapshot, files: &Files, now: &Zoned) -> Vec<Fault> {
    let failed = |messages: Vec<Smoke>| {
        let failed = messages.into_iter().filter_map(|message| {
            let problem = try_message(snapshot, &message, now)?;
            let remedy = "mend the change that caused it; change the expectation only when somebody who knows the field says so";
            Some(Fault::new(SMOKE, message.line, problem, remedy))
        });
        failed.collect()
    };
    knowledge::smoke(files).map_or_else(|faults| faults, failed)
}

fn try_articles(snapshot: &Snapshot, articles: &[(&Language, &Article)], files: &Files) -> Proof {
    let mut proof = Proof::default();
    for (language, article) in articles {
        try_article(snapshot, language, article, files, &mut proof);
    }
    proof
}

type Named = (Language, ArticleId);

/// How many articles have changed since all were tried, and those to try; `None` when that is all of them.
fn trials(snapshot: &Snapshot, before: Proved<'_>) -> Option<(usize, BTreeSet<Named>)> {
    if !before.snapshot.has_words_of(&snapshot.knowledge) {
        return None;
    }
    let (new, old) = (named(snapshot), named(before.snapshot));
    let differs =
        |(name, article): (&Named, &&Article), other: &BTreeMap<Named, &Article>| (other.get(name) != Some(article)).then(|| name.clone());
    let changed: BTreeSet<Named> = new
        .iter()
        .filter_map(|one| differs(one, &old))
        .chain(old.iter().filter_map(|one| differs(one, &new)))
        .collect();
    let moved = before.moved + changed.len();
    if moved * DRIFT > new.len() {
        return None;
    }
    let mut again = snapshot.index().touched(&changed);
    let ids: BTreeSet<String> = changed.iter().map(|(_, id)| format!("`{}`", id.0)).collect();
    let lost: BTreeSet<&str> = before
        .warnings
        .iter()
        .filter(|warning| ids.iter().any(|id| warning.problem.contains(id.as_str())))
        .map(|warning| warning.file.as_str())
        .collect();
    let lost = new
        .iter()
        .filter(|((language, _), article)| lost.contains(place(language, article).as_str()));
    again.extend(lost.map(|(name, _)| name.clone()));
    Some((moved, again))
}

fn named(snapshot: &Snapshot) -> BTreeMap<Named, &Article> {
    let languages = snapshot.knowledge.articles.iter();
    let name = |(language, articles): (&Language, _)| {
        let articles: &BTreeMap<ArticleId, Article> = articles;
        articles
            .iter()
            .map(|(id, article)| ((language.clone(), id.clone()), article))
            .collect::<Vec<_>>()
    };
    languages.flat_map(name).collect()
}

/// The file of an article.
pub(super) fn place(language: &Language, article: &Article) -> String {
    format!("knowledge/faq/{language}/{}.md", article.id.0)
}

/// One message as every channel would ask it.
pub fn ask(snapshot: &Snapshot, says: &str, now: &Zoned) -> Plan {
    let inbound = Inbound {
        text: Utterance::new(says),
        chosen: None,
        hint: None,
        channel: Channel::Web,
    };
    respond(snapshot, &inbound, now).plan
}

fn try_message(snapshot: &Snapshot, message: &Smoke, now: &Zoned) -> Option<String> {
    let says = &message.says;
    let plan = ask(snapshot, says, now);
    let (kind, offered, article) = match &plan {
        Plan::Refer { services, .. } => (SmokeKind::Referral, services.as_slice(), None),
        Plan::Answer { articles, .. } => (SmokeKind::Answer, [].as_slice(), articles.first()),
        Plan::NotFound { .. } => (SmokeKind::NotFound, [].as_slice(), None),
        Plan::Menu { .. } => (SmokeKind::Menu, [].as_slice(), None),
    };
    if kind != message.kind {
        return Some(format!("\"{says}\" gets `{}`, not `{}`", kind.name(), message.kind.name()));
    }
    if let Some(first) = &message.first
        && offered.first() != Some(first)
    {
        return Some(format!("\"{says}\" does not get `{}` first", first.0));
    }
    if let Some(missing) = message.services.iter().find(|id| !offered.contains(id)) {
        return Some(format!("\"{says}\" does not get `{}`", missing.0));
    }
    if let Some(wrong) = message.never.iter().find(|id| offered.contains(id)) {
        return Some(format!("\"{says}\" gets `{}`, which it must not", wrong.0));
    }
    match (&message.article, article) {
        (Some(wanted), found) if found != Some(wanted) => Some(format!("\"{says}\" is not answered by `{}`", wanted.0)),
        (Some(_) | None, _) => None,
    }
}

fn try_article(snapshot: &Snapshot, language: &Language, article: &Article, files: &Files, proof: &mut Proof) {
    let file = place(language, article);
    let lost: Vec<(&String, Option<String>)> = article
        .phrasings
        .iter()
        .chain([&article.question])
        .filter_map(|asked| {
            let first = snapshot
                .index()
                .ranked(asked, language, 1)
                .hits
                .into_iter()
                .next()
                .map(|hit| hit.article);
            (first.as_ref() != Some(&article.id)).then(|| (asked, first.map(|id| id.0)))
        })
        .collect();
    let all = article.phrasings.len() + 1;
    if lost.len() * 2 > all {
        let problem = format!("{} of {all} of the article's own ways to ask do not find it first", lost.len());
        let remedy = "use the words of the answer in `question` and `phrasings`, and take out words that belong to another article";
        proof.faults.push(Fault::new(&file, 0, problem, remedy));
        return;
    }
    for (asked, first) in lost {
        let text = files.get(&file).unwrap_or_default();
        let line = line_holding(text, asked);
        let problem = match first {
            Some(other) => format!("asked nearly as \"{asked}\", people get `{other}` first"),
            None => format!("asked nearly as \"{asked}\", people get no article"),
        };
        proof.warnings.push(Fault::new(&file, line, problem, NEARLY));
    }
}
