//! The whole flow: one message in, one reply out. Not for: input and output (`shell`), or any state.

mod broken;
mod catalogue;
mod compose;
mod last_resort;
mod message;
mod plan;
mod prove;
mod remarks;
pub mod render;
mod reply;
mod route;
mod snapshot;
mod topics;

use jiff::Zoned;

pub use catalogue::Catalogue;
pub use last_resort::last_resort;
pub use message::{Channel, Helped, Inbound, Press, Utterance};
pub use plan::{MenuCause, Plan};
pub use prove::{Proof, Proved, ask, prove, prove_upon};
pub use reply::{Block, Card, CardNumber, Choice, Prose, Reply, Run};
pub use snapshot::Snapshot;
pub use topics::{Topic, topics};

use crate::{
    knowledge::{Age, ArticleId, Audience, Language, SWEDISH, ServiceId, Theme, Urgency},
    search::Verdict,
    text::{self, Text},
    triage::{Assessment, Heard, SmallTalk},
};
use compose::Composer;

/// Further questions shown under an answer.
const MORE: usize = 2;
/// The same where somebody named a topic and nothing else.
const MORE_OF_TOPIC: usize = 5;
/// Questions shown under a referral.
const READ_ON: usize = 3;

/// What came of a message. It never holds the words that were said.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The decision.
    pub plan: Plan,
    /// What triage saw.
    pub seen: Assessment,
    /// The language of the reply.
    pub language: Language,
    /// The reply.
    pub reply: Reply,
    /// The snapshot that answered.
    pub generation: u64,
}

/// Answers one message: prepare, assess, plan, compose.
pub fn respond(snapshot: &Snapshot, inbound: &Inbound, now: &Zoned) -> Outcome {
    answer(snapshot, inbound, now, false)
}

/// Answers somebody who shows what another person wrote: whatever risk is seen is another's, so the reply is for one who worries.
pub fn respond_to_reader(snapshot: &Snapshot, inbound: &Inbound, now: &Zoned) -> Outcome {
    answer(snapshot, inbound, now, true)
}

/// Answers where nothing but triage can be afforded: the referral of somebody who seems to be at risk, or `None`. Search is not asked, so words that may be
/// a question about the field get the referral too.
pub fn respond_to_risk(snapshot: &Snapshot, inbound: &Inbound, now: &Zoned) -> Option<Outcome> {
    let text = Text::prepare(inbound.text.words());
    let seen = snapshot.triage.assess(&text);
    if !seen.risk {
        return None;
    }
    let language = language(snapshot, inbound, &text);
    let plan = refer(snapshot, &seen, || None);
    Some(outcome(snapshot, plan, seen, language, now))
}

fn answer(snapshot: &Snapshot, inbound: &Inbound, now: &Zoned, of_another: bool) -> Outcome {
    let text = Text::prepare(inbound.text.words());
    let (mut seen, talk) = snapshot.triage.hear(&text);
    if of_another && seen.risk && seen.audience != Audience::Professional {
        seen.audience = Audience::Other;
    }
    let language = language(snapshot, inbound, &text);
    let (plan, seen) = plan(snapshot, seen, talk, inbound.text.words(), &language);
    outcome(snapshot, plan, seen, language, now)
}

fn outcome(snapshot: &Snapshot, plan: Plan, seen: Assessment, language: Language, now: &Zoned) -> Outcome {
    let reply = Composer {
        snapshot,
        language: &language,
        now,
    }
    .reply(&plan, &seen);
    Outcome {
        plan,
        seen,
        language,
        reply,
        generation: snapshot.generation,
    }
}

/// Answers a button.
pub fn press(snapshot: &Snapshot, pressed: &Press, language: &Language, now: &Zoned) -> Reply {
    let composer = Composer { snapshot, language, now };
    match pressed {
        Press::Article(id) => composer.opened(id),
        Press::Menu => composer.menu_again(),
        Press::Help(whom) => {
            let seen = asked_for(*whom);
            let routes = &snapshot.knowledge.routes;
            // Loading refuses a table without a last row, so the menu never stands in.
            route::refer(routes, &seen).map_or_else(
                || composer.menu_again(),
                |referral| {
                    let route = referral.route.id.clone();
                    let services = referral.services;
                    let (suggestions, notes) = (Vec::new(), referral.notes);
                    composer.reply(
                        &Plan::Refer {
                            route,
                            services,
                            suggestions,
                            notes,
                        },
                        &seen,
                    )
                },
            )
        }
    }
}

/// What is known of somebody who pressed a button that says who asks, and nothing more.
fn asked_for(whom: Helped) -> Assessment {
    let (audience, themes, age) = match whom {
        Helped::Hurt => (Audience::Own, Vec::new(), Age::Unknown),
        Helped::Honour => (Audience::Own, vec![Theme::Honour], Age::Youth),
        Helped::Worried => (Audience::Other, Vec::new(), Age::Unknown),
        Helped::Hurting => (Audience::Perpetrator, Vec::new(), Age::Unknown),
        Helped::AtWork => (Audience::Professional, Vec::new(), Age::Unknown),
    };
    Assessment {
        risk: true,
        audience,
        urgency: Urgency::Ongoing,
        themes,
        age,
        ..Assessment::default()
    }
}

/// The cards of the whole directory, in the order of their ids.
pub fn directory(snapshot: &Snapshot, language: &Language, now: &Zoned) -> Vec<Card> {
    let all: Vec<ServiceId> = snapshot.knowledge.services.keys().cloned().collect();
    Composer { snapshot, language, now }.card_list(&all)
}

/// The cards that stand wherever something is refused: the emergency number and the soft line's services.
pub fn help(snapshot: &Snapshot, language: &Language, now: &Zoned) -> Vec<Card> {
    let mut ids = vec![ServiceId(ServiceId::EMERGENCY.to_owned())];
    ids.extend(snapshot.knowledge.routes.soft.iter().cloned());
    Composer { snapshot, language, now }.card_list(&ids)
}

fn language(snapshot: &Snapshot, inbound: &Inbound, text: &Text) -> Language {
    text::choose(
        inbound.chosen.as_ref(),
        inbound.hint.as_ref(),
        text,
        &snapshot.knowledge.function_words,
        snapshot.catalogue.languages(),
    )
}

/// Decides: help before all else, then small talk, then search. Risk that may be a question about the field gives way to a sure answer, with the soft
/// line beneath; so does faint risk in words that an editor wrote as a question.
fn plan(snapshot: &Snapshot, seen: Assessment, talk: Option<SmallTalk>, words: &str, language: &Language) -> (Plan, Assessment) {
    if !seen.risk {
        let plan = without_risk(snapshot, &seen, talk, words, language);
        return (plan, seen);
    }
    let may_be_a_question = match seen.heard {
        Heard::Plainly => false,
        Heard::Faintly => snapshot.index.asked_so(words, language).is_some(),
        Heard::InGeneral => true,
    };
    if may_be_a_question {
        let softened = seen.clone().softened();
        let plan = without_risk(snapshot, &softened, talk, words, language);
        if matches!(plan, Plan::Answer { .. }) {
            return (plan, softened);
        }
    }
    (refer(snapshot, &seen, || near(snapshot, &seen, words, language)), seen)
}

/// The first row of the table of routes that fits. Whoever may want to read on finds what was asked beside (`near`), and then what the rows name.
fn refer(snapshot: &Snapshot, seen: &Assessment, near: impl FnOnce() -> Option<ArticleId>) -> Plan {
    let routes = &snapshot.knowledge.routes;
    if let Some(referral) = route::refer(routes, seen) {
        let held = |article: &&ArticleId| snapshot.knowledge.article(&SWEDISH, article).is_some();
        let asked = near();
        let named = referral.read.into_iter().filter(held);
        let read = named.filter(|article| asked.as_ref() != Some(*article));
        return Plan::Refer {
            route: referral.route.id.clone(),
            services: referral.services,
            suggestions: asked.iter().chain(read).take(READ_ON).cloned().collect(),
            notes: referral.notes,
        };
    }
    // Loading refuses a table without a last row.
    Plan::Menu {
        cause: MenuCause::Unclear,
        soft: route::soft(routes, seen),
    }
}

/// Small talk, then search.
fn without_risk(snapshot: &Snapshot, seen: &Assessment, talk: Option<SmallTalk>, words: &str, language: &Language) -> Plan {
    let routes = &snapshot.knowledge.routes;
    let soft = if seen.doubt { route::soft(routes, seen) } else { Vec::new() };
    match talk {
        Some(SmallTalk::Greeting) => {
            return Plan::Menu {
                cause: MenuCause::Greeting,
                soft,
            };
        }
        Some(SmallTalk::Thanks) => {
            return Plan::Menu {
                cause: MenuCause::Thanks,
                soft,
            };
        }
        Some(SmallTalk::Nothing) => {
            return Plan::Menu {
                cause: MenuCause::Unclear,
                soft,
            };
        }
        None => {}
    }
    let ranking = snapshot.index.search(words, language);
    let more = |articles: Vec<ArticleId>, soft| {
        let topic = topics::named(snapshot, words, language);
        let most = if topic.is_some() { MORE_OF_TOPIC } else { MORE };
        let near = ranking.hits.iter().map(|h| h.article.clone());
        let suggestions = topic.map_or_else(|| near.collect(), |topic| topics::articles(snapshot, &topic));
        Plan::Answer {
            suggestions: suggestions.into_iter().filter(|a| !articles.contains(a)).take(most).collect(),
            articles,
            soft,
        }
    };
    if let Some(both) = snapshot.index.both(words, language, &ranking.verdict) {
        return more(both.to_vec(), soft);
    }
    match ranking.verdict.clone() {
        Verdict::Answer(article) => more(vec![article], soft),
        Verdict::Suggest(suggestions) => Plan::NotFound { suggestions, soft },
        Verdict::Nothing => Plan::NotFound {
            suggestions: Vec::new(),
            soft,
        },
    }
}

/// The article that answers what was asked beside, to be opened after the help: a professional's "may I tell the police?", and "must I leave the country
/// if I leave him?".
fn near(snapshot: &Snapshot, seen: &Assessment, words: &str, language: &Language) -> Option<ArticleId> {
    let may_read = match seen.audience {
        Audience::Professional => true,
        // Danger now leaves no time to read, and who says what happens without asking is not sent reading.
        Audience::Own | Audience::Other => seen.urgency != Urgency::Immediate && snapshot.index.asks(words, language),
        // Nothing that could help to find somebody (promise 7).
        Audience::Perpetrator | Audience::None => false,
    };
    if !may_read {
        return None;
    }
    match snapshot.index.search(words, language).verdict {
        Verdict::Answer(article) => Some(article),
        Verdict::Suggest(_) | Verdict::Nothing => None,
    }
}
