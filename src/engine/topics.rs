//! Topics and their questions, for those who want to look around, and for a message that names a topic and nothing else ("och Origo?").
//! Not for: finding the answer to a question (`search`).

use super::{Choice, Snapshot};
use crate::knowledge::{ArticleId, Language, SWEDISH};

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

/// The topic that a message names without saying anything else.
pub(super) fn named(snapshot: &Snapshot, words: &str, language: &Language) -> Option<String> {
    if words.split_whitespace().nth(LONGEST).is_some() {
        return None;
    }
    let said = |text: &str| -> Vec<String> {
        let words = snapshot.index.explain(text, language).into_iter();
        words.filter(|word| word.weight > 0.0).map(|word| word.stem).collect()
    };
    let wanted = said(words);
    let topics = &snapshot.knowledge.manifest.topics;
    topics
        .iter()
        .find(|topic| !wanted.is_empty() && said(name(snapshot, topic, language)) == wanted)
        .cloned()
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
