//! Joining the rules and the second opinion into one judgement. The model, which knows the rules that matched, has the last word but over danger now;
//! together they hear what each alone only suspects. Not for: summing up what kind of harm (`assess`).
//!
//! The thresholds were chosen on the working half of `tests/data/triage.jsonl` with a model that was trained on other writers' messages alone
//! (`cargo run --release --example train -- --apart`), before any figure of its frozen half was seen.

use super::model::{Head, Opinion};

/// Points of rules that make a risk.
pub(super) const RISK: i32 = 3;
/// Below this the model contradicts the rules: the message gets the soft line instead. It knows which rules matched and has learned how often each is
/// right; two of three messages that were taken for risk and were none, by writers it had not seen, were a rule's fault. A rule on danger now is never contradicted.
const CONTRADICTS: f32 = 0.2;
/// What many rules hear is never contradicted, each counted for at most [`RISK`] points: "I am a teacher and I suspect a pupil is beaten at home", where all
/// that the model knew of "beaten at home" was sport. Of 3,564 messages (the working half and five other sets) at most one that is none is taken for risk by it.
pub(super) const MANY: i32 = 12;
/// The model alone makes a risk.
const ALONE: f32 = 0.2;
/// The same against a rule that hears something harmless: a long message may hold both.
const AGAINST: f32 = 0.9;
/// The model and a rule that only suspects make one together.
const TOGETHER: f32 = 0.2;
/// Below this a sentence hides nothing when it is left out. At [`DOUBT`] twice as many more were taken for risk (working half, a model without it).
const HARMLESS: f32 = 0.04;
/// The model alone makes a doubt.
const DOUBT: f32 = 0.12;

/// Whether the model surely hears nothing; where a rule hears something harmless too, it is enough that the model does not doubt it.
pub(super) fn is_harmless(opinion: &Opinion<'_>, by_a_rule: bool) -> bool {
    opinion.of(Head::Risk) < if by_a_rule { DOUBT } else { HARMLESS }
}

/// Judged from both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Judgement {
    Nothing,
    Doubt,
    Risk,
}

/// Judges. `firm` says that the rules are not to be contradicted: one saw danger now, or many hear it. Without weights the model has no opinion, and the rules decide alone.
pub(super) fn judge(points: i32, firm: bool, opinion: Option<&Opinion<'_>>) -> Judgement {
    let sure = opinion.map(|o| o.of(Head::Risk));
    let denies = !firm && sure.is_some_and(|s| s < CONTRADICTS);
    let alone = sure.is_some_and(|s| s >= if points < 0 { AGAINST } else { ALONE });
    let together = points > 0 && sure.is_some_and(|s| s >= TOGETHER);
    if (points >= RISK && !denies) || alone || together {
        Judgement::Risk
    } else if points > 0 || sure.is_some_and(|s| s >= DOUBT) {
        Judgement::Doubt
    } else {
        Judgement::Nothing
    }
}
