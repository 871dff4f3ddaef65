//! Topics and their questions, for those who want to look around, and for a message that names a topic and nothing else ("och Origo?").
//! Not for: finding the answer to a question (`search`).

use std::collections::BTreeMap;

use super::{Catalogue, Choice, Snapshot};
use crate::{
    knowledge::{ArticleId, Knowledge, Language, SWEDISH},
    search::Index,
};

/// A message of more words than this says more than a topic's name.
const LONGEST: usize = 6;

/// A topic with its questions.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Topic {
    /// Its id in the manifest.
    pub id: String,
    /// Its name in the language asked for.
    pub name: String,
    /// The questions of its articles, in the order of their ids.
    pub questions: Vec<Choice>,
}

/// Every topic that has an article, in the order of the manifest.
pub fn topics(snapshot: &Snapshot, language: &Language) -> Vec<Topic> {
    let topic = |id: &String| Topic {
        id: id.clone(),
        name: name(snapshot, id, language).to_owned(),
        questions: articles(snapshot, id)
            .iter()
            .filter_map(|article| snapshot.knowledge.article(language, article))
            .map(|article| Choice {
                article: article.id.0.clone(),
                label: article.question.clone(),
            })
            .collect(),
    };
    let all = snapshot.knowledge.manifest.topics.iter().map(topic);
    all.filter(|topic| !topic.questions.is_empty()).collect()
}

fn name<'a>(snapshot: &'a Snapshot, topic: &str, language: &Language) -> &'a str {
    snapshot.catalogue.text(language, &format!("topic-{topic}"))
}

/// What the names of topics say, in each language, in the order of the manifest.
pub(super) type Names = BTreeMap<Language, Vec<Vec<String>>>;

/// What the names of topics say to search. Worked out once: there are more of them than words in most messages.
pub(super) fn names(knowledge: &Knowledge, catalogue: &Catalogue, index: &Index) -> Names {
    let all = |language: &Language| {
        let name = |topic: &String| said(index, catalogue.text(language, &format!("topic-{topic}")), language);
        knowledge.manifest.topics.iter().map(name).collect()
    };
    knowledge
        .articles
        .keys()
        .map(|language| (language.clone(), all(language)))
        .collect()
}

/// The stems of the words that say something.
fn said(index: &Index, text: &str, language: &Language) -> Vec<String> {
    let words = index.explain(text, language).into_iter();
    words.filter(|word| word.weight > 0.0).map(|word| word.stem).collect()
}

/// The topic that a message names without saying anything else.
pub(super) fn named(snapshot: &Snapshot, words: &str, language: &Language) -> Option<String> {
    let names = snapshot.topic_names.get(language)?;
    if words.split_whitespace().nth(LONGEST).is_some() {
        return None;
    }
    let in_a_name = |stem: &str| names.iter().flatten().any(|known| known == stem);
    if snapshot.index.says_more(words, language, in_a_name) {
        return None;
    }
    let wanted = said(&snapshot.index, words, language);
    let at = names.iter().position(|name| !wanted.is_empty() && *name == wanted)?;
    snapshot.knowledge.manifest.topics.get(at).cloned()
}

/// The articles of a topic: those that have it first before those that have it beside another.
pub(super) fn articles(snapshot: &Snapshot, topic: &str) -> Vec<ArticleId> {
    let Some(all) = snapshot.knowledge.articles.get(&SWEDISH) else {
        return Vec::new();
    };
    let mut of: Vec<_> = all
        .values()
        .filter_map(|article| Some((article.topics.iter().position(|known| known == topic)?, &article.id)))
        .collect();
    of.sort();
    of.into_iter().map(|(_, id)| id.clone()).collect()
}
