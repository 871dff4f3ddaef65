//! The whole flow: one message in, one reply out. Not for: input and output (`shell`), or any state.

mod last_resort;
mod message;
mod plan;
mod reply;

use jiff::Zoned;

pub use last_resort::last_resort;
pub use message::{Channel, Inbound, Press, Utterance};
pub use plan::{MenuCause, Plan};
pub use reply::{Block, Card, CardNumber, Choice, Prose, Reply, Run};

use crate::{knowledge::Language, triage::Assessment};

/// Everything that answering needs, built whole, never changed, swapped as one.
#[derive(Debug)]
pub struct Snapshot {
    /// Counted from 1 at start, one more at each accepted reload.
    pub generation: u64,
}

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

/// Answers one message.
pub fn respond(snapshot: &Snapshot, inbound: &Inbound, now: &Zoned) -> Outcome {
    let _ = (inbound, now);
    Outcome {
        plan: Plan::Menu {
            cause: MenuCause::Greeting,
            soft: Vec::new(),
        },
        seen: Assessment::default(),
        language: unic_langid::langid!("sv"),
        reply: Reply {
            language: "sv".into(),
            rtl: false,
            blocks: vec![Block::Lead { text: "Hej!".into() }],
        },
        generation: snapshot.generation,
    }
}

/// Answers a button.
pub fn press(snapshot: &Snapshot, pressed: &Press, language: &Language, now: &Zoned) -> Reply {
    let _ = (snapshot, pressed, now);
    Reply {
        language: language.to_string(),
        rtl: false,
        blocks: vec![Block::Lead { text: "Hej!".into() }],
    }
}
