//! Everything that answering needs, built whole or not at all. Not for: reading files (`store`) or swapping (`shell::service`).

use std::sync::Arc;

use crate::{
    knowledge::{self, Fault, Files, Knowledge, MANIFEST, Numbers, ROUTES},
    search::Index,
    triage::Triage,
};

use super::{Catalogue, topics};

/// Whose numbers sentences show.
const SERVICES: &str = "knowledge/services/";

/// The sentences that decide which there are.
const SENTENCES: &str = "locales/sv";

/// One state of knowledge, rules, sentences and index. Never changed; swapped as one.
#[derive(Debug)]
pub struct Snapshot {
    /// Counted from 1 at start, one more at each accepted reload.
    pub generation: u64,
    /// Articles, services, routes.
    pub knowledge: Knowledge,
    /// Every sentence for people.
    pub catalogue: Arc<Catalogue>,
    pub(super) triage: Arc<Triage>,
    pub(super) index: Index,
    pub(super) topic_names: topics::Names,
}

impl Snapshot {
    /// Builds a snapshot from files and proves it: every rule sees its must and none of its must-not examples, every sentence formats, every route has its
    /// words and its services.
    ///
    /// # Errors
    /// Every fault of every file.
    pub fn build(files: &Files, generation: u64) -> Result<Self, Vec<Fault>> {
        Self::build_upon(files, generation, None)
    }

    /// The same snapshot, built in less time from an earlier one and the files that it was built from: a part all of whose files are the same is taken
    /// from there, proved as it is.
    ///
    /// # Errors
    /// As [`Snapshot::build`].
    pub fn build_upon(files: &Files, generation: u64, before: Option<(&Self, &Files)>) -> Result<Self, Vec<Fault>> {
        let (knowledge, mut faults) = knowledge::read_upon(files, before.map(|(snapshot, files)| (&snapshot.knowledge, files)));
        let directory = !faults.iter().any(|fault| fault.file.starts_with(SERVICES));
        let numbers = knowledge.as_ref().filter(|_| directory).map(|known| Numbers::of(&known.services));
        let said =
            before.filter(|(old, texts)| files.same_under("locales/", texts) && Some(Numbers::of(&old.knowledge.services)) == numbers);
        let catalogue = if let Some((old, _)) = said {
            Arc::clone(&old.catalogue)
        } else {
            let (catalogue, more) = Catalogue::read(files, numbers.as_ref());
            faults.extend(more);
            Arc::new(catalogue)
        };
        let before = before.map(|(snapshot, _)| snapshot);
        let mut knowledge = match knowledge {
            Some(knowledge) if faults.is_empty() => knowledge,
            knowledge => {
                faults.extend(knowledge::smoke(files).err().unwrap_or_default());
                let more = knowledge.map(|knowledge| beside(&knowledge, &catalogue, (files, &faults), before));
                faults.extend(more.into_iter().flatten());
                faults.sort();
                return Err(faults);
            }
        };
        let proven = || {
            if let Some(old) = before.filter(|old| Arc::ptr_eq(&old.knowledge.risk, &knowledge.risk)) {
                return (Arc::clone(&old.triage), Vec::new());
            }
            let triage = Triage::build(&knowledge.risk, &knowledge.function_words);
            let faults = triage.prove();
            (Arc::new(triage), faults)
        };
        let index = || {
            let Knowledge {
                articles,
                synonyms,
                compounds,
                ..
            } = &knowledge;
            let before = before
                .filter(|old| old.has_words_of(&knowledge))
                .map(|old| (&old.index, &old.knowledge.articles));
            Index::build_upon(articles, synonyms, compounds, before)
        };
        let (index, (triage, failed)) = knowledge::beside(index, proven);
        let mut faults = words_missing(&knowledge, &catalogue, files);
        faults.extend(failed);
        if !faults.is_empty() {
            return Err(faults);
        }
        // Triage has arranged these; as written they are a third of all memory.
        if let Some(risk) = Arc::get_mut(&mut knowledge.risk) {
            risk.lexicon.forms = Vec::new();
            risk.model = String::new();
        }
        Ok(Self {
            topic_names: topics::names(&knowledge, &catalogue, &index),
            generation,
            knowledge,
            catalogue,
            triage,
            index,
        })
    }

    /// Whether search takes the same words for the same here and there.
    pub(super) fn has_words_of(&self, knowledge: &Knowledge) -> bool {
        self.knowledge.synonyms == knowledge.synonyms && self.knowledge.compounds == knowledge.compounds
    }

    /// Triage, for commands that explain it.
    pub fn triage(&self) -> &Triage {
        &self.triage
    }

    /// The index, for commands that explain it.
    pub fn index(&self) -> &Index {
        &self.index
    }
}

/// What can be said of a knowledge base that has `faults`, beside them: all that does not follow from one of them.
fn beside(knowledge: &Knowledge, catalogue: &Catalogue, (files, faults): (&Files, &[Fault]), before: Option<&Snapshot>) -> Vec<Fault> {
    let mut more = Vec::new();
    if !faults.iter().any(|fault| fault.file.starts_with(SENTENCES)) {
        more.extend(words_missing(knowledge, catalogue, files));
    }
    let proved = before.is_some_and(|old| Arc::ptr_eq(&old.knowledge.risk, &knowledge.risk));
    if knowledge::is_risk_sound(faults) && !proved {
        more.extend(Triage::build(&knowledge.risk, &knowledge.function_words).prove());
    }
    more
}

/// Routes and topics whose sentences nobody wrote.
fn words_missing(knowledge: &Knowledge, catalogue: &Catalogue, files: &Files) -> Vec<Fault> {
    const CASE: &str = "write it in locales/sv/referral.ftl, or name another case";
    const NOTE: &str = "write it in locales/sv/triage.ftl, or name another note";
    let mut faults = Vec::new();
    let routes = &knowledge.routes;
    let words = |case: &str| [format!("referral-{case}.lead"), format!("referral-{case}.steps")];
    let cases = routes
        .routes
        .iter()
        .filter(|row| !row.case.is_empty())
        .flat_map(|row| words(&row.case).map(|id| (row, id, CASE)));
    let notes = routes.beside.iter().filter_map(|row| Some((row, row.note.clone()?, NOTE)));
    for (row, id, remedy) in cases.chain(notes).filter(|(_, id, _)| !catalogue.has(id)) {
        let problem = format!("route `{}` wants the sentence `{id}`, which is not there", row.id.0);
        faults.push(Fault::new(ROUTES, row.line, problem, remedy));
    }
    for topic in &knowledge.manifest.topics {
        if !catalogue.has(&format!("topic-{topic}")) {
            let problem = format!("the topic `{topic}` has no name");
            faults.push(Fault::new(
                MANIFEST,
                knowledge::line_holding(files.get(MANIFEST).unwrap_or_default(), &format!("\"{topic}\"")),
                problem,
                format!("write topic-{topic} in locales/sv/faq.ftl"),
            ));
        }
    }
    faults
}
