//! Which languages' words a message is heard in. Swedish and English are always heard; another one where more of the message is known in it
//! alone than in these two, so that "on tu jest" is Polish and a Swedish message is not full of Turkish. Not for: the language of the reply (`text::choose`).

use rustc_hash::FxHashMap;

use crate::{knowledge::Language, text::FunctionWords};

use super::marks::{Mark, Word};

/// A language by its place among those of the lexicon: 0 for Swedish and English, which are one here, as people mix them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Tongue(u8);

/// A set of languages.
type Set = u32;

/// Those of the rules' own words.
pub(super) const HOME: Tongue = Tongue(0);

impl Tongue {
    fn bit(self) -> Set {
        1 << self.0
    }
}

/// The languages of the lexicon, with their small words.
#[derive(Debug, Default)]
pub(super) struct Tongues {
    foreign: Vec<Language>,
    small: FxHashMap<Box<str>, Set>,
}

impl Tongues {
    /// `languages` are those of the lexicon.
    pub(super) fn new(languages: &[Language], small: &FunctionWords) -> Self {
        let mut tongues = Self::default();
        for language in languages {
            // A set has room for 31 of them beside the two; further ones are heard as the last.
            if !is_home(language) && !tongues.foreign.contains(language) && tongues.foreign.len() < 31 {
                tongues.foreign.push(language.clone());
            }
        }
        for (language, words) in small {
            for word in words {
                *tongues.small.entry(word.as_str().into()).or_default() |= tongues.of(language).bit();
            }
        }
        tongues
    }

    /// The place of a language.
    pub(super) fn of(&self, language: &Language) -> Tongue {
        if is_home(language) {
            return HOME;
        }
        let at = self.foreign.iter().position(|l| l == language).unwrap_or(self.foreign.len());
        Tongue(u8::try_from(at + 1).unwrap_or(u8::MAX).min(31))
    }

    /// Leaves the marks of the languages that are heard.
    pub(super) fn heard(&self, words: &[Word<'_>], marks: Vec<(Mark, Tongue)>) -> Vec<Mark> {
        let foreign = marks.iter().any(|(_, tongue)| *tongue != HOME);
        let spoken = foreign.then(|| self.spoken(words, &marks)).flatten();
        let kept = marks.into_iter().filter(|(mark, tongue)| match &spoken {
            None => *tongue == HOME,
            // A word that both know belongs to the language that is spoken.
            Some((heard, covered)) => {
                let all_known = || covered[mark.start..mark.end].iter().all(|set| set & heard.bit() != 0);
                tongue == heard || (*tongue == HOME && !all_known())
            }
        });
        kept.map(|(mark, _)| mark).collect()
    }

    /// The foreign language that more words are known in alone than half of those known in Swedish and English, with the languages of each word.
    fn spoken(&self, words: &[Word<'_>], marks: &[(Mark, Tongue)]) -> Option<(Tongue, Vec<Set>)> {
        let mut covered: Vec<Set> = words
            .iter()
            .map(|word| self.small.get(word.token.norm.as_str()).copied().unwrap_or(0))
            .collect();
        for (mark, tongue) in marks {
            for set in &mut covered[mark.start..mark.end] {
                *set |= tongue.bit();
            }
        }
        let home = covered.iter().filter(|set| **set & HOME.bit() != 0).count();
        let alone = |tongue: Tongue| {
            covered
                .iter()
                .filter(|set| **set & HOME.bit() == 0 && **set & tongue.bit() != 0)
                .count()
        };
        let (known, tongue) = (1..=31)
            .take(self.foreign.len())
            .map(|at| (alone(Tongue(at)), Tongue(at)))
            // Of equals the first.
            .reduce(|best, next| if next.0 > best.0 { next } else { best })?;
        (known * 2 > home).then_some((tongue, covered))
    }
}

fn is_home(language: &Language) -> bool {
    matches!(language.language.as_str(), "sv" | "en")
}
