//! The one handle that every channel answers through: one snapshot a message, one clock, one guard against panics.
//! Not for: reading files (`store`), or anything that a single channel needs.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Instant,
};

use arc_swap::ArcSwap;
use jiff::{Timestamp, Zoned, tz::TimeZone};
use unic_langid::langid;

use super::tally::Tally;
use crate::{
    engine::{self, Block, Card, Inbound, Outcome, Plan, Press, Reply, Snapshot, Utterance},
    knowledge::{Language, RouteId, RuleId, ServiceId},
    text::Text,
    triage::{Assessment, Evidence, Why},
};

/// Tells what time it is; a parameter, so that tests decide.
pub type Clock = Arc<dyn Fn() -> Zoned + Send + Sync>;

/// Names the built-in reply in plans and evidence.
const LAST_RESORT: &str = "last-resort";

/// The clock on the wall in Stockholm; UTC should its time zone be unknown here.
pub fn wall_clock() -> Clock {
    let zone = TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC);
    Arc::new(move || Timestamp::now().to_zoned(zone.clone()))
}

/// Answers messages. Cloning it is cheap, and all clones answer from the same snapshot.
#[derive(Clone)]
pub struct Service {
    current: Arc<ArcSwap<Snapshot>>,
    clock: Clock,
    /// Another knowledge than the one that was asked for answers.
    degraded: Arc<AtomicBool>,
    tally: Tally,
}

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Service")
            .field("generation", &self.current.load().generation)
            .finish_non_exhaustive()
    }
}

impl Service {
    /// A service that answers from `snapshot` until another is accepted.
    pub fn new(snapshot: Snapshot, clock: Clock) -> Self {
        Self {
            current: Arc::new(ArcSwap::from_pointee(snapshot)),
            clock,
            degraded: Arc::default(),
            tally: Tally::default(),
        }
    }

    /// The same service by another clock.
    #[must_use]
    pub fn with_clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// The snapshot that answers now. Whoever needs two things from it keeps this one for both (invariant 4).
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.current.load_full()
    }

    /// Accepts a snapshot that was built whole. Messages under way keep the one they began with. Gives back the one it replaces, for roll-back.
    pub fn replace(&self, snapshot: Snapshot) -> Arc<Snapshot> {
        self.current.swap(Arc::new(snapshot))
    }

    /// `true` while something stands in for a knowledge folder that was refused at start. People are answered all the same.
    pub fn is_degraded(&self) -> bool {
        self.degraded.load(Ordering::Relaxed)
    }

    /// Says whether something stands in (`shell::knowledge` alone knows).
    pub fn set_degraded(&self, degraded: bool) {
        self.degraded.store(degraded, Ordering::Relaxed);
    }

    /// The time now.
    pub fn now(&self) -> Zoned {
        (self.clock)()
    }

    /// Answers one message. Cannot fail: a panic anywhere in the engine, or in the clock, gives the built-in reply.
    pub fn answer(&self, inbound: &Inbound) -> Outcome {
        self.counted(inbound, engine::respond)
    }

    /// Answers somebody who shows what another person wrote. Cannot fail either.
    pub fn answer_reader(&self, inbound: &Inbound) -> Outcome {
        self.counted(inbound, engine::respond_to_reader)
    }

    /// Answers one message where nothing but triage can be afforded: `None` where nobody seems to be at risk. Cannot fail either.
    pub fn answer_risk(&self, inbound: &Inbound) -> Option<Outcome> {
        let (began, snapshot) = (Instant::now(), self.snapshot());
        let outcome = guard(|| engine::respond_to_risk(&snapshot, inbound, &self.now())).unwrap_or_else(|| {
            let language = inbound.chosen.as_ref().or(inbound.hint.as_ref());
            Some(last_resort(language.unwrap_or(&langid!("sv")), snapshot.generation))
        })?;
        let took = began.elapsed();
        let _uncounted = guard(|| self.tally.answered(&snapshot, inbound.channel, &outcome, took, &self.now()));
        Some(outcome)
    }

    /// What weighed most for the second opinion, for whoever asks why of her own message; `None` where it has no opinion.
    pub fn why(&self, words: &Utterance) -> Option<Why> {
        guard(|| {
            let snapshot = self.snapshot();
            snapshot
                .triage()
                .why(&Text::prepare(words.words()), &snapshot.knowledge.risk.lexicon)
        })
        .flatten()
    }

    /// Whether words tell of risk. A fault says that they do.
    pub fn is_risk(&self, words: &Utterance) -> bool {
        guard(|| self.snapshot().triage().assess(&Text::prepare(words.words())).risk).unwrap_or(true)
    }

    /// What has been counted, for all channels together.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    fn counted(&self, inbound: &Inbound, respond: fn(&Snapshot, &Inbound, &Zoned) -> Outcome) -> Outcome {
        let began = Instant::now();
        let outcome = self.answer_by(inbound, || self.now(), respond);
        let took = began.elapsed();
        // A count that breaks off must not take the answer with it.
        let _uncounted = guard(|| self.tally.answered(&self.snapshot(), inbound.channel, &outcome, took, &self.now()));
        outcome
    }

    /// Answers one message as if it were `now`, for measuring and trying out. It is not counted.
    pub fn answer_at(&self, inbound: &Inbound, now: &Zoned) -> Outcome {
        self.answer_by(inbound, || now.clone(), engine::respond)
    }

    fn answer_by(&self, inbound: &Inbound, now: impl FnOnce() -> Zoned, respond: fn(&Snapshot, &Inbound, &Zoned) -> Outcome) -> Outcome {
        let snapshot = self.snapshot();
        guard(|| respond(&snapshot, inbound, &now())).unwrap_or_else(|| {
            let language = inbound.chosen.as_ref().or(inbound.hint.as_ref());
            last_resort(language.unwrap_or(&langid!("sv")), snapshot.generation)
        })
    }

    /// Answers a button. Cannot fail either.
    pub fn press(&self, pressed: &Press, language: &Language) -> Reply {
        let snapshot = self.snapshot();
        let _uncounted = guard(|| self.tally.pressed(&snapshot, pressed, &self.now()));
        guard(|| engine::press(&snapshot, pressed, language, &self.now())).unwrap_or_else(|| engine::last_resort(language))
    }
}

impl Service {
    /// The lines that stand wherever something is refused, most urgent first. Never empty.
    pub fn help(&self, language: &Language) -> Vec<Card> {
        guard(|| engine::help(&self.snapshot(), language, &self.now())).unwrap_or_else(|| cards(engine::last_resort(language)))
    }

    /// Every service that may be shown, in the order of their ids.
    pub fn directory(&self, language: &Language) -> Vec<Card> {
        guard(|| engine::directory(&self.snapshot(), language, &self.now())).unwrap_or_else(|| cards(engine::last_resort(language)))
    }
}

fn cards(reply: Reply) -> Vec<Card> {
    let cards = reply.blocks.into_iter().filter_map(|block| match block {
        Block::Service(card) => Some(card),
        Block::Lead { .. }
        | Block::Steps { .. }
        | Block::Answer { .. }
        | Block::Choices { .. }
        | Block::Sources { .. }
        | Block::Soft { .. }
        | Block::Note { .. } => None,
    });
    cards.collect()
}

/// Runs `work`; a panic gives `None`. What is shared is never changed, so nothing can be left half done behind it.
fn guard<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

/// What stands in for an answer when the engine broke off. A fault raises the level, never lowers it (invariant 3).
fn last_resort(language: &Language, generation: u64) -> Outcome {
    let reply = engine::last_resort(language);
    Outcome {
        plan: Plan::Refer {
            route: RouteId(LAST_RESORT.to_owned()),
            services: vec![ServiceId(ServiceId::EMERGENCY.to_owned())],
            suggestions: Vec::new(),
            notes: Vec::new(),
        },
        seen: Assessment {
            risk: true,
            evidence: vec![Evidence {
                rule: RuleId(LAST_RESORT.to_owned()),
                start: 0,
                end: 0,
            }],
            ..Assessment::default()
        },
        language: language.clone(),
        reply,
        generation,
    }
}
