//! What triage saw. A value with its reasons; not for: deciding where to send anyone (`engine::route`).

use serde::Serialize;

use crate::knowledge::{Age, Audience, Gender, RuleId, Sign, Theme, Urgency};

/// Why something was seen: a rule, and the part of the message that it lies in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// The rule, or `model` for the second opinion.
    pub rule: RuleId,
    /// Byte range in the message as it was written.
    pub start: usize,
    /// End of the range.
    pub end: usize,
}

/// How plainly a risk was heard. A question about the field may sound like one; where an article answers it, the answer comes with the soft line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Heard {
    /// By rules.
    #[default]
    Plainly,
    /// By the second opinion, with faint rules at most. What an editor wrote as a question, word for word, may sound so ("Sparas det jag skriver?").
    Faintly,
    /// The same, below what is plain to it: any sure answer takes the place of the referral.
    InGeneral,
}

/// What triage saw in one message.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Assessment {
    /// Somebody is at risk, or puts others at risk.
    pub risk: bool,
    /// How plainly the risk was heard.
    pub heard: Heard,
    /// Not enough for `risk`, too much for silence: the soft line.
    pub doubt: bool,
    /// Whom it is about.
    pub audience: Audience,
    /// How much of a hurry there is.
    pub urgency: Urgency,
    /// Kinds of harm, weightiest first.
    pub themes: Vec<Theme>,
    /// Age, where told.
    pub age: Age,
    /// Gender, where told.
    pub gender: Gender,
    /// Circumstances.
    pub signs: Vec<Sign>,
    /// Reasons.
    pub evidence: Vec<Evidence>,
}

impl Assessment {
    /// The same with doubt in the place of risk.
    #[must_use]
    pub fn softened(self) -> Self {
        Self {
            doubt: true,
            age: self.age,
            gender: self.gender,
            evidence: self.evidence,
            ..Self::default()
        }
    }
}
