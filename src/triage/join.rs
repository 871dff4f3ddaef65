//! Joining the rules and the second opinion into one judgement. The model, which knows the rules that matched, has the last word but over danger now;
//! together they hear what each alone only suspects. Not for: summing up what kind of harm (`assess`).
//!
//! The thresholds were chosen on the working half of `tests/data/triage.jsonl` with a model that was trained on other writers' messages alone
//! (`cargo run --release --example train -- --apart`), before any figure of its frozen half was seen.

use super::model::{Head, Opinion};

/// Points of rules that make a risk.
pub(super) const RISK: i32 = 3;
/// From here on the model hears risk, alone or with rules. Below it the model contradicts the rules: the message gets the soft line instead. It knows which
/// rules matched and has learned how often each is right; two of three messages that were taken for risk and were none, by writers it had not seen, were a
/// rule's fault. A rule on danger now is never contradicted.
///
/// On the working half 0.15, 0.2 and 0.25 hear 0.972, 0.968 and 0.960 of the people at risk, at a precision of 0.929, 0.944 and 0.951. Of four sets of other writers
/// all three hear the same 498 of 500 people, and take 74, 60 and 46 of 390 harmless messages for risk.
const HEARS: f32 = 0.2;
/// The same for a message of one word in Latin letters that no rule knows. Its letters alone tell little: "namn", "dörr" and "augusti" were taken for a cry for
/// help. What a single word does tell ("slagen", "hjälp") has its rules.
const A_WORD: f32 = 0.6;
/// The same for two or three such words ("fel nummer, förlåt"). Of 261 such messages by writers that the model had not seen, 34 of them of people at
/// risk, 31 of these were heard at 0.2 and at 0.35 alike, and 22 and 11 harmless ones.
const FEW_WORDS: f32 = 0.35;
/// What many rules hear is never contradicted, each counted for at most [`RISK`] points: "I am a teacher and I suspect a pupil is beaten at home", where all
/// that the model knew of "beaten at home" was sport. Of 3,564 messages (the working half and five other sets) at most one that is none is taken for risk by it.
pub(super) const MANY: i32 = 12;
/// The same against a rule that hears something harmless: a long message may hold both.
const AGAINST: f32 = 0.9;
/// Below this a sentence hides nothing when it is left out. At [`DOUBT`] twice as many more were taken for risk (working half, a model without it).
const HARMLESS: f32 = 0.04;
/// What rules hear in some clauses is plain from here on, and not talked away by the others. From 0.8 to 0.95 nothing more was taken for risk (working half and four
/// other sets, 842 harmless messages); at 0.6 one.
const PLAIN: f32 = 0.8;
/// The model alone makes a doubt.
const DOUBT: f32 = 0.12;

/// Whether the model surely hears nothing; where a rule hears something harmless too, it is enough that the model does not doubt it.
pub(super) fn is_harmless(opinion: &Opinion<'_>, by_a_rule: bool) -> bool {
    opinion.of(Head::Risk) < if by_a_rule { DOUBT } else { HARMLESS }
}

/// Whether the model hears risk beyond doubt.
pub(super) fn is_plain(opinion: &Opinion<'_>) -> bool {
    opinion.of(Head::Risk) >= PLAIN
}

/// How much there is to judge by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// One word in Latin letters.
    Word,
    /// Two or three of them.
    Few,
    /// More, or other letters, in which a word may hold a sentence.
    More,
}

/// Judged from both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Judgement {
    Nothing,
    Doubt,
    Risk,
}

/// Judges. `firm` says that the rules are not to be contradicted: one saw danger now, or many hear it. Without weights the model has no opinion, and the rules
/// decide alone.
pub(super) fn judge(points: i32, firm: bool, opinion: Option<&Opinion<'_>>, length: Length) -> Judgement {
    let sure = opinion.map(|o| o.of(Head::Risk));
    let denies = !firm && sure.is_some_and(|s| s < HEARS);
    let enough = match (points, length) {
        (..0, Length::Word | Length::Few | Length::More) => AGAINST,
        (0, Length::Word) => A_WORD,
        (0, Length::Few) => FEW_WORDS,
        (0.., Length::Word | Length::Few | Length::More) => HEARS,
    };
    let hears = sure.is_some_and(|s| s >= enough);
    if (points >= RISK && !denies) || hears {
        Judgement::Risk
    } else if points > 0 || sure.is_some_and(|s| s >= DOUBT) {
        Judgement::Doubt
    } else {
        Judgement::Nothing
    }
}
