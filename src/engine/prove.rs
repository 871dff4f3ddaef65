//! The last trial of a snapshot before it answers anybody: the smoke set, and whether each article is found by its own words. Rules, sentences, numbers
//! and routes were proved when it was built (`snapshot`). Not for: deciding what to do with a snapshot that fails (`shell::knowledge`).

use jiff::Zoned;

use super::{Channel, Inbound, Plan, Snapshot, Utterance, respond};
use crate::knowledge::{self, Article, Fault, Files, Language, SMOKE, Smoke, SmokeKind};

/// What a trial showed.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    /// What forbids its use.
    pub faults: Vec<Fault>,
    /// What an editor should know.
    pub warnings: Vec<Fault>,
}

/// Tries a snapshot that was built from these files. An article that most of its own words do not find is a fault; a single phrasing that finds another
/// article first is a warning.
pub fn prove(snapshot: &Snapshot, files: &Files, now: &Zoned) -> Proof {
    let mut proof = Proof::default();
    match knowledge::smoke(files) {
        Ok(messages) => {
            let failed = messages.iter().filter_map(|message| {
                let problem = try_message(snapshot, message, now)?;
                let remedy = "mend the change that caused it; change the expectation only when somebody who knows the field says so";
                Some(Fault::new(SMOKE, message.line, problem, remedy))
            });
            proof.faults.extend(failed);
        }
        Err(faults) => proof.faults.extend(faults),
    }
    for (language, articles) in &snapshot.knowledge.articles {
        for article in articles.values() {
            try_article(snapshot, language, article, files, &mut proof);
        }
    }
    proof
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
    let file = format!("knowledge/faq/{language}/{}.md", article.id.0);
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
        let line = text.lines().position(|line| line.contains(asked.as_str())).map_or(0, |at| at + 1);
        let problem = match first {
            Some(other) => format!("\"{asked}\" finds `{other}` first"),
            None => format!("\"{asked}\" finds no article"),
        };
        let remedy = "make it plainer, or take it out of one of the two";
        proof.warnings.push(Fault::new(&file, line, problem, remedy));
    }
}
