//! The second opinion: a linear model over letters, words and concepts, for what no rule names. Trained by `examples/train.rs` from the training messages
//! and the working half of the test set; its weights lie in `knowledge/risk/model.txt`. Not for: having the last word (`join`).

use std::fmt::Write;

use crate::{
    knowledge::{Audience, Sign, Theme},
    text::Token,
};

/// Weights for risk: as many as there are hash values. Fewer make words share their weights: at 2^17 precision at a recall of 0.95 was 0.01 lower.
const WIDE: usize = 1 << 20;
/// Weights for who it is about and whether it is now, which choose what stands first in the reply.
const MIDDLE: usize = 1 << 18;
/// Weights for each other question: enough for a choice among few.
const NARROW: usize = 1 << 15;
/// Weights are written as one printable character each: the middle one is 0.
const ZERO: i32 = 79;
/// The largest weight written.
const MOST: i32 = 46;

/// What the model is asked, in the order of its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    /// Is anybody at risk?
    Risk,
    /// Given risk: is it about this audience?
    Audience(Audience),
    /// Given risk: is it now?
    Immediate,
    /// Given risk: is the writer under 18?
    Young,
    /// Given risk: is it this kind of harm?
    Theme(Theme),
    /// Given risk: does this circumstance hold?
    Sign(Sign),
}

/// Audiences that somebody at risk can have.
const AUDIENCES: [Audience; 4] = [Audience::Own, Audience::Other, Audience::Professional, Audience::Perpetrator];

/// Every theme.
pub(super) const THEMES: [Theme; 10] = [
    Theme::IntimatePartner,
    Theme::Honour,
    Theme::ForcedMarriage,
    Theme::ChildAbuse,
    Theme::Sexual,
    Theme::Trafficking,
    Theme::DigitalStalking,
    Theme::Suicide,
    Theme::EconomicControl,
    Theme::Psychological,
];

/// Circumstances that the model is asked about: of the others rules alone know.
pub(super) const SIGNS: [Sign; 2] = [Sign::Abroad, Sign::JourneyAhead];

/// Every question, in the order of the lines in `model.txt`.
pub fn heads() -> Vec<Head> {
    let mut all = vec![Head::Risk];
    all.extend(AUDIENCES.map(Head::Audience));
    all.extend([Head::Immediate, Head::Young]);
    all.extend(THEMES.map(Head::Theme));
    all.extend(SIGNS.map(Head::Sign));
    all
}

/// One question's weights.
#[derive(Clone, Debug)]
struct Weights {
    bias: f32,
    scale: f32,
    /// Each from -46 to 46, in units of `scale`.
    of: Vec<i8>,
}

/// The model. Without weights it has no opinion.
#[derive(Clone, Debug, Default)]
pub struct Model {
    heads: Vec<Weights>,
}

impl Head {
    /// Its line in `model.txt`, as [`heads`] has them.
    fn line(self) -> usize {
        const IMMEDIATE: usize = 1 + AUDIENCES.len();
        const THEME: usize = IMMEDIATE + 2;
        const SIGN: usize = THEME + THEMES.len();
        let (first, place) = match self {
            Self::Risk => (0, Some(0)),
            Self::Audience(audience) => (1, AUDIENCES.iter().position(|a| *a == audience)),
            Self::Immediate => (IMMEDIATE, Some(0)),
            Self::Young => (IMMEDIATE, Some(1)),
            Self::Theme(theme) => (THEME, THEMES.iter().position(|t| *t == theme)),
            Self::Sign(sign) => (SIGN, SIGNS.iter().position(|s| *s == sign)),
        };
        // What has no line is never asked: see `heads`.
        place.map_or(usize::MAX, |place| first + place)
    }
}

/// What one sentence alone must weigh more than the whole message to decide in its place, in log-odds: one that tells of harm is not outweighed by
/// all the others. At 0.5 precision on the working half was 0.02 lower at the same recall.
const SENTENCE: f32 = 2.0;
/// The same for what is left of the message without its plainly harmless sentences.
const PART: f32 = 0.5;

/// What the model looks at in a message.
#[derive(Clone, Debug, Default)]
pub struct Features {
    /// In the whole of it.
    pub whole: Vec<u32>,
    /// In what is left of it without its plainly harmless sentences; empty where that was not asked.
    pub part: Vec<u32>,
    /// In each of its sentences that is judged alone.
    pub sentences: Vec<Vec<u32>>,
}

impl Features {
    /// The same message where only a part of it counts beside the whole, and the sentences of that part.
    pub(super) fn with_part(self, part: Self) -> Self {
        Self {
            whole: self.whole,
            part: part.whole,
            sentences: part.sentences,
        }
    }
}

/// What the model thinks of one message. Each question is worked out when it is asked: most messages are asked the first one alone.
#[derive(Clone, Copy, Debug)]
pub struct Opinion<'a> {
    model: &'a Model,
    features: &'a Features,
}

impl Opinion<'_> {
    /// What decides about risk: the place of a sentence in [`Features::sentences`], or `None` for the whole message.
    pub(super) fn decided_by(&self) -> Option<usize> {
        self.model.heads.get(Head::Risk.line()).and_then(|weights| self.most(weights).0)
    }

    /// The highest log-odds of the message, of the part of it that counts beside it, and of its sentences; with the place of the sentence.
    fn most(&self, weights: &Weights) -> (Option<usize>, f32) {
        let whole = weights.logit(&self.features.whole);
        let whole = match self.features.part.as_slice() {
            [] => whole,
            part => whole.max(weights.logit(part) - PART),
        };
        let mut most = (None, whole);
        for (place, sentence) in self.features.sentences.iter().enumerate() {
            let logit = weights.logit(sentence) - SENTENCE;
            if logit > most.1 {
                most = (Some(place), logit);
            }
        }
        most
    }

    /// How sure it is of one question, 0 to 1; 0 when the model has no weights. Whether there is risk is asked of each sentence too: one that tells
    /// of it is not outweighed by all the others.
    pub fn of(&self, head: Head) -> f32 {
        let Some(weights) = self.model.heads.get(head.line()) else {
            return 0.0;
        };
        let logit = match head {
            Head::Risk => self.most(weights).1,
            Head::Audience(_) | Head::Immediate | Head::Young | Head::Theme(_) | Head::Sign(_) => weights.logit(&self.features.whole),
        };
        1.0 / (1.0 + (-logit).exp())
    }
}

impl Weights {
    fn logit(&self, features: &[u32]) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a message has far fewer features than 2^24")]
        let length = (features.len().max(1) as f32).sqrt();
        let sum: i32 = features.iter().map(|f| i32::from(self.of[*f as usize & (self.of.len() - 1)])).sum();
        #[expect(clippy::cast_precision_loss, reason = "a sum of small weights")]
        {
            self.bias + self.scale * sum as f32 / length
        }
    }
}

impl Model {
    /// Reads weights: a line `bias scale characters` for each question; lines that begin with `#` are comments.
    ///
    /// # Errors
    /// What is wrong, with its line counted from 1.
    pub fn read(text: &str) -> Result<Self, (usize, String)> {
        let wanted = heads();
        let lines: Vec<(usize, &str)> = text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.starts_with("# ") && !line.is_empty())
            .collect();
        if !lines.is_empty() && lines.len() != wanted.len() {
            return Err((0, format!("the model has {} lines of weights, not {}", lines.len(), wanted.len())));
        }
        let heads = lines
            .into_iter()
            .zip(wanted)
            .map(|((at, line), head)| weights(line, head).map_err(|problem| (at + 1, problem)))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self { heads })
    }

    /// Writes weights in the form that [`Model::read`] takes. `trained` holds bias and weights for each question, in the order of [`heads`].
    pub fn write(trained: &[(f32, Vec<f32>)]) -> String {
        let mut out = String::from(
            "# Weights of the second opinion (src/triage/model.rs), one line a question. Made by `cargo run --example train`; never by hand.\n",
        );
        for (bias, of) in trained {
            let most = of.iter().fold(1e-6_f32, |most, w| most.max(w.abs()));
            #[expect(clippy::cast_precision_loss, reason = "46")]
            let scale = most / MOST as f32;
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 33 and 125")]
            let letters: String = of.iter().map(|w| char::from((ZERO + (w / scale).round() as i32) as u8)).collect();
            // Writing to a String cannot fail.
            let _always_ok = writeln!(out, "{bias:.5} {scale:.8} {letters}");
        }
        out
    }

    /// Without weights it has no opinion.
    pub fn is_empty(&self) -> bool {
        self.heads.is_empty()
    }

    /// How many weights a question has.
    pub fn width(head: Head) -> usize {
        match head {
            Head::Risk => WIDE,
            Head::Audience(_) | Head::Immediate => MIDDLE,
            Head::Young | Head::Theme(_) | Head::Sign(_) => NARROW,
        }
    }

    /// What one of so many features adds to the certainty of risk, in log-odds.
    pub(super) fn adds(&self, feature: u32, of: usize) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a message has far fewer features than 2^24")]
        let length = (of.max(1) as f32).sqrt();
        self.heads.get(Head::Risk.line()).map_or(0.0, |weights| {
            weights.scale * f32::from(weights.of[feature as usize & (weights.of.len() - 1)]) / length
        })
    }

    /// What it thinks of a message with these features.
    pub fn opinion<'a>(&'a self, features: &'a Features) -> Opinion<'a> {
        Opinion { model: self, features }
    }
}

fn weights(line: &str, head: Head) -> Result<Weights, String> {
    let mut parts = line.splitn(3, ' ');
    let mut number = || parts.next().and_then(|n| n.parse::<f32>().ok()).filter(|n| n.is_finite());
    let (Some(bias), Some(scale)) = (number(), number()) else {
        return Err("the line does not begin with two numbers".to_owned());
    };
    let letters = parts.next().unwrap_or_default();
    let of: Vec<i8> = letters
        .bytes()
        .filter_map(|b| i8::try_from(i32::from(b) - ZERO).ok())
        .filter(|w| i32::from(*w).abs() <= MOST)
        .collect();
    let belong = Model::width(head);
    if of.len() != letters.len() || of.len() != belong {
        return Err(format!("the line has {} weights where {belong} belong", of.len()));
    }
    Ok(Weights { bias, scale, of })
}

/// A concept in a message: its words `start..end` and the hash of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Named {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) name: u32,
}

/// Most words between two concepts that are looked at as a pair.
const PAIR: usize = 6;

/// Letters of each of two words that are looked at across the gap between them: inflections of both in one feature ("-ade mig", "min syst-").
const ACROSS: usize = 3;
/// Letters of a run across the gap, the gap among them.
const SPAN: usize = 5;

/// The last letters of a word.
fn ending(word: &str) -> impl Iterator<Item = char> {
    let from = word.char_indices().rev().nth(ACROSS - 1).map_or(0, |(at, _)| at);
    word[from..].chars()
}

/// The hash of a concept's name.
pub(super) fn named(concept: &str) -> u32 {
    hash("c:".chars().chain(concept.chars()))
}

/// A message or a sentence as the model looks at it.
pub(super) struct Piece<'a> {
    /// Its words.
    pub(super) tokens: Vec<&'a Token>,
    /// Its concepts, in the order of their places.
    pub(super) concepts: &'a [Named],
    /// The rules that matched in it.
    pub(super) rules: Vec<&'a str>,
}

/// What a feature was found in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// A word and the runs of letters within it, by its place among the words.
    Word(usize),
    /// It and the next one: the pair, and the runs of letters across the gap.
    Words(usize),
    /// A concept, by its place among the concepts.
    Concept(usize),
    /// Two of them.
    Concepts(usize, usize),
    /// A rule, by its place among the rules.
    Rule(usize),
}

/// The features of a piece, hashed, each once, sorted.
pub(super) fn features(piece: &Piece<'_>) -> Vec<u32> {
    let mut out = Vec::with_capacity(piece.tokens.len() * 16);
    look(piece, |feature, _| out.push(feature));
    out.sort_unstable();
    out.dedup();
    out
}

/// Gives `see` every feature of a piece with where it was found: runs of three to five letters within a word and of five across two, single words, pairs of
/// words, concepts, pairs of concepts in their order (who does what to whom), and rules.
pub(super) fn look(piece: &Piece<'_>, mut see: impl FnMut(u32, Part)) {
    let words: Vec<&str> = piece.tokens.iter().map(|t| t.squeezed.as_deref().unwrap_or(&t.fold)).collect();
    let mut letters: Vec<char> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        letters.clear();
        letters.push('_');
        letters.extend(word.chars());
        letters.push('_');
        for length in 3..=5 {
            for run in letters.windows(length) {
                see(hash(run.iter().copied()), Part::Word(at));
            }
        }
        see(hash("w:".chars().chain(word.chars())), Part::Word(at));
    }
    for (at, pair) in words.windows(2).enumerate() {
        let both = "w:".chars().chain(pair[0].chars()).chain([' ']).chain(pair[1].chars());
        see(hash(both), Part::Words(at));
        letters.clear();
        letters.extend(ending(pair[0]));
        letters.push(' ');
        letters.extend(pair[1].chars().take(ACROSS));
        for run in letters.windows(SPAN) {
            see(hash(run.iter().copied()), Part::Words(at));
        }
    }
    for (at, first) in piece.concepts.iter().enumerate() {
        see(first.name, Part::Concept(at));
        let later = piece.concepts.iter().enumerate().skip(at + 1);
        for (other, second) in later.take_while(|(_, second)| second.start <= first.end + PAIR) {
            if second.start >= first.end && second.name != first.name {
                let pair = first.name.rotate_left(7).wrapping_mul(0x9e37_79b1) ^ second.name;
                see(pair ^ (pair >> 15), Part::Concepts(at, other));
            }
        }
    }
    for (at, id) in piece.rules.iter().enumerate() {
        see(hash("r:".chars().chain(id.chars())), Part::Rule(at));
    }
}

/// FNV-1a over code points, with its high bits folded in.
fn hash(letters: impl Iterator<Item = char>) -> u32 {
    let sum = letters.fold(0x811c_9dc5_u32, |sum, c| (sum ^ u32::from(c)).wrapping_mul(0x0100_0193));
    sum ^ (sum >> 15)
}
